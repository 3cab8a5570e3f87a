"""An HTML tree -> blocks, nodes and head facts, in one walk; nobody after it needs the tree.

The walk is a loop over start and end events, so depth costs nothing. Text gathers in a buffer that is
closed wherever a reader sees a new line begin: at block elements, at `<br>`, at table rows. A line is what gets a
decision; lines that belong together (verses, an address) are told by `gap`, as in a dump.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

from lxml import etree
from msgspec import structs

from cleaner import marks as m
from cleaner.model import Block, Head, Node, Picture, Shape, TimeMark
from cleaner.reading.characters import tidy, without_unseen
from cleaner.reading.vocabulary import BY_ITEMPROP, BY_ROLE, BY_TAG, marks_of_names

_SKIPPED: Final = frozenset(
    "script style svg canvas iframe object embed applet frame frameset map annotation annotation-xml"
    " title meta link base source track area param col colgroup datalist rp".split()
)
_BLOCK: Final = frozenset(
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes noscript ol optgroup option"
    " p pre search section select summary table caption tbody td template textarea tfoot th thead tr ul video audio"
    " amp-sidebar amp-consent amp-ad marquee isindex head".split()
)
_HEADING: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_SHAPES: Final[dict[str, Shape]] = {
    "blockquote": "quote", "pre": "code", "figcaption": "caption", "caption": "caption", "dt": "term",
    "li": "list_item", **dict.fromkeys(_HEADING, "heading"),
}  # fmt: skip
_RESET: Final = frozenset({"section", "article", "table", "td", "th", "ul", "ol", "dl", "dd", "figure", "aside"})
"""Inside these a block is a paragraph again, whatever stood around."""
_BOLD: Final = frozenset({"b", "strong", *_HEADING})

MOST_ROW_ELEMENTS: Final = 80
MOST_CELL_CHARS: Final = 240
"""A row with more elements, or a cell with more text, is layout. Longest data cells of the development pages: 180."""
_ROW_FLAT: Final = frozenset(
    "td th a b i em strong span font br sup sub small img p abbr time u code nobr center div input label wbr q s".split()
)


class _Frame:
    """What an open element hands down to what stands in it."""

    __slots__ = ("bold", "href", "item", "level", "marks", "node", "number", "pre", "shape")

    def __init__(self) -> None:
        self.node = 0
        self.marks = 0
        self.shape: Shape = "paragraph"
        self.level: int | None = None
        self.number: int | None = None
        self.bold = False
        self.href: str | None = None
        self.pre = False
        self.item: list[bool] | None = None

    def child(self) -> "_Frame":
        new = _Frame.__new__(_Frame)
        new.node, new.marks, new.shape, new.level = self.node, self.marks, self.shape, self.level
        new.number, new.bold, new.href, new.pre, new.item = self.number, self.bold, self.href, self.pre, self.item
        return new


def read_tree(root: etree._Element) -> tuple[tuple[Block, ...], tuple[Node, ...], Head]:
    """Blocks, nodes and head facts of a page. The tree is not changed."""
    walk = _Walk()
    walk.run(root)
    return _telling(walk.blocks), tuple(walk.nodes), walk.head()


_WELCOME: Final = m.ARTICLE | m.MAIN | m.BODY | m.TABLE | m.LIST | m.QUOTE | m.CODE | m.LINK | m.FIGURE
"""Marks that an article's text may well have."""
TELLS_NOTHING: Final = 0.6
"""A mark on more than this share of the page's long texts says nothing against a block: one form around the whole page
(ASP.NET), a body that scripts will show, `.sidebar-layout`."""
_LONG: Final = 100
"""Characters of a text that is surely no menu entry."""


def _telling(blocks: list[Block]) -> tuple[Block, ...]:
    """The blocks without marks that nearly all of the page's text has."""
    long = [b for b in blocks if len(b.text) > _LONG and b.link_chars < 0.5 * len(b.text) and not b.marks & m.NOSCRIPT]
    total = sum(len(block.text) for block in long)
    common = 0
    for bit in m.NAMES:
        if not bit & _WELCOME and sum(len(block.text) for block in long if block.marks & bit) > TELLS_NOTHING * total:
            common |= bit
    if not common:
        return tuple(blocks)
    return tuple(structs.replace(block, marks=block.marks & ~common) if block.marks & common else block for block in blocks)


