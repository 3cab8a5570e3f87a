"""Rules and phrases of a user's own, as plain values. `cleaner.rules.user` reads them from a file and applies them."""

from typing import Annotated

from msgspec import Meta, Struct

from cleaner.model import Action, Role


class OwnRule(Struct, frozen=True, kw_only=True):
    """A named reason of the user's to keep, lift or drop a block. It decides, whatever else is known of the block."""

    name: str
    """kebab-case; a decision's reason says `own:NAME`."""
    why: str
    """How such text gets into a page."""
    action: Action = "drop"
    role: Role | None = None
    """What such a block is. None: `other` for what goes, the shape that it has for what stays."""
    lines: tuple[str, ...] = ()
    """The whole line. Case, accents, numbers and decoration do not matter, here and below."""
    leads: tuple[str, ...] = ()
    """What stands before the colon, dash or bar of a line that goes on after it."""
    opens: tuple[str, ...] = ()
    """How a line begins."""
    patterns: tuple[str, ...] = ()
    """The whole line, in which `*` stands for any words, or none."""
    selectors: tuple[str, ...] = ()
    """Elements whose blocks are met: tag, `.name` and `#name`, descendants behind a blank. Only in HTML."""
    at_most: Annotated[int, Meta(ge=1, le=120)] = 30
    """Words: longer lines are not met by `leads`, `opens` and `patterns`."""
    hosts: frozenset[str] = frozenset()
    """Only on pages of these hosts and their subdomains; empty: everywhere."""
    drops: tuple[str, ...] = ()
    """Examples. Of a rule that drops: it must meet them. Of others: it must not."""
    keeps: tuple[str, ...] = ()
    """The same for what stays."""
    lifts: tuple[str, ...] = ()
    """The same for what goes into a field."""

    @property
    def meets(self) -> tuple[str, ...]:
        """The examples that it must meet: those that are named for what it does."""
        return {"drop": self.drops, "keep": self.keeps, "lift": self.lifts}[self.action]

    @property
    def leaves(self) -> tuple[str, ...]:
        """The examples that it must leave alone: all the others."""
        return (
            *(self.drops if self.action != "drop" else ()),
            *(self.keeps if self.action != "keep" else ()),
            *(self.lifts if self.action != "lift" else ()),
        )


class OwnRules(Struct, frozen=True, kw_only=True):
    """All that a file of rules says. `cleaner.read_rules` makes one; it can be hashed and travels between processes."""

    rules: tuple[OwnRule, ...] = ()
    """When several meet a block, the first of them decides."""
    phrases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(name of a rule of the catalogue, whole lines that it must meet as well)."""
    without_rules: frozenset[str] = frozenset()
    """Names of rules of the catalogue that must not be used."""
