"""Names of persons out of visible lines: "By Ann Lee, Oslo | May 3, 2024 | 4 min read"."""

# ruff: noqa: E501 - tables of words: reads better wide

import re
from typing import Final

from cleaner.measure import ends_with_stop
from cleaner.metadata import name_words as words_of
from cleaner.metadata import names
from cleaner.metadata.introducers import introducer, without_by
from cleaner.metadata.text import same, tidy
from cleaner.metadata.undated import PARTS, undated

_CASED = re.compile(r"[^\W\d_]")


def _name_like(name: str, introduced: bool) -> bool:
    """Stricter, for visible lines: capitals where the script has them, two to five words, no word of the interface."""
    words = name.split()
    letters = [word for word in words if _CASED.match(word)]
    if not letters or (names.is_organisation(name) and not names.is_agency(name)):
        return False
    if not has_capitals(letters[0][0]):
        return 2 <= len(name) <= 20 and len(words) <= 4
    if names.is_agency(name):
        return introduced or len(name) > 2 or name == "AP"  # "AA" changes the size of letters
    if not introduced and (
        words[0].lower() in words_of.ARTICLES or any(word.lower() in words_of.NO_NAME_WORDS for word in words)
    ):
        return False
    if names.is_role(words[-1]) or "comments" in name.lower():
        return False
    capitals = sum(word[0].isupper() or "'" in word or "’" in word for word in letters)
    small = [word.lower() for word in letters if word[0].islower() and "'" not in word and "’" not in word]
    return 2 <= len(words) <= 5 and capitals >= 2 and all(word in words_of.PARTS_OF_NAMES for word in small)


def has_capitals(letter: str) -> bool:
    """Whether the letter's script writes names with capitals. Georgian has some, and writes nothing with them."""
    return letter.lower() != letter.upper() and not "\u10d0" <= letter <= "\u10ff"


def introduces(line: str, language: str | None = None) -> bool:
    """Whether a line begins as bylines do: "By ...", "Von ..."."""
    return introducer(line.strip(), language) > 0


def only_introduces(line: str) -> bool:
    """Whether a line is nothing but "By": the name stands in the next."""
    return len(line) <= 20 and words_of.BY.fullmatch(line.strip(" :") + " : ") is not None


SIGNING: Final = frozenset(re.findall(r"[^\W\d_]+", words_of.SIGNS.pattern.replace(r"\s", " ")))
"""Words of the lines that `signs` knows; such a line begins with one of them, most lines do not."""


def signs(line: str) -> bool:
    """Whether a line is the heading of an author's box: the name stands in the next.

    >>> signs("Written by:"), signs("Author"), signs("Author of the year")
    (True, True, False)
    """
    return len(line) <= 30 and bool(words_of.SIGNS.fullmatch(line.strip()))


_BARE_LINE: Final = 120
"""Characters of a line that is nothing but names, dates and roles."""


def byline(
    line: str, *, sites: frozenset[str] = frozenset(), language: str | None = None, introduced: bool = False
) -> tuple[str, ...]:
    """The names in a byline: after "By ...", or a line that consists of names.

    `introduced`: the line before was "By".

    >>> byline("by Martin Fornusek February 24, 2025 12:13 PM 1 min read")
    ('Martin Fornusek',)
    >>> byline("by Iryna KovalenkoFebruary 24, 2025"), byline("Share this story")
    (('Iryna Kovalenko',), ())
    """
    return _read(line, sites, language, introduced=introduced)


def introduced_names(line: str, *, sites: frozenset[str] = frozenset(), language: str | None = None) -> tuple[str, ...]:
    """The names in a line that introduces them; nothing for a line that does not.

    >>> introduced_names("Posted on May 3, 2024 by Ann Lee in Travel"), introduced_names("Ann Lee")
    (('Ann Lee',), ())
    """
    if not _may_introduce(line):
        return ()
    return _read(line, sites, language, introduced=False, only_introduced=True)


