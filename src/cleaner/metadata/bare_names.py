"""Lines near the headline that consist of names, and of what their bearers do."""

import re
from typing import Final

from cleaner import marks
from cleaner.measure import is_prose
from cleaner.metadata import ages, bylines, names, urls, written
from cleaner.metadata import name_words as words_of
from cleaner.metadata.facts import Facts
from cleaner.metadata.places import near
from cleaner.metadata.text import same
from cleaner.model import Block

LONGEST: Final = 110
"""Characters of a line that is a name, or signs."""


def bare_authors(facts: Facts, language: str | None) -> list[str]:
    """The names in lifted lines that consist of names: of the first such line and those right below it."""
    found: list[str] = []
    last = 0
    subject = _address_words(facts)
    for block in facts.said("byline"):
        if words_of.EDITED.match(block.text):
            continue
        names_here = bylines.byline(block.text, sites=facts.sites, language=language)
        if block.links > 1 and names_here == (block.text,):
            continue  # links side by side: a town and a topic
        if not bylines.introduces(block.text, language):
            names_here = tuple(name for name in names_here if not subject & set(same(name).split()))
        if names_here and (not found or block.index - last <= 2):
            found.extend(names_here)
            last = block.index
    return found or _lone(facts, language)


def _address_words(facts: Facts) -> frozenset[str]:
    """The longer words of the page's address: what it is about, and so no name of who wrote it."""
    return frozenset(word for word in same(urls.path(facts.document.url)).replace("_", " ").split() if len(word) > 3)


def _lone(facts: Facts, language: str | None) -> list[str]:
    """Lines right at the headline that are a name and nothing else.

    In HTML with a date for a neighbour. In a dump below the headline, and further down where the name is not one that
    the text speaks of: sections, persons in the news and labels of pictures stand there too.
    """
    titles = facts.said("title")
    dated = {block.index for role in ("dateline", "reading_time") for block in facts.said(role)}
    dump = facts.document.format == "text"
    close = list(near(facts, 3, LAST_NAMED, kept=LONGEST_KEPT) if dump else near(facts, 3, 6))
    dated |= {block.index for block in close if _is_date_line(block.text, language)}
    beside = _beside(close, dated, facts, language)
    found: list[tuple[int, list[str]]] = []
    last = -1
    for block in close:
        i = block.index
        below = i - titles[0].index
        if i in dated or (dump and i in facts.furniture) or (found and i - last > 2):
            continue
        if dump and not found and below >= FARTHEST:
            break
        at_date = i in beside or (below == 1 and dated & {i - 2, i + 2})
        if not (at_date or (dump and below > 0)):
            continue
        line = _FROM.sub("", block.text) if below == 1 and at_date else block.text
        bare = i not in facts.kept or bool(at_date)
        names_here = _only_names(line, titles[0].text, facts, language, with_role=not bare)
        if names_here and not _means_others(facts, names_here, i):
            found.append((i, names_here))
            last = i
    lines = [index for index, _ in found]
    if dump and lines and (_is_list(lines, facts) or _signs_a_part(lines[0], facts, language)):
        return []
    return [name for _, some in found for name in some]


def _means_others(facts: Facts, found: list[str], at: int) -> bool:
    """Whether a line that looks like names, in a dump or in the text, is a person in the news or a label of a menu."""
    dump = facts.document.format == "text"
    return ((dump or at in facts.kept) and _speaks_of(facts, found, but=at)) or (dump and _are_words(facts, found))


def _is_list(lines: list[int], facts: Facts) -> bool:
    """Whether lines of names, one below the other, are a list in the text of a dump: who got a prize, who came."""
    if len(lines) < LEAST_NAMED or not any(facts.said("title")[0].index < at < lines[0] for at in facts.kept):
        return False
    above = facts.document.blocks[lines[0] - 1].text
    return len(lines) >= LEAST_LIST or above.endswith((":", "："))


