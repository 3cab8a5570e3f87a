"""What the model sees of a block: numbers and hashed words, computed for a whole page at once.

Nothing here knows a language: characters fall into classes by their Unicode category, words are hashed. The texts of a
page are one array of code points; every count is a `bincount` over it.

Columns come in two groups. TEXT and RULES are there for every page, PLACE (what the markup says) is zero for a dump,
with a bit that says so.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from cleaner.marks import FORM
from cleaner.model import BoilerplateRole, ContentRole, Document, LiftedRole, Node
from cleaner.tagging.characters import (
    BAR,
    BRACKET,
    CLASSES,
    COLON,
    COMMA,
    DASH,
    DENSE,
    DIGIT,
    LOWER,
    OTHER_LETTER,
    QUOTE,
    SPACE,
    STOP,
    SYMBOL,
    UPPER,
    Floats,
    Ints,
    Kinds,
    class_table,
    codes,
    columns,
)  # fmt: skip
from cleaner.tagging.containers import Containers, containers
from cleaner.tagging.words import words

MOST_BLOCKS: Final = 6000
"""Larger pages are judged in stretches of this many blocks."""

_TAGS: Final = (
    "p div li td h1 h2 h3 h4 h5 h6 a span section article header footer aside nav figure figcaption blockquote pre ul"
    " ol dd dt table body form button label option center main tr"
).split()
_SHAPES: Final = ("paragraph", "heading", "list_item", "quote", "code", "table", "caption", "term")
_ROLES: Final[tuple[str, ...]] = (*ContentRole.__args__, *LiftedRole.__args__, *BoilerplateRole.__args__)  # type: ignore[attr-defined]
MARK_BITS: Final = 43
ANCESTORS: Final = 4
JOINTS: Final = 2
"""The last columns: which blocks are pieces of a line. Only the net for dumps in pieces looks at them."""
LARGEST: Final = 10.0
"""Of a block of nothing but full stops some numbers would be in the thousands, and the net would see nothing else."""
DEEPEST: Final = 40
"""Deeper nesting than the training pages have says nothing."""


class Hint(Protocol):
    """What the model wants to know of a rule that a block meets. The catalogue's rules are hints as they stand."""

    @property
    def role(self) -> str:
        """What it takes the block for."""

    @property
    def certain(self) -> bool:
        """Whether its words alone are enough."""

    @property
    def section(self) -> bool:
        """Whether it heads a section that is no part of the article."""

    @property
    def run(self) -> bool:
        """Whether such lines stand in runs."""


class Features(NamedTuple):
    """One row a block."""

    numbers: Floats
    words: Ints
    """Buckets of the words of all blocks, one after the other; 0 is never used."""
    owners: Ints
    """The block that each word belongs to."""
    sizes: Floats
    """Length in Latin letters: the weight of a block."""
    containers: Containers
    """The elements around the blocks."""


def features(document: Document, hints: Sequence[Sequence[Hint]]) -> Features:
    """Numbers and words for every block of a document."""
    blocks = document.blocks
    points, owners, lengths = codes(blocks)
    kinds = class_table()[points]
    counts = (
        np.bincount(owners * CLASSES + kinds, minlength=len(blocks) * CLASSES).reshape(-1, CLASSES).astype(np.float32)
    )
    sizes = (lengths + 1.5 * counts[:, DENSE]).astype(np.float32)
    text = _text_numbers(points, kinds, counts, lengths, sizes)
    order = _order_numbers(document, sizes, counts)
    rules = _rule_numbers(hints, len(blocks))
    share = _link_share(document)
    place = _place_numbers(document, sizes, share)
    around = containers(document, sizes, share, _looks(kinds, lengths, sizes))
    buckets, word_owners, alike = words(document, points, kinds, owners, len(blocks))
    joints = _joint_numbers(document)
    numbers = np.minimum(np.hstack([text, order, rules, alike, place, around.numbers, joints]), LARGEST)
    return Features(numbers, buckets, word_owners, sizes, around)


# ---- what the text says ---------------------------------------------------------------------------


def _text_numbers(points: Ints, kinds: Kinds, counts: Floats, lengths: Ints, sizes: Floats) -> Floats:
    starts = np.cumsum(lengths) - lengths
    ends = starts + lengths - 1
    words = counts[:, SPACE] + 1 + counts[:, DENSE] / 1.7
    shares = _shares(counts, lengths, words, sizes)
    return np.hstack([shares, _edges(points, kinds, starts, ends), _signs(points, starts, lengths)])


