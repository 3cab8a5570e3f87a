"""From the corpora to the weights in the package.

    scripts/train --corpora DIR [--cache DIR] [--epochs 12] [--workers 2] [--limit N]

The package ships one net, which learned from all pages. How good it is, is measured on others: the sites of the
corpora are cut into five folds, and each fold gives a net that was trained on the other four in the same way, so every
page has a net that never saw its site. They are kept in scripts/training/folds.npz, for the benchmark.
Same corpora, same code, same weights: one thread a net, fixed seeds.
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch

from training import corpora, export, net, pages, score
from training.corpora import Example
from training.folds import FOLD_WEIGHTS, FOLDS, fold_of
from training.pages import Sample

SEED = 20261122
SHIPPED_SEED = SEED + 3
FORMS = (
    "html lines gaps wrapped marked inline gold html+boxes lines+boxes gaps+boxes html+dense html+caseless lines+dense"
).split()
"""The page as it is and as dumps; with made boxes; in other scripts. See flatten.py and made.py."""
ARTICLE_WEIGHT, WEAK_WEIGHT = 2.0, 0.5
"""An article counts as two pages, a page with a few known snippets as half of one."""

_SAMPLES: list[Sample] = []
"""Shared with the worker processes by fork: too large to send."""


def weight(sample: Sample) -> float:
    return (ARTICLE_WEIGHT if sample.kind == "article" else 1.0) * (1.0 if sample.gold is not None else WEAK_WEIGHT)


def train_one(fold: int, epochs: int) -> tuple[dict[str, torch.Tensor], dict[str, list[float]]]:
    """The net of a fold, and its scores on the sites that it did not see; of fold FOLDS, which no site is in, the net
    that learned from all."""
    torch.set_num_threads(1)
    seen = [s for s in _SAMPLES if fold_of(s.site) != fold]
    held = [s for s in _SAMPLES if fold_of(s.site) == fold]

    def log(epoch: int, loss: float, _: net.Net) -> None:
        print(f"fold {fold} epoch {epoch + 1}/{epochs} loss {loss:.4f}", file=sys.stderr, flush=True)

    seed = SHIPPED_SEED if fold == FOLDS else SEED + fold
    trained = net.train(seen, epochs, seed, weight, log)
    return trained.state_dict(), score.by_page(trained, [s for s in held if "+" not in s.form])


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="scripts/train", description=__doc__.split("\n", 1)[0])
    parser.add_argument(
        "--corpora", type=Path, required=True, help="folder of wcxb-dev.jsonl.xz and snippets-dev.jsonl.xz"
    )
    parser.add_argument("--cache", type=Path, help="folder to keep computed features in")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument(
        "--limit", type=int, help="only so many pages, evenly taken: to try the code; wants --out, --folds"
    )
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--out", type=Path, default=export.WEIGHTS, help="where the weights go")
    parser.add_argument("--folds", type=Path, default=FOLD_WEIGHTS, help="where the nets of the folds go")
    options = parser.parse_args(arguments)
    if options.limit and (options.out == export.WEIGHTS or options.folds == FOLD_WEIGHTS):
        parser.error("--limit wants --out and --folds: what little learned is not for the package")
    examples: list[Example] = [*corpora.wcxb(options.corpora), *corpora.snippets(options.corpora)]
    examples = examples[:: max(1, len(examples) // options.limit)] if options.limit else examples
    _SAMPLES.extend(pages.samples(examples, FORMS, options.workers, options.cache))
    nets, scores = [], {}
    with ProcessPoolExecutor(options.workers, mp_context=get_context("fork")) as pool:
        for state, found in pool.map(train_one, range(FOLDS + 1), [options.epochs] * (FOLDS + 1)):
            nets.append(_loaded(state))
            for key, values in found.items():
                scores.setdefault(key, []).extend(values)
    summary = {key: round(float(np.mean(values)), 4) for key, values in sorted(scores.items())}
    provenance = _provenance(options, summary)
    export.export(nets[:FOLDS], provenance, options.folds)
    digest = export.export(nets[FOLDS:], provenance, options.out)
    print(f"weights {digest}")
    for key, value in summary.items():
        print(f"{key:28} {value:.4f}")


def _loaded(state: dict[str, torch.Tensor]) -> net.Net:
    made = net.Net(state["mean"].shape[0])
    made.load_state_dict(state)
    return made


def _provenance(options: argparse.Namespace, scores: dict[str, float]) -> dict:
    used = ("wcxb-dev.jsonl.xz", "snippets-dev.jsonl.xz")
    return {
        "command": f"scripts/train --corpora DIR --epochs {options.epochs}",
        "corpora": {name: hashlib.sha256((options.corpora / name).read_bytes()).hexdigest() for name in used},
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
