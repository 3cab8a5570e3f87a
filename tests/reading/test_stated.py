"""Text that a page states and does not show, because scripts will."""

import html
import json

import pytest

from cleaner import clean, explain

STORY = [
    "The observatory on Kell Hill opened its dome to the public on Friday for the first time since the fire of 2019.",
    "Some three hundred visitors queued in the rain, and most of them saw nothing but clouds, the keeper said.",
    "The new mirror is twice as wide as the old one and was paid for by the county and a lottery.",
]
MENU = "<nav><a href=/>Home</a> <a href=/sky>Sky</a></nav>"


def page(shown: str, body: str, kind: str = "NewsArticle") -> str:
    data = json.dumps({"@context": "https://schema.org", "@type": kind, "headline": "Dome opens", "articleBody": body})
    return (
        f'<head><script type="application/ld+json">{data}</script></head><body>{MENU}<div id=root>{shown}</div></body>'
    )


@pytest.mark.parametrize(
    "body",
    [
        "\n\n".join(STORY),
        "".join(f"<p>{line}</p>" for line in STORY),
        "".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in STORY),
    ],
    ids=["plain", "html", "escaped"],
)
def test_a_page_that_scripts_fill_has_the_text_that_it_states(body):
    article = clean(page("", body))
    assert article.text == "\n\n".join(STORY)
    assert (article.title, article.status) == ("Dome opens", "ok")


def test_every_line_of_it_is_accounted_for():
    result = explain(page("", "\n\n".join(STORY)))
    assert [decision.block for decision in result.decisions] == list(range(len(result.document.blocks)))
    assert [result.document.blocks[d.block].text for d in result.decisions if d.action == "keep"] == STORY


@pytest.mark.parametrize("shown", ["".join(f"<p>{line}</p>" for line in STORY), "<br>".join(" ".join(STORY).split())])
def test_text_that_the_page_shows_stands_there_once(shown):
    words = clean(page(shown, " ".join(STORY))).text.split()
    assert words.count("observatory") <= 1


@pytest.mark.parametrize("body", ["<img src=a>" * 40, "<b>" * 100 + "a", "&lt;br&gt;" * 50, "\u3000" * 300])
def test_a_text_that_is_nothing_but_markup_is_none(body):
    assert clean(page("", body)).status == "empty"
    assert clean(page(f"<p>{STORY[0]}</p><p>{STORY[1]}</p>", body)).text == "\n\n".join(STORY[:2])


def test_a_summary_or_a_thing_that_is_no_article_is_not_its_text():
    assert clean(page("", STORY[0][:90])).status == "empty"
    assert clean(page("", " ".join(STORY), "Organization")).status == "empty"


TITLE = "Dome on Kell Hill opens again"
OTHER = {
    "title": "Council votes on the bridge",
    "url": "/bridge",
    "body": "<p>The council met and voted for it.</p>" * 60,
}
DATA = {
    "a string of HTML": {"post": {"title": TITLE, "body": "".join(f"<p>{line}</p>" for line in STORY)}},
    "a list of paragraphs": {"post": {"headline": TITLE, "paragraphs": STORY, "tags": ["sky", "county"]}},
    "WordPress": {"title": {"rendered": TITLE}, "content": {"rendered": "".join(f"<p>{line}</p>" for line in STORY)}},
    "Editor.js": {"title": TITLE, "blocks": [{"type": "paragraph", "data": {"text": line}} for line in STORY]},
    "Portable Text": {
        "title": TITLE,
        "body": [{"style": "normal", "children": [{"text": line[:9]}, {"text": line[9:]}]} for line in STORY],
    },
    "Contentful": {
        "title": TITLE,
        "body": {"content": [{"content": [{"nodeType": "text", "value": line}], "data": {}} for line in STORY]},
    },
    "Arc": {"headlines": {"basic": TITLE}, "content_elements": [{"type": "text", "content": line} for line in STORY]},
    "among others": {"title": TITLE, "post": {"title": TITLE, "html": "<br><br>".join(STORY)}, "more": [OTHER] * 3},
}
SCRIPTS = {
    "json": '<script id="__NEXT_DATA__" type="application/json">{}</script>',
    "assigned": "<script>window.__STATE__ = {};(function(){{}})()</script>",
    "parsed": "<script>var state = JSON.parse({!r});</script>",
}


def shell(data: object, script: str = SCRIPTS["json"], shown: str = "", title: str = TITLE) -> str:
    written = script.format(json.dumps(data).replace("</", "<\\/"))
    return f"<head><title>{title} | The Kell Post</title></head><body>{MENU}<div id=app>{shown}</div>{written}</body>"


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
@pytest.mark.parametrize("data", DATA.values(), ids=DATA)
def test_a_page_that_scripts_build_has_the_text_of_their_data(data, script):
    article = clean(shell({"props": data}, script))
    assert (article.title, article.text) == (TITLE, "\n\n".join(STORY))


