"""A folder run that also tells what of its processor time went into cleaning; a program of its own, to be watched.

    python -m soaking.timed RAW OUT --workers N

Each page's time is measured around its cleaning, in the worker, and travels with the reasons of its drops, which the
run's summary adds up. What all processes used beside it is the machinery: starting, reading the folder, pipes, ledger,
files, report. Both are of one run, so whoever else wants the machine makes both dearer.
"""

import argparse
import time
from functools import cache
from pathlib import Path

import msgspec

from cleaner.jobs.output import SUMMARY, Tree
from cleaner.jobs.run import Run, carry_out
from cleaner.jobs.work import Key, Outcome, State, Task, Way, outcome
from cleaner.model import Page

SPENT = "soak:microseconds"


def work(way: Way, task: Task) -> Outcome:
    """Clean a page, and say what it cost."""
    _warm(way)
    # Not the process's time: where a limit is set on it, Linux counts it in ticks.
    began = time.thread_time_ns()
    told = outcome(way, task)
    spent = (time.thread_time_ns() - began) // 1000
    return msgspec.structs.replace(told, reasons={**told.reasons, SPENT: spent})


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
    asked = parser.parse_args()
    carry_out(Run(inputs=[asked.raw], workers=asked.workers, work=work), Tree(asked.out), lambda *_: None)


if __name__ == "__main__":
    main()
