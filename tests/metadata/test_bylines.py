"""Who wrote it, in many languages, and who did not."""

import pytest
from metadata_pages import article, dump_fields, fields, ld, page

from cleaner import clean
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


def test_a_surname_before_the_given_name_is_one_author():
    names_of = [author.name for author in fields(page(ld(article(author={"name": "Le Goff, Claire"})), H1)).authors]
    assert names_of == ["Claire Le Goff"]


@pytest.mark.parametrize(
    ("lines", "lang", "headline", "expected"),
    [
        (["Sanne de Wit", "5 september 2024, 16:45"], "nl", "Kabinet trekt geld uit voor de dijken", ["Sanne de Wit"]),
        (["Ana Ejemplo", "Luis Prueba", "Sevilla -", "20 JUN 2024 - 05:30"], "es", "El casco antiguo se cierra",
         ["Ana Ejemplo", "Luis Prueba"]),
        (["3 May 2024", "Ann Lee", "Product Analytics"], "en", "The harbour is closed", ["Ann Lee"]),
        (["Zuzana Vzorová, TASR", "14. januára 2024 o 19:20"], "sk", "V horách hľadajú turistov", ["Zuzana Vzorová"]),
    ],
)  # fmt: skip
def test_lines_that_are_a_name_between_headline_and_date(
    lines: list[str], lang: str, headline: str, expected: list[str]
):
    document = page("", f"<h1>{headline}</h1>" + "".join(f"<p>{line}</p>" for line in lines), attrs=f'lang="{lang}"')
    assert [author.name for author in fields(document).authors] == expected


def test_a_person_of_the_text_beside_a_date_is_no_author():
    assert written_by("Ann Lee", "5 May 1931", "Ann Lee was the last to cross the river by ferry.") == []


@pytest.mark.parametrize(
    "line",
    [
        "Juan Ejemplo (left) and Ana Muestra (right) could meet in court in May.",
        "Google Scholar",
        "Historischer Markt",
        "Private Nachricht",
    ],
)
def test_a_sentence_on_somebody_and_a_label_in_the_place_of_a_byline_name_no_author(line: str):
    text = "".join(
        f"<p>The harbour stayed closed for {days} days, and the ferries with it, the council said.</p>"
        for days in range(2, 6)
    )
    assert clean(f"<article>{H1}<div class=cutline-byline-container><p>{line}</p></div>{text}</article>").authors == []


def test_who_is_in_a_picture_is_no_author():
    figure = "<figure><img src='/a.jpg'><figcaption>By Ann Lee stands Bob Ray, the mayor</figcaption></figure>"
    assert [author.name for author in fields(page("", H1 + figure)).authors] == []


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("示例日报北京3月28日电(记者 王丽 陈强)28日上午,连接市区与新机场的高铁线路正式开通运营。", ["王丽", "陈强"]),
        ("〔記者林小美/高雄報導〕高雄今天下午發生意外,三名乘客受到輕傷,送醫後均無大礙。", ["林小美"]),
        ("(记者王丽报道)28日上午,连接市区与新机场的高铁线路正式开通运营。", ["王丽"]),
        ("新机场的高铁线路今天开通(记者王丽摄)。", ["李明"]),
        ("他在新机场对记者(北京)说,连接市区与新机场的高铁线路已经开通。", ["李明"]),
    ],
)
def test_reporters_in_the_first_words_go_before_the_editor(paragraph: str, expected: list[str]):
    assert written_by(paragraph, "责任编辑:李明", lang="zh") == expected


def dump_by(*lines: str) -> list[str]:
    return [author.name for author in clean("\n\n".join(lines), format="text").authors]


LEAD = (
    "The town has named those who will get the silver spoon this year, for services that range from a well to a waltz."
)
REST = [
    "The clock was found in a ballroom, where it had been used to time the tea dances for more than half a century.",
    "The town of Eastry has bought it back from the hotel for about two hundred times the price, the mayor said.",
]


def test_a_list_of_names_in_a_dump_wrote_nothing():
    people = ["Ada Example", "Jon Sample", "Hilda Sample", "Greta Trial", "Ned Proof"]
    assert (
        dump_by("Honours for five citizens", "May 14, 2024", LEAD, "The recipients are:", *people, *REST, "Share") == []
    )


def test_a_name_with_its_place_between_a_dumps_headline_and_date():
    head = [("Bridge to stay closed", "title"), ("Phil Sample at Quay Road", "other"), ("14 January 2024", "dateline")]
    found = dump_fields(*head, (LEAD, "paragraph"))
    assert [author.name for author in found.authors] == ["Phil Sample"]


def test_who_sent_a_text_to_a_chat_did_not_write_it():
    assert dump_by("Ann Example  9:41 AM", "Warehouse fire closes ring road", LEAD, *REST) == []


def test_who_wrote_the_first_letter_to_the_editor_did_not_write_all():
    first, second, third = (LEAD, "paragraph"), (REST[0], "paragraph"), (REST[1], "paragraph")
    one = ("The bridge toll is unfair", "title"), first, ("Anne Sample", "other")
    letters = *one, second, ("Thomas Proof", "other"), third, ("Joan Trial", "other"), ("Share", "share")
    assert dump_fields(*letters).authors == []
    assert [author.name for author in dump_fields(*one, second, third).authors] == ["Anne Sample"]
    page = ("Courrier des lecteurs", "other"), one[0], first, ("Keep the swans", "paragraph"), second
    assert dump_fields(*page, ("Thomas Proof, Les Ormes", "other")).authors == []
