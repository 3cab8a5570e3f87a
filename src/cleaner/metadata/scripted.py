"""The text of an article in the data from which scripts build its page.

Such data has no vocabulary. What can be told: an object that bears the page's own title is about its article, and the
longest text in it is the article's, whole, or in pieces (a list of paragraphs, a tree of rich text).
"""

import html
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from cleaner.measure import is_prose, size, words
from cleaner.metadata import json_ld
from cleaner.model import Body

FEWEST_WORDS: Final = 3
"""Words of a title that tells an article from a section ("News")."""
MOST_VALUES: Final = 200_000
MOST_OF_ONE: Final = 20_000
MOST_OBJECTS: Final = 8
"""Values of the data that are looked at for the title, values of an object that bears it, and such objects."""
DEEPEST: Final = 40
DEEPEST_PIECE: Final = 12
"""Levels of the data, and of a paragraph in it."""

LONGEST_TITLE: Final = 500
"""Characters."""

_TITLE: Final = re.compile("title|headline|^name$", re.I)
_PRICE: Final = re.compile("price", re.I)
_ADDRESSES: Final = frozenset({"url", "slug", "link", "href", "path", "permalink", "canonical", "uri"})
_AUTHOR: Final = re.compile("(?:author|byline|creator|writer)s?(?:name)?", re.I)
_NAMES: Final = ("name", "displayName", "display_name", "fullName", "full_name")
_PARTS: Final = (("firstName", "lastName"), ("first_name", "last_name"))
_AROUND: Final = ("node", "nodes", "data", "attributes", "fields", "edges")
"""Keys of a person's name, whole and in parts, and of what wraps a person: GraphQL (WPGraphQL: node, nodes), Strapi
(data, attributes), Contentful (fields)."""
_DATE: Final = re.compile("dat|publi|modif", re.I)
"""Names of dates; `moments` knows which of them tell of publication, which of changes."""
MOST_SAID: Final = 20
"""Authors of one key."""
_HEADING: Final = re.compile(r"head|title|\bh[1-6]\b", re.I)
_TEXTS: Final = ("text", "content", "value", "html", "body", "data", "paragraph", "children", "rendered", "plain_text")
"""Keys of texts in pieces of rich text. https://editorjs.io (data.text), https://www.contentful.com (content, value),
https://portabletext.org (children, text), WordPress (content.rendered), Arc (content_elements, content)."""
_KINDS: Final = ("type", "nodeType", "style", "name", "tag", "blockName", "__typename")
Titles = Sequence[Sequence[str]]
"""Their words."""

_MARKUP: Final = re.compile("</?[a-z]", re.I)


def scripted_body(data: Iterable[str], titles: Sequence[str]) -> Body:
    """The longest text of the objects that bear one of these titles, below it, as HTML, with what that object says of
    authors and dates; without a text if there is none.

    >>> text = '"body": "<p>' + "It rained and rained. " * 20 + '</p>"'
    >>> data = '{"post": {"title": "Rain falls in Oslo", "author": {"name": "Ada Moe"}, ' + text + "}}"
    >>> body = scripted_body([data], ["Rain falls in Oslo | Example"])
    >>> body.text.split("\\n")[0], body.metas
    ('<h1>Rain falls in Oslo</h1>', (('author', 'Ada Moe'),))
    """
    wanted = [found for title in titles if len(found := words(title)) >= FEWEST_WORDS]
    if not wanted:
        return Body("")
    bearing = (found for text in data for value in json_ld.parse(text) for found in _bearing(value, wanted))
    about = list(islice(bearing, MOST_OBJECTS))
    if any(_PRICE.search(key) for thing, _ in about for key in thing):
        return Body("")  # what is for sale is described, not told of
    texts = ((_longest(thing, wanted), title, thing) for thing, title in about)
    text, title, thing = max(texts, key=lambda found: size(found[0]), default=("", "", {}))
    return Body(f"<h1>{html.escape(title)}</h1>\n{text}", tuple(_said(thing))) if text else Body("")


