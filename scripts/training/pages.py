"""Examples -> features and labels, for the page as it is and for dumps of it; kept on disk between runs."""

import hashlib
import pickle
import random
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cleaner.errors import CleanerError
from cleaner.model import Document, Page
from cleaner.reading import read
from cleaner.reading.parse import parse
from cleaner.rules import catalogue
from cleaner.tagging.features import features
from training.corpora import Example
from training.flatten import FLATTENERS
from training.labels import labels, titles, weak_labels

MOST_BLOCKS = 3000


class Sample(NamedTuple):
    """One form of one page, ready for the net."""

    id: str
    site: str
    kind: str
    form: str
    """"html" or a flattener's name."""
    numbers: np.ndarray
    words: np.ndarray
    owners: np.ndarray
    sizes: np.ndarray
    kept: np.ndarray
    """Share of each block that is main content."""
    known: np.ndarray
    """1 where the label is to be believed."""
    title: np.ndarray
    texts: tuple[str, ...]
    gold: str | None


def samples(examples: Sequence[Example], forms: Sequence[str], workers: int = 2, cache: Path | None = None) -> list[Sample]:
    """All forms of all examples. With a cache folder, computed once for the same code, examples and forms."""
    key = hashlib.sha256(repr(([(e.id, len(e.html)) for e in examples], list(forms), _code())).encode()).hexdigest()[:24]
    path = cache / f"{key}.pickle" if cache else None
    if path and path.exists():
        return pickle.loads(path.read_bytes())
    made: list[Sample] = []
    with ProcessPoolExecutor(workers) as pool:
        for i, found in enumerate(pool.map(partial(_forms, forms=tuple(forms)), examples, chunksize=8)):
            made += found
            if i % 100 == 0:
                print(f"\r{i}/{len(examples)} pages", end="", file=sys.stderr)
    print(file=sys.stderr)
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pickle.dumps(made, protocol=5))
    return made


def _code() -> str:
    """Hash of all code that shapes a sample."""
    root = Path(__file__).resolve().parents[2]
    total = hashlib.sha256()
    for folder in ("src/cleaner/reading", "src/cleaner/rules", "src/cleaner/tagging", "scripts/training"):
        for path in sorted((root / folder).glob("*.py")):
            if path.name not in ("net.py", "run.py", "model.py"):
                total.update(path.read_bytes())
    return total.hexdigest()


def _forms(example: Example, forms: tuple[str, ...]) -> list[Sample]:
    chance = random.Random(example.id)
    made = []
    try:
        page = read(Page(example.html), "html")
    except CleanerError:
        return []
    for form in forms:
        if form == "html":
            document = page
        else:
            tree = parse(example.html).tree
            text = FLATTENERS[form](page, tree, chance)
            if not text.strip():
                continue
            document = read(Page(text), "text")
        if 0 < len(document.blocks) <= MOST_BLOCKS:
            made.append(_sample(example, document, form))
    return made


def _sample(example: Example, document: Document, form: str) -> Sample:
    rules = catalogue()
    hints = [rules.hits(block) for block in document.blocks]
    seen = features(document, hints)
    texts = tuple(block.text for block in document.blocks)
    if example.gold is None:
        kept, known = weak_labels(texts, example.must_have, example.must_not_have)
    else:
        kept = labels(texts, example.gold)
        known = np.ones(len(texts), dtype=np.float32)
    headline = titles(texts, example.title, kept)
    return Sample(
        example.id, example.site, example.kind, form, seen.numbers.astype(np.float16), seen.words.astype(np.int16),
        seen.owners.astype(np.int32), seen.sizes, kept, known, headline, texts, example.gold,
    )  # fmt: skip


def by_form(made: Iterable[Sample], form: str) -> list[Sample]:
    return [sample for sample in made if sample.form == form]
