"""Unpacking gzip, zstd, bzip2 and xz piece by piece: no more in memory than a piece, and an end that comes too early is
told."""

import bz2
import lzma
import zlib
from collections.abc import Callable, Generator, Iterable
from typing import Any, Final, NamedTuple, Protocol

PACKED: Final = (b".gz", b".zst", b".bz2", b".xz")
"""What stands behind the name of a packed file."""

PIECE: Final = 1 << 18
"""Bytes that are unpacked at once."""

SLICE: Final = 1 << 14
"""Bytes that zlib is given at once."""

TRAILER: Final = 8
"""Bytes of the checksum and length behind gzip data."""

LARGEST_WINDOW: Final = 27
"""Log of the bytes that a zstd frame may ask us to keep (128 MB): what `zstd --long` uses if not told otherwise."""


class _Decompressor(Protocol):
    """What they have in common once zlib has been wrapped."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int) -> bytes: ...


def unpacked(pieces: Iterable[bytes]) -> Generator[bytes, None, str | None]:
    """What packed data hold, told apart by their first bytes; data that are not packed as they are.

    Yields pieces of at most `PIECE` bytes (others than packed ones as they come). Returns why the end is not the end:
    the data are cut, or damaged; None if all is well. What could be read has been yielded by then.
    """
    source = iter(pieces)
    head = b""
    while len(head) < _LONGEST_MAGIC and (piece := next(source, b"")):
        head += piece
    packing = next((each for each in _PACKINGS if head.startswith(each.magic)), None)
    if packing is None:
        if head:
            yield head
        yield from source
        return None
    try:
        return (yield from _streams(packing, head, source))
    except (zlib.error, lzma.LZMAError, OSError, _zstd_error()) as error:  # bzip2 raises OSError
        return f"is damaged: {error}"


def is_packed(content: bytes) -> bool:
    """Whether data are packed in a way that `unpacked` knows."""
    return any(content.startswith(each.magic) for each in _PACKINGS)


def _streams(packing: "_Packing", data: bytes, source: Iterable[bytes]) -> Generator[bytes, None, str | None]:
    """One stream after the other: a packed file may be many that were put together."""
    magic, rest = packing.magic, iter(source)
    while True:
        stream = packing.made()
        while not stream.eof:
            piece = stream.decompress(data, PIECE)
            data = b""
            if piece:
                yield piece
            elif not stream.eof:  # type: ignore[redundant-expr,unused-ignore]  # it changes while it unpacks
                data = next(rest, b"")
                if not data:
                    return "ends before its content does"
        data = stream.unused_data
        while len(data) < _LONGEST_MAGIC and (more := next(rest, b"")):
            data += more
        if not data.startswith(magic):  # nothing, padding, or something that was put behind
            return None


class _gzip:  # noqa: N801  # a function to its callers
    """zlib's object, with input kept inside as zstd's does."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(wbits=31)
        self._data = b""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        self._data += data
        while self._data and not self.eof:
            # In slices, the end for itself: what zlib unpacks before an error in the same call is lost.
            slice_ = self._data[:-TRAILER][:SLICE] or self._data
            rest = self._data[len(slice_) :]
            piece = self._stream.decompress(slice_, max_length)
            self._data = self._stream.unconsumed_tail + rest
            if piece:
                return piece
        return b""

    @property
    def eof(self) -> bool:
        return self._stream.eof

    @property
    def unused_data(self) -> bytes:
        return self._stream.unused_data + self._data


def _zstd() -> _Decompressor:
    module = zstd()
    made: _Decompressor = module.ZstdDecompressor(
        options={module.DecompressionParameter.window_log_max: LARGEST_WINDOW}
    )
    return made


def _xz() -> _Decompressor:
    return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MOST_MEMORY)


MOST_MEMORY: Final = 1 << 27
"""Bytes that xz data may ask for: `xz -9` takes half of it."""


class _Packing(NamedTuple):
    magic: tuple[bytes, ...]
    made: Callable[[], _Decompressor]


_PACKINGS: Final = (
    _Packing((b"\x1f\x8b",), _gzip),
    _Packing((b"\x28\xb5\x2f\xfd",), _zstd),
    _Packing(tuple(b"BZh%d1AY&SY" % level for level in range(1, 10)), bz2.BZ2Decompressor),
    _Packing((b"\xfd7zXZ\0",), _xz),
)
_LONGEST_MAGIC: Final = 10


def _zstd_error() -> type[Exception]:
    error: type[Exception] = zstd().ZstdError
    return error


def zstd() -> Any:
    """The module for it: of the standard library, or the same for Pythons before 3.14."""
    try:
        from compression import zstd as module  # type: ignore[import-not-found]  # from Python 3.14
    except ImportError:
        from backports import zstd as module
    return module
