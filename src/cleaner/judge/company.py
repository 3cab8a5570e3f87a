"""What the neighbours of a block change about its fate."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from cleaner.judge.evidence import Evidence
from cleaner.judge.headline import folded
from cleaner.judge.verdicts import KEEP, NO_ARTICLE, role_of_shape, with_fate
from cleaner.measure import ends_sentence, is_prose, size
from cleaner.model import Block, Decision, Document

RUN_REACH: Final = 3
"""Lines that may stand between two form lines and go with them: a newsletter's name, its blurb, a label."""
RUN_YIELDS: Final = 0.9
"""What the tagger is that sure of does not go with a run."""
REPEAT_SIZE: Final = 30
"""Shorter lines may stand twice in a text."""
LIFT_REACH: Final = 8
"""Blocks above the headline and below the first paragraph in which bylines and dates belong to the article."""

OPENING: Final = 14
"""Blocks below the headline in which they do, however early a standfirst begins the text: galleries, share bars."""

SIGNATURE: Final = 3
"""Blocks below the text in which a byline signs it."""

CLEAN_PROSE: Final = 0.8
CLEAN_LIKELY: Final = 0.75
"""Shares of a dump's text that are prose, and that the tagger believes in, from which it counts as clean."""
SENTENCE: Final = 35
"""Length of the shortest sentence that continues a text by itself."""
CONTINUES_HTML: Final = 0.1
CONTINUES_DUMP: Final = 0.2
"""Probability from which a sentence may continue the text above it."""
SECTION_YIELDS: Final = 0.8
"""In HTML a section takes with it only what the tagger is less sure of: its markup says where the section ends."""
MOST_CARD: Final = 2
CARD_HEAD: Final = (40, 160)
CARD_TEXT: Final = 320
"""A card: sentences below its headline, length of the headline, length of a sentence."""

_NEAR_TEXT: Final = frozenset({"byline", "dateline", "reading_time"})


def in_company(document: Document, evidence: Evidence, alone: Sequence[Decision], title: int | None) -> list[Decision]:
    """The final decisions."""
    decisions = list(alone)
    if _is_clean(document, evidence):
        _keep_all(document, decisions)
    else:
        _runs(document, evidence, decisions)
        _tables(document, evidence, decisions)
        _continued(document, evidence, decisions)
        _sections(document, evidence, decisions)
        _cards(document, decisions)
    _headline(document, decisions, title)
    _repeats(document, decisions)
    _lifts(decisions, title)
    if evidence.article >= NO_ARTICLE:
        _stray_headings(document, decisions)
    return decisions


def _is_clean(document: Document, evidence: Evidence) -> bool:
    """A dump that somebody cleaned already: running text nearly all of it, and no rule knows a line of it."""
    if document.format != "text" or any(rule.certain for hits in evidence.hits for rule in hits):
        return False
    total = sum(size(block.text) for block in document.blocks)
    prose = sum(size(block.text) for block in document.blocks if is_prose(block.text))
    likely = sum(size(block.text) * evidence.main[block.index] for block in document.blocks)
    return prose >= CLEAN_PROSE * total and likely >= CLEAN_LIKELY * total


def _keep_all(document: Document, decisions: list[Decision]) -> None:
    for block in document.blocks:
        if decisions[block.index].action != "keep":
            decisions[block.index] = Decision(block.index, role_of_shape(block), "keep", "structure:clean-text")


def _tables(document: Document, evidence: Evidence, decisions: list[Decision]) -> None:
    """The rows of one table share one fate."""
    for rows in _rows(document):
        likely = sum(evidence.probability(i) for i in rows) / len(rows)
        kept = sum(decisions[i].action == "keep" for i in rows)
        if kept == len(rows) or not any(decisions[i].reason.startswith("tagger") for i in rows):
            continue
        keeps = likely >= KEEP or 2 * kept > len(rows)
        for i in rows:
            if keeps:
                decisions[i] = Decision(i, "table", "keep", "structure:row-of-table")
            elif decisions[i].action == "keep":
                decisions[i] = Decision(i, "other", "drop", "structure:row-of-table")


