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
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30}+)([^<>]{0,200})>")
_PLAIN: Final = frozenset(
    "a abbr b big br center cite code del div em figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark nobr ol p q s"
    " small span strike strong sub sup time tt u ul wbr".split()
)
"""Elements that stand in values without an end; of others the end must stand there too, or an attribute: else
"Map<String>" and "<table>: the table element" speak of types and tags."""
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
        text = _without_tags(text)
    if not text.isprintable():
        text = _UNSEEN.sub(lambda m: " " if m.group() in "\u2028\u2029" else "", text)
    text = " ".join(text.split())
    return (text if text.isascii() else unicodedata.normalize("NFC", text)) or None


def _without_tags(text: str) -> str:
    """A text without the tags in it.

    >>> _without_tags("A <i>fine</i> <video>day"), _without_tags("<video src=a>A day</video>")
    ('A  fine  <video>day', ' A day ')
    """
    ended = {found[2].lower() for found in _TAG.finditer(text) if found[1]}

    def gone(tag: re.Match[str]) -> str:
        name = tag[2].lower()
        return " " if name in _PLAIN or name in ended or "=" in tag[3] or tag[3].endswith("/") else tag[0]

    return _TAG.sub(gone, text)


def same(text: str) -> str:
    """The words of a text, for comparing: case, punctuation, spaces and compatibility forms do not count.

    >>> same("«Rain», it says…") == same("RAIN it says")
    True
    """
    text = text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_WORD.findall(text))
