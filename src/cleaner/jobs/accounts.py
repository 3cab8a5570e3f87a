"""One SQLite file that belongs to one run at a time: opened, locked, and its complaints in words that help.

SQLite's own lock keeps a second run out, and goes with the process that held it.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from os import fsencode
from types import TracebackType
from typing import ClassVar, Final, Self

from cleaner.errors import OutputError
from cleaner.sources.names import readable

VERSION: Final = 1
"""Of the tables of all accounts. A higher one is refused, a lower one does not exist yet."""


class Accounts:
    """The open accounts of a run, as a context: nobody else has them meanwhile."""

    TABLES: ClassVar[str]
    BUSY: ClassVar[str]
    """What is said when another run has them."""
    DAMAGED: ClassVar[str]
    """What can be done when they are damaged."""

    def __init__(self, place: str | bytes | os.PathLike[str]) -> None:
        self.place = fsencode(place)
        self.run = 0
        """Number of this run, from 1."""

    def __enter__(self) -> Self:
        """Raises OutputError when another run has them, or they cannot be opened."""
        with self._told():
            self._connection = sqlite3.connect(os.fsdecode(self.place), timeout=0)
            try:
                self._open()
            except BaseException:
                self._connection.close()
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._told():
            self._connection.close()

    def _open(self) -> None:
        execute = self._connection.execute
        # Exclusive before the journal: then there is no shared-memory file, and the lock is held until the end.
        execute("PRAGMA locking_mode = EXCLUSIVE")
        execute("PRAGMA journal_mode = WAL")
        # In WAL mode a power cut may lose the last entries, never the order: what they tell of is done again.
        execute("PRAGMA synchronous = NORMAL")
        (version,) = execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise OutputError(readable(self.place), "was made by a newer version: use that, or another output")
        if version == 0:
            self._connection.executescript(f"BEGIN; {self.TABLES} PRAGMA user_version = {VERSION}; COMMIT;")
        execute("BEGIN IMMEDIATE")  # now it is ours
        self._connection.commit()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say what is wrong with the file in words that help."""
        try:
            yield
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
            raise OutputError(readable(self.place), self.BUSY if busy else f"cannot be written: {error}") from error
        except sqlite3.DatabaseError as error:
            raise OutputError(readable(self.place), f"is damaged ({error}): {self.DAMAGED}") from error
