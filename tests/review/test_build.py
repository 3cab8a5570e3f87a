"""A finished run is read, its articles are sorted by what is suspicious, and the page holds them."""

import hashlib
import json
import re
from base64 import b64encode

import pytest
from review_runs import STORY, Made, line, plain_lines

from cleaner.errors import MissingInput, ReadError
from cleaner.formats.ledger import LedgerLine
from cleaner.review.build import Review
from cleaner.review.run import Record, Reviewed, Row, is_run, read, rows
from cleaner.review.summary import Summary
from cleaner.review.suspicion import findings, points
from cleaner.sources.names import as_bytes, readable


@pytest.fixture
def made(tmp_path):
    return Made(tmp_path)


def reviewed(lines, status="ok", **fields):
    known = {"title": "Harbour", "authors": [{"name": "Ann"}], "published_at": "2024", **fields}
    return Reviewed(Row("a.html", status), Record(status, **known), tuple(lines))


def signs(lines, **more):
    return {each.sign for each in findings(reviewed(lines, **more))}


def script(html, name):
    return json.loads(re.search(f'<script type="application/json" id="{name}">(.*?)</script>', html)[1])


# ---- the run ---------------------------------------------------------------------------------


def test_a_run_is_told_by_its_report(made, tmp_path):
    assert not is_run(tmp_path)
    assert is_run(made.add("a.html").done())


def test_each_input_that_matters_is_a_row(made):
    folder = made.add("a.html").skip("link").fail("b.html").skip("gone.html", "vanished").done()
    assert [row.path for row in rows(folder)] == ["a.html", "b.html"]


def test_a_run_without_ledgers_is_a_message_that_says_what_to_do(made):
    with pytest.raises(MissingInput, match="--ledger"):
        Review(made.add("a.html", ledger=False).done())


@pytest.mark.parametrize("file", ["0000.json", "0000.ledger.jsonl", "_report.jsonl"])
def test_a_file_that_is_something_else_is_named(made, file):
    folder = made.add("a.html").done()
    (folder / file).write_bytes(b"[1, 2]\n")
    with pytest.raises(ReadError, match=re.escape(file)):
        Review(folder)


def test_a_record_that_is_gone_is_named(made):
    folder = made.add("a.html").done()
    (folder / "0000.json").unlink()
    with pytest.raises(MissingInput, match=re.escape("0000.json")):
        Review(folder)


def test_names_that_are_no_unicode_are_found(made):
    name = b"br\xe8ve\\.json"
    assert as_bytes(readable(name)) == name
    folder = made.add("a.html").done()
    (folder / "0000.json").rename(folder / "a\\b.json")
    (folder / "0000.ledger.jsonl").rename(folder / "a\\b.ledger.jsonl")
    (row,) = rows(folder)
    assert len(read(folder, Row(row.path, row.status, readable(b"a\\b.json"))).lines) == 5


# ---- what is suspicious ----------------------------------------------------------------------


def test_an_article_as_it_should_be_is_not_suspicious():
    assert findings(reviewed(plain_lines())) == ()


def test_prose_that_went_out_of_the_middle_is():
    gone = line(1, STORY, "drop", "other", "tagger:0.01")
    assert signs([line(0, STORY), gone, line(2, STORY)]) == {"middle"}
    assert signs([gone, line(2, STORY), line(3, STORY), line(4, STORY, "drop", "other", "tagger:0.01")]) == set()


def test_a_repeat_in_the_middle_is_no_loss():
    assert signs([line(0, STORY), line(1, STORY, "drop", "repeat", "repeat:text"), line(2, STORY)]) == set()


def test_a_rule_that_hits_prose_is():
    assert signs([line(0, STORY), line(1, STORY, "drop", "newsletter", "rule:newsletter-invitation")]) == {"prose"}


def test_close_calls_are():
    assert signs([line(0, STORY, reason="tagger:0.55 long")]) == {"close"}
    assert signs([line(0, "Short", reason="tagger:0.55 short")]) == set()


