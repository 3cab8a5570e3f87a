"""Zip files: a page a member. WACZ: web archives in a zip file."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final

from cleaner.model import Page
from cleaner.sources.archives.asking import Asked, Broken
from cleaner.sources.archives.members import Reader
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened
from cleaner.sources.unpacking import PIECE

_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)
"""What zipfile raises for members that are damaged, lie about themselves, or are packed in a way it does not know."""

ENCRYPTED: Final = 1


def zipped(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a zip file; their numbers are those of its directory, from 0."""
    with _opened(archive) as file:
        reader = Reader(archive, asked, map(_bytes, file.infolist()))
        for number, member in enumerate(file.infolist()):
            if not member.filename.endswith("/"):  # `is_dir` breaks on a member without a name
                yield _page(file, member, number, reader)


def wacz(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of all WARC files in a WACZ, numbered through; the member says which file."""
    from cleaner.sources.archives.warc import records

    with _opened(archive) as file:
        reader, first = Reader(archive, asked, ()), 0
        for member in sorted(file.infolist(), key=lambda each: each.filename):
            if member.filename.endswith((".warc", ".warc.gz")):
                try:
                    with file.open(member) as stream:
                        first = yield from records(stream, archive, asked, first, _bytes(member).decode())
                except _BROKEN as error:
                    yield reader.complaint("container", f"is damaged: {error}", _bytes(member), first)
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


def _page(file: zipfile.ZipFile, member: zipfile.ZipInfo, number: int, reader: Reader) -> Page | Passed:
    name = _bytes(member)
    if stat.S_ISLNK(member.external_attr >> 16):
        return reader.complaint("link-skipped", "is a link inside an archive", name, number, failed=False)
    if member.flag_bits & ENCRYPTED:
        return reader.complaint("encrypted", "is encrypted: unpack it first", name, number)
    try:
        return reader.read(name, number, partial(_pieces, file, member))
    except _BROKEN as error:
        return reader.complaint("container", f"is damaged: {error}", name, number)


def _pieces(file: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a member holds. Raises what zipfile does."""
    with file.open(member) as stream:
        while piece := stream.read(PIECE):
            yield piece


def _bytes(member: zipfile.ZipInfo) -> bytes:
    return member.filename.encode("utf-8", "replace")
