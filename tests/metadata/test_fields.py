# ruff: noqa: E501 - tables of examples: a case a line

import html
import json

import pytest
from metadata_pages import BODY, article, decided, dump, dump_fields, fields, ld, page
from msgspec.structs import replace

from cleaner import clean, metadata
from cleaner.model import Author, Block, Decision, Document, Image

H1 = "<h1>Rain falls on the islands</h1>"


# ---- json-ld -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "scripts",
    [
        ld(article(headline="Rain falls on the islands")),
        ld([{"@type": "BreadcrumbList"}, article(headline="Rain falls on the islands"), {"@type": "Organization"}]),
        ld({"@graph": [{"@type": "WebSite", "name": "x"}, article(headline="Rain falls on the islands")]}),
        ld({"@type": "WebPage", "mainEntity": article(headline="Rain falls on the islands")}),
        ld({"@type": "BreadcrumbList"}, article(headline="Rain falls on the islands")),
        ld({"@type": ["NewsArticle", "Thing"], "headline": "Rain falls on the islands"}),
        ld({"@type": "https://schema.org/NewsArticle", "headline": "Rain falls on the islands"}),
        ld(article(headline="Rain &lt;b&gt;falls&lt;/b&gt; on the&nbsp;islands")),
        '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"Rain falls on the islands"} --></script>',
        '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Rain falls on the islands"}\n//]]></script>',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain falls\n on the islands",}</script>',
        '<script type="application/ld+json">{"@type":"NewsArticle","keywords":["a",],"headline":"Rain falls on the islands"};</script>',
    ],
)
def test_json_ld_is_read_in_every_shape(scripts):
    assert set(metadata.headlines(metadata.facts_of(page(scripts)))) == {"Rain falls on the islands"}


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle"',
        "[" * 100_000,
        '{"a":' * 50_000,
        '{"datePublished":' + "9" * 5_000 + "}",
        "null",
        "7",
        '"x"',
        "",
    ],
    ids=["cut", "deep list", "deep object", "huge number", "null", "number", "text", "empty"],
)
def test_json_ld_that_is_none_costs_only_itself(script):
    document = page(f'<script type="application/ld+json">{script}</script><title>Rain falls</title>', H1)
    assert fields(document).title == "Rain falls on the islands"


@pytest.mark.parametrize(
    "value", [None, 7, 10**30, True, [], {}, [[]], [{"name": {}}], {"name": []}, {"@id": 3}, {"@id": {}}]
)
def test_values_of_the_wrong_type_are_not_there(value):
    keys = (
        "headline",
        "author",
        "datePublished",
        "keywords",
        "articleSection",
        "image",
        "publisher",
        "url",
        "inLanguage",
    )
    document = page(ld({"@type": "NewsArticle", **dict.fromkeys(keys, value)}), H1)
    found = fields(document)
    assert (found.title, found.authors, found.published_at, found.section, found.images) == (
        "Rain falls on the islands", [], None, None, [],
    )  # fmt: skip


def test_the_article_is_told_from_its_neighbours_by_its_address():
    other = article(headline="Another story", url="https://news.example/a/2", datePublished="2020-01-01")
    own = article(headline="Rain falls", mainEntityOfPage="https://news.example/a/1/", datePublished="2025-02-24")
    assert fields(page(ld(other, own), H1)).published_at == "2025-02-24"


def test_references_are_followed():
    graph = {"@graph": [article(author={"@id": "#ann"}), {"@type": "Person", "@id": "#ann", "name": "Ann Lee"}]}
    assert fields(page(ld(graph))).authors == [Author("Ann Lee", None)]


# ---- title ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Rain falls on the islands | Example News</title>", "Rain falls on the islands"),
        ("<title>Rain falls on the islands - Weather - Example News</title>", "Rain falls on the islands"),
        ("<title>Example News: Rain falls on the islands</title>", "Rain falls on the islands"),
        ('<meta property="og:title" content="Rain falls on the islands – Example News">', "Rain falls on the islands"),
        ('<meta property="og:title" content="Rain &amp;amp; wind">', "Rain & wind"),
        ("<title>Example News</title>", None),
    ],
)
def test_the_head_gives_a_headline_without_the_sites_name(head, title):
    site = '<meta property="og:site_name" content="Example News">'
    others = '<meta name="twitter:title" content="Rain falls on the islands">' if "Weather" in head else ""
    assert next(iter(metadata.headlines(metadata.facts_of(page(site + head + others)))), None) == title


def test_the_visible_headline_wins_over_the_search_title():
    assert fields(page("<title>Island rain: all you need to know | X</title>", H1)).title == "Rain falls on the islands"


def test_a_news_articles_own_headline_goes_before_a_kicker():
    document = page(ld(article(headline="Rain falls on the islands")), "<h1>Weather Rain falls on the islands</h1>")
    assert fields(document).title == "Rain falls on the islands"


def test_a_kicker_that_only_the_markup_sets_apart_gets_its_colon():
    document = page(
        ld(article(headline="Weather: Rain falls on the islands")), "<h1>Weather Rain falls on the islands</h1>"
    )
    assert fields(document).title == "Weather: Rain falls on the islands"


@pytest.mark.parametrize(
    "h1",
    [
        "<h1><div>Weather</div><div>Rain falls on the islands</div></h1>",
        "<h1><span>Weather</span><br><span>Rain falls on the islands</span></h1>",
    ],
)
def test_a_headline_in_two_lines_is_taken_whole(h1):
    found = clean(f"<title>Weather: Rain falls on the islands | Example</title><article>{h1}{BODY * 3}</article>")
    assert found.title == "Weather: Rain falls on the islands"


