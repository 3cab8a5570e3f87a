"""Scripts and style sheets among the text of a page whose tags were cut out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

import cleaner
from cleaner import marks
from cleaner.reading.dump import looks_like_html, read_flat
from cleaner.reading.scripts import without_scripts

STORY = (
    "The night bus asks first: whoever wants to go home presses a button, and the driver sees where.",
    "Nobody in the town hall had expected that ninety people would press it in the first night.",
    "In March the council will look at the figures and decide about the other lines.",
)
PAGE = f"""<html><head><title>The night bus asks first | Gazette</title>
<script>window.dataLayer = window.dataLayer || []; function gtag(){{dataLayer.push(arguments);}} gtag('js', new Date());
var a = "}} not the end", b = {{c: '}}'}};</script>
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "The night bus asks first", "author": {{"@type": "Person", "name": "Mara Quist"}},
"datePublished": "2024-10-03T08:00:00+02:00"}}</script>
<style>@font-face{{font-family:"A";src:url(a.woff)}} .menu, .menu li a:hover {{ color: red }}
@media screen and (min-width: 600px) {{ .menu {{ display: none }} body{{margin:0}} }}</style></head><body>
<ul class="menu"><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul><h1>The night bus asks first</h1>
<p>{STORY[0]}</p><script>(function(w,d){{w.googletag=w.googletag||{{cmd:[]}};googletag.cmd.push(function(){{
  if (w.innerWidth > 600) {{ googletag.display('ad-1'); }} }});}})(window,document);</script>
