"""Pages that Safari saved: the main resource is the page; a list that is damaged or lies is told."""

import gzip
import json
import plistlib
import struct
import subprocess
import sys
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import cleaner
from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives import Asked, pages
from cleaner.sources.files import find, load

HTML = "<html><body><h1>Mill</h1><p>The mühle was open on Sunday, its owner said, and she sold bread to all who came."
PAGE = HTML.encode()
MOST = 100_000
FORMATS = [plistlib.FMT_BINARY, plistlib.FMT_XML]


def resource(content=PAGE, **more):
    about = {"MIMEType": "text/html", "TextEncodingName": "UTF-8", "URL": "https://news.example/mill", "FrameName": ""}
    return {"WebResourceData": content} | {f"WebResource{key}": value for key, value in (about | more).items()}


def saved(form=plistlib.FMT_BINARY, main=None, **more):
    picture = resource(b"\x89PNG" * 50, MIMEType="image/png", URL="https://news.example/mill.png")
    frame = {"WebMainResource": resource(b"<p>Buy bread!", URL="https://adverts.example/")}
    beside = {"WebSubresources": [picture] * 3, "WebSubframeArchives": [frame]}
    return plistlib.dumps({"WebMainResource": resource() if main is None else main, **beside, **more}, fmt=form)


def loaded(tmp_path, content, name="a.webarchive", max_bytes=1 << 26):
    (tmp_path / name).write_bytes(content)
    (found,) = find([tmp_path / name])
    return load(found, max_bytes)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress)])
def test_the_main_resource_is_the_page(tmp_path, form, ending, pack):
    page = loaded(tmp_path, pack(saved(form)), f"A.WebArchive{ending}")
    assert page.content.decode() == HTML
    assert (page.url, page.content_type) == ("https://news.example/mill", "text/html; charset=UTF-8")


@pytest.mark.parametrize("form", FORMATS)
def test_letters_are_those_of_the_encoding(tmp_path, form):
    main = resource(HTML.encode("cp1252"), TextEncodingName="windows-1252")
    assert "mühle" in cleaner.clean(loaded(tmp_path, saved(form, main))).text


@pytest.mark.parametrize(
    "about", [{"TextEncodingName": 5, "MIMEType": b"x"}, {"TextEncodingName": "a\r\nb: c", "MIMEType": ""}]
)
def test_a_type_that_is_none_is_not_believed(tmp_path, about):
    assert loaded(tmp_path, saved(main=resource(**about))).content_type is None


@pytest.mark.parametrize("place", ["file:///mill.html", "about:blank", 5, ""])
def test_an_address_on_somebodys_disk_is_none(tmp_path, place):
    assert loaded(tmp_path, saved(main=resource(URL=place))).url is None


@pytest.mark.parametrize("content", [HTML.encode(), b"", b"\x00\x01", f'<?xml version="1.0"?>{HTML}'.encode()])
def test_what_is_no_property_list_stays_as_it_is(tmp_path, content):
    assert loaded(tmp_path, content).content == content


def test_one_in_a_zip_file_is_a_page(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("mill.webarchive", saved())
        file.writestr("bad.webarchive", saved()[:-40])
    (found,) = find([tmp_path / "a.zip"])
    page, complaint = pages(found, Asked(MOST))
    assert (page.url, page.member) == ("https://news.example/mill", "mill.webarchive")
    assert (complaint.code, complaint.member) == ("not-html", "bad.webarchive")


# ---- lists without a page ------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("list_", "reason"),
    [
        ({"Name": "mill"}, "is a property list without a page"),
        (["mill"], "is a property list without a page"),
        ("mill", "is a property list without a page"),
        ({"WebMainResource": [HTML]}, "is a property list without a page"),
        ({"WebMainResource": {}}, "has no page among its resources"),
        ({"WebMainResource": {"WebResourceData": HTML}}, "has no page among its resources"),
    ],
)
def test_a_list_without_a_page_names_the_file_and_says_so(tmp_path, form, list_, reason):
    with pytest.raises(NotText, match=rf"^a\.webarchive: {reason}$"):
        loaded(tmp_path, plistlib.dumps(list_, fmt=form))


def in_xml(inside):
    return b'<?xml version="1.0"?><plist version="1.0">%b</plist>' % inside


@pytest.mark.parametrize(
    "inside",
    [
        b"<dict><integer>5</integer></dict>",
        b"<dict><key>a</key></dict>",
        b"<dict></array>",
        b"<date>yesterday</date>",
        b"<integer>%b</integer>" % (b"9" * 5000),
        b"<integer>five</integer>",
        b"<data>a</data>",
        b"</plist>",
        b"",
        b"<unknown/>",
    ],
)
def test_xml_that_is_damaged_is_told(tmp_path, inside):
    with pytest.raises(
        NotText, match=r"^a\.webarchive: is a (damaged property list, or was cut|property list without a page)$"
    ):
        loaded(tmp_path, in_xml(inside))


