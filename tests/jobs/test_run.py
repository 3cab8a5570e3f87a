"""Runs with a ledger: done once, taken up, told; with pages that only pretend to be cleaned."""

import gzip
import io
import json
import os
import sqlite3
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from soaking.pretend import LIMITS, Pretence, work

from cleaner.errors import OutputError
from cleaner.formats.record import to_bytes
from cleaner.jobs.ledger import Ledger
from cleaner.jobs.output import OneFile, Stream, Tree
from cleaner.jobs.run import Run, carry_out, stream
from cleaner.jobs.sinks import json_lines, sink_of
from cleaner.jobs.work import Outcome, Way, outcome
from cleaner.options import Options


def put(folder, **pages):
    for name, content in pages.items():
        place = folder / name.replace("__", "/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content)


@pytest.fixture
def raw(tmp_path):
    put(tmp_path / "raw", a__1="page one", a__2="page two", b="page three")
    return tmp_path / "raw"


def run(raw, out, **more):
    """(rows by path, how many were unchanged, the summary) of a run, and all its files but the ledger."""
    rows, unchanged = {}, 0
    output = OneFile(out, more.pop("sink", json_lines)) if out.suffix else Tree(out)

    def tell(row, same):
        nonlocal unchanged
        rows[row.path, row.record] = row
        unchanged += same

    inputs = raw if isinstance(raw, list) else [raw]
    way = more.pop("way", Pretence(log=f"{out}.work"))
    summary = carry_out(Run(inputs=inputs, way=way, work=more.pop("work", work), **more), output, tell)
    return rows, unchanged, summary


def files(out):
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file() and path.name != "_ledger.sqlite"
    }


def report(out):
    return [json.loads(line) for line in (out / "_report.jsonl").read_bytes().splitlines()]


def worked(out):
    log = Path(f"{out}.work")
    return [line.split()[1] for line in log.read_text().splitlines()] if log.exists() else []


def test_what_is_done_is_not_done_again(raw, tmp_path):
    run(raw, tmp_path / "out")
    before = files(tmp_path / "out")
    rows, unchanged, summary = run(raw, tmp_path / "out")
    assert (len(rows), unchanged, summary.inputs) == (3, 3, 3)
    assert files(tmp_path / "out") == before
    assert sorted(worked(tmp_path / "out")) == ["a/1", "a/2", "b"]


def test_what_is_new_or_has_changed_is_done(raw, tmp_path):
    run(raw, tmp_path / "out")
    put(raw, a__1="page one, longer", c="page four")
    os.utime(raw / "c", ns=(1, 1))
    assert run(raw, tmp_path / "out")[1] == 2
    assert worked(tmp_path / "out")[3:] == ["a/1", "c"]
    run(raw, tmp_path / "fresh")
    assert files(tmp_path / "out") == files(tmp_path / "fresh")


def test_a_touched_page_is_read_and_not_cleaned(tmp_path):
    put(tmp_path / "raw", page="<html><body><p>The mill was open on Sunday, its owner said to us.</p></body></html>")
    plain = {"way": Way(Options(second_opinion=False)), "work": outcome}
    run(tmp_path / "raw", tmp_path / "out", **plain)
    os.utime(tmp_path / "raw/page", ns=(1, 1))
    assert run(tmp_path / "raw", tmp_path / "out", **plain)[1] == 1
    with Ledger(tmp_path / "out/_ledger.sqlite") as ledger:
        assert [entry.mtime_ns for entry in ledger.all()] == [1]


def test_a_page_that_is_known_to_be_cut_says_so_in_record_and_row(tmp_path):
    text = "".join(
        f"<p>The mill was open on day {n * n}, and its owner said to us that it would stay so.</p>" for n in range(99)
    )
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/a.html.gz").write_bytes(gzip.compress(f"<html><body><h1>Mill</h1>{text}".encode())[:-40])
    rows, _, _ = run(tmp_path / "raw", tmp_path / "out", way=Way(Options(second_opinion=False)), work=outcome)
    (row,) = rows.values()
    known = (row.status, row.code, row.detail)
    assert known == ("truncated", "truncated", "the packed file ends before its content does")
    assert json.loads((tmp_path / "out/a.html.gz.json").read_bytes())["status"] == "truncated"


