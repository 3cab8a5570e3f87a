"""A page that somebody kept is the page that it was: heads of answers, notes, web archives, the view of a source."""

from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Article, Page, clean
from cleaner.pipeline import observe
from cleaner.reading.kept import restored, without_answer, without_view

FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGES = (
    "json-ld-graph-with-several-things", "byline-german-with-agency", "figure-captions-and-credits",
    "layout-table-of-2005",
)  # fmt: skip
URL = "https://mill.example/2024/05/ferry"
ARCHIVED = f"https://web.archive.example/web/20240514083000/{URL}"
FERRY = "The ferry crossed the Mill for the first time in nine years, with forty people and a goat on board."
STORY = f"<p>{FERRY}</p><p>The crossing takes four minutes and costs two euros, and the goat travels free.</p>"

ANSWER = (
    "HTTP/2 200 \r\nDate: Tue, 14 May 2024 08:30:00 GMT\r\nContent-Type: text/html; charset=utf-8\r\n"
    "Link: <https://mill.example/wp-json/>; rel=\"https://api.w.org/\"\r\n\r\n"
)  # fmt: skip


def _html(name: str) -> str:
    return (FIXTURES / name / "input.html").read_text("utf-8", "replace")


def _said(article: Article) -> tuple[object, ...]:
    """All of a record but what tells of its bytes."""
    kept = article.title, article.authors, article.published_at, article.language, article.images, article.site_name
    return (article.text, article.canonical_url, article.domain, article.tags, *kept)


def _shown(html: str) -> str:
    """As Chromium shows the source of a page."""
    lines = (f'<td class="line-content">{escape(line)}<br></td>' for line in html.split("\n"))
    rows = "".join(f'<tr><td class="line-number" value="{i}"></td>{line}</tr>' for i, line in enumerate(lines, 1))
    return f'<html><head></head><body><div class="line-gutter-backdrop"></div><table><tbody>{rows}</tbody></table>'


KEPT: dict[str, Callable[[str], str]] = {
    "curl -i": lambda html: ANSWER + html,
    "curl -iL": lambda html: f"HTTP/1.1 301 Moved Permanently\r\nLocation: {URL}\r\n\r\n{ANSWER}{html}",
    "an editor": lambda html: ANSWER.replace("\r\n", "\n") + html,
    "folded headers": lambda html: f"HTTP/1.0 200 OK\r\nSet-Cookie: a=b;\r\n path=/\r\n\r\n{html}",
    "the view of its source": _shown,
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("way", KEPT)
def test_what_was_kept_with_a_page_is_taken_off(name: str, way: str) -> None:
    html = _html(name)
    for made in (lambda text: text, str.encode):
        assert _said(clean(made(KEPT[way](html)), url=URL)) == _said(clean(made(html), url=URL))


def test_the_head_of_an_answer_tells_the_encoding() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-7\r\n\r\n"
    greek = "<p>Το πλοίο διέσχισε το ποτάμι για πρώτη φορά μετά από εννέα χρόνια, με σαράντα επιβάτες.</p>"
    assert clean(head + greek.encode("iso-8859-7")).text.startswith("Το πλοίο διέσχισε")


def test_a_text_about_answers_keeps_its_lines() -> None:
    text = f"HTTP/1.1 200 OK\n\n{FERRY}"
    assert without_answer(Page(text)).content == text
    assert without_answer(Page(text.encode())).content == text.encode()


def test_ages_count_from_the_moment_of_the_answer() -> None:
    html = f"<article><h1>Ferry returns</h1><p class=byline>By Ada Lindqvist, 2 hours ago</p>{STORY}</article>"
    assert clean(html).published_at is None
    article = clean(ANSWER + html)
    assert (article.published_at, article.published_precision, article.fetched_at) == ("2024-05-14", "day", None)


# ---- notes of an address --------------------------------------------------------------------------

NOTES = {
    "a browser": f"<!DOCTYPE html>\n<!-- saved from url=({len(URL):04d}){URL} -->\n<html>",
    "SingleFile": f"<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: {URL} \n saved date: Tue May 14"
    " 2024 10:30:00 GMT+0200 (Central European Summer Time)\n-->",
    "HTTrack": f"<html>\n<!-- Mirrored from {URL.partition('://')[2]} by HTTrack Website Copier/3.x [XR&CO'2014],"
    " Tue, 14 May 2024 08:30:00 GMT -->",
    "monolith": f"<!-- Saved from {URL} at 2024-05-14T08:30:00Z using monolith v2.8.1 --><html>",
    "WebScrapBook": f'<html data-scrapbook-source="{URL}" data-scrapbook-create="20240514083000000">',
}
DATED = {"SingleFile", "HTTrack", "monolith"}


@pytest.mark.parametrize("tool", NOTES)
def test_the_address_is_that_of_the_note(tool: str) -> None:
    page = f'{NOTES[tool]}<body><img src="/boat.jpg" width=900 height=600><article>{STORY}</article>'
    article = clean(page)
    assert article.url == (URL if tool != "HTTrack" else URL.replace("https", "http"))
    assert article.domain == "mill.example"
    assert FERRY in article.text
    assert restored(page, None).seen_at == ("2024-05-14T08:30:00Z" if tool in DATED else None)


def test_the_caller_knows_better_than_a_note() -> None:
    assert clean(NOTES["a browser"] + STORY, url="https://other.example/a").url == "https://other.example/a"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "about:internet", "file:///etc/passwd", "https://u:pw@a.example/"]
)
def test_no_note_puts_more_into_a_record_than_a_web_address(url: str) -> None:
    article = clean(f"<!-- saved from url=({len(url):04d}){url} -->{STORY}")
    assert article.url in {None, "https://a.example/"}
    assert FERRY in article.text


