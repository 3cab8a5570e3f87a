"""What a run costs: the processor time of all its processes, and what its own process has of memory and open files.

Workers are started by a server that the run's process never waits for, so its times know nothing of them. Here whoever
loses its parent becomes a child of this process, which waits for all of them.
"""

import ctypes
import os
import resource
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

PR_SET_CHILD_SUBREAPER = 36


class Look(NamedTuple):
    """A look at the run's own process."""

    memory: int
    """MB that are in memory."""
    files: int
    """Open ones."""
    cpu: float
    """Seconds of processor time so far."""


@dataclass
class Cost:
    """What a command cost."""

    clock: float = 0.0
    cpu: float = 0.0
    """Seconds of processor time in all its processes."""
    looks: list[Look] = field(default_factory=list)

    @property
    def most(self) -> int:
        """The most MB that its own process had."""
        return max((look.memory for look in self.looks), default=0)


def watched(command: Sequence[str | Path], every: float = 1.0) -> Cost:
    """Run a command to its end, and look at it so often."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    cost, began, before = Cost(), time.monotonic(), _used()
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        while _runs(process, every):
            cost.looks += _looks(process.pid)
    cost.clock = time.monotonic() - began
    _wait_for_orphans()
    cost.cpu = _used() - before
    return cost


def _runs(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return True
    return False


def _looks(pid: int) -> Iterator[Look]:
    place = Path(f"/proc/{pid}")
    try:
        memory = int((place / "status").read_text().partition("VmRSS:")[2].split()[0]) // 1024
        ticks = (place / "stat").read_text().rpartition(")")[2].split()[11:13]
        files = len(list((place / "fd").iterdir()))
    except (OSError, IndexError):  # it has just ended
        return
    yield Look(memory, files, sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK"))


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _wait_for_orphans() -> None:
    while True:
        try:
            os.wait()
        except ChildProcessError:
            return
