"""A disk that refuses any one call: the run says so, and taken up it ends as one that met no fault."""

import errno
import itertools
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from soaking import disk


@pytest.mark.parametrize(("name", "lasting"), list(itertools.product(["out", "all.jsonl"], [False, True])))
def test_whichever_call_is_refused_the_run_says_so_and_can_be_taken_up(tmp_path, name, lasting):
    met = set()
    for fault, wrong in disk.loop(tmp_path, name, [errno.ENOSPC if lasting else errno.EIO], lasting):
        assert wrong == [], (fault.number, fault.met)
        met.update(fault.met)
    assert {"open", "read", "write", "fsync", "replace", "stat", "sqlite.connect", "sqlite.commit"} <= met