def test_of_a_headline_in_two_lines_the_head_may_leave_one_out():
    h1 = "<h1><div>Weather</div><div>Rain falls on the islands</div></h1>"
    found = clean(f"<title>Rain falls on the islands | Example</title><article>{h1}{BODY * 3}</article>")
    assert found.title == "Rain falls on the islands"
    h1 = "<h1><div>Weather</div>Rain falls on the islands</h1>"
    found = clean(f"<title>Weather: Rain falls on the islands</title><article>{h1}{BODY * 3}</article>")
    assert found.title == "Rain falls on the islands"


def test_a_headline_that_the_head_cuts_short_is_taken_whole():
    document = page(ld(article(headline="Rain falls on...")), H1)
    assert fields(document).title == "Rain falls on the islands"


def test_a_headline_that_the_page_calls_its_site_is_still_its_headline():
    document = page('<meta name="application-name" content="Rain falls on the islands">', H1)
    assert fields(document).title == "Rain falls on the islands"


def test_without_a_visible_headline_the_head_speaks():
    assert fields(page('<meta property="og:title" content="Rain falls">')).title == "Rain falls"


# ---- authors ----------------------------------------------------------------------------------------


def test_authors_come_in_page_order_with_their_addresses():
    people = [
        {"@type": "Person", "name": "Bob Ray", "url": "/people/bob?utm_source=x"},
        {"@type": "Person", "name": "Ann Lee"},
    ]
    assert fields(page(ld(article(author=people)))).authors == [
        Author("Bob Ray", "https://news.example/people/bob"), Author("Ann Lee", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ('<meta name="author" content="Ann Lee">', "", ["Ann Lee"]),
        (  # the site itself signs, and nobody else does
            '<meta name="author" content="Example News"><meta property="og:site_name" content="Example News">',
            "",
            ["Example News"],
        ),
        (  # blog software names the site in every page
            '<meta property="og:site_name" content="Example Blog">'
            + ld({"@type": "BlogPosting", "author": {"@type": "Organization", "name": "Example Blog"}}),
            "",
            [],
        ),
        (ld(article(author={"@type": "Organization", "name": "Example Newsroom"})), "", ["Example Newsroom"]),
        (ld(article(author={"@type": "Organization", "name": "Example Web Ltd"})), "", []),
        ('<meta name="author" content="admin">', "", []),
        (
            '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Ray, Bob">',
            "",
            ["Ann Lee", "Bob Ray"],
        ),
        ('<meta property="article:author" content="https://social.example/annlee">', "", []),
        (ld(article(author="Reuters")), "", ["Reuters"]),
        (ld(article(author=[{"name": "Reuters"}, {"name": "Ann Lee"}])), "", ["Ann Lee"]),
        (
            ld(article(author="Example News", publisher={"@type": "Organization", "name": "Example News"})),
            "<p>By Ann Lee</p>",
            ["Ann Lee"],
        ),
        ("", "<p>By Ann Lee and Bob Ray</p>", ["Ann Lee", "Bob Ray"]),
        ("", "<p>The rain is by no means over.</p>", []),
    ],
)
def test_who_wrote_it(head, body, expected):
    document = page(head, H1 + body)
    assert [author.name for author in fields(document, {"By ": "byline"}).authors] == expected


def test_the_author_of_the_next_article_wrote_that_one():
    own, other = (f'<span itemprop="author">{name}</span>' for name in ("Ann Lee", "Bob Ray"))
    both = fields(page("", f"{H1}<p>{own}</p><p>{other}</p>"))
    assert [author.name for author in both.authors] == ["Ann Lee", "Bob Ray"]
    below = fields(page("", f"{H1}<p>{own}</p>{BODY * 8}<h2>Wind turns</h2><p>{other}</p>"))
    assert [author.name for author in below.authors] == ["Ann Lee"]


def test_whom_the_page_presents_behind_the_text_wrote_it():
    body = f"{H1}<p>Ann Lee</p>{BODY * 4}<p>{{}} is a travel writer who lives on a boat.</p>"
    assert [author.name for author in fields(page("", body.format("Ann Lee"))).authors] == ["Ann Lee"]
    assert fields(page("", body.format("The goat"))).authors == []


def test_who_opened_a_forums_thread_is_its_author_by_account():
    opened, answered = (f'<span itemprop="author">{name}</span>' for name in ("ann_k", "bob.r"))
    assert [author.name for author in fields(page("", H1 + opened + BODY + answered)).authors] == ["ann_k"]


def test_a_photographer_in_an_author_tag_is_no_author():
    tags = ("Ann Lee", "Bob Ray | Example Post | Getty Images")
    document = page("".join(f'<meta name="author" content="{tag}">' for tag in tags), H1)
    assert [author.name for author in fields(document).authors] == ["Ann Lee"]


def test_a_date_whose_order_the_head_settles():
    head = '<meta property="article:published_time" content="2016-12-09T22:51:26+00:00">'
    found = fields(page(head, f"{H1}<p>12.09.16</p>"), {"12.09.16": "dateline"})
    assert found.published_at == "2016-12-09T22:51:26+00:00"


def test_json_ld_that_names_only_the_first_author_is_completed():
    document = page(ld(article(author="Ann Lee")), H1 + "<p>By Ann Lee and Bob Ray</p>")
    assert [author.name for author in fields(document, {"By ": "byline"}).authors] == ["Ann Lee", "Bob Ray"]


def test_a_name_that_ran_into_a_role_is_known_by_another_source():
    head = '<meta name="author" content="Ann Lee">'
    document = page(head, H1 + "<p>By Ann LeeLifestyle Writer</p>")
    assert [author.name for author in fields(document, {"By ": "byline"}).authors] == ["Ann Lee"]


