"""HTML text -> a tree: the article survives what breaks parsers."""

import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cleaner.reading.careful import DEPTH, read_carefully
from cleaner.reading.parse import Parsed, from_soup, parse

ARTICLE = "The ferry left the harbour at six and came back with nobody on board."


def page(before: str = "", after: str = "", head: str = "") -> str:
    return (
        f"<!doctype html><html lang=en><head><title>Ferry</title>{head}</head>"
        f"<body>{before}<article><h1>Ferry</h1><p>{ARTICLE}</p></article>{after}</body></html>"
    )


def text_of(parsed: Parsed | etree._Element) -> str:
    tree = parsed.tree if isinstance(parsed, Parsed) else parsed
    return "" if tree is None else " ".join("".join(map(str, tree.itertext())).split())


def depth_of(tree: etree._Element) -> int:
    deepest, depth = 0, 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


# ---- ordinary pages ----------------------------------------------------------------------------


def test_an_ordinary_page_needs_no_care() -> None:
    parsed = parse(page("<!-- menu --><nav>Home</nav><?php x ?>"))
    assert parsed.flags == ()
    assert parsed.cut is None
    assert text_of(parsed) == f"FerryHomeFerry{ARTICLE}"


def test_there_is_nothing_in_nothing() -> None:
    assert parse("").tree is None
    assert parse("<!-- only a comment -->").tree is None


@pytest.mark.parametrize("rest", ["<p>It was found.</p>", "It was found.", "<b>It was found.</b>"])
@pytest.mark.parametrize("end", ["</html>", "</body></html>", "</body></html></td></tr></table>"])
def test_what_stands_after_the_end_of_the_page_belongs_to_it(end: str, rest: str) -> None:
    parsed = parse(f"<html><body><p>{ARTICLE}</p>{end}{rest}</body></html> It was over.")
    assert parsed.tree is not None
    body = parsed.tree.find("body")
    assert body is not None
    assert text_of(body).replace(". ", ".") == f"{ARTICLE}It was found.It was over."


# ---- what makes other tools lose the page ------------------------------------------------------

