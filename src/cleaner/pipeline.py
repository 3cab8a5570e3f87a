"""Page -> Result, step by step; each step is a room of its own."""

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from cleaner import assemble, metadata, opinion
from cleaner.judge import Evidence, judge
from cleaner.measure import is_prose, size, word_count
from cleaner.model import (
    Article, Cleaner, Decision, Document, Flag, Format, Page, Removed, Result, Source, Status,
)  # fmt: skip
from cleaner.options import Options
from cleaner.reading import read, read_parsed
from cleaner.reading.decode import decode
from cleaner.rules import catalogue
from cleaner.tagging import digest, tag
from cleaner.version import __version__

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from lxml import etree

    AnyPage = str | bytes | Page | etree._Element | etree._ElementTree[Any] | BeautifulSoup

SHORT: Final = 250
"""Below this (length in Latin letters) a text is a stub or a teaser: two sentences."""
LITTLE: Final = 400
"""Below this a second opinion is asked, if the page holds more prose."""
NO_ARTICLE: Final = 0.02
"""Probability that the page is an article, below which it is said not to be one."""


def clean(
    page: "AnyPage", url: str | None = None, format: Format | None = None, options: Options | None = None
) -> Article:
    """Clean one page.

    Args:
        page: the raw page: text, bytes, a Page, an lxml tree or a BeautifulSoup.
        url: where it came from, if the page is not a Page that says so.
        format: "html" or "text" (a flattened dump); None tells by content.
        options: see Options.

    Returns:
        The article record; its status says "empty" for a page without an article.

    Raises:
        CleanerError: the input could not be read as a page (empty, binary, too large ...).
    """
    return explain(page, url, format, options).article


def explain(
    page: "AnyPage", url: str | None = None, format: Format | None = None, options: Options | None = None
) -> Result:
    """Clean one page and keep the ledger: for every block what became of it, and why.

    Takes and raises what `clean` does.
    """
    options = options or Options()
    page = _as_page(page, url) if isinstance(page, str | bytes | Page) else page
    if isinstance(page, Page):
        document = read(page, format, options.max_bytes)
    else:
        document = read_parsed(page, url)
        page = Page("", url=url)
    return _result(page, document, options)


def failed(page: "AnyPage", flag: Flag, options: Options | None = None) -> Article:
    """The record of a page that could not be read: status "error", the flag says why. For runs that must go on."""
    page = page if isinstance(page, Page) else Page(page if isinstance(page, str | bytes) else "")
    content = page.content.encode("utf-8", "surrogatepass") if isinstance(page.content, str) else page.content
    fields, _ = metadata.fields(Document((), "html", url=page.url), (), page.fetched_at)
    digest = hashlib.sha256(b"").hexdigest()
    rules = catalogue((options or Options()).without_rules).digest
    return Article(
        id=_id(fields.url, digest), url=fields.url, domain=fields.domain, content_hash=digest, status="error",
        flags=[flag], removed=Removed(0, 0, {}), fetched_at=page.fetched_at,
        source=Source(page.path, page.member, page.record, None, None, hashlib.sha256(content).hexdigest()),
        cleaner=Cleaner(__version__, _rules_hash(rules)),
    )  # fmt: skip


def _as_page(page: str | bytes | Page, url: str | None) -> Page:
    if not isinstance(page, Page):
        return Page(page, url=url)
    if url is None or page.url is not None:
        return page
    return Page(page.content, url, page.content_type, page.fetched_at, page.path, page.member, page.record)


def _result(page: Page, document: Document, options: Options) -> Result:
    rules = catalogue(options.without_rules)
    hits = [rules.hits(block, _host(document.url)) for block in document.blocks]
    tags = tag(document, hits)
    evidence = Evidence(hits, tags.main, tags.title, metadata.headlines(document))
    decisions = judge(document, evidence, options)
    flags = set(document.flags)
    if options.second_opinion and page.content and document.format == "html" and _is_weak(document, decisions):
        votes = opinion.kept_by_trafilatura(_text_of(page), [block.text for block in document.blocks], page.url)
        if any(votes):
            decisions = judge(document, evidence.with_votes(votes), options)
            flags.add("second_opinion")
    _check_law(document, decisions)
    fields, candidates = metadata.fields(document, decisions, page.fetched_at)
    article = _article(page, document, decisions, fields, flags, tags.article, rules.digest)
    return Result(article, document, decisions, candidates)


def _is_weak(document: Document, decisions: Sequence[Decision]) -> bool:
    """Little was kept although the page holds more."""
    kept = sum(size(document.blocks[d.block].text) for d in decisions if d.action == "keep")
    prose = sum(size(block.text) for block in document.blocks if is_prose(block.text))
    return kept < LITTLE and prose > kept


def _check_law(document: Document, decisions: Sequence[Decision]) -> None:
    """kept + lifted + dropped = input: one decision for each block, in order. A breach is a bug, and looks like one."""
    if [decision.block for decision in decisions] != list(range(len(document.blocks))):
        raise AssertionError(f"{len(decisions)} decisions for {len(document.blocks)} blocks")


# ---- the record -----------------------------------------------------------------------------------


def _article(
    page: Page, document: Document, decisions: Sequence[Decision], fields: metadata.Fields, flags: set[Flag],
    article: float, rules: str,
) -> Article:  # fmt: skip
    blocks = assemble.text_blocks(document, decisions)
    text = assemble.joined(blocks)
    digest = hashlib.sha256(text.encode()).hexdigest()
    if any(decision.role == "paywall" and decision.action == "drop" for decision in decisions):
        flags.add("paywall_marker")
    status = _status(document, text, article)
    if status == "empty":
        text, blocks = "", []
    named = {name: getattr(fields, name) for name in metadata.Fields.__struct_fields__}
    return Article(
        id=_id(fields.canonical_url or fields.url, digest), text=text, blocks=blocks, word_count=word_count(text),
        content_hash=digest, status=status, flags=sorted(flags), removed=assemble.removed(document, decisions),
        source=Source(page.path, page.member, page.record, document.format, document.encoding, document.sha256),
        fetched_at=page.fetched_at, cleaner=Cleaner(__version__, _rules_hash(rules)), **named,
    )  # fmt: skip


def _id(url: str | None, content_hash: str) -> str:
    if url is not None:
        return "u-" + hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:24]
    return "c-" + content_hash[:24]


def _status(document: Document, text: str, article: float) -> Status:
    if not text:
        return "empty"
    if article < NO_ARTICLE:
        return "not_article"
    if document.cut is not None:
        return "truncated"
    return "short" if size(text) < SHORT else "ok"


def _rules_hash(rules: str) -> str:
    return hashlib.sha256(f"{rules} {digest()}".encode()).hexdigest()[:16]


def _host(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").hostname
    except ValueError:
        return None


def _text_of(page: Page) -> str:
    return decode(page.content, page.content_type).text
