import pytest

from cleaner.metadata import bylines, names


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("by Martin Fornusek February 24, 2025 12:13 PM 1 min read", "en", ["Martin Fornusek"]),
        ("by Iryna KovalenkoFebruary 24, 2025", "en", ["Iryna Kovalenko"]),
        ("By Ann Lee, Bob Ray and Cy Doe", "en", ["Ann Lee", "Bob Ray", "Cy Doe"]),
        ("By Ann Lee, Staff Writer", "en", ["Ann Lee"]),
        ("By Ann Lee | Senior Political Correspondent | 3 May 2024", "en", ["Ann Lee"]),
        ("By Ann Lee for Example News", "en", ["Ann Lee"]),
        ("By ANN LEE", "en", ["ANN LEE"]),
        ("Ann Lee · Bob Ray", "en", ["Ann Lee", "Bob Ray"]),
        ("Posted on May 3, 2024 by Ann Lee in Travel, Food", "en", ["Ann Lee"]),
        ("By Ann Lee ann.lee@news.example @annlee", "en", ["Ann Lee"]),
        ("By Ann Lee (Reuters)", "en", ["Ann Lee"]),
        ("By Ann Lee, PhD, and Bob King, Jr.", "en", ["Ann Lee", "Bob King, Jr."]),
        ("By Ann Lee Reviewed by Bob Ray", "en", ["Ann Lee"]),
        ("By Ann Lee, National Biotech Reporter", "en", ["Ann Lee"]),
        ("By Ann Lee, Executive Editor, Example Health Magazine", "en", ["Ann Lee"]),
        ("By Ann Lee, Staff Writer, Bob Ray, Staff Writer", "en", ["Ann Lee", "Bob Ray"]),
        ("Written by Ann Lee, MD, gastroenterologist, Millbrook Hospital.", "en", ["Ann Lee"]),
        ("View all posts by Ann Lee", "en", ["Ann Lee"]),
        ("Contributors: Ann Lee", "en", ["Ann Lee"]),
        ("Garden ChecklistsJust PlantedGarden Planning", "en", []),
        ("By Ann Lee, Senior Life & Culture Reporter", "en", ["Ann Lee"]),
        ("By Ann Lee ⋅ Review Editor ⋅ Updated May 6, 2025", "en", ["Ann Lee"]),
        ("By WeddingPlanningBudgets TravelPlanning", "en", []),
        ("Von Jörg Müller und Anna Schmidt", "de", ["Jörg Müller", "Anna Schmidt"]),
        ("Von Anna von der Leyen, Berlin", "de", ["Anna von der Leyen"]),
        ("Par Léa Dupont et Marc Petit", "fr", ["Léa Dupont", "Marc Petit"]),
        ("Por María del Carmen Ruiz y Luis Gómez", "es", ["María del Carmen Ruiz", "Luis Gómez"]),
        ("Por José Ortega y Gasset", "es", ["José Ortega y Gasset"]),
        ("Di Carlo Rossi", "it", ["Carlo Rossi"]),
        ("By Ann Lee March 18 at 3:57 PM Follow @annlee", "en", ["Ann Lee"]),
        ("By April May, June 5", "en", ["April May"]),
        ("Scris de Ion Popescu", "ro", ["Ion Popescu"]),
        ("Piše: Ivan Horvat", "hr", ["Ivan Horvat"]),
        ("Autorius: Jonas Petraitis", "lt", ["Jonas Petraitis"]),
        ("نویسنده: علی رضایی", "fa", ["علی رضایی"]),
        ("De Sophie de Vries", "nl", ["Sophie de Vries"]),
        ("Автор: Иван Петров", "ru", ["Иван Петров"]),
        ("作者：王小明", "zh", ["王小明"]),
        ("2024-05-03 12:11来源：示例网作者：王小明", "zh", ["王小明"]),
        ("执笔/王小明、李大山&张三丰", "zh", ["王小明", "李大山", "张三丰"]),
        ("最后更新: 2024-05-03 15:14:21", "zh", []),
        ("作者最新文章", "zh", []),
        ("입력 : 2024.05.03 10:42 업데이트 : 2024.05.03 12:20 닫기", "ko", []),
        ("3 mai 24 | 5h27 Por Ana Paz", "pt", ["Ana Paz"]),
        ("12:30 BY ANN LEE", "en", ["ANN LEE"]),
        ("By ANN LEE and BOB RAY - AP Technology Writers | AP – 1 hr 4 mins ago", "en", ["ANN LEE", "BOB RAY"]),
        ("By Ann Lee | Satellite imagery by Bob Ray", "en", []),
        ("Ann Lee (Example Bl", "en", ["Ann Lee"]),
        ("Ann Lee", "en", ["Ann Lee"]),
        ("Jean-Luc O'Neill", "en", ["Jean-Luc O'Neill"]),
        ("By Reuters", "en", ["Reuters"]),
        ("Share this story", "en", []),
        ("Read More", "en", []),
        ("Staff Writer", "en", []),
        ("ByAnn Lee", "en", ["Ann Lee"]),
        ("By Ann Lee | May 3, 2024 | Category: Personal Finance", "en", ["Ann Lee"]),
        ("By admin", "en", []),
        ("By Staff", "en", []),
        ("February 24, 2025", "en", []),
        ("Photo: Ann Lee", "en", []),
        ("3 min read", "en", []),
        ("Technology", "en", []),
        ("By signing up you agree to our terms", "en", []),
    ],
)
def test_a_byline_gives_its_names_and_nothing_else(line, language, expected):
    assert list(bylines.byline(line, language=language)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Ann Lee", ["Ann Lee"]),
        ("By Ann Lee &amp; Bob Ray", ["Ann Lee", "Bob Ray"]),
        ("Ann Lee;Bob Ray", ["Ann Lee", "Bob Ray"]),
        ("<a href='/ann'>Ann Lee</a>", ["Ann Lee"]),
        ("Example News", []),
        ("Ann Lee, Example News", ["Ann Lee"]),
        ("example.com, Oslo, Norway", []),
        ("admin", []),
        ("https://news.example/ann-lee", []),
        ("ann-lee", []),
        ("@annlee", []),
        ("ann@news.example", []),
        ("", []),
        (None, []),
        (["Ann Lee"], []),
        (12345678901234567890, []),
    ],
)
def test_an_author_value_gives_persons_without_the_site(value, expected):
    assert list(names.people(value, sites=frozenset({"examplenews"}))) == expected


def test_the_medium_that_is_called_like_a_place_is_no_person():
    sites = frozenset({"southcoastgazette", "gazette"})
    assert bylines.byline("South Coast Gazette", sites=sites) == ()


def test_a_site_may_be_called_what_its_writer_is_called():
    assert bylines.byline("By Ann Lee", sites=frozenset({"annlee"})) == ("Ann Lee",)
