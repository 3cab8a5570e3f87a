"""Lists of pages, as they should be and as servers really send them: what they name, in order, and how they end."""

import gzip
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import OptionError
from cleaner.sources.discovery.entries import BrokenList, Child, Entry, latest, since
from cleaner.sources.discovery.feeds import MOST_TAGS as MOST_TAGS_OF_A_FEED
from cleaner.sources.discovery.feeds import feed
from cleaner.sources.discovery.links import check_selector, feed_links, links
from cleaner.sources.discovery.sitemaps import MOST_TAGS, sitemap

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'
)
STORY = "<url><loc>https://news.example/ferry</loc><lastmod>2024-05-14</lastmod></url>"
FERRY = Entry("https://news.example/ferry", "2024-05-14")
WHOLE = f"{HEAD}{STORY}</urlset>".encode()


def read(entries):
    """(what it names, why it ends early)."""
    named = []
    try:
        named.extend(entries)
    except BrokenList as broken:
        return named, str(broken)
    return named, None


# ---- sitemaps -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        WHOLE,
        gzip.compress(WHOLE),
        gzip.compress(WHOLE[:60]) + gzip.compress(WHOLE[60:]) + b"\0\0\0",
        b"\n\n  " + WHOLE,
        b"\xef\xbb\xbf" + WHOLE,
        WHOLE.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        f"<urlset>{STORY}</urlset>".encode(),
        f'<urlset xmlns="http://wrong.example">{STORY}</urlset>'.upper().lower().encode(),
        b"<?xml version='1.0'?><!-- made at noon --><urlset>" + STORY.encode() + b"<junk><loc>x</loc></junk></urlset>",
    ],
    ids=["plain", "gzip", "gzip-members", "space-first", "bom", "utf-16", "no-namespace", "wrong-namespace", "junk"],
)
def test_a_sitemap_names_its_pages_however_it_is_wrapped(content):
    assert read(sitemap(content)) == ([FERRY], None)


def test_a_news_sitemap_states_when_a_story_came_out():
    news = "<news:news><news:publication_date>2024-05-14T08:30:00+02:00</news:publication_date></news:news>"
    content = f"{HEAD}<url><loc>https://news.example/a</loc>{news}</url></urlset>".encode()
    assert read(sitemap(content)) == ([Entry("https://news.example/a", "2024-05-14T08:30:00+02:00")], None)


def test_of_several_dates_the_latest_counts_and_nonsense_does_not():
    news = "<news:publication_date>2024-05-16</news:publication_date><lastmod>soon</lastmod>"
    content = f"{HEAD}<url><lastmod>2024-05-14</lastmod><loc>https://a.example/</loc>{news}</url></urlset>".encode()
    assert read(sitemap(content)) == ([Entry("https://a.example/", "2024-05-16")], None)


def test_a_picture_has_an_address_and_is_no_page():
    picture = "<image:image><image:loc>https://news.example/a.jpg</image:loc></image:image>"
    content = f"{HEAD}<url>{picture}<loc>https://news.example/a</loc>{picture}</url></urlset>".encode()
    assert read(sitemap(content)) == ([Entry("https://news.example/a")], None)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("?a=1&amp;b=2", "?a=1&b=2"),
        ("?a=1&b=2&lang=de", "?a=1&b=2&lang=de"),
        ("?a=1&#38;b=2", "?a=1&b=2"),
        ("<![CDATA[?a=1&b=2]]>", "?a=1&b=2"),
        ("<![CDATA[?a=1]]>&b=2", "?a=1&b=2"),
    ],
)
def test_ampersands_are_what_the_address_has(written, meant):
    content = f"{HEAD}<url><loc>{written}</loc></url><url><loc>{written}</loc></url></urlset>".encode()
    assert read(sitemap(content)) == ([Entry(meant)] * 2, None)


def test_an_ampersand_is_mended_wherever_the_pieces_of_a_large_sitemap_end():
    place = "https://news.example/story?a=1&b=" + "x" * 37
    content = f"{HEAD}{f'<url><loc>{place}</loc></url>' * 3000}</urlset>".encode()
    assert read(sitemap(content)) == ([Entry(place)] * 3000, None)


def test_an_index_names_sitemaps():
    child = "<sitemap><loc>https://news.example/2024.xml.gz</loc><lastmod>2024-05</lastmod></sitemap>"
    named = read(sitemap(f"<sitemapindex>{child}</sitemapindex>".encode()))
    assert named == ([Child("https://news.example/2024.xml.gz", "2024-05")], None)


