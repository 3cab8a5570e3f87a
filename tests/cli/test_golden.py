"""`cleaner golden`, `impact` and `rules` as a user meets them: what they say, and their exit codes."""

import json
import os
import sys

import pytest
from click.testing import CliRunner

import cleaner
from cleaner.cli.main import cleaner as command

FIRST = "The library in the old mill opened its doors again on Thursday after two years of repairs, the town said."
SECOND = "Its roof had been damaged in a storm, and some four thousand books had to be dried page by page by hand."
THIRD = "Readers may borrow six books at a time, and the reading room is open until nine in the evening on weekdays."
RADIO = "Our reporters talk about the week on Saturday, and everybody who has a question is welcome to ask it."
PAGE = (
    "<html lang=en><head><title>The library is open</title></head><body><article><h1>The library is open</h1>"
    f"<p>{FIRST}</p><p>{RADIO}</p><p>{SECOND}</p><p>{THIRD}</p></article></body></html>"
)
OWN = """[rules.radio]
why = "Our programme is announced."
opens = ["Our reporters talk"]
drops = ["Our reporters talk"]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(PAGE)
    return tmp_path


def told(*arguments):
    """(exit code, stdout, stderr)."""
    done = CliRunner().invoke(command, list(arguments), standalone_mode=False)
    if isinstance(done.exception, cleaner.CleanerError):
        return 2, done.stdout, str(done.exception)
    if done.exception is not None:
        return getattr(done.exception, "exit_code", 2), done.stdout, str(done.exception)
    return done.return_value, done.stdout, done.stderr


def recorded(*arguments):
    assert told("golden", "record", "library", "page.html", *arguments)[0] == 0


def test_a_case_passes_until_a_rule_changes_what_comes_out(folder):
    recorded()
    assert told("golden", "check")[0] == 0
    (folder / "cleaner.toml").write_text(OWN)
    code, out, _ = told("golden", "check")
    assert (code, out) == (3, "library: not as expected: text\n")
    code, out, _ = told("golden", "diff", "library")
    assert code == 3
    assert "own:radio (Our programme is announced.)" in out
    assert told("golden", "check", "--rules", "off")[0] == 0
    assert told("golden", "update", "library")[0] == 0
    assert told("golden", "check")[0] == 0


def test_a_case_that_is_not_whole_fails_and_the_others_are_checked(folder):
    recorded()
    (folder / "fixtures" / "half").mkdir()
    code, out, err = told("golden", "check")
    assert code == 3
    assert "has no case.toml" in out
    assert "1 case: 1 as expected, 0 not; 1 not whole" in err


def test_only_the_named_fields_are_recorded(folder):
    recorded("--field", "title")
    assert json.loads((folder / "fixtures/library/expected.json").read_text()) == {"title": "The library is open"}


def test_a_blank_case_fails_until_somebody_writes_it():
    recorded("--field", "title", "--blank")
    assert told("golden", "check")[0] == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["golden", "check"],
        ["golden", "update"],
        ["golden", "update", "none"],
        ["golden", "record", "a"],
        ["golden", "record", "a", "none.html"],
        ["golden", "record", "a", "."],
        ["golden", "record", "a/b", "page.html"],
        ["golden", "record", "a", "page.html", "--field", "headline"],
        ["golden", "record", "--from-review", "none.json"],
        ["golden", "record", "a", "page.html", "--from-review", "x"],
        ["golden", "check", "--rules", "none.toml"],
        ["impact", "a"],
        ["impact", "a", "b"],
        ["impact", "off", "now", "none"],
        ["impact", "off", "nonsense", "."],
        ["impact", "a", "--learn"],
        ["impact", "a", "b", "--baseline", "x"],
        ["rules", "no-such-rule"],
        ["rules", "test"],
        ["rules", "dead", "."],
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_a_usage_error(arguments):
    code, out, err = told(*arguments)
    assert code == 2
    assert err
    assert "Traceback" not in out


def test_prune_says_what_can_go_and_takes_it_away_when_asked(folder):
    recorded()
    (folder / "fixtures/library/input.html").unlink()
    code, out, err = told("golden", "prune")
    assert (code, "its page is gone" in out, "--delete" in err) == (0, True, True)
    assert (folder / "fixtures/library").exists()
    assert told("golden", "prune", "--delete")[0] == 0
    assert not (folder / "fixtures/library").exists()


def test_marks_of_the_review_page_become_cases(folder):
    result = cleaner.explain(PAGE.encode())
    (block,) = [each.index for each in result.document.blocks if each.text == RADIO]
    mark = {
        "path": "page.html",
        "url": "https://herald.example/a",
        "sha256": result.article.source.sha256,
        "block": block,
        "text": RADIO,
        "action": "keep",
        "expected": "drop",
        "note": None,
    }
    (folder / "marks.json").write_text(json.dumps({"version": 1, "marks": [mark, {**mark, "path": "gone.html"}]}))
    code, out, err = told("golden", "record", "--from-review", "marks.json")
    assert code == 1
    assert out.startswith("recorded fixtures/page-html: Marked in review: drop")
    assert "gone.html" in err
    assert told("golden", "check")[0] == 3
    (folder / "cleaner.toml").write_text(OWN)
    assert told("golden", "check")[0] == 0


def test_own_rules_are_listed_first_and_shown(folder):
    (folder / "cleaner.toml").write_text(OWN)
    assert told("rules")[1].startswith("own:radio  drop  Our programme is announced.\n")
    assert "Our programme is announced." in told("rules", "radio")[1]
    assert "share" in told("rules", "share-bar")[1]


def test_dead_rules_are_told(folder):
    (folder / "cleaner.toml").write_text(OWN + '[rules.idle]\nwhy = "x."\nlines = ["Nobody says this"]\n')
    (folder / "pages").mkdir()
    (folder / "pages/a.html").write_text(PAGE)
    (folder / "pages/empty.html").write_text("")
    code, out, err = told("rules", "dead", "pages")
    assert code == 1
    assert [line.split()[:4] for line in out.splitlines()[1:]] == [
        ["own:idle", "0", "0", "0"],
        ["own:radio", "1", "1", "1"],
    ]
    assert "empty.html" in err
    (folder / "cleaner.toml").write_text(OWN)
    assert told("rules", "dead", "pages")[0] == 0


def test_the_impact_of_rules_on_a_folder(folder):
    (folder / "own.toml").write_text(OWN)
    (folder / "pages").mkdir()
    (folder / "pages/a.html").write_text(PAGE)
    assert told("impact", "off", "now", "pages")[0] == 0
    code, out, _ = told("impact", "off", "own.toml", "pages", "--json")
    found = json.loads(out)
    assert (code, found["changed"], list(found["by_reason"])) == (3, 1, ["own:radio"])
    assert found["changes"][0]["vanished"] == [{"text": RADIO, "reason": "own:radio"}]


def installation(folder, script):
    """A folder that is laid out as a virtual environment, whose python is a script."""
    (folder / "other/bin").mkdir(parents=True)
    python = folder / "other/bin/python"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="the installation is a shell script")
def test_the_impact_of_another_version_on_a_folder(folder):
    (folder / "own.toml").write_text(OWN)
    (folder / "pages").mkdir()
    (folder / "pages/a.html").write_text(PAGE)
    installation(folder, f'shift 3; exec "{sys.executable}" -m cleaner clean --rules own.toml "$@"')
    code, out, _ = told("impact", "other", "now", "pages")
    assert code == 3
    assert "  + Our reporters talk" in out
    assert told("impact", "other/bin/python", "other", "pages")[0] == 0


@pytest.mark.skipif(os.name != "posix", reason="the installation is a shell script")
def test_a_version_that_breaks_is_told_with_its_own_words(folder):
    (folder / "pages").mkdir()
    installation(folder, "echo 'No module named cleaner' >&2; exit 1")
    code, _, err = told("impact", "other", "now", "pages")
    assert code == 2
    assert "exit code 1: No module named cleaner" in err


def test_a_host_that_leaves_its_band_has_an_exit_code_of_its_own(folder):
    def run(name, text):
        records = [
            {"domain": "herald.example", "text": text, "word_count": len(text.split()), "removed": {"chars": 100},
             "source": {"path": f"{i}.html"}, "title": "A", "authors": [], "published_at": None, "language": "en"}
            for i in range(8)
        ]  # fmt: skip
        (folder / name).write_text("".join(json.dumps(record) + "\n" for record in records))

    run("monday.jsonl", "word " * 300)
    run("friday.jsonl", "word " * 20)
    assert told("impact", "monday.jsonl", "--baseline", "hosts.json")[0] == 2
    assert told("impact", "monday.jsonl", "--baseline", "hosts.json", "--learn")[0] == 0
    assert told("impact", "monday.jsonl", "--baseline", "hosts.json")[0] == 0
    code, out, _ = told("impact", "friday.jsonl", "--baseline", "hosts.json")
    assert code == 4
    assert "herald.example: words 20, usual 225 to 375" in out


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "-", "x" * 121])
def test_a_case_without_a_name_is_none(folder, name):
    code, _, said = told("golden", "record", "--", name, "page.html")
    assert (code, "is no name for a case" in said) == (2, True)
    assert not (folder / "fixtures").exists()


@pytest.mark.parametrize(
    ("content", "said"), [("", "error (error_empty)"), ("%PDF-1.7 \0\0", "error (error_not_html)"), ("Home", "empty")]
)
def test_a_page_without_an_article_is_recorded_and_doubted(folder, content, said):
    (folder / "odd.html").write_text(content)
    code, out, err = told("golden", "record", "odd", "odd.html")
    assert (code, "recorded" in out) == (0, True)
    assert f"the record has the status {said}: is it the right page?" in err
    assert told("golden", "record", "fine", "page.html")[2] == ""


def test_a_baseline_of_nothing_is_no_success(folder):
    (folder / "run.jsonl").write_text("".join(f'{{"source": {{"path": "{i}"}}, "domain": null}}\n' for i in range(9)))
    code, out, _ = told("impact", "run.jsonl", "--baseline", "hosts.json", "--learn")
    assert (code, out) == (1, "hosts.json: bands of 0 hosts with 5 pages or more; 9 pages without a host, not judged\n")
    code, out, err = told("impact", "run.jsonl", "--baseline", "hosts.json")
    assert (code, out) == (1, "0 hosts judged, 0 left their band; 9 pages without a host, not judged\n")
    assert err == "cleaner: nothing was judged\n"