@pytest.mark.parametrize("lose", [os.unlink, lambda place: os.truncate(place, 3)])
def test_a_result_that_was_lost_is_made_again(raw, tmp_path, lose):
    run(raw, tmp_path / "out")
    before = files(tmp_path / "out")
    lose(tmp_path / "out/a/2.json")
    assert run(raw, tmp_path / "out")[1] == 2
    assert files(tmp_path / "out") == before


def test_a_vanished_input_is_told_and_its_result_stays(raw, tmp_path):
    run(raw, tmp_path / "out")
    os.unlink(raw / "b")
    _, _, summary = run(raw, tmp_path / "out")
    assert [(row["path"], row["status"]) for row in report(tmp_path / "out")] == [
        ("a/1", "ok"),
        ("a/2", "ok"),
        ("b", "vanished"),
    ]
    assert (summary.inputs, summary.by_status) == (2, {"ok": 2, "vanished": 1})
    assert (tmp_path / "out/b.json").exists()


def test_an_input_that_vanished_is_not_in_the_one_file(raw, tmp_path):
    run(raw, tmp_path / "all.jsonl")
    os.unlink(raw / "b")
    run(raw, tmp_path / "all.jsonl")
    assert (tmp_path / "all.jsonl").read_bytes().count(b"\n") == 2


class Other(Pretence, frozen=True):
    def rules(self):
        return "other"


def test_other_rules_do_everything_again(raw, tmp_path):
    run(raw, tmp_path / "out")
    assert run(raw, tmp_path / "out", way=Other(log=f"{tmp_path}/out.work"))[1] == 0
    assert len(worked(tmp_path / "out")) == 6


WAYS = [
    Way(Options(max_bytes=10)),
    Way(Options(second_opinion=False)),
    Way(Options(without_rules=frozenset({"share-bar"}))),
    Way(format="text"),
    Way(url="https://a.example/"),
    Way(ledger=True),
    Way(page_key="raw"),
    Way(url_key="link"),
]


def test_all_that_decides_what_comes_out_is_in_the_rules_hash():
    hashes = [way.rules() for way in (Way(), *WAYS)]
    assert len(set(hashes)) == len(hashes)
    assert Way().rules() == hashes[0]


def failing(way, task):
    with open(way.log, "a") as log:
        log.write(f"0 {task.key.path.decode()}\n")
    return Outcome("error", "unreadable" if task.key.path == b"b" else "timeout", "is so")


def test_failures_stay_until_they_are_tried_again_by_request_or_by_their_kind(raw, tmp_path):
    for more in ({}, {}, {"retry_failed": True}):
        run(raw, tmp_path / "out", work=failing, **more)
    assert worked(tmp_path / "out") == ["a/1", "a/2", "b", "b", "a/1", "a/2", "b"]


def test_two_runs_on_one_output_are_one_too_many(raw, tmp_path):
    (tmp_path / "out").mkdir()
    with Ledger(tmp_path / "out/_ledger.sqlite"), pytest.raises(OutputError, match="another run is writing here"):
        run(raw, tmp_path / "out")
    assert run(raw, tmp_path / "out")[2].inputs == 3


def test_a_damaged_ledger_says_what_to_do(raw, tmp_path):
    put(tmp_path / "out", **{"_ledger.sqlite": "no database " * 100})
    with pytest.raises(OutputError, match="delete it"):
        run(raw, tmp_path / "out")


