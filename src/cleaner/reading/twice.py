"""Text that was decoded wrongly once: UTF-8 that somebody read in another encoding and saved again, so that "MÃ¼nchen"
(windows-1252), "M├╝nchen" (a console) or "M√ºnchen" (an old Mac) stands for "München", and "РќРёРєРѕР»Р°Р№"
(windows-1251) for "Николай". No language writes such sequences: where nearly all that is not ASCII is one, it is read
once more. A text about them has letters of its own beside them, and stays.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

LEAST: Final = 3
"""Sequences of a text; the first so many must all be such."""
NEARLY_ALL: Final = 0.9
"""Share of the sequences that must be such: some lost a byte that is no character of the encoding."""
MOST_TIMES: Final = 2
ENCODINGS: Final = ("cp1252", "cp1251", "cp1250", "mac_roman", "cp437", "cp850", "cp866", "cp1253", "cp1254")
"""What systems without UTF-8 read files in: Western Europe, Russia, its neighbours to the west, Macs, consoles, Greece,
Turkey."""

_ASCII: Final = bytes(range(128))
BEGINNING: Final = 1 << 16
LOOKED_AT: Final = 120
"""Bytes that are looked at first, and how many of those that are not ASCII."""
FOREIGN: Final = 0.7
"""Share of what comes out that is none, in a text which is as it is meant."""
_CONTROL: Final = re.compile("[\x80-\x9f]")
"""Nobody means one: it was a byte."""

SEQUENCE: Final = re.compile("[^\x00-\x7f]+")
"""Characters that are not ASCII."""
_HALVED: Final = "\u00c3"
"""Before a blank it was an "à" whose second half is a blank by now, or may be anything: it tells nothing."""


def once_decoded(text: str, utf8: bytes | None = None) -> str:
    """The text as it was before it was decoded wrongly; any other as it is. `utf8` are its bytes, if they are at hand.

    >>> once_decoded("MÃ¼nchen, KÃ¶ln, FÃ¼rth"), once_decoded("SÃO PAULO, SÃO JOÃO")
    ('München, Köln, Fürth', 'SÃO PAULO, SÃO JOÃO')
    """
    if utf8 is not None and not _may_be_misread(utf8):
        return text
    for _ in range(MOST_TIMES):
        again = _again(text)
        if again is text:
            break
        text = again
    return text


def _may_be_misread(utf8: bytes) -> bool:
    """Whether the first characters that are not ASCII mean something else in some encoding, most of them: a quick look
    at bytes, since nearly all texts are as they are meant."""
    octets = utf8[:BEGINNING].translate(None, _ASCII)
    if len(octets) < LOOKED_AT:
        octets = utf8.translate(None, _ASCII)
    first = octets[:LOOKED_AT].decode("utf-8", "ignore")
    if _CONTROL.search(first):
        return True
    readings = (first.encode(name, "replace").decode("utf-8", "replace") for name in ENCODINGS)
    return any(said.count("\ufffd") + said.count("?") < FOREIGN * len(said) for said in readings)


def _again(text: str) -> str:
    if text.isascii():
        return text
    first = list(islice(_telling(text), LEAST))
    if len(first) < LEAST:
        return text
    able = [name for name in ENCODINGS if all(_meant(sequence, name) is not None for sequence in first)]
    times = Counter(_telling(text)) if able else Counter[str]()
    readings = [_reading(times, name) for name in able]
    meant = max(readings, key=lambda said: sum(times[sequence] for sequence in said), default={})
    if not meant or sum(times[sequence] for sequence in meant) < NEARLY_ALL * times.total():
        return text
    meant.setdefault(_HALVED, "\u00e0")
    return SEQUENCE.sub(lambda match: meant.get(match[0], match[0]), text)


def _reading(sequences: Iterable[str], encoding: str) -> dict[str, str]:
    """What the sequences mean that were read in this encoding."""
    return {sequence: said for sequence in sequences if (said := _meant(sequence, encoding)) is not None}


def _telling(text: str) -> Iterator[str]:
    for match in SEQUENCE.finditer(text):
        if match[0] != _HALVED or not text.startswith(" ", match.end()):
            yield match[0]


def _meant(sequence: str, encoding: str) -> str | None:
    """What a sequence of characters is as UTF-8; None if it is none."""
    try:
        return b"".join(_octet(char, encoding) for char in sequence).decode()
    except UnicodeError:
        return None


def _octet(char: str, encoding: str) -> bytes:
    """A byte that is no character of the encoding is read as the control of its number; of Western text as ISO-8859-1
    has it."""
    return char.encode("latin-1" if char <= ("\xff" if encoding == "cp1252" else "\x9f") else encoding)
