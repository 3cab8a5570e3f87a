"""Each case of `fixtures/` against its expectation, one test a field, and the laws that hold for every case.

`expected.json` holds the fields that a case is about. In it, `text` may be a list of blocks (they are joined by an
empty line), and an object need only have the keys that matter: `[{"name": "Ana Ruiz"}]` says nothing about her url.
"""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import cleaner
from cleaner.formats.schema import schema

FIXTURES = Path(__file__).parent.parent / "fixtures"
CASES = sorted(folder.name for folder in FIXTURES.iterdir() if (folder / "case.toml").is_file())
META_KEYS = {"why", "origin", "url", "retrieved", "format", "known_failures"}


def meta_of(case: str) -> dict[str, Any]:
    return tomllib.loads((FIXTURES / case / "case.toml").read_text("utf-8"))


def expected_of(case: str) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads((FIXTURES / case / "expected.json").read_text("utf-8"))
    if isinstance(fields.get("text"), list):
        fields["text"] = "\n\n".join(fields["text"])
    return fields


def input_of(case: str) -> Path:
    (path,) = (FIXTURES / case).glob("input.*")
    return path


def explain_anew(case: str) -> cleaner.Result:
    meta = meta_of(case)
    return cleaner.explain(input_of(case).read_bytes(), url=meta.get("url"), format=meta.get("format"))


explain = cache(explain_anew)


def shown(actual: Any, expected: Any) -> Any:
    """The part of `actual` that `expected` speaks about: of objects, only the keys that it names."""
    if isinstance(actual, dict) and isinstance(expected, dict):
        return {key: shown(actual[key], value) for key, value in expected.items()}
    if isinstance(actual, list) and isinstance(expected, list) and len(actual) == len(expected):
        return [shown(one, other) for one, other in zip(actual, expected, strict=True)]
    return actual


def each_field() -> list[Any]:
    return [
        pytest.param(case, field, id=f"{case}-{field}", marks=known_failure(case, field))
        for case in CASES
        for field in expected_of(case)
    ]


def known_failure(case: str, field: str) -> list[pytest.MarkDecorator]:
    reason = meta_of(case).get("known_failures", {}).get(field)
    return [pytest.mark.xfail(strict=True, reason=reason)] if reason else []


@pytest.mark.parametrize(("case", "field"), each_field())
def test_a_case_comes_out_as_expected(case: str, field: str) -> None:
    expected = expected_of(case)[field]
    actual: Any = explain(case).article.to_dict()[field]
    if field == "text":  # line by line reads better in a failure
        assert actual.split("\n") == expected.split("\n")
    assert shown(actual, expected) == expected


@pytest.mark.parametrize("case", CASES)
def test_a_record_keeps_to_the_schema(case: str) -> None:
    validator = jsonschema_rs.validator_for(schema())
    record = json.loads(explain(case).article.to_json())
    assert [error.message for error in validator.iter_errors(record)] == []


@pytest.mark.parametrize("case", CASES)
def test_every_block_is_kept_lifted_or_dropped_once(case: str) -> None:
    result = explain(case)
    assert [decision.block for decision in result.decisions] == [block.index for block in result.document.blocks]
    assert {decision.action for decision in result.decisions} <= {"keep", "lift", "drop"}


@pytest.mark.parametrize("case", CASES)
def test_clean_text_stays_as_it_is(case: str) -> None:
    """A text that is no article's (the teasers of a section front) is no clean text."""
    article = explain(case).article
    text = article.text
    if text and article.status != "not_article":
        assert cleaner.clean(text, format="text").text == text


@pytest.mark.parametrize("case", CASES)
def test_the_same_page_gives_the_same_bytes(case: str) -> None:
    assert explain_anew(case).article.to_json() == explain(case).article.to_json()


@pytest.mark.parametrize("case", CASES)
def test_a_case_says_what_it_is_for(case: str) -> None:
    meta = meta_of(case)
    assert meta.keys() <= META_KEYS
    assert meta["why"]
    assert meta["origin"] in {"wild", "synthetic"}
    expected = expected_of(case)
    assert "text" in expected or expected["status"] == "not_article"
    assert meta.get("known_failures", {}).keys() <= expected_of(case).keys()
