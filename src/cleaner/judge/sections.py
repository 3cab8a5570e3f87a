"""What stands below the heading of a section that is no part of the article: "Related", "Latest news"."""

from itertools import accumulate
from typing import Final

from cleaner.judge.bench import Bench
from cleaner.judge.boxes import is_beside, text_above
from cleaner.judge.inner_boxes import inner_boxes
from cleaner.rules import Rule

SECTION_SHARE: Final = 0.4
"""A section after the article is shorter than it: more than this share of all text does not go for a heading."""
LEAST_ABOVE_SECTION: Final = 500
"""In a dump that is most probably an article the share counts for running text alone, where so much of it (in Latin
letters) stands above the heading: teasers can be longer than a short article. Word F1 of articles of wcxb-dev as lines
0.9455 to 0.9461 (two pages), no page of the other sets lower."""
TICKER_SHARE: Final = 0.6
"""The same for a ticker whose hours stand between its entries."""
TICKER_HOURS: Final = 2
SECTION_YIELDS: Final = 0.8
SECTION_YIELDS_DUMP: Final = 0.98
"""A section takes with it only what the tagger is less sure of: in HTML, whose markup says where the section ends,
whatever it is; in a dump, running text. Word F1 of flattened news pages 0.925 to 0.928, of unseen sites' dumps 0.9708
to 0.9713."""
LABEL_YIELDS: Final = 0.98
SHORT_SENTENCE: Final = 40
"""The same, in what is most probably an article, for a line that is a paragraph by its markup and no sentence of that
length, as headlines of others are: one page of big9 0.918 to 0.926, one of snippets-dev; forums write so, too."""
LONG_PARAGRAPH: Final = 400
LONG_YIELDS: Final = 0.85
"""The same for long paragraphs, which teasers seldom are: 4-gram recall of flattened news 0.969 to 0.970, word F1 of
articles of wcxb-dev as lines 0.9445 to 0.9447."""
FILED: Final = "rule:posted-sentence"
"""Why "This entry was posted in Bridges on May 5, 2009 by Ann Lee" is lifted; it stays so below any heading."""
SECTION_RUN: Final = 1
"""Paragraphs that stand in a row in a section; an article has more. At 2 flattened news pages lost more of their texts:
4-gram recall 0.959, at 1 0.963, precision the same within 0.001."""


def sections(bench: Bench) -> None:
    """After the heading of a section that is no part of the article, everything goes, when what follows agrees."""
    heads = [(i, rule) for i, hits in enumerate(bench.evidence.hits) for rule in hits if rule.section]
    if not heads:
        return
    text = _Below(bench)
    within = frozenset() if bench.html else inner_boxes(bench)
    text_ends = _last_row(bench)
    for i, rule in heads:
        if i in within or (rule.weak and bench.is_kept(i)) or (not bench.html and bench.goes_on(i - 1, i)):
            continue
        most = TICKER_SHARE if _is_ticker(bench, i, rule) else SECTION_SHARE
        if text.is_short(i, most) and i >= text_ends:
            above = text_above(bench, i)
            going = [
                j
                for j in range(i + 1, len(bench.blocks))
                if bench.decisions[j].action != "drop"
                and not _outlives_section(bench, j)
                and not is_beside(bench, above, i, j)
            ]
            between = [j for j in range(i + 1, going[-1]) if bench.is_unsure(j)] if going else []
            for j in (*going, *between):
                bench.drop(j, rule.role, f"section:{rule.name}")
            return


class _Below:
    """How much stands below each block."""

    def __init__(self, bench: Bench) -> None:
        sizes = bench.kept_sizes()
        self._all = _left(sizes)
        likely = not bench.html and bench.evidence.is_likely_article
        self._prose = _left([size * bench.prose[i] for i, size in enumerate(sizes)]) if likely else None

    def is_short(self, i: int, most: float) -> bool:
        """Whether something stands below a heading, and it is at most that share of what is kept."""
        below = self._all[i + 1]
        short = 0 < below <= most * self._all[0]
        if short or below <= 0 or self._prose is None:
            return short
        prose = self._prose[i + 1]
        return self._prose[0] - prose >= LEAST_ABOVE_SECTION and prose <= most * self._prose[0]


def _left(sizes: list[float]) -> list[float]:
    """The sum of what stands from each place on to the end, and at last 0."""
    return [*accumulate(reversed(sizes), initial=0.0)][::-1]


def _outlives_section(bench: Bench, i: int) -> bool:
    if bench.decisions[i].reason == FILED:
        return True
    if bench.html:
        return bench.probability(i) >= (LABEL_YIELDS if _is_label(bench, i) else SECTION_YIELDS)
    least = LONG_YIELDS if bench.sizes[i] >= LONG_PARAGRAPH else SECTION_YIELDS_DUMP
    return bench.prose[i] and bench.probability(i) >= least


def _is_label(bench: Bench, i: int) -> bool:
    """Whether a paragraph of an article is neither running text nor a sentence of some length."""
    if not bench.evidence.is_likely_article or bench.prose[i] or bench.is_sentence(i, SHORT_SENTENCE):
        return False
    return bench.blocks[i].shape == "paragraph"


def _is_ticker(bench: Bench, head: int, rule: Rule) -> bool:
    """Whether the heading is that of a news feed, and the hours of at least two entries stand below it."""
    hours = (hit for hits in bench.evidence.hits[head + 1 :] for hit in hits[:1] if hit.role == rule.role)
    return rule.role == "feed" and sum(not hit.section for hit in hours) >= TICKER_HOURS


def _last_row(bench: Bench) -> int:
    """Index of the block that begins the last row of more than `SECTION_RUN` kept paragraphs; -1 if there is none.

    Items of a section stand one by one between lines that go; an article's paragraphs stand in a row.
    """
    run = 0
    for decision in reversed(bench.decisions):
        run = run + 1 if decision.action == "keep" and bench.prose[decision.block] else 0
        if run > SECTION_RUN:
            return decision.block
    return -1
