"""What keeps pages: a raw folder or a WARC file."""

from collections.abc import Mapping
from typing import Final, Protocol

from cleaner.fetch.values import Fetched
from cleaner.jobs.fetching.leads import Lead
from cleaner.jobs.fetching.rows import Kept

SECRET: Final = frozenset({"set-cookie", "set-cookie2", "authorization", "proxy-authenticate", "www-authenticate"})
"""Headers that are not kept: raw folders are handed on."""


TELLING: Final = frozenset({"age", "cache-control", "date", "etag", "expires", "last-modified", "pragma", "vary"})
"""Headers of an answer that decide about asking again."""


class Store(Protocol):
    """Where pages go. One that is kept is on the disk when `keep` returns."""

    name: str
    """What it is: part of the question that a run answers."""
    place: bytes
    """Where the pages lie."""
    books: bytes
    """Where the accounts lie."""
    report: bytes
    """Where the report goes."""

    def prepare(self) -> None:
        """Make room, before the accounts are opened. Raises OutputError."""

    def open(self, end: int) -> None:
        """Get ready; the accounts know of nothing behind `end`. Raises OutputError."""

    def close(self) -> None:
        """Let go."""

    def known(self, lead: Lead, noted: Kept | None) -> Kept | None:
        """The page that is kept of an address, if it is still there; `noted` is what the accounts say."""

    def keep(self, lead: Lead, fetched: Fetched, sha256: str) -> Kept:
        """Keep a page. Raises OutputError."""


def headers_to_keep(fetched: Fetched) -> dict[str, str]:
    """The headers of an answer, repeated ones joined as RFC 9110 (5.3) says, without secrets."""
    kept: dict[str, str] = {}
    for name, value in fetched.headers:
        if name not in SECRET:
            kept[name] = f"{kept[name]}, {value}" if name in kept else value
    return kept


def telling(headers: Mapping[str, str]) -> dict[str, str]:
    """Those of the headers that decide about asking again."""
    return {name: value for name, value in headers.items() if name in TELLING}
