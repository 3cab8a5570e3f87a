"""HTML pages whose text goes on below a box that was set into it."""

import pytest

from cleaner import clean

STORY = (
    "El transbordador volvió a cruzar el martes, nueve años después, con cuarenta personas y una cabra a bordo.",
    "Su dueña, que lo compró por un euro, dijo que todos le habían advertido sobre el río.",
    "La reparación duró tres inviernos. El motor había servido de gallinero.",
)
AFTER = "La travesía dura cuatro minutos y cuesta dos euros. La cabra viaja gratis."
LAST = "A mediodía la cola llegaba hasta la panadería."
LINK = '<a href="/n/1">El pleno vota la línea de tranvía</a>'
LIST = f"<div class=x7><p>Lee también</p><ul><li>{LINK}</li></ul></div>"
CARD = f"<div class=w><div>Lee también</div>{LINK}<p>Otra noticia, en dos frases. Trata de un tranvía.</p></div>"


def text(*pieces: str) -> str:
    """The text of a page that a framework has made: no name says what is what."""
    box = "".join(piece if piece.startswith("<") else f'<p class="css-p">{piece}</p>' for piece in pieces)
    page = (
        '<html lang="es"><head><title>El transbordador volvió a cruzar</title></head><body><div class="a1">'
        '<a href="/">Inicio</a><a href="/n">Noticias</a></div><h1 class="z">El transbordador volvió a cruzar</h1>'
        f'<div class="b">{box}</div><div class="r"><div>Noticias relacionadas</div>{LINK}</div></body></html>'
    )
    return clean(page).text


@pytest.mark.parametrize("box", [LIST, CARD])
def test_one_paragraph_below_a_box_stays(box: str) -> None:
    assert text(*STORY, box, AFTER).endswith(AFTER)


@pytest.mark.parametrize("box", [LIST, CARD])
def test_paragraphs_between_boxes_stay(box: str) -> None:
    found = text(*STORY, box, AFTER, box, LAST)
    assert AFTER in found
    assert found.endswith(LAST)
    assert "tranvía" not in found


def test_what_stands_in_the_box_goes() -> None:
    assert text(*STORY, CARD).endswith(STORY[-1])


def test_text_in_frames_of_one_name_goes_on_behind_a_box_between_them() -> None:
    story = [
        "The council met on Tuesday evening in the old mill by the river, to hear what the flood had cost the town.",
        "Nobody had expected that the water would rise so fast, said the mayor, who had walked along the banks.",
        "By the morning the market square was a lake, and the baker rowed his bread from door to door.",
    ]
    last = (
        'A dam further up, <a href="/dam">planned</a> ten years ago, was never built. Two farmers kept their meadows.'
    )
    frames = [f"<div class=wrap><div class=frame>{paragraph}</div></div>" for paragraph in [*story, last]]
    box = (
        '<div class=wrap><figure class=more><p><a href="/n/1">See also</a></p><a href="/n/1">A tram</a></figure></div>'
    )
    body = "".join([*frames[:3], box, frames[3]])
    page = f"<html lang=en><body><nav>Home</nav><article><h1>The flood</h1>{body}</article></body></html>"
    found = clean(page).text
    assert "A tram" not in found
    assert found.endswith("Two farmers kept their meadows.")
