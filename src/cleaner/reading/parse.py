"""HTML text -> an lxml tree, whatever the text holds.

libxml2 reads the page, with its size limits lifted. Where it gave up (it only tells its error log), or would take time
with the square of the length, the careful parser reads it instead.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree
from msgspec import Struct

from cleaner.model import Flag
from cleaner.reading.careful import FLAT, from_soup, read_carefully, tokens, writable
from cleaner.reading.news_xml import read_news_xml

__all__ = ["Parsed", "from_soup", "parse"]


class Parsed(Struct, frozen=True):
    """The tree of a page, and what had to be done to get it."""

    tree: etree._Element | None
    """The root; None when the text holds no element and no text."""
    flags: tuple[Flag, ...] = ()
    """`careful_parser`: libxml2 could not read it. `simplified`: the tree has less structure than the page."""
    cut: str | None = None
    """Why the rest of the page is missing, if it is."""


TAGS = 300_000
"""A page with more of them is read without its nesting; the largest real page looked at has 60,000."""


def parse(text: str, utf8: bytes | None = None) -> Parsed:
    """Parse HTML; `utf8` are its bytes, if they are at hand. No text of the page is lost; see `Parsed.flags` for what
    may be."""
    mended = _mend_references(text)
    if utf8 is None or mended is not text:
        text, utf8 = mended, mended.encode("utf-8", "replace")
    if utf8.count(b"<") > TAGS:
        return Parsed(read_carefully(text, FLAT)[0], ("careful_parser", "simplified"))
    crowded = _has_crowded_tag(text, utf8)
    if not crowded and (news := read_news_xml(text)) is not None:
        return Parsed(news[0], ("simplified",) if news[1] else ())
    tree, complete = (None, False) if crowded else _by_libxml2(utf8)
    if complete:
        return Parsed(tree)
    tree, simplified = read_carefully(text)
    return Parsed(tree, ("careful_parser", "simplified") if simplified else ("careful_parser",))


def _by_libxml2(utf8: bytes) -> tuple[etree._Element | None, bool]:
    """The tree, and whether it holds the whole page."""
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        tree = etree.fromstring(utf8, parser)
    except etree.XMLSyntaxError:  # nothing in it
        tree = None
    if tree is not None:
        _join_roots(tree)
    error = parser.error_log.last_error  # after the fatal one there is none
    return tree, error is None or error.type != etree.ErrorTypes.ERR_RESOURCE_LIMIT


def _join_roots(root: etree._Element) -> None:
    """Move what stands after `</html>` into the body: libxml2 makes a second root of it, which nobody looks at.

    Real pages have advertisements that are pages of their own, with the article after them.
    """
    for other in list(root.itersiblings()):
        body = root.find("body")
        if body is None:
            body = etree.SubElement(root, "body")
        if other.tag == "html":
            _add_text(body, other.text)
        for part in other if other.tag == "html" else [other]:
            if part.tag in ("body", "head"):
                _add_text(body, part.text)
                body.extend(part)
            else:
                body.append(part)


def _add_text(parent: etree._Element, text: str | None) -> None:
    """Add a text at the end of an element."""
    if text and len(parent):
        parent[-1].tail = writable((parent[-1].tail or "") + text)
    elif text:
        parent.text = writable((parent.text or "") + text)


# ---- tags that take libxml2 the square of their length -------------------------------------------

CROWDED = 4000
"""Attributes of one tag, or of several whose squares come to as much. libxml2 needs 0.1 s for so many, and more than
10 s for 100,000."""
MANY = 100
"""Attributes of one tag from which they count: 64 MB of tags with fewer take libxml2 no more than a few seconds."""

_TAG: Final = re.compile(b"<[a-zA-Z]")


def _has_crowded_tag(text: str, utf8: bytes) -> bool:
    """Have tags too many attributes? They need long stretches without ">", which are quickly seen."""
    stretches = list(_stretches(utf8))
    return (
        _crowded(len(stretch) // 2 for stretch in stretches)
        and _crowded(map(_attributes_at_most, stretches))
        and _crowded(len(token[2]) for token in tokens(text))
    )


def _stretches(utf8: bytes) -> Iterator[bytes]:
    """What a tag may be of the parts between two ">" that are long enough for `MANY` attributes; all others are leapt
    over. It may as well be a script."""
    longest, start = 2 * MANY, 0
    while len(utf8) - start > longest:
        last = utf8.rfind(b">", start, start + longest + 1)
        if last < 0:
            last = utf8.find(b">", start + longest)
            tag = _TAG.search(utf8, start, last if last >= 0 else len(utf8))
            if tag is not None:
                yield utf8[tag.start() : last if last >= 0 else None]
            if last < 0:
                return
        start = last + 1


def _attributes_at_most(stretch: bytes) -> int:
    """More it cannot have: an attribute begins after a blank, a quoted value or a slash."""
    return len(stretch.split()) + (stretch.count(b'"') + stretch.count(b"'")) // 2 + stretch.count(b"/")


def _crowded(counts: Iterable[int]) -> bool:
    return sum(count * count for count in counts if count > MANY) > CROWDED * CROWDED


# ---- references to characters that no text may hold ----------------------------------------------

_BAD_REFERENCE: Final = re.compile(
    "&#(?:"
    "[xX]([dD][89abAB][0-9a-fA-F]{2});&#[xX]([dD][c-fC-F][0-9a-fA-F]{2});"
    "|(?:[xX]0++|0++|"
    "[xX]0*+(?:[1-8bcefBCEF]|1[0-9a-fA-F]|7[fF]|[dD][89a-fA-F][0-9a-fA-F]{2}|[fF]{3}[eEfF]|[0-9a-fA-F]{7,})"
    "|0*+(?:[1-8]|1[124-9]|2[0-9]|3[01]|127|[0-9]{8,})"
    ")(?![0-9a-fA-F]);?)"
)
"""Pairs of surrogates; controls, lone surrogates, noncharacters and numbers far beyond Unicode."""


def _mend_references(text: str) -> str:
    """A space for each of them; a pair of surrogates is the one character that it was meant to be."""
    return _BAD_REFERENCE.sub(_mended, text) if "&#" in text else text


def _mended(reference: re.Match[str]) -> str:
    high, low = reference.groups()
    return chr(0x10000 + (int(high, 16) - 0xD800 << 10) + int(low, 16) - 0xDC00) if high else " "
