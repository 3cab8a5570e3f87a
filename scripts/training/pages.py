"""Examples -> features and labels, for the page as it is and for dumps of it; kept on disk between runs."""

import hashlib
import pickle
import random
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

from cleaner.errors import CleanerError
from cleaner.model import Block, Document, Page
from cleaner.reading import read
from cleaner.reading.parse import parse
from cleaner.rules import catalogue
from cleaner.tagging.features import features
from training import made as made_up
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
    parts: np.ndarray
    part_owners: np.ndarray
    chain: np.ndarray
    groups: np.ndarray
    kept: np.ndarray
    """Share of each block that is main content."""
    known: np.ndarray
    """1 where the label is to be believed."""
    title: np.ndarray
    texts: tuple[str, ...]
    gold: str | None


def samples(
    examples: Sequence[Example], forms: Sequence[str], workers: int = 2, cache: Path | None = None
) -> list[Sample]:
    """All forms of all examples. With a cache folder, computed once for the same code, examples and forms."""
    key = hashlib.sha256(repr(([(e.id, len(e.html)) for e in examples], list(forms), _code())).encode()).hexdigest()[
        :24
    ]
    path = cache / f"{key}.pickle" if cache else None
    if path and path.exists():
        return pickle.loads(path.read_bytes())
    made: list[Sample] = []
    with ProcessPoolExecutor(workers) as pool:
        for i, found in enumerate(
            pool.map(partial(_forms, forms=tuple(forms), headlines=_headlines(examples)), examples, chunksize=8)
        ):
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
            if path.name not in ("net.py", "run.py", "model.py", "score.py", "export.py"):
                total.update(path.read_bytes())
    return total.hexdigest()


def _forms(example: Example, forms: tuple[str, ...], headlines: tuple[tuple[str, str], ...]) -> list[Sample]:
    chance = random.Random(example.id)
    try:
        page = read(Page(example.html), "html")
    except CleanerError:
        return []
    made = []
    for form in forms:
        sample = _form(example, page, form, chance, headlines)
        if sample is not None:
            made.append(sample)
    return made


def _form(
    example: Example, page: Document, form: str, chance: random.Random, headlines: tuple[tuple[str, str], ...]
) -> Sample | None:
    """A form is "html" or a flattener, and after a plus what is done to it: boxes, dense, caseless."""
    base, _, change = form.partition("+")
    if change and (example.gold is None or not example.gold.strip()):
        return None
    document: Document = page
    if base != "html":
        if base in ("gold", "goldline"):
            text = _clean_text(example, chance, base)
        else:
            text = FLATTENERS[base](page, parse(example.html).tree, chance)
        if not text.strip():
            return None
        document = read(Page(text), "text")
    if not 0 < len(document.blocks) <= MOST_BLOCKS:
        return None
    texts = tuple(block.text for block in document.blocks)
    kept, known = _known(example, texts)
    headline = titles(texts, example.title, kept)
    if change == "boxes":
        document, origin = made_up.with_boxes(document, kept, chance, headlines)
        kept = np.asarray([0.0 if i is None else kept[i] for i in origin], dtype=np.float32)
        headline = np.asarray([0.0 if i is None else headline[i] for i in origin], dtype=np.float32)
        known = np.ones(len(kept), dtype=np.float32)
    elif change:
        turned = {"dense": made_up.dense, "caseless": made_up.caseless}[change]
        document = replace(document, blocks=tuple(_turned(block, turned) for block in document.blocks))
        document = replace(document, head=replace(document.head, title=turned(document.head.title or ""), metas=()))
    return _sample(example, document, form, kept, known, headline)


def _clean_text(example: Example, chance: random.Random, form: str) -> str:
    """Text that somebody cleaned already, as lines or as one: it must stay as it is."""
    if example.kind != "article" or not example.gold:
        return ""
    lines = [line for line in example.gold.split("\n") if line.strip()]
    if example.title and chance.random() < 0.3:
        lines.insert(0, example.title)
    return " ".join(lines) if form == "goldline" else chance.choice(("\n", "\n\n")).join(lines)


def _turned(block: Block, turned: Callable[[str], str]) -> Block:
    text = turned(block.text)
    share = block.link_chars / max(1, len(block.text))
    return replace(block, text=text, link_chars=round(share * len(text)))


def _known(example: Example, texts: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    if example.gold is None:
        return weak_labels(texts, example.must_have, example.must_not_have)
    return labels(texts, example.gold), np.ones(len(texts), dtype=np.float32)


def _sample(
    example: Example, document: Document, form: str, kept: np.ndarray, known: np.ndarray, headline: np.ndarray
) -> Sample:
    rules = catalogue()
    seen = features(document, [rules.hits(block) for block in document.blocks])
    around = seen.containers
    return Sample(
        example.id, example.site, example.kind, form, seen.numbers.astype(np.float16), seen.words.astype(np.int16),
        seen.owners.astype(np.int32), seen.sizes, around.parts.astype(np.int16), around.owners.astype(np.int16),
        around.chain.astype(np.int16), around.groups.astype(np.int16), kept, known, headline,
        tuple(block.text for block in document.blocks), example.gold,
    )  # fmt: skip


def _headlines(examples: Sequence[Example]) -> tuple[tuple[str, str], ...]:
    """(title, first sentence) of the articles, for teasers."""
    found = []
    for example in examples:
        if example.title and example.gold and 20 < len(example.title) < 160:
            first = example.gold.strip().split("\n")[0].split(". ")[0]
            found.append((example.title, first + "." if 40 < len(first) < 300 else ""))
    return tuple(found)
