"""The ledger of a run: one SQLite file beside the results that knows of every input what became of it.

A result is written first and entered here afterwards, so what the ledger says is true at whatever moment the run is
killed; a result without an entry is made again, the same bytes.
"""

import os
import zlib
from collections.abc import Generator
from types import TracebackType
from typing import Final

import msgspec
from msgspec import Struct

from cleaner.jobs.accounts import Accounts
from cleaner.jobs.work import Key, Outcome, State, Task

ARCHIVE: Final = "archive"
"""Status of an archive that was read to its end: its pages have entries of their own."""

TOUCHES: Final = 1000
"""Unchanged inputs are noted in transactions of so many; to lose such a note loses nothing."""

_TABLES: Final = """
CREATE TABLE inputs (
    path BLOB NOT NULL,            -- relative to the input root, the bytes of the file system
    record INTEGER NOT NULL,       -- number inside an archive, from 0; -1: the file itself
    member TEXT NOT NULL,          -- name inside an archive, or ''
    size INTEGER,                  -- of the file, bytes
    mtime_ns INTEGER,
    sha256 TEXT,                   -- of the page's bytes
    fingerprint TEXT,              -- of all that was known of the page: bytes, url, headers, time
    rules TEXT NOT NULL,           -- hash of all that decides what comes out of a page
    status TEXT NOT NULL,          -- of the article; or error, skipped, archive
    code TEXT,
    detail TEXT,
    output TEXT,                   -- where the result went, relative to the output
    written INTEGER,               -- its size in bytes
    reasons TEXT,                  -- JSON: how many blocks were dropped for which reason
    result BLOB,                   -- deflated; where all results go to one file in the end
    pages INTEGER,                 -- of an archive that was read to its end: how many entries its pages have
    run INTEGER NOT NULL,          -- the last run that met this input
    PRIMARY KEY (path, record, member)
) WITHOUT ROWID;
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

_COLUMNS: Final = (
    "path record member size mtime_ns sha256 fingerprint rules status code detail output written reasons pages run"
)
_PUT: Final = f"INSERT OR REPLACE INTO inputs ({', '.join(_COLUMNS.split())}, result) VALUES ({', '.join('?' * 17)})"
_TOUCH: Final = "UPDATE inputs SET run = ?, size = ?, mtime_ns = ? WHERE path = ? AND record = ? AND member = ?"
_OUTPUT: Final = "SELECT output FROM inputs WHERE path = ? AND record = ? AND member = ?"
_SELECT: Final = f"SELECT {', '.join(_COLUMNS.split())} FROM inputs"


class Entry(Struct, frozen=True):
    """What the ledger knows of one input: the columns of the table."""

    path: bytes
    record: int
    member: str
    size: int | None
    mtime_ns: int | None
    sha256: str | None
    fingerprint: str | None
    rules: str
    status: str
    code: str | None
    detail: str | None
    output: str | None
    written: int | None
    reasons: str | None
    pages: int | None
    run: int

    @property
    def key(self) -> Key:
        """Which input it is about."""
        return Key(self.path, self.record, self.member)


class Ledger(Accounts):
    """The open ledger of one run, as a context: nobody else has it meanwhile."""

    TABLES = _TABLES
    BUSY = "another run is writing here: wait until it is done, or choose another output"
    DAMAGED = "delete it, and the run starts from the beginning"

    def __init__(self, place: str | bytes | os.PathLike[str]) -> None:
        super().__init__(place)
        self._touched: list[tuple[object, ...]] = []

    def _open(self) -> None:
        super()._open()
        self.run = int(self.fact("run") or 0) + 1
        self.note("run", str(self.run))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._note_touched()
        finally:
            super().__exit__(kind, error, trace)

    def entries(self, path: bytes) -> list[Entry]:
        """All entries of a file: one, or for an archive its own first (record -1) and those of its pages."""
        with self._told():
            found = self._connection.execute(f"{_SELECT} WHERE path = ? ORDER BY record, member", (path,))
            return [Entry(*row) for row in found]

    def output_of(self, key: Key) -> str | None:
        """Where the result of an input went when it was last entered."""
        with self._told():
            found = self._connection.execute(_OUTPUT, key).fetchone()
        return found[0] if found else None

    def put(
        self, task: Task, rules: str, outcome: Outcome, output: str | None, *, pages: int | None, keep: bool
    ) -> Entry:
        """Enter what became of an input, for good. `keep`: with its result, which is nowhere else."""
        key, state, record = task.key, task.state, outcome.record
        entry = Entry(
            key.path, key.record, key.member, state.size, state.mtime_ns, outcome.sha256, outcome.fingerprint, rules,
            outcome.status, outcome.code, outcome.detail, output, None if record is None else len(record),
            msgspec.json.encode(outcome.reasons, order="sorted").decode() if outcome.reasons else None, pages, self.run,
        )  # fmt: skip
        result = zlib.compress(record) if keep and record is not None else None
        with self._told():
            self._connection.execute(_PUT, (*msgspec.structs.astuple(entry), result))
            self._connection.commit()
        return entry

    def touch(self, entry: Entry, state: State) -> None:
        """Note that an input is there and as it was."""
        self._touched.append((self.run, *state, entry.path, entry.record, entry.member))
        if len(self._touched) >= TOUCHES:
            self._note_touched()

    def _note_touched(self) -> None:
        if self._touched:
            with self._told():
                self._connection.executemany(_TOUCH, self._touched)
                self._connection.commit()
            self._touched.clear()

    def all(self) -> Generator[Entry, None, None]:
        """Every entry, in the order of the keys; those of earlier runs whose inputs are gone, too."""
        self._note_touched()
        with self._told():
            for row in self._connection.execute(f"{_SELECT} ORDER BY path, record, member"):
                yield Entry(*row)

    def results(self) -> Generator[tuple[Entry, bytes], None, None]:
        """The results that were kept here, of this run's inputs, in the order of the keys."""
        self._note_touched()
        with self._told():
            found = self._connection.execute(
                f"{_SELECT.replace(' FROM', ', result FROM')} WHERE run = ? AND result IS NOT NULL"
                " ORDER BY path, record, member",
                (self.run,),
            )
            for *row, result in found:
                yield Entry(*row), zlib.decompress(result)

    def fact(self, name: str) -> str | None:
        """What somebody noted under a name, such as the fingerprint of what a first pass has seen."""
        with self._told():
            found = self._connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return found[0] if found else None

    def note(self, name: str, value: str) -> None:
        """Note something for later runs, for good."""
        with self._told():
            self._connection.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))
            self._connection.commit()
