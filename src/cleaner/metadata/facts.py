"""What one page says about itself, looked up once, for the tables of sources."""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from cleaner.metadata import json_ld, meta_tags, urls
from cleaner.metadata.json_ld import Thing
from cleaner.metadata.text import same, tidy
from cleaner.model import Block, Decision, Document

MOST_LINES: Final = 200
"""Blocks of one role that are looked at."""


_SPEAKING: Final = frozenset({"title", "byline", "dateline", "reading_time", "caption", "credit", "tags", "standfirst"})
"""Roles whose lines say something that a field takes."""


class Facts(Struct, frozen=True):
    """The page's own statements, sorted by where they stand."""

    document: Document
    metas: meta_tags.Metas
    things: tuple[Thing, ...]
    """All JSON-LD things."""
    articles: tuple[Thing, ...]
    """Those that can be this page's article, best first."""
    pages: tuple[Thing, ...]
    """WebPage and its like."""
    index: dict[str, Thing]
    lines: dict[str, tuple[Block, ...]]
    """Blocks by the role that the judge gave them."""
    sites: frozenset[str]
    """Names of the site, as `same` without spaces: also its host and the host's middle."""
    base: str | None

    def said(self, role: str) -> tuple[Block, ...]:
        """The blocks that the judge gave this role, in page order."""
        return self.lines.get(role, ())


def _page_keys(address: str | None) -> str:
    """An address for comparing: host and path, without "www." and the last slash."""
    host = urls.host(address) or ""
    return f"{host.removeprefix('www.')}{urls.path(address).rstrip('/')}".lower() if host else ""


def _ranked(articles: list[Thing], own: set[str], titles: set[str]) -> tuple[Thing, ...]:
    """The things about this address first, then those with its title, then page order; what names another page goes
    out when one names this page."""

    def rank(thing: Thing) -> int:
        about = {_page_keys(address) for address in json_ld.addresses(thing)} - {""}
        if about & own:
            return 0
        headline = next((tidy(text) for text in json_ld.texts_of(thing, "headline", "name")), None)
        if headline and same(headline) in titles:
            return 1
        return 3 if about and own else 2

    if len(articles) < 2:
        return tuple(articles)
    ranks = [rank(thing) for thing in articles]
    best = min(ranks)
    order = sorted(range(len(articles)), key=lambda at: ranks[at])
    return tuple(articles[at] for at in order if ranks[at] < 3 or best == 3)[: None if best < 2 else 1]


def _site_names(
    document: Document, metas: meta_tags.Metas, things: Sequence[Thing], index: dict[str, Thing]
) -> Iterator[str]:
    for _, content in meta_tags.named(
        metas,
        "og:site_name",
        "application-name",
        "apple-mobile-web-app-title",
        "twitter:site",
        "dc.publisher",
        "publisher",
        "twitter:domain",
    ):
        yield content
    for thing in things:
        kinds = json_ld.types(thing)
        if kinds & json_ld.SITES:
            yield from json_ld.texts_of(thing, "name", "alternateName", "legalName")
        for key in ("publisher", "isPartOf", "sourceOrganization", "copyrightHolder"):
            for part in json_ld.things_of(thing, key, index):
                kinds = json_ld.types(part)
                if not kinds or kinds & json_ld.SITES:
                    yield from json_ld.texts_of(part, "name", "alternateName")
    for address in (document.url, *(href for rel, href in document.head.links if rel == "canonical")):
        host = (urls.host(urls.web_address(address)) or "").removeprefix("www.")
        if host:
            yield host
            yield host.rpartition(".")[0] or host
            yield max(host.split(".")[:-1] or [host], key=len)


def facts(document: Document, decisions: Sequence[Decision] = ()) -> Facts:
    """Look everything up once."""
    head = document.head
    known = json_ld.things(head.json_ld)
    index = json_ld.by_id(known)
    tags = meta_tags.metas(head)
    base = urls.web_address(head.base, document.url, clean=False) or urls.web_address(document.url, clean=False)
    lines: dict[str, list[Block]] = {}
    for decision in decisions:
        if decision.role not in _SPEAKING:
            continue
        known_lines = lines.setdefault(decision.role, [])
        if 0 <= decision.block < len(document.blocks) and len(known_lines) < MOST_LINES:
            known_lines.append(document.blocks[decision.block])
    stated = [href for rel, href in head.links if rel == "canonical"] + [
        text for _, text in meta_tags.named(tags, "og:url")
    ]
    own = {_page_keys(urls.web_address(address, base)) for address in (document.url, *stated)} - {""}
    titles = {same(text) for _, text in meta_tags.named(tags, "og:title", "twitter:title")}
    titles |= {same(block.text) for block in lines.get("title", ())}
    return Facts(
        document=document,
        metas=tags,
        things=known,
        articles=_ranked(json_ld.of_type(known, json_ld.ARTICLES), own, titles - {""}),
        pages=tuple(json_ld.of_type(known, json_ld.PAGES)),
        index=index,
        lines={role: tuple(blocks) for role, blocks in lines.items()},
        sites=frozenset(
            name
            for text in _site_names(document, tags, known, index)
            if (name := same((tidy(text) or "").lstrip("@")).replace(" ", "")) and len(name) > 1
        ),
        base=base,
    )