HOSTILE = {
    "a control reference": page("<p>Words &#1; and &#xFFFE; &#xB; words</p>"),
    "a surrogate reference": page("<p>&#xD800; &#xDFFF;</p>"),
    "a reference of many digits": page(f"<p>&#{'9' * 5000}; &#x{'F' * 5000};</p>"),
    "a colspan of many digits": page(f"<table><tr><td colspan='{'9' * 5000}'>x</td></tr></table>"),
    "260 open elements": page("<div>" * 260 + "menu" + "</div>" * 260),
    "5,000 open elements": page("<div>" * 5000 + "menu" + "</div>" * 5000),
    "5,000 open elements around it": page("<div>" * 5000, "</div>" * 5000),
    "5,000 elements never closed": page("<div><span>" * 2500),
    "5,000 nested tables": page("<table><tr><td>" * 5000 + "x" + "</table>" * 5000),
    "a long attribute": page(f"<img src='data:image/png;base64,{'QUJD' * 3_000_000}'>"),
    "a long text": page(f"<p>{'word ' * 2_300_000}</p>"),
    "a long script": page(f"<script>var a = '{'z' * 11_000_000}';</script>"),
    "a long comment": page(f"<!--{'c' * 11_000_000}-->"),
    "a tag of many attributes": page(f"<p {' '.join(f'a{i}=v' for i in range(30_000))}>x</p>"),
    "a tag of many attributes without values": page(f"<p {' '.join(f'a{i}' for i in range(30_000))}>x</p>"),
    "tags of many attributes": page(f"<p {' '.join(f'a{i}=v' for i in range(1500))}>x</p>" * 20),
    "tags of some attributes": page(f"<p {' '.join(f'a{i}=v' for i in range(90))}>x</p>" * 20),
    "many elements": page("<i>x</i>" * 200_000),
    "many paragraphs never closed": page("<p>word " * 20_000),
    "many formatting tags": page("".join(f"<b {i}>" for i in range(2000)) + "x</b>" * 2000),
    "many comments never closed": page(after="<!-- " * 100_000),
    "many openings": page("<p>" + "<" * 200_000 + "</p>"),
    "many ends": page("</div>" * 100_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_the_article_survives(name: str) -> None:
    assert ARTICLE in text_of(parse(HOSTILE[name]))


@pytest.mark.parametrize(
    ("name", "flags"),
    [
        ("260 open elements", ()),
        ("a long attribute", ()),
        ("many openings", ()),
        ("5,000 open elements", ("careful_parser", "simplified")),
        ("a tag of many attributes", ("careful_parser", "simplified")),
        ("tags of many attributes", ("careful_parser", "simplified")),
        ("tags of some attributes", ()),
        ("many elements", ("careful_parser", "simplified")),
    ],
)
def test_what_was_done_for_it_is_told(name: str, flags: tuple[str, ...]) -> None:
    assert parse(HOSTILE[name]).flags == flags


@pytest.mark.parametrize("name", ["5,000 open elements", "5,000 nested tables", "many elements"])
def test_the_tree_is_never_deeper_than_browsers_make_it(name: str) -> None:
    tree = parse(HOSTILE[name]).tree
    assert tree is not None
    assert depth_of(tree) <= DEPTH + 1


def test_elements_too_deep_end_where_they_end_so_that_those_around_them_stay_open() -> None:
    tree = parse(page(after="<main>" + "<div>" * 3000 + "deep" + "</div>" * 3000 + "<p>still in main</p></main>")).tree
    assert tree is not None
    assert tree.findtext(".//main/p") == "still in main"


def test_many_attributes_do_not_hide_the_first_ones() -> None:
    many = " ".join(f"a{i}=v" for i in range(30_000))
    tree = parse(page(f"<p class=lead {many}>x</p>")).tree
    assert tree is not None
    assert tree.findtext(".//p[@class='lead']") == "x"


def test_a_script_that_looks_like_a_crowded_tag_is_none() -> None:
    script = "for (i = 0; i <n; i++) {" + "a = b; " * 3000 + "}"
    assert parse(page(head=f"<script>{script}</script>")).flags == ()


def test_no_reference_becomes_a_control_character() -> None:
    tree = parse(
        page("".join(f"<p title='&#{code};&#x{code:x};'>&#{code};&#x0{code:X}</p>" for code in range(160)))
    ).tree
    assert tree is not None
    values = [value for element in tree.iter() for value in (element.text or "", element.tail or "", *element.values())]
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "".join(map(str, values)))


def test_a_pair_of_surrogate_references_is_one_character() -> None:
    assert "\U0001f600" in text_of(parse("<p>&#xD83D;&#xDE00;</p>"))


# ---- the careful parser ------------------------------------------------------------------------

MESSY = """<html><head><title>Fish &amp; chips</title><meta name=a content='x "y"'>
<script>if (a<b) "</p>"</script></head>
<body class="news"><!-- <p>no</p> --><p>One<p>Two <b>bold <i>both</b> it</i><ul><li>1<li>2</ul>
<table><tr><td>a<td>b<tr><td>c</table>&lt;tag&gt; &nosuch; &eacute; 5 < 6<br/>end<x:y z:w=1 @click=q>odd</x:y>
<textarea>&amp; <b></textarea></body></html><p>late"""


def test_the_careful_parser_sees_the_words_that_libxml2_sees() -> None:
    careful, simplified = read_carefully(MESSY)
    trusted = parse(MESSY).tree
    assert trusted is not None
    assert " ".join(map(str, careful.itertext())).split() == " ".join(map(str, trusted.itertext())).split()
    assert not simplified


def test_the_careful_parser_knows_where_elements_end() -> None:
    tree, _ = read_carefully(MESSY)
    assert [len(tree.findall(f".//{path}")) for path in ("body/p", "ul/li", "tr/td", "b/i", "tr")] == [3, 2, 3, 1, 2]
    assert tree.findtext("head/title") == "Fish & chips"
    assert [element.get("content") for element in tree.iter("meta")] == ['x "y"']
    assert tree.find("body[@class='news']") is not None


def test_without_nesting_the_blocks_are_children_of_the_body() -> None:
    tree, simplified = read_carefully(page("<div><div><p>One <b>bold</b> word</p></div></div>"), depth=3)
    assert simplified
    body = tree.find("body")
    assert body is not None
    assert [child.text for child in body if child.text] == ["One bold word", "Ferry", ARTICLE]


MARKUP = (
    "<p> </p> <b> </b> <html> </html> <body/x=1> </body> <head> </head> <br> <li> <script> </script> <title> </title> "
    '<!-- --> < > &#1; &amp; <a/b=" <td/c=> one </ <! <a:b/ü=1> <frameset> <svg/> <plaintext> \ud800 \uffff'
).split()
ANY_MARKUP = st.lists(st.sampled_from(MARKUP) | st.text(max_size=5)).map("".join)


@given(ANY_MARKUP)
def test_any_markup_gives_a_tree_that_can_be_written(text: str) -> None:
    for tree in (parse(text).tree, read_carefully(text)[0], read_carefully(text, depth=3)[0]):
        if tree is not None:
            etree.tostring(tree)


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<td>", "<br>", "</html>", "w"]))
)
def test_both_parsers_keep_every_word(parts: list[str]) -> None:
    text = "<body>" + "".join(f"w{i} " if part == "w" else part for i, part in enumerate(parts))
    words = re.findall(r"w\d+", text)
    assert text_of(parse(text)).replace("w", " w").split() == words
    assert text_of(read_carefully(text)[0]).replace("w", " w").split() == words


# ---- trees of BeautifulSoup --------------------------------------------------------------------


@pytest.mark.parametrize("features", ["html.parser", "lxml"])
def test_a_soup_becomes_the_same_tree(features: str) -> None:
    soup = BeautifulSoup(page("<!-- no --><nav class='a b'>Home &amp; news</nav>"), features)
    before = str(soup)
    tree = from_soup(soup)
    assert text_of(tree) == f"FerryHome & newsFerry{ARTICLE}"
    assert tree.find(".//nav[@class='a b']") is not None
    assert tree.get("lang") == "en"
    assert str(soup) == before


def test_a_part_of_a_soup_is_a_page_too() -> None:
    article = BeautifulSoup(page(), "html.parser").article
    assert text_of(from_soup(article)) == f"Ferry{ARTICLE}"


def test_a_deep_soup_does_not_overflow() -> None:
    soup = BeautifulSoup(page("<div>" * 20_000 + "menu"), "html.parser")
    tree = from_soup(soup)
    assert ARTICLE in text_of(tree)
    assert depth_of(tree) <= DEPTH + 1


@pytest.mark.parametrize("name", ["{", "{x}", "a\x01b", ":", "1", "a=b"])
def test_a_second_html_or_body_with_an_attribute_that_has_no_name_loses_nothing(name):
    tree = read_carefully(f"<html lang=en><body id=a><p>one<html {name}=1 class=c><body {name}=1 class=d><p>two")[0]
    assert (tree.get("lang"), tree.get("class"), tree.find("body").get("class")) == ("en", "c", "d")
    assert "".join(tree.itertext()).split() == ["onetwo"]
