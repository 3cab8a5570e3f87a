"""Kill a run until it is done, and see whether anything was lost, half written, or done too often."""

import contextlib
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

WORKERS = 2
TREE_BOOKS = ("_ledger.sqlite", "_ledger.sqlite-wal", "_ledger.sqlite-journal", "_part.tmp")


@dataclass
class Told:
    """What came of a run that was killed."""

    kills: dict[str, int] = field(default_factory=lambda: {"parent": 0, "both": 0, "worker": 0})
    inputs: int = 0
    worked: int = 0
    """How often a page was worked on."""
    wrong: list[str] = field(default_factory=list)
    """What was not as it should be."""

    @property
    def number(self) -> int:
        """How many kills."""
        return sum(self.kills.values())

    @property
    def most(self) -> int:
        """How often pages may have been worked on: again only those in flight at a kill, which are for each worker
        the one that it is at and the one that it has just handed over."""
        return self.inputs + 2 * WORKERS * self.number


def folder_of(place: Path, number: int) -> Path:
    """A folder of pages for a pretended run, some in folders, some as lines of an archive."""
    for each in range(number):
        page = place / f"{each % 7}" / f"{each:05}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"page {each} " + "x" * (each * 37 % 2000))
    return place


def killed_until_done(raw: Path, out: Path, expected: dict[str, bytes], seed: int, most_lines: int = 60) -> Told:
    """Start a run and kill it, again and again at random moments, until one comes to its end."""
    chance, told = random.Random(seed), Told(inputs=sum(1 for path in raw.rglob("*") if path.is_file()))
    while not _one(raw, out, chance, told, most_lines):
        told.wrong += [f"partial: {name}" for name in partial(out, expected)]
    told.worked = len(_log(out))
    found = outputs(out)
    told.wrong += sorted(f"differs: {n}" for n in found.keys() | expected.keys() if found.get(n) != expected.get(n))
    if told.worked > told.most:
        told.wrong.append(f"worked {told.worked} times, at most {told.most} are right")
    return told


def unbroken(raw: Path, out: Path, workers: int = WORKERS) -> dict[str, bytes]:
    """The outputs of a run that nobody kills."""
    subprocess.run([*_command(raw, out), "--workers", str(workers)], check=True, stdout=subprocess.DEVNULL)
    return outputs(out)


def outputs(out: Path) -> dict[str, bytes]:
    """All that a run made, but for its accounts."""
    places = [path for path in out.rglob("*") if path.is_file()] if out.is_dir() else [out] if out.exists() else []
    return {path.relative_to(out.parent / out.name).as_posix(): path.read_bytes() for path in places
            if path.name not in TREE_BOOKS}  # fmt: skip


def partial(out: Path, expected: dict[str, bytes]) -> Iterator[str]:
    """Files under final names that are not what they should be. (An old report may be about an earlier run.)"""
    return (name for name, content in outputs(out).items() if expected.get(name) != content)


def _one(raw: Path, out: Path, chance: random.Random, told: Told, most_lines: int) -> bool:
    """One start; whether it came to its end."""
    with subprocess.Popen(_command(raw, out), stdout=subprocess.PIPE, start_new_session=True) as run:
        assert run.stdout is not None
        victims = [*(["worker"] if chance.random() < 0.3 else []), chance.choice(["parent", "both"])]
        for victim in victims:
            lines = chance.randrange(most_lines)
            if not all(run.stdout.readline() for _ in range(lines)):
                break
            if victim == "worker":
                _kill_worker(out)
            elif victim == "parent":
                os.kill(run.pid, signal.SIGKILL)
            else:
                os.killpg(run.pid, signal.SIGKILL)
            told.kills[victim] += 1
        run.stdout.read()
        return run.wait() == 0


def _kill_worker(out: Path) -> None:
    if log := _log(out):
        with contextlib.suppress(ProcessLookupError):  # it has just been replaced
            os.kill(int(log[-1].split()[0]), signal.SIGKILL)


def _log(out: Path) -> list[str]:
    log = Path(f"{out}.work")
    return log.read_text().splitlines() if log.exists() else []


def _command(raw: Path, out: Path) -> list[str]:
    return [sys.executable, "-m", "soaking.pretend", str(raw), str(out)]
