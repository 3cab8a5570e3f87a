"""Where pages come from and results go: nothing that the user has is lost, and nothing of ours is taken for a page."""

import hashlib
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


# ---- what is in the place of an output -----------------------------------------------------------


@pytest.mark.parametrize("place", ["page.html", "raw/a.html", "./raw/../raw/a.html"])
def test_review_and_learn_never_write_over_what_they_read(cleaner, raw, tmp_path, place):
    before = (tmp_path / place).read_text()
    for verb in ("review", "learn"):
        code, said = told(cleaner(verb, "page.html" if place == "page.html" else "raw", "-o", place))
        assert (code, "a place of its own" in said) == (2, True)
    assert (tmp_path / place).read_text() == before


def test_review_and_learn_write_over_their_own_outputs_wherever_they_lie(cleaner, raw, tmp_path):
    for _ in range(2):
        assert cleaner("review", "raw", "-o", "raw/review.html").stderr.startswith("cleaner: 1 article, ")
        assert "nothing to learn" in cleaner("learn", "raw", "-o", "raw/site.json").stderr
        (tmp_path / "raw/site.json").replace(tmp_path / "site.json")


@pytest.mark.parametrize("option", ["--jsonl", "--parquet", "--sqlite"])
def test_a_file_that_no_run_made_is_left_alone(cleaner, tmp_path, option):
    (tmp_path / "mine.db").write_text("years of work")
    code, said = told(cleaner("clean", "page.html", option, "mine.db"))
    assert (code, "mine.db: is there already, and no earlier run made it" in said) == (2, True)
    assert (tmp_path / "mine.db").read_text() == "years of work"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.db", "page.html"]


@pytest.mark.parametrize("content", [PAGE, ""])
def test_a_sidecar_is_no_place_for_a_record(cleaner, tmp_path, content):
    (tmp_path / "page.html").write_text(content)
    sidecar = {"url": "https://cape.example/a", "final_url": "https://cape.example/a", "status": 200, "headers": {}}
    sidecar |= {"fetched_at": "2024-05-14T08:30:00Z", "sha256": hashlib.sha256(content.encode()).hexdigest()}
    (tmp_path / "page.html.json").write_text(json.dumps(sidecar))
    code, said = told(cleaner("clean", "page.html", "-o", "."))
    assert (code, "page.html.json: says where a fetched page came from" in said) == (2, True)
    assert json.loads((tmp_path / "page.html.json").read_text()) == sidecar


@pytest.mark.parametrize("lost", ["ledger.sqlite", "report.jsonl"])
def test_a_file_that_a_run_made_is_made_again(cleaner, tmp_path, lost):
    (tmp_path / "all.jsonl").touch()
    assert cleaner("clean", "page.html", "--jsonl", "all.jsonl").returncode == 0
    (tmp_path / f"all.jsonl.{lost}").unlink()
    assert cleaner("clean", "page.html", "--jsonl", "all.jsonl").returncode == 0
    assert len(lines(tmp_path / "all.jsonl")) == 1


@pytest.mark.parametrize("verb", [("review", "page.html"), ("learn", "page.html"), ("impact", "out", "--learn")])
def test_a_pipe_stays_one_and_a_link_leads_to_the_file(cleaner, tmp_path, verb):
    option = "--baseline" if verb[0] == "impact" else "-o"
    cleaner("clean", "page.html", "-o", "out", "--ledger")
    os.mkfifo(tmp_path / "pipe")
    code, said = told(cleaner(*verb, option, "pipe"))
    assert (code, "pipe: is no regular file" in said) == (2, True)
    assert (tmp_path / "pipe").is_fifo()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to("elsewhere/made")
    assert cleaner(*verb, option, "link").returncode in (0, 1)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "elsewhere/made").stat().st_size > 0


