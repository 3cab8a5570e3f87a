"""What a fetch run says of each address."""

from typing import Literal

from msgspec import Struct

Fate = Literal["new", "changed", "unchanged", "failed", "list"]


class Row(Struct, frozen=True, kw_only=True):
    """The report's row for one address. Every key is always there."""

    url: str
    """As asked for, normalised, without credentials."""
    final_url: str | None = None
    """Where redirects led, if an answer came."""
    source: str
    """What named it: a list's address or file, or "argument"."""
    modified: str | None = None
    """When it changed last, as that list states it."""
    fate: Fate
    """new, changed, unchanged (as it is kept already), failed; list: a sitemap, feed or section page that was read."""
    status: int | None = None
    """HTTP status."""
    code: str | None = None
    """Why it failed; stable: robots, http-4xx, fetch-timeout, not-html, list ..."""
    detail: str | None = None
    """The same for a person; of a list, how many addresses it gave."""
    output: str | None = None
    """Where the page is: relative to the raw folder, or FILE@OFFSET of a WARC."""
    sha256: str | None = None
    """Of the page's bytes."""
    size: int | None = None
    """Bytes of the page."""
    fetched_at: str | None = None
    """When the answer came: UTC, ISO 8601."""
    tries: int = 0
    """How often it was asked for; 0: nobody was asked."""


class Kept(Struct, frozen=True, kw_only=True):
    """What is known of the page that is kept of an address."""

    output: str
    sha256: str
    fetched_at: str
    headers: dict[str, str] = {}
    """Of its answer, those that decide about asking again; names in lower case."""
    end: int | None = None
    """Where its record ends in the file, bytes; None for a file of its own."""
