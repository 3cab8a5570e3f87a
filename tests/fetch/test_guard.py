"""No connection to an address that is not public, however it is written, named or reached."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st
from misbehaving import HOME, PUBLIC, answer, everywhere, redirect, run, world

from cleaner.errors import BadUrl, FetchRefused
from cleaner.fetch.address import read_url, shown
from cleaner.fetch.public import is_allowed, is_public
from cleaner.fetch.values import FetchOptions

OPTIONS = FetchOptions()

INSIDE = """
    http://127.0.0.1/ http://127.1/ http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://0/ http://[::1]/
    http://[::]/ http://[::ffff:127.0.0.1]/ http://[::ffff:169.254.169.254]/ http://[64:ff9b::7f00:1]/ http://10.0.0.1/
    http://[2002:7f00:1::]/ http://[2001:0:7f00:1::]/ http://[fd00::1]/ http://[fec0::1]/ http://[fe80::1]/
    http://[ff02::1]/ http://[fd00:ec2::254]/ http://169.254.169.254/latest/ http://169.254.170.2/ http://172.31.0.1/
    http://100.100.100.200/ http://192.168.0.1/ http://100.64.0.1/ http://192.0.0.192/ http://198.18.0.1/
    http://168.63.129.16/ http://224.0.0.1/ http://240.0.0.1/ http://255.255.255.255/ http://①②⑦.⓪.⓪.①/
    http://127。0。0。1/ http:127.0.0.1 http:///127.0.0.1 http:\\\\127.0.0.1/ http://127.0.0.1\\@news.example/
""".split()

ELSEWHERE = """
    file:///etc/passwd ftp://news.example/x gopher://127.0.0.1:6379/_INFO javascript:alert(1) data:text/html,<p>x
    unix:///var/run/docker.sock http+unix://%2Frun%2Fx.sock/info http://news.example:22/ http://news.example:6379/
    http://news.example@127.0.0.1/ http://me:secret@news.example/ http://news.example#@127.0.0.1/
    http://news.example\\@127.0.0.1/
