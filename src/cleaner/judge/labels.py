"""Lines of HTML that a rule takes for a label of the page, and that head what is kept below them."""

from typing import Final

from cleaner.judge.bench import Bench
from cleaner.measure import ends_sentence

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
        if decision.action != "drop" or not decision.reason.startswith("rule:") or not _is_text(bench, i + 1):
            continue
        if decision.reason == "rule:place-button":
            heads = block.text.endswith(QUESTION) and ends_sentence(bench.blocks[i + 1].text)
        else:
            short = block.shape == "heading" and len(block.text.split()) <= WORDS and decision.role not in NEVER
            heads = short and not decision.reason.startswith("rule:place-") and _is_text(bench, i - 1)
        if heads:
            bench.keep(i, f"tagger:{bench.probability(i):.2f} heads kept text")


def _is_text(bench: Bench, i: int) -> bool:
    return bench.is_kept(i) and bench.sizes[i] >= TEXT
