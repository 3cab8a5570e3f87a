"""Which block is the headline: the one that the head names, the h1, or the line above the text that looks like it."""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.judge.evidence import Evidence
from cleaner.measure import is_prose, size
from cleaner.model import Decision, Document

LONGEST: Final = 300
SHORTEST: Final = 8
"""Length in Latin letters."""

_WORD: Final = re.compile(r"\w+")


def folded(text: str) -> str:
    """Words only, lower case: how headlines are compared."""
    return " ".join(_WORD.findall(text.lower()))


def headline(document: Document, evidence: Evidence, decisions: Sequence[Decision]) -> int | None:
    """Index of the headline's block, None when no block can be told to be it."""
    start = _first_text(document, decisions)
    stated = {folded(text) for text in evidence.headlines} - {""}
    named = [
        block.index
        for block in document.blocks
        if size(block.text) <= LONGEST and _is_stated(folded(block.text), stated)
    ]
    named = [i for i in named if i <= start] or [i for i in named if document.blocks[i].shape == "heading"]
    if named:
        headings = [i for i in named if document.blocks[i].level == 1] or [
            i for i in named if document.blocks[i].shape == "heading"
        ]
        return (headings or named)[-1]
    if document.format == "html":
        return _first_heading(document, start)
    return _likely(document, evidence, decisions, start)


def _is_stated(text: str, stated: set[str]) -> bool:
    return text in stated


def _first_text(document: Document, decisions: Sequence[Decision]) -> int:
    """Index of the first kept block that is running text."""
    for decision in decisions:
        if decision.action == "keep" and is_prose(document.blocks[decision.block].text):
            return decision.block
    return len(document.blocks)


def _first_heading(document: Document, start: int) -> int | None:
    """The last h1 before the text."""
    found = [block.index for block in document.blocks[: start + 1] if block.level == 1 and block.shape == "heading"]
    return found[-1] if found else None


def _likely(document: Document, evidence: Evidence, decisions: Sequence[Decision], start: int) -> int | None:
    """In a dump: the likeliest line above the text, if it can be a headline at all."""
    able = [
        block.index
        for block in document.blocks[:start]
        if SHORTEST <= size(block.text) <= LONGEST
        and not is_prose(block.text)
        and block.shape in ("paragraph", "heading")
        and not decisions[block.index].reason.startswith("rule:")
    ]
    if not able or start == len(document.blocks):
        return None
    best = max(able, key=lambda i: (evidence.title[i], i))
    others = [evidence.title[i] for i in range(len(document.blocks)) if i != best]
    return best if not others or evidence.title[best] >= max(others) - 1.0 else None
