"""What is found, in which order, and what is said of the rest."""

import bz2
import errno
import gzip
import hashlib
import json
import lzma
import os
import socket
from email.message import EmailMessage

import pytest
from backports import zstd

from cleaner.errors import InputTooLarge, MissingInput, NotText, UnreadableInput
from cleaner.sources.files import STDIN, Found, Passed, find, load
from cleaner.sources.names import readable

ODD_NAMES = [
    b"-rf",
    b" leading and trailing ",
    b"new\nline.html",
    b"bad\xff\xfeutf8.html",
    b"back\\slash.html",
    b"back\\xffslash.html",
    b"back\xffslash.html",
    b"page.html",
    b"page.htm",
    b"Page.html",
    "é.html".encode(),
    "e\u0301.html".encode(),
    b"<img src=x onerror=y>",
    b"\x1b[31mred.html",
    b"*",
    b"%2e%2e",
    b"...",
    "\u202egpj.html".encode(),
    b"n" * 255,
]


def put(root, *names):
    for name in names:
        place = os.path.join(os.fsencode(root), name if isinstance(name, bytes) else name.encode())
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "wb") as file:
            file.write(b"text of " + os.path.basename(place))


def names(found):
    return [each.name for each in found]


def codes(found):
    return {each.name: each.code for each in found if isinstance(each, Passed)}


def test_a_folder_comes_in_byte_order_of_the_whole_relative_path(tmp_path):
    put(tmp_path, "b/x", "a/z", "a.html", "a-b/x", "a/b/c", "B", "é")
    assert names(find([tmp_path])) == sorted(
        [b"b/x", b"a/z", b"a.html", b"a-b/x", b"a/b/c", b"B", "é".encode()],
    )


def test_odd_names_are_found_read_and_told_apart(tmp_path):
    put(tmp_path, *ODD_NAMES)
    found = list(find([tmp_path]))
    assert names(found) == sorted(ODD_NAMES)
    shown = {load(each, 1000).path for each in found}
    assert len(shown) == len(ODD_NAMES)
    for name in shown:
        name.encode("utf-8")


def test_readable_names_never_clash():
    assert len({readable(name) for name in ODD_NAMES}) == len(ODD_NAMES)
    assert readable(b"\\xff") != readable(b"\xff")


def test_an_input_that_is_a_file_goes_by_its_base_name(tmp_path):
    put(tmp_path, "deep/page.html")
    (found,) = find([tmp_path / "deep/page.html"])
    assert found.name == b"page.html"
    assert load(found, 1000).content == b"text of page.html"


def test_several_inputs_are_told_apart_by_their_base_names(tmp_path):
    put(tmp_path, "one/raw/a", "two/raw/a", "three/a", "four/a")
    found = find([tmp_path / "one/raw", tmp_path / "two/raw", tmp_path / "three/a", tmp_path / "four/a"])
    assert names(found) == [b"raw/a", b"raw~2/a", b"a", b"a~2"]


def test_a_made_up_name_gives_way_to_a_real_one(tmp_path):
    put(tmp_path, "1/a", "2/a", "3/a~2")
    assert len(set(names(find([tmp_path / "1/a", tmp_path / "2/a", tmp_path / "3/a~2"])))) == 3


def test_an_input_named_twice_is_read_once(tmp_path, monkeypatch):
    put(tmp_path, "raw/a")
    monkeypatch.chdir(tmp_path)
    assert names(find(["raw", "raw/", "./raw", tmp_path / "raw"])) == [b"a"]


def test_links_in_a_folder_are_named_and_not_followed(tmp_path):
    put(tmp_path, "raw/a", "elsewhere/b")
    os.symlink("../elsewhere/b", tmp_path / "raw/file")
    os.symlink("../elsewhere", tmp_path / "raw/folder")
    os.symlink("nowhere", tmp_path / "raw/gone")
    found = list(find([tmp_path / "raw"]))
    assert codes(found) == dict.fromkeys([b"file", b"folder", b"gone"], "link-skipped")
    assert not any(each.failed for each in found if isinstance(each, Passed))
    assert [each.name for each in found if isinstance(each, Found)] == [b"a"]


def test_links_are_followed_when_asked_and_a_broken_one_is_a_failure(tmp_path):
    put(tmp_path, "raw/a", "elsewhere/b")
    os.symlink("../elsewhere/b", tmp_path / "raw/file")
    os.symlink("../elsewhere", tmp_path / "raw/folder")
    os.symlink("nowhere", tmp_path / "raw/gone")
    found = list(find([tmp_path / "raw"], follow_links=True))
    assert names(found) == [b"a", b"file", b"folder/b", b"gone"]
    assert codes(found) == {b"gone": "unreadable"}
    assert load(found[1], 100).content == b"text of b"


