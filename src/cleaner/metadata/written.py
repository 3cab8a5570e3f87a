"""Dates in lines of text: "Published 3 May 2024 at 14:05", "il y a 2 heures"."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from msgspec.structs import replace

from cleaner.metadata.calendars import buddhist, other_calendars
from cleaner.metadata.moment import AFTER, HALVES, Moment, half_day, made, zone
from cleaner.months import months


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    levant = r"(?:كانون|تشرين)\s(?:ال[أا]ول|الثاني)"
    month = rf"(?P<name>{levant}|(?:Meán|Deireadh)\sFómhair|[^\s\d.,،؛;:/|()\[\]'’\"–—•·⋅∙●@*_=<>-]{{2,16}})"
    # looked up afterwards: faster than naming 700 forms
    pair = r"(?:\s?/\s?(?:كانون\s|تشرين\s)?[\u0621-\u064a]{2,10})?"
    edge = r"(?<![\w/.-])"
    day = r"(?P<day>\d{1,2})"
    year = r"(?P<year>(?:1[89]|20)\d{2})"
    return (
        re.compile(edge + year + r"-(?P<month>\d{1,2})-" + day + r"(?!\d)"),
        re.compile(
            r"(?<!\d)" + year + r"\s?[年년](?:[(（][^()（）]{2,8}[)）])?\s?(?P<month>\d{1,2})\s?[月월]\s?"
            r"(?:" + day + r"\s?[日일号號])?"
        ),
        re.compile(
            edge + r"(?<!\d[ ,])" + day + r"(?:st|nd|rd|th|er|º|ª|ème|e|\.|-)?,?\s?"
            r"(?:de\s|of\s|d['’]|days?\sof\s|ខែ\s?)?"
            + month + r"(?!\w)" + pair + r"\.?[,،]?[\s'’]?\s?(?:de\s|del\s|of\s|ឆ្នាំ\s?)?" + year + r"(?!\d)", re.I,
        ),
        re.compile(edge + day + r"-" + month + r"-" + year + r"(?![\d-])", re.I),
        re.compile(
            r"(?<![^\W\d_])" + month + r"\.?\s" + day + r"(?:st|nd|rd|th)?\s?[,.،]?\s?" + year + r"(?!\d)", re.I
        ),
        re.compile(edge + year + r"(?:\.|\sm\.|\sթ\.|,|e?ko)?\s?" + month + r"\.?\s" + day + r"(?!\d)", re.I),
        re.compile(edge + year + r"(?:\.?\sgada|-yil|\sжыл\w{2,4})\s" + day + r"[.-]?\s?" + month + r"(?!\w)", re.I),
        re.compile(edge + year + r"\sоны\s(?P<month>\d{1,2})(?:-?р|\sд[уү]г[аэ][аэ]р)?\sсарын\s" + day + r"(?!\d)"),
        re.compile(edge + day + r"\s?tháng\s?(?P<month>\d{1,2}),?\s(?:năm\s)?" + year + r"(?!\d)", re.I),
        re.compile(edge + year + r"(?P<sep>\.\s?|/)(?P<month>\d{1,2})(?P=sep)" + day + r"(?!\d)"),
        re.compile(edge + r"(?P<a>\d{1,2})(?P<sep>\.\s?|/|-)(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})(?![\d/-])"),
        re.compile(r"(?<!\w)(?<!\d\s)(?<!\d\.\s)" + month + r"\.?,?\s(?:de\s)?" + year + r"(?!\d)", re.I),
    )  # fmt: skip


_GLUED = re.compile(
    r"(?<=[a-z])(?=(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\s\d{1,2},?\s\d{4})"
    r"|(?<=[a-z])(?=(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s\d{1,2},?\s\d{4})"
    r"|(?<=[^\W\d_])(?=\d{1,2}(?:\.\s?\d{1,2}\.\s?|/\d{1,2}/)\d{4})|(?<=\s(?:19|20)\d\d)(?=\d{1,2}:\d\d)"
    r"|(?<=[/.\s](?:19|20)\d\d)(?=\d{1,2}\.?\s?[^\W\d_])|(?<=[^\W\d_])-(?=\d{1,2}[./]\d{1,2}[./]\d{4})"
)
"""`by Iryna KovalenkoFebruary 24, 2025`, `Anna Beispiel24.02.2025`, `Feb 24 202512:13 PM`,
`30.01.202430. Januar 2024`, `April 10, 20233 years`, `Oslo-29/05/2025`: what ran together."""

_TIME = re.compile(
    rf"(?P<early>(?:{HALVES}|a\.?m\.?|p\.?m\.?)\s?)?(?<![\d:.])(?P<hour>\d{{1,2}})"
    r"(?:\s?[:h.]\s?(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?!\.?\d)|\s?[時点點时시]\s?(?P<minute2>\d{1,2})?\s?[分분]?"
    r"|(?=\s?(?:[ap]\.?m\b|h\b|uhr\b)))"
    rf"\s?(?P<late>[ap]\.?\s?m\b\.?|(?:{AFTER})(?!\w))?(?:\s?(?:uhr|h|hrs|saat|ч\.?|год\.?)\b\.?)?",
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
    elif (language or "").startswith("th"):
        year = buddhist(year)
    if b > 12 >= a and ("." not in found["sep"] or len(found["year"]) == 4):
        return year, a, b, True
    if a > 12 or "." in found["sep"]:
        return year, b, a, True
    if a == b:
        return year, a, b, True
    order = day_first(language, country)
    if order is None:
        return year, a, None, False
    return (year, b, a, True) if order else (year, a, b, True)


MONTH_FIRST: Final = frozenset({"US", "PH", "FM", "PW", "MH"})
"""Countries that write 05/24/2024 (CLDR's short dates)."""

BOTH_WAYS: Final = frozenset({"CA"})
"""Countries that write it both ways in English."""


def day_first(language: str | None, country: str | None) -> bool | None:
    """Whether 05/03 is the fifth of March; None when nobody says: English without a country, or no language."""
    base = (language or "").partition("-")[0].lower()
    if country and not (country.upper() in BOTH_WAYS and base in {"en", ""}):
        return country.upper() not in MONTH_FIRST
    return True if base and base != "en" else None


_ORDERED = re.compile(r"(?<![\w/.-])(\d{1,2})([/-])(\d{1,2})\2(?:20)?\d{2}(?![\d/-])")


def country_like(texts: Iterable[str]) -> str | None:
    """A country that writes dates as these texts do: one of them has 24/05 or 05/24, and none the other.

    >>> country_like(["12/17/2025", "12/04/2025"]), country_like(["24/05/2024"]), country_like(["05/03/2024"])
    ('US', 'GB', None)
    """
    found = {
        "GB" if int(a) > 12 else "US"
        for text in texts
        for a, _, b in _ORDERED.findall(text[:200])
        if (int(a) > 12) != (int(b) > 12)
    }
    return found.pop() if len(found) == 1 else None


Time = tuple[int, int, int | None, str]
"""Hour, minute, second and offset."""


def _time(text: str, start: int, end: int) -> Time | None:
    """The time of day that stands beside a date at [start:end]."""
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
    return _time_of(found, source[zone_at : zone_at + 14])


def clock_in(text: str) -> Time | None:
    """The first time of day in a text that states no date, with minutes or a half of the day. "17.02" may be a date, so
    it is one only beside a word for the clock.

    >>> [clock_in(text) for text in ("updated 16:40", "updated 3h ago", "opdateret 17.02", "opdateret kl. 17.02")]
    [(16, 40, None, ''), None, None, (17, 2, None, '')]
    """
    text = text if text.isascii() else _NATIVE.sub(_digit, text)
    found = _TIME.search(text[:200])
    if not found:
        return None
    minutes = found["minute"] and ("." not in found[0] or _CLOCK.search(text[:200]))
    if not (minutes or found["minute2"] or found["early"] or found["late"]):
        return None
    return _time_of(found, text[found.end() : found.end() + 14])


_CLOCK = re.compile(r"\b(?:klo?|uhr|godz|ore)\b", re.I)


def _time_of(found: re.Match[str], behind: str) -> Time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or found["minute2"] or 0)
    hour = half_day(hour, (found["early"] or found["late"] or "").strip() or None)
    if hour > 23 or minute > 59:
        return None
    second = int(found["second"]) if found["second"] else None
    return hour, minute, second, zone(behind)


