"""A connection to public addresses, and to no other.

The check stands where the connection is made, after the name was resolved, and the connection goes to the very address
that was checked: a name that answers differently the second time, a redirect and a number written oddly all come by
here. (Synapse and Mastodon check in the same place.)
"""

import asyncio
import socket
from collections.abc import Iterable

import httpcore

from cleaner.fetch.public import is_allowed
from cleaner.fetch.values import Resolve

SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


class GuardRefusal(Exception):
    """The address is not public."""


class NoSuchHost(Exception):
    """The name has no address."""


async def system_resolve(host: str, port: int) -> list[str]:
    """The system's addresses of a host, best first.

    Raises:
        OSError: it has none, or nobody knows.
    """
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


class Guard(httpcore.AsyncNetworkBackend):
    """Connects to public addresses only."""

    def __init__(self, inner: httpcore.AsyncNetworkBackend, resolve: Resolve, *, allow_private: bool) -> None:
        self._inner = inner
        self._resolve = resolve
        self._allow_private = allow_private

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first of the host's addresses that answers.

        Raises:
            GuardRefusal: one of them is not public; then none is used.
            NoSuchHost: there is none.
        """
        addresses = await self._addresses(host, port)
        for address in addresses:
            if not is_allowed(address, allow_private=self._allow_private):
                raise GuardRefusal(f"{host} is at {address}, which is not a public address")
        patience = timeout and timeout / len(addresses)
        for address in addresses[:-1]:
            try:
                return await self._inner.connect_tcp(address, port, patience, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._inner.connect_tcp(addresses[-1], port, patience, local_address, socket_options)

    async def _addresses(self, host: str, port: int) -> list[str]:
        try:
            addresses = await self._resolve(host, port)
        except socket.gaierror as error:
            if error.errno == socket.EAI_AGAIN:
                raise httpcore.ConnectError(f"the name {host} could not be looked up just now") from error
            raise NoSuchHost(f"the name {host} has no address") from error
        except (OSError, UnicodeError) as error:
            raise NoSuchHost(f"the name {host} could not be looked up: {error}") from error
        if not addresses:
            raise NoSuchHost(f"the name {host} has no address")
        return addresses

    async def sleep(self, seconds: float) -> None:
        """Wait, for the pool's own retries (there are none)."""
        await self._inner.sleep(seconds)
