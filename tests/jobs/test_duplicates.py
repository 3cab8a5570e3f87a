"""Near duplicates: told of, never dropped."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("rensa", reason="needs the extra dedup")

EXPECTED = json.loads((Path(__file__).parents[1] / "sites/six_layouts/expected.json").read_text("utf-8"))
STORIES = [says["text"] for says in EXPECTED.values()]


def copy_of(number, **changes):
    """A story as another paper prints it."""
    text = "\n\n".join(STORIES[number])
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    return text


@pytest.fixture
def raw(tmp_path):
    folder = tmp_path / "raw"
    folder.mkdir()
    for name, text in {
        "a": copy_of(0), "b": copy_of(1), "c": copy_of(0) + "\n\nThe Post's own reporter added a line of hers to it.",
        "d": copy_of(2), "e": copy_of(1), "f": copy_of(3),
    }.items():  # fmt: skip
        (folder / f"{name}.txt").write_text(text)
    return folder


def cleaned(raw, *arguments, marked=True):
    more = ["--near-duplicates"] if marked else []
    command = [sys.executable, "-m", "cleaner", "clean", raw, *more, "-q", *arguments]
    return subprocess.run(command, capture_output=True, check=False)


def rows(file):
    return [json.loads(line) for line in file.read_bytes().splitlines()]


@pytest.mark.parametrize("place", ["-o", "--jsonl"])
def test_articles_that_are_nearly_the_same_are_told_and_all_come_out(raw, tmp_path, place):
    out = tmp_path / "out"
    run = cleaned(raw, place, out)
    assert run.returncode == 0, run.stderr
    told = rows(out / "_duplicates.jsonl" if place == "-o" else Path(f"{out}.duplicates.jsonl"))
    assert [(row["cluster"], row["path"]) for row in told] == [(0, "a.txt"), (0, "c.txt"), (1, "b.txt"), (1, "e.txt")]
    report = rows(out / "_report.jsonl" if place == "-o" else Path(f"{out}.report.jsonl"))
    assert [row["status"] for row in report] == ["ok"] * 6


@pytest.mark.parametrize("place", ["-o", "--jsonl"])
def test_a_run_that_does_not_look_leaves_nothing_that_an_earlier_one_found(raw, tmp_path, place):
    out = tmp_path / "out"
    found = out / "_duplicates.jsonl" if place == "-o" else Path(f"{out}.duplicates.jsonl")
    cleaned(raw, place, out)
    assert found.exists()
    assert cleaned(raw, place, out, marked=False).returncode == 0
    assert not found.exists()


def test_without_a_place_or_with_an_export_it_is_refused(raw, tmp_path):
    assert cleaned(raw).returncode == 2
    assert cleaned(raw, "-o", tmp_path / "out", "--as", "markdown").returncode == 2
    assert not os.path.exists(tmp_path / "out")
