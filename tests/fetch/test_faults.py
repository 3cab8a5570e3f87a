"""Servers that misbehave: each fault ends as a named error, soon, and never as half of a page."""

import asyncio
import gzip
import zlib

import pytest
from misbehaving import HOME, PAGE, answer, fetched, redirect, run, world

MEGABYTE = 1 << 20


def bomb(megabytes):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(MEGABYTE)) for _ in range(megabytes)) + packer.flush()


def sends(data, *, times=1, ends=True):
    """Write it so many times, then close the connection, or keep it open and silent."""

    async def reply(writer):
        for _ in range(times):
            writer.write(data)
            await writer.drain()
        if ends:
            writer.close()
        else:
            await asyncio.Event().wait()

    return reply


def head(*lines, status="200 OK"):
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode()


@pytest.mark.parametrize(
    "what",
    [
        pytest.param(sends(b"", ends=False), id="nothing"),
        pytest.param(sends(b"HTTP/1.1 200 OK\r\nX-A: a", ends=False), id="half a head"),
        pytest.param(sends(head("Content-Length: 600") + b"a", ends=False), id="half a body"),
    ],
)
def test_who_stops_sending_is_left_at_the_deadline(what):
    page = fetched(what, deadline=0.2, retries=0)
    assert (page.outcome, page.body) == ("fetch-timeout", b"")


def test_who_drips_is_left_at_the_deadline_however_short_the_gaps():
    async def drip(writer):
        writer.write(head("Content-Length: 1000000"))
        while True:
            writer.write(b"a")
            await writer.drain()
            await asyncio.sleep(0.01)

    assert fetched(drip, deadline=0.2, timeout=20).outcome == "fetch-timeout"


def test_a_silent_server_has_a_limit_of_its_own():
    assert fetched(sends(b"", ends=False), deadline=20, timeout=0.05, retries=0).outcome == "fetch-timeout"


@pytest.mark.parametrize(
    ("what", "outcome"),
    [
        pytest.param(
            sends(head() + b"x" * MEGABYTE, times=1000), "fetch-too-large", id="a body without end, until it closes"
        ),
        pytest.param(
            sends(head("Transfer-Encoding: chunked") + b"10000\r\n" + b"x" * 65536 + b"\r\n", times=1),
            "fetch-connection",
            id="chunks that stop",
        ),
        pytest.param(sends(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000), "fetch-answer", id="headers without end"),
        pytest.param(answer(Content_Length=10**15), "fetch-too-large", id="a length of a petabyte"),
        pytest.param(sends(head("Content-Length: 10", "Content-Length: 20")), "fetch-answer", id="two lengths"),
        pytest.param(sends(head("Content-Length: -1")), "fetch-answer", id="a negative length"),
        pytest.param(sends(head("Content-Length: 99") + b"short"), "fetch-connection", id="a length too long"),
        pytest.param(answer(bomb(30), Content_Encoding="gzip"), "fetch-too-large", id="a bomb"),
        pytest.param(answer(gzip.compress(bomb(3)), Content_Encoding="gzip, gzip"), "fetch-answer", id="gzip twice"),
        pytest.param(answer(Content_Encoding="gzip"), "fetch-answer", id="says gzip, is plain"),
        pytest.param(answer(gzip.compress(PAGE)[:50], Content_Encoding="gzip"), "fetch-answer", id="gzip that is cut"),
        pytest.param(answer(Content_Encoding="xyz"), "fetch-answer", id="a coding nobody knows"),
        pytest.param(sends(b"HTTP/1.1 200 O"), "fetch-connection", id="hangs up in its first line"),
        pytest.param(sends(b"\x00\xff garbage\r\n\r\n" * 20), "fetch-answer", id="no HTTP"),
        pytest.param(sends(head("X A: 1")), "fetch-answer", id="a header name with a space"),
    ],
)
def test_a_fault_ends_with_its_code_and_no_page(what, outcome):
    page = fetched(what, retries=0, max_bytes=20 * MEGABYTE, max_wire_bytes=4 * MEGABYTE)
    assert (page.outcome, page.body) == (outcome, b"")


def test_many_informational_answers_are_passed_over():
    early = head("Link: </a>", status="103 Early Hints") * 2000
    assert fetched(sends(early + answer())).outcome == "ok"


def test_headers_that_are_no_ascii_are_kept():
    page = fetched(sends(b"HTTP/1.1 200 OK\r\nX-A: \xff\xfe\r\nContent-Length: 0\r\n\r\n"))
    assert (page.outcome, page.header("x-a")) == ("ok", "ÿþ")


@pytest.mark.parametrize(
    "what",
    [
        pytest.param(sends(head("Location: /ok", status="302 Found") + b"x" * MEGABYTE, times=9), id="large"),
        pytest.param(
            sends(head("Location: /ok", "Content-Length: 600", status="302 Found") + b"a", ends=False), id="dripping"
        ),
    ],
)
def test_the_body_of_a_redirect_is_not_read(what):
    async def scenario():
        async with world({"/page": what, "/ok": answer()}, max_wire_bytes=MEGABYTE) as (fetcher, *_):
            return await fetcher.get(HOME + "page")

    assert run(scenario).outcome == "ok"


def test_what_follows_a_length_too_short_is_nobodys_page():
    async def scenario():
        paths = {"/page": sends(head("Content-Length: 5") + b"Fog. " + answer(b"stale"), ends=False), "/b": answer()}
        async with world(paths) as (fetcher, *_):
            return [(await fetcher.get(HOME + path)).body for path in ("page", "b")]

    assert run(scenario) == [b"Fog. ", PAGE]


def test_a_connection_that_fails_and_a_name_without_address_are_told_apart():
    import socket

    async def nowhere(host, port):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    async def just_now(host, port):
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    async def outcome(**chosen):
        async with world(listen=False, **chosen) as (fetcher, *_):
            page = await fetcher.get(HOME)
            return page.outcome, page.tries

    assert asyncio.run(outcome(resolve=nowhere)) == ("fetch-host", 1)
    assert asyncio.run(outcome(resolve=just_now, ignore_robots=True)) == ("fetch-connection", 3)
    assert asyncio.run(outcome(ignore_robots=True)) == ("fetch-connection", 3)


def test_redirects_that_go_in_circles_end():
    assert fetched(redirect("/page")).outcome == "fetch-redirects"
