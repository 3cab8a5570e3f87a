"""`scripts/mutate [--only TEXT]`: exit 1 when more than one broken line is not noticed."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from mutating.lines import LINES, Mutant

ROOT = Path(__file__).parents[2]
COPIED = (
    "src", "tests", "scripts", "fixtures", "docs",
    "pyproject.toml", "requirements-dev.txt", "README.md", "CHANGELOG.md",
)  # fmt: skip
MAY_LIVE = 1


def main() -> int:
    """Break each line in a copy of the project, run its tests there, tell."""
    parser = argparse.ArgumentParser(prog="scripts/mutate", description="Break lines one at a time.")
    parser.add_argument("--only", default="", help="lines of files with this in their name")
    asked = parser.parse_args()
    chosen = [mutant for mutant in LINES if asked.only in mutant.file]
    alive = 0
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary)
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(ROOT / name, copy / name)
        for tests in dict.fromkeys(mutant.tests for mutant in chosen):
            if _tests(copy, tests):
                raise SystemExit(f"{tests}: fails although nothing is broken")
        for mutant in chosen:
            noticed = _noticed(copy, mutant)
            alive += not noticed
            line = " ".join(mutant.line.split())[:70]
            print(f"{'noticed' if noticed else 'ALIVE  '} {mutant.file}: {line}", flush=True)
    print(f"{len(chosen) - alive} of {len(chosen)} broken lines were noticed")
    return int(alive > MAY_LIVE)


def _noticed(copy: Path, mutant: Mutant) -> bool:
    place = copy / "src" / "cleaner" / mutant.file
    whole = place.read_text("utf-8")
    if whole.count(mutant.line) != 1:
        raise SystemExit(f"{mutant.file} has {mutant.line!r} {whole.count(mutant.line)} times, not once")
    place.write_text(whole.replace(mutant.line, mutant.broken), "utf-8")
    try:
        return _tests(copy, mutant.tests) == 1
    finally:
        place.write_text(whole, "utf-8")


def _tests(copy: Path, tests: str) -> int:
    path, _, some = tests.partition(" ")
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", f"tests/{path}"]
    done = subprocess.run(
        [*command, *(["-k", some] if some else [])],
        check=False, cwd=copy, env={**os.environ, "PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
