"""The tagger: same answers everywhere, clear errors, any page."""

import shutil

import numpy as np
import pytest
from msgspec.structs import replace

from cleaner.errors import ModelError
from cleaner.marks import NOT_OF_PAGE
from cleaner.model import Block, Document, Node, Page
from cleaner.reading import read
from cleaner.tagging import KINDS, in_pieces, model, tag

STORY = "The ferry on the Mill crossed on Tuesday for the first time in nine years, with forty people and a goat. "
PAGE = f"<nav><a href=/>Home</a></nav><article><h1>Ferry returns</h1><p>{STORY * 3}</p><p>{STORY * 2}</p></article>"


def tagged(document: Document):
    return tag(document, [()] * len(document.blocks))


def test_every_block_has_an_answer_and_the_kinds_are_probabilities():
    document = read(Page(PAGE), "html")
    tags = tagged(document)
    assert len(tags.main) == len(tags.title) == len(document.blocks)
    assert all(0 <= p <= 1 for p in tags.main)
    assert set(tags.kinds) == set(KINDS)
    assert sum(tags.kinds.values()) == pytest.approx(1, abs=1e-4)


def test_text_is_likelier_than_the_menu_in_html_and_in_a_dump():
    for form, content in (("html", PAGE), ("text", f"Home\n\nFerry returns\n\n{STORY * 3}\n\n{STORY * 2}")):
        document = read(Page(content), form)
        main = tagged(document).main
        assert min(main[-2:]) > main[0]


def test_what_programs_put_before_made_up_names_says_nothing():
    made, bare = (
        tagged(read(Page(PAGE.replace("<p>", f"<p class={name}>")), "html")).main for name in ("css-1ad8r0m", "1ad8r0m")
    )
    assert made == bare


def test_a_page_of_no_blocks_and_one_of_odd_blocks():
    assert tagged(Document((), "text")).main == []
    odd = Document(
        tuple(Block(index=i, text=text) for i, text in enumerate(("|", "\U0001f600", "\u0f3c", "a" * 99_999))), "text"
    )
    assert np.isfinite(tagged(odd).main).all()


def test_large_pages_are_judged_in_stretches():
    nodes = (Node(0, "", "", 0, 0),)
    blocks = tuple(Block(index=i, text=f"line {i} of many") for i in range(13_000))
    assert len(tagged(Document(blocks, "html", nodes)).main) == 13_000


def test_markup_is_not_looked_at_in_a_dump():
    document = read(Page("one line\n\nanother line\n\n" + STORY), "text")
    blocks = tuple(replace(block, marks=~NOT_OF_PAGE, link_chars=3) for block in document.blocks)
    marked = replace(document, blocks=blocks)
    assert tagged(marked).main == tagged(document).main


@pytest.mark.parametrize("damage", ["missing", "bytes"])
def test_weights_that_are_missing_or_damaged_are_a_clear_error(tmp_path, damage):
    path = tmp_path / "weights.npz"
    if damage == "bytes":
        path.write_bytes(model.WEIGHTS.read_bytes()[:-1] + b"x")
        shutil.copy(model.WEIGHTS.with_suffix(".json"), tmp_path)
    with pytest.raises(ModelError, match="install the package again"):
        model.load(path)


def test_the_weights_are_small_and_say_where_they_come_from():
    import json

    for weights in (model.WEIGHTS, model.PIECES):
        stated = json.loads(weights.with_suffix(".json").read_text("utf-8"))
        assert weights.stat().st_size == stated["bytes"]
        assert {"command", "corpora", "seed", "cross_validated", "attribution"} <= set(stated)
    assert model.WEIGHTS.stat().st_size + model.PIECES.stat().st_size <= 3 * 1024 * 1024


@pytest.mark.parametrize(
    ("page", "pieces"),
    [
        (STORY, False),
        ("Home About us Weather " + " ".join([STORY] * 8), True),
        ("dataLayer = [{}];\n(function(w){w._gaq = [];})(window);\n" + STORY, True),
        ("The program begins with\nint main() { return 0; }\n" + STORY, False),
    ],
)
def test_dumps_whose_lines_are_no_blocks_have_a_net_of_their_own(page, pieces):
    assert in_pieces(read(Page(page), "text")) == pieces
