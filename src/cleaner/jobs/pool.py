"""Worker processes that a page may kill: results in order, so many ahead and no more.

Only pebble survives a worker's death with no other page lost (the pools of the standard library and loky lose a whole
batch), so it is the pool, and this is the only file that knows it.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_all_start_methods, get_context
from typing import Final, Generic, Literal, TypeVar

from pebble import ProcessExpired, ProcessPool

Item = TypeVar("Item")
Value = TypeVar("Value")

AHEAD: Final = 16
"""Items in flight for each worker: enough that one slow page at the head does not starve the others."""

PAGES_A_WORKER: Final = 1000
"""Then it is replaced: for the life of a process libxml2 keeps every name it has met, 6 kB a page with new ones."""

MEMORY: Final = 4 * 1024**3
"""Bytes of address space for a worker, where the system can limit it. The largest real page (9 MB) needs a tenth."""

STARTS: Final = 3
"""How often workers are started anew for one item before we say that they cannot start."""


@dataclass(frozen=True, slots=True)
class Lost:
    """An item that got no result, because of what happened to its worker."""

    code: Literal["timeout", "crash", "memory"]
    detail: str


def in_order(
    function: Callable[[Item], Value], items: Iterable[Item], workers: int, timeout: float
) -> Generator[Value | Lost, None, None]:
    """`function` of each item, in worker processes, in the order of the items.

    Function, items and values have to be picklable; what the function raises comes out here. No more than `AHEAD` items
    for each worker are taken before their turn, so `items` may be endless. `timeout` is in seconds for each item.
    Raises RuntimeError when worker processes cannot be started at all.
    """
    waiting: deque[_Task[Item, Value]] = deque()
    pool = _Workers(function, workers, timeout)
    try:
        for item in items:
            waiting.append(pool.start(item))
            while waiting and (len(waiting) >= workers * AHEAD or waiting[0].future.done()):
                yield pool.result(waiting.popleft())
        while waiting:
            yield pool.result(waiting.popleft())
    finally:
        pool.stop()


@dataclass(frozen=True, slots=True)
class _Task(Generic[Item, Value]):
    item: Item
    future: "Future[Value]"
    pool: ProcessPool


class _Workers(Generic[Item, Value]):
    """A pool that is replaced should it break as a whole: a worker killed while idle takes pebble's pool down."""

    def __init__(self, function: Callable[[Item], Value], workers: int, timeout: float) -> None:
        self._function, self._workers, self._timeout = function, workers, timeout
        self._pool = self._new()

    def start(self, item: Item) -> _Task[Item, Value]:
        try:
            future = self._pool.schedule(self._function, args=(item,), timeout=self._timeout)
        except RuntimeError:
            self._renew()
            future = self._pool.schedule(self._function, args=(item,), timeout=self._timeout)
        return _Task(item, future, self._pool)

    def result(self, task: _Task[Item, Value]) -> Value | Lost:
        for _ in range(STARTS):
            try:
                return task.future.result()
            except TimeoutError:
                return Lost("timeout", f"took longer than {self._timeout:g} seconds")
            except MemoryError:
                return Lost("memory", "needs more memory than a worker process may have")
            except ProcessExpired as error:
                return Lost("crash", f"its worker process died ({_cause(error.exitcode)})")
            except BrokenProcessPool:
                if task.pool is self._pool:
                    self._renew()
                task = self.start(task.item)
        raise RuntimeError(
            "worker processes do not start: a script that uses workers has to keep its own work under "
            'if __name__ == "__main__":'
        )

    def stop(self) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]  # pebble left it so
        self._pool.join()

    def _new(self) -> ProcessPool:
        # Never fork: this process has threads, the pool's own at least.
        method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
        return ProcessPool(self._workers, PAGES_A_WORKER, initializer=_limit_memory, context=get_context(method))

    def _renew(self) -> None:
        self.stop()
        self._pool = self._new()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on this system
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _cause(exitcode: int | None) -> str:
    return f"signal {-exitcode}" if exitcode is not None and exitcode < 0 else f"exit code {exitcode}"
