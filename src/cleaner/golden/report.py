"""A difference in words: each field as a unified difference, the text by block with the decision that now applies.

Lines begin as those of `diff` do: "-" was expected, "+" comes out now. Nothing of a page in them can steer a terminal.
"""

import difflib
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from cleaner.golden.checking import Checked, Difference
from cleaner.model import Decision, Result
from cleaner.options import Options
from cleaner.rules import catalogue
from cleaner.visible import cut, visible

AROUND: Final = 1
"""Blocks, or lines, that are shown around a change."""
CELLS: Final = 100
"""Of blocks that are only context; what changed is shown whole."""
INDENT: Final = "      "

_FATES: Final = {"keep": "kept", "lift": "lifted", "drop": "dropped"}


def summary(checked: Iterable[Checked]) -> str:
    """How many cases there are, and how they came out."""
    every = list(checked)
    bad = sum(not each.passes for each in every)
    known = sum(len(each.known) for each in every)
    told = f"{len(every)} case{'s' if len(every) != 1 else ''}: {len(every) - bad} as expected, {bad} not"
    return f"{told}; {known} known failure{'s' if known != 1 else ''}" if known else told


def differences(checked: Checked, options: Options | None = None) -> Iterator[str]:
    """All that is not as a case says, as lines. Nothing when it passes."""
    for difference in checked.differences:
        yield from difference_lines(checked, difference, options)
    for field in checked.mended:
        yield mended(checked, field)


def difference_lines(checked: Checked, difference: Difference, options: Options | None = None) -> Iterator[str]:
    """One field of a case that is different, as lines."""
    yield f"{visible(checked.case.name)}: {difference.field} is not as expected"
    if difference.field == "text" and isinstance(difference.expected, str) and isinstance(difference.actual, str):
        yield from text_lines(difference.expected, checked.result, options)
    else:
        before, after = _pretty(difference.expected), _pretty(difference.actual)
        unified = difflib.unified_diff(before, after, "expected", "now", n=AROUND, lineterm="")
        yield from (f"  {visible(line)}" for line in list(unified)[2:] if not line.startswith("@@"))


def mended(checked: Checked, field: str) -> str:
    """What is said of a known failure that is none any more."""
    name = visible(checked.case.name)
    return f"{name}: {field} comes out as expected now: take it out of [known_failures] of {name}"


def text_lines(expected: str, result: Result, options: Options | None = None) -> Iterator[str]:
    """The difference between an expected text and that of a result, block by block."""
    before, after = blocks_of(expected), blocks_of(result.article.text)
    fates = Fates(result, options)
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for group in matcher.get_grouped_opcodes(AROUND):
        for kind, start, end, now_start, now_end in group:
            if kind == "equal":
                yield from (f"    {cut(visible(block), CELLS)}" for block in before[start:end])
                continue
            for block in before[start:end]:
                yield f"  - {visible(block)}"
                yield from (f"{INDENT}{line}" for line in fates.gone(block))
            for block in after[now_start:now_end]:
                yield f"  + {visible(block)}"
                yield from (f"{INDENT}{line}" for line in fates.come(block))


def blocks_of(text: str) -> list[str]:
    """The blocks of a text."""
    return text.split("\n\n") if text else []


class Fates:
    """What became of the texts of a page, and why."""

    def __init__(self, result: Result, options: Options | None = None) -> None:
        self._options = options or Options()
        self._decisions: dict[str, list[Decision]] = {}
        for decision in result.decisions:
            self._decisions.setdefault(_plain(result.document.blocks[decision.block].text), []).append(decision)

    def of(self, block: str) -> list[Decision]:
        """The decisions over the lines of a text block, wherever they stand on the page; without repeats."""
        found = [each for line in _lines(block) for each in self._decisions.get(line, ())]
        return list({(each.action, each.reason): each for each in found}.values())

    def gone(self, block: str) -> Iterator[str]:
        """Why a block that was expected is not in the text."""
        found = self.of(block)
        if not found:
            yield "no such line is on the page as it is read now: it was cut, joined or written in another way"
        yield from (self._told(each) for each in found)

    def come(self, block: str) -> Iterator[str]:
        """Why a block that was not expected is in the text."""
        yield from (self._told(each) for each in self.of(block) if each.action == "keep")

    def _told(self, decision: Decision) -> str:
        why = why_of(decision.reason, self._options)
        told = f"now {_FATES[decision.action]} as {decision.role}: {visible(decision.reason)}"
        return f"{told} ({visible(why)})" if why else told


def why_of(reason: str, options: Options) -> str | None:
    """Why the rule is there that a reason names; None when it names none."""
    kind, _, name = reason.partition(" ")[0].partition(":")
    if kind == "own" and options.rules is not None:
        return next((rule.why for rule in options.rules.rules if rule.name == name), None)
    if kind == "rule":
        try:
            return catalogue().get(name).why
        except KeyError:
            return None
    return None


def _lines(block: str) -> Sequence[str]:
    return [_plain(line) for line in (block, *(block.split("\n") if "\n" in block else ()))]


def _plain(text: str) -> str:
    """A line without the bullet or number that the record gives it."""
    folded = " ".join(text.split()).removeprefix("- ")
    number, dot, rest = folded.partition(". ")
    return rest if dot and number.isdecimal() else folded


def _pretty(value: Any) -> list[str]:
    return json.dumps(value, ensure_ascii=False, indent=2).splitlines()
