"""JSON files that hold many pages: each object of their list a page, and a file with one page what it always was."""

import gzip
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

import cleaner
from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives import Asked, holds_pages, pages
from cleaner.sources.archives.elements import Elements
from cleaner.sources.files import Passed, find, load

STORY = [
    "The lock at the old harbour opens again on Thursday, the canal office said, after nine weeks of repairs.",
    "Keeper Nora Abel said that her crew had found a mooring ring from 1874 in the mud and given it to the museum.",
    "Boats of more than twelve metres have to wait until the second gate is in its place, which may be in autumn.",
]
TITLE = "Lock at the old harbour opens again"
TEXT = "\n\n".join(STORY)
HTML = "".join(f"<p>{line}</p>" for line in STORY)
URL = "https://canal.example/lock"
MOST = 100_000


def put(tmp_path, name, content):
    content = content if isinstance(content, bytes) else json.dumps(content).encode()
    (tmp_path / name).write_bytes(content)
    (found,) = find([tmp_path / name])
    return found


def read(tmp_path, content, name="a.json", **asked):
    asked = Asked(asked.pop("max_bytes", MOST), **asked)
    found = put(tmp_path, name, content)
    things = list(pages(found, asked))
    assert holds_pages(found, asked) == any(thing.record is not None for thing in things)
    return things


def told(things):
    """(number, text or code) of each."""
    return [(each.record, each.code if isinstance(each, Passed) else each.content) for each in things]


def some(*texts, key="html"):
    return [{"url": f"https://canal.example/{n}", key: text} for n, text in enumerate(texts)]


# ---- lists ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress), (".zst", zstd.compress)])
@pytest.mark.parametrize("indent", [None, 2])
def test_an_object_of_a_list_is_a_page_with_its_url_and_what_it_states(tmp_path, ending, pack, indent):
    rows = [{"url": URL, "html": "<p>One</p>", "title": TITLE}, {"link": URL, "text": "Two"}]
    name = f"a.json{ending}"
    assert read(tmp_path, pack(json.dumps(rows, indent=indent).encode()), name) == [
        Page("<p>One</p>", url=URL, path=name, record=0, stated=(("headline", TITLE),)),
        Page("Two", url=URL, path=name, record=1),
    ]


def test_objects_are_read_as_lines_are(tmp_path):
    rows = [
        {"markdown": f"# {TITLE}\n\n{TEXT}", "metadata": {"title": "Canal | News", "sourceURL": URL}},
        {"data": {"text": TEXT, "title": TITLE}},
        {"id": 7, "text": ["a", "b"]},
    ]
    lines = read(tmp_path, "\n".join(map(json.dumps, rows)).encode(), "a.jsonl")
    assert [page.url for page in lines] == [URL, None, None]
    assert read(tmp_path, rows) == [replace(page, path="a.json") for page in lines]


def test_an_object_without_a_page_costs_itself(tmp_path):
    rows = [{"html": "a"}, {"title": TITLE}, 7, "text", None, ["x"], {"html": "b"}, {"html": ""}]
    bad = [(number, "bad-line") for number in range(1, 6)]
    things = read(tmp_path, rows)
    assert told(things) == [(0, "a"), *bad, (6, "b"), (7, "")]
    assert "--page-key" in things[1].detail
    assert things[2].detail == "is no JSON object"


