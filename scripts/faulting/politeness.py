"""Many hosts at once: is any asked twice at the same time, or too soon, and how much time does that take?

The hosts are names that lead to one local server, which notes when each request came and when its answer had gone. As
`python -m faulting.politeness` this file is that server.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections import Counter
from itertools import pairwise
from urllib.parse import urlsplit

from cleaner.fetch.fetcher import Fetcher
from cleaner.fetch.values import FetchOptions, Outside
from faulting.backend import PUBLIC, Counting

PAGE = b"<html><body>" + b"<p>The harbour council met on the bridge.</p>" * 60 + b"</body></html>"

LEAST = 0.9
"""Of the throughput that the pauses allow."""


async def run(hosts: int, pages: int, pause: float) -> int:
    """Print what was seen; 1 when a host was asked impolitely or the run took too long."""
    with subprocess.Popen([sys.executable, "-m", "faulting.politeness"], stdout=subprocess.PIPE, text=True) as process:
        try:
            seconds, failed, seen = await _visit(urlsplit(process.stdout.readline()).port, hosts, pages, pause)
        finally:
            process.terminate()
    asked = sum(len(host) for host in seen.values())
    overlaps = sum(later[0] < earlier[1] for host in seen.values() for earlier, later in pairwise(host))
    shortest = min(later[0] - earlier[1] for host in seen.values() for earlier, later in pairwise(host))
    pauses = pages * pause  # between robots.txt and the pages
    allowed = pauses + max(sum(end - begin for begin, end in host) for host in seen.values())
    print(f"{hosts} hosts, {asked} requests (robots.txt included), {failed} failed")
    print(f"{overlaps} requests to a host that was still answering one")
    print(f"shortest pause at a host {shortest:.3f} s, asked for {pause} s")
    print(f"{seconds:.1f} s; pauses take {pauses:.1f} s, with the server's own time {allowed:.1f} s")
    print(f"{100 * allowed / seconds:.1f} % of the throughput that politeness allows ({100 * pauses / seconds:.1f} %)")
    polite = not failed and not overlaps and shortest >= pause and asked == hosts * (pages + 1)
    return int(not polite or allowed / seconds < LEAST)


async def _visit(port: int, hosts: int, pages: int, pause: float) -> tuple[float, int, dict[str, list[list[float]]]]:
    async def resolve(_host: str, _port: int) -> list[str]:
        return [PUBLIC]

    options = FetchOptions(pause=pause, ports=frozenset({port}))
    urls = [f"http://host{host}.example:{port}/{page}" for page in range(pages) for host in range(hosts)]
    async with Fetcher(options, Outside(resolve=resolve, backend=Counting(port))) as fetcher:
        begun = time.monotonic()
        outcomes = Counter([page.outcome for page in await asyncio.gather(*map(fetcher.get, urls))])
        seconds = time.monotonic() - begun
        seen = await fetcher.get(f"http://stats.example:{port}/stats")
    return seconds, len(urls) - outcomes["ok"], json.loads(seen.checked().body)


async def _serve() -> None:
    seen: dict[str, list[list[float]]] = {}

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                path = head.split(b" ", 2)[1]
                host = head.lower().split(b"\r\nhost: ")[1].split(b"\r\n")[0].decode()
                if path == b"/stats":
                    writer.write(_answer(json.dumps(seen).encode()))
                    continue
                moments = [time.monotonic(), float("inf")]
                if not host.startswith("stats."):
                    seen.setdefault(host, []).append(moments)
                await asyncio.sleep(0.005)
                moments[1] = time.monotonic()  # before: the answer may be there before we are asked to go on
                writer.write(_answer(b"" if path == b"/robots.txt" else PAGE))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(one, "127.0.0.1", 0, backlog=1000)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", flush=True)
    await server.serve_forever()


def _answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body


if __name__ == "__main__":
    asyncio.run(_serve())
