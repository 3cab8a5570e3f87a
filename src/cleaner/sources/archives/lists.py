"""JSON files that hold many pages: a list of objects, or an object with such a list in it, as services answer."""

from collections.abc import Iterator

from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, cut_short
from cleaner.sources.archives.elements import Elements, Path
from cleaner.sources.archives.holding import is_lines, list_of_pages
from cleaner.sources.archives.lines import json_lines, pages_of
from cleaner.sources.archives.texts import one_text
from cleaner.sources.found import Found, Passed
from cleaner.sources.opening import opened


def holds_many(file: Found, asked: Asked) -> bool:
    """Whether a JSON file holds many pages, and is none itself."""
    return list_of_pages(file, asked) is not None or is_lines(file, asked)


def json_file(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a JSON file, packed or not; their numbers are those of the elements of their list, from 0.

    What has the name and holds one page, or none, is one page.
    """
    path = list_of_pages(archive, asked)
    if path is not None:
        yield from _listed(archive, asked, path)
    elif is_lines(archive, asked):
        yield from json_lines(archive, asked)
    else:
        yield one_text(archive, asked)


def _listed(archive: Found, asked: Asked, path: Path) -> Iterator[Page | Passed]:
    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        elements = Elements(content, asked.max_bytes)
        numbered = ((element.number, element.content) for element in elements if element.path == path)
        yield from pages_of(numbered, archive, asked, "object")
    yield from broken(elements, content, archive, "objects")


def broken(elements: Elements, content: Content, archive: Found, kind: str) -> Iterator[Passed]:
    """What is to be said of a list that does not end in order."""
    why = content.cut or ("ends before its list does, or is damaged" if elements.cut else None)
    return cut_short(archive, why, kind)
