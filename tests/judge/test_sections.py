"""Sections below the text, where the markup says no more of their lines than of the text's."""

import pytest

import cleaner

TEXT = (
    "The council met on Tuesday evening in the old mill by the river, to hear what the flood had cost the town.",
    "Nobody had expected that the water would rise so fast, said the mayor, who had walked along the banks at night.",
    "By the morning the market square was a lake, and the baker rowed his bread from door to door.",
    "A dam further up the valley, which was planned ten years ago, was never built: two farmers kept their meadows.",
    "Now both of them have changed their minds. One lost eleven sheep, the other one his barn and his tractor.",
)
TITLES = ("The baker and his boat", "Eleven sheep and a tractor", "Who owns the river?")


@pytest.mark.parametrize("heading", ["Editor's picks", "Most popular", "Read more from River News:"])
def test_headlines_below_a_heading_go_with_it_though_all_are_paragraphs(heading):
    body = "".join(f"<p>{line}</p>" for line in (*TEXT, heading, *TITLES))
    page = f"<html lang=en><head><title>The flood</title></head><body><h1>The flood</h1>{body}</body></html>"
    assert cleaner.clean(page).text == "\n\n".join(TEXT)


def test_items_of_a_list_that_the_tagger_is_sure_of_stay():
    items = "".join(f"<li>{place}. Lee, A. (2009). {title}. Harlow Press.</li>" for place, title in enumerate(TITLES))
    body = "".join(f"<p>{line}</p>" for line in TEXT) + f"<h2>References</h2><ol>{items}</ol>"
    page = f"<html lang=en><head><title>The flood</title></head><body><h1>The flood</h1>{body}</body></html>"
    assert "Harlow Press" in cleaner.clean(page).text