def test_a_profile_of_the_library_goes_through_a_link_and_into_no_pipe(tmp_path):
    from cleaner import OutputError, SiteProfile

    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputError, match="is no regular file"):
        SiteProfile().save(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("made.json")
    SiteProfile().save(tmp_path / "link")
    assert SiteProfile.load(tmp_path / "made.json") == SiteProfile()
    assert (tmp_path / "link").is_symlink()


# ---- where a page came from ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "url", ["herald.example/ferry", "www.herald.example", "//herald.example/", "ftp://a.example/", ""]
)
@pytest.mark.parametrize(
    "call", ["clean page.html", "explain page.html", "review page.html -o r.html", "golden record case page.html"]
)
def test_a_url_that_is_none_is_told(cleaner, tmp_path, call, url):
    code, said = told(cleaner(*call.split(), "--url", url))
    assert (code, "is no URL; those begin with http:// or https://" in said) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


@pytest.mark.parametrize("call", ["clean raw", "review raw -o r.html", "clean https://herald.example/"])
def test_a_url_is_that_of_one_file(cleaner, raw, call):
    code, said = told(cleaner(*call.split(), "--url", "https://herald.example/ferry"))
    assert (code, "--url says where" in said) == (2, True)


# ---- what earlier runs left among the pages ------------------------------------------------------


def fates(folder):
    return {row["path"]: (row["status"], row["code"]) for row in lines(folder / "_report.jsonl")}


OURS = ("skipped", "own-output")


def test_outputs_of_earlier_runs_are_no_pages(cleaner, raw, tmp_path):
    cleaner("clean", "raw", "-o", "raw/out", "--ledger", "-q")
    cleaner("clean", "raw", "--jsonl", "raw/all.jsonl", "-q")
    cleaner("clean", "raw", "--sqlite", "raw/all.db", "-q")
    cleaner("review", "raw", "-o", "raw/review.html", "-q")
    cleaner("learn", "raw", "-o", "raw/site.json")
    assert cleaner("clean", "raw", "-o", "made").returncode == 0
    found = fates(tmp_path / "made")
    assert found.pop("a.html") == ("ok", None)
    assert set(found.values()) == {OURS}
    assert {"out", "all.jsonl", "all.jsonl.report.jsonl", "all.db", "review.html", "site.json"} < set(found)
    run = cleaner("clean", "raw")
    assert [json.loads(line)["source"]["path"] for line in run.stdout.splitlines()] == ["a.html"]


def test_results_among_pages_cost_no_page(cleaner, raw, tmp_path):
    (raw / "deep").mkdir()
    (raw / "deep/b.html").write_text(OTHER)
    command = [sys.executable, "-m", "cleaner", "clean", "b.html", "-o", ".", "-q"]
    run = subprocess.run(command, cwd=raw / "deep", check=False, timeout=300)
    assert run.returncode == 0
    assert cleaner("clean", "raw", "-o", "made").returncode == 0
    found = fates(tmp_path / "made")
    assert {path for path, fate in found.items() if fate == ("ok", None)} == {"a.html", "deep/b.html"}
    assert found["deep/b.html.json"] == found["deep/_report.jsonl"] == found["deep/_ledger.sqlite"] == OURS


def test_records_that_were_kept_elsewhere_are_no_pages_but_when_they_are_named(cleaner, raw, tmp_path):
    record = cleaner("clean", "page.html").stdout
    (raw / "kept.json").write_text(record)
    (raw / "kept.jsonl").write_text(record + json.dumps({"html": OTHER, "url": "https://cape.example/b"}) + "\n")
    cleaner("clean", "raw", "-o", "made")
    rows = [(row["path"], row["record"], row["status"]) for row in lines(tmp_path / "made/_report.jsonl")]
    assert rows == [
        ("a.html", None, "ok"), ("kept.json", None, "skipped"), ("kept.jsonl", 0, "skipped"), ("kept.jsonl", 1, "ok"),
    ]  # fmt: skip
    assert json.loads(cleaner("clean", "raw/kept.json").stdout)["text"] == "\n\n".join(STORY)


