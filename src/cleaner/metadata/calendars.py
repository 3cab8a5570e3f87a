"""Dates of other calendars as days of ours: Persian years, Japanese eras, those of Taiwan, the Buddha's."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from cleaner.months import months

Day = tuple[int, int, int | None]
"""Year, month and day of our calendar."""

BUDDHA: Final = 543
"""Years that Thailand's calendar is ahead (since 1941 its year begins with ours)."""

_ERAS: Final = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
"""The year before the first of each."""

_PERSIAN: Final = (
    "فروردین حمل|اردیبهشت ثور|خرداد جوزا|تیر سرطان|مرداد امرداد اسد|شهریور سنبله"
    "|مهر میزان|آبان ابان عقرب|آذر اذر قوس|دی جدی|بهمن دلو|اسفند حوت"
)
"""The months' names in Iran and, behind them, in Afghanistan."""
PERSIANS: Final = frozenset({"fa", "prs", "ps"})
"""Languages in which 1403/03/01 is a day of the Persian calendar; in Arabic it would be the Muslim one's."""
LAST_PERSIAN: Final = 1440
"""Years from there on are the Muslim calendar's, which is some forty ahead."""


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Thai, Persian, and Japanese or Taiwanese dates; then Persian ones in figures."""
    thai = r"[\u0e01-\u0e4e]"
    parted = r"(?P<sep>[/.-])(?P<month>\d{1,2})(?P=sep)"
    return (
        re.compile(
            rf"(?<!\d)(?P<day>\d{{1,2}})\s?(?P<thai>{thai}{{1,3}}\.\s?{thai}{{1,2}}|{thai}{{4,12}})\.?\s?"
            r"(?:[พค]\.\s?ศ\.\s?)?(?P<year>\d{4}|[5-9]\d)(?![\d:])"
        ),
        re.compile(
            r"(?<!\d)(?P<day>\d{1,2})\s(?P<persian>[\u0621-\u06cc]{2,8})\s?(?:ماه\s?)?[،,]?\s?(?P<year>1[34]\d{2})(?!\d)"
        ),
        re.compile(
            rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<year>\d{{1,3}}|元)\s?年\s?(?P<month>\d{{1,2}})\s?月"
            r"(?:\s?(?P<day>\d{1,2})\s?[日號号])?"
        ),
        re.compile(rf"(?<![\d/.-])(?P<year>1[34]\d{{2}}){parted}(?P<day>\d{{1,2}})(?![\d/-])"),
        re.compile(rf"(?<![\d/.-])(?P<day>\d{{1,2}}){parted}(?P<year>1[34]\d{{2}})(?![\d/-])"),
    )


@cache
def _persian_months() -> dict[str, int]:
    return {name: number for number, names in enumerate(_PERSIAN.split("|"), 1) for name in names.split()}


def other_calendars(text: str, language: str | None) -> Iterator[tuple[int, int, Day]]:
    """(start, end, day) of the dates in a line that other calendars count; its figures are ASCII.

    >>> [day for _, _, day in other_calendars("1 خرداد 1403", None)]
    [(2024, 5, 21)]
    >>> [day for _, _, day in other_calendars("令和元年5月1日", None)]
    [(2019, 5, 1)]
    >>> [day for _, _, day in other_calendars("16 ก.ย. 2567", None)]
    [(2024, 9, 16)]
    """
    in_words = _patterns()[:-2] if not text.isascii() else ()
    in_figures = _patterns()[-2:] if (language or "").partition("-")[0] in PERSIANS else ()
    for pattern in (*in_words, *in_figures):
        for found in pattern.finditer(text):
            day = _day(found.groupdict())
            if day:
                yield *found.span(), day


def _day(parts: dict[str, str | None]) -> Day | None:
    year = 1 if parts["year"] == "元" else int(parts["year"] or 0)
    day = int(parts["day"]) if parts["day"] else None
    if name := parts.get("thai"):
        month = months("th").get(re.sub(r"\s", "", name))
        return (buddhist(year if year > 99 else year + 2500), month, day) if month else None
    if era := parts.get("era"):
        return year + _ERAS[era], int(parts["month"] or 0), day
    number = _persian_months().get(parts["persian"] or "") if "persian" in parts else int(parts["month"] or 0)
    return persian(year, number, day) if number and day else None


def buddhist(year: int) -> int:
    """The year of ours that a year in a Thai date is: pages write both.

    >>> buddhist(2567), buddhist(2024)
    (2024, 2024)
    """
    return year - BUDDHA if year > 2400 else year


def persian(year: int, month: int, day: int) -> Day | None:
    """A day of the Persian (Solar Hijri) calendar; None when there is no such day.

    Its leap years follow a cycle of 33 years, which agrees with the astronomers' rule for the years 1178 to 1633
    (K. M. Borkowski, The Persian calendar for 3000 years, Earth, Moon, and Planets 74, 1996).

    >>> persian(1403, 1, 1), persian(1403, 12, 30), persian(1402, 12, 30)
    ((2024, 3, 20), (2025, 3, 20), None)
    """
    if not (1200 < year < LAST_PERSIAN and 1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    ordinal = _first_of(year) + 30 * (month - 1) + min(month - 1, 6) + day - 1
    if ordinal >= _first_of(year + 1):
        return None
    found = date.fromordinal(ordinal)
    return found.year, found.month, found.day


def _first_of(year: int) -> int:
    """The ordinal of a Persian year's first day."""
    return 226_530 + 365 * year + (8 * year + 21) // 33
