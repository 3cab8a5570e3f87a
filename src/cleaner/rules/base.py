"""What a rule is.

A rule names one kind of boilerplate (or of line to lift) and carries its evidence: why such lines get into a
page, lines that must go, and the nearest lines that a journalist could really write, which must stay.
It looks at one block, returns yes or no, remembers nothing.

Its phrases are data: `lines={"en": "Subscribe | Sign up"}`, a language and its phrases, separated by bars. Phrases and
lines are compared after `folding.fold`, so case, accents, numbers and decoration do not matter when you add one:
write it as a reader sees it. Patterns are for what phrases cannot say; they name the words without which they cannot
match (`cues`), so that most lines never meet a regex.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from cleaner.model import Role

Phrases = Mapping[str, str]
"""BCP 47 language -> phrases, separated by "|"."""

LEAD_WORDS: Final = 45
"""A line that opens with "Read more:" is longer than this only when it is a paragraph. The longest seen had 31 words."""

OPENING_WORDS: Final = 16
"""How long a line may be that an opening decides: of the interface lines seen, 95 in 100 have fewer words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A regex that the line must match, linear in its length: no quantifier inside a quantified group."""

    regex: str
    """Searched in the folded line (written in lower case; accents do not matter), or in the line as it stands."""
    cues: str
    """Words separated by blanks, one of which (folded) a line must hold to be tried; "0" stands for any number.
    In scripts without blanks a cue is any run of characters."""
    at_most: int = 30
    """Words; longer lines are not tried."""
    folded: bool = True
    """Search the folded line rather than the line as it stands."""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """A named reason to drop a block, or to lift it into a field."""

    name: str
    """kebab-case, unique in the catalogue."""
    role: Role
    why: str
    """How such text gets into a page."""
    action: Literal["drop", "lift"] = "drop"

    lines: Phrases = field(default_factory=dict)
    """The whole line."""
    leads: Phrases = field(default_factory=dict)
    """What stands before the colon, dash or bar of a line that goes on after it: "Read more: Ten years on"."""
    opens: Phrases = field(default_factory=dict)
    """How a line begins, whatever follows within `opens_at_most` words."""
    opens_at_most: int = OPENING_WORDS
    patterns: tuple[Pattern, ...] = ()

    place: int = 0
    """Bits of marks.py. Any block with one of them is hit, whatever it says."""
    needs: int = 0
    """Bits of marks.py, one of which the block must have for a phrase to count."""

    weak: bool = False
    """Only a hint: such a line may be prose or a sub-heading, so structure or position must agree."""
    section: bool = False
    """The line heads a section that is not the article: what follows may go with it."""
    run: bool = False
    """Such lines stand in runs: an unknown line between two of them belongs to the run."""
    hosts: frozenset[str] = frozenset()
    """Only on pages of these hosts and their subdomains; empty: everywhere."""

    sure: bool = False
    """No article has such a line: it goes however much it reads like running text."""
    drops: tuple[str, ...] = ()
    """Texts that it must hit; at least one in each of its languages. (For a lifting rule: what it lifts.)"""
    keeps: tuple[str, ...] = ()
    """The nearest texts that belong to an article. No certain rule of the catalogue may hit one."""

    @property
    def certain(self) -> bool:
        """Whether the words alone are enough."""
        return not (self.weak or self.place or self.needs)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its phrases and patterns, sorted."""
        named = {language for table in (self.lines, self.leads, self.opens) for language in table}
        return tuple(sorted(named | {pattern.language for pattern in self.patterns}))


def phrases(table: Phrases) -> Iterator[tuple[str, str]]:
    """(language, phrase) of a table.

    >>> list(phrases({"en": "Share | Share this"}))
    [('en', 'Share'), ('en', 'Share this')]
    """
    for language, joined in table.items():
        for phrase in joined.split("|"):
            if stripped := phrase.strip():
                yield language, stripped


def applies_to(rule: Rule, host: str | None) -> bool:
    """Whether a rule is meant for pages of a host."""
    if not rule.hosts:
        return True
    return host is not None and any(host == known or host.endswith("." + known) for known in rule.hosts)
