"""The first pass: pages are remembered in a SQLite file, then sites are counted one by one."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import partial
from types import TracebackType
from typing import Final, Self

from cleaner.sites.counting import Counting
from cleaner.sites.groups import grouped
from cleaner.sites.lines import Observation, unpack
from cleaner.sites.profile import FEWEST_PAGES, Site, SiteProfile

MOST_PAGES: Final = 2_000
"""Pages that a host is learned from. Of more, those with the lowest hashes: a sample that does not depend on the
order in which they came. A line on one page of 200 is still on ten of them."""

MOST_NAMELESS: Final = 10_000
"""The same for pages that do not say their host, which are of many sites."""

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS page (host TEXT, digest BLOB, lines BLOB, PRIMARY KEY (host, digest)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS host (host TEXT PRIMARY KEY, pages INTEGER NOT NULL, last BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS looked (name BLOB PRIMARY KEY) WITHOUT ROWID;
"""
_NAMELESS: Final = ""

_OUTLIVES: Final = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
_DIES: Final = "PRAGMA journal_mode = OFF;"
"""How a file is written that has to outlive a kill, and one that goes with its learner."""


class Learner:
    """Pages in, a profile out, the same for any order of the pages. Memory is bounded, and so is the file, which is
    temporary and goes with the learner, unless it has a place: then it outlives a kill, and whoever opens it next has
    all that was remembered. To remember a page twice changes nothing, so no two statements have to stand together.

    Learners of parts of a folder can be merged: the result is that of one learner that saw all.
    """

    def __init__(self, most: int = MOST_PAGES, most_nameless: int = MOST_NAMELESS, place: str = "") -> None:
        """`most` and `most_nameless`: pages that a host, and all pages without a host, are learned from."""
        self._most, self._most_nameless = most, most_nameless
        # An empty name is a file that SQLite makes where temporary files go, and takes away.
        self._store = sqlite3.connect(place, isolation_level=None)
        try:
            self._store.executescript(f"PRAGMA cache_size = -32000; {_OUTLIVES if place else _DIES} {_TABLES}")
        except sqlite3.Error:
            self._store.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Forget everything."""
        self._store.close()

    def add(self, seen: Observation) -> None:
        """Remember a page. One that was there before adds nothing."""
        self._add(seen.host or _NAMELESS, bytes.fromhex(seen.digest), seen.lines)

    def add_all(self, seen: Iterable[Observation | None]) -> None:
        """Remember pages; None stands for one that could not be read."""
        for each in seen:
            if each is not None:
                self.add(each)

    def has_looked_at(self, name: bytes) -> bool:
        """Whether `looked_at` was said of it, by whoever had this file."""
        return self._store.execute("SELECT 1 FROM looked WHERE name = ?", (name,)).fetchone() is not None

    def looked_at(self, name: bytes) -> None:
        """What there was to remember of an input is remembered."""
        self._store.execute("INSERT OR IGNORE INTO looked VALUES (?)", (name,))

    def merge(self, other: "Learner") -> None:
        """Remember what the other one knows; it is left as it is."""
        for host, digest, lines in other._store.execute("SELECT host, digest, lines FROM page"):
            self._add(host, digest, lines)

    def profile(self) -> SiteProfile:
        """What the sites have in common, those with at least `FEWEST_PAGES` pages."""
        hosts = [host for (host,) in self._store.execute("SELECT host FROM host ORDER BY host")]
        return SiteProfile(site for host in hosts for site in self._sites(host))

    def _add(self, host: str, digest: bytes, lines: bytes) -> None:
        known = self._store.execute("SELECT pages, last FROM host WHERE host = ?", (host,)).fetchone()
        pages, last = known or (0, None)
        if last is not None and digest > last:
            return
        done = self._store.execute("INSERT OR IGNORE INTO page VALUES (?, ?, ?)", (host, digest, lines))
        if not done.rowcount:
            return
        self._store.execute("REPLACE INTO host VALUES (?, ?, ?)", (host, pages + 1, last))
        if pages + 1 >= 2 * self._limit(host):
            self._trim(host)

    def _limit(self, host: str) -> int:
        return self._most_nameless if host == _NAMELESS else self._most

    def _trim(self, host: str) -> None:
        """Keep the pages with the lowest hashes."""
        limit = self._limit(host)
        last = self._store.execute(
            "SELECT digest FROM page WHERE host = ? ORDER BY digest LIMIT 1 OFFSET ?", (host, limit - 1)
        ).fetchone()
        if last is not None:
            self._store.execute("DELETE FROM page WHERE host = ? AND digest > ?", (host, *last))
            self._store.execute("REPLACE INTO host VALUES (?, ?, ?)", (host, limit, *last))

    def _sites(self, host: str) -> Iterator[Site]:
        self._trim(host)
        for group in grouped(lambda: self._pages(host)) if host == _NAMELESS else (None,):
            site = Counting(self._store).site(host or None, partial(self._pages, host, group))
            if site is not None and site.pages >= FEWEST_PAGES:
                yield site

    def _pages(self, host: str, only: frozenset[int] | None = None) -> Iterator[list[str]]:
        """The lines of the pages, by digest; `only` those at some places of that order."""
        found = self._store.execute("SELECT lines FROM page WHERE host = ? ORDER BY digest", (host,))
        return (unpack(lines) for at, (lines,) in enumerate(found) if only is None or at in only)
