"""A file that is one JSON object with a page in it, as services answer: the page, and its URL."""

import re
from typing import Any, Final

from msgspec.structs import replace

from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives.asking import PAGE_KEYS, Asked, page_from
from cleaner.sources.archives.lines import decoded
from cleaner.sources.archives.stated import TITLE


def from_json(page: Page) -> Page:
    """The page in a JSON object, or in an object within it; what is no JSON, or a list of texts, is returned as it is.

    Raises NotText when there is no page in it, or a list of them.
    """
    found = decoded(page.content) if isinstance(page.content, bytes) else None
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    where = page.path or "page"
    if isinstance(found, list) and found and all(isinstance(each, str) for each in found):
        return page
    if isinstance(found, list):
        raise NotText(where, "it is a JSON list, not a page; JSON Lines are read: jq -c '.[]' FILE > FILE.jsonl")
    if not isinstance(found, dict):
        return page
    inner = next(filter(None, map(_page, _objects(found))), None)
    if inner is None:
        raise NotText(where, f"it is JSON without a page under {', '.join(PAGE_KEYS)}")
    return replace(page, content=inner.content, url=page.url or inner.url, stated=inner.stated)


def _objects(found: dict[str, Any]) -> list[dict[str, Any]]:
    """The object and those in it."""
    return [found, *(value for value in found.values() if isinstance(value, dict))]


def _page(fields: dict[str, Any]) -> Page | None:
    """The page in an object, with what its metadata say. The title there is that of the HTML, as crawlers have it: a
    headline that the page shows goes before."""
    about = fields.get("metadata")
    page = page_from({**about, **fields} if isinstance(about, dict) else fields, Asked(max_bytes=0))
    if page is None or "title" in fields or not isinstance(page.content, str) or not _HEADLINE.search(page.content):
        return page
    return replace(page, stated=tuple(pair for pair in page.stated if pair[0] != TITLE))


_HEADLINE: Final = re.compile(r"^# \S|<h1[\s>]", re.M | re.I)
"""A heading of the first level, in Markdown or HTML."""
