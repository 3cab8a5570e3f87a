"""The entries of a ticker in a dump: each stands below its hour, a headline above a paragraph."""

from collections import Counter
from itertools import pairwise
from typing import Final

from cleaner.judge.bench import Bench

HOUR: Final = "feed-time"
"""The rule that knows the hours."""
LEAST: Final = 3
"""Entries of a ticker; of most of them a paragraph is kept. News feeds at the side have headlines."""
LONGEST: Final = 4
"""Lines of an entry that is lost."""


def keep_entries(bench: Bench) -> None:
    """Keep the entries that the tagger alone drops, where it keeps most of the others."""
    hours = [i for i, hits in enumerate(bench.evidence.hits) if any(rule.name == HOUR for rule in hits)]
    if len(hours) < LEAST:
        return
    entries = [_entry(bench, i, end) for i, end in pairwise([*hours, len(bench.blocks)])]
    kept = [entry for entry in entries if any(map(bench.is_kept_prose, entry))]
    if 2 * len(kept) <= len(entries):
        return
    times = Counter(bench.blocks[i].text for entry in entries for i in entry)
    for entry in entries:
        if len(entry) <= LONGEST and any(bench.prose[i] for i in entry):
            for i in entry:
                if bench.is_unsure(i) and times[bench.blocks[i].text] == 1:
                    bench.keep(i, f"{bench.decisions[i].reason} entry of a ticker")


def _entry(bench: Bench, hour: int, end: int) -> list[int]:
    """The lines below an hour, up to the next one or to what a rule knows."""
    found: list[int] = []
    for i in range(hour + 1, end):
        if not (bench.is_kept(i) or bench.is_unsure(i)) or bench.evidence.hits[i]:
            break
        found.append(i)
    return found
