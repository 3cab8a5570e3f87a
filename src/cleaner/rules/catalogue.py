"""All the rules, and which of them a block meets.

A page has hundreds of lines and the catalogue a thousand phrases, so a line is looked up, not compared: the whole line,
what stands before its colon and how it begins are each one look-up; patterns run only when one of their cue words is in
the line; of long prose only the beginning is read.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from cleaner.model import Block
from cleaner.rules.base import LEAD_WORDS, Pattern, Rule, applies_to, phrases
from cleaner.rules.folding import fold, fold_all, unaccented

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
"""Openings are filed under their first word. Where words are not parted they are looked up under their first five
characters, shorter ones under all they have."""

LINE, LEAD, PATTERN, OPENING, PLACE = range(5)
"""How a rule was met, most specific first."""


class _Try(Struct, gc=False):
    """A pattern to be tried. Its regex is made when the first line asks for it: there are hundreds, and a page asks a
    few."""

    pattern: Pattern
    rule: Rule
    folded: bool
    at_most: int
    test: Callable[[str], object] | None = None

    def ready(self) -> Callable[[str], object]:
        """What finds the pattern in a line."""
        self.test = _test_of(self.pattern)
        return self.test


class _Opening(NamedTuple):
    phrase: str
    rule: Rule


class _Line(Struct, gc=False):
    """A block's words as the catalogue looks them up."""

    text: str
    folded: str
    words: list[str]
    """Of the folded line; none where nothing asks for them."""
    length: int
    """In words."""
    wide: bool


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
        self._lead_words = frozenset(_first(_words(lead)) for lead in self._leads)
        self._openings = _openings(self.rules, lambda phrase: _first(_words(phrase)))
        self._wide_openings = _openings(self.rules, lambda phrase: phrase[: max(_KEYS)])
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
        return self.hits_of([block], host)[0]

    def hits_of(self, blocks: Sequence[Block], host: str | None = None) -> list[tuple[Rule, ...]]:
        """The rules that each block of a page meets, the surest and most specific first."""
        met = {line.text: self._met(line) for line in _read(list(dict.fromkeys(block.text for block in blocks)))}
        placed = {place: self._at(place, host) for place in {block.marks & self._places for block in blocks}}
        return [
            _ranked(met[block.text], placed[block.marks & self._places], block.marks, host)
            if met[block.text]
            else placed[block.marks & self._places]
            for block in blocks
        ]

    def _at(self, place: int, host: str | None) -> tuple[Rule, ...]:
        """The rules of the places whose bits are set."""
        if not place:
            return ()
        return _ranked((), tuple(rule for rule in self._placed if rule.place & place), place, host)

    def _met(self, line: _Line) -> list[tuple[int, Rule]]:
        """How the words of a block meet which rules. The hot path: plain look-ups, no generators."""
        met: list[tuple[int, Rule]] = []
        folded, length, first = line.folded, line.length, _first(line.words)
        openings: Iterable[_Opening] = self._openings.get(first, ())
        if line.wide:
            openings = [opening for n in _KEYS for opening in self._wide_openings.get(folded[:n], ())]
        for phrase, rule in openings:
            if length <= rule.opens_at_most and folded.startswith(phrase) and _ends_there(folded, len(phrase)):
                met.append((OPENING, rule))
        if len(line.text) > LONG:
            return met
        if folded in self._lines:
            met += [(LINE, rule) for rule in self._lines[folded]]
        if line.wide or first in self._lead_words:
            met += self._leading(line)
        if line.wide or not self._cue_words.isdisjoint(line.words):
            met += self._matching(line)
        return met

    def _leading(self, line: _Line) -> list[tuple[int, Rule]]:
        """The rules whose leads are the whole line, or stand before its separator."""
        folded = line.folded
        separator = _SEPARATOR.search(folded, 0, LEAD_CHARS) if line.length <= LEAD_WORDS else None
        leads = {folded} if separator is None else {folded, folded[: separator.start()].rstrip()}
        return [(LEAD, rule) for lead in leads for rule in self._leads.get(lead, ())]

    def _matching(self, line: _Line) -> list[tuple[int, Rule]]:
        cues = self._cue_words.intersection(line.words)
        if line.wide:
            cues = cues.union(cue for cue in self._wide if cue in line.folded)
        return [
            (PATTERN, tried.rule)
            for cue in cues
            for tried in self._cues[cue]
            if line.length <= tried.at_most
            and (tried.test or tried.ready())(line.folded if tried.folded else line.text)
        ]


