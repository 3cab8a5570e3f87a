"""A folder run whose pages are not cleaned but do what their content says; a program of its own, to be killed.

    python -m soaking.pretend RAW OUT [--workers N] [--wall SECONDS] [--die POINT:NUMBER]

Faults are in `work`, which only this program gives to a run: no content reaches anything like it in `cleaner clean`.
It prints a line for each input that it does, and notes each piece of work, with the worker's process id, in OUT.work.
"""

import argparse
import hashlib
import multiprocessing
import os
import signal
from dataclasses import replace
from pathlib import Path

from cleaner.jobs import whole
from cleaner.jobs.ledger import Ledger
from cleaner.jobs.output import OneFile, Tree
from cleaner.jobs.pool import Limits
from cleaner.jobs.run import Run, carry_out
from cleaner.jobs.sinks import json_lines
from cleaner.jobs.work import Outcome, Task, Way
from cleaner.sources.files import load

LIMITS = Limits(cpu=5, wall=6, memory=2**28, items=40)


class Pretence(Way, frozen=True):
    """A way without rules, which would have to load the catalogue; it knows where work is noted."""

    log: str = ""

    def rules(self) -> str:
        return "pretence"


def work(way: Way, task: Task) -> Outcome:
    """What the page's content says: crash, hang, spin, eat, or a result that is made of it."""
    page = load(task.thing, 1 << 20)
    assert isinstance(way, Pretence)
    with Path(way.log).open("a") as log:
        log.write(f"{os.getpid()} {page.path}\n")
    said = bytes(page.content).split(None, 1)[0]
    if said == b"crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if said == b"hang":
        signal.pause()
    while said == b"spin":
        pass
    if said == b"eat":
        kept = []
        while True:
            kept.append(bytearray(1 << 26))
    sha256 = hashlib.sha256(bytes(page.content)).hexdigest()
    record = b'{"text":"%s"}\n' % (sha256.encode() * 200)
    return Outcome("ok", sha256=sha256, record=record, fingerprint=sha256[:16], reasons={"rule:pretended": 1})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("raw")
    parser.add_argument("out")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--wall", type=float, default=LIMITS.wall)
    parser.add_argument("--die", metavar="POINT:NUMBER", help="kill this process then: open, fsync, replace, commit")
    asked = parser.parse_args()
    # Workers start in no time then, and a kill costs a third less.
    multiprocessing.set_forkserver_preload(["cleaner.jobs.output", "cleaner.jobs.run", "cleaner.jobs.sinks"])
    if asked.die:
        _die_at(*asked.die.split(":"))
    limits = replace(LIMITS, wall=asked.wall)
    run = Run(
        inputs=[asked.raw], way=Pretence(log=f"{asked.out}.work"), workers=asked.workers, limits=limits, work=work
    )
    output = OneFile(asked.out, json_lines) if ".jsonl" in asked.out else Tree(asked.out)
    carry_out(run, output, lambda row, unchanged: unchanged or print(row.path, flush=True))


def _die_at(point: str, number: str) -> None:
    """Kill this process right after the n-th opening, forcing to disk, renaming, or entering of a result."""
    left = [int(number)]

    def deadly(function):
        def called(*arguments, **named):
            made = function(*arguments, **named)
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return made

        return called

    if point == "commit":
        Ledger.put = deadly(Ledger.put)
    elif point == "open":
        whole.open = deadly(open)
    else:
        setattr(os, point, deadly(getattr(os, point)))


if __name__ == "__main__":
    main()
