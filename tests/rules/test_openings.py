"""Sentences of articles that open as boxes and notices do."""

import pytest

from cleaner import clean

ABOVE = (
    "The ferry crossed again on Tuesday, nine years after it was laid up, with forty people and a goat on board.",
    "Repairs took three winters. The hull was sound, she said, but the engine had served as a henhouse.",
)
BELOW = (
    "By noon a queue had formed that reached back to the bakery, which sold out of rolls for the first time since 1998."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Only 9 for the whole town: that is how many lifeguards were left on Monday.",
        "Get full access to the roof by asking the porter for the key.",
        "Danach 20 Minuten bei mittlerer Hitze backen.",
        "Profitez de la vue depuis la terrasse avant de redescendre au village.",
        "¿Ya tienes plan para el domingo? El mercado abre a las nueve.",
        "Pozostało 5 minut, gdy sędzia podyktował rzut karny.",
        "Tento článek je o přívozu, nikoli o mostě.",
        "Få adgang til taget fra køkkenet, hvis døren er åben.",
        "These cookies are soft in the middle and crisp at the edge.",
        "By accepting the prize she became the first ferryman to speak in parliament.",
        "An dieser Stelle steht ein Baum, den niemand gepflanzt haben will.",
        "Avec nos partenaires allemands, nous avons sauvé le bac, dit le maire.",
        "Queda prohibida la pesca en el río hasta mayo.",
        "У разі використання зброї суд обіцяє суворе покарання.",
        "未经许可，他们在河边盖了三间房。",
        "Missa inte kyrkan från 1300-talet, som ligger två kilometer norrut.",
        "Не пропустите закат с мельничной башни.",
        "Nenechte si ujít výhled z rozhledny, zvlášť za jasného rána.",
    ],
)
def test_a_sentence_that_opens_as_a_notice_does_stays(sentence: str) -> None:
    text = "".join(f"<p>{line}</p>" for line in (*ABOVE, sentence, BELOW))
    page = f"<html><body><article><h1>Nine notes from the river bank</h1>{text}</article></body></html>"
    assert sentence in clean(page).text


@pytest.mark.parametrize("heading", ["Ficha técnica", "Karriere", "Accesibilidad", "Villkor"])
def test_a_heading_that_is_a_link_of_other_pages_stays(heading: str) -> None:
    text = "".join(f"<p>{line}</p>" for line in ABOVE) + f"<h2>{heading}</h2><p>{BELOW}</p><p>{ABOVE[1]} {BELOW}</p>"
    page = f"<html><body><article><h1>Nine notes from the river bank</h1>{text}</article></body></html>"
    assert f"\n\n{heading}\n\n" in clean(page).text.replace("## ", "")
