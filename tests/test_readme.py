"""The README is true: its pages are read, its examples run, its tables name what there is."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import cleaner
from cleaner.cli.clean import clean as clean_command
from cleaner.cli.explain import explain as explain_command
from cleaner.formats.record import indented
from cleaner.jobs.report import Row
from cleaner.model import Article, Flag, Status
from cleaner.options import Options

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL


class Fence(NamedTuple):
    """A fenced block: its language, the name behind it, its text."""

    language: str
    name: str
    text: str


FENCES = [Fence(*found) for found in re.findall(r"^```(\w+) ?(\S*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with the pages that the README shows, and in it the command."""
    for fence in FENCES:
        if fence.name:
            (tmp_path / fence.name).write_text(fence.text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told_by(command):
    """What a person at a terminal sees: one record alone is indented there."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path}
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=120, env=environment)
    out = done.stdout
    if command.startswith("cleaner clean") and out.startswith(b"{") and out.count(b"\n") == 1:
        out = indented(out)
    return (out + done.stderr).decode()


@pytest.mark.skipif(shutil.which("bash") is None, reason="the commands are written for bash")
def test_the_commands_give_what_is_shown(folder):
    for fence in FENCES:
        if fence.language != "console":
            continue
        for step in re.split(r"^\$ ", fence.text, flags=re.MULTILINE)[1:]:
            command, _, shown = step.partition("\n")
            told = told_by(command)
            assert doctest.OutputChecker().check_output(shown, told, FLAGS), f"$ {command}\n{told}\nshown:\n{shown}"


def test_the_python_examples_give_what_is_shown(folder):
    examples = "\n".join(fence.text for fence in FENCES if fence.language == "python")
    test = doctest.DocTestParser().get_doctest(examples, {}, "README.md", "README.md", 0)
    told: list[str] = []
    assert test.examples
    assert doctest.DocTestRunner(optionflags=FLAGS).run(test, out=told.append).failed == 0, "".join(told)


def table_under(heading):
    """The code words of the first column of the first table whose head starts so."""
    rows = README.partition(f"\n| {heading} |")[2].partition("\n\n")[0].split("\n")[2:]
    return [word for row in rows for word in re.findall(r"`([^`]+)`", row.split(" | ")[0])]


def test_the_record_has_the_keys_of_the_table_in_this_order():
    assert table_under("key") == list(Article.__struct_fields__)


def test_the_report_has_the_columns_of_the_table_in_this_order():
    assert table_under("column") == list(Row.__struct_fields__)


def test_the_options_of_the_library_are_those_of_the_table():
    assert table_under("option") == list(Options.__dataclass_fields__)


def test_the_errors_are_those_of_the_table():
    named = set(re.findall(r"`(\w+)`", README.partition("\n| error |")[2].partition("\n\n")[0]))
    public = {name for name in cleaner.__all__ if str(getattr(cleaner, name)).startswith("<class 'cleaner.errors.")}
    assert named == public - {"CleanerError"}


def test_the_options_of_the_commands_are_those_of_the_tables():
    own, shared = table_under("option of `clean`"), table_under("option of `clean` and `explain`")
    documented = {word.split()[0] for word in [*own, *shared] if word.startswith("-")}
    known = {name for parameter in clean_command.params for name in parameter.opts if name.startswith("-")}
    assert documented == known - {"--help", "-h"}
    assert {word.split()[0] for word in shared} <= {name for each in explain_command.params for name in each.opts}


@pytest.mark.parametrize(("key", "values"), [("status", Status), ("flags", Flag)], ids=["status", "flags"])
def test_the_values_of_a_key_are_values_that_it_has(key, values):
    record = README.partition("\n## The record")[2]
    meaning = record.partition(f"\n| `{key}` | ")[2].partition("\n")[0]
    named = set(re.findall(r"`(\w+)`", meaning))
    assert named
    assert named <= set(values.__args__)


@pytest.mark.parametrize("page", sorted(path.name for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]))
def test_links_to_files_lead_somewhere(page):
    path = next(found for found in (ROOT / page, ROOT / "docs" / page) if found.exists())
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_scripts_that_are_named_are_there():
    named = set(re.findall(r"\bscripts/[\w-]+", README))
    assert named
    assert [name for name in named if not os.access(ROOT / name, os.X_OK)] == []
