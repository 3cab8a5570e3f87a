"""Text that was decoded wrongly once: UTF-8 that somebody read as windows-1252 or ISO-8859-1 and saved again, so that
"MÃ¼nchen" stands for "München". No language writes such sequences: where nearly all that is not ASCII is one, it is
read once more. A text about them has letters of its own beside them, and stays.
"""

import re
from collections import Counter
from itertools import islice
from typing import Final

LEAST: Final = 3
"""Sequences of a text; the first so many must all be such."""
NEARLY_ALL: Final = 0.9
"""Share of the sequences that must be such: some lost a byte that is no character of windows-1252."""
MOST_TIMES: Final = 2

_SEQUENCE: Final = re.compile("[^\x00-\x7f]+")
_TELLING: Final = re.compile("(?!\u00c3 )[^\x00-\x7f]+")
"""Before a blank "Ã" was an "à" whose second half is a blank by now, or may be anything."""


def once_decoded(text: str) -> str:
    """The text as it was before it was decoded wrongly; any other as it is.

    >>> once_decoded("MÃ¼nchen, KÃ¶ln, FÃ¼rth"), once_decoded("SÃO PAULO, SÃO JOÃO")
    ('München, Köln, Fürth', 'SÃO PAULO, SÃO JOÃO')
    """
    for _ in range(MOST_TIMES):
        again = _again(text)
        if again is text:
            break
        text = again
    return text


def _again(text: str) -> str:
    if text.isascii():
        return text
    first = [_meant(match[0]) for match in islice(_TELLING.finditer(text), LEAST)]
    if len(first) < LEAST or None in first:
        return text
    times = Counter(_TELLING.findall(text))
    meant = {sequence: said for sequence in times if (said := _meant(sequence)) is not None}
    if sum(times[sequence] for sequence in meant) < NEARLY_ALL * times.total():
        return text
    meant.setdefault("\u00c3", "\u00e0")
    return _SEQUENCE.sub(lambda match: meant.get(match[0], match[0]), text)


def _meant(sequence: str) -> str | None:
    """What a sequence of characters is as UTF-8; None if it is none."""
    try:
        return b"".join(map(_octet, sequence)).decode()
    except UnicodeError:
        return None


def _octet(char: str) -> bytes:
    return char.encode("latin-1" if char <= "\xff" else "cp1252")
