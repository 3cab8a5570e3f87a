"""Numbers over all articles of a run, for the pictures of the review page."""

from collections import Counter
from typing import Final, NamedTuple

from cleaner.review.run import Record, Reviewed

BINS: Final = 10
"""Bars of the picture of the removed share: a tenth each."""
MOST_HOSTS: Final = 10
MOST_REASONS: Final = 7
"""So many are shown by name; the rest is added up."""
OTHERS: Final = "others"
NO_HOST: Final = "no host"

FIELDS: Final = (
    "title", "authors", "published_at", "modified_at", "language", "description", "section", "tags", "images", "url",
)  # fmt: skip
"""Fields whose coverage is shown."""


class HostBar(NamedTuple):
    """Dropped blocks of a host by reason, in the order of the legend."""

    host: str
    blocks: int
    parts: tuple[int, ...]


class Coverage(NamedTuple):
    """How many articles have a field."""

    field: str
    known: int
    percent: int


class Summary:
    """Adds articles up as they pass."""

    def __init__(self) -> None:
        self.inputs = 0
        self.articles = 0
        self.status: Counter[str] = Counter()
        self._shares = [0] * BINS
        self._known: Counter[str] = Counter()
        self._by_host: dict[str, Counter[str]] = {}

    def add(self, reviewed: Reviewed) -> None:
        """Count an article in."""
        record = reviewed.record
        self.inputs += 1
        self.status[reviewed.row.status] += 1
        if record is None:
            return
        self.articles += 1
        self._known.update(name for name in FIELDS if getattr(record, name))
        self._shares[min(BINS - 1, removed_percent(reviewed) * BINS // 100)] += 1
        self._by_host.setdefault(host_of(record), Counter()).update(
            reason_key(line.reason) for line in reviewed.lines if line.action == "drop"
        )

    @property
    def shares(self) -> tuple[int, ...]:
        """Articles by the share of their characters that went out, a tenth each."""
        return tuple(self._shares)

    @property
    def coverage(self) -> tuple[Coverage, ...]:
        """Each field's share of articles that have it."""
        return tuple(
            Coverage(name, self._known[name], round(100 * self._known[name] / max(1, self.articles))) for name in FIELDS
        )

    @property
    def reasons(self) -> tuple[str, ...]:
        """The legend: the most frequent reasons, and the rest as one."""
        total: Counter[str] = Counter()
        for counts in self._by_host.values():
            total.update(counts)
        named = tuple(
            reason for reason, _ in sorted(total.items(), key=lambda item: (-item[1], item[0]))[:MOST_REASONS]
        )
        return (*named, OTHERS) if len(total) > len(named) else named

    @property
    def hosts(self) -> tuple[HostBar, ...]:
        """Those with the most dropped blocks."""
        legend = [reason for reason in self.reasons if reason != OTHERS]
        bars = []
        for host, counts in self._by_host.items():
            parts = [counts[reason] for reason in legend]
            rest = [counts.total() - sum(parts)] if OTHERS in self.reasons else []
            bars.append(HostBar(host, counts.total(), (*parts, *rest)))
        return tuple(sorted(bars, key=lambda bar: (-bar.blocks, bar.host))[:MOST_HOSTS])


def host_of(record: Record) -> str:
    """What the page files an article under."""
    return record.domain or NO_HOST


def reason_key(reason: str) -> str:
    """A reason without what differs from block to block.

    >>> reason_key("tagger:0.04 short, linked"), reason_key("rule:byline-by far from the text")
    ('tagger', 'rule:byline-by')
    """
    head = reason.partition(" ")[0]
    return "tagger" if head.startswith("tagger:") else head


def removed_percent(reviewed: Reviewed) -> int:
    """The share of an article's characters that went out."""
    total = sum(len(line.text) for line in reviewed.lines)
    gone = sum(len(line.text) for line in reviewed.lines if line.action == "drop")
    return round(100 * gone / total) if total else 0
