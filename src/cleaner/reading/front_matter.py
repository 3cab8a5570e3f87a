"""What stands above a text that a tool wrote, for other tools to read: the front matter of Markdown (YAML or TOML, by
clippers, site generators and our own export), lines with a field each (data sets, mails, Jina's reader). It is to a
dump what a head is to HTML.

    ---                                    Title: Rain falls on the islands
    title: "Rain falls on the islands"     URL Source: https://news.example/rain
    author: [Ada Lindqvist]                Published Time: 2024-05-14T08:30:00Z
    ---                                    Markdown Content:
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from msgspec.structs import replace

from cleaner.model import Head

MOST_LINES: Final = 200
"""Lines of a front matter."""

_FENCES: Final = {"---": ("---", "..."), "+++": ("+++",)}
_KEY: Final = re.compile(r"""["']?([A-Za-z_][\w .:-]{0,80}?)["']?\s*[:=](?:\s+(.*))?$""")
_FIELD: Final = re.compile(r"([A-Za-z][\w-]{0,30}(?: [\w-]{1,30}){0,2}):(?:\s+(\S.*))?\s*$")
_BODY: Final = frozenset(
    {"body", "content", "text", "article", "article text", "full text", "markdown content", "message"}
)
"""Fields whose value is the text."""
_TITLES: Final = frozenset({"title", "headline", "subject"})
FEWEST: Final = 2
"""Fields that are known, of lines above a text; one of them its title."""

_NAMES: Final = {
    "authors": "author", "creator": "author", "by": "author", "from": "author", "headline": "title", "subject": "title",
    "published time": "published_time",
    "site": "og:site_name", "sitename": "og:site_name", "site_name": "og:site_name", "publication": "og:site_name",
    "publisher": "og:site_name", "excerpt": "description", "summary": "description", "lang": "language",
    "tags": "keywords", "category": "section", "categories": "section", "section": "section", "cover": "og:image",
    "image": "og:image", "thumbnail": "og:image", "featured_image": "og:image", "updated": "modified_time",
    "modified": "modified_time", "modified_at": "modified_time",
    **{name: name for name in "author byline date description keywords language lastmod published published_at title"
       .split()},
}  # fmt: skip
"""What fields are called, and the meta tag that says the same. Not "created": clippers write when they clipped."""
_META: Final = "meta-"
"""Before the page's own meta tags, as html-to-markdown hands them on."""
_NOTHING: Final = frozenset({"null", "~", ">", "|", ">-", "|-"})
_ADDRESSES: Final = frozenset({"url", "source", "canonical", "canonical_url", "link", "permalink", "url source"})


class FrontMatter(NamedTuple):
    """What a tool wrote above a text."""

    lines: int
    """How many lines it has, empty ones before it included."""
    head: Head
    label: str = ""
    """What stands before the text in the line below."""


def front_matter(rows: Sequence[str]) -> FrontMatter | None:
    """What a tool wrote above a text; None where none did.

    >>> found = front_matter(["---", "title: Rain", "---", "It fell."])
    >>> found and (found.lines, found.head.metas)
    (3, (('title', 'Rain'),))
    """
    first = next((i for i, row in enumerate(rows[:MOST_LINES]) if row.strip()), None)
    if first is None:
        return None
    opening = rows[first].strip()
    if opening not in _FENCES:
        return _of_lines(rows, first)
    inner = range(first + 1, min(len(rows), first + MOST_LINES))
    last = next((i for i in inner if rows[i].strip() in _FENCES[opening]), None)
    if last is None:
        return None
    stated = _stated(rows[first + 1 : last])
    return FrontMatter(last + 1, _head(stated)) if stated and stated.keys() & (_NAMES.keys() | _ADDRESSES) else None


def _of_lines(rows: Sequence[str], first: int) -> FrontMatter | None:
    """Lines with a field each, up to that of the text; without one up to the first empty line."""
    fields: dict[str, list[str]] = {}
    found: FrontMatter | None = None
    for i, row in enumerate(rows[first : first + MOST_LINES], first):
        field = _FIELD.match(row)
        if not row.strip():
            found = found or _front(i, fields)
        elif field is None:
            break
        elif field[1].lower() in _BODY:
            return _front(i, fields, row[: field.start(2)]) if field[2] else _front(i + 1, fields)
        else:
            fields[field[1].lower()] = list(_values(field[2] or ""))
    return found


def _front(lines: int, fields: dict[str, list[str]], label: str = "") -> FrontMatter | None:
    known = fields.keys() & (_NAMES.keys() | _ADDRESSES)
    if len(known) < FEWEST or not known & _TITLES:
        return None
    if "url source" in fields:  # Jina's reader, whose title is that of the HTML
        others = {name: values for name, values in fields.items() if name != "title"}
        return FrontMatter(lines, replace(_head(others), title=next(iter(fields.get("title", ())), None)), label)
    return FrontMatter(lines, _head(fields), label)


def _stated(rows: Sequence[str]) -> dict[str, list[str]] | None:
    """The values by key; None where a line is none of a front matter."""
    found: dict[str, list[str]] = {}
    values: list[str] = []
    for row in rows:
        bare = row.strip()
        if not bare or bare.startswith("#"):
            continue
        if row[0] in " \t" or bare.startswith("- "):
            values += _values(bare.removeprefix("- "))
            continue
        key = _KEY.match(bare)
        if key is None:
            return None
        values = found.setdefault(key[1].lower(), [])
        values += _values(key[2] or "")
    return found


def _values(text: str) -> Iterator[str]:
    """The value as texts: one, or those of a list."""
    text = text.strip().rstrip(",")
    try:
        value = json.loads(text) if text[:1] in {'"', "["} else None
    except (ValueError, RecursionError):
        value = None
    stated = value if isinstance(value, list) else [value]
    parts = [part for part in stated if isinstance(part, str)]
    if len(parts) < len(stated):
        listed = text.startswith("[") and text.endswith("]") and not text.startswith("[[")
        parts = [part.strip().strip("\"'") for part in (text[1:-1].split(",") if listed else [text])]
    for part in parts:
        bare = part.removeprefix("[[").removesuffix("]]")  # a link of Obsidian's
        if bare and bare not in _NOTHING:
            yield bare


def _head(stated: dict[str, list[str]]) -> Head:
    names = {key: _NAMES.get(key, key.removeprefix(_META)) for key in stated if key in _NAMES or key.startswith(_META)}
    metas = [(name, value) for key, name in names.items() for value in stated[key]]
    addresses = (value for key, values in stated.items() if key in _ADDRESSES for value in values)
    address = next((value for value in addresses if value.startswith(("http://", "https://"))), None)
    head = Head(metas=tuple(metas), links=(("canonical", address),) if address else ())
    if names.keys() <= _NAMES.keys():
        return head
    # The title beside the page's own meta tags is that of its HTML.
    return replace(
        head, title=next(iter(stated.get("title", ())), None), metas=tuple(m for m in metas if m[0] != "title")
    )
