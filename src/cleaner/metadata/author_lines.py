"""What visible lines say about who wrote it: bylines that the judge lifted, lines near the headline, boxes."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from cleaner import marks
from cleaner.metadata import ages, bylines, names, urls, written
from cleaner.metadata.facts import Facts
from cleaner.metadata.places import is_away, near
from cleaner.metadata.text import same
from cleaner.model import Block

LONGEST: Final = 110
"""Characters of a line that is a name, or signs."""

BOXES: Final = marks.ASIDE | marks.SIDEBAR | marks.ADVERT | marks.PROMO | marks.SHARE
"""Places where a box about the author may stand."""


# ---- lines that introduce names --------------------------------------------------------------


def introduced_authors(facts: Facts, language: str | None) -> Iterator[tuple[str, list[str]]]:
    """The names that lines introduce ("By ..."), line by line: lifted lines, then those near the headline."""
    yield from _lifted(facts, language)
    for block in near(facts, 4, 12):
        if bylines.only_introduces(block.text):
            found = _below(facts, block, language)
        else:
            found = bylines.introduced_names(block.text, sites=facts.sites, language=language)
        if found:
            yield "line near headline", list(found)
    for block in near(facts, 2, 7, kept=LONGEST):
        if found := bylines.dated_name(block.text, sites=facts.sites, language=language):
            yield "line near headline", list(found)


def source_agencies(facts: Facts) -> Iterator[str]:
    """The agencies that lines near the headline name as the source."""
    for block in near(facts, 4, 12):
        yield from bylines.source_agency(block.text)


def _lifted(facts: Facts, language: str | None) -> Iterator[tuple[str, list[str]]]:
    taken = -1
    for block in facts.said("byline"):
        if block.index == taken:
            continue
        if bylines.only_introduces(block.text):
            taken = block.index + 1
            found = _below(facts, block, language) if taken not in facts.kept else ()
        else:
            found = bylines.introduced_names(block.text, sites=facts.sites, language=language)
        if found:
            yield "byline line", list(found)


def _below(facts: Facts, block: Block, language: str | None) -> tuple[str, ...]:
    """The names in the line below "By" or "Written by"."""
    blocks = facts.document.blocks
    text = blocks[block.index + 1].text if block.index + 1 < len(blocks) else ""
    if not text or len(text) > LONGEST or bylines.only_introduces(text) or bylines.signs(text):
        return ()
    return bylines.byline(text, sites=facts.sites, language=language, introduced=True)


_SIGNED = (
    "written by", "posted by", "author:", "words by", "story by", "article by", "authored by", "article written by",
    "this post was written", "this article was writt", "post by", "autor:", "autorin:", "autorin/autor", "geschrieben ",
    "view all posts by", "see all posts by", "all posts by", "alle beiträge von", "alle beiträge anzeigen von",
    "ver todas las entradas de", "voir tous les articles de", "voir tous les articles par", "ver todos os posts de",
    "verfasst von", "escrito por", "écrit par", "scritto da", "автор:", "автор ",
)  # fmt: skip
"""How a line begins that names the author wherever it stands, as under the text."""

_FIRST_WORDS: Final = frozenset(start.split(" ")[0].rstrip(":") for start in _SIGNED) | bylines.SIGNING


def signatures(facts: Facts, language: str | None) -> tuple[str, ...]:
    """Signatures anywhere. The lines of a dump have no place, so there they count only when all name the same."""
    found = list(_signatures(facts, language))
    several = any(said != found[0] for said in found)
    return () if not found or (several and facts.document.format == "text") else found[0]


def _signatures(facts: Facts, language: str | None) -> Iterator[tuple[str, ...]]:
    for block in facts.document.blocks:
        text = block.text
        if found := bylines.editors(text, language=language) if len(text) <= LONGEST else ():
            if not is_away(block.marks):
                yield found
            continue
        if len(text) > LONGEST or text[:24].lower().partition(" ")[0].rstrip(":：") not in _FIRST_WORDS:
            continue
        if text[:24].lower().startswith(_SIGNED):
            if not is_away(block.marks):
                found = bylines.introduced_names(text, sites=facts.sites, language=language)
        elif len(text) <= MOST_SIGNS and bylines.signs(text) and not is_away(block.marks & ~BOXES):
            found = _below(facts, block, language)
        if found:
            yield found


MOST_SIGNS: Final = 30
"""Characters of a line like "Written by"."""


# ---- lines that are names --------------------------------------------------------------------


def bare_authors(facts: Facts, language: str | None) -> list[str]:
    """The names in lifted lines that consist of names: of the first such line and those right below it."""
    found: list[str] = []
    last = 0
    subject = _address_words(facts)
    for block in facts.said("byline"):
        names_here = bylines.byline(block.text, sites=facts.sites, language=language)
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
    found: list[str] = []
    last = -1
    for block in close:
        i = block.index
        below = i - titles[0].index
        if i in dated or (dump and i in facts.furniture) or (found and i - last > 2):
            continue
        if dump and not found and below >= FARTHEST:
            break
        beside = bool(dated & {i - 1, i + 1} or (below == 1 and dated & {i - 2, i + 2}))
        if not (beside or (dump and below > 0)):
            continue
        names_here = _only_names(block.text, titles[0].text, facts, language, with_role=i in facts.kept)
        if names_here and not (dump and (_speaks_of(facts, names_here, but=i) or _are_words(facts, names_here))):
            found.extend(names_here)
            last = i
    return found


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
        if not cased or set(same(name).split()) & set(same(title).split()):
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


# ---- boxes and teams --------------------------------------------------------------------------


def boxed_author(facts: Facts, language: str | None) -> tuple[str, ...]:
    """The name that heads the first box about the author: a line that is a name, in a place that is called so."""
    for block in facts.document.blocks:
        if not block.marks & marks.BIO or is_away(block.marks & ~BOXES) or len(block.text) > LONGEST:
            continue
        found = bylines.byline(block.text, sites=facts.sites, language=language)
        if len(found) == 1:
            return found
    return ()


def signing_teams(facts: Facts, language: str | None) -> Iterator[tuple[str, str]]:
    """(source, name) of the newsroom, team or site that signs in a byline."""
    title = same(facts.said("title")[0].text) if facts.said("title") else ""
    for block in facts.said("byline"):
        found = bylines.organisation(block.text, sites=facts.sites, language=language)
        if found and same(found) != title:
            yield "byline line", found
    for block in near(facts, 2, 6):
        if bylines.introduces(block.text, language):
            found = bylines.organisation(block.text, sites=facts.sites, language=language)
            if found:
                yield "line near headline", found
    if len(facts.kept) <= LAST:
        return
    for text in _closing(facts):
        found = bylines.organisation(text, sites=facts.sites, language=language) if len(text) <= MOST_SIGNS else None
        if found:
            yield "signature line", found


def _closing(facts: Facts) -> list[str]:
    """The last lines of the text, and in a dump those below them; but none that the page says again, as it does its
    name."""
    blocks = facts.document.blocks
    last = sorted(facts.kept)[-LAST:]
    below = [at + 1 for at in last if at + 1 < len(blocks)] if facts.document.format == "text" else []
    texts = [blocks[at].text for at in dict.fromkeys([*last, *below])]
    again = Counter(block.text for block in blocks)
    return [text for text in texts if again[text] == 1]


LAST: Final = 2
"""Kept lines at the end, where a newsroom signs; in a dump the lines below them too."""
