"""A text dump -> blocks: each line a block, hard-wrapped paragraphs joined first.

Dumps come flattened in many ways: a line for each element, with or without empty lines between, wrapped at 72
columns, with bullets, as Markdown. A line is the finest unit that all of them keep, so a line is what gets a decision.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, pairwise
from operator import attrgetter
from typing import Final

from msgspec.structs import replace

from cleaner.marks import FRONT, LINK, PRINT, SCRIPT
from cleaner.model import Block, Head, Picture, Shape
from cleaner.reading.characters import seen
from cleaner.reading.embedded import outside_tags
from cleaner.reading.escapes import without_entities
from cleaner.reading.front_matter import FrontMatter, front_matter
from cleaner.reading.link_marks import (
    has_addresses,
    has_numbers,
    in_brackets,
    without_addresses,
    without_citations,
    without_numbers,
    without_targets,
)
from cleaner.reading.long_lines import long_lines, pieces
from cleaner.reading.markdown import LINKED_SHARE, Markup, looks_like_markdown, unmarked
from cleaner.reading.printed import Printed, printed
from cleaner.reading.scripts import Cut, without_scripts
from cleaner.reading.wraps import BULLET, WIDEST_WRAP, Line, is_stopped, unwrapped
from cleaner.remains import tells_of_machinery_in

MOST_INDENT: Final = 24
"""Columns; what is indented further is centred, not nested."""
LONGEST_CAPTION: Final = 60
"""Characters of a table's caption."""

_MARKDOWN_HEADING: Final = re.compile(r"(#{1,6})\s+\S")


def read_dump(text: str) -> tuple[Block, ...]:
    """The blocks of a text dump, in order.

    >>> [block.text for block in read_dump("Rain fell.\\n\\n* cold\\r\\n* wet")]
    ['Rain fell.', '* cold', '* wet']
    """
    return read_flat(text)[0]


def read_flat(text: str) -> tuple[tuple[Block, ...], Head]:
    """The blocks of a text dump, in order, and what it states beside them: front matter, the pictures of one in
    Markdown, title and address of a page that a browser printed, JSON-LD whose tags were cut out."""
    source = _source(text)
    front = front_matter(source) or FrontMatter(0, Head())
    above, below = source[: front.lines], "\n".join(source[front.lines :]).removeprefix(front.label)
    body = "\n" * front.lines + below
    cut = None if looks_like_markdown(body) else without_scripts(body)  # attributes of Pandoc's have braces
    rest = cut.text if cut else body
    markup = _markup(without_entities(rest) if cut or tells_of_machinery_in(body) else rest)
    lines, sheets = _text_lines(markup.text, markup.emptied)
    ahead = [Line(number, " ".join(row.split()), False) for number, row in enumerate(above, 1) if row.strip()]
    if front.label:
        ahead.append(Line(front.lines, front.label.strip(), False))
    lines = [*ahead, *lines]
    head = replace(front.head, pictures=_pictures(lines, markup))
    marks = dict.fromkeys(range(1, front.lines + 1), FRONT)
    if sheets is not None:
        head = replace(head, title=sheets.title, links=(("canonical", sheets.address),) if sheets.address else ())
        marks |= {i + 1: PRINT for i in sheets.lines}
    blocks = tuple(_block(i, lines, markup, marks) for i in range(len(lines)))
    return _with_code(blocks, head, cut) if cut else (blocks, head)


def _text_lines(text: str, emptied: frozenset[int]) -> tuple[list[Line], Printed | None]:
    """The lines of a text without markup, those of a paragraph joined, and what a browser that printed it wrote around
    it."""
    numbered = has_numbers(text)
    rows = _rows(without_targets(text) if numbered else text)
    sheets = printed(rows)
    lines = unwrapped(_lines(rows, emptied | sheets.lines if sheets else emptied), printed=sheets is not None)
    if lines and not any(line.gap for line in lines[1:]):
        lines = [line._replace(gap=True) for line in lines]
    if numbered:  # lines were wrapped with their numbers
        lines = [line._replace(text=text) for line in lines if (text := without_numbers(line.text)).strip()]
    if sheets is not None:
        own = [Line(i + 1, " ".join(rows[i].split()), False) for i in sheets.lines]
        lines = sorted(lines + own, key=attrgetter("number"))  # the pieces of a line keep their order
    return lines, sheets


