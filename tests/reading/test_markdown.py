"""Markdown dumps: what converters for language models make of pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import marks
from cleaner.reading.dump import read_dump, read_flat
from cleaner.reading.markdown import looks_like_markdown, unmarked

LINKS = "\n\n".join(f"[Harbour {n}](https://news.example/{n})" for n in range(3))
SIGNS = [*"[ ] ]( ](/a) ![ ** _ * ` --- === | \\ a".split(), "\n", "\n\n", "```\n", "# ", "> "]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Rain](/a)", "Rain"),
        ("[Rain](</a b> 'all of it')", "Rain"),
        ("[Rain *and* **wind**](https://news.example/a_(b))", "Rain and wind"),
        ("[![A boat](/boat.png)](/a) Rain", " Rain"),
        ("* **Ann Lee **\n2**3 **and** 2 ** 3", "* Ann Lee \n2**3 and 2 ** 3"),
        ("![A boat](data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E) Rain", " Rain"),
        ("Rain](https://news.example/half-a-link)", "Rain"),
        ("He said [sic] (twice) that it rains](today)", "He said [sic] (twice) that it rains](today)"),
        ("[Rain][1] and [wind][]\n\n[1]: https://news.example", "Rain and wind\n\n"),
        ("#### Rain ####", "Rain"),
        ("> Rain \\*fell\\* on snake_case_names and 2 * 3 * 4", "Rain *fell* on snake_case_names and 2 * 3 * 4"),
        ("| Rain | Wind |\n|---|:--:|\n| 1 | 2 |", "Rain | Wind\n\n1 | 2"),
        ("Rain\n====\nWind\n---\n***", "Rain\n\nWind\n\n"),
        ("```py\n# [Rain](/a)\n```", "\n# [Rain](/a)\n"),
        ("<https://news.example/a>", "https://news.example/a"),
        ("*\n* Rain", "\n* Rain"),
    ],
)  # fmt: skip
def test_a_reader_sees_the_text_without_its_markup(text, expected):
    assert unmarked(text).text == expected


def test_headings_keep_their_level_and_links_are_known():
    blocks = read_dump(f"# Rain\n\nWind\n----\n\nIt rained [all day](/a).\n\n{LINKS}")
    assert [(block.text, block.shape, block.level) for block in blocks[:2]] == [
        ("Rain", "heading", 1), ("Wind", "heading", 2)
    ]  # fmt: skip
    assert (blocks[2].text, blocks[2].link_chars, blocks[2].marks) == ("It rained all day.", 7, 0)
    assert all(block.marks & marks.LINK for block in blocks[3:])


def test_a_link_over_several_lines_is_a_link_on_each():
    blocks = read_dump(f"[\n\n### Rain falls\n\nIt fell all day\n\n](/a)\n\n{LINKS}")
    assert [(block.text, bool(block.marks & marks.LINK)) for block in blocks[:2]] == [
        ("Rain falls", True), ("It fell all day", True)
    ]  # fmt: skip


def test_pictures_are_known_with_the_block_that_follows():
    pictures = "[![A boat](/boat.png)](/a) ![](<x y.jpg> 'A y')"
    page = f"# Rain\n\n{pictures}\n\nIt rained.\n\n```\n![no](/no.png)\n```\n\n{LINKS}"
    blocks, head = read_flat(page)
    assert [(picture.url, picture.alt, blocks[picture.block].text) for picture in head.pictures] == [
        ("/boat.png", "A boat", "It rained."), ("x y.jpg", "", "It rained.")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LINKS, True),
        ("# Rain\n\nIt fell all day.\n\nThen it stopped.", True),
        ("It fell.\n\n## Morning\n\nRain.\n\n## Evening\n\nWind.", True),
        ("It fell [on Tuesday] (sic).\n\n# 1 hit of the year", False),
        ("# list the files\nls -l\n# and go\ncd /tmp", False),
        ("In Markdown a link is [text](https://news.example).", False),
    ],
)
def test_markdown_is_told_by_its_links_and_headings(text, expected):
    assert looks_like_markdown(text) is expected


@given(st.lists(st.sampled_from(SIGNS)).map("".join))
def test_lines_stay_where_they_are(text):
    found = unmarked(text)
    assert found.text.count("\n") == text.count("\n")
    assert all(1 <= number <= text.count("\n") + 1 for number in (*found.headings, *found.links))


@given(st.lists(st.sampled_from(SIGNS)).map("".join))
def test_any_markdown_is_cleaned(text):
    article = cleaner.clean(f"{LINKS}\n\n{text}", format="text")
    assert not set("\ue000\ue001") & set(f"{article.title}{article.text}")
