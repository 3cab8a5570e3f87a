"""The first pass of a run: what was looked at before a kill is not looked at again."""

import pytest

from cleaner.errors import OutputError
from cleaner.jobs import learning
from cleaner.jobs.output import OneFile, Tree
from cleaner.jobs.run import Run, carry_out
from cleaner.jobs.sinks import json_lines

PAGES = 12
TOP = ["Fenwick Daily", "Home", "Sport", "Weather"]


@pytest.fixture
def raw(tmp_path):
    (tmp_path / "raw").mkdir()
    for number in range(PAGES):
        story = [
            f"Mill {number} opens",
            *(f"The owner of mill {number} said {each} of it was new." for each in "abcdef"),
        ]
        (tmp_path / f"raw/{number:02}.txt").write_text("\n\n".join([*TOP, *story, "Contact", "Terms"]))
    return tmp_path / "raw"


@pytest.fixture(params=["out", "all.jsonl"])
def place(request, tmp_path):
    return tmp_path / request.param


def run(raw, place):
    output = OneFile(place, json_lines) if place.suffix else Tree(place)
    carry_out(Run(inputs=[raw], first_pass=learning.first_pass), output, lambda *_: None)
    files = sorted(place.rglob("*") if place.is_dir() else place.parent.glob(f"{place.name}*"))
    return {file.relative_to(place.parent).as_posix(): file for file in files if file.is_file()}


def contents(files):
    return {name: file.read_bytes() for name, file in files.items() if "ledger" not in name}


@pytest.fixture
def looks(monkeypatch):
    """The names of what is looked at. The seventh look is a kill."""
    names, look = [], learning._look

    def counted(what):
        names.append(what.name)
        if len(names) == 7:
            raise KeyboardInterrupt
        return look(what)

    monkeypatch.setattr(learning, "_look", counted)
    return names


def test_a_run_that_is_killed_while_it_learns_goes_on_there_and_learns_the_same(raw, place, tmp_path, looks):
    with pytest.raises(KeyboardInterrupt):
        run(raw, place)
    made = run(raw, place)
    assert len(looks) == PAGES + 1  # the one in flight was looked at twice
    assert not [name for name in made if "learning" in name]
    other = (
        run(raw, tmp_path / "unbroken" / place.name)
        if place.name == "out"
        else run(raw, _folder(tmp_path) / place.name)
    )
    assert contents(made) == contents(other)


def _folder(tmp_path):
    (tmp_path / "unbroken").mkdir()
    return tmp_path / "unbroken"


def test_what_was_learned_of_other_inputs_is_forgotten(raw, place, looks):
    with pytest.raises(KeyboardInterrupt):
        run(raw, place)
    (raw / "00.txt").write_text("Something else stands here now.")
    run(raw, place)
    assert len(looks) == 7 + PAGES


def test_a_damaged_memory_says_what_to_do(raw, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/_learning.sqlite").write_bytes(b"no database" * 1000)
    with pytest.raises(OutputError, match="may be deleted"):
        run(raw, tmp_path / "out")
