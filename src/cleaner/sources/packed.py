"""Files that hold one page in a wrapping: `.gz`, `.zst`, `.bz2`, `.xz`, `.mhtml`, `.eml`, `.webarchive`, `.json`."""

import re
from typing import Final

from msgspec.structs import replace

from cleaner.errors import InputTooLarge, NotText
from cleaner.model import Page
from cleaner.sources.mhtml import from_mhtml
from cleaner.sources.objects import from_json
from cleaner.sources.unpacking import PACKED, PIECE, is_packed, unpacked
from cleaner.sources.webarchive import from_webarchive

MHTML: Final = (b".mhtml", b".mht", b".eml")
SAFARI: Final = b".webarchive"
JSON: Final = b".json"
WEB_ARCHIVE: Final = re.compile(rb"WARC/1\.\d\r?\n[\w-]{1,60}:")
"""How its first record begins."""
_MANY: Final = "it is a web archive, not a page; `cleaner clean` reads it from a file named .warc or .wet"
TAR: Final = re.compile(rb".{257}ustar[ \0]", re.S)
"""A tar file by its first header."""
_TARRED: Final = (
    "it is a tar file, not a page; `cleaner clean` reads it from a file named .tar, packed ones .tar.gz ..."
)


def unwrapped(page: Page, name: bytes, max_bytes: int) -> Page:
    """The page inside, by the file's name; a page that is not wrapped as it is. Crawlers keep packed answers under the
    names of pages, too.

    Raises InputTooLarge when it unpacks to more than `max_bytes`, and a ReadError when no page is inside, or many are:
    the records of a web archive under another name, or from standard input, are not one text.
    """
    name = name.lower()
    if isinstance(page.content, bytes) and (name.endswith(PACKED) or is_packed(page.content)):
        content, cut = all_of(page.content, max_bytes, page.path or "page")
        page = replace(page, content=content, cut=page.cut or (f"the packed file {cut}" if cut else None))
        name = name.rpartition(b".")[0] if name.endswith(PACKED) else name
    if isinstance(page.content, bytes) and WEB_ARCHIVE.match(page.content):
        raise NotText(page.path or "page", _MANY)
    if isinstance(page.content, bytes) and TAR.match(page.content):
        raise NotText(page.path or "page", _TARRED)
    if name.endswith(SAFARI):
        return from_webarchive(page)
    return from_mhtml(page) if name.endswith(MHTML) else from_json(page, named=name.endswith(JSON))


def all_of(packed: bytes, max_bytes: int, where: str) -> tuple[bytes, str | None]:
    """(what packed data hold, why they end early if they do). Raises InputTooLarge."""
    pieces = unpacked(packed[at : at + PIECE] for at in range(0, len(packed), PIECE))
    content = bytearray()
    while True:
        try:
            content += next(pieces)
        except StopIteration as end:
            return bytes(content), end.value
        if len(content) > max_bytes:
            raise InputTooLarge(where, f"unpacks to more than {max_bytes} bytes")


def from_brotli(packed: bytes, max_bytes: int) -> tuple[bytes, str | None] | None:
    """(what brotli data hold, why they end early if they do); None when they are no brotli. Raises InputTooLarge."""
    import brotli

    stream, content, piece = brotli.Decompressor(), bytearray(), packed
    try:
        while not stream.is_finished():
            unpacked_piece = stream.process(piece, output_buffer_limit=PIECE)
            piece = b""
            content += unpacked_piece
            if len(content) > max_bytes:
                raise InputTooLarge("page", f"unpacks to more than {max_bytes} bytes")
            if not unpacked_piece:
                break
    except brotli.error:
        return (bytes(content), "the packed body is damaged") if content else None
    return bytes(content), None if stream.is_finished() else "the packed body ends before its content does"
