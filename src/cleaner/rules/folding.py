"""Making lines comparable: what a reader does not notice is taken off."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_DIGITS: Final = re.compile(r"\d+(?:,\d{3})*")
_ASCII_DIGITS: Final = re.compile("[0-9]+(?:,[0-9]{3})*")
"""The same, found in a third of the time."""
_ACCENTS: Final = re.compile("[\u0300-\u036f\u064b-\u0652]+")
_OUTER: Final = " \t\n.,:;!*#-_+=~|/\\<>()[]{}·•●■▪▶►▼▲◆★☆«»‹›←→↑↓↗⇒➔➜➡…–—−©®™✓✔×^°\ufeff\u200b\u200e\u200f\u00ad。、・「」『』【】〈〉《》؛،।"
"""Decoration at the ends of a line. Quotes and question marks are not: they change what a line is."""

_SAME: Final = {
    "’": "'", "‘": "'", "´": "'", "`": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"',
    "–": "-", "—": "-", "−": "-", "‑": "-", "ı": "i", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ـ": "",
    "\u200b": "", "\u200c": "", "\u200d": "", "\u200e": "", "\u200f": "", "\u00ad": "", "\ufeff": "", "\ufe0f": "",
}  # fmt: skip
_VARIANTS: Final = re.compile("[" + "".join(_SAME) + "]")


def _usual(match: re.Match[str]) -> str:
    return _SAME[match[0]]


def unaccented(text: str) -> str:
    """The text without accents and in compatibility form; nothing happens to ASCII."""
    if text.isascii():
        return text
    apart = _ACCENTS.sub("", unicodedata.normalize("NFKD", _VARIANTS.sub(_usual, text)))
    return apart if apart.isascii() else unicodedata.normalize("NFC", apart)


def fold(text: str) -> str:
    """A line as rules compare it: no case, accents, numbers, extra blanks or decoration.

    >>> fold("» 1,204 Comments…"), fold("GİRİŞ YAP"), fold("À  lire aussi :")
    ('0 comments', 'giris yap', 'a lire aussi')
    """
    return _bare(_plain(text))


_PART: Final = "\0"
"""Parts texts that are folded together: no step changes it, or looks beyond it. Texts of a page do not hold it."""


def fold_all(texts: Sequence[str]) -> list[str]:
    """`fold` of each text. What takes characters one by one is done to all of them at once."""
    found = list(texts)
    for plain in (True, False):
        places = [i for i, text in enumerate(texts) if text.isascii() is plain]
        parts = _plain(_PART.join([texts[i] for i in places])).split(_PART)
        if len(parts) != len(places):
            parts = [_plain(texts[i]) for i in places]
        for i, part in zip(places, parts, strict=True):
            found[i] = _bare(part)
    return found


def _plain(text: str) -> str:
    """Without case, accents and numbers."""
    if text.isascii():
        return _ASCII_DIGITS.sub("0", text.lower())
    return _DIGITS.sub("0", unaccented(text).casefold())


def _bare(plain: str) -> str:
    """Without extra blanks and decoration."""
    bare = " ".join(plain.split()).strip(_OUTER)
    return bare if bare.isascii() else _without_symbols(bare)


def _without_symbols(text: str) -> str:
    """Without the emoji and other symbols at both ends."""
    start, end = 0, len(text)
    while start < end and _is_symbol(text[start]):
        start += 1
    while end > start and _is_symbol(text[end - 1]):
        end -= 1
    return text[start:end].strip(_OUTER)


def _is_symbol(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("So", "Sk", "Sm", "Cn", "Co", "Cf")
