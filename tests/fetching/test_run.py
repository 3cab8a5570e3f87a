"""A fetch run: each address once, kept whole, accounted for, and gone on with after whatever ended it."""

import gzip
import io
import json
import os
from pathlib import Path

import pytest
from fakes import HTML, Fake, Seen, fetch, nothing, page, report, sitemap_of
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from cleaner.errors import ConnectionFailed, MissingInput, OptionError, OutputError, RetryLater, RobotsDisallowed
from cleaner.fetch.values import Fetched
from cleaner.jobs.fetching.books import Books
from cleaner.jobs.fetching.folder import RawFolder, page_name
from cleaner.jobs.fetching.leads import Lead
from cleaner.jobs.fetching.run import DEAD_AFTER, PUT_OFFS
from cleaner.jobs.fetching.warc import WarcFile
from cleaner.model import Page
from cleaner.sources.sidecars import BOOKS, read_sidecar, with_sidecar

A, B, C = "https://news.example/a", "https://news.example/b", "https://other.example/c"
MAP = "https://news.example/sitemap.xml"


@pytest.fixture(params=["folder", "warc"])
def store(request, tmp_path):
    """A function that opens the same place again and again, as each run does."""
    if request.param == "folder":
        return lambda: RawFolder(tmp_path / "raw")
    return lambda: WarcFile(tmp_path / "raw.warc.gz")


@pytest.fixture
def raw(tmp_path):
    return lambda: RawFolder(tmp_path / "raw")


def fake(*urls):
    return Fake({url: page(number) for number, url in enumerate(urls)})


def fates(rows):
    return {url: row["fate"] for url, row in rows.items()}


def tree(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()
    }


def pages_of_warc(file):
    with file.open("rb") as stream:
        return [
            (record.rec_headers.get_header("WARC-Target-URI"), record.content_stream().read())
            for record in ArchiveIterator(stream, check_digests="raise")
            if record.rec_type == "response"
        ]


# ---- which pages --------------------------------------------------------------------------------


def test_every_address_is_asked_for_once_however_it_is_written(raw):
    web = fake(A, B)
    web.pages[MAP] = sitemap_of(A + "?utm_source=map", B + "#top", "HTTPS://news.example:443/x/../b")
    rows, _ = fetch(web, raw(), urls=(A,), sitemaps=(MAP,))
    assert sorted(web.asked) == [A, B, MAP]
    assert fates(rows) == {A: "new", B: "new", MAP: "list"}


def test_a_row_says_where_an_address_came_from_and_where_its_page_went(raw):
    web = fake(A)
    web.pages[MAP] = sitemap_of(A, dates=["2024-05-13"])
    store = raw()
    row = fetch(web, store, sitemaps=(MAP,))[0][A]
    told = {key: row[key] for key in ("source", "modified", "fate", "status", "code", "fetched_at", "tries", "size")}
    assert told == {
        "source": MAP, "modified": "2024-05-13", "fate": "new", "status": 200, "code": None,
        "fetched_at": "2024-05-14T00:00:00Z", "tries": 1, "size": len(page(0)),
    }  # fmt: skip
    assert Path(os.fsdecode(store.place), row["output"]).read_bytes() == page(0)


def test_an_index_is_read_to_its_leaves_and_round_in_no_circle(raw):
    web = fake(A, B)
    deeper = "https://news.example/deeper.xml.gz"
    children = "".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in (deeper, MAP, deeper + "#again"))
    web.pages[MAP] = f"<sitemapindex>{children}</sitemapindex>".encode()
    web.pages[deeper] = gzip.compress(sitemap_of(A, B))
    rows, _ = fetch(web, raw(), sitemaps=(MAP,))
    assert fates(rows) == {MAP: "list", deeper: "list", A: "new", B: "new"}
    assert rows[deeper]["source"] == MAP
    assert web.asked.count(deeper) == web.asked.count(MAP) == 1


def test_the_sitemaps_of_a_host_are_those_of_its_robots_file(raw):
    web = fake(A)
    web.named = (MAP,)
    web.pages[MAP] = sitemap_of(A)
    assert fates(fetch(web, raw(), sitemaps=("https://news.example/",))[0]) == {A: "new", MAP: "list"}


