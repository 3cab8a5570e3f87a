"""A page in one line is taken apart, and put together again as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Page, clean, explain
from cleaner.reading.long_lines import MOST, long_lines, pieces

STORY = (
    "The ferry crossed the Mill for the first time in nine years on Tuesday, with forty people and a goat. "
    "Its owner had bought the boat for a single euro and spent the long winter with friends in the engine room. "
    "“We only wanted to see whether it would start,” she said. “Then it did, and we could not stop.” "
    "The town council has decided that the boat will run six times a day from June. "
    "On the far bank the baker waits for the first boat every morning, because it brings her daughter. "
    "She used to drive for half an hour to the bridge at Norbury, and in the winter of 2019 she gave up. "
    "Nobody knows what the crossing will cost. A coin, the owner says, and whoever has none may sing. "
    "The mill itself, which gave the river its name, burned down before the war and was never built again. "
    "Its wheel lies in the reeds below the pier, and herons stand on it when the water is low. "
    "Last week the choir practised on board, forty voices and a drum, and the herons left for a day. "
    "What the goat thinks is not known. It belongs to a man of eighty-six who will not travel without it. "
    "He wants to see the town hall once more, he says, and then the sea, if the boat can be made to go so far. "
    "Engineers from the shipyard looked at the hull on Friday and found no hole that a cork would not close. "
    "They will come back in May with paint, a lamp and a bell, all of which the children have paid for. "
    "The bell is the old one: a diver found it under the pier when he was looking for his glasses. "
    "When it rings, says the owner, there is time for one more cup of tea, and then the boat leaves. "
)
MENU = "Home News Sport Business Opinion Culture Weather Jobs Motors Property Puzzles Subscribe Log In "
HEADLINE = "Old ferry runs again after nine years"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Rain fell. It was cold. 12 boats sank.", ["Rain fell.", "It was cold.", "12 boats sank."]),
        ("He paid 3.5 euros to St. olaf and left", ["He paid 3.5 euros to St. olaf and left"]),
        ("It rained.Boats stayed. See news.example today", ["It rained.", "Boats stayed.", "See news.example today"]),
        ("“Come in!” She did.", ["“Come in!”", "She did."]),
        ("雨が降った。風も吹いた。", ["雨が降った。", "風も吹いた。"]),
        ("渡船が戻る スポーツ 天気", ["渡船が戻る", "スポーツ", "天気"]),
        ("Ferry runs again  Share | Print", ["Ferry runs again", "Share", "| Print"]),
        ("Ada says March 4, 2024 at 9:05 pmThanks for this", ["Ada says March 4, 2024 at 9:05 pm", "Thanks for this"]),
        ("Ada March 4, 2024 at 9:05\u202fPMI like it", ["Ada March 4, 2024 at 9:05 PM", "I like it"]),
        ("4 March 2024 21:05Thanks for this", ["4 March 2024 21:05", "Thanks for this"]),
        ("HomeNewsSportWeatherOpinionCulture", ["Home", "News", "Sport", "Weather", "Opinion", "Culture"]),
        ("She has an iPhone and a MacBook here", ["She has an iPhone and a MacBook here"]),
        (f"{HEADLINE} Share {HEADLINE} The boat left", [HEADLINE, "Share", HEADLINE, "The boat left"]),
        ("The ferry company won. The ferry company sank.", ["The ferry company won.", "The ferry company sank."]),
    ],
)  # fmt: skip
def test_a_line_is_taken_apart_where_a_block_may_have_ended(line: str, expected: list[str]) -> None:
    assert [piece.text for piece in pieces(line)] == expected


def test_a_run_of_labels_is_parted_from_the_sentence_behind_it() -> None:
    found = [piece.text for piece in pieces(f"{MENU}The ferry crossed the river")]
    assert found[-1] == "The ferry crossed the river"
    assert all(len(piece.split()) <= 6 for piece in found[:-1])


@given(st.text(alphabet="aAbé .!?|\u3000\t。あ1“”-", min_size=1).filter(str.strip))
def test_the_pieces_give_the_line(line: str) -> None:
    first, *others = pieces(line)
    assert "".join([first.text, *(piece.joint + piece.text for piece in others)]) == " ".join(line.split())
    assert all(piece.text.strip() for piece in (first, *others))


def test_only_lines_that_are_a_page_are_taken_apart() -> None:
    assert long_lines([STORY]) == {0}
    assert long_lines(["Home", STORY, "Imprint"]) == {1}
    assert long_lines([STORY[:1600]] * 3) == frozenset()
    assert long_lines(["A short text."]) == frozenset()
    assert long_lines(["x" * (MOST + 1)]) == frozenset()


def test_a_long_line_is_taken_apart_where_paragraphs_ran_together_in_it() -> None:
    others = ["What the council said about the bridge at Norbury, and what it did not say about the river."] * 40
    assert long_lines([STORY, *others]) == frozenset()
    assert long_lines([STORY.replace(". ", ".", 2), *others]) == frozenset()
    assert long_lines([STORY.replace(". ", ".", 3), *others]) == {0}
    assert long_lines([STORY.replace(". ", ".  "), *others]) == frozenset()  # as typists set them
    assert long_lines([STORY.replace(", ", ",     ", 3), *others]) == {0}


def test_short_lines_are_taken_apart_in_a_dump_whose_paragraphs_and_labels_ran_together() -> None:
    labels = "HomeNewsSportWeatherOpinionCultureMotors"
    lines = [
        "The boat left.It was full of people.",
        labels,
        "Nobody knows what it costs.",
        "They came back.Nobody was ill.",
    ]
    assert long_lines(lines) == frozenset()
    glued = "The owner sang.Nobody had seen the goat.It was at home."
    code = "if (boat.isFull) { ferry[0] = null; return Mill.Boats.First; } // boats.Leave"
    assert long_lines([*lines, glued, code]) == {1, 4}


def test_a_button_behind_each_paragraph_is_no_paragraph() -> None:
    paragraphs = [f"{sentence}.Share" for sentence in STORY.split(". ")[:8]]
    assert long_lines(paragraphs) == frozenset()


def test_names_with_a_dot_are_no_ends_of_sentences() -> None:
    names = ("System.Text", "Mill.Boats", "Html.Raw", "Ferry.Owner", "Goat.Keeper", "River.Level", "Paper.Story")
    lines = [f"Whoever reads {name} for the first time asks what the library does with it." for name in names]
    assert long_lines(lines) == frozenset()
    assert (
        long_lines(["Whoever reads this.Nobody for the first time asks what the library does with it."] * 3)
        == frozenset()
    )
    glued = [
        f"It rained all day.{name.partition('.')[2]} went home, and the ferry stayed where it was." for name in names
    ]
    assert long_lines(glued) == set(range(len(names)))


def test_an_article_in_one_line_of_a_dump_is_not_lost() -> None:
    """`soup.get_text()` of a page that has line breaks, but none in its article."""
    menu = [f"{word} {part}" for word in MENU.split() for part in ("today", "this week", "archive", "of the region")]
    story = STORY.strip().replace(". ", ".", 4)
    found = clean("\n".join([*menu, f"{HEADLINE}{story}", *["Subscribe now for 4 a week"] * 6, *menu]))
    assert found.status == "ok"
    assert "What the goat thinks is not known." in found.text
    assert "archive" not in found.text


@pytest.mark.parametrize("joined", [" ", "  ", ""])
def test_a_page_in_one_line_gives_its_article(joined: str) -> None:
    parts = [
        HEADLINE,
        MENU.strip(),
        HEADLINE,
        STORY.strip(),
        "Read more stories",
        "© 2024 Example News. All rights reserved.",
    ]
    found = clean(joined.join(parts))
    assert found.title == HEADLINE
    assert STORY.strip() in found.text
    assert "Motors" not in found.text
    assert "rights reserved" not in found.text


def test_an_article_in_one_line_stays_as_it_is() -> None:
    found = explain(STORY)
    assert found.article.text == STORY.strip()
    assert {block.line for block in found.document.blocks} == {1}
    assert clean(Page(found.article.text)).text == found.article.text
