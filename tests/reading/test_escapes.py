"""Escapes of what a dump came from are resolved; what a text says about escapes stays."""

import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.reading.escapes import unescaped, unpacked

STORY = "The ferry crossed the Mill for the first time in nine years on Tuesday, with forty people and a goat."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom &amp; Ann&#39;s boat&nbsp;left", "Tom & Ann's boat\xa0left"),
        ("It&amp;#8217;s the boat&amp;#8217;s bell", "It’s the boat’s bell"),
        (r"Boats.\n\nBy Ann\n\nA \"bell\" rang", 'Boats.\n\nBy Ann\n\nA "bell" rang'),
        (r"Boat.\r\n\r\nGoat \ud83d\udc10\n\u0007Bell", "Boat.\n\nGoat \U0001f410\n Bell"),
        (
            "Write &amp; for an ampersand, and &lt; before a tag.",
            "Write &amp; for an ampersand, and &lt; before a tag.",
        ),
        ("&lt;p&gt; opens it and &lt;b&gt; is bold", "&lt;p&gt; opens it and &lt;b&gt; is bold"),
        ("AT&amp;T & others&nbsp;say", "AT&amp;T & others&nbsp;say"),
        ("M&uuml;ller & Co. f&auml;hrt &uuml;bers Wei&szlig;e Meer " * 4, "Müller & Co. fährt übers Weiße Meer " * 4),
        ("Write M&uuml;ller & f&auml;hrt", "Write M&uuml;ller & f&auml;hrt"),
        ("/a?x=1&copy=2&amp=3", "/a?x=1&copy=2&amp=3"),
        (r'printf("%d\n", n);', r'printf("%d\n", n);'),
        (r"C:\notes\new\names", r"C:\notes\new\names"),
    ],
)
def test_what_is_an_escape_is_resolved(text: str, expected: str) -> None:
    assert unescaped(text) == expected


@given(st.text(alphabet="a&;#39x\\nu0d8 \n."))
def test_no_text_raises_or_gets_controls(text: str) -> None:
    assert all(char.isprintable() or char in "\n\t\xa0" or char in text for char in unescaped(text))


def test_a_dump_with_entities_and_one_that_is_a_string_give_their_article() -> None:
    entities = clean(
        f"Old ferry runs again\nBy Ann Lee\n{STORY}\nAnn&#39;s boat &ndash; a wreck once&nbsp;&ndash; leaves at nine."
    )
    assert entities.text.endswith("Ann's boat – a wreck once – leaves at nine.")
    string = clean(
        rf"Old ferry runs again\n\nBy Ann Lee\n\n{STORY}\n\nThe bell is \"the old one\", she says.\n\nShare on Facebook"
    )
    assert string.text == f'{STORY}\n\nThe bell is "the old one", she says.'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r'"\u003cp class=\"a\"\u003eTom\u0026Ann\n\u003c/p\u003e"', '<p class="a">Tom&Ann\n</p>'),
        (r"<p class=\"a\">It rained.</p>\n", '<p class="a">It rained.</p>\n'),
        ("&lt;p&gt;It &amp;lt; rained.&lt;/p&gt;", "<p>It &lt; rained.</p>"),
        ("&amp;lt;p class=&quot;a&quot;&amp;gt;It rained.", '<p class="a">It rained.'),
        ('"It rained," she said, <b>twice</b>.', '"It rained," she said, <b>twice</b>.'),
        ("&lt;sigh&gt;, wrote the captain", "<sigh>, wrote the captain"),
        ("A tag begins with &lt;p&gt;", "A tag begins with &lt;p&gt;"),
        (r"<p class=\"a\">It \x rained", r"<p class=\"a\">It \x rained"),
    ],
)
def test_a_page_comes_out_of_the_string_that_it_is_in(text: str, expected: str) -> None:
    assert unpacked(text) == expected


def test_a_page_whose_tags_are_escaped_is_html() -> None:
    page = f"<h1>The ferry</h1><p>By Ann Lee</p><p>{STORY}</p><p>{STORY.replace('Mill', 'Elbe')}</p>"
    plain = clean(page)
    for packed in (escape(page), escape(escape(page)), json.dumps(page), json.dumps(page).replace("<", r"\u003c")):
        article = clean(packed)
        assert (article.title, article.text, article.authors) == (plain.title, plain.text, plain.authors)
        assert article.source.format == "html"


@given(st.text(alphabet='"&lt;g<>p\\ud83c =n'))
def test_any_string_is_read(text: str) -> None:
    assert isinstance(unpacked(text), str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (repr("<p>München</p>\n".encode()), "<p>München</p>\n"),
        (repr("<p>It's “cold”</p>"), "<p>It's “cold”</p>"),
        (repr(b"Rain fell.\n\nIt's cold, \\n says."), "Rain fell.\n\nIt's cold, \\n says."),
        (f"\n {'Привет <b>' * 3!r}\n", f"\n {'Привет <b>' * 3!r}\n"),
        (repr("<p>Привет</p>".encode("cp1251") * 30), "<p>Привет</p>" * 30),
        (
            '<?xml version="1.0"?>\n<string xmlns="http://t.example/">&lt;html&gt;a &amp;amp; b</string>',
            "<html>a &amp; b",
        ),
    ],
)
def test_a_page_comes_out_of_what_a_program_printed(text: str, expected: str) -> None:
    assert unpacked(text) == expected


@pytest.mark.parametrize(
    "text", ["b'No end", "'<p>' is a tag", "'<p>\\U00110000</p>'", "'<p>\\d</p>'", "b'a' or b'b'", "'<a' 'b>'"]
)
def test_what_is_no_literal_stays(text: str) -> None:
    assert unpacked(text) == text


@given(st.binary(max_size=200))
def test_bytes_that_were_printed_are_read_as_bytes(content: bytes) -> None:
    assert isinstance(unpacked(repr(content)), str)
