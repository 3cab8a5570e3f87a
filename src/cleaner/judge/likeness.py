"""On a page that is no article, blocks that look alike share their fate half way: the entries of a list, the posts of
a forum, the rows of a shelf."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from typing import Final

from msgspec.structs import replace

from cleaner.judge.evidence import Evidence
from cleaner.model import Block, Document, Node

FEWEST: Final = 4
"""Blocks of one look that say something of one another."""
SHARED: Final = 0.5
"""How far the probability of a block is moved to the mean of its like. Folds of wcxb-dev, all kinds: 0.876 to 0.877."""


def with_likeness(document: Document, evidence: Evidence) -> Evidence:
    """The evidence, with probabilities moved to the mean of blocks that look alike; of an article it is as it was."""
    if evidence.may_be_article or not document.nodes:
        return evidence
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for block in document.blocks:
        groups[_look(document.nodes, block)].append(block.index)
    main = list(evidence.main)
    for alike in groups.values():
        if len(alike) >= FEWEST:
            mean = sum(evidence.main[i] for i in alike) / len(alike)
            for i in alike:
                main[i] += SHARED * (mean - main[i])
    return replace(evidence, main=main)


def _look(nodes: Sequence[Node], block: Block) -> Hashable:
    """Shape of a block, and what its element and the one around it are called."""
    element = nodes[block.node]
    around = nodes[element.parent]
    return block.shape, element.tag, element.names, around.tag, around.names
