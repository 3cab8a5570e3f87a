"""When a page was fetched, as archives of fetched pages say it."""

from datetime import UTC, datetime


def in_utc(stated: object) -> str | None:
    """A moment as UTC to the second; None when it is none, or has no zone.

    >>> in_utc("2024-05-14T10:30:00.482+02:00"), in_utc("yesterday")
    ('2024-05-14T08:30:00Z', None)
    """
    try:
        moment = datetime.fromisoformat(stated if isinstance(stated, str) else "")
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None
