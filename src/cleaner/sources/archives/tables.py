"""CSV and TSV: a page a row. Commas, semicolons or tabs, UTF-8 or windows-1252; columns by the names in the head."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from cleaner.model import Page
from cleaner.sources.archives.asking import SOURCE_KEY, Asked
from cleaner.sources.archives.content import Content, cut_short
from cleaner.sources.archives.fields import page_from
from cleaner.sources.archives.rows import TAB, BadRow, Row, Rows
from cleaner.sources.archives.texts import one_text
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened

BAD_ROWS: Final = 1000
"""After so many bad rows in a row the file is something else under this name."""
BEGINNING: Final = 1 << 16
"""Bytes by which delimiter and head are told, at least; pieces are larger."""
FIRST_ROWS: Final = 50
"""Of them by which a table without a column for pages is told from a text."""

COMMAS: Final = (b",", b";", TAB)
"""What may part the cells of a .csv; semicolons where the comma stands in numbers."""
_NOTHING: Final = b"\0"
"""Parts the cells of a table with one column."""
_SAID: Final = re.compile(rb'"?sep=([,;\t])"?\r?\n')
"""The line that Excel wants above a table."""

_TSV: Final = re.compile(rb"\.tsv(?:\.\w+)?\Z", re.I)

Columns = dict[str, int]
"""Name of a column -> its place in the row."""


def table(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a table, packed or not; their numbers are those of the rows, from 0, without the head.

    What has the name and is no table, a list of lines or any text, is one page, as under another name.
    """
    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        pieces = iter(content)
        commas, beginning = _commas(_beginning(pieces), archive.name)
        delimiter, head = _head(beginning, commas, asked)
        columns = _columns(head, asked)
        if columns.keys() & set(asked.page_keys):
            rows = Rows(chain([beginning], pieces), delimiter, asked.max_bytes, ended=lambda: content.cut is None)
            yield from _pages(islice(rows, 1, None), len(head), columns, archive, asked)
            yield from cut_short(archive, content.cut, "rows")
        elif asked.page_key or _is_table(beginning, delimiter, whole=next(pieces, None) is None):
            keys = " or ".join(asked.page_keys)
            detail = f"has no column {keys}: --page-key names the column of the page"
            yield Passed(archive.name, "container", detail, failed=True)
        else:
            yield one_text(archive, asked)


# ---- the head -------------------------------------------------------------------------------------


def _beginning(pieces: Iterator[bytes]) -> bytes:
    beginning = b""
    while len(beginning) < BEGINNING and (piece := next(pieces, None)) is not None:
        beginning += piece
    return beginning


def _commas(beginning: bytes, name: bytes) -> tuple[Sequence[bytes], bytes]:
    """(what may part the cells, the table without the line that says so)."""
    if said := _SAID.match(beginning):
        return (said[1],), beginning[said.end() :]
    return (TAB,) if _TSV.search(name) else COMMAS, beginning


def _head(beginning: bytes, commas: Sequence[bytes], asked: Asked) -> tuple[bytes, list[bytes]]:
    """(what parts the cells, the first row): with a column for pages if there is one, then with the most columns."""
    heads = [(comma, _first_row(beginning, comma)) for comma in commas]
    comma, head = max(heads, key=lambda one: (bool(_columns(one[1], asked).keys() & set(asked.page_keys)), len(one[1])))
    return (comma if len(head) > 1 else _NOTHING), head


def _first_row(beginning: bytes, delimiter: bytes) -> list[bytes]:
    first = next(iter(Rows([beginning], delimiter, len(beginning))), [])
    return first if isinstance(first, list) else []


def _columns(head: list[bytes], asked: Asked) -> Columns:
    """The columns by name. Names that we look for may be written with capitals: Text, URL."""
    names = [_decoded(name).strip() for name in head]
    columns = {name: place for place, name in reversed(list(enumerate(names)))}
    folded = {name.lower(): place for name, place in columns.items()}
    for key in (*asked.page_keys, *asked.url_keys, SOURCE_KEY):
        if key.lower() in folded:
            columns.setdefault(key, folded[key.lower()])
    return columns


def _is_table(beginning: bytes, delimiter: bytes, *, whole: bool) -> bool:
    """Whether most of the first rows are such, and have as many cells as the first one."""
    rows = islice(Rows([beginning], delimiter, len(beginning), ended=lambda: whole), FIRST_ROWS)
    first, others = next(rows, []), list(rows)
    if isinstance(first, BadRow) or not _is_row(first, len(first)):
        return False
    return 2 * sum(_is_row(row, len(first)) for row in others) > len(others) or not (others or whole)


def _is_row(row: Row, width: int) -> bool:
    """Whether it is a row of so many cells, two at least, and no sentence: there a blank follows the comma."""
    if isinstance(row, BadRow) or not len(row) == width > 1:
        return False
    return 2 * sum(cell.startswith(b" ") for cell in row[1:]) < width


# ---- rows -----------------------------------------------------------------------------------------


def _pages(rows: Iterator[Row], width: int, columns: Columns, archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    where, bad = readable(archive.name), 0
    for number, row in enumerate(rows):
        read = _in_order(row, width)
        if isinstance(read, BadRow):
            bad += 1
            yield Passed(archive.name, read.code, read.detail, failed=True, record=number)
        else:
            bad = 0
            fields: dict[str, object] = {name: _decoded(read[place]) for name, place in columns.items() if read[place]}
            page = page_from(fields, asked, path=where, record=number)
            yield page or Passed(archive.name, "empty", "the row has no text", failed=True, record=number)
        if bad >= BAD_ROWS:
            yield Passed(archive.name, "container", f"is no table: {bad} bad rows in a row", failed=True)
            return


def _in_order(row: Row, width: int) -> Row:
    """A row with as many cells as the head; empty ones behind its end do not count."""
    if isinstance(row, BadRow) or (len(row) >= width and not any(row[width:])):
        return row
    return BadRow("bad-line", f"the row has {len(row)} cells, the head {width}")


def _decoded(cell: bytes) -> str:
    """UTF-8, also with a bad byte among many good ones; else windows-1252, in which old tables of Windows are.

    >>> _decoded("Málaga".encode()), _decoded("Málaga".encode("cp1252")), _decoded("Málaga, Jaén".encode()[:-2])
    ('Málaga', 'Málaga', 'Málaga, Ja�')
    """
    try:
        return cell.decode()
    except UnicodeDecodeError:
        text = cell.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    others = sum(char > "\x7f" for char in text) - bad
    return text if others >= bad else cell.decode("cp1252", "replace")
