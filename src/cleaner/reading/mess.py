"""How much a text looks as if it was read in a wrong encoding."""

import re
from typing import Final

from cleaner.reading.detect import wrong_case

MESSY: Final = 0.1
"""An encoding that makes more of a mess than this is a wrong one, whoever declares it."""
FAIR: Final = 0.9
"""One whose text looks this much like a language (`detect.like_language`) needs no comparison."""

_ODD: Final = re.compile("[\x80-\x9f\ufffd\ue000-\uf8ff\uff61-\uff9f\u2500-\u259f]")
"""Controls, replacements, private use, half-width kana, box drawing: what a wrong encoding makes of letters."""

_LATIN_RUN: Final = re.compile("[\xa1-\u024f\u02b0-\u02ff\u2010-\u203f\u20ac\u2122]{4,}")
"""Accented letters and signs stand alone or in pairs; whole words of them were Cyrillic, Greek or Chinese once."""

_CAPITAL: Final = re.compile("[\u0410-\u042f]")
_SMALL: Final = re.compile("[\u0430-\u044f]")
"""Russian in KOI8 read as windows-1251 is nearly all capitals."""


def mess(text: str) -> float:
    """How much of what is not ASCII looks wrong, from 0 (tidy) to 1."""
    wrong = len(_ODD.findall(text)) + wrong_case(text) + sum(map(len, _LATIN_RUN.findall(text)))
    wrong += max(0, len(_CAPITAL.findall(text)) - len(_SMALL.findall(text)))
    return min(1.0, wrong / max(1, beyond_ascii(text)))


def beyond_ascii(text: str) -> int:
    """How many of its characters are not ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))
