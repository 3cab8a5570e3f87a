"""Dumps that were cleaned already: they come out as they came."""

from typing import Final

from cleaner import marks as m
from cleaner.judge.bench import Bench
from cleaner.judge.rescues import SENTENCE, SURE
from cleaner.measure import ends_with_stop
from cleaner.remains import tells_of_machinery

CLEAN_PROSE: Final = 0.9
"""Share of running text from which a dump that no rule knows a line of is clean, whatever the tagger says."""
PIECES_PROSE: Final = 0.97
"""The same where a line that is the page was taken apart."""
LIKELY_PROSE: Final = 0.8
LIKELY: Final = 0.75
"""Or so much running text, and so much of the whole believed by the tagger."""
BELIEVED: Final = 0.5
"""Or so much of the whole believed by the tagger, and no line surely against it (`SURE`): verses, ingredients and lists
have no running text. Gold texts of wcxb-dev that come out untouched: of collections 0.31 before, 0.56 now, products
0.36 and 0.69, articles 0.77 and 0.80. Of 1,471 raw pages laid out as lines six are clean by this, of 395 of news
none."""
SPOKEN: Final = 0.9
"""Share of the lines below the first that end as sentences do, however short they are: speeches, interviews, stories
for children. None of 595 raw pages of news and articles laid out as lines has 0.8."""
SPOKEN_LINES: Final = 3
HINTED: Final = 0.5
HINTS: Final = 2
LABEL: Final = 0.1
LABEL_WORDS: Final = 2
LABELS: Final = 3
"""Probability below which a line that a rule hints at is a menu's, and how many in a row are one; the same for a line
of so few words. Of 1,437 gold texts of wcxb-dev, fundus-dev and big9-dev that come out whole none has such lines."""
MENUS: Final = frozenset({"navigation", "breadcrumb", "legal", "share", "form"})
HEAD: Final = 6
"""Blocks at the beginning in which people leave a byline, a date and the minutes to read above a clean text."""
HEAD_ROLES: Final = frozenset({"byline", "dateline", "reading_time"})


def is_clean(bench: Bench) -> bool:
    """Whether a dump was cleaned already: no rule knows a line of it but its byline and date, and nearly all of it is
    running text, or what the tagger can believe."""
    if bench.html:
        return False
    page = [
        block.index for block in bench.blocks if not block.marks & m.NOT_OF_PAGE and not _is_of_head(bench, block.index)
    ]
    if not page or any(map(bench.evidence.is_known, page)):
        return False
    if any(decision.reason.startswith("site:") for decision in bench.decisions) or _has_menu(bench, page):
        return False
    total = sum(bench.sizes[i] for i in page)
    prose = sum(bench.sizes[i] for i in page if bench.prose[i] or bench.is_sentence(i, SENTENCE))
    if any(block.joint is not None for block in bench.blocks):  # labels within a line are known by having no full stop
        return prose >= PIECES_PROSE * total
    likely = sum(bench.sizes[i] * bench.probability(i) for i in page)
    if prose >= CLEAN_PROSE * total or (prose >= LIKELY_PROSE * total and likely >= LIKELY * total):
        return True
    if tells_of_machinery(bench.blocks):
        return False
    if _is_spoken(bench, page[1:]):
        return True
    return likely >= BELIEVED * total and not any(bench.probability(i) < SURE for i in page)


def _has_menu(bench: Bench, page: list[int]) -> bool:
    """Whether labels of a menu stand above the running text or below it: two in a row that rules hint at, or three
    above it that the tagger is against."""
    prose = [at for at, i in enumerate(page) if bench.prose[i]]
    if not prose:
        return False
    above, below = page[: prose[0]], page[prose[-1] + 1 :]
    labels = [i for i in above if bench.probability(i) < LABEL and len(bench.blocks[i].text.split()) <= LABEL_WORDS]
    hinted = [i for i in (*above, *below) if bench.probability(i) < HINTED and _is_hinted(bench, i)]
    return _are_in_a_row(hinted, HINTS) or _are_in_a_row(labels, LABELS)


def _are_in_a_row(lines: list[int], many: int) -> bool:
    """Whether so many of some lines, in order, stand in a row."""
    return any(last - first == many - 1 for first, last in zip(lines, lines[many - 1 :], strict=False))


def _is_hinted(bench: Bench, i: int) -> bool:
    """Whether a rule hints at a line as one of a menu."""
    return any(rule.weak and rule.role in MENUS for rule in bench.evidence.hits[i])


def _is_of_head(bench: Bench, i: int) -> bool:
    decision = bench.decisions[i]
    return i < HEAD and decision.action == "lift" and decision.role in HEAD_ROLES


def _is_spoken(bench: Bench, lines: list[int]) -> bool:
    """Whether nearly all lines end as sentences do."""
    ended = sum(ends_with_stop(bench.blocks[i].text) for i in lines)
    return len(lines) >= SPOKEN_LINES and ended >= SPOKEN * len(lines)


def keep_all(bench: Bench) -> None:
    """Keep a clean dump whole, but for its byline and date."""
    for block in bench.blocks:
        if not bench.is_kept(block.index) and not _is_of_head(bench, block.index):
            bench.keep(block.index, "structure:clean-text")


def nothing_else(bench: Bench) -> None:
    """A dump of which nothing would be left, and no line of which a rule knows, is kept whole."""
    if bench.html or bench.kept() or tells_of_machinery(bench.blocks):
        return
    if not any(bench.evidence.is_known(block.index) for block in bench.blocks):
        for block in bench.blocks:
            if not block.marks & m.NOT_OF_PAGE:
                bench.keep(block.index, f"tagger:{bench.probability(block.index):.2f} lost otherwise")
