"""Which block is the headline: the one that the head names, the h1, or the line above the text that looks like it."""

import re
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

SURE: Final = 2.0
"""Below this score no line is the headline. Right headlines of big9-dev's dumps: 0.767 at 5, 0.789 at 3, 0.800 at 1.5;
below, clean texts lose first lines that are none."""
SHARED: Final = 0.8
MOST_SHARED: Final = 4
SIGNED: Final = 1.0
EARLIER: Final = -0.5
MOST_EARLIER: Final = 3
"""What is added to the tagger's logit: for each word shared with the text (up to four), for a byline or date close
below, and for each line close above that is about the same (headlines stand above standfirsts and captions). Rounded
from fits on snippets-dev, wcxb-dev and fundus-dev laid out flat and big9-dev's dumps; the sum of the four shares of
right headlines is 2.82 by the logit alone, 3.03 with these and `_unlike`."""
SIGNED_REACH: Final = 3
EARLIER_REACH: Final = 8
EARLIER_SIZE: Final = 18
FARTHEST: Final = 3_000
READ: Final = 4_000
"""Lines below in which a byline counts, lines above in which an earlier one does and its length, lines above the
text that are looked at, characters of text that are read."""

_WORD: Final = re.compile(r"\w+")
_CUT: Final = re.compile(r"\s+[|\-–—―·•»›:/~]+\s+|\s*[|｜¦]\s*|--+|:\s+|\s+[-–—]")
"""Where titles of pages part headline, section and site."""
_STOP: Final = re.compile(r"(?<!\.\.)[.。]['\"”’»)]?$")
_MIXED: Final = re.compile(r"\s[|/:»>•]\s|^\W")
"""A trail of sections, a bullet."""
_DATED: Final = re.compile(r"\b(?:19|20)\d\d\b.*\d|\d{1,2}[:.]\d\d|^(?:last )?(?:updated|published|posted)\b", re.I)
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
    return heading if heading is not None else _likely(document, evidence, decisions, start)


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


def _text_start(looks: Looks, decisions: Sequence[Decision]) -> int:
    """Index of the first kept block of the article's running text."""
    prose = [d.block for d in decisions if d.action == "keep" and looks.prose[d.block]]
    texts: list[list[int]] = []
    for at in prose:
        if not texts or at - texts[-1][-1] > APART:
            texts.append([])
        texts[-1].append(at)
    lengths = [sum(looks.sizes[at] for at in text) for text in texts]
    return next(
        (text[0] for text, length in zip(texts, lengths, strict=True) if length >= MOST_OF_IT * sum(lengths)),
        len(looks.sizes),
    )


def _first_heading(document: Document, evidence: Evidence, start: int) -> int | None:
    """The last h1 before the text, if the tagger does not think it a logo or a section's name."""
    found = [block.index for block in document.blocks[: start + 1] if block.level == 1 and block.shape == "heading"]
    return next((i for i in reversed(found) if evidence.title[i] >= 0), found[-1] if found else None)


def _likely(document: Document, evidence: Evidence, decisions: Sequence[Decision], start: int) -> int | None:
    """The likeliest line above the text, if it can be a headline at all."""
    blocks = document.blocks
    text = _words(" ".join(blocks[d.block].text for d in decisions[start:] if d.action == "keep")[:READ])
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
    scores: dict[int, float] = {}
    for block in able:
        i = block.index
        earlier = sum(other in akin for other in range(i - EARLIER_REACH, i))
        signed = any(d.role in _SIGNS and d.action == "lift" for d in decisions[i + 1 : i + 1 + SIGNED_REACH])
        scores[i] = (
            evidence.title[i]
            + SHARED * min(shared[i], MOST_SHARED)
            + EARLIER * min(earlier, MOST_EARLIER)
            + SIGNED * signed
            + sum(_unlike(block.text))
        )
    best = max(scores, key=lambda i: (scores[i], i), default=None)
    return best if best is not None and scores[best] >= SURE else None


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
    """What headlines seldom are: finished sentences, long, one or two short words, dates, trails of sections."""
    yield -3.0 if _STOP.search(text) else 0.0
    yield -2.0 if size(text) > 120 else 0.0
    yield -2.0 if size(text) < 25 and text.count(" ") < 2 else 0.0
    yield -2.0 if _DATED.search(text) else 0.0
    yield -1.0 if _MIXED.search(text) else 0.0


def _words(text: str) -> set[str]:
    """The words that tell what a text is about: beginnings of longer ones, pairs of dense characters."""
    low = text.lower()
    dense = (run[at : at + 2] for run in _DENSE.findall(low) for at in range(len(run) - 1))
    return {word[:STEM] for word in _LETTERS.findall(low)}.union(dense)
