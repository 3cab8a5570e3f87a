"""Cases: what is wrong with one, how they are checked, reported, recorded, updated, pruned and shrunk."""

import hashlib
import json
import os
from pathlib import Path

import msgspec
import pytest

import cleaner
from cleaner import golden
from cleaner.errors import CaseError, CleanerError
from cleaner.golden.marks import Mark, Marks, read_marks, record_marks, slug
from cleaner.golden.pruning import dead, remove, without_known_failure
from cleaner.golden.shrinking import shrink
from cleaner.rules.user import parse_rules
from cleaner.sources.names import readable

FIRST = "The library in the old mill opened its doors again on Thursday after two years of repairs, the town said."
SECOND = "Its roof had been damaged in a storm, and some four thousand books had to be dried page by page by hand."
RADIO = "Our reporters talk about the week on Saturday, and everybody who has a question is welcome to ask it."
PAGE = (
    "<html lang=en><head><title>The library is open</title></head><body><nav><a href=/>Home</a></nav><article>"
    f"<h1>The library is open</h1><p>{FIRST}</p><p>{RADIO}</p><p>{SECOND}</p><p>* indicates required</p></article>"
)
OWN = cleaner.Options(
    rules=parse_rules('[rules.radio]\nwhy = "Our programme is announced."\nopens = ["Our reporters talk"]')
)


@pytest.fixture
def root(tmp_path):
    return tmp_path / "fixtures"


def made(root, name="library", **expected):
    """A case with these expectations, by hand."""
    return golden.record(root / name, cleaner.Page(PAGE), why="For a test.", expected=expected or {"text": ""})


def broken(folder, **files):
    folder.mkdir(parents=True)
    for name, text in {
        "input.html": PAGE,
        "expected.json": '{"title": "x"}',
        "case.toml": 'why = "x"',
        **files,
    }.items():
        if text is not None:
            (folder / name).write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"expected.json": None}, "a missing expectation is a failure"),
        ({"expected.json": "{}"}, "at least one field"),
        ({"expected.json": "[1"}, "is no JSON"),
        ({"expected.json": '{"headline": "x"}'}, "the record has no field 'headline'"),
        ({"expected.json": '{"text": [1]}'}, "a list of texts"),
        ({"input.html": None}, "has no input.html or input.txt"),
        ({"input.txt": "x"}, "has 2 inputs"),
        ({"case.toml": None}, "has no case.toml"),
        ({"case.toml": "why = "}, "case.toml"),
        ({"case.toml": 'why = "x"\nwho = "y"'}, "who"),
        ({"case.toml": 'why = "x"\n[known_failures]\ntext = "y"'}, "known failure 'text' is no field"),
    ],
    ids=str,
)
def test_a_case_that_is_not_whole_says_what_is_wrong(root, files, told):
    with pytest.raises(CaseError, match=told):
        golden.load(broken(root / "bad", **files))


def test_nothing_is_made_by_checking(root):
    folder = broken(root / "bad", **{"expected.json": None})
    with pytest.raises(CaseError):
        golden.find(root)
    assert not (folder / "expected.json").exists()


def test_a_folder_without_cases_is_no_success(root):
    with pytest.raises(CaseError, match="no such file"):
        golden.find(root)
    root.mkdir()
    with pytest.raises(CaseError, match="holds no cases"):
        golden.find(root)


def test_a_name_leads_to_no_other_folder(root):
    made(root)
    with pytest.raises(CaseError, match="no such case"):
        golden.find(root, ["../fixtures/library"])


def test_what_is_recorded_comes_out(root):
    page = cleaner.Page(PAGE.encode(), "https://herald.example/a", "text/html; charset=utf-8", "2024-05-01T00:00:00Z")
    case = golden.record(root / "library", page, why='Says "no".')
    assert golden.check(case).passes
    assert case.about.why == 'Says "no".'
    assert golden.load(case.folder).page().content_type == "text/html; charset=utf-8"
    assert case.expected["title"] == "The library is open"
    assert "cleaner" not in case.expected


def test_what_was_stated_beside_the_page_is_recorded(root):
    stated = (("headline", 'The "old" library'), ("authors", "Ana Ruiz"))
    case = golden.record(root / "library", cleaner.Page("\n\n".join([FIRST] * 2), stated=stated), why="x.")
    assert golden.load(case.folder).page().stated == stated
    assert case.expected["title"] == 'The "old" library'


def test_a_case_is_recorded_once(root):
    made(root)
    with pytest.raises(CaseError, match="is there already"):
        made(root)


@pytest.mark.parametrize("name", ["..", "a b", ".hidden", "x" * 200])
def test_a_case_has_a_plain_name(root, name):
    with pytest.raises(CaseError):
        made(root, name)