def _may_introduce(line: str) -> bool:
    """A quick look: most lines hold no word that introduces names. Scripts without spaces are not looked at."""
    words = _WORD.findall(line.lower())
    return not _INTRODUCERS.isdisjoint(words) or "by" in line.lower() or (not line.isascii() and max(line) > "\u2e7f")


_WORD = re.compile(r"[^\W\d_]+")
_WRITES = re.compile(r"(.{3,50}) (?:skrifar|skrifa)")
"""Icelandic says behind the name that its bearer writes."""
_INTRODUCERS: Final = frozenset(_WORD.findall(words_of.BY.pattern.replace(r"\w", " ").replace(r"\s", " "))) | {
    "authors", "autoren", "autorin", "autorinnen", "autorka", "autorzy", "autores", "autori", "autora", "kolumnistin",
    "كتب", "skrifar", "skrifa", "submitted", "added",
}  # fmt: skip
"""Every word of the pattern, with a few that are only parts of it, and its words that have endings."""


def _read(
    line: str, sites: frozenset[str], language: str | None, *, introduced: bool, only_introduced: bool = False
) -> tuple[str, ...]:
    """The names in a line; with `only_introduced` none from one that does not introduce them."""
    text = undated(_given_names_first(line), language)
    if is_credit(text):
        return ()
    text = names.without_others(text)
    parts = [part for part in PARTS.split(text) if part.strip(names.EDGES)]
    first = next((at for at, part in enumerate(parts) if introduces(part, language)), None)
    if first is None and (behind := _behind_the_middle(parts)):
        parts, first = [behind], 0
    introduced = introduced or first is not None
    if only_introduced and not (introduced or _WRITES.fullmatch(text)):
        return ()
    text = " | ".join(parts) if first is None else _introduced_part(parts[first:])
    if not introduced and (len(text) > _BARE_LINE or _is_said(line)):
        return ()
    text = _IN_SECTION.sub("", text)
    if found := _WRITES.fullmatch(text):
        introduced, text = True, found[1]
    found_names = names.people(text, sites=sites, language=language)
    if introduced and not found_names:
        # A blog is often called what its writer is called: a byline that says "By" is believed.
        found_names = names.people(text, language=language)
    kept = tuple(name for name in found_names if _name_like(name, introduced))
    if introduced and not kept and found_names and _single(found_names[0], sites):
        kept = found_names[:1]
    return kept or (_beside_date(text, sites) if introduced and text != tidy(line) else ()) or _login(line, sites)


def _is_said(line: str) -> bool:
    """Whether a line is a sentence about somebody: who is to be seen in a picture, what happened to whom.

    >>> _is_said("Ann Lee (left) and Bob Ray could meet in court in May."), _is_said("Ann Lee is a reporter.")
    (True, False)
    """
    small = [word for word in line.split() if word.islower() and word not in words_of.PARTS_OF_NAMES]
    return len(small) >= LEAST_SAID and ends_with_stop(line)


LEAST_SAID: Final = 5
"""Small words of a sentence; lines that present who wrote have fewer."""


def _behind_the_middle(parts: list[str]) -> str | None:
    """What follows "Posted | in Travel by", which dates and bars part."""
    for at in range(len(parts)):
        if found := _MIDDLE.match(" | ".join(parts[at:])):
            return " | ".join(parts[at:])[found.end() :]
    return None


_SURNAMES_FIRST: Final = re.compile(
    r"(Authors?: )([^\W\d_][\w'’-]{1,40}, [^\W\d_][\w.'’ -]{1,40}(?:; [^\W\d_][\w'’-]{1,40}, [^\W\d_][\w.'’ -]{1,40}){0,9})\.?"
)


def _given_names_first(line: str) -> str:
    """A line in which a library or a database has surnames before given names, as they stand on a page.

    >>> _given_names_first("Author: Quist, Mara; Lindqvist, Ada"), _given_names_first("Author: Ann Lee, Bob Ray")
    ('Author: Mara Quist; Ada Lindqvist', 'Author: Ann Lee, Bob Ray')
    """
    found = _SURNAMES_FIRST.fullmatch(line)
    if found is None:
        return line
    return found[1] + "; ".join(" ".join(reversed(name.split(", ", 1))) for name in found[2].split("; "))


