"""Pages come out of the encoding in which they were sent; texts that look like it stay."""

import base64
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.reading.transfer import received

FERRY = "Die Fähre überquerte die Mühle zum ersten Mal seit neun Jahren, mit vierzig Leuten und einer Ziege an Bord."
GOAT = "Die Überfahrt dauert vier Minuten und kostet zwei Euro; die Ziege, beschloß der Rat, fährt umsonst."
PAGE = f"<!doctype html>\n<h1>Fähre</h1><p>{FERRY}</p><p>{GOAT}</p>"
BYTES = PAGE.encode()


@pytest.mark.parametrize(
    "sent",
    [
        base64.b64encode(BYTES).decode(),
        base64.encodebytes(BYTES).decode(),
        base64.urlsafe_b64encode(BYTES).decode().rstrip("="),
        base64.b64encode(b"\xef\xbb\xbf" + BYTES).decode(),
        base64.b64encode(b"\n" + BYTES).decode(),
        base64.b64encode(PAGE.encode("cp1252")).decode(),
        "data:text/html;charset=utf-8;base64," + base64.b64encode(BYTES).decode(),
        "data:text/html," + quote(PAGE),
        "data:text/html;charset=iso-8859-1;base64," + base64.b64encode(PAGE.encode("latin-1")).decode(),
        quote(PAGE),
        quote_plus(PAGE),
    ],
)
def test_a_page_is_read_as_it_was_before_it_was_sent(sent: str) -> None:
    assert clean(sent).text == clean(PAGE).text
    assert received(sent).lstrip("\n") == PAGE


@pytest.mark.parametrize(
    "text",
    [
        "PAPERS AND PENCILS",
        "data: the new oil, says everybody",
        "Pa said that it rained",
        "%3C is how a browser writes <",
        "PCFkb2N0eXBl",
        base64.b64encode(b"\x89PNG" * 99).decode(),
    ],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert received(text) == text


@given(
    st.text() | st.text(alphabet="PA+/=cdata:text/html;base64,%3C\n").map(lambda text: "data:text/html;base64," + text)
)
def test_any_text_is_received(text: str) -> None:
    assert isinstance(received(text), str)