def _with_code(blocks: tuple[Block, ...], head: Head, cut: Cut) -> tuple[tuple[Block, ...], Head]:
    """The blocks of a text where they stood, between the code that was cut out of it."""
    text = [replace(block, line=cut.numbers[block.line - 1]) for block in blocks]
    code = [Block(index=-1, text=" ".join(seen(said).split()), line=line, marks=SCRIPT) for line, said in cut.code]
    merged = sorted([*text, *(block for block in code if block.text)], key=attrgetter("line"))
    place = {block.index: at for at, block in enumerate(merged)} | {len(blocks): len(merged)}
    pictures = tuple(replace(picture, block=place[picture.block]) for picture in head.pictures)
    head = replace(head, pictures=pictures, json_ld=cut.linked_data)
    return tuple(replace(block, index=at) for at, block in enumerate(merged)), head


def _markup(text: str) -> Markup:
    """The text without the markup that it has."""
    text = without_citations(text)
    if looks_like_markdown(text) or ("<" in text and looks_like_markdown(outside_tags(text) or "")):
        return unmarked(text)
    text = in_brackets(text)
    if not has_addresses(text):
        return Markup(text, {}, {})
    bare = without_addresses(text)
    return Markup(bare.text, {}, bare.links, emptied=bare.emptied)


def _pictures(lines: list[Line], markup: Markup) -> tuple[Picture, ...]:
    numbers = [line.number for line in lines]
    return tuple(
        Picture(address, alt, width=None, height=None, node=0, block=bisect_left(numbers, number), marks=0)
        for number, address, alt in markup.pictures
    )


def _source(text: str) -> list[str]:
    """The lines as they stand. A form feed begins one, and ends no paragraph; U+FFFE is a hyphen at the end of a line,
    as PDFium writes it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\f" in text:
        text = text.replace("\n\f", "\n").replace("\f", "\n")
    return text.replace("\ufffe", "-\n").split("\n")


def _rows(text: str) -> list[str]:
    """The lines as a reader sees them."""
    return (text if text.isascii() else seen(text.translate(_LIGATURES))).split("\n")


_LIGATURES: Final = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
"""What fonts write for two letters, and readers of PDFs hand on."""


def _lines(rows: list[str], others: frozenset[int]) -> list[Line]:
    """The lines with text; `others` are the numbers, from 0, of those that are not the page's."""
    found: list[Line] = []
    group: list[tuple[int, str]] = []
    long = long_lines(rows)
    for number, raw in _numbered(rows, others):
        if raw and number - 1 in long:
            found += [*_group(group), *_pieces(number, raw, gap=not group)]
            group = []
        elif raw and not raw.isspace():
            group.append((number, raw))
        elif group:
            found += _group(group)
            group = []
    return found + _group(group)


def _numbered(rows: list[str], others: frozenset[int]) -> Iterator[tuple[int, str]]:
    """(number, from 1; line). Of the empty lines around some that are not the page's one remains, and none where a
    sentence goes on behind them, or where no paragraph ends in one."""
    if not others:
        yield from enumerate(rows, 1)
        return
    text = [i for i, row in enumerate(rows) if i not in others and row.strip()]
    bare = not any(after - i > 1 and others.isdisjoint(range(i, after)) for i, after in pairwise(text))
    for i, after in pairwise([*text, len(rows)]):
        yield i + 1, rows[i]
        if after - i > 1 and (others.isdisjoint(range(i, after)) or (not bare and is_stopped(rows[i]))):
            yield i + 2, ""


