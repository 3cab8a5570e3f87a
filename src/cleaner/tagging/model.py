"""The net, run by numpy: residual dilated convolutions over the blocks of a page.

A block sees about twenty neighbours on each side and, through two pooled layers, the page as a whole. Trained by
`scripts/train`; weights.json beside the weights says from what, with which seed and how good they are.
"""

import hashlib
import io
import json
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from cleaner.errors import ModelError
from cleaner.tagging.characters import Floats, Ints
from cleaner.tagging.containers import GROUPS, Containers
from cleaner.tagging.features import Features

WEIGHTS: Final = Path(__file__).with_name("weights.npz")


class Answer(NamedTuple):
    """What a net says of the blocks of a page."""

    main: Floats
    """Probability that a block is main content."""
    title: Floats
    """How much a block looks like the headline; the largest of a page is the likeliest."""
    kinds: Floats
    """Probability of each kind of page, in the order of `Net.kinds`."""


class Net:
    """One set of weights, ready to run."""

    def __init__(self, arrays: dict[str, Floats]) -> None:
        self._words = arrays["words"].astype(np.float32)
        self._names = arrays["names"].astype(np.float32)
        scale = arrays["scale"].astype(np.float32)
        enter = arrays["enter.weight"].astype(np.float32) * scale
        self._enter = enter.T
        self._bias = arrays["enter.bias"].astype(np.float32) - enter @ arrays["mean"].astype(np.float32)
        self._enter_words = arrays["enter_words.weight"].astype(np.float32).T
        self._enter_names = arrays["enter_names.weight"].astype(np.float32).T
        self._near = int(arrays["near"])
        self._together = [_linear(arrays, f"together.{i}") for i in range(2)]
        self._page_in = _linear(arrays, "page_in")
        self._page_mid = _linear(arrays, "page_mid")
        self._norms = [_norm(arrays, f"norms.{i}") for i in range(int(arrays["layers"]))]
        self._convs = [_conv(arrays, i) for i in range(int(arrays["layers"]))]
        self._dilations = [int(d) for d in arrays["dilations"]]
        self._last = _norm(arrays, "last")
        self._out = _linear(arrays, "out")
        self._kind = _linear(arrays, "kind")

    def __call__(self, features: Features) -> Answer:
        """Answers for one page of at least one block."""
        weights = np.log1p(features.sizes)[:, None]
        words = _times(_means(self._words, features.words, features.owners, len(weights)), self._enter_words)
        names = _times(self._around(features.containers), self._enter_names)
        groups = [_Groups(features.containers.groups[:, k], weights) for k in range(GROUPS)]
        h = _relu(_times(features.numbers, self._enter) + words + names + self._bias)
        h = h + _relu(_apply(self._page_in, _pool(h, weights)))
        h = h + _relu(_apply(self._together[0], _pool_groups(h, groups)))
        for i, (norm, conv, dilation) in enumerate(zip(self._norms, self._convs, self._dilations, strict=True)):
            h = h + _relu(_convolved(_normed(h, norm), conv, dilation))
            if i == len(self._convs) // 2 - 1:
                h = h + _relu(_apply(self._page_mid, _pool(h, weights)))
                h = h + _relu(_apply(self._together[1], _pool_groups(h, groups)))
        h = _normed(h, self._last)
        out = _apply(self._out, h)
        kinds = np.exp(_apply(self._kind, _pool(h, weights)))
        main = 1 / (1 + np.exp(-np.clip(out[:, 0], -30, 30)))
        return Answer(main.astype(np.float32), out[:, 1], kinds / kinds.sum())

    def _around(self, containers: Containers) -> Floats:
        """Names of the nearest elements of each block side by side, and the mean of those farther up."""
        parts, owners, chain = containers.parts, containers.owners, containers.chain
        named = _means(self._names, parts, owners, int(owners.max(initial=0)) + 1)[chain]
        near = named[:, : self._near].reshape(len(chain), -1)
        return np.hstack([near, named[:, self._near :].mean(1)])


def _means(table: Floats, ids: Ints, owners: Ints, count: int) -> Floats:
    """For each owner the mean of its rows of a table; owners are in order."""
    means = np.zeros((count, table.shape[1]), dtype=np.float32)
    if len(owners):
        starts = np.flatnonzero(np.diff(owners, prepend=-1))
        counts = np.diff(starts, append=len(owners))
        means[owners[starts]] = np.add.reduceat(table[ids], starts, axis=0) / counts[:, None]
    return means


