"""Zip files: a page a member. WACZ: web archives in a zip file."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from cleaner.errors import CleanerError, InputTooLarge, ReadError
from cleaner.model import Doubt, Page
from cleaner.sources.archives.asking import Asked, Broken, Room
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened
from cleaner.sources.packed import unwrapped
from cleaner.sources.saved import PART, Members, at_once

_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)
"""What zipfile raises for members that are damaged, lie about themselves, or are packed in a way it does not know."""

NESTED: Final = (
    ".zip",
    ".wacz",
    ".warc",
    ".warc.gz",
    ".wet",
    ".wet.gz",
    ".wat",
    ".wat.gz",
    ".jsonl",
    ".jsonl.gz",
    ".csv",
    ".csv.gz",
    ".tsv",
    ".tsv.gz",
    ".mbox",
    ".mbox.gz",
    ".parquet",
    ".tar",
    ".tar.gz",
    ".tgz",
    ".7z",
)

ENCRYPTED: Final = 1


def zipped(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a zip file; their numbers are those of its directory, from 0."""
    with _opened(archive) as file:
        reader = _Reader(file, archive, asked)
        for number, member in enumerate(file.infolist()):
            if not member.filename.endswith("/"):  # `is_dir` breaks on a member without a name
                yield reader.read(member, number)


def wacz(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of all WARC files in a WACZ, numbered through; the member says which file."""
    from cleaner.sources.archives.warc import records

    with _opened(archive) as file:
        first = 0
        for member in sorted(file.infolist(), key=lambda each: each.filename):
            if member.filename.endswith((".warc", ".warc.gz")):
                try:
                    with file.open(member) as stream:
                        first = yield from records(stream, archive, asked, first, _text(member.filename))
                except _BROKEN as error:
                    yield _complaint(archive, "container", f"is damaged: {error}", first, member)
                    first += 1


@contextmanager
def _opened(archive: Found) -> Iterator[zipfile.ZipFile]:
    with opened(archive) as descriptor, open(descriptor, "rb", closefd=False) as stream:
        try:
            file = zipfile.ZipFile(stream)
        except _BROKEN as error:
            raise Broken(readable(archive.name), f"is no zip file, or was cut: {error}") from error
        with file:
            yield file


class _Reader:
    """Makes pages of members."""

    def __init__(self, file: zipfile.ZipFile, archive: Found, asked: Asked) -> None:
        self._file, self._archive, self._asked = file, archive, asked
        self._room = Room(archive.name, archive.size or 0, asked.max_bytes)
        self._members = Members(map(_bytes, file.infolist()))

    def read(self, member: zipfile.ZipInfo, number: int) -> Page | Passed:
        """The page in a member, or why there is none."""
        doubt = self._members.doubt(_bytes(member))
        folder, _, name = _bytes(member).rpartition(b"/")
        if passed := at_once(folder.rpartition(b"/")[2], name, doubt):
            return _complaint(self._archive, *passed, number, member, failed=False)
        if stat.S_ISLNK(member.external_attr >> 16):
            return _complaint(
                self._archive, "link-skipped", "is a link inside an archive", number, member, failed=False
            )
        if member.flag_bits & ENCRYPTED:
            return _complaint(self._archive, "encrypted", "is encrypted: unpack it first", number, member)
        if member.filename.lower().endswith(NESTED):
            detail = "is an archive inside an archive: unpack it first"
            return _complaint(self._archive, "container", detail, number, member)
        return self._page(member, number, doubt)

    def _page(self, member: zipfile.ZipInfo, number: int, doubt: Doubt | None) -> Page | Passed:
        archive = self._archive
        try:
            content = _content(self._file, member, self._asked.max_bytes, self._room)
            page = Page(content, path=readable(archive.name), member=_text(member.filename), record=number, doubt=doubt)
            return unwrapped(page, _bytes(member), self._asked.max_bytes)
        except CleanerError as error:
            its_size = error.where == member.filename and doubt and doubt.code != PART  # not that of the whole archive
            if doubt and (isinstance(error, ReadError) or its_size):
                return _complaint(archive, *doubt, number, member, failed=False)
            return _complaint(archive, error.code, error.reason, number, member)
        except _BROKEN as error:
            return _complaint(archive, "container", f"is damaged: {error}", number, member)


def _content(file: zipfile.ZipFile, member: zipfile.ZipInfo, max_bytes: int, room: Room) -> bytes:
    """What a member holds, whatever size it claims. Raises InputTooLarge, and what zipfile raises."""
    pieces: list[bytes] = []
    size = 0
    with file.open(member) as stream:
        while piece := stream.read(1 << 18):
            pieces.append(piece)
            size += len(piece)
            room.take(len(piece))
            if size > max_bytes:
                raise InputTooLarge(member.filename, f"unpacks to more than {max_bytes} bytes")
    return b"".join(pieces)


def _complaint(
    archive: Found, code: str, detail: str, number: int, member: zipfile.ZipInfo, *, failed: bool = True
) -> Passed:
    return Passed(archive.name, code, detail, failed, _text(member.filename), number)


def _bytes(member: zipfile.ZipInfo) -> bytes:
    return member.filename.encode("utf-8", "replace")


def _text(name: str) -> str:
    """A name from inside as valid Unicode."""
    return name.encode("utf-8", "replace").decode()
