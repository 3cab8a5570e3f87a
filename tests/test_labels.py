"""The labels that the tagger is trained on."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

from training.labels import labels, weak_labels

STORY = "The ferry crossed the Mill on Tuesday for the first time in nine years."
MORE = "Forty people and a goat were on board when it left the eastern bank."
TEASER = "Council to vote on the price of parking near the old town hall"


def test_blocks_that_the_gold_holds_are_its_and_a_copy_is_not():
    assert labels(["Home", STORY, MORE, TEASER, STORY], f"{STORY}\n{MORE}").tolist() == [0, 1, 1, 0, 0]


def test_a_short_block_counts_between_blocks_of_the_gold_only():
    assert labels(["On board", STORY, "On board", MORE], f"{STORY}\nOn board\n{MORE}").tolist() == [0, 1, 1, 1]


def test_snippets_make_their_blocks_known_and_no_others():
    kept, known = weak_labels([STORY, MORE, TEASER], ["first time in nine"], ["price of parking"])
    assert (kept.tolist(), known.tolist()) == ([1, 0, 0], [1, 0, 1])
