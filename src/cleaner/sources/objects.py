"""A file that is one JSON object with a page in it, as services answer: the page, and its URL."""

from msgspec.structs import replace

from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives.asking import PAGE_KEYS, Asked
from cleaner.sources.archives.fields import page_in
from cleaner.sources.archives.lines import decoded


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
    inner = page_in(found, Asked(max_bytes=0))
    if inner is None:
        raise NotText(where, f"it is JSON without a page under {', '.join(PAGE_KEYS)}")
    url, cut = page.url or inner.url, page.cut or inner.cut
    return replace(page, content=inner.content, url=url, stated=inner.stated, cut=cut)