def test_a_feed_or_a_page_that_offers_one(raw):
    web = fake(A, B)
    json_feed = {"version": "https://jsonfeed.org/version/1", "items": [{"url": A}, {"url": B}]}
    web.pages["https://news.example/feed"] = json.dumps(json_feed).encode()
    web.pages["https://news.example/"] = b'<head><link rel=alternate type="application/feed+json" href=/feed></head>'
    rows, _ = fetch(web, raw(), feeds=("https://news.example/",))
    assert [url for url, row in rows.items() if row["fate"] == "new"] == [A, B]


def test_links_of_a_section_page_and_not_the_page_itself(raw):
    web = fake(A, B)
    web.pages["https://news.example/town"] = (
        b"<main><a href=a>A</a> <a href='mailto:x@y.example'>B</a></main><a href=b>"
    )
    rows, _ = fetch(web, raw(), urls=("https://news.example/town",), links="main")
    assert fates(rows) == {A: "new", "https://news.example/town": "list"}


def test_addresses_from_a_file(raw, tmp_path):
    file = tmp_path / "urls.txt"
    file.write_text(f"\ufeff# ours\n{A}\r\n\n  {B}  \nno address\n")
    rows, _ = fetch(fake(A, B), raw(), files=(str(file),))
    assert fates(rows) == {A: "new", B: "new", "no address": "failed"}
    assert rows["no address"]["code"] == "fetch-url"


def test_a_file_that_is_not_there_ends_the_run_before_anything_is_asked(raw):
    web = fake(A)
    with pytest.raises(MissingInput):
        fetch(web, raw(), urls=(A,), files=("gone.txt",))
    assert web.asked == []


def test_passwords_are_not_sent_and_not_written_down(raw, tmp_path):
    rows, _ = fetch(fake(A), raw(), urls=("https://me:hunter2@news.example/a",))
    assert [row["code"] for row in rows.values()] == ["fetch-refused"]
    assert not [name for name, content in tree(tmp_path).items() if b"hunter2" in content]


def test_choice_by_date_pattern_and_number(raw):
    web = fake(A, B, C)
    web.pages[MAP] = sitemap_of(A, B, C, dates=["2024-05-01", "2024-05-13", None])
    assert fates(fetch(web, raw(), sitemaps=(MAP,), since_="7d")[0]) == {MAP: "list", B: "new", C: "new"}
    assert fates(fetch(web, raw(), sitemaps=(MAP,), match=("/b$", "other"))[0]).keys() == {MAP, B, C}
    assert fates(fetch(web, raw(), sitemaps=(MAP,), limit=2)[0]).keys() == {A, B}


def test_a_sitemap_older_than_asked_for_is_not_read(raw):
    web = fake(A)
    old = "<sitemap><loc>https://news.example/2019.xml</loc><lastmod>2019-12</lastmod></sitemap>"
    web.pages[MAP] = f"<sitemapindex>{old}</sitemapindex>".encode()
    fetch(web, raw(), sitemaps=(MAP,), since_="2024-01-01")
    assert web.asked == [MAP]


def test_what_is_no_pattern_is_told(raw):
    with pytest.raises(OptionError, match="no regular expression"):
        fetch(fake(A), raw(), urls=(A,), match=("(",))


@pytest.mark.parametrize("content", [b"<html>Not found</html>", None, ConnectionFailed(MAP, "refused")])
def test_a_list_that_cannot_be_read_is_a_row_and_the_others_are_read(raw, content):
    web = fake(A)
    web.pages |= {MAP: content, MAP + "2": sitemap_of(A)}
    rows, _ = fetch(web, raw(), sitemaps=(MAP, MAP + "2"))
    assert fates(rows) == {MAP: "failed", MAP + "2": "list", A: "new"}
    assert rows[MAP]["detail"]


# ---- what is kept -------------------------------------------------------------------------------


