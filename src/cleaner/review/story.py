"""What became of a page, told for a terminal: what it says of itself, then its blocks in page order.

Blocks that stand together and went the same way for the same reason are told together: the reason once, as a sentence,
and below it each line with its fate and the reason's code.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from cleaner.model import Article, Candidate, Decision, Result
from cleaner.options import Options
from cleaner.review.evidence import Evidence, evidence
from cleaner.review.terminal import TEXT_AT_LEAST, Line, Span
from cleaner.review.words import FATES, PLACES, ROLES, Whys, because, probability_of, whys_of
from cleaner.visible import padded, visible

REASON_AT_MOST: Final = 30
"""Cells for the code of a reason; on a narrow terminal less."""

_LABEL: Final = 12
"""Cells for the name of a field."""

_FIELD_OF: Final = {"author": "authors", "published_at": "published", "modified_at": "modified"}
"""What the overview calls a candidate's field."""


def overview(result: Result) -> Iterator[Line]:
    """The fields of the record, for each where the page states it, and how many blocks went where."""
    stated: dict[str, list[Candidate]] = {}
    for candidate in result.candidates:
        stated.setdefault(_FIELD_OF.get(candidate.field, candidate.field), []).append(candidate)
    for label, value in _fields(result.article):
        yield _labelled(label, visible(value))
        yield from _sources(stated.pop(label, ()))
    for label, candidates in stated.items():
        taken = dict.fromkeys(candidate.value for candidate in candidates if candidate.chosen)
        yield _labelled(f"{label} ", visible(", ".join(taken) or "-"))
        yield from _sources(candidates)
    counts = {fate: sum(each.action == action for each in result.decisions) for action, fate in FATES.items()}
    told = ", ".join(f"{count} {fate}" for fate, count in counts.items())
    yield _labelled("blocks", f"{len(result.decisions)}: {told}")


