"""docs/goldens.md and docs/rules.md are true: each in a folder of its own, its files written, its commands run.

This is the user's walk: record three cases, change a rule, see the check fail and the difference name the rule, update
one case, see it pass; the same under `pytest -n 2` in a project that has nothing but the package.
"""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import cleaner

DOCS = Path(__file__).parents[2] / "docs"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
FENCE = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the commands are written for bash")


def told_by(command, folder):
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV", "COLUMNS"))
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        capture_output=True,
        check=False,
        timeout=300,
        env={**environment, "PATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    return (done.stdout + done.stderr).decode()


@pytest.mark.parametrize("page", ["goldens.md", "rules.md"])
def test_what_a_page_shows_is_what_comes_out(page, tmp_path, monkeypatch):
    for language, name, text in FENCE.findall((DOCS / page).read_text("utf-8")):
        if name:
            (tmp_path / name).write_text(text, "utf-8")
        elif language == "python":
            monkeypatch.chdir(tmp_path)
            test = doctest.DocTestParser().get_doctest(text, {"cleaner": cleaner}, page, page, 0)
            failures: list[str] = []
            assert test.examples
            assert doctest.DocTestRunner(optionflags=FLAGS).run(test, out=failures.append).failed == 0, failures
        elif language == "console":
            for step in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
                command, _, shown = step.partition("\n")
                told = told_by(command, tmp_path)
                assert doctest.OutputChecker().check_output(shown, told, FLAGS), f"$ {command}\n{told}\nshown:\n{shown}"