LEAST_NAMED: Final = 3
"""Lines of names that are a list where a colon stands above: "Author of the article:" stands above one or two."""
LEAST_LIST: Final = 6
"""Lines of names that are a list below any line: of articles with five authors each had a line."""


def _signs_a_part(at: int, facts: Facts, language: str | None) -> bool:
    """Whether a name below a paragraph signs only what stands above it, for another name stands so further down in the
    text: letters to the editor, each with its writer."""
    blocks, kept = facts.document.blocks, facts.kept
    if not (at - 1 in kept and is_prose(blocks[at - 1].text)):
        return False
    if any(block.text.casefold().strip(" :") in _LETTERS for block in blocks[:at]) and _is_behind_several(at, facts):
        return True
    further = (i + 1 for i in sorted(kept) if at < i < max(kept) - 1 and i + 1 not in kept and is_prose(blocks[i].text))
    return any(_is_name(blocks[i], facts, language) and blocks[i].text != blocks[at].text for i in further)


def _is_behind_several(at: int, facts: Facts) -> bool:
    """Whether lines that are no paragraphs part the paragraphs above it, as the headings of letters do."""
    prose = [i for i in sorted(facts.kept) if i < at and is_prose(facts.document.blocks[i].text)]
    return bool(prose) and prose[-1] - prose[0] >= len(prose)


_LETTERS: Final = frozenset({
    "letters", "letters to the editor", "readers' letters", "leserbriefe", "leserbrief", "courrier des lecteurs",
    "courrier", "cartas al director", "cartas a la directora", "cartas de los lectores", "lettere",
    "lettere al direttore", "cartas dos leitores", "cartas ao diretor", "lezersbrieven", "brieven",
    "ingezonden brieven", "listy do redakcji",
    "listy czytelników", "письма читателей", "письма в редакцию", "листи читачів", "dopisy čtenářů", "insändare",
    "læserbreve", "leserinnlegg", "mielipide", "lukijan kirjeet", "olvasói levelek", "okur mektupları", "رسائل القراء",
    "读者来信", "讀者投書", "読者の声", "독자투고",
})  # fmt: skip
"""Names of the page on which the letters of readers stand."""


def _is_name(block: Block, facts: Facts, language: str | None) -> bool:
    """Whether a line is one name and nothing else."""
    if len(block.text) > LONGEST_KEPT:
        return False
    found = bylines.byline(block.text, sites=facts.sites, language=language)
    return len(found) == 1 and same(found[0]) == same(block.text)


def _is_place(block: Block) -> bool:
    """Whether it says where the story was filed: "Sevilla -" stands between a name and its date."""
    return _PLACE.fullmatch(block.text) is not None


def _beside(close: list[Block], dated: set[int], facts: Facts, language: str | None) -> set[int]:
    """The blocks that have a date for a neighbour, or above one, if only names and a place stand between."""
    found = {at + step for at in dated for step in (-1, 1)}
    for block in reversed(close):
        above_date = block.index in found and block.index - 1 not in dated
        if above_date and (_is_place(block) or _is_name(block, facts, language)):
            found.add(block.index - 1)
    return found


_FROM = re.compile(r"(?<=\w) (?:at|in) [A-Z][\w'’.-]{1,20}(?: [A-Z][\w'’.-]{1,20}){0,2}$")
"""Where its bearer is, behind a name: "Ann Lee in Oslo"."""
_PLACE = re.compile(r"[^\W\d_][\w .'’]{1,30}\s?[-–—]")


FARTHEST: Final = 8
LAST_NAMED: Final = 12
"""Lines below a dump's headline in which its author is looked for, and in which others may follow. Farther down, of 17
names in flattened development pages one was an author."""
LONGEST_KEPT: Final = 60
"""Characters of a line that the judge kept and that yet may be a name with what its bearer does."""


