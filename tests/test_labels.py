"""The labels that the tagger is trained on."""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

from training.labels import labels, weak_labels
from training.pages import Sample
from training.taught import BELIEF, taught, untaught

STORY = "The ferry crossed the Mill on Tuesday for the first time in nine years."
MORE = "Forty people and a goat were on board when it left the eastern bank."
TEASER = "Council to vote on the price of parking near the old town hall"
NOTHING = np.zeros(0)


def sample(page: str, form: str, texts: list[str], known: list[float], kept: list[float], gold: str | None = None):
    labelled = np.asarray(kept, dtype=np.float32), np.asarray(known, dtype=np.float32)
    sizes = np.asarray([len(text) for text in texts])
    return Sample(
        page, "ferry.example", "article", form, NOTHING, NOTHING, NOTHING, sizes, NOTHING, NOTHING, NOTHING, NOTHING,
        *labelled, NOTHING, tuple(texts), gold,
    )  # fmt: skip


def test_blocks_that_the_gold_holds_are_its_and_a_copy_is_not():
    assert labels(["Home", STORY, MORE, TEASER, STORY], f"{STORY}\n{MORE}").tolist() == [0, 1, 1, 0, 0]


def test_a_short_block_counts_between_blocks_of_the_gold_only():
    assert labels(["On board", STORY, "On board", MORE], f"{STORY}\nOn board\n{MORE}").tolist() == [0, 1, 1, 1]


def test_snippets_make_their_blocks_known_and_no_others():
    kept, known = weak_labels([STORY, MORE, TEASER], ["first time in nine"], ["price of parking"])
    assert (kept.tolist(), known.tolist()) == ([1, 0, 0], [1, 0, 1])


def test_a_page_without_gold_is_taught_by_the_answers_to_its_html():
    html = sample("a", "html", ["Home", STORY, MORE, TEASER], known=[0, 1, 0, 1], kept=[0, 1, 0, 0])
    dump = sample("a", "lines", [f"Home {TEASER}", STORY, MORE], known=[0, 1, 0], kept=[0, 1, 0])
    gold = sample("b", "html", [STORY], known=[1], kept=[1], gold=STORY)
    assert untaught([html, dump, gold]) == [html]
    of_html, of_dump, of_gold = taught([html, dump, gold], {"a": np.asarray([0.1, 0.2, 0.75, 0.9])})
    assert np.allclose(of_html.kept, [0.1, 1, 0.75, 0])
    assert of_html.known.tolist() == [BELIEF, 1, BELIEF, 1]
    assert of_dump.kept.tolist() == [0, 1, 1]
    assert of_gold is gold