""".split()

NO_URL = [
    *("", " ", "http://", "http://[::1", "http://[no]/", "http://h:99999/", "http://h:port/", "//127.0.0.1/", "page"),
    *("http://xn--a/", "http://..example/", "http://-.example/", f"http://{'a' * 70}.example/", "http://a b.example/"),
    *(
        "http://news.example/\r\nX: 1",
        "http://e\r\nX: 1.example/",
        "http://news.example/\0",
        "http://news\ud800.example/",
    ),
    *(f"http://{'a.' * 200}example/", f"http://news.example/{'a' * 9000}", "http://127.0.0.1%09.news.example/"),
]


def fetched_with_connections(url, **chosen):
    async def scenario():
        async with world(listen=False, retries=0, **chosen) as (fetcher, _, _, backend):
            page = await fetcher.get(url)
            return page, backend.asked

    return run(scenario)


@pytest.mark.parametrize("url", INSIDE + ELSEWHERE)
def test_urls_that_lead_inside_or_elsewhere_are_refused_unasked(url):
    page, asked = fetched_with_connections(url)
    assert (page.outcome, asked, page.tries) == ("fetch-refused", [], 0)
    assert "secret" not in f"{page}{page.error}"


@pytest.mark.parametrize("url", NO_URL)
def test_what_is_no_url_is_an_error_that_shows_it_on_one_line(url):
    page, asked = fetched_with_connections(url)
    assert (page.outcome, asked) == ("fetch-url", [])
    assert page.url == page.error.where == shown(url)
    assert page.url.isprintable() or "\ud800" in page.url
    assert len(page.url) <= 200


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("http://93.184.215.14/", ("93.184.215.14", 80)),
        ("https://news.example/", (PUBLIC, 443)),
        ("http://news.example:8080/x?q=127.0.0.1", (PUBLIC, 8080)),
        ("https://bücher.example/@name/%zz?mail=a@b.example#x@y", (PUBLIC, 443)),
        ("http://[2606:4700::1111]/", ("2606:4700::1111", 80)),
    ],
)
def test_public_pages_are_asked_for(url, asked):
    async def resolve(host, port):
        return [host] if host[0].isdigit() else [PUBLIC]

    page, connections = fetched_with_connections(url, resolve=resolve, ignore_robots=True)
    assert (page.outcome, connections) == ("fetch-connection", [asked])


@pytest.mark.parametrize("address", "127.0.0.1 169.254.169.254 10.0.0.1 ::1 fe80::1%eth0 ::ffff:10.0.0.1".split())
def test_names_that_lead_inside_are_refused(address):
    async def inside(host, port):
        return [address]

    page, asked = fetched_with_connections(HOME, resolve=inside)
    assert (page.outcome, asked) == ("fetch-refused", [])
    assert str(page.error) == f"{HOME}: news.example is at {address}, which is not a public address"


def test_a_name_with_one_address_inside_is_refused_whole():
    async def both(host, port):
        return [PUBLIC, "10.0.0.1"]

    page, asked = fetched_with_connections(HOME, resolve=both)
    assert (page.outcome, asked) == ("fetch-refused", [])


def test_a_name_that_changes_its_mind_is_checked_each_time_and_looked_up_once_a_connection():
    answers = [[PUBLIC], ["127.0.0.1"]]
    lookups = []

    async def rebinding(host, port):
        lookups.append(host)
        return answers[min(len(lookups), 2) - 1]

    async def scenario():
        async def hang_up(writer):
            writer.write(answer())
            await writer.drain()
            writer.close()

        async with world({"/page": hang_up}, resolve=rebinding, ignore_robots=True) as (fetcher, _, _, backend):
            pages = [await fetcher.get(HOME + "page") for _ in range(2)]
            return [page.outcome for page in pages], [place for place, _ in backend.asked]

    assert run(scenario) == (["ok", "fetch-refused"], [PUBLIC])
    assert len(lookups) == 2


def test_a_redirect_to_a_name_that_leads_inside_is_refused():
    async def resolve(host, port):
        return [PUBLIC if host == "news.example" else "127.0.0.1"]

    async def scenario():
        paths = {"/page": redirect("http://inside.example/secrets"), "/secrets": answer()}
        async with world(paths, resolve=resolve, ignore_robots=True) as (fetcher, server, _, backend):
            page = await fetcher.get(HOME + "page")
            return page.outcome, len(server.requests), [place for place, _ in backend.asked]

    assert run(scenario) == ("fetch-refused", 1, [PUBLIC])


def test_the_next_address_is_tried_when_one_does_not_answer():
    async def two(host, port):
        return ["93.184.215.15", "93.184.215.16"]

    _, asked = fetched_with_connections(HOME, resolve=two, ignore_robots=True)
    assert [place for place, _ in asked] == ["93.184.215.15", "93.184.215.16"]


@pytest.mark.parametrize(
    ("url", "outcome"),
    [
        ("http://127.0.0.1:6379/", "fetch-connection"),
        ("http://192.168.0.1/", "fetch-connection"),
        ("http://[::1]/", "fetch-connection"),
        ("http://169.254.169.254/", "fetch-refused"),
        ("http://100.100.100.200/", "fetch-refused"),
        ("http://[fd00:ec2::254]/", "fetch-refused"),
        ("http://[fe80::1]/", "fetch-refused"),
        ("http://0.0.0.0/", "fetch-refused"),
    ],
)
def test_allow_private_allows_servers_of_ones_own_and_no_metadata(url, outcome):
    async def itself(host, port):
        return [host]

    page, _ = fetched_with_connections(url, resolve=itself, allow_private=True, ignore_robots=True)
    assert page.outcome == outcome


def test_a_proxy_is_used_when_asked_for_and_literal_addresses_stay_refused():
    async def scenario():
        async with world({"http://news.example/page": answer()}) as (_, server, *_):
            proxied = FetchOptions(proxy=f"http://127.0.0.1:{server.port}", ignore_robots=True)
            async with world(options=proxied) as (fetcher, *_):
                pages = [await fetcher.get(url) for url in (HOME + "page", "http://127.0.0.1/")]
            return [page.outcome for page in pages], len(server.requests)

    assert run(scenario) == (["ok", "fetch-refused"], 1)


@given(st.ip_addresses())
def test_addresses_are_public_or_not_and_public_ones_are_always_allowed(address):
    assert is_allowed(str(address), allow_private=False) == is_public(str(address))
    assert is_allowed(str(address), allow_private=True) >= is_public(str(address))
    if not address.is_global or address.is_multicast or address.is_private:
        assert not is_public(str(address))


@given(st.text(max_size=60) | st.from_regex(r"(?s)https?:[/\\]{0,3}[^ ]{0,40}", fullmatch=True))
def test_any_text_is_a_url_that_may_be_asked_for_or_a_named_error(text):
    try:
        address = read_url(text, OPTIONS, "https://news.example/a/")
    except (BadUrl, FetchRefused):
        return
    assert address.scheme in {"http", "https"}
    assert address.port in OPTIONS.ports
    assert address.host.isascii()
    assert "@" not in address.href.partition(address.host)[0]
    assert read_url(address.href, OPTIONS) == address


def test_the_systems_names_are_looked_up():
    from cleaner.fetch.guard import system_resolve

    assert asyncio.run(system_resolve("127.0.0.1", 80)) == ["127.0.0.1"]
    assert asyncio.run(everywhere("x", 80)) == [PUBLIC]