def _beside_date(part: str, sites: frozenset[str]) -> tuple[str, ...]:
    """One word after "von" beside a date: else it may be the beginning of a name ("von Beispiel")."""
    found = _ONE_WORD.fullmatch(part.strip(names.EDGES))
    if found is None or not _single(found[1], sites) or same(found[1]) in words_of.NOT_NAMES:
        return ()
    return (found[1],)


_ONE_WORD = re.compile(r"(?:von|por|par|di|da|av|af|door):?\s+([^\W\d_][\w-]{1,29})", re.I)


def _login(line: str, sites: frozenset[str]) -> tuple[str, ...]:
    """What a blog's software calls its writer: "Published on May 3, 2024 by gardener7"."""
    found = _BY_LOGIN.search(line[:_BARE_LINE])
    if found is None or same(found[1]) in words_of.NOT_NAMES or same(found[1]).replace(" ", "") in sites:
        return ()
    return (found[1],) if _CASED.search(found[1]) else ()


def dated_name(line: str, *, sites: frozenset[str] = frozenset(), language: str | None = None) -> tuple[str, ...]:
    """The name in a line that else holds only a date, reading time and the medium: "Ann Lee • May 3, 2024 • 4 min".

    >>> dated_name("Ann Lee • May 3, 2024 • 4 min read"), dated_name("Old Harbour in Oslo, May 3, 2024")
    (('Ann Lee',), ())
    >>> dated_name("Ann Lee · Example News · Posted: May 3, 2024")
    ('Ann Lee',)
    """
    if len(line) > _BARE_LINE or _MESSAGE.fullmatch(line):
        return ()
    text = undated(line, language)
    if text == tidy(line):
        return ()
    said = [part.strip(names.EDGES) for part in PARTS.split(text)]
    said = [part for part in said if part and part.lower() not in _AT and not names.is_organisation(part)]
    if len(said) == 1 and text.lstrip().startswith("|"):
        said = [_IN_SECTION.sub("", said[0])]  # "May 3, 2024 • Ann Lee in Gardens"
    if len(said) != 1 or not (introduces(said[0], language) or _WRITTEN_SO.match(said[0])):
        return ()
    found = byline(said[0], sites=sites, language=language)
    return found if len(found) == 1 and same(said[0]) == same(found[0]) else ()


def is_credit(line: str) -> bool:
    """Whether it says who took a picture.

    >>> is_credit("Ann Lee | Example Post | Getty Images"), is_credit("Ann Lee")
    (True, False)
    """
    return _CREDIT.search(line) is not None


def source_agency(line: str) -> tuple[str, ...]:
    """The agency in a line that names nothing else as the source.

    >>> source_agency("Quelle: dpa Sport"), source_agency("Source: AFP"), source_agency("Quelle: A. Lee/Getty Images")
    (('dpa',), ('AFP',), ())
    """
    found = _SOURCE.fullmatch(line) if len(line) <= MOST_SOURCE else None
    said = (found[1], found[1].partition(" ")[0]) if found else ()
    return next(((name,) for name in said if names.is_agency(name)), ())


MOST_SOURCE: Final = 40
_SOURCE = re.compile(
    r"(?:quelle|source|fuente|fonte|bron|kilde|källa|źródło|zdroj|источник|джерело|kaynak)\s?:\s*(\S+(?: \S+)?)", re.I
)


def editors(line: str, *, language: str | None = None) -> tuple[str, ...]:
    """The names in a line in brackets that says who was in charge of the article, as Chinese papers close with.

    >>> editors("(责编：王小明、李大山)"), editors("(图片：王小明)")
    (('王小明', '李大山'), ())
    """
    found = _EDITORS.fullmatch(line) if line[:1] in _OPENING else None
    return names.people(found[1], language=language) if found else ()


_OPENING: Final = ("(", "（", "【", "[")
_EDITORS = re.compile(r"[(（【\[]\s*(?:责编|責編|责任编辑|責任編輯|编辑|編輯)\s*[:：]\s*([^)）】\]]{2,60})[)）】\]]")


