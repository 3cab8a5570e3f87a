"""HAR files: the answers that are HTML are pages, the others are told as those in web archives are."""

import base64
import gzip
import json

import pytest

import cleaner
from cleaner.model import Page
from cleaner.sources.archives import Asked, is_archive, pages
from cleaner.sources.files import Passed, find

HTML = "<html><head><meta charset=iso-8859-1></head><body><p>Die Mühle war am Sonntag geöffnet, sagte ihr Besitzer.</p>"
URL = "https://mill.example/open"
NO_JSON = "<!doctype html><p>It rained."


def entry(status=200, **content):
    return {
        "startedDateTime": "2024-05-14T10:30:00.482+02:00", "time": 31,
        "request": {"method": "GET", "url": URL, "headers": [{"name": "accept", "value": "*/*"}]},
        "response": {"status": status, "statusText": "Found" if status == 302 else "", "content": content},
    }  # fmt: skip


def html(text=HTML, **more):
    return entry(mimeType="text/html; charset=iso-8859-1", text=text, **more)


def read(tmp_path, entries, name="a.har", pack=bytes, max_bytes=100_000):
    log = {"version": "1.2", "creator": {"name": "browser"}, "pages": [{"id": "page_1"}], "entries": entries}
    content = entries if isinstance(entries, bytes) else json.dumps({"log": log}).encode()
    (tmp_path / name).write_bytes(pack(content))
    (found,) = find([tmp_path / name])
    return list(pages(found, Asked(max_bytes)))


def told(things):
    """(number, text or code, whether it failed) of each."""
    return [
        (each.record, each.code, each.failed) if isinstance(each, Passed) else (each.record, each.content)
        for each in things
    ]


@pytest.mark.parametrize(("name", "pack"), [("a.har", bytes), ("A.HAR", bytes), ("a.har.gz", gzip.compress)])
def test_an_answer_that_is_html_is_a_page_with_its_url_and_time(tmp_path, name, pack):
    (page,) = read(tmp_path, [html()], name, pack)
    kind = "text/html; charset=iso-8859-1"
    assert page == Page(HTML, URL, content_type=kind, fetched_at="2024-05-14T08:30:00Z", path=name, record=0)


def test_text_is_decoded_already_whatever_charset_is_stated(tmp_path):
    (page,) = read(tmp_path, [html()])
    assert "Die Mühle war am Sonntag geöffnet" in cleaner.clean(page).text


def test_base64_is_the_bytes_that_the_server_sent(tmp_path):
    sent = HTML.encode("latin-1")
    (page,) = read(tmp_path, [html(base64.encodebytes(sent).decode(), encoding="base64")])
    assert page.content == sent
    assert "Die Mühle war am Sonntag geöffnet" in cleaner.clean(page).text


def test_answers_that_are_no_pages_are_passed_over(tmp_path):
    others = [
        entry(302, mimeType="x-unknown"),
        entry(404, mimeType="text/html", text=HTML),
        entry(mimeType="image/png", text="iVBORw0KGgo=", encoding="base64"),
        entry(mimeType="text/css", text="p {}"),
        entry(0, mimeType=""),
        entry(1000, mimeType="text/html", text=HTML),
        html(),
    ]
    things = read(tmp_path, others)
    codes = ["http-3xx", "http-4xx", *["not-html"] * 4]
    assert told(things) == [*((number, code, False) for number, code in enumerate(codes)), (6, HTML)]
    assert [thing.detail for thing in things[:6]] == [
        "the server answered 302 Found", "the server answered 404", "is image/png", "is text/css", "was not answered",
        "was not answered",
    ]  # fmt: skip


def test_a_body_that_was_not_kept_is_told(tmp_path):
    (complaint,) = read(tmp_path, [entry(mimeType="text/html", size=7)])
    assert (complaint.code, complaint.failed) == ("empty", True)
    assert complaint.detail == "the body of the answer was not kept: save the HAR file with content"


def test_an_entry_that_is_odd_costs_itself(tmp_path):
    odd = [None, 7, "entry", [], {}, {"response": 7}, {"response": {"status": "200"}}]
    odd += [
        {"response": {"status": 200, "content": None}},
        html("%%%", encoding="base64"),
        html("ü", encoding="base64"),
    ]
    things = told(read(tmp_path, [*odd, html("x" * 200_000), html()]))
    codes = ["bad-line"] * 7 + ["empty", "decode", "decode", "too-large"]
    assert things == [*((number, code, True) for number, code in enumerate(codes)), (11, HTML)]


def test_odd_addresses_and_times_are_none(tmp_path):
    odd = html() | {"startedDateTime": 7, "request": {"url": "about:blank"}}
    assert [(page.url, page.fetched_at) for page in read(tmp_path, [odd, html() | {"request": []}])] == [
        (None, None), (None, "2024-05-14T08:30:00Z"),
    ]  # fmt: skip


def test_of_a_file_that_was_cut_the_entries_before_the_cut_are_read(tmp_path):
    whole = json.dumps({"log": {"entries": [html(), html(), html()]}}).encode()
    *found, last = told(read(tmp_path, whole[:-100]))
    assert found == [(0, HTML), (1, HTML)]
    assert last == (None, "container", True)


@pytest.mark.parametrize("content", [NO_JSON.encode(), b"{}", b"[]", b"", b'{"log": {"entries": []}}', b'{"log": [1]}'])
def test_what_has_the_name_and_no_entries_is_told(tmp_path, content):
    (complaint,) = read(tmp_path, content)
    assert (complaint.code, complaint.record) == ("container", None)
    assert "is no HAR file" in complaint.detail


def test_a_long_list_of_something_else_is_told_once(tmp_path):
    *_, last = things = read(tmp_path, [{}] * 3000)
    assert (len(things), last.code, last.record) == (1001, "container", None)


def test_they_are_known_by_name():
    assert is_archive(b"a.har")
    assert is_archive(b"a.har.zst")
    assert not is_archive(b"har")
