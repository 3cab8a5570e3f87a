"""When the tagger doubts most of a page's prose, trafilatura is asked before an article is lost."""

import pytest

import cleaner
from cleaner import pipeline
from cleaner.options import Options
from cleaner.tagging import KINDS, Tags

PROSE = [
    f"In the {year}s the ferry across the Mill carried {year - 1800} farmers a day, and on market days it carried "
    f"their {year - 1700} geese as well, which the ferryman's ledger lists by owner, by colour and by their noise."
    for year in (1850, 1860, 1870, 1880, 1890, 1900)
]
PAGE = "<title>The ferry</title><article><h1>The ferry</h1>" + "".join(f"<p>{text}" for text in PROSE) + "</article>"


def tell(monkeypatch: pytest.MonkeyPatch, article: float, *main: float) -> None:
    """Have the tagger say so of the blocks."""
    kinds = dict.fromkeys(KINDS, 0.0) | {"article": article, "collection": 1 - article}
    tags = Tags(list(main), [0.0] * len(main), kinds)
    monkeypatch.setattr(pipeline, "tag", lambda *_: tags)


def test_it_is_asked_when_less_is_kept_than_the_tagger_alone_is_against(monkeypatch: pytest.MonkeyPatch) -> None:
    tell(monkeypatch, 1.0, 0.9, 0.9, 0.9, 0.05, 0.05, 0.05, 0.05)
    article = cleaner.clean(PAGE)
    assert "second_opinion" in article.flags
    assert [block.text for block in article.blocks] == PROSE


@pytest.mark.parametrize("options", [Options(second_opinion=False), None])
def test_it_is_not_asked_for_a_page_that_is_mostly_kept_or_when_nobody_wants_it(
    monkeypatch: pytest.MonkeyPatch, options: Options | None
) -> None:
    kept = 2 if options else 4
    tell(monkeypatch, 1.0, 0.9, *[0.9] * kept, *[0.05] * (6 - kept))
    article = cleaner.clean(PAGE, options=options)
    assert "second_opinion" not in article.flags
    assert len(article.blocks) == kept


def test_it_is_not_asked_for_a_page_that_is_no_article_and_has_text(monkeypatch: pytest.MonkeyPatch) -> None:
    tell(monkeypatch, 0.0, 0.9, 0.9, *[0.01] * 5)
    assert "second_opinion" not in cleaner.clean(PAGE).flags


def test_it_is_not_heard_where_it_keeps_labels_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    labels = "".join(f"<p>{place} ferry" for place in ("Harlow", "Ashford", "Marlow", "Witney", "Thame"))
    page = f"<title>Ferries</title><article><h1>Ferries</h1>{labels}<p>{PROSE[0]}</article>"
    tell(monkeypatch, 0.0, *[0.01] * 7)
    monkeypatch.setattr(pipeline.opinion, "kept_by_trafilatura", lambda *_: [False, *[True] * 5, False])
    article = cleaner.clean(page)
    assert "second_opinion" not in article.flags
    assert article.text == ""