def test_an_object_that_is_odd_or_too_long_costs_itself(tmp_path):
    odd = [
        b'{"html": "a", "n": NaN}', b'{"html": "\\ud800"}', b'{"html": "b" "c"}', b"{'html': 'd'}",
        b'{"html": "e", "html": "f"}', b'{"html": "%b"}' % (b"x" * 2000), b"[" * 5000 + b"]" * 5000, b'{"html": "g"}',
    ]  # fmt: skip
    found = told(read(tmp_path, b"[" + b",\r\n".join(odd) + b"]", max_bytes=20_000))
    assert found[:5] == [(0, "a"), (1, "\ud800"), (2, "bad-line"), (3, "bad-line"), (4, "f")]
    assert found[6:] == [(6, "bad-line"), (7, "g")]
    assert told(read(tmp_path, b"[" + b",".join(odd) + b"]", max_bytes=1000))[5:7] == [
        (5, "too-large"),
        (6, "too-large"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_marks_of_encodings_are_known(tmp_path, encoding):
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    content = mark + json.dumps(some("Šibenik", "Málaga"), ensure_ascii=False).encode(encoding)
    assert told(read(tmp_path, content)) == [(0, "Šibenik"), (1, "Málaga")]
    one = mark + json.dumps({"html": "Šibenik"}, ensure_ascii=False).encode(encoding)
    assert told(read(tmp_path, one)) == [(None, "Šibenik")]


def test_of_a_list_that_was_cut_the_objects_before_the_cut_are_read(tmp_path):
    content = json.dumps(some("a", "b", "c")).encode()
    *found, last = read(tmp_path, content[:-20])
    assert told(found) == [(0, "a"), (1, "b")]
    assert (last.code, last.record) == ("container", None)
    assert last.detail == "ends before its list does, or is damaged: the objects before that were read"
    packed = gzip.compress(json.dumps(some(*(os.urandom(40).hex() for _ in range(2000)))).encode())
    *found, last = read(tmp_path, packed[:-9000], "a.json.gz")
    assert len(found) > 1000
    assert "ends before its content does" in last.detail


def test_lists_one_behind_the_other_are_one(tmp_path):
    """As crawlers leave them that add to the file of an earlier crawl."""
    content = json.dumps(some("a", "b")) + "\n" + json.dumps(some("c"))
    assert told(read(tmp_path, content.encode())) == [(0, "a"), (1, "b"), (2, "c")]


def test_lines_under_the_name_are_lines(tmp_path):
    content = "\n".join(map(json.dumps, some("a", "b"))) + "\n"
    assert told(read(tmp_path, content.encode())) == [(0, "a"), (1, "b")]


def test_keys_can_be_named(tmp_path):
    rows = [{"html": "no", "raw": text, "at": URL} for text in "ab"]
    assert [(page.content, page.url) for page in read(tmp_path, rows, page_key="raw", url_key="at")] == [
        ("a", URL),
        ("b", URL),
    ]


def test_a_long_list_of_something_else_behind_a_page_is_told_once(tmp_path):
    things = read(tmp_path, [{"html": "a"}, *({"n": n} for n in range(1500))])
    assert len(things) == 1002
    assert (things[-1].record, things[-1].code) == (None, "container")


# ---- lists in objects ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrap",
    [
        lambda rows: {"status": "ok", "articles": rows},
        lambda rows: {"data": rows, "errors": []},
        lambda rows: {"results": rows, "next": None},
        lambda rows: {"hits": {"total": {"value": 2}, "hits": [{"_id": "7", "_source": row} for row in rows]}},
        lambda rows: {"response": {"status": "ok", "results": rows}},
        lambda rows: {"tags": [{"name": "canal"}] * 9, "authors": ["Nora"], "items": rows, "related": [{"url": URL}]},
        lambda rows: {"comments": [{"text": "yes"}], "items": rows},
    ],
)
def test_the_list_with_the_most_pages_in_an_object_is_the_one(tmp_path, wrap):
    things = read(tmp_path, wrap(some("a", "b")))
    assert [(page.record, page.content, page.url) for page in things] == [
        (0, "a", "https://canal.example/0"),
        (1, "b", "https://canal.example/1"),
    ]


@pytest.mark.parametrize(
    "found",
    [
        {"text": TEXT, "comments": some("Well said", "No")},
        {"comments": some("Well said", "No"), "data": {"html": TEXT}},
        {"text": STORY, "comments": some("Well said", "No")},
        [{"text": TEXT, "comments": some("Well said", "No")}],
    ],
)
def test_a_page_with_its_comments_is_one_page(tmp_path, found):
    assert told(read(tmp_path, found)) == [(None, TEXT)]


def test_a_page_that_was_cut_is_no_list_of_its_comments(tmp_path):
    content = json.dumps({"text": TEXT, "comments": some("Well said", "No", "Maybe")})[:-10].encode()
    assert told(read(tmp_path, content)) == [(None, content)]


def test_a_list_of_which_few_hold_a_page_is_none(tmp_path):
    (complaint,) = read(tmp_path, {"items": [*some("a"), {"n": 1}, {"n": 2}]})
    assert (complaint.code, complaint.record) == ("not-html", None)


@pytest.mark.parametrize("found", [[{"n": 1}, {"n": 2}], [], [[]], [1, 2], {"items": [{"n": 1}]}, [{"html": ""}] * 2])
def test_json_without_any_page_is_one_failure_that_names_the_keys(tmp_path, found):
    (complaint,) = read(tmp_path, found)
    assert (complaint.code, complaint.record) == ("not-html", None)
    assert "without a page under html, text, content" in complaint.detail


@pytest.mark.parametrize(
    "content", [TEXT.encode(), b"[Photo: canal office] It rained.", b"", b"{", b"[", b"['a', 'b']"]
)
def test_what_is_no_json_is_the_text_that_it_is(tmp_path, content):
    assert read(tmp_path, content) == [Page(content, path="a.json")]


# ---- what services and readers write -------------------------------------------------------------

READER = {
    "id": "user/-/state/com.google/starred",
    "items": [
        {
            "title": TITLE, "published": 1715675400, "author": "Nora Abel", "canonical": [{"href": URL}],
            key: {"content": HTML},
        }
        for key in ("content", "summary")
    ],
}  # fmt: skip
FEED = {
    "version": "https://jsonfeed.org/version/1.1", "title": "Canal News", "items": [{
        "id": "1", "url": URL, "title": TITLE, "content_text": TEXT, "content_html": HTML,
        "summary": "<p>The canal office has news.</p>", "date_published": "2024-05-14T08:30:00+00:00",
        "authors": [{"name": "Nora Abel"}],
    }],
}  # fmt: skip
WALLABAG = [{
    "is_archived": 1, "title": TITLE, "url": URL, "content": HTML, "created_at": "2025-01-01T00:00:00+0000",
    "published_at": "2024-05-14T08:30:00+00:00", "published_by": ["Nora Abel"],
}] * 2  # fmt: skip
WORDPRESS = [{
    "id": 7, "date": "2024-05-14T08:30:00+00:00", "link": URL, "title": {"rendered": TITLE}, "author": 3,
    "content": {"rendered": HTML, "protected": False},
}] * 2  # fmt: skip


@pytest.mark.parametrize(
    ("found", "authors"),
    [(READER, ["Nora Abel"]), (FEED, ["Nora Abel"]), (WALLABAG, ["Nora Abel"]), (WORDPRESS, [])],
    ids=["reader", "json feed", "wallabag", "wordpress"],
)
def test_what_they_write_is_read(tmp_path, found, authors):
    for page in read(tmp_path, found):
        article = cleaner.clean(page)
        assert (article.title, article.text, article.url) == (TITLE, TEXT, URL)
        assert (article.published_at, [author.name for author in article.authors]) == (
            "2024-05-14T08:30:00+00:00",
            authors,
        )


def test_a_summary_is_the_description(tmp_path):
    (page,) = read(tmp_path, FEED)
    assert cleaner.clean(page).description == "The canal office has news."


@pytest.mark.parametrize(
    ("fields", "url"),
    [
        ({"id": URL}, URL),
        ({"id": "7", "external_url": URL}, URL),
        ({"id": URL, "alternate": [{"href": "https://canal.example/b"}]}, "https://canal.example/b"),
        ({"id": "https://canal.example/b", "url": URL}, URL),
        ({"id": 7, "canonical": [], "external_url": "/b"}, None),
        ({"canonical": [7], "alternate": [{"href": 7}]}, None),
    ],
)
def test_the_url_is_where_they_have_it(tmp_path, fields, url):
    assert [page.url for page in read(tmp_path, [{"text": "a", **fields}] * 2)] == [url] * 2


def test_a_text_that_the_service_cut_does_not_look_whole(tmp_path):
    beginning = f"{STORY[0]}\r\n{STORY[1][:60]}…"
    for name in ("a.json", "b.json"):
        articles = [{"title": TITLE, "url": URL, "publishedAt": "2024-05-14T08:30:00Z", "content": beginning + cut}
                    for cut in (" [+1234 chars]", "")]  # fmt: skip
        found = {"status": "ok", "articles": articles} if name == "a.json" else articles[0]
        page = read(tmp_path, found, name)[0]
        article = cleaner.clean(page)
        assert page.cut == "the service gives only the first characters: [+1234 chars]"
        assert (article.status, article.text) == ("truncated", f"{STORY[0]}\n\n{STORY[1][:60]}…")
    assert read(tmp_path, found | {"content": "It said [+12 chars] and more."})[0].cut is None


def test_an_empty_text_does_not_hide_another(tmp_path):
    assert told(read(tmp_path, {"items": [{"content_html": " ", "content_text": "a"}]})) == [(0, "a")]


@pytest.mark.parametrize(
    ("published", "expected"), [(1715675400, "2024-05-14T08:30:00+00:00"), (1, None), (True, None), (20240514, None)]
)
def test_seconds_are_a_date_when_they_can_be_no_other_number(tmp_path, published, expected):
    (page, _) = read(tmp_path, [{"title": TITLE, "text": TEXT, "published": published}] * 2)
    assert cleaner.clean(page).published_at == expected


# ---- one page ------------------------------------------------------------------------------------


def test_where_one_page_is_wanted_a_list_says_what_it_is(tmp_path):
    for found in (some("a", "b"), {"articles": some("a", "b")}):
        with pytest.raises(NotText, match="a JSON list of pages"):
            load(put(tmp_path, "a.json", found), MOST)


def test_in_a_zip_file_a_list_is_told(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("a.json", json.dumps(some("a", "b")))
        file.writestr("b.json", json.dumps({"html": "b"}))
    (found,) = find([tmp_path / "a.zip"])
    list_, page = pages(found, Asked(MOST))
    assert (list_.code, list_.member, page.content) == ("not-html", "a.json", "b")
    assert "a JSON list of pages" in list_.detail


def test_a_sidecar_is_no_list(tmp_path):
    (tmp_path / "a.html").write_bytes(b"<p>a")
    known = {
        "url": URL,
        "final_url": URL,
        "status": 200,
        "headers": {},
        "fetched_at": "",
        "sha256": "",
        "pages": some("b"),
    }
    (tmp_path / "a.html.json").write_text(json.dumps(known))
    assert [found.name for found in find([tmp_path])] == [b"a.html"]


# ---- the elements --------------------------------------------------------------------------------

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text('"\\{}[],: aé\n', max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('"\\{[]a:', max_size=4), inner, max_size=4),
    max_leaves=12,
)


def in_pieces(content, size):
    return [content[at : at + size] for at in range(0, len(content), size)]


@given(st.lists(VALUES, max_size=6), st.integers(1, 9), st.sampled_from([None, 1]), st.booleans())
def test_the_elements_of_a_list_are_those_that_json_has(values, size, indent, ascii_only):
    content = json.dumps(values, indent=indent, ensure_ascii=ascii_only).encode()
    elements = Elements(in_pieces(content, size), MOST)
    assert [(each.path, each.number, json.loads(each.content)) for each in elements] == [
        ((), number, value) for number, value in enumerate(values)
    ]
    assert not elements.cut


@given(st.dictionaries(st.text('"\\{[]a:', max_size=4), VALUES, max_size=5), st.integers(1, 9))
def test_the_elements_of_lists_in_an_object_are_those_that_json_has(found, size):
    elements = Elements(in_pieces(json.dumps(found).encode(), size), MOST)
    expected = [
        ((key,), n, each) for key, value in found.items() if isinstance(value, list) for n, each in enumerate(value)
    ]
    expected += [
        ((key, inner), n, each)
        for key, value in found.items() if isinstance(value, dict)
        for inner, values in value.items() if isinstance(values, list)
        for n, each in enumerate(values)
    ]  # fmt: skip
    given_ = [(each.path, each.number, json.loads(each.content)) for each in elements]
    assert sorted(map(repr, given_)) == sorted(map(repr, expected))
    assert json.loads(elements.around).keys() == found.keys()
    assert not elements.cut


@given(st.binary(max_size=200) | st.text('"\\{}[],:a1', max_size=60).map(str.encode), st.integers(1, 50))
def test_whatever_comes_every_piece_of_it_is_passed(content, size):
    elements = Elements(in_pieces(content, size), 100)
    assert list(elements) == list(Elements([content], 100))


# ---- hostile files -------------------------------------------------------------------------------


@given(st.binary(max_size=300) | st.text('"\\{}[],:a1html', max_size=80).map(str.encode))
def test_no_file_breaks_the_reader(tmp_path_factory, content):
    folder = tmp_path_factory.getbasetemp()
    for name in ("hostile.json", "hostile.json.gz", "hostile.har"):
        (folder / name).write_bytes(content)
        (found,) = find([folder / name])
        holds_pages(found, Asked(MOST))
        assert list(pages(found, Asked(MOST)))


@pytest.mark.parametrize(
    "make",
    [
        lambda n: b"[" * n,
        lambda n: b'{"a":' * n,
        lambda n: b'{"a":[' + b"{}," * n + b"{}]}",
        lambda n: b"[" + b"[]," * n + b"[]]",
        lambda n: b"{" + b",".join(b'"k%d":[{}]' % number for number in range(n)) + b"}",
        lambda n: b'{"a":"' + b'\\"' * n + b'"}',
        lambda n: b'{"a":"' + b"\\" * n,
        lambda n: b'{"' + b'"' * n,
        lambda n: b"[" + b"," * n,
    ],
    ids=["lists", "objects", "elements", "lists in a list", "keys", "quotes", "backslashes", "strings", "commas"],
)
def test_lists_that_are_odd_and_long_end(tmp_path, make):
    """What cost the square of their number would not end before the test is stopped."""
    assert list(pages(put(tmp_path, "a.json", make(100_000)), Asked(10_000_000)))


def test_what_stands_around_the_lists_is_bounded(tmp_path):
    (complaint,) = read(tmp_path, {"articles": some("a", "b"), "more": "x" * 2000}, max_bytes=1000)
    assert (complaint.code, complaint.record) == ("too-large", None)


def test_a_list_may_be_larger_than_a_page(tmp_path):
    things = read(tmp_path, some(*("x" * 700 for _ in range(50))), max_bytes=1000)
    assert len(things) == 50


# ---- the command ---------------------------------------------------------------------------------


def command(folder, *arguments):
    environment = {**os.environ, "PYTHONPATH": str(Path(cleaner.__file__).parent.parent)}
    made = [sys.executable, "-m", "cleaner", "clean", *arguments]
    return subprocess.run(made, cwd=folder, env=environment, capture_output=True, timeout=300, check=False)


def test_a_run_makes_a_record_an_object_and_a_second_one_nothing(tmp_path):
    (tmp_path / "raw").mkdir()
    put(tmp_path / "raw", "a.json", [*some(HTML, HTML), {"title": TITLE}])
    put(tmp_path / "raw", "b.json", {"url": URL, "html": HTML})
    put(tmp_path / "raw", "c.json.gz", gzip.compress(json.dumps({"items": some(HTML)}).encode()))
    first = command(tmp_path, "raw", "-o", "clean")
    assert (first.returncode, b"4 cleaned, 1 failed (1 bad-line)" in first.stderr) == (1, True)
    outputs = [row["output"] for row in map(json.loads, (tmp_path / "clean/_report.jsonl").read_text().splitlines())]
    assert outputs == ["a.json.d/000000.json", "a.json.d/000001.json", None, "b.json.json", "c.json.gz/000000.json"]
    record = json.loads((tmp_path / "clean/a.json.d/000001.json").read_bytes())
    assert (record["text"], record["url"]) == (TEXT, "https://canal.example/1")
    assert (record["source"]["path"], record["source"]["record"]) == ("a.json", 1)
    assert json.loads((tmp_path / "clean/b.json.json").read_bytes())["source"]["record"] is None
    assert b"5 unchanged since an earlier run" in command(tmp_path, "raw", "-o", "clean").stderr


def test_a_file_may_become_a_list_and_a_page_again(tmp_path):
    (tmp_path / "raw").mkdir()
    for found in ({"url": URL, "html": HTML}, some(HTML, HTML), {"url": URL, "html": HTML}):
        put(tmp_path / "raw", "a.json", found)
        assert command(tmp_path, "raw", "-o", "clean").returncode == 0
        assert (tmp_path / "clean/a.json.json").exists() == isinstance(found, dict)


def test_one_page_goes_to_stdout_as_a_page_does_and_a_list_a_line_each(tmp_path):
    put(tmp_path, "a.json", {"html": HTML})
    put(tmp_path, "b.json", some(HTML, HTML))
    one = command(tmp_path, "a.json", "--url", URL)
    assert (one.returncode, json.loads(one.stdout)["url"]) == (0, URL)
    assert [json.loads(line)["source"]["record"] for line in command(tmp_path, "b.json").stdout.splitlines()] == [0, 1]
    assert b"here are several" in command(tmp_path, "b.json", "--url", URL).stderr


# ---- JSON under other names -----------------------------------------------------------------------


def _loaded(tmp_path: Path, name: str, content: str) -> str | bytes:
    return load(put(tmp_path, name, content.encode()), MOST).content


@pytest.mark.parametrize("name", ["page.txt", "page", "page.html"])
def test_an_object_with_a_page_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    assert _loaded(tmp_path, name, json.dumps({"url": "https://mill.example/a", "html": "<p>Rain fell.</p>"})) == (
        "<p>Rain fell.</p>"
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"html": "<p>Rain fell.</p>"}\n{"html": "<p>It was cold.</p>"}\n', "JSON Lines"),
        ('[{"html": "<p>Rain fell.</p>"}, {"html": "<p>It was cold.</p>"}]', "JSON list of pages"),
    ],
)
def test_many_pages_under_another_name_are_told_and_not_read_as_one_text(
    tmp_path: Path, content: str, said: str
) -> None:
    with pytest.raises(NotText, match=said):
        _loaded(tmp_path, "pages.txt", content)


@pytest.mark.parametrize(
    "made", [json.dumps, lambda value: json.dumps(value).encode(), lambda value: f"\n{json.dumps(value)}"]
)
def test_the_library_reads_an_object_that_it_is_handed(made):
    article = cleaner.clean(made({"url": URL, "html": HTML, "title": TITLE}))
    assert (article.text, article.title, article.url) == (TEXT, TITLE, URL)
    with pytest.raises(NotText, match="list of pages"):
        cleaner.clean(made([{"html": HTML}, {"html": HTML}]))


@pytest.mark.parametrize("content", ['{"a": 1, "b": "two"}', '{"a": 1}\nis how it begins.', '[{"a": 1}]', '{"a'])
def test_a_text_that_begins_like_json_stays_one(tmp_path: Path, content: str) -> None:
    assert _loaded(tmp_path, "about.txt", content) == content.encode()
