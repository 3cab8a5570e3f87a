"""What a JSON object or a row states of its article beside the text: title, authors, date ...

It is handed on as (name of a meta tag, value). The names are those that come last where fields look for meta tags, so
that what a whole page states itself goes before.
"""

import re
from datetime import UTC, datetime
from typing import Any, Final

TITLE: Final = "headline"
_KEYS: Final = {
    TITLE: ("title", "headline"),
    "authors": ("authors", "author", "byline", "publishedby"),
    "published_on": (
        "publishedtime", "publishedat", "publisheddate", "publishdate", "publicationdate", "datepublished",
        "datepublish", "published", "pubdate", "date",
    ),
    "updated_date": ("modifiedtime", "modifiedat", "datemodified", "modified"),
    "inlanguage": ("language", "lang", "inlanguage"),
    "publisher": ("sitename", "publisher", "sourcehostname"),
    "dcterms.description": ("description", "excerpt", "summary"),
}  # fmt: skip
"""Meta tag -> what services, extractors and data sets call it, best first: lower case, without "_" and "-"."""
_KNOWN: Final = frozenset(key for keys in _KEYS.values() for key in keys)
_DATES: Final = frozenset({"published_on", "updated_date"})
_MIDNIGHT: Final = re.compile(r"(?<=\d)[T ]00:00:00(?:\.0+)?$")
"""What programs write behind a date of which they know the day."""

_SECONDS: Final = range(631_152_000, 4_102_444_800)
"""From 1990 to 2100, as feed readers count them."""

LONGEST: Final = 500
"""Characters of a value; longer ones are texts, not facts."""
MOST_AUTHORS: Final = 40

_NAMES: Final = re.compile(r"""'([^'\\\n]*)'|"([^"\\\n]*)\"""")

_NOTHING: Final = frozenset({"", "none", "null", "nan", "unknown", "untitled"})
"""What programs write where there was nothing."""
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2}(?:[-_].*)?")
"""Codes of three letters, as crawls have them, are no language that the record knows: there the text is asked."""


def is_telling(key: str) -> bool:
    """Whether something may be stated under a key."""
    return _squeezed(key) in _KNOWN


def rendered(value: object) -> object:
    """A value, or what it holds where WordPress or a feed reader wraps it: {"rendered": "..."}, {"content": "..."}."""
    return value.get("rendered", value.get("content")) if isinstance(value, dict) else value


def stated_in(fields: dict[str, Any], content: str | bytes) -> tuple[tuple[str, str], ...]:
    """What the fields state, as meta tags.

    >>> stated_in({"title": {"rendered": "Rain"}, "authors": ["Ann Lee"], "date": "2024-05-14", "views": 7}, "It fell.")
    (('headline', 'Rain'), ('authors', 'Ann Lee'), ('published_on', '2024-05-14'))
    """
    known: dict[str, object] = {}
    for key, value in fields.items():
        known.setdefault(_squeezed(key), value)
    known["title"] = rendered(known.get("title"))
    found = {
        name: next(filter(None, (_texts(name, known.get(key)) for key in keys)), []) for name, keys in _KEYS.items()
    }
    # A row without a title is one of a crawl, whose date is that of the crawl.
    asked = (name for name in found if found[TITLE] or name not in _DATES)
    return tuple((name, text) for name in asked for text in found[name] if not _is_of_text(name, text, content))


def _squeezed(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "")


def _texts(name: str, value: object) -> list[str]:
    """What is said under a key; only of authors there are several."""
    value = _listed(value) if name == "authors" else _dated(value) if name in _DATES else value
    several = value[:MOST_AUTHORS] if name == "authors" and isinstance(value, list) else [value]
    texts = [text for one in several if (text := _text(one))]
    if name in _DATES:
        return [_MIDNIGHT.sub("", text) for text in texts]
    return [text for text in texts if name != "inlanguage" or _LANGUAGE.fullmatch(text)]


def _dated(value: object) -> object:
    """The moment that a number of seconds is; anything else as it is."""
    is_moment = isinstance(value, int) and value in _SECONDS
    return datetime.fromtimestamp(value, UTC).isoformat() if is_moment else value  # type: ignore[arg-type]


def _listed(value: object) -> object:
    """The list that a table holds as Python or JSON writes it: ['Ann Lee', "Pat O'Neill"]; anything else as it is."""
    is_list = isinstance(value, str) and value.startswith("[") and value.endswith("]")
    return [first or second for first, second in _NAMES.findall(value)] if is_list else value  # type: ignore[call-overload]


def _text(value: object) -> str:
    """A text, or the name of a person or a site; "" for what is none."""
    if isinstance(value, dict):
        value = value.get("name")
    if not isinstance(value, str) or len(value) > LONGEST:
        return ""
    text = value.strip()
    return "" if text.lower() in _NOTHING else text.encode("utf-8", "replace").decode()


def _is_of_text(name: str, text: str, content: str | bytes) -> bool:
    """Whether it is a description that somebody made of the text's first words."""
    return name == "dcterms.description" and isinstance(content, str) and text in content
