"""The forms of other ecosystems, read back by what reads them there."""

import json

import frontmatter
import pytest
import zyte_common_items
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from trafilatura import extract_metadata

import cleaner
from cleaner.formats.exports import EXPORTS
from cleaner.formats.markdown import to_markdown
from cleaner.formats.schemaorg import to_schemaorg
from cleaner.formats.zyte import to_zyte
from cleaner.model import Article, Author, Cleaner, Image, Removed, Source, TextBlock

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60)


def record(**values: object) -> Article:
    blocks = values.pop(
        "blocks", [TextBlock("paragraph", None, "The harbour reopened."), TextBlock("heading", 2, "Why")]
    )
    known: dict[str, object] = {
        "id": "u-000000000000000000000001",
        "url": "https://news.example/a?id=1",
        "canonical_url": "https://news.example/a",
        "site_name": "Example News",
        "title": "Harbour reopens",
        "authors": [Author("Ann Lee", "https://news.example/ann"), Author("Example News")],
        "published_at": "2024-05-03T10:00:00+02:00",
        "published_precision": "second",
        "language": "en-GB",
        "section": "Isles",
        "tags": ["harbour", "ferries"],
        "images": [Image(None, "A boat.", None), Image("https://news.example/i.jpg", "Boats.", "Ann Lee")],
        "is_free": False,
        "text": "\n\n".join(block.text for block in blocks),
        "blocks": blocks,
        "word_count": 4,
        "content_hash": "0" * 64,
        "status": "ok",
        "removed": Removed(0, 0, {}),
        "source": Source(None, None, None, "html", "utf-8", "0" * 64),
        "fetched_at": "2024-05-04T01:02:03+00:00",
        "cleaner": Cleaner("0", "0"),
    }
    return Article(**{**known, **values})  # type: ignore[arg-type]


UNKNOWN = {
    "url": None, "canonical_url": None, "site_name": None, "title": None, "authors": [], "published_at": None,
    "published_precision": None, "language": None, "section": None, "tags": [], "images": [], "is_free": None,
    "blocks": [], "status": "empty", "fetched_at": None,
}  # fmt: skip


# ---- zyte ------------------------------------------------------------------------------------


def test_zyte_items_take_what_we_write():
    item = zyte_common_items.Article.from_dict(json.loads(to_zyte(record())))
    assert not item._unknown_fields_dict
    assert (item.headline, item.url, item.canonicalUrl) == (
        "Harbour reopens", "https://news.example/a?id=1", "https://news.example/a",
    )  # fmt: skip
    assert (item.datePublished, item.dateModified, item.inLanguage) == ("2024-05-03T10:00:00+02:00", None, "en")
    assert [(author.name, author.url) for author in item.authors or []] == [
        ("Ann Lee", "https://news.example/ann"), ("Example News", None),
    ]  # fmt: skip
    assert item.mainImage == zyte_common_items.Image(url="https://news.example/i.jpg")
    assert item.articleBody == "The harbour reopened.\n\nWhy"
    assert item.metadata is not None
    assert item.metadata.get_date_downloaded_parsed().isoformat() == "2024-05-04T01:02:03+00:00"


def test_zyte_items_take_a_record_that_knows_nothing():
    item = zyte_common_items.Article.from_dict(json.loads(to_zyte(record(**UNKNOWN))))
    assert (item.url, item.headline, item.metadata.probability) == (
        "urn:article:u-000000000000000000000001", None, 0.0,
    )  # fmt: skip


@pytest.mark.parametrize(("stated", "written"), [("2024-05-03", "2024-05-03"), ("2024-05", None)])
def test_zyte_dates_gain_no_time(stated, written):
    assert json.loads(to_zyte(record(published_at=stated))).get("datePublished") == written


# ---- schema.org --------------------------------------------------------------------------------


