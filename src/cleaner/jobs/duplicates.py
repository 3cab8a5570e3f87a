"""Articles that are nearly the same, as wire copy on many sites: marked after cleaning, never dropped.

Texts are compared by MinHash over runs of words. Hashes and what finds candidates wait in a temporary SQLite file, so
memory does not grow with the number of articles, but for one number each.
"""

import sqlite3
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import blake2b
from typing import Any, Final

import msgspec
from msgspec import Struct

from cleaner.errors import DependencyMissing
from cleaner.formats.record import to_bytes
from cleaner.jobs.ledger import Entry, Ledger
from cleaner.jobs.output import Output
from cleaner.measure import words
from cleaner.sources.names import readable

NEAR: Final = 0.7
"""Share of the runs of words of two texts (of all that either has) from which they are nearly the same."""
RUN: Final = 3
FEWEST_WORDS: Final = 40
"""Shorter texts are alike by chance."""
HASHES: Final = 128
BANDS: Final = 16
"""Texts that have a band of eight hashes in common are compared: of those that share 0.7 of their runs 62 % a band, so
nearly all of a cluster find one another by one way or another; of those that share 0.5 every sixteenth."""
SEED: Final = 1
MOST: Final = 8
"""Candidates of a band that a text is compared with."""

_TABLES: Final = """
CREATE TABLE article (number INTEGER PRIMARY KEY, path BLOB, record INTEGER, member TEXT, hashes BLOB);
CREATE TABLE band (band BLOB, number INTEGER, PRIMARY KEY (band, number)) WITHOUT ROWID;
"""


class Duplicate(Struct, frozen=True):
    """A row of `_duplicates.jsonl`: an article that others are like. Which of them came first nobody knows."""

    cluster: int
    """Number of the cluster, from 0; rows of a cluster stand together."""
    path: str
    member: str | None
    record: int | None
    """Which input, as in the report."""


class _Text(Struct):
    status: str
    text: str


def last_pass(*, marked: bool) -> Callable[[Output, Ledger], None]:
    """The last pass of a run. Raises DependencyMissing now, not when all is cleaned.

    Without marks it takes away those of an earlier run, which are of other results.
    """
    if marked:
        _rensa()
    return _mark if marked else lambda output, _: output.put_duplicates(None)


def _mark(output: Output, ledger: Ledger) -> None:
    with closing(_Index()) as index:
        for entry, record in output.records(ledger):
            article = msgspec.json.decode(record, type=_Text)
            if article.status != "error":
                index.add(entry, article.text)
        output.put_duplicates(map(to_bytes, index.duplicates()))


class _Index:
    """The articles met so far, and which of them belong together."""

    def __init__(self) -> None:
        self._minhash = _rensa()
        self._store = sqlite3.connect("", isolation_level=None)
        self._store.executescript(f"PRAGMA cache_size = -32000; PRAGMA journal_mode = OFF; {_TABLES}")
        self._first = array("q")
        """For each article one of its cluster that came before it, or itself."""

    def close(self) -> None:
        self._store.close()

    def add(self, entry: Entry, text: str) -> None:
        tokens = words(text)
        if len(tokens) < FEWEST_WORDS:
            return
        hashes = self._hashes(tokens)
        number = len(self._first)
        self._first.append(number)
        row = (number, entry.path, entry.record, entry.member, hashes.tobytes())
        self._store.execute("INSERT INTO article VALUES (?, ?, ?, ?, ?)", row)
        for band in _bands(hashes):
            if not self._joined(number, hashes, band):
                self._store.execute("INSERT INTO band VALUES (?, ?)", (band, number))

    def duplicates(self) -> Iterator[Duplicate]:
        """The articles of clusters of two and more, cluster by cluster."""
        self._store.execute("CREATE TABLE cluster (first INTEGER, number INTEGER)")
        roots = ((self._root(number), number) for number in range(len(self._first)))
        self._store.executemany("INSERT INTO cluster VALUES (?, ?)", roots)
        rows = self._store.execute(
            "SELECT first, path, member, record FROM cluster JOIN article USING (number) WHERE first IN"
            " (SELECT first FROM cluster GROUP BY first HAVING COUNT(*) > 1) ORDER BY first, number"
        )
        cluster, last = -1, None
        for first, path, member, record in rows:
            cluster, last = cluster + (first != last), first
            yield Duplicate(cluster, readable(path), member or None, record if record >= 0 else None)

    def _hashes(self, tokens: list[str]) -> "array[int]":
        runs = [" ".join(tokens[i : i + RUN]) for i in range(len(tokens) - RUN + 1)]
        minhash = self._minhash(num_perm=HASHES, seed=SEED)
        minhash.update(runs)
        return array("I", minhash.digest())

    def _joined(self, number: int, hashes: "array[int]", band: bytes) -> bool:
        """Whether there is an article with this band that the text is nearly the same as; then they are one cluster."""
        found = self._store.execute(
            "SELECT number, hashes FROM band JOIN article USING (number) WHERE band = ? ORDER BY number LIMIT ?",
            (band, MOST),
        )
        for other, known in found:
            if _alike(hashes, array("I", known)) >= NEAR:
                one, two = sorted((self._root(number), self._root(other)))
                self._first[two] = one
                return True
        return False

    def _root(self, number: int) -> int:
        while (first := self._first[number]) != number:
            self._first[number] = self._first[first]
            number = first
        return number


def _bands(hashes: "array[int]") -> Iterator[bytes]:
    rows = HASHES // BANDS
    for band in range(BANDS):
        part = hashes[band * rows : (band + 1) * rows].tobytes()
        yield blake2b(part, digest_size=8, salt=band.to_bytes(2)).digest()


def _alike(one: "array[int]", other: "array[int]") -> float:
    return sum(a == b for a, b in zip(one, other, strict=True)) / HASHES


def _rensa() -> Any:
    try:
        from rensa import RMinHash
    except ImportError as error:
        raise DependencyMissing(
            "near-duplicates", "they are found with an extra: pip install 'article-cleaner[dedup]'"
        ) from error
    return RMinHash
