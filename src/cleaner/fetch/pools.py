"""Connections that are kept for the next request: a small pool for each origin.

One pool for all of them, as httpcore has it, looks at every connection for every other one with each request: with 200
hosts that took longer than the requests.
"""

import ssl
from types import TracebackType
from typing import Final, Self

import httpcore

IDLE_POOLS: Final = 200
"""Origins whose connections are kept; those unused for the longest go first."""

IDLE_SECONDS: Final = 35.0
"""For so long: the longest Crawl-delay and a little."""


class Pools:
    """Stands where httpx expects one pool."""

    def __init__(self, tls: ssl.SSLContext, backend: httpcore.AsyncNetworkBackend) -> None:
        self._tls = tls
        self._backend = backend
        self._pools: dict[tuple[bytes, bytes, int | None], httpcore.AsyncConnectionPool] = {}

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Ask over a connection of the request's origin, one that is there or a new one."""
        pool = self._pools.pop(_key(request), None) or self._new()
        self._pools[_key(request)] = pool
        for connection in pool.connections:
            if _is_soiled(connection):
                await connection.aclose()
        await self._forget()
        return await pool.handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        while self._pools:
            await self._pools.popitem()[1].aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _new(self) -> httpcore.AsyncConnectionPool:
        return httpcore.AsyncConnectionPool(
            ssl_context=self._tls, http2=True, keepalive_expiry=IDLE_SECONDS, network_backend=self._backend
        )

    async def _forget(self) -> None:
        if len(self._pools) <= IDLE_POOLS:
            return
        for key, pool in list(self._pools.items())[:-1]:
            if all(connection.is_idle() or connection.is_closed() for connection in pool.connections):
                del self._pools[key]
                await pool.aclose()
                return


def _key(request: httpcore.Request) -> tuple[bytes, bytes, int | None]:
    return request.url.scheme, request.url.host, request.url.port


def _is_soiled(connection: httpcore.AsyncConnectionInterface) -> bool:
    """Whether more came over an idle connection than the last answer: it would be taken for the next one.

    httpcore does not look, and has no public name for what h11 holds.
    """
    state = getattr(getattr(connection, "_connection", None), "_h11_state", None)
    return connection.is_idle() and state is not None and bool(state.trailing_data[0])
