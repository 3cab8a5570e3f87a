"""A text that somebody copied with three lines of the menu: the lines go, and nothing else does."""

import pytest

import cleaner

HEADLINE = "The bridge and the flood"
TEXT = (
    "The council met on Tuesday evening in the old mill by the river, to hear what the flood had cost the town.",
    "Nobody had expected that the water would rise so fast, said the mayor, who had walked along the banks at night.",
    "By the morning the market square was a lake, and the baker rowed his bread from door to door.",
    "A dam further up the valley, which was planned ten years ago, was never built: two farmers kept their meadows.",
    "Now both of them have changed their minds. One lost eleven sheep, the other one his barn and his tractor.",
)
MENUS = (
    ["Home", "About"],
    ["Home", "News", "Sports", "Weather"],
    ["River News", "Home", "About"],
    ["Products", "Pricing", "Docs", "Blog"],
    ["Politik", "Sport", "Kultur"],
)


@pytest.mark.parametrize("parted_by", ["\n", "\n\n"])
@pytest.mark.parametrize("menu", MENUS, ids=" ".join)
def test_a_menu_above_a_clean_text_goes(menu: list[str], parted_by: str) -> None:
    article = cleaner.clean(parted_by.join([*menu, HEADLINE, *TEXT]))
    assert (article.title, article.text) == (HEADLINE, "\n\n".join(TEXT))


@pytest.mark.parametrize(
    "menu", [["Home", "About"], ["News", "Sports", "Weather"], ["Facebook", "Twitter"]], ids=" ".join
)
def test_a_menu_below_a_clean_text_goes(menu: list[str]) -> None:
    assert cleaner.clean("\n\n".join([HEADLINE, *TEXT, *menu])).text == "\n\n".join(TEXT)


@pytest.mark.parametrize("label", ["Home", "News", "Summary"])
def test_one_such_word_alone_makes_no_menu(label: str) -> None:
    page = "\n\n".join([HEADLINE, *TEXT[:3], label, *TEXT[3:]])
    assert cleaner.clean(page).text == "\n\n".join([*TEXT[:3], label, *TEXT[3:]])
