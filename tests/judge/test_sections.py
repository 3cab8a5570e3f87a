"""Sections below the text, where the markup says no more of their lines than of the text's."""

import pytest

import cleaner

TEXT = (
    (
        "The council met on Tuesday evening in the old mill by the river, to hear what the flood of last"
        " spring had cost the town and who is going to pay for it."
    ),
    (
        "Nobody had expected that the water would rise so fast, said the mayor, who had walked along the"
        " banks at night with a torch in his hand and a dog at his side."
    ),
    (
        "By the morning the market square was a lake, and the baker rowed his bread from door to door, which"
        " the children of the town loved more than the bread itself."
    ),
    (
        "The repairs will take two years and need forty thousand pounds, of which the county pays a third."
        " The rest has to come from the people who live here."
    ),
    (
        "A dam further up the valley, which was planned ten years ago, was never built. Two farmers would"
        " not sell their meadows, and the county did not want to force them."
    ),
    (
        "Now both of them have changed their minds. One lost eleven sheep, the other one his barn, and"
        " neither of them wants to see the river in his kitchen once more."
    ),
)
TITLES = ("The baker and his boat", "Eleven sheep and a tractor", "A dam that was never built")


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
