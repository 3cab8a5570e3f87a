"""Tidying of short values: what a field may hold."""

import html
import re
import unicodedata
from typing import Final

LONGEST: Final = 20_000
"""Characters of a value that are looked at; nothing a field may hold is as long."""

_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,24});")
_WORD = re.compile(r"\w+")


def tidy(value: object) -> str | None:
    """A value as a reader sees it: entities and tags resolved, control characters out, white space folded, NFC.

    Anything but text, and text of which nothing is left, gives None.

    >>> tidy(" Fish &amp;amp; <i>chips</i>\\x01 ")
    'Fish & chips'
    >>> tidy(["no", "text"]) is tidy("  ") is None
    True
    """
    if not isinstance(value, str):
        return None
    text = value[:LONGEST]
    if text.isascii() and text.isprintable() and "&" not in text and "<" not in text:
        return " ".join(text.split()) or None
    for _ in range(2):  # templates escape twice
        if "&" not in text or not _ENTITY.search(text):
            break
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if not text.isprintable():
        text = _UNSEEN.sub(lambda m: " " if m.group() in "\u2028\u2029" else "", text)
    text = " ".join(text.split())
    return (text if text.isascii() else unicodedata.normalize("NFC", text)) or None


def same(text: str) -> str:
    """The words of a text, for comparing: case, punctuation, spaces and compatibility forms do not count.

    >>> same("«Rain», it says…") == same("RAIN it says")
    True
    """
    text = text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_WORD.findall(text))