def test_schemaorg_is_a_news_article():
    assert json.loads(to_schemaorg(record())) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "https://news.example/a",
        "url": "https://news.example/a?id=1",
        "mainEntityOfPage": {"@type": "WebPage", "@id": "https://news.example/a"},
        "headline": "Harbour reopens",
        "author": [
            {"@type": "Person", "name": "Ann Lee", "url": "https://news.example/ann"},
            {"@type": "Organization", "name": "Example News"},
        ],
        "publisher": {"@type": "Organization", "name": "Example News"},
        "datePublished": "2024-05-03T10:00:00+02:00",
        "inLanguage": "en-GB",
        "articleSection": "Isles",
        "keywords": ["harbour", "ferries"],
        "image": [
            {"@type": "ImageObject", "url": "https://news.example/i.jpg", "caption": "Boats.", "creditText": "Ann Lee"}
        ],
        "isAccessibleForFree": False,
        "wordCount": 4,
        "articleBody": "The harbour reopened.\n\nWhy",
    }


def test_schemaorg_leaves_out_what_is_unknown():
    assert json.loads(to_schemaorg(record(**UNKNOWN))) == {
        "@context": "https://schema.org", "@type": "NewsArticle", "wordCount": 4,
    }  # fmt: skip


def test_what_we_write_we_read():
    from cleaner import clean

    page = f'<script type="application/ld+json">{to_schemaorg(record()).decode()}</script><h1>Harbour reopens</h1>'
    found = clean(f"<!doctype html><html><head>{page}</head><body><p>The harbour reopened on Monday.</p></body></html>")
    assert (found.title, found.published_at, found.section, found.tags, found.is_free) == (
        "Harbour reopens", "2024-05-03T10:00:00+02:00", "Isles", ["harbour", "ferries"], False,
    )  # fmt: skip
    assert found.authors[0] == Author("Ann Lee", "https://news.example/ann")


def test_trafilatura_reads_what_we_write():
    script = f'<script type="application/ld+json">{to_schemaorg(record()).decode()}</script>'
    page = f"<html><head>{script}</head><body><p>The harbour reopened.</p></body></html>"
    found = extract_metadata(page, default_url="https://news.example/a")
    assert (found.title, found.author, found.date, found.sitename) == (
        "Harbour reopens", "Ann Lee", "2024-05-03", "Example News",
    )  # fmt: skip


# ---- markdown -------------------------------------------------------------------------------------


def test_markdown_has_the_fields_as_front_matter():
    found = frontmatter.loads(to_markdown(record()).decode())
    assert (found["title"], found["authors"], found["published_at"], found["is_free"]) == (
        "Harbour reopens", ["Ann Lee", "Example News"], "2024-05-03T10:00:00+02:00", False,
    )  # fmt: skip
    assert found.content == "# Harbour reopens\n\nThe harbour reopened.\n\n## Why"


def test_markdown_of_each_role():
    blocks = [
        TextBlock("list_item", 1, "One"), TextBlock("list_item", 2, "Two"),
        TextBlock("quote", None, "Rain"), TextBlock("code", None, "a\n```\nb"),
        TextBlock("table", None, "Port | Boats"), TextBlock("table", None, "Hale | 3"),
    ]  # fmt: skip
    assert frontmatter.loads(to_markdown(record(title=None, blocks=blocks)).decode()).content == (
        "- One\n  - Two\n\n> Rain\n\n````\na\n```\nb\n````\n\n| Port | Boats |\n| --- | --- |\n| Hale | 3 |"
    )


def test_markdown_lists_have_the_marks_that_the_text_has():
    items = ("- One", "1. First", "2) Second", "-none", "* star")
    blocks = [TextBlock("list_item", None, text) for text in items]
    assert frontmatter.loads(to_markdown(record(title=None, blocks=blocks)).decode()).content == (
        "- One\n1. First\n2) Second\n- \\-none\n- \\* star"
    )


def test_what_was_exported_as_markdown_comes_back():
    text = "It rained for nine days, and on the tenth the river stood in the cellar of the town hall, with the files."
    blocks = [
        TextBlock("paragraph", None, text),
        TextBlock("list_item", None, "- Files of 1911, which were wet before."),
    ]
    article = record(blocks=blocks, text="\n\n".join(block.text for block in blocks), description='A "wet" day')
    again = cleaner.clean(to_markdown(article))
    assert again.authors[0].name == article.authors[0].name
    for name in ("title", "published_at", "canonical_url", "site_name", "language", "tags", "text", "description"):
        assert getattr(again, name) == getattr(article, name)


