"""A run over inputs: every one of them cleaned, written and accounted for, once; and taken up where it was left."""

from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from cleaner.jobs.books import Books, Tell
from cleaner.jobs.inputs import Inputs, contents
from cleaner.jobs.ledger import Ledger
from cleaner.jobs.origins import others
from cleaner.jobs.output import Output, Stream
from cleaner.jobs.pool import Limits, Lost, as_done, in_order
from cleaner.jobs.report import Summary, row_without
from cleaner.jobs.work import Outcome, Task, Way, outcome, reason_of
from cleaner.sources.files import find

IN_PROCESS: Final = 0
"""Workers: none, pages are cleaned in the calling process, without limits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What to do. Raises nothing before it is carried out."""

    inputs: Inputs
    way: Way = field(default_factory=Way)
    follow_links: bool = False
    retry_failed: bool = False
    """Try inputs again that failed in an earlier run, although nothing has changed."""
    workers: int = IN_PROCESS
    limits: Limits = field(default_factory=Limits)
    work: Callable[[Way, Task], Outcome] = outcome
    """What is done with each input, in the workers. Tests put faults here."""
    first_pass: "FirstPass | None" = None
    warn: Callable[[str], None] = lambda _: None
    """Is told what is no failure and may not be what somebody wants, in words for a person."""
    last_pass: "Callable[[Output, Ledger], None] | None" = None
    """What looks at all results before the report is written."""


FirstPass = Callable[[Run, Output, Ledger], Way]
"""What looks at all inputs before the first of them is cleaned, and gives the way in which they are cleaned then.

It may read them with `inputs.contents`, in workers with `pool.as_done`, and note in the ledger what saves it from
reading them again (`Ledger.fact`, `Ledger.note`). What it learned has to be in `Way.options`, and has to be part of
`cleaner.rules` in the records made with it: so it becomes part of the rules hash."""


def carry_out(run: Run, output: Output, tell: Tell) -> Summary:
    """Clean all inputs into an output, and go on from where an earlier run of them was left.

    Inputs are told as they are done, in no order. Raises OutputError when another run has the output, or a result
    cannot be written: the run is over then, and can be taken up.
    """
    output.prepare()
    with Ledger(output.ledger_place) as ledger:
        warned(run, ledger)
        if run.first_pass is not None:
            run = replace(run, way=run.first_pass(run, output, ledger))
        books = Books(run.way, output, ledger, tell, retry_failed=run.retry_failed)
        found = find(run.inputs, follow_links=run.follow_links, leave_out=output.own)
        with closing(_as_done(run, books.tasks(found))) as results:
            for task, result in results:
                books.settle(task, result)
        return finished(run, output, ledger)


def warned(run: Run, ledger: Ledger) -> None:
    """Warn when the output has results of other inputs."""
    for place in others(run.inputs, ledger):
        told = "results with the same names are replaced; give both to one command to keep both"
        run.warn(f"the output has results of {place}: {told}")


def finished(run: Run, output: Output, ledger: Ledger) -> Summary:
    """Every input is done: the last pass, if there is one, and the report."""
    if run.last_pass is not None:
        run.last_pass(output, ledger)
    return output.finish(ledger)


def stream(run: Run, output: Stream, tell: Tell) -> None:
    """Clean all inputs onto a stream, in their order, and remember nothing. Raises OutputError when it is full."""
    waiting: deque[Task] = deque()
    inputs = contents(run.inputs, run.way.asked, follow_links=run.follow_links, leave_out=output.own)
    tasks = (Task(each.thing, each.key, each.state) for each in inputs)
    with output, closing(outcomes(run, _noting(waiting, tasks))) as results:
        for result in results:
            output.write(result)
            tell(row_without(waiting.popleft().key, result), False)


def _as_done(run: Run, tasks: Iterator[Task]) -> Generator[tuple[Task, Outcome], None, None]:
    if run.workers == IN_PROCESS:
        for task in tasks:
            yield task, _here(run, task)
        return
    with closing(as_done(partial(run.work, run.way), tasks, run.workers, run.limits)) as results:
        for task, result in results:
            yield task, _outcome(result)


def outcomes(run: Run, tasks: Iterator[Task]) -> Generator[Outcome, None, None]:
    """What comes of tasks, in their order, by the workers of a run or in this process."""
    if run.workers == IN_PROCESS:
        yield from (_here(run, task) for task in tasks)
        return
    with closing(in_order(partial(run.work, run.way), tasks, run.workers, run.limits)) as results:
        yield from map(_outcome, results)


def _noting(waiting: deque[Task], tasks: Iterator[Task]) -> Iterator[Task]:
    """Remember what is in flight: results come back in the same order."""
    for task in tasks:
        waiting.append(task)
        yield task


def _here(run: Run, task: Task) -> Outcome:
    try:
        return run.work(run.way, task)
    except MemoryError as error:
        return Outcome("error", *reason_of(error))


def _outcome(result: Outcome | Lost) -> Outcome:
    return Outcome("error", result.code, result.detail) if isinstance(result, Lost) else result
