"""Which block the judge takes for the headline."""

from collections.abc import Sequence

import pytest

from cleaner import clean, explain, marks
from cleaner.judge import Evidence, judge
from cleaner.model import Block, Document, Format
from cleaner.options import Options
from cleaner.rules import catalogue

TEXT = (
    "The harbour of the islands reopened on Monday after a storm that had kept the ferries away for two whole days.",
    "Fishermen said that the storm was the worst since 1987, when the harbour wall broke and three boats were lost.",
    "The council wants to build a higher wall before the winter, and has asked the ministry for twelve million.",
)

RUSSIAN = (
    "Паром к северным островам снова ходит с понедельника, через три недели после бури, сообщила вчера компания.",
    "Два судна будут ходить каждый день до июня, а билеты за пропущенные недели остаются в силе до конца года.",
    "Жители островов говорят, что буря была самой сильной за тридцать лет, и просят построить причал повыше.",
)


def title(
    blocks: Sequence[Block | str],
    logits: dict[str, float],
    *,
    stated: Sequence[str] = (),
    format: Format = "text",
    url: str | None = None,
    lists: float = 0.0,
) -> str | None:
    """The text of the block that becomes the title; sentences are kept, other lines are not."""
    found = [block if isinstance(block, Block) else Block(0, block) for block in blocks]
    document = Document(
        tuple(Block(i, b.text, b.shape, b.level, marks=b.marks) for i, b in enumerate(found)), format, url=url
    )
    rules = catalogue()
    evidence = Evidence(
        [rules.hits(block, None) for block in document.blocks],
        [1.0 if block.text in (*TEXT, *RUSSIAN) else 0.05 for block in document.blocks],
        [logits.get(block.text, -3.0) for block in document.blocks],
        stated,
        lists=lists,
    )
    decisions = judge(document, evidence, Options())
    return next((document.blocks[d.block].text for d in decisions if d.role == "title"), None)


def test_in_a_dump_it_is_the_likeliest_line_above_the_text():
    lines = ["News", "Weather", "Harbour reopens after the storm", *TEXT]
    assert title(lines, {"Harbour reopens after the storm": 8.0, "Weather": 2.0}) == "Harbour reopens after the storm"


@pytest.mark.parametrize(
    "rival",
    [
        "The harbour after the storm on the islands.",  # a caption or standfirst, finished
        "Last Updated: Wednesday, 28 September 2005, 08:35 GMT 09:35 UK",
        "News : Islands : Weather and travel",
        "Chess club meets in the old town hall",  # shares nothing with the text
    ],
)
def test_what_headlines_do_not_look_like_counts_against_the_taggers_liking(rival):
    lines = ["Harbour reopens after the storm", rival, *TEXT]
    assert title(lines, {"Harbour reopens after the storm": 7.0, rival: 8.0}) == "Harbour reopens after the storm"


def test_the_address_of_a_dump_tells_its_headline():
    lines = ["Ferries reach the islands after the storm", "Council raises harbour wall", *TEXT]
    logits = dict.fromkeys(lines[:2], 5.0)
    assert title(lines, logits) == lines[0]
    assert title(lines, logits, url="https://news.example/2024/council-raises-harbour-wall-1234") == lines[1]


def test_a_trail_that_ran_into_the_headline_is_left_behind():
    lines = ["NewsIslandsHarbour reopens after the storm", "Harbour reopens after the storm", *TEXT]
    assert title(lines, {lines[0]: 9.0, lines[1]: 6.0}) == lines[1]


def test_a_text_of_short_lines_has_a_headline():
    lines = ("「紙は待ってくれる」手すき和紙職人に聞く", "2025.02.03", "文：例示みどり")
    talk = (
        "――一日に何枚すきますか。",
        "調子のいい日で二百枚。悪い日はすきません。",
        "――悪い日とは。",
        "水が怒っている日です。",
    )
    page = "\n".join(("トップ", "ニュース", "マイページ", *lines, "この記事をシェア", *talk, "あわせて読みたい"))
    assert clean(page).title == lines[0]


def test_a_label_with_its_number_is_no_headline():
    lines = ("Harbour of silence", "Rating: 4 of 5")
    assert title([*lines, *TEXT], {lines[0]: 4.0, lines[1]: 7.0}) == lines[0]


@pytest.mark.parametrize(
    ("line", "level", "stated", "is_headline"),
    [
        ("Customer reviews", 2, ["Harbour reopens"] * 2, False),
        ("Customer reviews", 1, ["Harbour reopens"] * 2, True),  # an h1 is what its makers call the page
        ("Customer reviews", 2, ["Harbour reopens"], True),  # one title may be the site's on every page
        ("When the harbour was closed", 2, ["Harbour reopens"] * 2, True),
        ("顧客評論", 2, ["Harbour reopens"] * 2, True),
    ],
)
def test_a_line_that_shares_no_word_with_what_the_head_agrees_on_is_no_headline(line, level, stated, is_headline):
    found = title([Block(0, line, "heading", level), *TEXT], {line: 9.0}, stated=stated, format="html")
    assert found == (line if is_headline else None)


