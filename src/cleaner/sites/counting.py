"""The pages of one site -> what they have in common, counted in SQLite."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Final

from cleaner.measure import is_prose, size
from cleaner.sites.articles import Articles
from cleaner.sites.lines import fold, number
from cleaner.sites.profile import Line, Site

FEWEST: Final = 2
"""Articles that a line must stand on."""
RARE: Final = 1_000
"""On sites of more than twice as many pages a line must stand on one in so many: on the way, chance repeats phrases."""
MOST_LINES: Final = 20_000
"""Lines of a site that are remembered, the most frequent ones."""
MOST_ABOVE: Final = 20
"""Neighbours of a line that are remembered."""

_TABLES: Final = """
CREATE TEMP TABLE IF NOT EXISTS seen (page INTEGER, line INTEGER, above INTEGER);
DELETE FROM seen;
"""
_ARTICLES: Final = """
SELECT COUNT(DISTINCT COALESCE(article.article, -seen.page)) FROM seen LEFT JOIN article USING (page)
"""
_LINES: Final = """
SELECT line, COUNT(DISTINCT COALESCE(article.article, -seen.page)) AS pages
FROM seen LEFT JOIN article USING (page) GROUP BY line HAVING pages >= ? ORDER BY pages DESC, line LIMIT ?
"""
_PAIRS: Final = """
SELECT line, above, COUNT(DISTINCT COALESCE(article.article, -seen.page)) AS pages
FROM seen LEFT JOIN article USING (page) WHERE line IN (SELECT line FROM common)
GROUP BY line, above HAVING pages >= ? ORDER BY line, pages DESC, above
"""

Pages = Callable[[], Iterable[list[str]]]
"""The lines of each page, in an order that is always the same. Asked for twice."""


class Counting:
    """Counts one site at a time, in temporary tables of a connection."""

    def __init__(self, store: sqlite3.Connection) -> None:
        self._store = store

    def site(self, host: str | None, pages: Pages) -> Site | None:
        """What the pages have in common; None of no page."""
        self._fill(pages())
        articles = self._articles()
        if not articles:
            return None
        fewest = max(FEWEST, articles // RARE)
        counts: dict[int, int] = dict(self._store.execute(_LINES, (fewest, MOST_LINES)))
        above = self._neighbours(counts)
        texts = _texts(pages(), {*counts, *(key for keys in above.values() for key in keys)})
        starts, ends = self._edges(pages(), counts)
        return Site(
            host,
            articles,
            {
                texts[line].folded: Line(
                    pages=count,
                    example=texts[line].example,
                    above={texts[key].folded: n for key, n in above.get(line, {}).items()},
                    starts=starts[line],
                    ends=ends[line],
                )
                for line, count in counts.items()
            },
        )

    def _edges(self, pages: Iterable[list[str]], counts: Container[int]) -> tuple[Counter[int], Counter[int]]:
        """For each common line the articles whose own text stands below it, and above it."""
        starts: Counter[int] = Counter()
        ends: Counter[int] = Counter()
        known = dict(self._store.execute("SELECT page, article FROM article"))
        met: set[int] = set()
        for page, texts in enumerate(pages, 1):
            article = known.get(page, -page)
            if article not in met:
                met.add(article)
                above, below = _around([(number(fold(text)), text) for text in texts], counts)
                starts.update(above)
                ends.update(below)
        return starts, ends

    def _fill(self, pages: Iterable[list[str]]) -> None:
        self._store.executescript(_TABLES)
        articles = Articles(self._store)
        for page, texts in enumerate(pages, 1):
            lines = [number(fold(text)) for text in texts]
            self._store.executemany(
                "INSERT INTO seen VALUES (?, ?, ?)",
                ((page, line, above) for line, above in zip(lines, (TOP, *lines), strict=False)),
            )
            articles.add(page, texts)
        articles.settle()

    def _articles(self) -> int:
        return int(self._store.execute(_ARTICLES).fetchone()[0])

    def _neighbours(self, counts: dict[int, int]) -> dict[int, dict[int, int]]:
        """For each common line those that stand above it on two pages and more."""
        self._store.executescript(
            "DROP TABLE IF EXISTS temp.common; CREATE TEMP TABLE common (line INTEGER PRIMARY KEY)"
        )
        self._store.executemany("INSERT INTO common VALUES (?)", ((line,) for line in counts))
        found: dict[int, dict[int, int]] = {}
        for line, above, pages in self._store.execute(_PAIRS, (FEWEST,)):
            kept = found.setdefault(line, {})
            if len(kept) < MOST_ABOVE:
                kept[above] = pages
        return found


TOP: Final = number("")
"""What stands above the first line of a page."""


class _Text:
    """A line as it is compared, and as a page has it: of several ways, the first in the order of letters."""

    __slots__ = ("example", "folded")

    def __init__(self, folded: str, example: str) -> None:
        self.folded, self.example = folded, example


def _texts(pages: Iterable[list[str]], wanted: set[int]) -> dict[int, _Text]:
    found = {TOP: _Text("", "")}
    for text in _all(pages):
        folded = fold(text)
        line = number(folded)
        if line in wanted:
            known = found.get(line)
            if known is None:
                found[line] = _Text(folded, text[:MOST_EXAMPLE])
            else:
                known.example = min(known.example, text[:MOST_EXAMPLE])
    return found


def _around(lines: list[tuple[int, str]], counts: Container[int]) -> tuple[set[int], set[int]]:
    """The common lines above and below the own text of a page: its prose that no other has."""
    own = [size(text) if line not in counts and is_prose(text) else 0.0 for line, text in lines]
    total = sum(own)
    if not total:
        return set(), set()
    first: dict[int, float] = {}
    last: dict[int, float] = {}
    so_far = 0.0
    for (line, _), length in zip(lines, own, strict=True):
        if line in counts:
            first.setdefault(line, so_far)
            last[line] = so_far
        so_far += length
    above = {line for line, length in last.items() if length <= OUTSIDE * total}
    return above, {line for line, length in first.items() if length >= (1 - OUTSIDE) * total}


OUTSIDE: Final = 0.4
"""Share of a page's own prose that may stand outside its article: comments, summaries of other articles. On big9-dev's
dumps 0.1 gives word F1 0.9710, 0.25 0.9713, 0.4 0.9743."""

MOST_EXAMPLE: Final = 200
"""Characters of an example."""


def _all(pages: Iterable[list[str]]) -> Iterator[str]:
    return (text for texts in pages for text in texts)
