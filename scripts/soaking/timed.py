"""A folder run that also tells what of its processor time went into cleaning; a program of its own, to be watched.

    python -m soaking.timed RAW OUT --workers N [--bare]

Each page's time is measured around its cleaning, in the worker, and travels with the reasons of its drops, which the
run's summary adds up. What all processes used beside it is the machinery: starting, reading the folder, pipes, ledger,
files, report. Both are of one run, so whoever else wants the machine makes both dearer. `--bare` cleans nothing: each
page is read and gets a record of the usual size, so that a hundred thousand of them are done in minutes.
"""

import argparse
import time
from functools import cache
from pathlib import Path

import msgspec

from cleaner.jobs.output import SUMMARY, Tree
from cleaner.jobs.run import Run, carry_out
from cleaner.jobs.work import Key, Outcome, State, Task, Way, outcome, sha256_of
from cleaner.model import Page
from cleaner.sources.files import Found, load

SPENT = "soak:microseconds"


def work(way: Way, task: Task) -> Outcome:
    """Clean a page, and say what it cost."""
    _warm(way)
    # Not the process's time: where a limit is set on it, Linux counts it in ticks.
    began = time.thread_time_ns()
    told = outcome(way, task)
    spent = (time.thread_time_ns() - began) // 1000
    return msgspec.structs.replace(told, reasons={**told.reasons, SPENT: spent})


def bare(way: Way, task: Task) -> Outcome:
    """Read a page, and make a record up."""
    assert isinstance(task.thing, Found)
    sha256 = sha256_of(load(task.thing, way.options.max_bytes).content)
    return Outcome("ok", sha256=sha256, record=b'{"text":"%s"}\n' % (sha256.encode() * 30), fingerprint=sha256[:16])


@cache
def _warm(way: Way) -> None:
    """Whatever a process loads for its first page is no page's cost."""
    outcome(way, Task(Page(b"<p>One sentence, so that everything is loaded.</p>"), Key(b""), State()))


def cleaning(out: Path) -> float:
    """Seconds of processor time that cleaning took in a run."""
    return msgspec.json.decode((out / SUMMARY.decode()).read_bytes())["removed"][SPENT] / 1e6


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("raw")
    parser.add_argument("out")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--bare", action="store_true")
    asked = parser.parse_args()
    run = Run(inputs=[asked.raw], workers=asked.workers, work=bare if asked.bare else work)
    carry_out(run, Tree(asked.out), lambda *_: None)


if __name__ == "__main__":
    main()
