"""The articles that a page loads below its own: each in an `<article>` with a headline like the first, or laid out as
the first is. Browsers that save a page save them with it."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from cleaner.judge.bench import Bench
from cleaner.judge.headline import folded, wording
from cleaner.measure import sums_within
from cleaner.model import Node

SHORTEST_FIRST: Final = 400
"""Length of the first text from which articles below it are others: a blog's front page begins with a teaser."""
DEEPEST: Final = 40
"""Elements between a headline and the one that holds its article."""
MOST_TIMES: Final = 5
"""How often a page says its headline: in a header, in what is read aloud, above the text."""

_NAME: Final = re.compile("[a-z]{3,}")


def next_articles(bench: Bench, title: int | None) -> None:
    """The kept blocks of other articles behind the headline go."""
    if title is None or bench.blocks[title].shape != "heading":
        return
    others = _other_articles(bench, title) | _laid_out_again(bench, title)
    if others:
        inside = _inside(bench.document.nodes, others)
        for i in bench.kept():
            if i > title and inside[bench.blocks[i].node]:
                bench.drop(i, "related", "structure:next-article")


def _headings_like(bench: Bench, head: int) -> list[int]:
    """The headings of the same level behind one that say something else."""
    first = bench.blocks[head]
    behind = bench.blocks[head + 1 :]
    return [b.index for b in behind if b.shape == "heading" and b.level == first.level and b.text != first.text]


def _other_articles(bench: Bench, title: int) -> set[int]:
    """The `<article>` elements with a heading of the first level, behind that of the headline."""
    headings = _headings_like(bench, title) if bench.blocks[title].level == 1 else []
    if not headings:
        return set()
    outermost = _articles(bench.document.nodes)
    own = outermost[bench.blocks[title].node]
    if own is None or _kept_texts(bench)[own] < SHORTEST_FIRST:
        return set()
    return {at for i in headings if (at := outermost[bench.blocks[i].node]) is not None} - {own}


def _articles(nodes: Sequence[Node]) -> list[int | None]:
    """For each element the outermost `<article>` around it; parents stand before their children."""
    found: list[int | None] = []
    for i, node in enumerate(nodes):
        above = found[node.parent] if i else None
        found.append(i if above is None and node.tag == "article" else above)
    return found


def _laid_out_again(bench: Bench, title: int) -> set[int]:
    """The elements beside one that holds headline and text, in which another heading stands in the same place.

    Sections stand so too, with headings below the first level: then the head must state the headline, and the other
    article must be signed, or an `<article>`.
    """
    pairs = _pairs(bench, title)
    if not pairs:
        return set()
    nodes, texts = bench.document.nodes, _kept_texts(bench)
    signed = _sums(bench, ((d.block, 1.0) for d in bench.decisions if d.role in ("byline", "dateline")))
    return {
        other
        for own, other, is_first in pairs
        if texts[own] >= SHORTEST_FIRST and (is_first or signed[other] or nodes[other].tag == "article")
    }


def _pairs(bench: Bench, title: int) -> list[tuple[int, int, bool]]:
    """(element around the headline, element around another heading, are these of the first level) for elements laid
    out alike; below the first level only where the head states the headline."""
    said = folded(bench.blocks[title].text)
    says = wording({said})
    is_stated = said in map(folded, bench.evidence.headlines)
    found = []
    heads = (b.index for b in bench.blocks if b.shape == "heading" and says(b.text))
    for head in islice(heads, MOST_TIMES):
        is_first = bench.blocks[head].level == 1
        for other in _headings_like(bench, head) if is_first or is_stated else ():
            at = bench.blocks[head].node, bench.blocks[other].node
            if not says(bench.blocks[other].text) and (pair := _side_by_side(bench.document.nodes, *at)):
                found.append((*pair, is_first))
    return found


def _side_by_side(nodes: Sequence[Node], one: int, other: int) -> tuple[int, int] | None:
    """The elements of one container that hold two others, if they are called alike and the same leads down."""
    for _ in range(DEEPEST):
        if one == other or nodes[one].tag != nodes[other].tag:
            return None
        if nodes[one].parent == nodes[other].parent:
            return (one, other) if _called_alike(nodes[one], nodes[other]) else None
        one, other = nodes[one].parent, nodes[other].parent
    return None


def _called_alike(one: Node, other: Node) -> bool:
    """Whether two elements share half of their names; numbers are each one's own."""
    names, more = set(_NAME.findall(one.names)), set(_NAME.findall(other.names))
    return 2 * len(names & more) >= max(len(names), len(more))


def _kept_texts(bench: Bench) -> list[float]:
    """For each element the length of the kept text in it."""
    return _sums(bench, ((i, bench.sizes[i]) for i in bench.kept()))


def _sums(bench: Bench, of_blocks: Iterable[tuple[int, float]]) -> list[float]:
    """For each element the sum over the blocks in it."""
    parents = [node.parent for node in bench.document.nodes]
    return sums_within(parents, ((bench.blocks[i].node, value) for i, value in of_blocks))


def _inside(nodes: Sequence[Node], roots: set[int]) -> list[bool]:
    """For each element whether it is one of these, or stands in one."""
    found: list[bool] = []
    for i, node in enumerate(nodes):
        found.append(i in roots or (i > 0 and found[node.parent]))
    return found
