"""Real places that refuse: a file system that is full, one that may only be read, and /dev/full."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from soaking import long

SMALL = 5
"""Megabytes of the file system that fills up."""
PAGES = 3_000


def wrong(place: Path) -> Iterator[str]:
    """A line for each real place: what became of a run into it. WRONG stands in those that are not as they must be."""
    raw = place / "raw"
    long.pages(raw, PAGES)
    yield _said("/dev/full", _clean(raw / "0000", stdout="/dev/full"))
    if os.geteuid() != 0:
        yield "file systems of their own: only root can mount them"
        return
    with _mounted(place / "closed", "ro") as closed:
        yield _said("a place that may only be read", _clean(raw, "-o", str(closed / "out")))
    with _mounted(place / "full", f"size={SMALL}m") as full:
        yield _said(f"{SMALL} MB", _clean(raw, "-o", str(full / "out"), "--profile", "off"))
        halves = [path for path in (full / "out").rglob("*.html.json") if not path.read_bytes().endswith(b"}\n")]
        yield f"half written there: {len(halves)}{' WRONG' if halves else ''}"
        subprocess.run(["mount", "-o", f"remount,size={40 * SMALL}m", str(full)], check=True)
        code, said = _clean(raw, "-o", str(full / "out"), "--profile", "off")
        _clean(raw, "-o", str(place / "unbroken"), "--profile", "off")
        same = _tree(full / "out") == _tree(place / "unbroken")
        yield f"taken up with room: exit {code}, {'the same bytes' if same else f'other bytes WRONG {said}'}"


def _clean(raw: Path, *more: str, stdout: str = os.devnull) -> tuple[int, str]:
    command = [sys.executable, "-m", "cleaner", "clean", str(raw), "--workers", "1", "-q", *more]
    with Path(stdout).open("w") as out:
        done = subprocess.run(command, check=False, stdout=out, stderr=subprocess.PIPE, text=True)
    return done.returncode, done.stderr.strip().rpartition("\n")[2]


def _said(where: str, done: tuple[int, str]) -> str:
    code, said = done
    return f"{where}: exit {code}, {said[-160:]!r}{'' if code == 2 and said.startswith('cleaner:') else ' WRONG'}"


@contextmanager
def _mounted(place: Path, options: str) -> Iterator[Path]:
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def _tree(out: Path) -> dict[str, bytes]:
    files = (path for path in out.rglob("*") if path.is_file() and "ledger.sqlite" not in path.name)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}
