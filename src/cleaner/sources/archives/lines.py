"""JSON Lines: a page a line. A line that is none costs itself."""

import json
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from cleaner.model import Page
from cleaner.sources.archives.asking import Asked, page_from
from cleaner.sources.archives.content import Content
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened

BAD_LINES: Final = 1000
"""After so many bad lines in a row the file is something else under this name."""


def json_lines(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a file of JSON Lines, packed or not; their numbers are those of the lines, from 0."""
    where, bad = readable(archive.name), 0
    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        for number, line in enumerate(_lines(content, asked.max_bytes)):
            if line is None:
                detail = f"the line is longer than {asked.max_bytes} bytes"
                yield Passed(archive.name, "too-large", detail, failed=True, record=number)
            elif line.strip():
                page = _page(line, asked, where, number)
                bad = bad + 1 if page is None else 0
                yield page or Passed(archive.name, "bad-line", _why(line, asked), failed=True, record=number)
            if bad >= BAD_LINES:
                yield Passed(archive.name, "container", f"is no JSON Lines: {bad} bad lines in a row", failed=True)
                return
    if content.cut:
        yield Passed(archive.name, "container", f"{content.cut}: the lines before that were read", failed=True)


def _lines(content: Content, longest: int) -> Iterator[bytes | None]:
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


def _page(line: bytes, asked: Asked, where: str, number: int) -> Page | None:
    found = decoded(line)
    return page_from(found, asked, path=where, record=number) if isinstance(found, dict) else None


def decoded(line: bytes) -> Any:
    """The value of a line; None when it is no JSON. Lone surrogates and NaN, which JSON forbids, are let through."""
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:
        return json.loads(line.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return None


def _why(line: bytes, asked: Asked) -> str:
    if not isinstance(decoded(line), dict):
        return "is no JSON object"
    return f"has no text under {' or '.join(asked.page_keys)}: --page-key names the key of the page"