def test_a_link_that_takes_a_files_place_after_it_was_found_is_not_followed(tmp_path):
    put(tmp_path, "raw/a", "elsewhere/b")
    (found,) = find([tmp_path / "raw"])
    (tmp_path / "raw/a").unlink()
    os.symlink("../elsewhere/b", tmp_path / "raw/a")
    with pytest.raises(UnreadableInput, match="took the file's place"):
        load(found, 100)


@pytest.mark.parametrize("follow", [False, True])
def test_a_loop_of_links_ends(tmp_path, follow):
    put(tmp_path, "a/b/page")
    os.symlink("../..", tmp_path / "a/b/up")
    os.symlink(".", tmp_path / "a/self")
    os.symlink("round", tmp_path / "round")
    found = list(find([tmp_path], follow_links=follow))
    assert [each.name for each in found if isinstance(each, Found)] == [b"a/b/page"]
    assert set(codes(found)) == {b"a/b/up", b"a/self", b"round"}


def test_links_to_links_do_not_multiply_the_pages(tmp_path):
    for level in range(12):
        os.makedirs(tmp_path / f"pool/{level}")
        for side in "xy":
            os.symlink(f"../{level + 1}", tmp_path / f"pool/{level}/{side}")
    put(tmp_path, "pool/12/page")
    assert len(list(find([tmp_path / "pool"], follow_links=True))) < 2 * 13 * 13


def test_an_input_that_is_a_link_is_followed_because_it_was_named(tmp_path):
    put(tmp_path, "real/a")
    os.symlink("real", tmp_path / "raw")
    assert names(find([tmp_path / "raw"])) == [b"a"]


def test_pipes_sockets_and_devices_are_named_and_never_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        found = list(find([tmp_path]))
    assert codes(found) == {b"pipe": "special-file", b"socket": "special-file"}
    assert not any(each.failed for each in found)


def test_a_pipe_that_was_named_is_a_failure_that_says_what_to_do(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (found,) = find([tmp_path / "pipe"])
    assert found.failed
    assert "give -" in found.detail


def test_a_missing_input_is_named(tmp_path):
    (found,) = find([tmp_path / "gone.html"])
    assert (found.code, found.failed) == ("missing", True)
    assert "gone.html" in found.detail


@pytest.mark.parametrize("place", ["https://news.example/a.html", "HTTP://news.example/"])
def test_a_url_says_that_nothing_is_fetched(place):
    (found,) = find([place])
    assert (found.name.decode(), found.code, found.failed) == (place, "url", True)


# ---- wrapped pages, and what lies beside them ------------------------------------------------------

PAGE = b"<html><body><p>The mill was open on Sunday.</p></body></html>"


def loaded(folder, name, content, most=10_000):
    put(folder, name)
    (folder / name).write_bytes(content)
    return load(next(each for each in find([folder]) if each.name == name.encode()), most)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html.gz", gzip.compress(PAGE)),
        ("a.gz", gzip.compress(b"") * 100 + gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:])),
        ("a.HTML.GZ", PAGE),
        ("a.html.gz", gzip.compress(PAGE) + b"something else"),
        ("a.zst", zstd.compress(PAGE)),
    ],
    ids=["gzip", "members", "not packed", "garbage behind", "zstd"],
)
def test_a_packed_page_is_unpacked(tmp_path, name, content):
    page = loaded(tmp_path, name, content)
    assert (page.content, page.cut) == (PAGE, None)


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress])
def test_of_a_packed_page_that_is_cut_what_is_there_is_read_and_marked(tmp_path, pack):
    content = PAGE + b"".join(b"<p>Paragraph %d of many.</p>" % (n * n) for n in range(300))
    name = "a.gz" if pack is gzip.compress else "a.zst"
    packed = pack(content)
    page = loaded(tmp_path, name, packed[:-20] if name == "a.gz" else packed[: len(packed) - 5])
    assert content.startswith(page.content)
    assert page.cut == "the packed file ends before its content does"


def test_a_packed_page_that_is_damaged_is_marked(tmp_path):
    packed = bytearray(gzip.compress(PAGE))
    packed[-6] ^= 1
    page = loaded(tmp_path, "a.gz", bytes(packed))
    assert page.content == PAGE
    assert page.cut.startswith("the packed file is damaged")


