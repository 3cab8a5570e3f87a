"""Who wrote it, presented at the end of the text: "Ann Lee is a reporter in Oslo." belongs to the page, not to the
article."""

from collections.abc import Sequence
from typing import Final

from cleaner.metadata.facts import Facts
from cleaner.metadata.fields import Fields
from cleaner.metadata.names import is_organisation
from cleaner.metadata.signed import decided
from cleaner.model import Block, Decision

LONGEST: Final = 900
"""Characters of a presentation; the longest seen at the end of an article of wcxb-dev has 684."""
LEAST_TEXT: Final = 3
"""Lines that must be left of the text."""


def without_presentations(facts: Facts, decisions: Sequence[Decision], fields: Fields) -> tuple[Decision, ...]:
    """The decisions, with the last kept lines dropped that present the record's authors: each begins with a name, and
    neither the headline nor the rest of the text names its bearer.

    A dump of which nothing goes is clean, and stays so. Of the last lines of wcxb-dev, fundus-dev and big9-dev that
    begin so 9 are in no gold text and 3 are, where those that the text names are in it.
    """
    persons = [one.name for one in fields.authors if " " in one.name and not is_organisation(one.name)]
    if not persons or not any(decision.action == "drop" for decision in decisions):
        return tuple(decisions)
    blocks = facts.document.blocks
    kept = [blocks[decision.block] for decision in decisions if decision.action == "keep"]
    last: set[int] = set()
    while len(kept) > LEAST_TEXT and (name := _presented(kept[-1], persons)) is not None:
        if any(_surname(name) in text for text in (fields.title or "", *(block.text for block in kept[:-1]))):
            break
        last.add(kept.pop().index)
    return decided(decisions, last, "author_bio", "drop", "structure:author-presented")


def _presented(block: Block, persons: Sequence[str]) -> str | None:
    """The name that a line begins with and goes on from, as a sentence does."""
    if len(block.text) > LONGEST:
        return None
    return next((name for name in persons if block.text.startswith((f"{name} ", f"{name}, "))), None)


def _surname(name: str) -> str:
    return name.rsplit(" ", 1)[-1]