def test_a_name_on_the_line_after_by():
    document = page("", H1 + "<p>By</p><p>Ann Lee</p>")
    assert [author.name for author in fields(document, {"By": "byline", "Ann": "byline"}).authors] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("stated", "body", "expected"),
    [
        ("Example News et AFP", "", ["Example News et AFP"]),  # the site together with an agency signs as written
        ("AFP, Reuters", "", ["AFP", "Reuters"]),
        ("Example News", "<p>Reuters</p>", ["Reuters"]),
        ("Islands Web Desk", "<p>Reuters</p>", ["Islands Web Desk"]),
        ("Example staff reporter", "<p>Reuters</p>", ["Example staff reporter"]),
        ("Example News", "<p>AA</p>", ["Example News"]),  # buttons for the size of letters
    ],
)
def test_who_signs_where_no_person_does(stated, body, expected):
    site = '<meta property="og:site_name" content="Example News">'
    found = fields(page(site + ld(article(author=stated)), H1 + body), {"Reuters": "byline", "AA": "byline"})
    assert [author.name for author in found.authors] == expected


def test_the_heading_of_a_box_below_the_text_signs_nothing():
    text = (
        "Die Fähre liegt seit Montag wieder im Hafen von Norbury, und am Ufer warten vierzig Leute mit ihren Rädern.",
        "Der Fluss ist über Nacht um zwei Meter gestiegen, deshalb fährt sie frühestens am Donnerstag wieder hinüber.",
        "Der Bäcker am anderen Ufer sagt, er habe so etwas seit neun Jahren nicht gesehen und backe vorerst weniger.",
    )
    flat = "\n\n".join(
        ["Die Fähre wartet auf das Wasser", "14. Mai 2024", *text, "Die Redaktion empfiehlt", "Impressum"]
    )
    assert clean(flat).authors == []


def test_a_newsroom_signs_at_the_end_of_the_text():
    document = page("", H1 + "<p>The council met on Monday.</p>" * 3)
    last = Block(len(document.blocks), "IN-Redaktion")
    signed = Document((*document.blocks, last), "html", head=document.head)
    assert fields(document).authors == []
    assert [author.name for author in fields(signed).authors] == ["IN-Redaktion"]


# ---- dates --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (ld(article(datePublished="2025-02-24T12:13:07+02:00")), "", ("2025-02-24T12:13:07+02:00", "second")),
        ('<meta property="article:published_time" content="2025-02-24">', "", ("2025-02-24", "day")),
        ('<meta name="article:published:time" content="2025-02-24T12:13Z">', "", ("2025-02-24T12:13:00+00:00", "minute")),
        # a template's midnight gives way to the time that another source states for the same day
        (ld(article(datePublished="2025-02-24T00:00:00")), "<p>24 February 2025, 12:13</p>", ("2025-02-24T12:13:00", "minute")),
        (ld(article(datePublished="2025-02-24T00:00:00")), "<p>25 February 2025, 12:13</p>", ("2025-02-24T00:00:00", "second")),
        (ld(article(datePublished="2025-02-24T00:00:00")), "", ("2025-02-24T00:00:00", "second")),
        (ld(article(datePublished="2025-02-24T12:13:07+99:99")), "", ("2025-02-24T12:13:07", "second")),
        ("", '<time datetime="2025-02-24T12:13:00+01:00">today</time>', ("2025-02-24T12:13:00+01:00", "second")),
        ("", "<p>24 February 2025</p>", ("2025-02-24", "day")),
        ("", "", (None, None)),
        ("", "<p>The bridge was opened on 3 May 1998 by the mayor, who had promised it in his campaign of 1994, and has carried the island road since.</p>", (None, None)),
        (ld(article(dateModified="2025-02-24T12:13:07Z")), "", (None, None)),
        ('<meta name="date" content="not a date">', "", (None, None)),
    ],
)  # fmt: skip
def test_when_it_was_published(head, body, expected):
    found = fields(page(head, H1 + body), {"24 ": "dateline", "25 ": "dateline"})
    assert (found.published_at, found.published_precision) == expected


def test_the_date_a_reader_sees_wins_over_a_head_that_was_rewritten_later():
    head = ld(article(datePublished="2025-11-20T16:02:46Z", dateModified="2025-11-20T16:02:46Z"))
    assert fields(page(head, H1 + "<p>14 May 2025</p>"), {"14 ": "dateline"}).published_at == "2025-05-14"


def test_one_day_between_head_and_line_is_the_zone():
    head = ld(article(datePublished="2025-11-20T02:10:00Z"))
    assert (
        fields(page(head, H1 + "<p>19 November 2025</p>"), {"19 ": "dateline"}).published_at
        == "2025-11-20T02:10:00+00:00"
    )


def test_of_two_forms_of_one_instant_the_local_one_is_kept():
    head = ld(article(datePublished="2025-11-20T02:10:00Z"))
    body = H1 + '<time datetime="2025-11-19T18:10:00-08:00">Nov. 19</time>'
    assert fields(page(head, body)).published_at == "2025-11-19T18:10:00-08:00"


def test_a_change_is_never_the_publication():
    found = fields(page("", H1 + "<p>Updated 25 February 2025</p>"), {"Updated": "dateline"})
    assert (found.published_at, found.modified_at) == (None, "2025-02-25")


def test_both_dates_of_one_line_are_told_apart():
    found = fields(
        page("", H1 + "<p>Published 24 February 2025, updated 25 February 2025</p>"), {"Published": "dateline"}
    )
    assert (found.published_at, found.modified_at) == ("2025-02-24", "2025-02-25")


def test_the_pages_country_settles_the_order():
    document = page("", H1 + "<p>05/03/2024</p>", attrs='lang="en-GB"')
    assert fields(document, {"05/": "dateline"}).published_at == "2024-03-05"


