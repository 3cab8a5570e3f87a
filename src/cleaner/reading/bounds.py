"""A bound on the blocks of a page, so that none takes longer than the others by orders of magnitude.

All text stays: beyond the bound, blocks are joined, and so are judged together.
"""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from cleaner.model import Block, Head

MOST_BLOCKS: Final = 50_000
"""The largest real page looked at has 60,000 tags and a tenth of that in blocks; so many are cleaned in seconds."""
MOST_JOINED: Final = 500
"""Blocks that the rest of a larger page becomes."""


def bounded(
    blocks: tuple[Block, ...], head: Head, most: int = MOST_BLOCKS, joined: int = MOST_JOINED
) -> tuple[tuple[Block, ...], Head]:
    """The same blocks, or the first `most` of them and at most `joined` of all the others; the head's places follow."""
    rest = len(blocks) - most
    if rest <= 0:
        return blocks, head
    step = -(-rest // joined)
    groups = [blocks[start : start + step] for start in range(most, len(blocks), step)]
    tail = [_joined(most + i, group) for i, group in enumerate(groups)]

    def moved(block: int) -> int:
        return block if block <= most else most + -(-(block - most) // step)

    return (*blocks[:most], *tail), replace(
        head,
        times=tuple(replace(time, block=moved(time.block)) for time in head.times),
        pictures=tuple(replace(picture, block=moved(picture.block)) for picture in head.pictures),
        props=tuple((name, value, moved(block)) for name, value, block in head.props),
        author_links=tuple((text, href, moved(block)) for text, href, block in head.author_links),
        tag_links=tuple((text, target, moved(block)) for text, target, block in head.tag_links),
    )


def _joined(index: int, group: Sequence[Block]) -> Block:
    """One block of several: what is said of it holds for all of them."""
    marks = group[0].marks
    for block in group:
        marks &= block.marks
    return Block(
        index,
        " ".join(block.text for block in group),
        node=group[0].node,
        marks=marks,
        link_chars=sum(block.link_chars for block in group),
        links=sum(block.links for block in group),
        line=group[0].line,
        href=group[0].href,
    )
