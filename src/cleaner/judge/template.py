"""What the site's profile says against blocks, and what of a page's own is kept from it.

Siblings repeat a page's headline, standfirst and first words in their lists of articles, and counted as lines they
look like template. So first all that looks like template goes, which shows where the article and its headline are;
then its opening is taken back. Whatever a profile says, most of the text that the tagger is sure of stays: a profile
that wants it was learned from versions of this very page, or is another site's.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from cleaner.judge.evidence import Evidence
from cleaner.judge.verdicts import role_of_shape
from cleaner.measure import ends_sentence, is_prose, size
from cleaner.model import Block, Decision, Document
from cleaner.sites import Sighting

TOGETHER: Final = 2
"""Pages on which a line stands beside the same neighbour as here, from which it may be template."""
SURE_TOGETHER: Final = 3
"""Pages from which it is, whatever the tagger says."""
YIELDS: Final = 0.95
"""Probability from which a line on fewer pages, or in other company, stays."""
ANYWHERE: Final = 0.3
FEWEST_ANYWHERE: Final = 3
"""Share of the pages, and pages, from which a line is template whatever stands beside it."""
EVERYWHERE: Final = 0.8
EVERYWHERE_YIELDS: Final = 0.97
"""Prose between an article and its site's template looks like a newsroom's standing paragraph. It goes only when so
many of the site's pages have it in the same place, and the tagger is not that sure of it."""
EDGE: Final = 0.8
FEWEST_EDGE: Final = 4
"""A line is an edge of the text when on this share of its pages, and on so many, the text is all on one side."""
EDGES_BELOW: Final = 2
EDGES_ABOVE: Final = 3
EDGES_YIELD: Final = 0.97
ONE_YIELDS: Final = 0.9
"""What lies below two edges, or above three, goes unless the tagger is that sure of it; and what lies below one. A
standfirst often stands above an edge or two, the line of the byline or of the share bar."""
INSIDE: Final = 0.25
"""Share of the kept text that must stand on the other side for a line to be an edge on this page."""
OPENING: Final = 3
REACH: Final = 14
"""Kept blocks below the headline that are the page's own (standfirst, first paragraphs), and how far down they are."""
SENTENCE: Final = 25
"""Length of the shortest standfirst."""
SURE: Final = 0.9
MOST: Final = 0.5
"""A profile takes no more than this share of the sentences that the tagger is that sure of, or no sentence at all."""
NEVER: Final = -20.0
"""A logit that no headline has."""


def without_template(document: Document, evidence: Evidence, alone: Sequence[Decision]) -> list[Decision]:
    """The decisions, without the blocks that the profile and the tagger take for template."""
    site = evidence.site
    if site is None:
        return list(alone)
    own = [
        _gone(decision, f"line on {seen.pages} of {seen.of} pages")
        if seen is not None and _may_go(decision) and _is_template(block, seen, evidence.probability(block.index))
        else decision
        for block, seen, decision in zip(document.blocks, site, alone, strict=True)
    ]
    # In HTML the markup says where the text ends, and better.
    taken = own if document.format == "html" else _within_edges(document, evidence, site, own)
    return _within_law(document, evidence, alone, taken)


def without_teasers(evidence: Evidence) -> Evidence:
    """The evidence for the headline: what stands among the same lines on other pages is another article's."""
    site = evidence.site
    if site is None:
        return evidence
    title = [
        NEVER if seen is not None and min(seen.above, seen.below) >= TOGETHER else score
        for seen, score in zip(site, evidence.title, strict=True)
    ]
    return replace(evidence, title=title)


def with_opening(
    document: Document, evidence: Evidence, alone: Sequence[Decision], decisions: Sequence[Decision], title: int | None
) -> list[Decision]:
    """The decisions, with the text below the headline as it was: what follows it at once, and the first paragraphs.

    A sentence that stands below the same headline on other pages is its standfirst, whatever the tagger says.
    """
    taken = list(decisions)
    site = evidence.site
    if title is None or site is None:
        return taken
    found, last = 0, title
    for before in alone[title + 1 : title + 1 + REACH]:
        i, text, seen = before.block, document.blocks[before.block].text, site[before.block]
        if seen is not None and seen.below > seen.above:
            break
        follows = seen is not None and i == last + 1 and seen.above >= TOGETHER
        if follows and _may_go(before) and _is_sentence(text):
            taken[i] = Decision(i, role_of_shape(document.blocks[i]), "keep", "site:standfirst")
        elif before.action == "keep" and (follows or seen is None or is_prose(text)):
            taken[i] = before
        else:
            continue
        found, last = found + 1, i
        if found == OPENING:
            break
    return taken


