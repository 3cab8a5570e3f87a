"""What a JSON file holds: one page, a list of pages, or a page a line."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain, islice
from typing import Final

from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, told_by
from cleaner.sources.archives.elements import Elements, Path
from cleaner.sources.archives.fields import page_in
from cleaner.sources.archives.lines import BAD_LINES, decoded, lines_in
from cleaner.sources.found import Found

MOST_ELEMENTS: Final = 1_000_000
"""So many are looked at in all lists of an object: what services answer has thousands."""


def list_of_pages(file: Found, asked: Asked) -> Path | None:
    """What leads to the list of pages in a file; None when it has none, or cannot be read."""
    return told_by(file, asked, lambda content: list_in(content, asked))


def list_in(pieces: Iterable[bytes], asked: Asked) -> Path | None:
    """What leads to the list of pages in JSON, () when it is one; None when it is one page, or something else.

    A list with one object is one page. Of the lists in an object it is the one with the most pages, if most of what it
    holds are such; but an object that is a page itself may have its comments in a list. Raises InputTooLarge.
    """
    pieces = iter(pieces)
    first = next(pieces, b"")
    elements = Elements(chain([first], pieces), asked.max_bytes)
    if first.lstrip().startswith(b"{"):
        return _fullest(elements, asked)
    if not first.lstrip().startswith(b"["):
        return None
    number, found = _looked_at((element.content for element in elements), asked)
    return () if found and (number > 1 or elements.cut) else None


def is_lines(file: Found, asked: Asked) -> bool:
    """Whether a file has a page a line, as JSON Lines under another name."""

    def tell(content: Content) -> bool:
        return are_lines((line or b"" for line in lines_in(content, asked.max_bytes)), asked)

    return told_by(file, asked, tell) or False


def are_lines(lines: Iterable[bytes], asked: Asked) -> bool:
    """Whether there is a page a line. JSON has no object in its first line and something below."""
    filled = filter(bytes.strip, lines)
    first, second = next(filled, b""), next(filled, b"")
    if not second or not first.lstrip().startswith(b"{") or not isinstance(decoded(first), dict):
        return False
    return _looked_at(chain([first, second], filled), asked)[1]


def _fullest(elements: Elements, asked: Asked) -> Path | None:
    """The list with the most pages; None when it has few, or the object is a page."""
    all_of, pages_of = Counter[Path](), Counter[Path]()
    for element in islice(elements, MOST_ELEMENTS):
        all_of[element.path] += 1
        if pages_of[element.path] or all_of[element.path] <= BAD_LINES:
            pages_of[element.path] += _is_page(element.content, asked)
    likely = [path for path, number in pages_of.items() if 2 * number > all_of[path]]
    if not likely or _is_page(elements.around, asked):
        return None
    return max(likely, key=lambda path: pages_of[path])


def _looked_at(values: Iterable[bytes | None], asked: Asked) -> tuple[int, bool]:
    """(how many values there are, or enough of them; whether one of the first is a page)."""
    number, found = 0, False
    for value in islice(values, BAD_LINES):
        number += 1
        found = found or _is_page(value, asked)
        if found and number > 1:
            break
    return number, found


def _is_page(value: bytes | None, asked: Asked) -> bool:
    found = None if value is None else decoded(value)
    page = page_in(found, asked) if isinstance(found, dict) else None
    return page is not None and bool(page.content.strip())
