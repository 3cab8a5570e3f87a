"""Hard-wrapped text -> paragraphs.

A dump was wrapped when the lines end where the next word would not have fitted. In mail, wire copy and text browsers
every character has one width; in the text of a PDF letters have their own, and a line its length by them.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from cleaner.measure import STANZA

WIDEST_WRAP: Final = 110
"""Columns. Mail and wire copy is wrapped at 64-80, terminals at 100; above, lines are paragraphs."""
NARROWEST_WRAP: Final = 45
FEWEST_WRAPPED: Final = 4
FEWEST_SMALL: Final = 3
"""Lines that end where the next word would not have fitted, and those whose next lines all begin with a small letter or
a sign; fewer are chance."""
WRAPPED_SHARE: Final = 0.5
SMALL_SHARE: Final = 0.3
"""Share of the lines behind those that do not begin with a capital: in a list of headlines all do."""
FULL_VERSES: Final = 0.7
"""Share of the lines of a stanza that may end by chance where wrapped ones would."""

FEWEST_SET: Final = 8
WIDEST_SET: Final = 140
LONGEST_SET: Final = 200
SLACK: Final = 0.03
"""Lines of one width in a proportional font, the widest such, characters that none has, and how far estimated widths
may be off."""
SET_SHARE: Final = 0.4
GOES_ON_SHARE: Final = 0.6
"""Share of the longer lines that end at the width, and of those that end in the middle of a sentence."""
MUCH_WIDER: Final = 1.15
WIDER_SHARE: Final = 0.05
"""How much wider a line is that was set in another column, and the share of those that there may be."""
NARROWEST_BROKEN: Final = 25
"""Letters of a line that tells the width."""
SHORTEST_BROKEN: Final = 20
"""Characters of a line, of any column, that goes on below with a small letter."""
HYPHENATED: Final = 0.03
"""Share of the wrapped lines that end in a hyphen, from which a typesetter put them there."""

BULLET: Final = re.compile(r"(?:[•*‣◦▪■●○·–-]|\d{1,3}[.)])\s+\S")
_CJK: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_STOPPED: Final = re.compile(r"[.!?:;…。！？：；۔।][\"'”’»)\]」』]*$")
SUSPENDED: Final = frozenset("and or und oder et ou y o e og och en of bis to".split())
"""Words behind a hyphen that stands for the rest of a word: "two- and threefold"."""
LONGEST_STOP: Final = 8
"""A full stop, and what may close behind it."""
_BEFORE_WORDS: Final = "\"'“„‚‘«‹([¿¡"
_NARROW, _WIDE = "iIjl.,:;'’‘|!()[] ftr", "mwMW@%—…"


class Line(NamedTuple):
    """A line of a dump."""

    number: int
    text: str
    gap: bool
    joint: str | None = None
    """Of a piece of a line that is not its first: see `Block.joint`."""


def is_stopped(line: str) -> bool:
    """Whether a sentence, or what introduces the next, ends with a line."""
    return _STOPPED.search(line.rstrip()[-LONGEST_STOP:]) is not None


def unwrapped(lines: list[Line], *, printed: bool = False) -> list[Line]:
    """The lines, those of a hard-wrapped paragraph joined; `printed`: a browser printed the page that they are of."""
    if not lines or any(line.joint is not None for line in lines):
        return lines
    pairs = [(a.text, b.text) for a, b in pairwise(lines) if not b.gap]
    width = None if printed else wrap_width([line.text for line in lines], pairs)
    if width is not None:
        return _with_joined(lines, lambda above, line: continues(above, line, width))
    set_width = _set_width(lines, printed=printed)
    if set_width is None:
        return lines
    if printed:
        lines = _without_gaps(lines, set_width)
    return _with_joined(lines, lambda above, line: _goes_on(above, line, set_width))


def _without_gaps(lines: list[Line], width: float) -> list[Line]:
    """Readers of PDFs take wide lines apart: a gap in the middle of a sentence is none."""
    return lines[:1] + [
        line._replace(gap=line.gap and (is_stopped(above.text) or not _goes_on(above.text, line.text, width)))
        for above, line in pairwise(lines)
    ]


def _with_joined(lines: list[Line], continues: Callable[[str, str], bool]) -> list[Line]:
    hyphens = _Hyphens(lines)
    joined: list[Line] = []
    for group in _groups(lines):
        joined += group if _is_stanza(group, continues) else _joined(group, continues, hyphens)
    return joined


def _joined(group: list[Line], continues: Callable[[str, str], bool], hyphens: "_Hyphens") -> Iterator[Line]:
    """The lines of a group, those that go on in the next joined with it."""
    first, parts = group[0], [group[0].text]
    for above, line in pairwise(group):
        if continues(above.text, line.text):
            end, glue = _glued(parts[-1], line.text, hyphens)
            parts[-1] = end
            parts += (glue, line.text)
        else:
            yield first._replace(text="".join(parts))
            first, parts = line, [line.text]
    yield first._replace(text="".join(parts))


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines that no empty line parts."""
    starts = [i for i, line in enumerate(lines) if line.gap or i == 0]
    for start, end in pairwise([*starts, len(lines)]):
        yield lines[start:end]