<p>{STORY[1]}</p>
<p>{STORY[2]}</p>
<script>self.__next_f.push([1,"{{\\"p\\":\\"Ann {{ \\"}}"])</script></body></html>"""
CUTS = {
    "lxml": lambda page: html.fromstring(page).text_content(),
    "a regex": lambda page: re.sub("<[^>]+>", "", page),
    "in one line": lambda page: " ".join(re.sub("<[^>]+>", " ", page).split()),
}
PIECES = [
    "{", "}", '"', "'", "`", "/*", "(function(", "a.b = ", ";", "\n", "\f", "\ufffe", "\\", "The bus came at last, ",
    'self.__next_f.push([1,"',
]  # fmt: skip


@pytest.mark.parametrize("way", CUTS)
def test_the_article_comes_out_with_what_its_data_states(way):
    dump = CUTS[way](PAGE)
    assert not looks_like_html(dump)
    article = cleaner.clean(dump)
    assert all(paragraph in article.text for paragraph in STORY)
    assert not set(article.text) & set("{};=")
    assert (article.title, [author.name for author in article.authors], article.published_at) == (
        "The night bus asks first", ["Mara Quist"], "2024-10-03T08:00:00+02:00"
    )  # fmt: skip


def test_code_is_a_block_of_its_own_where_it_stood():
    dump = CUTS["a regex"](PAGE)
    result = cleaner.explain(dump)
    blocks = result.document.blocks
    code = [block for block in blocks if block.marks & marks.SCRIPT]
    assert {result.decisions[block.index].reason for block in code} == {"structure:script"}
    assert [block.line for block in blocks] == sorted(block.line for block in blocks)
    lines = dump.split("\n")
    assert all(block.text[:20] in lines[block.line - 1] for block in blocks if not block.marks & marks.SCRIPT)
    assert "".join("".join(block.text for block in blocks).split()).count("{") == dump.count("{")


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY[0]}\n\n{{\n  a: 1,\n  b: 2\n}}\n\n{STORY[1]}",
        f"{STORY[0]} {STORY[1]}\n\n" * 5
        + 'Call gtag("event") and dataLayer.push({"event": "x"}) when the page is shown.',
        "The curly bracket { opens, } closes: googletag and dataLayer are names.",
    ],
)
def test_code_that_a_text_shows_stays(text):
    assert without_scripts(text) is None


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_nothing_is_lost_between_braces(text):
    dump = "googletag({a:1});window._x = {b:2};dataLayer\n" + text
    cut = without_scripts(dump)
    blocks, _ = read_flat(dump)
    assert cut is None or sorted("".join([cut.text, *(code for _, code in cut.code)]).split()) or dump.isspace()
    if cut is not None:
        parts = "".join([cut.text, *(code for _, code in cut.code)])
        assert sorted("".join(parts.split())) == sorted("".join(dump.split()))
    assert [block.index for block in blocks] == list(range(len(blocks)))


def test_entities_of_the_text_open_no_strings_of_its_scripts():
    code = 'window._a = {"b": "&quot;"};(function(){dataLayer.push({d: 1})})();'
    text = (
        "The ferry&#39;s crew stayed in the harbour until noon &#8212; the river had risen by two metres and it "
        "couldn&#39;t sail. “We&#39;ll wait,” its captain said on Tuesday, &#38; nobody thought she&#39;d change her "
        "mind & leave. "
    )
    short = "It&#x27;s the third such day this month, the harbour office said in a note to the town. "
    dump = f'Ferry waits | Paper.a{{content:"x"}}{code}{text * 2}{code}{short * 2}{code}'
    said = cleaner.clean(dump).text
    assert "The ferry's crew stayed in the harbour" in said
    assert "It's the third such day this month" in said
    assert "dataLayer" not in said


def test_text_behind_a_script_that_lost_a_brace_stays():
    """`/<[^>]+>/` cuts from "a < b" to the next tag: with it goes a brace, and the next script closes the first one."""
    opened = "(function(){var a=0;for(;a(function(){window.__a=1;});f.go();"
    closed = "if(a){b();}" * 200 + "}catch(e){}})}})();"
    islands = (
        "Anholt Bornholm Christiansø Drejø Endelave Femø Gotland Hven Illum Jersey Koster Læsø Møn Nekselø Omø".split()
    )
    text = " ".join(
        f"The ferry to {island} stayed in its harbour for {days} days because the river had risen. Its captain said "
        f"at a meeting of {3 * days} people that the crew of the {island} boat had seen nothing like it in years, and "
        f"that nobody would sail before the water fell below the {days}th mark of the old wall."
        for days, island in enumerate(islands, 2)
    )
    foot = "All times are local times, and the harbour office answers questions on workdays only."
    dump = f'Ferry waits | Paperwindow._q={{"a": 1}};dataLayer.push({{"b": 2}});{opened}{text}{closed}{foot}'
    said = cleaner.clean(dump).text
    assert len(said) > 0.9 * len(text)
    assert "catch" not in said


FERRY = (
    "The ferry stayed in the harbour until noon because the river had risen by two metres, its captain said. "
    "Nobody on board had seen the water so high in April, and the baker sold his bread on the pier until it was gone."
)
OTHER = '(function(){dataLayer.push({d: 1})})();window._a = {"b": 1};'


@pytest.mark.parametrize("name", ["Reactive", "ShallowReactive"])
def test_what_nuxt_hands_to_its_scripts_is_no_text(name):
    """Its strings hold the article once more, each in front of the next one's braces."""
    strings = f'"{FERRY}",{{"text":6}},"Say \\"{FERRY[:60]}\\" again"'
    data = f'[["{name}",1],{{"data":2,"state":3}},[4,5],{strings},["Set"],null,-1]'
    said = cleaner.clean(f"Ferry waits | Paper\n{OTHER}\n{FERRY}\n\n{FERRY[::-1]}\n{data}{OTHER}").text
    assert said.count("because the river had risen") == 1
    assert '"text"' not in said
    assert "Say" not in said


def test_what_is_left_of_a_tag_that_was_cut_in_half_is_no_text():
    """`<[^>]+>` ends at the ">" within an attribute."""
    left = '" class="teaser" title="Two boats\nfor one" href="/boats" data-place="3">Boats for all'
    page = f"Ferry waits | Paper\n{OTHER}\n{FERRY}\n{left}\n{FERRY[:106]}\n{OTHER}"
    found = cleaner.explain(page)
    assert "The ferry stayed in the harbour" in found.article.text
    [block] = [block for block in found.document.blocks if "Boats for all" in block.text]
    assert block.text == "Boats for all"


@pytest.mark.parametrize("other", ["", OTHER])
def test_imports_of_style_sheets_and_ends_of_comments_are_no_text(other):
    sheets = "".join(f'@import url("https://news.example/{name}.css?v=1");\n' for name in ("base", "menus", "print"))
    said = cleaner.clean(f"{sheets}-->\nFerry waits | Paper\n{other}\n{FERRY}\n{other}").text
    assert said.startswith("The ferry stayed")
    assert "import" not in said
