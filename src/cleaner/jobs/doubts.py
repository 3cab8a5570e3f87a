"""Whether something that was found is a page after all, whatever its name and its place say: its content tells.

`sources.assets` and `sources.saved` raise the doubts; they know names, not content.
"""

import re
from typing import Final

from cleaner.errors import InputTooLarge, ReadError
from cleaner.model import Doubt, Page
from cleaner.sources.earlier import OWN
from cleaner.sources.saved import PART

_WHOLE: Final = frozenset({"ok", "truncated"})
"""Statuses of what is an article, and no frame with an advert."""

_BEFORE: Final = re.compile(r"\s+|<[?!][^>]*>")
"""What may stand before the first element, beside comments."""
_ROOT: Final = re.compile(r"<([a-z][\w:-]*)", re.IGNORECASE)
_NO_PAGES: Final = frozenset({"svg", "package", "ncx", "container"})
"""Elements of pictures, and of what an e-book says of itself."""
_PAGE_BELOW: Final = re.compile(r"^\s{0,100}<(?:!doctype html|html)[\s>]", re.IGNORECASE | re.MULTILINE)
"""A page below the warning of a server, or its headers. Scripts write tags, but hardly ever where a line begins."""

HEAD: Final = 200_000
"""Characters in which a page shows that it is one."""


def is_page(page: Page) -> bool:
    """Whether a page about which there is a doubt is to be cleaned: it looks like HTML."""
    from cleaner.reading import looks_like_html
    from cleaner.reading.decode import decode

    if page.doubt is not None and page.doubt.code == OWN:
        return False
    try:
        head = decode(page.content, page.content_type).text[:HEAD]
    except ReadError:
        return False
    at = _first_element(head)
    root = _ROOT.match(head, at)
    if root is None:
        return _PAGE_BELOW.search(head, at) is not None
    return root[1].lower() not in _NO_PAGES and looks_like_html(head)


def _first_element(head: str) -> int:
    """Where the first element begins, if one does. Old scripts stand in a comment from beginning to end."""
    at = 0
    while True:
        if head.startswith("<!--", at):
            end = head.find("-->", at)
            at = end + 3 if end >= 0 else len(head)
        elif before := _BEFORE.match(head, at):
            at = before.end()
        else:
            return at


def teaches(page: Page) -> bool:
    """Whether the site of a page may be learned from it: parts of pages are not like its pages."""
    return page.doubt is None or (page.doubt.code != PART and is_page(page))


def holds_for(doubt: Doubt, status: str) -> bool:
    """Whether a doubt still holds when the page was cleaned: few frames of saved pages are articles."""
    return doubt.code == PART and status not in _WHOLE


def confirms(error: Exception, doubt: Doubt) -> bool:
    """Whether an error says what the doubt said: it cannot be read as a page, or is a video larger than any."""
    return isinstance(error, ReadError) or (isinstance(error, InputTooLarge) and doubt.code != PART)
