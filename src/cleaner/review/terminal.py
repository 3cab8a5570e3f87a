"""A page's ledger as lines for a terminal. Styles are names; who prints them decides what they look like."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from cleaner.marks import names_of
from cleaner.model import Action, Article, Decision, Result
from cleaner.review.visible import padded, visible
from cleaner.rules import catalogue

FATES: Final[dict[Action, str]] = {"keep": "kept", "lift": "lifted", "drop": "dropped"}
"""What an action is called afterwards; also the name of its style."""

TEXT_AT_LEAST: Final = 20
"""Cells for a text, however narrow the terminal is."""


class Span(NamedTuple):
    """Text in one style: "kept", "lifted", "dropped", "label" or "" for plain."""

    text: str
    style: str = ""


Line = tuple[Span, ...]


def overview(result: Result) -> Iterator[Line]:
    """The fields of the record, and how many blocks went where."""
    article = result.article
    for label, value in _fields(article):
        yield Span(f"{label:<12}", "label"), Span(visible(value))
    counts = {fate: sum(each.action == action for each in result.decisions) for action, fate in FATES.items()}
    told = ", ".join(f"{count} {fate}" for fate, count in counts.items())
    yield Span(f"{'blocks':<12}", "label"), Span(f"{len(result.decisions)}: {told}")


def ledger(result: Result, width: int | None) -> Iterator[Line]:
    """One line for each block: where it stands, its fate, role and reason, and its text cut to the width (cells).

    Where it stands is the line in the source; where lines are not known, the number of the block, from 0.
    """
    by_line = any(block.line for block in result.document.blocks)
    place = "line" if by_line else "block"
    roles = max((len(each.role) for each in result.decisions), default=4)
    reasons = max((len(visible(each.reason)) for each in result.decisions), default=6)
    if width is not None:
        reasons = min(reasons, width // 3)
    yield (Span(f"{place:>5}  {'fate':<7}  {padded('role', roles)}  {padded('reason', reasons)}  text", "label"),)
    for decision in result.decisions:
        block = result.document.blocks[decision.block]
        fate = FATES[decision.action]
        left = f"{block.line if by_line else decision.block:>5}  {fate:<7}  {padded(decision.role, roles)}  "
        reason = padded(visible(decision.reason), reasons) + "  "
        room = None if width is None else max(TEXT_AT_LEAST, width - len(left) - reasons - 2)
        text = visible(block.text)
        yield Span(left, fate), Span(reason, "label"), Span(text if room is None else padded(text, room).rstrip())


def why(result: Result, phrase: str) -> Iterator[Line]:
    """All that is known of the blocks that hold a phrase; case and white space do not matter. Empty if none does."""
    wanted = _folded(phrase)
    for decision in result.decisions:
        if wanted in _folded(result.document.blocks[decision.block].text):
            yield from _answer(result, decision)


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


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    yield "status", " ".join((article.status, *article.flags))
    yield "title", article.title or "-"
    yield "authors", ", ".join(author.name for author in article.authors) or "-"
    when = f"{article.published_at} ({article.published_precision})" if article.published_at else "-"
    yield "published", when
    yield "language", article.language or "-"
    for image in article.images:
        yield "image", " | ".join(part for part in (image.caption, image.credit, image.url) if part) or "-"
    yield "text", f"{article.word_count} words"
    yield "source", f"{article.source.format}, {article.source.encoding}"


def _answer(result: Result, decision: Decision) -> Iterator[Line]:
    block = result.document.blocks[decision.block]
    fate = FATES[decision.action]
    where = f"line {block.line}, block {decision.block}" if block.line else f"block {decision.block}"
    yield Span(f"{fate:<12}", fate), Span(visible(block.text))
    yield Span(f"{'as':<12}", "label"), Span(f"{decision.role} ({block.shape}), {where}")
    yield Span(f"{'because of':<12}", "label"), Span(visible(decision.reason))
    kind, _, name = decision.reason.partition(" ")[0].partition(":")
    if kind == "rule" and name in {rule.name for rule in catalogue().rules}:
        yield Span(f"{'why':<12}", "label"), Span(catalogue().get(name).why)
    if block.marks:
        yield Span(f"{'stands in':<12}", "label"), Span(", ".join(names_of(block.marks)))
    if block.links:
        share = f"{block.link_chars} of {len(block.text)} characters in {block.links} links"
        yield Span(f"{'links':<12}", "label"), Span(share)
    yield (Span(""),)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
