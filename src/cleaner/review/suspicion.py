"""What a person should look at first: signs that something went wrong with an article, and how much they weigh.

Loss of article text is the worse mistake, so what went out of the middle of a text weighs most.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal

from msgspec import Struct

from cleaner.formats.ledger import LedgerLine
from cleaner.measure import is_prose, size
from cleaner.review.run import Record, Reviewed
from cleaner.review.words import probability_of

Sign = Literal["failed", "status", "middle", "prose", "close", "rescued", "fields", "flags"]

SIGNS: Final[dict[Sign, str]] = {
    "failed": "It could not be read.",
    "status": "No whole article was found.",
    "middle": "Text went out between parts of the story.",
    "prose": "A rule took out what reads like prose.",
    "close": "Close calls: lines that might as well have gone the other way.",
    "rescued": "Next to nothing read like a story, so doubtful sentences were kept.",
    "fields": "The title, the authors or the date are unknown.",
    "flags": "Reading or judging it took more than the usual way.",
}
"""What each sign says to a person."""

MOST: Final = 100
"""Points that an article can have."""
FAILED: Final = 60
STATUS: Final = {"empty": 50, "truncated": 35, "short": 25, "not_article": 20}
FLAGS: Final = {"over_pruned": 30, "simplified": 15, "second_opinion": 10, "encoding_fallback": 10, "no_headline": 5}
FIELDS: Final = {"title": 15, "authors": 5, "published_at": 5}
MIDDLE: Final = 60
"""Points if all prose between the first and the last kept block went out; less in proportion."""
LEAST_MIDDLE: Final = 0.05
"""Smaller shares of the text are a box between paragraphs."""
PROSE: Final = 10
MOST_PROSE: Final = 30
CLOSE: Final = 3
MOST_CLOSE: Final = 24
RESCUED: Final = 20
CLOSE_CALL: Final = (0.3, 0.7)
"""Probabilities between which a decision is a close call."""
CLOSE_SIZE: Final = 40
"""Shorter lines matter little either way (length in Latin letters)."""

_RULES: Final = ("rule:", "own:", "section:", "site:", "run:")


class Finding(Struct, frozen=True):
    """One sign, its weight, and the blocks that show it."""

    sign: Sign
    points: int
    blocks: tuple[int, ...] = ()


def findings(reviewed: Reviewed) -> tuple[Finding, ...]:
    """The signs of an article, heaviest first."""
    if reviewed.record is None:
        return (Finding("failed", FAILED),)
    found = [*_of_record(reviewed.record), *(made for sign in _OF_LINES if (made := sign(reviewed.lines)) is not None)]
    return tuple(sorted(found, key=lambda each: -each.points))


def points(found: Sequence[Finding]) -> int:
    """How suspicious an article is, from 0 to MOST."""
    return min(MOST, sum(each.points for each in found))


def _of_record(record: Record) -> Iterator[Finding]:
    unknown = sum(weight for name, weight in FIELDS.items() if not getattr(record, name))
    for sign, weight in (
        ("status", STATUS.get(record.status, 0)),
        ("fields", unknown),
        ("flags", sum(FLAGS.get(flag, 0) for flag in record.flags)),
    ):
        if weight:
            yield Finding(sign, weight)  # type: ignore[arg-type]  # the names are those of Sign


def _middle(lines: Sequence[LedgerLine]) -> Finding | None:
    kept = [at for at, line in enumerate(lines) if line.action == "keep"]
    if not kept:
        return None
    inside = [
        line
        for line in lines[kept[0] : kept[-1]]
        if line.action == "drop" and line.role != "repeat" and is_prose(line.text)
    ]
    gone = sum(size(line.text) for line in inside)
    share = gone / (gone + sum(size(lines[at].text) for at in kept) or 1)
    if share < LEAST_MIDDLE:
        return None
    return Finding("middle", 10 + round(MIDDLE * share), tuple(line.block for line in inside))


def _prose(lines: Sequence[LedgerLine]) -> Finding | None:
    hit = [line for line in lines if line.action == "drop" and line.reason.startswith(_RULES) and is_prose(line.text)]
    return _counted("prose", hit, PROSE, MOST_PROSE)


def _close(lines: Sequence[LedgerLine]) -> Finding | None:
    least, most = CLOSE_CALL
    close = [
        line for line in lines if least <= (probability_of(line.reason) or 0) < most and size(line.text) >= CLOSE_SIZE
    ]
    return _counted("close", close, CLOSE, MOST_CLOSE)


def _rescued(lines: Sequence[LedgerLine]) -> Finding | None:
    return _counted("rescued", [line for line in lines if line.reason.endswith("lost otherwise")], RESCUED, RESCUED)


def _counted(sign: Sign, lines: Sequence[LedgerLine], each: int, most: int) -> Finding | None:
    return Finding(sign, min(most, each * len(lines)), tuple(line.block for line in lines)) if lines else None


_OF_LINES: Final[tuple[Callable[[Sequence[LedgerLine]], Finding | None], ...]] = (_middle, _prose, _close, _rescued)
