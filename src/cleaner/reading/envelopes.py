"""What a whole dump was put into: a fence, a list of strings, numbers or signs of quotation before its lines, bars
between its pieces. Programs that show a text or keep it write so; each is taken off, and lines keep their number.
"""

import json
import re
from ast import literal_eval
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from cleaner.reading.characters import with_pairs_joined

MOST_TIMES: Final = 3
"""Envelopes within each other: a list of numbered lines in a fence."""
NEARLY_ALL: Final = 0.95
"""Share of the lines that have what is before all of them; the first and the last may be somebody's note."""
LEAST_LINES: Final = 8
SURE_LINES: Final = 40
"""Lines of a dump, and from how many on its numbers or quotes are no verses' or sayings', whatever else there is."""
PREFACE: Final = 3
"""Lines that may stand above a fence: "Here is the text of the page:"."""

_FENCE: Final = re.compile(r"[ \t]{0,3}(`{3,10}|~{3,10})[ \t]*([\w+-]{0,20})[ \t]*")
_TEXTS: Final = frozenset({"markdown", "md", "html", "xml", "text", "txt", "plaintext", "plain"})
"""What a fence calls what it holds when that is no program."""
_PROSE: Final = re.compile(r"\S[^\n]{80,}?[.!?…。！？][\"'”’»)]?[ \t]*$", re.M)


def opened(text: str) -> str:
    """The dump without its envelopes; any other text as it is.

    >>> opened("```markdown\\nRain fell.\\n```").strip(), opened("['Rain fell.', 'It was cold.']")
    ('Rain fell.', 'Rain fell.\\n\\nIt was cold.')
    """
    for _ in range(MOST_TIMES):
        if text.lstrip()[:1] == "<":
            return text
        inner = text
        for step in _STEPS:
            inner = step(inner)
        if inner is text:
            return text
        text = inner
    return text


# ---- a fence --------------------------------------------------------------------------------------


def _unfenced(text: str) -> str:
    """What a fence of Markdown holds that is around all of it."""
    if "```" not in text and "~~~" not in text:
        return text
    lines = text.split("\n")
    said = [i for i, line in enumerate(lines) if line.strip()]
    first = next((i for i in said[: PREFACE + 1] if _FENCE.fullmatch(lines[i])), None)
    opening = _FENCE.fullmatch(lines[first]) if first is not None else None
    if first is None or opening is None or said[-1] == first or not _closes(lines[said[-1]], opening[1]):
        return text
    inner = lines[first + 1 : said[-1]]
    alone = not any(_FENCE.fullmatch(line) for line in inner)
    known = opening[2].lower() in _TEXTS or (alone and not opening[2] and _PROSE.search("\n".join(inner)) is not None)
    return "\n".join([*lines[:first], "", *inner, ""]) if known else text


def _closes(line: str, fence: str) -> bool:
    return line.strip().startswith(fence) and not line.strip().strip(fence[0])


# ---- a list of strings ----------------------------------------------------------------------------

_ITEM: Final = (
    r"""(?:"(?:[^"\\\n]|\\(?:[\\"'/bfnrt]|x[\da-f]{2}|u[\da-fA-F]{4}|U[\da-f]{8}))*+\""""
    r"""|'(?:[^'\\\n]|\\(?:[\\"'nrt]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}))*+')"""
)
_STRING: Final = re.compile(_ITEM)
_LIST: Final = re.compile(rf"\s*+[\[(]\s*+{_ITEM}(?:\s*+,\s*+{_ITEM})++\s*+,?\s*+[\])]\s*+")


def _unlisted(text: str) -> str:
    """The strings of a list, as JSON or Python writes it: paragraphs, or lines where some are empty or end as lines."""
    if text.lstrip()[:1] not in ("[", "(") or not _LIST.fullmatch(text):
        return text
    items = [_meant(match[0]) for match in _STRING.finditer(text)]
    if sum(item.endswith("\n") for item in items) > len(items) // 2:
        return "".join(items)
    return ("\n" if "" in items else "\n\n").join(items)


def _meant(literal: str) -> str:
    """What a string says, in JSON or else in Python."""
    try:
        said = str(json.loads(literal))
    except ValueError:
        said = str(literal_eval(literal))
    return with_pairs_joined(said) if "\\u" in literal else said


# ---- before each line -----------------------------------------------------------------------------

