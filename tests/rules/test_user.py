"""Rules of the user's own: how a file is read, what is said of a wrong one, and what the rules do to a page."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.errors import MissingInput, OptionError, UnreadableInput
from cleaner.model import Block
from cleaner.own import OwnRule, OwnRules
from cleaner.rules.own_match import digest, matcher
from cleaner.rules.user import LARGEST, MOST_RULES, parse_rules, read_rules

STORY = (
    "<p>The library in the old mill opened its doors again on Thursday after two years of repairs, the town said.</p>"
    "<p>Its roof had been damaged in a storm, and some four thousand books had to be dried page by page by hand.</p>"
    "{}<p>Readers may borrow six books at a time, and the reading room is open until nine in the evening.</p>"
)
PAGE = "<html lang=en><body><article><h1>The library is open</h1>" + STORY + "</article></body></html>"


def rule(keys, name="mine"):
    return parse_rules(f'[rules.{name}]\nwhy = "For a test."\n{keys}')


def fates(inside, rules, url=None):
    result = cleaner.explain(PAGE.format(inside), url=url, options=cleaner.Options(rules=rules))
    return {result.document.blocks[each.block].text: each for each in result.decisions}


def meets(keys, line):
    hits = matcher(rule(keys)).all_hits(cleaner.Document((Block(index=0, text=line),), "text"), None)
    return bool(hits[0])


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ('lines = ["Hear the Herald"]', "» HEAR the Herald!"),
        ('lines = ["12 voices"]', "40 voices"),
        ('lines = ["A | B says"]', "A | B says"),
        ('leads = ["In brief"]', "In brief: snow in May"),
        ('opens = ["The Herald hour"]', "The Herald hour, as always on Saturday at nine"),
        ('patterns = ["Listen to * on Harbour Radio"]', "Listen to our reporters on Harbour Radio"),
        ('patterns = ["Listen to * on Harbour Radio"]', "Listen to on Harbour Radio"),
        ('patterns = ["* min read"]', "7 min read"),
        ('patterns = ["Also * read"]', "Also to be read"),
        ('patterns = ["À lire * aussi"]', "A LIRE chez nous aussi"),
        ('patterns = ["订阅 * 新闻"]', "订阅我们的新闻"),
        ('patterns = ["a * b * c"]', "a x b y b z c"),
    ],
)
def test_a_phrase_meets_a_line(keys, line):
    assert meets(keys, line)


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ('lines = ["Hear the Herald"]', "Hear the Herald of spring, they say"),
        ('opens = ["The Herald"]', "The Heralds were late"),
        ('patterns = ["Listen to * on Harbour Radio"]', "Listen to us on Harbour Radiology"),
        ('patterns = ["Listen to * on Harbour Radio"]', "They listen to us on Harbour Radio"),
        ('patterns = ["a * b * c"]', "a x c y b"),
        ('opens = ["The Herald hour"]\nat_most = 5', "The Herald hour is on Saturday at nine"),
    ],
)
def test_a_phrase_leaves_a_line(keys, line):
    assert not meets(keys, line)


SENTENCE = "Our reporters talk about the week on Saturday, and everybody who has a question is welcome to ask it."


@pytest.mark.parametrize(
    ("selector", "inside"),
    [
        ("aside", "<aside><p>{}</p></aside>"),
        (".who-is-who", '<div class="box Who-Is-Who"><div><p>{}</p></div></div>'),
        ("#radio", '<section id="radio"><p>{}</p></section>'),
        ("article .box p", '<div class="box"><div><p>{}</p></div></div>'),
        ("div.box.wide", '<div class="wide box">{}</div>'),
    ],
)
def test_a_selector_meets_what_stands_in_an_element(selector, inside):
    found = fates(inside.format(SENTENCE), rule(f'selectors = ["{selector}"]'))
    assert (found[SENTENCE].action, found[SENTENCE].reason) == ("drop", "own:mine")
    assert sum(each.reason == "own:mine" for each in found.values()) == 1


@pytest.mark.parametrize("selector", ["section p", ".boxes", "div.box.narrow", "p .box"])
def test_a_selector_leaves_other_elements(selector):
    found = fates(f'<div class="box wide"><p>{SENTENCE}</p></div>', rule(f'selectors = ["{selector}"]'))
    assert found[SENTENCE].reason != "own:mine"


def test_a_rule_drops_what_the_tagger_is_sure_of_and_changes_nothing_else():
    rules = rule('role = "promo"\nopens = ["Our reporters talk"]')
    before, after = (fates(f"<p>{SENTENCE}</p>", each) for each in (None, rules))
    assert before[SENTENCE].action == "keep"
    assert (after[SENTENCE].action, after[SENTENCE].role, after[SENTENCE].reason) == ("drop", "promo", "own:mine")
    assert {text: each.action for text, each in before.items() if text != SENTENCE} == {
        text: each.action for text, each in after.items() if text != SENTENCE
    }


def test_a_rule_keeps_what_everything_else_is_against():
    found = fates("<nav><p>Hear the Herald</p></nav>", rule('action = "keep"\nlines = ["Hear the Herald"]'))
    assert (found["Hear the Herald"].action, found["Hear the Herald"].reason) == ("keep", "own:mine")


def test_a_rule_lifts_into_a_field():
    rules = rule('action = "lift"\nrole = "byline"\nopens = ["Told by"]')
    assert fates("<p>Told by Ana Ruiz</p>", rules)["Told by Ana Ruiz"].action == "lift"


def test_the_first_rule_of_the_file_decides():
    both = parse_rules(
        '[rules.b]\nwhy = "x."\nlines = ["Hear it"]\n[rules.a]\nwhy = "x."\naction = "keep"\nopens = ["Hear"]\n'
    )
    assert fates("<p>Hear it</p>", both)["Hear it"].reason == "own:b"


def test_a_rule_of_a_host_is_silent_elsewhere():
    rules = rule('lines = ["Hear the Herald"]\nhosts = ["Herald.example"]')
    page = "<p>Hear the Herald</p>"
    assert fates(page, rules, "https://www.herald.example/a")["Hear the Herald"].reason == "own:mine"
    assert fates(page, rules, "https://notherald.example/a")["Hear the Herald"].reason != "own:mine"
    assert fates(page, rules)["Hear the Herald"].reason != "own:mine"


def test_phrases_make_a_rule_of_the_catalogue_meet_more():
    rules = parse_rules('[phrases]\nnewsletter-button = ["Get the Tide Letter"]')
    assert fates("<p>Get the Tide Letter</p>", rules)["Get the Tide Letter"].reason == "rule:newsletter-button"


def test_rules_of_the_catalogue_can_be_done_without():
    line = "* indicates required"
    assert fates(f"<p>{line}</p>", None)[line].reason == "rule:form-required"
    assert (
        fates(f"<p>{line}</p>", parse_rules('without_rules = ["form-required"]'))[line].reason != "rule:form-required"
    )


def test_what_decides_is_part_of_the_record():
    page = PAGE.format("")
    one, other = rule('lines = ["One"]'), rule('lines = ["Two"]')
    made_by = {cleaner.clean(page, options=cleaner.Options(rules=each)).cleaner.rules for each in (None, one, other)}
    assert len(made_by) == 3


def test_reasons_and_examples_decide_nothing():
    one = OwnRules(rules=(OwnRule(name="a", why="One.", lines=("Hear it",)),))
    other = OwnRules(rules=(OwnRule(name="a", why="Two.", lines=("Hear it",), drops=("Hear it",)),))
    assert digest(one) == digest(other)


WRONG = {
    "a = ": "rules, line 1: is no TOML",
    "[other]\nx = 1": "rules, line 1, other: there is no such key",
    '[rules.Big]\nwhy = "x"': "rules, line 1, rules.Big: a rule's name",
    '[rules.a]\nlines = ["One"]': "rules, line 1, rules.a.why: say how",
    '[rules.a]\nwhy = "x"': "rules, line 1, rules.a: meets nothing",
    '[rules.a]\nwhy = 1\nlines = ["One"]': "rules, line 2, rules.a.why: expected `str`",
    '[rules.a]\nwhy = "x"\n\nlines = "One"': "rules, line 4, rules.a.lines: must be a list",
    '[rules.a]\nwhy = "x"\nlines = ["!!"]': "rules, line 3, rules.a.lines: '!!' holds no word",
    '[rules.a]\nwhy = "x"\nlines = [""]': "rules, line 3, rules.a.lines: '' is empty",
    '[rules.a]\nwhy = "x"\nregex = "(a+)+"': "rules, line 3, rules.a.regex: there is no such key",
    '[rules.a]\nwhy = "x"\npatterns = ["one*"]': "rules, line 3, rules.a.patterns: 'one*': set * apart",
    '[rules.a]\nwhy = "x"\npatterns = ["* *"]': "rules, line 3, rules.a.patterns: '* *' holds no word",
    '[rules.a]\nwhy = "x"\nselectors = ["a > b"]': "rules, line 3, rules.a.selectors: 'a > b' is none of",
    '[rules.a]\nwhy = "x"\nlines = ["One"]\naction = "go"': "rules, line 4, rules.a.action: invalid enum value 'go'",
    '[rules.a]\nwhy = "x"\nlines = ["One"]\naction = "lift"': "rules, line 1, rules.a.role: a rule with the action",
    '[rules.a]\nwhy = "x"\nlines = ["One"]\nrole = "quote"': "rules, line 4, rules.a.role: a rule with the action",
    '[rules.a]\nwhy = "x"\nlines = ["One"]\nat_most = 1000': "rules, line 4, rules.a.at_most: expected `int` <= 120",
    '[rules.a]\nwhy = "x"\nlines = ["One"]\nhosts = ["http://a/"]': "rules, line 4, rules.a.hosts: 'http://a/' is no",
    '[phrases]\nno-such = ["One"]': "rules, line 2, phrases.no-such: the catalogue has no rule",
    '[phrases]\nshare-bar = ["One | Two"]': "rules, line 2, phrases.share-bar: 'One | Two': a bar parts",
    'without_rules = ["no-such"]': "rules, line 1, without_rules: the catalogue has no rule",
    "a = " + "[" * 5000: "rules: is nested too deep",
}


@pytest.mark.parametrize("text", WRONG, ids=lambda text: text[:60])
def test_what_is_wrong_is_told_with_line_and_key(text):
    with pytest.raises(OptionError) as caught:
        parse_rules(text)
    assert str(caught.value).startswith(WRONG[text])


def test_sizes_are_bounded(tmp_path):
    with pytest.raises(OptionError, match="rules are more than"):
        parse_rules("".join(f'[rules.a{i}]\nwhy = "x"\nlines = ["One"]\n' for i in range(MOST_RULES + 1)))
    with pytest.raises(OptionError, match="longer than 400"):
        rule(f'lines = ["{"a" * 401}"]')
    big = tmp_path / "big.toml"
    big.write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises(OptionError, match="no file of rules"):
        read_rules(big)


def test_a_file_that_cannot_be_had_is_told(tmp_path):
    with pytest.raises(MissingInput, match="no such file of rules"):
        read_rules(tmp_path / "none.toml")
    with pytest.raises(UnreadableInput):
        read_rules(tmp_path)
    bad = tmp_path / "bad.toml"
    bad.write_bytes(b"# one\nwhy = '\xff'\n")
    with pytest.raises(OptionError, match=r"bad\.toml, line 2: is no UTF-8"):
        read_rules(bad)


words = st.lists(st.sampled_from(["a", "b", "sea", "12", "é", "新闻"]), min_size=1, max_size=6)


@given(words, words, words)
def test_a_star_stands_for_any_words(before, middle, after):
    """What `*` means, held against the plain way to say it."""
    first, last = " ".join(before), " ".join(after)
    if not re.search(r"\w\w", first + last):
        return
    keys = f'patterns = ["{first} * {last}"]\nat_most = 60'
    assert meets(keys, f"{first} {' '.join(middle)} {last}")


@given(st.text(max_size=300))
def test_any_text_is_rules_or_an_error_that_names_the_file(text):
    told = "rules"
    try:
        parse_rules(text)
    except OptionError as error:
        told = error.where
    assert told.startswith("rules")
