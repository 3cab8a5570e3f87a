"""How an article stands: whole, short, cut, or no article at all."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from cleaner.judge.evidence import lists
from cleaner.measure import size
from cleaner.model import Decision, Document, Flag, Status
from cleaner.rules.refusals import REFUSAL

SHORT: Final = 250
"""Below this (length in Latin letters) a text is a stub or a teaser: two sentences."""
LISTING: Final = 0.6
"""Probability of a page of lists from which it is no article, if it holds next to no running text."""
SURE_LISTING: Final = 0.85
"""The same however much text its teasers have: of wcxb-dev 24 pages more, all of them lists of goods or news, of the
articles of all sets none."""
HOME_LISTING: Final = 0.4
"""The same for a page at the root of its site, however much text its teasers have: of wcxb-dev eleven pages, no article
among them."""
FEW_PARAGRAPHS: Final = 3
PARAGRAPH: Final = 120
"""An article has more than three paragraphs of this length (in Latin letters); a section front has teasers."""
ERROR_TEXT: Final = 600
"""An error page says less than this."""

_ERROR: Final = re.compile(
    r"\b(?:404|403|410|500|503)\b|not found|does not exist|no longer (?:exists|available)|nicht gefunden"
    r"|existiert nicht|introuvable|n'existe p(?:as|lus)|no encontrad[ao]|no existe|non trovat[ao]"
    r"|não encontrad[ao]|niet gevonden|nie (?:znaleziono|istnieje)|не найден[ао]?"
    r"|не знайдено|bulunamadı|見つかりません|找不到|찾을 수 없",
    re.IGNORECASE,
)
"""What error pages say in their headline or title."""
_REFUSED: Final = re.compile(
    r"^(?:just a moment|attention required!?|pardon our interruption|access denied|access to this page has been denied"
    r"|the request could not be satisfied|sorry, you have been blocked|security check(?:point)?|are you a robot\?"
    r"|human verification|verify(?:ing)? you are human)[.…\s]{0,4}(?:[|–-] ?.{0,60})?$",
    re.IGNORECASE,
)
"""The headline or title of a page that a service which guards the site sent instead."""
REFUSALS: Final = 2
"""So many lines of such a service make a page of its own; an article on robots may quote one."""


def without_stubs(document: Document, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions for a page that says only that it is not there: its apology is no text.

    A section front keeps its teasers: it may be what somebody wants of it, and its status says what it is.
    """
    kept = [decision for decision in decisions if decision.action == "keep"]
    if not _is_error_page(document, decisions, sum(size(document.blocks[d.block].text) for d in kept)):
        return tuple(decisions)
    return tuple(
        Decision(d.block, "other", "drop", "structure:error-page") if d.action == "keep" else d for d in decisions
    )


class Standing(NamedTuple):
    """Status and flags of a record."""

    status: Status
    flags: frozenset[Flag]


def standing(
    document: Document, decisions: Sequence[Decision], kinds: Mapping[str, float], flags: frozenset[Flag]
) -> Standing:
    """Judge the page as a whole. `kinds` are the tagger's probabilities of each kind of page."""
    kept = [size(document.blocks[d.block].text) for d in decisions if d.action == "keep"]
    if any(d.role == "paywall" and d.action == "drop" for d in decisions):
        flags |= {"paywall_marker"}
    return Standing(_status(document, decisions, kept, kinds), flags)


def _status(
    document: Document, decisions: Sequence[Decision], kept: Sequence[float], kinds: Mapping[str, float]
) -> Status:
    if _is_refusal(decisions, sum(kept)):
        return "not_article"
    if not kept:
        return "empty"
    if _is_error_page(document, decisions, sum(kept)) or _is_listing(document, kept, kinds):
        return "not_article"
    if document.cut is not None:
        return "truncated"
    return "short" if sum(kept) < SHORT else "ok"


def _is_error_page(document: Document, decisions: Sequence[Decision], length: float) -> bool:
    if length > ERROR_TEXT:
        return False
    titles = [document.blocks[d.block].text for d in decisions if d.role in ("title", "heading")]
    said = (_ERROR.search(text) or _REFUSED.match(text) for text in [*titles, document.head.title or ""])
    return any(said) or _is_refusal(decisions, length)


def _is_refusal(decisions: Sequence[Decision], length: float) -> bool:
    """Whether a page is a guard's refusal, by its lines; of such a page often nothing is kept."""
    return length <= ERROR_TEXT and sum(d.reason == _GUARD for d in decisions) >= REFUSALS


_GUARD: Final = f"rule:{REFUSAL.name}"


def _is_listing(document: Document, kept: Sequence[float], kinds: Mapping[str, float]) -> bool:
    if ("og:type", "article") in document.head.metas:
        return False
    listed = lists(kinds)
    if listed >= SURE_LISTING or (listed >= HOME_LISTING and _is_home(document)):
        return True
    return listed >= LISTING and sum(length >= PARAGRAPH for length in kept) <= FEW_PARAGRAPHS


def _is_home(document: Document) -> bool:
    """Whether the page's address, as given or as it states it, is the root of its site."""
    stated = (href for rel, href in document.head.links if rel == "canonical")
    own = (content for name, content in document.head.metas if name == "og:url")
    address = next((text for text in (document.url, *stated, *own) if text and "://" in text), "")
    return _ROOT.match(address.partition("://")[2]) is not None if address else False


_ROOT: Final = re.compile(r"^[^/?#]*/?(?:(?:index|home|default)\.\w{3,5})?(?:[?#].*)?$", re.S)
"""An address without its scheme that has no path to speak of."""
