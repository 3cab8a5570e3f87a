"""Pages that are members of an archive: by their names, and out of what they are wrapped in."""

from collections.abc import Callable, Iterable
from typing import Final

from cleaner.errors import CleanerError, InputTooLarge, ReadError
from cleaner.model import Doubt, Page
from cleaner.sources.archives import is_archive
from cleaner.sources.archives.asking import Asked, Room
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.packed import unwrapped
from cleaner.sources.saved import PART, Members, at_once

_CLOSED: Final = (b".7z", b".rar")
"""Archives that are not read at all."""


class Reader:
    """Makes pages of members. Names are those from inside the archive, with folders."""

    def __init__(self, archive: Found, asked: Asked, names: Iterable[bytes]) -> None:
        """`names`: of all members."""
        self._archive, self._asked = archive, asked
        self._room = Room(archive.name, archive.size or 0, asked.max_bytes)
        self._members = Members(names)

    def read(self, name: bytes, number: int, pieces: Callable[[], Iterable[bytes]]) -> Page | Passed:
        """The page in a member, or why there is none. Raises what `pieces` does, but for a CleanerError."""
        doubt = self._members.doubt(name)
        folder, _, base = name.rpartition(b"/")
        if passed := at_once(folder.rpartition(b"/")[2], base, doubt):
            return self.complaint(*passed, name, number, failed=False)
        if is_archive(name) or name.lower().endswith(_CLOSED):
            return self.complaint("container", "is an archive inside an archive: unpack it first", name, number)
        try:
            content = self._content(name, pieces())
            page = Page(content, path=readable(self._archive.name), member=_text(name), record=number, doubt=doubt)
            return unwrapped(page, name, self._asked.max_bytes)
        except CleanerError as error:
            if doubt and _confirms(error, doubt, name):
                return self.complaint(*doubt, name, number, failed=False)
            return self.complaint(error.code, error.reason, name, number)

    def complaint(self, code: str, detail: str, name: bytes, number: int, *, failed: bool = True) -> Passed:
        """What is said of a member."""
        return Passed(self._archive.name, code, detail, failed, _text(name), number)

    def _content(self, name: bytes, pieces: Iterable[bytes]) -> bytes:
        """What a member holds, whatever size it claims. Raises InputTooLarge."""
        content = bytearray()
        for piece in pieces:
            content += piece
            self._room.take(len(piece))
            if len(content) > self._asked.max_bytes:
                raise InputTooLarge(_text(name), f"unpacks to more than {self._asked.max_bytes} bytes")
        return bytes(content)


def _confirms(error: CleanerError, doubt: Doubt, name: bytes) -> bool:
    """Whether an error says what the doubt said. A size must be that of the member, not of the whole archive."""
    return isinstance(error, ReadError) or (error.where == _text(name) and doubt.code != PART)


def _text(name: bytes) -> str:
    """A name from inside as valid Unicode."""
    return name.decode("utf-8", "replace")