def test_headings_and_what_javascript_calls_undefined():
    pieces = [{"type": "paragraph", "text": line} for line in STORY]
    pieces.insert(1, {"type": "heading", "text": "What the county paid for"})
    page = shell({"title": TITLE, "lead": None, "blocks": pieces}, SCRIPTS["assigned"])
    article = clean(page.replace(": null", ":undefined"))
    assert article.text.split("\n\n")[1] == "What the county paid for"
    assert [block.role for block in article.blocks][1] == "heading"


def test_a_note_on_cookies_does_not_stand_before_it():
    note = "<p>We use cookies so that the site works as you expect it to. You can change your choice at any time.</p>"
    assert clean(shell(DATA["a list of paragraphs"], shown=note)).text == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "page",
    [
        shell({"post": OTHER}),
        shell({"title": TITLE, "teaser": STORY[0][:60]}),
        shell({"title": TITLE, "key": "Zm9v" * 200}),
        shell(DATA["a list of paragraphs"], title="Kell"),
        shell([{"title": TITLE, "priceRange": [9, 12]}, DATA["a list of paragraphs"]]),
    ],
    ids=["another article", "no text", "no prose", "no title to go by", "for sale"],
)
def test_data_that_is_not_the_articles_is_not_its_text(page):
    assert clean(page).status == "empty"


@pytest.mark.parametrize("data", ["[" * 5000, "{" * 5000, '{"title": "' + TITLE, "[1, 2", "{}" * 3000])
def test_data_that_is_broken_is_no_data(data):
    assert clean(shell(0, SCRIPTS["json"].replace("{}", data.replace("{", "{{").replace("}", "}}")))).status == "empty"


def test_a_page_that_is_nothing_but_a_frame_is_the_page_in_it():
    inner = (
        f"<html><head><title>{TITLE}</title></head><body>{MENU}{''.join(f'<p>{line}</p>' for line in STORY * 4)}</body>"
    )
    viewer = '<body><div class=bar><a href="/">Back</a></div><iframe srcdoc="{}"></iframe></body>'
    article = clean(viewer.format(html.escape(inner)))
    assert (article.title, article.text) == (TITLE, "\n\n".join(STORY))
    assert clean(viewer.format("&lt;p&gt;Advertisement&lt;/p&gt;")).status == "empty"


def test_a_frame_in_a_page_is_no_part_of_it():
    shown = "".join(f"<p>{line}</p>" for line in STORY * 2)
    other = html.escape(f"<p>{'The council met on Monday and voted for a bridge. ' * 40}</p>")
    assert "council" not in clean(f'<body><h1>{TITLE}</h1>{shown}<iframe srcdoc="{other}"></iframe></body>').text


def built(said: dict[str, object], head: str = "") -> str:
    data = json.dumps({"post": {"title": TITLE, "body": "".join(f"<p>{line}</p>" for line in STORY)} | said})
    return f"<head><title>{TITLE} | Kell Post</title>{head}</head><div id=root></div><script>window.S = {data}</script>"


@pytest.mark.parametrize(
    "said",
    [
        {"author": {"name": "Ada Moe", "slug": "ada"}, "publishedAt": "2024-05-06T07:08:00Z"},
        {"author": {"node": {"name": "Ada Moe"}}, "date": "2024-05-06T07:08:00Z", "authorId": "77ab"},
        {"authors": {"data": [{"attributes": {"firstName": "Ada", "lastName": "Moe"}}]}, "publishDate": 1714979280},
        {"byline": "By Ada Moe", "datePublished": "2024-05-06T07:08:00Z", "createdAt": "2023-01-01", "image": "a.jpg"},
    ],
    ids=["plain", "WPGraphQL", "Strapi", "byline"],
)
def test_what_data_says_of_an_article_is_taken_with_its_text(said):
    article = clean(built(said))
    assert [author.name for author in article.authors] == ["Ada Moe"]
    assert article.published_at == "2024-05-06T07:08:00+00:00"


def test_tags_of_the_page_are_better_than_its_data():
    article = clean(built({"author": "Bo Ek", "date": None}, "<meta name=author content='Ada Moe'>"))
    assert [author.name for author in article.authors] == ["Ada Moe"]
    assert article.published_at is None


@pytest.mark.parametrize(
    "author",
    [
        5, True, [], {}, [[[]]], {"data": {"data": {}}}, "", "admin", {"name": {"a": 1}},
        {"firstName": None, "lastName": "Moe"},
    ],
)  # fmt: skip
def test_an_author_that_is_none_costs_nothing(author):
    article = clean(built({"author": author, "date": {"a": 1}, "modified": True}))
    assert (article.authors, article.published_at, article.text) == ([], None, "\n\n".join(STORY))
