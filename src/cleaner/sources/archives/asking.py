"""How archives are to be read."""

from typing import Final

from msgspec import Struct

from cleaner.errors import InputTooLarge, UnreadableInput
from cleaner.sources.names import readable

PAGE_KEYS: Final = (
    "html", "text", "content", "rawHtml", "raw_html", "browserHtml", "markdown", "body", "page_content",
    "content_html", "content_text",
)  # fmt: skip
URL_KEYS: Final = ("url", "sourceURL", "source_url", "link")
"""What crawlers and services call them."""
SOURCE_KEY: Final = "source"
"""What trafilatura calls the URL, and others the newspaper."""

EXPANDS: Final = 200
"""An archive may hold so many times its size, and one largest page more. Pages pack to a fifth, bombs to a 1000th."""


class Broken(UnreadableInput):
    """An archive of which nothing can be read."""

    code = "container"


class Asked(Struct, frozen=True):
    """What whoever reads an archive wants to have."""

    max_bytes: int
    """Larger pages are complaints."""
    page_key: str | None = None
    """Key or column of the page, in JSON Lines and lists, Parquet and CSV; without it the first of `PAGE_KEYS` that has
    text."""
    url_key: str | None = None
    """Key or column of its URL; without it the first of `URL_KEYS`."""

    @property
    def page_keys(self) -> tuple[str, ...]:
        """Keys under which a page may be."""
        return (self.page_key,) if self.page_key else PAGE_KEYS

    @property
    def url_keys(self) -> tuple[str, ...]:
        """Keys under which its URL may be."""
        return (self.url_key,) if self.url_key else URL_KEYS


class Room:
    """How much an archive may still unpack to, all pages together."""

    def __init__(self, name: bytes, size: int, max_bytes: int) -> None:
        self._where = readable(name)
        self._left = self._most = EXPANDS * size + max_bytes

    def take(self, number: int) -> None:
        """So many bytes were unpacked. Raises InputTooLarge when that is too much."""
        self._left -= number
        if self._left < 0:
            raise InputTooLarge(self._where, f"unpacks to more than {self._most} bytes: the rest is not read")
