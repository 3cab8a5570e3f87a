"""What lies beside a fetched page: `host/story-1a2b.html` and `host/story-1a2b.html.json`.

The fetcher writes these folders, and whoever reads raw pages finds url, headers and time of a page here.
"""

import hashlib
from typing import Final

import msgspec
from msgspec import Struct

from cleaner.model import Page

ENDING: Final = b".json"
"""Behind the whole name of the page, so that it goes with a page of any name."""

LARGEST: Final = 1 << 20
"""Bytes of a sidecar that is read. Headers are bounded by the fetcher to far less."""

BOOKS: Final = (
    b"_fetch.jsonl", b"_fetch.jsonl.tmp", b"_fetch.tmp",
    b"_fetch.sqlite", b"_fetch.sqlite-wal", b"_fetch.sqlite-journal", b"_fetch.sqlite-shm",
)  # fmt: skip
"""Files in the root of a raw folder that are the fetcher's own: report and accounts. No pages."""


class Sidecar(Struct, frozen=True, kw_only=True):
    """Where a page came from. Unknown keys are passed over, so that older readers read newer folders."""

    url: str
    """As it was asked for, normalised."""
    final_url: str
    """Where the page was, after redirects."""
    status: int
    """HTTP status."""
    headers: dict[str, str]
    """Of the response, names in lower case, repeated ones joined by ", "; without cookies."""
    fetched_at: str
    """UTC, ISO 8601, seconds, with Z."""
    sha256: str
    """Of the page's bytes, by which a page that was changed by somebody else is known."""


def sidecar_of(page: bytes) -> bytes:
    """The path of the sidecar of a page's path."""
    return page + ENDING


def read_sidecar(content: bytes) -> Sidecar | None:
    """The sidecar in these bytes; None when they are something else (a file that only happens to lie there)."""
    try:
        return msgspec.json.decode(content, type=Sidecar)
    except (msgspec.DecodeError, ValueError, RecursionError):  # ValidationError is a DecodeError
        return None


def with_sidecar(page: Page, sidecar: Sidecar | None) -> Page:
    """The page, and what is known of its origin. A sidecar whose hash is not the page's says nothing of it."""
    if sidecar is None or not isinstance(page.content, bytes):
        return page
    if hashlib.sha256(page.content).hexdigest() != sidecar.sha256:
        return page
    return msgspec.structs.replace(
        page,
        url=sidecar.final_url,
        content_type=sidecar.headers.get("content-type"),
        fetched_at=sidecar.fetched_at,
    )
