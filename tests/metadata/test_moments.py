# ruff: noqa: E501 - tables of examples: a case a line

import pytest
from metadata_pages import article, dump_fields, fields, ld, page

H1 = "<h1>Rain falls on the islands</h1>"
OPENING = ("Rain falls on the islands", "title")
TEXT = (
    "The river rose by two metres overnight, and the ferry to the islands stayed in its harbour until noon.",
    "paragraph",
)


def lifted(*lines):
    """The dates of a page whose date lines the judge has lifted."""
    body = H1 + "".join(f"<p>{line}</p>" for line in lines)
    found = fields(page("", body, attrs=""), dict.fromkeys((line[:6] for line in lines), "dateline"))
    return found.published_at, found.modified_at


@pytest.mark.parametrize(
    ("lines", "published", "modified"),
    [
        (["03.12.2024. u 07:55", "Zadnja izmjena 03.12.2024. 09:30"], "2024-12-03T07:55:00", "2024-12-03T09:30:00"),
        (["2024 m. spalio 15 d. 18:20", "Atnaujinta 2024.10.15 20:05"], "2024-10-15T18:20:00", "2024-10-15T20:05:00"),
        (["פורסם: 11.08.24, 09:32", "עודכן: 11.08.24, 12:10"], "2024-08-11T09:32:00", "2024-08-11T12:10:00"),
        (["Publisert 11. august 2024", "Endret 12. august 2024"], "2024-08-11", "2024-08-12"),
        # "as of" is the change's beside a publication, and the publication alone
        (["Stand: 12.03.2024, 09:40 Uhr", "Veröffentlicht am 12. März 2024, 06:15 Uhr"], "2024-03-12T06:15:00", "2024-03-12T09:40:00"),
        (["Stand: 12.03.2024, 09:40 Uhr"], "2024-03-12T09:40:00", None),
        # of two hours that nothing is said of, the later is the change
        (["12.03.2024, 09:40", "12.03.2024, 06:15"], "2024-03-12T06:15:00", "2024-03-12T09:40:00"),
        (["12.03.2024, 09:40", "12.05.2024, 06:15"], "2024-03-12T09:40:00", None),
        # a change that gives only its hour is of that day
        (["25. září 2024 14:36, aktualizováno 17:02"], "2024-09-25T14:36:00", "2024-09-25T17:02:00"),
        (["Publié le 5 avril 2024 à 18h02, mis à jour à 20h15"], "2024-04-05T18:02:00", "2024-04-05T20:15:00"),
        (["30 августа 2024, 11:05", "Обновлено: 13:40"], "2024-08-30T11:05:00", "2024-08-30T13:40:00"),
        (["5 April 2024, 18:02, updated 3h ago"], "2024-04-05T18:02:00", None),
        (["5 April 2024, 18:02, updated 01:15"], "2024-04-05T18:02:00", None),  # the day after, which nobody says
    ],
)  # fmt: skip
def test_publication_and_change_are_told_apart(lines, published, modified):
    assert lifted(*lines) == (published, modified)


@pytest.mark.parametrize(
    "line",
    [
        "April 3, 1931 – September 28, 2024",
        "1931-04-03 – 2024-09-28",
        "Born April 3, 1931, died September 28, 2024",
        "Born April 3, 1931",
        "geboren am 3. April 1931",
        "geb. 3. April 1931",
        "* 3. April 1931",
        "* 03.04.1931 † 28.09.2024",
    ],
)
def test_the_dates_of_a_life_date_no_page(line):
    assert lifted(line) == (None, None)
    assert lifted(line, "Published October 2, 2024") == ("2024-10-02", None)
    assert dump_fields(OPENING, (line, "other"), TEXT).published_at is None


def test_a_date_between_bars_is_the_posts_however_much_stands_beside_it():
    line = "On behalf of Mill & Weir Attorneys at Law | Apr 21, 2017 | Products, Liability"
    assert dump_fields(OPENING, (line, "other"), TEXT).published_at == "2017-04-21"
    assert dump_fields(OPENING, ("ByAnn ExampleMar 5, 2025 | 6 comments", "other"), TEXT).published_at == "2025-03-05"
    line = "On behalf of Mill & Weir, Attorneys at Law, who met on the bridge on Apr 21, 2017 | Products, Liability"
    assert dump_fields(OPENING, (line, "other"), TEXT).published_at is None


def test_where_two_dates_ran_together_the_earlier_is_the_publication():
    assert lifted("May 21, 2024April 24, 2024 by Ann Lee") == ("2024-04-24", "2024-05-21")
    assert lifted("Posted on June 29, 2020November 12, 2021") == ("2020-06-29", "2021-11-12")


def test_two_dates_that_ran_together_are_no_span():
    assert lifted("July 30, 2019January 18, 2023")[0] == "2019-07-30"


