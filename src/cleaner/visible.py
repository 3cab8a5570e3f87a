"""Text of pages and names of files, made safe to show: nothing in them may steer a terminal or mislead the eye."""

import unicodedata
from typing import Final

ARROW: Final = "↵"
"""Stands for a line break."""

_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories: controls, formats (bidi, zero-width), half surrogates, private, unassigned, separators."""

_SPELLING: Final = frozenset("\u200c\u200d\u00ad")
"""Joiners that Persian, Hindi and emoji are spelled with, and the soft hyphen: they move nothing."""


def visible(text: str) -> str:
    r"""The text with every control, bidi or otherwise unseen character written as a mark.

    >>> visible("a\x1b[31mred\x07\nb \u202egpj")
    'a␛[31mred␇↵b <U+202E>gpj'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_mark(char) if unicodedata.category(char) in _INVISIBLE else char for char in text)


def cut(text: str, cells: int) -> str:
    """The beginning of a text that fits into so many cells of a terminal, where Chinese takes two for a character.

    >>> cut("新闻联播", 5), cut("news", 5)
    ('新闻…', 'news')
    """
    if len(text) * 2 <= cells or width(text) <= cells:
        return text
    taken = 0
    for at, char in enumerate(text):
        taken += width(char)
        if taken > cells - 1:
            return text[:at] + "…"
    return text


def width(text: str) -> int:
    """How many cells of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def padded(text: str, cells: int) -> str:
    """The text, cut or filled to exactly so many cells."""
    short = cut(text, cells)
    return short + " " * (cells - width(short))


def _mark(char: str) -> str:
    code = ord(char)
    if char == "\n":
        return ARROW
    if char in _SPELLING:
        return char
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"
