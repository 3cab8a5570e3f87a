"""Time and memory a page, of the cleaner and of trafilatura, in the same run and in turns."""

import random
import re
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

from benchmarking.corpora import Case
from benchmarking.tables import Table

ROUNDS = 3
"""Each page is timed so often by each tool; the fastest counts."""
RESAMPLES = 2000
WARM_UP = 5
TOOLS = ("cleaner", "trafilatura")


def measure(cases: Sequence[Case]) -> Table:
    """Milliseconds a page, their ratio with its 95 % interval (bootstrap over pages), and memory."""
    times = {tool: [float("inf")] * len(cases) for tool in TOOLS}
    calls = {tool: _call(tool) for tool in TOOLS}
    for case in cases[:WARM_UP]:
        for call in calls.values():
            call(case)
    for round_ in range(ROUNDS):
        for index, case in enumerate(cases):
            for tool in TOOLS if (index + round_) % 2 else reversed(TOOLS):
                start = time.perf_counter()
                calls[tool](case)
                times[tool][index] = min(times[tool][index], time.perf_counter() - start)
        print(f"speed: round {round_ + 1}/{ROUNDS}", file=sys.stderr)
    rows = [(tool, _row(times[tool], cases, tool)) for tool in TOOLS]
    return Table(f"{_title(times)}", ("ms a page, mean", "median", "90 %", "MB/s", "memory MiB"), tuple(rows))


def _call(tool: str) -> Callable[[Case], object]:
    if tool == "trafilatura":
        from trafilatura import bare_extraction

        return lambda case: bare_extraction(case.page, url=case.url, with_metadata=True, deduplicate=False)
    from cleaner.pipeline import clean

    return lambda case: clean(case.page, url=case.url)


def _row(times: Sequence[float], cases: Sequence[Case], tool: str) -> tuple[float | int | None, ...]:
    megabytes = sum(len(case.page.encode("utf-8", "replace")) for case in cases) / 1e6
    ordered = sorted(times)
    ninety = ordered[int(0.9 * (len(ordered) - 1))]
    milliseconds = [1000 * value for value in (sum(times) / len(times), median(times), ninety)]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        memory = pool.submit(_memory, tool, cases).result()
    return *milliseconds, megabytes / sum(times), memory


def _memory(tool: str, cases: Sequence[Case]) -> int | None:
    """How far the peak of a fresh process grows that reads the pages, imports included (MiB; only Linux tells it)."""
    before = _peak()
    call = _call(tool)
    for case in cases:
        call(case)
    after = _peak()
    return None if before is None or after is None else after - before


def _peak() -> int | None:
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return None
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) // 1024 if found else None


def _title(times: dict[str, list[float]]) -> str:
    ratios = [own / other for own, other in zip(*(times[tool] for tool in TOOLS), strict=True)]
    chance = random.Random(1)
    samples = [chance.choices(range(len(ratios)), k=len(ratios)) for _ in range(RESAMPLES)]
    medians = sorted(median(ratios[i] for i in sample) for sample in samples)
    totals = sorted(_total(times, sample) for sample in samples)
    return (
        f"speed on {len(ratios)} pages; cleaner takes {_interval(median(ratios), medians)} of trafilatura's time "
        f"on the median page, {_interval(_total(times, range(len(ratios))), totals)} of its time in all"
    )


def _total(times: dict[str, list[float]], chosen: Sequence[int]) -> float:
    own, other = (sum(times[tool][i] for i in chosen) for tool in TOOLS)
    return own / other


def _interval(value: float, resampled: Sequence[Any]) -> str:
    low, high = resampled[int(0.025 * RESAMPLES)], resampled[int(0.975 * RESAMPLES)]
    return f"{value:.2f} ({low:.2f} to {high:.2f})"
