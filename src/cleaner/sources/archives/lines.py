"""JSON Lines: a page a line. A line that is none costs itself."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

import msgspec

from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, cut_short
from cleaner.sources.archives.fields import page_in
from cleaner.sources.earlier import doubt_of_content
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened

LONGEST_SPACE: Final = 1 << 16
"""Bytes of space at the beginning, in which markup is looked for, at least."""
BAD_LINES: Final = 1000
"""After so many bad lines in a row the file is something else under this name."""


def json_lines(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a file of JSON Lines, packed or not; their numbers are those of the lines, from 0.

    What has the name and is markup is one page, as under another name.
    """
    from cleaner.sources.archives.texts import one_text  # which needs this file to load one

    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        pieces = iter(content)
        beginning = _beginning(pieces)
        if beginning.lstrip().startswith(b"<"):
            yield one_text(archive, asked)
            return
        numbered = enumerate(lines_in(chain([beginning], pieces), asked.max_bytes))
        lines = ((number, line) for number, line in numbered if line is None or line.strip())
        yield from pages_of(lines, archive, asked, "line")
    yield from cut_short(archive, content.cut, "lines")


def _beginning(pieces: Iterator[bytes]) -> bytes:
    """The first piece, and more while there is nothing but space."""
    beginning = b""
    while len(beginning) < LONGEST_SPACE and not beginning.strip() and (piece := next(pieces, None)) is not None:
        beginning += piece
    return beginning


def pages_of(
    values: Iterable[tuple[int, bytes | None]], archive: Found, asked: Asked, kind: str
) -> Iterator[Page | Passed]:
    """The pages in values of JSON, each with its number; None is one that is too long. `kind` is what they are."""
    where, bad = readable(archive.name), 0
    for number, value in values:
        if value is None:
            detail = f"the {kind} is longer than {asked.max_bytes} bytes"
            yield Passed(archive.name, "too-large", detail, failed=True, record=number)
        elif archive.listed and (ours := doubt_of_content(value)) is not None:
            yield Passed(archive.name, *ours, failed=False, record=number)
        else:
            page = _page(value, asked, where, number)
            bad = bad + 1 if page is None else 0
            yield page or Passed(archive.name, "bad-line", _why(value, asked), failed=True, record=number)
        if bad >= BAD_LINES:
            detail = f"holds something else than pages: {bad} bad {kind}s in a row"
            yield Passed(archive.name, "container", detail, failed=True)
            return


def lines_in(content: Iterable[bytes], longest: int) -> Iterator[bytes | None]:
    """Lines without their ends; None for one that is too long."""
    line, too_long = bytearray(), False
    for piece in content:
        *ended, rest = piece.split(b"\n")
        for end in ended:
            yield None if too_long or len(line) + len(end) > longest else bytes(line + end)
            line, too_long = bytearray(), False
        line += rest
        if len(line) > longest:
            line, too_long = bytearray(), True
    if line or too_long:
        yield None if too_long else bytes(line)


def _page(value: bytes, asked: Asked, where: str, number: int) -> Page | None:
    found = decoded(value)
    return page_in(found, asked, path=where, record=number) if isinstance(found, dict) else None


def decoded(value: bytes | bytearray) -> Any:
    """The value of JSON; None when it is no JSON. Lone surrogates and NaN, which JSON forbids, are let through."""
    try:
        return msgspec.json.decode(value)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:
        return json.loads(value.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return None


def _why(value: bytes, asked: Asked) -> str:
    if not isinstance(decoded(value), dict):
        return "is no JSON object"
    return f"has no text under {' or '.join(asked.page_keys)}: --page-key names the key of the page"
