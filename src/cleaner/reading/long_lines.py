"""Dumps in which a whole page is one line, or nearly, or in whose lines paragraphs and labels ran together:
`soup.get_text()` of a page without line breaks, or with some, text whose white space somebody folded. Such a line is
taken apart where its page may have had an end of a block: behind sentences, at wide blanks and bars, where labels ran
together, around each repeat of its beginning, which is the headline."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

LONGEST: Final = 1_500
WHOLE: Final = 600
MOST: Final = 300_000
"""Characters from which a line may be a page, from which one may that is all there is, and up to which."""
NEARLY_ALL: Final = 0.9
MOST_OF_IT: Final = 0.5
PARAGRAPH: Final = 2_500
"""Shares of the dump's text that such a line has, and characters that hardly any paragraph has."""
SEAMS: Final = 5
SEAM_SHARE: Final = 0.003
"""Seams of labels at least, and for each character of a long line, in which they ran together."""
GLUED: Final = 3
"""Sentences without a blank between them, in a long line or in a dump; wide blanks in a long line."""
PLACES: Final = 6
"""These sentences and seams of labels, in a dump; the time of a comment that runs into its text is both."""
SHORTEST: Final = 40
"""Characters of a line that is taken apart in such a dump."""
SHORTEST_OPENING: Final = 15
LONGEST_OPENING: Final = 160
"""Characters of a beginning that is looked for again."""

CODE: Final = 0.06
"""Share of the characters of a line that are signs of code, from which it is a script's."""
_SIGN: Final = re.compile(r"[{}\[\]<>=;\\_$&|]")
_STOP: Final = re.compile(r"(?:(?<!\D\d)(?<!\D\d\d)\.|[!?…。！？۔।])[\"'”’»)\]]{0,2}(\s*)")
_WIDE: Final = re.compile(r"\s{2,}|[\t\u3000]")
_INDENT: Final = re.compile(r"(?<=\w)\s{2,}(?=\w)|\s{4,}")
"""Blanks that the source had between blocks; typists set two behind a sentence."""
_BAR: Final = re.compile(r"(?<!\s)\s+(?=[|•·»›●]\s)")
_DENSE_BLANK: Final = re.compile(r"(?<=[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff60])\s+(?=[\u3001-\u30ff\u4e00-\u9fff])")
"""Chinese and Japanese sentences have no blanks."""
_CAPITAL: Final = r"[^\W\d_a-zß-ÿ](?:[\w'’&/-]|\.(?=\w))*"
_CAPITALS: Final = re.compile(rf"(?<![^ ]){_CAPITAL}(?: (?:& |[a-z]{{1,4}} )?{_CAPITAL})*")
LABELS: Final = 8
CHUNK: Final = 6
"""Words of a run of labels, and of the pieces that it is cut into: nobody knows where one label ends."""
_SEAM: Final = re.compile(
    r"[A-ZÀ-Þ\d©„“«](?:(?<=[a-zß-ÿ]{3}[A-ZÀ-Þ])[a-zß-ÿ]{3}|(?<=[a-zß-ÿ]{3}\d)\d?[. ]|(?<=[a-zß-ÿ]{3}©)"
    r"|(?<=\d{4}[A-ZÀ-Þ„“«])[a-zß-ÿ]{2}"
    r"|(?:(?<=\d[apAP][mM][A-Z])|(?<=\d\s[apAP][mM][A-Z]))(?![A-Z])|(?<=:\d\d[A-ZÀ-Þ])[a-zß-ÿ ])"
)
"""Where one label ends and the next begins without a blank."""
_GLUED: Final = re.compile(
    r"""\b(?:[a-zß-ÿ]\w+[.!?…](?<=[a-zß-ÿ]{2}.)[\"'”’»)]?[\"'“‘„«(]?([A-ZÀ-Þ](?:[a-zß-ÿ]{1,12}| ))"""
    r"|\d{1,2}(?:\s?[apAP][mM][A-Z](?![A-Z])|(?<=:\d\d)[A-ZÀ-Þ][a-zß-ÿ ]))"
)
"""Where a sentence ends, or the time of a comment, and the next begins without a blank; `System.Text` is a name."""
_OPENING: Final = "\"'“„«([¿¡‘「『（"
_DENSE_STOPS: Final = "。！？"


class Piece(NamedTuple):
    """A part of a line."""

    text: str
    joint: str
    """What stands between it and the piece before: a blank, or nothing."""


def long_lines(lines: Sequence[str]) -> frozenset[int]:
    """The numbers, from 0, of the lines of a dump that are to be taken apart: one that is most of it, several very long
    ones that are, and those in which paragraphs or labels ran together."""
    sizes = [len(line) - _indent(line) for line in lines]
    total = sum(sizes)
    several = sum(size for size in sizes if size >= PARAGRAPH) >= MOST_OF_IT * total
    ran_together = _ran_together(lines)

    def is_page(i: int, size: int) -> bool:
        if ran_together and size >= SHORTEST and _has_glue(lines[i]):
            return True
        if size < (WHOLE if size >= NEARLY_ALL * total else LONGEST):
            return False
        return size >= MOST_OF_IT * total or (several and size >= PARAGRAPH) or _is_glued(lines[i])

    fitting = (i for i, size in enumerate(sizes) if size <= MOST and is_page(i, size))
    return frozenset(i for i in fitting if len(_SIGN.findall(lines[i])) < CODE * sizes[i])