def test_a_page_is_kept_as_it_came_with_what_is_known_of_it(raw):
    store = raw()
    output = fetch(fake(A), store, urls=(A,))[0][A]["output"]
    place = Path(os.fsdecode(store.place), output)
    sidecar = read_sidecar(place.with_name(place.name + ".json").read_bytes())
    assert (sidecar.url, sidecar.final_url, sidecar.status) == (A, A, 200)
    assert sidecar.headers["vary"] == "a, b"
    assert "set-cookie" not in sidecar.headers
    read = with_sidecar(Page(place.read_bytes()), sidecar)
    assert (read.url, read.content_type, read.fetched_at) == (A, "text/html; charset=utf-8", "2024-05-14T00:00:00Z")


def test_a_warc_is_valid_with_one_member_a_record(tmp_path):
    fetch(fake(A, B, C), WarcFile(tmp_path / "x.warc.gz"), urls=(A, B, C))
    content = (tmp_path / "x.warc.gz").read_bytes()
    assert sorted(pages_of_warc(tmp_path / "x.warc.gz")) == [(A, page(0)), (B, page(1)), (C, page(2))]
    members, stream = 0, io.BytesIO(content)
    while stream.tell() < len(content):
        stream = io.BytesIO(content)
        content = content[_first_member(content) :]
        stream = io.BytesIO(content)
        members += 1
    assert members == 4  # with warcinfo


def _first_member(content):
    import zlib

    reader = zlib.decompressobj(31)
    reader.decompress(content)
    return len(content) - len(reader.unused_data)


def test_a_warc_does_not_say_that_its_decoded_bodies_are_coded(tmp_path):
    web = fake(A)
    coded = (*HTML, ("content-encoding", "br"), ("content-length", "7"), ("x-odd", "two\nlines"))
    web.pages[A] = Fetched(url=A, final_url=B, status=200, headers=coded, body=page(0), fetched_at=web.now())
    fetch(web, WarcFile(tmp_path / "x.warc"), urls=(A,))
    with (tmp_path / "x.warc").open("rb") as stream:
        record = next(each for each in ArchiveIterator(stream) if each.rec_type == "response")
        assert record.rec_headers.get_header("WARC-Target-URI") == B
        assert record.http_headers.get_header("Content-Encoding") is None
        assert record.http_headers.get_header("X-Crawler-Content-Encoding") == "br"
        assert record.http_headers.get_header("Content-Length") == str(len(page(0)))
        assert record.http_headers.get_header("x-odd") == "two lines"
        assert record.content_stream().read() == page(0)


def test_a_warc_of_somebody_else_is_not_touched(tmp_path):
    (tmp_path / "x.warc.gz").write_bytes(b"theirs")
    with pytest.raises(OptionError, match="choose another name"):
        WarcFile(tmp_path / "x.warc.gz")


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (RobotsDisallowed(A, "robots.txt disallows it"), "robots"),
        (None, "http-4xx"),
        (b"", "empty"),
        (b"%PDF-1.7 \x00\x01", "not-html"),
        (lambda web: Fetched(url=A, final_url=A, status=304, fetched_at=web.now()), "fetch-answer"),
    ],
)
def test_what_is_no_page_is_a_row_and_no_file(raw, answer, code):
    store, web = raw(), fake(A, B)
    web.pages[A] = answer
    rows, _ = fetch(web, store, urls=(A, B))
    assert (rows[A]["code"], rows[A]["output"], rows[B]["fate"]) == (code, None, "new")
    assert rows[A]["detail"]
    kept = [name for name in tree(os.fsdecode(store.place)) if name.endswith(".html")]
    assert kept == [rows[B]["output"]]


def test_a_raw_folder_holds_pages_sidecars_and_books_and_nothing_else(raw):
    store = raw()
    rows, _ = fetch(fake(A, B), store, urls=(A, B, C))
    pages = {row["output"] for row in rows.values() if row["output"]}
    names = set(tree(os.fsdecode(store.place)))
    assert names - {name.decode() for name in BOOKS} == pages | {name + ".json" for name in pages}


@given(st.text(max_size=60), st.text(max_size=30))
def test_a_page_never_lies_outside_the_folder(address, host):
    for key in (address, f"https://{host}/{address}", f"https://news.example/../{address}/../../{address}"):
        folder, name = page_name(Lead(key, key, host, "")).decode("ascii").split("/")
        assert folder.strip("._-") or folder == "_"
        assert not folder.startswith(".")
        assert not name.startswith(".")
        assert name.endswith(".html")
        assert len(name) < 120