_QUOTE: Final = re.compile(r"[ \t]{0,3}>(?: |$|(?=\S))")
_CELL: Final = re.compile(r'[ \t]*"((?:[^"]|"")*+)",?[ \t]*')
_NUMBER: Final = re.compile(r"[ \t]{0,10}(?:L(?=\d))?(\d{1,6})(?:[ \t]?[→│|:](?: |$|(?=\S))|\t|$)")


def _unquoted_lines(text: str) -> str:
    """Lines of which each is quoted, as an answer to a mail does."""
    if text.count(">") < LEAST_LINES:
        return text
    lines = text.split("\n")
    said = [line for line in lines if line.strip()]
    if len(said) < LEAST_LINES or sum(_QUOTE.match(line) is not None for line in said) < NEARLY_ALL * len(said):
        return text
    return "\n".join(_QUOTE.sub("", line, count=1) for line in lines)


def _uncelled(text: str) -> str:
    """Lines of which each is quoted as a whole, as the one column of a table is."""
    if text.count('"') < 2 * LEAST_LINES or text.lstrip()[:1] != '"':
        return text
    lines = text.split("\n")
    cells = [_CELL.fullmatch(line) for line in lines]
    said = sum(bool(line.strip()) for line in lines)
    sure = '""' in text or said >= SURE_LINES
    if not sure or said < LEAST_LINES or sum(cell is not None for cell in cells) < said:
        return text
    return "\n".join(cell[1].replace('""', '"') if cell else "" for cell in cells)


def _unnumbered(text: str) -> str:
    """Lines of which each has its number before it, as `cat -n`, `grep -n` and the tools of language models write."""
    if not _NUMBER.match(text) and not _NUMBER.match(text.partition("\n")[2]):
        return text
    lines = text.split("\n")
    found = [_NUMBER.match(line) for line in lines]
    numbers = [int(match[1]) for match in found if match]
    said = sum(bool(line.strip()) for line in lines)
    in_order = sum(after == before + 1 for before, after in pairwise(numbers))
    sure = len(numbers) >= SURE_LINES or any(
        match and not line[match.end() :].strip() for line, match in zip(lines, found, strict=True)
    )
    if not sure or in_order < NEARLY_ALL * (len(numbers) - 1) or len(numbers) < max(LEAST_LINES, NEARLY_ALL * said):
        return text
    return "\n".join(line[match.end() :] if match else line for line, match in zip(lines, found, strict=True))


# ---- between the pieces ---------------------------------------------------------------------------

LEAST_PIECES: Final = 20
MANY: Final = 5
"""Pieces of a text that are parted by something, and how many more there are than lines: rows of tables have few."""
PROGRAM: Final = 10
"""Commas to a brace or an equals sign: fewer stand in programs and data. Without it dumps among whose text are scripts
were cut at their commas: fundus with its tags cut out 0.840, with it 0.867."""
TABLE: Final = 0.8
ROWS: Final = 3
"""Share of the lines with cells in which so many have as many cells as each other: those are tables."""


def _between(sign: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)[ \n]{{0,9}}(?:{re.escape(sign)}[ \n]{{0,9}}){{1,9}}(?=\S)")


_SIGNS: Final = {
    **{sign: _between(sign) for sign in ("|", "\t", "\u2028", "\u2029", "¶", " // ")},
    ",": re.compile(r"(?<=[^\s\u2e80-\u9fff\uac00-\ud7af]),(?=[^\s\d\u2e80-\u9fff\uac00-\ud7af])"),
}
"""What stands between pieces, not before or behind all of them as the bars of a table do; a comma of a sentence has a
blank behind it, but in scripts without blanks and in numbers."""


def _parted(text: str) -> str:
    """Pieces in lines of their own, between which `soup.get_text("|")` has set a sign."""
    least = max(LEAST_PIECES, MANY * (text.count("\n") + 1))
    for sign, between in _SIGNS.items():
        if text.count(sign) < least or _is_table(text, sign) or (sign == "," and _is_program(text)):
            continue
        if sum(1 for _ in between.finditer(text)) >= least:
            return between.sub("\n", text)
    return text


def _is_program(text: str) -> bool:
    return PROGRAM * (text.count("{") + text.count("=")) > text.count(",")


def _is_table(text: str, sign: str) -> bool:
    counts = Counter(number for line in text.split("\n") if (number := line.count(sign)))
    return sum(rows for rows in counts.values() if rows >= ROWS) >= TABLE * counts.total()


_STEPS: Final[tuple[Callable[[str], str], ...]] = (
    _unfenced, _unlisted, _unnumbered, _unquoted_lines, _uncelled, _parted,
)  # fmt: skip
