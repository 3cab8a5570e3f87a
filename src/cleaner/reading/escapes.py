"""Dumps that still hold the escapes of what they came from: entities of HTML whose tags were cut out, and those of a
JSON string or of a program ("\\n" for a new line)."""

import json
import re
from html import unescape
from typing import Final

from cleaner.reading.characters import outside
from cleaner.reading.embedded import TAG
from cleaner.reading.link_marks import has_several

LEAST: Final = 2
"""Entities of a dump whose tags were cut out; a text about HTML may name one."""
LEAST_LINES: Final = 3
ESCAPED_LINES: Final = 5
"""Escaped line ends of a dump that is a string, and how many more there are than real ones."""

MOST_TIMES: Final = 3
"""How often tags may be escaped: feeds do it once, tables of feeds twice."""

_IN_JSON: Final = re.compile(
    r"\"?\s{0,100}(?:\\[nrt]|\s){0,100}(?:<[^<>\"]{0,200}=\\\"|\\u003[cC])|\"(?=[^\"]{0,100}<)"
)
"""How a page begins that is a JSON string, with its quotes or without: escaped quotes in its first tag, or an escaped
first tag."""
_ESCAPED_TAG: Final = re.compile(r"\s{0,100}&(?:amp;)?(?:amp;)?lt;(?:!doctype|[a-z]{1,10}[1-6]?(?:\s|/?&))", re.I)
_ENTITY: Final = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_NAMED: Final = r"&(?!lt;|gt;)(?:[a-zA-Z]{2,8}|#\w{1,7});"
_IN_PROSE: Final = re.compile(rf"\w{_NAMED}|{_NAMED}\w")
"""Entities that touch a word, as a text about HTML writes them only for its tags."""
_BARE: Final = re.compile(r"&(?=\s)")
"""Where the entities were resolved, this is what became of `&amp;`."""
_ENDED: Final = re.compile(r"[.!?\"'”’)]\\n|\\n\\n|\\r\\n")
_ESCAPE: Final = re.compile(r"\\(?:(n|r|t|[\"'/\\])|u([0-9a-fA-F]{4}))")
_MEANT: Final = {"n": "\n", "r": "\n", "t": " "}
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def unpacked(text: str) -> str:
    """A page out of the string that it is in, of JSON or with its tags escaped; any other as it is.

    >>> unpacked("&lt;p&gt;It rained.&lt;/p&gt;")
    '<p>It rained.</p>'
    """
    page = text.strip()
    if _IN_JSON.match(page):
        try:
            found = json.loads(page if page[0] == page[-1] == '"' else f'"{page}"', strict=False)
        except (ValueError, RecursionError):
            return text
        text = found if isinstance(found, str) and found.strip() else text
    for _ in range(MOST_TIMES):
        if not _ESCAPED_TAG.match(text):
            return text
        text = unescape(text)
    return text


def unescaped(text: str) -> str:
    """The text without escapes, where it has several; any other text as it is.

    >>> unescaped("It&#39;s Tom &amp; Ann&#39;s boat"), unescaped("Write &amp; for an ampersand.")
    ("It's Tom & Ann's boat", 'Write &amp; for an ampersand.')
    """
    return without_entities(_without_backslashes(text))


def without_entities(text: str) -> str:
    """The text with its entities resolved, where it has several; lines stay lines."""
    if "&" not in text or not has_several(_IN_PROSE, text, LEAST) or _BARE.search(text):
        return text
    return outside(TAG, text, _resolved)


def _resolved(text: str) -> str:
    return _ENTITY.sub(_character, _ENTITY.sub(_character, text))  # templates escape twice


def _character(entity: re.Match[str]) -> str:
    return unescape(entity[0]).replace("\n", " ")


def _without_backslashes(text: str) -> str:
    lines = text.count("\\n")
    if lines < max(LEAST_LINES, ESCAPED_LINES * text.count("\n")) or not _ENDED.search(text):
        return text
    plain = _ESCAPE.sub(_meant, text.replace("\\r\\n", "\\n"))
    if _SURROGATES.search(plain):
        plain = plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return plain


def _meant(escape: re.Match[str]) -> str:
    if escape[2] is None:
        return _MEANT.get(escape[1], escape[1])
    char = chr(int(escape[2], 16))
    return char if char.isprintable() or _SURROGATES.match(char) else " "
