"""The same bytes whatever surrounds a run: workers, hashes, order, time zone, language, clock."""

import hashlib
import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path

from hostility import small

WORKERS = ("1", "2", "4")
SEEDS = ("0", "random")
SURROUNDINGS = (
    {"TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "FAKETIME": "+370d"},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8", "FAKETIME": "+29y"},
)
"""FAKETIME is libfaketime's; where that is not installed the clock stays what it is."""


def run(place: Path) -> int:
    """Run over the small hostile folder in all surroundings; 1 when they do not all end in the same bytes."""
    small.made(place / "raw")
    clock = shutil.which("faketime")
    print("the clock goes ahead in half of the runs" if clock else "no libfaketime: the clock is the same in all runs")
    digests: dict[str, int] = {}
    settings = list(itertools.product(WORKERS, SEEDS, SURROUNDINGS))
    for number, (workers, seed, surroundings) in enumerate(settings):
        out = place / "out"
        shutil.rmtree(out, ignore_errors=True)
        # Named one by one, the other way round each other time.
        inputs = sorted((place / "raw").iterdir(), reverse=bool(number % 2))
        ahead = surroundings.get("FAKETIME") if clock else None
        command = [*(["faketime", "-f", ahead] if ahead else []), sys.executable, "-m", "cleaner", "clean"]
        paths = [str(path) for path in inputs if path.name not in ("up", "pipe.html")]
        told = {"PYTHONHASHSEED": seed, "TZ": surroundings["TZ"], "LC_ALL": surroundings["LC_ALL"]}
        subprocess.run(
            [*command, *paths, "-o", str(out), "--ledger", "-q", "--workers", workers],
            check=False, stderr=subprocess.DEVNULL, env={**os.environ, **told},
        )  # fmt: skip
        found = digest(out)
        digests[found] = digests.get(found, 0) + 1
        where = f"{told['TZ']}, clock {ahead or 'as it is'}"
        print(f"{workers} workers, hash seed {seed}, {where}: {found[:16]}", flush=True)
    print(f"{len(settings)} runs, {len(digests)} different results")
    return int(len(digests) > 1)


def digest(out: Path) -> str:
    """The hash of all that a run made, but for its ledger, with the names."""
    total = hashlib.sha256()
    for path in sorted(path for path in out.rglob("*") if path.is_file() and "ledger.sqlite" not in path.name):
        total.update(os.fsencode(path.relative_to(out)) + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()
