"""Two outputs against each other, a run against its baseline, and own rules under test."""

import json

import pytest

import cleaner
from cleaner.errors import MissingInput, OptionError, ReadError
from cleaner.golden.drift import FEWEST, drift, learn, read_baseline, to_text
from cleaner.golden.drift import lines as drift_lines
from cleaner.golden.impact import compare, lines, to_json
from cleaner.golden.outputs import Output
from cleaner.golden.own_rules import complaints, uses
from cleaner.rules.user import parse_rules


def written(folder, pages, ledgers=()):
    """An output as `clean -o --ledger` writes it: path -> texts of the blocks, path -> (action, reason, text)."""
    folder.mkdir()
    rows = []
    for path, texts in pages.items():
        output = None if texts is None else f"{path}.json"
        rows.append(
            {"path": path, "member": None, "record": None, "status": "ok" if output else "error", "output": output}
        )
        if texts is not None:
            blocks = [{"role": "paragraph", "level": None, "text": text} for text in texts]
            record = {"title": "A", "text": "\n\n".join(texts), "blocks": blocks, "status": "ok"}
            (folder / output).write_text(json.dumps(record) + "\n")
    for path, fates in dict(ledgers).items():
        told = [{"action": action, "reason": reason, "text": text} for action, reason, text in fates]
        (folder / f"{path}.ledger.jsonl").write_text("".join(json.dumps(each) + "\n" for each in told))
    (folder / "_report.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return Output(folder)


def test_blocks_that_move_are_counted_by_the_reason_that_keeps_them_out(tmp_path):
    old = written(
        tmp_path / "old",
        {"a": ["one", "two"], "b": ["x"], "gone": ["y"]},
        {"a": [("keep", "tagger:0.9", "one"), ("keep", "tagger:0.9", "two"), ("drop", "rule:share-bar", "three")]},
    )
    new = written(
        tmp_path / "new",
        {"a": ["two", "three"], "b": ["x"], "gone": None},
        {"a": [("drop", "own:mine", "one"), ("keep", "tagger:0.9", "two"), ("keep", "tagger:0.8", "three")]},
    )
    found = compare(old, new)
    assert (found.pages, found.only_old, found.only_new) == (2, ("gone",), ())
    (change,) = found.changes
    assert (change.path, change.fields) == ("a", ("text",))
    assert [(moved.text, moved.reason) for moved in change.vanished] == [("one", "own:mine")]
    assert [(moved.text, moved.reason) for moved in change.appeared] == [("three", "rule:share-bar")]
    assert {reason: (each.vanished, each.appeared) for reason, each in found.by_reason.items()} == {
        "own:mine": (1, 0),
        "rule:share-bar": (0, 1),
    }
    assert json.loads(to_json(found))["by_reason"]["own:mine"]["vanished_chars"] == 3
    assert "2 pages in both: 1 the same, 1 changed; 1 only in the old output" in list(lines(found, 5))


def test_values_of_fields_are_told_before_and_after(tmp_path):
    outputs = [written(tmp_path / name, {"a": ["one"]}) for name in ("old", "new")]
    (tmp_path / "new" / "a.json").write_text('{"title": "B", "tags": ["x"], "text": "one"}')
    found = compare(*outputs)
    assert found.changes[0].values["title"] == ("A", "B")
    assert found.by_field == {"title": 1, "tags": 1, "status": 1}
    said = "\n".join(lines(found, 5))
    assert "  title: A\n         B\n" in said
    assert '  tags: null\n        ["x"]\n' in said
    assert "fields: title on 1, tags on 1, status on 1" in said


def test_an_output_is_the_same_as_itself(tmp_path):
    output = written(tmp_path / "one", {"a": ["one"], "b": None})
    assert compare(output, output).same


def test_without_a_ledger_the_reason_is_unknown(tmp_path):
    old, new = written(tmp_path / "old", {"a": ["one"]}), written(tmp_path / "new", {"a": []})
    assert list(compare(old, new).by_reason) == ["unknown"]


def test_a_file_of_records_is_an_output(tmp_path):
    page = "The old bridge was closed on Friday, the council said. " * 8
    records = [cleaner.clean(cleaner.Page(page, path=f"{name}.txt")).to_json() for name in "ab"]
    (tmp_path / "all.jsonl").write_text("".join(records))
    output = Output(tmp_path / "all.jsonl")
    assert output.paths() == {"a.txt", "b.txt"}
    assert output.record("b.txt")["source"]["path"] == "b.txt"


def test_what_is_no_output_is_told(tmp_path):
    with pytest.raises(MissingInput):
        Output(tmp_path / "none")
    with pytest.raises(ReadError, match=r"has no _report\.jsonl"):
        Output(tmp_path)
    (tmp_path / "x.jsonl").write_text("{}\nno\n")
    with pytest.raises(ReadError, match="no JSON"):
        Output(tmp_path / "x.jsonl")


# ---- drift --------------------------------------------------------------------------------------------


def record(i, host="herald.example", **changes):
    words = 300 + 40 * (i % 7)
    usual = {
        "domain": host,
        "text": "word " * words,
        "word_count": words,
        "removed": {"chars": 900 + 100 * (i % 3)},
        "title": "A",
        "authors": [{"name": "Ana"}] if i % 2 else [],
        "published_at": "2024",
        "language": "en",
    }
    return {**usual, **changes}


USUAL = [record(i) for i in range(40)]


def left(records):
    return {each.measure for each in drift(learn(USUAL), records).departures}


def test_a_host_that_is_as_it_was_stays_in_its_band():
    assert left([record(i) for i in range(3, 23)]) == set()


@pytest.mark.parametrize(
    ("changes", "measures"),
    [
        ({"text": "word " * 30, "word_count": 30}, {"words", "removed"}),
        ({"removed": {"chars": 50_000}}, {"removed"}),
        ({"removed": {"chars": 0}}, {"removed"}),
        ({"title": None}, {"no title"}),
        ({"published_at": None}, {"no published_at"}),
        ({"text": "", "word_count": 0}, {"words", "removed", "no text"}),
    ],
    ids=["short", "much removed", "nothing removed", "no title", "no date", "no text"],
)
def test_a_site_that_was_redesigned_leaves_its_band(changes, measures):
    assert left([record(i, **changes) for i in range(20)]) == measures


def test_a_field_that_was_unknown_on_half_of_the_pages_may_be_so_again():
    assert left([record(i, authors=[]) for i in range(5)] + [record(i) for i in range(15)]) == set()


def test_hosts_that_cannot_be_judged_are_named():
    few = [record(i) for i in range(FEWEST - 1)]
    found = drift(learn(USUAL + [record(i, "old.example") for i in range(9)]), [*few, record(1, "new.example")])
    assert (found.judged, found.few) == ((), ("herald.example",))
    assert (found.missing, found.unknown) == (("old.example",), ("new.example",))


def test_pages_without_a_host_are_counted_and_told():
    found = drift(learn(USUAL), [record(1, None), record(2, None)])
    assert (found.judged, found.nameless) == ((), 2)
    assert list(drift_lines(found))[-1].endswith("2 pages without a host, not judged")


def test_a_baseline_is_read_as_it_was_written(tmp_path):
    learned = learn(USUAL)
    path = tmp_path / "hosts.json"
    path.write_text(to_text(learned))
    assert read_baseline(path) == learned
    path.write_text("{}")
    with pytest.raises(OptionError, match="is no baseline"):
        read_baseline(path)
    with pytest.raises(MissingInput, match="--learn"):
        read_baseline(tmp_path / "none.json")


# ---- own rules ----------------------------------------------------------------------------------------


def told(text):
    return [(each.rule, each.reason.partition(":")[0], each.only_warns) for each in complaints(parse_rules(text))]


RULE = '[rules.{}]\nwhy = "x."\n{}\n'


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ('lines = ["Hear it"]', "has no example"),
        ('lines = ["Hear it"]\ndrops = ["See it"]', "does not meet its example"),
        ('opens = ["Hear"]\ndrops = ["Hear it"]\nkeeps = ["Hear, hear"]', "meets what it must leave alone"),
        ('action = "keep"\nlines = ["Hear it"]\nkeeps = ["See it"]', "does not meet its example"),
        ('selectors = [".box"]\ndrops = ["<div class=bo>See it</div>"]', "does not meet its example"),
    ],
)
def test_a_rule_that_does_not_do_what_it_says_is_told(keys, reason):
    (complaint,) = told(RULE.format("a", keys))
    assert complaint[1].startswith(reason)


