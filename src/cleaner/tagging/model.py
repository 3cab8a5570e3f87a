"""The net, run by numpy: residual dilated convolutions over the blocks of a page.

A block sees about twenty neighbours on each side and, through two pooled layers, the page as a whole. Trained by
`scripts/train`; the .json beside the weights says from what, with which seed and how good they are.
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
PIECES: Final = Path(__file__).with_name("pieces.npz")
"""For pages and their dumps; for dumps in pieces: see cleaner.tagging."""


class Answer(NamedTuple):
    """What a net says of the blocks of a page."""

    main: Floats
    """Probability that a block is main content."""
    title: Floats
    """How much a block looks like the headline; the largest of a page is the likeliest."""
    kinds: Floats
    """Probability of each kind of page, in the order of `Net.kinds`."""


class Net:
    """One set of weights, ready to run. What is linear before a product is in its weights: the scale of the numbers,
    and the centring, scale and offset of the norms before convolutions."""

    def __init__(self, arrays: dict[str, Floats]) -> None:
        layers = range(int(arrays["layers"]))
        dilations = [int(dilation) for dilation in arrays["dilations"]]
        self._words = arrays["words"].astype(np.float32)
        self._names = arrays["names"].astype(np.float32)
        scale = arrays["scale"].astype(np.float32)
        enter = arrays["enter.weight"].astype(np.float32) * scale
        self._enter = enter.T
        self._numbers = len(self._enter)
        self._bias = arrays["enter.bias"].astype(np.float32) - enter @ arrays["mean"].astype(np.float32)
        self._enter_words = arrays["enter_words.weight"].astype(np.float32).T
        self._enter_names = arrays["enter_names.weight"].astype(np.float32).T
        self._near = int(arrays["near"])
        self._together = [_linear(arrays, f"together.{i}") for i in range(2)]
        self._page_in = _linear(arrays, "page_in")
        self._page_mid = _linear(arrays, "page_mid")
        self._convs = [_conv(arrays, i, dilations[i]) for i in layers]
        self._last = _norm(arrays, "last")
        self._out = _linear(arrays, "out")
        self._kind = _linear(arrays, "kind")

    def __call__(self, features: Features) -> Answer:
        """Answers for one page of at least one block."""
        weights = np.log1p(features.sizes)[:, None]
        words = _times(_means(self._words, features.words, features.owners, len(weights)), self._enter_words)
        names = _times(self._around(features.containers), self._enter_names)
        groups = [_Groups(features.containers.groups[:, k], weights) for k in range(GROUPS)]
        h = _relu(_times(features.numbers[:, : self._numbers], self._enter) + words + names + self._bias)
        h += _relu(_apply(self._page_in, _pool(h, weights)))
        h += _relu(_together(self._together[0], h * weights, groups))
        for i, conv in enumerate(self._convs):
            h += _relu(_convolved(h, conv))
            if i == len(self._convs) // 2 - 1:
                h += _relu(_apply(self._page_mid, _pool(h, weights)))
                h += _relu(_together(self._together[1], h * weights, groups))
        h = _normed(h, self._last)
        out = _apply(self._out, h)
        kinds: Floats = np.exp(_apply(self._kind, _pool(h, weights)))
        main = 1 / (1 + np.exp(-np.clip(out[:, 0], -30, 30)))
        return Answer(main.astype(np.float32), out[:, 1], kinds / kinds.sum())

    def _around(self, containers: Containers) -> Floats:
        """Names of the nearest elements of each block side by side, and the mean of those farther up."""
        parts, owners, chain = containers.parts, containers.owners, containers.chain
        named = _means(self._names, parts, owners, int(np.max(owners, initial=0)) + 1)
        near = named[chain[:, : self._near]].reshape(len(chain), -1)
        return np.hstack([near, named[chain[:, self._near :]].mean(1)])


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
        self.of = groups
        """The group of each block."""
        self._order = np.argsort(groups, kind="stable")
        self._starts = np.flatnonzero(np.diff(groups[self._order], prepend=-1))
        self._totals = np.maximum(np.add.reduceat(weights[self._order], self._starts), 1e-6)

    def means(self, weighted: Floats) -> Floats:
        """The mean of each group; `weighted` are the rows times their weights."""
        return np.asarray(np.add.reduceat(weighted[self._order], self._starts, axis=0) / self._totals)


Linear = tuple[Floats, Floats]


def _linear(arrays: dict[str, Floats], name: str) -> Linear:
    return arrays[f"{name}.weight"].astype(np.float32).T, arrays[f"{name}.bias"].astype(np.float32)


def _norm(arrays: dict[str, Floats], name: str) -> Linear:
    return arrays[f"{name}.weight"].astype(np.float32), arrays[f"{name}.bias"].astype(np.float32)


class _Conv(NamedTuple):
    """A convolution of three taps over normed rows."""

    before: Floats
    here: Floats
    after: Floats
    bias: Floats
    """Of a row that has both neighbours."""
    edges: tuple[Floats, Floats]
    """What of it a row without the one before, or the one after, does not have."""
    dilation: int


def _conv(arrays: dict[str, Floats], i: int, dilation: int) -> _Conv:
    scale, offset = _norm(arrays, f"norms.{i}")
    taps = arrays[f"convs.{i}.weight"].astype(np.float32).transpose(2, 1, 0)
    offsets = offset @ taps
    scaled = scale[:, None] * taps
    before, here, after = np.ascontiguousarray(scaled - scaled.mean(1, keepdims=True))
    bias = arrays[f"convs.{i}.bias"].astype(np.float32) + offsets.sum(0)
    return _Conv(before, here, after, bias, (offsets[0], offsets[2]), dilation)


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


def _together(linear: Linear, weighted: Floats, groups: list[_Groups]) -> Floats:
    """For each block what the means of its groups give."""
    weights, bias = linear
    found = np.broadcast_to(bias, weighted.shape).copy()
    for group, part in zip(groups, np.split(weights, len(groups)), strict=True):
        found += _times(group.means(weighted), part)[group.of]
    return found


def _relu(x: Floats) -> Floats:
    return np.asarray(np.maximum(x, 0, out=x))


LEAST_SPREAD: Final = np.float32(1e-5)


def _normed(x: Floats, norm: Linear) -> Floats:
    centred: Floats = x - x.mean(1, keepdims=True)
    spread: Floats = np.sqrt((centred * centred).mean(1, keepdims=True) + LEAST_SPREAD)
    scaled: Floats = centred / spread * norm[0]
    return scaled + norm[1]


def _convolved(x: Floats, conv: _Conv) -> Floats:
    mean = x.mean(1)
    variance = np.maximum(np.einsum("ij,ij->i", x, x) / np.float32(x.shape[1]) - mean * mean, 0)
    x = x / np.sqrt(variance + LEAST_SPREAD)[:, None]
    found: Floats = _times(x, conv.here) + conv.bias
    apart = min(conv.dilation, len(x))
    found[:apart] -= conv.edges[0]
    found[apart:] += _times(x[:-apart], conv.before)
    found[-apart:] -= conv.edges[1]
    found[:-apart] += _times(x[apart:], conv.after)
    return found


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
        raise ModelError("tagger weights", f"damaged, not those of {weights.stem}.json; install the package again")
    with np.load(io.BytesIO(raw)) as packed:
        arrays = dict(packed)
    return tuple(Net(_of_net(arrays, i)) for i in range(int(arrays["nets"]))), digest


def _of_net(arrays: dict[str, Floats], i: int) -> dict[str, Floats]:
    prefix = f"{i}/"
    return {name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)}
