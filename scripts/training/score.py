"""How good a net's answers are, in the measures of the benchmarks."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from training.net import Net, predict
from training.pages import Sample

_WORD = re.compile(r"\w+")


def word_f1(said: str, gold: str) -> float:
    a, b = Counter(_WORD.findall(said.lower())), Counter(_WORD.findall(gold.lower()))
    if not b:
        return 1.0 if not a else 0.0
    overlap = sum((a & b).values())
    return 2 * overlap / (sum(a.values()) + sum(b.values())) if overlap else 0.0


def by_page(net: Net, made: Sequence[Sample], threshold: float = 0.5) -> dict[str, list[float]]:
    """Word F1 of each page for each form, articles and all types; share of known blocks that are right; and whether
    the headline is found."""
    answers = predict(net, made)
    scores: dict[str, list[float]] = defaultdict(list)
    for s in made:
        p, head, _ = answers[id(s)]
        if s.gold is not None:
            f1 = word_f1("\n".join(t for t, x in zip(s.texts, p, strict=True) if x >= threshold), s.gold)
            scores[f"{s.form} all"].append(f1)
            if s.kind == "article":
                scores[f"{s.form} article"].append(f1)
        elif s.known.any():
            scores[f"{s.form} snippets"].append(float(((p >= threshold) == (s.kept >= 0.5))[s.known > 0].mean()))
        if s.title.any():
            scores[f"{s.form} title"].append(float(np.argmax(head) == np.argmax(s.title)))
    return scores
