"""Tar files, packed or not: a page a member. They are read twice, since what stands beside a member tells what it is.

The standard library reads the headers; going from one to the next it has no bound for what a header claims, and takes
damage for the end. Both are seen to here. Sparse files are not read.
"""

import tarfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final, NamedTuple

from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, cut_short
from cleaner.sources.archives.members import Reader
from cleaner.sources.found import Found, Passed
from cleaner.sources.opening import opened

BLOCK: Final = tarfile.BLOCKSIZE
LONGEST_HEADER: Final = 1 << 20
"""Bytes of a header with a long name, or of one of POSIX.1-2001."""

_ABOUT: Final = frozenset({
    tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, tarfile.XHDTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.XGLTYPE,
})  # fmt: skip
"""Types of headers that are about the next member, or about all."""
_FILES: Final = frozenset({tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.CONTTYPE})
_LINKS: Final = frozenset({tarfile.SYMTYPE, tarfile.LNKTYPE})
_BARE: Final = _LINKS | {tarfile.DIRTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE}
"""Types of members that have no content, whatever size they claim."""
_SPARSE: Final = "GNU.sparse."
_SPARSE_GOES_ON, _MAP_GOES_ON = 482, 504
"""Where the header of a sparse file, and each further block of its map, say that another one follows."""


class Damaged(Exception):
    """From here on a tar file cannot be read."""


class Member(NamedTuple):
    """A member, while it is its turn."""

    name: bytes
    type: bytes
    pieces: Iterator[bytes]


def tarred(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a tar file; their numbers are those of its members, from 0."""
    names: list[bytes] = []
    with opened(archive) as descriptor, suppress(Damaged):
        names.extend(member.name for member in members(Content(archive, asked, descriptor).unpacked()))
    reader, number, why = Reader(archive, asked, names), -1, None
    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        try:
            for number, member in enumerate(members(content.unpacked())):
                if member.type != tarfile.DIRTYPE:
                    yield _page(member, number, reader)
        except Damaged as error:
            why = str(error)
    yield from cut_short(archive, content.cut or why, f"{number + 1} members")


def _page(member: Member, number: int, reader: Reader) -> Page | Passed:
    if member.type in _LINKS:
        return reader.complaint("link-skipped", "is a link inside an archive", member.name, number, failed=False)
    if member.type not in _FILES:
        return reader.complaint(
            "special-file", "is a device, a pipe or a sparse file", member.name, number, failed=False
        )
    try:
        return reader.read(member.name, number, lambda: member.pieces)
    except Damaged as error:
        return reader.complaint("container", str(error), member.name, number)


def members(pieces: Iterable[bytes]) -> Iterator[Member]:
    """The members of a tar file. What nobody reads of one is passed over. Raises Damaged."""
    stream, said = _Stream(pieces), dict[str, bytes]()
    while block := stream.read(BLOCK):
        if not block.strip(b"\0"):  # the end, unless another tar file was put behind this one
            continue
        header = _header(block)
        size = _number(said.get("size"), header.size)
        if header.type in _ABOUT:
            said |= _said(header.type, stream.read(_bounded(size)))
        else:
            _pass_map(header.type, block, stream)
            data = stream.upto(0 if header.type in _BARE else size)
            yield Member(_name(said, header), _type(said, header), data)
            for _ in data:
                pass
            said = {}
        stream.read(0 if header.type in _BARE else -size % BLOCK)


def _header(block: bytes) -> tarfile.TarInfo:
    try:
        header = tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except tarfile.HeaderError as error:
        raise Damaged(f"is no tar file, or damaged: {error}") from error
    if header.size < 0:
        raise Damaged("is damaged: a member has less than no bytes")
    return header


def _name(said: dict[str, bytes], header: tarfile.TarInfo) -> bytes:
    return said.get("path", header.name.encode("utf-8", "surrogateescape"))


def _type(said: dict[str, bytes], header: tarfile.TarInfo) -> bytes:
    return tarfile.GNUTYPE_SPARSE if any(key.startswith(_SPARSE) for key in said) else header.type


def _pass_map(type_: bytes, block: bytes, stream: "_Stream") -> None:
    """The further blocks of a sparse file's map."""
    goes_on = type_ == tarfile.GNUTYPE_SPARSE and block[_SPARSE_GOES_ON]
    while goes_on:
        goes_on = stream.read(BLOCK)[_MAP_GOES_ON]


def _bounded(size: int) -> int:
    if size > LONGEST_HEADER:
        raise Damaged(f"is damaged: a header has more than {LONGEST_HEADER} bytes")
    return size


def _said(type_: bytes, content: bytes) -> dict[str, bytes]:
    """What a header says of the next member."""
    if type_ == tarfile.GNUTYPE_LONGNAME:
        return {"path": content.partition(b"\0")[0]}
    return _records(content) if type_ in {tarfile.XHDTYPE, tarfile.SOLARIS_XHDTYPE} else {}


def _records(content: bytes) -> dict[str, bytes]:
    """The records of a header of POSIX.1-2001: "27 path=a/long/name.html" and a line end, which is counted, too."""
    found: dict[str, bytes] = {}
    at = 0
    while at < len(content):
        blank = content.find(b" ", at, at + _DIGITS)
        end = at + _number(content[at:blank], 0)
        key, _, value = content[blank + 1 : end].partition(b"=")
        if blank < 0 or end <= blank or not value.endswith(b"\n"):
            raise Damaged("is damaged: a header is not in order")
        found[key.decode("utf-8", "replace")] = value[:-1]
        at = end
    return found


_DIGITS: Final = 20


def _number(said: bytes | None, default: int) -> int:
    return int(said) if said and len(said) < _DIGITS and said.isdigit() else default


class _Stream:
    """Pieces, as many bytes of them at a time as are wanted."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._piece, self._at = b"", 0

    def read(self, size: int) -> bytes:
        """So many bytes; none at the end. Raises Damaged when there are fewer."""
        first = self._next(size)
        return first + b"".join(self.upto(size - len(first))) if first else b""

    def upto(self, size: int) -> Iterator[bytes]:
        """So many bytes, in pieces. Raises Damaged when there are fewer."""
        while size > 0:
            piece = self._next(size)
            if not piece:
                raise Damaged("ends inside a member")
            size -= len(piece)
            yield piece

    def _next(self, most: int) -> bytes:
        while most > 0 and self._at == len(self._piece):
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._piece, self._at = piece, 0
        found = self._piece[self._at : self._at + most]
        self._at += len(found)
        return found
