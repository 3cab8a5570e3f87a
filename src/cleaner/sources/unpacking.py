"""Unpacking gzip and zstd piece by piece: no more in memory than a piece, and an end that comes too early is told."""

import zlib
from collections.abc import Generator, Iterable
from typing import Any, Final, Protocol

PIECE: Final = 1 << 18
"""Bytes that are unpacked at once."""

SLICE: Final = 1 << 14
"""Bytes that zlib is given at once."""

TRAILER: Final = 8
"""Bytes of the checksum and length behind gzip data."""

GZIP: Final = b"\x1f\x8b"
ZSTD: Final = b"\x28\xb5\x2f\xfd"

LARGEST_WINDOW: Final = 27
"""Log of the bytes that a zstd frame may ask us to keep (128 MB): what `zstd --long` uses if not told otherwise."""


class _Decompressor(Protocol):
    """What zlib and zstd have in common once zlib has been wrapped."""

    eof: bool
    unused_data: bytes

    def decompress(self, data: bytes, max_length: int) -> bytes: ...


def unpacked(pieces: Iterable[bytes]) -> Generator[bytes, None, str | None]:
    """What gzip or zstd data hold, told apart by their first bytes; data that are neither as they are.

    Yields pieces of at most `PIECE` bytes (others than packed ones as they come). Returns why the end is not the end:
    the data are cut, or damaged; None if all is well. What could be read has been yielded by then.
    """
    source = iter(pieces)
    head = b""
    while len(head) < len(ZSTD) and (piece := next(source, b"")):
        head += piece
    if not head.startswith((GZIP, ZSTD)):
        if head:
            yield head
        yield from source
        return None
    make = _gzip if head.startswith(GZIP) else _zstd
    try:
        return (yield from _streams(make, head, source))
    except (zlib.error, _zstd_error()) as error:
        return f"is damaged: {error}"


def _streams(make: Any, data: bytes, source: Iterable[bytes]) -> Generator[bytes, None, str | None]:
    """One stream after the other: a packed file may be many that were put together."""
    magic = GZIP if make is _gzip else ZSTD
    rest = iter(source)
    while True:
        stream: _Decompressor = make()
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
        while len(data) < len(magic) and (more := next(rest, b"")):
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
