"""Blocks that the tagger alone would drop, and their neighbours keep."""

from collections.abc import Iterator
from typing import Final

from cleaner import marks as m
from cleaner.judge import boxes
from cleaner.judge.bench import Bench
from cleaner.judge.verdicts import KEEP, is_folded_text
from cleaner.measure import LONGEST_VERSE, STANZA

SENTENCE: Final = 35
"""Length of the shortest sentence that continues a text by itself."""
CONTINUES_HTML: Final = 0.1
CONTINUES_DUMP: Final = 0.1
"""Probability from which a sentence may continue the text above it."""
PIECE: Final = 0.05
"""Probability from which a line is taken for a piece of a sentence, and how, but for a small letter, the rest of a
sentence begins. Word F1 of articles of wcxb-dev as pieces of text 0.9425 to 0.9429, other dumps the same."""
LITTLE: Final = 250
PARAGRAPH: Final = 120
MUCH: Final = 400
SOME: Final = 150
SURE: Final = 0.05
"""Length of the running text that is kept, below which more is looked for; of a text that is no menu entry, however it
ends; and of what there must be (or, on a page that is no article, may not be kept), and where nothing at all is kept of
lines that the tagger is not surely against."""
AGAINST: Final = (
    m.NAV | m.FOOTER | m.COMMENTS | m.CONSENT | m.POPUP | m.HIDDEN | m.NOSCRIPT | m.NEWSLETTER | m.FORM | m.SIDEBAR
    | m.RELATED | m.ADVERT | m.BIO
)  # fmt: skip
"""Places in which running text is none of the article's."""
CAPTIONS: Final = m.CAPTION | m.CREDIT | m.FIGURE
STORY: Final = 3
"""Captions that may tell a story together."""
OPENING: Final = 10
OPENS: Final = 0.4
"""Blocks below the headline in which a paragraph may open the text, and the probability from which it does."""
FOLDED_REACH: Final = 8
"""Blocks from an answer that is folded to another."""
BETWEEN: Final = 0.3
"""Probability from which a line between two kept ones is kept, and a paragraph before one."""
TABLE_BETWEEN: Final = 0.2
"""The same for the rows of a table."""


VERSE: Final = 0.1
SHORTEST_VERSE: Final = 15
"""Mean probability, and mean length of the lines, from which the verses of a dump are kept."""


def lost_text(bench: Bench) -> None:
    """Where next to nothing is kept, sentences that only the tagger is against are kept: a page unlike all that it was
    trained on must not lose its article. A list is not lost while much of it is kept, sentences or not."""
    if not bench.evidence.may_be_article and bench.kept_size() >= MUCH:
        return
    lost = [
        i
        for i in bench.unsure()
        if (bench.sizes[i] >= PARAGRAPH or bench.is_sentence(i, SENTENCE))
        and 3 * bench.blocks[i].link_chars < len(bench.blocks[i].text)
    ]
    least = MUCH
    if not bench.kept() and sum(bench.sizes[i] for i in lost) < MUCH:
        lost, least = [i for i in lost if bench.probability(i) >= SURE], SOME
    length = sum(bench.sizes[i] for i in lost)
    kept = sum(bench.sizes[i] for i in bench.kept() if bench.prose[i])
    if kept > LITTLE or length < least or length < 3 * kept:
        return
    for i in lost:
        if not bench.blocks[i].marks & AGAINST:
            bench.keep(i, f"{bench.decisions[i].reason} lost otherwise")


def only_captions(bench: Bench) -> None:
    """What reads like a caption by its words alone is the text where nothing else is."""
    if bench.kept():
        return
    for decision in list(bench.decisions):
        block = bench.blocks[decision.block]
        by_words = decision.role == "caption" and decision.reason.startswith("rule:") and not block.marks & CAPTIONS
        if by_words and bench.prose[block.index]:
            bench.keep(block.index, f"tagger:{bench.probability(block.index):.2f} lost otherwise")


