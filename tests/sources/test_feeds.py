"""Feeds and exports of blogs: an entry with its text is a page; a feed of teasers is told as what it is."""

import gzip
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.model import Page
from cleaner.sources.archives import Asked, holds_pages, pages
from cleaner.sources.archives.wordpress import as_shown
from cleaner.sources.files import find
from cleaner.sources.found import Found, Passed

ASKED = Asked(100_000)
FERRY = "The ferry crossed the Mill for the first time in nine years, with forty people and a goat on board."
GOAT = "The crossing takes four minutes and costs two euros, and the goat, the council decided[sic], travels free."
MORE = (
    "Its owner, who bought the boat for one euro, said that she had signed up for nothing but trouble and enjoys it.",
    "The old ferry lies below the mill, where boys from the town have painted it in colours that nobody admits to.",
    "Whether the boat will run in winter is to be decided in autumn, when it is known how it fares in high water.",
    "Until then it crosses at every full hour, and at any other time for whoever rings the bell on the bank.",
)
STORY = f"<p>{FERRY}</p><p>{GOAT}</p>"
RSS = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:wp="http://wordpress.org/export/1.2/">'
    "<channel><title>Millbrook Herald</title><language>en</language>%s</channel></rss>"
)


def _item(more: str = "", text: str = f"<content:encoded><![CDATA[{STORY}]]></content:encoded>") -> str:
    return (
        "<item><title>Ferry returns &amp;amp; the goat</title><link>https://mill.example/ferry</link>"
        f"<pubDate>Tue, 14 May 2024 08:30:00 +0200</pubDate><dc:creator>Ada Lindqvist</dc:creator>{text}{more}</item>"
    )


def _atom(content: str) -> str:
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Millbrook Herald</title>'
        '<entry><title>Ferry returns</title><link rel="self" href="https://mill.example/feed"/>'
        '<link href="https://mill.example/ferry"/><author><name>Ada Lindqvist</name></author>'
        f"<published>2024-05-14T08:30:00+02:00</published>{content}</entry></feed>"
    )


def _found(tmp_path: Path, content: str | bytes, name: str = "feed.xml") -> Found:
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    (found,) = find([tmp_path / name])
    assert isinstance(found, Found)
    return found


def _read(tmp_path: Path, content: str | bytes, name: str = "feed.xml", asked: Asked = ASKED) -> list[Page | Passed]:
    found = _found(tmp_path, content, name)
    assert holds_pages(found, asked)
    return list(pages(found, asked))


def _page(tmp_path: Path, content: str | bytes, name: str = "feed.xml") -> Page:
    (page,) = _read(tmp_path, content, name)
    assert isinstance(page, Page)
    return page


@pytest.mark.parametrize(
    "content",
    [
        RSS % _item(),
        RSS % _item(text=f"<description><![CDATA[{STORY}{''.join(f'<p>{line}</p>' for line in MORE)}]]></description>"),
        _atom(f"<content type='html'>{escape(STORY)}</content>"),
        _atom(f"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>{STORY}</div></content>"),
    ],
    ids=["content:encoded", "description", "atom", "xhtml in atom"],
)
def test_an_entry_is_a_page_with_what_it_states(tmp_path: Path, content: str) -> None:
    page = _page(tmp_path, content)
    article = clean(page)
    assert (page.url, page.record) == ("https://mill.example/ferry", 0)
    assert article.text.startswith(FERRY)
    assert article.title in {"Ferry returns & the goat", "Ferry returns"}
    assert [author.name for author in article.authors] == ["Ada Lindqvist"]
    assert article.published_at == "2024-05-14T08:30:00+02:00"
    assert (article.site_name, article.language) == ("Millbrook Herald", "en")


@pytest.mark.parametrize("name", ["feed.rss", "feed.atom", "FEED.XML", "feed.xml.gz"])
def test_names_of_feeds(tmp_path: Path, name: str) -> None:
    content = (RSS % _item()).encode()
    assert _page(tmp_path, gzip.compress(content) if name.endswith("gz") else content, name).record == 0


@pytest.mark.parametrize(
    "content",
    [
        RSS % _item(text="<description>The ferry is back.</description>"),
        RSS % "",
        "<rss",
        "<nitf><body><body.content><p>Rain fell.</p></body.content></body></nitf>",
        "no XML at all, <rss",
        "",
    ],
)
def test_what_has_no_texts_of_entries_is_one_page_as_before(tmp_path: Path, content: str) -> None:
    assert not holds_pages(_found(tmp_path, content), ASKED)


