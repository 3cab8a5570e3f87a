"""Files that appear whole or not at all: written beside their place, to the disk, and then moved there."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from typing import IO

from cleaner.errors import OutputError
from cleaner.sources.names import readable


def put(place: bytes, content: Iterable[bytes], temporary: bytes) -> int:
    """Write a file by way of another one on the same file system; how many bytes it has.

    After a kill or a power cut the place holds the old content or the new. `temporary` is overwritten if something is
    there. Raises OutputError when the system refuses.
    """
    with writing(place, temporary) as file:
        for piece in content:
            file.write(piece)
        return file.tell()


@contextlib.contextmanager
def writing(place: bytes, temporary: bytes) -> Iterator[IO[bytes]]:
    """A file to write into, that is moved to its place in the end; an exception leaves what was there."""
    with told(place):
        try:
            with open(temporary, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, place)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise


def move(temporary: bytes, place: bytes) -> None:
    """Give a file that somebody else wrote its name, when it is on the disk. Raises OutputError."""
    with told(place):
        with open(temporary, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(temporary, place)


@contextlib.contextmanager
def told(place: bytes) -> Iterator[None]:
    """Say which output the system refused, and why."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(readable(place), f"cannot be written: {error.strerror or error}") from error