def told_in_captions(bench: Bench) -> None:
    """Captions of several pictures that say more than the text below the headline tell the story."""
    told = [
        one.block
        for one in bench.decisions
        if one.role == "caption" and one.action == "lift" and bench.is_sentence(one.block, SENTENCE)
    ]
    told = [i for i in told if bench.blocks[i].marks & m.FIGURE]
    if len(told) >= STORY and sum(bench.sizes[i] for i in told) > bench.kept_size():
        for i in told:
            bench.keep(i, f"{bench.decisions[i].reason} tells the story")


def tables(bench: Bench) -> None:
    """The rows of one table share one fate."""
    for rows in _rows(bench):
        kept = sum(map(bench.is_kept, rows))
        if kept == len(rows) or not any(bench.is_kept(i) or bench.is_unsure(i) for i in rows):
            continue
        likely = sum(map(bench.probability, rows)) / len(rows)
        inside = rows[0] > 0 and rows[-1] + 1 < len(bench.blocks) and bench.is_kept(rows[0] - 1)
        inside = inside and bench.is_kept(rows[-1] + 1)
        keeps = likely >= (TABLE_BETWEEN if inside else KEEP) or 2 * kept > len(rows)
        for i in rows:
            bench.decide(i, "table" if keeps else "other", "keep" if keeps else "drop", "structure:row-of-table")


def _rows(bench: Bench) -> Iterator[list[int]]:
    """Indices of the rows of each table, two rows or more."""
    rows: list[int] = []
    for block in bench.blocks:
        if (
            rows
            and block.shape == "table"
            and block.node == bench.blocks[rows[0]].node
            and (bench.html or not block.gap)
        ):
            rows.append(block.index)
            continue
        if len(rows) > 1:
            yield rows
        rows = [block.index] if block.shape == "table" else []
    if len(rows) > 1:
        yield rows


def continued(bench: Bench) -> None:
    """A finished sentence right after kept running text, in the same place, belongs to it. So does one that only a box
    parts from the text, and in HTML what stands with it."""
    least = CONTINUES_HTML if bench.html else CONTINUES_DUMP
    behind: set[int] = set()
    for i in bench.unsure():
        block = bench.blocks[i]
        if i == 0 or not bench.is_sentence(i, SENTENCE) or 3 * block.link_chars > len(block.text):
            continue
        likely = bench.probability(i) >= least or i - 1 in behind
        close = likely and bench.is_kept_prose(i - 1) and bench.alike(i - 1, i)
        if not close and boxes.is_behind_one(bench, i):
            behind.add(i)
        if close or i in behind:
            bench.keep(i, f"{bench.decisions[i].reason} continues the text")
            if bench.html and i - 1 in behind:
                behind.add(i)


def pieces(bench: Bench) -> None:
    """In a dump, a line that goes on in the middle of a sentence belongs to the kept one before or behind it: links and
    emphasis broke it off. Between two such lines even "report" is no button."""
    if bench.html:
        return
    for i in bench.unsure():
        if bench.probability(i) >= PIECE and (bench.goes_on(i - 1, i) or bench.goes_on(i, i + 1)):
            bench.keep(i, f"{bench.decisions[i].reason} piece of a sentence")
    for i in range(1, len(bench.blocks) - 1):
        decision = bench.decisions[i]
        by_rule = decision.action == "drop" and decision.reason.startswith("rule:")
        inside = by_rule and bench.is_kept(i - 1) and bench.is_kept(i + 1)
        if inside and bench.goes_on(i - 1, i) and bench.goes_on(i, i + 1):
            bench.keep(i, f"tagger:{bench.probability(i):.2f} piece of a sentence")


def begun(bench: Bench, title: int | None) -> None:
    """A paragraph without links right before kept running text, below the headline and in the same place, begins it."""
    for i in reversed(bench.unsure()):
        if i + 1 < len(bench.blocks) and (title is None or i > title) and bench.is_kept_prose(i + 1):
            paragraph = bench.is_sentence(i, PARAGRAPH) and not bench.blocks[i].links
            if paragraph and bench.alike(i, i + 1) and bench.probability(i) >= BETWEEN:
                bench.keep(i, f"{bench.decisions[i].reason} begins the text")


