"""URLs that lead astray: none may make a connection to an address that is not public."""

import json
from ipaddress import ip_address
from pathlib import Path

from cleaner.fetch.address import shown
from cleaner.fetch.fetcher import Fetcher
from cleaner.fetch.public import is_public
from cleaner.fetch.values import FetchOptions, Outside
from faulting.backend import PUBLIC, Counting

PRIVATE_NAMES = {
    "localhost": "127.0.0.1",
    "localhost.": "127.0.0.1",
    "127.0.0.1.nip.io": "127.0.0.1",
    "metadata.google.internal": "169.254.169.254",
}
"""Names that lead inside, as the world's name servers answer. All others are somewhere in public."""


class Names:
    """A name server of our own. rebind.example answers with a public address first, with loopback from then on."""

    def __init__(self) -> None:
        self.asked = 0

    async def resolve(self, host: str, _: int) -> list[str]:
        try:
            return [str(ip_address(host.strip("[]")))]
        except ValueError:
            pass
        if host == "rebind.example":
            self.asked += 1
            return [PUBLIC if self.asked == 1 else "127.0.0.1"]
        return [PRIVATE_NAMES.get(host, PUBLIC)]


async def run(path: str) -> int:
    """Print a row a URL; 1 when one is not as it must be."""
    rows = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]
    rows.append({"url": "http://rebind.example/", "expect": "rebind"})
    wrong, private = 0, 0
    for row in rows:
        backend, names = Counting(), Names()
        options = FetchOptions(pause=0, ignore_robots=True, retries=1)
        async with Fetcher(options, Outside(resolve=names.resolve, backend=backend, jitter=lambda: -0.5)) as fetcher:
            page = await fetcher.get(row["url"])
        private += sum(not is_public(address) for address in backend.asked)
        right = _is_right(row["expect"], page.outcome, backend.asked)
        wrong += not right
        connections = ", ".join(backend.asked) or "no connection"
        verdict = "ok   " if right else "WRONG"
        print(f"{verdict} {row['expect']:8} {page.outcome:17} {connections:30} {shown(row['url'])[:80]!a}")
    print(f"{len(rows)} URLs, {wrong} wrong, {private} connections to addresses that are not public")
    return int(wrong > 0 or private > 0)


def _is_right(expect: str, outcome: str, asked: list[str]) -> bool:
    match expect:
        case "allow":
            return outcome == "fetch-connection" and set(asked) <= {PUBLIC, "93.184.215.14"} and bool(asked)
        case "rebind":
            return outcome == "fetch-refused" and asked == [PUBLIC]
        case _:
            return outcome in {"fetch-url", "fetch-refused"} and not asked
