"""Boxes of one heading in the text of a dump: so many lines as one of them has, all of them have."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from cleaner.judge.bench import Bench
from cleaner.judge.boxes import LINES
from cleaner.measure import has_sentences

SURE: Final = 0.9
"""Probability of the paragraph below the box that shows how many lines its like have."""
BELIEVED: Final = 0.02
"""Probability of those that stay for standing as far below theirs: of what has less, on pages laid out as lines
(wcxb-dev, big9-dev, fundus-dev), nothing is of the article; of what has more, most is."""
IN_TEXT: Final = 2
"""So many such headings with text below their boxes tell that the others head no section after the article, either.
Word F1 of forums of wcxb-dev as lines 0.7648 to 0.7681, of flattened news pages 0.9482 to 0.9486."""


def inner_boxes(bench: Bench) -> frozenset[int]:
    """Keep the paragraphs below boxes that are like others of their heading; the headings of boxes within the text."""
    within: list[int] = []
    for heads in _headings(bench):
        ends = {head: end for head in heads if (end := _end(bench, head)) is not None}
        known = Counter(end - head for head, end in ends.items() if _is_sure(bench, end))
        if not known:
            continue
        length = known.most_common(1)[0][0]
        for head, end in ends.items():
            if end - head == length > 1 and bench.is_open(end) and bench.probability(end) >= BELIEVED:
                bench.keep(end, f"tagger:{bench.probability(end):.2f} below a box like others")
        if sum(bench.is_kept(end) for end in ends.values()) >= IN_TEXT:
            within += heads
    return frozenset(within)


def _headings(bench: Bench) -> Iterator[list[int]]:
    """The places of each heading of sections that stands several times."""
    places: dict[str, list[int]] = {}
    for i, hits in enumerate(bench.evidence.hits):
        if any(rule.section for rule in hits) and not bench.is_kept(i):
            places.setdefault(bench.blocks[i].text, []).append(i)
    return (heads for heads in places.values() if len(heads) > 1)


def _is_sure(bench: Bench, i: int) -> bool:
    return bench.is_kept(i) and bench.probability(i) >= SURE


def _end(bench: Bench, head: int) -> int | None:
    """The first running text below a heading."""
    below = range(head + 1, min(head + 1 + LINES, len(bench.blocks)))
    return next((i for i in below if bench.prose[i] or has_sentences(bench.blocks[i].text)), None)
