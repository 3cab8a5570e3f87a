"""Who wrote it, in many languages, and who did not."""

import pytest
from metadata_pages import fields, page

from cleaner.metadata import bylines, names

H1 = "<h1>The harbour is closed until the autumn</h1>"


def written_by(*lines: str, lang: str = "en") -> list[str]:
    """The authors of a page that has these lines between headline and text."""
    document = page("", H1 + "".join(f"<p>{line}</p>" for line in lines), attrs=f'lang="{lang}"')
    return [author.name for author in fields(document).authors]


@pytest.mark.parametrize(
    "line",
    [
        "The old pier was painted by Rosa in 1642 and hangs in the town hall, where few people see it.",
        "The old picture was created by Rosa in 1642 and hangs in the town hall, where few people see it.",
        "Water use must fall by a fifth, says a report written by Anna Holt for the council.",
        "Bees are dying, according to figures published by the regional association on Monday.",
        "The law was published by Ann Lee on Friday and is in force.",
        "Published by Harlow Funeral Home on Oct. 2, 2024.",
    ],
)
def test_who_made_something_in_a_sentence_wrote_no_article(line: str):
    assert written_by(line) == []


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("De premier, Anna Smit, in de haven.", "nl"),
        ("De Maas bij Exempel, vorige winter. Beeld Anna Smit", "nl"),
        ("Di Jakarta, Anna Contoh, Kamis", "id"),
        ("Da Kari Eksempel, Ola Prøve kom hjem", "no"),
        ("De burgemeester, Anna Smit, is blij.", "fr"),
        ("Na Anna Eksempel, Ola Prøve", "no"),
    ],
)
def test_a_word_that_introduces_names_elsewhere_introduces_none_here(line: str, lang: str):
    assert written_by(line, lang=lang) == []


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("آخر تحديث: 2 سبتمبر 2024 - 16:40", "ar"),
        ("شائع 06 نومبر 2024 01:20pm", "ur"),
        ("פורסם: 11.08.24, 09:32", "he"),
        ("15 அக்டோபர் 2024, 6:30 முற்பகல்", "ta"),
    ],
)
def test_a_label_beside_a_date_is_no_author(line: str, lang: str):
    assert written_by(line, lang=lang) == []


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("By Ann Lee on Monday, April 22, 2013", "en", ["Ann Lee"]),
        ("By Ann Lee Mon, 22 Apr 2013 14:05", "en", ["Ann Lee"]),
        ("Submitted by ann7 on Mon, 04/22/2013 - 14:05", "en", ["ann7"]),
        ("This entry was posted in Travel on Mon, 22 Apr 2013 by Ann Lee", "en", ["Ann Lee"]),
        ("Von unserer Korrespondentin Anna Beispiel", "de", ["Anna Beispiel"]),
        ("Por nuestro corresponsal Ana Ejemplo", "es", ["Ana Ejemplo"]),
        ("Dal nostro inviato Anna Esempio", "it", ["Anna Esempio"]),
        ("Di Anna Esempio, Roma", "it", ["Anna Esempio"]),
        ("Por Ana Exemplo e João Prova, g9 Minas — Belo Horizonte", "pt", ["Ana Exemplo", "João Prova"]),
        ("מאת: יעל לוי ודני כהן", "he", ["יעל לוי", "דני כהן"]),
        ("كتب: أحمد عبد الله وسارة خالد", "ar", ["أحمد عبد الله", "سارة خالد"]),
        ("بقلم: محمد علي وليد سالم", "ar", ["محمد علي وليد سالم"]),
        ("بقلم: ليلى بن عمر - تونس", "ar", ["ليلى بن عمر"]),
        ("نویسنده: علی رضایی و نرگس کریمی", "fa", ["علی رضایی", "نرگس کریمی"]),
        ("نویسنده: علی رضایی، نرگس کریمی", "fa", ["علی رضایی", "نرگس کریمی"]),
        ("লেখক: নুসরাত জাহান", "bn", ["নুসরাত জাহান"]),
        ("எழுதியவர்: கார்த்திக் ராஜா", "ta", ["கார்த்திக் ராஜா"]),
        ("ავტორი: ნინო ბერიძე", "ka", ["ნინო ბერიძე"]),
        ("Հեղինակ՝ Անի Սարգսյան", "hy", ["Անի Սարգսյան"]),
        ("Ni Maria Halimbawa at Jose Pagsubok", "fil", ["Maria Halimbawa", "Jose Pagsubok"]),
        ("Na Neema Mfano", "sw", ["Neema Mfano"]),
        ("Piše Ivan Primjer", "hr", ["Ivan Primjer"]),
        ("Guðrún Dæmisdóttir skrifar", "is", ["Guðrún Dæmisdóttir"]),
        ("May 3, 2024 Published by Ann Lee", "en", ["Ann Lee"]),
    ],
)
def test_lines_that_introduce_names(line: str, language: str, expected: list[str]):
    assert list(bylines.introduced_names(line, language=language)) == expected


def test_a_weekday_beside_the_date_is_no_part_of_the_line():
    assert bylines.dated_name("Оксана Шевчук — Середа, 12 червня 2024, 13:10", language="uk") == ("Оксана Шевчук",)
    assert bylines.dated_name("Ann Lee | Monday, May 6, 2024", language="en") == ("Ann Lee",)


@pytest.mark.parametrize("name", ["De Clercq Anna", "Di Stefano", "Da Silva Costa"])
def test_surnames_that_begin_with_a_word_that_introduces_stay_whole(name: str):
    assert names.people(name, language="en") == (name,)
