"""Page -> Result, step by step; each step is a room of its own."""

import contextlib
import hashlib
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import TYPE_CHECKING, Final

from msgspec.structs import asdict, replace

from cleaner import assemble, metadata, opinion, sites
from cleaner.arguments import checked, is_bad_url, options_of, refuse_no_page, refuse_one_page
from cleaner.errors import InputTooLarge, ReadError
from cleaner.judge import Evidence, Standing, judge, lists, standing, without_stubs
from cleaner.measure import looks_of
from cleaner.model import Article, Cleaner, Decision, Document, Flag, Format, Page, Result, Source
from cleaner.options import Options
from cleaner.reading import read, read_parsed, with_stated
from cleaner.reading.decode import decode
from cleaner.rules import Catalogue, catalogue, own_match
from cleaner.rules.own_match import matcher
from cleaner.sites import Learner, Observation, SiteProfile
from cleaner.sources.objects import from_json
from cleaner.tagging import digest, tag
from cleaner.version import __version__

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from lxml import etree

    AnyPage = str | bytes | Page | etree._Element | etree._ElementTree | BeautifulSoup

LITTLE: Final = 400
"""Below this (length in Latin letters) a second opinion is asked, if the page holds more prose."""
LARGEST_ASKED: Final = 4_000_000
"""Characters or bytes of a page about which it is asked: a megabyte takes trafilatura up to a second."""


def clean(
    page: "AnyPage", url: str | None = None, format: Format | None = None, options: Options | None = None
) -> Article:
    """Clean one page.

    Args:
        page: the raw page: text, bytes, a Page, an lxml tree or a BeautifulSoup.
        url: where it came from, if the page is not a Page that says so. What is no http(s) address is flagged
            `bad_url`, and not in the record.
        format: "html" or "text" (a flattened dump); None tells by content.
        options: see Options.

    Returns:
        The article record; its status says "empty" for a page without an article.

    Raises:
        CleanerError: the input could not be read as a page (empty, binary, too large ...).
        OptionError: an argument that makes no sense: a format that is none, a rule that does not exist.
    """
    return explain(page, url, format, options).article


def explain(
    page: "AnyPage", url: str | None = None, format: Format | None = None, options: Options | None = None
) -> Result:
    """Clean one page and keep the ledger: for every block what became of it, and why.

    Takes and raises what `clean` does.
    """
    options = checked(url, format, options)
    return _result(*_read(page, url, format, options), options)


def failed(page: "AnyPage", flag: Flag, options: Options | None = None) -> Article:
    """The record of a page that could not be read: status "error", the flag says why. For runs that must go on."""
    page = page if isinstance(page, Page) else Page(page if isinstance(page, str | bytes) else "")
    content = page.content.encode("utf-8", "surrogatepass") if isinstance(page.content, str) else page.content
    document = Document((), "html", url=page.url, sha256=hashlib.sha256(content).hexdigest())
    fields, _ = metadata.fields(metadata.facts_of(document), ())
    options = options_of(options)
    made_by = _cleaner(_catalogue(options), options)
    article = assemble.article(page, document, (), asdict(fields), Standing("error", frozenset({flag})), made_by)
    return replace(article, source=Source(page.path, page.member, page.record, None, None, document.sha256))


def _as_page(page: str | bytes | Page, url: str | None) -> Page:
    if not isinstance(page, Page):
        return from_json(Page(page, url=url or None), named=False)
    if not url or page.url is not None:
        return page
    return replace(page, url=url)


def learn(pages: "Iterable[AnyPage]") -> SiteProfile:
    """What the sites of some pages have in common: see `SiteProfile.learn`."""
    refuse_one_page(pages)
    with Learner() as learner:
        for page in pages:
            refuse_no_page(page)
            with contextlib.suppress(ReadError, InputTooLarge):
                learner.add(observe(page))
        return learner.profile()


def observe(page: "AnyPage", format: Format | None = None, options: Options | None = None) -> Observation:
    """What a page adds to the knowledge of its site. Takes and raises what `clean` does."""
    _, document = _read(page, None, format, checked(None, format, options))
    return sites.observe(document, metadata.host_of(document))


