"""A text dump -> blocks: each line a block, hard-wrapped paragraphs joined first.

Dumps come flattened in many ways: a line for each element, with or without empty lines between, wrapped at 72
columns, with bullets, as Markdown. A line is the finest unit that all of them keep, so a line is what gets a decision.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from cleaner.marks import LINK
from cleaner.measure import STANZA
from cleaner.model import Block, Picture, Shape
from cleaner.reading.characters import seen
from cleaner.reading.link_marks import has_numbers, without_addresses, without_numbers, without_targets
from cleaner.reading.long_lines import long_lines, pieces
from cleaner.reading.markdown import LINKED_SHARE, Markup, looks_like_markdown, unmarked

WIDEST_WRAP: Final = 110
"""Columns. Mail and wire copy is wrapped at 64-80, terminals at 100; above, lines are paragraphs."""
NARROWEST_WRAP: Final = 45
MOST_INDENT: Final = 24
"""Columns; what is indented further is centred, not nested."""
FEWEST_WRAPPED: Final = 4
"""Lines that end where the next word would not have fitted; fewer are chance."""
WRAPPED_SHARE: Final = 0.5
FULL_VERSES: Final = 0.7
"""Share of the lines of a stanza that may end by chance where wrapped ones would."""

LONGEST_CAPTION: Final = 60
"""Characters of a table's caption."""

_BULLET: Final = re.compile(r"(?:[•*‣◦▪■●○·–-]|\d{1,3}[.)])\s+\S")
_MARKDOWN_HEADING: Final = re.compile(r"(#{1,6})\s+\S")
_CJK: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")


class _Line(NamedTuple):
    number: int
    text: str
    gap: bool
    joint: str | None = None
    """Of a piece of a line that is not its first: see `Block.joint`."""


def read_dump(text: str) -> tuple[Block, ...]:
    """The blocks of a text dump, in order.

    >>> [block.text for block in read_dump("Rain fell.\\n\\n* cold\\r\\n* wet")]
    ['Rain fell.', '* cold', '* wet']
    """
    return read_flat(text)[0]


def read_flat(text: str) -> tuple[tuple[Block, ...], tuple[Picture, ...]]:
    """The blocks of a text dump, in order, and the pictures of one in Markdown."""
    markup = unmarked(text) if looks_like_markdown(text) else Markup(without_addresses(text), {}, {})
    numbered = has_numbers(markup.text)
    lines = _unwrapped(_lines(without_targets(markup.text) if numbered else markup.text))
    if lines and not any(line.gap for line in lines[1:]):
        lines = [line._replace(gap=True) for line in lines]
    if numbered:  # lines were wrapped with their numbers
        lines = [line._replace(text=text) for line in lines if (text := without_numbers(line.text)).strip()]
    blocks = tuple(_block(i, lines, markup) for i in range(len(lines)))
    numbers = [block.line for block in blocks]
    pictures = (
        Picture(address, alt, width=None, height=None, node=0, block=bisect_left(numbers, number), marks=0)
        for number, address, alt in markup.pictures
    )
    return blocks, tuple(pictures)


def _lines(text: str) -> list[_Line]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = seen(text)
    found: list[_Line] = []
    group: list[tuple[int, str]] = []
    long = long_lines(text)
    for number, raw in enumerate(text.split("\n"), 1):
        if number - 1 in long:
            found += [*_group(group), *_pieces(number, raw, gap=not group)]
            group = []
        elif raw and not raw.isspace():
            group.append((number, raw))
        elif group:
            found += _group(group)
            group = []
    return found + _group(group)


def _pieces(number: int, raw: str, *, gap: bool) -> list[_Line]:
    """The pieces of a line that is a page."""
    first, *others = pieces(raw)
    return [_Line(number, first.text, gap), *(_Line(number, piece.text, False, piece.joint) for piece in others)]


def _group(rows: list[tuple[int, str]]) -> list[_Line]:
    """Lines without an empty line between. What is indented further than its group keeps that where it may be code;
    elsewhere it is the source's layout, or a text browser's."""
    if not any(raw[0] in " \t" for _, raw in rows) or not _may_be_code(rows):
        return [_Line(number, " ".join(raw.split()), i == 0) for i, (number, raw) in enumerate(rows)]
    wide = [raw.expandtabs(4) for _, raw in rows]
    indents = [len(raw) - len(raw.lstrip()) for raw in wide]
    least = min(indents)
    lines = []
    for i, (number, raw) in enumerate(rows):
        line = " ".join(raw.split())
        extra = indents[i] - least
        keeps = i > 0 and 2 <= extra < MOST_INDENT and len(line) < WIDEST_WRAP and not _BULLET.match(line)
        lines.append(_Line(number, " " * extra + line if keeps else line, i == 0))
    return lines


def _may_be_code(rows: list[tuple[int, str]]) -> bool:
    """Whether so many lines hold a sign of code as hardly any text does."""
    return sum(_CODE.search(raw) is not None for _, raw in rows) >= CODE_SHARE * len(rows)


CODE_SHARE: Final = 0.25
_CODE: Final = re.compile(
    r"[{};\\]\s*$|[)\]]:?\s*$|\w\(|[^\s<>=!]\s?=|->|=>|::|</|/>"
    r"|^\s*(?:[$#>]\s|>>>|//|/\*|--\s|def |class |return\b|import |from \S+ import|else:|try:)"
)


# ---- hard wraps ---------------------------------------------------------------------------------


