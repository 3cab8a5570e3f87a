"""Whether sites are still as they were: bands of what is usual for a host, learned from one run, held against another.

A redesign shows in three numbers of a host before anybody reads a text: how much of its pages is removed, how long its
texts are, how often a field is unknown. The bands say what was usual; they are wide, since an alarm that comes every
week is read by nobody:

    removed, words    the median of the new pages lies outside of the middle 80 % of the old ones (and by a margin)
    nulls             the share of pages without a title, an author ... differs by more than three standard errors
"""

import json
import math
import os
import statistics
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct

from cleaner.errors import MissingInput, OptionError, UnreadableInput
from cleaner.visible import visible

FEWEST: Final = 5
"""Pages of a host below which nothing is said: of four, one is a quarter."""
OUTER: Final = 0.1
"""Share of the pages on each side that are not usual."""
MARGIN_REMOVED: Final = 0.05
"""A share may differ so much even from pages that are all alike."""
MARGIN_WORDS: Final = 0.25
"""The same for lengths, relative."""
ERRORS: Final = 3.0
"""Standard errors: one host and field in 370 leaves its band by chance."""
MARGIN_NULLS: Final = 0.15

WATCHED: Final = ("title", "authors", "published_at", "language", "text")
"""Fields whose absence is watched."""


class Band(Struct, frozen=True, kw_only=True):
    """What is usual for a host."""

    pages: int
    removed: tuple[float, float]
    """Share of a page's characters that go."""
    words: tuple[float, float]
    """Of the texts that are not empty."""
    nulls: dict[str, float]
    """Share of the pages without the field."""


class Baseline(Struct, frozen=True, kw_only=True):
    """Bands by host."""

    version: int = 1
    hosts: dict[str, Band]


class Departure(Struct, frozen=True):
    """A host that left its band."""

    host: str
    measure: str
    """`removed`, `words`, or `no FIELD`."""
    now: float
    low: float
    high: float


class Drift(Struct, frozen=True, kw_only=True):
    """What became of the hosts of a baseline."""

    departures: tuple[Departure, ...]
    judged: tuple[str, ...]
    few: tuple[str, ...]
    """Hosts with fewer pages than can be judged."""
    missing: tuple[str, ...]
    """Hosts of the baseline without a page now."""
    unknown: tuple[str, ...]
    """Hosts that the baseline does not know."""
    nameless: int = 0
    """Pages without a host, which belong to no band."""


class _Pages:
    """The numbers of one host's pages."""

    def __init__(self) -> None:
        self.removed: list[float] = []
        self.words: list[int] = []
        self.nulls = dict.fromkeys(WATCHED, 0)

    def add(self, record: dict[str, Any]) -> None:
        text, gone = record.get("text") or "", (record.get("removed") or {}).get("chars", 0)
        self.removed.append(gone / max(1, gone + len(text)))
        if text:
            self.words.append(int(record.get("word_count") or 0))
        for field in WATCHED:
            self.nulls[field] += not record.get(field)

    def rate(self, field: str) -> float:
        return self.nulls[field] / len(self.removed)


class Passing:
    """Records that pass by; those without a host are counted."""

    def __init__(self, records: Iterable[dict[str, Any]]) -> None:
        self._records = records
        self.nameless = 0

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for record in self._records:
            self.nameless += not isinstance(record.get("domain"), str)
            yield record


def learn(records: Iterable[dict[str, Any]]) -> Baseline:
    """The bands of the hosts that have enough pages."""
    hosts = _by_host(records)
    return Baseline(hosts={host: _band(pages) for host, pages in hosts.items() if len(pages.removed) >= FEWEST})


def drift(baseline: Baseline, records: Iterable[dict[str, Any]]) -> Drift:
    """Hold the records of a run against what was usual."""
    passing = Passing(records)
    hosts = _by_host(passing)
    known = {host: pages for host, pages in hosts.items() if host in baseline.hosts}
    judged = {host: pages for host, pages in known.items() if len(pages.removed) >= FEWEST}
    return Drift(
        departures=tuple(each for host, pages in judged.items() for each in _departures(host, baseline, pages)),
        judged=tuple(judged),
        few=tuple(host for host in known if host not in judged),
        missing=tuple(sorted(baseline.hosts.keys() - hosts.keys())),
        unknown=tuple(host for host in hosts if host not in baseline.hosts),
        nameless=passing.nameless,
    )


