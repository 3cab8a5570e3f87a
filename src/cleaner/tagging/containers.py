"""Where a block stands: what the elements around it are called, and which blocks stand together.

Names are hashed like words, so that what many sites call the same way is learned whatever it is called.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np

from cleaner.measure import sums_within
from cleaner.model import Document, Node
from cleaner.tagging.characters import Floats, Ints, columns

NAME_BUCKETS: Final = 4096
"""Rows of the table of names; 0 is never used."""
CHAIN: Final = 8
"""Elements above a block whose names count, its own first."""
MOST_PARTS: Final = 10
"""Parts of an element's names that count."""
SECTION: Final = 0.5
"""A block's section is the largest element around it that has less than this share of the page's text."""
GROUPS: Final = 3
"""Ways in which blocks stand together: in one container, in one section, in containers that look the same. In a dump:
without an empty line between them, in a run of short or of long lines, in lines that begin and end alike."""
SHORT: Final = 60
"""Length in Latin letters below which a dump's line counts as short."""

_PARTS: Final = re.compile("[a-z]+")
_MAKERS: Final = frozenset({"css", "sc", "jss", "jsx", "svelte", "emotion"})
"""What programs put before the names that they make up: a page has one on every element, or on none."""


class Containers(NamedTuple):
    """The elements around the blocks of a page."""

    parts: Ints
    """Buckets of the parts of all different names, one name after the other."""
    owners: Ints
    """The name that each part belongs to; name 0 is that of no element."""
    chain: Ints
    """For each block the names of the elements above it, CHAIN columns."""
    groups: Ints
    """For each block the group that it is in, GROUPS columns; those of a column are numbered from 0."""
    numbers: Floats
    """What can be counted in those groups, a row a block."""


def containers(document: Document, sizes: Floats, share: Floats, looks: Ints) -> Containers:
    """The containers of every block.

    `share` is how much of a block is links; `looks` is the same for lines that look alike.
    """
    n, nodes = len(document.blocks), document.nodes
    if document.format != "html" or not nodes:
        nothing = np.zeros(0, dtype=np.int64)
        gaps = np.fromiter((block.gap for block in document.blocks), dtype=np.int64, count=n)
        runs = np.cumsum(np.diff(sizes < SHORT, prepend=False))
        groups = _numbered(np.cumsum(gaps), runs, looks)
        return Containers(nothing, nothing, np.zeros((n, CHAIN), np.int64), groups, _numbers(groups, sizes, share))
    at = np.fromiter((block.node for block in document.blocks), dtype=np.int64, count=n)
    parents = np.fromiter((node.parent for node in nodes), dtype=np.int64, count=len(nodes))
    names, parts, owners = _names(nodes)
    chain = np.zeros((n, CHAIN), dtype=np.int64)
    current = at
    for level in range(CHAIN):
        chain[:, level] = names[current]
        current = parents[current]
    alike = names[at] * (int(np.max(names, initial=0)) + 1) + names[parents[at]]
    groups = _numbered(parents[at], _sections(at, parents, sizes), alike)
    return Containers(parts, owners, chain, groups, _numbers(groups, sizes, share))


def _numbered(*groups: Ints) -> Ints:
    """Groups side by side, each way's numbered from 0."""
    return np.stack([np.unique(each, return_inverse=True)[1].reshape(-1) for each in groups], axis=1)


def _names(nodes: Sequence[Node]) -> tuple[Ints, Ints, Ints]:
    """For each node the number of its name; the buckets of all names' parts, and the name that each belongs to."""
    known: dict[tuple[str, str], int] = {("", ""): 0}
    found = [known.setdefault((node.tag, node.names), len(known)) for node in nodes]
    parts: list[int] = []
    owners: list[int] = []
    for (tag, names), number in known.items():
        if not number:
            continue
        told = (part for part in _PARTS.findall(names)[:MOST_PARTS] if part not in _MAKERS)
        buckets = [_bucket("<" + tag), *map(_bucket, told)]
        parts += buckets
        owners += [number] * len(buckets)
    return np.asarray(found, dtype=np.int64), np.asarray(parts, dtype=np.int64), np.asarray(owners, dtype=np.int64)


@lru_cache(maxsize=1 << 14)
def _bucket(part: str) -> int:
    return crc32(part.encode()) % (NAME_BUCKETS - 1) + 1


def _sections(at: Ints, parents: Ints, sizes: Floats) -> Ints:
    """For each block the node of its section."""
    above = parents.tolist()
    totals = sums_within(above, zip(at.tolist(), sizes.tolist(), strict=True))
    most = SECTION * totals[0]
    top = list(range(len(above)))
    for node in range(1, len(above)):
        if totals[above[node]] < most:
            top[node] = top[above[node]]
    found: Ints = np.asarray(top, dtype=np.int64)[at]
    return found


def _numbers(groups: Ints, sizes: Floats, share: Floats) -> Floats:
    """What is to be counted in the larger groups, and where another section begins than that of the block above."""
    begins = (np.diff(groups[:, 1], prepend=-1) != 0).astype(np.float32)
    return np.hstack([*(_counted(groups[:, k], sizes, share) for k in range(1, GROUPS)), begins[:, None]])


def _counted(group: Ints, sizes: Floats, share: Floats) -> Floats:
    """Of each block's group: its blocks, its part of the page's text, how much of it is links, the mean length."""
    count = np.bincount(group)
    total = np.bincount(group, weights=sizes)
    linked = np.bincount(group, weights=sizes * share)
    numbers = columns(
        np.log1p(count) / 6,
        total / max(1.0, float(total.sum())),
        linked / np.maximum(total, 1),
        np.log1p(total / count) / 8,
    )
    return numbers[group]
