"""Scripts and style sheets of a page whose tags alone were cut out of it."""

from collections.abc import Iterator
from typing import Final

from cleaner import marks as m
from cleaner.judge.bench import Bench
from cleaner.remains import is_code, tells_of_machinery

GAP: Final = 3
LEAST_LINES: Final = 5
LEAST_SIZE: Final = 400
"""Lines between two of code that belong to them, and how much code there must be: lines, or letters."""
NEAR: Final = 2
"""Blocks in which a paragraph above and below shows that code belongs to the text."""
LONG_RUN: Final = 60
"""Lines from which it does not, whatever stands around it."""


def machinery(bench: Bench) -> None:
    """Runs of code go from a dump that tells of a page's own machinery, where no text stands around them. What reading
    has told from the text goes as it is, and of what is left only lines that look like code."""
    if bench.html or not tells_of_machinery(bench.blocks):
        return
    told = any(block.marks & m.SCRIPT for block in bench.blocks)
    for first, last in _runs(bench):
        texts = [block.text for block in bench.blocks[first : last + 1]]
        enough = len(texts) >= LEAST_LINES or sum(map(len, texts)) >= LEAST_SIZE
        if enough and not _within_text(bench, first, last):
            for i in range(first, last + 1):
                if bench.is_kept(i) and not _is_text(bench, i) and (not told or is_code(bench.blocks[i].text)):
                    bench.drop(i, "hidden", "structure:script")


def _is_text(bench: Bench, i: int) -> bool:
    """Whether a block is running text, and no data."""
    return bench.prose[i] and not is_code(bench.blocks[i].text)


def _runs(bench: Bench) -> Iterator[tuple[int, int]]:
    """(first, last) block of each run of code."""
    first = last = -1
    for i in (block.index for block in bench.blocks if is_code(block.text)):
        if first >= 0 and i - last > GAP + 1:
            yield first, last
            first = i
        first, last = (i if first < 0 else first), i
    if first >= 0:
        yield first, last


def _within_text(bench: Bench, first: int, last: int) -> bool:
    """Whether kept paragraphs stand close above and close below a run that is no long one."""
    if last - first >= LONG_RUN:
        return False
    sides = range(max(0, first - NEAR), first), range(last + 1, min(len(bench.blocks), last + 1 + NEAR))
    return all(any(bench.is_kept(i) and _is_text(bench, i) for i in side) for side in sides)
