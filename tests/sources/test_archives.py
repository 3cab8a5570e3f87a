"""Files that hold pages: each page once, with its number; damage costs what is damaged."""

import gzip
import io
import json
import os
import stat
import zipfile

import brotli
import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from cleaner.model import Page
from cleaner.sources.archives import Asked, is_archive, pages
from cleaner.sources.files import Found, Passed, find

HTML = "<html><body><p>The mill was open on Sunday, its owner said.</p></body></html>"
MOST = 100_000


def read(tmp_path, name, content, **asked):
    (tmp_path / name).write_bytes(content)
    (found,) = find([tmp_path / name])
    assert isinstance(found, Found)
    return list(pages(found, Asked(asked.pop("max_bytes", MOST), **asked)))


def told(things):
    """(number, text or code) of each."""
    return [(each.record, each.code if isinstance(each, Passed) else text_of(each)) for each in things]


def text_of(page):
    return page.content if isinstance(page.content, str) else page.content.decode()


# ---- JSON Lines ----------------------------------------------------------------------------------


def test_a_line_of_json_is_a_page_with_its_url(tmp_path):
    line = json.dumps({"url": "https://news.example/a", "html": HTML})
    (page,) = read(tmp_path, "a.jsonl", line.encode())
    assert page == Page(HTML, url="https://news.example/a", path="a.jsonl", record=0)


@pytest.mark.parametrize("key", ["html", "text", "content"])
def test_the_page_may_stand_under_several_keys(tmp_path, key):
    assert told(read(tmp_path, "a.jsonl", json.dumps({"id": 7, key: HTML}).encode())) == [(0, HTML)]


def test_other_keys_can_be_named(tmp_path):
    line = json.dumps({"html": "no", "raw": HTML, "link": "https://news.example/b"}).encode()
    (page,) = read(tmp_path, "a.jsonl", line, page_key="raw", url_key="link")
    assert (page.content, page.url) == (HTML, "https://news.example/b")


@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress), (".zst", zstd.compress)])
def test_bad_lines_cost_themselves(tmp_path, ending, pack):
    good = json.dumps({"html": HTML}).encode()
    lines = [good, b"", b"{broken", b"[" * 100_000, b"[1]", b'{"html": 1}', b'{"html": "\\ud800 NaN", "x": NaN}', good]
    things = read(tmp_path, f"a.jsonl{ending}", pack(b"\xef\xbb\xbf" + b"\r\n".join(lines)), max_bytes=200_000)
    bad = [(number, "bad-line") for number in (2, 3, 4, 5)]
    assert told(things) == [(0, HTML), *bad, (6, "\ud800 NaN"), (7, HTML)]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_lines_in_utf_16_are_read_when_a_mark_says_so_and_are_bad_without(tmp_path, encoding):
    texts = ("Überall", "愛", "𝄞" * 100_000)
    lines = "".join(json.dumps({"html": text}, ensure_ascii=False) + "\r\n" for text in texts)
    marked = ("\ufeff" + lines).encode(encoding)
    assert told(read(tmp_path, "a.jsonl", marked, max_bytes=500_000)) == list(enumerate(texts))
    unmarked = read(tmp_path, "a.jsonl", lines.encode(encoding), max_bytes=500_000)
    assert {code for _, code in told(unmarked)} == {"bad-line"}


def test_a_line_without_end_is_one_complaint_and_the_next_line_a_page(tmp_path):
    content = json.dumps({"html": "x" * 1000}) + "\n" + json.dumps({"html": HTML})
    assert told(read(tmp_path, "a.jsonl", content.encode(), max_bytes=500)) == [(0, "too-large"), (1, HTML)]


def test_a_cut_file_gives_what_is_there_and_says_so(tmp_path):
    lines = b"".join(json.dumps({"html": HTML, "n": os.urandom(40).hex()}).encode() + b"\n" for _ in range(200))
    *found, last = read(tmp_path, "a.jsonl.gz", gzip.compress(lines)[:-2000])
    assert len([page for page in found if isinstance(page, Page)]) > 50
    assert (last.code, last.record) == ("container", None)
    assert "ends before its content does" in last.detail


