"""Where the results of an output came from: those of two folders with the same names take each other's place."""

import os
from collections.abc import Iterator
from typing import Final

import msgspec

from cleaner.jobs.inputs import Inputs
from cleaner.jobs.ledger import Ledger
from cleaner.sources.files import STDIN, roots
from cleaner.sources.names import as_bytes, readable

FACT: Final = "roots"


def others(inputs: Inputs, ledger: Ledger) -> Iterator[str]:
    """Folders and files whose results in this output may be replaced by those of other inputs; these are noted.

    An input that is no longer where it was has moved, and is no other one.
    """
    known: dict[str, str] = msgspec.json.decode(ledger.fact(FACT) or "{}", type=dict[str, str])
    now = _origins(inputs)
    for name, place in now.items():
        before = known.get(name, place)
        if before != place and os.path.lexists(as_bytes(before)):
            yield before
    ledger.note(FACT, msgspec.json.encode({**known, **now}, order="sorted").decode())


def _origins(inputs: Inputs) -> dict[str, str]:
    """What each input's names begin with -> where it is."""
    named = [(name, place) for name, place in roots(inputs) if place != STDIN]
    alone = len(named) == 1 and os.path.isdir(named[0][1])
    return {"" if alone else readable(name): readable(os.path.realpath(place)) for name, place in named}
