"""Pages as servers send them: what comes of good ones, of redirects, of headers, and of those who only say so."""

import asyncio
import inspect

import pytest
from misbehaving import HOME, PAGE, Clock, Server, answer, everywhere, fetched, header, redirect, run, world

import cleaner
from cleaner import Fetched, Fetcher, FetchOptions
from cleaner.errors import HttpRefused
from cleaner.fetch.values import Outside


def test_a_page_comes_with_its_headers_and_the_moment():
    page = fetched(answer(PAGE, "200 OK", "ETag: W/1"))
    assert page == Fetched(
        url="http://news.example/page",
        final_url="http://news.example/page",
        status=200,
        headers=(("content-type", "text/html"), ("content-length", str(len(PAGE))), ("etag", "W/1")),
        body=PAGE,
        fetched_at="2026-03-01T08:15:00Z",
        http_version="HTTP/1.1",
    )
    assert (page.outcome, page.header("ETag"), page.checked()) == ("ok", "W/1", page)


def test_the_url_is_normalised_and_loses_its_fragment():
    async def scenario():
        async with world({"/b%20c?x=1": answer()}) as (fetcher, *_):
            return await fetcher.get("HTTP://News.Example:80/a/../b c?x=1#top")

    assert run(scenario).url == "http://news.example/b%20c?x=1"


def test_bytes_are_left_as_sent_whatever_the_charset_says():
    body = "Überfahrt".encode("latin-1")
    assert fetched(answer(body, Content_Type="text/html; charset=rot13")).body == body


@pytest.mark.parametrize(
    ("status", "outcome"),
    [("404 Not Found", "http-4xx"), ("501 No", "http-5xx"), ("999 Odd", "http-status"), ("300 Many", "http-status")],
)
def test_a_status_that_brings_no_page_is_an_error_with_that_status(status, outcome):
    page = fetched(answer(PAGE, status), retries=0)
    assert (page.outcome, page.status, page.body) == (outcome, int(status[:3]), b"")


def test_an_error_names_the_url_and_can_be_raised():
    page = fetched(answer(b"", "404 Not Found"))
    with pytest.raises(HttpRefused, match=r"^http://news\.example/page: the server answers 404$"):
        page.checked()


def test_not_modified_is_no_error():
    page = fetched(b"HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n")
    assert (page.outcome, page.status, page.body) == ("not-modified", 304, b"")


# ---- what is sent


def sent(paths, path="page", headers=None, then=(), **chosen):
    """The head of the last request to the path, after those before it."""

    async def scenario():
        async with world(paths, **chosen) as (fetcher, server, *_):
            await fetcher.get(HOME + path, headers=headers)
            for url in then:
                await fetcher.get(url)
            return server.requests

    return run(scenario)


def test_the_request_says_who_asks_and_which_codings_it_can_read():
    head = sent({"/page": answer()}, ignore_robots=True)[0]
    assert (
        header(head, "user-agent")
        == f"article-cleaner/{cleaner.__version__} (+https://pypi.org/project/article-cleaner/)"
    )
    assert header(head, "accept-encoding") == "gzip, deflate, br, zstd"
    assert header(head, "cookie") is header(head, "authorization") is None


def test_a_user_agent_of_ones_own_is_sent():
    head = sent({"/page": answer()}, user_agent="NewsCorpus/2 (+mailto:me@example.org)", ignore_robots=True)[0]
    assert header(head, "user-agent") == "NewsCorpus/2 (+mailto:me@example.org)"


@pytest.mark.parametrize("agent", ["", " ", "x\r\nX-Injected: 1", "Überbot/1"])
def test_a_user_agent_that_is_no_header_is_refused_at_once(agent):
    with pytest.raises(cleaner.OptionError):
        FetchOptions(user_agent=agent)


@pytest.mark.parametrize("option", ["deadline", "max_bytes", "parallel"])
def test_limits_that_are_none_are_refused_at_once(option):
    with pytest.raises(cleaner.OptionError, match=option):
        FetchOptions(**{option: 0})


