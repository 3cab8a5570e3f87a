"""Keeping pages in a raw folder: `host/path-hash.html` and its sidecar.

The name is made of the address alone, so a page is found again without any book; what it holds is known by the
sidecar's hash. The page is moved to its place first and the sidecar after it: between the two, and after any change by
somebody else, the hash tells that they do not belong together, and the page is fetched anew.
"""

import hashlib
import os
import re
from os import fsencode
from typing import Final

import msgspec

from cleaner.errors import OptionError
from cleaner.fetch.values import Fetched
from cleaner.jobs.fetching.leads import Lead
from cleaner.jobs.fetching.rows import Kept
from cleaner.jobs.fetching.store import headers_to_keep, telling
from cleaner.jobs.whole import put, told
from cleaner.metadata.urls import path
from cleaner.sources.folders import sidecar_at
from cleaner.sources.names import readable
from cleaner.sources.sidecars import Sidecar, sidecar_of

REPORT: Final = b"_fetch.jsonl"
BOOKS: Final = b"_fetch.sqlite"
_TEMPORARY: Final = b"_fetch.tmp"

LONGEST_PATH: Final = 80
"""Characters of a name that come from the address: enough to be recognised, little enough for every file system."""

HASH: Final = 16
"""Hex digits of sha256 in a name: 64 bits, so that two of a million addresses meet once in forty million folders."""

_UNSAFE: Final = re.compile(r"[^a-z0-9_]+")
_PAGE_ENDING: Final = re.compile(r"\.(?:x?html?|php|aspx?|jsp)\Z")


class RawFolder:
    """`-o RAW`."""

    def __init__(self, folder: str | bytes | os.PathLike[str]) -> None:
        """Raises OptionError when the place is taken by something that is no folder."""
        self._folder = fsencode(folder)
        if os.path.lexists(self._folder) and not os.path.isdir(self._folder):
            raise OptionError(readable(self._folder), "is no folder: -o wants one, --warc a file")
        self.name = "folder"
        self.place = self._folder
        self.books = os.path.join(self._folder, BOOKS)
        self.report = os.path.join(self._folder, REPORT)

    def prepare(self) -> None:
        """Make the folder. Raises OutputError."""
        with told(self._folder):
            os.makedirs(self._folder, exist_ok=True)

    def open(self, end: int) -> None:
        """Nothing to open: each page is a file."""

    def close(self) -> None:
        """Nothing is open."""

    def known(self, lead: Lead, noted: Kept | None) -> Kept | None:  # noqa: ARG002  # the sidecar knows better
        """The page that is kept of an address, if it is whole and as it was fetched."""
        output = page_name(lead)
        place = os.path.join(self._folder, output)
        sidecar = sidecar_at(sidecar_of(place), follow=False)
        if sidecar is None or _hash_of(place) != sidecar.sha256:
            return None
        return Kept(
            output=output.decode(),
            sha256=sidecar.sha256,
            fetched_at=sidecar.fetched_at,
            headers=telling(sidecar.headers),
        )

    def keep(self, lead: Lead, fetched: Fetched, sha256: str) -> Kept:
        """Put page and sidecar in their places. Raises OutputError."""
        output = page_name(lead)
        place = os.path.join(self._folder, output)
        headers = headers_to_keep(fetched)
        sidecar = Sidecar(
            url=fetched.url,
            final_url=fetched.final_url,
            status=fetched.status or 0,
            headers=headers,
            fetched_at=fetched.fetched_at,
            sha256=sha256,
        )
        with told(place):
            os.makedirs(os.path.dirname(place), exist_ok=True)
        put(place, [fetched.body], os.path.join(self._folder, _TEMPORARY))
        told_beside = msgspec.json.format(msgspec.json.encode(sidecar), indent=2) + b"\n"
        put(sidecar_of(place), [told_beside], os.path.join(self._folder, _TEMPORARY))
        return Kept(
            output=output.decode(),
            sha256=sha256,
            fetched_at=fetched.fetched_at,
            headers=telling(headers),
        )


def page_name(lead: Lead) -> bytes:
    r"""Where the page of an address lies, relative to the folder. Never outside it, whatever the address says.

    >>> page_name(Lead("https://news.example/2024/Ferry%20back.html?p=1", "", "news.example", ""))
    b'news.example/2024-ferry-20back-....html'
    """
    host = re.sub(r"[^a-z0-9._-]+", "_", lead.host.lower()).strip("._-") or "_"
    slug = _UNSAFE.sub("-", _PAGE_ENDING.sub("", path(lead.key).lower())).strip("-")[:LONGEST_PATH].rstrip("-")
    mark = hashlib.sha256(lead.key.encode()).hexdigest()[:HASH]
    return f"{host}/{slug or 'index'}-{mark}.html".encode()


def _hash_of(place: bytes) -> str | None:
    try:
        with open(place, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
