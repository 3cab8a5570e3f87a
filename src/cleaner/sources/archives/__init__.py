"""Files that hold many pages: opened a page at a time, with bounds; no name from inside is ever used as a path.

zips        .zip and .epub, and the WARC files in a .wacz
tars        .tar, also packed
lines       .jsonl, also packed
lists       .json that holds a list of pages, also packed
documents   .txt that press databases hand out with many articles, also packed
joined      .html that holds many pages, one behind the other
feeds       .xml, .rss, .atom and .enex that hold the texts of their entries, also packed
har         .har, also packed
tables      .csv and .tsv, also packed
mails       .mbox, also packed
warc        .warc, and Common Crawl's .wet and .wat, also packed; needs the extra `warc`
parquet     .parquet; needs the extra `arrow`
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

from cleaner.errors import DependencyMissing, InputError
from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.found import Found, Passed
from cleaner.sources.unpacking import PACKED

__all__ = ["Asked", "holds_pages", "is_archive", "may_hold_pages", "pages"]

_PACKINGS: Final = (b"", *PACKED)

WARC: Final = tuple(kind + packing for kind in (b".warc", b".wet", b".wat") for packing in (b"", b".gz", b".zst"))
"""Web archives; Common Crawl's texts of pages (`.warc.wet.gz`) and what pages state (`.wat`) are some, too."""

TABLES: Final = tuple(kind + packing for kind in (b".csv", b".tsv") for packing in _PACKINGS)

TARS: Final = (*(b".tar" + packing for packing in _PACKINGS), b".tgz", b".tzst", b".tbz2", b".tbz", b".txz")

ZIPS: Final = (b".zip", b".maff", b".htz", b".epub")
"""The second and third as Mozilla Archive Format and WebScrapBook save pages; e-books are what Calibre makes of news
sites."""

LINES: Final = tuple(kind + packing for kind in (b".jsonl", b".ndjson", b".jsonlines", b".jl") for packing in _PACKINGS)

MAILBOXES: Final = (*(b".mbox" + packing for packing in _PACKINGS), b"/mbox")
"""The last as Apple Mail exports: a folder `News.mbox` with a file `mbox` in it."""

HAR: Final = tuple(b".har" + packing for packing in _PACKINGS)

JSON: Final = tuple(b".json" + packing for packing in _PACKINGS)

FEEDS: Final = tuple(kind + packing for kind in (b".xml", b".rss", b".atom", b".enex") for packing in _PACKINGS)

TEXTS: Final = tuple(b".txt" + packing for packing in _PACKINGS)

HTML: Final = (b".html", b".htm", b".xhtml")
"""These four are pages, or archives: what they hold tells."""

WACZ: Final = (b".wacz",)

PARQUET: Final = (b".parquet",)

KINDS: Final = (*WARC, *TABLES, *TARS, *ZIPS, *LINES, *MAILBOXES, *HAR, *WACZ, *PARQUET)


def is_archive(name: bytes) -> bool:
    """Whether a file of this name holds pages and is none itself; of tables and mailboxes opening them tells."""
    return _in_folder(name).endswith(KINDS)


def may_hold_pages(name: bytes) -> bool:
    """Whether a file of this name is an archive, or may be one by what it holds whatever is doubted of it."""
    return is_archive(name) or (_asking(name) is not None and not name.lower().endswith(HTML))


def holds_pages(found: Found, asked: Asked) -> bool:
    """Whether a file is an archive by its name, or by what it holds."""
    asking = _asking(found.name)
    if asking is None:
        return is_archive(found.name)
    holds: Callable[[Found, Asked], bool] = _imported(*asking)
    return holds(found, asked)


def pages(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of an archive in their order, each with its number and name.

    What cannot be read comes as a complaint in its place, or, about the archive as a whole, without a number.
    """
    none = True
    try:
        for thing in _reader(_in_folder(archive.name))(archive, asked):
            yield thing
            none = False
    except (DependencyMissing, InputError) as error:
        yield Passed(archive.name, error.code, error.reason, failed=True)
    else:
        if none:
            yield Passed(archive.name, "container", "holds no pages", failed=True)


def _in_folder(name: bytes) -> bytes:
    return b"/" + name.lower()


def _asking(name: bytes) -> list[str] | None:
    """Who tells whether a file holds pages (module, function), where its name does not."""
    return next((asking for kinds, *asking in _ASKING if _in_folder(name).endswith(kinds)), None)


def _reader(name: bytes) -> Callable[[Found, Asked], Iterator[Page | Passed]]:
    reader: Callable[[Found, Asked], Iterator[Page | Passed]]
    reader = _imported(*next(reader for kinds, *reader in _READERS if name.endswith(kinds)))
    return reader


def _imported(module: str, function: str) -> Any:
    return getattr(import_module(f"cleaner.sources.archives.{module}"), function)


_READERS: Final = (
    (ZIPS, "zips", "zipped"),
    (WACZ, "zips", "wacz"),
    (TARS, "tars", "tarred"),
    (LINES, "lines", "json_lines"),
    (JSON, "lists", "json_file"),
    (FEEDS, "feeds", "feed"),
    (TEXTS, "documents", "documents"),
    (HTML, "joined", "joined"),
    (HAR, "har", "har"),
    (TABLES, "tables", "table"),
    (MAILBOXES, "mails", "mailbox"),
    (WARC, "warc", "warc"),
    (PARQUET, "parquet", "parquet"),
)
"""Endings of names, and who reads such files: imported when the first one is met, for some need an extra."""

_ASKING: Final = (
    (JSON, "lists", "holds_many"),
    (FEEDS, "feeds", "holds_entries"),
    (TEXTS, "documents", "holds_documents"),
    (HTML, "joined", "holds_joined"),
)
"""Those that may be one page, and who tells."""
