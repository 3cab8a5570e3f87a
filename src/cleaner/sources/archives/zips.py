"""Zip files: a page a member. WACZ: web archives in a zip file."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from cleaner.errors import CleanerError, InputTooLarge
from cleaner.model import Page
from cleaner.sources.archives.asking import Asked, Broken, Room
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened
from cleaner.sources.packed import unwrapped

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
    ".har",
    ".har.gz",
    ".tar",
    ".tar.gz",
    ".tgz",
    ".7z",
)

ENCRYPTED: Final = 1


def zipped(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a zip file; their numbers are those of its directory, from 0."""
    with _opened(archive) as file:
        room = Room(archive.name, archive.size or 0, asked.max_bytes)
        for number, member in enumerate(file.infolist()):
            if not member.filename.endswith("/"):  # `is_dir` breaks on a member without a name
                yield _page(file, member, number, archive, asked, room)


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


def _page(
    file: zipfile.ZipFile, member: zipfile.ZipInfo, number: int, archive: Found, asked: Asked, room: Room
) -> Page | Passed:
    if stat.S_ISLNK(member.external_attr >> 16):
        return _complaint(archive, "link-skipped", "is a link inside an archive", number, member, failed=False)
    if member.flag_bits & ENCRYPTED:
        return _complaint(archive, "encrypted", "is encrypted: unpack it first", number, member)
    if member.filename.lower().endswith(NESTED):
        return _complaint(archive, "container", "is an archive inside an archive: unpack it first", number, member)
    try:
        content = _content(file, member, asked.max_bytes, room)
        page = Page(content, path=readable(archive.name), member=_text(member.filename), record=number)
        return unwrapped(page, member.filename.encode("utf-8", "replace"), asked.max_bytes)
    except CleanerError as error:
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


def _text(name: str) -> str:
    """A name from inside as valid Unicode."""
    return name.encode("utf-8", "replace").decode()
