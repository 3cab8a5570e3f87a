"""Lines of the text that say nothing but who wrote it, and when: what the field took of them is not said twice."""

import re
from collections.abc import Sequence, Set
from typing import Final

from msgspec.structs import replace

from cleaner.metadata import bylines, leads, names
from cleaner.metadata import name_words as words_of
from cleaner.metadata.bare_names import LONGEST
from cleaner.metadata.facts import Facts, judged
from cleaner.metadata.fields import Fields
from cleaner.metadata.introducers import without_by
from cleaner.metadata.places import near
from cleaner.metadata.text import same
from cleaner.metadata.undated import PARTS, undated
from cleaner.model import Action, Decision, Role

BELOW: Final = 8
"""Lines below the headline that are looked at; a byline of the text's own end stays."""


def without_bylines(facts: Facts, decisions: Sequence[Decision], fields: Fields) -> tuple[Decision, ...]:
    """The decisions, with kept lines right below the headline lifted that hold only names of the record's authors."""
    if not fields.authors:
        return tuple(decisions)
    known = judged(facts, decisions)
    authors = [author.name for author in fields.authors]
    lines = {
        block.index
        for block in near(known, 0, BELOW, kept=LONGEST)
        if block.index in known.kept and _says_only(block.text, authors, fields.language)
    }
    return decided(decisions, lines, "byline", "lift", "field:authors")


def decided(
    decisions: Sequence[Decision], lines: Set[int], role: Role, action: Action, reason: str
) -> tuple[Decision, ...]:
    """The decisions, with those of some lines made anew; what a rule of the user's own has said stays said."""
    return tuple(
        replace(decision, role=role, action=action, reason=reason)
        if decision.block in lines and not decision.reason.startswith("own:")
        else decision
        for decision in decisions
    )


def _says_only(line: str, authors: Sequence[str], language: str | None) -> bool:
    """Whether a line holds one of the names, and besides only dates, what introduces and joins names, and what their
    bearers do. A word alone may be anything.

    >>> _says_only("Submitted by Ann Lee on Mon, 04/22/2013 - 14:05", ["Ann Lee"], "en")
    True
    >>> _says_only("Ann Lee, Reporter", ["Ann Lee"], "en"), _says_only("Ann Lee is late", ["Ann Lee"], "en")
    (True, False)
    """
    if leads.is_line(line):
        return True
    if " " not in line or not any(author in line for author in authors):
        return False
    for author in authors:
        line = re.sub(rf"({re.escape(author)})(?=\d)", r"\1 ", line)  # "Ann Lee3 May 2024"
    text = names.without_handles(undated(line, language))
    return all(_is_little(_without(part, authors, language)) for part in PARTS.split(text))


def _is_little(rest: str) -> bool:
    """Whether nothing is left of a part of a line but "by", or what somebody does."""
    role = names.is_role(rest) and len(rest.split()) <= MOST_OF_ROLE
    return not rest or role or bylines.only_introduces(rest)


MOST_OF_ROLE: Final = 6
"""Words of a role; longer ones are the beginning of a sentence: "head of the harbour looks at ten years of floods"."""


def _without(part: str, authors: Sequence[str], language: str | None) -> str:
    """A part of a line without the names, and what introduces and joins them."""
    rest = f" {same(without_by(part.strip(names.EDGES), language))} "
    for author in authors:
        rest = re.sub(rf" [וو]?{re.escape(same(author))}(?= )", " ", rest)
    return " ".join(word for word in rest.split() if word not in _JOINING)


_JOINING: Final = words_of.JOINED | {"and", "und", "with"}
