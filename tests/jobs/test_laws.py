"""What holds for every run: whatever was there before it and in whatever order its inputs come, the same bytes."""

import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from soaking.disk import Plain, left, output, work

from cleaner.jobs.run import Run, carry_out
from cleaner.sources.names import as_bytes, readable

names = st.sampled_from(["a", "b/c", "b/d", "b.d", "e f", "g.jsonl", "é", "\x1b[1m", "x" * 200])
contents = st.sampled_from(["one", "two", "", '{"html": "three"}\n{"html": "four"}', "no json\n{}"])
folders = st.dictionaries(names, contents, min_size=1, max_size=6)
places = st.sampled_from(["out", "all.jsonl"])


def put(raw: Path, pages: dict[str, str]) -> None:
    for name, content in pages.items():
        (raw / name).parent.mkdir(parents=True, exist_ok=True)
        (raw / name).write_text(content)


def run(inputs: list[Path], place: Path) -> dict[str, bytes]:
    carry_out(Run(inputs=[str(each) for each in inputs], way=Plain(), work=work), output(place), lambda *_: None)
    return left(place.parent)


@settings(max_examples=25)
@given(pages=folders, data=st.data(), name=places)
def test_a_run_over_a_part_and_then_over_the_whole_is_a_run_over_the_whole(tmp_path_factory, pages, data, name):
    place = tmp_path_factory.mktemp("runs")
    for each in ("raw", "parts", "whole"):
        (place / each).mkdir()
    part = data.draw(st.sets(st.sampled_from(sorted(pages))))
    put(place / "raw", {each: data.draw(contents) if each == "a" else pages[each] for each in part | {"a"}})
    run([place / "raw"], place / "parts" / name)
    put(place / "raw", {"a": "one", **pages})  # this one was something else before
    assert run([place / "raw"], place / "parts" / name) == run([place / "raw"], place / "whole" / name)


@settings(max_examples=20)
@given(pages=folders, data=st.data(), name=places)
def test_the_order_in_which_inputs_are_given_changes_no_byte(tmp_path_factory, pages, data, name):
    place = tmp_path_factory.mktemp("runs")
    for each in ("one", "other"):
        (place / each).mkdir()
    put(place / "raw", pages)
    inputs = sorted((place / "raw").iterdir())
    shuffled = data.draw(st.permutations(inputs))
    assert run(inputs, place / "one" / name) == run(shuffled, place / "other" / name)


@given(st.binary(max_size=30) | st.text(max_size=20).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_a_name_that_can_be_read_leads_back_to_its_bytes_and_holds_no_control_character(name):
    text = readable(name)
    assert as_bytes(text) == name
    assert not [char for char in text if char < " " or "\x7f" <= char <= "\x9f"]
