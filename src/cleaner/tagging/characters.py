"""The characters of a page's blocks as one array of code points, and the class of each."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from cleaner.model import Block

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Kinds = npt.NDArray[np.uint8]

MOST_CHARS: Final = 4000
"""Of longer blocks the beginning and the end are looked at; what lies between changes no number that matters."""

LOWER, UPPER, OTHER_LETTER, DENSE, DIGIT, SPACE, STOP, COMMA, COLON, QUOTE, BRACKET, DASH, BAR, SYMBOL, MARK, REST = (
    range(16)
)
"""Classes of characters."""
CLASSES: Final = 16


def codes(blocks: Sequence[Block], most: int = MOST_CHARS) -> tuple[Ints, Ints, Ints]:
    """Code points of all blocks, the block that each belongs to, and the length of each block."""
    texts = [_ends_of(block.text, most) for block in blocks]
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    points = np.frombuffer("".join(texts).encode("utf-32-le", "replace"), dtype=np.uint32)
    return np.minimum(points, 0xFFFF).astype(np.int64), np.repeat(np.arange(len(texts)), lengths), lengths


_PUNCTUATION: Final = (
    (".!?…。！？؟।۔", STOP),
    (",;،、，；", COMMA),
    (":：", COLON),
    ("\"'’‘“”„«»「」『』", QUOTE),
    ("|/\\·•»›>", BAR),
    ("-–—", DASH),
)


def _ends_of(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 200] + text[-200:]


@cache
def class_table() -> Kinds:
    """The class of each code point of the first plane; what lies beyond counts as a symbol (emoji) or dense."""
    by_category = {
        "Ll": LOWER, "Lu": UPPER, "Lt": UPPER, "Lo": OTHER_LETTER, "Lm": OTHER_LETTER, "Nd": DIGIT, "Nl": DIGIT,
        "No": DIGIT, "Zs": SPACE, "Cc": SPACE, "Zl": SPACE, "Zp": SPACE, "Pd": DASH, "Ps": BRACKET, "Pe": BRACKET,
        "Pi": QUOTE, "Pf": QUOTE, "Sm": SYMBOL, "So": SYMBOL, "Sc": SYMBOL, "Sk": SYMBOL, "Mn": MARK, "Mc": MARK,
    }  # fmt: skip
    categories = map(unicodedata.category, map(chr, range(0x10000)))
    table = np.fromiter((by_category.get(category, REST) for category in categories), np.uint8, 0x10000)
    for lo, hi in (
        (0x2E80, 0x3004),
        (0x3005, 0x3008),
        (0x3021, 0xA000),
        (0xAC00, 0xD7B0),
        (0xF900, 0xFB00),
        (0xE00, 0xEFF),
    ):
        block = table[lo:hi]
        block[(block == OTHER_LETTER) | (block == MARK)] = DENSE
    for characters, kind in _PUNCTUATION:
        for character in characters:
            table[ord(character)] = kind
    table[0xFFFF] = SYMBOL
    return table


def columns(*values: npt.ArrayLike) -> Floats:
    """Numbers side by side, a row a block."""
    return np.stack([np.asarray(value, dtype=np.float32) for value in values], axis=1)