def test_a_robots_file_names_sitemaps():
    content = b"User-agent: *\r\nDisallow: /x\r\n  SITEMAP : https://news.example/s.xml\r\n"
    assert read(sitemap(content)) == ([Child("https://news.example/s.xml")], None)


def test_a_text_sitemap_has_an_address_a_line():
    content = "\ufeffhttps://news.example/a\r\n\r\nhttps://news.example/é\n".encode()
    assert read(sitemap(content)) == ([Entry("https://news.example/a"), Entry("https://news.example/é")], None)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (WHOLE[:-9], "no good XML from line 2 on"),
        (WHOLE.replace(b"</urlset>", b"<url><loc>https://x.example/</url></urlset>"), "no good XML"),
        (gzip.compress(WHOLE + b" " * 100_000)[:-30], "cut gzip"),
        (gzip.compress(WHOLE) + b"behind it", "damaged gzip"),
        (f"{HEAD}{STORY}{'<x/>' * MOST_TAGS}".encode(), "tags"),
    ],
    ids=["cut", "wrong-nesting", "cut-gzip", "not-gzip-behind", "tags"],
)
def test_what_comes_before_the_damage_counts_and_the_damage_is_told(content, why):
    named, told = read(sitemap(content))
    assert named == [FERRY]
    assert why in told


def test_a_sitemap_that_unpacks_to_more_than_is_allowed_is_left_there():
    content = gzip.compress(WHOLE[:-9] + STORY.encode() * 10_000)
    named, told = read(sitemap(content, largest=100_000))
    assert 0 < len(named) < 2_000
    assert "larger than 100000 bytes" in told


@pytest.mark.parametrize("content", [b"", b"Not found", b"<html><body>Not found</body></html>", b"\x1f\x8b", b"<rss/>"])
def test_what_is_no_sitemap_says_so(content):
    named, told = read(sitemap(content))
    assert named == []
    assert "is no sitemap" in told or "gzip" in told


