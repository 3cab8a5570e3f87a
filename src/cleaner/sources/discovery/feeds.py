"""Feeds: RSS and Atom by feedparser (extra `feeds`, imported nowhere else), JSON Feed by its own few lines."""

import calendar
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

import msgspec
from msgspec import Struct

from cleaner.errors import DependencyMissing
from cleaner.sources.discovery.entries import BrokenList, Entry, latest

LARGEST: Final = 10 * 1024 * 1024
"""Bytes of a feed. Feeds hold the last few stories; hundreds with their whole texts come to 3 MB."""

MOST_TAGS: Final = 50_000
"""Tags of a feed, begin and end, outside CDATA: those of a thousand stories. feedparser needs up to 0.1 ms for each,
and on markup that goes wrong twice the time for each when there are twice as many."""


def feed(content: bytes, url: str, content_type: str | None = None) -> Iterator[Entry]:
    """The pages that a feed names, in its order, links resolved against `url`.

    Raises BrokenList when it is no feed or too large, DependencyMissing for RSS and Atom without the extra `feeds`.
    """
    if len(content) > LARGEST:
        raise BrokenList(f"is larger than {LARGEST} bytes")
    if _tags(content) > MOST_TAGS:
        raise BrokenList(f"has more than {MOST_TAGS} tags")
    if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        yield from _json_feed(content)
    else:
        yield from _xml_feed(content, url, content_type)


def _tags(content: bytes) -> int:
    """How many there are outside CDATA, where stories have theirs."""
    first, *marked = content.split(b"<![CDATA[")
    outside = (part.partition(b"]]>")[2] if b"]]>" in part else part for part in marked)
    return first.count(b"<") + sum(part.count(b"<") for part in outside)


# ---- RSS, Atom ----------------------------------------------------------------------------------


def _xml_feed(content: bytes, url: str, content_type: str | None) -> Iterator[Entry]:
    try:
        import feedparser
    except ImportError as error:
        reason = "RSS and Atom need feedparser: pip install 'article-cleaner[feeds]'"
        raise DependencyMissing("feeds", reason) from error
    headers = {"content-location": url}
    if content_type:
        headers["content-type"] = content_type
    # A stream, never the bytes themselves: feedparser opens what looks like an address or a file.
    told: Any = feedparser.parse(
        BytesIO(content), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )
    if not told.get("version"):
        raise BrokenList("is no feed")
    for item in told.entries:
        link = item.get("link")
        if isinstance(link, str) and link:
            # Asked with `in` first: feedparser gives the one for the other, with a warning.
            times = [item[key] for key in ("published_parsed", "updated_parsed") if key in item]
            yield Entry(link, _later(times))


def _later(stated: list[Any]) -> str | None:
    """The latest of feedparser's times, which are in UTC."""
    moments = []
    for time in stated:
        try:
            if time is not None:
                moments.append(datetime.fromtimestamp(calendar.timegm(time), UTC))
        except (ValueError, OverflowError, OSError, TypeError):
            continue
    return max(moments).isoformat() if moments else None


# ---- JSON Feed ----------------------------------------------------------------------------------


class _Item(Struct):
    """As jsonfeed.org (1.1) says."""

    url: Any = None
    external_url: Any = None
    date_published: Any = None
    date_modified: Any = None


class _JsonFeed(Struct):
    version: str
    items: list[_Item] = []


def _json_feed(content: bytes) -> Iterator[Entry]:
    try:
        told = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"), type=_JsonFeed)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise BrokenList(f"is no JSON Feed: {error}") from error
    if "jsonfeed.org" not in told.version:
        raise BrokenList("is JSON, but no JSON Feed")
    for item in told.items:
        if isinstance(item.url, str) and item.url:
            dates = [date for date in (item.date_published, item.date_modified) if isinstance(date, str)]
            yield Entry(item.url, max(filter(latest, dates), key=lambda date: latest(date) or 0, default=None))