def test_an_entry_without_a_text_costs_itself(tmp_path: Path) -> None:
    read = _read(tmp_path, RSS % (_item(text="<description>Short.</description>") + _item()))
    assert isinstance(read[0], Passed)
    assert (read[0].code, read[0].failed, read[0].record) == ("empty", True, 0)
    assert isinstance(read[1], Page)


def test_names_in_other_namespaces_are_not_those_of_the_entry(tmp_path: Path) -> None:
    media = '<media:content url="a.jpg"><media:title>Boat</media:title></media:content><media:title>Boat</media:title>'
    assert clean(_page(tmp_path, RSS % _item(media))).title == "Ferry returns & the goat"


def test_of_wordpress_exports_posts_and_pages_are_read(tmp_path: Path) -> None:
    types = [f"<wp:post_type>{name}</wp:post_type>" for name in ("attachment", "post", "page", "nav_menu_item")]
    read = _read(tmp_path, RSS % "".join(map(_item, types)))
    assert [isinstance(each, Page) for each in read] == [False, True, True, False]
    assert [each.failed for each in read if isinstance(each, Passed)] == [False, False]


def test_posts_are_read_as_wordpress_shows_them(tmp_path: Path) -> None:
    picture = '[caption id="a"]<img src="https://mill.example/b.jpg"> The boat[/caption]'
    source = f"{FERRY}\n\n{picture}\n\n[vc_row]{GOAT}[/vc_row]"
    text = f"<content:encoded><![CDATA[{source}]]></content:encoded><wp:post_type>post</wp:post_type>"
    article = clean(_page(tmp_path, RSS % _item(text=text)))
    assert article.text == f"{FERRY}\n\n{GOAT}"
    assert [image.caption for image in article.images] == ["The boat"]


def test_a_clipping_is_a_page(tmp_path: Path) -> None:
    note = (
        '<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>'
        f"<div>{FERRY}</div><div><br/></div><div>{GOAT}</div></en-note>"
    )
    content = (
        f"<en-export><note><title>Ferry returns</title><content><![CDATA[{note}]]></content><created>20260101T000000Z"
        "</created><note-attributes><author>Some Clipper</author><source-url>https://mill.example/ferry</source-url>"
        "</note-attributes></note></en-export>"
    )
    article = clean(_page(tmp_path, content, "notes.enex"))
    assert (article.title, article.url, article.published_at) == ("Ferry returns", "https://mill.example/ferry", None)
    assert article.text == f"{FERRY}\n\n{GOAT}"
    assert article.authors == []


def test_line_ends_of_code_stay() -> None:
    assert as_shown("Rain:\n\n<pre>a\n\nb</pre>") == "Rain:\n<p><pre>a\n\nb</pre>"


def test_a_feed_that_is_cut_gives_what_is_above(tmp_path: Path) -> None:
    whole = gzip.compress((RSS % "".join(_item(f"<guid>{i}</guid>") for i in range(2000))).encode())
    read = _read(tmp_path, whole[: len(whole) // 2], "feed.xml.gz")
    assert len(read) > 100
    assert isinstance(read[-1], Passed)
    assert read[-1].code == "container"


def test_one_entry_that_never_ends_is_told(tmp_path: Path) -> None:
    read = _read(tmp_path, RSS % (_item() + f"<item><content:encoded>{'rain ' * 300_000}"))
    assert [type(each).__name__ for each in read] == ["Page", "Passed"]
    assert isinstance(read[1], Passed)
    assert read[1].code == "too-large"


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "rain "><!ENTITY b "%s">]>' % ("&a;" * 1000)
    page = _page(tmp_path, bomb + RSS % _item(text=f"<content:encoded>{FERRY} &b;&b;</content:encoded>"))
    assert str(page.content).startswith(FERRY)
    assert len(page.content) < 500


@given(st.binary(max_size=400) | st.text(max_size=400).map(lambda text: (RSS % text).encode("utf-8", "replace")))
def test_any_bytes_end(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    found = _found(tmp_path_factory.mktemp("feed"), content)
    assert list(pages(found, ASKED))


@given(st.text(alphabet="<>/[]pre \n\"'=_ab", max_size=400))
def test_any_source_of_a_post_is_shown(source: str) -> None:
    assert isinstance(as_shown(source), str)
