"""Feeds that hold the texts of their entries, and what is exported as such (WordPress' WXR, Blogger) or like them
(Evernote): a page an entry.

XML is read in pieces and an entry is forgotten when it was read. Entities are not expanded and nothing outside is
loaded. What feeds give only the beginning of is no archive: `cleaner fetch --feed` fetches its pages.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import chain, islice
from typing import Any, Final

from lxml import etree

from cleaner.errors import InputTooLarge
from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, cut_short, told_by
from cleaner.sources.archives.fields import address
from cleaner.sources.archives.stated import stated_in
from cleaner.sources.archives.texts import one_text
from cleaner.sources.archives.wordpress import as_shown
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened

LOOKED_AT: Final = 100
"""Entries, one of which must hold a text: exports begin with pictures."""
LEAST: Final = 600
"""Characters of a description that is the whole text, where there is no other."""
BEGINNING: Final = 4096
"""Bytes in which the root element begins."""

_ROOT: Final = re.compile(rb"<(?:rss|feed|rdf:RDF|en-export)[\s>]")
_ENTRIES: Final = frozenset({"item", "entry", "note"})
_OWN: Final = ("", "http://purl.org/rss/1.0/", "http://www.w3.org/2005/Atom", "http://backend.userland.com/rss2")
_CONTENT: Final = ("http://purl.org/rss/1.0/modules/content/", "content")
_DUBLIN_CORE: Final = ("http://purl.org/dc/elements/1.1/", "dc")
_WORDPRESS: Final = ("http://wordpress.org/export/1.2/", "http://wordpress.org/export/1.1/", "wp")
"""Namespaces, and the prefix under which they come when nobody declares them."""
_POSTS: Final = frozenset({"", "post", "page"})
"""Types of WordPress' things that are texts; others are pictures, menus, blocks."""
_NAMED: Final = re.compile(r"\S+@\S+ \((.+)\)")
"""How RSS 2.0 writes an author."""


def holds_entries(file: Found, asked: Asked) -> bool:
    """Whether a file is a feed with the texts of its entries."""

    def tell(content: Content) -> bool:
        pieces = iter(content)
        first = next(pieces, b"")
        if not _ROOT.search(first[:BEGINNING]):
            return False
        entries = _entries(chain([first], pieces), asked.max_bytes)
        return any(_text(entry) for entry in islice(entries, LOOKED_AT))

    return told_by(file, asked, tell) or False


def feed(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a feed, packed or not; their numbers are those of its entries, from 0.

    What has the name of XML and is no such feed is one page.
    """
    if not holds_entries(archive, asked):
        yield one_text(archive, asked)
        return
    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        for number, entry in enumerate(_entries(content, asked.max_bytes)):
            yield _page(entry, archive, number)
    yield from cut_short(archive, content.cut, "entries")


def _entries(pieces: Iterable[bytes], longest: int) -> Iterator[etree._Element]:
    """The entries, each until the next one is asked for. One that is too long ends them."""
    parser = etree.XMLPullParser(
        ("end",), recover=True, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    since = 0
    for piece in pieces:
        try:
            parser.feed(piece)
        except etree.XMLSyntaxError:
            return
        since += len(piece)
        element: Any
        for _, element in parser.read_events():
            if _name(element)[1] in _ENTRIES and (parent := element.getparent()) is not None:
                yield element
                parent.remove(element)
                since = 0
        if since > longest:
            raise InputTooLarge("entry", f"an entry is larger than {longest} bytes: the rest is not read")


def _page(entry: etree._Element, archive: Found, number: int) -> Page | Passed:
    type_ = _said(entry, _WORDPRESS, "post_type")
    if type_ not in _POSTS:
        return Passed(archive.name, "not-html", f"is no article: {type_[:40]}", failed=False, record=number)
    text = as_shown(_text(entry)) if type_ else _text(entry)
    if not text:
        detail = "the feed has no text of the entry: `cleaner fetch --feed` fetches its page"
        return Passed(archive.name, "empty", detail, failed=True, record=number)
    return Page(
        text, url=_link(entry), path=readable(archive.name), record=number, stated=stated_in(_facts(entry), text)
    )


# ---- what an entry says ---------------------------------------------------------------------------


def _text(entry: etree._Element) -> str:
    """The text of an entry, HTML mostly; "" when there is none, or a summary of it."""
    if full := _said(entry, _CONTENT, "encoded") or _said(entry, _OWN, "content"):
        return full
    described = _said(entry, _OWN, "description") or _said(entry, _OWN, "summary")
    return described if len(described) >= LEAST else ""


def _facts(entry: etree._Element) -> dict[str, Any]:
    """What it states, under names that JSON has for it."""
    around = entry.getparent()
    channel = entry if around is None else around
    summary = _said(entry, _OWN, "description") or _said(entry, _OWN, "summary")
    return {
        "title": unescape(_said(entry, _OWN, "title")),
        "authors": _authors(entry),
        "published": _said(entry, _OWN, "pubDate")
        or _said(entry, _DUBLIN_CORE, "date")
        or _said(entry, _OWN, "published"),
        "modified": _said(entry, _OWN, "updated"),
        "description": "" if "<" in summary else unescape(summary),
        "language": _said(channel, _OWN, "language") or channel.get(_XML_LANGUAGE, ""),
        "publisher": unescape(_said(channel, _OWN, "title")),
    }


_XML_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def _authors(entry: etree._Element) -> list[str]:
    creators = [_inside(child) for child in _children(entry, _DUBLIN_CORE, "creator")]
    own = [_said(child, _OWN, "name") or _inside(child) for child in _children(entry, _OWN, "author")]
    named = (found[1] if (found := _NAMED.fullmatch(name)) else name for name in own)
    return creators or [name for name in named if "@" not in name]


def _link(entry: etree._Element) -> str | None:
    """The address of the page: the text of a link, where one of Atom's goes, or where a note was clipped."""
    links = list(_children(entry, _OWN, "link"))
    addresses = [link.get("href") or _inside(link) for link in links if link.get("rel", "alternate") == "alternate"]
    addresses += [_said(clipped, _OWN, "source-url") for clipped in _children(entry, _OWN, "note-attributes")]
    return next(filter(None, map(address, addresses)), None)


def _said(element: etree._Element, spaces: tuple[str, ...], name: str) -> str:
    """The text of the first child of this name; of XHTML in Atom its markup."""
    return next(filter(None, map(_inside, _children(element, spaces, name))), "")


def _children(element: etree._Element, spaces: tuple[str, ...], name: str) -> Iterator[etree._Element]:
    for child in element.iterchildren(etree.Element):
        space, own = _name(child)
        if own == name and space in spaces:
            yield child


def _inside(element: etree._Element) -> str:
    if element.get("type") != "xhtml":
        return "".join(map(str, element.itertext())).strip()
    return "".join(str(etree.tostring(child, encoding="unicode", with_tail=False)) for child in element)


def _name(element: etree._Element) -> tuple[str, str]:
    """(namespace, or a prefix that nobody declared; name)."""
    tag = str(element.tag)
    space, _, name = tag.removeprefix("{").rpartition("}") if tag.startswith("{") else tag.rpartition(":")
    return space, name