def _unwrapped(lines: list[_Line]) -> list[_Line]:
    width = _wrap_width(lines) if all(line.joint is None for line in lines) else None
    if width is None:
        return lines
    joined: list[_Line] = []
    for group in _groups(lines):
        joined += group if _is_stanza(group, width) else _joined(group, width)
    return joined


def _joined(group: list[_Line], width: int) -> Iterator[_Line]:
    """The lines of a group, those that go on in the next joined with it."""
    first, parts, end = group[0], [group[0].text], group[0].text[-2:]
    for above, line in pairwise(group):
        if _continues(above.text, line.text, width):
            glue = _glue(end, line.text)
            parts += (glue, line.text)
            end = (end + glue + line.text)[-2:]
        else:
            yield first._replace(text="".join(parts))
            first, parts, end = line, [line.text], line.text[-2:]
    yield first._replace(text="".join(parts))


def _groups(lines: list[_Line]) -> Iterator[list[_Line]]:
    """The lines that no empty line parts."""
    starts = [i for i, line in enumerate(lines) if line.gap or i == 0]
    for start, end in pairwise([*starts, len(lines)]):
        yield lines[start:end]


def _is_stanza(group: list[_Line], width: int) -> bool:
    """Whether the lines of a group are verses: each begins with a capital, and not all end where wrapped ones would."""
    if len(group) < STANZA or not all(line.text[0].isupper() for line in group[1:]):
        return False
    full = sum(_continues(a.text, b.text, width) for a, b in pairwise(group))
    return full <= FULL_VERSES * (len(group) - 1)


def _wrap_width(lines: list[_Line]) -> int | None:
    """The column at which the dump was wrapped; None when it was not.

    The width is that of the longest lines which are followed by another line of their group: in wrapped text nearly
    all such lines end where the next word would have gone beyond it, in other text nearly none do.
    """
    pairs = [(a.text, b.text) for a, b in pairwise(lines) if not b.gap]
    if len(pairs) < FEWEST_WRAPPED or max(len(line.text) for line in lines) > 2 * WIDEST_WRAP:
        return None
    lengths = sorted(len(a) for a, _ in pairs)
    width = lengths[int(0.98 * (len(lengths) - 1))]
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return None
    full = sum(_continues(a, b, width) for a, b in pairs)
    return width if full >= FEWEST_WRAPPED and full >= WRAPPED_SHARE * len(pairs) else None


def _continues(line: str, after: str, width: int) -> bool:
    """True when the first word of the next line would not have fitted on this one."""
    if _BULLET.match(after) or after.startswith(" ") or " | " in after:
        return False
    word = 1 if _CJK.match(after) else len(after.split(None, 1)[0])
    return len(line) + 1 + word > width and len(line) > 0.6 * width


def _glue(end: str, after: str) -> str:
    """What stands between the end of a line, its last two characters, and the next one."""
    if _CJK.match(end[-1]) and _CJK.match(after[0]):
        return ""
    return "" if end.endswith("-") and end[:-1].isalpha() and after[0].islower() else " "


# ---- lines -> blocks ------------------------------------------------------------------------------


def _block(index: int, lines: list[_Line], markup: Markup) -> Block:
    line = lines[index]
    if line.joint is not None:
        return Block(index=index, text=line.text, line=line.number, gap=line.gap, joint=line.joint)
    shape, level = _shape(line.text)
    if line.number in markup.headings:
        shape, level = "heading", markup.headings[line.number]
    if shape == "paragraph" and index + 1 < len(lines) and lines[index + 1].text.startswith("  "):
        shape = "code"
    if _in_table(index, lines):
        shape = "table"
    links = markup.links.get(line.number, 0)
    return Block(
        index=index, text=line.text, shape=shape, level=level, line=line.number, gap=line.gap,
        links=min(links, 1), link_chars=links, marks=LINK if links >= LINKED_SHARE * len(line.text) else 0,
    )  # fmt: skip


def _shape(text: str) -> tuple[Shape, int | None]:
    if _BULLET.match(text):
        return "list_item", 1
    heading = _MARKDOWN_HEADING.match(text)
    if heading:
        return "heading", len(heading.group(1))
    return ("code", None) if text.startswith("  ") else ("paragraph", None)


def _in_table(index: int, lines: list[_Line]) -> bool:
    """Rows stand in groups: a neighbour without an empty line between has bars, too. A short line close above two
    rows is the table's caption."""
    line = lines[index]
    if " | " not in line.text:
        caption = len(line.text) < LONGEST_CAPTION and index + 2 < len(lines) and not lines[index + 1].gap
        return caption and " | " in lines[index + 1].text and _in_table(index + 1, lines)
    above = index > 0 and not line.gap and " | " in lines[index - 1].text
    below = index + 1 < len(lines) and not lines[index + 1].gap and " | " in lines[index + 1].text
    return above or below


def looks_like_html(text: str) -> bool:
    """Whether a page is HTML or a dump, told by its tags: names that HTML knows, and how many of them."""
    head = text[:200_000]
    start = head.lstrip()[:200].lower()
    if start.startswith(("<!doctype html", "<html", "<?xml", "<head", "<body")):
        return True
    tags = Counter(match.group(1).lower() for match in _TAG.finditer(head))
    known = sum(tags.values())
    if tags.keys() & {"html", "body", "head"}:
        return known >= 2
    lines = head.count("\n") + 1
    return known >= 2 and (start.startswith("<") or known >= 0.3 * min(lines, 200))


_TAG: Final = re.compile(
    r"</?(html|head|body|div|p|span|a|br|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header|footer|nav|img|meta|"
    r"script|style|b|i|em|strong|blockquote|pre|form|figure|title|link|font|center)(?=[\s>/])",
    re.IGNORECASE,
)
