"""The page in the fields of a JSON object or a row: its content, its URL, and what they state beside it."""

import re
from collections.abc import Iterator
from typing import Any, Final

from msgspec.structs import replace

from cleaner.model import Page
from cleaner.sources.archives.asking import SOURCE_KEY, Asked
from cleaner.sources.archives.stated import TITLE, rendered, stated_in

SUMMARY_KEY: Final = "summary"
"""Where feed readers have the page as an object, if they do not have it under "content"; as a text it is none."""
LINK_KEYS: Final = ("canonical", "alternate")
"""Where feed readers have lists of addresses: [{"href": "..."}]."""
ADDRESS_KEYS: Final = ("external_url", "id")
"""What else may be an address, and the URL of the page where no other is given."""

_HEADLINE: Final = re.compile(r"^# \S|<h1[\s>]", re.M | re.I)
"""A heading of the first level, in Markdown or HTML."""
_CUT: Final = re.compile(r"\s*(\[\+\d+ chars\])\s*\Z")
"""What NewsAPI sets behind "…" and the two hundred characters that it gives of a text."""
_LONGEST_MARK: Final = 60


def page_in(found: dict[str, Any], asked: Asked, **known: object) -> Page | None:
    """The page in a JSON object, or in an object within it; None when there is none."""
    within = (value for value in found.values() if isinstance(value, dict))
    return next(filter(None, (_page(each, asked, known) for each in (found, *within))), None)


def _page(fields: dict[str, Any], asked: Asked, known: dict[str, object]) -> Page | None:
    """The page in an object, with what its metadata say. The title there is that of the HTML, as crawlers have it: a
    headline that the page shows goes before."""
    about = fields.get("metadata")
    page = page_from({**about, **fields} if isinstance(about, dict) else fields, asked, **known)
    if page is None or "title" in fields or not isinstance(page.content, str) or not _HEADLINE.search(page.content):
        return page
    return replace(page, stated=tuple(pair for pair in page.stated if pair[0] != TITLE))


def page_from(fields: dict[str, Any], asked: Asked, **known: object) -> Page | None:
    """The page in the fields of an object or a row alone; None when there is no text under any of the keys."""
    texts = [text for text in _texts(fields, asked) if isinstance(text, str | bytes)]
    if not texts:
        return None
    content, cut = _without_mark(next((text for text in texts if text.strip()), texts[0]))
    known["cut"] = known.get("cut") or cut
    return Page(content, url=_url(fields, asked), stated=stated_in(fields, content), **known)  # type: ignore[arg-type]


def _texts(fields: dict[str, Any], asked: Asked) -> Iterator[object]:
    """What may be the page, best first."""
    yield from (_joined(rendered(fields.get(key))) for key in asked.page_keys)
    if asked.page_key is None and isinstance(summary := fields.get(SUMMARY_KEY), dict):
        yield rendered(summary)


def _joined(value: object) -> object:
    """A list of texts as the paragraphs that it is; anything else as it is."""
    is_texts = isinstance(value, list) and value and all(isinstance(each, str) for each in value)
    return "\n\n".join(value) if is_texts else value  # type: ignore[arg-type]


def _without_mark(content: str | bytes) -> tuple[str | bytes, str | None]:
    """(the content without the mark of a service that gives its beginning only, what is to be said of that).

    The dots stay: a line that ends without them looks like a teaser or a heading.

    >>> _without_mark("The ferry sails again from Mon… [+1234 chars]")
    ('The ferry sails again from Mon…', 'the service gives only the first characters: [+1234 chars]')
    """
    if not isinstance(content, str) or (mark := _CUT.search(content[-_LONGEST_MARK:])) is None:
        return content, None
    end = len(content) - (min(len(content), _LONGEST_MARK) - mark.start())
    return content[:end], f"the service gives only the first characters: {mark[1]}"


# ---- its URL --------------------------------------------------------------------------------------


def address(value: object) -> str | None:
    """The address of a page; None for what is none."""
    return value if isinstance(value, str) and value.lower().startswith(("http://", "https://")) else None


def _url(fields: dict[str, Any], asked: Asked) -> str | None:
    """The URL of the page in an object or a row."""
    named = next((value for key in asked.url_keys if isinstance(value := fields.get(key), str) and value), None)
    if named or asked.url_key:
        return named
    others = (fields.get(SOURCE_KEY), *(_href(fields.get(key)) for key in LINK_KEYS), *map(fields.get, ADDRESS_KEYS))
    return next(filter(None, map(address, others)), None)


def _href(links: object) -> object:
    """The first of a feed reader's addresses."""
    first = links[0] if isinstance(links, list) and links else None
    return first.get("href") if isinstance(first, dict) else None