def _rows(document: Document) -> Iterator[list[int]]:
    """Indices of the rows of each table, two rows or more."""
    rows: list[int] = []
    for block in document.blocks:
        if (
            rows
            and block.shape == "table"
            and block.node == document.blocks[rows[0]].node
            and (document.format == "html" or not block.gap)
        ):
            rows.append(block.index)
            continue
        if len(rows) > 1:
            yield rows
        rows = [block.index] if block.shape == "table" else []
    if len(rows) > 1:
        yield rows


def _continued(document: Document, evidence: Evidence, decisions: list[Decision]) -> None:
    """A finished sentence right after kept text, in the same place, to which no rule objects, belongs to it."""
    html = document.format == "html"
    for above, block in pairwise(document.blocks):
        decision = decisions[block.index]
        if (
            decision.action != "drop"
            or not decision.reason.startswith("tagger")
            or decisions[above.index].action != "keep"
        ):
            continue
        if not ends_sentence(block.text) or size(block.text) < SENTENCE or 3 * block.link_chars > len(block.text):
            continue
        same = not html or (_same_place(document, above, block))
        if (
            same
            and is_prose(above.text)
            and evidence.probability(block.index) >= (CONTINUES_HTML if html else CONTINUES_DUMP)
        ):
            decisions[block.index] = Decision(
                block.index, role_of_shape(block), "keep", f"{decision.reason} continues the text"
            )


def _same_place(document: Document, above: Block, block: Block) -> bool:
    nodes = document.nodes
    same = above.node == block.node or nodes[above.node].parent == nodes[block.node].parent
    return same and above.marks == block.marks and nodes[above.node].tag == nodes[block.node].tag


def _cards(document: Document, decisions: list[Decision]) -> None:
    """A teaser that ends a dump's text: a headline without full stop, close above its one sentence, and then the
    heading of a section or the end."""
    if document.format != "text":
        return
    kept = [d.block for d in decisions if d.action == "keep"]
    while len(kept) > MOST_CARD + 2:
        size_of_card = next((n for n in range(1, MOST_CARD + 1) if _is_card(document, decisions, kept[-n - 1 :])), None)
        if size_of_card is None:
            return
        for i in kept[-size_of_card - 1 :]:
            decisions[i] = with_fate(decisions[i], "drop", "related", "structure:card-after-text")
        del kept[-size_of_card - 1 :]


def _is_card(document: Document, decisions: list[Decision], card: list[int]) -> bool:
    head, below = document.blocks[card[0]], [document.blocks[i] for i in card[1:]]
    if card[-1] - card[0] != len(card) - 1 or card[0] == 0 or decisions[card[0] - 1].action != "keep":
        return False
    if ends_sentence(head.text) or not CARD_HEAD[0] <= size(head.text) <= CARD_HEAD[1] or head.shape != "paragraph":
        return False
    if not all(ends_sentence(block.text) and size(block.text) < CARD_TEXT for block in below):
        return False
    apart = any(block.gap for block in document.blocks[1:])
    return (
        not any(block.gap for block in below) and head.gap
        if apart
        else len(below) == 1 and _heads_section(decisions, card[-1] + 1)
    )


def _heads_section(decisions: list[Decision], i: int) -> bool:
    return i < len(decisions) and decisions[i].action == "drop" and decisions[i].reason.startswith("rule:")


def _runs(document: Document, evidence: Evidence, decisions: list[Decision]) -> None:
    """What stands between two lines of a form goes with them."""
    lines = [
        i for i, hits in enumerate(evidence.hits) if any(rule.run for rule in hits) and decisions[i].action == "drop"
    ]
    for above, below in pairwise(lines):
        if not 1 < below - above <= RUN_REACH + 1:
            continue
        for i in range(above + 1, below):
            if decisions[i].action != "drop" and evidence.probability(i) < RUN_YIELDS:
                decisions[i] = with_fate(decisions[i], "drop", "form", "run:between-form-lines")


