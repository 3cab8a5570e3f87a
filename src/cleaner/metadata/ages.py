"""Relative ages: "2 hours ago", "vor 3 Tagen", counted from the time at which the page said so."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from cleaner.metadata.dates import stated
from cleaner.metadata.moment import Moment

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


LONGEST: Final = 24
"""Characters of a line that is an age."""


def is_age(text: str) -> bool:
    """Whether a line says how old the page is, and little else: "1h ago"."""
    return len(text) <= LONGEST and _AGO.search(text) is not None


def ago(text: str, seen_at: str | None) -> Moment | None:
    """The moment of "2 hours ago" seen at `seen_at` (ISO 8601, UTC): the day; None when that is unknown.

    >>> ago("2 hours ago", "2025-02-24T01:00:00+00:00").text
    '2025-02-23'
    """
    then = stated(seen_at) if seen_at else None
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
