"""Decisions -> the article record."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol

from cleaner.measure import LONGEST_VERSE, STANZA, ends_sentence, word_count
from cleaner.model import (
    Article,
    Block,
    Cleaner,
    Decision,
    Document,
    Flag,
    Format,
    Page,
    Removed,
    Role,
    Source,
    Status,
    TextBlock,
)

_BULLET: Final = re.compile(r"^[•*‣◦▪■●○·]\s+")
"""A dash is none: in many languages it opens speech."""
_ANCHOR: Final = re.compile(r"(?:\s{0,3}¶|(?:\s{0,3}↩\ufe0e?){1,9})$")
"""What software hangs on a line: on each heading a link to itself, on each note the way back. No letter goes."""
_NUMBER: Final = re.compile(r"^(\d{1,3})[.)]\s+")


_RAN_INTO: Final = re.compile(r"[.!?…][\"'”’»)\]]{0,2}$")
"""How a paragraph ends into which the next one ran; scripts without blanks have none behind a full stop anyway."""


class _Line(NamedTuple):
    role: Role
    level: int | None
    text: str
    gap: bool
    joint: str | None
    """Of a piece that goes on in the line of the one before it."""


_END: Final = _Line("other", None, "", True, None)
LONGEST_STANZA: Final = 40
ENDED: Final = 3
"""Lines of the longest stanza; and of its lines but the last one in so many ends a sentence."""


class Stands(Protocol):
    """Status and flags of an article, as the judge gives them."""

    @property
    def status(self) -> Status:
        """How the article stands."""

    @property
    def flags(self) -> frozenset[Flag]:
        """What is to be known of it."""


def article(
    page: Page,
    document: Document,
    decisions: Sequence[Decision],
    fields: Mapping[str, Any],
    stands: Stands,
    made_by: Cleaner,
) -> Article:
    """The record of a page. `fields` are the metadata by their names in the record."""
    blocks = text_blocks(document, decisions)
    text = joined(blocks)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        id=_id(fields["canonical_url"] or fields["url"], digest),
        text=text,
        blocks=blocks,
        word_count=word_count(text),
        content_hash=digest,
        status=stands.status,
        flags=sorted(stands.flags),
        removed=removed(document, decisions),
        source=Source(page.path, page.member, page.record, document.source_format, document.encoding, document.sha256),
        fetched_at=page.fetched_at,
        cleaner=made_by,
        **fields,
    )


def _id(url: str | None, content_hash: str) -> str:
    if url is not None:
        return "u-" + hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:24]
    return "c-" + content_hash[:24]


def text_blocks(document: Document, decisions: Sequence[Decision]) -> list[TextBlock]:
    """The kept blocks as they stand in the record.

    Verses, table rows and code that a reader sees as one unit become one block; reading the text again gives the same.
    """
    built: list[TextBlock] = []
    last: _Line | None = None
    lines = list(_lines(document, decisions))
    verses = _verses(lines)
    for number, line in enumerate(lines):
        joint = _joint(last, line, verse=number in verses) if last is not None else None
        if joint is not None:
            built[-1] = TextBlock(built[-1].role, built[-1].level, f"{built[-1].text}{joint}{line.text}")
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
    reasons = Counter(_kind_of(decision.reason) for decision in out)
    return Removed(blocks=len(out), chars=chars, by_reason=dict(sorted(reasons.items())))


def _kind_of(reason: str) -> str:
    """A reason without what changes from block to block: `tagger:0.04 short` counts as `tagger`."""
    return "tagger" if reason.startswith("tagger") else reason.partition(" ")[0]


def _lines(document: Document, decisions: Sequence[Decision]) -> Iterator[_Line]:
    previous, table = -2, -1
    for decision in decisions:
        if decision.action != "keep":
            continue
        block = document.blocks[decision.block]
        apart = decision.block != previous + 1 or block.gap
        joint = block.joint if decision.block == previous + 1 else None
        previous = decision.block
        if decision.role == "table":
            apart = apart and not (document.format == "html" and block.node == table)
            table = block.node
        for i, text in enumerate(_parts(block, decision.role, document.format)):
            level = block.level if decision.role == "heading" else None
            yield _Line(decision.role, level, text, apart or i > 0, joint if i == 0 else None)


def _parts(block: Block, role: Role, format: Format) -> list[str]:
    """The text as a reader gets it: code in pieces without empty lines, list items with a bullet or their number."""
    if role == "code" and "\n" in block.text:
        return [part.strip("\n") for part in block.text.split("\n\n") if part.strip()]
    text = block.text if role == "code" else _ANCHOR.sub("", block.text) or block.text
    if role != "list_item":
        return [text]
    if format == "text":
        return [_NUMBER.sub(r"\1. ", _BULLET.sub("- ", text))]
    return [f"{block.number}. {text}" if block.number is not None else f"- {text}"]


def _joint(above: _Line, line: _Line, *, verse: bool) -> str | None:
    """What parts a line from the one above in their block; None where it begins a block of its own."""
    if line.joint is not None and above.role == line.role:
        return None if line.joint == "" and _RAN_INTO.search(above.text[-3:]) else line.joint
    return "\n" if verse or _joins(above, line) else None


def _joins(above: _Line, line: _Line) -> bool:
    """Verses, addresses, code, table rows: short lines without a full stop that nothing parts."""
    if line.gap or above.role != line.role or line.role in ("list_item", "heading"):
        return False
    if line.role in ("code", "table"):
        return True
    return len(above.text) < LONGEST_VERSE and len(line.text) < LONGEST_VERSE and not ends_sentence(above.text)


def _verses(lines: Sequence[_Line]) -> set[int]:
    """The lines of stanzas but the first of each: few of them end a sentence, and one that does ends no paragraph."""
    found: set[int] = set()
    stanza: list[int] = []
    for number, line in enumerate((*lines, _END)):
        if line.gap or line.role != "paragraph" or len(line.text) >= LONGEST_VERSE:
            ended = sum(ends_sentence(lines[i].text) for i in stanza[:-1])
            if STANZA <= len(stanza) <= LONGEST_STANZA and ENDED * ended <= len(stanza):
                found.update(stanza[1:])
            stanza = []
        if line.role == "paragraph" and len(line.text) < LONGEST_VERSE:
            stanza.append(number)
    return found