@pytest.mark.parametrize(
    ("url", "other", "published", "precision"),
    [
        ("https://news.example/a", "", "2024-05", "month"),  # nobody says which is the month
        ("https://news.example/a", "<p>Opened 24/05/2019</p>", "2024-03-05", "day"),  # other dates of the page do
        ("https://news.example/a", "<p>Opened 05/24/2019</p>", "2024-05-03", "day"),
        ("https://news.example.co.uk/a", "", "2024-03-05", "day"),  # the site's country does
        ("https://news.example/2024/march/05/harbour", "", "2024-03-05", "day"),  # its address does
    ],
)
def test_what_settles_the_order_of_day_and_month(url, other, published, precision):
    found = fields(page("", H1 + "<p>05/03/2024</p>" + other, url=url), {"05/": "dateline"})
    assert (found.published_at, found.published_precision) == (published, precision)


@pytest.mark.parametrize(
    ("path", "published"),
    [
        ("/2024/05/03/harbour", "2024-05-03"),
        ("/news/2024-05/03/harbour", None),
        ("/2024-05-03-harbour", "2024-05-03"),
        ("/n1/2024/0503/c1001.html", "2024-05-03"),
        ("/2024/may/03/harbour", "2024-05-03"),
        ("/2024/05/harbour", None),
        ("/2024/45/03/harbour", None),
        ("/item/2024/0503", None),
    ],
)
def test_the_day_in_the_address_counts_where_the_page_states_none(path, published):
    assert fields(page("", H1, url=f"https://news.example{path}")).published_at == published
    stated = fields(page(ld(article(datePublished="2024-05-07")), H1, url=f"https://news.example{path}"))
    assert stated.published_at == "2024-05-07"


def test_a_publication_behind_the_change_gives_way_to_one_before_it():
    head = (
        '<meta name="published-time" content="2026-03-09T08:45:32Z"><meta name="published-date" content="2021-02-16">'
    )
    changed = '<meta name="modified-time" content="2026-01-15T17:15:38Z">'
    assert fields(page(head + changed, H1)).published_at == "2021-02-16"
    assert fields(page(head, H1)).published_at == "2026-03-09T08:45:32+00:00"


def test_a_day_that_no_zone_explains_is_that_which_the_reader_sees():
    head = ld(article(datePublished="2025-11-20T22:10:00Z"))
    found = fields(page(head, H1 + "<p>19 November 2025</p>"), {"19 ": "dateline"})
    assert found.published_at == "2025-11-19"


def test_a_date_behind_the_change_that_the_reader_sees_too_is_right():
    other = '<meta name="published-date" content="2021-02-16">'
    changed = '<meta name="modified-time" content="2026-03-08T17:15:38Z">'
    document = page(ld(article(datePublished="2026-03-09T08:45:32Z")) + other + changed, H1 + "<p>9 March 2026</p>")
    assert fields(document, {"9 ": "dateline"}).published_at == "2026-03-09T08:45:32+00:00"


def test_what_was_received_before_it_was_published():
    head = '<meta name="citation_date" content="2019-06-25">'
    shown = "<p>Submitted <time datetime='2019-04-04'>4 April 2019</time></p><p>Published 25 June 2019</p>"
    assert fields(page(head, H1 + shown), {"Published": "dateline"}).published_at == "2019-06-25"


@pytest.mark.parametrize(
    ("changed", "published"), [("2025-11-13T09:21:40", "2025-11-12"), ("2025-11-13T10:00:00", "2025-11-13T09:21:40")]
)
def test_a_build_that_was_printed_as_both_dates_gives_way_to_the_day_that_the_reader_sees(changed, published):
    head = ld(article(datePublished="2025-11-13T09:21:40", dateModified=changed))
    found = fields(page(head, H1 + "<p>12 November 2025</p>"), {"12 ": "dateline"})
    assert found.published_at == published


@pytest.mark.parametrize(
    ("tag", "published"), [("2024-05-06T15:33:00+02:00", "2024-05-06T15:33:00+02:00"), ("2024-05-02", "2024-05-02")]
)
def test_the_line_and_a_tag_together_outweigh_a_head_that_says_else(tag, published):
    head = ld(article(datePublished="2024-05-02")) + f'<meta property="article:published_time" content="{tag}">'
    assert fields(page(head, H1 + "<p>6 May 2024</p>"), {"6 ": "dateline"}).published_at == published


def test_the_dates_of_a_list_of_articles_come_behind_what_the_page_says_of_itself():
    own = '<meta property="article:published_time" content="2025-12-18T04:00:04-05:00">'
    listed = "".join(f'<meta itemprop="datePublished" content="2025-{day}">' for day in ("12-07", "11-20", "11-13"))
    assert fields(page(own, H1 + listed)).published_at == "2025-12-18T04:00:04-05:00"
    assert fields(page("", H1 + listed)).published_at == "2025-12-07"


def test_a_video_was_uploaded_when_it_was_and_not_the_article():
    head = '<meta name="uploadDate" content="2024-12-18">'
    own = '<meta name="date" content="2025-01-05">'
    assert fields(page(head + own, H1)).published_at == "2025-01-05"
    assert fields(page(head, H1)).published_at == "2024-12-18"


def test_json_ld_that_was_put_into_a_meta_tag():
    stated = html.escape(json.dumps(article(datePublished="2025-11-17T09:00:00-05:00", author="Ann Lee")))
    found = fields(page(f'<meta name="script:ld+json" content="{stated}">', H1))
    assert (found.published_at, [author.name for author in found.authors]) == ("2025-11-17T09:00:00-05:00", ["Ann Lee"])