def shown(markdown: str) -> str:
    """The text that a renderer shows."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    parts = (child for token in tokens for child in token.children or ())
    return "".join("\n" if part.type in {"softbreak", "hardbreak"} else part.content for part in parts)


@settings(max_examples=150, deadline=None)
@given(
    text=texts
    | st.sampled_from([
        "<script>alert(1)</script>", "1. first", "# no heading", "- no item", "a * b_c_ `d`", "[a](javascript:b)",
        "&lt;b&gt;", "---", "=== x", "~~~", "| a | b |", "2024. Rain", "\\", "> no quote", "![i](j)", "http://a.example",
    ])
)  # fmt: skip
def test_markdown_shows_a_text_as_it_was_read(text):
    line = " ".join(text.split())
    if not line:
        return
    body = frontmatter.loads(to_markdown(record(title=None, blocks=[TextBlock("paragraph", None, line)])).decode())
    assert shown(body.content) == line


@settings(max_examples=150, deadline=None)
@given(texts)
def test_front_matter_is_yaml_whatever_the_text(text):
    assert frontmatter.loads(to_markdown(record(description=text, tags=[text])).decode())["tags"] == [text]


# ---- all ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("export", EXPORTS.values(), ids=lambda export: export.name)
def test_a_form_of_one_line_is_one_line(export):
    written = export.write(record())
    assert written.endswith(b"\n")
    assert (written.count(b"\n") == 1) == export.lines
    assert written == export.write(record())


# ---- nothing is lost ---------------------------------------------------------------------------

addresses = st.sampled_from(["https://news.example/a", "https://news.example/b?c=d&e=é"])
people = st.lists(st.builds(Author, texts, st.none() | addresses), max_size=3)
pictures = st.lists(st.builds(Image, addresses, st.none() | texts, st.none() | texts), max_size=3)


@settings(max_examples=60)
@given(
    title=st.none() | texts,
    description=st.none() | texts,
    authors=people,
    images=pictures,
    tags=st.lists(texts, max_size=3),
    section=st.none() | texts,
    published_at=st.sampled_from([None, "2024-05-03", "2024-05-03T10:00:00+02:00"]),
    paragraphs=st.lists(texts, min_size=1, max_size=3),
)
def test_every_field_that_a_form_carries_comes_back_as_it_was(paragraphs, **fields):
    article = record(blocks=[TextBlock("paragraph", None, text) for text in paragraphs], site_name=None, **fields)
    zyte = zyte_common_items.Article.from_dict(json.loads(to_zyte(article)))
    assert (zyte.headline, zyte.description, zyte.datePublished) == (
        article.title,
        article.description,
        article.published_at,
    )
    assert zyte.articleBody == article.text
    assert [(one.name, one.url) for one in zyte.authors or []] == [(one.name, one.url) for one in article.authors]
    assert [one.url for one in zyte.images or []] == [one.url for one in article.images]
    data = json.loads(to_schemaorg(article))
    assert (data.get("headline"), data.get("description"), data.get("articleSection")) == (
        article.title,
        article.description,
        article.section,
    )
    assert (data.get("keywords", []), data["articleBody"]) == (article.tags, article.text)
    assert [(one["name"], one.get("url")) for one in data.get("author", [])] == [
        (one.name, one.url) for one in article.authors
    ]
    assert [(one["url"], one.get("caption"), one.get("creditText")) for one in data.get("image", [])] == [
        (one.url, one.caption, one.credit) for one in article.images
    ]
    front, _ = frontmatter.parse(to_markdown(article).decode())
    assert (front.get("title"), front.get("tags", []), front["status"]) == (article.title, article.tags, "ok")
    assert front.get("authors", []) == [one.name for one in article.authors]