def test_proxies_and_passwords_of_the_environment_are_not_used(monkeypatch, tmp_path):
    (tmp_path / ".netrc").write_text("machine news.example login me password secret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    heads = sent({"/page": answer()}, ignore_robots=True)
    assert len(heads) == 1
    assert header(heads[0], "authorization") is None


def test_the_callers_headers_go_to_the_urls_own_host_only():
    paths = {"/page": redirect("/b"), "/b": redirect("http://other.example/c"), "/c": answer()}
    heads = sent(paths, headers={"Authorization": "Bearer x", "If-None-Match": "1"}, ignore_robots=True)
    assert [header(head, "authorization") for head in heads] == ["Bearer x", "Bearer x", None]
    assert [header(head, "if-none-match") for head in heads] == ["1", "1", None]


def test_headers_that_are_none_are_an_error_of_that_page():
    async def scenario():
        async with world({"/page": answer()}, ignore_robots=True) as (fetcher, server, *_):
            page = await fetcher.get(HOME + "page", headers={"X-A": "1\r\nX-B: 2"})
            return page.outcome, server.requests

    assert run(scenario) == ("fetch-url", [])


# ---- cookies


def cookies_sent(set_cookie, *urls):
    paths = {"/page": answer(PAGE, "200 OK", *set_cookie), "/other": answer(), "/deep/er": answer()}
    heads = sent(paths, then=urls, ignore_robots=True)
    return [header(head, "cookie") for head in heads[1:]]


def test_cookies_go_back_to_their_host_by_the_rules_of_their_path():
    again = cookies_sent(["Set-Cookie: a=1", "Set-Cookie: b=2; Path=/deep"], HOME + "other", HOME + "deep/er")
    assert [sorted(cookie.split("; ")) for cookie in again] == [["a=1"], ["a=1", "b=2"]]


def test_cookies_go_to_no_other_host_whatever_domain_they_name():
    again = cookies_sent(["Set-Cookie: a=1; Domain=example"], "http://example/other", "http://sub.news.example/other")
    assert again == [None, None]


def test_secure_cookies_stay_off_plain_connections():
    assert cookies_sent(["Set-Cookie: a=1; Secure"], HOME + "other") == [None]


def test_cookies_are_bounded_in_number_and_length():
    many = [f"Set-Cookie: c{i}=v" for i in range(2000)]
    (cookie,) = cookies_sent([f"Set-Cookie: long={'x' * 5000}", *many], HOME + "other")
    assert len(cookie.split("; ")) == 50


# ---- redirects


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent"])
def test_redirects_are_followed_and_told(status):
    async def scenario():
        paths = {"/a": redirect("b?x=1", status), "/b?x=1": redirect("//other.example/c", status), "/c": answer()}
        async with world(paths) as (fetcher, *_):
            return await fetcher.get(HOME + "a")

    page = run(scenario)
    assert (page.outcome, page.url, page.final_url) == ("ok", HOME + "a", "http://other.example/c")
    assert page.redirects == (HOME + "a", HOME + "b?x=1")


def test_ten_redirects_are_followed_and_not_eleven():
    def chain(length):
        paths = {f"/{i}": redirect(f"/{i + 1}") for i in range(length)} | {f"/{length}": answer()}

        async def scenario():
            async with world(paths, ignore_robots=True) as (fetcher, server, *_):
                page = await fetcher.get(HOME + "0")
                return page.outcome, len(server.requests)

        return run(scenario)

    assert (chain(10), chain(11)) == (("ok", 11), ("fetch-redirects", 11))


def test_a_redirect_without_a_target_is_a_status():
    assert fetched(answer(b"", "302 Found")).outcome == "http-status"


@pytest.mark.parametrize(
    ("location", "outcome"),
    [
        ("file:///etc/passwd", "fetch-refused"),
        ("http://169.254.169.254/latest/meta-data/", "fetch-refused"),
        ("http://[::ffff:127.0.0.1]/", "fetch-refused"),
        ("//user:secret@other.example/", "fetch-refused"),
        ("http://user:secret@news.example/b", "fetch-refused"),
        ("http://other.example:22/", "fetch-refused"),
        ("http://[::1", "fetch-url"),
        ("http://", "fetch-url"),
        ("javascript:alert(1)", "fetch-refused"),
    ],
)
def test_a_redirect_that_leads_astray_ends_there(location, outcome):
    async def scenario():
        async with world({"/page": redirect(location)}, ignore_robots=True) as (fetcher, server, _, backend):
            page = await fetcher.get(HOME + "page")
            return page, len(server.requests), {place for place, _ in backend.asked}

    page, requests, places = run(scenario)
    assert (page.outcome, page.error.where, requests, places) == (outcome, HOME + "page", 1, {"93.184.215.14"})
    assert "secret" not in f"{page}{page.error}"


# ---- connections


def test_a_connection_is_used_again():
    async def scenario():
        async with world({"/a": answer(), "/b": redirect("/c"), "/c": answer()}) as (fetcher, server, *_):
            for path in ("a", "b", "a"):
                await fetcher.get(HOME + path)
            return server.connections

    assert run(scenario) == 1


def test_connections_of_hosts_unused_for_long_are_closed(monkeypatch):
    monkeypatch.setattr("cleaner.fetch.pools.IDLE_POOLS", 3)

    async def scenario():
        async with world({"/page": answer()}, ignore_robots=True) as (fetcher, server, *_):
            for i in [*range(5), 4, 0]:
                await fetcher.get(f"http://host{i}.example/page")
            return server.connections, len(fetcher._client._transport._pool._pools)

    assert run(scenario) == (6, 3)


def test_httpx_still_has_the_place_where_the_guard_goes():
    """httpx has no public one. If this fails, see `client._transport`."""

    async def scenario():
        async with world({"/page": answer()}) as (fetcher, _, _, backend):
            await fetcher.get(HOME + "page")
            return type(fetcher._client._transport._pool).__name__, backend.asked

    assert run(scenario) == ("Pools", [("93.184.215.14", 80)])


def test_answers_may_come_from_a_transport_of_ones_own():
    import httpx

    def respond(request):
        return httpx.Response(200, content=PAGE, request=request)

    with Fetcher(FetchOptions(ignore_robots=True), Outside(transport=httpx.MockTransport(respond))) as fetcher:
        assert fetcher.fetch(HOME).body == PAGE


def test_a_cancelled_get_leaves_the_fetcher_usable():
    async def silence(writer):
        await asyncio.Event().wait()

    async def scenario():
        async with world({"/silent": silence, "/page": answer()}) as (fetcher, server, *_):
            waiting = asyncio.create_task(fetcher.get(HOME + "silent"))
            while not server.heads("/silent"):
                await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            return waiting.cancelled(), (await fetcher.get(HOME + "page")).outcome

    assert run(scenario) == (True, "ok")


# ---- without an event loop


def test_fetch_works_without_an_event_loop_and_keeps_its_connections():
    import threading

    server = Server({"/page": answer(), "/robots.txt": answer(b"")})
    ready, over = threading.Event(), threading.Event()

    async def listen():
        listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
        server.port = listening.sockets[0].getsockname()[1]
        ready.set()
        await asyncio.to_thread(over.wait)
        listening.close()

    thread = threading.Thread(target=lambda: asyncio.run(listen()))
    thread.start()
    ready.wait()
    try:
        with Fetcher(FetchOptions(allow_private=True, pause=0)) as fetcher:
            pages = [fetcher.fetch(f"http://127.0.0.1:{server.port}/page") for _ in range(2)]
    finally:
        over.set()
        thread.join()
    assert [page.body for page in pages] == [PAGE, PAGE]
    assert server.connections == 1


def test_fetch_inside_an_event_loop_says_so():
    async def scenario():
        fetcher = Fetcher(FetchOptions(), Outside(clock=Clock(), resolve=everywhere))
        try:
            fetcher.fetch(HOME)
        finally:
            fetcher._runner.close()

    with pytest.raises(RuntimeError, match="running event loop"):
        run(scenario)


def test_get_is_a_coroutine_function():
    assert inspect.iscoroutinefunction(Fetcher.get)
