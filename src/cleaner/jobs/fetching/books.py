"""The accounts of fetch runs: a SQLite file that knows of every address found what became of it.

An address is entered when it is found and settled after its page is kept, so that a run that is killed at whatever
moment goes on with what is left, although the feed that named it may have moved on.
"""

import os
from collections.abc import Iterator
from types import TracebackType
from typing import Final

import msgspec

from cleaner.jobs.accounts import Accounts
from cleaner.jobs.fetching.leads import Lead
from cleaner.jobs.fetching.rows import Kept, Row

_TABLES: Final = """
CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    asked TEXT NOT NULL,           -- fingerprint of the question
    begun TEXT NOT NULL,           -- UTC
    walked INTEGER NOT NULL,       -- whether all lists were read
    ended TEXT
);
CREATE TABLE pages (
    key TEXT PRIMARY KEY,
    run INTEGER NOT NULL,          -- the last run that met it
    place INTEGER NOT NULL,        -- in the order of that run
    lead TEXT,                     -- JSON; none for a row that was never to be fetched
    row TEXT,                      -- JSON; none as long as it is to be fetched
    kept TEXT                      -- JSON: the page that is kept, of whatever run
) WITHOUT ROWID;
CREATE INDEX of_run ON pages (run, place);
"""


class Books(Accounts):
    """The open accounts, as a context: nobody else has them meanwhile."""

    TABLES = _TABLES
    BUSY = "another run is fetching to here: wait until it is done, or choose another place"
    DAMAGED = "delete it; pages that are kept are known by what lies beside them"

    def __init__(self, place: str | bytes | os.PathLike[str]) -> None:
        super().__init__(place)
        self.begun = ""
        self.walked = False
        self.resumed = False
        """Whether this run goes on with an unfinished one."""
        self._placed = 0

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._told():
            self._connection.commit()
        super().__exit__(kind, error, trace)

    def begin(self, asked: str, now: str) -> None:
        """Begin a run, or go on with the last one if it was not finished and asked the same."""
        with self._told():
            last = self._connection.execute("SELECT * FROM runs ORDER BY run DESC LIMIT 1").fetchone()
            if last is not None and last[1] == asked and last[4] is None:
                self.run, _, self.begun, walked, _ = last
                self.walked, self.resumed = bool(walked), True
            else:
                self.run, self.begun = (last[0] if last else 0) + 1, now
                self._connection.execute("INSERT INTO runs VALUES (?, ?, ?, 0, NULL)", (self.run, asked, now))
            (self._placed,) = self._one("SELECT count(*) FROM pages WHERE run = ?", self.run)
            self._connection.commit()

    def leads(self) -> int:
        """How many addresses of this run are or were to be fetched."""
        with self._told():
            return self._one("SELECT count(*) FROM pages WHERE run = ? AND lead IS NOT NULL", self.run)[0]

    def enter(self, lead: Lead) -> bool:
        """Enter an address that is to be fetched; False when this run has met it already."""
        return self._enter(lead.key, msgspec.json.encode(lead).decode(), None)

    def enter_row(self, key: str, row: Row) -> bool:
        """Enter what is not to be fetched: a list, or an address that is none."""
        return self._enter(key, None, msgspec.json.encode(row).decode())

    def commit(self) -> None:
        """What was entered stays."""
        with self._told():
            self._connection.commit()

    def all_lists_read(self) -> None:
        """From now on a resumed run need not read them again."""
        with self._told():
            self._connection.execute("UPDATE runs SET walked = 1 WHERE run = ?", (self.run,))
            self._connection.commit()
        self.walked = True

    def to_do(self) -> Iterator[Lead]:
        """The addresses of this run that are not settled, in order."""
        with self._told():
            found = self._connection.execute(
                "SELECT lead FROM pages WHERE run = ? AND row IS NULL ORDER BY place", (self.run,)
            ).fetchall()
        for (lead,) in found:
            yield msgspec.json.decode(lead, type=Lead)

    def kept(self, key: str) -> Kept | None:
        """What is noted of the page that is kept of an address, from whatever run."""
        with self._told():
            found = self._connection.execute("SELECT kept FROM pages WHERE key = ?", (key,)).fetchone()
        return msgspec.json.decode(found[0], type=Kept) if found and found[0] else None

    def end_of_store(self) -> int:
        """Where the last page that is kept ends, in a store that is one file."""
        with self._told():
            return self._one("SELECT coalesce(max(json_extract(kept, '$.end')), 0) FROM pages")[0]

    def settle(self, key: str, row: Row, kept: Kept | None) -> None:
        """Enter what became of an address, for good. `kept`: the page that is kept now, if there is one."""
        kept_now = msgspec.json.encode(kept).decode() if kept else None
        with self._told():
            self._connection.execute(
                "UPDATE pages SET row = ?, kept = coalesce(?, kept) WHERE key = ?",
                (msgspec.json.encode(row).decode(), kept_now, key),
            )
            self._connection.commit()

    def rows(self) -> Iterator[Row]:
        """The rows of this run, in the order in which the addresses were found."""
        with self._told():
            query = "SELECT row FROM pages WHERE run = ? AND row IS NOT NULL ORDER BY place"
            for (row,) in self._connection.execute(query, (self.run,)):
                yield msgspec.json.decode(row, type=Row)

    def end(self, now: str) -> None:
        """All is done; should an address be left after all, the run stays one to go on with."""
        with self._told():
            left = "SELECT 1 FROM pages WHERE run = :run AND row IS NULL"
            values = {"now": now, "run": self.run}
            self._connection.execute(f"UPDATE runs SET ended = :now WHERE run = :run AND NOT EXISTS ({left})", values)
            self._connection.commit()

    def _enter(self, key: str, lead: str | None, row: str | None) -> bool:
        with self._told():
            changed = self._connection.execute(
                "INSERT INTO pages VALUES (?, ?, ?, ?, ?, NULL) ON CONFLICT (key) DO UPDATE"
                " SET run = excluded.run, place = excluded.place, lead = excluded.lead, row = excluded.row"
                " WHERE run <> excluded.run",
                (key, self.run, self._placed, lead, row),
            ).rowcount
        self._placed += changed
        return bool(changed)

    def _one(self, query: str, *values: object) -> tuple[int]:
        found: tuple[int] = self._connection.execute(query, values).fetchone()
        return found
