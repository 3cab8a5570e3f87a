"""Pages in an encoding for transfer: quoted-printable and base64 (mails), `data:` addresses, percent signs (forms)."""

import quopri
import re
from base64 import b64decode
from typing import Final
from urllib.parse import unquote_plus, unquote_to_bytes

from cleaner.errors import ReadError
from cleaner.reading.decode import decode

LEAST_LINES: Final = 3
"""Ends of lines in quoted-printable; with fewer an octet must stand beside another."""
BEGINNING: Final = 1 << 14
"""Characters in which a line of a quoted-printable text ends: the longest has 76."""

_OCTET: Final = re.compile(r"=[\dA-F]{2}")
_TWO_OCTETS: Final = re.compile(r"=[C-F][\dA-F]=[89AB][\dA-F]")
_BASE64: Final = re.compile(r"\s{0,100}+(?:P[A-P]|Cj[w-z]|Cgo8|DQo8|77u/P[A-P])[\w+/-]{50}")
"""How a page in base64 begins: "<", maybe behind an empty line or two, or a mark."""
_DATA: Final = re.compile(
    r"\s{0,100}+data:([\w.+-]{1,60}/[\w.+-]{1,60}(?:;[\w-]{1,40}=[\w\"-]{1,60}){0,3})?(;base64)?,", re.I
)  # fmt: skip
_PERCENT: Final = re.compile(r"\s{0,100}+(?:%0[adAD]){0,10}%3[cC][\w%!]")


def received(text: str) -> str:
    """A page out of the encoding in which it was sent; any other as it is.

    >>> received("data:text/html;base64,PHA+SXQgcmFpbmVkLjwvcD4="), received("%3Cp%3EIt+rained.")
    ('<p>It rained.</p>', '<p>It rained.')
    """
    if found := _DATA.match(text):
        return _decoded(text[found.end() :], text, found[1], base64=found[2] is not None)
    if _BASE64.match(text):
        return _decoded(text, text, None, base64=True)
    if _PERCENT.match(text) and not text.count("<"):
        return unquote_plus(text)
    return _without_soft_ends(text)


def _decoded(sent: str, otherwise: str, kind: str | None, *, base64: bool) -> str:
    try:
        raw = b64decode("".join(sent.split()).translate(_URL_SAFE) + "==") if base64 else unquote_to_bytes(sent)
        return decode(raw, kind).text
    except (ValueError, ReadError):
        return otherwise


_URL_SAFE: Final = str.maketrans("-_", "+/")
"""The two signs that base64 has in addresses."""


def _without_soft_ends(text: str) -> str:
    """The text out of quoted-printable (RFC 2045, 6.7), where it is in it: each "=" ends a line or opens an octet."""
    ends = text.count("=\n") if "=\n" in text[:BEGINNING] else 0
    if not ends or (ends < LEAST_LINES and not _TWO_OCTETS.search(text)):
        return text
    octets = len(_OCTET.findall(text))
    if text.count("=") > ends + octets:
        return text
    try:
        return decode(quopri.decodestring(text.encode("utf-8", "replace"))).text
    except ReadError:
        return text
