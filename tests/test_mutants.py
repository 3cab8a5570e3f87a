"""The lines that scripts/mutate breaks are still there; when the code changes, they have to be chosen anew."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "scripts"))

from mutating.lines import LINES, Mutant  # noqa: E402


@pytest.mark.parametrize("mutant", LINES, ids=lambda mutant: f"{mutant.file}: {mutant.line[:40]}")
def test_a_line_to_be_broken_stands_once(mutant: Mutant) -> None:
    assert (ROOT / "src" / "cleaner" / mutant.file).read_text("utf-8").count(mutant.line) == 1
    assert mutant.line != mutant.broken
