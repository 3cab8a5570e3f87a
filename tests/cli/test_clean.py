"""`cleaner clean` as a user meets it: what comes out, what is said, how it ends."""

import json
import os
import signal
import subprocess
import sys

import jsonschema_rs
import pytest

from cleaner.formats.schema import schema

HEAD = "<html lang=en><head><meta charset=utf-8><title>Ferry returns</title></head><body>"
STORY = [
    "The ferry between the two islands returned to service on Monday after a break of three weeks, the harbour said.",
    "Engineers had replaced a shaft that was found to be cracked during a routine inspection in the spring.",
    "About four hundred people cross the strait on an ordinary weekday, most of them on their way to work or school.",
    "The operator promised to keep a second vessel ready until the end of the year in case the repair does not hold.",
]
ARTICLE = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
MENU = "<nav><a href=/>Home</a> <a href=/news>News</a> <a href=/sport>Sport</a></nav>"
PAGE = f"{HEAD}{MENU}<article><h1>Ferry returns</h1>{ARTICLE}</article></body></html>"


def cleaner(*arguments, stdin=b"", cwd=None, env=None):
    return subprocess.run(
        [sys.executable, "-m", "cleaner", *arguments],
        input=stdin,
        capture_output=True,
        timeout=300,
        check=False,
        cwd=cwd,
        env={**os.environ, **(env or {})},
    )


def lines(content):
    return [json.loads(line) for line in content.splitlines()]


