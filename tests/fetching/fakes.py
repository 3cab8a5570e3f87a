"""A fetcher that answers from a dict, and a run with it."""

import asyncio
import hashlib
from pathlib import Path

from cleaner.errors import HttpRefused
from cleaner.fetch.address import read_url
from cleaner.fetch.values import Fetched, FetchOptions
from cleaner.jobs.fetching.leads import Asked, Choice
from cleaner.jobs.fetching.run import FetchRun, fetch_pages
from cleaner.sources.discovery.entries import since

HTML = (("content-type", "text/html; charset=utf-8"),)


def nothing(url):
    """Let it pass."""


class Fake:
    """`pages` by URL: bytes, an error, a Fetched, or a function of the conditions. What is asked for is noted."""

    def __init__(self, pages, named=()):
        self.pages = pages
        self.options = FetchOptions()
        self.named = named
        self.asked = []
        self.conditions = {}
        self.hour = 0
        self.headers = ()
        self.before = nothing

    async def get(self, url, *, headers=None):
        url = read_url(url, self.options).href
        self.before(url)
        self.asked.append(url)
        self.conditions[url] = dict(headers or {})
        await asyncio.sleep(0)
        answer = self.pages.get(url)
        if callable(answer):
            answer = answer(self)
        if isinstance(answer, Fetched):
            return answer
        if answer is None:
            return self.failed(url, HttpRefused(url, "the server answers 404"), 404)
        if isinstance(answer, Exception):
            return self.failed(url, answer, None)
        etag = hashlib.sha256(answer).hexdigest()[:8]
        if (headers or {}).get("If-None-Match") == etag:
            return Fetched(url=url, final_url=url, status=304, fetched_at=self.now())
        stated = (*HTML, ("etag", etag), ("set-cookie", "secret=1"), ("vary", "a"), ("vary", "b"), *self.headers)
        return Fetched(url=url, final_url=url, status=200, headers=stated, body=answer, fetched_at=self.now())

    async def sitemaps(self, url):  # noqa: ARG002
        return self.named

    def failed(self, url, error, status):
        return Fetched(url=url, final_url=url, status=status, fetched_at=self.now(), error=error)

    def now(self):
        return f"2024-05-14T{self.hour:02}:00:00Z"


class Seen:
    """A watcher that keeps what it was told."""

    def __init__(self):
        self.hosts = []
        self.rows = []

    def found(self, host):
        self.hosts.append(host)

    def settled(self, host, row):  # noqa: ARG002
        self.rows.append(row)


def fetch(fake, store, *, since_=None, match=(), limit=None, seen=None, skip_fresh=False, **asked):
    """Do a run: {url: row} of its report, and whether it was resumed."""
    from datetime import UTC, datetime

    moment = since(since_, datetime(2024, 5, 14, tzinfo=UTC)) if since_ else None
    run = FetchRun(
        asked=Asked(**asked),
        choice=Choice(since=moment, match=match, limit=limit),
        written=(since_, match, limit),
        skip_fresh=skip_fresh,
        now=fake.now,
    )
    resumed = asyncio.run(fetch_pages(run, fake, store, seen or Seen()))
    return report(store), resumed


def report(store):
    """{url: row} of the report, in its order."""
    import json

    rows = [json.loads(line) for line in Path(store.report.decode()).read_bytes().splitlines()]
    assert len({(row["url"], row["fate"] == "list") for row in rows}) == len(rows)
    return {row["url"]: row for row in rows}


def page(number):
    """A page that no other is like."""
    return (
        f"<html><body><h1>Story {number}</h1><p>The goat crossed the river {number} times.</p></body></html>".encode()
    )


def sitemap_of(*urls, dates=()):
    entries = "".join(
        f"<url><loc>{url}</loc>{f'<lastmod>{date}</lastmod>' if date else ''}</url>"
        for url, date in zip(urls, dates or [None] * len(urls), strict=True)
    )
    return f"<urlset>{entries}</urlset>".encode()
