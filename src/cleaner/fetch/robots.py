"""What robots.txt allows, as RFC 9309 says.

protego reads it. When it is asked for, and what it means that it cannot be had, is here.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from protego import Protego

from cleaner.errors import FetchRefused, HttpRefused, RobotsDisallowed, RobotsUnreachable, TooManyRedirects, UnknownHost
from cleaner.fetch.address import Address
from cleaner.fetch.values import Fetched

LONGEST: Final = 500 * 1024
"""Bytes of a robots.txt that count; the RFC's least."""

REDIRECTS: Final = 5
"""To follow, by the RFC, also to other hosts."""

FRESH: Final = 24 * 3600.0
"""Seconds for which an answer holds, by the RFC at most."""

UNREACHABLE: Final = 300.0
"""Seconds for which nothing is allowed on a host whose robots.txt could not be had; then it is asked again."""

HOSTS: Final = 1_000
"""robots.txt kept; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host asks of us."""

    parsed: Protego | None = None
    """None: everything is allowed."""
    unreachable: str | None = None
    """Why nothing is allowed for the time being."""
    agent: str = ""

    def check(self, address: Address) -> None:
        """Let a URL pass.

        Raises:
            RobotsDisallowed: it may not be fetched.
        """
        if self.unreachable is not None:
            raise RobotsUnreachable(address.href, f"robots.txt could not be had ({self.unreachable}): not now, then")
        if self.parsed is not None and not self.parsed.can_fetch(address.href, self.agent):
            raise RobotsDisallowed(address.href, f"the site's robots.txt disallows it to {self.agent}")

    @property
    def delay(self) -> float:
        """Seconds between requests that it asks for."""
        if self.parsed is None:
            return 0.0
        rate = self.parsed.request_rate(self.agent)
        return max(self.parsed.crawl_delay(self.agent) or 0.0, rate.seconds / rate.requests if rate else 0.0)

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """As named, in order."""
        return tuple(self.parsed.sitemaps) if self.parsed is not None else ()


@dataclass(slots=True)
class _Entry:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    rules: Rules = field(default_factory=Rules)
    until: float = float("-inf")


class Robots:
    """The robots.txt of each origin, asked for once a day and once at a time."""

    def __init__(self, fetch: Callable[[str], Awaitable[Fetched]], agent: str, clock: Callable[[], float]) -> None:
        self._fetch = fetch
        self._agent = agent
        self._clock = clock
        self._entries: dict[str, _Entry] = {}

    async def rules(self, address: Address) -> Rules:
        """The rules of a URL's origin.

        Raises:
            FetchRefused: its host is none that we connect to.
            UnknownHost: there is no such host.
        """
        entry = self._entries.pop(address.origin, None) or _Entry()
        self._entries[address.origin] = entry
        while len(self._entries) > HOSTS:
            del self._entries[next(iter(self._entries))]
        async with entry.lock:
            if entry.until <= self._clock():
                entry.rules = self._read(address, await self._fetch(f"{address.origin}/robots.txt"))
                entry.until = self._clock() + (UNREACHABLE if entry.rules.unreachable else FRESH)
            return entry.rules

    def _read(self, address: Address, answer: Fetched) -> Rules:
        match answer.error:
            case None:
                text = answer.body.decode("utf-8-sig", "replace").replace("\0", "")
                return Rules(Protego.parse(text), agent=self._agent)
            case HttpRefused() if answer.status != 429:
                return Rules()
            case TooManyRedirects():
                return Rules()
            case (FetchRefused() | UnknownHost()) as error if not answer.redirects:
                raise type(error)(address.href, error.reason) from error
            case error:
                return Rules(unreachable=error.reason)
