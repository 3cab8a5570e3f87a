"""The pytest plugin, in projects of its own. Under xdist it is run by docs/goldens.md."""

import json
import subprocess
import sys

import pytest

import cleaner
from cleaner import golden

STORY = (
    "<p>The library in the old mill opened its doors again on Thursday after two years of repairs, the town said.</p>"
    "<p>Its roof had been damaged in a storm, and some four thousand books had to be dried page by page by hand.</p>"
    "<p>Our reporters talk about the week on Saturday, and everybody who has a question is welcome to ask it.</p>"
)
PAGE = cleaner.Page(f"<html lang=en><body><article><h1>The library is open</h1>{STORY}</article></body></html>")
OWN = '[rules.radio]\nwhy = "Our programme is announced."\nopens = ["Our reporters talk"]\n'


@pytest.fixture
def project(tmp_path):
    """A project with five cases: one that passes, one that differs, one not whole, and two with known failures."""
    root = tmp_path / "cases"
    golden.record(root / "right", PAGE, why="x.", fields=("title", "text"))
    golden.record(root / "wrong", PAGE, why="x.", expected={"title": "Another title", "language": "en"})
    golden.record(root / "known", PAGE, why="x.", expected={"title": "Soon"})
    golden.record(root / "mended", PAGE, why="x.", expected={"title": "The library is open"})
    for name in ("known", "mended"):
        with (root / name / "case.toml").open("a") as file:
            file.write('[known_failures]\ntitle = "soon"\n')
    (root / "half").mkdir()
    (root / "half" / "input.html").write_text("<p>x</p>")
    (tmp_path / "pyproject.toml").write_text('[tool.pytest.ini_options]\ncleaner_fixtures = ["cases"]\n')
    (tmp_path / "test_other.py").write_text("def test_other(): pass\n")
    return tmp_path


def run(folder, *arguments):
    command = [sys.executable, "-m", "pytest", "-n0", "-p", "no:cacheprovider", "-rA", "--color=no", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    outcomes = {
        line.split()[1].removeprefix("cases/"): line.split()[0]
        for line in done.stdout.splitlines()
        if line.startswith(("PASSED ", "FAILED ", "XFAIL ", "ERROR "))
    }
    return done, outcomes


def test_each_field_of_each_case_is_a_test(project):
    done, outcomes = run(project)
    assert done.returncode == 1
    assert outcomes == {
        "right/case.toml::title": "PASSED",
        "right/case.toml::text": "PASSED",
        "wrong/case.toml::title": "FAILED",
        "wrong/case.toml::language": "PASSED",
        "known/case.toml::title": "XFAIL",
        "mended/case.toml::title": "FAILED",
        "half/input.html::case": "FAILED",
        "test_other.py::test_other": "PASSED",
    }
    assert '-"Another title"\n  +"The library is open"' in done.stdout
    assert "has no case.toml" in done.stdout
    assert "XPASS(strict)" in done.stdout
    assert "Traceback" not in done.stdout


def test_a_project_that_does_not_ask_for_it_gets_none(project):
    (project / "pyproject.toml").unlink()
    done, outcomes = run(project)
    assert (done.returncode, outcomes) == (0, {"test_other.py::test_other": "PASSED"})


def test_it_loads_nothing_of_the_package_until_there_are_cases():
    code = "import sys, cleaner.golden.plugin; print(*(name for name in sys.modules if name.startswith('cleaner.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=True)
    assert set(done.stdout.split()) == {"cleaner.version", "cleaner.golden", "cleaner.golden.plugin"}


def test_a_folder_on_the_command_line_is_tested_with_the_named_tests(project):
    (project / "pyproject.toml").unlink()
    _, outcomes = run(project, "test_other.py", "--cleaner-fixtures", "cases")
    assert {"test_other.py::test_other", "right/case.toml::text"} <= outcomes.keys()


def test_one_field_can_be_named(project):
    done, outcomes = run(project, "cases/right/case.toml::text")
    assert (done.returncode, outcomes) == (0, {"right/case.toml::text": "PASSED"})


def test_the_rules_of_the_project_are_in_force_and_a_case_can_be_blessed(project):
    (project / "cleaner.toml").write_text(OWN)
    done, outcomes = run(project, "cases/right", "--update-golden", "right")
    assert (done.returncode, set(outcomes.values())) == (0, {"PASSED"})
    assert "now dropped as other: own:radio" in done.stdout
    text = json.loads((project / "cases" / "right" / "expected.json").read_text())["text"]
    assert len(text) == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--cleaner-fixtures", "none"], "there is no folder"),
        (["--update-golden", "none"], "there is no case none"),
        (["--update-golden", "half"], "has no case.toml"),
        (["--update-golden", "../cases/right"], "there is no case"),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_a_usage_error(project, arguments, told):
    done, _ = run(project, *arguments)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert told in done.stderr


@pytest.mark.parametrize("content", [None, "[rules", '[rules.radio]\nwhy = "x"\nroll = 1\n'])
def test_rules_that_cannot_be_read_are_one_line(project, content):
    ini = '[tool.pytest.ini_options]\ncleaner_fixtures = ["cases"]\ncleaner_rules = "own.toml"\n'
    (project / "pyproject.toml").write_text(ini)
    if content is not None:
        (project / "own.toml").write_text(content)
    done, outcomes = run(project)
    assert (done.returncode, outcomes) == (4, {})
    assert "ERROR: cleaner_rules: " in done.stderr
    assert "own.toml" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
