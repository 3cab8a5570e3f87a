"""Where on a page a line may say something of the article: near the headline, in no menu or box."""

from collections.abc import Iterator
from typing import Final

from cleaner import marks
from cleaner.metadata.facts import Facts
from cleaner.model import Block

LONGEST: Final = 160
"""Characters of a line that can be a byline or a date line."""

AWAY: Final = (
    marks.NAV | marks.FOOTER | marks.COMMENTS | marks.RELATED | marks.ADVERT | marks.NEWSLETTER | marks.SIDEBAR
    | marks.ASIDE | marks.HIDDEN | marks.POPUP | marks.CONSENT | marks.EMBED | marks.SHARE | marks.PROMO
    | marks.NOT_OF_PAGE
)  # fmt: skip
"""Places whose dates and names are not the article's."""


def is_away(found: int) -> bool:
    """Whether a place with these marks is not the article's. An article has its own footer, and its byline stands with
    share buttons, in what themes call a bar of related things."""
    if found & marks.BYLINE and found & marks.ARTICLE:
        found &= ~(marks.SHARE | marks.RELATED)
    if found & marks.FOOTER and found & marks.ARTICLE:
        found &= ~marks.FOOTER
    return bool(found & AWAY)


def near(facts: Facts, before: int, after: int, *, kept: int = 0) -> Iterator[Block]:
    """Short blocks around the headline: in HTML those that stand in no menu or box, or in one with the headline; in a
    dump, whose lines have no place, those that the judge left out above the text, and what it kept of up to `kept`
    characters."""
    titles = facts.said("title")
    if not titles:
        return
    first = titles[0].index
    dump = facts.document.format == "text"
    end = min(first + after, facts.start) if dump else first + after
    for block in facts.document.blocks[max(facts.below, first - before) : end]:
        if len(block.text) > LONGEST or is_away(block.marks & ~(marks.SHARE | titles[0].marks)):
            continue
        if block.index != first and not (dump and block.index in facts.kept and len(block.text) > kept):
            yield block


def near_headline(facts: Facts) -> tuple[int, int]:
    """The stretch of blocks in which a date or name is the article's: around the headline to where the text begins."""
    titles = facts.said("title")
    first = titles[0].index if titles else 0
    return max(0, first - 12), first + 40


def far(facts: Facts, block: int) -> int:
    """How far a block is from the headline; upwards a step counts for three, for there the page's furniture stands."""
    titles = facts.said("title")
    first = titles[0].index if titles else 0
    return block - first if block >= first else UPWARDS * (first - block)


UPWARDS: Final = 3
