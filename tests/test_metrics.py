"""The benchmark's measures, against hand-counted examples and their laws."""

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

from benchmarking import metrics
from benchmarking.corpora import Case
from benchmarking.flatten import gaps, inline, lines
from benchmarking.remade import REMADE
from benchmarking.systems import Answer
from benchmarking.tables import field_row, page_score, text_row

TEXTS = st.lists(st.sampled_from("the cat sat on a mat, and then The dog".split()), max_size=12).map(" ".join)


# ---- word bag ----------------------------------------------------------------------------------


def test_a_word_counts_as_often_as_both_texts_have_it() -> None:
    score = metrics.word_bag("the the cat", "The cat, the CAT sat.")
    assert (score.precision, score.recall, score.f1) == (1.0, 3 / 5, pytest.approx(0.75))


@pytest.mark.parametrize(
    ("said", "gold", "f1"), [("", "", 1), (None, None, 1), ("x", "", 0), ("", "x", 0), ("!", "?", 1)]
)
def test_an_empty_gold_asks_for_an_empty_answer(said: str | None, gold: str | None, f1: float) -> None:
    assert metrics.word_bag(said, gold).f1 == f1


def test_the_f1_of_a_set_is_the_mean_of_its_pages() -> None:
    mean = metrics.mean([metrics.word_bag("a", "a b"), metrics.word_bag("", "a")])
    assert (mean.precision, mean.recall, mean.f1) == (0.5, 0.25, (2 / 3) / 2)


@given(TEXTS, TEXTS)
def test_precision_and_recall_change_places_with_the_texts(a: str, b: str) -> None:
    there, back = metrics.word_bag(a, b), metrics.word_bag(b, a)
    assert (there.precision, there.recall) == (back.recall, back.precision)
    assert there.f1 == pytest.approx(back.f1)
    assert metrics.word_bag(a, a).f1 == 1


# ---- shingles ----------------------------------------------------------------------------------


def test_shingles_are_runs_of_four_words() -> None:
    page = metrics.overlap("a b c d e", "x b c d e")
    assert (page.both, page.only_said, page.only_gold) == (1, 1, 1)
    assert page.f1 == 0.5


def test_a_short_text_is_one_shingle_and_an_empty_one_has_none() -> None:
    assert metrics.shingles("a b").total() == 1
    assert metrics.shingles("").total() == 0
    assert metrics.overlap("a b", "a b c").f1 == 0


def test_case_counts_in_shingles() -> None:
    assert metrics.overlap("The cat sat down", "the cat sat down").both == 0


def test_the_shingle_f1_is_that_of_the_mean_precision_and_the_mean_recall() -> None:
    pages = [
        metrics.overlap("a b c d", "a b c d e f g h"),
        metrics.overlap("a b c d", "a b c d"),
        metrics.overlap("", "a"),
    ]
    score = metrics.shingle_score(pages)
    assert score.precision == 1  # over the two pages with an answer
    assert score.recall == pytest.approx((1 / 5 + 1 + 0) / 3)
    assert score.f1 == pytest.approx(2 * 0.4 / 1.4)


@given(TEXTS, TEXTS)
def test_every_shingle_is_counted_once(said: str, gold: str) -> None:
    page = metrics.overlap(said, gold)
    assert page.both + page.only_said == metrics.shingles(said).total()
    assert page.both + page.only_gold == metrics.shingles(gold).total()


# ---- snippets ----------------------------------------------------------------------------------


def test_snippets_are_found_across_line_breaks_but_not_across_case() -> None:
    found = metrics.find_snippets("It rained\n all night. Share", ["rained all", "ALL NIGHT"], ["Share", "Log in"])
    assert (found.right, found.wrong, found.missing) == (1, 1, 1)


def test_snippets_are_counted_over_all_pages() -> None:
    score = metrics.snippet_score([metrics.Found(3, 1, 0), metrics.Found(0, 0, 1)])
    assert (score.precision, score.recall, score.f1) == (0.75, 0.75, 0.75)


# ---- fields ------------------------------------------------------------------------------------