_MESSAGE = re.compile(r"[^\d|·•,–/-]{3,40}\s\d{1,2}:\d{2}(?:\s?[AP]M)?", re.I)
"""`Ann Lee  9:41 AM`: who sent the text to a chat."""

_WRITTEN_SO = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?=[^\W\d_])[^\u0530-\u10ff\u1200-\u1cff]")
"""How a name may begin beside a date. In scripts without capitals "updated" and "in the morning" look like one, and stand
there more often; in Chinese, Japanese and Korean the labels are known."""

_AT: Final = frozenset({"um", "at", "kl", "klo", "om", "alle", "à", "às", "a las", "o", "в", "о"})
"""What stands between a date and its time."""


def organisation(line: str, *, sites: frozenset[str], language: str | None = None, team: bool = True) -> str | None:
    """The newsroom, team or site that signs in a line which names no person; None for every other line.

    >>> organisation("By Example Staff | May 3, 2024", sites=frozenset()), organisation("Harbour", sites=frozenset())
    ('Example Staff', None)
    """
    if len(line) > _BARE_LINE:
        return None
    parts = [part for part in PARTS.split(undated(line, language)) if part.strip(names.EDGES)]
    first = next((at for at, part in enumerate(parts) if introduces(part, language)), 0)
    if not parts:
        return None
    text = without_by(_introduced_part(parts[first:]).strip(names.EDGES), language).strip(names.EDGES)
    key = same(text)
    if (
        not key
        or "@" in text
        or key in words_of.NOT_NAMES
        or len(text) > names.LONGEST_NAME
        or len(text.split()) > names.MOST_WORDS
    ):
        return None
    if key.replace(" ", "") in sites or names.is_joint(text, sites):
        return text
    if team and " " in key and words_of.TEAM.search(text) is not None:
        return text
    own, _, source = text.partition(" / ")  # where the site has it from
    return names.stated_organisation(source) if same(own).replace(" ", "") in sites else None


def _introduced_part(parts: list[str]) -> str:
    """What "By" introduces: its own part of the line, or the next when it stands alone. Sections and counts follow."""
    return parts[1] if len(parts) > 1 and only_introduces(parts[0]) else parts[0]


_ITSELF: Final = r"\W{0,3}(?:(?:this |the )?(?:\w{1,20} )?(?:entry|post|article|story|piece|page|blog|content|review) )?(?:was |is )?(?:originally |first |last )?"
_MIDDLE = re.compile(
    _ITSELF + r"(?:posted|published|written|submitted|created|updated|added)\b[^.!?]{0,60}?\bby:?\s+(?=[^\W\d_])",
    re.I,
)
"""At the beginning of a part of a line: in the middle of a sentence a picture is painted by somebody, or a study written."""
_BY_LOGIN = re.compile(
    r"^"
    + _ITSELF
    + r"(?:posted|published|submitted|added|created|veröffentlicht|verfasst|geschrieben|gespeichert|eingestellt|publié|publicado|pubblicato)\b"
    r"[^.!?]{0,40}?(?:\d[^!?]{0,30})?\b(?:by|von|par|por|da)\b:?\s+([\w-]{2,30})(?:\s*$|\s*[|·•,]|\s+(?:on|am|um|le|el|in)\b)",
    re.I,
)
_CREDIT = re.compile(
    r"^(?:fot\.|zdj\.)|^(?:fotos?|photos?|image|bild|credit|©)\s?[:/©]|\bpicture alliance\b|\bgetty\b|©|\bimagery by\b",
    re.I,
)
_IN_SECTION = re.compile(r"(?<=\w)\s+(?:in|posted in|filed under|under)\s+\w.{0,120}$")


def _single(name: str, sites: frozenset[str]) -> bool:
    """Whether one word after "By" can be a name: "By Eliz"."""
    return (
        " " not in name
        and name[0].isupper()
        and len(name) > 2
        and not names.is_organisation(name)
        and same(name) not in sites
    )
