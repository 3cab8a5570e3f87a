"""A server of our own that answers with exactly the bytes of a table, and fetchers that reach it as a public host."""

import asyncio
import ssl
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import httpcore

from cleaner.fetch.fetcher import Fetcher
from cleaner.fetch.values import FetchOptions, Outside

PUBLIC = "93.184.215.14"
HOME = "http://news.example/"
MORNING = datetime(2026, 3, 1, 8, 15, tzinfo=UTC)

PAGE = b"<html><title>Bridge</title><body>" + b"<p>The harbour council met on the bridge.</p>" * 20 + b"</body></html>"


def answer(body=PAGE, status="200 OK", *extra, **headers):
    """The bytes of an answer; header names with "_" for "-". `extra` are whole header lines."""
    headers = {"Content_Type": "text/html", "Content_Length": len(body), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items() if value is not None]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, *extra, "", ""]).encode() + body


def redirect(location, status="302 Found", *extra):
    return answer(b"", status, f"Location: {location}", *extra)


@dataclass
class Server:
    """Answers `paths[path]`: bytes, or a coroutine function of the writer; a list is used up from the front."""

    paths: dict
    requests: list = field(default_factory=list)
    connections: int = 0
    at_once: dict = field(default_factory=dict)
    most_at_once: int = 0
    port: int = 0
    tasks: set = field(default_factory=set)

    async def stop(self):
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks)

    def heads(self, path):
        return [head for head in self.requests if head.split()[1] == path]

    def asked(self):
        """(host, path) of each request, in order."""
        return [(header(head, "host"), head.split()[1]) for head in self.requests]

    async def serve(self, reader, writer):
        self.connections += 1
        self.tasks.add(asyncio.current_task())
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                self.requests.append(head)
                await self.reply(writer, head)
                await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            writer.close()

    async def reply(self, writer, head):
        host, path = header(head, "host"), head.split()[1]
        self.at_once[host] = self.at_once.get(host, 0) + 1
        self.most_at_once = max(self.most_at_once, self.at_once[host])
        what = self.paths.get(path, answer(b"", "404 Not Found"))
        if isinstance(what, list):
            what = what.pop(0) if len(what) > 1 else what[0]
        await asyncio.sleep(0)
        self.at_once[host] -= 1
        if callable(what):
            await what(writer)
        else:
            writer.write(what)


def header(head, name):
    found = [line.partition(": ")[2] for line in head.split("\r\n") if line.lower().startswith(f"{name}:")]
    return found[0] if found else None


class Clock:
    """Seconds that pass only when somebody sleeps."""

    def __init__(self):
        self.now = 1000.0
        self.slept = []

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)

    def day(self):
        return MORNING + timedelta(seconds=self.now - 1000.0)


class Led(httpcore.AsyncNetworkBackend):
    """Notes where the guard lets connections go, and leads all of them to one local port."""

    def __init__(self, port):
        self.asked = []
        self._port = port
        self._sockets = httpcore.AnyIOBackend()

    def lead_to(self, listening):
        self._port = listening.sockets[0].getsockname()[1]

    async def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        self.asked.append((host, port))
        if self._port is None:
            raise httpcore.ConnectError("nobody listens")
        return await self._sockets.connect_tcp("127.0.0.1", self._port, timeout, local_address, socket_options)


async def everywhere(host, port):
    """Each name is somewhere in public."""
    return [PUBLIC]


@asynccontextmanager
async def world(paths=None, *, options=None, resolve=everywhere, listen=True, tls=None, **chosen):
    """(fetcher, server, clock, backend); without robots.txt unless `paths` has one."""
    server = Server({"/robots.txt": answer(b"", "404 Not Found"), **(paths or {})})
    clock = Clock()
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, limit=1 << 20) if listen else None
    server.port = listening.sockets[0].getsockname()[1] if listening else None
    backend = Led(server.port)
    outside = Outside(
        clock=clock,
        sleep=clock.sleep,
        now=clock.day,
        jitter=lambda: 0.5,
        resolve=resolve,
        backend=backend,
        tls=tls or ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),  # certifi's take a while to load
    )
    options = options or FetchOptions(**{"pause": 0, "deadline": 20, **chosen})
    try:
        async with Fetcher(options, outside) as fetcher:
            yield fetcher, server, clock, backend
    finally:
        if listening:
            listening.close()
            await server.stop()


def run(scenario):
    """The coroutine function's result."""
    return asyncio.run(scenario())


def fetched(what, path="page", **chosen):
    """What a fetch of a single path that answers so gives."""

    async def scenario():
        async with world({f"/{path}": what}, **{"ignore_robots": True, **chosen}) as (fetcher, *_):
            return await fetcher.get(HOME + path)

    return run(scenario)