def _sections(document: Document, evidence: Evidence, decisions: list[Decision]) -> None:
    """After the heading of a section that is no part of the article, everything goes, when what follows agrees."""
    html = document.format == "html"
    if evidence.article < NO_ARTICLE and html:
        return
    total = _kept_size(document, decisions, 0, len(decisions))
    for i, hits in enumerate(evidence.hits):
        rule = next((rule for rule in hits if rule.section), None)
        if rule is None or (decisions[i].action == "keep" and rule.weak):
            continue
        after = _kept_size(document, decisions, i + 1, len(decisions))
        if total and after and after <= 0.4 * total and _looks_like_section(document, decisions, i):
            for j in range(i + 1, len(decisions)):
                if decisions[j].action != "drop" and evidence.probability(j) < (SECTION_YIELDS if html else 1.01):
                    decisions[j] = with_fate(decisions[j], "drop", rule.role, f"section:{rule.name}")
            return


def _looks_like_section(document: Document, decisions: list[Decision], at: int) -> bool:
    """Items of a section stand one by one between lines that go; an article's paragraphs stand in a row."""
    longest = run = 0
    for decision in decisions[at + 1 :]:
        run = run + 1 if decision.action == "keep" and is_prose(document.blocks[decision.block].text) else 0
        longest = max(longest, run)
    return longest <= 2


def _headline(document: Document, decisions: list[Decision], title: int | None) -> None:
    """The headline is lifted; where it stands again, it is a repeat."""
    if title is None:
        return
    text = folded(document.blocks[title].text)
    for block in document.blocks:
        if block.index == title:
            decisions[title] = Decision(title, "title", "lift", "field:title")
        elif decisions[block.index].action == "keep" and folded(block.text) == text:
            decisions[block.index] = Decision(block.index, "repeat", "drop", "repeat:headline")


def _repeats(document: Document, decisions: list[Decision]) -> None:
    """A kept text that stands on the page again is kept once."""
    seen: set[str] = set()
    for decision in decisions:
        text = document.blocks[decision.block].text
        if decision.action != "keep" or size(text) < REPEAT_SIZE:
            continue
        if text in seen:
            decisions[decision.block] = with_fate(decision, "drop", "repeat", "repeat:text")
        seen.add(text)


def _lifts(decisions: list[Decision], title: int | None) -> None:
    """A byline, date or caption belongs to the article only near it; elsewhere it is a teaser's."""
    kept = [d.block for d in decisions if d.action == "keep"]
    first = next((i for i in kept if title is None or i > title), title or 0)
    last = kept[-1] if kept else first
    top = first if title is None else title
    near = range(top - LIFT_REACH, max(first + LIFT_REACH, top + OPENING) + 1)
    below = range(last + 1, last + 1 + SIGNATURE)
    text = range(top - LIFT_REACH, last + 2)
    for decision in decisions:
        if decision.action != "lift" or decision.role == "title":
            continue
        signed = decision.role == "byline" and decision.block in below
        fits = signed or (decision.block in near if decision.role in _NEAR_TEXT else decision.block in text)
        if not fits:
            decisions[decision.block] = with_fate(
                decision, "drop", decision.role, f"{decision.reason} far from the text"
            )


def _stray_headings(document: Document, decisions: list[Decision]) -> None:
    """A heading that no text follows heads nothing."""
    for decision in reversed(decisions):
        if decision.action != "keep":
            continue
        if decision.role != "heading" or ends_sentence(document.blocks[decision.block].text):
            return
        decisions[decision.block] = with_fate(decision, "drop", "other", "structure:heading-without-text")


def _kept_size(document: Document, decisions: Sequence[Decision], start: int, end: int) -> float:
    return sum(_sizes(document, decisions[start:end]))


def _sizes(document: Document, decisions: Sequence[Decision]) -> Iterator[float]:
    for decision in decisions:
        if decision.action == "keep":
            yield size(document.blocks[decision.block].text)