def _pieces(number: int, raw: str, *, gap: bool) -> list[Line]:
    """The pieces of a line that is a page."""
    first, *others = pieces(raw)
    return [Line(number, first.text, gap), *(Line(number, piece.text, False, piece.joint) for piece in others)]


def _group(rows: list[tuple[int, str]]) -> list[Line]:
    """Lines without an empty line between. What is indented further than its group keeps that where it may be code;
    elsewhere it is the source's layout, or a text browser's."""
    if not any(raw[0] in " \t" for _, raw in rows) or not _may_be_code(rows):
        return [Line(number, " ".join(raw.split()), i == 0) for i, (number, raw) in enumerate(rows)]
    wide = [raw.expandtabs(4) for _, raw in rows]
    indents = [len(raw) - len(raw.lstrip()) for raw in wide]
    least = min(indents)
    lines = []
    for i, (number, raw) in enumerate(rows):
        line = " ".join(raw.split())
        extra = indents[i] - least
        keeps = i > 0 and 2 <= extra < MOST_INDENT and len(line) < WIDEST_WRAP and not BULLET.match(line)
        lines.append(Line(number, " " * extra + line if keeps else line, i == 0))
    return lines


def _may_be_code(rows: list[tuple[int, str]]) -> bool:
    """Whether so many lines hold a sign of code as hardly any text does."""
    return sum(_CODE.search(raw) is not None for _, raw in rows) >= CODE_SHARE * len(rows)


CODE_SHARE: Final = 0.25
_CODE: Final = re.compile(
    r"[{};\\]\s*$|[)\]]:?\s*$|\w\(|[^\s<>=!]\s?=|->|=>|::|</|/>"
    r"|^\s*(?:[$#>]\s|>>>|//|/\*|--\s|def |class |return\b|import |from \S+ import|else:|try:)"
)


# ---- lines -> blocks ------------------------------------------------------------------------------


def _block(index: int, lines: list[Line], markup: Markup, marks: dict[int, int]) -> Block:
    line = lines[index]
    if line.number in marks:
        return Block(index=index, text=line.text, line=line.number, gap=line.gap, marks=marks[line.number])
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
    if BULLET.match(text):
        return "list_item", 1
    heading = _MARKDOWN_HEADING.match(text)
    if heading:
        return "heading", len(heading.group(1))
    return ("code", None) if text.startswith("  ") else ("paragraph", None)


def _in_table(index: int, lines: list[Line]) -> bool:
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
    if not (head.lstrip().startswith("<") or looks_like_markdown(head)) and (cut := without_scripts(head, whole=False)):
        head = cut.text  # scripts write tags, and hold templates
        if not _TAG.search(head, 0, BEGINNING) and not _PAGE.search(head):
            return False
    start = head.lstrip()[:200].lower()
    if start.startswith(("<html", "<?xml", "<head", "<body")) or _has_frame(head):
        return True
    known = sum(1 for _ in _TAG.finditer(head))
    lines = head.count("\n") + 1
    may_be = start.startswith("<!doctype html") or (
        known >= 2 and (start.startswith("<") or known >= 0.3 * min(lines, 200))
    )
    return may_be and not ((bare := outside_tags(head)) and looks_like_markdown(bare))


def _has_frame(text: str) -> bool:
    """Whether it has a tag of a whole page, and another one."""
    return _FRAME.search(text) is not None and sum(1 for _ in islice(_TAG.finditer(text), 2)) == 2


BEGINNING: Final = 2_000
"""Characters in which the first tag of a page stands that begins with text."""
_PAGE: Final = re.compile(r"<(?:html|body|head)[\s>]", re.I)
_FRAME: Final = re.compile(r"</?(?:html|head|body)(?=[\s>/])", re.I)
_TAG: Final = re.compile(
    r"</?(?:html|head|body|div|p|span|a|br|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header|footer|nav|img|meta|"
    r"script|style|b|i|em|strong|blockquote|pre|form|figure|title|link|font|center)(?=[\s>/])",
    re.IGNORECASE,
)
