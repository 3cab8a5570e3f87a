"""A run that is killed, at any moment, is taken up and ends with the bytes of one that was not."""

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
sys.path.insert(0, str(SCRIPTS))

from soaking import kills  # noqa: E402  # it is no package of ours

KILLS = 20
PAGES = 100


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(SCRIPTS), *sys.path]))


def test_twenty_kills_at_random_moments_lose_nothing_and_leave_no_half_file(tmp_path):
    raw = kills.folder_of(tmp_path / "raw", PAGES)
    expected = kills.unbroken(raw, tmp_path / "unbroken")
    done, seed = 0, 0
    while done < KILLS:
        told = kills.killed_until_done(raw, tmp_path / f"out{seed}", expected, seed, most_lines=20)
        assert told.wrong == []
        done, seed = done + told.number, seed + 1
    assert seed < KILLS


def run(raw, out, *more):
    command = [sys.executable, "-m", "soaking.pretend", raw, out, *more]
    return subprocess.run(command, stdout=subprocess.DEVNULL, check=False, timeout=200).returncode


@pytest.mark.parametrize("name", ["out", "all.jsonl"])
def test_a_kill_in_each_window_between_writing_and_entering(tmp_path, name):
    raw = kills.folder_of(tmp_path / "raw", 12)
    for folder in ("unbroken", "killed"):
        (tmp_path / folder).mkdir()
    assert run(raw, tmp_path / "unbroken" / name, "--workers", "0") == 0
    expected = everything(tmp_path / "unbroken")
    for point, number in itertools.product(["open", "fsync", "replace", "commit"], ["1", "2", "3"]):
        place = tmp_path / "killed" / name
        killed = run(raw, place, "--workers", "0", "--die", f"{point}:{number}")
        final = {path: content for path, content in everything(tmp_path / "killed").items() if "tmp" not in path}
        assert final.items() <= expected.items()
        assert killed in {-9, 0}
    assert run(raw, tmp_path / "killed" / name, "--workers", "0") == 0
    assert everything(tmp_path / "killed") == expected


def everything(folder):
    """All that runs left, but for their accounts."""
    files = (path for path in folder.rglob("*") if path.is_file() and "ledger.sqlite" not in path.name)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files if path.suffix != ".work"}


def test_an_interrupt_leaves_no_process_behind(tmp_path):
    raw = kills.folder_of(tmp_path / "raw", 30)
    (raw / "0/00000.html").write_text("hang")
    command = [sys.executable, "-m", "soaking.pretend", raw, tmp_path / "out", "--wall", "300"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as one:
        for _ in range(5):
            one.stdout.readline()
        one.send_signal(2)
        assert one.stdout.read() is not None  # to its end: nobody holds the other one
    assert one.returncode != 0