def _shares(counts: Floats, lengths: Ints, words: Floats, sizes: Floats) -> Floats:
    """Lengths, and how much of a block is of which class."""
    letters = np.maximum(counts[:, [LOWER, UPPER, OTHER_LETTER, DENSE]].sum(1), 1)
    return columns(
        np.log1p(sizes) / 8,
        np.log1p(words) / 6,
        np.minimum(lengths / words / 12, 2),
        *(sizes > edge for edge in (40, 80, 160, 400)),
        counts[:, UPPER] / letters,
        counts[:, UPPER] / words,
        counts[:, DIGIT] / np.maximum(lengths, 1),
        counts[:, STOP] / words * 5,
        counts[:, COMMA] / words * 5,
        *(counts[:, kind] / words for kind in (QUOTE, BAR, SYMBOL, DASH, BRACKET, COLON)),
        np.minimum(counts[:, STOP], 6) / 6,
        np.minimum(counts[:, COMMA], 6) / 6,
        counts[:, DENSE] > 0,
        counts[:, OTHER_LETTER] > 0,
        *(words <= edge for edge in (1, 3, 6)),
    )


def _edges(points: Ints, kinds: Kinds, starts: Ints, ends: Ints) -> Floats:
    """How a block begins and ends."""
    first, last = kinds[starts], kinds[ends]
    before_last = kinds[np.maximum(ends - 1, starts)]
    closing = np.where((last == QUOTE) | (last == BRACKET), before_last, last)
    return columns(
        closing == STOP,
        *(last == kind for kind in (COLON, COMMA, BRACKET, DIGIT, QUOTE, SYMBOL, BAR)),
        points[ends] == ord("?"),
        points[ends] == ord("…"),
        *(first == kind for kind in (UPPER, LOWER, DIGIT, QUOTE, BRACKET, DASH, BAR, SYMBOL, COLON)),
    )


def _signs(points: Ints, starts: Ints, lengths: Ints) -> Floats:
    """Whether a block holds signs that prose hardly has."""
    found = []
    for sign in "©@|":
        hits = np.cumsum(np.concatenate([[0], points == ord(sign)]))
        found.append(hits[starts + lengths] > hits[starts])
    return columns(*found)


# ---- where in the page, and how its neighbours look --------------------------------------------------


def _order_numbers(document: Document, sizes: Floats, counts: Floats) -> Floats:
    blocks = document.blocks
    n = len(blocks)
    position = np.arange(n, dtype=np.float32) / max(1, n - 1)
    passed = np.cumsum(sizes) / max(1.0, float(sizes.sum()))
    prose = np.where((sizes > 80) & (counts[:, STOP] > 0), sizes, 0)
    prose_passed = np.cumsum(prose) / max(1.0, float(prose.sum()))
    texts = [block.text for block in blocks]
    last = {text: i for i, text in enumerate(texts)}
    first = {text: i for i, text in zip(range(n - 1, -1, -1), reversed(texts), strict=True)}
    stood = np.fromiter((first[text] for text in texts), dtype=np.int64, count=n) < np.arange(n)
    stands = np.fromiter((last[text] for text in texts), dtype=np.int64, count=n) > np.arange(n)
    again = columns(stood | stands, stood)
    html = document.format == "html"
    gaps = np.fromiter((block.gap for block in blocks), dtype=np.float32, count=n)
    gapped = 0.0 if html else float(gaps.mean() if n else 0)
    numbers = columns(
        position,
        passed,
        prose_passed,
        1 - passed,
        np.minimum(np.arange(n) / 20, 1),
        np.minimum((n - np.arange(n)) / 20, 1),
        np.full(n, np.log1p(n) / 8),
        sizes / max(1.0, float(np.max(sizes, initial=1))),
        np.full(n, float(html)),
        gaps,
        np.full(n, gapped),
    )
    shapes = np.zeros((n, len(_SHAPES)), dtype=np.float32)
    columns_of = {shape: i for i, shape in enumerate(_SHAPES)}
    shapes[np.arange(n), [columns_of[block.shape] for block in blocks]] = 1
    return np.hstack([numbers, again, shapes])


def _joint_numbers(document: Document) -> Floats:
    """Which blocks are pieces of a line, and how many of all."""
    n = len(document.blocks)
    joined = np.fromiter((block.joint is not None for block in document.blocks), dtype=np.float32, count=n)
    return columns(joined, np.full(n, joined.mean()))


def _rule_numbers(hints: Sequence[Sequence[Hint]], n: int) -> Floats:
    roles = {role: i for i, role in enumerate(_ROLES)}
    width = 2 * len(_ROLES) + 2
    ones: list[int] = []
    for start, found in zip(range(0, n * width, width), hints, strict=True):
        for hint in found:
            ones.append(start + roles[hint.role] + (len(_ROLES) if hint.certain else 0))
            if hint.section:
                ones.append(start + width - 1)
            if hint.run:
                ones.append(start + width - 2)
    numbers = np.zeros(n * width, dtype=np.float32)
    numbers[ones] = 1
    return numbers.reshape(n, width)


# ---- what the markup says -----------------------------------------------------------------------------


