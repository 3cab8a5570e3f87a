"""Pages that are dumps in HTML's clothes: somebody put a flattened text into `<pre>`, each of its lines into `<p>`,
or `<br>` behind it. Their markup says nothing; what tells the article from the rest is what tells it in a dump.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from lxml import etree

from cleaner.model import Block, Head, Node

LEAST_LINES: Final = 8
"""Lines of a dump; with fewer there is little to tell apart."""
_PLAIN: Final = frozenset(" html head body div p pre article main section center".split(" "))
"""Block elements that say nothing of the one text in them."""


def flat_text(root: etree._Element, blocks: Sequence[Block], nodes: Sequence[Node], head: Head) -> str | None:
    """The text of such a page, with its lines; None for a page whose markup says something."""
    if head.pictures or head.times or head.props or head.author_links or not blocks:
        return None
    if any(node.tag not in _PLAIN for node in nodes) or not _is_even(blocks, nodes):
        return None
    text = _lines(blocks)
    if len(blocks) == 1 and blocks[0].shape != "code":
        text = _as_written(root)
    return text if sum(1 for line in text.split("\n") if line.strip()) >= LEAST_LINES else None


def _is_even(blocks: Sequence[Block], nodes: Sequence[Node]) -> bool:
    """Whether all lines stand in one container, or each in one of its own there, and nothing tells them apart."""
    kinds = {(block.shape, block.marks, block.links) for block in blocks}
    own = {block.node for block in blocks}
    around = {(nodes[node].parent, nodes[node].tag, nodes[node].names) for node in own}
    return len(kinds) == 1 and not blocks[0].links and (len(own) == 1 or len(around) == 1)


def _lines(blocks: Sequence[Block]) -> str:
    rest = (("\n\n" if block.gap else "\n") + block.text for _, block in pairwise(blocks))
    return "".join([blocks[0].text, *rest])


def _as_written(root: etree._Element) -> str:
    """The text with the line ends that HTML folds."""
    body = root.find("body")
    return "".join(map(str, (root if body is None else body).itertext()))
