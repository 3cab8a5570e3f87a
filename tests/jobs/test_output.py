"""Where results go: never two to one place, whole or not at all."""

import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import OptionError, OutputError
from cleaner.jobs.output import LEDGER, RECORD, REPORT, Lines, Stream, Tree, mirrored
from cleaner.jobs.work import Outcome

FINE = Outcome("ok", record=b'{"title":"A"}\n', ledger=b'{"block":0}\n', sha256="0")
FAILED = Outcome("error", "empty", "is empty")

parts = st.one_of(
    st.sampled_from([b"a", b"a.json", b"a.json.d", b"a.JSONL", b"_report.jsonl", b"b.html", b"b.html.ledger.jsonl"]),
    st.binary(min_size=1, max_size=4).map(lambda part: part.replace(b"/", b"_").replace(b"\0", b"_")),
    st.sampled_from([b"n" * 255, b"n" * 254 + b"m", "é".encode() * 127, b"n" * 242, b"n" * 243]),
).filter(lambda part: part not in {b".", b".."})
paths = st.lists(parts, min_size=1, max_size=3).map(b"/".join)


def everything(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


@given(st.lists(paths, unique=True, max_size=8))
def test_no_two_inputs_have_one_output_and_no_file_stands_in_a_folders_way(names):
    files = [mirrored(name) + ending for name in names for ending in (RECORD, LEDGER)] + [REPORT]
    folders = {b"/".join(file.split(b"/")[:n]) for file in files for n in range(1, file.count(b"/") + 1)}
    assert len(set(files)) == len(files)
    assert not folders & set(files)


@given(paths)
def test_every_name_fits_the_file_system_and_stays_inside(name):
    for part in (mirrored(name) + LEDGER).split(b"/"):
        assert 0 < len(part) <= 255
        assert part not in {b".", b".."}


def test_a_tree_mirrors_the_inputs(tmp_path):
    with Tree(tmp_path / "out") as tree:
        assert tree.write(b"a/b.html", FINE) == "a/b.html.json"
        assert tree.write(b"c.html", FAILED) is None
        tree.report({"path": "a/b.html"})
    assert everything(tmp_path / "out") == {
        "a/b.html.json": FINE.record,
        "a/b.html.ledger.jsonl": FINE.ledger,
        "_report.jsonl": b'{"path":"a/b.html"}\n',
    }


def test_what_an_earlier_run_left_for_an_input_that_now_fails_goes_away(tmp_path):
    for outcome in (FINE, FAILED):
        with Tree(tmp_path) as tree:
            tree.write(b"a/b.html", outcome)
    assert everything(tmp_path) == {"_report.jsonl": b""}


def test_lines_are_one_file_with_its_report_beside(tmp_path):
    with Lines(tmp_path / "all.jsonl") as lines:
        assert [lines.write(name, outcome) for name, outcome in [(b"a", FINE), (b"b", FAILED), (b"c", FINE)]] == [
            "all.jsonl",
            None,
            "all.jsonl",
        ]
        lines.report({"path": "a"})
    assert everything(tmp_path) == {"all.jsonl": FINE.record * 2, "all.jsonl.report.jsonl": b'{"path":"a"}\n'}


@pytest.mark.parametrize("kind", [Tree, Lines])
def test_a_run_that_breaks_off_leaves_what_was_there(tmp_path, kind):
    place = tmp_path / "out"
    with kind(place) as output:
        output.report({"path": "first"})
    before = everything(tmp_path)
    with pytest.raises(KeyboardInterrupt), kind(place) as output:  # noqa: PT012  # both lines are the point
        output.report({"path": "second"})
        raise KeyboardInterrupt
    assert everything(tmp_path) == before


def test_a_file_in_the_place_of_the_folder_is_an_option_error(tmp_path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OptionError, match="is no folder"):
        Tree(tmp_path / "out")


@pytest.mark.parametrize("place", ["/dev/null", "."])
def test_what_is_no_file_is_never_replaced_by_one(place):
    with pytest.raises(OptionError, match="is no regular file"):
        Lines(place)


def test_a_folder_in_the_place_of_a_record_names_it(tmp_path):
    os.makedirs(tmp_path / "a.html.json")
    with pytest.raises(OutputError, match=r"a\.html\.json: cannot be written"), Tree(tmp_path) as tree:
        tree.write(b"a.html", FINE)
    assert everything(tmp_path) == {}


@pytest.mark.parametrize("kind", [Tree, Lines])
def test_a_place_that_cannot_be_made_is_named(tmp_path, kind):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"), kind(tmp_path / "file/below"):
        pass


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_full_disk_is_an_output_error():
    with (
        open("/dev/full", "wb", buffering=0) as full,
        pytest.raises(OutputError, match="No space"),
        Stream(full) as stream,
    ):
        stream.write(b"a", FINE)


def test_a_reader_that_went_away_is_no_output_error():
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb", buffering=0) as pipe, pytest.raises(BrokenPipeError), Stream(pipe) as stream:
        stream.write(b"a", FINE)


def test_a_stream_for_a_person_is_indented_and_holds_the_same():
    for pretty in (False, True):
        sink = io.BytesIO()
        with Stream(sink, pretty=pretty) as stream:
            stream.write(b"a", FINE)
        assert json.loads(sink.getvalue()) == {"title": "A"}
        assert (sink.getvalue().count(b"\n") > 1) is pretty
