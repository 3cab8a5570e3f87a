"""Tar files: a page a member, whatever packs them; what a header claims is never believed beyond bounds."""

import bz2
import gzip
import io
import lzma
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.sources.archives import Asked, is_archive, pages
from cleaner.sources.archives.tars import Damaged, members
from cleaner.sources.files import find
from cleaner.sources.found import Found, Passed
from cleaner.sources.unpacking import zstd

ASKED = Asked(1_000_000)
STORY = "<p>The ferry crossed the Mill for the first time in nine years, with forty people and a goat on board.</p>"
PACKINGS = {
    "": bytes, ".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress,
    ".zst": lambda content: zstd().compress(content),
}  # fmt: skip


def _tar(*names: str | tarfile.TarInfo, format: int = tarfile.PAX_FORMAT, content: bytes = STORY.encode()) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=format) as file:
        for name in names:
            member = tarfile.TarInfo(name) if isinstance(name, str) else name
            member.size = len(content) if member.isreg() else 0
            file.addfile(member, io.BytesIO(content))
    return made.getvalue()


def _special(name: str, type_: bytes) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = type_, "a.html"
    return member


def _read(tmp_path: Path, content: bytes, name: str = "a.tar", asked: Asked = ASKED) -> list[tuple[object, ...]]:
    """(number, name inside, text or code) of what is in it."""
    (tmp_path / name).write_bytes(content)
    (found,) = find([tmp_path / name])
    assert isinstance(found, Found)
    assert is_archive(found.name)
    things = list(pages(found, asked))
    return [(each.record, each.member, each.code if isinstance(each, Passed) else each.content) for each in things]


def _codes(read: list[tuple[object, ...]]) -> list[object]:
    return [each[2] for each in read]


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_page_a_member(tmp_path: Path, packing: str) -> None:
    content = PACKINGS[packing](_tar("site/a.html", "site/b.html"))
    assert _read(tmp_path, content, f"pages.tar{packing}") == [
        (0, "site/a.html", STORY.encode()), (1, "site/b.html", STORY.encode()),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["pages.tgz", "pages.TAR.GZ", "pages.tbz2", "pages.txz", "pages.tzst"])
def test_names_of_packed_tar_files(name: str) -> None:
    assert is_archive(name.encode())


@pytest.mark.parametrize("format", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
@pytest.mark.parametrize("name", ["a.html", f"{'d/' * 60}a.html", "Überfahrt/Fähre.html"])
def test_names_as_each_format_writes_them(tmp_path: Path, format: int, name: str) -> None:
    assert _read(tmp_path, _tar("first.html", name, format=format))[1] == (1, name, STORY.encode())


@pytest.mark.parametrize("format", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_a_very_long_name(tmp_path: Path, format: int) -> None:
    name = f"{'long' * 300}.html"
    assert _read(tmp_path, _tar(name, "b.html", format=format))[0][1] == name


def test_links_and_devices_are_told_and_folders_are_nothing(tmp_path: Path) -> None:
    types = {
        "l": tarfile.SYMTYPE,
        "h": tarfile.LNKTYPE,
        "d": tarfile.CHRTYPE,
        "p": tarfile.FIFOTYPE,
        "f": tarfile.DIRTYPE,
    }
    read = _read(tmp_path, _tar(*(_special(name, type_) for name, type_ in types.items()), "a.html"))
    assert _codes(read)[:4] == ["link-skipped", "link-skipped", "special-file", "special-file"]
    assert read[4] == (5, "a.html", STORY.encode())


def test_sparse_files_are_told(tmp_path: Path) -> None:
    sparse = tarfile.TarInfo("holes.html")
    sparse.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0"}
    assert _codes(_read(tmp_path, _tar(sparse, "b.html"))) == ["special-file", STORY.encode()]


def test_what_pages_are_made_of_is_passed_over(tmp_path: Path) -> None:
    content = _tar("Story.html", "Story_files/a.css", "Story_files/ad.js", "more/pages.zip", "more/b.tar.gz")
    read = _read(tmp_path, content)
    assert _codes(read) == [STORY.encode(), "part-of-page", "part-of-page", "container", "container"]


def test_tar_files_one_behind_the_other(tmp_path: Path) -> None:
    assert [each[1] for each in _read(tmp_path, _tar("a.html") + _tar("b.html"))] == ["a.html", "b.html"]


def test_one_that_is_cut_is_told(tmp_path: Path) -> None:
    whole = _tar("a.html", "b.html", content=STORY.encode() * 99)
    read = _read(tmp_path, whole[: len(whole) // 2])
    assert _codes(read) == [STORY.encode() * 99, "container"]
    packed = gzip.compress(whole)
    assert _codes(_read(tmp_path, packed[: len(packed) // 2], "b.tar.gz"))[-1] == "container"


def test_damage_is_told_and_what_is_above_it_is_read(tmp_path: Path) -> None:
    content = bytearray(_tar("a.html", "b.html", "c.html", format=tarfile.USTAR_FORMAT))
    content[1024 : 1024 + 100] = b"x" * 100
    assert _codes(_read(tmp_path, bytes(content))) == [STORY.encode(), "container"]


@pytest.mark.parametrize("content", [b"", b"no tar file", STORY.encode() * 30])
def test_what_is_no_tar_file_is_told(tmp_path: Path, content: bytes) -> None:
    assert _codes(_read(tmp_path, content)) == ["container"]


def test_no_header_is_believed_beyond_bounds(tmp_path: Path) -> None:
    for size in (1 << 40, 8 << 60):
        for type_ in (tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.REGTYPE):
            header = tarfile.TarInfo("a.html")
            header.type, header.size = type_, size
            content = header.tobuf(tarfile.GNU_FORMAT) + STORY.encode() * 99
            assert set(_codes(_read(tmp_path, content))) <= {"container", "too-large"}
    assert _codes(_read(tmp_path, _tar("a.html"), asked=Asked(50))) == ["too-large"]


def test_a_tar_file_under_another_name_is_told(tmp_path: Path) -> None:
    from cleaner.errors import NotText
    from cleaner.sources.files import load

    (tmp_path / "a.html.gz").write_bytes(gzip.compress(_tar("a.html")))
    (found,) = find([tmp_path / "a.html.gz"])
    assert isinstance(found, Found)
    with pytest.raises(NotText, match="tar file"):
        load(found, 1_000_000)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_damage_ends(data: st.DataObject) -> None:
    content = bytearray(_tar("a.html", f"{'d/' * 80}b.html", format=data.draw(st.sampled_from([1, 2]))))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    read = []
    try:
        for member in members([bytes(content[:cut])]):
            read.append(member.name)
            for _ in member.pieces:
                pass
    except Damaged:
        pass
    assert len(read) < 20
