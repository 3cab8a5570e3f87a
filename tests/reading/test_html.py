"""HTML -> blocks: what a reader sees, line by line."""

import bs4
import pytest
from lxml import etree

from cleaner import marks as m
from cleaner.errors import NotText
from cleaner.model import Block, Document, Page
from cleaner.reading import read, read_parsed


def page(body: str) -> Document:
    return read(Page(f"<html><body>{body}</body></html>"), "html")


def blocks(body: str) -> tuple[Block, ...]:
    return page(body).blocks


def texts(body: str) -> list[str]:
    return [block.text for block in blocks(body)]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>It <b>rain</b><i>ed</i>  all\n day</p>", ["It rained all day"]),
        ("one<div>two<p>three</p>four</div>five", ["one", "two", "three", "four", "five"]),
        ("<p>one<br>two<br><br>three</p>", ["one", "two", "three"]),
        ("<h1>A headline<br>on two lines</h1>", ["A headline on two lines"]),
        ("<p>a&nbsp;b&shy;c&#8203;d</p>", ["a bcd"]),
        ("<dl><dt>Springs</dt><dd>High tides</dd></dl>", ["Springs", "High tides"]),
        ("<pre>if wet:\n    stay()\n\nelse:\n    go()</pre>", ["if wet:\n    stay()\n\nelse:\n    go()"]),
        ("<p>seen<script>no()</script><style>no{}</style><svg><text>no</text></svg> too</p>", ["seen too"]),
        ("<button>Go</button> or <select><option>A</option><option>B</option></select>", ["Go", "or", "A", "B"]),
        ("<p>e\u0301te\u0301</p>", ["\u00e9t\u00e9"]),
        ("<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>の朝</p>", ["東京の朝"]),
        ("", []),
    ],
)
def test_lines_are_as_a_reader_sees_them(body, lines):
    assert texts(body) == lines


def test_a_single_br_leaves_no_gap_and_two_make_one():
    assert [block.gap for block in blocks("<p>one<br>two<br><br>three</p>")] == [True, False, True]


def test_list_items_have_depth_and_number_and_only_their_first_block_is_one():
    found = blocks("<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>")
    assert [(b.text, b.shape, b.level, b.number) for b in found] == [
        ("a", "list_item", 1, 1), ("b", "list_item", 2, None), ("c", "list_item", 1, 2), ("d", "paragraph", None, None),
    ]  # fmt: skip


def test_a_data_row_is_one_block_and_all_rows_of_a_table_share_its_node():
    found = blocks("<table><tr><th>Year<th>Depth</tr><tr><td>1884<td><b>3</b> mm</tr></table>")
    assert [block.text for block in found] == ["Year | Depth", "1884 | 3 mm"]
    assert {block.shape for block in found} == {"table"}
    assert len({block.node for block in found}) == 1


def test_the_cells_of_a_layout_table_are_containers():
    story = "The mill stood still for a year. " * 20
    assert texts(f"<table><tr><td><a href=/>Home</a></td><td><p>{story}</p><p>End.</p></td></tr></table>") == [
        "Home", story.strip(), "End.",
    ]  # fmt: skip


def test_links_are_counted():
    block = blocks('<p>See <a href="/a">the mill</a> and <a href="/b">it</a></p>')[0]
    assert (block.links, block.link_chars, block.href) == (2, len("the mill") + len("it"), "/a")
    assert not block.marks & m.LINK
    assert blocks('<p><a href="/a">the mill</a></p>')[0].marks & m.LINK


@pytest.mark.parametrize(
    ("body", "mark"),
    [
        ("<nav><p>x</p></nav>", m.NAV),
        ("<div class='c-relatedPosts'><p>x</p></div>", m.RELATED),
        ("<div style='display: none'><p>x</p></div>", m.HIDDEN),
        ("<div hidden><p>x</p></div>", m.HIDDEN),
        ("<div aria-hidden=true>x</div>", m.HIDDEN),
        ("<p class=paywall aria-hidden=true>x</p>", m.PAYWALL),
        ("<template><p>x</p></template>", m.HIDDEN),
        ("<div role=search>x</div>", m.FORM),
        ("<div itemprop=articleBody><p>x</p></div>", m.BODY),
        ("<figure><figcaption>x</figcaption></figure>", m.CAPTION | m.FIGURE),
        ("<p><span class=byline>x</span></p>", m.BYLINE),
        ("<site-footer><p>x</p></site-footer>", m.FOOTER),
        ("<my-box class=newsletter><p>x</p></my-box>", m.NEWSLETTER),
    ],
)
def test_the_markup_says_where_a_block_stands(body, mark):
    (block,) = blocks(f"{body}")
    assert block.marks & mark == mark


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("css-1ad8r0m", 0),
        ("sc-jAdKYz kZqXyz", 0),
        ("elementor-element elementor-element-ad558ad", 0),
        ("block-ad40767e-0b88-47c1-b775-301b2d9d7abe", 0),
        ("svelte-1tag34", 0),
        ("Ad-sc-1x2y3z-0", m.ADVERT),
        ("css-1ab2cd-ArticleBody", m.BODY),
        ("slot_ad300x620", m.ADVERT),
        ("ad1", m.ADVERT),
        ("topAdBox", m.ADVERT),
        ("level0NavButton", m.NAV),
    ],
)
def test_names_that_a_program_made_up_say_nothing(name, mark):
    (block,) = blocks(f"<div class='{name}'><p>x</p></div>")
    assert block.marks == mark