def test_a_rule_that_does_what_it_says_is_left_in_peace():
    assert told(RULE.format("a", 'selectors = [".box"]\nhosts = ["a.example"]\ndrops = ["<p class=box>Hi</p>"]')) == []


def test_a_rule_behind_another_is_told():
    both = RULE.format("a", 'opens = ["Hear"]\ndrops = ["Hear me"]') + RULE.format(
        "b", 'action = "keep"\nlines = ["Hear it"]\nkeeps = ["Hear it"]'
    )
    assert [rule for rule, _, _ in told(both)] == ["b"]


def test_near_misses_of_the_catalogue_are_noted():
    assert ("a", "meets what a journalist could write", True) in told(
        RULE.format("a", 'opens = ["Residents were told"]\ndrops = ["Residents were told"]')
    )


def test_rules_that_never_fired_come_first():
    own = parse_rules(
        RULE.format("used", 'opens = ["Our reporters"]')
        + RULE.format("unused", 'lines = ["Nobody says this"]')
        + RULE.format("late", 'lines = ["Our reporters say"]')
        + '[phrases]\nshare-bar = ["Pass it round"]\n'
    )
    options = cleaner.Options(rules=own)
    story = "The old bridge was closed on Friday after a crack was found in one of its arches, the council said."
    page = (
        f"<article><h1>A bridge</h1><p>{story}</p><p>Our reporters say</p><p>Pass it round</p><p>{story}!</p></article>"
    )
    found = {use.name: use for use in uses([cleaner.explain(page, options=options)], options)}
    assert next(iter(found)) == "own:unused"
    assert found["own:unused"].is_dead
    assert (found["own:used"].met, found["own:used"].decided, found["own:used"].pages) == (1, 1, 1)
    assert (found["own:late"].met, found["own:late"].decided) == (1, 0)
    assert found["phrases:share-bar"].decided == 1
