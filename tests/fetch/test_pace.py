"""Politeness, by a clock that moves only when somebody sleeps."""

import asyncio
from itertools import pairwise

import pytest
from misbehaving import HOME, Clock, answer, header, run, world

from cleaner.fetch.pace import Pace


def visits(*urls, paths=None, **chosen):
    """(outcomes, moments of each request by host) of URLs fetched at once."""
    moments = {}

    async def scenario():
        everything = {"/a": answer(), "/b": answer(), "/c": answer(), **(paths or {})}
        async with world(everything, **chosen) as (fetcher, server, clock, _):
            reply = server.reply

            async def timed(writer, head):
                moments.setdefault(header(head, "host"), []).append(clock.now - 1000.0)
                await reply(writer, head)

            server.reply = timed
            pages = await asyncio.gather(*map(fetcher.get, urls))
            return [page.outcome for page in pages], moments, server.most_at_once

    return run(scenario)


def gaps(moments):
    return [later - earlier for earlier, later in pairwise(moments)]


def test_a_host_is_asked_once_at_a_time_with_a_pause_robots_txt_included():
    outcomes, moments, most = visits(HOME + "a", HOME + "b", HOME + "c", pause=2.0)
    assert (outcomes, most) == (["ok"] * 3, 1)
    assert gaps(moments["news.example"]) == [2.0, 2.0, 2.0]


def test_hosts_do_not_wait_for_one_another():
    _, moments, _ = visits(HOME + "a", "http://other.example/a", pause=60.0)
    assert {host: times[0] for host, times in moments.items()} == {"news.example": 0.0, "other.example": 0.0}


def test_ports_of_a_host_are_the_same_host():
    _, moments, _ = visits(HOME + "a", "http://news.example:8080/b", pause=2.0, ignore_robots=True)
    assert sorted(time for times in moments.values() for time in times) == [0.0, 2.0]


@pytest.mark.parametrize(
    ("robots", "pause"),
    [
        ("Crawl-delay: 7", 7.0),
        ("Crawl-delay: 0.5", 2.0),
        ("Crawl-delay: 86400", 30.0),
        ("Request-rate: 1/9", 9.0),
        ("Crawl-delay: soon", 2.0),
    ],
)
def test_a_longer_crawl_delay_counts_up_to_the_longest(robots, pause):
    paths = {"/robots.txt": answer(f"User-agent: *\n{robots}\n".encode())}
    _, moments, _ = visits(HOME + "a", HOME + "b", paths=paths, pause=2.0)
    assert gaps(moments["news.example"])[1:] == [pause]


def test_who_says_429_is_left_alone_by_everybody():
    paths = {"/a": [answer(b"", "429 Slow down", "Retry-After: 20"), answer()]}
    outcomes, moments, _ = visits(HOME + "a", HOME + "b", paths=paths, ignore_robots=True, deadline=60)
    assert outcomes == ["ok", "ok"]
    assert sorted(moments["news.example"]) == [0.0, 20.0, 20.0]


def test_the_redirects_target_has_its_turn_too():
    from misbehaving import redirect

    paths = {"/a": redirect("http://other.example/b")}
    _, moments, most = visits(HOME + "a", "http://other.example/c", paths=paths, pause=3.0, ignore_robots=True)
    assert (moments["other.example"], most) == ([0.0, 3.0], 1)


def test_no_more_hosts_at_once_than_allowed():
    urls = [f"http://host{i}.example/a" for i in range(20)]

    async def scenario():
        async with world({"/a": answer()}, ignore_robots=True, parallel=3) as (fetcher, *_):
            most = 0
            ask = fetcher._client.ask
            running = 0

            async def counted(*args, **named):
                nonlocal most, running
                running += 1
                most = max(most, running)
                try:
                    return await ask(*args, **named)
                finally:
                    running -= 1

            fetcher._client.ask = counted
            pages = await asyncio.gather(*map(fetcher.get, urls))
            return most, {page.outcome for page in pages}

    assert run(scenario) == (3, {"ok"})


def test_turns_are_taken_in_the_order_of_asking_and_given_back_whatever_happens():
    async def scenario():
        clock, order = Clock(), []
        pace = Pace(clock, clock.sleep)

        async def visit(name, fails=False):
            async with pace.turn("h", 5):
                order.append((name, clock.now - 1000))
                if fails:
                    raise ValueError(name)

        await asyncio.gather(visit("a"), visit("b", fails=True), visit("c"), return_exceptions=True)
        return order

    assert run(scenario) == [("a", 0.0), ("b", 5.0), ("c", 10.0)]


def test_hosts_that_nobody_waits_for_are_forgotten(monkeypatch):
    monkeypatch.setattr("cleaner.fetch.pace.HOSTS", 10)

    async def scenario():
        clock = Clock()
        pace = Pace(clock, clock.sleep)
        pace.put_off("kept", 100)
        for i in range(50):
            async with pace.turn(f"h{i}", 0):
                pass
        begun = clock.now
        async with pace.turn("kept", 0):
            return len(pace._gates) <= 11, clock.now - begun

    assert run(scenario) == (True, 100.0)
