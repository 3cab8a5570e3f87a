"""Lines of HTML that a rule takes for a label of the page, and that head what is kept below them."""

from typing import Final

from cleaner.judge.bench import Bench
from cleaner.marks import FOLDED

WORDS: Final = 2
"""Words of a heading that may be a label: "Summary", "Disclaimer", "Privacy". Of headings of wcxb-dev, fundus-dev and
big9-dev that a rule knows, between kept texts, 18 of 23 are gold."""
TEXT: Final = 60
"""Length of the texts around it."""
NEVER: Final = frozenset({"advert", "newsletter", "follow", "share"})
"""What stands between two paragraphs of one text."""
QUESTION: Final = ("?", "？", "؟")


def headings(bench: Bench) -> None:
    """A short heading between two kept texts heads the second, and so does a question on a button that unfolds it."""
    for i in range(1, len(bench.blocks) - 1):
        decision, block = bench.decisions[i], bench.blocks[i]
        if decision.action != "drop" or not decision.reason.startswith("rule:"):
            continue
        if decision.reason == "rule:place-button":
            heads = block.text.endswith(QUESTION) and _is_answer(bench, i + 1)
        elif not _is_text(bench, i + 1):
            continue
        else:
            short = block.shape == "heading" and len(block.text.split()) <= WORDS and decision.role not in NEVER
            heads = short and not decision.reason.startswith("rule:place-") and _is_text(bench, i - 1)
        if heads:
            bench.keep(i, f"tagger:{bench.probability(i):.2f} heads kept text")


def _is_answer(bench: Bench, i: int) -> bool:
    """Whether a kept sentence of some length, or one that the question unfolds."""
    long_or_folded = bench.sizes[i] >= TEXT or bool(bench.blocks[i].marks & FOLDED)
    return bench.is_kept_sentence(i) and long_or_folded


def _is_text(bench: Bench, i: int) -> bool:
    return bench.is_kept(i) and bench.sizes[i] >= TEXT
