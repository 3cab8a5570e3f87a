"""Who wrote it: the table of sources and the choice."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from cleaner.metadata import json_ld, lines, meta_tags, names, urls
from cleaner.metadata.facts import Facts
from cleaner.metadata.json_ld import Thing
from cleaner.metadata.text import same
from cleaner.model import Author

Found = tuple[str, Author]
"""(source, author)"""

MOST: Final = 40


def _person_url(thing: Thing, facts: Facts) -> str | None:
    for text in json_ld.texts_of(thing, "url", "sameAs"):
        if address := urls.web_address(text, facts.base):
            return address if urls.path(address) not in {"", "/"} else None
    return None


def _of_things(facts: Facts, things: tuple[Thing, ...], source: str, language: str | None) -> Iterator[Found]:
    for thing in things:
        for key in ("author", "creator"):
            some = False
            for part in json_ld.things_of(thing, key, facts.index):
                url = _person_url(part, facts)
                values = list(json_ld.texts_of(part, "name")) or [
                    " ".join(json_ld.texts_of(part, "givenName", "familyName"))
                ]
                for value in values:
                    whole = bool(json_ld.types(part) & json_ld.SITES)
                    found = names.people(value, sites=facts.sites, language=language, whole=whole)
                    for name in found:
                        some = True
                        yield source, Author(name, url if len(found) == 1 else None)
            if some:
                break


def _json_ld(facts: Facts, language: str | None) -> Iterator[Found]:
    yield from _of_things(facts, facts.articles[:1], "json-ld", language)


def _json_ld_page(facts: Facts, language: str | None) -> Iterator[Found]:
    yield from _of_things(facts, facts.pages, "json-ld page", language)


def _meta(facts: Facts, language: str | None) -> Iterator[Found]:
    for name in _METAS:
        found = False
        for source, value in meta_tags.named(facts.metas, name):
            if name.startswith(("citation_", "dc")):
                value = _turned(value)
            for person in names.people(value, sites=facts.sites, language=language):
                found = True
                yield source, Author(person)
        if found:
            return


_METAS: Final = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "byline",
    "citation_author", "dc.creator", "dcterms.creator", "dc.creator.author",
    "og:author", "article.author", "authors", "author_name", "cxenseparse:author",
    "cxenseparse:pageauthor", "mediator_author", "twitter:creator:name",
    "vr:author", "rbauthors", "shareaholic:article_author_name",
)  # fmt: skip


def _turned(value: str) -> str:
    """ "Lee, Ann" as libraries write it, turned round.

    >>> _turned("Lee, Ann"), _turned("Ann Lee, Bob Ray")
    ('Ann Lee', 'Ann Lee, Bob Ray')
    """
    parts = [part.strip() for part in value.split(",")]
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and len(parts[0].split()) == 1 and parts[1] else value


def _microdata(facts: Facts, language: str | None) -> Iterator[Found]:
    low, high = lines.near_headline(facts)
    for name, value, block in facts.document.head.props[:500]:
        if name == "author" and low <= block <= high and len(value) <= 100:
            for person in names.people(value, sites=facts.sites, language=language):
                yield "microdata", Author(person)


def _introduced(facts: Facts, language: str | None) -> Iterator[Found]:
    """The first line that introduces names."""
    for source, found in lines.introduced_authors(facts, language):
        for name in found:
            yield source, Author(name)
        return


def _bare(facts: Facts, language: str | None) -> Iterator[Found]:
    for name in lines.bare_authors(facts, language):
        yield "bare byline", Author(name)


def _links(facts: Facts, language: str | None) -> Iterator[Found]:
    low, high = lines.near_headline(facts)
    blocks = facts.document.blocks
    for text, href, block in facts.document.head.author_links[:200]:
        if not low <= block <= high or (0 <= block < len(blocks) and blocks[block].marks & lines.AWAY):
            continue
        found = names.byline(text, sites=facts.sites, language=language)
        for person in found:
            yield "rel=author", Author(person, urls.web_address(href, facts.base) if len(found) == 1 else None)


SOURCES: Final[tuple[Callable[[Facts, str | None], Iterator[Found]], ...]] = (
    _json_ld, _introduced, _microdata, _meta, _bare, _links, _json_ld_page,
)  # fmt: skip
"""Best first. The first that names a person is taken; addresses are taken from the others."""


def _unglued(chosen: list[Author], everything: list[Found]) -> list[Author]:
    """ "Ann LeeLifestyle" is Ann Lee, where another source knows her: spans run together in visible lines."""
    known = {author.name for _, author in everything if " " in author.name}
    shorter = {
        author.name: min(heads, key=len)
        for author in chosen
        if (heads := [name for name in known if author.name != name and author.name.startswith(name)])
    }
    return [Author(shorter.get(author.name, author.name), author.url) for author in chosen]


_TITLE = re.compile(r"^(?:(?:dr|prof|professor|mr|mrs|ms|sir) )+")


def _key(author: Author) -> str:
    """A name for comparing, without "Dr"."""
    return _TITLE.sub("", same(author.name))


def _with_more(chosen: list[Author], others: list[list[Author]]) -> list[Author]:
    """The source that names the same persons and a few more: JSON-LD often has only the first."""
    known = {_key(author) for author in chosen}
    for group in others:
        keys = {_key(author) for author in group}
        if known < keys and len(keys) <= 2 * len(known) + 3:
            return group
    return chosen


STATED: Final = 4
"""So many of the sources say that they name an author; where those name a team, a bare line does not replace it."""


def _named_as_site(facts: Facts, language: str | None) -> list[Author]:
    """The writer of a site that has the writer's name: only where a visible line and the author tag both say so."""
    said = {
        same(value) for name in ("author", "article:author", "twitter:data1") for value in facts.metas.get(name, ())
    }
    said |= {same(text) for thing in facts.articles[:1] for part in json_ld.things_of(thing, "author", facts.index)
             if "person" in json_ld.types(part) for text in json_ld.texts_of(part, "name")}  # fmt: skip
    shown = lines.shown_names(facts, language) if said else []
    return [Author(name) for name in shown if same(name) in said and not names.is_organisation(name)][:1]