def read_baseline(path: str | os.PathLike[str]) -> Baseline:
    """Read a baseline. Raises MissingInput, UnreadableInput, OptionError."""
    try:
        return msgspec.json.decode(Path(path).read_bytes(), type=Baseline)
    except FileNotFoundError as error:
        raise MissingInput(str(path), "there is no such baseline: --learn makes one of a run") from error
    except OSError as error:
        raise UnreadableInput(str(path), (error.strerror or type(error).__name__).lower()) from error
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise OptionError(str(path), f"is no baseline: {error}") from error


def to_text(baseline: Baseline) -> str:
    """The file of a baseline: one host a line, so that version control shows what changed."""
    hosts = sorted(baseline.hosts.items())
    bands = [f"{json.dumps(host)}: {msgspec.json.encode(band).decode()}" for host, band in hosts]
    return f'{{"version": {baseline.version}, "hosts": {{\n' + ",\n".join(bands) + "\n}}\n"


def lines(found: Drift) -> Iterator[str]:
    """What a person is told."""
    for each in found.departures:
        usual = f"{each.low:.2f} to {each.high:.2f}" if each.high <= 1 else f"{each.low:.0f} to {each.high:.0f}"
        now = f"{each.now:.2f}" if each.high <= 1 else f"{each.now:.0f}"
        yield f"{visible(each.host)}: {each.measure} {now}, usual {usual}"
    left = len({each.host for each in found.departures})
    told = [f"{len(found.judged)} hosts judged, {left} left their band"]
    for word, hosts in (
        ("with too few pages", found.few),
        ("gone", found.missing),
        ("not in the baseline", found.unknown),
    ):
        if hosts:
            shown = ", ".join(visible(host) for host in hosts[:5]) + (" ..." if len(hosts) > 5 else "")
            told.append(f"{len(hosts)} {word}: {shown}")
    if found.nameless:
        told.append(nameless(found.nameless))
    yield "; ".join(told)


def nameless(pages: int) -> str:
    """What a person is told of pages without a host."""
    return f"{pages} page{'' if pages == 1 else 's'} without a host, not judged"


def _by_host(records: Iterable[dict[str, Any]]) -> dict[str, _Pages]:
    hosts: dict[str, _Pages] = {}
    for record in records:
        if isinstance(host := record.get("domain"), str):
            hosts.setdefault(host, _Pages()).add(record)
    return dict(sorted(hosts.items()))


def _band(pages: _Pages) -> Band:
    low, high = _middle(pages.removed)
    short, long = _middle(pages.words)
    return Band(
        pages=len(pages.removed),
        removed=(round(max(0.0, low - MARGIN_REMOVED), 4), round(min(1.0, high + MARGIN_REMOVED), 4)),
        words=(round(short * (1 - MARGIN_WORDS), 1), round(long * (1 + MARGIN_WORDS), 1)),
        nulls={field: round(pages.rate(field), 4) for field in WATCHED},
    )


def _departures(host: str, baseline: Baseline, pages: _Pages) -> Iterator[Departure]:
    band = baseline.hosts[host]
    for measure, values, (low, high) in (("removed", pages.removed, band.removed), ("words", pages.words, band.words)):
        now = statistics.median(values) if values else 0.0
        if not low <= now <= high:
            yield Departure(host, measure, round(now, 4), low, high)
    for field in WATCHED:
        before, now = band.nulls.get(field, 0.0), pages.rate(field)
        room = max(MARGIN_NULLS, ERRORS * _error(before, band.pages, now, len(pages.removed)))
        if abs(now - before) > room:
            yield Departure(host, f"no {field}", round(now, 4), max(0.0, before - room), min(1.0, before + room))


def _error(before: float, pages: int, now: float, count: int) -> float:
    """Standard error of the difference of two shares, of the same pages as far as is known."""
    share = (before * pages + now * count) / (pages + count)
    return math.sqrt(share * (1 - share) * (1 / pages + 1 / count))


def _middle(values: Sequence[float]) -> tuple[float, float]:
    """Where the middle of the values lies, without the outer ones."""
    if not values:
        return 0.0, 0.0
    if len(values) == 1:
        return float(values[0]), float(values[0])
    cuts = statistics.quantiles(values, n=round(1 / OUTER), method="inclusive")
    return cuts[0], cuts[-1]
