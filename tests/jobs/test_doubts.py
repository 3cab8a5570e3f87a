"""Folders as browsers and mirrors leave them: the pages become records, and what belongs to them is accounted for."""

import json
import os
import subprocess
import sys
import zipfile

import pytest

from cleaner.jobs.doubts import is_page
from cleaner.jobs.output import Tree
from cleaner.jobs.run import Run, carry_out
from cleaner.jobs.work import Way
from cleaner.model import Page
from cleaner.options import Options

STORY = "".join(
    f"<p>The ferry between the islands returned to service on day {number * number}, the harbour said, after its "
    "shaft had been replaced and the engineers had inspected the rudder and both of the engines once more.</p>"
    for number in range(1, 9)
)
HEAD = "<!doctype html><html lang=en><head><title>Ferry returns</title></head>"
PAGE = f"{HEAD}<body><h1>Ferry returns</h1>{STORY}</body></html>"
ADVERT = (
    "<!-- saved from url=(0014)about:internet --><html><body><a href=/>Shoes</a><div>Advertisement</div></body></html>"
)
CSS = "@charset 'utf-8'; body { margin: 0; font: 16px Georgia } .story > p { color: #333 }\n" * 40
SCRIPT = (
    "(function () { document.write('<div><p>hi</p></div>'); if (window.a) { console.log('<html><body>'); } })();\n" * 40
)
SVG = '<?xml version="1.0"?><svg><title>Ferry</title><style>a{}</style><a><text>x</text></a></svg>'
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(range(256)) * 20
SAVED = {
    "Ferry.html": PAGE, "Ferry_files/main.css": CSS, "Ferry_files/a.js.download": SCRIPT, "Ferry_files/photo.jpg": JPEG,
    "Ferry_files/saved_resource.html": ADVERT, "Ferry_files/css2": CSS, "Ferry_files/f.txt": SCRIPT,
    "Ferry_files/logo.svg": SVG, "Ferry_files/saved_resource": "",
}  # fmt: skip
MIRROR = {
    "index.html": PAGE, "css/main.css?ver=5": CSS, "js/app.js": SCRIPT, "img/a.jpg": JPEG, "img/a.svg": SVG,
    "fonts/a.woff2": b"wOF2" + bytes(99), "empty.css": "", "robots.txt": "User-agent: *\nDisallow: /x\n",
    "._index.html": b"\0\x05\x16\x07\0\x02\0\0Mac OS X        " + bytes(99), ".DS_Store": b"\0\0\0\1Bud1" + bytes(99),
}  # fmt: skip


def put(folder, pages):
    for name, content in pages.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())


def nobody(row, unchanged):
    """Is told."""


def run(raw, out, **options):
    """{path or member: (status, code)} of a run."""
    carry_out(Run(inputs=[raw], way=Way(Options(second_opinion=False, **options))), Tree(out), nobody)
    rows = [json.loads(line) for line in (out / "_report.jsonl").read_bytes().splitlines()]
    return {row["member"] or row["path"]: (row["status"], row["code"]) for row in rows}


def records(out):
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*.json") if path.name[0] != "_")


def passed(names, code):
    return dict.fromkeys(names, ("skipped", code))


def test_a_saved_page_is_a_record_and_its_parts_are_rows(tmp_path):
    put(tmp_path / "raw", SAVED)
    expected = {**passed(SAVED, "part-of-page"), "Ferry.html": ("ok", None)}
    assert run(tmp_path / "raw", tmp_path / "out") == expected
    assert records(tmp_path / "out") == ["Ferry.html.json"]


def test_of_a_mirror_the_pages_are_records_and_what_they_are_made_of_is_rows(tmp_path):
    put(tmp_path / "raw", MIRROR)
    expected = {**passed(MIRROR, "not-html"), "index.html": ("ok", None)}
    assert run(tmp_path / "raw", tmp_path / "out") == expected
    assert records(tmp_path / "out") == ["index.html.json"]


def test_a_zip_file_of_both_says_the_same(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        for name, content in {**SAVED, **MIRROR}.items():
            file.writestr(name, content)
    expected = {**passed(SAVED, "part-of-page"), **passed(MIRROR, "not-html")}
    expected |= dict.fromkeys(["Ferry.html", "index.html"], ("ok", None))
    assert run(tmp_path / "a.zip", tmp_path / "out") == expected


BOOK = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<?xml version="1.0"?><container version="1.0"><rootfiles/></container>',
    "content.opf": '<?xml version="1.0"?><package version="2.0"><metadata><title>Paper</title></metadata></package>',
    "toc.ncx": '<?xml version="1.0"?><ncx version="2005-1"><navMap><navPoint>Ferry returns</navPoint></navMap></ncx>',
    "style.css": CSS, "cover.jpeg": JPEG, "feed_0/article_0/index_u1.html": PAGE,
}  # fmt: skip


