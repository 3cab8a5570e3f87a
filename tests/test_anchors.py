"""What software hangs on a line: the way back from a note."""

import pytest

import cleaner

FERRY = "The last ferry on the Mill crossed on Tuesday for the first time in nine years, with forty people and a goat."
PRICE = "The crossing takes four minutes and costs two euros, half of which go to a fund for the new landing stage."
PAGE = "<html lang=en><title>Ferry</title><body><article><h1>Ferry</h1><p>{0}</p>{2}<p>{1}</p><p>{0}</p></article>"


def lines(inside: str) -> list[str]:
    return cleaner.clean(PAGE.format(FERRY, PRICE, inside)).text.split("\n\n")


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        (f"<ol><li>{PRICE} <a href='#r1'>↩</a></li></ol>", f"1. {PRICE}"),
        (f"<p>{PRICE}&nbsp;↩︎ ↩</p>", PRICE),
        (f"<p>{PRICE} [edit]</p>", f"{PRICE} [edit]"),
        (f"<p>{PRICE} The arrow ↩ leads back.</p>", f"{PRICE} The arrow ↩ leads back."),
        ("<pre>names = first[edit]</pre>", "names = first[edit]"),
    ],
)
def test_what_hangs_on_a_line_is_not_its_text(inside: str, line: str) -> None:
    assert lines(inside)[1] == line
