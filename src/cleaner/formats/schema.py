"""The JSON Schema of the record, made from the model.

msgspec knows the types. What the contract says beyond them is added here: every key is always there and no other,
an unknown string is null and never empty, hashes and ids have their shape. `article.schema.json` beside this file is
the result, for readers who do not run Python; a test holds the two together. To write it anew:

    python -m cleaner schema > src/cleaner/formats/article.schema.json
"""

import json
from typing import Any, Final

import msgspec

from cleaner.model import SCHEMA_VERSION, Article

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

MAY_BE_EMPTY: Final = ("Article", "text")
"""A page without an article has the text ""; no other string of a record is ever empty."""

SHAPES: Final[dict[tuple[str, str], dict[str, Any]]] = {
    ("Article", "schema_version"): {"const": SCHEMA_VERSION},
    ("Article", "id"): {"pattern": "^[uc]-[0-9a-f]{24}$"},
    ("Article", "content_hash"): {"pattern": "^[0-9a-f]{64}$"},
    ("Article", "published_at"): {"pattern": r"^[0-9]{4}-[0-9]{2}"},
    ("Article", "modified_at"): {"pattern": r"^[0-9]{4}-[0-9]{2}"},
    ("Source", "sha256"): {"pattern": "^[0-9a-f]{64}$"},
    ("Source", "record"): {"minimum": 0},
    ("Removed", "blocks"): {"minimum": 0},
    ("Removed", "chars"): {"minimum": 0},
}

MEANINGS: Final[dict[str, str]] = {
    "schema_version": "Version of this schema; a higher minor number means that keys were added.",
    "id": "u- and 24 hex digits of the sha256 of the canonical URL or URL, else c- and those of the text.",
    "url": "Where the page was found, as stated by the source.",
    "canonical_url": "What the page calls its own address.",
    "domain": "Host of the URL, lower case.",
    "title": "The page's own headline, without the name of the site.",
    "description": "The page's own summary; never generated.",
    "authors": "In page order; names only.",
    "published_at": "ISO 8601, as precise as the page states it, with an offset only where the page states one.",
    "modified_at": "ISO 8601, like published_at, from which it is never copied.",
    "published_precision": "How exactly the page states published_at.",
    "language": "BCP 47.",
    "tags": "Page order, no duplicates.",
    "images": "The lead image first; the captions of a flattened page have no url.",
    "is_free": "Only on an explicit signal of the page.",
    "text": "The main content without headline, byline and captions; the blocks joined by an empty line.",
    "blocks": "The kept blocks.",
    "content_hash": "sha256 of the text in UTF-8.",
    "status": "Whether an article was found, and whether it is whole.",
    "flags": "What a careful reader should know of how the record came about; sorted.",
    "removed": "How much went out.",
    "source": "Where the page came from; the path is relative to the input root.",
    "fetched_at": "UTC, from whoever fetched the page.",
    "cleaner": "Which cleaner made the record.",
}


def schema() -> dict[str, Any]:
    """The JSON Schema of one record."""
    made: dict[str, Any] = msgspec.json.schema(Article)
    for name, definition in made["$defs"].items():
        if definition.get("type") == "object" and "properties" in definition:
            _close(name, definition)
    return {"$schema": DIALECT, "title": "Article record", **made}


def to_schema() -> str:
    """The schema as the file in the package holds it: indented by two, with its line end."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _close(name: str, definition: dict[str, Any]) -> None:
    """All keys are there, and no other."""
    properties = definition["properties"]
    for key, value in properties.items():
        value.pop("default", None)
        if (name, key) != MAY_BE_EMPTY:
            _never_empty(value)
        _as_string(value).update(SHAPES.get((name, key), {}))
        if name == "Article" and key in MEANINGS:
            value["description"] = MEANINGS[key]
    definition["required"] = list(properties)
    definition["additionalProperties"] = False


def _never_empty(value: dict[str, Any]) -> None:
    for each in (value, *value.get("anyOf", ()), value.get("items", {})):
        if each.get("type") == "string":
            each["minLength"] = 1


def _as_string(value: dict[str, Any]) -> dict[str, Any]:
    """The part of a nullable value's schema that is about the value."""
    return next((each for each in value.get("anyOf", ()) if each.get("type") != "null"), value)