@pytest.mark.parametrize(
    ("label", "published"),
    [("Published", "2018-11-15"), ("Publish date:", "2018-11-15"), ("Reviewed", None), ("Published in Oslo", None)],
)
def test_a_date_under_its_label_far_below(label, published):
    far = "<p>A paragraph of the text that says what the council had to say about it.</p>" * 20
    event = "<p>Open day</p><p>3 March 2024</p>"
    document = page("", f"{H1}{far}<h4>{label}</h4><p>15 November 2018</p>{event}")
    assert fields(document).published_at == published


def test_a_line_with_both_dates_may_be_the_only_date_of_a_page():
    far = "<p>A paragraph of the text that says what the council had to say about it.</p>" * 20
    document = page("", f"{H1}{far}<p>3 December 2025. Updated: 7 December 2025</p>")
    found = fields(document, {"3 Dec": "other"})
    assert (found.published_at, found.modified_at) == ("2025-12-03", None)


def test_a_box_in_which_the_headline_stands_too_is_no_box():
    boxed = f'<div class="related-teaser"><p>1 November 2021 | Isles</p>{H1}</div>'
    assert fields(page("", boxed)).published_at == "2021-11-01"
    apart = f'<div class="related-teaser"><p>1 November 2021 | Isles</p><p>2 November 2021</p></div>{H1}'
    assert fields(page("", apart)).published_at is None


def test_a_change_is_found_at_the_foot_of_the_page():
    far = "<p>A paragraph of the text that says what the council had to say about it.</p>" * 20
    found = fields(page("", H1 + far + "<p>Page last updated 25 February 2025</p>"))
    assert (found.published_at, found.modified_at) == (None, "2025-02-25")


def test_of_dates_above_and_below_the_headline_the_one_below_is_the_articles():
    above = "<time datetime='2022-08-02'>2 August 2022</time>"
    document = page("", f"<p>{above}</p><p>Other news</p>{H1}<p>1 March 2017 by Ann Lee</p>")
    assert fields(document, {"1 March": "byline", "2 Aug": "dateline"}).published_at == "2022-08-02"
    shown = "<time datetime='2017-03-01'>1 March 2017</time>"
    document = page("", f"<p>{above}</p><p>Other news</p>{H1}<p>{shown} by Ann Lee</p>")
    assert fields(document, {"1 March": "byline", "2 Aug": "dateline"}).published_at == "2017-03-01"


def test_comments_and_related_stories_date_nothing():
    body = H1 + '<section id="comments"><time datetime="2025-03-01T10:00:00Z">1 March 2025</time></section>'
    assert fields(page("", body)).published_at is None


def test_an_age_needs_the_time_of_fetching():
    document = page("", H1 + "<p>2 hours ago</p>")
    assert fields(document, {"2 hours": "dateline"}).published_at is None
    seen = replace(document, seen_at="2025-02-24T12:00:00+00:00")
    assert fields(seen, {"2 hours": "dateline"}).published_at == "2025-02-24"


# ---- the rest ---------------------------------------------------------------------------------------------


def test_the_canonical_address_is_resolved_and_without_tracking_and_credentials():
    document = page('<link rel="canonical" href="//me:pw@www.news.example/a/1?id=3&utm_source=x&fbclid=y#top">')
    found = fields(document)
    assert (found.canonical_url, found.domain) == ("https://www.news.example/a/1?id=3", "www.news.example")


@pytest.mark.parametrize(
    "href", ["http://[::1", "javascript:alert(1)", "", "http://", "\x00", "/", "mailto:a@b.example"]
)
def test_an_address_that_is_none_is_null(href):
    assert fields(page(f'<link rel="canonical" href="{href}">')).canonical_url is None


def test_a_password_in_the_given_address_does_not_travel():
    assert fields(page(url="https://me:pw@news.example/a?utm_source=x")).url == "https://news.example/a?utm_source=x"


def test_section_tags_description_and_site():
    head = (
        ld(article(articleSection=["Weather", "Isles"], keywords=["rain", "Rain", "type:story", "sea"]))
        + '<meta name="description" content="  Heavy &amp;quot;rain&amp;quot;  "><meta property="og:site_name" content="Example News">'
    )
    found = fields(page(head))
    assert (found.section, found.tags, found.description, found.site_name) == (
        "Weather", ["rain", "sea"], 'Heavy "rain"', "Example News",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "free"),
    [
        (ld(article(isAccessibleForFree=True)), True),
        (ld(article(isAccessibleForFree="False")), False),
        (ld(article(isAccessibleForFree="http://schema.org/True")), True),
        (ld(article(isAccessibleForFree="maybe")), None),
        ('<meta property="article:content_tier" content="locked">', False),
        ('<meta property="article:content_tier" content="free">', True),
        ('<meta property="article:content_tier" content="metered">', None),
        ("", None),
    ],
)
def test_free_only_on_an_explicit_signal(head, free):
    assert fields(page(head)).is_free is free


def test_nothing_stated_is_null_and_never_empty():
    head = '<meta name="description" content=" "><meta name="author" content=""><meta property="og:title" content="">'
    found = fields(page(head, url=None, attrs=""))
    assert (found.title, found.description, found.authors, found.url, found.domain, found.section) == (
        None,
        None,
        [],
        None,
        None,
        None,
    )


def test_control_characters_do_not_reach_a_field():
    found = fields(page(ld(article(headline="Rain\x00 fa\u200blls\x1b[31m", description="a\u0007b"))))
    assert (found.title, found.description) == ("Rain falls[31m", "ab")


def test_every_source_is_kept_as_a_candidate():
    head = ld(article(datePublished="2025-02-24")) + '<meta property="article:published_time" content="2025-02-25">'
    _, said = metadata.fields(metadata.facts_of(page(head)), ())
    assert [(one.source, one.value) for one in said if one.field == "published_at"] == [
        ("json-ld", "2025-02-24"), ("meta article:published_time", "2025-02-25"),
    ]  # fmt: skip


