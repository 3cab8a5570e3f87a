"""Worker processes that a page may kill: each has a pipe of its own, so that a death, a hang or half an answer costs
the item that was in it and nothing else.

Pools that share a queue between workers (pebble, loky, the standard library) lose more, or stop for ever, when a worker
is killed while it holds the queue's lock or is in the middle of an answer. docs/runs.md has the figures.
"""

import os
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Final, Generic, Literal, Self, TypeVar

from cleaner.jobs.worker import serve

Item = TypeVar("Item")
Value = TypeVar("Value")

AHEAD: Final = 16
"""Items for each worker that `in_order` takes before their turn: one slow page does not starve the others."""

TRIES: Final = 2
"""How often an item is tried that kills its worker or needs too much memory: the first time it may be the worker."""

STARTS: Final = 3
"""How many workers may die in a row before they have said a word; then they cannot start at all."""


START: Final = 300.0
"""Seconds on the clock that a worker has to say its first word, whatever limits items have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What an item may cost, and how long a worker serves."""

    cpu: float = 10.0
    """Seconds of processor time an item. The slowest real page seen took under two."""

    wall: float = 300.0
    """Seconds on the clock an item: for what waits instead of working. Generous, since a machine may be overloaded."""

    memory: int = 2 * 1024**3
    """Bytes of address space a worker, where the system can limit it. The largest real page (9 MB) needs a fifth."""

    items: int = 10_000
    """Then a worker is replaced: for its life libxml2 keeps every name that it has met, 6 kB a page with new ones. To
    start one costs as much as cleaning thirty pages."""


@dataclass(frozen=True, slots=True)
class Lost:
    """An item that got no result, because of what happened to its worker."""

    code: Literal["timeout", "crash", "memory"]
    detail: str


def as_done(
    function: Callable[[Item], Value], items: Iterable[Item], workers: int, limits: Limits | None = None
) -> Generator[tuple[Item, Value | Lost], None, None]:
    """`function` of each item, in worker processes; each with its item as soon as it is there.

    No item is taken before a worker is free for it. Function, items and values have to be picklable; what the function
    raises comes out here. Raises RuntimeError when worker processes cannot be started at all.
    """
    source = iter(items)
    with _Pool(function, workers, limits or Limits()) as pool:
        pool.fill(source)
        while pool.busy:
            done = pool.done()
            # Before the caller looks at what is done: it may take its time, and no worker shall wait for it.
            pool.fill(source)
            yield from done


def in_order(
    function: Callable[[Item], Value], items: Iterable[Item], workers: int, limits: Limits | None = None
) -> Generator[Value | Lost, None, None]:
    """`function` of each item, in worker processes, in the order of the items.

    No more than `AHEAD` items for each worker are taken before their turn, so `items` may be endless. Otherwise as
    `as_done`.
    """
    source = enumerate(items)
    taken = turn = 0
    early: dict[int, Value | Lost] = {}
    with _Pool(_Numbered(function), workers, limits or Limits()) as pool:
        while True:
            taken += pool.fill(source, turn + workers * AHEAD - taken)
            if not pool.busy:
                return
            early.update((number, value) for (number, _), value in pool.done())
            taken += pool.fill(source, turn + workers * AHEAD - taken)
            while turn in early:
                yield early.pop(turn)
                turn += 1


@dataclass(frozen=True, slots=True)
class _Numbered(Generic[Item, Value]):
    function: Callable[[Item], Value]

    def __call__(self, numbered: tuple[int, Item]) -> Value:
        return self.function(numbered[1])

    def prepare(self) -> None:
        """See `worker.serve`."""
        getattr(self.function, "prepare", lambda: None)()


@dataclass(slots=True)
class _Job(Generic[Item]):
    item: Item
    tries: int = 0


@dataclass(slots=True, eq=False)
class _Worker(Generic[Item]):
    process: Any
    """A multiprocessing.Process of whatever context."""
    pipe: Connection
    ready: bool = False
    job: _Job[Item] | None = None
    deadline: float = field(default=float("inf"))

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