@pytest.mark.parametrize("one", ["/a/b", "/a-b", "/a/b/", "/A/b", "/a/b?p=1", "/a/b.html", "/a%2Fb"])
def test_addresses_that_look_alike_have_files_of_their_own(one):
    others = {"/a/b", "/a-b", "/a/b/", "/A/b", "/a/b?p=1", "/a/b.html", "/a%2Fb"} - {one}
    names = {page_name(Lead(f"https://x.example{path}", "", "x.example", "")).lower() for path in others}
    assert page_name(Lead(f"https://x.example{one}", "", "x.example", "")).lower() not in names


# ---- once more ----------------------------------------------------------------------------------


def test_a_page_that_did_not_change_is_not_sent_and_not_written_again(store, tmp_path):
    web = fake(A, B)
    fetch(web, store(), urls=(A, B))
    before = {path: path.stat() for path in tmp_path.rglob("*") if path.suffix in {".html", ".json", ".gz"}}
    web.hour = 5
    rows, _ = fetch(web, store(), urls=(A, B))
    assert fates(rows) == {A: "unchanged", B: "unchanged"}
    assert web.conditions[A]["If-None-Match"]
    assert {row["status"] for row in rows.values()} == {304}
    after = {path: path.stat() for path in before}
    assert [(s.st_mtime_ns, s.st_ino, s.st_size) for s in after.values()] == [
        (s.st_mtime_ns, s.st_ino, s.st_size) for s in before.values()
    ]


def test_a_server_that_knows_no_conditions_is_compared_with_by_content(store):
    web = Fake({A: lambda web: Fetched(url=A, final_url=A, status=200, body=page(0), fetched_at=web.now())})
    fetch(web, store(), urls=(A,))
    assert web.conditions[A] == {}
    assert fates(fetch(web, store(), urls=(A,))[0]) == {A: "unchanged"}


def test_a_page_that_changed_takes_the_place_of_the_old_one(raw):
    web, store = fake(A), raw()
    fetch(web, store, urls=(A,))
    web.pages[A] = page(99)
    web.hour = 5
    rows, _ = fetch(web, raw(), urls=(A,))
    place = Path(os.fsdecode(store.place), rows[A]["output"])
    assert rows[A]["fate"] == "changed"
    assert place.read_bytes() == page(99)
    assert read_sidecar(place.with_name(place.name + ".json").read_bytes()).fetched_at == "2024-05-14T05:00:00Z"


def test_a_page_that_changed_is_added_to_a_warc(tmp_path):
    web = fake(A)
    fetch(web, WarcFile(tmp_path / "x.warc.gz"), urls=(A,))
    web.pages[A] = page(99)
    assert fates(fetch(web, WarcFile(tmp_path / "x.warc.gz"), urls=(A,))[0]) == {A: "changed"}
    assert pages_of_warc(tmp_path / "x.warc.gz") == [(A, page(0)), (A, page(99))]


@pytest.mark.parametrize("harm", ["changed", "page gone", "sidecar gone", "sidecar broken"])
def test_a_page_that_somebody_changed_is_fetched_anew(raw, harm):
    web, store = fake(A), raw()
    place = Path(os.fsdecode(store.place), fetch(web, store, urls=(A,))[0][A]["output"])
    sidecar = place.with_name(place.name + ".json")
    match harm:
        case "changed":
            place.write_bytes(b"mine")
        case "page gone":
            place.unlink()
        case "sidecar gone":
            sidecar.unlink()
        case "sidecar broken":
            sidecar.write_bytes(sidecar.read_bytes()[:50])
    fetch(web, raw(), urls=(A,))
    assert web.conditions[A] == {}
    assert (place.read_bytes(), read_sidecar(sidecar.read_bytes()).url) == (page(0), A)


def test_pages_are_known_by_their_sidecars_when_the_books_are_lost(raw):
    web, store = fake(A), raw()
    fetch(web, store, urls=(A,))
    Path(os.fsdecode(store.books)).unlink()
    assert fates(fetch(web, raw(), urls=(A,))[0]) == {A: "unchanged"}


