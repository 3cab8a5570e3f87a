"""What names and places say against files that are found: parts of saved pages, what sites are made of, what tools
leave behind."""

import os
import zipfile

import pytest

from cleaner.model import Doubt, Page
from cleaner.sources.archives import Asked, pages
from cleaner.sources.files import Found, Passed, find

PART_OF_MILL = Doubt("part-of-page", "belongs to Mill.html, saved with it")


def put(root, *names):
    for name in names:
        place = os.path.join(os.fsencode(root), name if isinstance(name, bytes) else name.encode())
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "wb") as file:
            file.write(b"The mill.")


def said(things):
    """What is said against each of the things that were found; those that need not be opened say it themselves."""
    return {
        each.name.decode("latin-1"): Doubt(each.code, each.detail) if isinstance(each, Passed) else each.doubt
        for each in things
    }


def said_in_zip(tmp_path, *names):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        for name in names:
            file.writestr(name, "The mill.")
    things = pages(Found(b"a.zip", os.fsencode(tmp_path / "a.zip")), Asked(1000))
    return {e.member: e.doubt if isinstance(e, Page) else Doubt(e.code, e.detail) for e in things}


def opened(things):
    return {each.name for each in things if isinstance(each, Found)}


def test_the_parts_of_a_saved_page_name_their_page_and_assets_are_not_opened(tmp_path):
    put(tmp_path, "Mill.html", "Mill_files/a.css", "Mill_files/b.js.download", "Mill_files/frame.html")
    put(tmp_path, "Mill_files/css2", "Mill_files/frame_data/deep/inner.html")
    things = list(find([tmp_path]))
    found = said(things)
    assert found.pop("Mill.html") is None
    assert set(found.values()) == {PART_OF_MILL}
    assert len(found) == 5
    parts = {b"Mill_files/frame.html", b"Mill_files/css2", b"Mill_files/frame_data/deep/inner.html"}
    assert opened(things) == {b"Mill.html", *parts}
    assert not any(each.failed for each in things if isinstance(each, Passed))


@pytest.mark.parametrize(
    ("page", "folder"),
    [
        ("Mill.htm", "Mill-Dateien"), ("Mill.XHTML", "Mill_FILES"), ("Mill.html", "Mill.files"),
        ("Mill.html", "Mill_fichiers"), ("a.b.html", "a.b_pliki"), ("Mill.html", "Mill_fitxategiak"),
        (b"M\xfchle.html", b"M\xfchle_files"),
    ],
)  # fmt: skip
def test_the_folder_is_called_as_browsers_call_it_in_many_languages(tmp_path, page, folder):
    page, folder = (os.fsencode(name) for name in (page, folder))
    put(tmp_path, page, folder + b"/a.css")
    (about,) = (each for each in find([tmp_path]) if each.name != page)
    assert (about.code, "saved with it" in about.detail) == ("part-of-page", True)


@pytest.mark.parametrize(
    "names",
    [
        ["Mill_files/x.html", "Mill_files/a.css"],
        ["mill.html", "Mill_files/x.html", "Mill_files/a.css"],
        ["Mill.txt", "Mill_files/x.html", "Mill_files/a.css"],
        ["Mill.html", "Old Mill_files/x.html", "Old Mill_files/a.css"],
        ["Mill.html", "deeper/Mill_files/x.html", "deeper/Mill_files/a.css"],
        ["Mill.html", "Mill_files/x.html", "Mill_files/y.txt"],
        [".html", "_files/x.html", "_files/a.css"],
    ],
    ids=["no page", "other case", "no html", "other name", "elsewhere", "nothing but pages", "no name"],
)
def test_other_folders_are_folders_like_any_other(tmp_path, names):
    put(tmp_path / "raw", *names)
    pages_there = [name for name in names if name.endswith((".html", ".txt"))]
    assert {name: said(find([tmp_path / "raw"]))[name] for name in pages_there} == dict.fromkeys(pages_there)
    assert {name: said_in_zip(tmp_path, *names)[name] for name in pages_there} == dict.fromkeys(pages_there)


def test_a_folder_of_parts_that_was_named_is_read(tmp_path):
    put(tmp_path, "Mill.html", "Mill_files/x.html", "Mill_files/a.css")
    assert said(find([tmp_path / "Mill_files"]))["x.html"] is None


