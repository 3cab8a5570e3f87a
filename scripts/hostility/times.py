"""Processor time of every page of sets of real pages: how many stay below a bound, and the dearest."""

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarking.corpora import Case, cases

from hostility.growth import MOST, WARM
from hostility.tools import TOOLS

SOON = 0.05
"""Seconds below which `SHARE` of the pages have to stay."""
SHARE = 0.99
AGAIN = 2
"""A page that seems to take longer is measured so often again, and the fastest counts: a busy machine adds, and never
takes away."""


def run(folder: Path, sets: list[str], limit: int | None, tool: str) -> int:
    """Measure the pages, tell; 1 when too few are cleaned soon, or one takes too long."""
    pages = [case for name in sets for case in cases(folder, name, limit)]
    found = sorted(_measured(pages, tool), reverse=True)
    seconds = [cost for cost, _, _ in found]
    soon = sum(cost < SOON for cost in seconds) / len(seconds)
    at = {share: seconds[int((1 - share) * len(seconds))] for share in (0.9, 0.95, 0.99)}
    print(f"{tool}, {len(seconds)} pages of {', '.join(sets)}: {100 * soon:.1f} % cost less than {1000 * SOON:.0f} ms")
    print(
        f"median {1000 * median(seconds):.1f} ms", *(f"{100 * p:.0f} % {1000 * v:.1f}" for p, v in at.items()), sep=", "
    )
    for cost, size, name in found[:5]:
        print(f"  {1000 * cost:6.0f} ms  {size / 1e6:5.2f} MB  {name}")
    return int(soon < SHARE or seconds[0] > MOST)


def _measured(pages: list[Case], tool: str) -> Iterator[tuple[float, int, str]]:
    _cost(WARM, tool)
    for case in pages:
        cost = _cost(case.page, tool)
        for _ in range(AGAIN if cost >= SOON else 0):
            cost = min(cost, _cost(case.page, tool))
        yield cost, len(case.page.encode("utf-8", "replace")), case.id


def _cost(page: str, tool: str) -> float:
    began = time.process_time()
    TOOLS[tool](page)
    return time.process_time() - began
