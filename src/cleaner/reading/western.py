"""Text in another encoding whose bytes somebody read as windows-1252, as old programs do, or ISO-8859-1: "Ïðèâåò" for
"Привет", "yaþýyor" for "yaşıyor". The bytes are looked at once more.
"""

import re
from itertools import islice
from typing import Final

from w3lib.encoding import to_unicode

from cleaner.reading.detect import detect, like_language, telling_sample
from cleaner.reading.mess import FAIR, MESSY, mess
from cleaner.reading.twice import SEQUENCE

_WINDOWS: Final = "cp1252"
LONG: Final = 4
"""Characters of a sequence that is no accented letter, nor two."""
LEAST_LONG: Final = 8
_WORD: Final = re.compile("[^\x00-\x7f]{4}")
_ODD_LETTER: Final = re.compile("[þýðÞÝÐ¹³¿¶±¼¾£¥¯](?<=[a-zA-Z].)(?=[a-zA-Z])")
"""What Turkish, Polish and Czech letters become; Icelandic has some of them."""
BEGINNING: Final = 1 << 13
"""Characters in which the first of either stands."""
WESTERN: Final = 0.8
"""Likeness of a language that windows-1252 is for. Of its own texts the least has 0.92, of others the most 0.75."""
LOOKED_AT: Final = 40
"""Sequences of characters that are not ASCII, by which a text is told whose encoding was taken for windows-1252."""

_OCTETS: Final = {ord(char): octet for octet in range(128, 160) if (char := bytes([octet]).decode(_WINDOWS, "ignore"))}
"""The characters that windows-1252 has where ISO-8859-1 has controls -> their bytes."""


def not_western(text: str) -> str:
    """Such a text in its own encoding; any other as it is."""
    if text.isascii() or not (_in_words(text) or _ODD_LETTER.search(text, 0, BEGINNING)):
        return text
    raw = _octets(text[:BEGINNING]) and _octets(text)
    if raw is None:
        return text
    sample = telling_sample(raw)
    if like_language(to_unicode(sample, _WINDOWS), _WINDOWS) >= WESTERN:
        return text
    found = detect(sample)
    if found is None:
        return text
    meant = to_unicode(sample, found)
    return to_unicode(raw, found) if mess(meant) <= MESSY and like_language(meant, found) >= FAIR else text


def _octets(text: str) -> bytes | None:
    """The bytes that were read as windows-1252; None where a character is none of it."""
    try:
        return text.translate(_OCTETS).encode("latin-1")
    except UnicodeEncodeError:
        return None


def _in_words(text: str) -> bool:
    """Whether most of what is not ASCII are sequences of the length of words, all of them in windows-1252."""
    if not _WORD.search(text, 0, BEGINNING):
        return False
    first = [found[0] for found in islice(SEQUENCE.finditer(text), LOOKED_AT)]
    long = [sequence for sequence in first if len(sequence) >= LONG]
    if len(long) < LEAST_LONG or 2 * sum(map(len, long)) < sum(map(len, first)):
        return False
    return all(max(sequence.translate(_OCTETS)) <= "\xff" for sequence in long)