def test_nothing_is_changed_before_it_was_published():
    head = ld(article(datePublished="2024-05-14T08:30:00+02:00", dateModified="2024-05-12T07:30:00+02:00"))
    assert fields(page(head, H1)).modified_at is None
    head = ld(article(datePublished="2024-05-14T08:30:00+02:00", dateModified="2024-05-14T09:30:00+02:00"))
    assert fields(page(head, H1)).modified_at == "2024-05-14T09:30:00+02:00"
    head = ld(article(datePublished="2024-05-14T08:30:42+02:00", dateModified="2024-05-14T08:30+02:00"))
    assert fields(page(head, H1)).modified_at == "2024-05-14T08:30:00+02:00"
    head = ld(article(datePublished="2024-05-14T00:09:43Z", dateModified="2024-05-13T22:03:00-04:00"))
    assert fields(page(head, H1)).modified_at == "2024-05-13T22:03:00-04:00"


def test_a_change_at_the_publication_gives_way_to_a_later_one():
    head = ld(article(datePublished="2024-05-14T08:30:00+02:00", dateModified="2024-05-14T08:30:00+02:00"))
    assert fields(page(head, H1)).modified_at == "2024-05-14T08:30:00+02:00"
    later = '<meta property="og:updated_time" content="2024-05-16T07:00:00+02:00">'
    assert fields(page(head + later, H1)).modified_at == "2024-05-16T07:00:00+02:00"
    same = '<meta property="og:updated_time" content="2024-05-14T08:30+02:00">'
    assert fields(page(head + same, H1)).modified_at == "2024-05-14T08:30:00+02:00"


def test_a_publication_in_the_second_of_the_change_gives_way_to_an_earlier_day():
    head = ld(article(datePublished="2024-11-29T12:28:31-05:00", dateModified="2024-11-29T12:28:31-05:00"))
    tag = '<meta property="article:published_time" content="2024-08-08T00:00:00-04:00">'
    assert fields(page(head, H1)).published_at == "2024-11-29T12:28:31-05:00"
    assert fields(page(head + tag, H1)).published_at == "2024-08-08T00:00:00-04:00"
    by_day = ld(article(datePublished="2024-11-29", dateModified="2024-11-29"))
    assert fields(page(by_day + tag, H1)).published_at == "2024-11-29"


@pytest.mark.parametrize(
    ("body", "published", "modified"),
    [
        # what WordPress themes call the only time of a post, and both of them
        ('<time class="entry-date updated" datetime="2025-01-19T17:55:00+00:00">January 19, 2025</time>', "2025-01-19T17:55:00+00:00", None),
        ('<time class="entry-date published updated" datetime="2025-01-19T17:55:00+00:00">January 19, 2025</time>', "2025-01-19T17:55:00+00:00", None),
        ('<time class="entry-date published" datetime="2025-01-19T17:55:00+00:00">January 19, 2025</time> <time class="updated" datetime="2025-01-21T10:05:00+00:00">January 21, 2025</time>', "2025-01-19T17:55:00+00:00", "2025-01-21T10:05:00+00:00"),
        ('<time class="updated" datetime="2025-01-21T10:05:00+00:00">January 21, 2025</time>', "2025-01-21T10:05:00+00:00", None),
        ('Updated <time class="updated" datetime="2025-01-21T10:05:00+00:00">January 21, 2025</time>', None, "2025-01-21T10:05:00+00:00"),
        ('Updated <time class="entry-date published updated" datetime="2025-01-21T10:05:00+00:00">January 21, 2025</time>', None, "2025-01-21T10:05:00+00:00"),
        ('Updated <time class="entry-date published" datetime="2025-01-21T10:05:00+00:00">January 21, 2025</time>', "2025-01-21T10:05:00+00:00", "2025-01-21"),
        # a date behind the hour that a reader sees
        ('<abbr class="published" title="2011-11-08T19:42:00+01:00">19:42</abbr>', "2011-11-08T19:42:00+01:00", None),
        ('<abbr itemprop="datePublished" title="2011-11-08T19:42:00+01:00">19:42</abbr>', "2011-11-08T19:42:00+01:00", None),
        ('<abbr title="Local Area Network">LAN</abbr>', None, None),
        # RDFa
        ('<span property="dc:date dc:created" content="2013-04-22T14:05:00+02:00">Mon, 04/22/2013 - 14:05</span>', "2013-04-22T14:05:00+02:00", None),
    ],
)  # fmt: skip
def test_what_markup_says_of_a_date(body, published, modified):
    found = fields(page("", H1 + f"<div>{body}</div>"))
    assert (found.published_at, found.modified_at) == (published, modified)


def test_a_vacancy_was_posted():
    vacancy = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Pilot", "datePosted": "2025-02-01"}
    assert fields(page(ld(vacancy), "<h1>Pilot</h1>")).published_at == "2025-02-01"
    assert fields(page(ld(vacancy, vacancy | {"title": "Mate"}), "<h1>Vacancies</h1>")).published_at is None