# ---- web archives ---------------------------------------------------------------------------------

HEAD = f'<link rel="canonical" href="{URL}">' + "".join(
    f'<link rel="stylesheet" href="https://mill.example/{name}.css">'
    for name in ("site", "text", "menu", "form", "print")
)
BODY = f'<body><img src="https://mill.example/boat.jpg" width=900 height=600><h1>Ferry returns</h1>{STORY}'
LD = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns",'
    r'"image":["https:\/\/mill.example\/boat.jpg"]}</script>'
)
BAR = (
    '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><p>417 captures</p><a href="/">About this capture</a>'
    f'</div><div id="wm-ipp-print">The Wayback Machine - {ARCHIVED}</div><!-- END WAYBACK TOOLBAR INSERT -->'
)


def _played_back(html: str, before: str = "https://web.archive.example/web/20240514083000") -> str:
    """As a web archive plays a page back."""
    html = html.replace('rel="stylesheet" href="', f'rel="stylesheet" href="{before}cs_/')
    html = html.replace('src="', f'src="{before}im_/').replace('canonical" href="', f'canonical" href="{before}/')
    return html.replace("<body>", f"<body>{BAR}")


@pytest.mark.parametrize(
    "before",
    [
        "https://web.archive.example/web/20240514083000",
        "//web.archive.example/web/20240514083000",
        "/web/20240514083000",
    ],
)
def test_a_page_of_a_web_archive_is_the_page_that_it_keeps(before: str) -> None:
    page = f"<head>{HEAD}{LD}</head>{BODY}"
    escaped = before.replace("/", r"\/")
    kept = _played_back(page, before).replace(r'"https:\/\/mill', rf'"{escaped}im_\/https:\/\/mill')
    article = clean(kept, url=ARCHIVED)
    assert _said(article) == _said(clean(page, url=URL))
    assert [image.url for image in article.images] == ["https://mill.example/boat.jpg"]
    assert article.url == ARCHIVED


@pytest.mark.parametrize(("scheme", "meant"), [("https://", "https://"), ("https:/", "https://"), ("", "http://")])
def test_an_archived_page_that_states_no_address_has_the_one_it_stood_at(scheme: str, meant: str) -> None:
    article = clean(f"<article>{STORY}</article>", url=ARCHIVED.replace("https://mill", f"{scheme}mill"))
    assert (article.canonical_url, article.domain) == (URL.replace("https://", meant), "mill.example")


@pytest.mark.parametrize(
    "url", ["https://mill.example/20240514083000/ferry", "https://mill.example/2024/05/ferry.html"]
)
def test_an_address_with_a_time_in_it_is_no_archives(url: str) -> None:
    assert clean(f"<article>{STORY}</article>", url=url).canonical_url is None


def test_the_toolbar_says_where_a_page_was_taken_from() -> None:
    article = clean(_played_back(f"<head>{HEAD}</head>{BODY}"))
    assert (article.url, article.canonical_url) == (ARCHIVED, URL)
    assert article.blocks[0].text == FERRY


def test_ages_count_from_the_moment_of_the_archive() -> None:
    html = f"<article><h1>Ferry returns</h1><p class=byline>By Ada Lindqvist, 2 hours ago</p>{STORY}</article>"
    page = Page(html, url=ARCHIVED, fetched_at="2026-01-01T00:00:00Z")
    article = clean(page)
    assert (article.published_at, article.fetched_at) == ("2024-05-14", "2026-01-01T00:00:00Z")


def test_pages_of_a_web_archive_are_learned_as_those_of_their_sites() -> None:
    assert observe(Page(STORY, url=ARCHIVED)).host == "mill.example"


def test_what_another_host_keeps_under_the_same_time_stays() -> None:
    other = '<a href="https://other.example/web/20240514083000/https://mill.example/">'
    assert restored(other, ARCHIVED).text == other


def test_a_link_into_an_archive_stays_a_link() -> None:
    text = f'{STORY}<p>Its first ferry is <a href="{ARCHIVED}">kept by an archive</a>, at {ARCHIVED}.</p>'
    assert ARCHIVED in clean(text, url=URL).text


@given(st.text(max_size=300), st.none() | st.text(max_size=80))
def test_any_text_and_address_are_read(text: str, url: str | None) -> None:
    assert restored(text, None).text == text or "_/http" in text
    kept = restored(text, url)
    assert kept.url is not None or not url
    assert without_view(text) == text or "line-gutter" in text
