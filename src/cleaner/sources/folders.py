"""Walking a folder: every name in it once, in byte order of the whole path, each page together with its sidecar."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from cleaner.model import Doubt
from cleaner.sources.assets import doubt_of, doubt_within, is_asset, is_document
from cleaner.sources.earlier import LEFT, OUTPUT, is_output, left
from cleaner.sources.found import Found, Passed
from cleaner.sources.opening import flags_for, kind, said
from cleaner.sources.saved import at_once, part_of, stem_of, stems
from cleaner.sources.sidecars import BOOKS, ENDING, LARGEST, Sidecar, read_sidecar, sidecar_of

Identity = tuple[int, int]
"""Device and inode: the same for all the names of one file or folder."""


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
    size: int = 0
    mtime_ns: int = 0
    sidecar: bool = False
    error: str | None = None
    doubt: Doubt | None = None
    """Of a folder: about all that it holds."""
    page: bytes | None = None
    """Of a folder: the page beside it that it is named after, as browsers name the folder of a page's parts."""

    @property
    def base(self) -> bytes:
        """The name without folders."""
        return os.path.basename(self.place)


def walk(name: bytes, place: bytes, follow_links: bool, ours: frozenset[Identity]) -> Iterator[Found | Passed]:
    """What a folder holds, and what its folders hold; `name` stands before the names, `ours` are left out.

    Depth first with a stack of our own: as deep as the file system goes, in byte order of the whole path.
    """
    entered_by_link: set[Identity] = set()
    stack: list[_Entry] = [_root(name, place)]
    while stack:
        entry = stack.pop()
        if entry.identity in ours:
            continue
        if entry.error is not None:
            yield Passed(entry.name, "unreadable", entry.error, failed=True)
        elif stat.S_ISLNK(entry.mode):
            yield Passed(entry.name, "link-skipped", "is a link: --follow-links reads what it points to", failed=False)
        elif stat.S_ISREG(entry.mode):
            yield _at_once(entry) or _found(entry, listed=True)
        elif not stat.S_ISDIR(entry.mode):
            yield Passed(entry.name, "special-file", f"is {kind(entry.mode)}", failed=False)
        elif entry.link and (entry.identity in entry.above or entry.identity in entered_by_link):
            yield Passed(entry.name, "link-skipped", "leads to a folder that is read already", failed=False)
        else:
            if entry.link:
                entered_by_link.add(entry.identity)
            try:
                entries = _listing(entry, follow_links)
            except OSError as error:
                yield Passed(entry.name or b".", "unreadable", f"folder: {said(error)}", failed=True)
                continue
            if entry.above and is_output([each.base for each in entries if stat.S_ISREG(each.mode)]):
                yield Passed(entry.name, *OUTPUT, failed=False)
            else:
                stack.extend(reversed(entries))


def _root(name: bytes, place: bytes) -> _Entry:
    try:
        return _entry(name, place, os.stat(place), (), link=False)
    except OSError as error:
        return _Entry(name or b".", place, 0, (-1, -1), (), link=False, error=f"folder: {said(error)}")


def _listing(folder: _Entry, follow_links: bool) -> list[_Entry]:
    """What a folder holds. A folder sorts as its path with "/", so that whole paths come in byte order."""
    above = (*folder.above, folder.identity)
    with os.scandir(folder.place) as names:
        entries = [_listed(each, folder.name, above, follow_links) for each in names]
    pages = _with_sidecars([entry for entry in entries if folder.above or not entry.place.endswith(_BOOKS)])
    pages = _with_doubts(folder, pages)
    return sorted(pages, key=lambda entry: entry.name + b"/" if stat.S_ISDIR(entry.mode) else entry.name)


_BOOKS: Final = tuple(b"/" + name for name in BOOKS)


