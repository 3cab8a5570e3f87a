"""Articles as news agencies, journals and corpora deliver them, in XML: NITF, NewsML, JATS, TEI -> the tree of an HTML
page that says the same.

An HTML parser takes their elements for inline ones, so that headline, names and dates run together, and knows nothing
that closes itself. Here an XML parser reads them, and a table says what each element is for a reader
(`news_vocabularies`); the walk over the tree and all that follows stay as they are.

What stands before the root is left out, and with it the declared encoding and all entities: a page can neither ask for
files nor grow. XML that is too broken is left to the HTML parser.
"""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from lxml import etree

from cleaner.reading.careful import TreeBuilder, read_carefully
from cleaner.reading.characters import tidy
from cleaner.reading.news_facts import facts_of
from cleaner.reading.news_facts import text as said
from cleaner.reading.news_vocabularies import BY_ROOT, HEADING, LINE, LIST, REMARK, UNSEEN, WORDS, Vocabulary
from cleaner.reading.xml_trees import read_xml

__all__ = ["is_news_xml", "read_news_xml"]

BEGINNING: Final = 8_000
"""Characters in which the root stands: comments on a licence and lists of entities come before it."""

_QUOTED: Final = "\"[^\"]*+\"|'[^']*+'"
_COMMENT: Final = r"<!--[^-]*+(?:-(?!->)[^-]*+)*+(?:-->|\Z)"
_PI: Final = r"<\?[^?]*+(?:\?(?!>)[^?]*+)*+(?:\?>|\Z)"
_DOCTYPE: Final = rf"<!DOCTYPE(?:[^\[\"'<>]|{_QUOTED})*+(?:\[(?:{_COMMENT}|{_PI}|{_QUOTED}|[^\]\"'])*+\]\s*+)?+>"
_ROOT: Final = re.compile(rf"\s*+(?:(?:{_COMMENT}|{_PI}|{_DOCTYPE})\s*+)*+(?=<(?:[\w.-]++:)?+([\w.-]++)[\s/>])")


def is_news_xml(text: str) -> bool:
    """Whether a page is an article in one of these vocabularies, told by how it begins."""
    return _beginning(text) is not None


def _beginning(text: str) -> tuple[int, Vocabulary] | None:
    """Where the root begins, and its vocabulary."""
    root = _ROOT.match(text, 0, BEGINNING)
    vocabulary = BY_ROOT.get(root[1]) if root else None
    if root is None or vocabulary is None:
        return None
    proof = rf"<(?:[\w.-]++:)?{vocabulary.proof}[\s>]" if vocabulary.proof else ""
    return (root.end(), vocabulary) if re.compile(proof).search(text, root.end(), BEGINNING) else None


def read_news_xml(text: str) -> tuple[etree._Element, bool] | None:
    """The HTML tree of such a page, and whether it is simpler than the page; None for any other page, and for one
    that is too broken."""
    begun = _beginning(text)
    if begun is None:
        return None
    start, vocabulary = begun
    root, broken = read_xml(text[start:])
    if root is None or (vocabulary.proof and root.find(vocabulary.proof) is None):
        return None
    return _Rewriting(root, vocabulary, broken).done()


# ---- tree -> HTML -------------------------------------------------------------------------------------

_SECTIONS: Final = frozenset({"sec", "section", "div", *(f"div{n}" for n in range(1, 8))})
_PHRASES: Final = frozenset(
    "p h1 h2 h3 h4 h5 h6 dt figcaption caption pre a b i em strong u s small span sub sup code q cite time".split()
)
"""Elements in which an unknown one is part of a line."""
_KEPT: Final = frozenset("class src alt datetime colspan rowspan hidden style itemprop".split())
"""Attributes that mean the same in HTML. An id does not: what a journal calls "ad1" is no advert."""
MOST_HEADS: Final = 20
"""Headings among which the headline is looked for."""
_PARTS: Final = ("newsItem", "packageItem", "NewsItem", "NewsComponent")
_NUMBERED: Final = frozenset({"ol", "order", "ordered", "numbered", "arabic", "roman-lower", "alpha-lower"})
_KINDS: Final = ("rend", "type", "list-type")
"""Attributes that say of which kind an element is."""
_LEVEL: Final = re.compile("h[1-6]")
_TAG: Final = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,20}[\s/>]")


