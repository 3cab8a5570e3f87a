"""A file that is one JSON object with a page in it, as services answer: the page, and its URL."""

from typing import Any

from msgspec.structs import replace

from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives.asking import PAGE_KEYS, Asked, page_from
from cleaner.sources.archives.lines import decoded


def from_json(page: Page) -> Page:
    """The page in a JSON object, or in an object within it; what is no JSON is returned as it is.

    Raises NotText when there is no page in it, or a list of them.
    """
    found = decoded(page.content) if isinstance(page.content, bytes) else None
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    where = page.path or "page"
    if isinstance(found, list):
        raise NotText(where, "it is a JSON list, not a page; JSON Lines are read: jq -c '.[]' FILE > FILE.jsonl")
    if not isinstance(found, dict):
        return page
    inner = next(filter(None, map(_page, _objects(found))), None)
    if inner is None:
        raise NotText(where, f"it is JSON without a page under {', '.join(PAGE_KEYS)}")
    return replace(page, content=inner.content, url=page.url or inner.url, stated=inner.stated)


def _objects(found: dict[str, Any]) -> list[dict[str, Any]]:
    """The object and those in it, each with what its metadata say."""
    whole = [found, *(value for value in found.values() if isinstance(value, dict))]
    return [{**one["metadata"], **one} if isinstance(one.get("metadata"), dict) else one for one in whole]


def _page(fields: dict[str, Any]) -> Page | None:
    return page_from(fields, Asked(max_bytes=0))
