"""Dumps whose links are numbered or followed by their address."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import marks
from cleaner.reading.dump import read_dump
from cleaner.reading.link_marks import (
    has_addresses,
    has_numbers,
    in_brackets,
    without_addresses,
    without_citations,
)

NUMBERED = """   [1]Home [2]News [3]Sports

   [4][IMG]

   [5]Rain falls on the islands

   It fell all day, said the [6]keeper of the lighthouse, who had
   counted the drops in his tin[7]pail and written names[1] = 9 into
   the book.

References

   1. https://news.example/
   2. https://news.example/news
   3. /sports"""


def test_numbers_of_links_and_the_list_of_addresses_go():
    assert [block.text for block in read_dump(NUMBERED)] == [
        "Home News Sports",
        "Rain falls on the islands",
        "It fell all day, said the keeper of the lighthouse, who had",
        "counted the drops in his tinpail and written names[1] = 9 into",
        "the book.",
    ]


def test_lines_that_were_wrapped_with_their_numbers_are_joined():
    words = " ".join(f"[{n}]word{n} is one of the many words" for n in range(1, 40)).split()
    lines, line = [], ""
    for word in words:
        if len(line) + 1 + len(word) > 72:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    (block,) = read_dump("\n".join([*lines, line]))
    assert block.text == " ".join(f"word{n} is one of the many words" for n in range(1, 40))


def test_notes_behind_words_are_no_links():
    text = "Rain fell.[1] It stopped.[2] Then wind.[3] And fog.[4] And [sic] snow.[5]\n\n[1] The log.\n[2] Ibid."
    assert not has_numbers(text)
    assert "".join(block.text for block in read_dump(text)) == text.replace("\n", "")


def test_numbers_that_crawlers_for_models_write_go_with_their_list():
    menu = "\n".join(f"* {name}⟨{n}⟩" for n, name in enumerate(("Home", "News", "Sports", "Weather"), 1))
    page = f"# Rain\n\n{menu}\n\nIt fell⟨5⟩ all day.\n\n## References\n\n⟨1⟩ https://news.example/: Home\n⟨2⟩ https://news.example/n"
    assert [block.text for block in read_dump(page)] == [
        "Rain", "* Home", "* News", "* Sports", "* Weather", "It fell all day."
    ]  # fmt: skip
    assert without_citations("It fell⟨5⟩ all day.") == "It fell⟨5⟩ all day."


def test_addresses_behind_links_go_where_there_are_several():
    menu = "\n".join(f"{name} [https://news.example/{name}]" for name in ("Home", "News", "Sports", "Weather"))
    assert not has_addresses(menu)
    more = f"{menu}\nRain [/rain] fell [mailto:a@b.example], and boat[0] sank"
    assert has_addresses(more)
    text, links, _ = without_addresses(more)
    assert text == "Home\nNews\nSports\nWeather\nRain fell, and boat[0] sank"
    assert links == {1: 4, 2: 4, 3: 6, 4: 7}


def test_addresses_were_wrapped_with_the_text():
    menu = "\n".join(f" * {name} [https://news.example/{name}]" for name in ("Home", "News", "Sports", "Weather"))
    prose = (
        "The ferry was late on Monday{}, and nobody on the pier was surprised, for it had been late ever since "
        "the bridge was closed{} and the ferry had to do what the bridge had done."
    )
    wrapped = textwrap.fill(prose.format(" [https://news.example/monday]", " [/bridge]"), 72, break_on_hyphens=False)
    picture = "[data:image/svg+xml,%3Csvg\nwidth='3' height='2'%3E]https://news.example/a"
    share = "[/boat.jpg]The boat\n * https://share.example/?u=a"
    blocks = read_dump(f"{menu}\n\n{wrapped}\n{picture}\n\n{share}")
    assert [block.text for block in blocks[4:]] == [prose.format("", ""), "The boat"]
    assert [bool(block.marks & marks.LINK) for block in blocks] == [True] * 4 + [False] * 2


@given(
    st.lists(st.sampled_from(["[1]", "[2]a", "[", "]", "[/a]", "[https://a]", " ", "\n", "1. /a\n", "a"])).map("".join)
)
def test_any_marks_are_read(text):
    assert all(block.text.strip() for block in read_dump(text))
    assert without_addresses(text)[0].count("\n") == text.count("\n")


LABELS = [f"Label {n}" for n in range(20)]
PROSE = "It rained on the {} all day, said the keeper of the lighthouse, who had counted the drops in his tin pail."
ADDRESS = "https://news.example/a_(b)?c=d"
WAYS = [" <{}>", "<{}>", " ({})", " ( {} )", " [{}]", ": {}", " {}"]


@pytest.mark.parametrize("way", WAYS)
def test_addresses_behind_links_go(way: str) -> None:
    behind = way.format(ADDRESS)
    text = "\n".join([*(label + behind for label in LABELS), PROSE.format("islands" + behind), "Rain fell."])
    blocks = read_dump(text)
    assert [block.text for block in blocks] == [*LABELS, PROSE.format("islands"), "Rain fell."]
    assert [bool(block.marks & marks.LINK) for block in blocks] == [True] * 20 + [False, False]
    assert [block.line for block in blocks] == list(range(1, 23))


@pytest.mark.parametrize("way", ["<{}>", "({})", "[{}]", "{}"])
def test_an_address_in_a_line_of_its_own_is_that_of_the_line_above(way: str) -> None:
    text = "\n".join(f"{label}\n{way.format(ADDRESS)}" for label in LABELS) + "\n" + PROSE.format("islands")
    blocks = read_dump(text)
    assert [block.text for block in blocks] == [*LABELS, PROSE.format("islands")]
    assert all(block.marks & marks.LINK for block in blocks[:20])
    assert all(block.gap for block in blocks)
    assert [block.line for block in blocks] == list(range(1, 42, 2))


def test_a_blank_before_the_end_of_a_line_moves_no_line() -> None:
    blocks = read_dump("\n".join(f"{label} \n({ADDRESS})" for label in LABELS))
    assert [block.line for block in blocks] == list(range(1, 40, 2))


def test_addresses_in_sentences_and_behind_sources_stay() -> None:
    sources = "\n".join(f"Lindqvist, A., and Ray, B. (20{n:02}). The rain of the islands, {ADDRESS}" for n in range(30))
    sentences = "\n".join(PROSE.format(f"islands ({ADDRESS})") for n in range(9))
    for text in (sources, sentences):
        assert in_brackets(text) is text
