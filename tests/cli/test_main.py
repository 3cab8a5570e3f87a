"""How a run ends when its standard streams are full, gone or closed, and when it is told to end."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

PAGE = (
    "<html><body><h1>Low water</h1><p>The river is so low that the old ford can be crossed on foot.</p></body></html>"
)
CLEANER = f"{sys.executable} -m cleaner"
QUIET = [
    "explain page.html",
    "explain --json page.html",
    "clean page.html",
    "schema",
    "rules",
    "--help",
    "clean --help",
]


@pytest.fixture
def shell(tmp_path):
    def run(command):
        return subprocess.run(
            command,
            shell=True,
            executable="/bin/bash",
            capture_output=True,
            text=True,
            cwd=tmp_path,
            timeout=300,
            check=False,
        )

    (tmp_path / "page.html").write_text(PAGE)
    return run


@pytest.fixture
def full(tmp_path):
    """A disk without room: a device of our own, so that nothing happens to the machine's."""
    try:
        os.mknod(tmp_path / "full", 0o020666, os.makedev(1, 7))
        (tmp_path / "full").open("wb").close()
    except OSError:
        pytest.skip("devices cannot be made here")


@pytest.mark.parametrize("call", [*QUIET, "impact one.jsonl one.jsonl"])
def test_a_full_stdout_is_one_line_and_2(shell, full, tmp_path, call):
    shell(f"{CLEANER} clean page.html --jsonl one.jsonl")
    run = shell(f"{CLEANER} {call} > full")
    assert (run.returncode, run.stderr) == (2, "cleaner: stdout: cannot be written: No space left on device\n")
    assert (tmp_path / "full").is_char_device()


@pytest.mark.parametrize("call", QUIET)
def test_a_closed_stdout_is_one_line_and_2(shell, call):
    run = shell(f"{CLEANER} {call} >&-")
    assert (run.returncode, run.stderr) == (2, "cleaner: stdout: cannot be written: Bad file descriptor\n")


def test_closed_streams_that_nobody_needs_are_no_failure(shell, tmp_path):
    assert shell(f"{CLEANER} clean page.html -o out <&- >&- 2>&-").returncode == 0
    assert (tmp_path / "out/page.html.json").stat().st_size > 0


def test_a_closed_stdin_is_empty(shell):
    run = shell(f"{CLEANER} clean - <&-")
    assert (run.returncode, "stdin: it is empty [empty]" in run.stderr) == (1, True)


@pytest.mark.parametrize("call", [*QUIET, "--version"])
def test_a_reader_that_went_away_is_141_without_a_word(shell, tmp_path, call):
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "cleaner", *call.split()]
    run = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, cwd=tmp_path, check=False, timeout=300)
    os.close(writing)
    assert (run.returncode, run.stderr) == (141, b"")


@pytest.fixture
def short_folder():
    """A folder for TMPDIR: workers have sockets there, whose paths may have a hundred characters."""
    with tempfile.TemporaryDirectory(prefix="c-") as folder:
        yield Path(folder)


def test_a_run_that_is_told_to_end_leaves_no_temporary_files(tmp_path, short_folder):
    (tmp_path / "raw").mkdir()
    for number in range(3000):
        (tmp_path / f"raw/{number:04}.html").write_text(PAGE.replace("old ford", f"ford {number}"))
    command = [sys.executable, "-m", "cleaner", "review", "raw", "-o", "page.html"]
    env = {**os.environ, "TMPDIR": str(short_folder)}
    with subprocess.Popen(command, cwd=tmp_path, env=env, stderr=subprocess.PIPE) as run:
        while not list(short_folder.glob("cleaner-review-*/0*.json")):
            assert run.poll() is None, run.communicate()[1]
        run.send_signal(signal.SIGTERM)
        _, told = run.communicate(timeout=60)
    assert (run.returncode, told) == (143, b"")
    assert not list(short_folder.glob("cleaner-review-*"))
    assert not (tmp_path / "page.html").exists()


def test_a_folder_for_temporary_files_that_is_too_deep_is_told(tmp_path):
    deep = tmp_path / ("deep" * 40)
    (deep / "raw").mkdir(parents=True)
    for name in ("one", "two"):
        (deep / f"raw/{name}.html").write_text(PAGE)
    command = [sys.executable, "-m", "cleaner", "clean", "raw", "-o", "out", "--workers", "2"]
    done = subprocess.run(command, cwd=deep, env={**os.environ, "TMPDIR": str(deep)}, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"TMPDIR" in done.stderr
    assert b"stdout" not in done.stderr
