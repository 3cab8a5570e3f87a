"""Rows of a table in text, as RFC 4180 and Python's csv module have them, piece by piece.

Why not a reader that exists: the csv module refuses cells of more than 128 KB unless a limit of the whole process is
changed. pyarrow's reader has to be given blocks as large as the largest row, ends at a row that is larger, and where a
quote is never closed takes the rows behind it into one cell without a word. It would also need an extra.

What is read otherwise than by the csv module is what is no table in order anyway:

- A quote inside a quoted cell that is not doubled, and behind which the cell does not end, belongs to the text
  ("He said "hello, all" and left"). Between tabs, where few writers quote, it means that the cell is not quoted at all.
- If such a quote opens a cell of a later line, the cell in which it stands was never closed: reading goes on with
  that line.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

MOST_CELLS: Final = 20_000
"""Of a row; those behind are counted as one."""
TAB: Final = b"\t"
_QUOTE: Final = b'"'
_BLANK_QUOTE: Final = b' "'
"""What a cell may begin with that is quoted, too, as people write tables by hand."""
_BLANKS: Final = 8
"""May stand between the quote that closes a cell and what parts it from the next."""
_LINE_ENDS: Final = re.compile(rb"[\r\n]*")


class BadRow(NamedTuple):
    """A row that could not be read."""

    code: str
    detail: str


Row = list[bytes] | BadRow


class _NeverClosed(Exception):
    """The cell that is read was not closed; a later line opens another."""


class Rows:
    """The rows of a table, once; blank lines are none."""

    def __init__(
        self, pieces: Iterable[bytes], delimiter: bytes, longest: int, ended: Callable[[], bool] = lambda: True
    ) -> None:
        """`ended` is asked when the pieces are at their end, whether that is the end of the last row, too."""
        self._pieces, self._longest, self._ended = pieces, longest, ended
        self._delimiter = delimiter
        self._stop = re.compile(rb"[%b\r\n]" % re.escape(delimiter))
        self._closes = re.compile(rb" {0,%d}(?:(?=[%b\r\n])|\Z)" % (_BLANKS, re.escape(delimiter)))
        self._buffer = bytearray()
        self._begin(0)

    def _begin(self, row: int) -> None:
        """A row begins at this place of the buffer."""
        self._row, self._cells, self._too_long = row, list[bytes](), False
        self._gone = 0
        """Lines of the row that are no longer in the buffer."""
        self._begin_cell(row)

    def _begin_cell(self, cell: int) -> None:
        self._cell = self._at = cell
        """Where the cell begins, and up to where it was looked at."""
        self._quoted: bool | None = None
        """None until its first character has come."""
        self._line = -1
        """Where the last line begins that is within quotes; -1 before there is a second one."""
        self._before = (self._delimiter, b"\n")
        """What stands before a quote that opens a cell: a blank more, if it does before this one."""

    def __iter__(self) -> Iterator[Row]:
        for piece in self._pieces:
            self._buffer += piece
            yield from self._rows(last=False)
            self._forget()
        if self._ended():
            yield from self._rows(last=True)

    def _rows(self, *, last: bool) -> Iterator[Row]:
        while (row := self._next(last=last)) is not None:
            yield row

    def _next(self, *, last: bool) -> Row | None:
        """The next row; None when that needs more than there is, or nothing is left."""
        if self._quoted is None and not self._cells:
            self._begin(_LINE_ENDS.match(self._buffer, self._row).end())  # type: ignore[union-attr]  # it always matches
            if self._row == len(self._buffer):
                return None
        try:
            while (end := self._end_of_cell(last=last)) is not None:
                if self._buffer[end : end + 1] != self._delimiter:
                    return self._done(end)
                self._begin_cell(end + 1)
        except _NeverClosed:
            return self._given_up("bad-line", "a quote is never closed", self._line)
        if not last:
            return None
        detail = "ends inside a quoted cell: it was cut, or a quote is never closed"
        return self._given_up("container", detail, len(self._buffer))

    def _done(self, end: int) -> Row:
        too_long = self._too_long or end - self._row > self._longest
        larger = BadRow("too-large", f"the row is longer than {self._longest} bytes")
        row: Row = larger if too_long else self._cells
        self._begin(min(end + 1, len(self._buffer)))
        return row

    def _given_up(self, code: str, detail: str, place: int) -> BadRow:
        """What is told of a row that is left for what begins at another place."""
        lines = self._gone + self._buffer.count(b"\n", self._row, place)
        if place == len(self._buffer) and not self._buffer.endswith(b"\n"):
            lines += 1
        self._begin(place)
        return BadRow(code, f"{detail}; lines that are not read: {lines}")

    # ---- cells ----

    def _end_of_cell(self, *, last: bool) -> int | None:
        """Where the cell ends, which is kept then; None when the end has not come yet."""
        if self._quoted is None:
            if len(self._buffer) - self._at < len(_BLANK_QUOTE) and not last:
                return None
            if self._buffer.startswith(_BLANK_QUOTE, self._at):
                self._cell = self._at = self._at + 1
                self._before = (self._delimiter + b" ", b"\n ")
            self._quoted = self._buffer.startswith(_QUOTE, self._at)
            self._at += self._quoted
        return self._end_of_quoted(last=last) if self._quoted else self._end_of_plain(last=last)

    def _end_of_plain(self, *, last: bool) -> int | None:
        found = self._stop.search(self._buffer, self._at)
        self._at = found.start() if found else len(self._buffer)
        if not found and not last:
            return None
        self._keep(self._buffer[self._cell : self._at])
        return self._at

    def _end_of_quoted(self, *, last: bool) -> int | None:
        while (quote := self._buffer.find(_QUOTE, self._at)) >= 0:
            self._look_until(quote)
            if not last and len(self._buffer) - quote <= 1 + _BLANKS:
                return None
            if self._buffer.startswith(_QUOTE, quote + 1):
                self._at = quote + 2
            elif closed := self._closes.match(self._buffer, quote + 1):
                self._keep(self._buffer[self._cell + 1 : quote].replace(b'""', b'"'))
                return closed.end()
            elif self._line >= 0 and self._buffer[max(quote - 2, 0) : quote].endswith(self._before):
                raise _NeverClosed
            elif self._line < 0 and self._delimiter == TAB:
                self._quoted, self._at = False, quote + 1
                return self._end_of_plain(last=last)
            else:
                self._at = quote + 1
        self._look_until(len(self._buffer))
        return None

    def _look_until(self, place: int) -> None:
        """All before this place was looked at."""
        newline = self._buffer.rfind(b"\n", self._at, place)
        self._line = newline + 1 if newline >= 0 else self._line
        self._at = place

    def _keep(self, cell: bytearray) -> None:
        if len(self._cells) < MOST_CELLS:
            self._cells.append(bytes(cell))

    # ---- memory ----

    def _forget(self) -> None:
        """Leave of the buffer what is still needed: of a row that is too long only its last line."""
        gone = self._row
        if len(self._buffer) - gone > self._longest:
            self._too_long = True
            in_reach = self._line >= 0 and len(self._buffer) - self._line <= self._longest
            gone = self._line if in_reach else self._at
            self._line = self._line if in_reach else -1
            self._gone += self._buffer.count(b"\n", 0, gone)
        del self._buffer[:gone]
        self._row, self._at = 0, self._at - gone
        self._cell = max(self._cell - gone, 0)
        self._line = max(self._line - gone, -1)
