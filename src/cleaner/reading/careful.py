"""The careful parser: any text -> an lxml tree of bounded shape, in linear time.

libxml2 gives up where more than 2,048 elements are open, and takes time with the square of the attributes of a tag.
Such pages come here. Elements nested deeper than browsers nest them become siblings, surplus attributes go; all text
stays. It knows less of HTML's repairs than libxml2 does, so that it is the second choice for a page that both can read.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any, Final, Literal

from lxml import etree

DEPTH = 512
"""Open elements; Blink and WebKit have the same limit."""

FLAT = 3
"""html, body, and one more: no nesting at all."""

ATTRIBUTES = 100
"""Attributes of an element that are kept."""


def read_carefully(text: str, depth: int = DEPTH) -> tuple[etree._Element, bool]:
    """The tree of an HTML text, and whether it is simpler than the page.

    With `depth=FLAT` there is no nesting: inline elements go, all others become children of the body.
    """
    builder = TreeBuilder(depth, repair=True)
    for kind, value, attributes in tokens(text):
        if kind == "text":
            builder.text(unescape(value) if "&" in value else value)
        elif kind == "raw":
            builder.text(value)
        elif kind == "start":
            builder.start(value, {name: unescape(value) for name, value in attributes})
        else:
            builder.end(value)
    return builder.close(), builder.simplified


# ---- text -> tokens ------------------------------------------------------------------------------

Token = tuple[Literal["text", "raw", "start", "end"], str, list[tuple[str, str]]]

_NAME: Final = re.compile(r"[a-zA-Z][^\s/>]*+")
_ATTRIBUTE: Final = re.compile(
    r"""[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)(?:"|\Z)|'([^']*+)(?:'|\Z)|([^\s>]*+)))?+"""
)
_RAW_TEXT: Final = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp")
}
"""Elements that hold text only, and what ends them."""
_WITH_REFERENCES: Final = frozenset({"textarea", "title"})


def tokens(text: str) -> Iterator[Token]:
    """Tags and the text between them, as the HTML standard cuts them; comments and declarations are left out."""
    position = 0
    while (opening := text.find("<", position)) >= 0:
        if opening > position:
            yield "text", text[position:opening], []
        following = text[opening + 1 : opening + 2]
        if name := _NAME.match(text, opening + 1):
            tag = name[0].lower()
            attributes, position = _attributes(text, name.end())
            yield "start", tag, attributes
            if tag in _RAW_TEXT:
                end = _RAW_TEXT[tag].search(text, position)
                stop = end.start() if end else len(text)
                yield "text" if tag in _WITH_REFERENCES else "raw", text[position:stop], []
                position = stop
        elif following == "/" and (name := _NAME.match(text, opening + 2)):
            yield "end", name[0].lower(), []
            position = _after(text, ">", name.end())
        elif text.startswith("!--", opening + 1):
            position = _after(text, "-->", opening + 2)  # `<!-->` is a comment
        elif following and following in "!?/":
            position = _after(text, ">", opening + 1)
        else:
            yield "text", "<", []
            position = opening + 1
    if position < len(text):
        yield "text", text[position:], []


def _after(text: str, mark: str, start: int) -> int:
    found = text.find(mark, start)
    return len(text) if found < 0 else found + len(mark)


def _attributes(text: str, position: int) -> tuple[list[tuple[str, str]], int]:
    """The attributes from here on, as written, and where the tag ends."""
    attributes: list[tuple[str, str]] = []
    while match := _ATTRIBUTE.match(text, position):
        position = match.end()
        attributes.append((match[1].lower(), match[2] or match[3] or match[4] or ""))
    return attributes, _after(text, ">", position)


# ---- tokens -> tree ------------------------------------------------------------------------------

