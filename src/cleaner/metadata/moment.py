"""A point in time as a page states it, and the zones of the world."""

import re
from datetime import UTC, date, datetime
from typing import Final

from msgspec import Struct

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

    @property
    def ordinal(self) -> int:
        """Its day, or the first of its month, counted."""
        return date(self.year, self.month, self.day or 1).toordinal()

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


def made(
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


def offset_of(sign: str, hours: int, minutes: int) -> str:
    """`+02:00`; "" for what is no zone on earth (they lie between -12:00 and +14:00)."""
    total = hours * 60 + minutes
    if minutes > 59 or total > (14 * 60 if sign == "+" else 12 * 60):
        return ""
    return f"{'+' if total == 0 else sign}{hours:02}:{minutes:02}"


_ZONE = re.compile(r"\s*(?:\(?(?:utc|gmt)\s?)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)|\s*\(?([a-zмск]{1,4})\b", re.I)


def zone(text: str) -> str:
    """The offset that stands at the start of the text, or ""."""
    found = _ZONE.match(text)
    if not found:
        return ""
    sign, hours, minutes, name = found.groups()
    if name is not None:
        return ZONES.get(name.lower(), "")
    return offset_of("+" if sign == "+" else "-", int(hours), int(minutes or 0))


HALVES: Final = "오전|오후|午前|午後|上午|下午|凌晨|早上|中午|傍晚|晚上|पूर्वाह्न|अपराह्न|முற்பகல்|பிற்பகல்|d[eu]\\."
"""Halves of the day that stand before the hour, as a pattern; Hungarian ones have their full stop."""

AFTER: Final = (
    "صباحا?ً?|مساءً?|ظهرا?ً?|ص|م|[πp]\\.?\\s?[μµ]\\.?|[μµ]\\.?\\s?[μµ]\\.?|पूर्वाह्न|अपराह्न|முற்பகல்|பிற்பகல்|"
    "এএম|পিএম|ق\\.?\\s?ظ\\.?|ب\\.?\\s?ظ\\.?|صبح|شام|(?-i:SA|CH)|d[eu]\\."
)
"""Those that stand behind it."""

_LATE: Final = (
    "p", "오후", "午後", "下午", "傍晚", "晚上", "अपराह्न", "பிற்பகல்", "du", "م", "μ", "µ", "পিএম", "ب", "شام", "ch",
)  # fmt: skip
_NOON: Final = ("中午", "ظهر")
"""The hours from 10 to 3: half past eleven is before it."""


def half_day(hour: int, half: str | None) -> int:
    """The hour of the day from 1-12 and a half of the day: AM or PM.

    >>> half_day(12, "am"), half_day(2, "م"), half_day(11, "中午"), half_day(1, "中午")
    (0, 14, 11, 13)
    """
    if not half or hour > 12:
        return hour
    said = half.lower()
    if said.startswith(_NOON):
        return hour if hour >= 10 else hour + 12
    return hour % 12 + (12 if said.startswith(_LATE) else 0)