def test_a_bomb_is_stopped(tmp_path):
    *_, last = read(tmp_path, "a.jsonl.gz", gzip.compress(b"\n" * 50_000_000), max_bytes=1000)
    assert "unpacks to more than" in last.detail


def test_something_else_under_the_name_is_told_after_some_lines(tmp_path):
    things = read(tmp_path, "a.jsonl", b"line\n" * 5000)
    assert len(things) == 1001
    assert things[-1].record is None


# ---- zip -----------------------------------------------------------------------------------------


def zipped(*members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content, mode in members:
            info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            info.external_attr = mode << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, content)
    return out.getvalue()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_members_of_a_zip_are_pages_whatever_their_names(tmp_path):
    names = ["../../up.html", "/etc/passwd", "C:\\x.html", "same", "same", "new\nline", "packed.html.gz"]
    contents = [HTML] * 6 + [gzip.compress(HTML.encode())]
    things = read(tmp_path, "a.zip", zipped(*((n, c, 0o644) for n, c in zip(names, contents, strict=True))))
    assert told(things) == [(number, HTML) for number in range(7)]
    assert [page.member for page in things] == names
    assert {page.path for page in things} == {"a.zip"}


def test_members_that_are_no_pages_are_told_one_by_one(tmp_path):
    content = bytearray(
        zipped(
            ("folder/", b"", stat.S_IFDIR | 0o755),
            ("link.html", b"/etc/passwd", stat.S_IFLNK | 0o777),
            ("more.zip", zipped(("a", b"b", 0o644)), 0o644),
            ("texts.warc.wet.gz", b"", 0o644),
            ("good.html", HTML, 0o644),
            ("bad.html", "y" + HTML, 0o644),
            ("huge.html", b" " * (MOST + 1), 0o644),
        )
    )
    crc = content.index((zipfile.crc32(("y" + HTML).encode())).to_bytes(4, "little"))
    content[crc] ^= 1
    content[content.rindex((zipfile.crc32(("y" + HTML).encode())).to_bytes(4, "little"))] ^= 1
    things = read(tmp_path, "a.zip", bytes(content))
    codes = [(1, "link-skipped"), (2, "container"), (3, "container"), (4, HTML), (5, "container"), (6, "too-large")]
    assert told(things) == codes


def test_a_zip_that_is_none_or_empty_is_one_complaint(tmp_path):
    for content in (b"PK\x03\x04", zipped(("a", HTML, 0o644))[:-10], zipped()):
        assert told(read(tmp_path, "a.zip", content)) == [(None, "container")]


def test_all_members_together_are_bounded(tmp_path):
    content = zipped(*((f"{number}.html", b" " * 40_000, 0o644) for number in range(100)))
    things = read(tmp_path, "a.zip", content, max_bytes=50_000)
    assert 0 < sum(isinstance(each, Page) for each in things) <= (200 * len(content) + 50_000) / 40_000
    assert told(things)[-1] == (99, "too-large")


# ---- WARC ----------------------------------------------------------------------------------------


def http(body=b"", status="200 OK", **headers):
    body = body or HTML.encode()
    headers = {"content-type": "text/html", **headers}
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def record(number, payload=None, kind="response", length=None, **more):
    payload = http() if payload is None else payload
    typed = "application/http; msgtype=response" if payload.startswith(b"HTTP/") else "text/html"
    headers = {
        "WARC-Type": kind,
        "WARC-Target-URI": f"https://news.example/{number}",
        "WARC-Date": "2024-05-01T10:00:00.5Z",
        "WARC-Record-ID": f"<urn:uuid:{number:032x}>",
        "Content-Type": typed,
        "Content-Length": len(payload) if length is None else length,
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"WARC/1.0\r\n{head}\r\n".encode() + payload + b"\r\n\r\n"


@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress), (".zst", zstd.compress)])
def test_answers_in_a_warc_are_pages_with_url_time_and_type(tmp_path, ending, pack):
    pytest.importorskip("fastwarc")
    parts = [record(0, kind="warcinfo"), record(1, kind="request"), record(2), record(3)]
    things = read(tmp_path, f"a.warc{ending}", b"".join(map(pack, parts)))
    assert told(things) == [(2, HTML), (3, HTML)]
    known = (things[0].url, things[0].fetched_at, things[0].content_type, things[0].cut)
    assert known == ("https://news.example/2", "2024-05-01T10:00:00Z", "text/html", None)


