"""Files of many HTML pages, one behind the other, as `wget -O`, `curl` with many addresses and `cat` leave them.

A page begins where another has ended, and has a title of its own: advertisements that servers set behind a page have
none.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, told_by
from cleaner.sources.archives.texts import one_text, several_texts
from cleaner.sources.found import Found, Passed

LEAST: Final = 200_000
"""Bytes of a file that is looked into: most pages have fewer, and opening each would cost the run a hundredth."""

_SEAM: Final = re.compile(rb"</html>\s{0,100}(?:<!--[^<>]{0,500}-->\s{0,100}){0,3}(?=<!doctype html|<html[\s>])", re.I)
LONGEST_SEAM: Final = 2_000
_TITLE: Final = re.compile(rb"<title[\s>]", re.I)


def holds_joined(file: Found, asked: Asked) -> bool:
    """Whether an HTML file of some size holds several pages. What is doubted is part of another page."""
    if file.doubt is not None or (file.size or 0) < LEAST:
        return False

    def tell(content: Content) -> bool:
        return len(list(islice(_pages(content, asked.max_bytes), 2))) > 1

    return told_by(file, asked, tell) or False


def joined(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of such a file, numbered from 0. Any other is one page."""
    if not holds_joined(archive, asked):
        yield one_text(archive, asked)
    else:
        yield from several_texts(archive, asked, _pages, "page")


def _pages(content: Content, longest: int) -> Iterator[bytes | None]:
    """The pages, with what stands behind each that is none; None for one that is too long."""
    page: bytearray | None = bytearray()
    begun = False
    for part in _parts(content.unpacked(), longest):
        if begun and (part is None or _TITLE.search(part)):
            yield None if page is None else bytes(page)
            page = bytearray()
        if page is None or part is None or len(page) + len(part) > longest:
            page = None
        else:
            page += part
        begun = True
    yield None if page is None else bytes(page)


def _parts(pieces: Iterable[bytes], longest: int) -> Iterator[bytes | None]:
    """What stands between the ends of pages; None for what is too long."""
    part, too_long, looked_at = bytearray(), False, 0
    for piece in pieces:
        part += piece
        while seam := _SEAM.search(part, looked_at):
            yield None if too_long or seam.end() > longest else bytes(part[: seam.end()])
            del part[: seam.end()]
            too_long, looked_at = False, 0
        looked_at = max(0, len(part) - LONGEST_SEAM)
        if len(part) > longest + LONGEST_SEAM:
            too_long = True
            del part[:looked_at]
            looked_at = 0
    if part or too_long:
        yield None if too_long or len(part) > longest else bytes(part)
