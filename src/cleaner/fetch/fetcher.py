"""Fetch pages: one polite, bounded, guarded request after the other."""

import asyncio
from collections.abc import Mapping
from functools import cached_property, partial
from importlib.util import find_spec
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from cleaner.errors import DependencyMissing, FetchError, FetchTimeout, RetryLater, RobotsUnreachable, TooManyRedirects
from cleaner.fetch.address import Address, read_url, shown
from cleaner.fetch.pace import Pace
from cleaner.fetch.retry import PASSING, backoff
from cleaner.fetch.values import Fetched, FetchOptions, Outside
from cleaner.fetch.visit import Visit, stamp

if TYPE_CHECKING:
    from cleaner.fetch.browser import Browser
    from cleaner.fetch.client import Answer, Client
    from cleaner.fetch.robots import Robots

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


class Fetcher:
    """Fetches pages. Keeps connections, cookies, robots.txt and the pace of each host as long as it is open.

    >>> async def main():                                        # doctest: +SKIP
    ...     async with Fetcher() as fetcher:
    ...         pages = await asyncio.gather(*map(fetcher.get, urls))
    >>> with Fetcher() as fetcher:                               # doctest: +SKIP
    ...     page = fetcher.fetch("https://news.example/")

    Any number of `get` may run at once, in one event loop: each waits for its turn at its host. No page raises: what
    went wrong is its `error`.
    """

    def __init__(self, options: FetchOptions | None = None, outside: Outside | None = None) -> None:
        """See what there is.

        Raises:
            DependencyMissing: pages shall be rendered, and the extra for it is not installed.
        """
        self.options = options or FetchOptions()
        if self.options.render and find_spec("playwright") is None:
            raise DependencyMissing("render", "needs playwright: pip install 'article-cleaner[browser]'")
        self._outside = outside or Outside()
        self._pace = Pace(self._outside.clock, self._outside.sleep)
        self._slots = asyncio.Semaphore(self.options.parallel)
        self._runner: asyncio.Runner | None = None

    async def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Fetched:
        """The page of a URL, or its error.

        `headers` are sent beside our own (If-None-Match, Authorization ...), to the URL's own host only. A cancelled
        `get` leaves nothing behind.
        """
        page = await self._get(url, headers or {})
        return await self._browser.rendered(page) if self.options.render and page.outcome == "ok" else page

    async def sitemaps(self, url: str) -> tuple[str, ...]:
        """The sitemaps that the robots.txt of the URL's host names, in order; none when it cannot be had.

        Raises:
            FetchError: the URL is none, or its host none that could be asked.
        """
        return (await self._robots.rules(read_url(url, self.options))).sitemaps

    def fetch(self, url: str, *, headers: Mapping[str, str] | None = None) -> Fetched:
        """`get` for those who have no event loop.

        Raises:
            RuntimeError: there is one; await `get`.
        """
        if self._runner is None:
            self._runner = asyncio.Runner()
        page = self.get(url, headers=headers)
        try:
            return self._runner.run(page)
        finally:
            page.close()

    async def aclose(self) -> None:
        """Close the connections. A later `get` opens new ones."""
        for name in ("_browser", "_client"):
            opened = self.__dict__.pop(name, None)
            if opened is not None:
                await opened.aclose()

    def close(self) -> None:
        """`aclose` for those who have no event loop."""
        if self._runner is not None:
            self._runner.run(self.aclose())
            self._runner.close()
            self._runner = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- from a visit to a page

    async def _get(self, url: str, headers: Mapping[str, str], *, same_page: bool = False) -> Fetched:
        try:
            address = read_url(url, self.options)
        except FetchError as error:
            now, name = stamp(self._outside.now()), shown(url)
            return Fetched(url=name, final_url=name, fetched_at=now, tries=0, error=error)
        return await self._fetched(
            Visit(
                address=address,
                headers=headers,
                ask_robots=not self.options.ignore_robots,
                max_redirects=self.options.max_redirects,
                same_page=same_page,
                left=self.options.deadline,
            )
        )

    async def _fetched(self, visit: Visit) -> Fetched:
        failure = None
        try:
            await self._until_answered(visit)
        except FetchError as error:
            failure = error
        return visit.fetched(self._outside.now(), failure)

    async def _until_answered(self, visit: Visit) -> None:
        """Try, and try again while that makes sense and the deadline has room for the pause before it."""
        while True:
            visit.begin()
            try:
                await self._follow(visit)
            except FetchError as error:
                wait = self._wait(visit, error)
                if wait is None:
                    raise
                self._pace.put_off(visit.here.host, wait)
                if visit.tries <= self.options.retries and wait < visit.left:
                    visit.left -= wait
                    continue
                if visit.retry_after is None:
                    raise
                raise RetryLater(visit.here.href, f"{error.reason}, and to come back in {wait:.0f} s") from error
            else:
                return

    def _wait(self, visit: Visit, error: FetchError) -> float | None:
        """Seconds to leave the host alone before the next try; None when there is no use in one."""
        if isinstance(error, RobotsUnreachable):  # the same until robots.txt is asked for again
            return None
        visit.retry_after = visit.asked_wait(self._outside.now(), self.options.longest_retry_after)
        if visit.retry_after is not None:
            return visit.retry_after
        if error.passing or (visit.answer is not None and visit.answer.status in PASSING):
            return backoff(visit.tries, self._outside.jitter())
        return None

    async def _follow(self, visit: Visit) -> None:
        """Ask, and ask where redirects lead."""
        while True:
            answer = await self._ask(visit)
            location = next(iter(answer.values("location")), None)
            if answer.status not in REDIRECTS or location is None:
                visit.check_status()
                return
            if len(visit.redirects) >= visit.max_redirects:
                raise TooManyRedirects(visit.address.href, f"more than {visit.max_redirects} redirects")
            visit.redirects.append(visit.here.href)
            visit.go_to(read_url(location, self.options, visit.here.href))

    async def _ask(self, visit: Visit) -> "Answer":
        """One request, when robots.txt allows it and it is its turn."""
        pause = await self._allowed_pause(visit)
        client = self._client
        turn = self._pace.turn(visit.here.host, pause, same_page=visit.same_page)
        async with turn, self._slots:
            begun = self._outside.clock()
            try:
                async with asyncio.timeout(visit.left):
                    visit.answer = await client.ask(visit.here, visit.headers_here(), cut_at=visit.cut_at)
            except TimeoutError as error:
                reason = f"not done within its {self.options.deadline:g} s"
                raise FetchTimeout(visit.here.href, reason) from error
            finally:
                visit.left -= self._outside.clock() - begun
        return visit.answer

    async def _allowed_pause(self, visit: Visit) -> float:
        """Seconds to leave the host alone after the request.

        Raises:
            RobotsDisallowed: there must be none.
        """
        if not visit.ask_robots:
            return self.options.pause
        rules = await self._robots.rules(visit.here)
        rules.check(visit.here)
        return max(self.options.pause, min(rules.delay, self.options.longest_crawl_delay))

    async def _robots_txt(self, url: str) -> Fetched:
        from cleaner.fetch import robots

        address: Address = read_url(url, self.options)
        return await self._fetched(
            Visit(
                address=address,
                ask_robots=False,
                max_redirects=robots.REDIRECTS,
                cut_at=robots.LONGEST,
                left=self.options.deadline,
            )
        )

    # ---- what is made when first needed: httpx takes a while to load

    @cached_property
    def _client(self) -> "Client":
        from cleaner.fetch.client import Client

        return Client(self.options, self._outside)

    @cached_property
    def _browser(self) -> "Browser":
        from cleaner.fetch.browser import Browser

        return Browser(partial(self._get, headers={}, same_page=True), self.options)

    @cached_property
    def _robots(self) -> "Robots":
        from cleaner.fetch.robots import Robots

        agent = self.options.user_agent.partition("/")[0].strip()
        return Robots(self._robots_txt, agent, self._outside.clock)