def test_a_record_of_an_unknown_type_is_told_and_one_without_a_head_is_a_page(tmp_path):
    no_head = record(1, kind="resource", Content_Type="application/http; msgtype=response", payload=HTML.encode())
    things = read(tmp_path, "a.warc", record(0, kind="strange") + no_head)
    assert told(things) == [(0, "container"), (1, HTML)]


def test_a_warc_in_one_gzip_member_is_read(tmp_path):
    assert told(read(tmp_path, "a.warc.gz", gzip.compress(record(0) + record(1)))) == [(0, HTML), (1, HTML)]


CHUNKS = b"5\r\n<html\r\n%x;x=1\r\n%b\r\n0\r\n\r\n" % (len(HTML) - 5, HTML[5:].encode())


@pytest.mark.parametrize(
    "answer",
    [
        http(CHUNKS, transfer_encoding="chunked"),
        http(gzip.compress(HTML.encode()), content_encoding="gzip"),
        http(zstd.compress(HTML.encode()), content_encoding="zstd"),
        http(brotli.compress(HTML.encode()), content_encoding="br"),
        http(content_encoding="gzip"),
        http(content_encoding="br"),
        http(content_encoding="xyz"),
        http(transfer_encoding="chunked"),
        HTML.encode(),
    ],
    ids=["chunked", "gzip", "zstd", "br", "says-gzip", "says-br", "says-xyz", "says-chunked", "no-head"],
)
def test_bodies_come_out_as_the_server_meant_them(tmp_path, answer):
    assert told(read(tmp_path, "a.warc", record(0, answer))) == [(0, HTML)]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (http(status="404 Not Found"), "http-4xx"),
        (http(status="301 Moved", location="/"), "http-3xx"),
        (http(content_type="image/png"), "not-html"),
        (http(gzip.compress(b" " * (MOST + 1)), content_encoding="gzip"), "too-large"),
        (http(b" " * (MOST + 1)), "too-large"),
        (http(b"\0\1\2", content_encoding="xyz"), "decode"),
    ],
    ids=["missing", "moved", "picture", "bomb", "large", "unknown coding"],
)
def test_answers_that_are_no_pages_are_told_and_the_next_is_read(tmp_path, answer, code):
    assert told(read(tmp_path, "a.warc.gz", gzip.compress(record(0, answer)) + gzip.compress(record(1)))) == [
        (0, code),
        (1, HTML),
    ]


@pytest.mark.parametrize(
    "damage",
    [
        b"garbage\r\n" * 3,
        record(7, length=20),
        record(7, length="many"),
        record(7, length=-5),
        gzip.compress(record(7))[:60] + b"\r\n",
    ],
    ids=["garbage", "short", "text", "negative", "gzip"],
)
def test_after_damage_the_next_record_is_found(tmp_path, damage):
    things = read(tmp_path, "a.warc", record(0) + damage + record(8) + record(9))
    found = [text for _, text in told(things)]
    assert found[0] == HTML
    assert found[-2:] == [HTML, HTML]
    assert [each.url for each in things if isinstance(each, Page)][-2:] == [
        "https://news.example/8",
        "https://news.example/9",
    ]
    assert found.count("container") == 1