class _Walk:
    """State of one walk; thrown away after it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.nodes: list[Node] = [Node(parent=0, tag="", names="", marks=0, depth=0)]
        self.frames: list[_Frame] = [_Frame()]
        self.pieces: list[tuple[str, _Frame]] = []
        self.gap = True
        self.name_marks: dict[str, int] = {}
        self.numbers: list[int | None] = []
        self.title: str | None = None
        self.language: str | None = None
        self.base: str | None = None
        self.metas: list[tuple[str, str]] = []
        self.links: list[tuple[str, str]] = []
        self.json_ld: list[str] = []
        self.times: list[TimeMark] = []
        self.pictures: list[Picture] = []
        self.props: list[tuple[str, str, int]] = []
        self.author_links: list[tuple[str, str, int]] = []

    def head(self) -> Head:
        return Head(
            title=self.title, language=self.language, base=self.base, metas=tuple(self.metas), links=tuple(self.links),
            json_ld=tuple(self.json_ld), times=tuple(self.times), pictures=tuple(self.pictures), props=tuple(self.props),
            author_links=tuple(self.author_links),
        )  # fmt: skip

    # ---- the loop -------------------------------------------------------------------------

    def run(self, root: etree._Element) -> None:
        events = etree.iterwalk(root, events=("start", "end"))
        for event, element in events:
            tag = element.tag
            if event == "start":
                if self._start(element, tag):
                    continue
                events.skip_subtree()
            else:
                self._end(element, tag)
        self._flush()

    def _start(self, element: etree._Element, tag: str) -> bool:
        """Open an element; False when nothing inside it is text of the page."""
        frame = self.frames[-1]
        attributes = dict(element.items())
        if tag in _SKIPPED:
            self._fact(element, tag, attributes)
            self.frames.append(frame)
            return False
        block = tag in _BLOCK
        if block:
            self._flush()
            self.gap = True
        elif tag == "br":
            self._break(frame)
            self.frames.append(frame)
            return False
        if block or attributes or tag in _BOLD or tag == "code":
            frame = self._frame(frame, tag, attributes, block)
        self.frames.append(frame)
        if attributes:
            self._facts_of(element, tag, attributes, frame)
        if tag == "tr" and _is_data_row(element):
            self._row(element, frame)
            return False
        text = element.text
        if text:
            self.pieces.append((text, frame))
        return True

    def _end(self, element: etree._Element, tag: str) -> None:
        if tag in _BLOCK:
            self._flush()
            self.gap = True
            if tag in ("ol", "ul", "menu", "dir"):
                self.numbers.pop()
        self.frames.pop()
        tail = element.tail
        if tail:
            self.pieces.append((tail, self.frames[-1]))

    # ---- frames ---------------------------------------------------------------------------

    def _frame(self, parent: _Frame, tag: str, attributes: dict[str, str], block: bool) -> _Frame:
        frame = parent.child()
        names = ""
        if attributes:
            names, found = self._names(tag, attributes)
            frame.marks |= found
            if tag == "a" and "href" in attributes:
                frame.href = attributes["href"]
        if tag in BY_TAG:
            frame.marks |= BY_TAG[tag]
        if tag in _BOLD:
            frame.bold = True
        if block:
            self._shape(frame, tag, attributes)
            parent_node = self.nodes[parent.node]
            frame.node = len(self.nodes)
            self.nodes.append(Node(parent.node, tag, names, frame.marks, parent_node.depth + 1))
        return frame

    def _names(self, tag: str, attributes: dict[str, str]) -> tuple[str, int]:
        names = " ".join(attributes[key] for key in ("class", "id", "role", "itemprop", "data-testid") if key in attributes)
        found = 0
        if names and tag not in ("html", "body"):
            cached = self.name_marks.get(names)
            if cached is None:
                said = " ".join(attributes[key] for key in ("class", "id", "data-testid") if key in attributes)
                cached = marks_of_names(said)
                self.name_marks[names] = cached
            found = cached
            if "role" in attributes:
                found |= BY_ROLE.get(attributes["role"], 0)
            if "itemprop" in attributes:
                found |= BY_ITEMPROP.get(attributes["itemprop"].lower(), 0)
        if tag not in ("html", "body") and _is_hidden(attributes):
            found |= m.HIDDEN
        return names.lower(), found

    def _shape(self, frame: _Frame, tag: str, attributes: dict[str, str]) -> None:
        if tag in _SHAPES:
            frame.shape = _SHAPES[tag]
            frame.level = _HEADING.get(tag)
        elif tag in _RESET:
            frame.shape, frame.level, frame.number = "paragraph", None, None
        elif attributes.get("role") == "heading":
            level = attributes.get("aria-level", "2")
            frame.shape, frame.level = "heading", int(level) if level in "123456" and level else 2
        if tag in ("ol", "ul", "menu", "dir"):
            self.numbers.append(0 if tag == "ol" else None)
        elif tag == "li":
            frame.item = [False]
            frame.level = max(1, len(self.numbers))
            frame.number = self._next_number()
        elif tag == "pre":
            frame.pre = True

    def _next_number(self) -> int | None:
        if not self.numbers or self.numbers[-1] is None:
            return None
        self.numbers[-1] += 1
        return self.numbers[-1]

    # ---- text -----------------------------------------------------------------------------

    def _break(self, frame: _Frame) -> None:
        """A line ends; a second `<br>` makes a paragraph of what follows. In a heading it is only a space."""
        if frame.shape == "heading" or frame.pre:
            self.pieces.append(("\n" if frame.pre else " ", frame))
            return
        lines = len(self.blocks)
        self._flush()
        self.gap = len(self.blocks) == lines

    def _flush(self) -> None:
        """Close the buffer: its text, if there is any, becomes a block."""
        pieces = self.pieces
        if not pieces:
            return
        self.pieces = []
        inked = [(text, frame) for text, frame in pieces if not text.isspace()]
        if not inked:
            return
        frame = self.frames[-1]
        text = _preformatted(pieces) if frame.pre else _folded(pieces)
        if text:
            self._add(text, frame, inked)

    def _add(self, text: str, frame: _Frame, inked: list[tuple[str, _Frame]]) -> None:
        marks, bold, link_chars, hrefs = -1, True, 0, []
        for piece, at in inked:
            marks &= at.marks
            bold = bold and at.bold
            if at.href is not None:
                link_chars += len(piece.strip())
                if not hrefs or hrefs[-1] != at.href:
                    hrefs.append(at.href)
        link_chars = min(link_chars, len(text))
        if hrefs and link_chars >= 0.9 * len(text.replace(" ", "")):
            marks |= m.LINK
        shape, level, number = self._item(frame)
        self.blocks.append(
            Block(
                index=len(self.blocks), text=text, shape=shape, level=level, number=number, node=frame.node, marks=marks,
                link_chars=link_chars, links=len(hrefs), line=0, bold=bold, href=hrefs[0] if hrefs else None, gap=self.gap,
            )  # fmt: skip
        )
        self.gap = True

    def _item(self, frame: _Frame) -> tuple[Shape, int | None, int | None]:
        """Only the first block of a list item carries the bullet; what follows in it are paragraphs."""
        if frame.item is None or frame.shape != "list_item":
            return frame.shape, frame.level if frame.shape == "heading" else None, None
        if frame.item[0]:
            return "paragraph", None, None
        frame.item[0] = True
        return "list_item", frame.level, frame.number

    def _row(self, row: etree._Element, frame: _Frame) -> None:
        """A table row as one line, its cells parted by bars."""
        cells = [_clean(" ".join("".join(_texts(cell)).split())) for cell in row]
        text = " | ".join(cells).strip(" |")
        links = [a for a in row.iter("a") if a.get("href")]
        inked = frame.child()
        if text:
            link_chars = sum(len(" ".join(_texts(a)).strip()) for a in links)
            table = self._table_node(frame.node)
            marks = frame.marks | (m.LINK if link_chars >= 0.9 * len(text.replace(" ", "").replace("|", "")) else 0)
            self.blocks.append(
                Block(
                    index=len(self.blocks), text=text, shape="table", node=table, marks=marks,
                    link_chars=min(link_chars, len(text)), links=len(links), href=inked.href,
                )  # fmt: skip
            )
        for element in row.iter():
            if element.tag in ("img", "time", "a"):
                self._facts_of(element, element.tag, dict(element.items()), frame)

    def _table_node(self, node: int) -> int:
        while self.nodes[node].tag not in ("table", ""):
            node = self.nodes[node].parent
        return node

    # ---- facts ----------------------------------------------------------------------------

    def _fact(self, element: etree._Element, tag: str, attributes: dict[str, str]) -> None:
        """What elements without text of their own say about the page."""
        if tag == "meta":
            content = attributes.get("content")
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            if content and key:
                self.metas.append((key.strip().lower(), tidy(content)))
        elif tag == "link":
            if attributes.get("href"):
                rel = attributes.get("rel") or attributes.get("itemprop") or ""
                self.links.append((rel.lower(), attributes["href"].strip()))
        elif tag == "title":
            if self.title is None:
                self.title = tidy(element.text or "") or None
        elif tag == "base":
            self.base = self.base or attributes.get("href")
        elif tag == "script" and "ld+json" in attributes.get("type", "").lower() and element.text:
            self.json_ld.append(element.text)

    def _facts_of(self, element: etree._Element, tag: str, attributes: dict[str, str], frame: _Frame) -> None:
        """What the attributes of visible elements say about the page."""
        at = len(self.blocks)
        if tag == "html":
            self.language = attributes.get("lang") or attributes.get("xml:lang")
        elif tag in ("img", "amp-img"):
            self._picture(attributes, frame, at)
        elif tag == "time" or ("datetime" in attributes and tag not in ("ins", "del")):
            text = tidy("".join(_texts(element, most=20)))
            self.times.append(TimeMark(attributes.get("datetime"), text, self._names(tag, attributes)[0], at, frame.marks))
        elif tag == "a" and "href" in attributes:
            href = attributes["href"]
            if "author" in attributes.get("rel", "").lower().split() or "/author" in href:
                self.author_links.append((tidy("".join(_texts(element, most=20))), href, at))
        if "itemprop" in attributes:
            value = attributes.get("content") or attributes.get("datetime") or tidy(" ".join(_texts(element, most=60)))[:500]
            if value:
                self.props.append((attributes["itemprop"].lower(), value, at))

    def _picture(self, attributes: dict[str, str], frame: _Frame, at: int) -> None:
        url = _picture_url(attributes)
        if url:
            size = (_pixels(attributes.get("width")), _pixels(attributes.get("height")))
            self.pictures.append(Picture(url, tidy(attributes.get("alt", "")), *size, frame.node, at, frame.marks))


# ---- small pure pieces ------------------------------------------------------------------------


def _folded(pieces: list[tuple[str, _Frame]]) -> str:
    """White space as a browser shows it: runs are one space."""
    raw = "".join(text for text, _ in pieces) if len(pieces) > 1 else pieces[0][0] if pieces else ""
    return _clean(" ".join(raw.split()))


def _preformatted(pieces: list[tuple[str, _Frame]]) -> str:
    raw = "".join(text for text, _ in pieces).expandtabs(4)
    return "\n".join(_seen(line).rstrip() for line in raw.split("\n")).strip("\n")


def _clean(text: str) -> str:
    """Printable ASCII is the common case and needs nothing."""
    if text.isascii() and text.isprintable():
        return text
    return " ".join(_seen(text).split())


def _seen(text: str) -> str:
    return unicodedata.normalize("NFC", without_unseen(text))


def _texts(element: etree._Element, most: int = 400) -> Iterator[str]:
    for count, text in enumerate(element.itertext(with_tail=False)):
        if count >= most:
            return
        yield text


def _is_data_row(row: etree._Element) -> bool:
    """Two cells or more (or one that spans several), all of them short and flat: data. Everything else is layout, and
    its cells are containers."""
    spans = len(row) == 1 and row[0].get("colspan", "1") != "1"
    if len(row) < 2 and not spans:
        return False
    for count, element in enumerate(row.iterdescendants()):
        if count > MOST_ROW_ELEMENTS or element.tag not in _ROW_FLAT:
            return False
    filled = 0
    for cell in row:
        length = 0
        for text in cell.itertext():
            length += len(text.strip())
            if length > MOST_CELL_CHARS:
                return False
        filled += bool(length)
    return filled > 1 or (spans and filled == 1)


def _is_hidden(attributes: dict[str, str]) -> bool:
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    if attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if not style:
        return False
    style = style.replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def _picture_url(attributes: dict[str, str]) -> str | None:
    """The real address of a picture: lazy loaders leave a placeholder in src."""
    for key in ("data-src", "data-original", "data-lazy-src", "src"):
        value = attributes.get(key, "").strip()
        if value and not value.startswith("data:"):
            return value
    return _largest(attributes.get("srcset") or attributes.get("data-srcset") or "")


def _largest(srcset: str) -> str | None:
    best, best_width = None, -1.0
    for candidate in srcset[:20_000].split(", "):
        url, _, width = candidate.strip().partition(" ")
        size = width.strip().rstrip("wx,")
        value = float(size) if size.replace(".", "", 1).isdigit() and len(size) < 8 else 0.0
        if url and not url.startswith("data:") and value > best_width:
            best, best_width = url.rstrip(","), value
    return best


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None
