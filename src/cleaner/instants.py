"""Instants as records have them: UTC, to the second."""

from datetime import UTC, datetime


def in_utc(stated: object) -> str | None:
    """An instant in ISO 8601 as UTC to the second; None when it is none, or has no zone.

    >>> in_utc("2024-05-14T10:30:00.482+02:00"), in_utc("yesterday")
    ('2024-05-14T08:30:00Z', None)
    """
    try:
        return as_utc(datetime.fromisoformat(stated if isinstance(stated, str) else ""))
    except ValueError:
        return None


def as_utc(moment: datetime) -> str | None:
    """The same of a moment."""
    try:
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment.tzinfo else None
    except (ValueError, OverflowError):  # before the year 1, or behind 9999
        return None
