"""Dumps that still hold the escapes of what they came from: entities of HTML whose tags were cut out, those of a JSON
string or of a program ("\\n" for a new line). Pages within strings."""

import json
import re
from ast import literal_eval
from html import unescape
from typing import Final

from cleaner.errors import ReadError
from cleaner.reading.characters import outside, with_pairs_joined
from cleaner.reading.decode import decode
from cleaner.reading.embedded import TAG
from cleaner.reading.link_marks import has_several
from cleaner.reading.transfer import received
from cleaner.remains import tells_of_machinery_in

LEAST: Final = 2
"""Entities of a dump whose tags were cut out; a text about HTML may name one."""
LEAST_LINES: Final = 3
ESCAPED_LINES: Final = 5
"""Escaped line ends of a dump that is a string, and how many more there are than real ones."""

MOST_TIMES: Final = 3
"""How often tags may be escaped: feeds do it once, tables of feeds twice."""

_IN_JSON: Final = re.compile(
    r"\s{0,1000}+\"?\s{0,100}(?:\\[nrt]|\s){0,100}(?:<[^<>\"]{0,200}=\\\"|\\u003[cC])|\s{0,1000}+\"(?=[^\"]{0,100}<)"
)
"""How a page begins that is a JSON string, with its quotes or without: escaped quotes in its first tag, or an escaped
first tag."""
_IN_PYTHON: Final = re.compile(r"\s{0,1000}+(?:b['\"]|['\"](?:\\[nrt]|\s){0,100}<[!?a-zA-Z])")
"""How bytes begin that Python printed, or a page that was a string."""
_PYTHON_ESCAPE: Final = r"\\(?:[\\'\"nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})"
_LITERAL: Final = re.compile(
    rf"\s*+(b?(?:'(?:[^'\\\n]++|{_PYTHON_ESCAPE})*+'|\"(?:[^\"\\\n]++|{_PYTHON_ESCAPE})*+\"))\s*+"
)
"""One literal as `repr` writes it."""
_IN_XML: Final = re.compile(
    r"\s{0,100}(?:<\?xml[^<>]{0,200}\?>\s{0,100})?<[a-zA-Z][\w:.-]{0,60}(?:\s[^<>]{0,500})?>\s{0,100}(?=&lt;(?:!doctype|html)\b)",
    re.I,
)
"""What services of .NET put around a page that they hand out as a string."""
_ESCAPED_TAG: Final = re.compile(r"\s{0,100}&(?:amp;)?(?:amp;)?lt;(?:!doctype|[a-z]{1,10}[1-6]?(?:\s|/?&))", re.I)
_ENTITY: Final = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_NAMED: Final = r"&(?!lt;|gt;)(?:[a-zA-Z]{2,8}|#\w{1,7});"
_IN_PROSE: Final = re.compile(rf"\w{_NAMED}|{_NAMED}\w")
"""Entities that touch a word, as a text about HTML writes them only for its tags."""
_WRITTEN_IN_WORD: Final = re.compile(
    r"[^\W\d_]&(?:#(?:\d{2,7}|[xX][0-9a-fA-F]{2,6})|[a-zA-Z]{1,2}(?:uml|acute|grave|circ|tilde|cedil|ring|slash|lig|caron)"
    r");[^\W\d_]|&#(?:\d{3,7}|[xX][0-9a-fA-F]{3,6});&#[\dxX]"
)
"""What a program writes that puts numbers or names for all that is not ASCII, and leaves `&`."""
_BARE: Final = re.compile(r"&(?=\s)")
"""Where the entities were resolved, this is what became of `&amp;`."""
_ENDED: Final = re.compile(r"[.!?\"'”’)]\\n|\\n\\n|\\r\\n")
_ESCAPE: Final = re.compile(r"\\(?:(n|r|t|[\"'/\\])|u([0-9a-fA-F]{4}))")
_CODE_IN_WORD: Final = re.compile(r"[^\W\d_]\\u[\da-fA-F]{4}|\\u[\da-fA-F]{4}(?:[^\W\d_]|\\u)")
_CODE: Final = re.compile(r"\\()u([\da-fA-F]{4})")
LEAST_IN_WORDS: Final = 5
"""Characters written as numbers inside words: a text about them sets them apart."""
_MEANT: Final = {"n": "\n", "r": "\n", "t": " "}
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def unpacked(text: str) -> str:
    """A page out of the string that it is in: JSON, quoted-printable, escaped tags; any other as it is.

    >>> unpacked("&lt;p&gt;It rained.&lt;/p&gt;")
    '<p>It rained.</p>'
    """
    text = received(text)
    if _IN_PYTHON.match(text):
        text = _literal(text)
    if inner := _IN_XML.match(text):
        text = text[inner.end() :].rpartition("</")[0] or text
    if _IN_JSON.match(text):
        page = text.strip()
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


def _literal(text: str) -> str:
    """What Python wrote for bytes or a string that somebody printed: b'<p>M\\xc3\\xbcnchen</p>'; any other as it is."""
    found = _LITERAL.fullmatch(text)
    if found is None:
        return text
    try:
        return decode(literal_eval(found[1])).text
    except (ValueError, SyntaxError, MemoryError, ReadError):  # \\U00110000 is no character
        return text


def unescaped(text: str) -> str:
    """The text without escapes, where it has several; any other text as it is. Where scripts stand in it, its entities
    stay until those are cut out: "It&#39;s" would open a string of theirs.

    >>> unescaped("It&#39;s Tom &amp; Ann&#39;s boat"), unescaped("Write &amp; for an ampersand.")
    ("It's Tom & Ann's boat", 'Write &amp; for an ampersand.')
    """
    plain = _without_codes(_without_backslashes(text))
    return plain if tells_of_machinery_in(plain) else without_entities(plain)


def without_entities(text: str) -> str:
    """The text with its entities resolved, where it has several; lines stay lines."""
    if "&" not in text or not has_several(_IN_PROSE, text, LEAST):
        return text
    if _BARE.search(text) and not has_several(_WRITTEN_IN_WORD, text, LEAST_IN_WORDS):
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
    return _joined(_ESCAPE.sub(_meant, text.replace("\\r\\n", "\\n")))


def _without_codes(text: str) -> str:
    """The text with the characters that JSON wrote as numbers, where it did so with all that is not ASCII."""
    if "\\u" not in text or not has_several(_CODE_IN_WORD, text, LEAST_IN_WORDS):
        return text
    written = len(text) - len(text.encode("ascii", "ignore"))
    return _joined(_CODE.sub(_meant, text)) if written < len(_CODE.findall(text)) else text


def _joined(text: str) -> str:
    return with_pairs_joined(text) if _SURROGATES.search(text) else text


def _meant(escape: re.Match[str]) -> str:
    if escape[2] is None:
        return _MEANT.get(escape[1], escape[1])
    char = chr(int(escape[2], 16))
    return char if char.isprintable() or _SURROGATES.match(char) else " "
