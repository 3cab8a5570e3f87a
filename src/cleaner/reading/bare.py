"""Pages that are dumps in HTML's clothes: somebody put a flattened text into `<pre>`, each of its lines into `<p>`,
or `<br>` behind it. Their markup says nothing; what tells the article from the rest is what tells it in a dump.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from lxml import etree
from msgspec.structs import replace

from cleaner.marks import LINK
from cleaner.measure import sums_within
from cleaner.model import Block, Head, Node
from cleaner.reading.characters import outside
from cleaner.reading.dump import read_flat
from cleaner.reading.envelopes import opened
from cleaner.reading.wraps import neighbours, wrap_width

LEAST_LINES: Final = 8
"""Lines of a dump; with fewer there is little to tell apart."""
_PLAIN: Final = frozenset(" html head body div p pre article main section center".split(" "))
"""Block elements that say nothing of the one text in them."""
_ENTRIES: Final = frozenset({"ul", "ol", "li", "table", "tbody", "tr", "td"})
LEAST_ENTRIES: Final = 20
"""Elements that say little when they are around each line, and how many lines that takes: shorter ones are lists."""
_BODY: Final = re.compile("<body[^<>]{0,1000}>", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]*>")
_ANY_END: Final = re.compile(r"\n")
_PARAGRAPH_END: Final = re.compile(r"\n(?:[ \t]*\n)+")
_BREAKS: Final = re.compile(
    "<(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]"
    "|header|hr|iframe|li|main|nav|noscript|ol|option|p|pre|script|section|select|style|table|td|textarea|th|tr|ul)[\\s/>]",
    re.IGNORECASE,
)
"""Elements that break a line, and those in which a line end is none."""


def with_breaks(text: str) -> str:
    """HTML whose only line ends are those of its text, as a filter leaves it that lets inline elements pass: with a
    `<br>` for each; where it was wrapped, for those around an empty line. Any other as it is.

    >>> with_breaks("Home\\nRain <b\\n>fell</b>.\\n" * 4).count("<br>")
    8
    """
    if text.count("\n") < LEAST_LINES - 1 or _BREAKS.search(text):
        return text
    lines = [line.rstrip() for line in _TAG.sub("", text).split("\n")]
    ends = _ANY_END if wrap_width(lines, neighbours(lines)) is None else _PARAGRAPH_END
    body = _BODY.search(text)
    start = body.end() if body else 0
    return text[:start] + outside(_TAG, text[start:], lambda said: ends.sub(_broken, said))


def _broken(ends: re.Match[str]) -> str:
    return "<br>\n" * ends[0].count("\n")


def flat_blocks(
    root: etree._Element, blocks: Sequence[Block], nodes: Sequence[Node], head: Head
) -> tuple[Block, ...] | None:
    """The blocks of such a page as those of a dump; None for a page whose markup says something."""
    if not _is_even(blocks, nodes):
        return None
    if _says_more(blocks, head):
        apart = not any(block.gap for block in blocks[1:])
        found = tuple(_of_dump(block, block.gap or apart) for block in blocks)
    else:  # nothing but text, which may be wrapped
        whole = len(blocks) == 1 and blocks[0].shape != "code"
        found = read_flat(opened(_as_written(root) if whole else _lines(blocks)))[0]
    return found if len(found) >= LEAST_LINES else None


def _says_more(blocks: Sequence[Block], head: Head) -> bool:
    """Whether its markup has links, pictures or dates."""
    more = head.pictures or head.times or head.props or head.author_links
    return bool(more) or any(block.links for block in blocks)


def _of_dump(block: Block, gap: bool) -> Block:
    return replace(block, node=0, marks=block.marks & LINK, gap=gap, shape="paragraph", level=None)


def _is_even(blocks: Sequence[Block], nodes: Sequence[Node]) -> bool:
    """Whether nothing but links tells the lines apart: all stand in one element, side by side."""
    tags = {node.tag for node in nodes}
    if not tags <= _PLAIN and (len(blocks) < LEAST_ENTRIES or not tags <= _PLAIN | _ENTRIES):
        return False
    if len({(block.shape, block.marks & ~LINK) for block in blocks}) != 1:
        return False
    inside = sums_within([node.parent for node in nodes], ((block.node, 1) for block in blocks))
    return len({_around(block.node, nodes, inside) for block in blocks}) == 1


def _around(node: int, nodes: Sequence[Node], inside: Sequence[float]) -> int:
    """The smallest element around a line that holds another one, too."""
    while inside[node] < 2 and node:
        node = nodes[node].parent
    return node


def _lines(blocks: Sequence[Block]) -> str:
    rest = (("\n\n" if block.gap else "\n") + block.text for _, block in pairwise(blocks))
    return "".join([blocks[0].text, *rest])


def _as_written(root: etree._Element) -> str:
    """The text with the line ends that HTML folds."""
    body = root.find("body")
    return "".join(map(str, (root if body is None else body).itertext()))