@pytest.mark.parametrize(("lists", "level", "is_headline"), [(0.9, 2, False), (0.9, 1, True), (0.2, 2, True)])
def test_the_first_teaser_of_a_list_is_not_the_headline_of_the_page(lists, level, is_headline):
    teaser = Block(0, "Ferry runs aground", "heading", level, marks=marks.LINK)
    found = title([teaser, *TEXT], {teaser.text: 9.0}, format="html", lists=lists)
    assert found == (teaser.text if is_headline else None)


def test_types_and_tags_in_a_headline_are_no_markup():
    text = "".join(f"<p>{text}</p>" for text in TEXT)
    for headline, shown in (
        ("Map&lt;String, Harbour> explained", "Map<String, Harbour> explained"),
        ("&lt;table>: the table element", "<table>: the table element"),
        ("The &lt;i>worst&lt;/i> storm", "The worst storm"),
    ):
        assert clean(f"<title>{headline}</title><article><h1>{headline}</h1>{text}</article>").title == shown


def test_a_line_that_is_no_headline_is_kept_or_dropped_as_any_other():
    head = '<title>Harbour reopens</title><meta property="og:title" content="Harbour reopens">'
    body = "".join(f"<p>{text}</p>" for text in TEXT)
    found = explain(f"<html><head>{head}</head><body><article><h2>Customer reviews</h2>{body}</article></body></html>")
    assert found.article.title == "Harbour reopens"
    assert found.decisions[0].action != "lift"


def test_a_quotation_mark_in_front_is_no_bullet():
    lines = ("«The worst storm since 1987»: harbour wall broke", "Harbour wall broke during the worst storm")
    assert title([*lines, *TEXT], {lines[0]: 6.5, lines[1]: 6.0}) == lines[0]


def test_a_section_that_the_headline_ends_with_is_not_it():
    lines = ("Millbrook County", "Lifeboat, bought for a euro, ends nine years of waiting in Millbrook County")
    assert title([*lines, *TEXT], {lines[0]: 1.0, lines[1]: 6.0}) == lines[1]


def test_share_buttons_stand_right_above_the_headline():
    shared, caption = "Harbour reopens today", "Fishermen wait at the harbour wall"
    lines = ["Print", "E-mail this to a friend", shared, caption, *TEXT]
    assert title(lines, {shared: 4.0, caption: 4.0}) == shared
    assert title(lines[2:], {shared: 4.0, caption: 4.0}) == caption


def test_labels_that_ran_together_are_no_headline():
    labels = "Harbour weatherStorm and islands news"
    for rival, expected in ((labels, "Harbour reopens after the storm"), (labels.replace("S", " S"), None)):
        said = title([rival, "Harbour reopens after the storm", *TEXT], {rival: 5.0, expected or "": 4.0})
        assert said == (expected or rival)


def test_in_another_script_a_latin_line_is_the_name_of_a_section():
    section, headline = "Harbour and islands today", "Паром снова ходит к островам"
    likes = {section: 4.0, headline: 3.0}
    assert title([section, headline, *TEXT], likes) == section
    assert title([section, headline, *RUSSIAN], likes) == headline


def test_the_headline_is_above_the_longest_text():
    archive = "The archive keeps copies of many pages, so that those who come later can see what they were like."
    lines = [archive, *[f"Menu {n}" for n in range(14)], "Harbour reopens after the storm", *TEXT]
    assert title(lines, {"Harbour reopens after the storm": 7.0}) == "Harbour reopens after the storm"


def test_of_lines_that_say_the_same_the_first_is_the_headline():
    lines = ["Harbour reopens after the storm", "Ferries reach the islands after the storm", *TEXT]
    assert title(lines, dict.fromkeys(lines[:2], 7.0)) == lines[0]


def test_a_dump_without_a_likely_line_has_no_headline():
    assert title(["News", "Weather", "Chess club meets in the old town hall", *TEXT], {}) is None
    assert title(TEXT, dict.fromkeys(TEXT, 9.0)) is None


def test_a_note_far_above_the_article_does_not_hide_its_headline():
    note = "The pages of this collection were gathered by machines between the years 2005 and 2013 for a library."
    menu = [f"Section {number}" for number in range(15)]
    lines = [note, *menu, "Harbour reopens after the storm", *TEXT]
    assert title(lines, {lines[-4]: 8.0}) == "Harbour reopens after the storm"


def test_a_part_of_the_pages_title_is_found_among_the_blocks():
    blocks = [Block(0, "Island Post", "heading", 1), "Harbour reopens after the storm", *TEXT]
    stated = ["Island Post Online: Harbour reopens after the storm - News"]
    assert title(blocks, {}, stated=stated, format="html") == "Harbour reopens after the storm"


def test_a_breadcrumb_that_repeats_the_headline_is_not_it():
    crumb = Block(0, "Harbour reopens after the storm", "list_item", 1, marks=marks.BREADCRUMB)
    heading = Block(0, "Harbour reopens after the storm!", "heading", 2)
    assert title([crumb, heading, *TEXT], {}, stated=[crumb.text], format="html") == heading.text


def test_a_logo_in_an_h1_gives_way_to_the_h1_that_the_tagger_likes():
    blocks = [Block(0, "Harbour reopens", "heading", 1), Block(0, "Island Post", "heading", 1), *TEXT]
    assert title(blocks, {"Harbour reopens": 6.0}, format="html") == "Harbour reopens"
