"""Section, tags, description, site name, canonical address, and whether it is free to read."""

# ruff: noqa: E501 - tables of words: reads better wide

import re
from collections.abc import Iterator
from typing import Final

from cleaner.metadata import json_ld, meta_tags, tag_lines, urls
from cleaner.metadata.facts import Facts
from cleaner.metadata.tag_lines import split
from cleaner.metadata.text import same, tidy

Found = tuple[str, str]
"""(source, value)"""

MOST_TAGS: Final = 50
LONGEST_TAG: Final = 80

_HOME: Final = frozenset({"home", "homepage", "home page", "start", "startseite", "accueil", "inicio", "início", "portada", "главная", "головна", "anasayfa", "ana sayfa", "strona główna", "forside", "hem", "etusivu", "首页", "首頁", "ホーム", "トップ", "홈", "الرئيسية", "news", "articles", "article", "blog", "uncategorized", "undefined", "none", "null"})  # fmt: skip
_MACHINE = re.compile(r"^[\w.-]{1,40}:\S|^[\w-]*_[\w-]*$|^\d{1,12}$|^https?://", re.I)


def descriptions(facts: Facts) -> Iterator[Found]:
    """What the page says it is about, best source first."""
    yield from meta_tags.named(facts.metas, "description", "og:description")
    for thing in (*facts.articles[:1], *facts.pages):
        for text in json_ld.texts_of(thing, "description"):
            if clean := tidy(text):
                yield "json-ld", clean
    yield from meta_tags.named(
        facts.metas, "twitter:description", "dc.description", "dcterms.description", "sailthru.description"
    )
    for block in facts.said("standfirst"):
        if clean := tidy(block.text):
            yield "standfirst line", clean


def site_names(facts: Facts) -> Iterator[Found]:
    """What the site calls itself, best source first."""
    yield from meta_tags.named(facts.metas, "og:site_name")
    for thing in facts.articles[:1]:
        for key in ("publisher", "isPartOf"):
            for part in json_ld.things_of(thing, key, facts.index):
                if key == "publisher" or json_ld.types(part) & json_ld.SITES:
                    for text in json_ld.texts_of(part, "name"):
                        if clean := tidy(text):
                            yield f"json-ld {key}", clean
    for kinds in (frozenset({"website"}), json_ld.SITES):
        for thing in json_ld.of_type(facts.things, kinds):
            for text in json_ld.texts_of(thing, "name"):
                if clean := tidy(text):
                    yield "json-ld site", clean
    yield from meta_tags.named(
        facts.metas, "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"
    )


def site_name(found: list[Found], host: str | None = None) -> str | None:
    """The first that is a name, not an address or a handle; one that the host speaks of before a section's."""
    names = [text.lstrip("@").strip() for _, text in found]
    able = [
        name
        for name in names
        if 0 < len(name) <= 100 and same(name) and not name.lower().startswith(("http:", "https:"))
    ]
    own = max((host or "").removeprefix("www.").split(".")[:-1] or [""], key=len).replace("-", "")
    if able and len(own) > 2 and not _kin(able[0], own):
        return next((name for name in able if _kin(name, own)), able[0])
    return able[0] if able else None


def _kin(name: str, own: str) -> bool:
    """Whether a name and the middle of a host share a word or are the same letters."""
    words = same(name).split()
    return any(len(word) > 2 and word in own for word in words) or own in "".join(words)


def sections(facts: Facts) -> Iterator[Found]:
    """The sections it is filed under, best source first."""
    for thing in facts.articles[:1]:
        for text in json_ld.texts_of(thing, "articleSection"):
            if clean := tidy(text):
                yield "json-ld", clean
    yield from meta_tags.named(
        facts.metas,
        "article:section",
        "parsely-section",
        "section",
        "cxenseparse:recs:category",
        "dc.subject.section",
        "category",
        "articlesection",
    )
    for thing in json_ld.of_type(facts.things, frozenset({"breadcrumblist"})):
        for text in reversed(_crumbs(thing, facts)):
            yield "json-ld breadcrumbs", text
        break
    for source, found in (("category link", tag_lines.linked(facts)), ("category line", tag_lines.written(facts))):
        yield from ((source, text) for filed, text in found if filed)


def _crumbs(thing: json_ld.Thing, facts: Facts) -> list[str]:
    """The names of a breadcrumb trail, without its start and without the article itself."""
    titles = {same(text) for _, text in meta_tags.named(facts.metas, "og:title")} | {
        same(block.text) for block in facts.said("title")
    }
    titles |= {same(text) for article in facts.articles[:1] for text in json_ld.texts_of(article, "headline")}
    names: list[str] = []
    for part in json_ld.things_of(thing, "itemListElement", facts.index):
        item = part.get("item")
        texts = [*json_ld.texts_of(part, "name"), *(json_ld.texts_of(item, "name") if isinstance(item, dict) else ())]
        clean = tidy(texts[0]) if texts else None
        if clean and same(clean) not in titles and len(clean) <= LONGEST_TAG:
            names.append(clean)
    return names[-4:]