class _Pool(Generic[Item, Value]):
    """Workers and what they are at. One thread, one loop: `fill`, then `done`, until nothing is `busy`."""

    def __init__(self, function: Callable[[Item], Value], workers: int, limits: Limits) -> None:
        self._function, self._limits = function, limits
        # Never fork: the calling process may have threads.
        self._context = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
        self._number = workers
        self._workers: list[_Worker[Item]] = []
        self._again: deque[_Job[Item]] = deque()
        self._dead_starts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.kill()

    @property
    def busy(self) -> bool:
        """Whether there is a result to come."""
        return bool(self._again) or any(worker.job for worker in self._workers)

    def fill(self, source: Iterator[Item], most: int | None = None) -> int:
        """Give free workers something to do; how many items were taken."""
        free = self._number - sum(worker.job is not None for worker in self._workers) - len(self._again)
        items = list(islice(source, max(0, free if most is None else min(free, most))))
        self._again.extend(_Job(item) for item in items)
        idle = [worker for worker in self._workers if worker.job is None]
        while self._again:
            worker = idle.pop() if idle else self._started()
            self._give(worker, self._again.popleft())
        return len(items)

    def done(self) -> list[tuple[Item, Value | Lost]]:
        """Wait until something happens; what is done now, which may be nothing yet."""
        busy = [worker for worker in self._workers if worker.job]
        nearest = min((worker.deadline for worker in busy), default=0.0) - time.monotonic()
        pipes = {worker.pipe: worker for worker in self._workers}
        # The pipe of a worker that died reads as closed, so pipes tell everything.
        heard = [pipes[pipe] for pipe in wait(list(pipes), max(0.0, nearest)) if isinstance(pipe, Connection)]
        results = [result for worker in heard for result in self._hear(worker)]
        late = [worker for worker in busy if worker not in heard and worker.deadline <= time.monotonic()]
        return results + [result for worker in late for result in self._too_late(worker)]

    def _started(self) -> _Worker[Item]:
        ours, theirs = self._context.Pipe()
        arguments = (theirs, self._function, self._limits)
        process = self._context.Process(target=serve, args=arguments, daemon=True)  # type: ignore[attr-defined]
        process.start()
        theirs.close()
        worker: _Worker[Item] = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _give(self, worker: _Worker[Item], job: _Job[Item]) -> None:
        worker.job = job
        worker.deadline = time.monotonic() + (self._limits.wall if worker.ready else START)
        try:
            worker.pipe.send(job.item)
        except OSError:  # it died while it had nothing to do; `done` will notice
            job.tries -= 1

    def _hear(self, worker: _Worker[Item]) -> list[tuple[Item, Value | Lost]]:
        try:
            kind, value = worker.pipe.recv()
        except (EOFError, OSError):
            return self._dead(worker)
        if kind == "ready":
            # Its time begins now: to start a worker takes longer than most pages.
            worker.ready, worker.deadline = True, time.monotonic() + self._limits.wall
            self._dead_starts = 0
            return []
        if kind == "raised":
            raise value
        job = worker.job
        assert job is not None
        if kind == "leaving":  # it did its last item
            self._remove(worker)
        worker.job = None
        return [(job.item, value)]

    def _dead(self, worker: _Worker[Item]) -> list[tuple[Item, Value | Lost]]:
        self._remove(worker)
        if not worker.ready:
            self._stillborn(worker)
            return []
        return self._lost(worker.job, _cause(worker.process.exitcode, self._limits)) if worker.job else []

    def _too_late(self, worker: _Worker[Item]) -> list[tuple[Item, Value | Lost]]:
        self._remove(worker)
        if not worker.ready or worker.job is None:
            self._stillborn(worker)
            return []
        return self._lost(worker.job, Lost("timeout", f"took longer than {self._limits.wall:g} seconds"))

    def _stillborn(self, worker: _Worker[Item]) -> None:
        self._dead_starts += 1
        if self._dead_starts >= STARTS:
            raise RuntimeError(
                "worker processes do not start: a script that uses workers has to keep its own work under "
                'if __name__ == "__main__":'
            )
        self._again.extend([worker.job] if worker.job else [])

    def _lost(self, job: _Job[Item], lost: Lost) -> list[tuple[Item, Value | Lost]]:
        job.tries += 1
        if lost.code != "timeout" and job.tries < TRIES:
            self._again.append(job)
            return []
        return [(job.item, lost)]

    def _remove(self, worker: _Worker[Item]) -> None:
        worker.kill()
        self._workers.remove(worker)


def _cause(exitcode: int | None, limits: Limits) -> Lost:
    """What a worker's end says of its item."""
    from cleaner.jobs.worker import OUT_OF_MEMORY

    signal = -exitcode if exitcode is not None and exitcode < 0 else None
    if signal is not None and signal == _out_of_time():
        return Lost("timeout", f"took more than {limits.cpu:g} seconds of processor time")
    if exitcode == OUT_OF_MEMORY:
        return Lost("memory", f"needs more than the {limits.memory // 2**20} MB that a worker process may have")
    return Lost("crash", f"its worker process died ({f'signal {signal}' if signal else f'exit code {exitcode}'})")


def _out_of_time() -> int | None:
    import signal

    return signal.SIGXCPU if os.name == "posix" else None
