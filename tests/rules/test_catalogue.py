"""The catalogue as a whole: every rule against its evidence, and all against each other."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import marks
from cleaner.model import Block
from cleaner.rules import ALL, Catalogue, Rule, catalogue
from cleaner.rules.base import phrases
from cleaner.rules.folding import fold

NEAR_MISSES = tuple(
    line
    for line in (Path(__file__).parent / "near_misses.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("# ")
)
BY_NAME = pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
WORDED = [rule for rule in ALL if not rule.place]


def block(text: str, placed: int = 0) -> Block:
    return Block(index=0, text=text, marks=placed)


def names(text: str) -> set[str]:
    return {rule.name for rule in catalogue().hits(block(text))}


@pytest.mark.parametrize(("rule", "text"), [(r, t) for r in WORDED for t in r.drops], ids=str)
def test_a_rule_hits_its_examples(rule: Rule, text: str) -> None:
    assert rule in catalogue().hits(block(text, rule.needs))


@pytest.mark.parametrize("text", [t for r in ALL for t in r.keeps])
def test_no_certain_rule_hits_a_near_miss(text: str) -> None:
    assert [rule.name for rule in catalogue().hits(block(text)) if rule.certain] == []


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_no_certain_rule_hits_what_a_journalist_writes(text: str) -> None:
    assert [rule.name for rule in catalogue().hits(block(text)) if rule.certain] == []


@pytest.mark.parametrize("rule", WORDED, ids=lambda rule: rule.name)
def test_a_worded_rule_has_examples(rule: Rule) -> None:
    assert rule.drops


@pytest.mark.parametrize("rule", WORDED, ids=lambda rule: rule.name)
def test_each_phrase_table_of_each_language_has_an_example(rule: Rule) -> None:
    seen = [fold(text) for text in rule.drops]
    for language in {lang for table in (rule.lines, rule.leads, rule.opens) for lang in table}:
        known = [
            fold(phrase)
            for table in (rule.lines, rule.leads, rule.opens)
            for lang, phrase in phrases(table)
            if lang == language
        ]
        assert any(text.startswith(phrase) for text in seen for phrase in known), language


@BY_NAME
def test_a_rule_says_why(rule: Rule) -> None:
    assert rule.why.endswith(".")
    assert len(rule.why.split()) >= 4


@BY_NAME
def test_a_rule_can_be_met(rule: Rule) -> None:
    assert rule.place or rule.lines or rule.leads or rule.opens or rule.patterns


def test_names_are_unique_and_kebab_case() -> None:
    every = [rule.name for rule in ALL]
    assert len(every) == len(set(every))
    assert all(name == name.lower() and "_" not in name and " " not in name for name in every)


@BY_NAME
def test_phrases_do_not_repeat_within_a_language(rule: Rule) -> None:
    for table in (rule.lines, rule.leads, rule.opens):
        for language in table:
            folded = [fold(phrase) for lang, phrase in phrases(table) if lang == language]
            assert sorted(set(folded)) == sorted(folded)


@BY_NAME
def test_no_phrase_folds_to_nothing(rule: Rule) -> None:
    assert all(fold(phrase) for table in (rule.lines, rule.leads, rule.opens) for _, phrase in phrases(table))


@BY_NAME
def test_openings_are_long_enough_to_be_filed(rule: Rule) -> None:
    assert all(len(fold(phrase)) >= 2 for _, phrase in phrases(rule.opens))


def test_the_order_of_rules_does_not_matter() -> None:
    shuffled = list(ALL)
    random.Random(7).shuffle(shuffled)
    other = Catalogue(shuffled)
    assert other.digest == catalogue().digest
    for rule in ALL:
        for text in rule.drops:
            given_block = block(text, marks.NAV | marks.ASIDE)
            assert other.hits(given_block) == catalogue().hits(given_block)


def test_the_digest_changes_with_a_phrase() -> None:
    one = Rule(name="a", role="share", why="For a test.", lines={"en": "Share"})
    two = Rule(name="a", role="share", why="For a test.", lines={"en": "Share it"})
    assert Catalogue([one]).digest != Catalogue([two]).digest


def test_a_rule_left_out_does_not_hit() -> None:
    assert "share-bar" in names("Share this story")
    reduced = catalogue(frozenset({"share-bar"}))
    assert "share-bar" not in {rule.name for rule in reduced.hits(block("Share this story"))}
    assert reduced.digest != catalogue().digest


def test_a_rule_is_found_by_name() -> None:
    assert catalogue().get("form-required").role == "form"
    with pytest.raises(KeyError):
        catalogue().get("no-such-rule")


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    hits = catalogue().hits(block(text))
    assert hits == catalogue().hits(block(text))
    assert len(set(hits)) == len(hits)


SEED_LINES = """* indicates required
*indicates required
indicates required *
* Indicates Required Field
Please, enter correct email address
Enter your email to subscribe
Successfuly subscribed
Thank you for signing up for this newsletter. We’ve sent you a confirmation email.
This audio is created with AI assistance
pre-order now
Skip to content
Edit post
News Feed
MORE NEWS
Editors' Picks
Editors’ Picks
Subscribe
17 captures
About this capture
COLLECTED BY
Organization: Alexa Crawls
« Prev
Next »
Print
E-mail this story
Continue reading the main story
Story continues below advertisement
All prices correct at time of publication
12 Comments
Read more: Why the valley flooded
Image source, Getty Images
Copyright 2013 The Example Press. All rights reserved. This material may not be published.
by Ann Example February 24, 2025 12:13 PM 1 min read
A minister at the summit in Exampleton on June 11, 2024. (Ann Example/Bloomberg via Getty Images)
写真＝例示
사진=예시""".splitlines()


@pytest.mark.parametrize("text", SEED_LINES)
def test_lines_seen_everywhere_are_certain(text: str) -> None:
    hits = catalogue().hits(block(text))
    assert hits
    assert hits[0].certain


@pytest.mark.parametrize("text", ["12:24 PM", "Comments", "Background", "Home", "Source: Example", "Facebook"])
def test_what_may_be_content_is_only_a_hint(text: str) -> None:
    hits = catalogue().hits(block(text))
    assert hits
    assert not hits[0].certain


@given(st.text(alphabet="ax (){}*/-:.,@#0éあ글 ", max_size=2000))
def test_any_run_of_signs_has_an_answer(text: str) -> None:
    assert isinstance(catalogue().hits(block(text)), tuple)


def test_certain_rules_come_before_hints() -> None:
    for text in ("News Feed", "12 Comments", "READ MORE: Ten years after the flood"):
        sure = [rule.weak for rule in catalogue().hits(block(text))]
        assert sure == sorted(sure)


def test_a_place_is_enough_for_a_structural_rule() -> None:
    hits = catalogue().hits(block("Some words about the sea", marks.NAV))
    assert [rule.name for rule in hits] == ["place-navigation"]


def test_a_rule_that_needs_a_place_is_silent_elsewhere() -> None:
    rule = Rule(name="more", role="related", why="For a test.", lines={"en": "Background"}, needs=marks.ASIDE)
    one = Catalogue([rule])
    assert one.hits(block("Background")) == ()
    assert one.hits(block("Background", marks.ASIDE)) == (rule,)


def test_a_rule_of_one_host_is_silent_on_others() -> None:
    rule = Rule(name="quirk", role="promo", why="For a test.", lines={"en": "Hello"}, hosts=frozenset({"news.example"}))
    one = Catalogue([rule])
    assert one.hits(block("Hello"), "www.news.example") == (rule,)
    assert one.hits(block("Hello"), "othernews.example") == ()
    assert one.hits(block("Hello")) == ()
