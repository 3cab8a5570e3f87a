"""Bytes of a list, unpacked as they are read, and no more of them than are allowed."""

import zlib
from collections.abc import Iterator
from typing import Final

from cleaner.sources.discovery.entries import BrokenList

GZIP: Final = b"\x1f\x8b"

LARGEST: Final = 50 * 1024 * 1024
"""Bytes of a sitemap, unpacked: the limit of the protocol (sitemaps.org, "Sitemap file requirements")."""

PIECE: Final = 1 << 16


def unpacked(content: bytes, largest: int = LARGEST) -> Iterator[bytes]:
    """The bytes in pieces, with one gzip wrapping taken off, whatever the name says: many servers do it themselves.

    Raises BrokenList after the last good piece: the archive is cut or damaged, or holds more than `largest` bytes.
    """
    pieces = _gunzipped(content) if content.startswith(GZIP) else _cut(content)
    room = largest
    for piece in pieces:
        yield piece[:room]
        room -= len(piece)
        if room < 0:
            raise BrokenList(f"is larger than {largest} bytes; the rest was not read")


def _cut(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), PIECE):
        yield content[start : start + PIECE]


def _gunzipped(content: bytes) -> Iterator[bytes]:
    """All members, one after the other. Nulls behind the last are padding."""
    rest = content
    while rest:
        member = zlib.decompressobj(wbits=31)
        try:
            while not member.eof:
                piece = member.decompress(rest, PIECE)
                rest = member.unconsumed_tail
                if piece:
                    yield piece
                elif not rest and not member.eof:
                    raise BrokenList("is a cut gzip file")
        except zlib.error as error:
            raise BrokenList(f"is a damaged gzip file ({error})") from error
        rest = member.unused_data.lstrip(b"\0")
