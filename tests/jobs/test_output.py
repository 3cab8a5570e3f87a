"""Where results go: never two to one place, whole or not at all."""

import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import OptionError, OutputError
from cleaner.jobs.mirror import LEDGER, mirrored
from cleaner.jobs.output import BOOKS, REPORT, SUMMARY, TEMPORARY, OneFile, Stream, Tree
from cleaner.jobs.sinks import json_lines
from cleaner.jobs.work import Key, Outcome

FINE = Outcome("ok", record=b'{"title":"A"}\n', ledger=b'{"block":0}\n', sha256="0")
FAILED = Outcome("error", "empty", "is empty")

parts = st.one_of(
    st.sampled_from(
        [
            b"a",
            b"a.json",
            b"a.json.d",
            b"a.JSONL",
            b"a.md",
            b"_report.jsonl",
            b"_part.tmp",
            b"_ledger.sqlite",
            b"000001",
            b"b.html",
            b"b.html.ledger.jsonl",
        ]
    ),
    st.binary(min_size=1, max_size=4).map(lambda part: part.replace(b"/", b"_").replace(b"\0", b"_")),
    st.sampled_from([b"n" * 255, b"n" * 254 + b"m", "é".encode() * 127, b"n" * 242, b"n" * 243]),
).filter(lambda part: part not in {b".", b".."})
paths = st.lists(parts, min_size=1, max_size=3).map(b"/".join)


def everything(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


def can_be_together(names):
    """No file system holds a file with the name of a folder."""
    folders = {b"/".join(name.split(b"/")[:n]) for name in names for n in range(1, name.count(b"/") + 1)}
    return not folders & set(names)


@given(st.lists(paths, unique=True, max_size=8).filter(can_be_together), st.sampled_from([b".json", b".md"]))
def test_no_two_inputs_have_one_output_and_no_file_stands_in_a_folders_way(names, ending):
    keys = [key for name in names for key in (Key(name), Key(name, 0, "m"), Key(name, 1, "m"))]
    ours = [REPORT, SUMMARY, BOOKS, BOOKS + b"-wal", TEMPORARY]
    files = [mirrored(key, ending) + each for key in keys for each in (ending, LEDGER)] + ours
    folders = {b"/".join(file.split(b"/")[:n]) for file in files for n in range(1, file.count(b"/") + 1)}
    assert len(set(files)) == len(files)
    assert not folders & set(files)


@given(paths)
def test_every_name_fits_the_file_system_and_stays_inside(name):
    for part in (mirrored(Key(name)) + LEDGER).split(b"/"):
        assert 0 < len(part) <= 255
        assert part not in {b".", b".."}


def test_a_tree_mirrors_the_inputs(tmp_path):
    tree = Tree(tmp_path / "out")
    tree.prepare()
    assert tree.write(Key(b"a/b.html"), FINE) == "a/b.html.json"
    assert tree.write(Key(b"c.html"), FAILED) is None
    assert tree.write(Key(b"p.zip", 3, "../up"), FINE) == "p.zip/000003.json"
    assert everything(tmp_path / "out") == {
        "a/b.html.json": FINE.record,
        "a/b.html.ledger.jsonl": FINE.ledger,
        "p.zip/000003.json": FINE.record,
        "p.zip/000003.ledger.jsonl": FINE.ledger,
    }


def test_what_an_earlier_run_left_for_an_input_that_now_fails_goes_away(tmp_path):
    tree = Tree(tmp_path)
    for outcome in (FINE, FAILED):
        tree.write(Key(b"a/b.html"), outcome)
    assert everything(tmp_path) == {}


def test_a_file_in_the_place_of_the_folder_is_an_option_error(tmp_path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OptionError, match="is no folder"):
        Tree(tmp_path / "out")


@pytest.mark.parametrize("place", ["/dev/null", "."])
def test_what_is_no_file_is_never_replaced_by_one(place):
    with pytest.raises(OptionError, match="is no regular file"):
        OneFile(place, json_lines)


def test_a_folder_in_the_place_of_a_record_names_it(tmp_path):
    os.makedirs(tmp_path / "a.html.json")
    with pytest.raises(OutputError, match=r"a\.html\.json: cannot be written"):
        Tree(tmp_path).write(Key(b"a.html"), Outcome("ok", record=b"{}"))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_full_disk_is_an_output_error():
    with (
        open("/dev/full", "wb", buffering=0) as full,
        pytest.raises(OutputError, match="No space"),
        Stream(full) as stream,
    ):
        stream.write(FINE)


def test_a_reader_that_went_away_is_no_output_error():
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb", buffering=0) as pipe, pytest.raises(BrokenPipeError), Stream(pipe) as stream:
        stream.write(FINE)


def test_a_stream_for_a_person_is_indented_and_holds_the_same():
    for pretty in (False, True):
        sink = io.BytesIO()
        with Stream(sink, pretty=pretty) as stream:
            stream.write(FINE)
        assert json.loads(sink.getvalue()) == {"title": "A"}
        assert (sink.getvalue().count(b"\n") > 1) is pretty
