"""The one function that engines call."""

import msgspec
import pyarrow as arrow
from engine_pages import page

from cleaner import Options, Page, SiteProfile, clean
from cleaner.engines import clean_batch, observe_batch, profile_of
from cleaner.engines.pages import batches
from cleaner.sources.archives import Asked
from cleaner.sources.files import find

STORY = "The ferry crossed the Mill for the first time in nine years on Tuesday, with forty people and a goat."
PAGES = [page(number) for number in range(6)]


def batch_of(rows):
    return arrow.RecordBatch.from_pylist(rows)


def test_a_batch_of_pages_is_a_batch_of_their_records():
    cleaned = clean_batch(batch_of(PAGES)).to_pylist()
    expected = [clean(Page(row["html"], url=row["url"])).to_json().rstrip("\n") for row in PAGES]
    assert [row["article"] for row in cleaned] == expected
    assert {row["status"] for row in cleaned} == {"ok"}


def test_what_is_known_of_a_page_is_used():
    row = {"content": f"<p>Caf\xe9: {STORY}</p>".encode("latin-1"), "content_type": "text/html; charset=latin-1"}
    known = {"path": "a.warc", "record": 7, "member": "x", "fetched_at": "2024-05-14T08:30:00Z"}
    (cleaned,) = clean_batch(batch_of([row | known])).to_pylist()
    record = msgspec.json.decode(cleaned["article"])
    assert (record["source"]["path"], record["source"]["record"], record["source"]["member"]) == ("a.warc", 7, "x")
    assert record["fetched_at"] == "2024-05-14T08:30:00Z"
    assert (cleaned["path"], cleaned["record"], cleaned["member"]) == ("a.warc", 7, "x")
    assert "Café" in cleaned["article"]


def test_what_rows_state_beside_the_page_is_used():
    stated = '[["headline", "Goat afloat"]]'
    rows = [{"text": STORY, "title": "Goat afloat"}, {"text": STORY, "stated": stated}, {"text": STORY, "stated": "?"}]
    batch = batch_of([{"title": None, "stated": None} | row for row in rows])
    titles = [msgspec.json.decode(row["article"])["title"] for row in clean_batch(batch).to_pylist()]
    assert titles == ["Goat afloat", "Goat afloat", None]


def test_what_is_no_page_is_a_row_in_its_place():
    rows = [PAGES[0], {"html": ""}, {"html": None}, {"html": None, "code": "bad-line", "failed": True}, PAGES[1]]
    columns = {"url": None, "code": None, "detail": None, "failed": None}
    cleaned = clean_batch(batch_of([columns | row for row in rows])).to_pylist()
    assert [row["code"] for row in cleaned] == [None, "empty", "empty", "bad-line", None]
    assert [row["article"] is None for row in cleaned] == [False, True, True, True, False]


def test_workers_make_no_difference():
    assert clean_batch(batch_of(PAGES), workers=2).equals(clean_batch(batch_of(PAGES)))


def test_an_empty_batch_has_the_same_columns():
    empty = clean_batch(batch_of(PAGES).slice(0, 0))
    assert (empty.num_rows, empty.schema) == (0, clean_batch(batch_of(PAGES)).schema)


def test_observations_by_host_teach_what_all_pages_teach():
    seen = observe_batch(batch_of([page(number) for number in range(20)])).to_pylist()
    rows = [(row["host"], row["digest"], row["lines"]) for row in seen]
    parts = [profile_of(row for row in rows if row[0] == host) for host in {host for host, _, _ in rows}]
    whole = SiteProfile.learn(Page(row["html"], url=row["url"]) for row in map(page, range(20)))
    assert len(whole.sites) == 2
    assert parts[0].merge(parts[1]) == whole


def test_a_profile_is_given_as_an_option():
    profile = SiteProfile.learn(Page(row["html"], url=row["url"]) for row in map(page, range(20)))
    (with_it,) = clean_batch(batch_of(PAGES[:1]), Options(profile=profile)).to_pylist()
    assert "Editors of the post" not in with_it["article"]


def test_reasons_are_counted():
    (row,) = clean_batch(batch_of(PAGES[:1])).to_pylist()
    assert msgspec.json.decode(row["reasons"]) == msgspec.json.decode(row["article"])["removed"]["by_reason"]


def test_what_was_found_and_is_no_page_is_skipped_as_in_a_local_run(tmp_path):
    (tmp_path / "a.css").write_text("p { margin: 0 }")
    (tmp_path / "b.js").write_text(page(1)["html"])
    (tmp_path / "c.jpg").write_bytes(b"\xff\xd8\xff" + bytes(99))
    (found,) = batches(find([tmp_path]), Asked(100_000))
    fates = [(row["status"], row["code"]) for row in clean_batch(found).to_pylist()]
    assert fates == [("skipped", "not-html"), ("ok", None), ("skipped", "not-html")]
    assert observe_batch(found)["digest"].null_count == 2
