"""Texts that press databases hand out many at a time (Nexis, ProQuest, Factiva): a page an article.

Nexis and ProQuest number what they hand out, in a line above each: "3 of 212 DOCUMENTS". Factiva and newer exports of
Nexis close each with a line. Those lines stay with their article: rules know them.
"""

import re
from collections.abc import Iterator
from itertools import chain, islice, pairwise
from typing import Final

from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, told_by
from cleaner.sources.archives.lines import lines_in
from cleaner.sources.archives.texts import one_text, several_texts
from cleaner.sources.found import Found, Passed

LOOKED_AT: Final = 20_000
"""Lines in which the second article begins."""
_CUE: Final = re.compile(rb"(?:End of |^[ \t]*)Document|of \d{1,5} DOCUMENTS", re.M)
"""Stands in the first piece of such a text."""

_NUMBERED: Final = re.compile(rb"[ \t]*(?:Document (\d{1,5}) of (\d{1,5})|(\d{1,5}) of (\d{1,5}) DOCUMENTS)\s*")
_BAR: Final = b"_ \t\r\n"
"""ProQuest sets one above each number."""
_ENDS: Final = re.compile(rb"\s*(?:Document [A-Z]{3,10}\d{10}\w{8,14}|End of Document)\s*")


def holds_documents(file: Found, asked: Asked) -> bool:
    """Whether a text has several articles of a press database: two numbers that follow one another, or a text behind a
    line that closes one and another such line."""

    def tell(content: Content) -> bool:
        pieces = iter(content)
        first = next(pieces, b"")
        if not _CUE.search(first):
            return False
        lines = islice(lines_in(chain([first], pieces), asked.max_bytes), LOOKED_AT)
        return _several([line for line in lines if line])

    return told_by(file, asked, tell) or False


def _several(lines: list[bytes]) -> bool:
    numbers = [found for line in lines if (found := _number(line)) is not None]
    follow = any(total == other and number + 1 == next_ for (number, total), (next_, other) in pairwise(numbers))
    return follow or sum(_ENDS.fullmatch(line) is not None for line in lines) > 1


def _number(line: bytes) -> tuple[int, int] | None:
    """(the number of an article, that of all) in a line that opens one."""
    found = _NUMBERED.fullmatch(line)
    return (int(found[1] or found[3]), int(found[2] or found[4])) if found else None


def documents(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The articles of such a text, packed or not, numbered from 0. Any other text is one page."""
    if not holds_documents(archive, asked):
        yield one_text(archive, asked)
    else:
        yield from several_texts(archive, asked, _texts, "document")


def _texts(content: Content, longest: int) -> Iterator[bytes | None]:
    """The articles, with the lines that open or close them; None for one that is too long. What stands above the first
    number is a list of contents."""
    text, too_long, begun = bytearray(), False, False
    for line in lines_in(content, longest):
        if line is not None and _number(line) is not None:
            if begun and (too_long or text.strip()):
                yield None if too_long else bytes(text.rstrip(_BAR))
            text, too_long, begun = bytearray(), False, True
        if line is None or len(text) + len(line) > longest:
            too_long = True
        else:
            text += line + b"\n"
        if line is not None and _ENDS.fullmatch(line):
            yield None if too_long else bytes(text)
            text, too_long = bytearray(), False
    if too_long or text.strip():
        yield None if too_long else bytes(text)
