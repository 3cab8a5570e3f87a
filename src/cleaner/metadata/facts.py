"""What one page says about itself, looked up once, for the tables of sources."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from cleaner.measure import is_prose
from cleaner.metadata import json_ld, meta_tags, urls
from cleaner.metadata.json_ld import Thing
from cleaner.metadata.text import same, tidy
from cleaner.model import Block, Decision, Document

MOST_LINES: Final = 200
"""Blocks of one role that are looked at."""


STANDFIRSTS: Final = 2
"""Kept paragraphs above a byline or date that still is the article's: a standfirst, a lead."""

_SPEAKING: Final = frozenset({"title", "byline", "dateline", "reading_time", "caption", "credit", "tags", "standfirst"})
"""Roles whose lines say something that a field takes."""


SITE_TAGS: Final = (
    "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "dc.publisher", "publisher",
    "twitter:domain",
)  # fmt: skip


IN_A_META: Final = "script:ld+json"
"""The meta tag in which pages state JSON-LD whose framework made a tag of what was meant as a script."""


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
    sites: frozenset[str]
    """Names of the site, as `same` without spaces: also its host and the host's middle."""
    base: str | None
    headlines: tuple[tuple[str, str], ...] = ()
    """(source, headline) as the head states them; see headline.py."""
    lines: dict[str, tuple[Block, ...]] = {}
    """Blocks by the role that the judge gave them, those that it lifted and the tags."""
    kept: frozenset[int] = frozenset()
    """Indices of the blocks that stay in the text."""
    furniture: frozenset[int] = frozenset()
    """Indices of the blocks that a rule took for buttons, menus and the like."""
    below: int = 0
    """Index of the first block below what a web archive set above the page: it holds dates of its own."""
    start: int = 0
    """Index of the paragraph that ends the article's opening: headline, byline, standfirst and what stands between."""

    def said(self, role: str) -> tuple[Block, ...]:
        """The blocks that the judge gave this role, in page order."""
        return self.lines.get(role, ())


def _page_keys(address: str | None) -> str:
    """An address for comparing: host and path, without "www." and the last slash."""
    host = urls.host(address) or ""
    return f"{host.removeprefix('www.')}{urls.path(address).rstrip('/')}".lower() if host else ""


def _ranked(facts: Facts) -> tuple[Thing, ...]:
    """The things about this address first, then those with its title, then page order; what names another page goes
    out when one names this page."""
    articles = json_ld.of_type(facts.things, json_ld.ARTICLES)
    if len(articles) < 2:
        return tuple(articles)
    stated = [href for rel, href in facts.document.head.links if rel == "canonical"]
    stated += [text for _, text in meta_tags.named(facts.metas, "og:url")]
    own = {_page_keys(urls.web_address(address, facts.base)) for address in (facts.document.url, *stated)} - {""}
    titles = {same(text) for _, text in meta_tags.named(facts.metas, "og:title", "twitter:title")}
    titles |= {same(block.text) for block in facts.said("title")}

    def rank(thing: Thing) -> int:
        about = {_page_keys(address) for address in json_ld.addresses(thing)} - {""}
        if about & own:
            return 0
        headline = next((tidy(text) for text in json_ld.texts_of(thing, "headline", "name")), None)
        if headline and same(headline) in titles - {""}:
            return 1
        return 3 if about and own else 2

    ranks = [rank(thing) for thing in articles]
    best = min(ranks)
    order = sorted(range(len(articles)), key=lambda at: ranks[at])
    return tuple(articles[at] for at in order if ranks[at] < 3 or best == 3)[: None if best < 2 else 1]


def _sites(
    document: Document, metas: meta_tags.Metas, things: Sequence[Thing], index: dict[str, Thing]
) -> frozenset[str]:
    """The names of the site, for comparing. A template that writes the headline into all of its tags names nothing."""
    titles = {_squeezed(text) for _, text in meta_tags.named(metas, "og:title")} if "og:site_name" in metas else set()
    own = {_squeezed(text) for _, text in meta_tags.named(metas, "og:site_name")}
    stated = dict.fromkeys(_site_names(document, metas, things, index))
    names = {_squeezed(part) for text in stated for part in _forms(text)}
    return frozenset(name for name in names - (titles - own) if len(name) > 1)


def _forms(name: str) -> tuple[str, ...]:
    """A name, and it without the brackets behind it: "Example Broadcasting (EB)"."""
    return (name, name.partition(" (")[0]) if " (" in name else (name,)


def _squeezed(text: str) -> str:
    return same((tidy(text) or "").lstrip("@")).replace(" ", "")


def _site_names(
    document: Document, metas: meta_tags.Metas, things: Sequence[Thing], index: dict[str, Thing]
) -> Iterator[str]:
    yield from (content for _, content in meta_tags.named(metas, *SITE_TAGS))
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


def looked_up(document: Document) -> Facts:
    """What the page's head states."""
    head = document.head
    known = json_ld.things([*head.json_ld, *(content for name, content in head.metas if name == IN_A_META)])
    index = json_ld.by_id(known)
    tags = meta_tags.metas(head)
    base = urls.web_address(head.base, document.url, clean=False) or urls.web_address(document.url, clean=False)
    found = Facts(
        document=document,
        metas=tags,
        things=known,
        articles=tuple(json_ld.of_type(known, json_ld.ARTICLES)),
        pages=tuple(json_ld.of_type(known, json_ld.PAGES)),
        index=index,
        sites=_sites(document, tags, known, index),
        base=base,
    )
    return replace(found, articles=_ranked(found))


_BY_ARCHIVE: Final = ("rule:web-archive-banner", "rule:web-archive-toolbar")
"""How the reasons begin for which the banners and toolbars of web archives go."""
_FURNITURE: Final = frozenset(
    "navigation share follow form newsletter consent player advert promo app_promo paywall comment legal"
    " related".split()
)


def judged(facts: Facts, decisions: Sequence[Decision]) -> Facts:
    """The same with the lines that the judge gave to a field, and the place where the text begins."""
    blocks = facts.document.blocks
    lines: dict[str, list[Block]] = {}
    for decision in decisions:
        if decision.role not in _SPEAKING or (decision.action == "drop" and decision.role != "tags"):
            continue
        known_lines = lines.setdefault(decision.role, [])
        if 0 <= decision.block < len(blocks) and len(known_lines) < MOST_LINES:
            known_lines.append(blocks[decision.block])
    first = lines["title"][0].index if "title" in lines else 0
    kept = frozenset(d.block for d in decisions if d.action == "keep" and 0 <= d.block < len(blocks))
    top = first if "title" in lines else min(kept, default=0)
    below = max((d.block + 1 for d in decisions if d.block < top and d.reason.startswith(_BY_ARCHIVE)), default=0)
    prose = (at for at in sorted(kept) if at > first and is_prose(blocks[at].text))
    found = replace(
        facts,
        lines={role: tuple(block for block in said if block.index >= below) for role, said in lines.items()},
        kept=kept,
        furniture=frozenset(d.block for d in decisions if d.role in _FURNITURE and d.reason.startswith("rule:")),
        below=below,
        start=next(islice(prose, STANDFIRSTS, None), len(blocks)),
    )
    return replace(found, articles=_ranked(found)) if "title" in lines else found
