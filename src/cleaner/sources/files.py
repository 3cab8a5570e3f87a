"""Files, folders and standard input: what is there, in one order, and each page when its turn comes.

`find` says what was found and touches no content, so that a folder of a million pages costs one folder's names at a
time. `load` reads one page, with a bound, wherever it is called: in a worker process as well as here.
"""

import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from os import fsencode
from typing import Final

from cleaner.errors import InputTooLarge, MissingInput, UnreadableInput
from cleaner.model import Page
from cleaner.sources.names import readable

STDIN: Final = b"-"

ARCHIVES: Final = (b".warc", b".warc.gz", b".zip", b".mhtml", b".mht", b".jsonl", b".gz", b".zst")
"""Files that hold pages and are none."""

Identity = tuple[int, int]
"""Device and inode: the same for all the names of one file or folder."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page that can be read."""

    name: bytes
    """Relative to the input root, "/" separators; unique in a run."""
    place: bytes
    """What to open; `STDIN` for standard input."""
    follow: bool = True
    """Whether a symbolic link at `place` may be followed."""


@dataclass(frozen=True, slots=True)
class Passed:
    """Something that is there, or was named, and holds no page for us."""

    name: bytes
    code: str
    """missing, unreadable, special-file, link-skipped, container, url, too-large; stable."""
    detail: str
    """For a person: what it is, and what to do about it."""
    failed: bool
    """False for what nobody expects to be read: a link in a folder, a pipe, a socket, a device."""


def find(
    inputs: Sequence[str | bytes | os.PathLike[str]],
    *,
    follow_links: bool = False,
    leave_out: Iterable[str | bytes | os.PathLike[str]] = (),
) -> Iterator[Found | Passed]:
    """What the inputs hold: files as they are, folders in byte order of the relative path, "-" for standard input.

    Only regular files are read. Links inside a folder are not followed unless asked, and never into a loop; an input
    that is itself a link is followed, since somebody named it. `leave_out` names files and folders that are no input
    although they lie in one, such as the output folder. With several inputs the base name of each input comes first
    in the names it yields; equal base names get `~2`, `~3` ... An input given twice is read once.
    """
    ours = _identities(leave_out)
    roots = _roots(inputs)
    for name, place in roots:
        single = _single(name, place)
        if single is not None:
            yield single
        else:
            yield from _walk(name if len(roots) > 1 else b"", place, follow_links, ours)


def load(found: Found, max_bytes: int) -> Page:
    """Read a page that was found. Raises an `InputError` when the system refuses, or it is larger than `max_bytes`."""
    if found.place == STDIN:
        return Page(_bounded(sys.stdin.fileno(), "-", max_bytes))
    where = readable(found.name)
    # Not blocking: between finding and reading a pipe may have taken the file's place.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    if not found.follow:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(found.place, flags)
    except FileNotFoundError as error:
        raise MissingInput(where, "is gone since the folder was listed") from error
    except OSError as error:
        raise UnreadableInput(where, _said(error)) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise UnreadableInput(where, "is no regular file any more")
        return Page(_bounded(descriptor, where, max_bytes), path=where)
    finally:
        os.close(descriptor)


# ---- roots --------------------------------------------------------------------------------------


def _roots(inputs: Sequence[str | bytes | os.PathLike[str]]) -> list[tuple[bytes, bytes]]:
    """(name, place) of each input, once. The name is what stands before the names of what the input holds."""
    once: dict[bytes, bytes] = {}
    for place in map(fsencode, inputs):
        once.setdefault(place if place == STDIN else os.path.realpath(place), place)
    taken: set[bytes] = set()
    return [(_unlike(taken, _base_name(place)), place) for place in once.values()]


def _base_name(place: bytes) -> bytes:
    if place == STDIN:
        return b"stdin"
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
        detail = "pages are not fetched by this version: save the page and name its file"
        return Passed(name, "url", detail, failed=True)
    try:
        mode = os.stat(place).st_mode
    except FileNotFoundError:
        return Passed(name, "missing", f"there is no file or folder {readable(place)}", failed=True)
    except OSError as error:
        return Passed(name, "unreadable", _said(error), failed=True)
    if stat.S_ISDIR(mode):
        return None
    if stat.S_ISREG(mode):
        return _file(name, place, follow=True)
    detail = f"is {_kind(mode)}, no regular file: to read from a pipe, give - and redirect"
    return Passed(name, "special-file", detail, failed=True)