def test_documents_and_archives_among_the_parts_are_what_they_are_elsewhere(tmp_path):
    put(tmp_path, "Mill.html", "Mill_files/a.css", "Mill_files/report.PDF", "Mill_files/more.zip")
    found = {each.name: each for each in find([tmp_path])}
    assert found[b"Mill_files/report.PDF"].doubt is None
    assert isinstance(found[b"Mill_files/more.zip"], Found)


ASSETS = {
    "main.css": "a style sheet", "MAIN.CSS": "a style sheet", "main.css?ver=5.2": "a style sheet",
    "main.css@ver=5.2": "a style sheet", "app.min.js": "a script", "app.js.download": "a script",
    "app.js.map": "a source map", "a.woff2": "a font", "photo(1).jpg": "a picture", "logo.svg": "a picture",
    "a.mp3": "a sound", "a.webm": "a video", "list.m3u8": "a playlist", "site.webmanifest": "a web manifest",
    "setup.exe": "a program", "Thumbs.db": "a file of Windows' Explorer", ".DS_Store": "a file of macOS' Finder",
    "._Mill.html": "what macOS keeps beside a file (AppleDouble)", "robots.txt": "robots.txt, which is for crawlers",
    "hts-log.txt": "the log of HTTrack", ".git/objects/ab/cdef": "a file of git",
    "content.opf": "what an e-book says of itself", "META-INF/container.xml": "what an e-book says of itself",
    "hts-cache/new.txt": "a file of HTTrack", "__MACOSX/._a.html": "what macOS keeps beside a file (AppleDouble)",
}  # fmt: skip


def test_folders_and_zip_files_say_the_same_of_what_lies_among_pages(tmp_path):
    put(tmp_path / "raw", *ASSETS)
    expected = {name: Doubt("not-html", f"is {kind}") for name, kind in ASSETS.items()}
    assert said(find([tmp_path / "raw"])) == expected
    assert said_in_zip(tmp_path, *ASSETS) == expected


def test_folders_and_zip_files_say_the_same_of_parts_of_pages(tmp_path):
    names = ["d/Mill.html", "d/Mill_files/a.css", "d/Mill_files/f.html", "d/Mill_files/g_data/h.html", "d/e_files/a"]
    names += ["d/Mill_files/g.html", "d/Mill_files/g_files/a.js", "hts-cache/new.zip", "d/Mill_files/a.docx"]
    put(tmp_path / "raw", *names)
    in_folder = said(find([tmp_path / "raw"]))
    assert said_in_zip(tmp_path, *names) == in_folder
    assert in_folder["d/Mill_files/g_files/a.js"] == in_folder["d/Mill_files/f.html"] == PART_OF_MILL
    assert in_folder["hts-cache/new.zip"].code == "mirror-cache"


@pytest.mark.parametrize("name", "a.html a a.php?id=7 a.json a.xml a.txt a.pdf a.docx a.tar css a.css.html".split())
def test_of_pages_documents_and_archives_names_say_nothing(tmp_path, name):
    put(tmp_path, name)
    assert said(find([tmp_path])) == {name: None}


def test_nothing_is_said_of_what_was_named_or_fetched(tmp_path):
    put(tmp_path, "a.js", "b.js")
    known = '{"url": "u", "final_url": "u", "status": 200, "headers": {}, "fetched_at": "t", "sha256": "s"}'
    (tmp_path / "b.js.json").write_text(known)
    assert [each.doubt for each in find([tmp_path / "a.js", tmp_path / "b.js"])] == [None, None]
    assert said(find([tmp_path])) == {"a.js": Doubt("not-html", "is a script"), "b.js": None}


def test_a_member_without_a_page_in_it_is_passed_over_and_a_bomb_is_told(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in {
            "Mill.html": "The mill.", "Mill_files/a.css": "", "Mill_files/api.json": '{"a": 1}',
            "long.mp4": " " * 1500, "long.html": " " * 1500,
        }.items():  # fmt: skip
            file.writestr(name, content)
    things = list(pages(Found(b"a.zip", os.fsencode(tmp_path / "a.zip"), size=10_000), Asked(1000)))
    told = [(each.code, each.failed) for each in things if isinstance(each, Passed)]
    assert told == [("part-of-page", False), ("part-of-page", False), ("not-html", False), ("too-large", True)]


def test_a_member_ten_thousand_folders_deep_costs_nothing(tmp_path):
    deep = "a_files/" * 8000
    assert said_in_zip(tmp_path, *(f"{deep}{number}.html" for number in range(20)))[f"{deep}7.html"] is None