class _Rewriting:
    """One tree on its way to HTML."""

    def __init__(self, root: etree._Element, vocabulary: Vocabulary, broken: bool) -> None:
        self._root = root
        self._vocabulary = vocabulary
        known = vocabulary.elements
        seen = (element for element in root.iter("*") if known.get(str(element.tag), UNSEEN) != UNSEEN)
        self._swallowing = _ancestors(seen) if broken else set[etree._Element]()
        """Elements with text of the article in them. Where end tags are missing, those with facts are among them."""
        self._builder = TreeBuilder()
        self._open: list[tuple[str, bool]] = [("body", False)]
        """HTML names of open elements, and whether their unknown children are part of a line."""
        self._sections = 0

    def done(self) -> tuple[etree._Element, bool]:
        """The page, and whether it is simpler than the XML was."""
        self._keep_texts()
        _join_labels(self._root)
        facts = dict[str, list[str]]()
        for name, value in facts_of(self._first_article(), self._vocabulary.facts):
            facts.setdefault(name, []).append(value)
        self._builder.start("html", {"lang": "".join(facts.pop("lang", ()))})
        self._builder.start("head", {})
        for name, values in facts.items():
            for value in values:
                self._builder.start("meta", {"name": name, "content": value})
        self._builder.end("head")
        self._builder.start("body", {})
        self._show(facts.get("og:title", [""])[0])
        self._walk()
        return self._builder.close(), self._builder.simplified

    def _show(self, title: str) -> None:
        """Set a headline above a text that has none, as its header alone states it; else the first heading is taken
        for it."""
        heads = islice(self._root.iter(*self._vocabulary.heads), MOST_HEADS) if self._vocabulary.heads else ()
        if title and self._vocabulary.heads and all(tidy(said(head)) != title for head in heads):
            self._builder.start("h1", {})
            self._builder.text(title)
            self._builder.end("h1")

    def _keep_texts(self) -> None:
        """Of several articles take those away that hold no text, and make paragraphs of text without markup."""
        holders = list(self._root.iter(*self._vocabulary.texts)) if self._vocabulary.texts else []
        for holder in holders:
            _mark_up(holder)
        bearing = _ancestors(holders)
        for item in self._root.iter(*_PARTS) if holders else ():
            if item not in bearing:
                _empty(item)

    def _first_article(self) -> etree._Element:
        name = self._vocabulary.article
        articles = self._root.iter(name) if name else ()
        return next((article for article in articles if len(article)), self._root)

    def _walk(self) -> None:
        """Depth costs nothing: a loop over start and end events, as in `html`."""
        events = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in events:
            if event == "end":
                self._close(element)
                text = element.tail
            elif self._opens(element):
                text = element.text
            else:
                events.skip_subtree()
                continue
            if text:
                self._builder.text(text)

    def _opens(self, element: etree._Element) -> bool:
        form = self._form_of(element)
        if form == UNSEEN and element in self._swallowing:
            form = "div"
        if form == UNSEEN:
            self._open.append((UNSEEN, False))
            return False
        self._sections += element.tag in _SECTIONS
        if form in (WORDS, REMARK, LINE):
            self._part(element, form)
            form = "span"
        tag, _, name = form.partition(".")
        attributes = _attributes_of(element, tag)
        if name:
            attributes["class"] = name
        self._builder.start(tag, attributes)
        self._open.append((tag, tag in _PHRASES or _holds_text(element)))
        return True

    def _part(self, element: etree._Element, form: str) -> None:
        """Part what is written without blanks from what stands before it."""
        before = element.getprevious()
        if form == LINE and before is not None:
            self._builder.start("br", {})
        elif form == REMARK or (form == WORDS and before is not None and not before.tail):
            self._builder.text(" ")

    def _close(self, element: etree._Element) -> None:
        tag, _ = self._open.pop()
        if tag != UNSEEN:
            self._sections -= element.tag in _SECTIONS
            self._builder.end(tag)

    def _form_of(self, element: etree._Element) -> str:
        """What an element is in HTML, with its class behind a dot."""
        known, name = self._vocabulary.elements, str(element.tag)
        parent = element.getparent()
        around = parent.tag if parent is not None else ""
        kinds = [kind for key in _KINDS if (kind := element.get(key))]
        form = next((known[key] for kind in kinds if (key := f"{name}={kind}") in known), None)
        form = form or known.get(f"{around}/{name}") or known.get(name) or known.get(f"{around}/*")
        if form is None:
            return "span" if self._open[-1][1] else "div"
        if form == LIST:
            return "ol" if not _NUMBERED.isdisjoint(kinds) and element.find("*/label") is None else "ul"
        if form == HEADING:
            stated = next(filter(_LEVEL.fullmatch, kinds), None)
            return stated or f"h{min(6, 1 + max(1, self._sections))}"
        return form


def _ancestors(elements: Iterable[etree._Element]) -> set[etree._Element]:
    """All elements that hold one of these; each is met once."""
    found = set[etree._Element]()
    for element in elements:
        for around in element.iterancestors():
            if around in found:
                break
            found.add(around)
    return found


def _holds_text(element: etree._Element) -> bool:
    texts = (element.text, *(child.tail for child in element))
    return any(text and not text.isspace() for text in texts)


def _attributes_of(element: etree._Element, tag: str) -> dict[str, str]:
    found = {str(key).rpartition("}")[2]: str(value) for key, value in element.items()}
    kept = {name: value for name, value in found.items() if name in _KEPT}
    if tag == "img":
        kept["src"] = next((found[name] for name in ("src", "source", "url") if name in found), "")
    elif tag == "a":
        kept["href"] = next((found[name] for name in ("href", "target") if name in found), f"#{found.get('rid', '')}")
    return kept


def _join_labels(root: etree._Element) -> None:
    """Set the numbers of sections, figures and items in front of what they number, in the same line."""
    for label in root.iter("label"):
        after = label.getnext()
        if after is None or after.tag not in ("title", "caption", "p") or (label.tail or "").strip():
            continue
        line = after[0] if after.tag == "caption" and len(after) and not (after.text or "").strip() else after
        line.text = f"{''.join(map(str, label.itertext()))} {line.text or ''}"
        _empty(label)


def _empty(element: etree._Element) -> None:
    """Take away what stands in an element; what stands behind it stays."""
    tail = element.tail
    element.clear()
    element.tail = tail


def _mark_up(holder: etree._Element) -> None:
    """Make elements of what stands in an element as bare text: HTML that was escaped, or lines."""
    text = holder.text or ""
    if len(holder) or not text.strip():
        return
    holder.text = None
    if _TAG.search(text):
        page, _ = read_carefully(text)
        holder.extend(page.findall("body/*"))
        holder.text = page.findtext("body")
        return
    for paragraph in re.split(r"\n\s*\n" if "\n\n" in text.strip() else r"\n", text):
        if paragraph.strip():
            etree.SubElement(holder, "p").text = paragraph