def section(facts: Facts, found: list[Found]) -> str | None:
    """The first that is a section: no front page, no name of the site."""
    return next(
        (
            text
            for _, text in found
            if len(text) <= LONGEST_TAG and same(text) not in _HOME and same(text).replace(" ", "") not in facts.sites
        ),
        None,
    )


def tag_sources(facts: Facts) -> Iterator[tuple[str, list[str]]]:
    """(source, tags), best first."""
    for thing in facts.articles[:1]:
        yield "json-ld", [tag for text in json_ld.texts_of(thing, "keywords") for tag in split(text)]
        yield (
            "json-ld about",
            [
                text
                for key in ("about", "mentions")
                for part in json_ld.things_of(thing, key, facts.index)
                for text in json_ld.texts_of(part, "name")
            ],
        )
    for name in (
        "article:tag",
        "news_keywords",
        "parsely-tags",
        "sailthru.tags",
        "cxenseparse:recs:articletags",
        "dc.subject",
        "citation_keywords",
        "keywords",
    ):
        values = [content for _, content in meta_tags.named(facts.metas, name)]
        yield (
            f"meta {name}",
            values if name == "article:tag" and len(values) > 1 else [tag for text in values for tag in split(text)],
        )
    linked = list(tag_lines.linked(facts))
    sections = {text for filed, text in linked if filed}
    shown = {
        "tag links": [text for filed, text in linked if not filed],
        "tags line": [text for filed, text in tag_lines.written(facts) if not filed and text not in sections],
    }
    more = set(shown["tag links"]) < set(shown["tags line"])
    yield from sorted(shown.items(), reverse=more)


def tags(facts: Facts, found: list[tuple[str, list[str]]]) -> list[str]:
    """The first source's that names any, in page order, without machine keys, site names and duplicates."""
    for _, values in found:
        unique: dict[str, str] = {}
        for value in values:
            clean = (tidy(value) or "").strip("#'\"[] ")
            key = same(clean)
            if (
                key
                and len(clean) <= LONGEST_TAG
                and not _MACHINE.match(clean)
                and key.replace(" ", "") not in facts.sites
            ):
                unique.setdefault(key, clean)
        if unique:
            return list(unique.values())[:MOST_TAGS]
    return []


def canonicals(facts: Facts) -> Iterator[Found]:
    """The addresses that the page gives as its own, resolved, best source first."""
    raw: list[Found] = [
        ("link canonical", href) for rel, href in facts.document.head.links if "canonical" in rel.split()
    ]
    raw += meta_tags.named(facts.metas, "og:url")
    raw += [("json-ld", address) for thing in facts.articles[:1] for address in json_ld.addresses(thing)]
    raw += meta_tags.named(facts.metas, "twitter:url", "parsely-link", "dc.identifier")
    if facts.document.archived_url and facts.document.url:
        raw.append(("address in a web archive", facts.document.url))
    for source, value in raw:
        address = urls.web_address(value, facts.base)
        if address:
            yield source, address


def canonical(facts: Facts, found: list[Found]) -> str | None:
    """The first that is an article's address: the site's front page is none, when the page stands elsewhere."""
    inside = urls.path(facts.document.url) not in {"", "/"} if facts.document.url else False
    fronts = {"", "/"}
    return next(
        (address for _, address in found if urls.path(address) not in fronts or not (inside or _deeper(found))), None
    )


def _deeper(found: list[Found]) -> bool:
    return any(urls.path(address) not in {"", "/"} for _, address in found)


def is_free(facts: Facts) -> tuple[bool | None, list[Found]]:
    """True or False only where the page says so."""
    said: list[Found] = []
    for thing in (*facts.articles[:1], *facts.pages):
        value = thing.get("isAccessibleForFree")
        for part in value if isinstance(value, list) else (value,):
            text = part.strip().rpartition("/")[2].lower() if isinstance(part, str) else part
            if isinstance(text, bool) or (isinstance(text, str) and text in {"true", "false"}):
                said.append(("json-ld", str(text).lower()))
    for source, value in meta_tags.named(facts.metas, "article:content_tier"):
        if value.lower() in {"free", "locked"}:
            said.append((source, "true" if value.lower() == "free" else "false"))
    return (said[0][1] == "true" if said else None), said
