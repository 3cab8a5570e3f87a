"""Scratch of a training: one split by site, scores after each epoch."""

import argparse
import hashlib
import sys
from pathlib import Path

import torch

from training import corpora, net, pages, score

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--corpora", type=Path, required=True)
parser.add_argument("--cache", type=Path)
parser.add_argument("--epochs", type=int, default=14)
parser.add_argument("--fold", type=int, default=0)
parser.add_argument("--limit", type=int)
parser.add_argument(
    "--forms",
    default="html,lines,gaps,marked,inline,html+boxes,lines+boxes,gaps+boxes,html+dense,html+caseless,lines+dense,gold",
)
parser.add_argument("--save", type=Path)
parser.add_argument("--seed", type=int, default=1)
arguments = parser.parse_args()
torch.set_num_threads(2)
examples = [*corpora.wcxb(arguments.corpora), *corpora.snippets(arguments.corpora)][: arguments.limit]
made = pages.samples(examples, arguments.forms.split(","), cache=arguments.cache)
fold = lambda s: int(hashlib.sha256(s.site.encode()).hexdigest(), 16) % 5
held = [s for s in made if fold(s) == arguments.fold]
seen = [s for s in made if fold(s) != arguments.fold]
print(len(seen), len(held), file=sys.stderr)


def weight(s):
    return (2.0 if s.kind == "article" else 1.0) * (1.0 if s.gold is not None else 0.5)


def log(epoch, loss, model):
    shown = (
        score.by_kind(model, [s for s in held if "+" not in s.form or "boxes" in s.form])
        if epoch % 4 == 3 or epoch >= arguments.epochs - 1
        else ""
    )
    print(epoch, round(loss, 4), shown, flush=True)


model = net.train(seen, arguments.epochs, arguments.seed, weight, log)
if arguments.save:
    torch.save(model, arguments.save)
