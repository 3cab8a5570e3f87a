"""Which blocks of a page are in its gold: alignment with care for duplicates and short lines."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

_WORD = re.compile("[\u2e80-\u9fff\uac00-\ud7af]|[^\\W\u2e80-\u9fff\uac00-\ud7af]+")
GRAM = 4


def words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def labels(texts: Sequence[str], gold: str) -> np.ndarray:
    """For each block the share of it that the gold holds, 0 to 1.

    Blocks of four words and more are found by their 4-grams; where a text stands twice, the place whose
    neighbours match wins. A short block counts when its words stand, in a row, between what its neighbours matched.
    """
    target = words(gold)
    tokens = [words(text) for text in texts]
    found = np.zeros(len(texts), dtype=np.float32)
    if not target:
        return found
    where = defaultdict(list)
    for i in range(len(target) - GRAM + 1):
        where[tuple(target[i : i + GRAM])].append(i)
    spans: list[tuple[int, int] | None] = [None] * len(texts)
    for i, block in enumerate(tokens):
        if len(block) >= GRAM:
            found[i], spans[i] = _match(block, where)
    _resolve_duplicates(tokens, found, spans)
    _short(tokens, target, found, spans)
    _balance(tokens, target, found)
    return found


def _match(block: list[str], where: dict) -> tuple[float, tuple[int, int] | None]:
    grams = [tuple(block[i : i + GRAM]) for i in range(len(block) - GRAM + 1)]
    covered = np.zeros(len(block), dtype=bool)
    positions = []
    for i, gram in enumerate(grams):
        if gram in where:
            covered[i : i + GRAM] = True
            if len(where[gram]) == 1:
                positions.append((where[gram][0] - i, i))
    share = float(covered.mean())
    if not covered.any():
        return 0.0, None
    if positions:
        start = sorted(p for p, _ in positions)[len(positions) // 2]
    else:
        first = next(gram for gram in grams if gram in where)
        start = where[first][0]
    return share, (start, start + len(block))


def _resolve_duplicates(tokens: list[list[str]], found: np.ndarray, spans: list) -> None:
    """Several blocks that claim the same stretch of gold: the one in best company keeps it."""
    by_text = defaultdict(list)
    for i, block in enumerate(tokens):
        if found[i] >= 0.5:
            by_text[tuple(block)].append(i)
    for same in by_text.values():
        if len(same) < 2:
            continue
        scores = [_company(i, found, spans) for i in same]
        best = max(range(len(same)), key=lambda k: (scores[k], -k))
        for k, i in enumerate(same):
            if k != best:
                found[i], spans[i] = 0.0, None


def _company(i: int, found: np.ndarray, spans: list) -> float:
    score = 0.0
    for j in (*range(i - 4, i), *range(i + 1, i + 5)):
        if 0 <= j < len(found) and found[j] >= 0.5 and spans[j] is not None and spans[i] is not None:
            distance = abs(spans[j][0] - spans[i][0])
            score += 1 / (1 + abs(j - i)) * (1 if distance < 400 else 0.2)
    return score


def _short(tokens: list[list[str]], target: list[str], found: np.ndarray, spans: list) -> None:
    long = [i for i in range(len(tokens)) if found[i] >= 0.5 and spans[i] is not None]
    at = 0
    for i, block in enumerate(tokens):
        while at < len(long) and long[at] < i:
            at += 1
        if len(block) >= GRAM or not block:
            continue
        before = spans[long[at - 1]] if at > 0 else None
        after = spans[long[at]] if at < len(long) else None
        lo = before[1] - 1 if before else 0
        hi = after[0] + 1 if after else len(target)
        if before and not after:
            hi = min(len(target), lo + 60)
        if after and not before:
            lo = max(0, hi - 60)
        lo = max(0, lo)
        if hi - lo > 200 or hi <= lo:
            continue
        n = len(block)
        for start in range(lo, hi - n + 1):
            if target[start : start + n] == block:
                found[i], spans[i] = 1.0, (start, start + n)
                break


FULL = 0.8
"""Share of a block's words that the gold must still lack for the block to be its."""
REACH = 3
"""Blocks beyond the first and last that are known to be the gold's."""


def _balance(tokens: list[list[str]], target: list[str], found: np.ndarray) -> None:
    """Hold what was found against the gold as a bag of words: copies that the gold has once go, and what stands among
    the gold's blocks and has words that the gold still lacks (prices, ratings, names of two words) comes in."""
    lacking = Counter(target)
    for i in sorted(np.flatnonzero(found >= 0.5), key=lambda i: (-_near(i, found), i)):
        words_of = Counter(tokens[i])
        if sum((words_of & lacking).values()) < 0.5 * len(tokens[i]):
            found[i] = 0.0
        else:
            lacking -= words_of
    for need in (0.5, 0.25, 0.0):
        sure = np.flatnonzero(found >= 0.5)
        lo, hi = (sure[0] - REACH, sure[-1] + REACH) if len(sure) else (0, len(tokens))
        for i in range(max(0, lo), min(len(tokens), hi + 1)):
            words_of = Counter(tokens[i])
            if found[i] >= 0.5 or not tokens[i] or (len(sure) and _near(i, found) < need):
                continue
            if sum((words_of & lacking).values()) >= FULL * len(tokens[i]):
                found[i] = 1.0
                lacking -= words_of


def _near(i: int, found: np.ndarray) -> float:
    """Share of the blocks around one that are the gold's."""
    around = np.concatenate([found[max(0, i - 4) : i], found[i + 1 : i + 5]])
    return float((around >= 0.5).mean()) if len(around) else 0.0


def titles(texts: Sequence[str], title: str | None, kept: np.ndarray) -> np.ndarray:
    """1 for the block that is the headline: same words as the stated title, nearest before the text."""
    marks = np.zeros(len(texts), dtype=np.float32)
    wanted = words(title or "")
    if not wanted:
        return marks
    same = [i for i, text in enumerate(texts) if len(text) < 400 and _same(words(text), wanted)]
    if not same:
        return marks
    body = np.flatnonzero(kept >= 0.5)
    first = int(body[0]) if len(body) else len(texts)
    before = [i for i in same if i <= first]
    marks[before[-1] if before else same[0]] = 1
    return marks


def _same(block: list[str], title: list[str]) -> bool:
    if block == title:
        return True
    if len(block) < 3 or not title:
        return False
    shared = len(set(block) & set(title))
    return shared >= 0.85 * len(set(block)) and shared >= 0.6 * len(set(title))


def weak_labels(texts: Sequence[str], must: Sequence[str], must_not: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Labels and weights from snippets: a block that holds one, or is held by one, is known; all others are not."""
    folded = [" ".join(text.split()) for text in texts]
    found = np.zeros(len(texts), dtype=np.float32)
    known = np.zeros(len(texts), dtype=np.float32)
    for wanted, value in ((must_not, 0.0), (must, 1.0)):
        for snippet in (" ".join(s.split()) for s in wanted):
            hits = [
                i
                for i, text in enumerate(folded)
                if snippet and (snippet in text or (len(text) > 20 and text in snippet))
            ]
            if value and len(hits) > 1:
                hits = [max(hits, key=lambda i: len(folded[i]))]
            for i in hits:
                found[i], known[i] = value, 1.0
    return found, known
