"""The elements of the lists in a JSON file, a piece at a time.

Why not a decoder that exists: all of them want the whole file and make values of it, which takes many times its size,
and give nothing of a file that was cut, as by a crawl that was stopped. Here strings and brackets are told apart and
nothing else: what an element holds its reader sees, and one that is none costs itself.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from cleaner.errors import InputTooLarge
from cleaner.sources.archives.lines import decoded

Path = tuple[str, ...]
"""The keys that lead to a list; () for one that is the whole file."""

DEEPEST: Final = 2
"""So many keys lead to a list whose elements are given, at most: {"hits": {"hits": [...]}}."""

_REST_OF_STRING: Final = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_BRACKET: Final = re.compile(rb'["{}\[\]]')
_SIGN: Final = re.compile(rb'["{}\[\],]')
_QUOTE, _COMMA, _OBJECT, _LIST, _OBJECT_ENDS, _LIST_ENDS = b'",{[}]'
_OPENING: Final = b"{["
_CLOSING: Final = bytes.maketrans(b"{[", b"}]")
_BLANKS: Final = b" \t\r\n"

_KEY: Final = re.compile(rb'("[^"\\]*+(?:\\.[^"\\]*+)*+")\s*:\s*\Z', re.DOTALL)
_LONGEST_KEY: Final = 1 << 7
"""Bytes; a longer one is no name that anybody asks for."""


class Element(NamedTuple):
    """An element of a list."""

    path: Path
    number: int
    """Its place in the list, from 0."""
    content: bytes | None
    """As it stands in the file; None when it is longer than asked."""


class Elements:
    """The elements, once: of the list that a file is, or of the lists in the object that it is."""

    def __init__(self, pieces: Iterable[bytes], longest: int) -> None:
        """No more than `longest` bytes are kept of an element, and of what stands around the lists."""
        self._pieces, self._longest = pieces, longest
        self._open = bytearray()
        """Brackets that are open, but for those inside of elements."""
        self._keys: list[str] = []
        """What leads to the object that we are in."""
        self._path: Path = ()
        """What leads to the list that we are in."""
        self._inside = 0
        """Brackets that are open inside of an element, or of an object that is not looked into."""
        self._in_string = self._escaped = False
        self._element: bytearray | None = bytearray()
        self._around = bytearray()
        self._numbers: dict[Path, int] = {}
        """How many elements each list had."""
        self._broken = False
        self.cut = False
        """Set in the end: whether the file ends inside its list or object, or something else stands behind it."""

    def __iter__(self) -> Iterator[Element]:
        """Raises InputTooLarge."""
        for piece in self._pieces:
            yield from self._elements(piece)
            if self._broken:
                break
        self.cut = self._broken or bool(self._open)

    @property
    def around(self) -> bytes:
        """The object, with null for all elements of its lists that are no plain values. One that was cut is closed."""
        element = b"null" if self._open.endswith(b"[") else b""
        return bytes(self._around + element + self._open[::-1].translate(_CLOSING))

    def _elements(self, piece: bytes) -> Iterator[Element]:
        kept, at = 0, 0
        while (place := self._next(piece, at)) < len(piece) and not self._broken:
            sign, at = piece[place], place + 1
            in_list = self._open.endswith(b"[")
            if in_list and sign in b",]":
                self._keep(piece[kept:place])
                yield from self._ended(sign)
                kept = at
            elif sign in _OPENING and (in_list or (sign == _OBJECT and len(self._open) >= DEEPEST)):
                self._inside = 1
            elif sign in _OPENING:
                self._keep(piece[kept:place])
                self._begin(sign)
                kept = at
            elif sign == _OBJECT_ENDS and self._open.endswith(b"{"):
                self._keep(piece[kept:at])
                self._open.pop()
                self._keys = self._keys[:-1]
                kept = at
            else:
                self._broken = sign != _COMMA
        self._keep(piece[kept:])

    # ---- signs -------------------------------------------------------------------------------------

    def _next(self, piece: bytes, at: int) -> int:
        """The place of the next sign that is in no string and inside of no element; behind the piece if none is."""
        while at < len(piece):
            if self._in_string:
                at = self._behind_string(piece, at)
                continue
            found = (_BRACKET if self._inside else _SIGN).search(piece, at)
            if found is None:
                return len(piece)
            at = found.start()
            if piece[at] == _QUOTE:
                self._in_string = True
            elif not self._inside:
                return at
            else:
                self._inside += 1 if piece[at] in _OPENING else -1
            at += 1
        return at

    def _behind_string(self, piece: bytes, at: int) -> int:
        """The place behind the string that we are in, or behind the piece."""
        end = _REST_OF_STRING.match(piece, at + self._escaped).end()  # type: ignore[union-attr]  # it always matches
        self._escaped = piece[end : end + 1] == b"\\"  # what it escapes begins the next piece
        self._in_string = self._escaped or end == len(piece)
        return end + 1

    # ---- lists and objects -------------------------------------------------------------------------

    def _begin(self, sign: int) -> None:
        """A list or an object begins that is looked into. Several lists, one behind the other, are one: some crawlers
        add a list to a file that has one."""
        if not self._open and (self._around or (self._numbers and sign == _OBJECT)):
            self._broken = True
            return
        keys = [*self._keys, self._key()] if self._open else []
        if sign == _OBJECT:
            self._keys = keys
        else:
            self._path = tuple(keys)
            self._numbers.setdefault(self._path, 0)
        self._open.append(sign)
        if sign == _OBJECT or keys:
            self._around.append(sign)

    def _key(self) -> str:
        """The key of the value that begins."""
        found = _KEY.search(self._around[-_LONGEST_KEY:])
        key = decoded(found[1]) if found else None
        return key if isinstance(key, str) else ""

    def _ended(self, sign: int) -> Iterator[Element]:
        """An element has ended, and maybe its list."""
        content = None if self._element is None else bytes(self._element.strip(_BLANKS))
        self._element = bytearray()
        if content != b"":
            yield Element(self._path, self._numbers[self._path], content)
            self._numbers[self._path] += 1
        if self._path:
            plain = content is not None and not content.startswith((b"{", b"["))
            self._stand_around((content if plain else b"null") + bytes([sign]))  # type: ignore[operator]
        if sign == _LIST_ENDS:
            self._open.pop()

    # ---- memory ------------------------------------------------------------------------------------

    def _keep(self, content: bytes) -> None:
        if self._open.endswith(b"["):
            if self._element is not None and len(self._element) + len(content) <= self._longest:
                self._element += content
            else:
                self._element = None
        elif self._open:
            self._stand_around(content)

    def _stand_around(self, content: bytes) -> None:
        self._around += content
        if len(self._around) > self._longest:
            raise InputTooLarge("page", f"has more than {self._longest} bytes beside its lists")
