"""Statements that are numbered: what the article counts, it counts to the end."""

import re
from collections.abc import Iterator
from typing import Final

from cleaner.judge.bench import Bench

LEAST: Final = 2
SHARE: Final = 0.5
"""So many entries of a series, and this share of them, are text before the others are."""
BELIEVED: Final = 0.05
"""Probability of an entry that stays for the others."""
APART: Final = 40
"""Blocks from one entry to the next."""

_NUMBERED: Final = re.compile(r"(\d{1,2})[.):]\s+\S")


def keep_numbered(bench: Bench) -> None:
    """Keep the sentences of a series that only the tagger is against. Entries that are none may be a table of contents.

    Of one flattened news page it keeps three of six sentences that were lost, and of no page of wcxb-dev, big9-dev and
    fundus-dev much else.
    """
    for series in _series(bench):
        kept = sum(map(bench.is_kept, series))
        if kept < LEAST or kept < SHARE * len(series):
            continue
        for i in series:
            if bench.is_open(i) and bench.is_sentence(i, 0) and bench.probability(i) >= BELIEVED:
                bench.keep(i, f"tagger:{bench.probability(i):.2f} of a numbered series")


def _series(bench: Bench) -> Iterator[list[int]]:
    """Blocks that begin with one number after the other, from 1 on."""
    series: list[int] = []
    for block in bench.blocks:
        found = _NUMBERED.match(block.text)
        if found is None:
            continue
        number = int(found[1])
        if number == len(series) + 1 and (not series or block.index - series[-1] <= APART):
            series.append(block.index)
        elif number == 1:
            yield series
            series = [block.index]
    yield series
