"""An HTML tree -> blocks, nodes and head facts, in one walk; nobody after it needs the tree.

The walk is a loop over start and end events, so depth costs nothing. Text gathers in a buffer that is
closed wherever a reader sees a new line begin: at block elements, at `<br>`, at table rows. A line is what gets a
decision; lines that belong together (verses, an address) are told by `gap`, as in a dump.
"""

from typing import Final

from lxml import etree
from msgspec import structs

from cleaner import marks as m
from cleaner.model import Block, Head, Node
from cleaner.reading.characters import folded, preformatted
from cleaner.reading.elements import Attributes, attributes_of
from cleaner.reading.frames import BOLD, LISTS, TELLING_INLINE, Frame, Names
from cleaner.reading.head import TELLING, UNSEEN, HeadFacts
from cleaner.reading.link_seams import seamed
from cleaner.reading.rows import is_data_row, row_links, row_text

_SKIPPED: Final = frozenset(
    "script style svg canvas iframe object embed applet frame frameset map annotation annotation-xml"
    " title meta link base source track area param col colgroup datalist rp rt rtc br".split()
)
_BLOCK: Final = frozenset(
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes noscript ol optgroup option"
    " p pre search section select summary table caption tbody td template textarea tfoot th thead tr ul video audio"
    " amp-sidebar amp-consent amp-ad marquee isindex head".split()
)
_LAYOUT: Final = frozenset("body div section article main aside header footer nav form center".split())
"""What holds blocks, and text only now and then."""
_FACTS_IN_ROWS: Final = ("img", "time", "a")
_DATED: Final = frozenset({"itemprop", "datetime", "property"})

LINKED: Final = 0.9
"""Share of a block's characters in links from which it is nothing but links."""


def read_tree(root: etree._Element) -> tuple[tuple[Block, ...], tuple[Node, ...], Head]:
    """Blocks, nodes and head facts of a page. The tree is not changed."""
    walk = _Walk()
    walk.run(root)
    common = _telling_nothing(walk.blocks)
    return tuple(_without(walk.blocks, common)), tuple(walk.nodes), walk.facts.head(~common)


