"""Hostile inputs as one folder run: a row for each, and no word is lost unseen.

`scripts/hostile` has the same shapes in sizes that cost time.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

from hostility import checks, folder, small


@pytest.mark.parametrize("profile", ["learn", "off"])
def test_a_folder_of_hostile_inputs_loses_nothing_unseen(tmp_path: Path, profile: str) -> None:
    cases = small.made(tmp_path / "raw")
    assert folder.clean(tmp_path / "raw", tmp_path / "out", "--profile", profile, "--workers", "1") == 1
    assert list(checks.wrong(cases, tmp_path / "out")) == []
