"""`cleaner review`: from raw pages or a finished run to one page, and what it says when it cannot."""

import json
import re
import subprocess
import sys

import pytest

PAGE = """<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1>
<p>The old bridge over the river was closed to lorries on Friday after a crack was found in one of its arches.</p>
<p>* indicates required</p>
<p>A new bridge is to be built beside the old one, but no date has been set and no money has been put aside.</p>
</body></html>"""


@pytest.fixture
def cleaner(tmp_path):
    def run(*arguments):
        command = [sys.executable, "-m", "cleaner", *arguments]
        return subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=300, check=False)

    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "bridge.html").write_text(PAGE, "utf-8")
    return run


def articles(page):
    return json.loads(re.search('id="index">(.*?)</script>', page.read_text("utf-8"))[1])["articles"]


def test_raw_pages_are_cleaned_and_shown(cleaner, tmp_path):
    run = cleaner("review", "raw", "-o", "review.html", "--workers", "1")
    assert (run.returncode, run.stdout) == (0, "")
    assert re.fullmatch(r"cleaner: 1 article, 0\.\d MB: review\.html\n", run.stderr)
    assert [each["path"] for each in articles(tmp_path / "review.html")] == ["bridge.html"]
    assert "* indicates required" in (tmp_path / "review.html").read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["raw", "review.html"]


def test_a_finished_run_is_shown_as_it_came_out(cleaner, tmp_path):
    assert cleaner("clean", "raw", "-o", "out", "--ledger", "-q", "--workers", "1").returncode == 0
    assert cleaner("review", "out", "-o", "one.html").returncode == 0
    (tmp_path / "raw" / "bridge.html").unlink()
    assert cleaner("review", "out", "-o", "two.html").returncode == 0
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_a_run_without_ledgers_says_what_to_do(cleaner, tmp_path):
    assert cleaner("clean", "raw", "-o", "out", "-q", "--workers", "1").returncode == 0
    run = cleaner("review", "out", "-o", "review.html")
    assert run.returncode == 2
    assert "--ledger" in run.stderr
    assert not (tmp_path / "review.html").exists()


def test_inputs_that_fail_are_named_and_stand_in_the_page(cleaner, tmp_path):
    (tmp_path / "raw" / "empty.html").touch()
    run = cleaner("review", "raw", "-o", "review.html", "-q", "--workers", "1")
    assert run.returncode == 1
    assert "empty.html: it is empty [empty]" in run.stderr
    assert {each["path"]: each["status"] for each in articles(tmp_path / "review.html")}["empty.html"] == "error"


def test_nothing_to_review_is_said(cleaner, tmp_path):
    (tmp_path / "none").mkdir()
    run = cleaner("review", "none", "-o", "review.html")
    assert run.returncode == 1
    assert "nothing to review" in run.stderr
    assert not (tmp_path / "review.html").exists()


@pytest.mark.parametrize(
    "arguments", [["raw"], ["-o", "review.html"], ["raw", "-o", "raw"], ["raw", "-o", "x", "--most", "0"]]
)
def test_usage_errors(cleaner, arguments):
    assert cleaner("review", *arguments).returncode == 2


def test_a_page_that_cannot_be_written_is_a_message(cleaner):
    run = cleaner("review", "raw", "-o", "no/such/review.html", "--workers", "1")
    assert run.returncode == 2
    assert "no/such/review.html" in run.stderr
