"""The shapes, measured: a process of its own for each, so that none has the memory of another or kills the others."""

import multiprocessing
import resource
from collections.abc import Callable
from multiprocessing.connection import Connection

from hostility.shapes import LINEAR, SHAPES, SIZES, Shape, Told, measured
from hostility.tools import TOOLS

MOST = 10.0
"""Seconds of processor time that a page may cost."""
WARM = "<html><body><p>Whatever a tool loads is loaded now, not when it is measured.</p></body></html>"


def run(only: str, tool: str) -> int:
    """Measure shapes with a name like `only`, tell what they cost; 1 if one costs too much or grows too fast."""
    print(f"{tool}: seconds of processor time at {', '.join(map(str, SIZES))} times the size, and the power of growth")
    TOOLS[tool](WARM)

    def status(page: str) -> str:
        said = TOOLS[tool](page)
        return said.failure or ("ok" if said.text else "nothing")

    bad = 0
    for shape in SHAPES:
        if only not in shape.name:
            continue
        told = _in_a_child(shape, status)
        wrong = told is None or max(told.seconds) > MOST or told.exponent > LINEAR
        bad += wrong
        mark = "  <-- too much" if wrong else ""
        print(f"{shape.name:28} {_said(told)}{mark}", flush=True)
    print(f"{bad} of them cost too much")
    return int(bool(bad))


def _said(told: Told | None) -> str:
    if told is None:
        return "more than it may cost, or died"
    costs = " ".join(f"{cost:7.2f}" for cost in told.seconds)
    return f"{told.bytes / 1e6:6.1f} MB {costs}  ^{told.exponent:.2f} {told.status[:60]}"


def _in_a_child(shape: Shape, answer: Callable[[str], str]) -> Told | None:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_measure, args=(shape, answer, theirs))
    child.start()
    theirs.close()
    try:
        told: Told | None = ours.recv()
    except EOFError:
        told = None
    child.join()
    return told


def _measure(shape: Shape, answer: Callable[[str], str], pipe: Connection) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (int(4 * MOST), int(4 * MOST)))
    resource.setrlimit(resource.RLIMIT_AS, (2**31, 2**31))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pipe.send(measured(shape, answer, MOST))
