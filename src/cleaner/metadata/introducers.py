"""What stands before a name ("By", "Von unserer Korrespondentin", "作者：") and the text without it."""

import re
from typing import Final

from cleaner.metadata import name_words as words_of
from cleaner.metadata.text import same

MOST_WORDS: Final = 8
"""Words of a name or two behind a word that introduces."""


def introducer(text: str, language: str | None = None) -> int:
    """The characters at the beginning of a text that introduce a name; 0 where nothing does.

    >>> introducer("By Ann Lee"), introducer("Di Anna Rossi"), introducer("De premier, Anna Smit")
    (3, 3, 0)
    >>> introducer("Da Anna Lie", "no"), introducer("Von unserer Korrespondentin Anna Beispiel", "de")
    (0, 28)
    """
    found = words_of.BY.match(text)
    if not found:
        return 0
    word = _word(found.group())
    ours = words_of.OUR.match(text, found.end())
    end = ours.end() if ours else found.end()
    if _is_marked(found.group()) or word not in words_of.BEGINNINGS:
        return end
    base = (language or "").partition("-")[0].lower()
    foreign = base not in words_of.BEGINNINGS[word].split() and (base or word in words_of.RARE)
    return 0 if foreign or not _begins_with_name(text[end:]) else end


def _begins_with_name(text: str) -> bool:
    """Whether what stands up to the first comma is a name, or several."""
    first = _FIRST_PIECE.match(text)
    words = first.group().split() if first else []
    if same(" ".join(words)) in words_of.AGENCIES:
        return True
    several = 2 <= len(words) <= MOST_WORDS and words[0][0].isupper()
    return several and all(word[0].isupper() or word in _SMALL for word in words)


_FIRST_PIECE = re.compile(r"[^,;|/·•–—(:]+")
_SMALL: Final = words_of.PARTS_OF_NAMES | words_of.JOINED


def without_by(text: str, language: str | None = None) -> str:
    """The text without what introduces a name. "Di Stefano" and "De Gea, David" stay, for only a name follows; and so
    does "De Clercq Anna" where the language has no such word."""
    for _ in range(2):
        end, least = introducer(text, language), 2
        if not end:
            end, least = introducer(text), 3
        rest = text[end:].lstrip()
        if not end or (_may_be_of_name(text[:end]) and len(rest.split()) < least):
            return text
        text = rest
    return text


def _may_be_of_name(introduced_by: str) -> bool:
    """Whether what stands before a name may be its beginning."""
    word = _word(introduced_by)
    return not _is_marked(introduced_by) and (word in words_of.PARTICLES or word in words_of.BEGINNINGS)


def _is_marked(introduced_by: str) -> bool:
    """Whether a colon or its like parts it from the name."""
    return introduced_by.rstrip().endswith(_MARKS)


def _word(introduced_by: str) -> str:
    return introduced_by.strip(" " + "".join(_MARKS)).lower()


_MARKS: Final = (":", "：", "|", "/", "՝")
