"""What the neighbours of a block change about its fate."""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.judge.evidence import Evidence
from cleaner.judge.headline import folded
from cleaner.judge.verdicts import with_fate
from cleaner.measure import is_prose, size
from cleaner.model import Decision, Document

RUN_REACH: Final = 3
"""Lines that may stand between two form lines and go with them: a newsletter's name, its blurb, a label."""
REPEAT_SIZE: Final = 30
"""Shorter lines may stand twice in a text."""
LIFT_REACH: Final = 8
"""Blocks above the headline and below the first paragraph in which bylines and dates belong to the article."""

_NEAR_TEXT: Final = frozenset({"byline", "dateline", "reading_time"})


def in_company(document: Document, evidence: Evidence, alone: Sequence[Decision], title: int | None) -> list[Decision]:
    """The final decisions."""
    decisions = list(alone)
    _runs(document, evidence, decisions)
    _sections(document, evidence, decisions)
    _headline(document, decisions, title)
    _repeats(document, decisions)
    _lifts(document, decisions, title)
    _stray_headings(decisions)
    return decisions


def _runs(document: Document, evidence: Evidence, decisions: list[Decision]) -> None:
    """What stands between two lines of a form goes with them."""
    lines = [i for i, hits in enumerate(evidence.hits) if any(rule.run for rule in hits) and decisions[i].action == "drop"]
    for above, below in zip(lines, lines[1:], strict=False):
        if not 1 < below - above <= RUN_REACH + 1:
            continue
        for i in range(above + 1, below):
            if decisions[i].action != "drop" and not is_prose(document.blocks[i].text):
                decisions[i] = with_fate(decisions[i], "drop", "form", "run:between-form-lines")


def _sections(document: Document, evidence: Evidence, decisions: list[Decision]) -> None:
    """After the heading of a section that is no part of the article, everything goes, when what follows agrees."""
    total = _kept_size(document, decisions, 0, len(decisions))
    for i, hits in enumerate(evidence.hits):
        rule = next((rule for rule in hits if rule.section), None)
        if rule is None or decisions[i].action == "keep" and rule.weak:
            continue
        after = _kept_size(document, decisions, i + 1, len(decisions))
        if total and after and after <= 0.4 * total and _looks_like_section(document, evidence, decisions, i):
            for j in range(i + 1, len(decisions)):
                if decisions[j].action != "drop":
                    decisions[j] = with_fate(decisions[j], "drop", rule.role, f"section:{rule.name}")
            return


def _looks_like_section(document: Document, evidence: Evidence, decisions: list[Decision], at: int) -> bool:
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


def _lifts(document: Document, decisions: list[Decision], title: int | None) -> None:
    """A byline, date or caption belongs to the article only near it; elsewhere it is a teaser's."""
    kept = [d.block for d in decisions if d.action == "keep"]
    first = kept[0] if kept else (title or 0)
    last = kept[-1] if kept else first
    near = range((min(title, first) if title is not None else first) - LIFT_REACH, first + LIFT_REACH + 1)
    text = range((min(title, first) if title is not None else first) - LIFT_REACH, last + 2)
    for decision in decisions:
        if decision.action != "lift" or decision.role == "title":
            continue
        fits = decision.block in near if decision.role in _NEAR_TEXT else decision.block in text
        if not fits:
            decisions[decision.block] = with_fate(decision, "drop", decision.role, f"{decision.reason} far from the text")


def _stray_headings(decisions: list[Decision]) -> None:
    """A heading that no text follows heads nothing."""
    for decision in reversed(decisions):
        if decision.action != "keep":
            continue
        if decision.role != "heading":
            return
        decisions[decision.block] = with_fate(decision, "drop", "other", "structure:heading-without-text")


def _kept_size(document: Document, decisions: Sequence[Decision], start: int, end: int) -> float:
    return sum(_sizes(document, decisions[start:end]))


def _sizes(document: Document, decisions: Sequence[Decision]) -> Iterator[float]:
    for decision in decisions:
        if decision.action == "keep":
            yield size(document.blocks[decision.block].text)