def written(text: str, language: str | None = None, country: str | None = None) -> Iterator[tuple[int, int, Moment]]:
    """The dates in a line of text, in order: (start, end, moment). Copyright years are none.

    >>> [m.text for _, _, m in written("Veröffentlicht am 24. Februar 2025 um 12:13 Uhr", "de")]
    ['2025-02-24T12:13:00']
    >>> [m.text for _, _, m in written("05/03/2024", "en-GB", "GB")]
    ['2024-03-05']
    >>> [m.text for _, _, m in written("05/03/2024", "en")]
    ['2024-05']
    >>> [m.text for _, _, m in written("* 02.05.1938, 17.01.2025")]
    ['1938-05-02', '2025-01-17']
    """
    text = text[:2_000]
    if not _YEARLIKE.search(text):
        return
    plain = text if text.isascii() else _NATIVE.sub(_digit, text)
    low = plain.lower() if len(plain.lower()) == len(plain) else plain
    taken: list[tuple[int, int, Moment]] = []
    for start, end, day in _days(plain, low, language, country):
        if any(start < e and s < end for s, e, _ in taken) or _COPYRIGHT.search(plain[max(0, start - 24) : start]):
            continue
        if day.year > LAST_NATIVE and plain is not text and plain[start:end] != text[start:end]:
            continue
        if day.day is not None and (time := _time(plain, start, end)):
            day = replace(day, hour=time[0], minute=time[1], second=time[2], offset=time[3])
        taken.append((start, end, day))
    yield from sorted(taken, key=lambda item: item[:2])


