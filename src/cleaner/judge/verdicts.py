"""What a block deserves on its own evidence, whatever stands around it."""

from typing import Final, NamedTuple

from cleaner import marks as m
from cleaner.judge.evidence import Evidence
from cleaner.measure import Looks, ends_sentence
from cleaner.model import Action, Block, Decision, Document, Role
from cleaner.options import Options
from cleaner.rules import Rule

KEEP: Final = 0.45
"""Probability from which a block is kept. F1 of the articles of wcxb-dev is flat from 0.4 to 0.5; of fundus-dev 0.9663
at 0.5, 0.9672 at 0.45."""
KEEP_DUMP: Final = 0.65
"""The same for a dump of an article, where teasers look like paragraphs. F1 of flattened articles of wcxb-dev is flat
from 0.5 to 0.7; of sites that the tagger has not seen, it rises from 0.5 to 0.65 and is the same at 0.7 (big9-dev,
fundus-dev), where a paragraph in two hundred more is lost."""
KEEP_OTHERS: Final = 0.4
KEEP_LISTS: Final = 0.3
"""The same on pages that are no article, and on pages of lists: where less is sure, F1 is best at a lower threshold.
Folds of wcxb-dev: lists of products 0.662 at 0.5, 0.683 at 0.4, 0.690 at 0.3; other kinds move by 0.003 at most."""
WEAK_RULE_YIELDS: Final = 0.6
"""A hint drops a block only below this; on a page that is no article, only with the tagger. Folds of wcxb-dev: articles
0.9610 at 0.85, 0.9630 at 0.7, 0.9632 at 0.6 and at 0.5 (with all else as it is today)."""
BOX_YIELDS: Final = 0.7
BOXES: Final = frozenset({"advert", "donation", "newsletter", "paywall"})
"""The same for boxes that are set between the paragraphs of a text, and read like it."""
SURE_RULE_YIELDS: Final = 0.9
LONG: Final = 200
"""A sure rule drops a text of this length only below this probability; shorter ones always. Of the gold texts of three
corpora sure rules hit 0.02 to 0.11 % of the characters."""
UNSEEN: Final = m.HIDDEN | m.NOSCRIPT
NEVER: Final = 2.0
HIDDEN_KEEP: Final = 0.9
"""What is hidden until a reader clicks (accordions, tabs, "read more") is content when the tagger is that sure, and
much of the page's text is."""
FOLDED_KEEP: Final = 0.7
"""A sentence that a button or a tab of the page unfolds is content from this probability: an answer below its question.
Of wcxb-dev's articles two have some, five paragraphs of gold and a video's transcript."""
HIDDEN_KEEP_OTHERS: Final = 0.8
"""On a page that is no article, however much is hidden: the tabs of a product, the answers below questions."""
FOLDED_AWAY: Final = m.LINK | m.NAV | m.HEADER | m.FOOTER | m.FORM | m.CONSENT | m.COMMENTS | m.POPUP | m.SHARE
ARTICLE: Final = 0.5
LINKED_KEEP: Final = 0.97
LISTED_KEEP: Final = 0.75
"""On a page that is likely an article, a line that is one link and no sentence leads to another article, unless the
tagger is that sure; items of lists already from the second, and so do headings where the page's own site is not known.
Headings that lead to other sites or within the page name what they lead to: of those from KEEP to the second, 39 of 45
are gold in articles of wcxb-dev. Of such lines from 0.7 on, 918 of 1,066 are gold in articles of wcxb-dev, 3 of 22 in
those of big9-dev and fundus-dev; of headings that lead to the same site 50 of 62 and 0 of 11; of paragraphs 144 of 298
and 6 of 41: of two that stand between kept ones, one leads to another article."""
CAPTION_YIELDS: Final = 0.8
"""A caption by its markup is lifted below this; captions that the tagger is that sure of are text in a figure."""

LONGEST_LIFT: Final = 500
"""A line that a sure rule lifts (captions, above all) may be this long."""

