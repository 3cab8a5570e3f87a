"""Trying again: after what, how often, how long after, and when not."""

from datetime import UTC, datetime

import pytest
from misbehaving import HOME, answer, run, world

from cleaner.fetch.retry import backoff, retry_after


def tried(what, **chosen):
    async def scenario():
        async with world({"/page": what}, ignore_robots=True, **chosen) as (fetcher, _, clock, _):
            page = await fetcher.get(HOME + "page")
            return page, clock.slept, clock

    return run(scenario)


def status(line, *extra):
    return answer(b"", line, *extra)


@pytest.mark.parametrize(
    "line", ["408 T", "425 Early", "429 Many", "500 Error", "502 Gateway", "503 Busy", "504 Gateway"]
)
def test_what_may_pass_is_tried_again(line):
    page, slept, _ = tried([status(line), answer()], deadline=60)
    assert (page.outcome, page.tries, len(slept)) == ("ok", 2, 1)


@pytest.mark.parametrize("line", ["400 Bad", "401 No", "403 No", "404 None", "410 Gone", "451 Law", "999 Odd"])
def test_what_will_not_pass_is_not(line):
    page, slept, _ = tried([status(line), answer()])
    assert (page.tries, slept) == (1, [])


def test_a_connection_that_breaks_is_tried_again():
    async def hang_up(writer):
        writer.close()

    page, slept, _ = tried([hang_up, answer()])
    assert (page.outcome, page.tries, slept) == ("ok", 2, [1.0])


def test_pauses_between_tries_grow_and_tries_end():
    page, slept, _ = tried(status("500 Error"), retries=4, deadline=100)
    assert (page.outcome, page.tries, slept) == ("http-5xx", 5, [1.0, 2.0, 4.0, 8.0])


def test_without_retries_there_is_one_try():
    page, slept, _ = tried([status("503 Busy"), answer()], retries=0)
    assert (page.outcome, page.tries, slept) == ("http-5xx", 1, [])


def test_a_server_that_names_its_time_has_it():
    page, slept, _ = tried([status("503 Busy", "Retry-After: 7"), answer()])
    assert (page.outcome, slept) == ("ok", [7.0])


def test_a_date_is_a_time_too():
    page, slept, _ = tried([status("503 Busy", "Retry-After: Sun, 01 Mar 2026 08:15:12 GMT"), answer()])
    assert (page.outcome, slept) == ("ok", [12.0])


@pytest.mark.parametrize("value", ["soon", "", "-5", "1e3", "Sun, 99 Foo 2026", "٣"])
def test_a_time_that_is_none_is_as_if_unsaid(value):
    assert tried([status("503 Busy", f"Retry-After: {value}".encode().decode("latin-1")), answer()])[1] == [1.0]


def test_more_patience_than_the_deadline_has_is_told_and_the_host_left_alone():
    async def scenario():
        paths = {"/page": status("429 Many", "Retry-After: 120"), "/b": answer()}
        async with world(paths, ignore_robots=True) as (fetcher, _, clock, _):
            page = await fetcher.get(HOME + "page")
            waited = clock.slept.copy()
            await fetcher.get(HOME + "b")
            return page, waited, clock.slept

    page, waited, slept = run(scenario)
    assert (page.outcome, page.status, page.retry_after, page.tries) == ("retry-later", 429, 120.0, 1)
    assert (waited, slept) == ([], [120.0])
    assert str(page.error) == f"{HOME}page: the server answers 429, and to come back in 120 s"


def test_ten_years_are_capped():
    page, *_ = tried(status("503 Busy", "Retry-After: 315360000"))
    assert (page.outcome, page.retry_after) == ("retry-later", 300.0)


def test_429_without_a_time_is_half_a_minute():
    assert tried([status("429 Many"), answer()], deadline=60)[1] == [30.0]


def test_pauses_count_against_the_deadline():
    page, slept, _ = tried(status("503 Busy", "Retry-After: 8"), deadline=20, retries=9)
    assert (page.outcome, page.tries, slept) == ("retry-later", 3, [8.0, 8.0])


def test_backoff_is_spread():
    assert [backoff(1, jitter) for jitter in (0.0, 1.0)] == [0.5, 1.5]
    assert backoff(50, 1.0) == 45.0


def test_a_date_that_is_over_is_now():
    assert retry_after("Thu, 01 Jan 2026 00:00:00 GMT", datetime(2026, 3, 1, tzinfo=UTC)) == 0.0
