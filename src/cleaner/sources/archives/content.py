"""What an archive of lines, rows or mails holds: unpacked piece by piece, within its bounds, in UTF-8."""

import codecs
from collections.abc import Callable, Iterator
from itertools import chain
from typing import TypeVar

from cleaner.errors import InputError, InputTooLarge
from cleaner.sources.archives.asking import Asked, Room
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened, pieces
from cleaner.sources.unpacking import unpacked

Told = TypeVar("Told")


class Content:
    """Pieces, once. `cut` says in the end why it is not the end."""

    def __init__(self, archive: Found, asked: Asked, descriptor: int) -> None:
        self._room = Room(archive.name, archive.size or 0, asked.max_bytes)
        self._pieces = unpacked(pieces(descriptor, readable(archive.name)))
        self.cut: str | None = None

    def __iter__(self) -> Iterator[bytes]:
        return in_utf8(self.unpacked())

    def unpacked(self) -> Iterator[bytes]:
        """The pieces as they are, instead."""
        try:
            while True:
                piece = next(self._pieces)
                self._room.take(len(piece))
                yield piece
        except StopIteration as end:
            self.cut = end.value
        except InputTooLarge as error:
            self.cut = error.reason


def told_by(file: Found, asked: Asked, tell: Callable[[Content], Told]) -> Told | None:
    """What the content of a file tells; None when it cannot be read."""
    try:
        with opened(file) as descriptor:
            return tell(Content(file, asked, descriptor))
    except InputError:
        return None


def cut_short(archive: Found, why: str | None, kind: str) -> Iterator[Passed]:
    """What is to be said of an archive that ends before its end, if it does; `kind` is what was read of it."""
    if why:
        yield Passed(archive.name, "container", f"{why}: the {kind} before that were read", failed=True)


def in_utf8(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Pieces without the mark of UTF-8; recoded when a mark says that they are in UTF-16, as PowerShell writes."""
    first = next(pieces, b"")
    if not first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield first.removeprefix(codecs.BOM_UTF8)
        yield from pieces
        return
    decoder = codecs.getincrementaldecoder("utf-16")("replace")
    for piece in chain([first], pieces):
        yield decoder.decode(piece).encode()
    yield decoder.decode(b"", final=True).encode()
