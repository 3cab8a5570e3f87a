"""`cleaner fetch`: pages from the web, kept as they came."""

import asyncio
from typing import TYPE_CHECKING, Final

import click

from cleaner.cli.hosts import Hosts

if TYPE_CHECKING:
    from cleaner.fetch.values import FetchOptions
    from cleaner.jobs.fetching.leads import Asked
    from cleaner.jobs.fetching.run import FetchRun
    from cleaner.jobs.fetching.store import Store

SOME_FAILED: Final = 1

STDIN: Final = "-"


@click.command()
@click.argument("urls", nargs=-1, metavar="[URL]...")
@click.option("-o", "--output", type=click.Path(path_type=bytes), metavar="RAW", help="Keep pages in a folder.")
@click.option("--warc", type=click.Path(path_type=bytes), metavar="FILE", help="Keep them in a WARC file instead.")
@click.option("--from", "files", multiple=True, metavar="FILE", help="Addresses from a file, one a line. Repeatable.")
@click.option("--feed", "feeds", multiple=True, metavar="URL", help="What an RSS, Atom or JSON feed names. Repeatable.")
@click.option("--sitemap", "sitemaps", multiple=True, metavar="URL", help="What a sitemap names. Repeatable.")
@click.option("--links", metavar="SELECTOR", help="The URLs are section pages: fetch the links that stand there.")
@click.option("--since", metavar="TIME", help="Leave out what is older: 2024-05-14, 36h, 7d, 2w.")
@click.option("--match", multiple=True, metavar="REGEX", help="Only addresses that it is found in. Repeatable.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="So many pages at most.")
@click.option("--cache", "skip_fresh", is_flag=True, help="Do not ask for kept pages that are fresh by RFC 9111.")
@click.option(
    "--pause", type=click.FloatRange(0), metavar="SECONDS", help="Between two requests to a host. Default: 1."
)
@click.option("--user-agent", metavar="TEXT", help="Who asks, with an address where you can be reached.")
@click.option("--ignore-robots", is_flag=True, help="Fetch also what robots.txt asks to leave alone.")
@click.option("--allow-private", is_flag=True, help="Fetch also from addresses that are not public, on any port.")
@click.option("--render", is_flag=True, help="Let a Chromium run the scripts of each page. Slow.")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary; only what failed.")
def fetch(
    urls: tuple[str, ...],
    output: bytes | None,
    warc: bytes | None,
    files: tuple[str, ...],
    feeds: tuple[str, ...],
    sitemaps: tuple[str, ...],
    links: str | None,
    since: str | None,
    match: tuple[str, ...],
    limit: int | None,
    skip_fresh: bool,
    pause: float | None,
    user_agent: str | None,
    ignore_robots: bool,
    allow_private: bool,
    render: bool,
    quiet: bool,
) -> int:
    """Fetch pages and keep them as they came, for `cleaner clean`.

    URL may be - for addresses on standard input. Each page goes to RAW/host/path-hash.html, what the server said of it
    to a JSON file beside it; RAW/_fetch.jsonl has one row for each address. A run that was stopped goes on when the
    same command is given again. One that was finished asks again, and the servers send only what has changed.

    Exit code 0: all fine. 1: some pages could not be had. 2: usage, or nothing can be written.
    """
    from dataclasses import replace
    from datetime import UTC, datetime

    from cleaner.fetch.values import FetchOptions
    from cleaner.fetch.visit import stamp
    from cleaner.jobs.fetching.leads import Asked, Choice
    from cleaner.jobs.fetching.run import FetchRun
    from cleaner.sources.discovery.entries import since as moment
    from cleaner.sources.discovery.links import check_selector

    asked = Asked(
        urls=tuple(url for url in urls if url != STDIN),
        files=(*files, *(STDIN for url in urls if url == STDIN)),
        feeds=feeds,
        sitemaps=sitemaps,
        links=links,
    )
    _check(asked, output, warc)
    if links is not None:
        check_selector(links)
    options = FetchOptions(ignore_robots=ignore_robots, allow_private=allow_private, render=render)
    if pause is not None:
        options = replace(options, pause=pause)
    if user_agent is not None:
        options = replace(options, user_agent=user_agent)
    run = FetchRun(
        asked=asked,
        choice=Choice(since=moment(since, datetime.now(UTC)) if since else None, match=match, limit=limit),
        written=(since, match, limit, render),
        skip_fresh=skip_fresh,
        now=lambda: stamp(datetime.now(UTC)),
    )
    return _fetch(run, options, _store(output, warc), quiet=quiet)


def _check(asked: "Asked", output: bytes | None, warc: bytes | None) -> None:
    if (output is None) == (warc is None):
        raise click.UsageError("Say where the pages go: -o RAW for a folder, or --warc FILE.")
    if not (asked.urls or asked.files or asked.feeds or asked.sitemaps):
        raise click.UsageError("Nothing to fetch: give URLs, --from FILE, --feed URL or --sitemap URL.")
    if asked.links is not None and not (asked.urls or asked.files):
        raise click.UsageError("--links wants the URLs of the section pages.")


def _store(output: bytes | None, warc: bytes | None) -> "Store":
    from cleaner.jobs.fetching.folder import RawFolder
    from cleaner.jobs.fetching.warc import WarcFile

    if output is not None:
        return RawFolder(output)
    assert warc is not None
    return WarcFile(warc)


def _fetch(run: "FetchRun", options: "FetchOptions", store: "Store", *, quiet: bool) -> int:
    from cleaner.fetch.fetcher import Fetcher
    from cleaner.jobs.fetching.run import fetch_pages
    from cleaner.sources.names import readable
    from cleaner.visible import visible

    hosts = Hosts(quiet=quiet)

    async def main() -> bool:
        async with Fetcher(options) as fetcher:
            return await fetch_pages(run, fetcher, store, hosts)

    try:
        with hosts:
            resumed = asyncio.run(main())
    except KeyboardInterrupt:
        click.echo("cleaner: interrupted: the same command goes on where it was", err=True)
        raise
    if not quiet or hosts.tally["failed"]:
        if resumed:
            click.echo("cleaner: went on with a run that was not finished", err=True)
        click.echo(hosts.summary(visible(readable(store.place)), visible(readable(store.report))), err=True)
    return SOME_FAILED if hosts.tally["failed"] else 0