def _read(texts: Sequence[str]) -> Iterator[_Line]:
    """The texts of a page as lines to look up; of a long one only the beginning."""
    read = [text if len(text) <= LONG else text[:HEAD] for text in texts]
    for text, folded in zip(texts, fold_all(read), strict=True):
        length = text.count(" ") + 1
        if folded.isascii():
            yield _Line(text, folded, folded.translate(_PUNCTUATION).split(), length, False)
        else:
            wide = _WIDE.search(folded) is not None
            yield _Line(text, folded, _words(folded), max(length, len(text) // 3) if wide else length, wide)


def _ranked(met: Iterable[tuple[int, Rule]], placed: Iterable[Rule], marks: int, host: str | None) -> tuple[Rule, ...]:
    """The rules that were met by words or place, the surest and most specific first."""
    found = dict.fromkeys(placed, PLACE)
    for how, rule in met:
        if (not rule.needs or rule.needs & marks) and found.get(rule, PLACE) >= how:
            found[rule] = how
    if len(found) < 2:
        return tuple(rule for rule in found if applies_to(rule, host))
    ranked = sorted(found, key=lambda rule: (rule.weak, found[rule], rule.name))
    return tuple(rule for rule in ranked if applies_to(rule, host))


def _words(folded: str) -> list[str]:
    """The words of a folded line. ASCII, the common case, has a way that is five times as fast as a regex."""
    return folded.translate(_PUNCTUATION).split() if folded.isascii() else _WORDS.findall(folded)


def _first(words: list[str]) -> str:
    return words[0] if words else ""


def _ends_there(folded: str, end: int) -> bool:
    """Whether a phrase that ends at this place ends with a word."""
    if len(folded) == end or not folded[end].isalnum():
        return True
    return _WIDE.match(folded, end) is not None or _WIDE.match(folded, end - 1) is not None


def _table(rules: tuple[Rule, ...], of: Callable[[Rule], Iterable[tuple[str, str]]]) -> dict[str, tuple[Rule, ...]]:
    table: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        for key in set(fold_all([phrase for _, phrase in of(rule)])):
            table[key].append(rule)
    return {key: tuple(found) for key, found in table.items()}


def _openings(rules: tuple[Rule, ...], keys: Callable[[str], str]) -> dict[str, tuple[_Opening, ...]]:
    """The openings, each under the key of its phrase."""
    table: dict[str, list[_Opening]] = defaultdict(list)
    for rule in rules:
        for phrase in set(fold_all([phrase for _, phrase in phrases(rule.opens)])):
            table[keys(phrase)].append(_Opening(phrase, rule))
    return {key: tuple(found) for key, found in table.items()}


def _cues(rules: tuple[Rule, ...]) -> tuple[dict[str, tuple[_Try, ...]], tuple[str, ...]]:
    table: dict[str, list[_Try]] = defaultdict(list)
    for rule in rules:
        for pattern in rule.patterns:
            tried = _Try(pattern, rule, pattern.folded, pattern.at_most)
            for cue in {_cue(cue) for cue in pattern.cues.split()}:
                table[cue].append(tried)
    wide = tuple(sorted(cue for cue in table if _WIDE.search(cue)))
    return {cue: tuple(tries) for cue, tries in table.items()}, wide


def _cue(word: str) -> str:
    """A word as it is filed. Vowel signs part words (Hindi, Bengali, Tamil): there it is the longest piece."""
    folded = fold(word)
    if folded.isascii() or _WIDE.search(folded):
        return folded
    return max(_words(folded), key=len, default=folded)


def _test_of(pattern: Pattern) -> Callable[[str], object]:
    """What finds the pattern in a line. A search would try one that stands at the beginning at each place."""
    regex = re.compile(unaccented(pattern.regex) if pattern.folded else pattern.regex)
    return regex.match if all(part.startswith("^") for part in _alternatives(regex.pattern)) else regex.search


_TOKEN: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
"""What shapes a regex: an escaped character, a class, a bracket, a bar."""


def _alternatives(regex: str) -> list[str]:
    """What the bars outside all brackets part, without flags."""
    parts, depth, start = [], 0, 0
    for token in _TOKEN.finditer(regex):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if token[0] == "|" and depth == 0:
            parts.append(regex[start : token.start()])
            start = token.end()
    return [part.removeprefix("(?i)") for part in [*parts, regex[start:]]]


def _digest(rules: tuple[Rule, ...]) -> str:
    """One hash of all that the rules say, whatever order they came in."""
    total = hashlib.sha256()
    for rule in rules:
        for name in rule.__slots__:
            value = getattr(rule, name)
            shown = sorted(value) if isinstance(value, frozenset) else value
            total.update(f"{name}={shown!r}\n".encode())
    return total.hexdigest()