LAST_NATIVE: Final = 2060
"""Years behind that in figures of their own script are Nepal's, which are 57 ahead."""

_NATIVE = re.compile(r"(?![0-9])\d")


def _digit(found: re.Match[str]) -> str:
    return str(unicodedata.digit(found[0]))


def _days(text: str, low: str, language: str | None, country: str | None) -> Iterator[tuple[int, int, Moment]]:
    """What can be a date in the text, surest form first, without times."""
    for start, end, day in other_calendars(text, language):
        if moment := made(day):
            yield start, end, moment
    names = months(language)
    for pattern in _patterns():
        for found in pattern.finditer(text):
            if moment := _read(found, low, names, language, country):
                yield *found.span(), moment


def _read(
    found: re.Match[str], low: str, names: dict[str, int], language: str | None, country: str | None
) -> Moment | None:
    groups = found.groupdict()
    if "a" in groups:
        numbers = _numbers(found, language, country)
        if not numbers:
            return None
        moment = made(numbers[:3])
        return replace(moment, exact=False) if moment and not numbers[3] else moment
    month = names.get(_name(low[slice(*found.span("name"))])) if "name" in groups else int(groups["month"])
    day = groups.get("day")
    return made((int(groups["year"]), month, int(day) if day else None)) if month else None


def _name(text: str) -> str:
    """A month's name as the tables have it."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


_YEARLIKE = re.compile(r"\d(?:\d{3}|\s?[./-]\s?\d|\s?年)|元年|[\u0e01-\u0e4e]\.\s?\d\d")
"""Without one of these a line holds no date; most lines are told by it."""


def has_figures(text: str) -> bool:
    """Whether a text can hold a date at all."""
    return _YEARLIKE.search(text) is not None


def unglued(text: str) -> str:
    """A space between a name and the date that ran into it.

    >>> unglued("by Ann LeeMarch 3, 2025"), unglued("Ann LeeMar 3, 2025")
    ('by Ann Lee March 3, 2025', 'Ann Lee Mar 3, 2025')
    """
    return _GLUED.sub(" ", text)
