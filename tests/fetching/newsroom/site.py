"""A news site of our own making: seventy stories with all that stands around stories, feeds, sitemaps, robots.txt."""

import gzip
import html
import json
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

from newsroom.prose import PLOTS, REPORTERS, TOWNS, told

FIRST = datetime(2024, 3, 1, 7, 30, tzinfo=UTC)
"""When the first story came out; the others follow every 17 hours."""

NAME = "Millbrook Herald"


class Story(NamedTuple):
    number: int
    section: str
    title: str
    standfirst: str
    caption: str
    author: str
    published: datetime
    paragraphs: tuple[str, ...]

    @property
    def path(self) -> str:
        slug = re.sub(r"[^a-z]+", "-", self.title.lower()).strip("-")
        return f"/{self.section}/{self.published:%Y/%m/%d}/{slug}-{self.number}"


class Answer(NamedTuple):
    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    coding: str | None = None
    """Of the body when it is sent: gzip, br, zstd."""
    etag: bool = True


def stories() -> list[Story]:
    made = []
    for place in range(len(TOWNS)):
        for index, plot in enumerate(PLOTS):
            number = place * len(PLOTS) + index
            made.append(
                Story(
                    number,
                    plot.section,
                    told(plot.title, place, index),
                    told(plot.standfirst, place, index),
                    told(plot.caption, place, index),
                    REPORTERS[number % len(REPORTERS)],
                    FIRST + timedelta(hours=17 * number),
                    tuple(told(paragraph, place, index) for paragraph in plot.paragraphs),
                )
            )
    return made


