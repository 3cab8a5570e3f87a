"""robots.txt as RFC 9309 says: what it allows, and what its absence, failure and size mean."""

import asyncio

import pytest
from misbehaving import HOME, answer, header, redirect, run, world

DISALLOW = b"User-agent: *\nDisallow: /\n"


def outcomes(robots, *paths, **chosen):
    async def scenario():
        everything = {"/robots.txt": robots, "/a": answer(), "/b": answer(), "/ok": answer(DISALLOW)}
        async with world(everything, **chosen) as (fetcher, *_):
            return [(await fetcher.get(HOME + path)).outcome for path in paths]

    return run(scenario)


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("", ["ok", "ok"]),
        ("User-agent: *\nDisallow: /a\n", ["robots", "ok"]),
        ("User-agent: *\nDisallow: /\n\nUser-agent: article-cleaner\nDisallow: /b\n", ["ok", "robots"]),
        ("user-AGENT: Article-Cleaner\ndisallow: /a$\n", ["robots", "ok"]),
        ("User-agent: otherbot\nDisallow: /\n", ["ok", "ok"]),
        ("User-agent: *\nDisallow: /\nAllow: /b\n", ["robots", "ok"]),
        ("\ufeffUser-agent: *\r\nDisallow: /a\r\n", ["robots", "ok"]),
        ("<!doctype html><title>Welcome</title>", ["ok", "ok"]),
    ],
)
def test_its_rules_hold(text, allowed):
    assert outcomes(answer(text.encode(), Content_Type="text/plain"), "a", "b") == allowed


@pytest.mark.parametrize(
    ("robots", "outcome"),
    [
        pytest.param(answer(DISALLOW, "404 Not Found"), "ok", id="404"),
        pytest.param(answer(DISALLOW, "403 Forbidden"), "ok", id="403"),
        pytest.param(answer(b"", "503 Busy"), "robots", id="503"),
        pytest.param(answer(b"", "429 Many"), "robots", id="429"),
        pytest.param(answer(DISALLOW[:5], Content_Length=5000), "robots", id="cut"),
        pytest.param(answer(b"", Content_Encoding="xyz"), "robots", id="unreadable"),
        pytest.param(redirect("/ok"), "robots", id="redirect"),
        pytest.param(redirect("http://other.example/ok"), "robots", id="redirect to another host"),
        pytest.param(redirect("http://127.0.0.1/ok"), "robots", id="redirect to a private address"),
        pytest.param(redirect("/robots.txt"), "ok", id="redirects in circles"),
        pytest.param(answer(b"\xff\xfe\0" * 100), "ok", id="noise"),
    ],
)
def test_what_comes_instead_of_it_has_a_meaning(robots, outcome):
    assert outcomes(robots, "a", retries=0) == [outcome]


def test_that_it_cannot_be_had_may_pass_and_is_not_tried_for_each_page():
    async def scenario():
        async with world({"/robots.txt": answer(b"", "503 Busy")}) as (fetcher, server, *_):
            pages = [await fetcher.get(HOME + path) for path in "ab"]
            return [str(page.error) for page in pages], pages[0].error.passing, len(server.requests)

    messages, passing, requests = run(scenario)
    reason = "robots.txt could not be had (the server answers 503): not now, then"
    assert (messages, passing, requests) == ([f"{HOME}a: {reason}", f"{HOME}b: {reason}"], True, 3)


def test_it_counts_up_to_500_kib():
    filler = b"#" * 99 + b"\n"
    seen = filler * 5119 + b"User-agent: *\nDisallow: /a\n"
    unseen = filler * 5120 + b"User-agent: *\nDisallow: /a\n"
    assert [outcomes(answer(text), "a") for text in (seen, unseen)] == [["robots"], ["ok"]]


def test_a_disallowed_page_is_not_asked_for_and_the_error_says_why():
    async def scenario():
        paths = {"/robots.txt": answer(DISALLOW), "/a": answer()}
        async with world(paths) as (fetcher, server, *_):
            page = await fetcher.get(HOME + "a")
            return str(page.error), [path for _, path in server.asked()]

    message, asked = run(scenario)
    assert message == f"{HOME}a: the site's robots.txt disallows it to article-cleaner"
    assert asked == ["/robots.txt"]


def test_where_a_redirect_leads_is_asked_for_too():
    async def scenario():
        paths = {"/a": redirect("/private/b"), "/private/b": answer()}
        paths["/robots.txt"] = answer(b"User-agent: *\nDisallow: /private\n")
        async with world(paths) as (fetcher, server, *_):
            return (await fetcher.get(HOME + "a")).outcome, [path for _, path in server.asked()]

    assert run(scenario) == ("robots", ["/robots.txt", "/a"])


def test_with_ignore_robots_nobody_asks():
    async def scenario():
        async with world({"/robots.txt": answer(DISALLOW), "/a": answer()}, ignore_robots=True) as (
            fetcher,
            server,
            *_,
        ):
            return (await fetcher.get(HOME + "a")).outcome, [path for _, path in server.asked()]

    assert run(scenario) == ("ok", ["/a"])


def robots_asked(seconds_between, robots):
    async def scenario():
        async with world({"/robots.txt": robots, "/a": answer()}, retries=0) as (fetcher, server, clock, _):
            outcomes = []
            for _ in range(2):
                outcomes.append((await fetcher.get(HOME + "a")).outcome)
                clock.now += seconds_between
            return outcomes, len(server.heads("/robots.txt"))

    return run(scenario)


def test_it_is_kept_for_a_day():
    assert robots_asked(23 * 3600, answer(b"")) == (["ok", "ok"], 1)
    assert robots_asked(25 * 3600, answer(b"")) == (["ok", "ok"], 2)


def test_its_failure_is_not_kept_for_long():
    recovers = [answer(b"", "503 Busy"), answer(b"")]
    assert robots_asked(200, recovers.copy()) == (["robots", "robots"], 1)
    assert robots_asked(400, recovers.copy()) == (["robots", "ok"], 2)


def test_it_is_asked_for_once_however_many_pages_are_waiting_and_for_each_origin():
    async def scenario():
        async with world({"/a": answer(), "/b": answer()}) as (fetcher, server, *_):
            urls = [HOME + "a", HOME + "b", "http://news.example:8080/a", "http://other.example/a"]
            await asyncio.gather(*map(fetcher.get, urls))
            return sorted(header(head, "host") for head in server.heads("/robots.txt"))

    assert run(scenario) == ["news.example", "news.example:8080", "other.example"]


def test_the_sitemaps_that_it_names_are_told():
    async def scenario():
        robots = answer(b"Sitemap: https://news.example/one.xml\nUser-agent: *\nDisallow: /\nsitemap: /two.xml\n")
        async with world({"/robots.txt": robots}, ignore_robots=True) as (fetcher, *_):
            return await fetcher.sitemaps(HOME)

    assert run(scenario) == ("https://news.example/one.xml", "/two.xml")


def test_without_it_there_are_no_sitemaps():
    async def scenario():
        async with world() as (fetcher, *_):
            return await fetcher.sitemaps(HOME)

    assert run(scenario) == ()
