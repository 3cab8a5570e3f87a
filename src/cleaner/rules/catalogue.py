"""All the rules, and which of them a block meets.

A page has hundreds of lines and the catalogue a thousand phrases, so a line is looked up, not compared: the whole line,
what stands before its colon and how it begins are each one look-up; patterns run only when one of their cue words is in
the line; of long prose only the beginning is read.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from cleaner.model import Block
from cleaner.rules.base import LEAD_WORDS, Pattern, Rule, applies_to, phrases
from cleaner.rules.folding import fold, unaccented

LONG: Final = 400
"""Characters. Of a longer block only the beginning is read: about sixty words, more than any interface line but a
legal paragraph."""
HEAD: Final = 120
"""Characters of a long block that are read."""
LEAD_CHARS: Final = 60
"""Where the colon of "Recommended for you:" must stand at the latest."""

_SEPARATOR: Final = re.compile(r"[:|»›>•·]| - ")
_WORDS: Final = re.compile(r"[^\W_]+")
_PUNCTUATION: Final = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})
_WIDE: Final = re.compile("[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts that set no blanks, or few."""
_KEYS: Final = (2, 3, 4, 5)
"""Openings are filed under their first five characters, shorter ones under all they have."""

LINE, LEAD, PATTERN, OPENING, PLACE = range(5)
"""How a rule was met, most specific first."""


class _Try(NamedTuple):
    """A pattern ready to be tried."""

    regex: re.Pattern[str]
    folded: bool
    at_most: int
    rule: Rule


class _Opening(NamedTuple):
    phrase: str
    rule: Rule


class Catalogue:
    """The rules in force, indexed. Immutable once built; the order in which rules are given does not matter."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules: tuple[Rule, ...] = tuple(sorted(rules, key=lambda rule: rule.name))
        """Sorted by name."""
        self.digest: str = _digest(self.rules)
        """sha256 over all that the rules say."""
        self._names = {rule.name: rule for rule in self.rules}
        self._lines = _table(self.rules, lambda rule: phrases(rule.lines))
        self._leads = _table(self.rules, lambda rule: phrases(rule.leads))
        self._openings = _openings(self.rules)
        self._cues, self._wide = _cues(self.rules)
        self._cue_words = frozenset(self._cues)
        self._placed = tuple(rule for rule in self.rules if rule.place)
        self._places = 0
        for rule in self._placed:
            self._places |= rule.place

    def get(self, name: str) -> Rule:
        """The rule of that name. Raises KeyError."""
        return self._names[name]

    def hits(self, block: Block, host: str | None = None) -> tuple[Rule, ...]:
        """The rules that a block meets, the surest and most specific first."""
        found: dict[Rule, int] = {}
        marks = block.marks
        if block.text:
            for how, rule in self._met(block.text):
                if (not rule.needs or rule.needs & marks) and found.get(rule, PLACE) >= how:
                    found[rule] = how
        if marks & self._places:
            for rule in self._placed:
                if rule.place & marks:
                    found.setdefault(rule, PLACE)
        if not found:
            return ()
        ranked = sorted(found, key=lambda rule: (rule.weak, found[rule], rule.name))
        return tuple(rule for rule in ranked if applies_to(rule, host))

    def _met(self, text: str) -> list[tuple[int, Rule]]:
        """How the words of a block meet which rules. The hot path: plain lists, no generators."""
        met: list[tuple[int, Rule]] = []
        long = len(text) > LONG
        folded = fold(text[:HEAD] if long else text)
        words = text.count(" ") + 1
        wide = not folded.isascii() and _WIDE.search(folded) is not None
        if wide:
            words = max(words, len(text) // 3)
        for length in _KEYS:
            for phrase, rule in self._openings.get(folded[:length], ()):
                if folded.startswith(phrase) and words <= rule.opens_at_most and _ends_there(folded, len(phrase)):
                    met.append((OPENING, rule))
        if long:
            return met
        met += [(LINE, rule) for rule in self._lines.get(folded, ())]
        met += [(LEAD, rule) for rule in self._leads.get(folded, ())]
        separator = _SEPARATOR.search(folded, 0, LEAD_CHARS) if words <= LEAD_WORDS else None
        if separator is not None:
            met += [(LEAD, rule) for rule in self._leads.get(folded[: separator.start()].rstrip(), ())]
        return met + self._matching(text, folded, words, wide)

    def _matching(self, text: str, folded: str, words: int, wide: bool) -> list[tuple[int, Rule]]:
        cues = self._cue_words.intersection(_words(folded))
        if wide:
            cues = cues.union(cue for cue in self._wide if cue in folded)
        return [
            (PATTERN, rule)
            for cue in cues
            for regex, is_folded, at_most, rule in self._cues[cue]
            if words <= at_most and regex.search(folded if is_folded else text)
        ]


def _words(folded: str) -> list[str]:
    """The words of a folded line. ASCII, the common case, has a way that is five times as fast as a regex."""
    return folded.translate(_PUNCTUATION).split() if folded.isascii() else _WORDS.findall(folded)


def _ends_there(folded: str, end: int) -> bool:
    """Whether a phrase that ends at this place ends with a word."""
    if len(folded) == end or not folded[end].isalnum():
        return True
    return _WIDE.match(folded, end) is not None or _WIDE.match(folded, end - 1) is not None


def _table(rules: tuple[Rule, ...], of: Callable[[Rule], Iterable[tuple[str, str]]]) -> dict[str, tuple[Rule, ...]]:
    table: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        for key in {fold(phrase) for _, phrase in of(rule)}:
            table[key].append(rule)
    return {key: tuple(found) for key, found in table.items()}


def _openings(rules: tuple[Rule, ...]) -> dict[str, tuple[_Opening, ...]]:
    table: dict[str, list[_Opening]] = defaultdict(list)
    for rule in rules:
        for phrase in {fold(phrase) for _, phrase in phrases(rule.opens)}:
            table[phrase[: max(_KEYS)]].append(_Opening(phrase, rule))
    return {key: tuple(found) for key, found in table.items()}


def _cues(rules: tuple[Rule, ...]) -> tuple[dict[str, tuple[_Try, ...]], tuple[str, ...]]:
    table: dict[str, list[_Try]] = defaultdict(list)
    for rule in rules:
        for pattern in rule.patterns:
            ready = _Try(_compiled(pattern), pattern.folded, pattern.at_most, rule)
            for cue in {fold(cue) for cue in pattern.cues.split()}:
                table[cue].append(ready)
    wide = tuple(sorted(cue for cue in table if _WIDE.search(cue)))
    return {cue: tuple(tries) for cue, tries in table.items()}, wide


def _compiled(pattern: Pattern) -> re.Pattern[str]:
    return re.compile(unaccented(pattern.regex) if pattern.folded else pattern.regex)


def _digest(rules: tuple[Rule, ...]) -> str:
    """One hash of all that the rules say, whatever order they came in."""
    total = hashlib.sha256()
    for rule in rules:
        for name in rule.__slots__:
            value = getattr(rule, name)
            shown = sorted(value) if isinstance(value, frozenset) else value
            total.update(f"{name}={shown!r}\n".encode())
    return total.hexdigest()
