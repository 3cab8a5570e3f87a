"""Set the fetcher against what the web may hold.

scripts/faults server hostile_server.py           each path of a server that misbehaves, one after the other
scripts/faults urls urls.jsonl                    URLs that must be refused: {"url": ..., "expect": "refuse"}
scripts/faults politeness                         200 hosts of 50 pages each, at a pause of 1 s

The server is a script that prints its address (http://127.0.0.1:PORT/) and lists its paths there, one a line. It is
reached as a public host would be, with the guard in force. Exit 1 when a row is not as it must be.
"""

import argparse
import asyncio
import sys

from faulting import politeness, server, urls


def main() -> int:
    """Arguments in, rows out."""
    parser = argparse.ArgumentParser(prog="scripts/faults", description=__doc__.partition("\n")[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    faults = verbs.add_parser("server", help="run each fault of a misbehaving server")
    faults.add_argument("script", help="the server, a Python script")
    faults.add_argument("--deadline", type=float, default=10.0, help="seconds for a page (default: 10)")
    faults.add_argument("--only", action="append", help="this fault only; repeatable")
    addresses = verbs.add_parser("urls", help="run each URL of a list")
    addresses.add_argument("list", help="JSON Lines with url and expect: refuse, invalid or allow")
    many = verbs.add_parser("politeness", help="fetch from many local hosts at once")
    many.add_argument("--hosts", type=int, default=200)
    many.add_argument("--pages", type=int, default=50, help="of each host (default: 50)")
    many.add_argument("--pause", type=float, default=1.0, help="seconds between requests to a host (default: 1)")
    options = parser.parse_args()
    if options.verb == "server":
        return asyncio.run(server.run(options.script, options.deadline, options.only))
    if options.verb == "politeness":
        return asyncio.run(politeness.run(options.hosts, options.pages, options.pause))
    return asyncio.run(urls.run(options.list))


if __name__ == "__main__":
    sys.exit(main())
