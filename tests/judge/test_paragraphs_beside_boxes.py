"""Dumps in which a box stands right below the first paragraph, or a picture right above the last."""

import pytest

from cleaner import clean


def paragraphs(text: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


STORY = {
    "pl": paragraphs("""Most i powódź

Rada zebrała się we wtorek wieczorem w starym młynie nad rzeką, żeby usłyszeć, ile wiosenna powódź kosztowała
miasto i kto za to zapłaci.

Nikt się nie spodziewał, że woda podniesie się tak szybko, powiedział burmistrz, który nocą chodził po brzegu z
latarką w ręku i psem u boku.

Rano rynek był jeziorem, a piekarz rozwoził chleb łodzią od drzwi do drzwi, co dzieciom podobało się bardziej
niż sam chleb.

Naprawy potrwają dwa lata i będą kosztować czterdzieści tysięcy, z czego powiat zapłaci jedną trzecią. Reszta
musi pochodzić od ludzi, którzy tu mieszkają."""),
    "es": paragraphs("""El puente y la crecida

El concejo se reunió el martes por la noche en el viejo molino junto al río para saber cuánto costó a la ciudad
la crecida de la primavera y quién va a pagarla.

Nadie esperaba que el agua subiera tan deprisa, dijo el alcalde, que había recorrido la orilla de noche con una
linterna en la mano y un perro a su lado.

Por la mañana la plaza del mercado era un lago, y el panadero llevaba el pan en barca de puerta en puerta, lo
que a los niños les gustó más que el pan mismo.

Ahora los dos han cambiado de opinión. Uno perdió once ovejas, el otro su granero, y ninguno quiere volver a ver
el río en su cocina."""),
}
BOX = ("Newsletter", "Poranny prom", "Codziennie najważniejsze wiadomości z doliny na twoją skrzynkę.", "Zapisz się")
CAPTION = "La plaza del mercado el martes. Foto: Ana Ruiz"


def dump(*lines: str) -> str:
    return "\n\n".join(["Home", "News", "Login", *lines, "© 2009 River News"])


@pytest.mark.parametrize("twice", [1, 2])
def test_the_first_paragraph_above_a_box_opens_the_text(twice: int) -> None:
    headline, first, *rest = STORY["pl"]
    assert clean(dump(headline, first, *BOX * twice, *rest)).text == "\n\n".join([first, *rest])


def test_the_last_paragraph_below_a_caption_ends_it() -> None:
    headline, *text, last = STORY["es"]
    assert clean(dump("Inicio > Noticias", headline, *text, CAPTION, last)).text == "\n\n".join([*text, last])