def _read(page: "AnyPage", url: str | None, format: Format | None, options: Options) -> tuple[Page, Document]:
    refuse_no_page(page)
    if isinstance(page, str | bytes | Page):
        raw = _as_page(page, url)
        document = read(raw, format, options.max_bytes)
    else:
        raw, document = Page("", url=url), read_parsed(page, url)
    body = metadata.article_body(document)
    return raw, document if body is None else with_stated(document, body)


def _result(page: Page, document: Document, options: Options) -> Result:
    rules = _catalogue(options)
    host = metadata.host_of(document)
    profile = options.profile
    hits = rules.hits_of(document.blocks, host)
    tags = tag(document, hits)
    facts = metadata.facts_of(document)
    site = profile.sightings(document.blocks, host) if profile is not None else None
    own = matcher(options.rules).hits(document, host) if options.rules is not None else None
    headlines = metadata.headlines(facts)
    kinds = tags.kinds
    evidence = Evidence(hits, tags.main, tags.title, headlines, kinds["article"], lists(kinds), own=own, site=site)
    decisions = judge(document, evidence, options)
    flags: set[Flag] = set(document.flags)
    if is_bad_url(page.url):
        flags.add("bad_url")
    if options.second_opinion and 0 < len(page.content) <= LARGEST_ASKED and _is_weak(document, decisions, evidence):
        votes = opinion.kept_by_trafilatura(_text_of(page), [block.text for block in document.blocks], page.url)
        if _says_text(document, votes):
            decisions = judge(document, evidence.with_votes(votes), options)
            flags.add("second_opinion")
    stands = standing(document, decisions, kinds, frozenset(flags))
    decisions = without_stubs(document, decisions)
    _check_law(document, decisions)
    fields, candidates = metadata.fields(facts, decisions)
    decisions = metadata.without_bylines(facts, decisions, fields)
    decisions = metadata.without_presentations(facts, decisions, fields)
    article = assemble.article(page, document, decisions, asdict(fields), stands, _cleaner(rules, options))
    return Result(article, document, decisions, candidates)


def _is_weak(document: Document, decisions: Sequence[Decision], evidence: Evidence) -> bool:
    """Little was kept of an HTML page although it holds more prose, or less than what the tagger alone is against;
    nothing, if it is no article."""
    if document.format != "html":
        return False
    looks = looks_of([block.text for block in document.blocks])
    prose = looks.prose_sizes()
    kept = sum(looks.sizes[d.block] for d in decisions if d.action == "keep")
    if not evidence.may_be_article:
        return kept == 0 and any(prose)
    doubted = sum(prose[d.block] for d in decisions if d.action == "drop" and d.reason.startswith("tagger:"))
    return kept < min(LITTLE, sum(prose)) or kept < doubted


def _says_text(document: Document, votes: Sequence[bool]) -> bool:
    """Whether at least half of what the second opinion keeps is running text; labels alone are a menu, or a cart."""
    looks = looks_of([block.text for block in document.blocks])
    kept = sum(compress(looks.sizes, votes))
    return 0 < kept <= 2 * sum(compress(looks.prose_sizes(), votes))


def _check_law(document: Document, decisions: Sequence[Decision]) -> None:
    """kept + lifted + dropped = input: one decision for each block, in order. A breach is a bug, and looks like one."""
    if [decision.block for decision in decisions] != list(range(len(document.blocks))):
        raise AssertionError(f"{len(decisions)} decisions for {len(document.blocks)} blocks")


def _catalogue(options: Options) -> Catalogue:
    if options.rules is None:
        return catalogue(options.without_rules)
    return catalogue(options.without_rules | options.rules.without_rules, options.rules.phrases)


def _cleaner(rules: Catalogue, options: Options) -> Cleaner:
    parts = [rules.digest, digest()]
    if options.profile is not None:
        parts.append(options.profile.digest)
    if options.rules is not None:
        parts.append(own_match.digest(options.rules))
    return Cleaner(__version__, hashlib.sha256(" ".join(parts).encode()).hexdigest()[:16])


def _text_of(page: Page) -> str:
    return decode(page.content, page.content_type).text
