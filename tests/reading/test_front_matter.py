"""What tools write above a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import marks
from cleaner.reading.dump import read_flat
from cleaner.reading.front_matter import front_matter

BODY = """The last tram left the depot at noon, with the mayor at the handle and a brass band on its roof.

Whoever had a ticket from the first day, in 1911, was to ride free; nobody had, and so everybody paid.

The rails stay where they are until spring, when the council wants to sell them by the metre."""
CLIPPED = f"""---
title: "The last tram: a farewell"
source: https://paper.example/tram?utm_source=feed
author:
  - "[[Ines Halm]]"
  - 'Bo Rask'
published: 2024-09-30
created: 2025-01-02
tags: [trams, "town: history"]
description: >
---

{BODY}
"""
READER = f"""Title: The last tram, a farewell | Paper

URL Source: https://paper.example/tram

Published Time: 2024-09-30T12:00:00+02:00

Markdown Content:
# The last tram, a farewell

By Ines Halm

{BODY}
"""


def test_what_a_clipper_wrote_goes_into_the_fields():
    article = cleaner.clean(CLIPPED)
    assert article.text == BODY
    assert (article.title, article.canonical_url) == ("The last tram: a farewell", "https://paper.example/tram")
    assert [author.name for author in article.authors] == ["Ines Halm", "Bo Rask"]
    assert (article.published_at, article.tags) == ("2024-09-30", ["trams", "town: history"])


def test_what_a_reader_for_models_wrote_goes_into_the_fields():
    result = cleaner.explain(READER)
    article = result.article
    assert article.text == BODY
    assert (article.title, article.canonical_url) == ("The last tram, a farewell", "https://paper.example/tram")
    assert (article.published_at, article.authors[0].name) == ("2024-09-30T12:00:00+02:00", "Ines Halm")
    front = [block.index for block in result.document.blocks if block.marks & marks.FRONT]
    assert [result.decisions[i].reason for i in front] == ["structure:front-matter"] * 4


FIELDS = """Source: https://paper.example/tram?utm_source=feed
Headline: The last tram, a farewell
Author: Ines Halm
Crawled: yesterday
Date: 30 September 2024
"""


@pytest.mark.parametrize(
    "above",
    [
        FIELDS + "Content:\n",
        FIELDS + "\n",
        FIELDS.replace("\n", "\n\n") + "TEXT: ",
        FIELDS.lower().replace("the last", "The last").replace("ines halm", "Ines Halm") + "body: ",
    ],
)
def test_lines_with_a_field_each_go_into_the_fields(above):
    article = cleaner.clean(above + BODY)
    assert article.text == BODY
    assert (article.title, article.canonical_url) == ("The last tram, a farewell", "https://paper.example/tram")
    assert ([author.name for author in article.authors], article.published_at) == (["Ines Halm"], "2024-09-30")


def test_the_head_of_a_mail_is_one():
    head = "From: Ines Halm <ines@paper.example>\nTo: all@paper.example\nSubject: The last tram\n"
    article = cleaner.clean(f"{head}Date: Mon, 30 Sep 2024 12:00:00 +0200\n\n{BODY}")
    assert (article.title, article.text, article.published_at) == ("The last tram", BODY, "2024-09-30T12:00:00+02:00")
    assert [author.name for author in article.authors] == ["Ines Halm"]


def test_lines_keep_their_numbers():
    blocks, _ = read_flat(CLIPPED)
    lines = CLIPPED.split("\n")
    assert [" ".join(lines[block.line - 1].split()) for block in blocks] == [block.text for block in blocks]


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nRain fell.\n\n---\n\nThen wind.",
        "---\nNote: it rained\nand the wind blew\n---\nThen snow.",
        "---\nMood: grim\n---\nThen snow.",
        "---\ntitle: Rain",
        "Title: Rain\n\nIt fell, and the source was a cloud.",
        "Rain\n---\ntitle: x\n---",
        "Title: Rain\nIt fell all day.\n\nDate: 3 May",
        "Date: 3 May\nPlace: the harbour\n\nIt fell all day.",
        "Author: Ines Halm\nIt fell all day.",
    ],
)
def test_other_texts_have_none(text):
    assert front_matter(text.split("\n")) is None


def test_toml_is_read_too():
    found = front_matter(["", "+++", 'title = "Rain"', "date = 2024-05-03", "+++", "It fell."])
    assert found is not None
    assert (found.lines, found.head.metas) == (5, (("title", "Rain"), ("date", "2024-05-03")))


@given(st.text(alphabet='ab:="[]-,\n #>', max_size=60))
def test_any_lines_are_read(text):
    rows = ["---", *f"title: x\n{text}".split("\n"), "---"]
    found = front_matter(rows)
    assert found is None or 2 < found.lines <= len(rows)


def test_meta_tags_that_a_converter_hands_on_are_the_pages() -> None:
    page = """---
canonical: https://harbour.example/ferry
meta-article:published_time: "2024-05-14T08:30:00+02:00"
meta-og:site_name: Harbour Post
meta-viewport: width=device-width
title: Ferry back on Monday | Harbour Post
---

# Ferry back on Monday

The ferry to the northern isles runs again on Monday, three weeks after a storm tore away the pier at Hale.
"""
    article = cleaner.clean(page)
    assert (article.title, article.site_name) == ("Ferry back on Monday", "Harbour Post")
    assert article.published_at == "2024-05-14T08:30:00+02:00"
    assert article.canonical_url == "https://harbour.example/ferry"
    assert article.text.startswith("The ferry to the northern isles")
    assert "\n" not in article.text
