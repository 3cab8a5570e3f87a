"""Inputs that are addresses: fetched to a folder that is gone afterwards, and cleaned from there as any raw page is."""

import asyncio
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from cleaner.errors import FetchError
from cleaner.fetch.address import read_url, shown
from cleaner.fetch.values import FetchOptions
from cleaner.fetch.visit import stamp
from cleaner.jobs.fetching.folder import RawFolder, page_name
from cleaner.jobs.fetching.leads import ARGUMENT, Asked, Choice, Lead
from cleaner.jobs.fetching.rows import Row
from cleaner.jobs.fetching.run import Fetches, FetchRun, fetch_pages
from cleaner.jobs.fetching.walk import url_of
from cleaner.metadata.urls import host
from cleaner.sources.files import Passed

SCHEMES: Final = (b"http://", b"https://")


def is_url(given: bytes) -> bool:
    """Whether an input is an address, and no file of that name."""
    return given.lower().startswith(SCHEMES)


@contextmanager
def fetched(
    inputs: Sequence[bytes], options: FetchOptions, fetcher: Fetches | None = None
) -> Iterator[tuple[bytes | Passed, ...]]:
    """The inputs, with a file for each address that could be had, and what is to be said of each other one.

    An address that redirects, or is given twice, is one input. `fetcher` takes the place of one with these options.
    """
    urls = [os.fsdecode(given) for given in inputs if is_url(given)]
    if not urls:
        yield tuple(inputs)
        return
    with tempfile.TemporaryDirectory(prefix="cleaner-") as folder:
        rows = asyncio.run(_fetch(urls, options, fetcher, folder))
        taken = (_taken(given, rows, options, folder) if is_url(given) else given for given in inputs)
        yield tuple(dict.fromkeys(taken))


async def _fetch(urls: Sequence[str], options: FetchOptions, fetcher: Fetches | None, folder: str) -> dict[str, Any]:
    """The rows of a run, by address."""
    from cleaner.fetch.fetcher import Fetcher

    run = FetchRun(asked=Asked(urls=tuple(urls)), choice=Choice(), now=lambda: stamp(datetime.now(UTC)))
    store = RawFolder(folder)
    if fetcher is not None:
        await fetch_pages(run, fetcher, store, _Silent())
    else:
        async with Fetcher(options) as own:
            await fetch_pages(run, own, store, _Silent())
    lines = Path(os.fsdecode(store.report)).read_bytes().splitlines()
    return {url_of(row["url"]): row for row in map(json.loads, lines)}


def _taken(given: bytes, rows: dict[str, Any], options: FetchOptions, folder: str) -> bytes | Passed:
    url = os.fsdecode(given)
    try:
        url = read_url(url, options).href
    except FetchError:
        url = shown(url)
    row = rows[url_of(url)]
    if row["output"] is not None:
        return os.fsencode(Path(folder, row["output"]))
    # Named as its file would be, never by the address itself: names become paths.
    name = page_name(Lead(url, url, host(url) or "", ARGUMENT))
    return Passed(name, row["code"], f"{url}: {row['detail']}", failed=True)


class _Silent:
    """Says nothing: the run over the inputs tells of them."""

    def found(self, host: str) -> None:
        """Not told."""

    def settled(self, host: str | None, row: Row) -> None:
        """Not told."""
