"""Dumps in which a whole page is one line, or nearly: `soup.get_text()` of a page without line breaks, text whose white
space somebody folded. Such a line is taken apart where its page may have had an end of a block: behind sentences, at
wide blanks and bars, where labels ran together, around each repeat of its beginning, which is the headline."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Final, NamedTuple

LONGEST: Final = 1_500
"""Characters from which a line may be a page."""
MOST_OF_IT: Final = 0.5
"""Share of the dump's text from which such a line is one; a shorter one is where its labels ran together."""
SEAMS: Final = 5
SEAM_SHARE: Final = 0.003
"""Seams of labels at least, and for each character of the line."""
SHORTEST_OPENING: Final = 15
LONGEST_OPENING: Final = 160
"""Characters of a beginning that is looked for again."""

_STOP: Final = re.compile(r"[.!?…。！？۔।][\"'”’»)\]]{0,2}(\s*)")
_WIDE: Final = re.compile(r"\s{2,}|[\t\u3000]")
_BAR: Final = re.compile(r"(?<!\s)\s+(?=[|•·»›●]\s)")
_SEAM: Final = re.compile(r"(?<=[a-zß-ÿ]{3})(?=[A-ZÀ-Þ][a-zß-ÿ]{3})")
_OPENING: Final = "\"'“„«([¿¡‘「『（"
_DENSE_STOPS: Final = "。！？"


class Piece(NamedTuple):
    """A part of a line."""

    text: str
    joint: str
    """What stands between it and the piece before: a blank, or nothing."""


def long_lines(text: str) -> frozenset[int]:
    """The numbers, from 0, of the lines of a dump that are to be taken apart."""
    if len(text) < LONGEST:
        return frozenset()
    lines = text.split("\n")
    total = sum(map(len, lines))
    return frozenset(
        i
        for i, line in enumerate(lines)
        if len(line) >= LONGEST and (len(line) >= MOST_OF_IT * total or _seams(line.strip()))
    )


def pieces(line: str) -> list[Piece]:
    """The parts of a line, in order; joined, they give the line with single blanks.

    >>> [piece.text for piece in pieces("Rain fell. It was cold.  Share")]
    ['Rain fell.', 'It was cold.', 'Share']
    """
    line = line.strip()
    found: list[Piece] = []
    start, joint = 0, ""
    for end, after in _ends(line):
        if end > start:
            found.append(Piece(" ".join(line[start:end].split()), joint))
            joint = " " if after > end else ""
            start = after
    return [*found, Piece(" ".join(line[start:].split()), joint)]


def _ends(line: str) -> list[tuple[int, int]]:
    """(where a piece ends, where the next begins), in order, none within another."""
    found = {*_sentences(line), *_repeats(line), *((seam, seam) for seam in _seams(line))}
    found.update(match.span() for match in _WIDE.finditer(line))
    found.update(match.span() for match in _BAR.finditer(line))
    ends: list[tuple[int, int]] = []
    for end, after in sorted(found):
        if end > 0 and after < len(line) and (not ends or end >= ends[-1][1]):
            ends.append((end, after))
    return ends


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    """Ends of sentences: before a capital, a figure or a script without capitals; without a blank, where a small letter
    stands before the full stop and a capital behind it."""
    for match in _STOP.finditer(line):
        end, after = match.start(1), match.end()
        first = line[after : after + 2].lstrip(_OPENING)[:1]
        if after > end:
            ends = first.isdigit() or first == first.upper()
        else:
            ends = first.isupper() and line[match.start() - 1 : match.start()].islower()
        if first and (ends or match[0][0] in _DENSE_STOPS):
            yield end, after


def _seams(line: str) -> list[int]:
    """Where labels ran together, in a line that has many such places."""
    found = [match.start() for match in _SEAM.finditer(line)]
    return found if len(found) >= max(SEAMS, SEAM_SHARE * len(line)) else []


def _repeats(line: str) -> Iterator[tuple[int, int]]:
    """Around each place where the line's beginning stands: the longest that stands in it again."""
    size = next((size for size in range(LONGEST_OPENING, SHORTEST_OPENING, -1) if _again(line, size)), 0)
    opening = line[:size].rstrip()
    at = 0
    while size and (at := line.find(opening, at)) >= 0:
        yield at - _blanks(reversed(line[max(0, at - MOST_BLANKS) : at])), at
        at += len(opening)
        yield at, at + _blanks(line[at : at + MOST_BLANKS])


def _blanks(characters: Iterable[str]) -> int:
    return sum(1 for _ in takewhile(str.isspace, characters))


MOST_BLANKS: Final = 200
"""Characters of white space around a repeat that are looked at."""


def _again(line: str, size: int) -> bool:
    """Whether the first so many characters, which end with a word, stand in the line again."""
    whole = size < len(line) and not (line[size - 1].isalnum() and line[size].isalnum())
    return whole and line.find(line[:size], size) >= 0