def test_a_damaged_gzip_member_costs_itself(tmp_path):
    members = [bytearray(gzip.compress(record(number))) for number in range(4)]
    members[1][40] ^= 255
    del members[2][60:]
    found = [text for _, text in told(read(tmp_path, "a.warc.gz", b"".join(members)))]
    assert [found[0], found[-1]] == [HTML, HTML]
    assert set(found[1:-1]) == {"container"}


def test_a_record_that_is_cut_is_marked_and_swallows_no_other(tmp_path):
    things = read(tmp_path, "a.warc", record(0, length=10**9) + record(1))
    assert told(things) == [(0, HTML), (1, HTML)]
    assert [page.cut for page in things] == ["the archive ends inside the record", None]


def test_a_file_that_ends_in_a_record_marks_it(tmp_path):
    (page,) = read(tmp_path, "a.warc", record(0)[:-40])
    assert HTML.startswith(page.content.decode())
    assert page.cut == "the archive ends inside the record"


def test_what_the_crawler_cut_is_marked(tmp_path):
    (page,) = read(tmp_path, "a.warc", record(0, WARC_Truncated="length"))
    assert page.cut == "WARC-Truncated: length"


@pytest.mark.parametrize("content", [HTML.encode(), b"", b"\x1f\x8b\x08" + bytes(50)])
def test_a_warc_that_is_none_is_a_complaint(tmp_path, content):
    ((_, code),) = told(read(tmp_path, "a.warc", content))
    assert code == "container"


TEXT = "HTTP/2 is ten years old\n\nThe web has not noticed, its makers said."
"""A text as Common Crawl keeps it; its first word is also that of a server's answer."""


def texts(pack):
    info = record(0, b"isPartOf: a crawl", kind="warcinfo", Content_Type="application/warc-fields")
    return b"".join(map(pack, [info, *(conversion(number) for number in (1, 2))]))


def conversion(number):
    return record(number, TEXT.encode(), kind="conversion", Content_Type="text/plain")


@pytest.mark.parametrize("ending", [".warc.wet", ".wet", ".warc"])
@pytest.mark.parametrize(("packing", "pack"), [("", bytes), (".gz", gzip.compress), (".zst", zstd.compress)])
def test_texts_of_common_crawl_are_a_page_a_record(tmp_path, ending, packing, pack):
    pytest.importorskip("fastwarc")
    things = read(tmp_path, f"a{ending}{packing}", texts(pack))
    assert told(things) == [(1, TEXT), (2, TEXT)]
    known = (things[0].url, things[0].fetched_at, things[0].content_type, things[0].cut)
    assert known == ("https://news.example/1", "2024-05-01T10:00:00Z", "text/plain", None)


@pytest.mark.parametrize("name", ["a.warc.wat.gz", "a.wat"])
def test_what_common_crawl_states_of_pages_holds_no_pages(tmp_path, name):
    pytest.importorskip("fastwarc")
    stated = record(1, b'{"Envelope": {}}', kind="metadata", Content_Type="application/json")
    (complaint,) = read(tmp_path, name, gzip.compress(record(0, kind="warcinfo")) + gzip.compress(stated))
    assert (complaint.code, complaint.detail) == ("container", "holds no pages")


def test_a_wacz_gives_the_pages_of_its_web_archives(tmp_path):
    archives = [gzip.compress(record(number)) + gzip.compress(record(number + 1)) for number in (0, 5)]
    members = [("archive/a.warc.gz", archives[0]), ("archive/b.warc.gz", archives[1]), ("pages/pages.jsonl", b"{}")]
    things = read(tmp_path, "a.wacz", zipped(*((name, content, 0o644) for name, content in members)))
    assert told(things) == [(number, HTML) for number in range(4)]
    assert [page.member for page in things] == ["archive/a.warc.gz"] * 2 + ["archive/b.warc.gz"] * 2


