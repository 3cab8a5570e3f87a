"""How long texts are, in scripts of every kind."""

import pytest

from cleaner.measure import word_count


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("नदी का पानी रात में दो मीटर बढ़ गया।", 9),
        ("சென்னையில் நேற்று இரவு கனமழை பெய்தது.", 5),
        ("নদীর পানি রাতে দুই মিটার বেড়েছে।", 6),
        ("שָׁלוֹם לְכָל הָעוֹלָם.", 3),
        ("آب رودخانه دیشب دو متر بالا می‌آمد.", 7),
        ("The river rose by two metres, “overnight”.", 7),
        ("川の水が増えた", 7),
    ],
)
def test_signs_on_letters_part_no_words(sentence: str, words: int):
    assert word_count(sentence) == words