def _looks(kinds: Kinds, lengths: Ints, sizes: Floats) -> Ints:
    """The same number for blocks that begin and end with the same kind of character and are about as long."""
    ends = np.cumsum(lengths) - 1
    first, last = kinds[ends - lengths + 1].astype(np.int64), kinds[ends].astype(np.int64)
    looks: Ints = (np.minimum(sizes // 15, 9).astype(np.int64) * CLASSES + first) * CLASSES + last
    return looks


def _link_share(document: Document) -> Floats:
    """How much of each block is links; a dump has none."""
    n = len(document.blocks)
    if document.format != "html":
        return np.zeros(n, dtype=np.float32)
    link_chars = np.fromiter((block.link_chars for block in document.blocks), dtype=np.float32, count=n)
    lengths = np.fromiter((len(block.text) for block in document.blocks), dtype=np.float32, count=n)
    return (link_chars / np.maximum(lengths, 1)).astype(np.float32)


def _place_numbers(document: Document, sizes: Floats, share: Floats) -> Floats:
    n = len(document.blocks)
    width = MARK_BITS + 2 * len(_TAGS) + 10 + 5 * ANCESTORS
    if document.format != "html" or not document.nodes:
        return np.zeros((n, width), dtype=np.float32)
    blocks, nodes = document.blocks, document.nodes
    marks = np.fromiter((block.marks for block in blocks), dtype=np.int64, count=n)
    bits = ((marks[:, None] >> np.arange(MARK_BITS)) & 1).astype(np.float32)
    at = np.fromiter((block.node for block in blocks), dtype=np.int64, count=n)
    parents = np.fromiter((node.parent for node in nodes), dtype=np.int64, count=len(nodes))
    column_of = _tag_columns()
    named = np.fromiter((column_of.get(node.tag, -1) for node in nodes), dtype=np.int64, count=len(nodes))
    tags = np.hstack([_one_hot(_telling(named[each], marks)) for each in (at, parents[at])])
    links = np.fromiter((block.links for block in blocks), dtype=np.float32, count=n)
    depth = np.fromiter((node.depth for node in nodes), dtype=np.float32, count=len(nodes))[at]
    levels = np.fromiter((block.level or 0 for block in blocks), dtype=np.float32, count=n)
    bold = np.fromiter((block.bold for block in blocks), dtype=np.float32, count=n)
    own = columns(
        share,
        share > 0.5,
        np.log1p(links) / 3,
        links > 0,
        np.minimum(depth, DEEPEST) / 20,
        _step(depth) / 5,
        levels / 6,
        bold,
        _same(at),
        np.roll(_same(at), -1),
    )
    return np.hstack([bits, tags, own, _ancestors(nodes, parents, at, sizes, share)])


def _telling(tags: Ints, marks: Ints) -> Ints:
    """Columns of tags; a form around the whole page (reading took its mark away) is but a container."""
    column_of = _tag_columns()
    return np.where((tags == column_of["form"]) & (marks & FORM == 0), column_of["div"], tags)


def _one_hot(columns_of: Ints) -> Floats:
    """A 1 in each row's column; -1 is no column."""
    table = np.zeros((len(columns_of), len(_TAGS)), dtype=np.float32)
    rows = np.flatnonzero(columns_of >= 0)
    table[rows, columns_of[rows]] = 1
    return table


@cache
def _tag_columns() -> dict[str, int]:
    return {tag: i for i, tag in enumerate(_TAGS)}


def _step(depth: Floats) -> Floats:
    return np.diff(depth, prepend=depth[:1])


def _same(at: Ints) -> Floats:
    return np.concatenate([[0.0], (at[1:] == at[:-1])]).astype(np.float32)[: len(at)]


def _ancestors(nodes: Sequence[Node], parents: Ints, at: Ints, sizes: Floats, share: Floats) -> Floats:
    """For the containers above a block: its text, how much of that are links, its blocks, its share of the page."""
    plain = sizes * (1 - share)
    totals = np.zeros((len(nodes), 4), dtype=np.float64)
    own = np.stack([sizes, sizes * share, np.ones_like(sizes), np.where(plain > 80, plain, 0)], axis=1)
    np.add.at(totals, at, own)
    _sum_upwards(totals, parents, np.fromiter((node.depth for node in nodes), dtype=np.int64, count=len(nodes)))
    page = np.maximum(totals[0], 1)
    found = []
    current = at
    for _ in range(ANCESTORS):
        here = totals[current]
        found += [
            np.log1p(here[:, 0]) / 10, here[:, 1] / np.maximum(here[:, 0], 1), np.log1p(here[:, 2]) / 6,
            here[:, 3] / page[3], here[:, 3] / np.maximum(here[:, 0], 1),
        ]  # fmt: skip
        current = parents[current]
    return columns(*found)


def _sum_upwards(totals: npt.NDArray[np.float64], parents: Ints, depths: Ints) -> None:
    """Add each node's numbers to its parent's, the deepest first, one depth at a time."""
    order = np.argsort(-depths, kind="stable")
    bounds = np.flatnonzero(np.diff(depths[order])) + 1
    for level in np.split(order, bounds):
        inner = level[level > 0]
        np.add.at(totals, parents[inner], totals[inner])