def test_the_host_is_the_addresss_or_the_canonical_one():
    assert metadata.host_of(page(url="https://WWW.News.example/a")) == "www.news.example"
    assert metadata.host_of(page('<link rel="canonical" href="https://isles.example/b">', url=None)) == "isles.example"
    assert metadata.host_of(page(url=None)) is None


def test_what_a_field_took_stands_first_among_its_candidates():
    head = ld(article(author="Example Agency Team")) + '<meta name="author" content="Ann Lee">'
    found, said = metadata.fields(metadata.facts_of(page(head)), ())
    assert [author.name for author in found.authors] == ["Ann Lee"]
    assert [one.source for one in said if one.field == "author"] == ["meta author", "json-ld"]


def test_a_template_that_writes_the_headline_into_all_of_its_tags_names_no_site():
    head = "".join(
        f'<meta property="{name}" content="{value}">'
        for name, value in (
            ("og:site_name", "Island Post"), ("og:title", "Rain falls"), ("application-name", "Rain falls"),
        )
    )  # fmt: skip
    assert fields(page(head, "<h1>Rain falls</h1>")).title == "Rain falls"


def test_an_article_has_its_own_footer_with_its_date():
    body = "<h1>Rain falls</h1><footer><p><time datetime='2024-05-03'>3 May 2024</time></p></footer>"
    assert fields(page("", body)).published_at == "2024-05-03"


def test_a_date_may_be_marked_as_a_heading_but_a_heading_with_a_date_in_it_is_none():
    assert fields(page("", "<h3>January 23, 2025</h3>" + H1)).published_at == "2025-01-23"
    assert fields(page("", H1 + "<h3>What the council said on January 23, 2025</h3>")).published_at is None


def test_lines_that_the_judge_dropped_far_away_name_nobody():
    document = page(ld(article(author="Reuters")), H1 + BODY * 20 + "<p>By Ann Lee</p>")
    decisions = [
        Decision(d.block, "byline", "drop", "test") if document.blocks[d.block].text == "By Ann Lee" else d
        for d in decided(document)
    ]
    found, _ = metadata.fields(metadata.facts_of(document), decisions)
    assert [author.name for author in found.authors] == ["Reuters"]


def test_who_signs_together_with_persons_signs_too_but_no_agency():
    people = [{"@type": "Person", "name": "Ann Lee"}, {"name": "The Island Newsroom"}, {"name": "Reuters"}]
    assert [a.name for a in fields(page(ld(article(author=people)), H1)).authors] == ["Ann Lee", "The Island Newsroom"]


# ---- dumps ----------------------------------------------------------------------------------------------------


def test_a_dump_gives_what_its_lines_say():
    document, decisions = dump([
        ("Harbour reopens after the storm", "title"),
        ("by Martin Hale February 24, 2025 12:13 PM 1 min read", "byline"),
        ("Boats wait in the harbour. (Ann Lee/Example Agency via Getty Images)", "caption"),
        ("The harbour reopened on Monday, and the ferries to the islands ran again after two days of storm.", "paragraph"),
    ])  # fmt: skip
    found, _ = metadata.fields(metadata.facts_of(document), decisions)
    assert (found.title, found.authors, found.published_at, found.published_precision, found.language) == (
        "Harbour reopens after the storm", [Author("Martin Hale")], "2025-02-24T12:13:00", "minute", "en",
    )  # fmt: skip
    assert found.images == [Image(None, "Boats wait in the harbour.", "Ann Lee/Example Agency via Getty Images")]


def test_a_dump_without_lifted_lines_gives_no_title_author_or_date():
    document, decisions = dump([
        ("The council met on 3 May 2024.", "paragraph"),
        ("By Friday it had agreed on a plan by Ann Lee.", "paragraph"),
    ])  # fmt: skip
    found, _ = metadata.fields(metadata.facts_of(document), decisions)
    assert (found.title, found.authors, found.published_at) == (None, [], None)
    assert metadata.headlines(metadata.facts_of(document)) == ()


@pytest.mark.parametrize(("first", "second"), [("title", "other"), ("other", "title")])
def test_a_dumps_headline_that_was_cut_at_its_colon(first, second):
    found = dump_fields(
        ("Isles", "other"), ("The old pier", first), (": A city of ferries", second), (BODY, "paragraph")
    )
    assert found.title == "The old pier: A city of ferries"


def test_an_empty_page_has_empty_fields():
    assert metadata.fields(metadata.facts_of(Document((), "text")), ()) == (metadata.Fields(), ())


OPENING = ("Harbour reopens after the storm", "title")
TEXT = (
    "The harbour reopened on Monday, and the ferries to the islands ran again after two days of storm.",
    "paragraph",
)


@pytest.mark.parametrize(
    "lines",
    [
        [("Ann Lee", "other"), ("September 14, 2022", "dateline")],
        [("September 14, 2022", "dateline"), ("Ann Lee", "other")],
        [("Ann Lee", "other"), ("4 min read", "reading_time"), ("14 September 2022, 18:06", "other")],
        [("Ann Lee, September 14, 2022", "other")],
        [("Ann Lee•Sep 14, 2022", "other")],
        [("By Ann Lee on 14 September 2022", "other")],
        [("By", "byline"), ("Ann Lee", "other"), ("14-Sep-2022", "other")],
        [TEXT, ("Share", "other"), ("Ann Lee", "other"), ("Published Sep 14, 2022 • Last updated 1 hour ago", "other")],
    ],
)
def test_a_dumps_dropped_lines_at_the_headline_give_name_and_date(lines):
    found = dump_fields(OPENING, *lines, TEXT, TEXT)
    assert [author.name for author in found.authors] == ["Ann Lee"]
    assert (found.published_at or "").startswith("2022-09-14")


