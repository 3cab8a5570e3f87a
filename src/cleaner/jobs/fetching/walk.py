"""Reading the lists: arguments, files, section pages, feeds, sitemaps and what these name."""

import asyncio
import re
import sys
from collections.abc import AsyncGenerator, Callable, Iterator
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urljoin

from msgspec import Struct

from cleaner.errors import FetchError, MissingInput, UnreadableInput
from cleaner.fetch.values import Fetched
from cleaner.jobs.fetching.leads import ARGUMENT, Asked, Choice
from cleaner.jobs.fetching.rows import Row
from cleaner.metadata.urls import path, web_address
from cleaner.sources.discovery.entries import BrokenList, Child, Entry
from cleaner.sources.discovery.feeds import feed
from cleaner.sources.discovery.links import feed_links, links
from cleaner.sources.discovery.sitemaps import sitemap

MOST_LISTS: Final = 50_000
"""Sitemaps that are read of one that was named: as many as an index may hold. Indexes of indexes must end somewhere."""

BREATH: Final = 500
"""Entries after which others have their turn: a sitemap of 50,000 takes a second to read."""


class Gets(Protocol):
    """What the walk needs of a fetcher."""

    async def get(self, url: str) -> Fetched:
        """The page of a URL, or its error."""

    async def sitemaps(self, url: str) -> tuple[str, ...]:
        """Those that the host's robots.txt names."""


class Named(Struct, frozen=True):
    """An entry, and the list that it stands in."""

    entry: Entry
    source: str
    base: str | None = None
    """What it is resolved against."""


_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)

Found = Named | Row
"""A row is for a list: read, or why not."""


async def walk(asked: Asked, choice: Choice, fetcher: Gets, *, remote: bool) -> AsyncGenerator[Found, None]:
    """Everything that was asked for, in order: arguments, files, and if `remote` the lists that have to be fetched.

    After the last entry of a fetched list comes its row. Nothing a server says ends the walk.

    Raises:
        InputError: a file of addresses cannot be read.
    """
    given = [Named(Entry(url), ARGUMENT) for url in asked.urls]
    for file in asked.files:
        given.extend(Named(entry, file) for entry in _lines(file))
    if asked.links is None:
        for named in given:
            yield named
    if not remote:
        return
    if asked.links is not None:
        for named in given:
            async for found in _page(named.entry.url, asked.links, fetcher):
                yield found
    for url in asked.feeds:
        async for found in _feed(url, fetcher):
            yield found
    for url in asked.sitemaps:
        async for found in _sitemaps(url, choice, fetcher):
            yield found


def _lines(file: str) -> Iterator[Entry]:
    """The addresses of a file, one a line; empty lines and those that begin with # are none."""
    try:
        text = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except FileNotFoundError as error:
        raise MissingInput(file, "there is no such file of addresses") from error
    except OSError as error:
        raise UnreadableInput(file, (error.strerror or str(error)).lower()) from error
    for line in text.decode("utf-8-sig", "replace").splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            yield Entry(line.strip())


# ---- lists that have to be fetched --------------------------------------------------------------

Reader = Callable[[Fetched], Iterator[Entry | Child]]


async def _page(url: str, selector: str, fetcher: Gets) -> AsyncGenerator[Found, None]:
    def read(page: Fetched) -> Iterator[Entry | Child]:
        return links(page.body, page.final_url, selector, _charset(page))

    async for found in _list(url, ARGUMENT, fetcher, read):
        if not isinstance(found, _Further):
            yield found


async def _feed(url: str, fetcher: Gets) -> AsyncGenerator[Found, None]:
    """A feed; of a page that is none, the first feed that it offers."""
    further: list[_Further] = []
    async for found in _list(url, ARGUMENT, fetcher, _stories_or_feeds):
        if isinstance(found, _Further):
            further.append(found)
        else:
            yield found
    for other in further[:1]:
        async for found in _list(other.url, other.source, fetcher, _stories):
            if not isinstance(found, _Further):
                yield found


def _stories(page: Fetched) -> Iterator[Entry | Child]:
    return feed(page.body, page.final_url, page.header("content-type"))


def _stories_or_feeds(page: Fetched) -> Iterator[Entry | Child]:
    try:
        yield from _stories(page)
    except BrokenList:
        offered = feed_links(page.body, page.final_url)
        if not offered:
            raise
        yield from map(Child, offered)


async def _sitemaps(url: str, choice: Choice, fetcher: Gets) -> AsyncGenerator[Found, None]:
    """A sitemap and all that it names, depth first; of a host's root, those of its robots.txt."""
    roots = await _of_host(url, fetcher) if path(url) in {"", "/"} else (url,)
    to_read = [_Further(root, None, ARGUMENT) for root in reversed(roots)]
    met = {url_of(each.url) for each in to_read}
    while to_read:
        here = to_read.pop()
        further: list[_Further] = []
        async for found in _list(here.url, here.source, fetcher, lambda page: sitemap(page.body)):
            if not isinstance(found, _Further):
                yield found
            elif choice.is_current(found.modified) and url_of(found.url) not in met and len(met) < MOST_LISTS:
                met.add(url_of(found.url))
                further.append(found)
        to_read.extend(reversed(further))


async def _of_host(url: str, fetcher: Gets) -> tuple[str, ...]:
    """The sitemaps of a host; where they often are, when its robots.txt names none."""
    try:
        named = await fetcher.sitemaps(url)
    except FetchError:
        named = ()  # the same error comes of the sitemap, and is told there
    return named or (urljoin(url, "/sitemap.xml"),)


class _Further(Struct, frozen=True):
    """A list that a list names."""

    url: str
    modified: str | None
    source: str


async def _list(url: str, source: str, fetcher: Gets, read: Reader) -> AsyncGenerator[Found | _Further, None]:
    """Fetch a list and read it; its row comes last."""
    page = await fetcher.get(url)
    entries = lists = 0
    broken = page.error.reason if page.error else None
    if page.error is None:
        try:
            for entry in read(page):
                if isinstance(entry, Child):
                    lists += 1
                    yield _Further(_resolved(page, entry.url), entry.modified, page.url)
                else:
                    entries += 1
                    yield Named(entry, page.url, page.final_url)
                if (entries + lists) % BREATH == 0:
                    await asyncio.sleep(0)
        except BrokenList as error:
            broken = str(error)
    yield Row(
        url=page.url,
        final_url=page.final_url if page.status else None,
        source=source,
        fate="list" if broken is None else "failed",
        status=page.status,
        code=None if broken is None else page.error.code if page.error else "list",
        detail="; ".join(filter(None, (broken, _counted(entries, lists)))) or "names nothing",
        fetched_at=page.fetched_at,
        tries=page.tries,
    )


def _counted(entries: int, lists: int) -> str:
    pages = f"{entries} address{'es' if entries != 1 else ''}" if entries or not lists else ""
    further = f"{lists} list{'s' if lists != 1 else ''}" if lists else ""
    return ", ".join(filter(None, (pages, further)))


def _charset(page: Fetched) -> str | None:
    """Of the Content-Type header."""
    found = _CHARSET.search(page.header("content-type") or "")
    return found[1] if found else None


def url_of(url: str) -> str:
    """The same for all ways to write it."""
    return web_address(url) or url


def _resolved(page: Fetched, url: str) -> str:
    return web_address(url, page.final_url, clean=False) or url
