"""The measures, from their published definitions.

word bag    WCXB: F1 of the multisets of lower-case words, mean over the pages
shingles    Zyte's article-extraction-benchmark: 4-grams of words; precision and recall are means over the pages, F1 is
            of those means
snippets    trafilatura's evaluation: snippets that must and must not be in the text, counted over all pages
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean
from typing import Final

import numpy as np

_WORD: Final = re.compile(r"\w+")
SHINGLE = 4


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and their harmonic mean (or the mean of those of the pages)."""

    precision: float
    recall: float
    f1: float


def words(text: str | None) -> list[str]:
    """The words of a text.

    >>> words("It's 5 o'clock")
    ['It', 's', '5', 'o', 'clock']
    """
    return _WORD.findall(text or "")


def f1(precision: float, recall: float) -> float:
    """Their harmonic mean; 0 when both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


# ---- word bag -----------------------------------------------------------------------------------


def word_bag(said: str | None, gold: str | None) -> Score:
    """One page. Empty gold asks for an empty answer.

    >>> word_bag("the cat", "The cat sat down").f1
    0.6666666666666666
    """
    a, b = Counter(words((said or "").lower())), Counter(words((gold or "").lower()))
    if not a or not b:
        same = float(not a and not b)
        return Score(same, same, same)
    overlap = (a & b).total()
    precision, recall = overlap / a.total(), overlap / b.total()
    return Score(precision, recall, f1(precision, recall))


def mean(scores: Sequence[Score]) -> Score:
    """The mean of each of the three."""
    return Score(fmean(s.precision for s in scores), fmean(s.recall for s in scores), fmean(s.f1 for s in scores))


RESAMPLES: Final = 1000


def interval(values: Sequence[float]) -> tuple[float, float]:
    """95 % interval of the mean, by bootstrap over the pages (percentiles of resampled means, fixed seed)."""
    generator = np.random.default_rng(0)
    means = generator.choice(np.asarray(values), (RESAMPLES, len(values))).mean(1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


# ---- shingles -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Overlap:
    """Shingles of one page: in both texts, only in what was said, only in the gold."""

    both: int
    only_said: int
    only_gold: int

    @property
    def precision(self) -> float | None:
        """None when nothing was said."""
        return self.both / (self.both + self.only_said) if self.both + self.only_said else None

    @property
    def recall(self) -> float | None:
        """None when there was nothing to say."""
        return self.both / (self.both + self.only_gold) if self.both + self.only_gold else None

    @property
    def f1(self) -> float:
        """Of this page alone; 1 when nothing was to be said, and nothing was."""
        total = 2 * self.both + self.only_said + self.only_gold
        return 2 * self.both / total if total else 1.0


def shingles(text: str | None) -> Counter[tuple[str, ...]]:
    """The 4-grams of a text's words; a shorter text is one shingle, an empty one has none."""
    tokens = words(text)
    grams = Counter(tuple(tokens[i : i + SHINGLE]) for i in range(max(1, len(tokens) - SHINGLE + 1)))
    del grams[()]
    return grams


def overlap(said: str | None, gold: str | None) -> Overlap:
    """The shingles of one page."""
    a, b = shingles(said), shingles(gold)
    both = (a & b).total()
    return Overlap(both, a.total() - both, b.total() - both)


def shingle_score(pages: Iterable[Overlap]) -> Score:
    """F1 of the mean precision and the mean recall, each over the pages that have one."""
    pages = list(pages)
    precisions = [p for page in pages if (p := page.precision) is not None]
    recalls = [r for page in pages if (r := page.recall) is not None]
    precision, recall = fmean(precisions) if precisions else 0.0, fmean(recalls) if recalls else 0.0
    return Score(precision, recall, f1(precision, recall))


# ---- snippets -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """Snippets of one page: wanted and found, unwanted and found, wanted and missing."""

    right: int
    wrong: int
    missing: int


def squash(text: str) -> str:
    """White space folded."""
    return " ".join(text.split())


def find_snippets(said: str | None, must_have: Sequence[str], must_not_have: Sequence[str]) -> Found:
    """Which of the snippets are in the text; white space does not matter, case does."""
    text = squash(said or "")
    right = sum(squash(snippet) in text for snippet in must_have) if text else 0
    wrong = sum(squash(snippet) in text for snippet in must_not_have) if text else 0
    return Found(right, wrong, len(must_have) - right)


def snippet_score(pages: Iterable[Found]) -> Score:
    """Counted over all snippets of all pages."""
    pages = list(pages)
    right, wrong, missing = (sum(getattr(p, name) for p in pages) for name in ("right", "wrong", "missing"))
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / (right + missing) if right + missing else 0.0
    return Score(precision, recall, f1(precision, recall))


# ---- fields -------------------------------------------------------------------------------------

_AND: Final = re.compile(r"\s*(?:;|,|&|\band\b|\bund\b|\|)\s*", re.IGNORECASE)
_BY: Final = re.compile(r"^\s*(?:by|von|par|por)\s+", re.IGNORECASE)
_DAY: Final = re.compile(r"\s*(\d{4}-\d{2}-\d{2})")


def plain(text: str | None) -> str:
    """A title or name without case, punctuation and look-alikes.

    >>> plain("  Rain,  again! ")
    'rain again'
    """
    return " ".join(words(unicodedata.normalize("NFKC", text or "").casefold()))


def names(authors: str | Iterable[str] | None) -> frozenset[str]:
    """The people in an author field.

    >>> sorted(names("By Ann Lee and Bo Nilsson"))
    ['ann lee', 'bo nilsson']
    """
    fields = [authors] if isinstance(authors, str) else authors or []
    parts = (_BY.sub("", part) for field in fields for part in _AND.split(field))
    return frozenset(filter(None, map(plain, parts)))


def author_f1(said: str | Iterable[str] | None, gold: str | Iterable[str] | None) -> float:
    """F1 of the names of one page; 1 when nobody is to be named, and nobody is."""
    a, b = names(said), names(gold)
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0


def day(date: str | None) -> str | None:
    """The day of an ISO date.

    >>> day("2024-05-06T07:08:09Z")
    '2024-05-06'
    """
    match = _DAY.match(date or "")
    return match[1] if match else None


def instant(date: str | None) -> int | None:
    """The second, since 1970, of an ISO date with a time and an offset; None without one of them.

    >>> instant("2024-05-06T07:08:09+02:00") == instant("2024-05-06 05:08:09Z"), instant("2024-05-06")
    (True, None)
    """
    try:
        when = datetime.fromisoformat(date or "")
    except ValueError:
        return None
    return int(when.timestamp()) if when.tzinfo else None


_COUNTRIES: Final = {"jp": "ja", "cn": "zh"}
"""Countries that fundus-dev gives for a language."""


def language(code: str | None) -> str | None:
    """The language of a tag, without script and country; a country's code stands for its own.

    >>> language("en-GB"), language("jp"), language(None)
    ('en', 'ja', None)
    """
    base = (code or "").partition("-")[0].lower()
    return _COUNTRIES.get(base, base) or None
