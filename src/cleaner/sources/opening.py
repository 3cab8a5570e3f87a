"""Opening and reading what was found, with bounds, and the system's refusals in words."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager

from cleaner.errors import InputTooLarge, MissingInput, UnreadableInput
from cleaner.sources.found import Found
from cleaner.sources.names import readable


@contextmanager
def opened(found: Found) -> Iterator[int]:
    """The descriptor of a file that was found. Raises an `InputError` when it is gone, or something else by now."""
    where = readable(found.name)
    try:
        descriptor = os.open(found.place, flags_for(follow=found.follow))
    except FileNotFoundError as error:
        raise MissingInput(where, "is gone since the folder was listed") from error
    except OSError as error:
        raise UnreadableInput(where, said(error)) from error
    try:
        if not _is_regular(descriptor, where):
            raise UnreadableInput(where, "is no regular file any more")
        yield descriptor
    finally:
        os.close(descriptor)


def _is_regular(descriptor: int, where: str) -> bool:
    try:
        return stat.S_ISREG(os.fstat(descriptor).st_mode)
    except OSError as error:
        raise UnreadableInput(where, said(error)) from error


def flags_for(*, follow: bool) -> int:
    """How to open a file: for reading, and never a link unless `follow`."""
    # Not blocking: between finding and reading a pipe may have taken the file's place.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    return flags if follow else flags | getattr(os, "O_NOFOLLOW", 0)


def bounded(descriptor: int, where: str, max_bytes: int) -> bytes:
    """All bytes of an open file, unless there are more than `max_bytes`: a file may grow, a pipe may never end."""
    pieces: list[bytes] = []
    room = max_bytes + 1
    try:
        while room > 0 and (piece := os.read(descriptor, min(room, 1 << 20))):
            pieces.append(piece)
            room -= len(piece)
    except OSError as error:
        raise UnreadableInput(where, said(error)) from error
    if room <= 0:
        raise InputTooLarge(where, f"is larger than {max_bytes} bytes")
    return b"".join(pieces)


def said(error: OSError) -> str:
    """What the system said, without the path, which stands elsewhere."""
    if error.errno == errno.ELOOP:
        return "is a link that leads round in a circle, or took the file's place"
    return (error.strerror or type(error).__name__).lower()


def kind(mode: int) -> str:
    """What a file is that is neither a regular one nor a folder."""
    if stat.S_ISFIFO(mode):
        return "a pipe"
    if stat.S_ISSOCK(mode):
        return "a socket"
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        return "a device"
    return "neither file nor folder"


def pieces(descriptor: int, where: str) -> Iterator[bytes]:
    """An open file in pieces, to its end. Raises UnreadableInput."""
    try:
        while piece := os.read(descriptor, 1 << 18):
            yield piece
    except OSError as error:
        raise UnreadableInput(where, said(error)) from error
