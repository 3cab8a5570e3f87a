"""Where pages come from and results go: nothing that the user has is lost, and nothing of ours is taken for a page."""

import json
import os
import subprocess
import sys

import pytest

STORY = [
    "The lighthouse on the northern cape was lit again on Sunday, two winters after a storm had broken its lamp.",
    "A glazier from the mainland had cut the new lens by hand, and brought it over in a crate filled with straw.",
    "Ships have used their instruments all the while, said the harbour master, but people look up at night again.",
]
PAGE = f"<html><head><title>A lamp again</title></head><body><h1>A lamp again</h1><p>{'</p><p>'.join(STORY)}</p></body>"
OTHER = PAGE.replace("northern", "southern")


@pytest.fixture
def cleaner(tmp_path):
    def run(*arguments, stdin=""):
        command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
        return subprocess.run(
            command, input=stdin, capture_output=True, text=True, cwd=tmp_path, timeout=300, check=False
        )

    (tmp_path / "page.html").write_text(PAGE)
    return run


@pytest.fixture
def raw(tmp_path):
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/a.html").write_text(PAGE)
    return tmp_path / "raw"


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def told(run):
    assert "Traceback" not in run.stderr
    return run.returncode, run.stderr


# ---- standard input ------------------------------------------------------------------------------


@pytest.mark.parametrize("more", [(), ("--workers", "1"), ("page.html",)])
def test_standard_input_is_read_wherever_results_go(cleaner, tmp_path, more):
    assert cleaner("clean", "-", *more, "-o", "out", "-q", stdin=OTHER).returncode == 0
    assert json.loads((tmp_path / "out/stdin.json").read_text("utf-8"))["text"].startswith("The lighthouse on the sou")
    assert cleaner("clean", "-", *more, "--jsonl", "all.jsonl", "-q", stdin=OTHER).returncode == 0
    assert [record["status"] for record in lines(tmp_path / "all.jsonl")] == ["ok"] * len(lines(tmp_path / "all.jsonl"))


def test_standard_input_of_another_run_is_another_page(cleaner, tmp_path):
    cleaner("clean", "-", "-o", "out", stdin=PAGE)
    assert "1 unchanged" in cleaner("clean", "-", "-o", "out", stdin=PAGE).stderr
    assert "unchanged" not in cleaner("clean", "-", "-o", "out", stdin=OTHER).stderr
    assert "southern" in (tmp_path / "out/stdin.json").read_text("utf-8")
    run = cleaner("clean", "-", "-o", "out", stdin="")
    assert (run.returncode, "stdin: it is empty [empty]" in run.stderr) == (1, True)


def test_standard_input_can_be_reviewed(cleaner, tmp_path):
    assert cleaner("review", "-", "-o", "review.html", stdin=PAGE).returncode == 0
    assert STORY[0] in (tmp_path / "review.html").read_text("utf-8")
