"""Time and memory: pages next to trafilatura, in the same run and in turns; dumps; each stage; the start."""

import random
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

from benchmarking import stages
from benchmarking.corpora import Case
from benchmarking.tables import Table

CLOCK = time.process_time
"""Time of the processor, all threads: what else the machine does matters less."""
ROUNDS = 3
"""Each page is timed so often by each tool; the fastest counts."""
RESAMPLES = 2000
WARM_UP = 5
TOOLS = ("cleaner", "trafilatura")
COLUMNS = ("ms a page, mean", "median", "90 %", "MB/s", "memory MiB")


def measure(cases: Sequence[Case]) -> Table:
    """Milliseconds a page, their ratio with its 95 % interval (bootstrap over pages), and memory."""
    times = {tool: [float("inf")] * len(cases) for tool in TOOLS}
    calls = {tool: _call(tool) for tool in TOOLS}
    _warm_up(cases)
    for round_ in range(ROUNDS):
        for index, case in enumerate(cases):
            for tool in TOOLS if (index + round_) % 2 else reversed(TOOLS):
                start = CLOCK()
                calls[tool](case)
                times[tool][index] = min(times[tool][index], CLOCK() - start)
        print(f"speed: round {round_ + 1}/{ROUNDS}", file=sys.stderr)
    rows = [(tool, _row(times[tool], cases, tool)) for tool in TOOLS]
    return Table(_title(times), COLUMNS, tuple(rows))


def measure_dumps(cases: Sequence[Case]) -> Table:
    """How fast flattened pages are cleaned."""
    _warm_up(cases)
    return Table(f"dumps, {len(cases)} pages", COLUMNS, (("cleaner", _row(_fastest(cases), cases, "cleaner")),))


def measure_stages(cases: Sequence[Case]) -> Table:
    """Where the time goes, stage by stage; a stage's time does not hold that of those inside it."""
    _warm_up(cases)
    with stages.watched(CLOCK) as times:
        total = sum(_fastest(cases))
    rows = tuple((name, (1000 * value / ROUNDS / len(cases),)) for name, value in times.items())
    return Table(f"stages, {len(cases)} pages, {1000 * total / len(cases):.1f} ms a page", ("ms a page, mean",), rows)


def measure_start() -> Table:
    """What is paid once in a process: the import, the weights and the catalogue on first use."""
    steps = {
        "import cleaner": "import cleaner",
        "import of the pipeline": "import cleaner.pipeline",
        "weights": "from cleaner.tagging import digest; digest()",
        "catalogue": "from cleaner.rules import catalogue; catalogue()",
    }
    lines = ["import time", "t = time.process_time()"]
    for code in steps.values():
        lines += [code, "print(time.process_time() - t)", "t = time.process_time()"]
    runs = [subprocess.run([sys.executable, "-c", "\n".join(lines)], stdout=subprocess.PIPE, check=True) for _ in "123"]
    fastest = (min(map(float, times)) for times in zip(*(run.stdout.split() for run in runs), strict=True))
    return Table("start", ("s",), tuple((name, (time_,)) for name, time_ in zip(steps, fastest, strict=True)))


def _warm_up(cases: Sequence[Case]) -> None:
    for tool in TOOLS:
        for case in cases[:WARM_UP]:
            _call(tool)(case)


def _fastest(cases: Sequence[Case]) -> list[float]:
    """Seconds that each page takes, the fastest of the rounds."""
    call = _call("cleaner")
    times = [float("inf")] * len(cases)
    for _ in range(ROUNDS):
        for index, case in enumerate(cases):
            start = CLOCK()
            call(case)
            times[index] = min(times[index], CLOCK() - start)
    return times


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
