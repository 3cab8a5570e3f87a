"""What a run reads: files as they are found, archives opened."""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cleaner.errors import InputError, ReadError
from cleaner.jobs.work import Key, State
from cleaner.model import Page
from cleaner.sources.archives import Asked, holds_pages, pages
from cleaner.sources.files import STDIN, Found, Passed, find, load

Inputs = Sequence[str | bytes | os.PathLike[str] | Passed]


class Input(NamedTuple):
    """One page, or something that is none, and which one it is."""

    thing: Found | Passed | Page
    key: Key
    state: State


def contents(
    inputs: Inputs, asked: Asked, *, follow_links: bool = False, leave_out: Iterable[bytes | int] = ()
) -> Iterator[Input]:
    """Everything that the inputs hold, in order: files to be read where they are needed, pages of archives read."""
    for thing in find(inputs, follow_links=follow_links, leave_out=leave_out):
        if isinstance(thing, Found) and holds_pages(thing, asked):
            yield from members(thing, asked)
        else:
            yield Input(at_hand(thing, asked.max_bytes), Key(thing.name), state_of(thing))


def members(archive: Found, asked: Asked) -> Iterator[Input]:
    """The pages of an archive, one at a time; a complaint about the archive as a whole has record -1."""
    state = state_of(archive)
    for thing in pages(archive, asked):
        record = -1 if thing.record is None else thing.record
        yield Input(thing, Key(archive.name, record, thing.member or ""), state)


def state_of(thing: Found | Passed) -> State:
    """How the file stands, as the folder says it."""
    return State(thing.size, thing.mtime_ns) if isinstance(thing, Found) else State()


def at_hand(thing: Found | Passed, max_bytes: int) -> Found | Passed | Page:
    """Standard input belongs to this process; anything else is read by the worker that needs it."""
    if isinstance(thing, Passed) or thing.place != STDIN:
        return thing
    try:
        return load(thing, max_bytes)
    except (InputError, ReadError) as error:
        return Passed(thing.name, error.code, error.reason, failed=True)