def test_a_ledger_of_a_newer_version_is_refused(raw, tmp_path):
    run(raw, tmp_path / "out")
    with sqlite3.connect(tmp_path / "out/_ledger.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(OutputError, match="newer version"):
        run(raw, tmp_path / "out")


def test_the_summary_adds_up_codes_and_reasons(raw, tmp_path):
    os.symlink("b", raw / "link")
    _, _, summary = run(raw, tmp_path / "out")
    assert (summary.inputs, summary.by_status) == (4, {"ok": 3, "skipped": 1})
    assert (summary.by_code, summary.removed) == ({"link-skipped": 1}, {"rule:pretended": 3})
    assert json.loads((tmp_path / "out/_summary.json").read_bytes()) == json.loads(to_bytes(summary))


# ---- workers and the same bytes ------------------------------------------------------------------


def test_workers_order_and_names_change_no_byte(tmp_path):
    put(tmp_path / "raw", **{f"{number % 3}__{number:03}": f"page {number}" for number in range(40)})
    single = sorted((tmp_path / "raw").glob("*/*"))
    made = {}
    for workers, inputs in [(0, single), (1, single), (2, single[::-1]), (4, single[20:] + single[:20])]:
        run(list(inputs), tmp_path / str(workers), workers=workers, limits=LIMITS)
        made[workers] = files(tmp_path / str(workers))
    assert made[0] == made[1] == made[2] == made[4]


def test_pages_that_kill_hang_and_eat_are_a_row_each_and_the_others_come_out(tmp_path):
    bad = {
        f"p{n:03}": what
        for n, what in zip(range(7, 200, 20), ["crash"] * 5 + ["hang", "spin", "hang"] + ["eat"] * 2, strict=True)
    }
    put(tmp_path / "raw", **{f"p{n:03}": bad.get(f"p{n:03}", f"page {n}") for n in range(200)})
    rows, _, summary = run(tmp_path / "raw", tmp_path / "out", workers=2, limits=replace(LIMITS, cpu=2))
    code_of = {"crash": "crash", "hang": "timeout", "spin": "timeout", "eat": "memory"}
    assert {path: row.code for (path, _), row in rows.items() if row.status != "ok"} == {
        name: code_of[what] for name, what in bad.items()
    }
    assert summary.by_status == {"ok": 190, "error": 10}
    assert len(list((tmp_path / "out").glob("p*.json"))) == 190
    done = worked(tmp_path / "out")
    assert {done.count(name) for name, what in bad.items() if what in {"crash", "eat"}} == {2}
    assert run(tmp_path / "raw", tmp_path / "out", workers=2)[1] == 200


# ---- archives ------------------------------------------------------------------------------------

LINES = [json.dumps({"url": f"https://news.example/{n}", "text": f"page {n}"}) for n in range(6)]


def texts(way, task):
    """The text of a page of an archive."""
    with open(way.log, "a") as log:
        log.write(f"0 {task.key.record}\n")
    return Outcome("ok", record=task.thing.content.encode() + b"\n", fingerprint=task.thing.content)


def test_pages_of_an_archive_are_inputs_of_their_own(tmp_path):
    lines = [*LINES[:3], "{bad"]
    put(tmp_path / "raw", **{"a.jsonl": "\n".join(lines)})
    rows, _, summary = run(tmp_path / "raw", tmp_path / "out", work=texts)
    assert set(rows) == {("a.jsonl", 0), ("a.jsonl", 1), ("a.jsonl", 2), ("a.jsonl", 3)}
    assert summary.by_code == {"bad-line": 1}
    assert (tmp_path / "out/a.jsonl.d/000001.json").read_text() == "page 1\n"


def test_an_archive_that_was_read_is_not_opened_again_and_a_changed_one_costs_what_changed(tmp_path):
    put(tmp_path / "raw", **{"a.jsonl": "\n".join(LINES)})
    run(tmp_path / "raw", tmp_path / "out", work=texts)
    assert run(tmp_path / "raw", tmp_path / "out", work=texts)[1] == 6
    assert len(worked(tmp_path / "out")) == 6
    put(tmp_path / "raw", **{"a.jsonl": "\n".join([*LINES[:4], LINES[4].replace("page 4", "page four")])})
    run(tmp_path / "raw", tmp_path / "out", work=texts)
    assert (tmp_path / "out/a.jsonl.d/000004.json").read_text() == "page four\n"
    assert [row["status"] for row in report(tmp_path / "out")] == ["ok"] * 5 + ["vanished"]


def test_a_row_of_which_only_the_title_changed_is_done_again(tmp_path):
    lines = [json.dumps({"text": "page", "title": title}) for title in ("old", "same")]
    put(tmp_path / "raw", **{"a.jsonl": "\n".join(lines)})
    more = {"way": Way(), "work": outcome}
    run(tmp_path / "raw", tmp_path / "out", **more)
    put(tmp_path / "raw", **{"a.jsonl": "\n".join([lines[0].replace("old", "another"), lines[1]])})
    assert run(tmp_path / "raw", tmp_path / "out", **more)[1] == 1
    titles = [json.loads((tmp_path / f"out/a.jsonl.d/00000{n}.json").read_text())["title"] for n in (0, 1)]
    assert titles == ["another", "same"]


def test_an_archive_that_was_not_read_to_its_end_is_read_again_and_only_the_rest_is_done(tmp_path):
    put(tmp_path / "raw", **{"a.jsonl": "\n".join(LINES)})

    def broken(way, task):
        if task.key.record == 4:
            raise KeyboardInterrupt
        return texts(way, task)

    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "raw", tmp_path / "out", work=broken)
    assert not (tmp_path / "out/_report.jsonl").exists()
    assert run(tmp_path / "raw", tmp_path / "out", work=texts)[1] == 4
    assert worked(tmp_path / "out") == ["0", "1", "2", "3", "4", "5"]