def _ran_together(lines: Sequence[str]) -> bool:
    """Whether the ends of blocks are missing all over the dump: `soup.get_text()` of a page without line breaks. Where
    one word stands behind each sentence, it is a button."""
    glued = [match[1] or match[0] for line in lines for match in _GLUED.finditer(line)]
    if len(glued) < GLUED or len(set(glued)) == 1:
        return False
    return len(glued) + sum(_count(_SEAM, line) for line in lines) >= PLACES


def _has_glue(line: str) -> bool:
    """Whether a line of a dump that ran together is one of those that did; a single name may be written so."""
    return _count(_GLUED, line) >= 1 or _count(_SEAM, line) > 1


def _is_glued(line: str) -> bool:
    """Whether paragraphs or labels ran together in a long line, more often than by a slip, or in names; or what the
    source had between them still stands there."""
    line = line.strip()
    return (
        _count(_GLUED, line) >= GLUED
        or _count(_INDENT, line) >= GLUED
        or _count(_SEAM, line) >= max(SEAMS, SEAM_SHARE * len(line))
    )


def _count(pattern: re.Pattern[str], line: str) -> int:
    return sum(1 for _ in pattern.finditer(line))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip()) if line[:1].isspace() else 0


def pieces(line: str) -> list[Piece]:
    """The parts of a line, in order; joined, they give the line with single blanks.

    >>> [piece.text for piece in pieces("Rain fell. It was cold.  Share")]
    ['Rain fell.', 'It was cold.', 'Share']
    """
    line = line.strip()
    found: list[Piece] = []
    start, joint = 0, ""
    for end, after in _ends(line):
        if text := " ".join(line[start:end].split()):
            found.append(Piece(text, joint))
            joint = " " if after > end or line[end - 1].isspace() or line[after].isspace() else ""
            start = after
    return [*found, Piece(" ".join(line[start:].split()), joint)]


def _ends(line: str) -> list[tuple[int, int]]:
    """(where a piece ends, where the next begins), in order, none within another or within the headline."""
    found = {*_sentences(line), *_labels(line), *((seam.start(), seam.start()) for seam in _SEAM.finditer(line))}
    for pattern in (_WIDE, _BAR, _DENSE_BLANK):
        found.update(match.span() for match in pattern.finditer(line))
    ends: list[tuple[int, int]] = []
    repeats = list(_repeats(line))
    headlines = iter([*repeats, (len(line), len(line))])
    start, end = next(headlines)
    for one in sorted(found | {(at, at) for span in repeats for at in span}):
        while one[0] >= end and end < len(line):
            start, end = next(headlines)
        inside = start < one[0] < end or one[0] == 0 or one[1] == len(line)
        if not inside and (not ends or one[0] >= ends[-1][1]):
            ends.append(one)
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


def _labels(line: str) -> Iterator[tuple[int, int]]:
    """Around runs of labels and headlines: words with capitals, and no other sign. The last of them opens what follows
    when that goes on in small letters."""
    for match in _CAPITALS.finditer(line):
        start, end = match.span()
        if line[end : end + 2].strip()[:1].islower():
            end = max(start, line.rfind(" ", start, end))
        blanks = [at for at in range(start, end) if line[at] == " "]
        if len(blanks) + 1 < LABELS:
            continue
        yield start - (start > 0 and line[start - 1] == " "), start
        yield from ((at, at + 1) for at in blanks[CHUNK - 1 :: CHUNK])
        yield end, end + (line[end : end + 1] == " ")


def _repeats(line: str) -> Iterator[tuple[int, int]]:
    """Where the line's beginning stands, the longest that stands in it again. No headline is as long as is looked."""
    size = next((size for size in range(LONGEST_OPENING, SHORTEST_OPENING, -1) if _again(line, size)), 0)
    opening = line[:size].rstrip()
    at = 0
    while 0 < size < LONGEST_OPENING and (at := line.find(opening, at)) >= 0:
        yield at, at + len(opening)
        at += len(opening)


def _again(line: str, size: int) -> bool:
    """Whether the first so many characters stand in the line again, and a word in small letters goes on in neither."""
    again = line.find(line[:size], size) if size < len(line) else -1
    return again >= 0 and not _goes_on(line, size) and not _goes_on(line, again + size)


def _goes_on(line: str, at: int) -> bool:
    """Whether the word before that place, or the sentence, goes on there."""
    before, behind = line[at - 1 : at], line[at : at + 2].lstrip()[:1]
    return behind.islower() or (
        before.isalnum() and line[at : at + 1].isalnum() and not (before.islower() and behind.isupper())
    )
