"""Dates in values that claim to be one (JSON-LD, meta, datetime attributes): to Moments, never more exact than written.

`written` finds the dates in lines of text. Neither raises, neither knows today's date.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from cleaner.metadata.moment import Moment, half_day, made, zone
from cleaner.metadata.written import written
from cleaner.months import months

_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})"
_SECOND = r":(?P<second>\d{2})"
_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2})"
    rf"(?:(?:[Tt]|\s+|\s+T\s*){_CLOCK}(?:{_SECOND}(?:[.,:](?P<fraction>\d{{1,9}}))?)?\s?(?P<zone>\S.{{0,11}})?)?)?",
    re.ASCII,
)
_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
    r"(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?(?:\.\d+)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)
_WEEKDAY = r"(?:[A-Za-z]{3,9},?\s+)?"
_BEHIND = rf",?\s+{_CLOCK}(?:{_SECOND})?(?:\s?(?P<half>AM|PM)\b)?\s*(?P<zone>\S.{{0,40}})?"
_MAIL = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})[\s-](?P<month>[A-Za-z]{{3,9}})[\s-](?P<year>\d{{4}}){_BEHIND}", re.I | re.ASCII
)
_AMERICAN = re.compile(
    rf"{_WEEKDAY}(?P<month>[A-Za-z]{{3,9}})\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}}){_BEHIND}", re.I | re.ASCII
)
_JAVA = re.compile(
    r"[A-Za-z]{3}\s(?P<month>[A-Za-z]{3})\s(?P<day>\d{1,2})\s"
    rf"{_CLOCK}{_SECOND}\s(?P<zone>[A-Za-z]{{3,5}})\s(?P<year>\d{{4}})",
    re.ASCII,
)
_PRINTED = (_ISO, _COMPACT, _MAIL, _AMERICAN, _JAVA)


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
    if _EPOCH.fullmatch(text):
        return _epoch(int(text))
    for form in _PRINTED:
        if (found := form.fullmatch(text)) and (month := _month(found["month"])) is not None:
            return real(_printed(found.groupdict(), month))
    return next((real(moment) for _, _, moment in written(text, language, country)), None)


def _month(text: str) -> int | None:
    """The number of a month that is printed as a number or in English."""
    return int(text) if text.isdigit() else months("en").get(text.lower())


def _printed(parts: Mapping[str, str | None], month: int) -> Moment | None:
    """The moment that the parts of a printed date say."""
    year, day, hour, minute, second = (
        int(part) if (part := parts.get(name)) else None for name in ("year", "day", "hour", "minute", "second")
    )
    hour = hour if hour is None else half_day(hour, parts.get("half"))
    return made(
        (year or 0, month, day), (hour, minute, second), parts.get("fraction") or "", zone(parts.get("zone") or "")
    )


def real(moment: Moment | None) -> Moment | None:
    """Without the first second of 1970, which is an empty value that was printed."""
    return None if moment and (moment.year, moment.month, moment.day) == (1970, 1, 1) else moment


def _epoch(value: int) -> Moment | None:
    seconds = value // 1000 if value > 99_999_999_999 else value
    if not 100_000_000 <= seconds <= 7_000_000_000:
        return None
    when = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return made((when.year, when.month, when.day), (when.hour, when.minute, when.second), "", "+00:00")