def test_entities_are_not_resolved(tmp_path):
    entity = b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    with pytest.raises(NotText, match="is a damaged property list"):
        loaded(tmp_path, entity + b"<plist><dict><key>WebMainResource</key><string>&a;</string></dict></plist>")


def binary(*entries, top=0, reference_size=1, number=None):
    """A binary list of entries as they stand in the file."""
    offsets, body = [], b"bplist00"
    for entry in entries:
        offsets.append(len(body))
        body += entry
    table = b"".join(offset.to_bytes(4, "big") for offset in offsets)
    trailer = struct.pack(">6xBBQQQ", 4, reference_size, len(offsets) if number is None else number, top, len(body))
    return body + table + trailer


def test_a_list_within_itself_is_told_and_does_no_harm_beside_the_page(tmp_path):
    with pytest.raises(NotText, match="without a page"):
        loaded(tmp_path, binary(b"\xa1\x00"))
    key, inner = b"\x5f\x10\x0fWebMainResource", b"\x5f\x10\x0fWebResourceData"
    page = loaded(tmp_path, binary(b"\xd2\x01\x05\x02\x00", key, b"\xd1\x03\x04", inner, b"\x43<p>", b"\x51x"))
    assert page.content == b"<p>"


def test_lists_that_are_nested_without_end_are_told(tmp_path):
    nested = [b"\xa1" + (n + 1).to_bytes(4, "big") for n in range(50_000)]
    with pytest.raises(NotText, match="nested too deeply"):
        loaded(tmp_path, binary(*nested, b"\x51x", reference_size=4))
    with pytest.raises(NotText, match="property list"):
        loaded(tmp_path, in_xml(b"<array>" * 50_000 + b"</array>" * 50_000))


@pytest.mark.parametrize("kind", [0x4F, 0x5F, 0x6F, 0xAF, 0xDF])
@pytest.mark.parametrize("size", [10**6, 2**32 - 1])
def test_sizes_that_are_larger_than_the_file_are_told(tmp_path, kind, size):
    with pytest.raises(NotText, match="larger than the file"):
        loaded(tmp_path, binary(bytes([kind, 0x12]) + size.to_bytes(4, "big")))


def test_entries_that_all_claim_the_same_bytes_are_told(tmp_path):
    claims = [b"\xaf\x12" + (400_000).to_bytes(4, "big")] * 50_000
    with pytest.raises(NotText, match="larger than the file"):
        loaded(tmp_path, binary(*claims, bytes(10**6), reference_size=2))


def test_more_entries_than_any_page_has_are_told(tmp_path):
    with pytest.raises(NotText, match="too many"):
        loaded(tmp_path, binary(b"\x51x", number=2**60))
    with pytest.raises(NotText, match="more than 200000 entries"):
        loaded(tmp_path, in_xml(b"<array>" + b"<dict/>" * 1_000_000 + b"</array>"))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("length", [300, -20])
def test_a_file_that_was_cut_is_told(tmp_path, form, length):
    with pytest.raises(NotText, match=r"^a\.webarchive: is a damaged property list"):
        loaded(tmp_path, saved(form)[:length])


SMALL = {form: plistlib.dumps({"WebMainResource": resource(b"<p>Rain.")}, fmt=form) for form in FORMATS}


@given(st.sampled_from(FORMATS), st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=6))
@example(plistlib.FMT_BINARY, [(40, 0x80)])
def test_whatever_is_damaged_the_answer_is_a_page_or_a_complaint(tmp_path_factory, form, changes):
    content = bytearray(SMALL[form])
    for place, value in changes:
        content[place % len(content)] = value
    try:
        page = loaded(tmp_path_factory.mktemp("any"), bytes(content))
    except NotText:
        return
    assert isinstance(page, Page)


def test_the_command_makes_a_record_of_it(tmp_path):
    (tmp_path / "mill.webarchive").write_bytes(saved())
    command = [sys.executable, "-m", "cleaner", "clean", tmp_path / "mill.webarchive"]
    done = subprocess.run(command, capture_output=True, timeout=300, check=False)
    record = json.loads(done.stdout)
    assert (done.returncode, record["url"], record["source"]["path"]) == (
        0,
        "https://news.example/mill",
        "mill.webarchive",
    )
    assert "bread" in record["text"]
    assert "Buy" not in record["text"]
