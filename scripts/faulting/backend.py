"""Connections that are counted, and led to where they do no harm."""

from collections.abc import Iterable
from typing import Any

import httpcore

PUBLIC = "93.184.215.14"
"""A public address that no packet is ever sent to here."""


class Counting(httpcore.AsyncNetworkBackend):
    """Notes each address that the guard lets through. Leads `PUBLIC` to a local port, and nothing else anywhere."""

    def __init__(self, port: int | None = None) -> None:
        self.asked: list[str] = []
        self._port = port
        self._sockets = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,  # noqa: ARG002
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        self.asked.append(host)
        if host != PUBLIC or self._port is None:
            raise httpcore.ConnectError(f"{host}: not connected, only noted")
        return await self._sockets.connect_tcp("127.0.0.1", self._port, timeout, local_address, socket_options)