def authors(facts: Facts, language: str | None) -> tuple[list[Author], list[Found]]:
    """(the authors, all that the sources say). Agencies only where no source names a person."""
    said = [list(source(facts, language)) for source in SOURCES]
    everything = [found for group in said for found in group]
    persons = [[author for _, author in group if not names.is_organisation(author.name)] for group in said]
    chosen = next((group for group in persons[:STATED] if group), None)
    if persons[0] and chosen is persons[0]:  # who signs together with persons signs too: a newsroom, a desk
        chosen = [author for _, author in said[0] if not names.is_agency(author.name)]
    team = any(not names.is_agency(author.name) for group in said[:STATED] for _, author in group)
    if chosen is None and not team:
        chosen = next((group for group in persons[STATED:] if group), None)
    if chosen:
        chosen = _with_more(chosen, persons[:5])
    if chosen is None and (own := _named_as_site(facts, language)):
        chosen = own
    if chosen is None:
        agencies = [[author for _, author in group if names.is_agency(author.name)] for group in said]
        organisations = [[author for _, author in group] for group in said]
        chosen = next((group for group in agencies if group), None) or next(
            (group for group in organisations if group), []
        )
    chosen = _unglued(chosen, everything)
    unique: dict[str, Author] = {}
    for author in chosen[:MOST]:
        key = same(author.name)
        known = unique.get(key)
        unique[key] = Author(known.name, known.url or author.url) if known else author
    addresses = {same(author.name): author.url for _, author in reversed(everything) if author.url}
    return [Author(author.name, author.url or addresses.get(key)) for key, author in unique.items()], everything