def test_the_articles_of_an_e_book_are_pages_and_what_it_says_of_itself_is_rows(tmp_path):
    with zipfile.ZipFile(tmp_path / "paper.epub", "w") as file:
        for name, content in BOOK.items():
            file.writestr(name, content)
    expected = {**passed(BOOK, "not-html"), "feed_0/article_0/index_u1.html": ("ok", None)}
    assert run(tmp_path / "paper.epub", tmp_path / "out") == expected


@pytest.mark.parametrize("name", ["story.js", "photo.jpg", "a.css?x", "robots.txt", "._a.html", "a.svg", ".git/x"])
def test_a_page_under_the_name_of_something_else_is_read(tmp_path, name):
    put(tmp_path / "raw", {name: PAGE})
    assert run(tmp_path / "raw", tmp_path / "out") == {name: ("ok", None)}


def test_an_article_in_the_section_of_a_mirror_that_is_called_like_parts_of_a_page_is_read(tmp_path):
    put(tmp_path / "raw", {"news.html": PAGE, "news_files/ferry.html": PAGE, "news_files/a.jpg": JPEG})
    rows = run(tmp_path / "raw", tmp_path / "out")
    assert rows["news_files/ferry.html"] == ("ok", None)


def test_what_has_the_name_of_a_page_or_document_and_cannot_be_read_fails(tmp_path):
    put(tmp_path / "raw", {"x.html": JPEG, "noise": JPEG, "a.pdf": b"%PDF-1.7\n" + bytes(99), "b.docx": b"PK\x03\x04"})
    assert set(run(tmp_path / "raw", tmp_path / "out").values()) == {("error", "not-html")}


@pytest.mark.parametrize("name", ["main.css", "photo.jpg"])
def test_a_file_that_was_named_is_read_whatever_its_name(tmp_path, name):
    put(tmp_path, {name: CSS if name == "main.css" else JPEG})
    (fate,) = run(tmp_path / name, tmp_path / "out").values()
    assert fate[0] != "skipped"


def test_a_video_larger_than_any_page_is_passed_over_and_a_page_is_told(tmp_path):
    put(tmp_path / "raw", {"a.mp4": b" " * 3000, "b.html": b" " * 3000})
    expected = {"a.mp4": ("skipped", "not-html"), "b.html": ("error", "too-large")}
    assert run(tmp_path / "raw", tmp_path / "out", max_bytes=2000) == expected


def test_a_second_run_says_the_same_and_parts_whose_page_is_gone_are_read(tmp_path):
    raw, out = tmp_path / "raw", tmp_path / "out"
    put(raw, {**SAVED, **MIRROR})
    run(raw, out)
    told = (out / "_report.jsonl").read_bytes()
    before = run(raw, out)
    assert (out / "_report.jsonl").read_bytes() == told
    os.unlink(raw / "Ferry.html")
    after = run(raw, out)
    assert after.pop("Ferry.html") == ("vanished", "vanished")
    assert (after["Ferry_files/saved_resource.html"], after["Ferry_files/main.css"]) == (
        ("empty", None),
        ("skipped", "not-html"),
    )
    put(raw, {"Ferry.html": PAGE})
    assert run(raw, out) == before
    assert "Ferry_files/saved_resource.html.json" not in records(out)


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (PAGE, True), ("\n\n  <!-- a --> <!DOCTYPE html>\n<html><body><p>Rain.</p></body>", True),
        ("<div><p>It rained.</p><p>It stopped.</p></div>", True), (PAGE.encode("utf-16"), True),
        ("Warning: mysql_connect() failed\n<html><body><p>Rain.</p></body></html>", True),
        (SCRIPT, False), (CSS, False), (SVG, False), (JPEG, False), ("", False), ("#EXTM3U\n#EXTINF:3,\na.ts", False),
        ("<!--\nfunction f() { document.write('<a href=x>a</a><b>b</b>'); }\n//-->", False),
        ("<!-- " + SCRIPT, False), ("<svg><script></script><a><b></b></a></svg>", False),
    ],
)  # fmt: skip
def test_the_content_tells_whether_it_is_a_page(content, is_one):
    assert is_page(Page(content)) is is_one


def test_looking_for_the_first_element_costs_in_proportion():
    for piece in ("<!--a>", "<!a>", "<?a>", "\n <!-- -->", "\n" * 9 + " <"):
        assert not is_page(Page(piece * 60_000))


def test_the_command_counts_what_was_passed_over_and_ends_well(tmp_path):
    put(tmp_path / "raw", {**SAVED, **MIRROR})
    command = [sys.executable, "-m", "cleaner", "clean", tmp_path / "raw", "-o", tmp_path / "out"]
    done = subprocess.run(command, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert b"19 inputs: 2 cleaned, 17 skipped (9 not-html, 8 part-of-page)" in done.stderr
    summary = json.loads((tmp_path / "out/_summary.json").read_bytes())
    assert summary["by_status"] == {"ok": 2, "skipped": 17}
    assert summary["by_code"] == {"not-html": 9, "part-of-page": 8}