def _is_sentence(text: str) -> bool:
    return size(text) >= SENTENCE and ends_sentence(text)


def _may_go(decision: Decision) -> bool:
    """What rules have decided stays as it is; so do fields."""
    return decision.reason.startswith("tagger")


def _is_template(block: Block, seen: Sighting, p: float) -> bool:
    most, least = max(seen.above, seen.below), min(seen.above, seen.below)
    if is_prose(block.text):
        inside = least >= TOGETHER and (most >= SURE_TOGETHER or p < YIELDS)
        return inside or (p < EVERYWHERE_YIELDS and min(most, seen.pages) >= max(FEWEST_EDGE, EVERYWHERE * seen.of))
    if most >= (TOGETHER if p < YIELDS else SURE_TOGETHER):
        return True
    return p < YIELDS and seen.pages >= max(FEWEST_ANYWHERE, ANYWHERE * seen.of)


def _within_edges(
    document: Document, evidence: Evidence, site: Sequence[Sighting | None], own: list[Decision]
) -> list[Decision]:
    """The decisions, without what lies beyond the lines between which the site sets its articles."""
    sizes = [size(document.blocks[d.block].text) if d.action == "keep" else 0.0 for d in own]
    texts = [block.text for block in document.blocks]
    ends = [seen is not None and _is_edge(seen, seen.ends) for seen in site]
    starts = [seen is not None and _is_edge(seen, seen.starts) for seen in site]
    below = _edges_before(texts, sizes, ends)
    above = _edges_before(texts[::-1], sizes[::-1], starts[::-1])[::-1]
    taken = list(own)
    for i, decision in enumerate(own):
        if decision.action != "keep" or not _may_go(decision):
            continue
        several = below[i] >= EDGES_BELOW or above[i] >= EDGES_ABOVE
        yields = EDGES_YIELD if several else ONE_YIELDS if below[i] else 0.0
        if evidence.probability(i) < yields:
            taken[i] = _gone(decision, f"{'below' if below[i] >= above[i] else 'above'} the text")
    return taken


def _within_law(
    document: Document, evidence: Evidence, alone: Sequence[Decision], taken: list[Decision]
) -> list[Decision]:
    """The decisions; when most of the text that the tagger is sure of would go, all text is decided as it was: between
    paragraphs of an article, those of which the tagger is less sure are the article's too.

    So are all paragraphs of a page of which the tagger believes none: it does not know such pages, and what saves their
    text (`rescues.lost_text`) comes later.
    """
    texts = {d.block: document.blocks[d.block].text for d in alone if d.action == "keep"}
    if not any(map(is_prose, texts.values())):
        return [
            before if is_prose(document.blocks[before.block].text) else after
            for before, after in zip(alone, taken, strict=True)
        ]
    sure = {i: size(text) for i, text in texts.items() if evidence.probability(i) >= SURE and _is_text(text)}
    gone = sum(length for i, length in sure.items() if taken[i].action != "keep")
    if gone <= MOST * sum(sure.values()):
        return list(alone) if _few_left(texts, taken) else taken
    text = {i for i, kept in texts.items() if _is_text(kept)}
    return [before if before.block in text else after for before, after in zip(alone, taken, strict=True)]


def _few_left(texts: Mapping[int, str], taken: Sequence[Decision]) -> bool:
    """Whether most of the paragraphs would go, sure or not. Of 410 real pages with a profile one lost half of its two,
    the next 0.29: only copies of one article lose more."""
    paragraphs = [i for i, text in texts.items() if is_prose(text)]
    return 2 * sum(taken[i].action == "keep" for i in paragraphs) < len(paragraphs)


def _is_text(text: str) -> bool:
    return is_prose(text) or _is_sentence(text)


def _is_edge(seen: Sighting, pages: int) -> bool:
    return pages >= max(FEWEST_EDGE, EDGE * seen.pages)


def _edges_before(texts: Sequence[str], sizes: Sequence[float], edges: Sequence[bool]) -> list[int]:
    """For each block how many edges come before it, once enough of the kept text has come. Of a line that stands
    there several times, the first counts."""
    enough = INSIDE * sum(sizes)
    count, so_far = 0, 0.0
    met: set[str] = set()
    found: list[int] = []
    for text, length, edge in zip(texts, sizes, edges, strict=True):
        found.append(count)
        count += edge and text not in met and so_far >= enough > 0
        met.add(text)
        so_far += length
    return found


def _gone(decision: Decision, why: str) -> Decision:
    role = "other" if decision.action == "keep" else decision.role
    return Decision(decision.block, role, "drop", f"site:{why}")
