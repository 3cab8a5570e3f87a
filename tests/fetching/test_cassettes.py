"""Fetching offline: what our own site really sent, played back by vcrpy, to both faces of the fetcher.

`pytest tests/fetching/test_cassettes.py --record-mode=rewrite -n0` records the cassettes anew, from the site on
127.0.0.1; without that option (`record_mode` none) a request that is on no cassette is an error.
"""

import asyncio
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import vcr
import yaml
from fakes import Seen, report
from newsroom.server import newsroom
from newsroom.site import Site, etag
from vcr.errors import CannotOverwriteExistingCassetteException

from cleaner.fetch.fetcher import Fetcher
from cleaner.fetch.values import FetchOptions, Outside
from cleaner.jobs.fetching.folder import RawFolder
from cleaner.jobs.fetching.leads import Asked, Choice
from cleaner.jobs.fetching.run import FetchRun, fetch_pages

CASSETTES = Path(__file__).parent / "cassettes" / "test_cassettes"
HOST, PORT = "herald.test", 8000
SITE = Site(f"http://{HOST}:{PORT}")


@pytest.fixture(scope="module")
def vcr_config():
    return {
        "match_on": ["method", "scheme", "host", "port", "path", "query", "asked_alike"],
        "filter_headers": ["authorization", "user-agent"],
        "decode_compressed_response": False,
    }


@pytest.fixture
def outside(record_mode):
    """Recording asks the site; playing back asks nobody, not even for the address of a name."""
    with ExitStack() as stack:
        if record_mode != "none":
            stack.enter_context(newsroom(PORT, HOST))
        yield Outside(resolve=_here if record_mode != "none" else _nobody, sleep=_no_pause)


@pytest.fixture
def options(record_mode):
    return FetchOptions(allow_private=record_mode != "none", pause=0)


async def _here(host, port):
    return ["127.0.0.1"]


async def _nobody(host, port):
    raise AssertionError("nobody is to be asked")


async def _no_pause(seconds):
    """Nobody waits in a test."""


@contextmanager
def sync(options, outside):
    with Fetcher(options, outside) as fetcher:
        yield fetcher.fetch


@contextmanager
def in_a_loop(options, outside):
    with asyncio.Runner() as runner:
        fetcher = Fetcher(options, outside)

        async def get(url, **more):
            return (await asyncio.gather(fetcher.get(url, **more)))[0]

        yield lambda url, **more: runner.run(get(url, **more))
        runner.run(fetcher.aclose())


both = pytest.mark.parametrize("face", [sync, in_a_loop], ids=["sync", "async"])


def url(path):
    return SITE.origin + path


def test_nothing_is_recorded_unless_asked(record_mode, request):
    assert record_mode == (request.config.getoption("--record-mode") or "none")


@both
@pytest.mark.vcr
@pytest.mark.default_cassette("pages.yaml")
def test_a_page_comes_as_the_site_has_it_however_it_is_coded(face, options, outside):
    paths = ("/plain", "/gzip", "/br", "/zstd", "/latin-1")
    with face(options, outside) as fetch:
        pages = [fetch(url(path)).checked() for path in paths]
    for path, page in zip(paths, pages, strict=True):
        answer = SITE.answers[path]
        assert (page.status, page.body) == (200, answer.body)
        assert (page.header("content-type"), page.header("content-encoding")) == (answer.content_type, answer.coding)


@both
@pytest.mark.vcr
@pytest.mark.default_cassette("redirect.yaml")
def test_a_redirect_is_followed_and_its_cookie_sent(face, options, outside, vcr):
    with face(options, outside) as fetch:
        page = fetch(url("/old/1")).checked()
    story = SITE.stories[1]
    assert (page.final_url, page.redirects) == (url(story.path), (url("/old/1"),))
    assert page.body == SITE.answers[story.path].body
    # The cassette is matched by cookies: what it has for the story was asked for with this one.
    asked = {request.path: request.headers.get("cookie") for request in vcr.requests}
    assert asked[story.path] == "seen=1"


@both
@pytest.mark.vcr
@pytest.mark.default_cassette("not-found.yaml")
def test_a_page_that_is_not_there(face, options, outside):
    with face(options, outside) as fetch:
        page = fetch(url("/nope"))
    assert (page.status, page.outcome, page.body) == (404, "http-4xx", b"")


@both
@pytest.mark.vcr
@pytest.mark.default_cassette("not-modified.yaml")
def test_a_page_that_did_not_change(face, options, outside):
    with face(options, outside) as fetch:
        first = fetch(url("/plain")).checked()
        again = fetch(url("/plain"), headers={"If-None-Match": first.header("etag")})
    assert first.header("etag") == etag(SITE.answers["/plain"])
    assert (again.status, again.outcome, again.body) == (304, "not-modified", b"")


@both
@pytest.mark.vcr
@pytest.mark.default_cassette("robots.yaml")
def test_what_robots_txt_disallows_is_not_asked_for(face, options, outside, vcr):
    with face(options, outside) as fetch:
        assert fetch(url("/private/draft")).outcome == "robots"
    assert [request.path for request in vcr.requests] == ["/robots.txt"]


@pytest.mark.vcr
@pytest.mark.default_cassette("run.yaml")
def test_a_run_over_sitemaps_and_a_feed(options, outside, tmp_path):
    run = FetchRun(
        asked=Asked(sitemaps=(url("/"),), feeds=(url("/feed.xml"),)),
        choice=Choice(match=("ferry", "sitemap")),
        now=lambda: datetime(2024, 5, 14, tzinfo=UTC).isoformat(),
    )
    store = RawFolder(tmp_path / "raw")

    async def main():
        async with Fetcher(options, outside) as fetcher:
            await fetch_pages(run, fetcher, store, Seen())

    asyncio.run(main())
    rows = report(store)
    wanted = {url(story.path): SITE.answers[story.path].body for story in SITE.stories if "Ferry" in story.title}
    pages = {place: (tmp_path / "raw" / row["output"]).read_bytes() for place, row in rows.items() if row["output"]}
    assert pages == wanted
    lists = {place.removeprefix(SITE.origin) for place, row in rows.items() if row["fate"] == "list"}
    assert lists == {"/sitemap.xml", "/sitemap-1.xml.gz", "/sitemap-2.xml", "/feed.xml"}


@both
def test_what_is_on_no_cassette_is_not_fetched(face):
    with (
        vcr.use_cassette(CASSETTES / "robots.yaml", record_mode="none"),
        face(FetchOptions(), Outside(resolve=_nobody, sleep=_no_pause)) as fetch,
        pytest.raises(CannotOverwriteExistingCassetteException),
    ):
        fetch(url("/plain"))


def test_cassettes_hold_no_secrets():
    recorded = [yaml.safe_load(path.read_text("utf-8")) for path in sorted(CASSETTES.glob("*.yaml"))]
    requests = [each["request"] for cassette in recorded for each in cassette["interactions"]]
    assert len(recorded) == 6
    assert {name for request in requests for name in request["headers"]}.isdisjoint({"user-agent", "authorization"})
    assert {request["uri"].split("/")[2] for request in requests} == {f"{HOST}:{PORT}"}