ROLE_OF_MARK: Final[tuple[tuple[int, Role], ...]] = (
    (m.CONSENT, "consent"),
    (m.NEWSLETTER, "newsletter"),
    (m.PAYWALL, "paywall"),
    (m.DONATION, "donation"),
    (m.COMMENTS, "comment"),
    (m.BREADCRUMB, "breadcrumb"),
    (m.SHARE, "share"),
    (m.ADVERT, "advert"),
    (m.BIO, "author_bio"),
    (m.TAGS, "tags"),
    (m.EMBED, "embed"),
    (m.RELATED, "related"),
    (m.LIVE, "feed"),
    (m.PROMO, "promo"),
    (m.PLAYER, "player"),
    (m.NAV | m.SKIP | m.PAGINATION, "navigation"),
    (m.FOOTER, "legal"),
    (m.FORM | m.BUTTON, "form"),
    (m.HEADER | m.SIDEBAR, "navigation"),
)
"""What a dropped block is called by its markup, the most telling mark first."""


HIDDEN_SHARE: Final = 0.5
"""Share of a page's likely text that must be hidden for it to count: an article folded away, not a stray notice."""


def verdicts(document: Document, evidence: Evidence, looks: Looks, options: Options) -> list[Decision]:
    """One decision a block, each on its own."""
    bars = _bars(document, evidence, looks)
    return [_verdict(block, evidence, looks, options, bars) for block in document.blocks]


class _Bars(NamedTuple):
    """Probabilities that a block of this page has to reach."""

    keep: float
    """To be kept."""
    hints: float
    """To be kept against a hint."""
    hidden: float
    """To be looked at although it is hidden."""
    boxes: float
    """To be kept against a hint that it is a box between two paragraphs."""
    host: str
    """The page's own: what leads there leads to another article."""


def _bars(document: Document, evidence: Evidence, looks: Looks) -> _Bars:
    host = _host(document.url or "")
    if evidence.may_be_article:
        keep = KEEP if document.format == "html" else KEEP_DUMP
        hidden = HIDDEN_KEEP if _unfolds(document, evidence, looks) else NEVER
        return _Bars(keep, WEAK_RULE_YIELDS, hidden, BOX_YIELDS, host)
    keep = KEEP_OTHERS - evidence.lists * (KEEP_OTHERS - KEEP_LISTS)
    return _Bars(keep, keep, HIDDEN_KEEP_OTHERS, keep, host)


def _unfolds(document: Document, evidence: Evidence, looks: Looks) -> bool:
    """Whether much of the page's text is hidden until a reader clicks."""
    likely = [
        (block.marks & UNSEEN, length)
        for block, length, p in zip(document.blocks, looks.sizes, evidence.main, strict=True)
        if p >= KEEP
    ]
    return sum(length for hidden, length in likely if hidden) > HIDDEN_SHARE * sum(length for _, length in likely)


_NOT_OF_PAGE: Final[dict[int, tuple[Role, Action, str]]] = {
    m.PRINT: ("other", "drop", "structure:print"),
    m.FRONT: ("other", "drop", "structure:front-matter"),
    m.SCRIPT: ("hidden", "drop", "structure:script"),
}


