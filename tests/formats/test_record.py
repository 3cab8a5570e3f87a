"""The record as bytes, and the schema that it keeps."""

import importlib.resources
import json

import jsonschema_rs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.formats.ledger import to_ledger
from cleaner.formats.record import indented, to_bytes, to_dict, to_json
from cleaner.formats.schema import schema, to_schema
from cleaner.model import (
    FLAGS,
    Article,
    Author,
    Block,
    Cleaner,
    Decision,
    Document,
    Image,
    Removed,
    Result,
    Source,
    TextBlock,
)

KEYS = (
    "schema_version id url canonical_url domain site_name title description authors published_at modified_at "
    "published_precision language section tags images is_free text blocks word_count content_hash status flags removed "
    "source fetched_at cleaner"
).split()
HASH = "0" * 64

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
maybe = st.none() | words
counts = st.integers(0, 10**9)
articles = st.builds(
    Article,
    schema_version=st.just("1.0"),
    id=st.sampled_from(["u-" + "a" * 24, "c-" + "0" * 24]),
    url=maybe,
    canonical_url=maybe,
    domain=maybe,
    site_name=maybe,
    title=maybe,
    description=maybe,
    authors=st.lists(st.builds(Author, words, maybe), max_size=3),
    published_at=st.sampled_from([None, "2024-05-01", "2024-05", "2024-05-01T10:00:00+02:00"]),
    modified_at=st.sampled_from([None, "2024-05-01"]),
    language=maybe,
    section=maybe,
    tags=st.lists(words, max_size=3),
    images=st.lists(st.builds(Image, maybe, maybe, maybe), max_size=2),
    text=st.text(st.characters(exclude_categories=["Cs"])),
    blocks=st.lists(st.builds(TextBlock, st.just("paragraph"), st.none() | st.integers(1, 6), words), max_size=3),
    word_count=counts,
    content_hash=st.just(HASH),
    flags=st.lists(st.sampled_from(sorted(FLAGS)), unique=True, max_size=3).map(sorted),
    removed=st.builds(Removed, counts, counts, st.dictionaries(words, counts, max_size=3)),
    source=st.builds(Source, maybe, maybe, st.none() | counts, st.just("html"), st.just("utf-8"), st.just(HASH)),
    fetched_at=maybe,
    cleaner=st.builds(Cleaner, words, words),
)
validator = jsonschema_rs.validator_for(schema())


def article(**fields: object) -> Article:
    return Article(
        **{
            "id": "c-" + "0" * 24,
            "content_hash": HASH,
            "status": "ok",
            "removed": Removed(0, 0, {}),
            "source": Source(None, None, None, "html", "utf-8", HASH),
            "cleaner": Cleaner("1", "r"),
            **fields,
        }
    )


def test_the_keys_stand_in_the_order_of_the_contract():
    assert list(to_dict(article())) == KEYS
    assert list(json.loads(to_json(article()))) == KEYS


@given(articles)
def test_every_record_keeps_the_schema(made):
    validator.validate(json.loads(made.to_json()))


@given(articles)
def test_a_record_is_one_line_and_reads_back_as_the_same_article(made):
    line = made.to_json()
    assert line.endswith("\n")
    assert line.count("\n") == 1
    assert msgspec.json.decode(line, type=Article) == made
    assert json.loads(line) == made.to_dict()
    assert json.loads(indented(to_bytes(made))) == made.to_dict()


def test_text_is_written_as_it_is_and_not_as_escapes():
    assert "Україна 新闻 é" in article(text="Україна 新闻 é").to_json()


def test_half_a_surrogate_pair_costs_a_character_and_not_the_record():
    made = article(text="a\ud800b", removed=Removed(1, 1, {"rule:\udcff": 1}), title="\ud83d\ude00")
    line = to_bytes(made).decode("utf-8")
    assert json.loads(line)["text"] == "a\ufffdb"
    assert json.loads(line)["title"] == "\U0001f600"
    assert list(json.loads(line)) == KEYS


def test_reasons_are_counted_in_one_order():
    one = article(removed=Removed(2, 2, {"b": 1, "a": 1}))
    two = article(removed=Removed(2, 2, {"a": 1, "b": 1}))
    assert to_json(one) == to_json(two)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("title", ""),
        ("status", "fine"),
        ("flags", ["unheard_of"]),
        ("id", "42"),
        ("word_count", -1),
        ("word_count", 1.5),
        ("published_precision", "year"),
        ("authors", [{"name": "A"}]),
        ("blocks", [{"role": "hero", "level": None, "text": "x"}]),
        ("surprise", None),
    ],
)
def test_the_schema_refuses_what_the_contract_excludes(key, value):
    record = to_dict(article())
    assert validator.is_valid(record)
    assert not validator.is_valid({**record, key: value})


@pytest.mark.parametrize("key", KEYS)
def test_the_schema_wants_every_key(key):
    record = to_dict(article())
    del record[key]
    assert not validator.is_valid(record)


def test_the_schema_in_the_package_is_the_one_of_the_model():
    shipped = importlib.resources.files("cleaner.formats").joinpath("article.schema.json").read_text("utf-8")
    assert shipped == to_schema(), "run: python -m cleaner schema > src/cleaner/formats/article.schema.json"


def test_every_key_of_the_schema_is_explained_or_plain():
    made = schema()
    assert made["$defs"]["Article"]["required"] == KEYS
    for name, definition in made["$defs"].items():
        if "properties" in definition:
            assert definition["additionalProperties"] is False, name
            assert definition["required"] == list(definition["properties"]), name


def test_the_ledger_has_one_line_a_block():
    document = Document((Block(0, "Rain fell.", line=3), Block(1, "Subscribe", line=5)), "text")
    decisions = (Decision(0, "paragraph", "keep", "structure:stretch"), Decision(1, "newsletter", "drop", "rule:x"))
    lines = to_ledger(Result(article(), document, decisions)).decode().splitlines()
    assert [json.loads(line) for line in lines] == [
        {
            "block": 0,
            "line": 3,
            "role": "paragraph",
            "action": "keep",
            "reason": "structure:stretch",
            "text": "Rain fell.",
        },
        {"block": 1, "line": 5, "role": "newsletter", "action": "drop", "reason": "rule:x", "text": "Subscribe"},
    ]
