"""Links that only a style sheet parts from what stands beside them."""

import pytest

from cleaner import explain

TEXT = "<p>The bell of the harbour rang at noon, as on every day since the fire, and nobody on the quay looked up.</p>"


def lines(*, of: str) -> list[str]:
    found = explain(f"<html><body><article><h1>The bell</h1>{TEXT}{of}{TEXT}</article></body></html>")
    return [block.text for block in found.document.blocks]


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("<div><span>Lee también</span><a href=/f>El puente abre</a></div>", "Lee también El puente abre"),
        ("<div><b>İLGİLİ HABER</b><a href=/f>Ud ustası anlatıyor</a></div>", "İLGİLİ HABER Ud ustası anlatıyor"),
        ("<div><a href=/r>rivers</a><a href=/f>ferries</a></div>", "rivers ferries"),
        ("<div><a href=/a>Ann Lee</a><span>Reporter</span></div>", "Ann Lee Reporter"),
    ],
)
def test_a_link_and_a_word_beside_it_are_two_words(markup: str, seen: str) -> None:
    assert seen in lines(of=markup)


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("<p>L’<a href=/o>Otan</a> et l’<a href=/u>Ukraine</a></p>", "L’Otan et l’Ukraine"),
        ("<p>Three <a href=/b>bridge</a>s, two <a href=/m>MAC</a>s</p>", "Three bridges, two MACs"),
        ("<p><a href=/t>T</a>ransparency (<a href=/i>IT</a>)</p>", "Transparency (IT)"),
        ("<p>南の<a href=/k>港</a>と<a href=/b>橋</a><a href=/w>水車</a></p>", "南の港と橋水車"),
    ],
)
def test_one_word_stays_one(markup: str, seen: str) -> None:
    assert seen in lines(of=markup)


def test_two_links_side_by_side_are_no_name() -> None:
    page = (
        '<html><head><title>Dog drives burglars away</title></head><body><article><div class="meta"><a href="/t/h">'
        'Harbourton</a><a href="/t/p">Police</a></div><h1>Dog drives burglars away</h1>'
        + 3 * TEXT
        + "</article></body></html>"
    )
    assert explain(page).article.authors == []
