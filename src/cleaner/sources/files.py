"""Files, folders and standard input: what is there, in one order, and each page when its turn comes.

`find` says what was found and touches no content but that of sidecars, so that a folder of a million pages costs one
folder's names at a time. `load` reads one page, with a bound, wherever it is called: in a worker process as well as
here. Files that hold many pages are `archives`' to open.
"""

import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from os import fsencode
from typing import Final

from cleaner.model import Page
from cleaner.sources.earlier import doubt_of_content
from cleaner.sources.folders import Identity, sidecar_at, single, walk
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import bounded, kind, opened, said
from cleaner.sources.packed import unwrapped
from cleaner.sources.sidecars import sidecar_of, with_sidecar

__all__ = ["STDIN", "Found", "Passed", "find", "load", "roots"]

STDIN: Final = b"-"


def find(
    inputs: Sequence[str | bytes | os.PathLike[str] | Passed],
    *,
    follow_links: bool = False,
    leave_out: Iterable[str | bytes | os.PathLike[str] | int] = (),
) -> Iterator[Found | Passed]:
    """What the inputs hold: files as they are, folders in byte order of the relative path, "-" for standard input.

    Only regular files are read. Links inside a folder are not followed unless asked, and never into a loop; an input
    that is itself a link is followed, since somebody named it. `leave_out` names files and folders that are no input
    although they lie in one, such as the output folder; a number is an open file. With several inputs the base name of
    each input comes first in the names it yields; equal base names get `~2`, `~3` ... An input given twice is read
    once. What is known to hold no page (an address that could not be fetched) is given, and comes out, as `Passed`.
    """
    ours = _identities(leave_out)
    yield from (given for given in inputs if isinstance(given, Passed))
    named = roots(inputs)
    for name, place in named:
        single = _single(name, place)
        if single is not None:
            yield single
        else:
            yield from walk(name if len(named) > 1 else b"", place, follow_links, ours)


def load(found: Found, max_bytes: int) -> Page:
    """Read a page that was found, unpacked, with what its sidecar says of it.

    Raises an `InputError` when the system refuses, or it is larger than `max_bytes`, packed or unpacked.
    """
    if found.place == STDIN:
        return unwrapped(Page(bounded(sys.stdin.fileno(), "-", max_bytes)), b"", max_bytes)
    where = readable(found.name)
    with opened(found) as descriptor:
        content = bounded(descriptor, where, max_bytes)
    if found.listed and (ours := doubt_of_content(content)) is not None:
        return Page(content, path=where, doubt=ours)
    page = Page(content, path=where, doubt=found.doubt)
    if found.sidecar:
        page = with_sidecar(page, sidecar_at(sidecar_of(found.place), follow=found.follow))
    return unwrapped(page, found.name, max_bytes)


# ---- roots --------------------------------------------------------------------------------------


def roots(inputs: Sequence[str | bytes | os.PathLike[str] | Passed]) -> list[tuple[bytes, bytes]]:
    """(name, place) of each input, once. With several inputs the name stands before the names of what each holds."""
    once: dict[bytes, bytes] = {}
    for place in (fsencode(given) for given in inputs if not isinstance(given, Passed)):
        once.setdefault(place if place in (STDIN, b"") else os.path.realpath(place), place)
    taken: set[bytes] = set()
    return [(_unlike(taken, _base_name(place)), place) for place in once.values()]


def _base_name(place: bytes) -> bytes:
    if place == STDIN:
        return b"stdin"
    if not place:
        return b'""'
    return place if _is_url(place) else os.path.basename(os.path.abspath(place)) or b"root"


def _is_url(place: bytes) -> bool:
    return place.lower().startswith((b"http://", b"https://"))


def _unlike(taken: set[bytes], name: bytes) -> bytes:
    unlike, number = name, 1
    while unlike in taken:
        number += 1
        unlike = b"%b~%d" % (name, number)
    taken.add(unlike)
    return unlike


def _single(name: bytes, place: bytes) -> Found | Passed | None:
    """What an input is; None for a folder."""
    if place == STDIN:
        return Found(name, STDIN)
    if _is_url(place):
        detail = "is an address: `cleaner clean` and `cleaner fetch` fetch pages, this does not"
        return Passed(name, "url", detail, failed=True)
    if not place:
        return Passed(name, "missing", "an empty name names no file: is a variable unset?", failed=True)
    try:
        found = os.stat(place)
    except FileNotFoundError:
        return Passed(name, "missing", f"there is no file or folder {readable(place)}", failed=True)
    except OSError as error:
        return Passed(name, "unreadable", said(error), failed=True)
    if stat.S_ISDIR(found.st_mode):
        return None
    if stat.S_ISREG(found.st_mode):
        return single(name, place, found)
    detail = f"is {kind(found.st_mode)}, no regular file: to read from a pipe, give - and redirect"
    return Passed(name, "special-file", detail, failed=True)


# ---- the system ---------------------------------------------------------------------------------


def _identities(paths: Iterable[str | bytes | os.PathLike[str] | int]) -> frozenset[Identity]:
    made = set()
    for path in paths:
        try:
            found = os.stat(path)
        except OSError:
            continue
        made.add((found.st_dev, found.st_ino))
    return frozenset(made)
