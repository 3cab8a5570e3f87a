"""The fields of a record: one table of sources a field, the best taken, all kept as candidates."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from cleaner.metadata import authors as writers
from cleaner.metadata import headline, json_ld, meta_tags, moments, subjects, urls
from cleaner.metadata import images as pictures
from cleaner.metadata import language as languages
from cleaner.metadata.facts import Facts, judged, looked_up
from cleaner.model import Author, Candidate, Decision, Document, Image, Precision

SAMPLE: Final = 6_000
"""Characters of the text that tell its script and language."""


class Fields(Struct, frozen=True):
    """What the record says about the article; the types of `model.Article`."""

    url: str | None = None
    canonical_url: str | None = None
    domain: str | None = None
    """The host of the canonical address (else of the address), lower case, as stated: "www." included."""
    site_name: str | None = None
    title: str | None = None
    description: str | None = None
    authors: list[Author] = []
    published_at: str | None = None
    modified_at: str | None = None
    published_precision: Precision | None = None
    language: str | None = None
    section: str | None = None
    tags: list[str] = []
    images: list[Image] = []
    is_free: bool | None = None


def _sample(document: Document, decisions: Sequence[Decision]) -> str:
    """Text of the kept blocks; of all blocks when none is kept."""
    blocks = document.blocks
    kept = (
        blocks[decision.block].text
        for decision in decisions
        if decision.action == "keep" and 0 <= decision.block < len(blocks)
    )
    return _opening(kept) or _opening(block.text for block in blocks)


def _opening(texts: Iterable[str]) -> str:
    parts: list[str] = []
    size = 0
    for text in texts:
        parts.append(text)
        size += len(text)
        if size > SAMPLE:
            break
    return "\n".join(parts)


def _languages(known: Facts) -> Iterator[tuple[str, str]]:
    if known.document.head.language:
        yield "html lang", known.document.head.language
    for thing in known.articles[:1]:
        for text in json_ld.texts_of(thing, "inLanguage"):
            yield "json-ld", text
        for part in json_ld.things_of(thing, "inLanguage", known.index):
            for text in json_ld.texts_of(part, "alternateName", "name"):
                yield "json-ld", text
    yield from meta_tags.named(
        known.metas, "og:locale", "content-language", "language", "dc.language", "dcterms.language", "inlanguage"
    )


def _country(known: Facts, declared: Sequence[tuple[str, str]]) -> str | None:
    """The country that the page declares, else that of its domain."""
    said = (languages.country(languages.normal(value)) for _, value in declared)
    return next(filter(None, said), None) or languages.country_of_host(host_of(known.document))


def facts_of(document: Document) -> Facts:
    """Everything that the page's head states, looked up once for the judge and the fields."""
    known = looked_up(document)
    return replace(known, headlines=tuple(headline.candidates(known)))


def headlines(known: Facts) -> tuple[str, ...]:
    """The headlines that the page's head states, site names off, best first, one for each statement. A dump has a head
    where a tool wrote one above it, a browser printed its title, or its JSON-LD stands among the text."""
    return tuple(text for _, text in known.headlines)


def host_of(document: Document) -> str | None:
    """The host of the page's address, else of the canonical address that it states; lower case."""
    stated = (href for rel, href in document.head.links if "canonical" in rel.split())
    tags = (content for name, content in document.head.metas if name == "og:url")
    return next(
        (host for address in (document.url, *stated, *tags) if (host := urls.host(urls.web_address(address)))), None
    )


def _candidates(field: str, found: Iterable[tuple[str, str]], taken: Collection[str | None] = ()) -> list[Candidate]:
    """Each statement once, in the order of the sources, those that the field took first."""
    said = [Candidate(field, value, source, chosen=value in taken) for source, value in dict.fromkeys(found)]
    return sorted(said, key=lambda candidate: not candidate.chosen)


def _tags(tagged: Sequence[tuple[str, list[str]]]) -> list[tuple[str, str]]:
    return [(source, ", ".join(values)) for source, values in tagged if values]


def _dates(when: Sequence[moments.Stated], *, changed: bool) -> Iterator[tuple[str, str]]:
    return ((one.source, one.moment.text) for one in when if one.changed == changed)


def fields(known: Facts, decisions: Sequence[Decision]) -> tuple[Fields, tuple[Candidate, ...]]:
    """The fields of the article and all that was said about them. Raises nothing: what cannot be read is not there."""
    document, articles = known.document, known.articles
    known = judged(known, decisions)
    if known.articles != articles:
        known = replace(known, headlines=tuple(headline.candidates(known)))
    declared = list(_languages(known))
    language = languages.language((value for _, value in declared), _sample(document, decisions))
    country = _country(known, declared)
    titles = headline.chosen(known)
    people, writing = writers.authors(known, language)
    when = moments.stated(known, language, country)
    published = moments.chosen(when, changed=False)
    modified = moments.chosen(when, changed=True)
    seen = pictures.images(known, decisions)
    described = list(subjects.descriptions(known))
    named = list(subjects.site_names(known))
    sections = list(subjects.sections(known))
    tagged = list(subjects.tag_sources(known))
    addresses = list(subjects.canonicals(known))
    free, freedom = subjects.is_free(known)
    url = urls.web_address(document.archived_url or document.url, clean=False)
    canonical = subjects.canonical(known, addresses)
    domain = urls.host(canonical or urls.web_address(document.url))
    result = Fields(
        url=url,
        canonical_url=canonical,
        domain=domain,
        site_name=subjects.site_name(named, domain),
        title=titles[0][1] if titles else None,
        description=described[0][1] if described else None,
        authors=people,
        published_at=published.text if published else None,
        modified_at=modified.text if modified else None,
        published_precision=published.precision if published else None,
        language=language,
        section=subjects.section(known, sections),
        tags=subjects.tags(known, tagged),
        images=[image for _, image in seen],
        is_free=free,
    )
    names = [author.name for author in people]
    pictured = [(source, image.url or image.caption or image.credit or "") for source, image in seen]
    said = [
        *_candidates("title", titles, [result.title]),
        *_candidates("author", ((source, author.name) for source, author in writing), names),
        *_candidates("published_at", _dates(when, changed=False), [result.published_at]),
        *_candidates("modified_at", _dates(when, changed=True), [result.modified_at]),
        *_candidates("language", declared, [value for _, value in declared if languages.normal(value) == language]),
        *_candidates("canonical_url", addresses, [canonical]),
        *_candidates("site_name", named, [result.site_name]),
        *_candidates("section", sections, [result.section]),
        *_candidates("tags", _tags(tagged), [next((text for _, text in _tags(tagged)), None)] if result.tags else ()),
        *_candidates("description", described, [result.description]),
        *_candidates("image", pictured, [text for _, text in pictured]),
        *_candidates("is_free", freedom, [freedom[0][1]] if freedom else ()),
    ]
    return result, tuple(said)
