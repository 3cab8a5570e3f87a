"""From the corpora to the weights in the package.

    scripts/train --corpora DIR [--nets pages pieces] [--cache DIR] [--workers 2] [--limit N --out DIR]

The package ships two nets, which learned from all pages: one for pages and their dumps, one for dumps whose lines are
no blocks of the page (cleaner.tagging). How good they are, is measured on others: the sites of the corpora are cut into
five folds, and each fold gives a net that was trained on the other four in the same way, so every page has a net that
never saw its site. They are kept in scripts/training, for the benchmark.
Same corpora, same code, same weights: one thread a net, fixed seeds.
"""

import argparse
import hashlib
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from cleaner.tagging.features import JOINTS
from cleaner.tagging.model import PIECES, WEIGHTS
from training import corpora, export, net, pages, score
from training.corpora import Example
from training.folds import FOLD_PIECES, FOLD_WEIGHTS, FOLDS, fold_of
from training.pages import Sample

SEED = 20261122
SHIPPED_SEED = SEED + 3
ARTICLE_WEIGHT, WEAK_WEIGHT = 2.0, 0.5
"""An article counts as two pages, a page with a few known snippets as half of one."""


class Recipe(NamedTuple):
    """How one of the nets is made."""

    forms: Sequence[str]
    """What is made of each page: see flatten.py and made.py."""
    shares: Mapping[str, float]
    """How often a form stands for its page, where that is not as often as the others."""
    joints: bool
    """Whether the net looks at the columns that say which blocks are pieces."""
    epochs: int
    weights: Path
    folds: Path


RECIPES = {
    "pages": Recipe(
        (
            "html lines gaps wrapped marked inline gold html+boxes lines+boxes gaps+boxes html+dense html+caseless"
            " lines+dense"
        ).split(),
        {}, joints=False, epochs=12, weights=WEIGHTS, folds=FOLD_WEIGHTS,
    ),
    "pieces": Recipe(
        "glued folded stripped lines inline gold goldline".split(),
        {"lines": 0.4, "inline": 0.4, "gold": 0.3, "goldline": 0.5}, joints=True, epochs=14, weights=PIECES,
        folds=FOLD_PIECES,
    ),
}  # fmt: skip

_SAMPLES: list[Sample] = []
"""Shared with the worker processes by fork: too large to send."""


def weight(sample: Sample) -> float:
    return (ARTICLE_WEIGHT if sample.kind == "article" else 1.0) * (1.0 if sample.gold is not None else WEAK_WEIGHT)


def train_one(fold: int, recipe: Recipe) -> tuple[dict[str, torch.Tensor], dict[str, list[float]]]:
    """The net of a fold, and its scores on the sites that it did not see; of fold FOLDS, which no site is in, the net
    that learned from all."""
    torch.set_num_threads(1)
    seen = [s for s in _SAMPLES if fold_of(s.site) != fold]
    held = [s for s in _SAMPLES if fold_of(s.site) == fold]

    def log(epoch: int, loss: float, _: net.Net) -> None:
        print(f"fold {fold} epoch {epoch + 1}/{recipe.epochs} loss {loss:.4f}", file=sys.stderr, flush=True)

    seed = SHIPPED_SEED if fold == FOLDS else SEED + fold
    trained = net.train(seen, recipe.epochs, seed, weight, log, shares=recipe.shares)
    return trained.state_dict(), score.by_page(trained, [s for s in held if "+" not in s.form])


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="scripts/train", description=__doc__.split("\n", 1)[0])
    parser.add_argument(
        "--corpora", type=Path, required=True, help="folder of wcxb-dev.jsonl.xz and snippets-dev.jsonl.xz"
    )
    parser.add_argument("--nets", nargs="+", choices=RECIPES, default=list(RECIPES), help="which nets to train")
    parser.add_argument("--cache", type=Path, help="folder to keep computed features in")
    parser.add_argument("--limit", type=int, help="only so many pages, evenly taken: to try the code; wants --out")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--out", type=Path, help="folder for all that is made, instead of the package")
    options = parser.parse_args(arguments)
    if options.limit and not options.out:
        parser.error("--limit wants --out: what little learned is not for the package")
    examples: list[Example] = [*corpora.wcxb(options.corpora), *corpora.snippets(options.corpora)]
    examples = examples[:: max(1, len(examples) // options.limit)] if options.limit else examples
    for name in options.nets:
        _make(name, examples, options)


def _make(name: str, examples: Sequence[Example], options: argparse.Namespace) -> None:
    """Train the nets of a recipe and write them, with where they come from."""
    recipe = RECIPES[name]
    made = pages.samples(examples, recipe.forms, options.workers, options.cache)
    _SAMPLES[:] = made if recipe.joints else [s._replace(numbers=s.numbers[:, :-JOINTS]) for s in made]
    nets: list[net.Net] = []
    scores: dict[str, list[float]] = {}
    with ProcessPoolExecutor(options.workers, mp_context=get_context("fork")) as pool:
        for state, found in pool.map(partial(train_one, recipe=recipe), range(FOLDS + 1)):
            nets.append(_loaded(state))
            for key, values in found.items():
                scores.setdefault(key, []).extend(values)
    summary = {key: round(float(np.mean(values)), 4) for key, values in sorted(scores.items())}
    provenance = _provenance(name, options.corpora, summary)
    export.export(nets[:FOLDS], provenance, _place(recipe.folds, options.out))
    digest = export.export(nets[FOLDS:], provenance, _place(recipe.weights, options.out))
    print(f"{name} {digest}")
    for key, value in summary.items():
        print(f"{key:28} {value:.4f}")


def _place(path: Path, out: Path | None) -> Path:
    return out / path.name if out else path


def _loaded(state: dict[str, torch.Tensor]) -> net.Net:
    made = net.Net(state["mean"].shape[0])
    made.load_state_dict(state)
    return made


def _provenance(name: str, folder: Path, scores: dict[str, float]) -> dict:
    used = ("wcxb-dev.jsonl.xz", "snippets-dev.jsonl.xz")
    return {
        "command": f"scripts/train --corpora DIR --nets {name}",
        "corpora": {file: hashlib.sha256((folder / file).read_bytes()).hexdigest() for file in used},
        "attribution": [
            "WCXB development split, (c) Murrough Foley, CC BY 4.0",
            "Snippet annotations of trafilatura's evaluation set, Apache-2.0",
            "Boxes and scripts made from the rule catalogue's own examples",
        ],
        "folds": FOLDS,
        "seed": SEED,
        "torch": torch.__version__,
        "cross_validated": scores,
    }


if __name__ == "__main__":
    main()