def _is_stanza(group: list[Line], continues: Callable[[str, str], bool]) -> bool:
    """Whether the lines of a group are verses: each begins with a capital, and not all end where wrapped ones would."""
    if len(group) < STANZA or not all(line.text[0].isupper() for line in group[1:]):
        return False
    full = sum(continues(a.text, b.text) for a, b in pairwise(group))
    return full <= FULL_VERSES * (len(group) - 1)


# ---- every character of one width ----------------------------------------------------------------


def neighbours(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Each line with the one below that no empty one parts from it; no line has blanks behind it."""
    return [(above, line.lstrip()) for above, line in pairwise(lines) if above and line]


def wrap_width(lines: Sequence[str], pairs: Sequence[tuple[str, str]], wider: float = 0) -> int | None:
    """The column at which a dump was wrapped; None when it was not. `pairs` are the lines that no empty one parts,
    `wider` how many lines that no wrap leaves so wide there may be.

    The width is that of the longest lines which are followed by another line of their group: in wrapped text nearly
    all such lines end where the next word would have gone beyond it, in other text nearly none do.
    """
    pairs = [(line, after) for line, after in pairs if not BULLET.match(after)]
    lengths = sorted(len(line) for line, _ in pairs if _is_breakable(line))
    if (
        len(lengths) < FEWEST_SMALL
        or sum(len(line) > 2 * WIDEST_WRAP and _is_breakable(line) for line in lines) > wider
    ):
        return None
    width = lengths[int(0.98 * (len(lengths) - 1))]
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return None
    full = [after for line, after in pairs if continues(line, after, width)]
    small = sum(not after[0].isupper() for after in full)
    long = sum(len(line) > 0.6 * width for line, _ in pairs)
    least = FEWEST_SMALL if all(after[0].islower() or not after[0].isalpha() for after in full) else FEWEST_WRAPPED
    enough = len(full) >= max(least, WRAPPED_SHARE * long)
    return width if enough and small >= SMALL_SHARE * len(full) else None


def _is_breakable(line: str) -> bool:
    """Whether a wrap finds a place to break a line at: an address has none, and makes its line as long as it is."""
    if _CJK.search(line):
        return True
    if len(line) <= WIDEST_WRAP:
        return len(line.split(None, 1)) > 1
    words = line.split()
    return len(words) > 1 and len(line) - max(map(len, words)) > WIDEST_WRAP


def continues(line: str, after: str, width: int) -> bool:
    """True when the first word of the next line would not have fitted on this one."""
    if not (may_go_on(after) and len(line) + 1 + len(_first_word(after)) > width and len(line) > 0.6 * width):
        return False
    return len(line) <= width or _is_breakable(line) or after[0].islower()


def may_go_on(after: str) -> bool:
    """Whether a line may go on in this one: it is no entry of a list, no row, and not indented."""
    return not (BULLET.match(after) or after.startswith(" ") or " | " in after)


def _first_word(text: str) -> str:
    return text[0] if _CJK.match(text) else text.split(None, 1)[0]


# ---- letters of their own width ------------------------------------------------------------------


def _set_width(lines: list[Line], *, printed: bool) -> float | None:
    """The width to which a text was set; None when it was not. Of one that a browser printed this is known.

    It is the one at which most lines end that break a sentence: they are not wider, and with the next word they would
    be.
    """
    if not printed and not _may_be_set(lines):
        return None
    spans = [span for a, b in pairwise(lines) if not b.gap and (span := _Span.of(a.text, b.text)).low <= WIDEST_SET]
    width = _most_covered([span for span in spans if span.breaks and span.low > NARROWEST_BROKEN])
    if printed:
        return width
    if not NARROWEST_WRAP <= width <= WIDEST_SET:
        return None
    ends = [span for span in spans if span.low <= width * (1 + SLACK) and span.high >= width * (1 - SLACK)]
    long = sum(span.low > 0.6 * width for span in spans)
    wider = sum(_width(line.text) > width * MUCH_WIDER for line in lines)
    enough = len(ends) >= max(FEWEST_SET, SET_SHARE * long) and wider <= WIDER_SHARE * long
    return width if enough and sum(span.breaks for span in ends) >= GOES_ON_SHARE * len(ends) else None


def _may_be_set(lines: list[Line]) -> bool:
    """Whether enough lines stand together, and hardly any is too long for a column."""
    lengths = [len(line.text) for line in lines]
    long = sum(length > LONGEST_SET for length in lengths)
    together = sum(not line.gap for line in lines[1:])
    return together >= FEWEST_SET and long <= WIDER_SHARE * sum(length > NARROWEST_BROKEN for length in lengths)


class _Span(NamedTuple):
    """Widths at which a line may have been broken."""

    low: float
    """Its own."""
    high: float
    """The same with the next word."""
    breaks: bool
    """Whether a sentence goes on in the next line."""

    @classmethod
    def of(cls, line: str, after: str) -> "_Span":
        low = _width(line)
        high = low + _width(" ") + _width(_first_word(after))
        return cls(low, high, not is_stopped(line) and not after[0].isupper())


def _most_covered(spans: Sequence[_Span]) -> float:
    """The width that lies in most spans, the largest of them; 0 without any."""
    steps = sorted([(span.low, -1) for span in spans] + [(span.high, 1) for span in spans])
    best, inside, at = 0, 0, 0.0
    for value, step in steps:
        inside -= step
        if step < 0 and inside >= best:
            best, at = inside, value
    return at


def _goes_on(line: str, after: str, width: float) -> bool:
    """Whether a sentence goes on in the next line, or the next word would not have fitted on this one."""
    if not may_go_on(after):
        return False
    stopped = is_stopped(line)
    if not stopped and after[0].islower():
        return len(line) >= SHORTEST_BROKEN
    span = _Span.of(line, after)
    slack = SLACK if stopped else 3 * SLACK
    return 0.6 * width <= span.low <= width * MUCH_WIDER and span.high > width * (1 - slack)


def _width(text: str) -> float:
    """Roughly the width of a text in a proportional font, in letters of middle width."""
    widths = _widths()
    return sum([widths.get(sign, 1.0) for sign in text])


@cache
def _widths() -> dict[str, float]:
    capitals = {chr(code): 1.3 for code in range(ord("A"), ord("Z") + 1)}
    return capitals | dict.fromkeys(_NARROW, 0.55) | dict.fromkeys(_WIDE, 1.6)


# ---- words over two lines -------------------------------------------------------------------------


class _Hyphens:
    """What the hyphens at the ends of a dump's lines are."""

    def __init__(self, lines: list[Line]) -> None:
        ends = sum(_ends_in_hyphen(line.text) for line in lines)
        self._typeset = ends >= FEWEST_WRAPPED and ends >= HYPHENATED * len(lines)
        self._words = Counter(re.findall(r"\w+(?:-\w+)*", " ".join(line.text for line in lines))) if ends else Counter()

    def stays(self, start: str, rest: str) -> bool:
        """Whether the word was written with it: "well-known", not "coun-cil"."""
        whole, with_hyphen = self._words[start + rest], self._words[f"{start}-{rest}"]
        return with_hyphen > whole or (not self._typeset and whole == 0)


def _ends_in_hyphen(text: str) -> bool:
    return text.endswith("-") and text[-2:-1].isalpha()


def _glued(line: str, after: str, hyphens: _Hyphens) -> tuple[str, str]:
    """The line, without a hyphen that only parts a word, and what stands between it and the next one."""
    if _CJK.match(line[-1:]) and _CJK.match(after[0]):
        return line, ""
    if not (_ends_in_hyphen(line) and after[0].islower()):
        return line, " "
    rest = re.match(r"\w+", after)
    if rest is None or rest[0] in SUSPENDED:
        return line, " "
    start = line[:-1].rsplit(None, 1)[-1].lstrip(_BEFORE_WORDS)
    return (line, "") if "-" in start or hyphens.stays(start, rest[0]) else (line[:-1], "")
