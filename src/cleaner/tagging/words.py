"""The words of a page's blocks, hashed; and how much of a block stands elsewhere on the page."""

from functools import cache
from typing import Final

import numpy as np

from cleaner.model import Block, Document
from cleaner.tagging.characters import DENSE, DIGIT, MARK, Floats, Ints, Kinds, class_table, codes, columns

BUCKETS: Final = 8192
"""Rows of the word table."""
FIRST_WORDS: Final = 14
LAST_WORDS: Final = 6
MOST_DATA: Final = 100_000
"""Characters of JSON-LD that are looked at."""


def words(document: Document, points: Ints, kinds: Kinds, owners: Ints, n: int) -> tuple[Ints, Ints, Floats]:
    """Hashed words: the first and last of each block; and how much of a block stands in the headline and elsewhere."""
    hashes, owner = _hashed(_lowered(points), kinds, owners)
    per_block = np.bincount(owner, minlength=n)
    first_of = np.cumsum(per_block) - per_block
    rank = np.arange(len(owner)) - first_of[owner]
    chosen = (rank < FIRST_WORDS) | (rank >= per_block[owner] - LAST_WORDS)
    return hashes[chosen] % (BUCKETS - 1) + 1, owner[chosen], _alike(document, hashes, owner, per_block)


@cache
def _lower_table() -> Ints:
    table = np.arange(0x10000, dtype=np.int64)
    for char in map(chr, range(0x10000)):
        low = char.lower()
        if low != char and len(low) == 1 and low <= "\uffff":
            table[ord(char)] = ord(low)
    return table


def _lowered(points: Ints) -> Ints:
    return _lower_table()[points]


_MULTIPLIER: Final = np.uint64(0x9E3779B97F4A7C15)
LONGEST_WORD: Final = 24
"""Characters of a word that count for its hash."""


def _hashed(points: Ints, kinds: Kinds, owners: Ints) -> tuple[Ints, Ints]:
    """A hash and an owner for every word. Words are runs of letters, marks and digits (numbers all alike); a dense
    script's characters are hashed in pairs."""
    if not len(points):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    dense = kinds == DENSE
    inside = (kinds <= DIGIT) | (kinds == MARK)
    previous_same = np.concatenate([[False], (owners[1:] == owners[:-1])])
    starts = inside & (
        ~np.concatenate([[False], inside[:-1]]) | ~previous_same | dense | np.concatenate([[False], dense[:-1]])
    )
    begin = np.flatnonzero(starts)
    if not len(begin):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    word_of = np.cumsum(starts) - 1
    place = np.arange(len(points)) - begin[np.maximum(word_of, 0)]
    counted = inside & (word_of >= 0) & (place < LONGEST_WORD)
    values = np.where(kinds == DIGIT, ord("0"), points)
    follower = np.where(np.concatenate([dense[1:] & previous_same[1:], [False]]), np.concatenate([values[1:], [0]]), 0)
    values = np.where(dense, values + 65536 * follower, values).astype(np.uint64)
    mixed = (values + np.uint64(1)) * (_MULTIPLIER * (np.uint64(2) * place.astype(np.uint64) + np.uint64(1)))
    mixed ^= mixed >> np.uint64(29)
    mixed = np.where(counted, mixed, np.uint64(0))
    sums = np.add.reduceat(mixed, begin)
    sums ^= sums >> np.uint64(31)
    return (sums >> np.uint64(8)).astype(np.int64), owners[begin]


def _alike(document: Document, hashes: Ints, owner: Ints, per_block: Ints) -> Floats:
    """Share of a block's words that the page's own title holds, that stand in other long blocks of the page, and that
    stand, in pairs, in the page's JSON-LD."""
    n = len(per_block)
    stated = " ".join([document.head.title or "", *(value for key, value in document.head.metas if key in _STATED)])
    count = np.maximum(per_block, 1)
    in_title = np.bincount(owner, weights=np.isin(hashes, _words_of(stated)), minlength=n) / count
    in_data = _in_data(document, hashes, owner, n)
    long = per_block[owner] >= 25
    unique, inverse = np.unique(hashes, return_inverse=True)
    holders = np.bincount(inverse, weights=long, minlength=len(unique))
    elsewhere = holders[inverse] - long
    common = np.bincount(owner, weights=elsewhere > 0, minlength=n) / count
    rare = np.bincount(owner, weights=(np.bincount(inverse)[inverse] == 1), minlength=n) / count
    return columns(in_title, in_title > 0.7, common, rare, in_data, in_data > 0.7)


def _words_of(text: str) -> Ints:
    """The hashed words of a text."""
    if not text.strip():
        return np.zeros(0, np.int64)
    points, owners, _ = codes((Block(0, text),), len(text))
    return _hashed(_lowered(points), class_table()[points], owners)[0]


def _in_data(document: Document, hashes: Ints, owner: Ints, n: int) -> Floats:
    """Share of each block's pairs of words that the JSON-LD holds."""
    told = (text for text in document.head.json_ld if any(key in text for key in _TELLING))
    data = _words_of(" ".join(told)[:MOST_DATA])
    if len(data) < 2 or len(hashes) < 2:
        return np.zeros(n, dtype=np.float32)
    held = np.isin(_pairs(hashes), _pairs(data))
    inside = owner[1:] == owner[:-1]
    of = np.bincount(owner[1:], weights=inside, minlength=n)
    shares = np.bincount(owner[1:], weights=held & inside, minlength=n) / np.maximum(of, 1)
    return shares.astype(np.float32)


_TELLING: Final = ("articleBody", "escription", '"text"')
"""What stands in JSON-LD that holds text of the page."""


def _pairs(hashes: Ints) -> Ints:
    return hashes[:-1] * 31 + hashes[1:]


_STATED: Final = frozenset({"og:title", "twitter:title", "og:description", "description"})