CENTURY = "3155760000"


@pytest.mark.parametrize(
    ("cache_control", "asked_again"),
    [(f"max-age={CENTURY}", False), ("max-age=1", True), (f"no-cache, max-age={CENTURY}", True)],
)
def test_a_page_that_is_fresh_is_not_asked_for_with_a_cache(store, cache_control, asked_again):
    web = fake(A)
    web.headers = (("date", "Mon, 13 May 2024 08:00:00 GMT"), ("cache-control", cache_control))
    fetch(web, store(), urls=(A,), skip_fresh=True)
    rows, _ = fetch(web, store(), urls=(A,), skip_fresh=True)
    assert web.asked == ([A, A] if asked_again else [A])
    assert fates(rows) == {A: "unchanged"}
    assert rows[A]["tries"] == asked_again


def test_without_a_cache_fresh_pages_are_asked_for(raw):
    web = fake(A)
    web.headers = (("date", "Mon, 13 May 2024 08:00:00 GMT"), ("cache-control", f"max-age={CENTURY}"))
    fetch(web, raw(), urls=(A,))
    fetch(web, raw(), urls=(A,))
    assert web.asked == [A, A]


# ---- hosts that do not want ---------------------------------------------------------------------


def test_a_host_that_wants_to_be_left_alone_is_asked_again_and_then_is_left_alone(raw):
    web = fake(C)
    for url in (A, B):
        web.pages[url] = RetryLater(url, "come back in 120 s")
    rows, _ = fetch(web, raw(), urls=(A, B, C))
    assert web.asked.count(A) == PUT_OFFS
    assert web.asked.count(B) == 0
    assert (rows[A]["code"], rows[B]["code"], rows[C]["fate"]) == ("retry-later", "retry-later", "new")
    assert "not asked" in rows[B]["detail"]


def test_a_host_that_wants_to_be_left_alone_once_loses_nothing(raw):
    web = fake(A, B)
    content, answers = web.pages[A], iter([RetryLater(A, "come back in 120 s")])
    web.pages[A] = lambda _: next(answers, content)
    assert fates(fetch(web, raw(), urls=(A, B))[0]) == {A: "new", B: "new"}
    assert web.asked == [A, A, B]


def test_a_host_that_is_dead_does_not_hold_up_the_run(raw):
    urls = [f"https://dead.example/{number}" for number in range(DEAD_AFTER + 10)]
    web = fake(C)
    web.pages |= {url: ConnectionFailed(url, "refused") for url in urls}
    rows, _ = fetch(web, raw(), urls=(*urls, C))
    assert len(web.asked) == DEAD_AFTER + 1
    assert [rows[url]["code"] for url in urls] == ["fetch-connection"] * len(urls)
    assert rows[C]["fate"] == "new"


# ---- whatever ends it ---------------------------------------------------------------------------

MANY = tuple(f"https://host-{number % 3}.example/{number}" for number in range(20))


class Stopped(Exception):
    """The end of a run, wherever it stands."""


def stop_at_page(wanted):
    def before(url):
        if url == wanted:
            raise Stopped

    return before


def stop_at(count):
    """What ends a run when so many pages have been asked for."""
    asked = []

    def before(url):
        asked.append(url)
        if len(asked) == count:
            raise Stopped

    return before


@pytest.mark.parametrize("count", [1, 7, 20])
def test_a_run_that_was_stopped_goes_on_without_asking_twice_and_without_losing_one(store, count):
    web = fake(*MANY)
    web.before = stop_at(count)
    with pytest.raises(Stopped):
        fetch(web, store(), urls=MANY)
    assert not Path(os.fsdecode(store().report)).exists()
    web.before = nothing
    rows, resumed = fetch(web, store(), urls=MANY)
    assert resumed
    assert list(rows) == list(MANY)
    assert set(fates(rows).values()) == {"new"}
    # Answers that were on their way when it ended, one a host at most, were never had.
    assert sum(web.asked.count(url) - 1 for url in MANY) <= 3


