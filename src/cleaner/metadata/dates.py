"""Dates in values that claim to be one (JSON-LD, meta, datetime attributes): to Moments, never more exact than written.

`written` finds the dates in lines of text. Neither raises, neither knows today's date.
"""

import re
from datetime import UTC, datetime, timedelta

from cleaner.metadata.moment import Moment, half_day, made, zone
from cleaner.metadata.written import written
from cleaner.months import months

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:(?:[Tt]|\s+|\s+T\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,9}))?)?\s?(\S.{0,11})?)?)?",
    re.ASCII,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)
_MAIL = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(?:(\d{1,2})[\s-]([A-Za-z]{3,9})[\s-](\d{4})|([A-Za-z]{3,9})\s+(\d{1,2}),?\s+(\d{4}))"
    r",?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(AM|PM)\b)?\s*(\S.{0,40})?",
    re.I | re.ASCII,
)


_JAVA = re.compile(
    r"[A-Za-z]{3}\s([A-Za-z]{3})\s(\d{1,2})\s(\d{1,2}):(\d{2}):(\d{2})\s([A-Za-z]{3,5})\s(\d{4})", re.ASCII
)


def stated(value: object, language: str | None = None, country: str | None = None) -> Moment | None:
    """The moment that a value states which claims to be a date.

    ISO 8601 in its forms, RFC 2822, JavaScript's and Java's printed dates, seconds or milliseconds since 1970, else a
    visible date of any language that stands alone. "Z" becomes "+00:00". An offset that cannot be is left out.

    >>> stated("2025-02-24T12:13Z").text, stated("20250224").text, stated("2024-01-01T10:00:00+99:99").text
    ('2025-02-24T12:13:00+00:00', '2025-02-24', '2024-01-01T10:00:00')
    >>> stated("Mon, 24 Feb 2025 12:13:07 +0100").text, stated("yesterday")
    ('2025-02-24T12:13:07+01:00', None)
    """
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    if isinstance(value, int):
        return _epoch(value)
    text = value.strip()[:80]
    if not text:
        return None
    if found := _ISO.fullmatch(text):
        year, month, day, hour, minute, second = (int(part) if part else None for part in found.groups()[:6])
        offset = zone(found[8] or "")
        return real(made((year or 0, month or 0, day), (hour, minute, second), found[7] or "", offset))
    if _EPOCH.fullmatch(text):
        return _epoch(int(text))
    if found := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second = (int(part) if part else None for part in found.groups()[:6])
        return real(made((year or 0, month or 0, day), (hour, minute, second), "", zone(found[7] or "")))
    if (found := _MAIL.fullmatch(text)) and (number := months("en").get((found[2] or found[4]).lower())):
        second = int(found[9]) if found[9] else None
        time = (half_day(int(found[7]), found[10]), int(found[8]), second)
        return real(
            made((int(found[3] or found[6]), number, int(found[1] or found[5])), time, "", zone(found[11] or ""))
        )
    if (found := _JAVA.fullmatch(text)) and (number := months("en").get(found[1].lower())):
        time = (int(found[3]), int(found[4]), int(found[5]))
        return real(made((int(found[7]), number, int(found[2])), time, "", zone(found[6])))
    return next((real(moment) for _, _, moment in written(text, language, country)), None)


def real(moment: Moment | None) -> Moment | None:
    """Without the first second of 1970, which is an empty value that was printed."""
    return None if moment and (moment.year, moment.month, moment.day) == (1970, 1, 1) else moment


def _epoch(value: int) -> Moment | None:
    seconds = value // 1000 if value > 99_999_999_999 else value
    if not 100_000_000 <= seconds <= 7_000_000_000:
        return None
    when = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return made((when.year, when.month, when.day), (when.hour, when.minute, when.second), "", "+00:00")
