"""Where a text goes on below a box that was set into it."""

import re
from collections.abc import Iterator
from typing import Final

from cleaner.judge.bench import Bench
from cleaner.judge.likeliest import telling_words
from cleaner.judge.short_lines import STATEMENT, is_statement
from cleaner.measure import ends_sentence, has_sentences

SIGNED: Final = 170
"""Length of a paragraph that a signature below it makes the text's last."""
SENTENCES: Final = 50
"""Length of two sentences that go on below a box."""
ENCLOSED: Final = 0.3
"""Probability of a paragraph right above kept text and below it that stays, whatever box stands between: of four on the
flattened pages three are of the article, the fourth has less."""
OPENING: Final = 0.2
"""Probability from which the first paragraph stays."""
ROW: Final = 2
LINES: Final = 8
"""Lines of a box, its heading and its links."""
BOXES: Final = frozenset({"advert", "related", "newsletter", "donation"})
"""What is set between two paragraphs in one line: an advert's label, "Read also: ...", an invitation."""
LONG_BOXES: Final = BOXES | {"form", "caption", "credit", "embed"}
ROW_BOXES: Final = LONG_BOXES | {"paywall", "consent", "follow", "app"}
"""What may part a row of paragraphs from the text above it: below a notice for subscribers the text may go on."""
BOX_LINES: Final = 4
"""Boxes of so many lines: an invitation, and those of its form; a picture's caption and its credit."""
WHOLE_BOXES: Final = frozenset({"advert", "related"})
AFTER_A_BOX: Final = 80
"""Those that say all that they say in their line, but headings of sections; and the length of the one sentence that
goes on below such a line. Below an invitation to a newsletter one sentence may be its small print."""
SURELY: Final = 0.9
"""Probability of a text that goes on in an element of the same name elsewhere. An article of fundus-dev 0.97 to 1.0;
below text that the tagger is less sure of a front of a blog grew by half."""
LEADS: Final = frozenset({"related", "player"})
LABELS: Final = 2
"""What leads to one headline, in so many lines."""
BEHIND_LINK: Final = 75
BELIEVED: Final = 0.05
"""Length of the last paragraph behind one linked headline, and the probability from which it stays. A teaser says its
headline in other words: of 20 paragraphs in such a place on pages laid out as lines (wcxb-dev, big9-dev, fundus-dev)
that are none of the article, those that share fewer than two words with the headline have less, or stand above another
line that no rule knows."""
_SIGNATURE: Final = re.compile(r"\([a-zäöü]{2,4}(?:/[a-zäöü]{2,4}){0,2}\)")
_SAID: Final = frozenset({"advert-label", "related-lead"})
"""What is no button, below which a shorter statement goes on: "Advertisement", "Read also: ..."."""
_ENDS: Final = frozenset({"newsletter-bounds"})
"""What screen readers are told where a box ends."""
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
    if above == i - 1 or not bench.is_plain(i) or not bench.is_kept_sentence(above):
        return False
    if not (bench.alike(above, i) or (bench.probability(above) >= SURELY and bench.cousins(above, i))):
        return False
    between = bench.decisions[above + 1 : i]
    return any(one.role in BOXES and one.reason.startswith("rule:") for one in between)


def text_above(bench: Bench, head: int) -> int:
    """The last kept sentence above a heading; -1 where there is none."""
    return next((i for i in range(head - 1, -1, -1) if bench.is_kept_sentence(i)), -1)


def is_beside(bench: Bench, above: int, head: int, i: int) -> bool:
    """Whether, in HTML, the heading stands in a box of its own, and the sentence with the one above the box."""
    if not bench.html or above < 0 or bench.siblings(head, i) or not bench.is_sentence(i, 0):
        return False
    block = bench.blocks[i]
    return 3 * block.link_chars <= len(block.text) and (bench.alike(above, i) or bench.cousins(above, i))


def _is_below_lines(bench: Bench, i: int) -> bool:
    box = bench.decisions[i - 1]
    above = i - 1
    while i - above <= BOX_LINES and _is_of_box(bench, above):
        above -= 1
    if above == i - 1 or above < 0 or not bench.is_kept(above):
        return False
    if not (bench.prose[above] or bench.is_sentence(above, STATEMENT)):
        return False
    if bench.sizes[i] >= SENTENCES and has_sentences(bench.blocks[i].text):
        return True
    if above < i - 2 or box.role not in BOXES:
        return False
    rules = bench.evidence.hits[i - 1]
    whole = box.role in WHOLE_BOXES and not any(rule.section for rule in rules)
    said = any(rule.name in _SAID for rule in rules) and is_statement(bench.blocks[i].text)
    return whole and bench.is_sentence(i, STATEMENT if said else AFTER_A_BOX)


def _is_of_box(bench: Bench, i: int) -> bool:
    return _is_of_rule(bench, i) and bench.decisions[i].role in LONG_BOXES


