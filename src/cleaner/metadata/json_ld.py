"""JSON-LD: from the texts of the scripts to the thing that is the article.

Everything here takes hostile input: a text that is no JSON gives nothing, a value of the wrong type is not there.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

Thing = dict[str, object]

LONGEST: Final = 2 << 20
"""Characters of one script that are parsed; the largest honest one seen, a live blog, has 1.1 million."""

LONGEST_IN_ALL: Final = 2 * LONGEST
"""Characters of all scripts of a page together; those behind are not parsed."""

MOST_THINGS: Final = 5_000
MOST_VALUES: Final = 100
"""Values under one key; no article has as many authors, and hostile pages have a million."""

ARTICLES: Final = frozenset({
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "backgroundnewsarticle", "reviewnewsarticle", "askpublicnewsarticle", "advertisercontentarticle",
    "satiricalarticle", "blogposting", "liveblogposting", "socialmediaposting", "discussionforumposting",
    "techarticle", "scholarlyarticle", "medicalscholarlyarticle", "report", "review", "claimreview",
    "criticreview", "recipe", "howto", "apireference",
})  # fmt: skip
PAGES: Final = frozenset(
    {"webpage", "itempage", "aboutpage", "faqpage", "qapage", "medicalwebpage", "creativework", "videoobject"}
)
SITES: Final = frozenset({"website", "organization", "newsmediaorganization", "corporation", "onlinebusiness"})

_DOWN: Final = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf")
"""Where one thing holds another that can be the article. Lists (itemListElement, hasPart) are not followed."""

_OPENINGS: Final = ("<!--", "<![CDATA[", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */")
_CLOSINGS: Final = ("//-->", "-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";")
_COMMA = re.compile(r'"(?:[^"\\]|\\.)*+"?|,(?=\s*+[}\]])', re.DOTALL)


def _unwrapped(text: str) -> str:
    text = text.strip().lstrip("\ufeff")
    for _ in range(2):
        for opening in _OPENINGS:
            text = text.removeprefix(opening).lstrip()
        for closing in _CLOSINGS:
            text = text.removesuffix(closing).rstrip()
    if text[:40].replace(" ", "").startswith(("{&quot;", "[{&quot;")):
        text = html.unescape(text)
    return text


def _without_spare_commas(text: str) -> str:
    return _COMMA.sub(lambda m: "" if m.group() == "," else m.group(), text)


def _values(text: str) -> list[object]:
    """The JSON values of one script; those before the first error when several stand in a row."""
    decoder = json.JSONDecoder(strict=False)
    values: list[object] = []
    at = 0
    try:
        while at < len(text) and len(values) < 50:
            value, at = decoder.raw_decode(text, at)
            values.append(value)
            while at < len(text) and text[at] in " \t\r\n,;":
                at += 1
    except (ValueError, RecursionError, OverflowError):
        pass
    return values


def parse(text: str) -> list[object]:
    """The JSON values of a script's text. Repairs what is certain: wrappers, spare commas, raw line ends.

    >>> parse('<!-- {"@type": "Article", "keywords": ["a", "b",],} -->')
    [{'@type': 'Article', 'keywords': ['a', 'b']}]
    >>> parse("{broken")
    []
    """
    if len(text) > LONGEST:
        return []
    text = _unwrapped(text)
    return _values(text) or _values(_without_spare_commas(text))


def types(thing: Thing) -> frozenset[str]:
    """Its types, lower case, without the vocabulary's address."""
    found = thing.get("@type")
    if isinstance(found, str) and found.isalpha():
        return frozenset((found.lower(),))
    names = found if isinstance(found, list) else [found]
    return frozenset(
        name.rstrip("/").rpartition("/")[2].rpartition(":")[2].lower() for name in names if isinstance(name, str)
    )


def _under(thing: Thing) -> Iterator[object]:
    for key in _DOWN:
        found = thing.get(key)
        if isinstance(found, list):
            yield from found
        elif isinstance(found, dict):
            yield found


def things(texts: Iterable[str]) -> tuple[Thing, ...]:
    """All the things that the scripts describe on their first floor, in page order."""
    found: list[Thing] = []
    room = LONGEST_IN_ALL
    for text in texts:
        if len(text) > room:
            break
        room -= len(text)
        waiting = parse(text)[::-1]
        while waiting and len(found) < MOST_THINGS:
            value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(reversed(value))
            elif isinstance(value, dict):
                found.append(value)
                waiting.extend(reversed(list(_under(value))))
    return tuple(found)


def by_id(known: Iterable[Thing]) -> dict[str, Thing]:
    """The things that say more than their @id, by it."""
    index: dict[str, Thing] = {}
    for thing in known:
        for value in (thing, *thing.values()):
            for part in value if isinstance(value, list) else (value,):
                if not isinstance(part, dict):
                    continue
                name = part.get("@id")
                if isinstance(name, str) and len(part) > 1:
                    index.setdefault(name, part)
    return index


def texts_of(thing: Thing, *keys: str) -> Iterator[str]:
    """The texts under these keys, single or in lists."""
    for key in keys:
        value = thing.get(key)
        for part in value[:MOST_VALUES] if isinstance(value, list) else (value,):
            if isinstance(part, str):
                yield part
            elif isinstance(part, dict) and isinstance(part.get("@value"), str):
                yield part["@value"]


def things_of(thing: Thing, key: str, index: dict[str, Thing]) -> Iterator[Thing]:
    """The things under a key, with `{"@id": ...}` looked up and bare texts as `{"name": text}`."""
    value = thing.get(key)
    for part in value[:MOST_VALUES] if isinstance(value, list) else (value,):
        if isinstance(part, str):
            yield index.get(part) or {"name": part}
        elif isinstance(part, dict):
            name = part.get("@id")
            known = index.get(name) if isinstance(name, str) else None
            yield {**known, **part} if known and "name" not in part else part


def addresses(thing: Thing) -> Iterator[str]:
    """The URLs by which a thing says what page it is about."""
    yield from texts_of(thing, "url", "@id", "mainEntityOfPage")
    page = thing.get("mainEntityOfPage")
    if isinstance(page, dict):
        yield from texts_of(page, "@id", "url")


def of_type(known: Sequence[Thing], wanted: frozenset[str]) -> list[Thing]:
    """Those of the things that have one of these types, in page order."""
    return [thing for thing in known if types(thing) & wanted]
