"""Lines for a terminal, and the rules as such lines. Styles are names; who prints them decides what they look like."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from cleaner.marks import names_of
from cleaner.review.words import FATES
from cleaner.rules import catalogue
from cleaner.visible import padded, visible

TEXT_AT_LEAST: Final = 20
"""Cells for a text, however narrow the terminal is."""


class Span(NamedTuple):
    """Text in one style: "kept", "lifted", "dropped", "label" or "" for plain."""

    text: str
    style: str = ""


Line = tuple[Span, ...]


def rule_table(names: Iterable[str], width: int | None) -> Iterator[Line]:
    """The catalogue, one line a rule."""
    rules = [catalogue().get(name) for name in names]
    longest = max((len(rule.name) for rule in rules), default=0)
    roles = max((len(rule.role) for rule in rules), default=0)
    for rule in rules:
        left = f"{rule.name:<{longest}}  "
        role = f"{rule.action} {rule.role:<{roles}}  "
        room = None if width is None else max(TEXT_AT_LEAST, width - len(left) - len(role))
        reason = rule.why if room is None else padded(rule.why, room).rstrip()
        yield Span(left, "label"), Span(role, FATES[rule.action]), Span(reason)


def rule_card(name: str) -> Iterator[Line]:
    """One rule with its reason and its examples. Raises KeyError."""
    rule = catalogue().get(name)
    kinds = [kind for kind in ("weak", "section", "run") if getattr(rule, kind)]
    facts = {
        "rule": rule.name,
        "does": f"{rule.action} as {rule.role}",
        "why": rule.why,
        "kind": ", ".join(kinds) or "certain",
        "languages": " ".join(rule.languages) or "any",
        "hosts": " ".join(sorted(rule.hosts)) or "any",
        "place": ", ".join(names_of(rule.place)),
        "needs": ", ".join(names_of(rule.needs)),
    }
    for label, value in facts.items():
        if value:
            yield Span(f"{label:<12}", "label"), Span(value)
    for title, style, texts in (("hits", FATES[rule.action], rule.drops), ("leaves", "kept", rule.keeps)):
        for at, text in enumerate(texts):
            yield Span(f"{title if at == 0 else '':<12}", "label"), Span(visible(text), style)