def _verdict(block: Block, evidence: Evidence, looks: Looks, options: Options, bars: _Bars) -> Decision:
    i = block.index
    p = evidence.probability(i)
    if evidence.own is not None and (own := evidence.own[i]) is not None:
        role = own.role or ("other" if own.action == "drop" else role_of_shape(block))
        return Decision(i, role, own.action, f"own:{own.name}")
    if block.marks & m.NOT_OF_PAGE:
        return Decision(i, *_NOT_OF_PAGE[block.marks & m.NOT_OF_PAGE])
    if block.marks & UNSEEN and p < (FOLDED_KEEP if is_folded_text(block) else bars.hidden):
        return Decision(i, "hidden", "drop", "structure:hidden")
    if options.comments and block.marks & m.COMMENTS and looks.prose[i]:
        return Decision(i, role_of_shape(block), "keep", "option:comments")
    for rule in evidence.hits[i]:
        if _holds(rule, block, looks, p, bars):
            return Decision(i, rule.role, rule.action, f"rule:{rule.name}")
    if block.marks & (m.CAPTION | m.CREDIT) and block.marks & m.FIGURE and p < CAPTION_YIELDS:
        credit = block.marks & m.CREDIT and not block.marks & m.CAPTION
        return Decision(i, "credit" if credit else "caption", "lift", "structure:figure")
    if block.marks & m.LINK and evidence.article >= ARTICLE and _leads_away(block, p, bars.host):
        return Decision(i, "related", "drop", f"structure:linked-line {_reason(block, evidence, looks, p)}")
    if p >= bars.keep:
        return Decision(i, role_of_shape(block), "keep", _reason(block, evidence, looks, p))
    return Decision(i, role_of_place(block), "drop", _reason(block, evidence, looks, p))


def _leads_away(block: Block, p: float, host: str) -> bool:
    """Whether a line that is one link leads to another article."""
    elsewhere = block.shape == "heading" and not _is_of_site(block.href or "", host)
    if elsewhere and host:
        return False
    listed = elsewhere or block.shape == "list_item"
    return p < (LISTED_KEEP if listed else LINKED_KEEP) and not ends_sentence(block.text)


def _is_of_site(href: str, host: str) -> bool:
    return not href.startswith("#") and _host(href) in ("", host)


def _host(url: str) -> str:
    """The host of an address, empty where it states none.

    >>> _host("https://www.herald.example/news/ferry"), _host("/news/ferry")
    ('herald.example', '')
    """
    _, parted, rest = url.partition("//")
    return rest.partition("/")[0].removeprefix("www.") if parted else ""


def is_folded_text(block: Block) -> bool:
    """Whether a sentence is hidden until a reader asks for it, outside menus and forms."""
    return bool(block.marks & m.FOLDED) and not block.marks & FOLDED_AWAY and ends_sentence(block.text)


def _holds(rule: Rule, block: Block, looks: Looks, p: float, bars: _Bars) -> bool:
    """Whether a rule that a block meets decides over it, at this probability. What is said in code is said of code."""
    i = block.index
    if block.shape == "code" and not rule.place and p >= bars.keep:
        return False
    if rule.certain:
        return rule.sure or p < SURE_RULE_YIELDS or looks.sizes[i] < (LONGEST_LIFT if rule.action == "lift" else LONG)
    if rule.action == "lift" and not rule.place:
        return p < KEEP or (p < bars.hints and not looks.prose[i])
    return p < (bars.boxes if rule.role in BOXES else bars.hints)


def role_of_shape(block: Block) -> Role:
    """The content role of a kept block."""
    if block.shape in ("heading", "list_item", "quote", "code", "table"):
        return block.shape
    return "paragraph"


def role_of_place(block: Block) -> Role:
    """The best name for a dropped block that its markup gives."""
    for marks, role in ROLE_OF_MARK:
        if block.marks & marks:
            return role
    return "other"


def _reason(block: Block, evidence: Evidence, looks: Looks, p: float) -> str:
    asked = f" opinion:{'keep' if evidence.votes[block.index] else 'drop'}" if evidence.votes is not None else ""
    return f"tagger:{p:.2f}{asked} {_said(block, looks.sizes[block.index])}"


def _said(block: Block, length: float) -> str:
    """What a reader of the ledger wants to know of a block: how long it is, whether it is linked, where it stands."""
    said = "short" if length < 40 else "long" if length > 200 else "a line"
    if block.link_chars > 0.5 * len(block.text):
        said += ", linked"
    names = m.names_of(block.marks & ~(m.LINK | m.LIST | m.TABLE))
    return f"{said}, inside {' '.join(names)}" if names else said