def _with_sidecars(entries: list[_Entry]) -> list[_Entry]:
    """The entries without sidecars, which become part of what is known of their pages."""
    by_place = {entry.place: entry for entry in entries if stat.S_ISREG(entry.mode)}
    beside = {
        place.removesuffix(ENDING): entry
        for place, entry in by_place.items()
        if place.endswith(ENDING)
        and place.removesuffix(ENDING) in by_place
        and sidecar_at(place, follow=entry.link) is not None
    }
    sidecars = {entry.place for entry in beside.values()}
    return [_beside(entry, beside.get(entry.place)) for entry in entries if entry.place not in sidecars]


def _beside(page: _Entry, sidecar: _Entry | None) -> _Entry:
    if sidecar is None:
        return page
    written = max(page.mtime_ns, sidecar.mtime_ns)
    return replace(page, size=page.size + sidecar.size, mtime_ns=written, sidecar=True)


def _with_doubts(folder: _Entry, entries: list[_Entry]) -> list[_Entry]:
    """The entries, with what names and places say against their being pages."""
    files = [entry.base for entry in entries if stat.S_ISREG(entry.mode)]
    pages, around, ours = stems(files), folder.doubt, left(files)
    if around is None and folder.page is not None and any(map(is_asset, files)):
        around = part_of(folder.page)
    return [
        replace(entry, doubt=LEFT)
        if entry.base in ours and stat.S_ISREG(entry.mode)
        else _doubted(entry, around, pages)
        for entry in entries
    ]


def _doubted(entry: _Entry, around: Doubt | None, pages: dict[bytes, bytes]) -> _Entry:
    if stat.S_ISDIR(entry.mode):
        stem = stem_of(entry.base)
        doubt, page = around or doubt_within(entry.base), pages.get(stem) if stem else None
    else:
        # What has a sidecar was fetched as a page.
        about = None if is_document(entry.base) else around
        doubt, page = None if entry.sidecar else about or doubt_of(entry.base), None
    return entry if doubt is None and page is None else replace(entry, doubt=doubt, page=page)


def _at_once(entry: _Entry) -> Passed | None:
    """A file of which name and place say enough, so that nobody has to open it."""
    doubt = (
        LEFT
        if entry.doubt is LEFT
        else at_once(os.path.basename(os.path.dirname(entry.place)), entry.base, entry.doubt)
    )
    return Passed(entry.name, doubt.code, doubt.detail, failed=False) if doubt else None


def _listed(each: os.DirEntry[bytes], folder: bytes, above: tuple[Identity, ...], follow_links: bool) -> _Entry:
    name = folder + b"/" + each.name if folder else each.name
    try:
        link = each.is_symlink()
        found = os.stat(each.path) if link and follow_links else os.lstat(each.path)
    except OSError as error:
        return _Entry(name, each.path, 0, (-1, -1), above, link=False, error=said(error))
    return _entry(name, each.path, found, above, link=link)


def _entry(name: bytes, place: bytes, found: os.stat_result, above: tuple[Identity, ...], *, link: bool) -> _Entry:
    identity = (found.st_dev, found.st_ino)
    return _Entry(name, place, found.st_mode, identity, above, link, found.st_size, found.st_mtime_ns)


def _found(entry: _Entry, *, listed: bool = False) -> Found:
    return Found(
        entry.name, entry.place, entry.link, entry.size, entry.mtime_ns, entry.sidecar, entry.doubt, listed
    )  # fmt: skip


def single(name: bytes, place: bytes, found: os.stat_result) -> Found:
    """A file that was named, with the sidecar that lies beside it."""
    page = _entry(name, place, found, (), link=True)
    if sidecar_at(sidecar_of(place), follow=True) is None:
        return _found(page)
    return _found(_beside(page, _entry(name, sidecar_of(place), os.stat(sidecar_of(place)), (), link=True)))


def sidecar_at(place: bytes, *, follow: bool) -> Sidecar | None:
    """The sidecar at a place; None when there is none, or something that only has its name."""
    try:
        descriptor = os.open(place, flags_for(follow=follow))
    except OSError:
        return None
    try:
        return read_sidecar(os.read(descriptor, LARGEST)) if stat.S_ISREG(os.fstat(descriptor).st_mode) else None
    except OSError:
        return None
    finally:
        os.close(descriptor)