def test_entities_read_no_file_and_grow_no_text(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("hunter2")
    outside = (
        f'<!DOCTYPE u [<!ENTITY x SYSTEM "{secret.as_uri()}">]><urlset><url><loc>http://a/&x;</loc></url></urlset>'
    )
    assert "hunter2" not in str(read(sitemap(outside.encode())))
    grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE u [<!ENTITY a0 "ha">{grown}]><urlset><url><loc>http://a/&a9;</loc></url></urlset>'
    assert len(str(read(sitemap(bomb.encode())))) < 1000


@given(st.binary(max_size=200), st.integers(0, len(WHOLE)))
def test_whatever_comes_a_sitemap_is_read_or_told_broken(noise, place):
    named, _ = read(sitemap(WHOLE[:place] + noise + WHOLE[place:]))
    assert all(isinstance(each, Entry | Child) for each in named)


# ---- feeds --------------------------------------------------------------------------------------

RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title><link>https://news.example/</link>
<item><title>Ferry</title><link>/ferry?a=1&amp;b=2</link><pubDate>Tue, 14 May 2024 08:30:00 +0200</pubDate></item>
<item><title>Mill</title><guid isPermaLink="true">https://news.example/mill</guid></item>
<item><title>No link</title></item></channel></rss>"""
ATOM = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/town/">
<entry><link rel="enclosure" href="ferry.mp3"/><link href="ferry"/><published>2024-05-14T08:30:00Z</published>
<updated>2024-05-15T06:00:00+02:00</updated></entry></feed>"""
JSON = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "Herald", "items": [
{"id": "1", "url": "https://news.example/ferry", "date_published": "2024-05-14T08:30:00+02:00"},
{"id": "2", "url": 5}, {"id": "3"}]}"""


@pytest.mark.parametrize(
    ("content", "entries"),
    [
        (
            RSS,
            [
                Entry("https://news.example/ferry?a=1&b=2", "2024-05-14T06:30:00+00:00"),
                Entry("https://news.example/mill"),
            ],
        ),
        (ATOM, [Entry("https://news.example/town/ferry", "2024-05-15T04:00:00+00:00")]),
        (JSON, [Entry("https://news.example/ferry", "2024-05-14T08:30:00+02:00")]),
        (b"\xef\xbb\xbf" + JSON, [Entry("https://news.example/ferry", "2024-05-14T08:30:00+02:00")]),
    ],
    ids=["rss", "atom", "json", "json-bom"],
)
def test_a_feed_names_its_stories(content, entries):
    assert read(feed(content, "https://news.example/feed")) == (entries, None)


@pytest.mark.parametrize(
    "content",
    [b"", b"<html><p>Not found", b"{}", b'{"version": "2"}', b"[" * 100_000, b'{"version":' + b"[" * 100_000],
)
def test_what_is_no_feed_says_so(content):
    named, told = read(feed(content, "https://news.example/feed"))
    assert named == []
    assert told.startswith("is ")


def test_content_that_looks_like_a_path_or_an_address_is_not_opened(tmp_path):
    file = tmp_path / "feed.xml"
    file.write_bytes(RSS)
    assert read(feed(bytes(file), "https://news.example/feed")) == ([], "is no feed")
    assert read(feed(b"http://127.0.0.1:9/feed", "https://news.example/feed")) == ([], "is no feed")


def test_a_feed_with_too_many_tags_is_left_there():
    assert "tags" in read(feed(RSS + b"<x/>" * MOST_TAGS_OF_A_FEED, "https://news.example/feed"))[1]


def test_tags_of_the_stories_do_not_count():
    story = b"<item><link>/a</link><description><![CDATA[" + b"<p>" * MOST_TAGS_OF_A_FEED + b"]]></description></item>"
    content = b'<rss version="2.0"><channel>' + story + b"</channel></rss>"
    assert read(feed(content, "https://news.example/feed")) == ([Entry("https://news.example/a")], None)


# ---- section pages ------------------------------------------------------------------------------

SECTION = b"""<html><head><base href="/town/"><link rel="alternate" type="application/rss+xml" href="feed.xml"></head>
<body><nav><a href="/sport">Sport</a></nav><main><h2><a class="story" href="ferry#top">Ferry</a></h2>
<article><a href=" mill ">Mill</a> <a name="x">no link</a></article><a class="story" href="http://[::1">odd</a></main>"""


def test_links_are_those_that_the_selector_names_or_holds():
    named = read(links(SECTION, "https://news.example/", "main, main a"))
    assert named == ([Entry(url) for url in SECTION_LINKS], None)


SECTION_LINKS = ["https://news.example/town/ferry#top", "https://news.example/town/mill", "http://[::1"]


def test_a_selector_that_names_nothing_is_told():
    named, told = read(links(SECTION, "https://news.example/", "a.gone"))
    assert named == []
    assert "'a.gone'" in told


@pytest.mark.parametrize("selector", ["a[", "", "a:nope", ">"])
def test_what_is_no_selector_is_told_before_anything_is_fetched(selector):
    with pytest.raises(OptionError, match="is no CSS selector"):
        check_selector(selector)


def test_a_page_offers_its_feeds():
    assert feed_links(SECTION, "https://news.example/") == ["https://news.example/town/feed.xml"]


# ---- dates --------------------------------------------------------------------------------------

NOON = datetime(2024, 5, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stated", "moment"),
    [
        ("2024-05-14T14:00:00+02:00", NOON),
        ("2024-05-14T12:00:00Z", NOON),
        ("2024-05-14T12:00:00", NOON),
        ("2024-05-14", datetime(2024, 5, 14, 23, 59, 59, tzinfo=UTC)),
        ("2024-02", datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC)),
        ("2024", datetime(2024, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_a_date_may_mean_its_last_moment(stated, moment):
    assert latest(stated) == moment


@pytest.mark.parametrize("stated", [None, "", "soon", "2024-13-01", "2024-05-14T12:00:00+99:99", "2024-05-14T25"])
def test_what_is_no_date_is_none(stated):
    assert latest(stated) is None


@given(st.text(max_size=40))
def test_no_date_breaks_anything(stated):
    assert latest(stated) is None or latest(stated).tzinfo is UTC


@pytest.mark.parametrize(
    ("asked", "moment"),
    [
        ("36h", NOON - timedelta(hours=36)),
        ("7d", NOON - timedelta(days=7)),
        ("2w", NOON - timedelta(weeks=2)),
        ("2024-05-01", datetime(2024, 5, 1, tzinfo=UTC)),
        ("2024-05-01T10:00:00+02:00", datetime(2024, 5, 1, 8, tzinfo=UTC)),
    ],
)
def test_since_is_a_time_or_so_long_ago(asked, moment):
    assert since(asked, NOON) == moment


@pytest.mark.parametrize("asked", ["", "yesterday", "7", "7m", "2024-13-01"])
def test_since_that_is_no_time_is_told(asked):
    with pytest.raises(OptionError, match="36h, 7d, 2w"):
        since(asked, NOON)