def test_names_like_ours_are_not_enough(cleaner, raw, tmp_path):
    (raw / "news.report.jsonl").write_text(json.dumps({"html": OTHER}) + "\n")
    (raw / "_report.jsonl").write_text(json.dumps({"html": OTHER}) + "\n")
    cleaner("clean", "raw", "-o", "made")
    assert set(fates(tmp_path / "made").values()) == {("ok", None)}


def test_a_run_reads_not_what_it_writes(cleaner, raw):
    command = [sys.executable, "-m", "cleaner", "clean", "."]
    with open(raw / "all.jsonl", "wb") as file:
        run = subprocess.run(command, stdout=file, stderr=subprocess.PIPE, cwd=raw, check=False, timeout=300)
    assert (run.returncode, run.stderr) == (0, b"")
    assert len(lines(raw / "all.jsonl")) == 1


# ---- one output for several runs -----------------------------------------------------------------


@pytest.fixture
def two(tmp_path):
    for name, page in (("one", PAGE), ("two", OTHER)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(page)


@pytest.mark.parametrize("option", ["-o", "--jsonl"])
def test_another_folder_into_the_same_output_is_told(cleaner, two, tmp_path, option):
    assert "the output has results" not in cleaner("clean", "one", option, "out").stderr
    run = cleaner("clean", "two", option, "out", "-q")
    assert (run.returncode, run.stderr.count("\n")) == (0, 1)
    assert f"cleaner: the output has results of {tmp_path}/one: results with the same names are replaced" in run.stderr
    assert "the output has results" not in cleaner("clean", "two/", option, "out").stderr


def test_what_is_told_apart_or_has_moved_is_no_other_folder(cleaner, two, tmp_path):
    cleaner("clean", "one", "page.html", "-o", "out")
    assert "the output has results" not in cleaner("clean", "two", "page.html", "-o", "out").stderr
    cleaner("clean", "one", "-o", "moving")
    (tmp_path / "one").rename(tmp_path / "moved")
    assert cleaner("clean", "moved", "-o", "moving").stderr.endswith(
        "1 unchanged since an earlier run; every one in moving/_report.jsonl\n"
    )


def test_another_form_takes_the_place_of_the_former(cleaner, raw, tmp_path):
    cleaner("clean", "raw", "-o", "out")
    cleaner("clean", "raw", "-o", "out", "--as", "markdown")
    assert {path.name for path in (tmp_path / "out").glob("a.*")} == {"a.html.md"}
    cleaner("clean", "raw", "-o", "out", "--ledger")
    assert {path.name for path in (tmp_path / "out").glob("a.*")} == {"a.html.json", "a.html.ledger.jsonl"}
    (raw / "a.html").write_text("")
    cleaner("clean", "raw", "-o", "out", "--as", "markdown")
    assert {path.name for path in (tmp_path / "out").glob("a.*")} == set()


# ---- names that name nothing ---------------------------------------------------------------------


def test_an_empty_name_is_told_as_one(cleaner):
    run = cleaner("clean", "", "page.html")
    assert (run.returncode, len(run.stdout.splitlines())) == (1, 1)
    assert 'cleaner: "": an empty name names no file: is a variable unset? [missing]' in run.stderr
    for option in ("--rules", "--profile"):
        code, said = told(cleaner("clean", "page.html", option, ""))
        assert (code, "names no file: is a variable unset?" in said) == (2, True)


def test_an_empty_name_takes_nothing_from_the_folder_that_it_could_be(cleaner, raw):
    run = cleaner("clean", "", ".")
    assert (run.returncode, len(run.stdout.splitlines())) == (1, 2)


def test_a_folder_is_no_profile(cleaner, raw):
    code, said = told(cleaner("clean", "page.html", "--profile", "raw"))
    assert (code, "raw: is a folder; `cleaner learn" in said) == (2, True)