@pytest.mark.parametrize(("name", "pack"), [("a.gz", gzip.compress), ("a.zst", zstd.compress)])
def test_a_bomb_is_too_large(tmp_path, name, pack):
    with pytest.raises(InputTooLarge, match=r"a\.\w+: unpacks to more than 10000 bytes"):
        loaded(tmp_path, name, pack(b" " * 10_000_000))


MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/mill\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; boundary="--B"\r\n\r\n----B\r\nContent-Type: text/css\r\n\r\np {}\r\n'
    b"----B\r\nContent-Type: text/html; charset=latin-1\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://news.example/part\r\n\r\n<p>M=FChle =\r\nopen</p>\r\n----B--\r\n"
)


def test_a_page_that_a_browser_saved_comes_with_its_url_and_charset(tmp_path):
    page = loaded(tmp_path, "a.mhtml", MHTML)
    assert page.content.rstrip() == b"<p>M\xfchle open</p>"
    assert (page.url, page.content_type) == ("https://news.example/mill", "text/html; charset=latin-1")


def test_a_mail_gives_its_page(tmp_path):
    mail = EmailMessage()
    mail["Subject"] = "Rain"
    mail.set_content("It rained.")
    mail.add_alternative("<p>It r\u00e4ined.</p>", subtype="html")
    page = loaded(tmp_path, "a.eml", bytes(mail))
    assert (page.content.decode().strip(), page.url) == ("<p>It r\u00e4ined.</p>", None)


@pytest.mark.parametrize(
    ("found", "content", "url"),
    [
        ({"url": "https://e.example/a", "html": "<p>It rained."}, "<p>It rained.", "https://e.example/a"),
        ({"success": True, "data": {"markdown": "# Rain", "metadata": {"sourceURL": "https://e.example/a"}}},
         "# Rain", "https://e.example/a"),
        ([{"text": "It rained."}], "It rained.", None),
    ],
)  # fmt: skip
def test_a_json_object_gives_its_page(tmp_path, found, content, url):
    page = loaded(tmp_path, "a.json", json.dumps(found).encode())
    assert (page.content, page.url) == (content, url)


def test_json_without_a_page_is_none_and_what_is_no_json_stays(tmp_path):
    with pytest.raises(NotText, match="without a page under html, text, content"):
        loaded(tmp_path, "a.json", b'{"name": "rain"}')
    with pytest.raises(NotText, match="a JSON list"):
        loaded(tmp_path, "b.json", b'[{"html": "a"}, {"html": "b"}]')
    assert loaded(tmp_path, "c.json", PAGE).content == PAGE


def test_mhtml_without_a_page_or_nested_without_end_is_no_page(tmp_path):
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n) for n in range(3000))
    for content in (MHTML.replace(b"text/html", b"image/png"), b"MIME-Version: 1.0\r\n" + nested):
        with pytest.raises(NotText):
            loaded(tmp_path, "a.mht", content, 1_000_000)


@pytest.mark.parametrize("name", ["a.txt", "a.txt.gz"])
def test_a_web_archive_under_another_name_is_no_text(tmp_path, name):
    content = b"WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n"
    with pytest.raises(NotText, match=r"web archive.*\.wet"):
        loaded(tmp_path, name, gzip.compress(content) if name.endswith(".gz") else content)
    assert loaded(tmp_path, "b.txt", b"WARC/1.1 is out").content == b"WARC/1.1 is out"


def test_html_under_the_name_of_a_saved_page_is_read_as_it_is(tmp_path):
    assert loaded(tmp_path, "a.mhtml", PAGE).content == PAGE


def sidecar(content, **more):
    known = {"url": "https://a.example/x", "final_url": "https://b.example/y", "status": 200, "headers": {}}
    known |= {"fetched_at": "2024-05-01T10:00:00Z", "sha256": hashlib.sha256(content).hexdigest(), **more}
    return json.dumps(known)


def test_a_page_and_its_sidecar_are_one_input_with_url_and_time(tmp_path):
    put(tmp_path, "host/a.html", "host/b.html", "host/b.html.json", "host/c.json", "_fetch.jsonl", "host/_fetch.jsonl")
    (tmp_path / "host/a.html").write_bytes(PAGE)
    (tmp_path / "host/a.html.json").write_text(sidecar(PAGE, headers={"content-type": "text/html; charset=utf-8"}))
    found = list(find([tmp_path]))
    assert names(found) == [b"host/_fetch.jsonl", b"host/a.html", b"host/b.html", b"host/b.html.json", b"host/c.json"]
    page = load(found[1], 1000)
    known = (page.url, page.fetched_at, page.content_type)
    assert known == ("https://b.example/y", "2024-05-01T10:00:00Z", "text/html; charset=utf-8")
    assert load(found[2], 1000).url is None
    (single,) = find([tmp_path / "host/a.html"])
    assert load(single, 1000).url == "https://b.example/y"


