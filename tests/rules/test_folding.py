"""What a reader does not notice makes no difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.rules.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("» SUBSCRIBE «", "Subscribe"),
        ("GİRİŞ YAP", "giriş yap"),
        ("A LIRE AUSSI", "À lire aussi :"),
        ("اقرأ أيضًا", "اقرأ ايضا"),
        ("１２ Ｃｏｍｍｅｎｔｓ", "7 comments"),
        ("1,204 Comments", "12 Comments"),
        ("📧 Newsletter", "newsletter"),
        ("【関連記事】", "■関連記事"),
        ("Editors’ Picks", "Editors' picks"),
        ("Sign\u00a0up \u200b", "sign up"),
    ],
)
def test_looks_make_no_difference(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [('"Comments"', "Comments"), ("Share?", "Share"), ("1984", "May 1984")])
def test_what_is_said_does(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_is_folding_once_more_or_less(text: str) -> None:
    assert len(fold(fold(text))) <= len(fold(text))
