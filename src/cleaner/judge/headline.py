"""Which block is the headline: the one that the head names, the h1, or the line above the text that looks like it."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from cleaner import marks as m
from cleaner.judge.evidence import Evidence
from cleaner.judge.likeliest import SHORTEST, likeliest
from cleaner.measure import Looks, size
from cleaner.model import Block, Decision, Document

LONGEST: Final = 300
"""Length in Latin letters."""

AWAY: Final = m.NAV | m.BREADCRUMB | m.FOOTER | m.HIDDEN | m.NOT_OF_PAGE
"""Where a page repeats its headline for other ends."""

APART: Final = 10
"""Kept paragraphs that have so many other blocks between them belong to different texts of the page."""
MOST_OF_IT: Final = 0.25
"""The article is the first of these texts that has this share of all that is kept: notes of archives and teasers
above it have less."""

FEWEST_SHARED: Final = 3
ENOUGH_SHARED: Final = 0.7
"""Words, and their share of those of the shorter one, that a line has in common with a headline which it varies."""

LISTS: Final = 0.5
"""From this probability of a page of lists, a line that is a link heads one of its entries. Right titles of wcxb-dev
1,155 to 1,156, and three fronts are no longer called what their first teaser is."""

_WORD: Final = re.compile(r"\w+")
_CUT: Final = re.compile(r"\s+[|\-–—―·•»›«‹:/~]+\s+|\s*[|｜¦]\s*|--+|_(?=[^\W\d_])|:\s+|\s+[-–—]")
"""Where titles of pages part headline, section and site."""


def folded(text: str) -> str:
    """Words only, lower case: how headlines are compared."""
    return " ".join(_WORD.findall(text.lower()))


def wording(texts: Collection[str]) -> Callable[[str], bool]:
    """Whether a text says, word for word, one of these (folded) ones; the first word tells most texts apart."""
    openings = {text.partition(" ")[0] for text in texts}

    def says(text: str) -> bool:
        low = text.lower()
        first = _WORD.search(low)
        return (first[0] if first else "") in openings and " ".join(_WORD.findall(low)) in texts

    return says


def headline(document: Document, evidence: Evidence, looks: Looks, decisions: Sequence[Decision]) -> int | None:
    """Index of the headline's block, None when no block can be told to be it."""
    start = _text_start(looks, decisions)
    statements = [folded(text) for text in evidence.headlines]
    stated = {*statements} - {""}
    parts = {part for text in dict.fromkeys(evidence.headlines) for part in _parts(text)} - stated
    for texts in (stated, parts):
        if (named := _named(document, evidence, looks, texts, start)) is not None:
            return named
    found = _first_heading(document, evidence, start)
    if found is None:
        short = document.format == "text" and evidence.may_be_article
        first = _first_kept(decisions) if short else len(looks.sizes)
        found = likeliest(document, evidence, looks, decisions, _longest_start(looks, decisions, first))
    if found is None or (document.titled and not _is_like(document.blocks[found].text, stated)):
        return None
    block = document.blocks[found]
    teaser = evidence.lists >= LISTS and block.marks & m.LINK and block.level != 1
    return None if document.format == "html" and (teaser or _is_of_something_else(block, statements)) else found


def _is_like(text: str, stated: Collection[str]) -> bool:
    """Whether a line is one of the (folded) headlines in other words: cut short, or edited."""
    words = set(folded(text).split())
    shared = ((len(words & set(one.split())), min(len(words), len(set(one.split())))) for one in stated)
    return any(same >= FEWEST_SHARED and same >= ENOUGH_SHARED * fewer for same, fewer in shared)


def _is_of_something_else(block: Block, statements: Sequence[str]) -> bool:
    """Whether a line that is no h1 shares no word with the (folded) statements of the head, and two of them agree: the
    name of a menu, or of a part of the page. Only in scripts that set blanks and have capitals."""
    if block.level == 1 and block.shape == "heading":
        return False
    if len(set(statements)) == len(statements) or block.text.lower() == block.text.upper():
        return False
    return set(folded(block.text).split()).isdisjoint(" ".join(statements).split())


def _parts(text: str) -> Iterator[str]:
    """What the title of a page is put together from, folded; names of sections and sites are too short to count."""
    for part in _CUT.split(text):
        key = folded(part)
        if len(key.split()) >= 3 or size(key) >= 2 * SHORTEST:
            yield key


def _named(document: Document, evidence: Evidence, looks: Looks, texts: set[str], start: int) -> int | None:
    """The block above the text, else a heading anywhere, that is one of these texts: an h1 before other headings
    before other blocks, and of several the likeliest. In a dump the entries of lists are menus and paths."""
    if not texts:
        return None
    says = wording(texts)
    own = (
        b for b in document.blocks if not b.marks & AWAY and not (document.format == "text" and b.shape == "list_item")
    )
    found = [b for b in own if looks.sizes[b.index] <= LONGEST and says(b.text)]
    found = [b for b in found if b.index <= start] or [b for b in found if b.shape == "heading"]
    headings = [b for b in found if b.level == 1] or [b for b in found if b.shape == "heading"]
    return max((b.index for b in headings or found), key=lambda i: (evidence.title[i], i), default=None)


def _texts(looks: Looks, decisions: Sequence[Decision]) -> list[tuple[int, float]]:
    """(index of the first block, length) of each of the texts that the kept blocks of running text make."""
    texts: list[tuple[int, float]] = []
    last = -APART - 1
    for at in (d.block for d in decisions if d.action == "keep" and looks.prose[d.block]):
        if at - last > APART:
            texts.append((at, 0))
        texts[-1] = (texts[-1][0], texts[-1][1] + looks.sizes[at])
        last = at
    return texts


def _text_start(looks: Looks, decisions: Sequence[Decision]) -> int:
    """Index of the first kept block of the article's running text."""
    texts = _texts(looks, decisions)
    least = MOST_OF_IT * sum(length for _, length in texts)
    return next((first for first, length in texts if length >= least), len(looks.sizes))


def _longest_start(looks: Looks, decisions: Sequence[Decision], default: int) -> int:
    """The same of the longest text."""
    return max(_texts(looks, decisions), key=lambda text: text[1], default=(default, 0))[0]


def _first_kept(decisions: Sequence[Decision]) -> int:
    """The first kept block below the first one: where the text begins when all of its lines are short."""
    return next((d.block for d in decisions[1:] if d.action == "keep"), len(decisions))


def _first_heading(document: Document, evidence: Evidence, start: int) -> int | None:
    """The last h1 before the text, if the tagger does not think it a logo or a section's name."""
    found = [block.index for block in document.blocks[: start + 1] if block.level == 1 and block.shape == "heading"]
    return next((i for i in reversed(found) if evidence.title[i] >= 0), found[-1] if found else None)
