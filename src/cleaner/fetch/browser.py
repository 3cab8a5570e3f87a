"""Pages as they are after their scripts ran, by an installed Chromium. The only file that knows playwright.

The browser has no network of its own: names do not resolve in it, and each request that it makes is answered here, by
the fetcher. So the guard, robots.txt and the limits hold for scripts as they do for pages, and what goes past requests
(web sockets, WebRTC, prefetches) leads nowhere.
"""

import asyncio
import os
import shutil
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from playwright.async_api import Browser as Chromium
from playwright.async_api import Error, Page, Playwright, Route, async_playwright

from cleaner.errors import BadAnswer, DependencyMissing, FetchError, FetchTimeout, PageTooLarge
from cleaner.fetch.values import Fetched, FetchOptions

NO_NETWORK: Final = (
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=socks5://127.0.0.1:9",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
)

WANTED: Final = frozenset({"script", "fetch", "xhr"})
"""What may bring text. Pictures, fonts, styles, films and frames do not."""

RESOURCES: Final = 100
"""Requests of one page that are answered."""

QUIET: Final = 5.0
"""Seconds, after a page is loaded, that its scripts have to fetch and to come to rest."""

GOODBYE: Final = 5.0
"""Seconds that a page has to close; one whose script never ends has its browser closed."""

_OWN_HEADERS: Final = frozenset({"content-encoding", "content-length", "transfer-encoding", "set-cookie", "location"})


class Browser:
    """A Chromium, started when first needed and kept."""

    def __init__(self, fetch: Callable[[str], Awaitable[Fetched]], options: FetchOptions) -> None:
        self._fetch = fetch
        self._options = options
        self._starting = asyncio.Lock()
        self._playwright: Playwright | None = None
        self._chromium: Chromium | None = None

    async def rendered(self, page: Fetched) -> Fetched:
        """The page with what its scripts made of it, in UTF-8; what is no HTML comes back as it is.

        Raises:
            DependencyMissing: there is no Chromium.
        """
        if page.error is not None or "html" not in (page.header("content-type") or "html"):
            return page
        chromium = await self._started()
        try:
            async with asyncio.timeout(self._options.deadline):
                html = await self._content(chromium, page)
        except TimeoutError:
            return _failed(page, FetchTimeout(page.url, f"its scripts took more than {self._options.deadline:g} s"))
        except Error as error:
            return _failed(page, BadAnswer(page.url, f"the browser cannot show it: {error.message.splitlines()[0]}"))
        body = html.encode("utf-8", "replace")
        if len(body) > self._options.max_bytes:
            return _failed(page, PageTooLarge(page.url, f"more than {self._options.max_bytes} bytes once rendered"))
        others = tuple(header for header in page.headers if header[0] != "content-type")
        headers = (("content-type", "text/html; charset=utf-8"), *others)
        return replace(page, body=body, headers=headers, rendered=True)

    async def aclose(self) -> None:
        """Close it."""
        chromium, self._chromium = self._chromium, None
        player, self._playwright = self._playwright, None
        if chromium is not None:
            await chromium.close()
        if player is not None:
            await player.stop()

    async def _started(self) -> Chromium:
        async with self._starting:
            if self._playwright is None:
                self._playwright = await async_playwright().start()
            if self._chromium is None or not self._chromium.is_connected():
                self._chromium = await self._launched(self._playwright)
            return self._chromium

    async def _launched(self, player: Playwright) -> Chromium:
        found = self._options.browser or shutil.which("chromium") or shutil.which("google-chrome")
        try:
            # Chromium's own sandbox cannot be used by root.
            return await player.chromium.launch(
                executable_path=found, args=list(NO_NETWORK), chromium_sandbox=os.geteuid() != 0
            )
        except Error as error:
            reason = f"Chromium does not start ({error.message.splitlines()[0]}); install it, or name it: browser=PATH"
            raise DependencyMissing("render", reason) from error

    async def _content(self, chromium: Chromium, page: Fetched) -> str:
        context = await chromium.new_context(
            user_agent=self._options.user_agent, service_workers="block", accept_downloads=False
        )
        try:
            await context.route("**/*", _Answers(self._fetch, page).answer)
            await context.route_web_socket("**/*", lambda socket: socket.close())
            return await _settled(await context.new_page(), page.final_url)
        finally:
            try:
                async with asyncio.timeout(GOODBYE):
                    await context.close()
            except (TimeoutError, Error):
                self._chromium = None
                await chromium.close()


class _Answers:
    """Answers what one page asks for."""

    def __init__(self, fetch: Callable[[str], Awaitable[Fetched]], page: Fetched) -> None:
        self._fetch = fetch
        self._page = page
        self._left = RESOURCES
        self._begun = False

    async def answer(self, route: Route) -> None:
        """The page itself once, then what its scripts want; everything else fails."""
        with suppress(Error):  # the page may be gone by now
            await self._answer(route)

    async def _answer(self, route: Route) -> None:
        request = route.request
        if request.is_navigation_request():
            if self._begun:
                await route.abort()
                return
            self._begun = True
            await _fulfil(route, self._page)
        elif request.resource_type in WANTED and request.method == "GET" and self._left > 0:
            self._left -= 1
            await _fulfil(route, await self._fetch(request.url))
        else:
            await route.abort()


async def _fulfil(route: Route, answer: Fetched) -> None:
    if answer.error is not None or answer.status is None:
        await route.abort()
        return
    headers = {name: value for name, value in answer.headers if name not in _OWN_HEADERS}
    # This browser knows no secrets that one origin could take from another.
    headers["access-control-allow-origin"] = route.request.headers.get("origin", "*")
    headers["access-control-allow-credentials"] = "true"
    await route.fulfill(status=answer.status, headers=headers, body=answer.body)


async def _settled(page: Page, url: str) -> str:
    await page.goto(url, wait_until="load", timeout=0)
    with suppress(Error):
        await page.wait_for_load_state("networkidle", timeout=QUIET * 1000)
    return await page.content()


def _failed(page: Fetched, error: FetchError) -> Fetched:
    return replace(page, body=b"", error=error)