class Site:
    """All the answers of the site, by path. `origin` is where it is served: `http://127.0.0.1:8000`."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.stories = stories()

    @cached_property
    def answers(self) -> dict[str, Answer]:
        made = {story.path: Answer(self.page(story).encode()) for story in self.stories}
        made["/"] = Answer(self.section("news", self.stories[::-1]).encode())
        for name in ("town", "sport", "culture", "business"):
            chosen = [story for story in self.stories if story.section == name]
            made[f"/{name}"] = Answer(self.section(name, chosen[::-1]).encode())
        for story in self.stories[:3]:
            moved = (("Location", story.path), ("Set-Cookie", "seen=1; Path=/; HttpOnly"))
            made[f"/old/{story.number}"] = Answer(b"moved", status=301, headers=moved)
        made["/private/draft"] = Answer(self.page(self.stories[0]).encode())
        made["/robots.txt"] = Answer(
            f"User-agent: *\nDisallow: /private/\nSitemap: {self.origin}/sitemap.xml\n".encode(), "text/plain"
        )
        made |= self.lists()
        made |= self.oddities()
        return made

    # ---- pages

    def page(self, story: Story) -> str:
        """A story with menu, share bar, newsletter box with a form in the middle, related stories, footer."""
        text = [f"<p>{html.escape(paragraph)}</p>" for paragraph in story.paragraphs]
        text.insert(3, NEWSLETTER)
        others = [self.stories[(story.number * 3 + step) % len(self.stories)] for step in (7, 23, 41)]
        related = "".join(f'<li><a href="{other.path}">{html.escape(other.title)}</a></li>' for other in others)
        data = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": story.title,
            "datePublished": story.published.isoformat(),
            "author": {"@type": "Person", "name": story.author},
        }
        return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{html.escape(story.title)} | {NAME}</title>
<meta property="og:site_name" content="{NAME}"><link rel="canonical" href="{self.origin}{story.path}">
<link rel="alternate" type="application/rss+xml" href="/feed.xml">
<script type="application/ld+json">{json.dumps(data)}</script></head><body>
<div class="cookie-banner"><p>We use cookies to improve your experience.</p><button>Accept all</button></div>
{MENU}<main><article><h1>{html.escape(story.title)}</h1>
<p class="standfirst">{html.escape(story.standfirst)}</p>
<p class="byline">By {story.author}</p><time datetime="{story.published.isoformat()}">{story.published:%d %B %Y}</time>
<ul class="share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Copy link</a></li></ul>
<figure><img src="/pictures/{story.number}.jpg"><figcaption>{html.escape(story.caption)}</figcaption></figure>
{"".join(text)}
<aside class="related"><h3>Read more</h3><ul>{related}</ul></aside></article></main>
{FOOTER}</body></html>"""

    def section(self, name: str, chosen: list[Story]) -> str:
        cards = "".join(
            f'<article class="card"><h2><a class="headline" href="{story.path}?utm_source=front">'
            f"{html.escape(story.title)}</a></h2><p>{html.escape(story.standfirst)}</p></article>"
            for story in chosen
        )
        return (
            f'<!doctype html><html lang="en"><head><title>{name.title()} | {NAME}</title>'
            '<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>'
            f"<body>{MENU}<main><h1>{name.title()}</h1>{cards}</main>{FOOTER}</body></html>"
        )

    # ---- lists

    def lists(self) -> dict[str, Answer]:
        half = len(self.stories) // 2
        old, new = self.stories[:half], self.stories[half:]
        last = max(story.published for story in old)
        index = (
            f"<sitemap><loc>{self.origin}/sitemap-1.xml.gz</loc><lastmod>{last:%Y-%m-%d}</lastmod></sitemap>"
            f"<sitemap><loc>{self.origin}/sitemap-2.xml</loc></sitemap>"
        )
        xml = "application/xml"
        return {
            "/sitemap.xml": Answer(f'{XML}<sitemapindex xmlns="{NS}">{index}</sitemapindex>'.encode(), xml),
            "/sitemap-1.xml.gz": Answer(gzip.compress(self.sitemap(old).encode(), mtime=0), "application/gzip"),
            "/sitemap-2.xml": Answer(self.sitemap(new).encode(), xml),
            "/news.xml": Answer(self.news_sitemap(new[-10:]).encode(), xml),
            "/feed.xml": Answer(self.rss(self.stories[-20:]).encode(), "application/rss+xml"),
            "/feed.json": Answer(self.json_feed(self.stories[-20:]).encode(), "application/feed+json"),
        }

    def sitemap(self, chosen: list[Story]) -> str:
        entries = "".join(
            f"<url><loc>{self.origin}{story.path}</loc><lastmod>{story.published:%Y-%m-%d}</lastmod></url>"
            for story in chosen
        )
        return f'{XML}<urlset xmlns="{NS}">{entries}</urlset>'

    def news_sitemap(self, chosen: list[Story]) -> str:
        entries = "".join(
            f"<url><loc>{self.origin}{story.path}</loc><news:news>"
            f"<news:publication_date>{story.published.isoformat()}</news:publication_date></news:news></url>"
            for story in chosen
        )
        return f'{XML}<urlset xmlns="{NS}" xmlns:news="{NEWS}">{entries}</urlset>'

    def rss(self, chosen: list[Story]) -> str:
        items = "".join(
            f"<item><title>{html.escape(story.title)}</title><link>{self.origin}{story.path}?utm_source=rss</link>"
            f"<pubDate>{format_datetime(story.published)}</pubDate></item>"
            for story in reversed(chosen)
        )
        return f'{XML}<rss version="2.0"><channel><title>{NAME}</title>{items}</channel></rss>'

    def json_feed(self, chosen: list[Story]) -> str:
        items = [
            {"id": str(story.number), "url": self.origin + story.path, "date_published": story.published.isoformat()}
            for story in reversed(chosen)
        ]
        return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": NAME, "items": items})

    # ---- what servers send besides

    def oddities(self) -> dict[str, Answer]:
        page = self.page(self.stories[5]).encode()
        latin = self.page(self.stories[6]).replace('<meta charset="utf-8">', "").replace("goat", "ânesse")
        return {
            "/plain": Answer(page),
            "/gzip": Answer(page, coding="gzip"),
            "/br": Answer(page, coding="br"),
            "/zstd": Answer(page, coding="zstd"),
            "/latin-1": Answer(latin.encode("latin-1", "replace"), "text/html; charset=iso-8859-1"),
            "/picture": Answer(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "image/png"),
            "/empty": Answer(b""),
        }


def etag(answer: Answer) -> str:
    return f'"{sha256(answer.body).hexdigest()[:16]}"'


XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
NS = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
MENU = (
    '<header><a href="/">Millbrook Herald</a><nav><ul><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a>'
    '</li><li><a href="/culture">Culture</a></li><li><a href="/business">Business</a></li></ul></nav></header>'
)
NEWSLETTER = (
    '<div class="newsletter"><h3>Sign up for our Morning Letter</h3><form action="/letters" method="post">'
    '<label>Email address *</label><input name="email"><p>* indicates required</p><button>Subscribe</button></form>'
    "<p>By signing up you agree to our terms of service and privacy policy.</p></div>"
)
FOOTER = (
    '<footer><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy</a></li></ul>'
    "<p>\u00a9 2024 Millbrook Herald. All rights reserved.</p></footer>"
)
