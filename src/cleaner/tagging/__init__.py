"""The learned part: for each block the probability that it is main content.

    characters  code points of all blocks and their classes
    words       hashed words of every block
    features    numbers of every block, no language known
    model       the net, run by numpy, and its weights

One code for HTML and dumps: without markup the numbers that stand for it are zero. Dumps in pieces have a net of their
own: their lines are no blocks of the page, but sentences and labels of one line that was most of it, or they stand
between its scripts.
"""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from typing import Final, NamedTuple

import numpy as np
from msgspec.structs import replace

from cleaner import marks as m
from cleaner.model import Document
from cleaner.remains import tells_of_machinery
from cleaner.tagging.characters import Floats
from cleaner.tagging.features import MOST_BLOCKS, Hint, features
from cleaner.tagging.model import PIECES, WEIGHTS, Net, load

__all__ = ["Hint", "Tags", "digest", "in_pieces", "tag"]

KINDS: Final = ("article", "service", "product", "collection", "forum", "listing", "documentation", "none")
"""The page types of WCXB, on which the kinds were trained."""


FEWEST_BLOCKS: Final = 20
"""Fewer blocks say little of a page's kind, and the pages of training have more: then it is taken for an article, the
surer the fewer there are."""


LABELS: Final = 5
"""A line that a sure rule knows and that stands so often on the page ("Article content" between all paragraphs) is not
shown to the net, which would take what stands between such lines for furniture too."""


class Tags(NamedTuple):
    """What the tagger says of a page."""

    main: list[float]
    """For each block the probability that it is main content."""
    title: list[float]
    """For each block how much it looks like the headline (logits)."""
    kinds: dict[str, float]
    """Probability of each kind of page: see KINDS."""


def tag(document: Document, hints: Sequence[Sequence[Hint]], nets: Sequence[Net] | None = None) -> Tags:
    """Tag the blocks of a document. `hints` are the rules that each block meets; `nets` default to the package's for
    such a document.

    Raises:
        ModelError: the weights are missing or damaged.
    """
    nets = load(PIECES if in_pieces(document) else WEIGHTS)[0] if nets is None else nets
    shown = _shown(document, hints)
    if shown is None:
        main, title, kinds = _answers(document, hints, nets)
    else:
        less = replace(document, blocks=tuple(document.blocks[i] for i in shown))
        main, title, kinds = _answers(less, [hints[i] for i in shown], nets)
        main, title = _spread(main, shown, len(hints), 0.0), _spread(title, shown, len(hints), min(title, default=0.0))
    return Tags(main, title, dict(zip(KINDS, kinds.tolist(), strict=True)))


def in_pieces(document: Document) -> bool:
    """Whether the lines of a dump are no blocks of its page."""
    if document.format == "html":
        return False
    cut = any(block.joint is not None or block.marks & m.SCRIPT for block in document.blocks)
    return cut or tells_of_machinery(document.blocks)


def _shown(document: Document, hints: Sequence[Sequence[Hint]]) -> list[int] | None:
    """Indices of the blocks that the net is to see; None for all of them. It has seen no front matter, and scripts
    only where nothing tells them from text."""
    blocks = document.blocks
    unlike = [block.marks & (m.FRONT | m.SCRIPT) != 0 for block in blocks]
    labels = [any(hint.certain for hint in met) for met in hints]
    times = Counter(block.text for block, label in zip(blocks, labels, strict=True) if label)
    if max(times.values(), default=0) < LABELS and not any(unlike):
        return None
    return [i for i, block in enumerate(blocks) if not unlike[i] and not (labels[i] and times[block.text] >= LABELS)]


def _answers(
    document: Document, hints: Sequence[Sequence[Hint]], nets: Sequence[Net]
) -> tuple[list[float], list[float], Floats]:
    """What the nets say of main content, of headlines and of the kind of page, in the mean."""
    main: list[float] = []
    title: list[float] = []
    kinds = np.zeros(len(KINDS), dtype=np.float32)
    n = len(document.blocks)
    for start in range(0, n, MOST_BLOCKS):
        stretch = slice(start, start + MOST_BLOCKS)
        seen = features(replace(document, blocks=document.blocks[stretch]), hints[stretch])
        answers = [net(seen) for net in nets]
        main += np.mean([answer.main for answer in answers], axis=0).tolist()
        title += np.mean([answer.title for answer in answers], axis=0).tolist()
        share = min(MOST_BLOCKS, n - start) / n
        kinds += share * np.mean([answer.kinds for answer in answers], axis=0)
    told = min(1.0, n / FEWEST_BLOCKS)
    return main, title, told * kinds + (1 - told) * (np.arange(len(KINDS)) == KINDS.index("article"))


def _spread(values: Sequence[float], places: Sequence[int], n: int, missing: float) -> list[float]:
    found = [missing] * n
    for place, value in zip(places, values, strict=True):
        found[place] = value
    return found


def digest() -> str:
    """Hash of the weights in force."""
    return sha256("".join(load(path)[1] for path in (WEIGHTS, PIECES)).encode()).hexdigest()