def test_an_element_that_the_site_made_is_a_container_and_a_block_where_no_line_of_text_goes_on():
    inline = "<p><x-tip class=note>The mill</x-tip> <b>turns</b> <x-tip>now</x-tip>.</p>"
    cards = "<div><x-card>One</x-card><x-card>Two</x-card></div><div>In <x-tip>town</x-tip><x-tip>ship</x-tip></div>"
    assert texts(inline + cards) == ["The mill turns now.", "One", "Two", "In township"]
    document = read(Page("<p>See it now.</p><story-body><p>x</p></story-body>"), "html")
    node = document.nodes[document.nodes[document.blocks[1].node].parent]
    assert (node.tag, node.names.strip()) == ("div", "story-body")


@pytest.mark.parametrize(
    ("names", "marked"),
    [
        ("post type-post category-no-newsletter", 0),
        ("post type-post category-cakes", 0),
        ("category-no-newsletter box", 0),
        ("category-newsletter box", m.NEWSLETTER),
        ("intro section--has-ads", 0),
        ("intro section--ads", m.ADVERT),
    ],
)
def test_how_a_post_is_filed_and_what_a_section_has_is_not_what_it_is(names, marked):
    (block,) = blocks(f"<div class='{names}'><p>x</p></div>")
    assert block.marks & (m.NEWSLETTER | m.ADVERT) == marked


def test_the_names_of_body_say_nothing_of_a_block():
    document = read(Page("<html><body class='has-sidebar newsletter'><p>x</p></body></html>"), "html")
    assert document.blocks[0].marks == 0


def test_a_mark_that_nearly_all_text_has_says_nothing():
    story = "<p>" + "The mill stood still for a year. " * 8 + "</p>"
    inside = blocks(f"<form>{story * 4}<p>Send</p></form>")
    assert not any(block.marks & m.FORM for block in inside)
    beside = blocks(f"{story * 4}<form><p>Send</p></form>")
    assert beside[-1].marks & m.FORM
    teasers = "".join(f"<p>The mill at number {number} opens again, says Ada Lind.</p>" for number in range(30))
    assert not any(block.marks & m.RELATED for block in blocks(f"<div class=related>{story * 4}</div>{teasers}"))
    ticker = "".join(f"<p>{hour}:15 The ferry waits for the wind to drop, says Ada.</p>" for hour in range(9))
    assert not any(block.marks & m.PAYWALL for block in blocks(f"<div class=paywall>{ticker}</div>"))


def test_depth_costs_no_recursion():
    assert texts("<div>" * 1500 + "deep" + "</div>" * 1500) == ["deep"]


def test_head_facts_are_gathered():
    html = """<html lang="sv"><head><title> A  mill </title><base href="https://a.example/">
    <meta property="og:title" content="A mill"><link rel="canonical" href="/mill">
    <script type="application/ld+json">{"a": 1}</script></head>
    <body><p itemprop="author">Ada</p><time datetime="2024-05-14">14 May</time>
    <img src="data:x" data-src="/m.jpg" alt="the mill" width="640px"><img srcset="/s.jpg 300w, /l.jpg 900w">
    <a rel="author" href="/ada">Ada Lind</a></body></html>"""
    head = read(Page(html), "html").head
    assert (head.title, head.language, head.base) == ("A mill", "sv", "https://a.example/")
    assert head.metas == (("og:title", "A mill"),)
    assert head.links == (("canonical", "/mill"),)
    assert head.json_ld == ('{"a": 1}',)
    assert ("author", "Ada", 0) in head.props
    assert [(time.datetime, time.text) for time in head.times] == [("2024-05-14", "14 May")]
    assert [(picture.url, picture.width) for picture in head.pictures] == [("/m.jpg", 640), ("/l.jpg", None)]
    assert head.author_links[0][:2] == ("Ada Lind", "/ada")


def test_trees_of_the_caller_are_read_and_left_alone():
    html = "<html><body><!-- note --><p>one</p>two</body></html>"
    tree = etree.fromstring(html, etree.HTMLParser())
    before = etree.tostring(tree)
    assert [block.text for block in read_parsed(tree).blocks] == ["one", "two"]
    assert etree.tostring(tree) == before
    assert [block.text for block in read_parsed(bs4.BeautifulSoup(html, "html.parser")).blocks] == ["one", "two"]


def test_what_is_no_page_is_refused():
    with pytest.raises(NotText, match="int is no page"):
        read_parsed(5)  # type: ignore[arg-type]
