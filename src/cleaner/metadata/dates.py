"""Dates: from what machines and people write to ISO 8601, never more exact than it was written.

Two ways in: `stated` reads a value that claims to be a date (JSON-LD, meta, datetime attributes),
`written` finds the dates in a line of text. Both give Moments, or nothing; neither raises, neither knows today's date.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from cleaner.metadata.months import months
from cleaner.model import Precision

EARLIEST: Final = 1700
LATEST: Final = 2199
"""Years outside are template values (0001-01-01, 9999-12-31)."""


class Moment(Struct, frozen=True):
    """A point in time as a page states it: what is not stated is None."""

    year: int
    month: int
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    fraction: str = ""
    """Decimals of the second as published, without trailing zeros."""
    offset: str = ""
    """`+02:00`; "" when no zone is stated."""
    exact: bool = True
    """False for a day that was read in an order the page does not settle (05/03)."""

    @property
    def precision(self) -> Precision:
        """How much is stated."""
        if self.day is None:
            return "month"
        if self.hour is None:
            return "day"
        return "minute" if self.second is None else "second"

    @property
    def text(self) -> str:
        """ISO 8601. A minute is written with seconds "00": `precision` tells what was known."""
        if self.day is None:
            return f"{self.year:04}-{self.month:02}"
        day = f"{self.year:04}-{self.month:02}-{self.day:02}"
        if self.hour is None:
            return day
        fraction = f".{self.fraction}" if self.fraction else ""
        return f"{day}T{self.hour:02}:{self.minute or 0:02}:{self.second or 0:02}{fraction}{self.offset}"

    @property
    def midnight(self) -> bool:
        """A time that templates write when they know only the day."""
        return self.hour == 0 and not self.minute and not self.second

    @property
    def timed(self) -> bool:
        """Whether it has a time of day that is one."""
        return self.hour is not None and not self.midnight

    def utc(self) -> datetime | None:
        """The instant; None without an offset or time."""
        if self.hour is None or not self.offset:
            return None
        try:
            return datetime.fromisoformat(
                self.text.replace(f".{self.fraction}", "") if self.fraction else self.text
            ).astimezone(UTC)
        except (ValueError, OverflowError):
            return None


def _moment(
    day: tuple[int, int, int | None],
    time: tuple[int | None, int | None, int | None] = (None, None, None),
    fraction: str = "",
    offset: str = "",
) -> Moment | None:
    """The moment, if there is such a day; a time there is not (25:00) is left out."""
    hour, minute, second = time
    if not EARLIEST <= day[0] <= LATEST:
        return None
    try:
        date(day[0], day[1], day[2] or 1)
    except ValueError:
        return None
    if day[2] is None or hour is None or hour > 23 or (minute or 0) > 59 or (second or 0) > 59:
        return Moment(*day)
    fraction = fraction.rstrip("0")[:6]
    return Moment(*day, hour, minute or 0, second, fraction, offset)


# ---- zones ----------------------------------------------------------------------------------

ZONES: Final = {
    "z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00",
    "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "bst": "+01:00", "wet": "+00:00", "west": "+01:00",
    "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "eet": "+02:00", "eest": "+03:00",
    "msk": "+03:00", "мск": "+03:00", "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00", "sgt": "+08:00",
    "aest": "+10:00", "aedt": "+11:00", "acst": "+09:30", "awst": "+08:00", "nzst": "+12:00", "nzdt": "+13:00",
    "wib": "+07:00", "sast": "+02:00", "trt": "+03:00", "pkt": "+05:00",
}  # fmt: skip
"""Names that mean one offset. Left out, because they mean several: ET, PT (summer and winter), CST, IST."""


def _offset(sign: str, hours: int, minutes: int) -> str:
    """`+02:00`; "" for what is no zone on earth (they lie between -12:00 and +14:00)."""
    total = hours * 60 + minutes
    if minutes > 59 or total > (14 * 60 if sign == "+" else 12 * 60):
        return ""
    return f"{'+' if total == 0 else sign}{hours:02}:{minutes:02}"


_ZONE = re.compile(r"\s*(?:\(?(?:utc|gmt)\s?)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)|\s*\(?([a-zмск]{1,4})\b", re.I)


def _zone(text: str) -> str:
    """The offset that stands at the start of the text, or ""."""
    found = _ZONE.match(text)
    if not found:
        return ""
    sign, hours, minutes, name = found.groups()
    if name is not None:
        return ZONES.get(name.lower(), "")
    return _offset("+" if sign == "+" else "-", int(hours), int(minutes or 0))


# ---- values that claim to be dates ------------------------------------------------------------

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
        zone = _zone(found[8] or "")
        return _real(_moment((year or 0, month or 0, day), (hour, minute, second), found[7] or "", zone))
    if _EPOCH.fullmatch(text):
        return _epoch(int(text))
    if found := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second = (int(part) if part else None for part in found.groups()[:6])
        return _real(_moment((year or 0, month or 0, day), (hour, minute, second), "", _zone(found[7] or "")))
    if (found := _MAIL.fullmatch(text)) and (number := months("en").get((found[2] or found[4]).lower())):
        second = int(found[9]) if found[9] else None
        time = (_half(int(found[7]), found[10]), int(found[8]), second)
        return _real(
            _moment((int(found[3] or found[6]), number, int(found[1] or found[5])), time, "", _zone(found[11] or ""))
        )
    if (found := _JAVA.fullmatch(text)) and (number := months("en").get(found[1].lower())):
        time = (int(found[3]), int(found[4]), int(found[5]))
        return _real(_moment((int(found[7]), number, int(found[2])), time, "", _zone(found[6])))
    return next((_real(moment) for _, _, moment in written(text, language, country)), None)


def _real(moment: Moment | None) -> Moment | None:
    """Without the first second of 1970, which is an empty value that was printed."""
    return None if moment and (moment.year, moment.month, moment.day) == (1970, 1, 1) else moment


def _epoch(value: int) -> Moment | None:
    seconds = value // 1000 if value > 99_999_999_999 else value
    if not 100_000_000 <= seconds <= 7_000_000_000:
        return None
    when = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return _moment((when.year, when.month, when.day), (when.hour, when.minute, when.second), "", "+00:00")


def _half(hour: int, half: str | None) -> int:
    """The hour of the day from 1-12 and AM or PM."""
    if not half or hour > 12:
        return hour
    late = half.lower().startswith(("p", "오후", "午後", "下午"))
    return hour % 12 + (12 if late else 0)


# ---- dates in lines of text ----------------------------------------------------------------------


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    month = r"(?P<name>[^\s\d.,;:/|()\[\]'’\"–—•·⋅∙●@*_=<>-]{2,16})"
    # looked up afterwards: faster than naming 700 forms
    edge = r"(?<![\w/.-])"
    day = r"(?P<day>\d{1,2})"
    year = r"(?P<year>(?:1[89]|20)\d{2})"
    return (
        re.compile(edge + year + r"-(?P<month>\d{1,2})-" + day + r"(?!\d)"),
        re.compile(r"(?<!\d)" + year + r"\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?:" + day + r"\s?[日일号])?"),
        re.compile(
            edge + r"(?<!\d[ ,])" + day + r"(?:st|nd|rd|th|er|º|ª|ème|e|\.)?,?\s?(?:de\s|of\s|d['’]|days?\sof\s)?"
            + month + r"(?!\w)\.?,?[\s'’]?\s?(?:de\s|del\s|of\s)?" + year + r"(?!\d)", re.I,
        ),
        re.compile(edge + day + r"-" + month + r"-" + year + r"(?![\d-])", re.I),
        re.compile(r"(?<![^\W\d_])" + month + r"\.?\s" + day + r"(?:st|nd|rd|th)?\s?,?\s?" + year + r"(?!\d)", re.I),
        re.compile(edge + year + r"(?:\.|\sm\.|,)?\s?" + month + r"\.?\s" + day + r"(?!\d)", re.I),
        re.compile(edge + day + r"\s?tháng\s?(?P<month>\d{1,2}),?\s(?:năm\s)?" + year + r"(?!\d)", re.I),
        re.compile(edge + year + r"(?P<sep>\.\s?|/)(?P<month>\d{1,2})(?P=sep)" + day + r"(?!\d)"),
        re.compile(edge + r"(?P<a>\d{1,2})(?P<sep>\.\s?|/|-)(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})(?![\d/-])"),
        re.compile(r"(?<!\w)(?<!\d\s)(?<!\d\.\s)" + month + r"\.?,?\s(?:de\s)?" + year + r"(?!\d)", re.I),
    )  # fmt: skip


_GLUED = re.compile(
    r"(?<=[a-z])(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},?\s\d{4})"
    r"|(?<=[^\W\d_])(?=\d{1,2}\.\s?\d{1,2}\.\s?\d{4})|(?<=\s(?:19|20)\d\d)(?=\d{1,2}:\d\d)"
)
"""`by Iryna KovalenkoFebruary 24, 2025`, `Anna Beispiel24.02.2025`, `Feb 24 202512:13 PM`: what ran together."""

_TIME = re.compile(
    r"(?P<early>(?:오전|오후|午前|午後|上午|下午|a\.?m\.?|p\.?m\.?)\s?)?(?<![\d:.])(?P<hour>\d{1,2})"
    r"(?:\s?[:h.]\s?(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?!\d)|\s?[時点시]\s?(?P<minute2>\d{1,2})?\s?[分분]?"
    r"|(?=\s?(?:[ap]\.?m\b|h\b|uhr\b)))"
    r"\s?(?P<late>[ap]\.?\s?m\b\.?)?(?:\s?(?:uhr|h|hrs|saat|ч\.?|год\.?)\b\.?)?",
    re.I,
)
_NEAR: Final = 16
"""Characters between a date and its time: " um ", " at ", " - ", " | Updated: " is no longer one."""

_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s?\D{0,10}$", re.I)


def _numbers(
    found: re.Match[str], language: str | None, country: str | None
) -> tuple[int, int, int | None, bool] | None:
    """(year, month, day, exact) of 05/03/2024 and its like."""
    a, b, year = int(found["a"]), int(found["b"]), int(found["year"])
    if year < 100:
        if "." not in found["sep"] and "/" not in found["sep"]:
            return None
        year += 2000 if year < 70 else 1900
    if a > 12 or "." in found["sep"]:
        return year, b, a, True
    if b > 12:
        return year, a, b, True
    if a == b:
        return year, a, b, True
    order = day_first(language, country)
    if order is None:
        return year, a, None, False
    return (year, b, a, True) if order else (year, a, b, True)


MONTH_FIRST: Final = frozenset({"US", "PH", "FM", "PW", "MH"})
"""Countries that write 05/24/2024 (CLDR's short dates)."""


def day_first(language: str | None, country: str | None) -> bool | None:
    """Whether 05/03 is the fifth of March; None when nobody says: English without a country, or no language."""
    if country:
        return country.upper() not in MONTH_FIRST
    base = (language or "").partition("-")[0].lower()
    return True if base and base != "en" else None


def _time(text: str, start: int, end: int) -> tuple[int, int, int | None, str] | None:
    """The time of day that stands beside a date at [start:end]: (hour, minute, second, offset)."""
    after = text[end : end + _NEAR + 20]
    found = _TIME.search(after)
    if found and (found.start() > _NEAR or re.search(r"\d", after[: found.start()])):
        found = None
    zone_at, source = (found.end(), after) if found else (0, "")
    if not found:
        before = text[max(0, start - 40) : start]
        found = next((m for m in reversed(list(_TIME.finditer(before))) if len(before) - m.end() <= _NEAR), None)
        if not found or re.search(r"\d", before[found.end() :]):
            return None
        zone_at, source = found.end(), before
    hour, minute = int(found["hour"]), int(found["minute"] or found["minute2"] or 0)
    hour = _half(hour, (found["early"] or found["late"] or "").strip() or None)
    if hour > 23 or minute > 59:
        return None
    second = int(found["second"]) if found["second"] else None
    return hour, minute, second, _zone(source[zone_at : zone_at + 14])


def written(text: str, language: str | None = None, country: str | None = None) -> Iterator[tuple[int, int, Moment]]:
    """The dates in a line of text, in order: (start, end, moment). Copyright years are none.

    >>> [m.text for _, _, m in written("Veröffentlicht am 24. Februar 2025 um 12:13 Uhr", "de")]
    ['2025-02-24T12:13:00']
    >>> [m.text for _, _, m in written("05/03/2024", "en-GB", "GB")]
    ['2024-03-05']
    >>> [m.text for _, _, m in written("05/03/2024", "en")]
    ['2024-05']
    """
    text = text[:2_000]
    if not _YEARLIKE.search(text):
        return
    low = text.lower() if len(text.lower()) == len(text) else text
    names = months(language)
    taken: list[tuple[int, int, Moment]] = []
    for pattern in _patterns():
        for found in pattern.finditer(text):
            start, end = found.span()
            if any(start < e and s < end for s, e, _ in taken) or _COPYRIGHT.search(text[max(0, start - 24) : start]):
                continue
            moment = _read(found, low, names, language, country)
            if moment and moment.day is not None and (time := _time(text, start, end)):
                moment = replace(moment, hour=time[0], minute=time[1], second=time[2], offset=time[3])
            if moment:
                taken.append((start, end, moment))
    yield from sorted(taken, key=lambda item: item[:2])


def _read(
    found: re.Match[str], low: str, names: dict[str, int], language: str | None, country: str | None
) -> Moment | None:
    groups = found.groupdict()
    if "a" in groups:
        numbers = _numbers(found, language, country)
        if not numbers:
            return None
        moment = _moment(numbers[:3])
        return replace(moment, exact=False) if moment and not numbers[3] else moment
    month = names.get(low[slice(*found.span("name"))]) if "name" in groups else int(groups["month"])
    day = groups.get("day")
    return _moment((int(groups["year"]), month, int(day) if day else None)) if month else None


_YEARLIKE = re.compile(r"\d{4}|\d\s?[./-]\s?\d")
"""Without one of these a line holds no date; most lines are told by it."""


def unglued(text: str) -> str:
    """A space between a name and the date that ran into it.

    >>> unglued("by Ann LeeMarch 3, 2025")
    'by Ann Lee March 3, 2025'
    """
    return _GLUED.sub(" ", text)


# ---- relative ages --------------------------------------------------------------------------------

_AGO = re.compile(
    r"(?P<n>\d{1,3})\s?(?P<unit>min(?:ute)?s?|hours?|hrs?|h|days?|d)\.?\s+ago\b"
    r"|\bvor\s(?P<n2>\d{1,3})\s(?P<unit2>minuten?|stunden?|tage?n?)\b"
    r"|\bil\sy\sa\s(?P<n3>\d{1,3})\s?(?P<unit3>minutes?|heures?|h|jours?)\b"
    r"|\bhace\s(?P<n4>\d{1,3})\s(?P<unit4>minutos?|horas?|días?)\b"
    r"|\bhá\s(?P<n5>\d{1,3})\s(?P<unit5>minutos?|horas?|dias?)\b"
    r"|(?P<n6>\d{1,3})\s(?P<unit6>minut[oi]|or[ae]|giorn[oi])\sfa\b"
    r"|(?P<n7>\d{1,3})\s?(?P<unit7>минут\w?|час\w{0,2}|д(?:ень|ня|ней))\sназад"
    r"|(?P<n8>\d{1,3})\s?(?P<unit8>分|分钟|分鐘|小时|小時|時間|天|日)前",
    re.I,
)


def ago(text: str, fetched_at: str | None) -> Moment | None:
    """The moment of "2 hours ago" seen at `fetched_at` (ISO 8601, UTC): the day; None when that is unknown.

    >>> ago("2 hours ago", "2025-02-24T01:00:00+00:00").text
    '2025-02-23'
    """
    then = stated(fetched_at) if fetched_at else None
    found = _AGO.search(text[:200]) if then else None
    if not then or not found or then.hour is None or then.day is None:
        return None
    number, unit = next((int(found[f"n{i}"]), found[f"unit{i}"].lower()) for i in ("", *range(2, 9)) if found[f"n{i}"])
    if unit.startswith(("min", "минут", "分")):
        step = timedelta(minutes=number)
    elif unit.startswith(("h", "stu", "or", "час", "小", "時")):
        step = timedelta(hours=number)
    else:
        step = timedelta(days=number)
    try:
        when = datetime(then.year, then.month, then.day, then.hour, then.minute or 0, tzinfo=UTC) - step
    except (ValueError, OverflowError):
        return None
    return Moment(when.year, when.month, when.day)
