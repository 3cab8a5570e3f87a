"""Many hosts at once, in virtual time: the loop's clock jumps to whatever somebody waits for."""

import asyncio
import os
from collections import Counter
from datetime import UTC, datetime

import httpx
import pytest
from fakes import Seen, page, report

from cleaner.fetch.fetcher import Fetcher
from cleaner.fetch.values import FetchOptions, Outside
from cleaner.jobs.fetching.leads import Asked, Choice
from cleaner.jobs.fetching.rows import Kept
from cleaner.jobs.fetching.run import FetchRun, fetch_pages

HOSTS = int(os.environ.get("CLEANER_TEST_HOSTS", "40"))
PAGES = int(os.environ.get("CLEANER_TEST_PAGES", "10"))
"""For more of both than a quick test wants."""

PAUSE, ANSWER = 1.0, 0.1
"""Seconds between two requests to a host, and for an answer."""


class VirtualTime(asyncio.SelectorEventLoop):
    """Nothing to do but wait: then it is later."""

    def __init__(self):
        super().__init__()
        self.now = 0.0

    def time(self):
        return self.now

    def _run_once(self):
        if not self._ready and self._scheduled:
            self.now = max(self.now, self._scheduled[0]._when)
        super()._run_once()


class Stopped(Exception):
    """The end of a run, wherever it stands."""


class Web:
    """All hosts. Notes when each was asked, and whether it was asked twice at once."""

    def __init__(self, loop):
        self.loop = loop
        self.busy = Counter()
        self.at_once = 0
        self.asked = []
        self.ended = {}
        self.pauses = []
        self.stop_after = None

    async def answer(self, request):
        host = request.url.host
        self.busy[host] += 1
        self.at_once = max(self.at_once, self.busy[host])
        if host in self.ended:
            self.pauses.append(self.loop.time() - self.ended[host])
        await asyncio.sleep(ANSWER)
        self.busy[host] -= 1
        self.ended[host] = self.loop.time()
        if request.url.path == "/robots.txt":
            return httpx.Response(404)
        self.asked.append(str(request.url))
        if self.stop_after is not None and len(self.asked) == self.stop_after:
            raise Stopped
        return httpx.Response(200, content=page(len(self.asked)), headers={"content-type": "text/html"})


class Memory:
    """A store without a disk."""

    name = "memory"

    def __init__(self, folder):
        self.place = os.fsencode(folder)
        self.books = os.fsencode(folder / "books.sqlite")
        self.report = os.fsencode(folder / "report.jsonl")
        self.pages = {}

    def prepare(self):
        """Nothing to prepare."""

    def open(self, end):
        """Nothing to open."""

    def close(self):
        """Nothing to close."""

    def known(self, lead, noted):  # noqa: ARG002
        return noted

    def keep(self, lead, fetched, sha256):
        assert lead.key not in self.pages
        self.pages[lead.key] = fetched.body
        return Kept(output=lead.key, sha256=sha256, fetched_at=fetched.fetched_at)


URLS = tuple(f"https://host-{host}.example/{number}" for number in range(PAGES) for host in range(HOSTS))


def run_over(loop, web, store):
    outside = Outside(
        clock=loop.time,
        sleep=asyncio.sleep,
        transport=httpx.MockTransport(web.answer),
        now=lambda: datetime(2024, 5, 14, tzinfo=UTC),
    )
    run = FetchRun(asked=Asked(urls=URLS), choice=Choice(), now=lambda: "2024-05-14T00:00:00Z")

    async def main():
        async with Fetcher(FetchOptions(pause=PAUSE), outside) as fetcher:
            await fetch_pages(run, fetcher, store, Seen())

    loop.run_until_complete(main())


def test_hosts_are_fetched_at_once_each_at_its_pace(tmp_path):
    with asyncio.Runner(loop_factory=VirtualTime) as runner:
        loop = runner.get_loop()
        web, store = Web(loop), Memory(tmp_path)
        run_over(loop, web, store)
        # robots.txt is a request, too; the pause after the last one is nobody's.
        allowed = (PAGES + 1) * (ANSWER + PAUSE) - PAUSE
        assert sorted(store.pages) == sorted(URLS)
        assert web.at_once == 1
        assert min(web.pauses) >= PAUSE - 1e-6
        assert allowed / loop.time() >= 0.9, f"{allowed / loop.time():.3f} of what the pauses allow"


def test_of_many_hosts_a_run_that_was_stopped_fetches_no_page_twice(tmp_path):
    with asyncio.Runner(loop_factory=VirtualTime) as runner:
        loop = runner.get_loop()
        web, store = Web(loop), Memory(tmp_path)
        web.stop_after = len(URLS) // 2
        with pytest.raises(Stopped):
            run_over(loop, web, store)
        stopped = list(store.pages)
        web.stop_after = None
        web.busy.clear()
        run_over(loop, web, store)
    assert 0 < len(stopped) < len(URLS)
    assert sorted(store.pages) == sorted(URLS)
    assert {row["fate"] for row in report(store).values()} == {"new"}
