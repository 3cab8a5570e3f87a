"""Text that was decoded wrongly once: UTF-8 that somebody read as windows-1252 or ISO-8859-1 and saved again, so that
"MÃ¼nchen" stands for "München". No language writes such sequences: where nearly all that is not ASCII is one, it is
read once more. A text about them has letters of its own beside them, and stays.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final

LEAST: Final = 3
"""Sequences of a text; the first so many must all be such."""
NEARLY_ALL: Final = 0.9
"""Share of the sequences that must be such: some lost a byte that is no character of windows-1252."""
MOST_TIMES: Final = 2

_SEQUENCE: Final = re.compile("[^\x00-\x7f]+")
_FIRST: Final = b"\xc3"
"""Opens the first character of each sequence: one from Â to ô, as bytes of UTF-8 begin."""
_HALVED: Final = "\u00c3"
"""Before a blank it was an "à" whose second half is a blank by now, or may be anything: it tells nothing."""


def once_decoded(text: str, utf8: bytes | None = None) -> str:
    """The text as it was before it was decoded wrongly; any other as it is. `utf8` are its bytes, if they are at hand.

    >>> once_decoded("MÃ¼nchen, KÃ¶ln, FÃ¼rth"), once_decoded("SÃO PAULO, SÃO JOÃO")
    ('München, Köln, Fürth', 'SÃO PAULO, SÃO JOÃO')
    """
    if utf8 is not None and _FIRST not in utf8:
        return text
    for _ in range(MOST_TIMES):
        again = _again(text)
        if again is text:
            break
        text = again
    return text


def _again(text: str) -> str:
    if text.isascii():
        return text
    first = [_meant(sequence) for sequence in islice(_telling(text), LEAST)]
    if len(first) < LEAST or None in first:
        return text
    times = Counter(_telling(text))
    meant = {sequence: said for sequence in times if (said := _meant(sequence)) is not None}
    if sum(times[sequence] for sequence in meant) < NEARLY_ALL * times.total():
        return text
    meant.setdefault(_HALVED, "\u00e0")
    return _SEQUENCE.sub(lambda match: meant.get(match[0], match[0]), text)


def _telling(text: str) -> Iterator[str]:
    for match in _SEQUENCE.finditer(text):
        if match[0] != _HALVED or not text.startswith(" ", match.end()):
            yield match[0]


def _meant(sequence: str) -> str | None:
    """What a sequence of characters is as UTF-8; None if it is none."""
    try:
        return b"".join(map(_octet, sequence)).decode()
    except UnicodeError:
        return None


def _octet(char: str) -> bytes:
    return char.encode("latin-1" if char <= "\xff" else "cp1252")
