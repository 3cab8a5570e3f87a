"""Which pages of a site are one article: copies and versions of it count once.

Lines that versions of one article share look like template, and would take the article from all of them. Two pages are
two articles when each has texts of its own that the other has not, not even nearly. A page whose long texts are mostly
the site's (legal notices, above all) seems to be a version of any other; so it is asked twice, the second time without
the texts that several articles of the first time have.
"""

import sqlite3
from array import array
from collections.abc import Iterable
from typing import Final, NamedTuple
from zlib import crc32

from cleaner.measure import ends_sentence, size
from cleaner.sites.lines import fold, number

SENTENCE: Final = 40
LONG: Final = 120
"""Length of the texts that tell an article from another, in Latin letters: of a sentence, and of any."""
MOST_TEXTS: Final = 40
"""So many of a page are looked at, the longest."""
OWN: Final = 0.3
"""Share of a page's long texts that another page must lack, and the other way round, for the two to be two articles."""

MARKS: Final = 6
WORDS: Final = 3
NEAR: Final = 0.5
"""Of a text the lowest hashes of its runs of words are remembered, so many of runs so long; a text is nearly the same
as one that has so large a share of them. A changed word changes three runs."""
LETTERS_A_WORD: Final = 15
"""With more letters a word, a text is of a script without spaces; there each character is a word."""

HOLDERS: Final = 50
"""Articles that are remembered of a mark. What more of them have is template, and leads to no version."""
NEAREST: Final = 5
"""So many articles are held against a page, those with the most marks in common."""

_TABLES: Final = """
CREATE TEMP TABLE IF NOT EXISTS long (page INTEGER, line INTEGER, size REAL, marks BLOB);
CREATE INDEX IF NOT EXISTS temp.long_page ON long (page);
CREATE TEMP TABLE IF NOT EXISTS holder (mark INTEGER, page INTEGER, PRIMARY KEY (mark, page)) WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS article (page INTEGER PRIMARY KEY, article INTEGER);
DELETE FROM long; DELETE FROM holder; DELETE FROM article;
"""
_HELD: Final = "INSERT OR IGNORE INTO holder SELECT ?1, ?2 WHERE (SELECT COUNT(*) FROM holder WHERE mark = ?1) < ?3"
_COMMON: Final = """
DELETE FROM long WHERE line IN (
  SELECT line FROM long JOIN article USING (page) GROUP BY line HAVING COUNT(DISTINCT article) > 1
)
"""


class _Text(NamedTuple):
    """A long text of a page."""

    size: float
    marks: frozenset[int]


class Articles:
    """Finds out which pages are one article, in temporary tables of a connection. `article` has the answer: for each
    page with texts of its own the number of its article, which is that of one of its pages."""

    def __init__(self, store: sqlite3.Connection) -> None:
        self._store = store
        store.executescript(_TABLES)

    def add(self, page: int, texts: Iterable[str]) -> None:
        """Look at the texts of a page."""
        sizes = {text: size(text) for text in texts}
        telling = [text for text, length in sizes.items() if length >= (SENTENCE if ends_sentence(text) else LONG)]
        longest = sorted(telling, key=lambda text: (-sizes[text], text))[:MOST_TEXTS]
        rows = ((page, number(fold(text)), sizes[text], marks_of(text)) for text in longest)
        self._store.executemany("INSERT INTO long VALUES (?, ?, ?, ?)", rows)

    def settle(self) -> None:
        """All pages were looked at."""
        self._part()
        self._store.execute(_COMMON)
        self._part()

    def _part(self) -> None:
        """Give each page to the article that it is a version of, or make it one; those with the most text first."""
        self._store.executescript("DELETE FROM holder; DELETE FROM article")
        for (page,) in self._store.execute(
            "SELECT page FROM long GROUP BY page ORDER BY SUM(size) DESC, page"
        ).fetchall():
            texts = self._texts(page)
            marks = frozenset[int]().union(*(text.marks for text in texts))
            article = next((near for near in self._nearest(marks) if _is_version(texts, self._texts(near))), None)
            if article is None:
                article = page
                self._store.executemany(_HELD, ((mark, page, HOLDERS) for mark in marks))
            self._store.execute("INSERT INTO article VALUES (?, ?)", (page, article))

    def _texts(self, page: int) -> list[_Text]:
        rows = self._store.execute("SELECT size, marks FROM long WHERE page = ?", (page,))
        return [_Text(length, frozenset(array("I", marks))) for length, marks in rows]

    def _nearest(self, marks: frozenset[int]) -> list[int]:
        """The articles with the most marks in common."""
        query = (
            f"SELECT page FROM holder WHERE mark IN ({','.join('?' * len(marks))})"
            f" GROUP BY page ORDER BY COUNT(*) DESC, page LIMIT {NEAREST}"
        )
        return [page for (page,) in self._store.execute(query, tuple(marks))]


def marks_of(text: str) -> bytes:
    """What a text that is nearly the same has in common with it: a few numbers of 32 bits."""
    words = text.split()
    if len(text) > LETTERS_A_WORD * len(words):
        words = [character for word in words for character in word]
    runs = (" ".join(words[i : i + WORDS]) for i in range(max(1, len(words) - WORDS + 1)))
    hashes = {crc32(run.encode("utf-8", "replace")) for run in runs}
    return array("I", sorted(hashes)[:MARKS]).tobytes()


def _is_version(one: list[_Text], other: list[_Text]) -> bool:
    return min(_share_of_own(one, other), _share_of_own(other, one)) < OWN


def _share_of_own(one: list[_Text], other: list[_Text]) -> float:
    """The share of its text that the other has not, not even nearly."""
    all_marks = frozenset[int]().union(*(text.marks for text in other))
    own = sum(text.size for text in one if not _has(other, text.marks, all_marks))
    return own / sum(text.size for text in one)


def _has(texts: list[_Text], marks: frozenset[int], all_marks: frozenset[int]) -> bool:
    """Whether one of the texts is nearly that with these marks. `all_marks`, of all texts, tell soon that none is."""
    enough = NEAR * len(marks)
    return len(marks & all_marks) >= enough and any(len(marks & text.marks) >= enough for text in texts)