_VOID: Final = frozenset("area base br col embed frame hr img input keygen link meta param source track wbr".split())
_OF_HEAD: Final = frozenset("base basefont bgsound link meta noscript script style template title".split())
_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span "
    "strike strong sub sup time tt u var wbr".split()
)
_ENDS_ITSELF: Final = frozenset("dd dt li option p td th tr".split())
"""A start tag of these ends the one that is open."""
_ENDS_PARAGRAPH: Final = frozenset(
    "address article aside blockquote dd details dl dt div fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li "
    "main nav ol p pre section table ul".split()
)
_GOOD_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What lxml refuses in a text."""


def writable(text: str) -> str:
    """The text with a space for each character that lxml refuses."""
    return _FORBIDDEN.sub(" ", text)


class TreeBuilder:
    """Start tags, end tags and texts -> an lxml tree with html, head and body, whatever comes."""

    def __init__(self, depth: int = DEPTH, repair: bool = False) -> None:
        """At most `depth` elements are open; `repair` supplies the end tags that writers leave out."""
        self.simplified = depth == FLAT
        self._depth = depth
        self._repair = repair
        self._root = etree.Element("html")
        self._head = etree.SubElement(self._root, "head")
        self._body: etree._Element | None = None
        self._open = [self._root]
        self._tags = ["html"]
        self._counts = Counter(self._tags)
        self._hoisted: Counter[str] = Counter()
        """End tags to come of elements that were closed early."""
        self._before: etree._Element | None = None
        """The last child of the innermost open element."""
        self._pending: list[str] = []

    def text(self, text: str) -> None:
        """Text at this place."""
        self._pending.append(text)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A start tag."""
        if self._depth == FLAT and tag in _INLINE:
            return
        if tag in ("html", "head", "body"):
            self._start_frame(tag, attributes)
            return
        self._flush()
        self._make_room(tag)
        element = etree.SubElement(self._open[-1], tag if _GOOD_NAME.match(tag) else "span")
        self._set(element, attributes)
        if tag in _VOID:
            self._before = element
        else:
            self._push(tag, element)

    def end(self, tag: str) -> None:
        """An end tag; those of elements that are not open are nothing."""
        if self._hoisted[tag]:
            self._hoisted[tag] -= 1
        elif tag == "head" and self._body is None:
            self._flush()
            self._pop_to(1)
        elif self._counts[tag] and tag not in ("html", "body"):
            self._flush()
            while self._pop() != tag:
                pass

    def close(self) -> etree._Element:
        """The tree, now that all has come."""
        self._flush()
        return self._root

    # The three elements that frame a page are there once, whatever is written.

    def _start_frame(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "head":
            if self._body is None and len(self._open) == 1:
                self._push("head", self._head)
            return
        if tag == "body":
            self._flush()
            self._open_body()
        element = self._root if tag == "html" else self._body
        assert element is not None
        stated = set(element.attrib)  # `in element.attrib` raises for what is no name
        self._set(element, {name: value for name, value in attributes.items() if name not in stated})

    def _open_body(self) -> None:
        if self._body is None:
            self._pop_to(1)
            self._body = etree.SubElement(self._root, "body")
            self._push("body", self._body)

    def _make_room(self, tag: str) -> None:
        """Open what has to be open and close what has to be closed before an element of this kind."""
        if self._body is None and self._tags[-1] in ("html", "head"):
            if tag not in _OF_HEAD:
                self._open_body()
            elif self._tags[-1] == "html":
                self._push("head", self._head)
        if self._repair and (
            (tag in _ENDS_ITSELF and self._tags[-1] == tag) or (tag in _ENDS_PARAGRAPH and self._tags[-1] == "p")
        ):
            self._pop()
        if len(self._open) >= self._depth and tag not in _VOID:
            self._hoisted[self._pop()] += 1
            self.simplified = True

    def _push(self, tag: str, element: etree._Element) -> None:
        self._open.append(element)
        self._tags.append(tag)
        self._counts[tag] += 1
        self._before = element[-1] if tag == "head" and len(element) else None

    def _pop(self) -> str:
        self._before = self._open.pop()
        tag = self._tags.pop()
        self._counts[tag] -= 1
        return tag

    def _pop_to(self, size: int) -> None:
        while len(self._open) > size:
            self._pop()

    def _flush(self) -> None:
        """Write the text that has come; each place is written once, so that the time stays linear."""
        if not self._pending:
            return
        text = writable("".join(self._pending))
        self._pending.clear()
        if self._body is None and self._tags[-1] in ("html", "head"):
            if not text.strip():
                return
            self._open_body()
        if self._before is None:
            self._open[-1].text = (self._open[-1].text or "") + text
        else:
            self._before.tail = (self._before.tail or "") + text

    def _set(self, element: etree._Element, attributes: Mapping[str, str]) -> None:
        good = [(name, value) for name, value in attributes.items() if _GOOD_NAME.match(name)]
        self.simplified |= len(good) > ATTRIBUTES
        for name, value in good[:ATTRIBUTES]:
            element.set(name, writable(value))


# ---- BeautifulSoup -> tree -----------------------------------------------------------------------


def from_soup(soup: Any) -> etree._Element:
    """The lxml tree of a BeautifulSoup or one of its tags, which is not changed."""
    from bs4 import CData, Tag
    from bs4.element import PreformattedString

    builder = TreeBuilder()
    steps: list[Any] = [soup]
    while steps:
        step = steps.pop()
        if isinstance(step, str) and type(step) is str:  # the name of a tag whose content is done
            builder.end(step)
        elif isinstance(step, Tag):
            if step.name != "[document]":
                builder.start(step.name.lower(), {name.lower(): _joined(value) for name, value in step.attrs.items()})
                steps.append(str(step.name.lower()))
            steps.extend(reversed(step.contents))
        elif isinstance(step, CData) or not isinstance(step, PreformattedString):  # no comments, no declarations
            builder.text(str(step))
    return builder.close()


def _joined(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list | tuple) else str(value or "")
