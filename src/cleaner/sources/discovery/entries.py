"""What every list of pages comes down to."""

import calendar
import re
from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec import Struct

from cleaner.errors import OptionError


class Entry(Struct, frozen=True):
    """A page that a list names."""

    url: str
    """As the list writes it: not resolved, not normalised."""
    modified: str | None = None
    """As the list states it: the later of the dates when there are several."""


class Child(Struct, frozen=True):
    """A list that a list names: a sitemap in an index."""

    url: str
    modified: str | None = None


class BrokenList(Exception):
    """The list ends before its end: damaged, cut or too large. What came before is good."""


_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z", re.ASCII)
_AGO: Final = re.compile(r"(\d{1,5})([hdw])\Z", re.ASCII)
_UNIT: Final = {"h": "hours", "d": "days", "w": "weeks"}


def latest(stated: str | None) -> datetime | None:
    """The last moment that a date may mean, in UTC; None for what is no date (W3C datetime, as in sitemaps).

    >>> latest("2024-05"), latest("2024-05-14T08:30:00+02:00")
    (datetime.datetime(2024, 5, 31, 23, 59, 59, tzinfo=...), datetime.datetime(2024, 5, 14, 6, 30, tzinfo=...))
    """
    text = (stated or "").strip()
    try:
        if day := _DATE.match(text):
            return _end_of(*(int(part) if part else None for part in day.groups()))
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _end_of(year: int | None, month: int | None, day: int | None) -> datetime:
    assert year is not None
    month = month or 12
    return datetime(year, month, day or calendar.monthrange(year, month)[1], 23, 59, 59, tzinfo=UTC)


def since(asked: str, now: datetime) -> datetime:
    """What `--since` means: a day, a moment (UTC when it names no zone), or 36h, 7d, 2w before `now`.

    Raises OptionError.

    >>> since("7d", datetime(2024, 5, 14, tzinfo=UTC)).isoformat(), since("2024-05-01", datetime.max).isoformat()
    ('2024-05-07T00:00:00+00:00', '2024-05-01T00:00:00+00:00')
    """
    try:
        if ago := _AGO.match(asked):
            return now - timedelta(**{_UNIT[ago[2]]: int(ago[1])})
        moment = datetime.fromisoformat(asked)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise OptionError(asked, "is no time: give a day (2024-05-14), a moment, or 36h, 7d, 2w") from error