def test_an_archive_that_is_none_is_a_row(tmp_path):
    put(tmp_path / "raw", **{"a.zip": "PK", "b.warc": "no", "c": "page"})
    rows, _, _ = run(tmp_path / "raw", tmp_path / "out")
    assert {path: row.code for (path, _), row in rows.items()} == {
        "a.zip": "container",
        "b.warc": "container",
        "c": None,
    }
    assert run(tmp_path / "raw", tmp_path / "out")[1] == 3


def test_a_stream_gives_pages_of_archives_in_order(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        for number in range(5):
            file.writestr(f"{number}.html", f"page {number}")
    rows = []

    def work_on(way, task):
        return Outcome("ok", record=task.thing.content + b"\n")

    stream(Run(inputs=[tmp_path / "a.zip"], work=work_on), Stream(out), lambda row, _: rows.append(row))
    assert out.getvalue() == b"".join(b"page %d\n" % number for number in range(5))
    assert [(row.record, row.member) for row in rows] == [(number, f"{number}.html") for number in range(5)]


# ---- all in one file -----------------------------------------------------------------------------

PAGE = "<html><head><title>Mill {0}</title></head><body><h1>Mill {0}</h1>" + "".join(
    f"<p>The mill was open on day {n}, and its owner {{0}} said to the paper that it would stay so.</p>"
    for n in range(5)
)
CLEANED = {"way": Way(Options(second_opinion=False)), "work": outcome}


@pytest.fixture
def records(tmp_path):
    put(tmp_path / "pages", **{f"{number}.html": PAGE.format(number) for number in range(3)})
    run(tmp_path / "pages", tmp_path / "tree", **CLEANED)
    return [(tmp_path / f"tree/{number}.html.json").read_bytes() for number in range(3)]


@pytest.mark.parametrize(
    ("name", "unpack"),
    [("all.jsonl", bytes), ("all.jsonl.gz", gzip.decompress), ("all.jsonl.zst", None)],
)
def test_json_lines_hold_the_records_in_order_packed_by_name(tmp_path, records, name, unpack):
    from backports import zstd

    for _ in range(2):
        run(tmp_path / "pages", tmp_path / name, **CLEANED)
        content = (tmp_path / name).read_bytes()
        assert (unpack or zstd.decompress)(content) == b"".join(records)
    os.unlink(tmp_path / name)
    assert run(tmp_path / "pages", tmp_path / name, **CLEANED)[1] == 3
    assert (tmp_path / name).read_bytes() == content


def test_parquet_holds_the_records(tmp_path, records):
    parquet = pytest.importorskip("pyarrow.parquet")
    run(tmp_path / "pages", tmp_path / "all.parquet", sink=sink_of("parquet"), **CLEANED)
    rows = parquet.read_table(tmp_path / "all.parquet").to_pylist()
    assert [row["record"].encode() for row in rows] == records
    assert [(row["title"], row["path"]) for row in rows] == [(f"Mill {n}", f"{n}.html") for n in range(3)]


def test_sqlite_holds_the_records(tmp_path, records):
    for _ in range(2):
        run(tmp_path / "pages", tmp_path / "all.sqlite", sink=sink_of("sqlite"), **CLEANED)
    connection = sqlite3.connect(tmp_path / "all.sqlite")
    rows = connection.execute("SELECT record, title, json_array_length(authors) FROM articles").fetchall()
    connection.close()
    assert [row[0].encode() for row in rows] == records
    assert [row[1:] for row in rows] == [(f"Mill {n}", 0) for n in range(3)]


def test_a_run_into_one_file_that_breaks_off_leaves_the_file_and_goes_on_later(raw, tmp_path):
    run(raw, tmp_path / "all.jsonl")
    before = (tmp_path / "all.jsonl").read_bytes()
    put(raw, c="page four", d="page five")

    def broken(way, task):
        if task.key.path == b"d":
            raise KeyboardInterrupt
        return work(way, task)

    with pytest.raises(KeyboardInterrupt):
        run(raw, tmp_path / "all.jsonl", work=broken)
    assert (tmp_path / "all.jsonl").read_bytes() == before
    assert run(raw, tmp_path / "all.jsonl")[1] == 4
    assert (tmp_path / "all.jsonl").read_bytes().count(b"\n") == 5