def test_only_the_fields_that_are_expected_are_tested(root):
    assert golden.check(made(root, title="The library is open")).passes


def test_of_an_object_only_the_named_keys_are_tested(root):
    page = PAGE.replace(f"<p>{FIRST}", f"<p>By Ana Ruiz</p><p>{FIRST}")
    case = golden.record(root / "a", cleaner.Page(page), why="x.", expected={"authors": [{"name": "Ana Ruiz"}]})
    assert golden.check(case).passes


def test_a_page_that_cannot_be_read_has_the_record_of_a_run(root):
    case = golden.record(
        root / "a", cleaner.Page(b""), why="x.", expected={"status": "error", "flags": ["error_empty"]}
    )
    assert golden.check(case).passes


def test_a_known_failure_is_strict(root):
    case = made(root, title="Another title", status="ok")
    toml = case.folder / "case.toml"
    about = toml.read_text()
    toml.write_text(about + '[known_failures]\ntitle = "soon"\n')
    checked = golden.check(golden.load(case.folder))
    assert checked.passes
    assert [each.field for each in checked.known] == ["title"]
    toml.write_text(about + '[known_failures]\ntitle = "soon"\nstatus = "soon"\n')
    checked = golden.check(golden.load(case.folder))
    assert not checked.passes
    assert "status comes out as expected now: take it out" in "\n".join(golden.differences(checked))


def test_the_difference_names_the_rule_that_now_applies(root):
    case = golden.record(root / "library", cleaner.Page(PAGE), why="x.")
    with pytest.raises(AssertionError) as caught:
        golden.hold(case, OWN)
    told = str(caught.value)
    assert f"  - {RADIO}" in told
    assert "now dropped as other: own:radio (Our programme is announced.)" in told
    assert "  + " not in told


def test_the_difference_says_why_a_block_came(root):
    case = made(root, text=f"{FIRST}\n\n{SECOND}")
    told = "\n".join(golden.differences(golden.check(case)))
    assert f"  + {RADIO}\n      now kept as paragraph: tagger:" in told


def test_a_difference_cannot_steer_a_terminal(root):
    case = made(root, title="a\x1b[31mred", text="\x1b]0;x\x07")
    assert "\x1b" not in "\n".join(golden.differences(golden.check(case)))


def test_update_takes_what_differs_and_leaves_known_failures(root):
    case = made(root, title="Soon", text="old", authors=[])
    toml = case.folder / "case.toml"
    toml.write_text(toml.read_text() + '[known_failures]\ntitle = "soon"\n')
    golden.update(golden.load(case.folder))
    said = json.loads((case.folder / "expected.json").read_text())
    assert said == {"title": "Soon", "text": [FIRST, RADIO, SECOND], "authors": []}


def test_prune_finds_what_no_longer_tests_anything(root):
    one, two = made(root, "one", title="x"), made(root, "two", title="The library is open")
    made(root, "three", status="short", language="en")
    toml = two.folder / "case.toml"
    toml.write_text(toml.read_text() + '[known_failures]\ntitle = "soon"\n')
    (root / "three" / "input.html").unlink()
    found = list(dead(root))
    assert {(each.folder.name, each.kind) for each in found} == {
        ("three", "orphan"),
        ("two", "copy"),
        ("two", "mended"),
    }
    for each in found:
        remove(each)
    assert sorted(path.name for path in root.iterdir()) == ["one", "two"]
    assert golden.load(two.folder).about.known_failures == {}
    assert one.folder.exists()


def test_a_known_failure_goes_without_the_others():
    toml = 'why = "a"\n# why so\n[known_failures]\ntext = "one"  # really\ntitle = "two"\n'
    assert without_known_failure(toml, "text") == 'why = "a"\n# why so\n[known_failures]\ntitle = "two"\n'


def test_shrink_keeps_the_fate_and_little_else(root):
    case = golden.record(root / "library", cleaner.Page(PAGE), why="x.")
    small = shrink(case, "INDICATES required", root / "small")
    page = small.case.input.read_text()
    assert small.done
    assert small.after < small.before
    assert "* indicates required" in page
    assert "<nav>" not in page
    assert golden.check(small.case).passes


def test_what_fails_goes_on_failing_when_it_is_shrunk(root):
    case = made(root, text=f"{FIRST}\n\n{SECOND}")
    small = shrink(case, "our reporters talk", root / "small")
    assert RADIO in small.case.input.read_text()
    assert RADIO not in small.case.expected["text"]
    assert not golden.check(small.case).passes


