"""`cleaner learn`, `--profile`, and folder runs that learn: as a user meets them."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner import Options, SiteProfile, clean, clean_many

FOLDER = Path(__file__).parents[1] / "sites" / "six_layouts"
EXPECTED = json.loads((FOLDER / "expected.json").read_text("utf-8"))
NAMES = [name for name in EXPECTED if "letter" in name or "portal" in name]


def cleaner(*arguments, cwd):
    return subprocess.run(
        [sys.executable, "-m", "cleaner", *arguments], capture_output=True, timeout=300, check=False, cwd=cwd
    )


@pytest.fixture
def raw(tmp_path):
    """Two layouts of the folder, five pages each."""
    (tmp_path / "raw").mkdir()
    for name in NAMES:
        (tmp_path / "raw" / name).write_bytes((FOLDER / "raw" / name).read_bytes())
    return tmp_path


def records(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.txt.json")}


def texts(made):
    return {name.removesuffix(".json"): json.loads(record)["text"].split("\n\n") for name, record in made.items()}


def test_a_folder_run_learns_and_repeats_itself_whatever_the_workers(raw):
    done = cleaner("clean", "raw", "-o", "out", "--workers", "2", cwd=raw)
    assert done.returncode == 0
    assert texts(records(raw / "out")) == {name: EXPECTED[name]["text"] for name in NAMES}
    assert cleaner("clean", "raw", "-o", "alone", "--workers", "1", cwd=raw).returncode == 0
    assert records(raw / "alone") == records(raw / "out")
    again = cleaner("clean", "raw", "-o", "out", cwd=raw)
    assert b"10 unchanged" in again.stderr


def test_without_learning_the_same_folder_comes_out_otherwise(raw):
    cleaner("clean", "raw", "-o", "out", "--profile", "off", cwd=raw)
    off = records(raw / "out")
    assert texts(off) != {name: EXPECTED[name]["text"] for name in NAMES}
    page = (raw / "raw" / NAMES[0]).read_bytes()
    assert json.loads(off[f"{NAMES[0]}.json"])["text"] == clean(page).text
    done = cleaner("clean", "raw", "-o", "out", cwd=raw)
    assert b"unchanged" not in done.stderr, "the profile is part of the rules: all is done again"


def test_a_profile_is_learned_once_and_used_for_a_single_page(raw):
    done = cleaner("learn", "raw", "-o", "site.json", cwd=raw)
    assert done.returncode == 0
    assert b"a site without address: 5 pages" in done.stderr
    name = NAMES[0]
    one = cleaner("clean", f"raw/{name}", "--profile", "site.json", cwd=raw)
    record = json.loads(one.stdout)
    assert record["text"].split("\n\n") == EXPECTED[name]["text"]
    options = Options(profile=SiteProfile.load(raw / "site.json"))
    assert record["cleaner"] == clean((raw / "raw" / name).read_bytes(), options=options).to_dict()["cleaner"]
    told = cleaner("explain", f"raw/{name}", "--profile", "site.json", "--why", "pre-order now", cwd=raw)
    assert b"pre-order now" in told.stdout


def test_a_folder_with_nothing_in_common_is_told_and_the_profile_is_empty(tmp_path):
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("Rain fell on the town all night, and nobody minded. " * 5)
    done = cleaner("learn", "raw", "-o", "site.json", cwd=tmp_path)
    assert done.returncode == 1
    assert b"nothing to learn" in done.stderr
    assert SiteProfile.load(tmp_path / "site.json") == SiteProfile()


def test_a_broken_profile_ends_the_run_before_it_begins(raw):
    (raw / "site.json").write_text('{"format": "cleaner site profile", "version": 1}')
    done = cleaner("clean", "raw", "-o", "out", "--profile", "site.json", cwd=raw)
    assert done.returncode == 2
    assert b"site.json: is no site profile" in done.stderr
    assert b"Traceback" not in done.stderr
    assert not os.path.exists(raw / "out")


def test_lines_that_were_kept_on_many_articles_are_named_in_the_summary(tmp_path):
    (tmp_path / "raw").mkdir()
    standing = "The northern valleys joined the Estmark region in 1958, after a vote that had to be repeated twice."
    for number, name in enumerate(n for n in EXPECTED if "printed" in n or "portal" in n):
        text = EXPECTED[name]["text"]
        lines = ["Marenholt Courier", EXPECTED[name]["title"], *text[:2], standing, *text[2:], "House rules"]
        (tmp_path / "raw" / f"{number}.txt").write_text("\n\n".join(lines), "utf-8")
    assert cleaner("clean", "raw", "-o", "out", cwd=tmp_path).returncode == 0
    summary = json.loads((tmp_path / "out" / "_summary.json").read_text("utf-8"))
    assert {"line": standing.lower(), "host": None, "kept": 10} in summary["repeated"]


# ---- the same from Python --------------------------------------------------------------------


PAGES = [(FOLDER / "raw" / name).read_text("utf-8") for name in NAMES]
TEXTS = [EXPECTED[name]["text"] for name in NAMES]


def test_clean_many_learns_from_what_can_be_read_once_or_twice():
    for pages in (PAGES, iter(PAGES)):
        assert [article.text.split("\n\n") for article in clean_many(pages, profile="learn")] == TEXTS


def test_clean_many_gives_the_same_in_workers_and_in_any_order():
    alone = [article.to_json() for article in clean_many(PAGES, profile="learn")]
    assert [article.to_json() for article in clean_many(PAGES, workers=2, profile="learn")] == alone
    order = list(range(len(PAGES)))
    random.Random(5).shuffle(order)
    mixed = clean_many([PAGES[i] for i in order], profile="learn")
    assert [article.to_json() for article in mixed] == [alone[i] for i in order]


def test_clean_many_uses_a_profile_that_is_given_and_tells_of_bad_pages():
    profile = SiteProfile.learn(PAGES)
    made = list(clean_many([PAGES[0], b""], profile=profile))
    assert made[0].text.split("\n\n") == TEXTS[0]
    assert made[1].flags == ["error_empty"]
    assert next(clean_many([b"", PAGES[0]], profile="learn")).status == "error"
