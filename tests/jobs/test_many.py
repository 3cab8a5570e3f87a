"""`clean_many`: one article a page, whatever the page."""

import itertools

import jsonschema_rs
import lxml.html
import pytest

from cleaner import Options, Page, clean, clean_many
from cleaner.errors import OptionError
from cleaner.formats.schema import schema

STORY = (
    "<p>The library in the old mill opened its doors again on Thursday after two years of repairs, the town said.</p>"
    "<p>Its roof had been damaged in a storm, and some four thousand books had to be dried page by page by hand.</p>"
    "<p>Readers may borrow six books at a time, and the reading room is open until nine in the evening on weekdays.</p>"
    "<p>The repairs cost two million, half of which came from the region, the rest from a fund for old houses.</p>"
    "<p>Some of the books that could not be saved are shown behind glass beside the door, still swollen with water.</p>"
)
GOOD = f"<html lang=en><body><h1>The library is open</h1>{STORY}</body></html>"
BAD = {
    "error_empty": b"",
    "error_not_html": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10,
    "error_too_large": "x" * 5000,
}
SMALL = Options(max_bytes=4000, second_opinion=False)


@pytest.mark.parametrize("workers", [1, 2])
def test_bad_pages_become_articles_that_say_why_and_the_run_goes_on(workers):
    pages = [GOOD, *BAD.values(), GOOD.encode(), Page(GOOD, path="a.html")]
    made = list(clean_many(pages, workers=workers, options=SMALL))
    assert [article.status for article in made] == ["ok", "error", "error", "error", "ok", "ok"]
    assert [article.flags for article in made[1:4]] == [[flag] for flag in BAD]
    assert made[-1].source.path == "a.html"
    assert made[0].text == clean(GOOD).text


def test_records_of_failures_keep_the_schema_and_say_where_the_page_was_from():
    (made,) = clean_many([Page(b"", url="https://News.example/a?utm_source=x", path="a.html")])
    jsonschema_rs.validator_for(schema()).validate(made.to_dict())
    assert (made.domain, made.source.path, made.source.format) == ("news.example", "a.html", None)
    assert made.id.startswith("u-")


def test_pages_may_come_without_end():
    articles = clean_many(itertools.repeat(GOOD), options=SMALL)
    assert [article.status for article in itertools.islice(articles, 3)] == ["ok"] * 3


def test_workers_give_what_one_process_gives():
    pages = [GOOD.replace("Thursday", f"day {number}") for number in range(40)]
    assert list(clean_many(pages, workers=2)) == list(clean_many(pages))


def test_a_tree_is_cleaned_here_and_refused_by_workers():
    tree = lxml.html.fromstring(GOOD)
    assert [article.status for article in clean_many([tree])] == ["ok"]
    with pytest.raises(TypeError, match="cannot travel"):
        list(clean_many([tree], workers=2))


def test_no_pages_are_no_articles():
    assert list(clean_many([])) == list(clean_many([], workers=2)) == []


def test_an_option_that_makes_no_sense_is_no_fault_of_the_page(monkeypatch):
    def refuse(*arguments, **named):
        raise OptionError("options", "nonsense")

    monkeypatch.setattr("cleaner.pipeline.clean", refuse)
    with pytest.raises(OptionError):
        list(clean_many([GOOD]))


def test_a_bug_becomes_a_flag_and_not_the_end_of_the_run(monkeypatch):
    def stumble(*arguments, **named):
        raise ZeroDivisionError

    monkeypatch.setattr("cleaner.pipeline.clean", stumble)
    assert [article.flags for article in clean_many([GOOD])] == [["error_internal"]]
