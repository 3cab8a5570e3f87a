"""A user's own rules against their examples, and over pages: which of them do anything."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from cleaner.metadata import host_of
from cleaner.model import Block, Document, Page, Result
from cleaner.options import Options
from cleaner.own import OwnRule, OwnRules
from cleaner.reading import read
from cleaner.rules import ALL, Rule, catalogue
from cleaner.rules.base import phrases
from cleaner.rules.folding import fold
from cleaner.rules.own_match import matcher

MAX_BYTES: Final = 1 << 20


class Complaint(Struct, frozen=True):
    """What is wrong with a rule."""

    rule: str
    reason: str
    text: str | None = None
    """The example that it is about."""
    only_warns: bool = False


class Use(Struct, frozen=True):
    """What a rule did over some pages."""

    name: str
    """`own:NAME`, `phrases:NAME`, or `rule:NAME` for one of the catalogue."""
    met: int
    """Blocks that it meets. Of rules of the catalogue 0: only what they decided is known."""
    decided: int
    """Blocks over which it decided."""
    pages: int
    """On which it decided."""

    @property
    def is_dead(self) -> bool:
        """Whether it never fired."""
        return not (self.met or self.decided)


def complaints(own: OwnRules) -> Iterator[Complaint]:
    """Hold each rule against its examples, and against the near misses of the catalogue."""
    for rule in own.rules:
        yield from _of(rule, own)
    yield from _of_phrases(own)


def _of(rule: OwnRule, own: OwnRules) -> Iterator[Complaint]:
    alone = OwnRules(rules=(rule,))
    if not rule.meets:
        yield Complaint(rule.name, f"has no example: give `{rule.action}s` a line that it must meet")
    for text in rule.meets:
        if not _meets(alone, rule, text):
            yield Complaint(rule.name, "does not meet its example", text)
        elif (first := _first(own, rule, text)) != rule.name:
            yield Complaint(rule.name, f"is not asked: {first} stands above it and meets the example", text)
    for text in rule.leaves:
        if _meets(alone, rule, text):
            yield Complaint(rule.name, "meets what it must leave alone", text)
    if rule.action == "drop" and not rule.hosts:
        for text in {each for one in ALL for each in one.keeps}:
            if _meets(alone, rule, text):
                yield Complaint(rule.name, "meets what a journalist could write", text, only_warns=True)


def _of_phrases(own: OwnRules) -> Iterator[Complaint]:
    for name, lines in own.phrases:
        known = {fold(phrase) for _, phrase in phrases(catalogue().get(name).lines)}
        for line in lines:
            if fold(line) in known:
                yield Complaint(name, "has this phrase already", line, only_warns=True)


def _meets(own: OwnRules, rule: OwnRule, example: str) -> bool:
    return any(rule in met for met in _met(own, rule, example))


def _first(own: OwnRules, rule: OwnRule, example: str) -> str | None:
    """The rule that decides over the first block that this one meets."""
    return next((met[0].name for met in _met(own, rule, example) if rule in met), None)


def _met(own: OwnRules, rule: OwnRule, example: str) -> list[tuple[OwnRule, ...]]:
    """The rules that the blocks of an example meet. An example that begins with "<" is a piece of HTML."""
    host = min(rule.hosts, default=None)
    return matcher(own).all_hits(_document(example), host)


def _document(example: str) -> Document:
    if example.lstrip().startswith("<"):
        return read(Page(f"<!DOCTYPE html><html><body>{example}</body></html>"), "html", MAX_BYTES)
    return Document((Block(index=0, text=" ".join(example.split())),), "text")


def uses(results: Iterable[Result], options: Options, *, every: bool = False) -> list[Use]:
    """What the user's rules did over some pages, the dead ones first; with `every` also those of the catalogue."""
    own = options.rules or OwnRules()
    met: Counter[str] = Counter()
    decided: Counter[str] = Counter()
    on_pages: Counter[str] = Counter()
    added = {fold(line): name for name, lines in own.phrases for line in lines}
    for result in results:
        names = [each.reason.partition(" ")[0] for each in result.decisions]
        for each in result.decisions:
            name = added.get(fold(result.document.blocks[each.block].text)) if added else None
            if name is not None and names[each.block] == f"rule:{name}":
                names.append(f"phrases:{name}")
        decided.update(names)
        on_pages.update(set(names))
        for rules in matcher(own).all_hits(result.document, host_of(result.document)):
            met.update(f"own:{rule.name}" for rule in rules)
    wanted = [f"own:{rule.name}" for rule in own.rules] + [f"phrases:{name}" for name, _ in own.phrases]
    if every:
        wanted += [f"rule:{rule.name}" for rule in _in_force(options)]
    found = [Use(name, met[name], decided[name], on_pages[name]) for name in wanted]
    return sorted(found, key=lambda use: (not use.is_dead, use.name))


def _in_force(options: Options) -> tuple[Rule, ...]:
    own = options.rules or OwnRules()
    return catalogue(options.without_rules | own.without_rules, own.phrases).rules
