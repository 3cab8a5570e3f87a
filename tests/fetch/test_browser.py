"""Pages whose scripts write them, in a real Chromium that has no network but ours."""

import shutil
import sys

import pytest
from misbehaving import HOME, PAGE, answer, run, world

import cleaner
from cleaner.fetch.fetcher import Fetcher
from cleaner.fetch.values import FetchOptions

needs_chromium = pytest.mark.skipif(
    not (shutil.which("chromium") or shutil.which("google-chrome")), reason="no Chromium is installed"
)

SHELL = b"<!doctype html><title>Fog</title><body><main></main>%s</body>"
WRITES = b"""<script>
fetch('/api/story.json').then(r => r.json()).then(s => document.querySelector('main').textContent = s.text)
</script>"""


def rendered(page, paths, **chosen):
    """(Fetched, requests as (host, path), connections) of a page in the browser."""

    async def scenario():
        everything = {"/page": answer(SHELL % page), **paths}
        async with world(everything, render=True, **chosen) as (fetcher, server, _, backend):
            return await fetcher.get(HOME + "page"), server.asked(), backend.asked

    return run(scenario)


@needs_chromium
def test_what_scripts_fetch_and_write_is_in_the_page():
    paths = {"/api/story.json": answer('{"text": "Nebel über dem Hafen."}'.encode(), Content_Type="application/json")}
    page, *_ = rendered(WRITES, paths)
    assert (page.outcome, page.rendered, page.url) == ("ok", True, HOME + "page")
    assert page.header("content-type") == "text/html; charset=utf-8"
    assert "<main>Nebel über dem Hafen.</main>" in page.body.decode()


@needs_chromium
def test_each_request_of_the_browser_is_ours_with_robots_txt_and_without_pictures():
    scripts = b"<script src='/ours.js'></script><script src='/private.js'></script><img src='/fog.png'>"
    paths = {
        "/robots.txt": answer(b"User-agent: *\nDisallow: /private\n"),
        "/ours.js": answer(b"document.querySelector('main').textContent = 'Written.'", Content_Type="text/javascript"),
    }
    page, asked, _ = rendered(scripts, paths, pause=60)
    assert b"<main>Written.</main>" in page.body
    assert [path for _, path in asked] == ["/robots.txt", "/page", "/ours.js"]


@needs_chromium
def test_the_guard_holds_for_scripts():
    inside = b"""<script>
    for (const url of ['http://127.0.0.1/a', 'http://169.254.169.254/b', 'http://inside.example/c', 'file:///etc/passwd'])
        fetch(url).then(r => r.text()).then(t => document.querySelector('main').textContent += t)
    new WebSocket('ws://127.0.0.1/d'); navigator.sendBeacon('http://news.example/e')
    window.open('http://other.example/f'); location = 'http://other.example/g'
    </script>"""

    async def resolve(host, port):
        return ["127.0.0.1" if host == "inside.example" else "93.184.215.14"]

    page, asked, connections = rendered(inside, {f"/{x}": answer() for x in "abcdefg"}, resolve=resolve)
    assert (page.outcome, {place for place, _ in connections}) == ("ok", {"93.184.215.14"})
    assert asked == [("news.example", "/robots.txt"), ("news.example", "/page")]


@needs_chromium
def test_a_script_that_never_ends_ends_at_the_deadline_and_the_next_page_is_rendered(monkeypatch):
    monkeypatch.setattr("cleaner.fetch.browser.GOODBYE", 0.5)

    async def scenario():
        paths = {"/page": answer(SHELL % b"<script>while (true) {}</script>"), "/b": answer()}
        async with world(paths, render=True, deadline=4) as (fetcher, *_):
            return [await fetcher.get(HOME + path) for path in ("page", "b")]

    endless, good = run(scenario)
    assert (endless.outcome, endless.body, good.outcome) == ("fetch-timeout", b"", "ok")


@needs_chromium
def test_what_is_no_html_is_left_as_it_is():
    page, *_ = rendered(b"", {"/page": answer(b'{"a": 1}', Content_Type="application/json")})
    assert (page.body, page.rendered) == (b'{"a": 1}', False)


def test_errors_are_not_rendered_and_start_no_browser():
    page, *_ = rendered(b"", {"/page": answer(PAGE, "404 Not Found")}, browser="/nowhere")
    assert (page.outcome, page.rendered) == ("http-4xx", False)


def test_without_the_extra_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "playwright", None)
    monkeypatch.setattr("cleaner.fetch.fetcher.find_spec", lambda _: None)
    with pytest.raises(cleaner.DependencyMissing, match=r"pip install 'article-cleaner\[browser\]'"):
        Fetcher(FetchOptions(render=True))


def test_without_a_chromium_the_message_says_so():
    with pytest.raises(cleaner.DependencyMissing, match="Chromium does not start"):
        rendered(b"", {}, browser="/nowhere/chromium")
