"""Whatever a page states, the fields come out, and hold only what a record may hold."""

# ruff: noqa: E501 - tables of examples: a case a line

import json
import sys
import unicodedata
from datetime import datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from metadata_pages import ld, page

from cleaner import metadata
from cleaner.metadata import dates
from cleaner.model import Block, Decision, Document, Head, Picture, Role, TimeMark

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from fuzzing.parsers import read_by_all

texts = st.text(max_size=60) | st.sampled_from([
    "2025-02-24T12:13:00+99:99", "9999-99-99", "By Ann Lee, Bob Ray", "http://[::1", "<!--", "&#xD800;", "24.02.25", "\ud800", "©", "(", "a" * 5_000,
])  # fmt: skip
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@id", "@type", "name", "url", "@value", "@graph"]), inner, max_size=3)
    ),
    max_leaves=8,
)
keys = st.sampled_from([
    "@id", "headline", "author", "creator", "datePublished", "dateModified", "keywords", "articleSection", "image", "publisher", "url",
    "mainEntityOfPage", "inLanguage", "isAccessibleForFree", "description", "about",
])  # fmt: skip
articles = st.dictionaries(keys, values, max_size=6).map(lambda found: {"@type": "NewsArticle", **found})
meta_names = st.sampled_from([
    "og:title", "author", "article:published_time", "date", "og:image", "og:url", "keywords", "og:locale", "description", "og:site_name", "citation_author",
])  # fmt: skip
roles = st.sampled_from(
    ["title", "byline", "dateline", "caption", "credit", "reading_time", "tags", "paragraph", "standfirst"]
)


def flat(found: metadata.Fields) -> list[str]:
    strings = [
        found.url,
        found.canonical_url,
        found.domain,
        found.site_name,
        found.title,
        found.description,
        found.published_at,
    ]
    strings += [found.modified_at, found.language, found.section, *found.tags]
    strings += [part for author in found.authors for part in (author.name, author.url)]
    strings += [part for image in found.images for part in (image.url, image.caption, image.credit)]
    return [text for text in strings if text is not None]


def holds_what_a_record_may(found: metadata.Fields) -> None:
    for text in flat(found):
        assert text
        assert text == " ".join(text.split())
        assert unicodedata.is_normalized("NFC", text)
        assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in text)
    assert (found.published_at is None) == (found.published_precision is None)


@settings(max_examples=150, deadline=None)
@given(
    things=st.lists(articles | values, max_size=3), metas=st.lists(st.tuples(meta_names, texts), max_size=6), link=texts
)
def test_no_statement_of_the_head_raises(things, metas, link):
    scripts = tuple(json.dumps(thing) for thing in things)
    head = Head(metas=tuple(metas), links=(("canonical", link),), json_ld=scripts, title=link, language=link, base=link)
    document = Document((Block(0, "The harbour reopened on Monday."),), "html", head=head, url=link, seen_at=link)
    found, _ = metadata.fields(metadata.facts_of(document), (Decision(0, "paragraph", "keep", "test"),))
    holds_what_a_record_may(found)
    assert metadata.headlines(metadata.facts_of(document)) is not None


@settings(max_examples=150, deadline=None)
@given(lines=st.lists(st.tuples(texts, roles), max_size=6), kind=st.sampled_from(["html", "text"]))
def test_no_line_raises(lines: list[tuple[str, Role]], kind):
    blocks = tuple(Block(index, text) for index, (text, _) in enumerate(lines))
    decisions = [Decision(index, role, "lift", "test") for index, (_, role) in enumerate(lines)]
    times = tuple(TimeMark(text, text, text, index, 0) for index, (text, _) in enumerate(lines))
    pictures = tuple(Picture(text, text, None, None, index, index, 0) for index, (text, _) in enumerate(lines))
    props = tuple((name, text, 0) for text, _ in lines for name in ("author", "datePublished", "headline"))
    head = Head(times=times, pictures=pictures, props=props, author_links=tuple((text, text, 0) for text, _ in lines))
    found, _ = metadata.fields(metadata.facts_of(Document(blocks, kind, head=head)), decisions)  # type: ignore[arg-type]
    holds_what_a_record_may(found)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_no_parser_raises(text):
    address = read_by_all(text)
    assert address is None or address.startswith(("http://", "https://"))


@settings(max_examples=100, deadline=None)
@given(st.datetimes(min_value=datetime.fromisoformat("1971-01-01"), max_value=datetime.fromisoformat("2199-12-30")))
def test_what_is_written_as_iso_is_read_back(when):
    text = when.replace(microsecond=0).isoformat(timespec="seconds")
    moment = dates.stated(text)
    assert moment is not None
    assert moment.text == text


def test_the_same_page_gives_the_same_fields_twice():
    document = page(ld({"@type": "NewsArticle", "headline": "Rain", "keywords": ["b", "a"], "author": "Ann Lee"}))
    assert metadata.fields(metadata.facts_of(document), ()) == metadata.fields(metadata.facts_of(document), ())
