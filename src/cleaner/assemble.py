"""Decisions -> the text of the article, block by block, and what was removed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from cleaner.model import Block, Decision, Document, Removed, Role, TextBlock

LONGEST_VERSE: Final = 100
"""Lines that stand together without an empty line stay together up to this length (characters): verses, addresses,
table rows. Longer ones are paragraphs."""


class _Line(NamedTuple):
    role: Role
    level: int | None
    text: str
    gap: bool


def text_blocks(document: Document, decisions: Sequence[Decision]) -> list[TextBlock]:
    """The kept blocks as they stand in the record.

    Verses, table rows and code that a reader sees as one unit become one block; reading the text again gives the same.
    """
    built: list[TextBlock] = []
    last: _Line | None = None
    for line in _lines(document, decisions):
        if last is not None and _joins(last, line):
            built[-1] = TextBlock(built[-1].role, built[-1].level, f"{built[-1].text}\n{line.text}")
        else:
            built.append(TextBlock(line.role, line.level, line.text.strip(" ")))
        last = line
    return built


def joined(blocks: Iterable[TextBlock]) -> str:
    """The text of an article: its blocks, an empty line between."""
    return "\n\n".join(block.text for block in blocks)


def removed(document: Document, decisions: Sequence[Decision]) -> Removed:
    """What was dropped, counted; by_reason is sorted by name."""
    out = [decision for decision in decisions if decision.action == "drop"]
    chars = sum(len(document.blocks[decision.block].text) for decision in out)
    reasons = Counter(decision.reason.partition(" ")[0] for decision in out)
    return Removed(blocks=len(out), chars=chars, by_reason=dict(sorted(reasons.items())))


def _lines(document: Document, decisions: Sequence[Decision]) -> Iterator[_Line]:
    previous = -2
    table = -1
    for decision in decisions:
        if decision.action != "keep":
            continue
        block = document.blocks[decision.block]
        adjacent = decision.block == previous + 1
        previous = decision.block
        if document.format == "text":
            yield _Line(decision.role, block.level, block.text, block.gap or not adjacent)
            continue
        same_table = decision.role == "table" and block.node == table
        table = block.node if decision.role == "table" else -1
        yield from _html_lines(block, decision.role, gap=not same_table)


def _html_lines(block: Block, role: Role, gap: bool) -> Iterator[_Line]:
    if role == "code":
        paragraphs = [part.strip("\n") for part in block.text.split("\n\n")]
        yield from (_Line(role, None, part, True) for part in paragraphs if part.strip())
        return
    lines = block.text.split("\n")
    if role == "list_item":
        lines[0] = (f"{block.number}. " if block.number is not None else "- ") + lines[0]
    for i, line in enumerate(lines):
        yield _Line(role, block.level if role == "heading" else None, line, gap if i == 0 else False)


def _joins(above: _Line, line: _Line) -> bool:
    if line.gap or above.role != line.role:
        return False
    return len(above.text) < LONGEST_VERSE and len(line.text) < LONGEST_VERSE
