"""How long to wait before a page is tried again."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

PASSING: Final = frozenset({408, 425, 429})
"""Statuses of the client's making that may be otherwise another time; those of 5xx may be too."""

TOO_MANY: Final = 30.0
"""Seconds for which a host is left alone that says 429 and not for how long."""

FIRST: Final = 1.0
"""Seconds before the first further try, in the middle of the spread; each later one waits twice as long."""

LONGEST: Final = 30.0
"""Seconds, without spread."""


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After asks for: a number, or a date. None for what is neither.

    >>> retry_after("120", datetime(2026, 1, 1, tzinfo=UTC)), retry_after("soon", datetime(2026, 1, 1, tzinfo=UTC))
    (120.0, None)
    >>> retry_after("Thu, 01 Jan 2026 00:01:00 GMT", datetime(2026, 1, 1, tzinfo=UTC))
    60.0
    """
    value = (value or "").strip()
    if value.isdecimal() and value.isascii():
        return float(value[:12])
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, (date - now).total_seconds())


def backoff(tries: int, jitter: float) -> float:
    """Seconds before the next try after so many: doubled each time, half to one and a half of it.

    >>> [backoff(tries, 0.5) for tries in (1, 2, 3)]
    [1.0, 2.0, 4.0]
    """
    return min(LONGEST, FIRST * 2.0 ** (tries - 1)) * (0.5 + jitter)
