"""Pages that BeautifulSoup's `prettify()` has printed."""

import pytest
from bs4 import BeautifulSoup

from cleaner import clean

MENU = "".join(f'<li><a href="/{name}">{name.title()}</a></li>' for name in "news sport food town weather jobs".split())


def page(story: str, lang: str = "en") -> str:
    filler = "<p>The <em>old</em> bell of the harbour rang at noon, as on every day since the fire. Nobody looked.</p>"
    return (
        f'<html lang="{lang}"><head><title>Bell</title></head><body><ul>{MENU}</ul><article><h1>The bell of the harbour'
        f"</h1>{filler}<p>{story}</p>{filler.replace('noon', 'six')}</article><ul>{MENU}</ul></body></html>"
    )


@pytest.mark.parametrize(
    ("story", "lang"),
    [
        ("It was cast in <a href=/l>Lund</a>, tuned in <b>Malmö</b> (by <i>two</i> brothers) and hung in 1871.", "en"),
        (
            "“<a href=/q>We never heard it</a>”, said <em>Ada Berg</em>; the <sub>town</sub>’s clerk: <b>“Never”</b>!",
            "en",
        ),
        ("Sie hing „<a href=/q>immer schon</a>“ dort, sagt <b>Ada Berg</b>: „<i>Immer</i>“. Und sie bleibt.", "de"),
        (
            "Elle sonne <b>fort</b> : « <i>jamais</i> » en retard, dit <a href=/a>Ada</a>, et (<b>presque</b>) bien.",
            "fr",
        ),
    ],
    ids=["brackets", "quotes", "German quotes", "French"],
)
def test_signs_stand_where_they_stood(story, lang):
    as_sent = page(story, lang)
    printed = BeautifulSoup(as_sent, "lxml").prettify()
    assert clean(printed).text == clean(as_sent).text


def test_words_are_not_joined():
    story = "It was <b>cast</b> <i>in</i> Lund and <a href=/h>hung</a> in 1871, and it rang <b>twice</b> in that year."
    printed = BeautifulSoup(page(story), "lxml").prettify()
    assert "It was cast in Lund and hung in 1871, and it rang twice in that year." in clean(printed).text


def test_pages_that_somebody_indented_keep_their_blanks():
    lines = "\n".join(
        f"  <p>Line {i} of <b>the text</b>\n  , which is wrapped <i>oddly</i> here, and ends.</p>" for i in range(40)
    )
    assert "the text , which" in clean(f"<html>\n<body>\n<h1>Odd</h1>\n{lines}\n</body>\n</html>").text
