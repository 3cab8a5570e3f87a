"""The other end of the pipe: what runs in a worker process. `pool` starts it and listens."""

import contextlib
import os
import pickle
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from cleaner.jobs.pool import Limits

OUT_OF_MEMORY: Final = 86
"""Exit code of a worker whose item needed too much memory. It leaves, because what is left of its memory is unsure."""

ORPHAN: Final = 30
"""Seconds behind the limit on the clock after which a worker takes itself for one without a parent."""

CALM: Final = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""numpy's threads: many processes need no threads, and each thread takes address space."""


def serve(pipe: Connection, function: Callable[[Any], Any], limits: "Limits") -> None:
    """Answer items until the pipe closes, or `limits.items` of them are done.

    What takes long the first time is the function's to `prepare`, if it has that, lest it count as an item's time.
    Answers are ("ready", None) first, then for each item ("value", result), for the last one ("leaving", result), and
    ("raised", exception) for what is no item's fault.
    """
    _settle(limits.memory)
    with contextlib.suppress(Exception):  # what is wrong will be told of an item
        getattr(function, "prepare", _nothing)()
    try:
        pipe.send(("ready", None))
        for number in range(1, limits.items + 1):
            item = pipe.recv()
            _allow(limits.cpu)
            _wake_in(limits.wall + ORPHAN)
            answer = _answer(function, item)
            _wake_in(0)
            pipe.send(answer if answer[0] == "raised" or number < limits.items else ("leaving", answer[1]))
    except (EOFError, OSError):  # the parent went away
        pass
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _nothing() -> None:
    """There is nothing to prepare."""


def _answer(function: Callable[[Any], Any], item: Any) -> tuple[str, Any]:
    try:
        return "value", function(item)
    except MemoryError:
        raise
    except Exception as error:
        return "raised", _that_travels(error)


def _that_travels(error: Exception) -> Exception:
    """The error, or one in its place that can be pickled; where it was raised would be lost on the way."""
    trace = error.__traceback__
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        error = RuntimeError(f"{type(error).__name__}: {error}")
    error.add_note("In the worker process:\n" + "".join(traceback.format_tb(trace)))
    return error


def _settle(memory: int) -> None:
    """An interrupt is the parent's to hear; the limits hold from now on, and nobody wants 2 GB of core dump."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name, value in CALM.items():
        os.environ.setdefault(name, value)
    try:
        import resource
    except ImportError:  # not on this system
        return
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_AS, memory)


def _allow(cpu: float) -> None:
    """So many seconds of processor time from now; the system counts whole ones and ends the process then."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _set(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + cpu) + 1)


def _wake_in(seconds: float) -> None:
    """End this process then, unless told 0 before: the parent would have ended it long ago, so there is none."""
    import signal

    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _set(what: int, limit: int) -> None:
    import resource

    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
