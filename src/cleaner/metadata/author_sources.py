"""Who wrote it: where pages say so, a function a source."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from cleaner.metadata import author_lines, bare_names, bylines, json_ld, meta_tags, names, places, urls
from cleaner.metadata.facts import Facts
from cleaner.metadata.headline import is_news
from cleaner.metadata.json_ld import Thing
from cleaner.metadata.text import same
from cleaner.model import Author

Found = tuple[str, Author]
"""(source, author)"""


def _person_url(thing: Thing, facts: Facts) -> str | None:
    for text in json_ld.texts_of(thing, "url", "sameAs"):
        if address := urls.web_address(text, facts.base):
            return address if urls.path(address) not in {"", "/"} else None
    return None


def _names_of(thing: Thing) -> list[str]:
    return list(json_ld.texts_of(thing, "name")) or [" ".join(json_ld.texts_of(thing, "givenName", "familyName"))]


def _of_things(facts: Facts, things: tuple[Thing, ...], source: str, language: str | None) -> Iterator[Found]:
    for thing in things:
        for key in ("author", "creator"):
            some = False
            for part in json_ld.things_of(thing, key, facts.index):
                url = _person_url(part, facts)
                whole = bool(json_ld.types(part) & json_ld.SITES)
                for value in map(_surname_behind, _names_of(part)):
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


_METAS: Final = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "byline",
    "citation_author", "dc.creator", "dcterms.creator", "dc.creator.author",
    "og:author", "article.author", "authors", "author_name", "cxenseparse:author",
    "cxenseparse:pageauthor", "mediator_author", "twitter:creator:name",
    "vr:author", "rbauthors", "shareaholic:article_author_name",
)  # fmt: skip


def _meta(facts: Facts, language: str | None) -> Iterator[Found]:
    for name in (*_METAS, *_labelled(facts)):
        found = False
        for source, value in meta_tags.named(facts.metas, name):
            if name.startswith(("citation_", "dc")):
                value = _turned(value)
            if bylines.is_credit(value):
                continue
            for person in names.people(value, sites=facts.sites, language=language):
                found = True
                yield source, Author(person)
        if found:
            return


def _labelled(facts: Facts) -> Iterator[str]:
    """The name of the card's field that is labelled "Written by"."""
    for number in ("1", "2"):
        if any(bylines.signs(label) for label in facts.metas.get(f"twitter:label{number}", ())):
            yield f"twitter:data{number}"


def _turned(value: str) -> str:
    """ "Lee, Ann" as libraries write it, turned round.

    >>> _turned("Lee, Ann"), _turned("Ann Lee, Bob Ray")
    ('Ann Lee', 'Ann Lee, Bob Ray')
    """
    parts = [part.strip() for part in value.split(",")]
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and len(parts[0].split()) == 1 and parts[1] else value


def _surname_behind(value: str) -> str:
    """The same for names of which few are written so: only what can be nothing but a surname and a given name.

    >>> _surname_behind("Le Goff, Claire"), _surname_behind("Ann Lee, Oslo"), _surname_behind("Lee, MD")
    ('Claire Le Goff', 'Ann Lee, Oslo', 'Lee, MD')
    """
    found = _SURNAME_FIRST.fullmatch(value)
    if found is None or any(names.is_organisation(part) or not names.people(part) for part in found.groups()):
        return value
    return f"{found[2]} {found[1]}"


_SURNAME_FIRST = re.compile(
    r"((?:(?i:le|la|de|van|von|di|da|della?|du|dos|el|al|ben|ten|ter|mac|st\.?) (?:de[rn]? )?)?[^\W\d_][\w'’-]{1,30})"
    r", ([^\W\d_a-z][\w'’-]{0,30}[^\W\d_A-Z])"
)


def _microdata(facts: Facts, language: str | None) -> Iterator[Found]:
    low, high = places.near_headline(facts)
    last = high
    for name, value, block in facts.document.head.props[:500]:
        if name == "author" and low <= block <= min(high, last) and len(value) <= 100:
            account = _account(value, facts) if last == high else ()
            for person in names.people(value, sites=facts.sites, language=language) or account:
                last = block + BESIDE
                yield "microdata", Author(person)


