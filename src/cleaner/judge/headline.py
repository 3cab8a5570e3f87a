"""Which block is the headline: the one that the head names, the h1, or the line above the text that looks like it."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from cleaner import marks as m
from cleaner.judge.evidence import Evidence
from cleaner.measure import Looks, has_sentences, size
from cleaner.model import Block, Decision, Document

LONGEST: Final = 300
SHORTEST: Final = 8
LONGEST_LINE: Final = 200
"""Length in Latin letters; of a line that nothing but its looks makes the headline: the last."""

AWAY: Final = m.NAV | m.BREADCRUMB | m.FOOTER | m.HIDDEN
"""Where a page repeats its headline for other ends."""

APART: Final = 10
"""Kept paragraphs that have so many other blocks between them belong to different texts of the page."""
MOST_OF_IT: Final = 0.25
"""The article is the first of these texts that has this share of all that is kept: notes of archives and teasers
above it have less."""

SURE: Final = 3.0
"""Below this score no line is the headline; up to 3 no right one of the development dumps is lost."""
LOGIT: Final = 0.6
SHARED: Final = 0.8
MOST_SHARED: Final = 4
FILED: Final = 1.0
SIGNED: Final = 1.5
FIRST: Final = 1.0
EARLIER: Final = -0.5
MOST_EARLIER: Final = 3
KEPT: Final = 0.5
BEHIND: Final = 1.0
BESIDE: Final = 0.5
ABOVE_LONGER: Final = 0.75
BELOW_KICKER: Final = 0.5
COMMON: Final = 0.5
FOREIGN: Final = -2.0
GLUED: Final = -1.0
REPEATED: Final = 0.6
MOST_REPEATED: Final = 2
"""How much the tagger's logit counts, and what is added: for each word shared with the text (up to four) and with the
page's address (likewise), for a byline or date close below, for a line that none is like close above, for each that is
(headlines stand above standfirsts and captions), for one that the tagger takes for text, for share buttons or a date
above, for share buttons in the very line above, for a longer line below (a standfirst, the text), for a line close
above that looks more like one (a kicker, a section), for the share of its words that the text has, for Latin letters
only above a text of another script, for labels of a menu that ran together, for each time that the page says it again
(related stories, the title of the page). Found by trying steps on big9-dev's dumps and fundus-dev, wcxb-dev and
snippets-dev laid out flat: right headlines 0.89, 0.72, 0.80, 0.78; without share buttons in the line above, longer
lines, kickers, common words, scripts and labels 0.87, 0.70, 0.80, 0.77."""
SIGNED_REACH: Final = 3
BEHIND_REACH: Final = 2
KICKER_REACH: Final = 3
LONGER: Final = 50
EARLIER_REACH: Final = 8
EARLIER_SIZE: Final = 18
FARTHEST: Final = 3_000
READ: Final = 4_000
"""Lines below in which a byline counts, lines above in which a share button, a kicker or an earlier line does and its
length, length of a longer line below, lines above the text that are looked at, characters of text that are read."""

_WORD: Final = re.compile(r"\w+")
_CUT: Final = re.compile(r"\s+[|\-–—―·•»›:/~]+\s+|\s*[|｜¦]\s*|--+|:\s+|\s+[-–—]")
"""Where titles of pages part headline, section and site."""
_STOP: Final = re.compile(r"(?<!\.\.)[.。।۔]['\"”’»)]?$")
_MIXED: Final = re.compile(r"\s[|/:»>•]\s|^\W")
"""A trail of sections, a bullet."""
_DATED: Final = re.compile(r"\b(?:19|20)\d\d\b.*\d|\d{1,2}[:.]\d\d|^(?:last )?(?:updated|published|posted)\b", re.I)
_SIGNED: Final = re.compile(
    r"^(?:by|von|par|por|di|door|af|av|автор|written by)\b|\bstaff writer\b"
    r"|^(?=.{0,60}$).*(?:\b(?:19|20)\d\d\b|\d{1,2}/\d{1,2}/\d{2}|\d{1,2}[:.]\d\d)",
    re.I,
)
"""A byline or a date, for lines that no rule knows as one."""
_SEAM: Final = re.compile(r"[a-zß-ÿ]{4}[A-ZÀ-Þ][a-zß-ÿ]{3}")
"""Where labels ran together: "NewsSport"; not "WhatsApp", "PlayStation"."""
_LETTERS: Final = re.compile(r"[^\W\d_\u3040-\u9fff]{4,}")
_DENSE: Final = re.compile(r"[\u3040-\u9fff]{2,}")
STEM: Final = 6
"""Letters that words have in common, whatever their endings."""


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
    stated = {folded(text) for text in evidence.headlines} - {""}
    parts = {part for text in evidence.headlines for part in _parts(text)} - stated
    for texts in (stated, parts):
        if (named := _named(document, evidence, looks, texts, start)) is not None:
            return named
    heading = _first_heading(document, evidence, start) if document.format == "html" else None
    return heading if heading is not None else _likely(document, evidence, decisions, _longest_start(looks, decisions))


def _parts(text: str) -> Iterator[str]:
    """What the title of a page is put together from, folded; names of sections and sites are too short to count."""
    for part in _CUT.split(text):
        key = folded(part)
        if len(key.split()) >= 3 or size(key) >= 2 * SHORTEST:
            yield key


def _named(document: Document, evidence: Evidence, looks: Looks, texts: set[str], start: int) -> int | None:
    """The block above the text, else a heading anywhere, that is one of these texts: an h1 before other headings
    before other blocks, and of several the likeliest."""
    if not texts:
        return None
    says = wording(texts)
    found = [b for b in document.blocks if not b.marks & AWAY and looks.sizes[b.index] <= LONGEST and says(b.text)]
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


def _longest_start(looks: Looks, decisions: Sequence[Decision]) -> int:
    """The same of the longest text."""
    return max(_texts(looks, decisions), key=lambda text: text[1], default=(len(looks.sizes), 0))[0]


def _first_heading(document: Document, evidence: Evidence, start: int) -> int | None:
    """The last h1 before the text, if the tagger does not think it a logo or a section's name."""
    found = [block.index for block in document.blocks[: start + 1] if block.level == 1 and block.shape == "heading"]
    return next((i for i in reversed(found) if evidence.title[i] >= 0), found[-1] if found else None)