def test_rescued_text_unknown_fields_a_bad_status_and_flags_are():
    assert signs([line(0, STORY, reason="tagger:0.20 long lost otherwise")]) == {"rescued"}
    assert signs(plain_lines(), title=None) == {"fields"}
    assert signs(plain_lines(), status="short") == {"status"}
    assert signs(plain_lines(), flags=["over_pruned"]) == {"flags"}


def test_points_have_a_bound():
    lines = [line(i, STORY, "drop" if i % 9 else "keep", "form", "rule:form-required") for i in range(500)]
    assert points(findings(reviewed(lines, status="truncated", title=None, flags=["over_pruned"]))) == 100


# ---- the numbers -----------------------------------------------------------------------------


def test_the_summary_counts_fields_shares_and_reasons_by_host():
    summary = Summary()
    summary.add(reviewed(plain_lines(), domain="a.example"))
    summary.add(reviewed([line(0, STORY)], domain="b.example", title=None))
    summary.add(Reviewed(Row("c.html", "error")))
    assert (summary.inputs, summary.articles) == (3, 2)
    assert summary.status == {"ok": 2, "error": 1}
    assert {each.field: each.percent for each in summary.coverage} | {"title": 50, "authors": 100, "tags": 0} == {
        each.field: each.percent for each in summary.coverage
    }
    assert sum(summary.shares) == 2
    assert summary.reasons == ("rule:form-required", "rule:nav-home")
    assert summary.hosts == (("a.example", 2, (1, 1)), ("b.example", 0, (0, 0)))


def test_many_reasons_are_added_up():
    summary = Summary()
    summary.add(reviewed([line(i, "x", "drop", "other", f"rule:r{i}") for i in range(20)]))
    assert summary.reasons[-1] == "others"
    assert summary.hosts[0].parts == (1,) * 7 + (13,)


def test_a_run_of_failures_has_a_page(made):
    html = "".join(Review(made.fail("a.html").done()).html("raw"))
    assert script(html, "index")["articles"][0]["status"] == "error"
    assert script(html, "a0")["error"] == "it is empty"


# ---- the page --------------------------------------------------------------------------------


def test_articles_stand_by_suspicion_and_carry_their_blocks(made):
    folder = made.add("fine.html").add("odd.html", title=None).fail("bad.html").done()
    html = "".join(Review(folder).html("raw"))
    index = script(html, "index")
    assert [each["path"] for each in index["articles"]] == ["bad.html", "odd.html", "fine.html"]
    article = script(html, "a2")
    assert [block[0] for block in article["blocks"]] == [0, 1, 2, 3, 4]
    assert [block[2] for block in article["blocks"]] == [2, 1, 0, 2, 0]
    assert article["blocks"][2][4] == STORY
    assert article["whys"][article["blocks"][1][3]][:2] == ["headline", "field:title"]


def test_only_the_most_suspicious_are_held_and_all_are_counted(made):
    for i in range(9):
        made.add(f"{i}.html", title=None if i == 5 else "Harbour")
    review = Review(made.done(), most=2)
    html = "".join(review.html("raw"))
    assert [each["path"] for each in script(html, "index")["articles"]] == ["5.html", "0.html"]
    assert "the 2 most suspicious" in html
    assert "<h2>9 inputs</h2>" in html


def test_the_same_run_gives_the_same_page(made):
    folder = made.add("a.html").add("b.html", domain="b.example").done()
    assert "".join(Review(folder).html("raw")) == "".join(Review(folder).html("raw"))


def test_the_policy_names_the_only_script_and_style(made):
    html = "".join(Review(made.add("a.html").done()).html("raw"))
    policy = re.search('http-equiv="Content-Security-Policy" content="(.*?)"', html)[1].replace("&#39;", "'")
    (script,), (style,) = (
        re.findall("<script>(.*?)</script>", html, re.S),
        re.findall("<style>(.*?)</style>", html, re.S),
    )
    for name, text in (("script", script), ("style", style)):
        assert f"{name}-src 'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "require-trusted-types-for 'script'" in policy
    assert not re.search(r"innerHTML|insertAdjacentHTML|document\.write|outerHTML|\beval\b", script)


def test_a_ledger_line_of_the_page_is_one_of_the_run():
    assert LedgerLine.__struct_fields__ == ("block", "line", "role", "action", "reason", "text")