def _account(value: str, facts: Facts) -> tuple[str, ...]:
    """What a forum calls who opened it, where markup says so: "marta_k". Those who answer stand below."""
    known = names.stated_organisation(value.replace("_", " "))
    return (value,) if known and _ACCOUNT.fullmatch(value) and same(value) not in facts.sites else ()


_ACCOUNT = re.compile(r"[^\W_]{2,20}(?:[_.-][^\W_]{1,20}){1,3}")


BESIDE: Final = 6
"""Blocks from one author to the next; farther down stands the author of another article."""


def _introduced(facts: Facts, language: str | None) -> Iterator[Found]:
    """The first line that introduces names."""
    for source, found in author_lines.introduced_authors(facts, language):
        for name in found:
            yield source, Author(name)
        return


def _bare(facts: Facts, language: str | None) -> Iterator[Found]:
    for name in bare_names.bare_authors(facts, language):
        yield "bare byline", Author(name)


def _links(facts: Facts, language: str | None) -> Iterator[Found]:
    low, high = places.near_headline(facts)
    blocks = facts.document.blocks
    profiles = {urls.path(urls.web_address(text)) for _, text in meta_tags.named(facts.metas, "article:author")} - {""}
    for text, href, block in facts.document.head.author_links[:200]:
        if not low <= block <= high:
            continue
        address = urls.web_address(href, facts.base)
        away = 0 <= block < len(blocks) and blocks[block].marks & places.AWAY
        if away and not (profiles and urls.path(address) in profiles):
            continue
        found = bylines.byline(text, sites=facts.sites, language=language)
        for person in found:
            yield "rel=author", Author(person, address if len(found) == 1 else None)


def signed(facts: Facts, language: str | None) -> Iterator[Found]:
    """Who signs elsewhere on the page; looked for where nothing better names a person."""
    for name in author_lines.signatures(facts, language):
        yield "signature line", Author(name)


def box(facts: Facts, language: str | None) -> Iterator[Found]:
    """The name whose bearer is presented behind the text, or the one that heads the box about the author."""
    found = bare_names.presented(facts, language)
    for name in found:
        yield "biography", Author(name)
    for name in () if found else author_lines.boxed_author(facts, language):
        yield "author box", Author(name)


def sourced(facts: Facts) -> Iterator[Found]:
    """The agency that a line names as the source; it is the author where nobody else is."""
    for name in author_lines.source_agencies(facts):
        yield "source line", Author(name)
        return


SOURCES: Final[tuple[Callable[[Facts, str | None], Iterator[Found]], ...]] = (
    _json_ld, _introduced, _microdata, _meta, _bare, _links, _json_ld_page,
)  # fmt: skip
"""Best first. The first that names a person is taken; addresses are taken from the others."""

STATED: Final = 4
"""So many of the sources say that they name an author; where those name a team, a bare line does not replace it."""


def organisations(facts: Facts, language: str | None) -> Iterator[Found]:
    """Those who sign as a team or as the site itself, said by the page: a newspaper's JSON-LD, an author tag, a byline.

    Blog software writes the site's name into every page's JSON-LD, so there only a person's name of two words counts,
    for sites that are called what their writer is called.
    """
    yield from _organisations_of_data(facts)
    for tag in ("author", "parsely-author", *_labelled(facts)):
        for source, value in meta_tags.named(facts.metas, tag):
            name = names.stated_organisation(value)
            if name and same(name).replace(" ", "") in facts.sites:
                yield source, Author(name)
    for source, name in author_lines.signing_teams(facts, language):
        if not _is_login(name):
            yield source, Author(name)


def _organisations_of_data(facts: Facts) -> Iterator[Found]:
    """Those that the article's JSON-LD names: a newspaper's, and persons who are called as sites are."""
    own, news = {same(name) for name in facts.metas.get("og:site_name", ())}, is_news(facts)
    for thing in facts.articles[:1]:
        for part in json_ld.things_of(thing, "author", facts.index):
            for value in _names_of(part):
                name = names.stated_organisation(value)
                if name and (news or ("person" in json_ld.types(part) and _is_full_name(name, own))):
                    yield "json-ld", Author(name)


def _is_full_name(name: str, own: set[str]) -> bool:
    """Whether it is a name of two words, no organisation's and not the site's own."""
    return " " in name and not names.is_organisation(name) and same(name) not in own


def _is_login(name: str) -> bool:
    """Whether a site's name is what its software calls its own account: no site is called so by its readers."""
    return " " not in name and name.islower()