@pytest.mark.parametrize(
    "lines",
    [
        [("Share", "other"), ("Ann Lee", "other"), ("Ann Lee, the harbour master, spoke on Friday.", "paragraph")],
        [("Harbour Hale", "other"), ("Share", "other")],  # the headline's subject
        [("Travel News", "other"), ("Share", "other")],
        [("Read more", "other"), ("September 14, 2022", "dateline")],
        [("小字号", "other"), ("2022年9月14日", "dateline")],  # a button: no script without capitals tells a name
        [TEXT, TEXT, TEXT, ("Ann Lee", "other"), ("September 14, 2022", "other")],  # a card inside the text
        [("Das Lexikon", "other"), ("Share", "other")],
        [("Request Project Quote", "other"), ("Share", "other")],
        [*[("Share", "other")] * 8, ("Ann Lee", "other")],  # too far below
    ],
)
def test_other_dropped_lines_of_a_dump_name_nobody(lines):
    assert dump_fields(OPENING, *lines, TEXT).authors == []


def test_who_is_introduced_right_below_the_name_is_the_author():
    biography = ("Ann Lee is the archivist of the harbour company.", "paragraph")
    found = dump_fields(OPENING, ("Ann Lee", "other"), biography, TEXT, TEXT, TEXT, TEXT)
    assert [author.name for author in found.authors] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Veröffentlicht am 10. Februar 20199. Februar 2019 von Anna", ["Anna"]),
        ("22. Dezember 2019 22. Dezember 2019 von Anna Beispiel", ["Anna Beispiel"]),
        ("26. September 2019 Anna Beispiel Schreibe einen Kommentar", ["Anna Beispiel"]),
        ("Von Anna Beispiel Kategorien: Mode 6. November 2023, 15:25 Uhr", ["Anna Beispiel"]),
        ("29. Juni 2017, 23:39 · von Anna", ["Anna"]),
        ("Veröffentlicht am 12. Juni 2017 von gardener7", ["gardener7"]),
        ("Posted on May 3, 2024 by gardener7 in Travel", ["gardener7"]),
        ("Auteur : Anne Exemple, 3 mai 2024", ["Anne Exemple"]),
        ("Published on May 3, 2024 by admin", []),
    ],
)
def test_bylines_of_blogs(line, expected):
    found = dump_fields(OPENING, (line, "other"), TEXT, TEXT)
    assert [author.name for author in found.authors] == expected


def test_a_name_right_below_a_dumps_headline_is_the_authors():
    assert [author.name for author in dump_fields(OPENING, ("Ann Lee", "other"), TEXT).authors] == ["Ann Lee"]


def test_an_agency_beside_the_date_is_the_author_where_no_person_is():
    date = ("September 14, 2022", "dateline")
    assert [a.name for a in dump_fields(OPENING, date, ("News - Reuters", "other"), TEXT).authors] == ["Reuters"]
    named = dump_fields(OPENING, ("By Ann Lee", "byline"), date, ("News - Reuters", "other"), TEXT)
    assert [a.name for a in named.authors] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Lee@AnnLeeNews", ["Ann Lee"]),
        ("Ann Lee – Journalist i Oslo Journalist i Oslo", ["Ann Lee"]),
        ("Reuters, Ann Lee", ["Ann Lee"]),
        ("Harbour Boats – two for sale", []),
    ],
)
def test_a_line_that_is_a_name_and_what_hangs_on_it(line, expected):
    found = dump_fields(OPENING, (line, "other"), ("3 May 2024", "dateline"), TEXT)
    assert [author.name for author in found.authors] == expected


@pytest.mark.parametrize("line", ["3 May 2024 at 14:05 / Ann Lee", "9. September 2025 um 15:46 Uhr / Ann Lee"])
def test_a_kept_line_of_a_dump_with_date_and_name(line):
    found = dump_fields(OPENING, (line, "paragraph"), TEXT)
    assert [author.name for author in found.authors] == ["Ann Lee"]


def test_a_kept_line_of_a_dump_names_who_says_what_he_does():
    kept = [("Ann Lee – Journalist in Bergen", "paragraph"), ("Bob Ray", "paragraph")]
    lines = [("Rain falls on the islands", "title"), *kept, ("The river rose by two metres overnight.", "paragraph")]
    assert [author.name for author in dump_fields(*lines).authors] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("credit", "expected"), [("The pier at noon / Ann Lee", ["Ann Lee"]), ("At the pier stood Ann Lee", [])]
)
def test_who_took_a_picture_is_not_spoken_of(credit, expected):
    text = [("The river rose by two metres overnight.", "paragraph")] * 12
    lines = [("Rain falls on the islands", "title"), ("Ann Lee", "other"), (credit, "paragraph"), *text]
    assert [author.name for author in dump_fields(*lines).authors] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Quelle: dpa Sport", ["dpa"]), ("Source: AFP", ["AFP"]), ("Quelle: A. Lee/Getty Images", [])],
)
def test_an_agency_that_a_line_names_as_the_source(line, expected):
    lines = [("Rain falls on the islands", "title"), (line, "agency"), (BODY, "paragraph")]
    assert [author.name for author in dump_fields(*lines).authors] == expected


def test_a_paper_that_states_itself_as_the_author_goes_before_its_source():
    found = fields(page(ld(article(author="Harbour Post")), H1 + "<p>Source: AFP</p>"), {"Source": "agency"})
    assert [author.name for author in found.authors] == ["Harbour Post"]