class _Walk:
    """State of one walk; thrown away after it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.nodes: list[Node] = [Node(0, "", "", 0, 0)]
        self.facts = HeadFacts()
        self._frames: list[Frame] = [Frame()]
        self._pieces: list[str] = []
        """The line as it stands so far."""
        self._inked: list[tuple[str, Frame]] = []
        """Those of its pieces that are more than white space, and where they stand."""
        self._gap = True
        self._made: list[int] = []
        """How deep the open elements stand that the site made and that are blocks."""
        self._names = Names()
        self._numbers: list[int | None] = []

    def run(self, root: etree._Element) -> None:
        """The hot loop: what happens to every element stands here, so that it costs few calls."""
        frames, pieces = self._frames, self._pieces
        events = etree.iterwalk(root, events=("start", "end"))
        for event, element in events:
            tag = element.tag
            if event == "end":
                if tag in _BLOCK or (self._made and self._made[-1] == len(frames)):
                    if pieces:
                        self._flush()
                    self._gap = True
                    if tag in LISTS:
                        self._numbers.pop()
                    elif self._made and self._made[-1] == len(frames):
                        self._made.pop()
                frames.pop()
                text = element.tail
            elif self._opens(element, tag):
                text = element.text
            else:
                events.skip_subtree()
                continue
            if text:
                frame = frames[-1]
                if not text.isspace():
                    self._inked.append((text, frame))
                elif not pieces and not frame.pre:
                    continue
                pieces.append(text)
        self._flush()

    def _opens(self, element: etree._Element, tag: str) -> bool:
        """Open an element; False when nothing inside it is text of the page."""
        frame = self._frames[-1]
        if tag in _BLOCK:
            attributes = attributes_of(element)
            if self._pieces:
                self._flush()
            self._gap = True
            frame = self._block_frame(frame, tag, attributes)
        elif tag in _SKIPPED:
            self._frames.append(frame)
            self._skip(element, tag, frame)
            return False
        else:
            attributes = attributes_of(element)
            if "-" in tag:
                frame = self._made_frame(element, frame, tag, attributes)
            elif attributes or tag in BOLD:
                found = self._names.of(tag, attributes)[1] if attributes else 0
                if found or tag in TELLING_INLINE:
                    frame = frame.inline(tag, attributes, found)
        self._frames.append(frame)
        if attributes and (tag in TELLING or not _DATED.isdisjoint(attributes)):
            self.facts.seen(element, attributes, frame.node, frame.marks, len(self.blocks))
        if tag == "tr" and is_data_row(element):
            self._row(element, frame)
            return False
        return True

    def _skip(self, element: etree._Element, tag: str, frame: Frame) -> None:
        if tag == "br":
            self._break(frame)
        elif tag in UNSEEN:
            self.facts.unseen(element, tag, attributes_of(element))

    def _block_frame(self, parent: Frame, tag: str, attributes: Attributes) -> Frame:
        names, found = self._names.of(tag, attributes) if attributes else ("", 0)
        frame = parent.block(tag, attributes, found, len(self.nodes))
        if tag in LISTS:
            self._numbers.append(0 if tag == "ol" else None)
        elif tag == "li":
            frame.item, frame.level, frame.number = [False], max(1, len(self._numbers)), self._next_number()
        self.nodes.append(Node(parent.node, tag, names, frame.marks, self.nodes[parent.node].depth + 1))
        return frame

    def _made_frame(self, element: etree._Element, parent: Frame, tag: str, attributes: Attributes) -> Frame:
        """The frame inside an element that the site made: a container called by its name. In no line of text it is a
        block."""
        above = element.getparent()
        apart = above is not None and (above.tag in _LAYOUT or "-" in above.tag)
        if apart and not self._inked and not (element.tail or "").strip():
            self._flush()
            self._made.append(len(self._frames) + 1)
        named = {**attributes, "class": f"{tag} {attributes.get('class', '')}"}
        return self._block_frame(parent, "div", named)

    def _next_number(self) -> int | None:
        last = self._numbers[-1] if self._numbers else None
        if last is None:
            return None
        self._numbers[-1] = last + 1
        return last + 1

    def _break(self, frame: Frame) -> None:
        """A line ends; a second `<br>` makes a paragraph of what follows. In a heading it is only a space."""
        if frame.shape == "heading" or frame.pre:
            self._pieces.append("\n")
            return
        before = len(self.blocks)
        self._flush()
        self._gap = len(self.blocks) == before

    def _flush(self) -> None:
        """Close the buffer: its text, if there is any, becomes a block."""
        pieces, inked = self._pieces, self._inked
        if inked:
            frame = self._frames[-1]
            raw = "".join(pieces if frame.pre or len(inked) == 1 else seamed(pieces, inked))
            text = preformatted(raw) if frame.pre else folded(raw)
            if text:
                self._add(text, frame, inked)
                self._gap = True
            self._inked = []
        pieces.clear()

    def _add(self, text: str, frame: Frame, inked: list[tuple[str, Frame]]) -> None:
        marks, bold, linked = -1, True, 0
        hrefs: list[str] = []
        for piece, at in inked:
            marks &= at.marks
            bold = bold and at.bold
            if at.href is not None:
                linked += len(piece.strip())
                if not hrefs or hrefs[-1] != at.href:
                    hrefs.append(at.href)
        shape, level, number = frame.shape_of_block()
        marks, chars, links, href = _links(text, marks, linked, hrefs)
        self.blocks.append(
            Block(
                len(self.blocks), text, shape, level, number, frame.node, marks, chars, links, 0, self._gap, bold, href
            )
        )

    def _row(self, row: etree._Element, frame: Frame) -> None:
        text = row_text(row)
        if text:
            marks, chars, links, href = _links(text, frame.marks, *row_links(row))
            node = self._table_of(frame.node)
            self.blocks.append(
                Block(len(self.blocks), text, "table", node=node, marks=marks, link_chars=chars, links=links, href=href)
            )
        for element in row.iter(_FACTS_IN_ROWS):
            self.facts.seen(element, attributes_of(element), frame.node, frame.marks, len(self.blocks))

    def _table_of(self, node: int) -> int:
        while self.nodes[node].tag not in ("table", ""):
            node = self.nodes[node].parent
        return node


def _links(text: str, marks: int, linked: int, hrefs: list[str]) -> tuple[int, int, int, str | None]:
    """Marks, characters in links, links, and where the first one goes."""
    if not hrefs:
        return marks, min(linked, len(text)), 0, None
    if linked >= LINKED * (len(text) - text.count(" ")):
        marks |= m.LINK
    return marks, min(linked, len(text)), len(hrefs), hrefs[0]


# ---- marks that say nothing -------------------------------------------------------------------------

_WELCOME: Final = m.ARTICLE | m.MAIN | m.BODY | m.TABLE | m.LIST | m.QUOTE | m.CODE | m.LINK | m.FIGURE
"""Marks that an article's text may well have."""
TELLS_NOTHING: Final = 0.6
"""A mark on more than this share of the page's longer texts says nothing against a block: one form around the whole
page (ASP.NET), a body that scripts will show, `.sidebar-layout`."""
_LONG: Final = (40, 100)
"""Characters of a text that is hardly a menu entry, and of one that is surely none. The shorter ones tell what nearly
all lines of a ticker stand in, or of a text with a `<br>` at each line's end; the longer ones what an article does that
has many teasers beside it."""


def _telling_nothing(blocks: list[Block]) -> int:
    """The marks that nearly all of the page's text has, or nearly all of its long ones."""
    text = [b for b in blocks if len(b.text) > min(_LONG) and b.link_chars < 0.5 * len(b.text)]
    found = 0
    for least in _LONG:
        long = [b for b in text if len(b.text) > least]
        common = _common(long, m.HIDDEN | m.NOSCRIPT)
        shown = [b for b in long if not b.marks & (m.HIDDEN | m.NOSCRIPT) & ~common]
        found |= common | _common(shown, ~(_WELCOME | m.HIDDEN | m.NOSCRIPT))
    return found


def _without(blocks: list[Block], common: int) -> list[Block]:
    if not common:
        return blocks
    return [structs.replace(b, marks=b.marks & ~common) if b.marks & common else b for b in blocks]


def _common(blocks: list[Block], asked: int) -> int:
    """Those of the marks that most of the text has."""
    chars: dict[int, int] = {}
    for block in blocks:
        marks = block.marks & asked
        chars[marks] = chars.get(marks, 0) + len(block.text)
    most = TELLS_NOTHING * sum(chars.values())
    return sum(bit for bit in m.NAMES if bit & asked and sum(n for marks, n in chars.items() if marks & bit) > most)