# ---- folders ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Entry:
    """A name in a folder, with what lstat, or for links that are followed stat, says of it."""

    name: bytes
    place: bytes
    mode: int
    identity: Identity
    above: tuple[Identity, ...]
    """The folders that it lies in, real ones: a link to one of them is a loop."""
    link: bool
    error: str | None = None


def _walk(name: bytes, place: bytes, follow_links: bool, ours: frozenset[Identity]) -> Iterator[Found | Passed]:
    """Depth first with a stack of our own: as deep as the file system goes, in byte order of the whole path."""
    top = os.stat(place)
    identity = (top.st_dev, top.st_ino)
    entered_by_link: set[Identity] = set()
    stack: list[_Entry] = [_Entry(name, place, top.st_mode, identity, (), link=False)]
    while stack:
        entry = stack.pop()
        if entry.identity in ours:
            continue
        if entry.error is not None:
            yield Passed(entry.name, "unreadable", entry.error, failed=True)
        elif stat.S_ISLNK(entry.mode):
            yield Passed(entry.name, "link-skipped", "is a link: --follow-links reads what it points to", failed=False)
        elif stat.S_ISREG(entry.mode):
            yield _file(entry.name, entry.place, follow=entry.link)
        elif not stat.S_ISDIR(entry.mode):
            yield Passed(entry.name, "special-file", f"is {_kind(entry.mode)}", failed=False)
        elif entry.link and (entry.identity in entry.above or entry.identity in entered_by_link):
            yield Passed(entry.name, "link-skipped", "leads to a folder that is read already", failed=False)
        else:
            if entry.link:
                entered_by_link.add(entry.identity)
            try:
                stack.extend(reversed(_listing(entry, follow_links)))
            except OSError as error:
                yield Passed(entry.name or b".", "unreadable", f"folder: {_said(error)}", failed=True)


def _listing(folder: _Entry, follow_links: bool) -> list[_Entry]:
    """What a folder holds. A folder sorts as its path with "/", so that whole paths come in byte order."""
    above = (*folder.above, folder.identity)
    with os.scandir(folder.place) as names:
        entries = [_entry(each, folder.name, above, follow_links) for each in names]
    return sorted(entries, key=lambda entry: entry.name + b"/" if stat.S_ISDIR(entry.mode) else entry.name)


def _entry(each: os.DirEntry[bytes], folder: bytes, above: tuple[Identity, ...], follow_links: bool) -> _Entry:
    name = folder + b"/" + each.name if folder else each.name
    try:
        link = each.is_symlink()
        found = os.stat(each.path) if link and follow_links else os.lstat(each.path)
    except OSError as error:
        return _Entry(name, each.path, 0, (-1, -1), above, link=False, error=_said(error))
    return _Entry(name, each.path, found.st_mode, (found.st_dev, found.st_ino), above, link=link)


def _file(name: bytes, place: bytes, *, follow: bool) -> Found | Passed:
    if name.lower().endswith(ARCHIVES):
        return Passed(name, "container", "archives are not read by this version: unpack it first", failed=True)
    return Found(name, place, follow=follow)


# ---- the system ---------------------------------------------------------------------------------


def _identities(paths: Iterable[str | bytes | os.PathLike[str]]) -> frozenset[Identity]:
    made = set()
    for path in paths:
        try:
            found = os.stat(path)
        except OSError:
            continue
        made.add((found.st_dev, found.st_ino))
    return frozenset(made)


def _bounded(descriptor: int, where: str, max_bytes: int) -> bytes:
    """All bytes of an open file, unless there are more than `max_bytes`: a file may grow, a pipe may never end."""
    pieces: list[bytes] = []
    room = max_bytes + 1
    try:
        while room > 0 and (piece := os.read(descriptor, min(room, 1 << 20))):
            pieces.append(piece)
            room -= len(piece)
    except OSError as error:
        raise UnreadableInput(where, _said(error)) from error
    if room <= 0:
        raise InputTooLarge(where, f"is larger than {max_bytes} bytes")
    return b"".join(pieces)


def _said(error: OSError) -> str:
    """What the system said, without the path, which stands elsewhere."""
    if error.errno == errno.ELOOP:
        return "is a link that leads round in a circle, or took the file's place"
    return (error.strerror or type(error).__name__).lower()


def _kind(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "a pipe"
    if stat.S_ISSOCK(mode):
        return "a socket"
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        return "a device"
    return "neither file nor folder"
