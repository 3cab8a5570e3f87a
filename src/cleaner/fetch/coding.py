"""Bodies, decompressed piece by piece: never more in memory than the limit allows.

A client that decodes hands on whole chunks: 64 kB of brotli may be 300 MB. Here each call into a decompressor has a
bound on what it may give.
"""

import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Any, Final, Protocol

import brotli

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PIECE: Final = 65_536
"""Bytes that a decompressor may give at once."""

MEMBERS: Final = 1_000
"""gzip members or zstd frames of one body. Servers send one; many thousand cost more time than bytes."""

WINDOW_LOG: Final = 23
"""8 MiB, what RFC 9659 allows zstd for the web."""

ACCEPTED: Final = "gzip, deflate, br, zstd"


class Damaged(Exception):
    """The body is not what its coding says, or ends too early."""


class TooLarge(Exception):
    """More bytes than the limit."""


class _Unpacker(Protocol):
    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes of the body give."""

    def ended(self) -> bool:
        """Whether the body may end here."""


class _Plain:
    def pieces(self, data: bytes) -> Iterator[bytes]:
        yield data

    def ended(self) -> bool:
        return True


class _Gzip:
    """One member or several; what follows the last one and is none is padding, as browsers take it."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(31)
        self._count = 1

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._member.eof:
                if not data.startswith(b"\x1f\x8b"):
                    return
                self._count = _counted(self._count)
                self._member = zlib.decompressobj(31)
            yield from _inflated(self._member, data)
            data = self._member.unused_data

    def ended(self) -> bool:
        return self._member.eof


class _Deflate:
    """With zlib's header, as the standard says, or without, as some servers do."""

    def __init__(self) -> None:
        self._head = b""
        self._stream: Any = None

    def pieces(self, data: bytes) -> Iterator[bytes]:
        if self._stream is None:
            self._head += data
            if len(self._head) < 2:
                return
            data = self._head
            is_zlib = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
            self._stream = zlib.decompressobj(15 if is_zlib else -15)
        yield from _inflated(self._stream, data)

    def ended(self) -> bool:
        return self._stream is not None and bool(self._stream.eof)


class _Brotli:
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """It may have taken all input and still hold output: done when it gives nothing more."""
        while not self._stream.is_finished():
            piece = self._stream.process(data, output_buffer_limit=PIECE)
            yield piece
            data = b""
            if not piece and self._stream.can_accept_more_data():
                return

    def ended(self) -> bool:
        return bool(self._stream.is_finished())


class _Zstd:
    def __init__(self) -> None:
        self._frame = self._new()
        self._count = 1

    @staticmethod
    def _new() -> Any:
        return zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: WINDOW_LOG})

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._frame.eof:
                self._count = _counted(self._count)
                self._frame = self._new()
            yield self._frame.decompress(data, PIECE)
            while not self._frame.needs_input and not self._frame.eof:
                yield self._frame.decompress(b"", PIECE)
            data = self._frame.unused_data if self._frame.eof else b""

    def ended(self) -> bool:
        return bool(self._frame.eof)


def _inflated(stream: Any, data: bytes) -> Iterator[bytes]:
    """zlib keeps both input it had no room for and output it had no room for: done when there is neither."""
    while True:
        piece = stream.decompress(data, PIECE)
        yield piece
        data = stream.unconsumed_tail
        if stream.eof or (not data and len(piece) < PIECE):
            return


def _counted(count: int) -> int:
    if count >= MEMBERS:
        raise Damaged(f"more than {MEMBERS} compressed parts")
    return count + 1


_UNPACKERS: Final[dict[str, Callable[[], _Unpacker]]] = {
    "": _Plain,
    "gzip": _Gzip,
    "x-gzip": _Gzip,
    "deflate": _Deflate,
    "br": _Brotli,
    "zstd": _Zstd,
}


def coding_of(values: list[str]) -> str:
    """The one coding that Content-Encoding names; "" for none.

    Raises:
        Damaged: there are several, or nobody knows it.

    >>> coding_of(["identity", "GZIP"])
    'gzip'
    """
    named = [name for value in values for name in value.lower().replace(" ", "").split(",")]
    codings = [name for name in named if name not in {"", "identity", "none"}]
    if len(codings) > 1:
        raise Damaged(f"compressed {len(codings)} times over")
    coding = codings[0] if codings else ""
    if coding not in _UNPACKERS:
        raise Damaged(f"the content coding {coding[:40]!r} is not one of {ACCEPTED}")
    return coding


class Body:
    """A body while it comes in."""

    def __init__(self, coding: str, *, at_most: int, at_most_wire: int, cut: bool = False) -> None:
        """`at_most` bytes decoded; with `cut` the rest is left out, without it is an error."""
        self._unpacker = _UNPACKERS[coding]()
        self._coding = coding
        self._at_most, self._at_most_wire, self._cut = at_most, at_most_wire, cut
        self._pieces: list[bytes] = []
        self._size = self._wire = 0

    @property
    def full(self) -> bool:
        """Whether it was cut: there is no use in more."""
        return self._cut and self._size >= self._at_most

    def add(self, data: bytes) -> None:
        """Take the next bytes as sent.

        Raises:
            TooLarge: above a limit.
            Damaged: they are not what the coding says.
        """
        self._wire += len(data)
        if self._wire > self._at_most_wire:
            raise TooLarge(f"more than {self._at_most_wire} bytes as sent")
        try:
            for piece in self._unpacker.pieces(data):
                self._take(piece)
                if self.full:
                    return
        except (zlib.error, brotli.error, zstd.ZstdError) as error:
            raise Damaged(f"is not the {self._coding} that it says: {error}") from error

    def _take(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._at_most and not self._cut:
            raise TooLarge(f"more than {self._at_most} bytes once decompressed")
        if piece:
            self._pieces.append(piece)

    def whole(self) -> bytes:
        """The body.

        Raises:
            Damaged: it ends in the middle.
        """
        if self._wire and not self.full and not self._unpacker.ended():
            raise Damaged(f"the {self._coding} body ends in the middle")
        body = b"".join(self._pieces)
        return body[: self._at_most] if self._cut else body
