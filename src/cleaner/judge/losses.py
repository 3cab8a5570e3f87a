"""Blocks that look like text by themselves, and go with their neighbours."""

from itertools import pairwise
from typing import Final

from cleaner.judge.bench import Bench
from cleaner.judge.headline import folded
from cleaner.judge.verdicts import KEEP
from cleaner.marks import ARTICLE, LINK
from cleaner.measure import ends_sentence, is_prose, size

RUN_REACH: Final = 3
"""Lines that may stand between two form lines and go with them: a newsletter's name, its blurb, a label."""
RUN_YIELDS: Final = 0.9
"""What the tagger is that sure of does not go with a run; running text, already from KEEP."""
REPEAT_SIZE: Final = 30
"""Shorter lines may stand twice in a text."""
SECTION_SHARE: Final = 0.4
"""A section after the article is shorter than it: more than this share of all text does not go for a heading."""
SECTION_YIELDS: Final = 0.8
"""In HTML a section takes with it only what the tagger is less sure of: its markup says where the section ends."""
SECTION_RUN: Final = 2
"""Paragraphs that stand in a row in a section; an article has more."""
STRAY_SIZE: Final = 40
STRAY_YIELDS: Final = 0.9
"""Length of a line that may be stray, and the probability from which it is not."""
ABOVE_SHARE: Final = 0.25
ABOVE_YIELDS: Final = 0.95
"""A larger share of the text than this above the headline, or a block that the tagger is that sure of, means that the
headline is in doubt."""
TEASER_YIELDS: Final = 0.9
"""A summary below a linked headline stays when the tagger is that sure of it."""
MOST_CARD: Final = 2
CARD_HEAD: Final = (25, 160)
CARD_TEXT: Final = 320
"""A card: sentences below its headline, length of the headline, length of a sentence."""


def runs(bench: Bench) -> None:
    """What stands between two lines of a form goes with them."""
    hits = bench.evidence.hits
    lines = [i for i in range(len(hits)) if not bench.is_kept(i) and any(rule.run for rule in hits[i])]
    for above, below in pairwise(lines):
        for i in range(above + 1, below if below - above <= RUN_REACH + 1 else above + 1):
            yields = KEEP if is_prose(bench.blocks[i].text) else RUN_YIELDS
            if bench.is_kept(i) and bench.probability(i) < yields:
                bench.drop(i, "form", "run:between-form-lines")


def above_headline(bench: Bench, title: int | None) -> None:
    """A little text above the headline is no part of the article: notes of an archive, a teaser, a banner."""
    if title is None or not 0 < bench.kept_size(0, title) <= ABOVE_SHARE * bench.kept_size():
        return
    for i in bench.kept():
        if i < title and bench.probability(i) < ABOVE_YIELDS:
            bench.drop(i, "other", "structure:above-headline")


def sections(bench: Bench) -> None:
    """After the heading of a section that is no part of the article, everything goes, when what follows agrees."""
    total = bench.kept_size()
    for i, hits in enumerate(bench.evidence.hits):
        rule = next((rule for rule in hits if rule.section), None)
        if rule is None or (rule.weak and bench.is_kept(i)):
            continue
        after = bench.kept_size(i + 1)
        if 0 < after <= SECTION_SHARE * total and _stands_apart(bench, i + 1):
            for j in range(i + 1, len(bench.blocks)):
                if bench.decisions[j].action != "drop" and (not bench.html or bench.probability(j) < SECTION_YIELDS):
                    bench.drop(j, rule.role, f"section:{rule.name}")
            return


def _stands_apart(bench: Bench, start: int) -> bool:
    """Items of a section stand one by one between lines that go; an article's paragraphs stand in a row."""
    longest = run = 0
    for decision in bench.decisions[start:]:
        run = run + 1 if decision.action == "keep" and is_prose(bench.blocks[decision.block].text) else 0
        longest = max(longest, run)
    return longest <= SECTION_RUN


def cards(bench: Bench) -> None:
    """Teasers that end a dump's text: a headline without full stop, close above its one sentence, and then the heading
    of a section or the end."""
    kept = bench.kept()
    while len(kept) > MOST_CARD + 2:
        length = next((n for n in range(2, MOST_CARD + 2) if _is_card(bench, kept[-n:])), None)
        if length is None:
            return
        for i in kept[-length:]:
            bench.drop(i, "related", "structure:card-after-text")
        del kept[-length:]


