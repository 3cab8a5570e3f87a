"""A run over inputs: every one of them cleaned, written and accounted for, once."""

import os
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Final

from msgspec import Struct

from cleaner.errors import InputError
from cleaner.jobs.output import Output
from cleaner.jobs.pool import Lost, in_order
from cleaner.jobs.work import SECONDS, Outcome, RowStatus, Task, outcome
from cleaner.model import Format
from cleaner.options import Options
from cleaner.sources.files import STDIN, Found, Passed, find, load
from cleaner.sources.names import readable

IN_PROCESS: Final = 0
"""Workers: none, pages are cleaned in the calling process, without a time limit."""


class Row(Struct, frozen=True):
    """What the report says of one input. Every key is always there."""

    path: str
    """Relative to the input root, "/" separators; "stdin" for standard input. See `cleaner.sources.names.readable`."""
    member: str | None
    record: int | None
    status: RowStatus
    """Of the article; "error" when there is none, "skipped" for what nobody expects to be read (links, pipes ...)."""
    code: str | None
    """Why there is no article: missing, unreadable, too-large, empty, not-html, timeout, crash ...; stable."""
    detail: str | None
    """The same for a person."""
    output: str | None
    """Where the record went, relative to the output."""
    sha256: str | None
    """Of the page's bytes, if they could be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What to do. Raises nothing before `rows` is called."""

    inputs: Sequence[str | bytes | os.PathLike[str]]
    options: Options = field(default_factory=Options)
    format: Format | None = None
    url: str | None = None
    follow_links: bool = False
    ledger: bool = False
    workers: int = IN_PROCESS
    timeout: float = SECONDS
    """Seconds a page, in workers."""


def rows(run: Run, output: Output) -> Generator[Row, None, None]:
    """Clean all inputs into an output that is entered; one row for each, in input order, after it has been written.

    Raises OutputError when a result cannot be written; the run is over then.
    """
    things: deque[Found | Passed] = deque()
    with closing(_outcomes(run, _noting(things, find_inputs(run, output)))) as outcomes:
        for done in outcomes:
            thing = things.popleft()
            row = _row(thing, done, output.write(thing.name, done))
            output.report(row)
            yield row


def find_inputs(run: Run, output: Output) -> Iterator[Found | Passed]:
    """What the inputs of a run hold, in the order of its rows."""
    return find(run.inputs, follow_links=run.follow_links, leave_out=output.own)


def _noting(things: deque[Found | Passed], found: Iterator[Found | Passed]) -> Iterator[Found | Passed]:
    """Remember what is in flight: results come back in the same order."""
    for thing in found:
        things.append(thing)
        yield thing


def _outcomes(run: Run, found: Iterator[Found | Passed]) -> Generator[Outcome, None, None]:
    tasks = (_task(run, thing) for thing in found)
    if run.workers == IN_PROCESS:
        yield from map(outcome, tasks)
        return
    with closing(in_order(outcome, tasks, run.workers, run.timeout)) as outcomes:
        for done in outcomes:
            yield Outcome("error", done.code, done.detail) if isinstance(done, Lost) else done


def _task(run: Run, thing: Found | Passed) -> Task:
    page = None
    if isinstance(thing, Found) and thing.place == STDIN:
        try:
            page = load(thing, run.options.max_bytes)
        except InputError as error:
            thing = Passed(thing.name, error.code, error.reason, failed=True)
    return Task(thing, run.options, run.format, run.url, run.ledger, page)


def _row(thing: Found | Passed, done: Outcome, output: str | None) -> Row:
    return Row(
        path=readable(thing.name),
        member=None,
        record=None,
        status=done.status,
        code=done.code,
        detail=done.detail,
        output=output,
        sha256=done.sha256,
    )
