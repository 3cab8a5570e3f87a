"""Bylines that were taken for text: who wrote it goes into the field, and is not said twice."""

import pytest

from cleaner import Options, clean, explain

TEXT = [
    "The last ferry on the Mill crossed on Tuesday for the first time in nine years, carrying forty people and a goat.",
    "Its owner bought the boat for one euro from the district and spent four winters replacing the planks below it.",
    "The crossing takes four minutes and costs two euros, half of which goes to a fund for the landing stage.",
    "For now the boat runs from Thursday to Sunday, between nine in the morning and whenever the light goes.",
]

STORIES = {
    "fa": [
        "آخرین کشتی رودخانه روز سه‌شنبه پس از نه سال دوباره به راه افتاد و چهل نفر را با خود به آن سوی آب برد.",
        "صاحب کشتی آن را به بهای یک یورو از بخشداری خرید و چهار زمستان را صرف تعمیر تخته‌های کف آن کرد.",
        "گذر از رودخانه چهار دقیقه طول می‌کشد و دو یورو هزینه دارد که نیمی از آن به صندوق اسکله می‌رسد.",
    ],
    "ar": [
        "عبرت آخر عبّارة نهر الطاحونة يوم الثلاثاء للمرة الأولى منذ تسع سنوات وعلى متنها أربعون شخصا وماعز واحد.",
        "اشترى صاحبها القارب من البلدية بيورو واحد وقضى أربعة فصول شتاء في استبدال الألواح التي تحت خط الماء.",
        "تستغرق الرحلة أربع دقائق وتكلف يوروهين يذهب نصفهما إلى صندوق يتولى صيانة الرصيف والممرات المحيطة به.",
    ],
}


def page(*lines: str, lang: str = "en") -> str:
    story = STORIES.get(lang, TEXT)
    body = "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in (*lines, *story))
    return f'<html lang="{lang}"><body><main><article><h1>The ferry is back</h1>{body}</article></main></body></html>'


@pytest.mark.parametrize(
    ("line", "lang", "authors"),
    [
        (
            '<a rel="author" href="/cole">Ann Cole</a><time>20 June 2024</time>',
            "en",
            ["Ann Cole"],
        ),
        ("Submitted by ann7 on Mon, 04/22/2013 - 14:05", "en", ["ann7"]),
        ("Submitted by Ann White on Mon, 04/22/2013 - 14:05", "en", ["Ann White"]),
        ("Von unserer Korrespondentin Anna Beispiel", "de", ["Anna Beispiel"]),
        ("نویسنده: علی رضایی و نرگس کریمی", "fa", ["علی رضایی", "نرگس کریمی"]),
        ("كتب: أحمد عبد الله وسارة خالد", "ar", ["أحمد عبد الله", "سارة خالد"]),
        ("記者林小美/高雄報導", "zh-TW", ["林小美"]),
    ],
)
def test_a_line_that_only_says_who_wrote_it_is_no_text(line: str, lang: str, authors: list[str]):
    article = clean(page(line, lang=lang))
    assert [author.name for author in article.authors] == authors
    assert article.text == "\n\n".join(STORIES.get(lang, TEXT))


@pytest.mark.parametrize(
    "line",
    [
        "Ann Cole was the first to cross the river again.",
        "Ann Cole, head of the harbour, looks at years of rain.",
    ],
)
def test_a_sentence_about_the_author_stays(line: str):
    named = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ann Cole"}}</script>'
    article = clean(page(line).replace("<body>", named + "<body>"))
    assert [author.name for author in article.authors] == ["Ann Cole"]
    assert article.text.startswith(line)


def test_the_ledger_says_why():
    named = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ann White"}}</script>'
    result = explain(page("Ann White, Reporter").replace("<body>", named + "<body>"), options=Options())
    blocks = result.document.blocks
    by = next(decision for decision in result.decisions if blocks[decision.block].text.startswith("Ann White"))
    assert (by.role, by.action, by.reason) == ("byline", "lift", "field:authors")


def test_who_edited_a_text_is_not_its_author():
    credit = '<div class="author">Redaktion: Anna Warner und Jan Sommer</div>'
    article = clean(page(lang="en").replace("</article>", f"{credit}</article>"))
    assert article.authors == []


def test_a_backslash_in_a_name_is_a_sign_like_any_other() -> None:
    head = '<meta name="author" content="Zi\\ya Halmos">'
    said = f"<p>Zi\\ya Halmos rowed the ferry in the years of the war.</p>{''.join(f'<p>{line}</p>' for line in TEXT)}"
    found = clean(f"<html><head>{head}</head><body><article><h1>The ferry is back</h1>{said}</article></body></html>")
    assert [author.name for author in found.authors] == ["Zi\\ya Halmos"]
