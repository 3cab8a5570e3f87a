"""What visible lines say about who wrote it: bylines that the judge lifted, lines near the headline, boxes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner import marks
from cleaner.metadata import bylines, leads
from cleaner.metadata import name_words as words_of
from cleaner.metadata.bare_names import LONGEST
from cleaner.metadata.facts import Facts
from cleaner.metadata.places import is_away, near
from cleaner.metadata.text import same
from cleaner.model import Block

BOXES: Final = marks.ASIDE | marks.SIDEBAR | marks.ADVERT | marks.PROMO | marks.SHARE
"""Places where a box about the author may stand."""


# ---- lines that introduce names --------------------------------------------------------------


def introduced_authors(facts: Facts, language: str | None) -> Iterator[tuple[str, list[str]]]:
    """The names that lines introduce ("By ..."), line by line: those lifted, those near the headline, the beginning of
    the text. An editor in charge comes last."""
    editors: list[tuple[str, list[str]]] = []
    for source, block, found in _introduced(facts, language):
        if _is_editors(block.text):
            editors.append((source, list(found)))
        else:
            yield source, list(found)
    if named := reporters(facts):
        yield "reporter in the first words", list(named)
    yield from editors


def reporters(facts: Facts) -> tuple[str, ...]:
    """The reporters named at the beginning of the text, or of a line right below the headline."""
    titles = facts.said("title")
    first = titles[0].index if titles else -1
    kept = [at for at in sorted(facts.kept) if at > first][:OPENING]
    texts = [block.text for block in near(facts, 0, OPENING)] + [facts.document.blocks[at].text for at in kept]
    return next((found for text in texts if (found := leads.reporters(text))), ())


OPENING: Final = 3
"""Lines at the beginning of a text among which the first paragraph is."""


def _is_editors(line: str) -> bool:
    """Whether it names who was in charge of the article at a Chinese paper, not who wrote it."""
    return line.lstrip(" (（【[").startswith(("责任编辑", "責任編輯", "责编", "責編", "编辑", "編輯"))


def _introduced(facts: Facts, language: str | None) -> Iterator[tuple[str, Block, Sequence[str]]]:
    yield from _lifted(facts, language)
    captions = {block.index for block in facts.said("caption")}
    for block in near(facts, 4, 12):
        if block.index in captions or block.marks & marks.CAPTION:
            continue
        if bylines.only_introduces(block.text):
            found = _below(facts, block, language)
        else:
            found = bylines.introduced_names(block.text, sites=facts.sites, language=language)
        if found:
            yield "line near headline", block, found
    for block in near(facts, 2, 7, kept=LONGEST):
        if found := bylines.dated_name(block.text, sites=facts.sites, language=language):
            yield "line near headline", block, found


def source_agencies(facts: Facts) -> Iterator[str]:
    """The agencies that lines near the headline name as the source."""
    for block in near(facts, 4, 12):
        yield from bylines.source_agency(block.text)


def _lifted(facts: Facts, language: str | None) -> Iterator[tuple[str, Block, Sequence[str]]]:
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
            yield "byline line", block, found


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
        if found and same(found) != title and not words_of.EDITED.match(block.text):
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
    """The last lines of the text, and in a dump those below them; but none that a rule knows, or that the page says
    again, as it does its name."""
    blocks = facts.document.blocks
    last = sorted(facts.kept)[-LAST:]
    below = [at + 1 for at in last if at + 1 < len(blocks)] if facts.document.format == "text" else []
    texts = [blocks[at].text for at in dict.fromkeys([*last, *below]) if at not in facts.furniture]
    again = Counter(block.text for block in blocks)
    return [text for text in texts if again[text] == 1]


LAST: Final = 2
"""Kept lines at the end, where a newsroom signs; in a dump the lines below them too."""
