"""Where a text goes on below a box that was set into it."""

import re
from typing import Final

from cleaner.judge.bench import Bench
from cleaner.measure import has_sentences

SIGNED: Final = 170
"""Length of a paragraph that a signature below it makes the text's last."""
ROW: Final = 2
LINES: Final = 8
"""Lines of a box, its heading and its links."""
BOXES: Final = frozenset({"advert", "related", "newsletter", "donation"})
"""What is set between two paragraphs in one line: an advert's label, "Read also: ...", an invitation."""
LONG_BOXES: Final = BOXES | {"form"}
BOX_LINES: Final = 4
"""Boxes of so many lines: an invitation, and those of its form."""
WHOLE_BOXES: Final = frozenset({"advert", "related"})
AFTER_A_BOX: Final = 80
"""Those that say all that they say in their line, but headings of sections; and the length of the one sentence that
goes on below such a line. Below an invitation to a newsletter one sentence may be its small print."""
_SIGNATURE: Final = re.compile(r"\([a-zäöü]{2,4}(?:/[a-zäöü]{2,4}){0,2}\)")
_FILED: Final = frozenset({"agency-closing", "tags-list"})


def is_behind_one(bench: Bench, i: int) -> bool:
    """Whether the text goes on with this sentence behind a box that rules know."""
    return _is_beside_box(bench, i) if bench.html else _is_below_lines(bench, i)


def _is_beside_box(bench: Bench, i: int) -> bool:
    """Whether, in HTML, only a box that is an element of its own parts the sentence from the text that it stands with.
    Of the pages of wcxb, fundus and big9 one has such a sentence."""
    above = i - 1
    while i - above <= LINES and above > 0 and not bench.is_kept(above) and not bench.siblings(above, i):
        above -= 1
    plain = not bench.blocks[i].links and not bench.evidence.hits[i]
    if above == i - 1 or not plain or not _is_kept_sentence(bench, above) or not bench.alike(above, i):
        return False
    between = bench.decisions[above + 1 : i]
    return any(one.role in BOXES and one.reason.startswith("rule:") for one in between)


def _is_kept_sentence(bench: Bench, i: int) -> bool:
    return bench.is_kept(i) and bench.is_sentence(i, 0)


def text_above(bench: Bench, head: int) -> int:
    """The last kept sentence above a heading; -1 where there is none."""
    return next((i for i in range(head - 1, -1, -1) if _is_kept_sentence(bench, i)), -1)


def is_beside(bench: Bench, above: int, head: int, i: int) -> bool:
    """Whether, in HTML, the heading stands in a box of its own, and the sentence with the one above the box."""
    outside = bench.html and above >= 0 and not bench.siblings(head, i) and bench.alike(above, i)
    return outside and not bench.blocks[i].links and bench.is_sentence(i, 0)


def _is_below_lines(bench: Bench, i: int) -> bool:
    box = bench.decisions[i - 1]
    above = i - 1
    while i - above <= BOX_LINES and _is_of_box(bench, above):
        above -= 1
    if above == i - 1 or not bench.is_kept_prose(above):
        return False
    if bench.prose[i] and has_sentences(bench.blocks[i].text):
        return True
    if above < i - 2 or box.role not in BOXES:
        return False
    whole = box.role in WHOLE_BOXES and not any(rule.section for rule in bench.evidence.hits[i - 1])
    return whole and bench.is_sentence(i, AFTER_A_BOX)


def _is_of_box(bench: Bench, i: int) -> bool:
    decision = bench.decisions[i]
    return i > 0 and decision.reason.startswith("rule:") and decision.role in LONG_BOXES


def goes_on(bench: Bench) -> None:
    """Keep what is signed below, and rows of paragraphs: a teaser is neither."""
    lost = [i for i in range(1, len(bench.blocks) - 1) if _is_lost(bench, i)]
    for i in lost:
        if bench.sizes[i] >= SIGNED and _is_signed(bench, i + 1) and _is_below_box(bench, i):
            bench.keep(i, f"tagger:{bench.probability(i):.2f} signed below")
    for i in lost:
        if _is_lost(bench, i) and _is_below_box(bench, i):
            row = [i]
            while _is_lost(bench, row[-1] + 1):
                row.append(row[-1] + 1)
            if len(row) >= ROW:
                for j in row:
                    bench.keep(j, f"tagger:{bench.probability(j):.2f} row of paragraphs")


def _is_lost(bench: Bench, i: int) -> bool:
    """Whether a paragraph of several sentences goes, and no rule says so."""
    if i >= len(bench.blocks):
        return False
    reason = bench.decisions[i].reason
    gone = bench.decisions[i].action == "drop" and reason.startswith(("tagger:", "section:"))
    block = bench.blocks[i]
    return gone and bench.prose[i] and not block.links and not bench.evidence.hits[i] and has_sentences(block.text)


def _is_signed(bench: Bench, i: int) -> bool:
    return _SIGNATURE.fullmatch(bench.blocks[i].text) is not None or any(
        rule.name in _FILED for rule in bench.evidence.hits[i]
    )


def _is_below_box(bench: Bench, i: int) -> bool:
    """Whether only lines of a box part the paragraph from the text."""
    above = i - 1
    while above > 0 and i - above <= LINES and not bench.is_kept(above) and not bench.prose[above]:
        above -= 1
    return above < i - 1 and bench.is_kept_prose(above) and bench.decisions[above + 1].role in BOXES