def test_a_feed_that_moved_on_meanwhile_costs_nothing(raw):
    web = fake(A, B, C)
    web.pages[MAP] = sitemap_of(A, B)
    web.before = stop_at_page(A)
    with pytest.raises(Stopped):
        fetch(web, raw(), sitemaps=(MAP,))
    web.before = nothing
    web.pages[MAP] = sitemap_of(C)
    rows, _ = fetch(web, raw(), sitemaps=(MAP,))
    assert {A, B} <= {url for url, row in rows.items() if row["fate"] == "new"}


def test_lists_that_were_read_to_the_end_are_not_read_again(raw):
    web = fake(A, B)
    web.pages[MAP] = sitemap_of(A, B)
    web.before = stop_at_page(B)
    with pytest.raises(Stopped):
        fetch(web, raw(), sitemaps=(MAP,))
    web.before = nothing
    rows, _ = fetch(web, raw(), sitemaps=(MAP,))
    assert web.asked.count(MAP) == 1
    assert fates(rows) == {A: "new", B: "new", MAP: "list"}


def test_another_question_is_another_run(raw):
    web = fake(A, B)
    web.before = stop_at(1)
    with pytest.raises(Stopped):
        fetch(web, raw(), urls=(A, B))
    web.before = nothing
    rows, resumed = fetch(web, raw(), urls=(B,))
    assert not resumed
    assert list(rows) == [B]


def test_a_page_that_was_kept_but_not_entered_is_not_asked_for_again(raw, monkeypatch):
    web = fake(A, B)
    settle, calls = Books.settle, []

    def killed(books, key, row, kept):
        calls.append(key)
        if len(calls) == 1:
            raise Stopped
        settle(books, key, row, kept)

    monkeypatch.setattr(Books, "settle", killed)
    with pytest.raises(Stopped):
        fetch(web, raw(), urls=(A, B))
    rows, resumed = fetch(web, raw(), urls=(A, B))
    assert resumed
    assert web.asked == [A, B]
    assert fates(rows) == {A: "new", B: "new"}


@pytest.mark.parametrize("tail", [b"\x1f\x8b\x08half a record", page(7) * 9])
def test_half_a_record_at_the_end_of_a_warc_is_cut_off(tmp_path, tail):
    web = fake(A, B)
    file = tmp_path / "x.warc.gz"
    fetch(web, WarcFile(file), urls=(A,))
    with file.open("ab") as stream:
        stream.write(tail)
    fetch(web, WarcFile(file), urls=(B,))
    assert pages_of_warc(file) == [(A, page(0)), (B, page(1))]


def test_a_warc_that_somebody_cut_is_not_written_to(tmp_path):
    web = fake(A, B)
    file = tmp_path / "x.warc.gz"
    fetch(web, WarcFile(file), urls=(A,))
    file.write_bytes(file.read_bytes()[:-10])
    with pytest.raises(OutputError, match="shorter than its accounts say"):
        fetch(web, WarcFile(file), urls=(B,))


def test_a_second_run_to_the_same_place_says_so_and_does_nothing(store):
    web = fake(A)
    first = store()
    first.prepare()
    with Books(first.books), pytest.raises(OutputError, match="another run is fetching"):
        fetch(web, store(), urls=(A,))
    assert web.asked == []


def test_books_that_are_damaged_are_told(raw):
    store = raw()
    store.prepare()
    Path(os.fsdecode(store.books)).write_bytes(b"no database" * 100)
    with pytest.raises(OutputError, match="is damaged"):
        fetch(fake(A), store, urls=(A,))


def test_a_place_that_cannot_be_written_ends_the_run_with_one_error(raw):
    store = raw()
    store.prepare()
    Path(os.fsdecode(store.place), "news.example").write_text("in the way")
    with pytest.raises(OutputError, match="cannot be written"):
        fetch(fake(A, B), store, urls=(A, B))


def test_the_watcher_hears_of_every_address(raw):
    seen = Seen()
    web = fake(A, C)
    web.pages[MAP] = sitemap_of(A, B)
    store = raw()
    fetch(web, store, urls=(C,), sitemaps=(MAP,), seen=seen)
    assert sorted(seen.hosts) == ["news.example", "news.example", "other.example"]
    assert {row.url for row in seen.rows} == set(report(store))