def test_a_dump_is_shrunk_by_lines(root):
    dump = "Home\n\nThe library is open\n\n" + f"{FIRST}\n\n{SECOND}\n\n* indicates required\n\n{RADIO}"
    case = golden.record(root / "library", cleaner.Page(dump), why="x.")
    small = shrink(case, "indicates required", root / "small").case.input.read_text()
    assert "* indicates required" in small
    assert "Home" not in small


def test_only_a_line_that_is_there_can_be_kept(root):
    with pytest.raises(CaseError, match="no line of its page"):
        shrink(made(root), "no such words", root / "small")


# ---- marks of the review page -------------------------------------------------------------------------


def mark(line, expected, page=PAGE, **changes):
    result = cleaner.explain(page)
    (block,) = [block.index for block in result.document.blocks if block.text == line]
    said = {
        "path": "herald/The Library.html",
        "sha256": result.article.source.sha256,
        "block": block,
        "text": line,
        "action": result.decisions[block].action,
        "expected": expected,
    }
    return msgspec.convert({**said, **changes}, Mark)


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "raw" / "herald"
    folder.mkdir(parents=True)
    (folder / "The Library.html").write_text(PAGE)
    return folder.parent


def from_marks(pages, root, *marks):
    return list(record_marks(Marks(version=1, marks=list(marks)), pages, root))


def test_marks_make_a_case_that_fails_until_they_are_right(pages, root):
    (case,) = from_marks(pages, root, mark(RADIO, "drop", note="radio"), mark("* indicates required", "keep"))
    assert case.name == "herald-the-library-html"
    assert case.expected == {"text": f"{FIRST}\n\n{SECOND}\n\n* indicates required"}
    assert "radio" in case.about.why
    assert not golden.check(case).passes


def test_a_marked_page_keeps_what_its_sidecar_says(pages, root):
    place = pages / "herald" / "The Library.html"
    content = PAGE.replace("mill", "mühle").encode("latin-1")
    place.write_bytes(content)
    page = cleaner.Page(content, content_type="text/html; charset=iso-8859-1")
    url = "https://herald.example/library"
    said = {"url": url, "final_url": url, "status": 200, "headers": {"content-type": page.content_type}}
    said |= {"fetched_at": "2024-05-14T08:27:21Z", "sha256": hashlib.sha256(content).hexdigest()}
    place.with_name(f"{place.name}.json").write_text(json.dumps(said))
    (case,) = from_marks(pages, root, mark(RADIO, "drop", page=page))
    assert case.about.content_type == page.content_type
    assert "in the old mühle" in case.expected["text"]


def test_a_page_in_an_archive_can_be_marked(pages, root):
    other = PAGE.replace("library", "archive")
    lines = [json.dumps({"url": f"https://herald.example/{n}", "html": html}) for n, html in enumerate((other, PAGE))]
    (pages / "all.jsonl").write_text("\n".join(lines))
    (case,) = from_marks(pages, root, mark(RADIO, "drop", path="all.jsonl"))
    assert case.name == "all-jsonl-https-herald-example-1"
    assert case.about.url == "https://herald.example/1"
    assert case.expected["text"].startswith(FIRST)


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes only there")
def test_a_marked_page_may_have_any_name(pages, root):
    name = b"br\xe8ve\\.html"
    (pages / os.fsdecode(name)).write_text(PAGE)
    (case,) = from_marks(pages, root, mark(RADIO, "drop", path=readable(name)))
    assert case.input.read_text() == PAGE


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"sha256": "0" * 64}, "its content has changed"),
        ({"text": "Other words"}, "reads differently now"),
        ({"block": 999}, "reads differently now"),
        ({"path": "../secret"}, "lies outside"),
        ({"path": "none.html"}, "is not in"),
        ({"path": "a\0b"}, "a"),
    ],
)
def test_a_mark_that_fits_no_page_is_told_and_the_others_are_recorded(pages, root, changes, told):
    wrong = mark(RADIO, "drop", **{"path": "herald/x.html", **changes})
    (pages / "herald" / "x.html").write_text(PAGE)
    results = from_marks(pages, root, mark(RADIO, "drop"), wrong)
    assert sorted(isinstance(each, CleanerError) for each in results) == [False, True]
    assert any(told in str(each) for each in results if isinstance(each, CleanerError))


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"version": 2, "marks": []}', b'{"version": 1}', b"\xff", b"[" * 9999]
)
def test_a_file_without_marks_is_told(tmp_path, content):
    path = tmp_path / "marks.json"
    path.write_bytes(content)
    with pytest.raises(CaseError, match="holds no marks"):
        read_marks(path)


def test_every_path_makes_a_name():
    names = {slug(path) for path in ("", "///", "新闻/一", "a" * 500, "a" * 501, "../..")}
    assert len(names) == len({"", "///", "../.."} | names) - 3
    assert all(0 < len(name) <= 80 and Path(name).name == name for name in names)