class _Groups:
    """Blocks that stand together, ready for taking their means."""

    def __init__(self, groups: Ints, weights: Floats) -> None:
        self._of = groups
        self._order = np.argsort(groups, kind="stable")
        self._starts = np.flatnonzero(np.diff(groups[self._order], prepend=-1))
        self._weights = weights
        self._totals = np.maximum(np.add.reduceat(weights[self._order], self._starts), 1e-6)

    def means(self, h: Floats) -> Floats:
        """For each block the mean of its group."""
        sums = np.add.reduceat((h * self._weights)[self._order], self._starts, axis=0)
        return (sums / self._totals)[self._of].astype(np.float32)


def _pool_groups(h: Floats, groups: list[_Groups]) -> Floats:
    return np.hstack([group.means(h) for group in groups])


Linear = tuple[Floats, Floats]


def _linear(arrays: dict[str, Floats], name: str) -> Linear:
    return arrays[f"{name}.weight"].astype(np.float32).T, arrays[f"{name}.bias"].astype(np.float32)


def _norm(arrays: dict[str, Floats], name: str) -> Linear:
    return arrays[f"{name}.weight"].astype(np.float32), arrays[f"{name}.bias"].astype(np.float32)


def _conv(arrays: dict[str, Floats], i: int) -> Linear:
    kernel = arrays[f"convs.{i}.weight"].astype(np.float32)
    return kernel.transpose(2, 1, 0).reshape(-1, kernel.shape[0]), arrays[f"convs.{i}.bias"].astype(np.float32)


MOST_WORK: Final = 480_000
"""Multiplications of one product. Small ones stay on one thread (OpenBLAS takes more from 2**19 on): threads that wait
for each other on a busy machine cost a hundred times what they save here, and the result would depend on their
number. numpy's product of stacks of rows takes twice the time."""


def _times(x: Floats, weights: Floats) -> Floats:
    if x.ndim == 1:
        return x @ weights
    rows = max(1, MOST_WORK // weights.size)
    product = np.empty((len(x), weights.shape[1]), dtype=np.float32)
    for start in range(0, len(x), rows):
        np.matmul(x[start : start + rows], weights, out=product[start : start + rows])
    return product


def _apply(linear: Linear, x: Floats) -> Floats:
    return _times(x, linear[0]) + linear[1]


def _relu(x: Floats) -> Floats:
    return np.asarray(np.maximum(x, 0, out=x))


def _normed(x: Floats, norm: Linear) -> Floats:
    centred: Floats = x - x.mean(1, keepdims=True)
    spread: Floats = np.sqrt((centred * centred).mean(1, keepdims=True) + np.float32(1e-5))
    scaled: Floats = centred / spread * norm[0]
    return scaled + norm[1]


def _convolved(x: Floats, conv: Linear, dilation: int) -> Floats:
    padded = np.pad(x, ((dilation, dilation), (0, 0)))
    n = len(x)
    stacked = np.hstack([padded[:n], padded[dilation : dilation + n], padded[2 * dilation : 2 * dilation + n]])
    return _times(stacked, conv[0]) + conv[1]


def _pool(x: Floats, weights: Floats) -> Floats:
    mean = (x * weights).sum(0) / max(float(weights.sum()), 1e-6)
    return np.concatenate([mean, x.max(0)])


@cache
def load(weights: Path = WEIGHTS) -> tuple[tuple[Net, ...], str]:
    """The nets of the package, or of another file, and the hash of their weights; read on first use.

    Raises:
        ModelError: the weights are missing or damaged, or not those of the .json beside them.
    """
    try:
        raw = weights.read_bytes()
        stated = json.loads(weights.with_suffix(".json").read_text(encoding="utf-8"))["sha256"]
    except (OSError, ValueError, KeyError) as error:
        raise ModelError("tagger weights", f"cannot be read ({error}); install the package again") from error
    digest = hashlib.sha256(raw).hexdigest()
    if digest != stated:
        raise ModelError("tagger weights", "damaged, not those of weights.json; install the package again")
    with np.load(io.BytesIO(raw)) as packed:
        arrays = dict(packed)
    return tuple(Net(_of_net(arrays, i)) for i in range(int(arrays["nets"]))), digest


def _of_net(arrays: dict[str, Floats], i: int) -> dict[str, Floats]:
    prefix = f"{i}/"
    return {name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)}
