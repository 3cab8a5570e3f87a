"""A file that is one JSON object with a page in it, as services answer: the page, and its URL."""

import re
from typing import Final

from msgspec.structs import replace

from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives.asking import PAGE_KEYS, Asked
from cleaner.sources.archives.content import in_utf8
from cleaner.sources.archives.fields import page_in
from cleaner.sources.archives.holding import are_lines, list_in
from cleaner.sources.archives.lines import decoded

_MANY: Final = "it is a JSON list of pages, or holds one; `cleaner clean` reads them from a .json file of their own"
_LINES: Final = "it is JSON Lines, a page a line; `cleaner clean` reads them from a file named .jsonl"
_BEGINS: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,1000}(?:\[\s{0,1000})?\{\s{0,1000}\"")
"""How a JSON object begins, or a list of them."""
LONGEST_LEAD: Final = 4000
"""Bytes or characters of that, at least."""


def from_json(page: Page, *, named: bool) -> Page:
    """The page in a JSON object, or in an object within it; what is no JSON, or a list of texts, is returned as it is.

    `named` says that it has the name of JSON: then it is no text about it, and holds a page.
    Raises NotText when there is no page in it, or a list of them.
    """
    if not named and not _BEGINS.match(_in_bytes(page.content[:LONGEST_LEAD])):
        return page
    content = b"".join(in_utf8(iter([_in_bytes(page.content)])))
    found = decoded(content)
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    if isinstance(found, list) and found and all(isinstance(each, str) for each in found):
        return page
    inner = page_in(found, Asked(max_bytes=0)) if isinstance(found, dict) else None
    if inner is None:
        why = _why_none(content, found, named=named)
        if why is None:
            return page
        raise NotText(page.path or "page", why)
    url, cut = page.url or inner.url, page.cut or inner.cut
    return replace(page, content=inner.content, url=url, stated=inner.stated, cut=cut)


def _in_bytes(content: bytes | str) -> bytes:
    return content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content


def _why_none(content: bytes, found: object, *, named: bool) -> str | None:
    """What is to be said of JSON without a page of its own; None of a text."""
    asked = Asked(max_bytes=2 * len(content))
    if not isinstance(found, dict | list):
        return _LINES if are_lines(content.split(b"\n"), asked) else None
    if list_in([content], asked) is not None:
        return _MANY
    kind = "a JSON list" if isinstance(found, list) else "JSON"
    return f"it is {kind} without a page under {', '.join(PAGE_KEYS)}" if named else None
