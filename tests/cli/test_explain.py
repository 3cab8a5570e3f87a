"""`cleaner explain`, `rules`, `schema` and the command as a whole."""

import json
import subprocess
import sys

import pytest

from cleaner.formats.schema import schema
from cleaner.rules import catalogue
from cleaner.version import __version__

PAGE = """<html><head><title>Bridge closed</title></head><body>
<nav><a href=/>Home</a></nav>
<h1>Bridge closed</h1>
<p>The old bridge over the river was closed to lorries on Friday after a crack was found in one of its arches.</p>
<p>Cars may still cross it one at a time, the council said in a statement that was read out at the town hall.</p>
<p>* indicates required</p>
<p>A new bridge is to be built beside the old one, but no date has been set and no money has been put aside.</p>
</body></html>"""


def cleaner(*arguments, stdin=PAGE):
    return subprocess.run(
        [sys.executable, "-m", "cleaner", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def line_with(told, text):
    (line,) = [line for line in told.splitlines() if text in line]
    return line


def test_every_line_of_a_page_has_its_fate_and_its_reason():
    run = cleaner("explain", "-")
    assert run.returncode == 0
    assert "kept" in line_with(run.stdout, "The old bridge over")
    assert "dropped" in line_with(run.stdout, "* indicates required")
    assert "rule:" in line_with(run.stdout, "* indicates required")
    assert "navigation" in line_with(run.stdout, "Home")


def test_why_answers_for_one_line_with_the_reason_of_its_rule():
    run = cleaner("explain", "-", "--why", "INDICATES   required")
    rule = next(word for word in run.stdout.split() if word.startswith("rule:")).removeprefix("rule:")
    assert catalogue().get(rule).why in run.stdout
    assert "old bridge" not in run.stdout


def test_a_phrase_that_is_nowhere_is_said_to_be():
    run = cleaner("explain", "-", "--why", "no such words")
    assert (run.returncode, run.stdout) == (1, "")
    assert "no line" in run.stderr


def test_lines_with_one_reason_stand_below_its_sentence():
    told = cleaner("explain", "-").stdout
    above = told[: told.index("* indicates required")].splitlines()
    rule = line_with(told, "* indicates required").split()[2].removeprefix("rule:")
    assert above[-2] == f"Dropped, form. {catalogue().get(rule).why}"


def test_every_line_stands_below_a_sentence():
    groups = cleaner("explain", "-").stdout.split("\n\n")[1:]
    assert len(groups) > 3
    for group in groups:
        sentence, *lines = group.splitlines()
        assert sentence.split(",")[0].split(".")[0] in {"Kept", "Lifted", "Dropped"}
        assert sentence.endswith(".")
        assert lines
        assert all(line.split()[1] == sentence.split(",")[0].split(".")[0].lower() for line in lines)


def test_reasons_that_stand_above_are_not_told_again_and_again():
    form = "<form><p>* indicates required</p><p>Subscribe</p></form>"
    told = cleaner("explain", "-", stdin=PAGE.replace("<p>* indicates required</p>", form * 6)).stdout
    assert told.count("* indicates required") == 6
    assert told.count("for the reasons above") == 1


def test_where_the_page_states_a_field_is_said_and_what_was_not_taken():
    told = cleaner("explain", "-", stdin=PAGE.replace("<title>Bridge closed", "<title>Bridge closed | Herald")).stdout
    assert "title       Bridge closed\n            from " in told
    assert "not taken: Bridge closed | Herald, from title" in told


def test_why_tells_what_else_is_known():
    told = cleaner("explain", "-", "--why", "old bridge over").stdout
    assert "because     It " in told
    assert "below       kept: " in told
    assert "stands in   a link, the menu" in cleaner("explain", "-", "--why", "home").stdout


def test_as_json_it_is_everything_in_one_object():
    told = json.loads(cleaner("explain", "-", "--json").stdout)
    assert list(told) == ["article", "candidates", "blocks"]
    assert told["article"]["title"] == "Bridge closed"
    assert {"field": "title", "value": "Bridge closed", "source": "title element", "chosen": True} in told["candidates"]
    assert [block["block"] for block in told["blocks"]] == list(range(len(told["blocks"])))
    (form,) = [block for block in told["blocks"] if block["text"] == "* indicates required"]
    assert (form["action"], form["role"]) == ("drop", "form")
    assert form["evidence"]["rules"][0] == form["reason"].removeprefix("rule:")
    assert form["because"] == catalogue().get(form["evidence"]["rules"][0]).why


def test_nothing_in_a_page_steers_the_terminal():
    run = cleaner("explain", "-", stdin=PAGE.replace("council", "co\x1b[31mun\u202ecil\x07"))
    assert "\x1b" not in run.stdout
    assert "\u202e" not in run.stdout
    assert "\x07" not in run.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["."], "is a folder"),
        (["no-such-file.html"], "no-such-file.html"),
        (["https://news.example/"], "`cleaner fetch` fetch pages"),
    ],
)
def test_what_is_no_page_is_a_message(arguments, said):
    run = cleaner("explain", *arguments)
    assert (run.returncode, run.stdout) == (1, "")
    assert said in run.stderr


def test_an_empty_page_is_a_message():
    run = cleaner("explain", "-", stdin="")
    assert run.returncode == 1
    assert "[empty]" in run.stderr


def test_a_rule_can_be_left_out():
    line = line_with(cleaner("explain", "-").stdout, "* indicates required")
    rule = next(word for word in line.split() if word.startswith("rule:")).removeprefix("rule:")
    assert f"rule:{rule} " not in cleaner("explain", "-", "--without-rule", rule).stdout


def test_the_catalogue_is_listed_with_its_reasons():
    told = cleaner("rules").stdout.splitlines()
    assert len(told) == len(catalogue().rules)
    assert all(rule.name in line and rule.why in line for rule, line in zip(catalogue().rules, told, strict=True))


def test_a_rule_is_shown_with_its_examples():
    rule = next(rule for rule in catalogue().rules if rule.drops and rule.keeps)
    told = cleaner("rules", rule.name).stdout
    assert all(text in told for text in (rule.why, *rule.drops, *rule.keeps))


def test_a_misspelt_rule_gets_a_hint():
    name = catalogue().rules[0].name
    run = cleaner("rules", name + "x")
    assert run.returncode == 2
    assert f"did you mean {name}" in run.stderr


def test_the_schema_is_printed():
    assert json.loads(cleaner("schema").stdout) == schema()


def test_the_version_is_printed():
    assert cleaner("--version").stdout == f"cleaner, version {__version__}\n"


@pytest.mark.parametrize("verb", ["clean", "explain", "rules", "schema"])
def test_every_verb_stands_in_the_help(verb):
    assert verb in cleaner("--help").stdout


def test_a_verb_that_does_not_exist_is_a_usage_error():
    assert cleaner("polish").returncode == 2