def goes_on(bench: Bench) -> None:
    """Keep what stands between text, below the told end of a box or above a signature, and rows of paragraphs: a teaser
    is none of these."""
    lost = [i for i in range(1, len(bench.blocks) - 1) if _is_lost(bench, i)]
    for i in [*(i for i in lost if _is_enclosed(bench, i)), *_told_of(bench)]:
        bench.keep(i, f"tagger:{bench.probability(i):.2f} in the text")
    for i in lost:
        if bench.sizes[i] >= SIGNED and _is_signed(bench, i + 1) and _is_below_box(bench, i):
            bench.keep(i, f"tagger:{bench.probability(i):.2f} signed below")
    for i in range(3, len(bench.blocks)):
        if _is_last_behind_link(bench, i):
            bench.keep(i, f"tagger:{bench.probability(i):.2f} behind a linked headline")
    for i in lost:
        if _is_lost(bench, i) and _is_below_box(bench, i):
            row = [i]
            while _is_lost(bench, row[-1] + 1):
                row.append(row[-1] + 1)
            if len(row) >= ROW:
                for j in row:
                    bench.keep(j, f"tagger:{bench.probability(j):.2f} row of paragraphs")


def first_paragraph(bench: Bench, title: int | None) -> None:
    """In a dump, the one paragraph between the headline, with its byline and date, and a box in the text stays."""
    if title is None or not bench.evidence.may_be_article:
        return
    text = next((i for i in bench.kept() if i > title and bench.prose[i]), title)
    below = text - 1
    while below > title and text - below <= LINES and _is_of_box_or_run(bench, below):
        below -= 1
    if below == text - 1 or below <= title or bench.decisions[below + 1].role not in ROW_BOXES:
        return
    opens = bench.is_unsure(below) and bench.is_plain(below) and bench.is_sentence(below, AFTER_A_BOX)
    alone = all(bench.decisions[i].action == "lift" or _is_of_rule(bench, i) for i in range(title + 1, below))
    if opens and alone and bench.probability(below) >= OPENING:
        bench.keep(below, f"tagger:{bench.probability(below):.2f} opens the text")


def _is_of_box_or_run(bench: Bench, i: int) -> bool:
    return _is_of_rule(bench, i) or bench.decisions[i].reason.startswith("run:")


def _is_last_behind_link(bench: Bench, i: int) -> bool:
    """Whether a paragraph stands alone between a label with its one linked headline, set into the text, and the end or
    what rules know; and does not speak of what the headline does, as a teaser would."""
    text = bench.blocks[i].text
    if not _is_doubted(bench, i) or not bench.is_sentence(i, BEHIND_LINK) or bench.probability(i) < BELIEVED:
        return False
    if not bench.evidence.may_be_article:
        return False
    if i + 1 < len(bench.blocks) and not bench.decisions[i + 1].reason.startswith("rule:"):
        return False
    link = bench.blocks[i - 1].text
    lost = bench.decisions[i - 1].reason.startswith("run:") or _is_doubted(bench, i - 1)
    if not lost or bench.prose[i - 1] or ends_sentence(link) or not _is_led_to(bench, i - 1):
        return False
    return len(telling_words(text) & telling_words(link)) <= has_sentences(text)


def _is_led_to(bench: Bench, i: int) -> bool:
    """Whether a label or two ("Read more", "Watch now", "Video 02:14") part a line from the text."""
    above = i - 1
    while i - above <= LABELS and bench.decisions[above].role in LEADS and _is_of_rule(bench, above):
        above -= 1
    return above < i - 1 and bench.is_kept_prose(above)


def _is_of_rule(bench: Bench, i: int) -> bool:
    return i > 0 and bench.decisions[i].reason.startswith("rule:")


def _is_doubted(bench: Bench, i: int) -> bool:
    """Whether a block without links goes, and no rule knows it."""
    decision = bench.decisions[i]
    gone = decision.action == "drop" and decision.reason.startswith(("tagger:", "section:"))
    return gone and bench.is_plain(i)


def _is_lost(bench: Bench, i: int) -> bool:
    """Whether a paragraph of several sentences goes, and no rule says so."""
    return i < len(bench.blocks) and bench.prose[i] and _is_doubted(bench, i) and has_sentences(bench.blocks[i].text)


def _is_signed(bench: Bench, i: int) -> bool:
    return _SIGNATURE.fullmatch(bench.blocks[i].text) is not None or any(
        rule.name in _FILED for rule in bench.evidence.hits[i]
    )


def _is_enclosed(bench: Bench, i: int) -> bool:
    """Whether text stands right below, and above with nothing but lines of boxes between."""
    believed = bench.probability(i) >= ENCLOSED
    return believed and bench.is_kept(i + 1) and bench.is_kept_prose(_last_above(bench, i))


def _told_of(bench: Bench) -> Iterator[int]:
    """Sentences right below a line that says that a box in the text ends there."""
    first = next((decision.block for decision in bench.decisions if decision.action == "keep"), len(bench.blocks))
    for i in range(first + 1, len(bench.blocks)):
        ends = any(rule.name in _ENDS for rule in bench.evidence.hits[i - 1])
        if ends and _is_doubted(bench, i) and bench.is_sentence(i, AFTER_A_BOX):
            yield i


def _is_below_box(bench: Bench, i: int) -> bool:
    """Whether only lines of a box part the paragraph from the text."""
    above = _last_above(bench, i)
    return above < i - 1 and bench.is_kept_prose(above) and bench.decisions[above + 1].role in ROW_BOXES


def _last_above(bench: Bench, i: int) -> int:
    """The nearest block above that is kept, or running text that no rule knows, at most a box's length away."""
    above = i - 1
    while above > 0 and i - above <= LINES and not bench.is_kept(above) and _is_of_any_box(bench, above):
        above -= 1
    return above


def _is_of_any_box(bench: Bench, i: int) -> bool:
    return not bench.prose[i] or _is_of_rule(bench, i)