def ledger(result: Result, width: int | None, options: Options | None = None) -> Iterator[Line]:
    """Each block with its fate and its reason; texts are cut to the width (cells).

    The number before a line is that of the source; where lines are not known, that of the block, from 0.
    """
    whys = whys_of(options)
    by_line = any(block.line for block in result.document.blocks)
    codes = max((len(visible(_code(each))) for each in result.decisions), default=0)
    codes = min(codes, REASON_AT_MOST if width is None else max(REASON_AT_MOST // 2, width // 5))
    for told, group in _groups(result, whys):
        yield ()
        yield told
        for decision in group:
            block = result.document.blocks[decision.block]
            fate = FATES[decision.action]
            left = f"{block.line if by_line else decision.block:>6}  {fate:<7}  "
            code = padded(visible(_code(decision)), codes) + "  "
            room = None if width is None else max(TEXT_AT_LEAST, width - len(left) - len(code))
            text = visible(block.text)
            yield Span(left, fate), Span(code, "label"), Span(text if room is None else padded(text, room).rstrip())


def why(result: Result, phrase: str, options: Options | None = None) -> Iterator[Line]:
    """All that is known of the blocks that hold a phrase; case and white space do not matter. Empty if none does."""
    wanted = _folded(phrase)
    found = [each for each in result.decisions if wanted in _folded(result.document.blocks[each.block].text)]
    if found:
        whys = whys_of(options)
        known = evidence(result, options)
        for decision in found:
            yield from _answer(result, decision, known[decision.block], whys)


def _groups(result: Result, whys: Whys) -> Iterator[tuple[Line, list[Decision]]]:
    """Neighbours with one reason, and its sentence. Drops whose reasons were all told above go together."""
    told: set[tuple[str, str, str]] = set()
    known: list[Decision] = []
    for key, group in groupby(result.decisions, key=lambda each: _key(each, whys)):
        decisions = list(group)
        if key in told and decisions[0].action == "drop":
            known += decisions
            continue
        if known:
            yield _once_more(known, whys), known
            known = []
        told.add(key)
        yield _heading(*key), decisions
    if known:
        yield _once_more(known, whys), known


def _key(decision: Decision, whys: Whys) -> tuple[str, str, str]:
    """Fate, what it is, why."""
    return FATES[decision.action], ROLES[decision.role], because(decision, whys)


def _heading(fate: str, what: str, told: str) -> Line:
    what = "" if (fate, what) == ("kept", ROLES["paragraph"]) else f", {what}"
    return Span(f"{fate.capitalize()}{what}. ", fate), Span(visible(told))


def _once_more(decisions: Sequence[Decision], whys: Whys) -> Line:
    """The heading of drops whose reasons stand above: the sentence again if it is one, else only what they are."""
    keys = list(dict.fromkeys(_key(each, whys) for each in decisions))
    if len(keys) == 1:
        return _heading(*keys[0])
    *others, last = dict.fromkeys(what for _, what, _ in keys)
    what = f"{', '.join(others)} and {last}" if others else last
    return Span(f"Dropped, {what}. ", "dropped"), Span("More of the same, for the reasons above.")


def _code(decision: Decision) -> str:
    """The stable part of a reason."""
    return decision.reason.partition(" ")[0]


def _labelled(label: str, value: str) -> Line:
    return Span(f"{label:<{_LABEL}}", "label"), Span(value)


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    yield "status", " ".join((article.status, *article.flags))
    yield "title", article.title or "-"
    yield "authors", ", ".join(author.name for author in article.authors) or "-"
    when = f"{article.published_at} ({article.published_precision})" if article.published_at else "-"
    yield "published", when
    if article.modified_at:
        yield "modified", article.modified_at
    yield "language", article.language or "-"
    for image in article.images:
        yield "image", " | ".join(part for part in (image.caption, image.credit, image.url) if part) or "-"
    yield "text", f"{article.word_count} words"
    yield "source", f"{article.source.format}, {article.source.encoding}"


def _sources(candidates: Iterable[Candidate]) -> Iterator[Line]:
    """Where the page states a field, best source first: one line a value, which is said again only if not taken."""
    values: dict[tuple[str, bool], list[str]] = {}
    for candidate in candidates:
        values.setdefault((candidate.value, candidate.chosen), []).append(candidate.source)
    for (value, chosen), sources in values.items():
        said = "from" if chosen else f"not taken: {value}, from"
        yield (Span(f"{'':<{_LABEL}}{visible(said)} {visible(', '.join(sources))}", "label"),)


def _answer(result: Result, decision: Decision, known: Evidence, whys: Whys) -> Iterator[Line]:
    block = result.document.blocks[decision.block]
    fate = FATES[decision.action]
    where = f"line {block.line}, block {decision.block}" if block.line else f"block {decision.block}"
    yield Span(f"{fate:<{_LABEL}}", fate), Span(visible(block.text))
    yield _labelled("as", f"{ROLES[decision.role]} ({where})")
    yield _labelled("because", visible(because(decision, whys)))
    yield _labelled("reason", visible(decision.reason))
    others = [name for name in known.rules if f":{name}" not in decision.reason]
    for name in others:
        hint = "hint" if name in known.hints else "rule"
        yield _labelled("also met", f"{name} ({hint}): {whys.get(name, '')}")
    if probability_of(decision.reason) is None:
        yield _labelled("tagger", f"{known.tagger:.2f} likely to be main content")
    if known.inside:
        yield _labelled("stands in", ", ".join(PLACES[name] for name in known.inside))
    if known.links:
        yield _labelled("links", f"{known.link_chars} of {len(block.text)} characters in {known.links} links")
    yield from _neighbours(result, decision)
    yield ()


def _neighbours(result: Result, decision: Decision) -> Iterator[Line]:
    decisions: Sequence[Decision] = result.decisions
    for label, at in (("above", decision.block - 1), ("below", decision.block + 1)):
        if 0 <= at < len(decisions):
            fate = FATES[decisions[at].action]
            text = padded(visible(result.document.blocks[at].text), 60).rstrip()
            yield Span(f"{label:<{_LABEL}}", "label"), Span(f"{fate}: ", fate), Span(text)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