def test_a_member_without_a_name_is_a_page_like_others(tmp_path):
    content = zipped(("x", HTML.encode(), 0o644), ("b.html", HTML.encode(), 0o644))
    directory = content.replace(b"xPK\1\2", b"\0PK\1\2")  # a name ends at NUL
    assert directory != content
    things = read(tmp_path, "a.zip", directory)
    assert told(things)[1:] == [(1, HTML)]
    assert len(things) == 2


@given(st.binary(max_size=300), st.sampled_from(["a.warc", "a.warc.gz", "a.zip", "a.jsonl", "a.jsonl.zst", "a.wacz"]))
def test_whatever_bytes_come_the_answer_is_pages_and_complaints(tmp_path_factory, content, name):
    folder = tmp_path_factory.mktemp("any")
    for start in (b"", record(0), gzip.compress(record(0)), b"PK\x05\x06"):
        things = read(folder, name, start + content)
        assert things
        assert all(isinstance(each, Page | Passed) for each in things)


# ---- Parquet -------------------------------------------------------------------------------------


def parquet(rows):
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow.parquet import write_table

    out = io.BytesIO()
    write_table(pyarrow.Table.from_pylist(rows), out)
    return out.getvalue()


def test_a_row_of_parquet_is_a_page(tmp_path):
    rows = [{"url": f"https://news.example/{n}", "html": HTML if n != 1 else None, "n": n} for n in range(40)]
    things = read(tmp_path, "a.parquet", parquet(rows))
    assert told(things) == [(n, HTML if n != 1 else "empty") for n in range(40)]
    assert things[5].url == "https://news.example/5"


def test_bytes_in_parquet_are_pages_too_and_columns_can_be_named(tmp_path):
    (page,) = read(tmp_path, "a.parquet", parquet([{"raw": HTML.encode()}]), page_key="raw")
    assert page.content == HTML.encode()


def test_parquet_without_pages_or_damaged_says_so(tmp_path):
    assert "--page-key" in read(tmp_path, "a.parquet", parquet([{"n": 1}]))[0].detail
    assert told(read(tmp_path, "a.parquet", parquet([{"html": HTML}])[:-9])) == [(None, "container")]


# ---- names, and what is not installed ------------------------------------------------------------


@pytest.mark.parametrize("name", [b"a.zip", b"A.ZIP", b"a.warc.gz", b"A.WET.GZ", b"a.jsonl.zst", b"a.parquet"])
def test_archives_are_known_by_name(name):
    assert is_archive(name)


@pytest.mark.parametrize("name", [b"a.html", b"a.html.gz", b"a.mhtml", b"jsonl", b"a.warc.html", b"wet"])
def test_pages_are_no_archives(name):
    assert not is_archive(name)


@pytest.mark.parametrize(("name", "library"), [("a.warc", "fastwarc"), ("a.parquet", "pyarrow")])
def test_an_extra_that_is_not_installed_is_named(tmp_path, monkeypatch, name, library):
    monkeypatch.setitem(__import__("sys").modules, library, None)
    monkeypatch.setitem(__import__("sys").modules, f"{library}.warc", None)
    monkeypatch.setitem(__import__("sys").modules, f"{library}.parquet", None)
    (complaint,) = read(tmp_path, name, b"x")
    assert complaint.code == "dependency"
    assert "pip install" in complaint.detail


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.jsonl.gz"])
@pytest.mark.parametrize("content", [f"<!doctype html>\n{HTML}\n{{\n}}\n", f"\n  {HTML}\n"])
def test_a_page_under_the_name_of_lines_is_one_page(tmp_path, name, content):
    packed = gzip.compress(content.encode()) if name.endswith(".gz") else content.encode()
    assert told(read(tmp_path, name, packed)) == [(None, content)]


def test_lines_below_a_bad_one_are_lines(tmp_path):
    lines = ['ended in the middle of a page"}', json.dumps({"html": HTML}), "# done"]
    found = told(read(tmp_path, "a.jsonl", "\n".join(lines).encode()))
    assert found == [(0, "bad-line"), (1, HTML), (2, "bad-line")]