def tree(folder):
    """All files but the ledger, which knows about times."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("ledger.sqlite"))
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def report(folder):
    return {row["path"]: row for row in lines((folder / "_report.jsonl").read_bytes())}


@pytest.fixture
def raw(tmp_path):
    folder = tmp_path / "raw"
    (folder / "a").mkdir(parents=True)
    (folder / "a/b.html").write_text(PAGE)
    (folder / "a/c.txt").write_text("\n\n".join(STORY))
    return folder


def test_one_page_comes_as_a_line_on_stdout(raw):
    run = cleaner("clean", raw / "a/b.html")
    (record,) = lines(run.stdout)
    assert (run.returncode, run.stderr) == (0, b"")
    assert (record["title"], record["status"], record["text"]) == ("Ferry returns", "ok", "\n\n".join(STORY))
    assert record["source"]["path"] == "b.html"


def test_standard_input_is_a_page_without_a_path(raw):
    (record,) = lines(cleaner("clean", "-", stdin=PAGE.encode()).stdout)
    assert record["text"] == "\n\n".join(STORY)
    assert record["source"]["path"] is None


def test_a_web_archive_on_standard_input_fails_and_says_what_it_is():
    run = cleaner("clean", "-", stdin=b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\nRain fell.")
    assert (run.returncode, run.stdout) == (1, b"")
    assert b"web archive" in run.stderr


def test_a_folder_comes_as_json_lines_in_order(raw):
    run = cleaner("clean", raw)
    assert [record["source"]["path"] for record in lines(run.stdout)] == ["a/b.html", "a/c.txt"]


def test_a_folder_is_mirrored_with_a_row_for_each_input(raw, tmp_path):
    run = cleaner("clean", raw, "-o", tmp_path / "clean", "--ledger")
    assert run.returncode == 0
    assert set(tree(tmp_path / "clean")) == {
        "_report.jsonl",
        "_summary.json",
        "a/b.html.json",
        "a/b.html.ledger.jsonl",
        "a/c.txt.json",
        "a/c.txt.ledger.jsonl",
    }
    row = report(tmp_path / "clean")["a/b.html"]
    assert list(row) == ["path", "member", "record", "status", "code", "detail", "output", "sha256"]
    assert (row["status"], row["code"], row["output"]) == ("ok", None, "a/b.html.json")


def test_records_of_the_command_keep_the_schema_and_are_those_of_the_library(raw, tmp_path):
    from cleaner import Page, clean

    cleaner("clean", raw, "-o", tmp_path / "clean")
    line = (tmp_path / "clean/a/b.html.json").read_text("utf-8")
    jsonschema_rs.validator_for(schema()).validate(json.loads(line))
    assert line == clean(Page(PAGE.encode(), path="a/b.html")).to_json()


def test_the_ledger_accounts_for_every_block(raw, tmp_path):
    cleaner("clean", raw, "-o", tmp_path / "clean", "--ledger")
    ledger = lines((tmp_path / "clean/a/b.html.ledger.jsonl").read_bytes())
    assert [line["block"] for line in ledger] == list(range(len(ledger)))
    assert {line["text"]: line["action"] for line in ledger}["Ferry returns"] == "lift"
    assert [line["text"] for line in ledger if line["action"] == "keep"] == STORY


PLACES = [
    ("1", {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"}),
    ("2", {"PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8"}),
    ("4", {"PYTHONHASHSEED": "random", "TZ": "America/New_York", "LANG": "tr_TR.UTF-8"}),
]


def test_workers_hashes_time_zone_and_locale_change_no_byte(raw, tmp_path):
    for number in range(20):
        (raw / f"{number}.html").write_text(PAGE.replace("Monday", f"day {number}"))
    (raw / "empty").write_text("")
    (raw / "zero").write_bytes(b"\0" * 3000)
    for workers, env in PLACES:
        cleaner("clean", raw, "-o", tmp_path / workers, "--workers", workers, env=env)
    assert tree(tmp_path / "1") == tree(tmp_path / "2") == tree(tmp_path / "4")
    assert len(report(tmp_path / "1")) == 24


def test_all_records_in_one_file_are_those_of_the_tree(raw, tmp_path):
    cleaner("clean", raw, "-o", tmp_path / "clean")
    run = cleaner("clean", raw, "--jsonl", tmp_path / "all.jsonl")
    assert run.returncode == 0
    records = (tmp_path / "all.jsonl").read_bytes()
    assert records == b"".join(content for name, content in sorted(tree(tmp_path / "clean").items()) if name[0] != "_")
    assert len(lines((tmp_path / "all.jsonl.report.jsonl").read_bytes())) == 2


def test_an_output_folder_inside_the_input_is_never_read(raw):
    for _ in range(2):
        assert cleaner("clean", raw, "-o", raw / "clean").returncode == 0
    assert set(report(raw / "clean")) == {"a/b.html", "a/c.txt"}


def test_several_inputs_are_told_apart_in_the_output(raw, tmp_path):
    (tmp_path / "other/raw").mkdir(parents=True)
    (tmp_path / "other/raw/b.html").write_text(PAGE)
    cleaner("clean", raw, tmp_path / "other/raw", "-o", tmp_path / "clean")
    assert set(report(tmp_path / "clean")) == {"raw/a/b.html", "raw/a/c.txt", "raw~2/b.html"}


# ---- bad input -----------------------------------------------------------------------------------

BAD = {
    "empty.html": (b"", "empty"),
    "spaces.html": (b" \n\t \n", "empty"),
    "picture.html": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40, "not-html"),
    "noise": (bytes((i * i * 7 + i // 3) % 256 for i in range(20_000)), "not-html"),
    "pages.zip": (b"PK\x03\x04", "container"),
}
STRANGE = {
    "broken-utf8.html": PAGE.encode().replace(b"ferry", b"f\xff\xfeerry"),
    "nuls.html": PAGE.encode().replace(b" service", b" ser\0vice"),
    "control.html": PAGE.replace(" service", " ser&#1;vice\x0b").encode(),
    "utf-16.html": PAGE.encode("utf-16"),
}


@pytest.mark.parametrize("workers", ["1", "2"])
def test_bad_inputs_are_a_row_each_and_the_others_come_out(raw, tmp_path, workers):
    for name, (content, _) in BAD.items():
        (raw / name).write_bytes(content)
    for name, content in STRANGE.items():
        (raw / name).write_bytes(content)
    os.symlink("..", raw / "a/loop")
    os.mkfifo(raw / "pipe")
    run = cleaner("clean", raw, tmp_path / "gone", "-o", tmp_path / "clean", "--workers", workers)
    rows = report(tmp_path / "clean")
    assert run.returncode == 1
    assert {name: rows[f"raw/{name}"]["code"] for name in BAD} == {name: code for name, (_, code) in BAD.items()}
    assert rows["gone"]["code"] == "missing"
    assert (rows["raw/a/loop"]["status"], rows["raw/a/loop"]["code"]) == ("skipped", "link-skipped")
    assert (rows["raw/pipe"]["status"], rows["raw/pipe"]["code"]) == ("skipped", "special-file")
    assert {rows[f"raw/{name}"]["status"] for name in (*STRANGE, "a/b.html", "a/c.txt")} == {"ok"}
    assert len(rows) == len(BAD) + len(STRANGE) + 5
    told = run.stderr.decode()
    assert all(f"raw/{name}: " in told for name in BAD)
    assert "6 failed" in told


@pytest.mark.parametrize("name", STRANGE)
def test_strange_characters_cost_no_paragraph(raw, name):
    (record,) = lines(cleaner("clean", "-", stdin=STRANGE[name]).stdout)
    assert record["text"].count("\n\n") == 3
    assert record["text"].endswith(STORY[-1])
    assert not any(ord(char) < 32 and char != "\n" for char in record["text"])


@pytest.mark.parametrize("name", BAD)
def test_a_bad_input_alone_is_a_message_and_no_output(tmp_path, name):
    (tmp_path / name).write_bytes(BAD[name][0])
    run = cleaner("clean", tmp_path / name)
    assert (run.returncode, run.stdout) == (1, b"")
    assert f"cleaner: {name}: ".encode() in run.stderr
    assert f"[{BAD[name][1]}]".encode() in run.stderr


def test_a_missing_input_is_named(tmp_path):
    run = cleaner("clean", tmp_path / "gone.html")
    assert (run.returncode, run.stdout) == (1, b"")
    assert b"gone.html" in run.stderr
    assert b"[missing]" in run.stderr


def test_a_url_that_may_not_be_fetched_is_named():
    run = cleaner("clean", "http://127.0.0.1/a.html")
    assert (run.returncode, run.stdout) == (1, b"")
    assert b"http://127.0.0.1/a.html" in run.stderr
    assert b"not a public address" in run.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_is_a_row_and_the_others_come_out(raw, tmp_path):
    os.chmod(raw / "a/c.txt", 0)
    assert cleaner("clean", raw, "-o", tmp_path / "clean").returncode == 1
    assert report(tmp_path / "clean")["a/c.txt"]["code"] == "unreadable"


def test_a_page_of_30_megabytes_is_an_ordinary_page(tmp_path):
    filler = "<!-- nothing to see here -->\n" * 10_000
    (tmp_path / "big.html").write_text(PAGE.replace("<article>", f"{filler * 110}<article>"))
    assert (tmp_path / "big.html").stat().st_size > 30_000_000
    run = cleaner("clean", tmp_path / "big.html")
    assert lines(run.stdout)[0]["text"] == "\n\n".join(STORY), run.stderr


def test_a_page_above_the_limit_is_a_row(tmp_path):
    with open(tmp_path / "huge.html", "wb") as file:
        file.truncate(65 * 1024 * 1024)
    run = cleaner("clean", tmp_path / "huge.html")
    assert run.returncode == 1
    assert b"[too-large]" in run.stderr


def test_odd_names_come_out_and_steer_no_terminal(tmp_path):
    raw = os.fsencode(tmp_path / "raw")
    os.makedirs(raw)
    names = [b"-rf", b"new\nline.html", b"bad\xff.html", b"\x1b[31mred", b"page.html", b"page.htm", b" x ", b"e" * 255]
    for name in names:
        with open(os.path.join(raw, name), "wb") as file:
            file.write(PAGE.encode())
    with open(os.path.join(raw, b"\x1b]0;title\x07"), "wb"):
        pass
    run = cleaner("clean", raw, "-o", tmp_path / "clean")
    assert run.returncode == 1
    assert len(os.listdir(tmp_path / "clean")) == len(names) + 3
    assert len(report(tmp_path / "clean")) == len(names) + 1
    assert b"\x1b" not in run.stderr
    assert r"\x1b]0;title\x07" in run.stderr.decode()


# ---- usage and the end of a run ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Missing argument"),
        (["raw", "-o", "x", "--jsonl", "y"], "exclude each other"),
        (["raw", "--ledger"], "needs -o"),
        (["raw", "--url", "https://news.example/"], "one page"),
        (["raw", "-o", "raw"], "is one of the inputs"),
        (["raw/a/b.html", "--jsonl", "raw/a/b.html"], "is one of the inputs"),
        (["raw", "-o", "raw/a/b.html"], "is no folder"),
        (["raw", "--jsonl", "raw"], "is one of the inputs"),
        (["raw", "--jsonl", "raw/a"], "is no regular file"),
        (["raw", "--jsonl", "nowhere/all.jsonl"], "nowhere/all.jsonl: cannot be written: No such file"),
        (["raw", "--workers", "0"], "--workers"),
        (["raw", "--without-rule", "no-such-rule"], "there is no rule 'no-such-rule'"),
        (["raw", "--frmat", "html"], "--format"),
    ],
)
def test_a_wrong_call_says_what_is_wrong_and_writes_nothing(raw, tmp_path, arguments, said):
    before = tree(tmp_path)
    run = cleaner("clean", *arguments, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, b"")
    assert said in run.stderr.decode()
    assert b"Traceback" not in run.stderr
    assert tree(tmp_path) == before


def test_a_full_disk_ends_the_run_with_a_message(raw):
    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "cleaner", "clean", raw],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert run.returncode == 2
    assert b"stdout: cannot be written: No space left on device" in run.stderr
    assert b"Traceback" not in run.stderr


def test_a_reader_that_has_enough_ends_the_run_without_a_word(raw):
    for number in range(200):
        (raw / f"{number}.html").write_text(PAGE)
    command = f"{sys.executable} -m cleaner clean {raw} | head -n 1"
    run = subprocess.run(command, shell=True, capture_output=True, timeout=120, check=False)
    assert len(lines(run.stdout)) == 1
    assert run.stderr == b""


@pytest.fixture
def interruptible():
    """Processes begun meanwhile hear SIGINT, also in a suite that a shell runs in its background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_is_a_word_and_leaves_no_half_files(raw, tmp_path):
    for number in range(2000):
        (raw / f"{number:04}.html").write_text(PAGE)
    arguments = [sys.executable, "-m", "cleaner", "clean", raw, "-o", tmp_path / "clean"]
    with subprocess.Popen(arguments, stderr=subprocess.PIPE, start_new_session=True) as run:
        while not (tmp_path / "clean/0000.html.json").exists():
            assert run.poll() is None
        os.killpg(run.pid, signal.SIGINT)
        _, told = run.communicate(timeout=60)
    assert run.returncode == 130
    assert b"the same command goes on from here" in told
    names = set(tree(tmp_path / "clean"))
    assert "_report.jsonl" not in names
    assert not [name for name in names if not name.endswith(".json")]


def test_a_folder_without_files_is_no_failure_and_says_so(tmp_path):
    (tmp_path / "raw").mkdir()
    run = cleaner("clean", tmp_path / "raw")
    assert (run.returncode, run.stdout) == (0, b"")
    assert b"nothing to clean" in run.stderr


def test_quiet_says_only_what_failed(raw, tmp_path):
    assert cleaner("clean", raw, "-o", tmp_path / "clean", "-q").stderr == b""
    (raw / "empty").write_text("")
    assert b"1 failed" in cleaner("clean", raw, "-o", tmp_path / "clean", "-q").stderr


def test_the_url_and_the_format_that_are_given_are_used(raw):
    (record,) = lines(cleaner("clean", raw / "a/b.html", "--url", "https://News.example/ferry").stdout)
    assert record["domain"] == "news.example"
    assert record["id"].startswith("u-")
    (record,) = lines(cleaner("clean", raw / "a/b.html", "--format", "text").stdout)
    assert record["source"]["format"] == "text"