def test_names_are_compared_without_by_and_case_and_one_by_one() -> None:
    assert metrics.names("By Ann LEE; Bo Nilsson & Q. Li") == metrics.names(["q li", "Bo Nilsson, Ann Lee"])
    assert metrics.author_f1(["Ann Lee"], ["Ann Lee", "Bo Nilsson"]) == pytest.approx(2 / 3)
    assert metrics.author_f1([], None) == 1
    assert metrics.author_f1(["Ann Lee"], None) == 0


def test_dates_are_compared_by_the_day_as_written() -> None:
    assert metrics.day("2024-05-06 23:59:00-07:00") == metrics.day("2024-05-06") == "2024-05-06"
    assert metrics.day("May 6, 2024") is None
    assert metrics.day(None) is None


def test_fields_are_scored_on_the_pages_that_have_them() -> None:
    cases = [
        Case("1", "", False, None, "all", "", title="Rain, again", authors=("Ann Lee",), published="2024-05-06"),
        Case("2", "", False, None, "all", "", published="2024-05-06"),
        Case("3", "", False, None, "all", ""),
    ]
    said = [
        Answer(title="rain again!", authors=["Bo", "Ann Lee"], published="2024-05-06T10:00:00Z"),
        Answer(title="x", authors=["Bo"], published="2024-05-07"),
        Answer(published="2024-05-06"),
    ]
    assert field_row(cases, said) == (1.0, pytest.approx(2 / 3), 0.5, 0.5, 0.5, 1.0, None, None)


def test_instants_count_where_the_gold_has_one_and_languages_without_country() -> None:
    golds = ["2024-05-06T07:00:00+02:00", "2024-05-06T07:00:00+02:00", "2024-05-06T07:00:00", "2024-05-06"]
    cases = [Case(str(n), "", False, None, "news", published=gold, language="en") for n, gold in enumerate(golds)]
    said = [
        Answer(published="2024-05-06T05:00:00+00:00", language="en-GB"),
        Answer(published="2024-05-06T07:00:00", language="de"),
        Answer(published="2024-05-06T07:00:00+02:00"),
        Answer(published="2024-05-06"),
    ]
    assert field_row(cases, said)[-2:] == (0.5, 0.25)


def test_failures_are_counted_and_score_nothing() -> None:
    cases = [Case("1", "", False, None, "all", "a b"), Case("2", "", False, None, "all", "a b")]
    assert text_row(cases, [Answer("a b"), Answer(failure="boom")])[0] == 0.5
    assert text_row(cases, [Answer("a b"), Answer(failure="boom")])[-2:] == (2, 1)


def test_a_page_without_gold_text_is_scored_by_its_snippets() -> None:
    case = Case("1", "", False, None, "all", must_have=("a b", "c"), must_not_have=("x",))
    assert page_score(case, Answer("a  b x")) == pytest.approx(2 / (2 + 1 + 1))


# ---- dumps -------------------------------------------------------------------------------------

PAGE = """<title>t</title><style>p{}</style><div>One <b>bold</b>, <a href=x>two</a><p>three<br>four</p>tail</div>
<ul><li>a<li>b</ul><script>no()</script><noscript>no</noscript>end"""


def test_a_page_is_flattened_to_a_line_a_block() -> None:
    assert lines(PAGE).split("\n") == ["One bold, two", "three", "four", "tail", "a", "b", "end"]


def test_or_to_blocks_with_gaps() -> None:
    assert gaps(PAGE).startswith("One bold, two\n\nthree\n\nfour")


def test_or_to_a_line_a_piece_of_text() -> None:
    assert inline(PAGE).split("\n") == ["One", "bold", ",", "two", "three", "four", "tail", "a", "b", "end"]


# ---- the same page by other builders -----------------------------------------------------------


@pytest.mark.parametrize("form", sorted(REMADE))
def test_what_a_reader_sees_of_a_remade_page_is_the_same(form: str) -> None:
    page = PAGE.replace("<div>", "<div class='story body' id=x role=main>").replace("three", "three " * 40)
    made = REMADE[form](page)
    assert made != page
    assert " ".join(lines(made).split()) == " ".join(lines(page).split())


def test_each_name_is_made_up_the_same_way_and_no_two_alike() -> None:
    made = REMADE["made-up"]("<div class='a b'><p class=a>x</p></div>")
    (first, second), third = (part.split() for part in re.findall('class="([^"]+)"', made))
    assert [first] == third
    assert first != second