def test_a_sidecar_of_another_page_says_nothing_of_this_one(tmp_path):
    put(tmp_path, "a.html")
    (tmp_path / "a.html.json").write_text(sidecar(b"another"))
    (found,) = find([tmp_path])
    assert load(found, 1000).url is None


def test_a_changed_sidecar_changes_how_the_page_stands(tmp_path):
    put(tmp_path, "a.html")
    (tmp_path / "a.html.json").write_text(sidecar(b"x"))
    (before,) = find([tmp_path])
    (tmp_path / "a.html.json").write_text(sidecar(b"x", more="1"))
    (after,) = find([tmp_path])
    assert (before.size, before.mtime_ns) != (after.size, after.mtime_ns)


def test_the_output_folder_inside_the_input_is_no_input(tmp_path):
    put(tmp_path, "a", "clean/a.json", "all.out")
    assert names(find([tmp_path], leave_out=[tmp_path / "clean", tmp_path / "all.out", tmp_path / "none"])) == [b"a"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_what_the_system_refuses_is_one_entry_each(tmp_path):
    put(tmp_path, "open", "locked/page", "secret")
    os.chmod(tmp_path / "locked", 0)
    os.chmod(tmp_path / "secret", 0)
    found = list(find([tmp_path]))
    os.chmod(tmp_path / "locked", 0o700)
    assert codes(found) == {b"locked": "unreadable"}
    with pytest.raises(UnreadableInput, match="secret: permission denied"):
        load(found[-1], 100)


def test_a_folder_is_as_deep_as_the_system_allows(tmp_path):
    deep = "/".join(["d"] * 300)
    put(tmp_path, f"{deep}/page")
    assert names(find([tmp_path])) == [f"{deep}/page".encode()]


@pytest.mark.parametrize(("size", "fits"), [(10, True), (11, False)])
def test_a_page_is_read_up_to_the_bound(tmp_path, size, fits):
    (tmp_path / "page").write_bytes(b"x" * size)
    (found,) = find([tmp_path])
    if fits:
        assert load(found, 10).content == b"x" * size
    else:
        with pytest.raises(InputTooLarge, match="page: is larger than 10 bytes"):
            load(found, 10)


def test_a_file_that_went_away_since_it_was_found_is_missing(tmp_path):
    put(tmp_path, "page")
    (found,) = find([tmp_path])
    os.unlink(tmp_path / "page")
    with pytest.raises(MissingInput, match="page"):
        load(found, 100)


@pytest.mark.parametrize("swap", [os.mkfifo, lambda place: os.symlink("/dev/zero", place), os.mkdir])
def test_something_else_in_the_place_of_a_file_is_not_read(tmp_path, swap):
    put(tmp_path, "page")
    (found,) = find([tmp_path])
    os.unlink(tmp_path / "page")
    swap(tmp_path / "page")
    with pytest.raises(UnreadableInput, match="page"):
        load(found, 100)


def test_standard_input_has_no_path():
    (found,) = find(["-"])
    assert found.place == STDIN


def test_a_refusal_of_the_system_is_told_in_its_words(tmp_path, monkeypatch):
    put(tmp_path, "a/page", "b")
    *_, last = find([tmp_path])

    def refuse(place, *_):
        raise PermissionError(errno.EACCES, "Permission denied", place)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        with pytest.raises(UnreadableInput, match="b: permission denied"):
            load(last, 100)
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda place: refuse(place) if place.endswith(b"/a") else scandir(place))
    refused, found = find([tmp_path])
    assert (refused.name, refused.code, refused.detail) == (b"a", "unreadable", "folder: permission denied")
    assert found.name == b"b"


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress, bz2.compress, lzma.compress])
def test_a_packed_page_under_the_name_of_a_page_is_unpacked(tmp_path, pack):
    (tmp_path / "a.html").write_bytes(pack(b"<p>Rain fell.</p>" * 9))
    (found,) = find([tmp_path / "a.html"])
    assert load(found, 1_000_000).content == b"<p>Rain fell.</p>" * 9
    with pytest.raises(InputTooLarge):
        load(found, 150)
