"""HTML in Markdown, and what Pandoc writes beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import marks
from cleaner.model import Page
from cleaner.reading import read
from cleaner.reading.dump import looks_like_html, read_flat
from cleaner.reading.escapes import unescaped
from cleaner.reading.markdown import unmarked

PIECES = [
    "<a href='/a'>", "</a>", "<div\nclass=\"x\">", "</div>", "<img src=\"a.png\"\n>", "<!--", "-->", "::: x", ":::",
    "`", "```", "{=html}", "{.b c=\"d\"}", "[", "](/a)", "]", "# ", "- ", "Rain fell", " ", "\n", "\n\n", "<", ">", '"',
    "<style>", "</style>",
]  # fmt: skip


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ('<div class="lead">\n\nIt rained.\n\n</div>\n\n<p>', "It rained."),
        ("<div>\n<p>\nIt <b>rained</b> <!-- all day -->again.\n</p>", "It rained again."),
        ("<h2 class='x'>Rain</h2>\n<div>\n<div>", "Rain"),
        ('<ul>\n<li>\n<a\nhref="/a"\nclass="b">Rain</a> fell\n</ul>', "Rain fell"),
        ('<div x="{&quot;a&quot;: 1}"\nid="b">\n\nTom&#39;s boat, Ann&#39;s\n\n</div>\n<p>\n<p>', "Tom's boat, Ann's"),
        ("<style>p { a: b }</style>\n<div>\n<p>\n<p>\nRain\n<script>\nlet a = 1;\n</script>", "Rain"),
        ("::: {.lead data-x=\"{\\\"a\\\":1}\"}\nIt rained.\n:::", "It rained."),
        (":::: note\nIt rained.\n::::", "It rained."),
        ("[Rain]{.red} fell [on *Monday*](/a){.b target=\"_blank\"}", "Rain fell on Monday"),
        ("`<hr class=\"x\">`{=html}Rain", "Rain"),
        ("```{=html}\n<hr>\n```\nRain", "Rain"),
        ("## Rain {#rain .headline}", "Rain"),
        ("Rain\\\nWind", "Rain\nWind"),
        ("Rain\n:   What falls", "Rain\nWhat falls"),
        ("Write `<div class=\"a\">` first, `<p>` next.\n\n<div>\n<p>\n<p>", 'Write <div class="a"> first, <p> next.'),
    ],
)  # fmt: skip
def test_tags_and_attributes_go(markdown, expected):
    assert "\n".join(line for line in unmarked(unescaped(markdown)).text.split("\n") if line.strip()) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The <div> element groups, <span> does not.\n\nA <p> needs no end.",
        "```html\n<div>\n<p>\n<ul>\n```",
        "Take \\cite[a]{b} or [sic]{}, said {.she}",
    ],
)
def test_a_text_about_tags_keeps_them(text):
    shown = unmarked(text).text
    assert all(
        word in shown for word in text.replace("```html", "").replace("[sic]{}", "sic").replace("```", "").split()
    )


def test_links_headings_and_pictures_are_those_of_markdown():
    page = (
        '<h1>Rain</h1>\n\n<div>\n\n![x](y.png)\n<img src="a (b).png"\nalt="x">\n\n'
        '<a href="/a">Read on</a>\n\nIt rained.\n'
    )
    blocks, head = read_flat(page)
    assert [(block.text, block.shape, bool(block.marks & marks.LINK), block.line) for block in blocks] == [
        ("Rain", "heading", False, 1), ("Read on", "paragraph", True, 9), ("It rained.", "paragraph", False, 11)
    ]  # fmt: skip
    assert [picture.url for picture in head.pictures] == ["y.png", "a%28b%29.png"]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<!doctype html>\n\n# Rain\n\n* [Home](/)\n* [News](/n)\n* [Port](/p)\n", False),
        ("<div id='a'>\n\n# Rain\n\nIt fell.\n\n</div>\n\n<span class='b'>\n\nAll day.\n\n</span>", False),
        ("<div>\n<p>It [rained](/a).</p>\n<p>[a](/a) [b](/b)</p>\n<p>c</p></div>", True),
        ("<!doctype html><p># Rain<p>It fell", True),
        ("<!doctype html><html><body># Rain\n\n[a](/a) [b](/b) [c](/c)</body></html>", True),
    ],
)
def test_markdown_with_tags_is_no_html(text, html):
    assert looks_like_html(text) is html


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_markup_is_read_and_lines_stay_in_their_order(text):
    blocks = read(Page(text or "x"), "text").blocks if text.strip() else ()
    lines = [block.line for block in blocks]
    assert lines == sorted(lines)
    assert all(1 <= line <= text.count("\n") + 1 for line in lines)
    assert unmarked(text).text.count("\n") == text.count("\n")
