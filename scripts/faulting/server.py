"""Each fault of a misbehaving server: how it ends, after how long, with how much memory."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from cleaner.fetch.fetcher import Fetcher
from cleaner.fetch.values import Fetched, FetchOptions, Outside
from faulting.backend import PUBLIC, Counting

SLACK = 2.0
"""Seconds above the deadline."""

MEMORY = 150
"""MB of the whole process, at most."""

ENDS = {
    "slow_headers": "fetch-timeout",
    "slow_body": "fetch-timeout",
    "silent": "fetch-timeout",
    "endless_body": "fetch-too-large",
    "endless_chunks": "fetch-too-large",
    "endless_headers": "fetch-answer",
    "length_long": "fetch-connection",
    "length_huge": "fetch-too-large",
    "length_two": "fetch-answer",
    "length_negative": "fetch-answer",
    "bomb_gzip": "fetch-too-large",
    "bomb_gzip_twice": "fetch-answer",
    "gzip_lie": "fetch-answer",
    "gzip_cut": "fetch-answer",
    "coding_unknown": "fetch-answer",
    "redirect_loop": "fetch-redirects",
    "redirect_metadata": "fetch-refused",
    "redirect_mapped": "fetch-refused",
    "redirect_file": "fetch-refused",
    "redirect_no_host": "fetch-host",
    "redirect_bad": "fetch-url",
    "redirect_other_host": "fetch-refused",
    "redirect_userinfo": "fetch-refused",
    "reset": "fetch-connection",
    "garbage": "fetch-answer",
    "status_000": "http-status",
    "retry_later": "retry-later",
    "retry_never": "retry-later",
    "retry_bad": "http-5xx",
}
"""How faults must end; the others give a page. `redirect_other_host` leads to localhost, which is not public."""


MADE_SLOWLY = {"bomb_gzip": 60.0, "bomb_gzip_twice": 60.0}
"""Deadlines of what the server makes before it sends anything: on a busy machine that takes it a while."""

NAMES = {"faults.example": PUBLIC, "localhost": "127.0.0.1"}


async def run(script: str, deadline: float, only: list[str] | None) -> int:
    """Print a row a fault; 1 when one is not as it must be."""
    with serving(script) as port:
        faults = only or await _names(port)
        wrong = await _robots_row(port, deadline)
    for fault in faults:
        with serving(script) as port:  # one each: some keep the server busy for a while
            wrong += await _row(port, fault, deadline)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{len(faults)} faults, {wrong} wrong; at most {memory} MB in memory")
    return int(wrong > 0 or memory > MEMORY)


@contextmanager
def serving(script: str) -> Iterator[int]:
    """The server, in a process of its own; gives its port."""
    with subprocess.Popen([sys.executable, script, "0"], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield urlsplit(process.stdout.readline()).port
        finally:
            process.terminate()


async def _names(port: int) -> list[str]:
    page = await _get(port, "", 10, ignore_robots=True)
    lines = page.checked().body.decode().splitlines()
    return [line.partition("\t")[0].strip("/") for line in lines]


async def _get(port: int, path: str, deadline: float, **options: bool) -> Fetched:
    async def resolve(host: str, _: int) -> list[str]:
        if host not in NAMES:
            raise OSError("no such name here")
        return [NAMES[host]]

    chosen = FetchOptions(deadline=deadline, timeout=deadline, pause=0, ports=frozenset({80, port}), **options)
    async with Fetcher(chosen, Outside(resolve=resolve, backend=Counting(port))) as fetcher:
        return await fetcher.get(f"http://faults.example:{port}/{path}")


async def _row(port: int, fault: str, deadline: float) -> bool:
    deadline = MADE_SLOWLY.get(fault, deadline)
    begun = time.monotonic()
    page = await _get(port, fault, deadline, ignore_robots=True)
    seconds = time.monotonic() - begun
    expected = ENDS.get(fault, "ok")
    whole = bool(page.body) == (page.error is None)
    right = page.outcome == expected and seconds <= deadline + SLACK and whole
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    reason = page.error.reason if page.error else f"{len(page.body)} bytes"
    verdict = "ok   " if right else "WRONG"
    print(f"{verdict} {fault:20} {seconds:5.1f} s {memory:4} MB  {page.outcome:16} {reason[:100]!a}", flush=True)
    return not right


async def _robots_row(port: int, deadline: float) -> bool:
    """The server answers 503 for robots.txt: nothing may be fetched."""
    page = await _get(port, "ok", deadline)
    print(f"{'ok   ' if page.outcome == 'robots' else 'WRONG'} {'robots.txt 503':20} {page.outcome}")
    return page.outcome != "robots"
