"""Roles and reasons in plain words: nothing is without a name, and no reason without a sentence."""

from typing import get_args

import pytest

from cleaner.marks import NAMES
from cleaner.model import BoilerplateRole, ContentRole, Decision, LiftedRole
from cleaner.options import Options
from cleaner.own import OwnRule, OwnRules
from cleaner.review.words import FIELDS, PLACES, ROLES, because, probability_of, whys_of
from cleaner.rules import catalogue

WHYS = whys_of()

SENTENCES = [
    ("form", "drop", "rule:form-required", catalogue().get("form-required").why),
    ("byline", "lift", "rule:byline-by", "between headline and text. It goes into the field authors."),
    ("byline", "drop", "rule:byline-by far from the text", "looks like a byline, but stands far"),
    ("form", "drop", "rule:a-rule-of-another-version", "A rule named a-rule-of-another-version knows such lines."),
    ("related", "drop", "section:related-section", "below the heading of a section"),
    ("other", "drop", "site:line on 14 of 20 pages", "stands on 14 of 20 pages of this site"),
    ("form", "drop", "run:between-form-lines", "between two lines of a form"),
    ("repeat", "drop", "repeat:headline", "the headline once more"),
    ("repeat", "drop", "repeat:text", "word for word"),
    ("repeat", "drop", "repeat:whole-text", "all the text of the page"),
    ("related", "drop", "structure:headlines-after-text", "headlines of others"),
    ("title", "lift", "field:title", "the page's own headline. It goes into the field title."),
    ("byline", "lift", "field:authors", "who wrote the story. It goes into the field authors."),
    ("paragraph", "keep", "option:comments", "asked to keep"),
    ("caption", "lift", "structure:figure", "stands with a picture"),
    ("related", "drop", "structure:linked-line tagger:0.20 a line, linked, inside link", "one link and no sentence"),
    ("author_bio", "drop", "structure:author-presented", "presents whoever wrote the story"),
    ("related", "drop", "structure:excerpt", "other stories begin so"),
    ("navigation", "drop", "structure:lines-alike", "lines in a row that begin alike"),
    ("comment", "drop", "structure:signed-comments", "Readers sign such lines"),
    ("hidden", "drop", "structure:script", "scripts and styles"),
    ("paragraph", "keep", "tagger:0.30 short verse", "lines of a poem or a song"),
    ("paragraph", "keep", "tagger:0.10 piece of a sentence", "A sentence of the story runs through it"),
    ("paragraph", "keep", "tagger:0.45 opens the text", "opens the story"),
    ("paragraph", "keep", "tagger:0.20 a line begins the text", "The story begins with it"),
    ("table", "keep", "structure:row-of-table", "its rows stay together"),
    ("other", "drop", "structure:row-of-table", "its rows go together"),
    ("paragraph", "keep", "tagger:0.99 long", "It reads like the story."),
    ("paragraph", "keep", "tagger:0.72 long", "more like the story than not."),
    ("paragraph", "keep", "tagger:0.52 opinion:keep long", "A close call: it may be the story. A second program"),
    ("other", "drop", "tagger:0.45 a line", "A close call: it may be the page around the story."),
    (
        "other",
        "drop",
        "tagger:0.01 opinion:drop short, linked, inside nav footer",
        "a short line, mostly links, in",
    ),
    ("paragraph", "keep", "tagger:0.30 a line continues the text", "goes on where the paragraph above"),
    ("paragraph", "keep", "tagger:0.30 a line between kept lines", "between two parts of the story"),
    ("paragraph", "keep", "tagger:0.30 a line lost otherwise", "rather than be lost"),
    ("paragraph", "keep", "tagger:0.60 of an entry", "one of the page's entries"),
]


@pytest.mark.parametrize(("role", "action", "reason", "said"), SENTENCES, ids=[each[2] for each in SENTENCES])
def test_a_reason_is_a_sentence(role, action, reason, said):
    told = because(Decision(0, role, action, reason), WHYS)
    assert said in told
    assert told[0].isupper()
    assert told.endswith(".")


def test_a_rule_of_the_users_own_is_told_as_such():
    own = OwnRules(rules=(OwnRule(name="our-box", why="Our shop puts it there."),))
    told = because(Decision(0, "other", "drop", "own:our-box"), whys_of(Options(rules=own)))
    assert told == "A rule of your own says so. Our shop puts it there."


def test_a_reason_of_another_version_is_told_as_it_stands():
    assert because(Decision(0, "other", "drop", "moon:full"), WHYS) == "moon:full."


def test_every_role_and_every_place_has_a_name():
    roles = {*get_args(ContentRole), *get_args(LiftedRole), *get_args(BoilerplateRole)}
    assert set(ROLES) == roles
    assert set(FIELDS) <= roles
    assert set(PLACES) == set(NAMES.values())


def test_a_probability_is_the_taggers():
    assert probability_of("tagger:0.40 opinion:keep a line") == 0.40
    assert probability_of("structure:linked-line tagger:0.20 a line") is None
    assert probability_of("tagger:none") is None
