"""The laws that hold for each case of `fixtures/`. Its fields are tested by the plugin (`cleaner_fixtures`)."""

import json
from functools import cache
from pathlib import Path

import jsonschema_rs
import pytest

import cleaner
from cleaner import golden
from cleaner.formats.schema import schema

CASES = {case.name: case for case in golden.find(Path(__file__).parent.parent / "fixtures")}
EACH_CASE = pytest.mark.parametrize("name", CASES)


def explain_anew(name: str) -> cleaner.Result:
    case = CASES[name]
    return cleaner.explain(case.page(), format=case.about.format)


explain = cache(explain_anew)


@EACH_CASE
def test_a_record_keeps_to_the_schema(name: str) -> None:
    validator = jsonschema_rs.validator_for(schema())
    record = json.loads(explain(name).article.to_json())
    assert [error.message for error in validator.iter_errors(record)] == []


@EACH_CASE
def test_every_block_is_kept_lifted_or_dropped_once(name: str) -> None:
    result = explain(name)
    assert [decision.block for decision in result.decisions] == [block.index for block in result.document.blocks]
    assert {decision.action for decision in result.decisions} <= {"keep", "lift", "drop"}


@EACH_CASE
def test_clean_text_stays_as_it_is(name: str) -> None:
    """A text that is no article's (the teasers of a section front) is no clean text."""
    article = explain(name).article
    text = article.text
    if text and article.status != "not_article":
        assert cleaner.clean(text, format="text").text == text


@EACH_CASE
def test_the_same_page_gives_the_same_bytes(name: str) -> None:
    assert explain_anew(name).article.to_json() == explain(name).article.to_json()


@EACH_CASE
def test_a_case_says_what_it_is_for(name: str) -> None:
    case = CASES[name]
    assert case.about.why
    assert case.about.origin in {"wild", "synthetic"}
    assert "text" in case.expected or case.expected["status"] == "not_article"


def test_the_fields_of_each_case_are_tested(request: pytest.FixtureRequest) -> None:
    """Should the plugin not be there, the suite would be green without them."""
    assert request.config.pluginmanager.hasplugin("cleaner")
    assert [Path(root).name for root in request.config.getini("cleaner_fixtures")] == ["fixtures"]