def test_a_paper_that_signs_with_an_agency_signs_as_written():
    text = "Le fleuve est monté de deux mètres dans la nuit, et le bac pour les îles est resté au port jusqu'à midi."
    document, decisions = dump([
        ("La pluie tombe sur les îles", "title"), ("Par Le Courrier et AFP", "byline"), (text, "paragraph"),
    ])  # fmt: skip
    document = replace(document, url="https://www.lecourrier.example/a")
    found = metadata.fields(metadata.facts_of(document), decisions)[0]
    assert [author.name for author in found.authors] == ["Le Courrier et AFP"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Harbour Post / Isles Radio", ["Isles Radio"]), ("Example / Isles Radio", []), ("post@harbour.example", []),
        ("Harbour Post", ["Harbour Post"]),
    ],
)  # fmt: skip
def test_the_line_below_a_dumps_text_says_where_it_is_from(line, expected):
    text = [(f"The river rose by {n} metres overnight, the council said.", "paragraph") for n in range(4)]
    document, decisions = dump([("Rain falls on the islands", "title"), *text, (line, "other")])
    document = replace(document, url="https://www.harbourpost.example/a")
    found = metadata.fields(metadata.facts_of(document), decisions)[0]
    assert [author.name for author in found.authors] == expected


def test_the_editors_in_charge_close_a_chinese_article():
    line = "(责编：王小明、李大山)"
    assert [author.name for author in fields(page("", H1 + f"<p>{line}</p>")).authors] == ["王小明", "李大山"]
    named = page(ld(article(author="陈海")), H1 + f"<p>{line}</p>")
    assert [author.name for author in fields(named).authors] == ["陈海"]


def test_names_in_bylines_one_below_the_other_belong_together():
    found = dump_fields(OPENING, ("Ann Lee", "byline"), ("Bob Ray", "byline"), ("3 May 2024", "dateline"), TEXT)
    assert [author.name for author in found.authors] == ["Ann Lee", "Bob Ray"]


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("2024年3月12日 6時00分", "2024-03-12T06:00:00", None),
        ("2024年5月20日 08:26", "2024-05-20T08:26:00", None),
        ("Giriş: 18 Nisan 2024 09:10", "2024-04-18T09:10:00", None),
        ("Güncelleme: 18 Nisan 2024 11:32", None, "2024-04-18T11:32:00"),
    ],
)
def test_a_dumps_dropped_date_lines(line, published, modified):
    found = dump_fields(OPENING, (line, "other"), TEXT)
    assert (found.published_at, found.modified_at) == (published, modified)


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        (["Date 28.04.2023", "Date 28.04.2023"], "2023-04-28"),
        (["Published: 28 April 2023"], "2023-04-28"),
        (["Date 28.04.2023", "Date 17.04.2023"], None),  # a list of stories
        (["Old town, 28 April 2023", "Harbour, 17 April 2023"], None),
    ],
)
def test_labelled_dates_further_down_a_dump_count_when_they_agree(lines, published):
    paragraphs = [TEXT] * 12
    assert dump_fields(OPENING, *paragraphs, *((line, "other") for line in lines)).published_at == published


@pytest.mark.parametrize(
    ("body", "section", "tags"),
    [
        ('<p>Tagged <a href="/t/a" rel="tag">ferry</a>, <a href="/t/b" rel="tag">mill</a></p>', None, ["ferry", "mill"]),
        (
            '<p>Posted in <a href="/category/river" rel="category tag">River</a></p><p>Tagged <a href="/t/a" rel="tag">ferry</a></p>',
            "River",
            ["ferry"],
        ),
        ("<p>Tagged ferry, mill</p>", None, ["ferry", "mill"]),
        ("<p>Filed Under: River Tagged With: ferry, mill</p>", "River", ["ferry", "mill"]),
        ('<p>Archivado en</p><ul><li><a href="/t/1">Sevilla</a></li><li><a href="/t/2">Puerto</a></li></ul>', None, ["Sevilla", "Puerto"]),
        ('<p>Meer over: <a href="/t/1">Sevilla</a></p>', None, ["Sevilla"]),
        ("<p>Meer over</p>", None, []),
        ('<nav><a href="/t/a" rel="tag">ferry</a></nav>', None, []),
        ('<section class="related-posts"><p><a href="/t/a" rel="tag">ferry</a></p></section>', None, []),
    ],
)  # fmt: skip
def test_topics_and_sections_that_a_page_shows(body, section, tags):
    starts = ("Tagged", "Filed", "Archivado", "Meer")
    found = fields(page("", H1 + BODY * 2 + body), dict.fromkeys(starts, "tags"))
    assert (found.section, found.tags) == (section, tags)


def test_a_dumps_topics():
    assert dump_fields(OPENING, TEXT, ("Tags: boats, ferries, boats", "tags")).tags == ["boats", "ferries"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Ann Lee", ["Ann Lee"]), ("PRINTER FRIENDLY VERSION", []), ("Harbour Insights", [])],
)
def test_buttons_and_labels_of_menus_in_a_dump_are_no_authors(line: str, expected: list[str]):
    text = [
        *("Home", "Sport", "Weather", "Sign in"),
        "Ferry crosses the Mill again after nine years",
        line,
        "May 6, 2025",
        "The ferry crossed the Mill on Tuesday with forty people and a goat, and the harbour was full of flags by noon.",
        "Its owner had bought the boat for a euro. She said that a winter in the engine room gives insights, not comfort.",
        "The crossing takes four minutes and costs two euros; the goat, the town council decided, travels for free.",
        *("Share this article", "The harbour", "© 2025 The Mill Courier. All rights reserved."),
    ]
    assert [author.name for author in clean("\n\n".join(text)).authors] == expected
