"""How an article becomes bytes: the native record, or another ecosystem's form of it."""

from collections.abc import Callable
from typing import Final, NamedTuple

from cleaner.formats.record import to_bytes
from cleaner.model import Article


class Export(NamedTuple):
    """A form that an article can be written in."""

    name: str
    """As a user asks for it; a run that is asked for another one starts anew."""
    ending: bytes
    """Of its files, with the dot, at most 13 bytes."""
    write: Callable[[Article], bytes]
    """A function of a module, so that it can travel to worker processes; the same bytes for the same article."""
    lines: bool = True
    """It is one line of UTF-8 with its line end, so that many can stand in one file."""


RECORD: Final = Export("record", b".json", to_bytes)
"""The article record as one line of JSON."""
