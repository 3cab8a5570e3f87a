"""Runs on Daft: the real one, on this machine."""

import gzip
import json
import subprocess
import sys

import pyarrow
import pytest
from engine_pages import crashing_on_the_post, page
from pyarrow import parquet

from cleaner.jobs.learning import first_pass
from cleaner.jobs.output import OneFile, Tree
from cleaner.jobs.run import Run
from cleaner.jobs.run import carry_out as local
from cleaner.jobs.sinks import json_lines

pytest.importorskip("daft", reason="needs the extra dist")


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """A Parquet file, JSON Lines with a line that is none and more than the pages, a WARC, a page and what is none."""
    folder = tmp_path_factory.mktemp("engine") / "raw"
    folder.mkdir()
    parquet.write_table(pyarrow.Table.from_pylist([page(number) for number in range(16)]), folder / "a.parquet")
    lines = [
        json.dumps({**page(number), "title": f"Stated {number}", "date": "2024-05-14"}) for number in range(16, 20)
    ]
    (folder / "b.jsonl").write_text("\n".join([*lines[:2], "no JSON", *lines[2:]]))
    (folder / "c.warc.gz").write_bytes(gzip.compress(record(page(20))))
    (folder / "d.html").write_text(page(21)["html"])
    (folder / "e.html").write_text("")
    (folder / "f.json").write_text('{"name": "no page"}')
    return folder


def nobody(row, unchanged):
    """Is told, and does nothing."""


def record(page):
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page["html"].encode()
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {page['url']}\r\nWARC-Date: 2024-05-14T08:30:00Z\r\n"
    head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    return head.encode() + answer + b"\r\n\r\n"


@pytest.mark.filterwarnings("ignore")
def test_a_run_on_daft_makes_the_files_of_a_local_run(raw, tmp_path):
    from cleaner.engines.on_daft import carry_out

    made = {}
    for name, carry in (("local", local), ("daft", carry_out)):
        (tmp_path / name).mkdir()
        run = Run(inputs=[raw], first_pass=first_pass)
        carry(run, OneFile(tmp_path / name / "all.jsonl", json_lines), nobody)
        made[name] = {p.name: p.read_bytes() for p in (tmp_path / name).iterdir() if "ledger" not in p.name}
    assert made["daft"] == made["local"]
    assert b"2024-05-14" in made["daft"]["all.jsonl"]
    assert b"Editors of the post" not in made["daft"]["all.jsonl"]
    assert made["daft"]["all.jsonl.report.jsonl"].count(b"\n") == 16 + 5 + 1 + 3


@pytest.mark.filterwarnings("ignore")
def test_a_page_that_kills_its_worker_costs_itself_on_daft(raw, tmp_path):
    from cleaner.engines.on_daft import carry_out

    run = Run(inputs=[raw / "b.jsonl"], work=crashing_on_the_post)
    done = carry_out(run, Tree(tmp_path / "out"), nobody)
    assert done.by_code == {"bad-line": 1, "crash": 2}


def test_the_command_takes_the_engine(raw, tmp_path):
    command = [sys.executable, "-m", "cleaner", "clean", raw / "b.jsonl", "--engine", "daft"]
    run = subprocess.run([*command, "-o", tmp_path / "out"], capture_output=True, check=False)
    assert (run.returncode, b"4 cleaned, 1 failed (1 bad-line)" in run.stderr) == (1, True), run.stderr
    assert len(list((tmp_path / "out").rglob("0*.json"))) == 4
    refused = subprocess.run(command, capture_output=True, check=False)
    assert (refused.returncode, b"writes to -o DIR or a FILE" in refused.stderr) == (2, True)


def test_pages_above_the_bound_are_none_that_are_learned_from():
    import daft

    from cleaner.engines import on_daft
    from cleaner.sites.learner import MOST_PAGES

    number = 3 * MOST_PAGES
    digests = [f"{(i * 2**256) // number:064x}" for i in range(number)]
    seen = daft.from_pydict({"host": ["large"] * number + ["small"] * 2, "digest": [*digests, *digests[-2:]]})
    bounds = dict(on_daft._bounds(daft, seen))
    kept = on_daft._below(daft, seen, bounds).to_pydict()
    large = sorted(d for host, d in zip(kept["host"], kept["digest"], strict=True) if host == "large")
    assert set(bounds) == {"large"}
    assert large[:MOST_PAGES] == digests[:MOST_PAGES]
    assert len(large) < number
    assert kept["host"].count("small") == 2