def _likely(document: Document, evidence: Evidence, decisions: Sequence[Decision], start: int) -> int | None:
    """The likeliest line above the text, if it can be a headline at all."""
    blocks = document.blocks
    sample = " ".join(blocks[d.block].text for d in decisions[start:] if d.action == "keep")[:READ]
    text = _words(sample)
    foreign = _is_foreign(sample)
    able = (
        [block for block in blocks[max(0, start - FARTHEST) : start] if _is_able(block, evidence, decisions)]
        if text
        else []
    )
    words = {block.index: _words(block.text) for block in able}
    shared = {i: len(found & text) for i, found in words.items()}
    akin = {
        block.index
        for block in able
        if shared[block.index] and 2 * shared[block.index] >= len(words[block.index])
        and size(block.text) >= EARLIER_SIZE and not _MIXED.search(block.text)
    }  # fmt: skip
    times = Counter(block.text for block in blocks) if able else Counter()
    filed = _in_path(document.url) if able and not foreign else set()
    scores: dict[int, float] = {}
    for block in able:
        i = block.index
        earlier = sum(other in akin for other in range(i - EARLIER_REACH, i))
        above = decisions[max(0, i - BEHIND_REACH) : i]
        scores[i] = (
            LOGIT * evidence.title[i]
            + SHARED * min(shared[i], MOST_SHARED)
            + FILED * min(len(_in_path(block.text) & filed) if filed else 0, MOST_SHARED)
            + SIGNED * _is_signed(blocks, decisions, i)
            + (EARLIER * min(earlier, MOST_EARLIER) if earlier else FIRST)
            + KEPT * (decisions[i].action == "keep")
            + BEHIND * any(d.role in _BEHIND for d in above)
            + BESIDE * any(d.role == "share" for d in above[-1:])
            + ABOVE_LONGER * _is_above_longer(blocks, i)
            + BELOW_KICKER * any(evidence.title[at] > evidence.title[i] for at in range(max(0, i - KICKER_REACH), i))
            + COMMON * shared[i] / max(1, len(words[i]))
            + FOREIGN * (foreign and block.text.isascii())
            + REPEATED * min(times[block.text] - 1, MOST_REPEATED)
            + sum(_unlike(block.text))
        )
    best = max(scores, key=lambda i: (scores[i], i), default=None)
    if best is None or scores[best] < SURE:
        return None
    whole = blocks[best].text
    ends = [b.index for b in able if b.text != whole and size(b.text) >= 2 * SHORTEST and whole.endswith(b.text)]
    return max(ends, key=lambda i: (scores[i], i), default=best)  # a trail or kicker ran into the other line


def _is_signed(blocks: Sequence[Block], decisions: Sequence[Decision], at: int) -> bool:
    """Whether a byline or a date stands close below."""
    return any(
        (decision.role in _SIGNS and decision.action == "lift") or _SIGNED.search(blocks[decision.block].text[:200])
        for decision in decisions[at + 1 : at + 1 + SIGNED_REACH]
    )


def _is_foreign(text: str) -> bool:
    """Whether the text is of another script than Latin."""
    letters = [letter for letter in text[:MOST_LETTERS] if letter.isalpha()]
    return sum(letter > "\u036f" for letter in letters) > len(letters) / 2


MOST_LETTERS: Final = 1_000


def _is_above_longer(blocks: Sequence[Block], at: int) -> bool:
    """Whether the line below is a long one, and longer."""
    return at + 1 < len(blocks) and len(blocks[at + 1].text) > max(LONGER, len(blocks[at].text))


def _in_path(text: str | None) -> set[str]:
    """The words of a line, or of an address without its host."""
    found = (text or "").lower()
    return set(_PATH_WORD.findall(found.partition("://")[2].partition("/")[2] if "://" in found else found))


_PATH_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_BEHIND: Final = frozenset({"share", "dateline", "breadcrumb"})
_SIGNS: Final = frozenset({"byline", "dateline", "reading_time"})


def _is_able(block: Block, evidence: Evidence, decisions: Sequence[Decision]) -> bool:
    return (
        SHORTEST <= size(block.text) <= LONGEST_LINE
        and block.shape in ("paragraph", "heading", "list_item")
        and decisions[block.index].role != "hidden"
        and not any(rule.certain for rule in evidence.hits[block.index])
        and not has_sentences(block.text)
    )


def _unlike(text: str) -> Iterator[float]:
    """What headlines seldom are: finished sentences, long, one or two short words, dates, trails, labels of menus."""
    yield -4.0 if _STOP.search(text) else 0.0
    yield -3.0 if size(text) > 120 else 0.0
    yield -2.0 if size(text) < 25 and text.count(" ") < 2 else 0.0
    yield -2.0 if _DATED.search(text) else 0.0
    yield -1.0 if _MIXED.search(text) else 0.0
    yield GLUED if _SEAM.search(text) else 0.0


def _words(text: str) -> set[str]:
    """The words that tell what a text is about: beginnings of longer ones, pairs of dense characters."""
    low = text.lower()
    dense = (run[at : at + 2] for run in _DENSE.findall(low) for at in range(len(run) - 1))
    return {word[:STEM] for word in _LETTERS.findall(low)}.union(dense)