def opening(bench: Bench, title: int | None) -> None:
    """A paragraph without links between the headline and the text opens it, although its container is called a teaser
    or a promotion."""
    if title is None or not bench.html:
        return
    first = next((i for i in bench.kept() if i > title and bench.prose[i]), title)
    for i in range(title + 1, min(first, title + 1 + OPENING)):
        called = bench.decisions[i].action == "drop" and bench.decisions[i].reason.startswith("rule:place-")
        if called and _may_open(bench, i):
            bench.keep(i, f"tagger:{bench.probability(i):.2f} opens the text")


def _may_open(bench: Bench, i: int) -> bool:
    paragraph = bench.prose[i] and bench.sizes[i] >= PARAGRAPH and not bench.blocks[i].links
    return paragraph and bench.probability(i) >= OPENS and not bench.evidence.is_known(i)


def between(bench: Bench) -> None:
    """A line without links that the tagger half believes in, kept text close above and below, belongs to it."""
    for i in bench.unsure():
        if bench.probability(i) < BETWEEN or not bench.is_plain(i):
            continue
        if not 0 < i < len(bench.blocks) - 1:
            continue
        if bench.is_kept(i - 1) and bench.is_kept(i + 1) and (bench.siblings(i - 1, i) or bench.siblings(i, i + 1)):
            bench.keep(i, f"{bench.decisions[i].reason} between kept lines")


def unfolded(bench: Bench) -> None:
    """A sentence of an accordion stays where another does that stands folded in the same way close by: the answers to
    questions stay together."""
    folded = {block.index for block in bench.blocks if is_folded_text(block)}
    kept = {i for i in folded if bench.is_kept(i)}
    for i in sorted(folded):
        near = kept.intersection(range(i - FOLDED_REACH, i + FOLDED_REACH + 1))
        if bench.decisions[i].reason == "structure:hidden" and any(_folded_alike(bench, i, j) for j in near):
            bench.keep(i, f"tagger:{bench.probability(i):.2f} folded as its neighbours")


def _folded_alike(bench: Bench, i: int, j: int) -> bool:
    a, b = bench.node(i), bench.node(j)
    return (a.tag, a.depth, bench.blocks[i].marks) == (b.tag, b.depth, bench.blocks[j].marks)


def stanzas(bench: Bench) -> None:
    """Verses: the lines of one paragraph of HTML of which half are kept; in a dump, where the tagger knows few poems,
    lines close together, in groups that empty lines part, between two kept paragraphs."""
    for lines in _broken_lines(bench) if bench.html else _between_prose(bench):
        if any(bench.evidence.is_known(i) or bench.blocks[i].links for i in lines):
            continue
        kept = sum(map(bench.is_kept, lines))
        if 2 * kept >= len(lines) if bench.html else _are_verses(bench, lines):
            for i in lines:
                if bench.is_unsure(i):
                    bench.keep(i, f"{bench.decisions[i].reason} verse")


def _broken_lines(bench: Bench) -> Iterator[list[int]]:
    """The lines of each element that only breaks part."""
    lines: list[int] = []
    for block in bench.blocks:
        if block.gap or (lines and block.node != bench.blocks[lines[-1]].node):
            if len(lines) >= STANZA:
                yield lines
            lines = []
        lines.append(block.index)
    if len(lines) >= STANZA:
        yield lines


def _are_verses(bench: Bench, lines: list[int]) -> bool:
    """Whether short lines between two paragraphs of a dump look like stanzas, and the tagger does not exclude it."""
    apart = sum(bench.blocks[i].gap for i in lines)
    likely = sum(map(bench.probability, lines)) / len(lines)
    mean = sum(bench.sizes[i] for i in lines) / len(lines)
    stands = 2 * apart <= len(lines) and bench.blocks[lines[-1] + 1].gap
    return len(lines) >= 2 and stands and likely >= VERSE and mean >= SHORTEST_VERSE


def _between_prose(bench: Bench) -> Iterator[list[int]]:
    """The runs of short lines between a kept paragraph and the next."""
    run: list[int] = []
    below_text = False
    for block in bench.blocks:
        i = block.index
        if bench.is_kept(i) and bench.prose[i]:
            if below_text and run:
                yield run
            run, below_text = [], True
        elif len(block.text) >= LONGEST_VERSE or block.shape != "paragraph":
            run, below_text = [], False
        elif bench.is_kept(i) or bench.is_unsure(i):
            run.append(i)
        else:
            run, below_text = [], False
