"""Sitemaps and their indexes, as sitemaps.org and Google's news extension write them, and as servers really send them.

XML is read in pieces, so that the largest allowed (50 MB) needs no tree. Entities are not expanded and nothing outside
is loaded. `ultimate-sitemap-parser` does this too, under the GPL and with eight dependencies.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from lxml import etree

from cleaner.sources.discovery.entries import BrokenList, Child, Entry, latest
from cleaner.sources.discovery.unpack import LARGEST, PIECE, unpacked

_TO_MEND: Final = re.compile(
    rb"<!\[CDATA\[|\]\]>|&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,31});)",  # the last: an ampersand by itself
    re.ASCII,
)
"""`?a=1&b=2` as it stands is the commonest error in sitemaps, and would end the list; in CDATA it is right."""

_OF_ROBOTS: Final = re.compile(rb"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)

UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")

MOST_TAGS: Final = 2_000_000
"""Begin and end tags of a file: the 50,000 addresses that the protocol allows with forty each. 50 MB of nothing but
tags would keep a core busy for half a minute."""

UTF_8_MARK: Final = b"\xef\xbb\xbf"

ENTRIES: Final = frozenset({"url", "sitemap"})
DATES: Final = frozenset({"lastmod", "publication_date"})


def sitemap(content: bytes, largest: int = LARGEST) -> Iterator[Entry | Child]:
    """What a sitemap, an index, a text sitemap or the `Sitemap:` lines of a robots.txt name, in order.

    Raises BrokenList after the last good entry, when the file is damaged, cut or larger than `largest` bytes, and at
    once when it is no sitemap.
    """
    start = _start(content)
    if start.startswith(UTF_16):
        yield from _xml(unpacked(content, largest))
    elif start.removeprefix(UTF_8_MARK).lstrip().startswith(b"<"):
        yield from _xml(_mended(unpacked(content, largest)))
    else:
        yield from _text(content, largest)


def _start(content: bytes) -> bytes:
    try:
        return next(unpacked(content[:PIECE]), b"")
    except BrokenList:
        return b""


# ---- XML ----------------------------------------------------------------------------------------


def _xml(pieces: Iterator[bytes]) -> Iterator[Entry | Child]:
    names = _Names()
    parser = etree.XMLParser(target=names, resolve_entities=False, no_network=True, load_dtd=False)
    tags = 0
    try:
        for piece in pieces:
            parser.feed(piece)
            yield from names.taken()
            tags += piece.count(b"<")
            if tags > MOST_TAGS:
                raise BrokenList(f"has more than {MOST_TAGS} tags; the rest was not read")
        parser.close()
    except etree.XMLSyntaxError as error:
        yield from names.taken()
        raise BrokenList(f"is no good XML from line {error.lineno or 1} on: {error.msg}") from error


class _Names:
    """Hears elements begin and end, and keeps no tree: whatever stands in the file, one entry's texts are held."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._done: list[Entry | Child] = []
        self._text: list[str] | None = None
        self._place = ""
        self._dates: list[str] = []

    def taken(self) -> list[Entry | Child]:
        """The entries since the last call."""
        done, self._done = self._done, []
        return done

    def start(self, tag: str | bytes, attributes: object) -> None:  # noqa: ARG002  # lxml calls it so
        # The local name: sitemaps come with the wrong namespace, or none.
        name = str(tag).rpartition("}")[2].lower()
        if not self._open and name not in {"urlset", "sitemapindex"}:
            raise BrokenList(f"is no sitemap: it begins with <{name}>")
        self._open.append(name)
        if name in ENTRIES:
            self._place, self._dates = "", []
        self._text = [] if self._wanted() else None

    def data(self, data: str | bytes) -> None:
        if self._text is not None:
            self._text.append(str(data))

    def comment(self, text: str | bytes) -> None:
        pass

    def end(self, tag: str | bytes) -> None:  # noqa: ARG002  # lxml calls it so
        text = "".join(self._text or ()).strip()
        if self._text is not None and self._open[-1] == "loc":
            self._place = text
        elif self._text is not None and latest(text):
            self._dates.append(text)
        self._text = None
        name = self._open.pop()
        if name in ENTRIES and self._place:
            modified = max(self._dates, key=_moment, default=None)
            self._done.append((Child if name == "sitemap" else Entry)(self._place, modified))

    def close(self) -> None:
        pass

    def _wanted(self) -> bool:
        # Pictures and films have a <loc> too, one floor below.
        name = self._open[-1]
        return (name == "loc" and len(self._open) > 1 and self._open[-2] in ENTRIES) or name in DATES


def _moment(stated: str) -> datetime:
    return latest(stated) or datetime.min.replace(tzinfo=UTC)


def _mended(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces, without space before the XML declaration, and with ampersands that stand for themselves escaped."""
    mend = _Mender()
    held: list[bytes] = []
    begun = False
    for piece in pieces:
        if not begun:
            piece = piece.removeprefix(UTF_8_MARK).lstrip()
            begun = bool(piece)
        # Up to a ">": neither an entity nor a mark of CDATA goes on behind one.
        cut = piece.rfind(b">") + 1
        if cut:
            yield mend(b"".join((*held, piece[:cut])))
            held.clear()
        held.append(piece[cut:])
    yield mend(b"".join(held))


class _Mender:
    """Escapes loose ampersands outside CDATA, piece by piece."""

    def __init__(self) -> None:
        self._in_cdata = False

    def __call__(self, piece: bytes) -> bytes:
        return _TO_MEND.sub(self._token, piece)

    def _token(self, found: re.Match[bytes]) -> bytes:
        token = found[0]
        if token == b"&":
            return token if self._in_cdata else b"&amp;"
        self._in_cdata = token == b"<![CDATA["
        return token


# ---- text ---------------------------------------------------------------------------------------


def _text(content: bytes, largest: int) -> Iterator[Entry | Child]:
    """An address a line; or a robots.txt."""
    pieces: list[bytes] = []
    broken: BrokenList | None = None
    try:
        pieces.extend(unpacked(content, largest))
    except BrokenList as error:
        broken = error
    text = b"".join(pieces)
    named = [found.decode("utf-8", "replace") for found in _OF_ROBOTS.findall(text)]
    lines = [line.strip() for line in text.decode("utf-8-sig", "replace").splitlines()]
    entries = [Entry(line) for line in lines if line.lower().startswith(("http://", "https://"))]
    if not named and not entries and broken is None:
        raise BrokenList("is no sitemap: neither XML nor a list of addresses")
    yield from map(Child, named)
    if not named:
        yield from entries
    if broken is not None:
        raise broken
