"""Whose turn it is: one request at a time to a host, and a pause between two.

aiolimiter would count from request to request, and by its own clock. Here the pause runs from the end of an answer, so
that a slow host is left alone the longer, and the clock is the caller's.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

HOSTS: Final = 10_000
"""Hosts remembered; above it those that nobody waits for are forgotten."""


@dataclass(slots=True)
class _Gate:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    opens: float = 0.0
    """When the pause is over, by the clock."""
    put_off: float = float("-inf")
    """When it may be asked again at all."""
    users: int = 0

    def wait(self, now: float, *, same_page: bool = False) -> float:
        return max(self.put_off, now if same_page else self.opens) - now


class Pace:
    """The turns of all hosts."""

    def __init__(self, clock: Callable[[], float], sleep: Callable[[float], Awaitable[object]]) -> None:
        self._clock = clock
        self._sleep = sleep
        self._gates: dict[str, _Gate] = {}

    @asynccontextmanager
    async def turn(self, host: str, pause: float, *, same_page: bool = False) -> AsyncIterator[None]:
        """Wait for the host's turn; when it ends, nobody else has one for `pause` seconds.

        Those who wait are served in the order in which they came. What belongs to the `same_page` as the request
        before does not wait for its pause to end.
        """
        gate = self._gate(host)
        gate.users += 1
        try:
            async with gate.lock:
                while (wait := gate.wait(self._clock(), same_page=same_page)) > 0:
                    await self._sleep(wait)
                try:
                    yield
                finally:
                    gate.opens = max(gate.opens, self._clock() + pause)
        finally:
            gate.users -= 1

    def put_off(self, host: str, seconds: float) -> None:
        """Nobody has a turn at the host for so many seconds."""
        gate = self._gate(host)
        gate.put_off = max(gate.put_off, self._clock() + seconds)

    def _gate(self, host: str) -> _Gate:
        gate = self._gates.get(host)
        if gate is None:
            if len(self._gates) >= HOSTS:
                self._forget()
            gate = self._gates[host] = _Gate(opens=self._clock())
        return gate

    def _forget(self) -> None:
        now = self._clock()
        self._gates = {host: gate for host, gate in self._gates.items() if gate.users or gate.wait(now) > 0}
