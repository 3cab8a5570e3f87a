"""The topics and sections that a page shows: links that say they are tags, and lines behind a label."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import Final

from cleaner.metadata.facts import Facts
from cleaner.metadata.places import is_away
from cleaner.metadata.text import tidy
from cleaner.model import Block
from cleaner.topics import FILED, TOPICS

Topic = tuple[bool, str]
"""(is it a section under which the article is filed, its name)"""

MOST: Final = 15
"""Items of a list below a label."""
WORDS: Final = 3
"""Words of a section that a line names."""
LONGEST: Final = 60
"""Characters of a list's item that can be a topic."""
ABOVE: Final = 4
BELOW: Final = 12
"""Blocks above the headline, and below it or the text, in which its topics stand."""
LINKED: Final = 0.9
"""Part of a list's item that is its link."""

_PARTED = re.compile(r"\s*[,;|•·、，#\n]\s*")
_CATEGORY = re.compile(r"\bcategory\b|/(?:categor(?:y|ies|ia|ie)|kategorie|rubri(?:k|que|ek)|section)s?/")
_NO_SECTION = re.compile(r"[^\W\d_A-Z][A-Z]|[\"“”{}()=]|\d$")
"""Names that ran together, data and counts."""
_NEXT = re.compile(r"[,;|]?\s*\b(?:tagged(?:\s(?:with|in|as))?|tags)\b\s*:?\s*", re.I)
"""Where a line goes on with tags: "Filed Under: River Tagged With: ferry"."""


def split(text: str) -> list[str]:
    """The topics of a line that parts them."""
    return [part for part in _PARTED.split(text) if part]


@cache
def _label() -> re.Pattern[str]:
    labels = {label.strip() for labels in TOPICS.values() for label in labels.split("|")}
    longest_first = sorted(labels, key=lambda label: (-len(label), label))
    return re.compile(rf"\W{{0,3}}(?P<label>{'|'.join(map(re.escape, longest_first))})(?!\w)\s*[:：]?\s*", re.I)


def of_line(text: str) -> list[Topic]:
    """The topics of a line without the label before them.

    >>> of_line("Tagged ferry, mill"), of_line("Tags:"), of_line("Archivado En")
    ([(False, 'ferry'), (False, 'mill')], [], [])
    >>> of_line("Filed Under: River Tagged With: ferry, mill")
    [(True, 'River'), (False, 'ferry'), (False, 'mill')]
    """
    found = _label().match(text)
    rest = text[found.end() :] if found else text
    filed = found is not None and found["label"].lower().startswith(FILED)
    behind = _NEXT.search(rest) if filed or (found and found["label"].lower().startswith("filed")) else None
    if behind is None:
        return [(filed, part) for part in split(rest)]
    sections = [(True, part) for part in split(rest[: behind.start()])]
    return sections + [(False, part) for part in split(rest[behind.end() :])]


def written(facts: Facts) -> Iterator[Topic]:
    """The topics of lines that the judge took for them, and of the list below a line that is nothing but a label."""
    places = _near(facts)
    for block in facts.said("tags"):
        topics, near = of_line(block.text), any(block.index in place for place in places)
        yield from ((filed, name) for filed, name in topics if not filed or (near and _is_section(name)))
        if not topics and near and not _files(block.text):
            yield from ((False, item.text) for item in _list_below(facts, block))


def _files(label: str) -> bool:
    return label.strip(" :：").lower().startswith(FILED)


def _is_section(name: str) -> bool:
    """Whether a line names one section: names of several run together in a line."""
    return len(name.split()) <= WORDS and not _NO_SECTION.search(name)


def _list_below(facts: Facts, label: Block) -> Iterator[Block]:
    """The items right below a label that are links, and nothing else; a long list is a site's, not an article's."""
    below = facts.document.blocks[label.index + 1 : label.index + 2 + MOST]
    found = list(takewhile(_is_item, below))
    if not is_away(label.marks) and len(found) <= MOST:
        yield from found


def _is_item(block: Block) -> bool:
    linked = 0 < len(block.text) <= LONGEST and block.link_chars >= LINKED * len(block.text)
    return linked and not is_away(block.marks)


def linked(facts: Facts) -> Iterator[Topic]:
    """The topics that links with rel=tag name at the headline or below the text."""
    blocks = facts.document.blocks
    places = _near(facts)
    for text, target, at in facts.document.head.tag_links:
        away = at < len(blocks) and is_away(blocks[at].marks)
        if not away and any(at in place for place in places) and (name := tidy(text)):
            yield _CATEGORY.search(target) is not None, name


def _near(facts: Facts) -> tuple[range, range]:
    """The blocks at the headline, and those right below the text."""
    titles = facts.said("title")
    first, last = titles[0].index if titles else min(facts.kept, default=0), max(facts.kept, default=-1)
    return range(first - ABOVE, first + BELOW + 1), range(last, last + BELOW + 1)