def _said(thing: json_ld.Thing) -> Iterator[tuple[str, str]]:
    """What an object says of its authors and dates, by the names of meta tags."""
    for key, value in thing.items():
        if _AUTHOR.fullmatch(key):
            yield from (("author", name) for name in islice(_strings(value, _of_person), MOST_SAID))
        elif _DATE.search(key) and isinstance(value, str | int) and not isinstance(value, bool):
            yield key.lower(), str(value)


def _of_person(person: json_ld.Thing) -> Iterable[object]:
    """A person's name, else what data services wrap one in."""
    whole = [person[key] for key in _NAMES if isinstance(person.get(key), str)]
    pairs = [[part for key in keys if isinstance(part := person.get(key), str)] for keys in _PARTS]
    joined = [" ".join(pair) for pair in pairs if len(pair) == 2]
    return (whole or joined)[:1] or [person[key] for key in _AROUND if key in person]


def _bearing(value: object, titles: Titles) -> Iterator[tuple[json_ld.Thing, str]]:
    """The objects that bear one of the titles, and the title."""
    for part in _within(value, MOST_VALUES):
        if isinstance(part, dict) and (title := _title_of(part, titles)):
            yield part, title


def _within(value: object, most: int, enters: Callable[[object], bool] = lambda _: True) -> Iterator[object]:
    """A value and the values in it, as far as one enters, the outer ones first."""
    waiting = deque([(value, 0)])
    while waiting and most:
        most -= 1
        part, depth = waiting.popleft()
        yield part
        if depth < DEEPEST and isinstance(part, dict | list) and enters(part):
            waiting.extend((inner, depth + 1) for inner in (part.values() if isinstance(part, dict) else part))


def _title_of(thing: json_ld.Thing, titles: Titles) -> str | None:
    """The title of an object: one of these, if it has it; "" for another one, None for none."""
    found = None
    for key, value in thing.items():
        if not _TITLE.search(key):
            continue
        for said in value.values() if isinstance(value, dict) else (value,):
            if isinstance(said, str) and len(said) <= LONGEST_TITLE and len(own := words(said)) >= FEWEST_WORDS:
                if any(own in (title[: len(own)], title[-len(own) :]) for title in titles):
                    return said
                found = ""
    return found


def _longest(thing: json_ld.Thing, titles: Titles) -> str:
    """The longest running text in an object: one of its strings, or a list of pieces."""
    best, most = "", 0.0
    for part in _within(thing, MOST_OF_ONE, lambda part: not _is_other(part, titles)):
        found = part if isinstance(part, str) else _of_pieces(part, titles) if isinstance(part, list) else ""
        if (length := size(found)) > most and is_prose(found):
            best, most = found, length
    return best


def _is_other(part: object, titles: Titles) -> bool:
    """Whether it is another article: it has an address and a title of its own."""
    return isinstance(part, dict) and not _ADDRESSES.isdisjoint(part) and _title_of(part, titles) == ""


def _of_pieces(pieces: Sequence[object], titles: Titles) -> str:
    """The text of a list whose parts are paragraphs, as HTML; "" if none of them is one."""
    texts = ["" if _is_other(piece, titles) else "".join(_strings(piece, _of_text)) for piece in pieces]
    if not any(map(is_prose, texts)):
        return ""
    return "\n".join(_as_html(text, piece) for text, piece in zip(texts, pieces, strict=True) if text.strip())


def _as_html(text: str, piece: object) -> str:
    if _MARKUP.search(text):
        return text
    tag = "h2" if _is_heading(piece) else "p"
    return f"<{tag}>{html.escape(text)}</{tag}>"


def _strings(
    piece: object, parts: Callable[[json_ld.Thing], Iterable[object]], deep: int = DEEPEST_PIECE
) -> Iterator[str]:
    """The strings in a piece, in order: in each of a list, and in those parts of an object."""
    if isinstance(piece, str):
        yield piece
    elif deep and isinstance(piece, list | dict):
        for part in parts(piece) if isinstance(piece, dict) else piece:
            yield from _strings(part, parts, deep - 1)


def _of_text(piece: json_ld.Thing) -> Iterable[object]:
    """What holds the text of a piece of rich text."""
    return [piece[key] for key in _TEXTS if key in piece]


def _is_heading(piece: object) -> bool:
    return isinstance(piece, dict) and any(
        isinstance(kind := piece.get(key), str) and _HEADING.search(kind) for key in _KINDS
    )