def _only_names(line: str, title: str, facts: Facts, language: str | None, *, with_role: bool) -> list[str]:
    """The names of a line that consists of them and of what they do, `with_role` only where it says what. Who is named
    in the headline is its subject."""
    if len(line) > LONGEST:
        return []
    found = bylines.byline(line, sites=facts.sites, language=language)
    persons = [name for name in found if not names.is_agency(name)]
    rest = same(names.without_handles(line))
    for name in found:
        rest = rest.replace(same(name), "")
    for name in persons:
        cased = bylines.has_capitals(name[0])  # in scripts without capitals nothing tells a name from a word
        if not cased or set(same(name).split()) & set(same(title).split()) - words_of.PARTS_OF_NAMES:
            return []
    words = rest.split()
    if with_role and not words:
        return []
    if found and not persons:
        return [found[0]]
    role = not words or names.is_role(" ".join(words)) or names.is_role(words[-1])
    return persons if role or all(word in _JOINED for word in words) else []


_JOINED: Final = frozenset("and und et y e og och ja en i a und ve και и та".split())


def _speaks_of(facts: Facts, found: list[str], but: int = -1) -> bool:
    """Whether the text, but for its end, this block and what introduces its author, speaks of one of the names: then it
    is a person in it."""
    blocks = facts.document.blocks
    biography = tuple(f"{name} {verb} " for name in found for verb in _BEING)
    introduction = {at for at in (but + 1, but + 2) if at in facts.kept and blocks[at].text.startswith(biography)}
    kept = sorted(facts.kept - {but} - introduction)
    text = " ".join(_CREDIT.sub("", blocks[at].text) for at in kept[: len(kept) - min(_ENDING, len(kept) // 3)])
    return any(name in text or text.count(name.split()[-1]) > 1 for name in found if not names.is_agency(name))


def _are_words(facts: Facts, found: list[str]) -> bool:
    """Whether the page has all words of one of the names in lower case as well: labels of a menu, not names."""
    text = " ".join([block.text for block in facts.document.blocks])
    written_small = {word for word in _WORD.findall(text) if word.islower()}
    persons = (name.lower().split() for name in found if " " in name and not names.is_agency(name))
    return any(written_small.issuperset(words) for words in persons)


_WORD: Final = re.compile(r"(?<![\w.@/-])[^\W\d_]+(?![\w@-]|[.@/]\w)")
"""Not parts of addresses."""


def presented(facts: Facts, language: str | None) -> tuple[str, ...]:
    """The name in a line right at the headline whose bearer the page presents behind the text: "Ann Lee is a ..."."""
    titles = facts.said("title")
    kept = sorted(facts.kept)
    if not titles or len(kept) < LEAST_TEXT:
        return ()
    ends = [block.text for block in facts.document.blocks[kept[len(kept) // 2] :]]
    for block in near(facts, 3, 6, kept=LONGEST_KEPT):
        if block.marks & marks.BUTTON:
            continue
        found = _only_names(block.text, titles[0].text, facts, language, with_role=False)
        biography = tuple(f"{name} {verb} " for name in found for verb in _BEING)
        if biography and any(text.startswith(biography) for text in ends):
            return tuple(found)
    return ()


LEAST_TEXT: Final = 4
"""Kept blocks of a page whose second half may present its author."""

_BEING: Final = ("is", "ist", "es", "est", "è", "é", "jest", "är", "er", "writes")
"""How a biography goes on: "Ann Lee is the archivist of ..."."""

_CREDIT: Final = re.compile(r"\s/\s[^/]{2,60}$")
"""Who took a picture, behind what it shows."""

_ENDING: Final = 3
"""Kept blocks at the end, where the author is introduced."""


def _is_date_line(text: str, language: str | None) -> bool:
    if ages.is_age(text):
        return True
    found = list(written.written(text[:160], language))
    return bool(found) and len(text) - sum(end - start for start, end, _ in found) <= MOST_BESIDE


MOST_BESIDE: Final = 96
"""Characters that a line with a date may hold beside it."""