def _is_card(bench: Bench, card: list[int]) -> bool:
    head, below = bench.blocks[card[0]], [bench.blocks[i] for i in card[1:]]
    if card[-1] - card[0] != len(card) - 1 or card[0] == 0 or not bench.is_kept(card[0] - 1):
        return False
    if ends_sentence(head.text) or not CARD_HEAD[0] <= size(head.text) <= CARD_HEAD[1] or head.shape != "paragraph":
        return False
    if not all(ends_sentence(block.text) and size(block.text) < CARD_TEXT for block in below):
        return False
    if any(block.gap for block in bench.blocks[1:]):
        return head.gap and not any(block.gap for block in below)
    after = card[-1] + 1
    return len(below) == 1 and after < len(bench.blocks) and bench.decisions[after].reason.startswith("rule:")


def teasers(bench: Bench) -> None:
    """In HTML: the summary below a linked headline that goes, in a place of its own, goes as well."""
    home = _home(bench)
    for above, block in pairwise(bench.blocks):
        i = block.index
        linked = above.marks & LINK and size(above.text) >= CARD_HEAD[0] and not bench.is_kept(above.index)
        if linked and bench.is_kept(i) and bench.probability(i) < TEASER_YIELDS:
            inside = bench.document.nodes[bench.node(i).parent]
            if bench.siblings(above.index, i) and bench.node(i).parent != home and inside.depth > 2:
                bench.drop(i, "related", "structure:teaser")


def _home(bench: Bench) -> int:
    """The container that holds most of the kept text."""
    sizes: dict[int, float] = {}
    for i in bench.kept():
        parent = bench.node(i).parent
        sizes[parent] = sizes.get(parent, 0) + size(bench.blocks[i].text)
    return max(sizes, key=lambda node: (sizes[node], -node), default=0)


def next_articles(bench: Bench, title: int | None) -> None:
    """The articles that a page loads below its own, each in an `<article>` with a headline like the first."""
    own = _article_of(bench, title) if title is not None else None
    if own is None or title is None:
        return
    level = bench.blocks[title].level
    others = {
        node
        for block in bench.blocks[title + 1 :]
        if block.shape == "heading" and block.level == level and (node := _article_of(bench, block.index)) is not None
    } - {own}
    for i in bench.kept() if others and level == 1 else ():
        if i > title and _article_of(bench, i) in others:
            bench.drop(i, "related", "structure:next-article")


def _article_of(bench: Bench, i: int) -> int | None:
    """The outermost `<article>` that a block stands in."""
    node, found = bench.blocks[i].node, None
    while bench.document.nodes[node].marks & ARTICLE and node != 0:
        if bench.document.nodes[node].tag == "article":
            found = node
        node = bench.document.nodes[node].parent
    return found


def headline(bench: Bench, title: int | None) -> None:
    """The headline is lifted; where it stands again, it is a repeat."""
    if title is None:
        return
    text = folded(bench.blocks[title].text)
    for i in bench.kept():
        if folded(bench.blocks[i].text) == text:
            bench.drop(i, "repeat", "repeat:headline")
    bench.decide(title, "title", "lift", "field:title")


def repeats(bench: Bench) -> None:
    """A kept text that stands on the page again is kept once."""
    seen: set[str] = set()
    for i in bench.kept():
        text = bench.blocks[i].text
        if text in seen and size(text) >= REPEAT_SIZE:
            bench.drop(i, "repeat", "repeat:text")
        seen.add(text)


def stray_ends(bench: Bench) -> None:
    """A heading that no text follows heads nothing; a short line at the end that is no sentence ends nothing."""
    for i in reversed(bench.kept()):
        text = bench.blocks[i].text
        heading = bench.decisions[i].role == "heading" and not ends_sentence(text)
        if not heading and not _is_stray(bench, i):
            return
        bench.drop(i, "other", "structure:stray-end")


def _is_stray(bench: Bench, i: int) -> bool:
    text = bench.blocks[i].text
    unfinished = not ends_sentence(text) or text.endswith(":")
    short = size(text) < STRAY_SIZE and bench.decisions[i].role == "paragraph"
    return unfinished and short and bench.probability(i) < STRAY_YIELDS
