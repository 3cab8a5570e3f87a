"""Articles in XML, as agencies, journals and corpora deliver them: fields and text, as from any page."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.reading.news_xml import is_news_xml

LEAD = "The weir at Olm has had no lamps since a flood carried all eleven of them to the sea in the winter."
QUOTE = "People came every evening to see whether it was lit, said the woman who looks after the lamps."
END = "Three of the lamps turned up on a beach down the river, and a hotel there has kept the one that was whole."
HEADLINE = "Olm puts its lamps back on the weir"
PARAGRAPHS = f"<p>{LEAD}</p><p>{QUOTE}</p><p>{END}</p>"
TEXT = f"{LEAD}\n\n{QUOTE}\n\n{END}"


def nitf(content: str = PARAGRAPHS, above: str = "", head: str = "", prolog: str = "") -> str:
    return (
        f"{prolog}<nitf><head><title>WEIR-LAMPS</title>{head}</head><body><body.head><hedline><hl1>{HEADLINE}</hl1>"
        f"</hedline>{above}</body.head><body.content>{content}</body.content></body></nitf>"
    )


def newsml_g2(content: str, meta: str = "", item: str = "") -> str:
    return (
        '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en">'
        f"<itemMeta><provider literal='olm'><name>Olm Press</name></provider>{item}</itemMeta>"
        f"<contentMeta><headline>{HEADLINE}</headline>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def newsml_1(content: str, lines: str = "", more: str = "") -> str:
    return (
        "<NewsML><NewsItem><NewsManagement><FirstCreated>20240611T061500+0200</FirstCreated>"
        "<ThisRevisionCreated>20240611T083000+0200</ThisRevisionCreated></NewsManagement><NewsComponent>"
        f"<NewsLines><HeadLine>{HEADLINE}</HeadLine>{lines}<CopyrightLine>(c) Olm Press</CopyrightLine></NewsLines>"
        '<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata><NewsComponent><ContentItem>'
        f"<DataContent>{content}</DataContent></ContentItem></NewsComponent>{more}</NewsComponent></NewsItem></NewsML>"
    )


def jats(body: str = PARAGRAPHS, meta: str = "", back: str = "") -> str:
    return (
        '<?xml version="1.0"?><article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en"><front><journal-meta>'
        "<journal-title-group><journal-title>River Letters</journal-title></journal-title-group></journal-meta>"
        f"<article-meta><title-group><article-title>{HEADLINE}</article-title></title-group>{meta}</article-meta></front>"
        f"<body>{body}</body>{back}</article>"
    )


def tei(body: str = PARAGRAPHS, header: str = "", statement: str = "") -> str:
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>'
        f'<title type="main">{HEADLINE}</title>{statement}</titleStmt>{header}</fileDesc></teiHeader>'
        f"<text><body>{body}</body></text></TEI>"
    )


def trafilatura(main: str = PARAGRAPHS, comments: str = "", stated: str = "") -> str:
    return f'<doc title="{HEADLINE}" {stated}><main>{main}</main><comments>{comments}</comments></doc>'


def names(article: cleaner.Article) -> list[str]:
    return [author.name for author in article.authors]


def lines(page: str | bytes) -> list[str]:
    return [block.text for block in cleaner.explain(page).document.blocks]


PAGES = {
    "NITF": nitf(),
    "NewsML-G2 with XHTML": newsml_g2(
        f'<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{PARAGRAPHS}</body>'
        "</html></inlineXML>"
    ),
    "NewsML-G2 with NITF": newsml_g2(f"<inlineXML>{nitf()}</inlineXML>"),
    "NewsML-G2 with text": newsml_g2(f"<inlineData><![CDATA[{TEXT}]]></inlineData>"),
    "NewsML-G2 with escaped HTML": newsml_g2(f"<inlineData><![CDATA[{PARAGRAPHS}]]></inlineData>"),
    "NewsML 1 with NITF": newsml_1(nitf()),
    "NewsML 1 with text": newsml_1(TEXT),
    "JATS": jats(),
    "JATS in a set": f"<pmc-articleset>{jats().partition('?>')[2]}</pmc-articleset>",
    "TEI": tei(),
    "trafilatura's XML": trafilatura(),
}


@pytest.mark.parametrize("name", PAGES)
def test_headline_and_text_are_the_article_s(name: str) -> None:
    article = cleaner.clean(PAGES[name])
    assert (article.status, article.title, article.text) == ("ok", HEADLINE, TEXT)


def prefixed(page: str) -> str:
    """The page with a namespace that all elements name."""
    markup = re.compile(r"<!\[CDATA\[.*?\]\]>|<\?.*?\?>|(</?)(?=[a-zA-Z])", re.DOTALL)
    named = markup.sub(lambda found: f"{found[1]}n:" if found[1] else found[0], page)
    return re.sub(r"<n:[\w.-]+", r'\g<0> xmlns:n="urn:n"', named, count=1)


@pytest.mark.parametrize("name", PAGES)
def test_a_prefix_for_the_namespace_changes_nothing(name: str) -> None:
    article = cleaner.clean(prefixed(PAGES[name]))
    assert (article.title, article.text) == (HEADLINE, TEXT)


# ---- fields ------------------------------------------------------------------------------------


def test_nitf_states_its_facts_in_attributes() -> None:
    article = cleaner.clean(
        nitf(
            head='<docdata><date.issue norm="20240611T061500+0200"/><date.release norm="20240611T070000+0200"/>'
            '<key-list><keyword key="rivers"/><keyword key="lamps"/></key-list></docdata>'
            '<pubdata name="Olm Courier" position.section="Regional"/><revision-history norm="20240612T083000+0200"/>',
            above="<byline>By <person>Marta Quist</person> <byttl>Correspondent</byttl></byline>"
            "<dateline><location>OLM</location>, <story.date>June 11</story.date></dateline>",
        )
    )
    assert names(article) == ["Marta Quist"]
    assert (article.published_at, article.modified_at) == ("2024-06-11T06:15:00+02:00", "2024-06-12T08:30:00+02:00")
    assert (article.site_name, article.section, article.tags) == ("Olm Courier", "Regional", ["rivers", "lamps"])
    assert article.text == TEXT


def test_a_second_headline_of_nitf_describes_the_article_and_stays() -> None:
    page = nitf().replace("</hl1>", "</hl1><hl2>A flood took them in the winter</hl2>")
    article = cleaner.clean(page)
    assert (article.title, article.description) == (HEADLINE, "A flood took them in the winter")
    assert article.text == f"A flood took them in the winter\n\n{TEXT}"


def test_captions_of_nitf_are_no_text() -> None:
    media = (
        '<media media-type="image"><media-reference source="https://olm.example/a.jpg"/><media-object>QUJD</media-object>'
        "<media-caption>A fitter on the weir.</media-caption><media-producer>Photo: Lena Marsh</media-producer></media>"
    )
    article = cleaner.clean(nitf(f"<p>{LEAD}</p>{media}<p>{QUOTE}</p><p>{END}</p>"))
    assert article.text == TEXT
    assert [(i.url, i.caption, i.credit) for i in article.images] == [
        ("https://olm.example/a.jpg", "A fitter on the weir.", "Lena Marsh")
    ]


def test_newsml_g2_names_creators_language_and_both_dates() -> None:
    article = cleaner.clean(
        newsml_g2(
            f"<inlineXML><html><body>{PARAGRAPHS}</body></html></inlineXML>",
            meta='<creator qcode="p:1"><name>Marta Quist</name></creator><creator literal="Piet Odermatt"/>'
            '<language tag="en-GB"/><keyword>rivers</keyword><by>By Marta Quist and Piet Odermatt</by>'
            "<dateline>OLM, June 11</dateline><slugline>WEIR</slugline>",
            item="<versionCreated>2024-06-11T08:30:00+02:00</versionCreated>"
            "<firstCreated>2024-06-11T06:15:00+02:00</firstCreated><edNote>Adds quote</edNote>",
        )
    )
    assert names(article) == ["Marta Quist", "Piet Odermatt"]
    assert (article.published_at, article.modified_at) == ("2024-06-11T06:15:00+02:00", "2024-06-11T08:30:00+02:00")
    assert (article.language, article.site_name, article.tags) == ("en-GB", "Olm Press", ["rivers"])
    assert article.text == TEXT


def test_the_only_version_of_newsml_g2_is_no_change() -> None:
    page = newsml_g2(f"<inlineData>{TEXT}</inlineData>", item="<versionCreated>2024-06-11T06:15:00Z</versionCreated>")
    article = cleaner.clean(page)
    assert (article.published_at, article.modified_at) == ("2024-06-11T06:15:00+00:00", None)


def test_of_a_message_the_item_with_text_is_the_article() -> None:
    picture = "<newsItem><contentMeta><headline>A picture</headline></contentMeta><contentSet/></newsItem>"
    dated = "<versionCreated>2024-06-11T06:15:00Z</versionCreated>"
    text = newsml_g2(f"<inlineXML><html><body>{PARAGRAPHS}</body></html></inlineXML>", item=dated).partition("?>")[2]
    package = "<packageItem><groupSet><group><itemRef><title>Both</title></itemRef></group></groupSet></packageItem>"
    article = cleaner.clean(f"<newsMessage><itemSet>{package}{picture}{text}</itemSet></newsMessage>")
    assert (article.title, article.published_at, article.text) == (HEADLINE, "2024-06-11T06:15:00+00:00", TEXT)


def test_a_role_beside_a_name_is_no_part_of_it() -> None:
    article = cleaner.clean(nitf(above="<byline>By MARTA QUIST<byttl>Olm Press Service</byttl></byline>"))
    assert [name.title() for name in names(article)] == ["Marta Quist"]


def test_newsml_1_has_its_lines_and_dates() -> None:
    picture = '<NewsComponent><NewsLines><HeadLine>A pier</HeadLine></NewsLines><ContentItem Href="a"/></NewsComponent>'
    lines = "<ByLine>By Marta Quist</ByLine><DateLine>OLM, June 11</DateLine><KeywordLine>rivers</KeywordLine>"
    article = cleaner.clean(newsml_1(nitf(), lines, picture))
    assert (names(article), article.language, article.tags) == (["Marta Quist"], "en", ["rivers"])
    assert (article.published_at, article.modified_at) == ("2024-06-11T06:15:00+02:00", "2024-06-11T08:30:00+02:00")
    assert article.text == TEXT


def test_names_of_journals_are_turned_round_whatever_their_order() -> None:
    one = "<name><surname>Quist</surname><given-names>Marta B.</given-names></name><xref><sup>1</sup></xref>"
    other = "<name><given-names>Piet</given-names><surname>Odermatt</surname></name>"
    contribs = "".join(f'<contrib contrib-type="author">{name}</contrib>' for name in (one, other))
    assert names(cleaner.clean(jats(meta=f"<contrib-group>{contribs}</contrib-group>"))) == [
        "Marta B. Quist",
        "Piet Odermatt",
    ]


@pytest.mark.parametrize(
    ("dates", "published"),
    [
        (("<pub-date pub-type='ppub'><month>7</month><year>2024</year></pub-date><pub-date pub-type='epub'>"
         "<day>1</day><month>6</month><year>2024</year></pub-date>"), "2024-06-01"),
        ('<pub-date date-type="pub" iso-8601-date="2024-06-01"><year>2024</year></pub-date>', "2024-06-01"),
        ("<pub-date><day>1</day><month>June</month><year>2024</year></pub-date>", "2024-06-01"),
        ("<pub-date><month>06</month><year>2024</year></pub-date>", "2024-06"),
        ("<pub-date><year>2024</year></pub-date>", None),
        ('<history><date date-type="received"><day>1</day><month>6</month><year>2024</year></date></history>', None),
    ],
)  # fmt: skip
def test_a_journal_dates_in_parts(dates: str, published: str | None) -> None:
    assert cleaner.clean(jats(meta=dates)).published_at == published


def test_a_journal_s_name_subject_and_keywords_are_fields() -> None:
    article = cleaner.clean(
        jats(
            meta="<article-categories><subj-group><subject>Engineering</subject></subj-group></article-categories>"
            "<kwd-group><kwd>rivers</kwd><kwd>lamps</kwd></kwd-group>"
            "<permissions><license><license-p>Free to read.</license-p></license></permissions>"
        )
    )
    assert (article.site_name, article.section, article.tags) == ("River Letters", "Engineering", ["rivers", "lamps"])
    assert article.text == TEXT


def test_headings_of_journals_have_the_level_of_their_sections() -> None:
    inner = f"<sec><title>Lamps</title><p>{QUOTE}</p></sec>"
    last = f"<sec><title>The sea</title><p>{END}</p></sec>"
    body = f"<sec><label>1.</label><title>The weir</title><p>{LEAD}</p>{inner}</sec>{last}"
    blocks = cleaner.clean(jats(body)).blocks
    assert [(b.level, b.text) for b in blocks if b.role == "heading"] == [
        (2, "1. The weir"),
        (3, "Lamps"),
        (2, "The sea"),
    ]


def test_lists_tables_and_figures_of_journals_are_what_they_are() -> None:
    body = (
        f'<p>{LEAD}</p><list list-type="order"><list-item><p>One lamp was whole, and it is in a hotel.</p></list-item>'
        "<list-item><p>Ten of them were in pieces.</p></list-item></list>"
        "<fig><label>Figure 1</label><caption><title>The weir.</title><p>At night.</p></caption></fig>"
        "<table-wrap><table><tr><th>Where</th><th>Lamps</th></tr><tr><td>beach</td><td>3</td></tr></table></table-wrap>"
        f"<p>{QUOTE}</p><p>{END}</p>"
    )
    article = cleaner.clean(jats(body))
    roles = [block.role for block in article.blocks]
    assert roles == ["paragraph", "list_item", "list_item", "table", "paragraph", "paragraph"]
    assert "1. One lamp was whole" in article.text
    assert [image.caption for image in article.images] == ["Figure 1 The weir. At night."]


def test_words_of_a_reference_do_not_run_together() -> None:
    reference = (
        "<ref><label>1</label><element-citation><name><surname>Marsh</surname><given-names>L</given-names></name>"
        "<source>Lamps</source><year>1987</year></element-citation></ref>"
    )
    assert "1 Marsh L Lamps 1987" in lines(jats(back=f"<back><ref-list>{reference}</ref-list></back>"))


def test_tei_has_its_facts_in_its_header() -> None:
    article = cleaner.clean(
        tei(
            statement="<author>Quist, Marta</author>",
            header='<publicationStmt><date when="2024-06-11">11 June</date></publicationStmt>',
            body=f"<div><head>The weir</head><p>{LEAD}</p><div><head>Lamps</head><p>{QUOTE} {END}</p></div></div>",
        )
    )
    assert (names(article), article.published_at, article.language) == (["Marta Quist"], "2024-06-11", "en")
    headings = [(block.level, block.text) for block in article.blocks if block.role == "heading"]
    assert headings == [(2, "The weir"), (3, "Lamps")]


def test_verses_stay_lines_and_a_remark_is_parted_from_its_word() -> None:
    verse = "<lg><l>The river is wide</l><l>the weir is low</l></lg>"
    page = tei(f"{verse}<p>{LEAD[:-1]}<note>So they say.</note></p>{PARAGRAPHS}")
    assert lines(page)[1:4] == ["The river is wide", "the weir is low", f"{LEAD[:-1]} So they say."]


def test_what_trafilatura_wrote_comes_back() -> None:
    article = cleaner.clean(
        trafilatura(
            f'<head rend="h2">Lamps</head><p>{LEAD}</p><p>{QUOTE}</p><list rend="ol"><item>{END}</item></list>',
            stated='author="Marta Quist; Piet Odermatt" date="2024-06-11" sitename="Olm Courier" categories="Regional"'
            ' tags="rivers;lamps" description="No lamps." source="https://olm.example/weir"',
        )
    )
    assert names(article) == ["Marta Quist", "Piet Odermatt"]
    assert (article.published_at, article.site_name, article.section) == ("2024-06-11", "Olm Courier", "Regional")
    assert (article.tags, article.description) == (["rivers", "lamps"], "No lamps.")
    assert article.canonical_url == "https://olm.example/weir"
    assert article.text == f"Lamps\n\n{LEAD}\n\n{QUOTE}\n\n1. {END}"


def test_comments_that_are_marked_as_such_go() -> None:
    said = "<p>I liked the old ones better, and so did my dog.</p>"
    more = f"<p>The hotel lights it each evening at six.</p>{PARAGRAPHS.replace('lamps', 'lights')}"
    for page in (trafilatura(PARAGRAPHS + more, said), tei(PARAGRAPHS + more + f'<div type="comments">{said}</div>')):
        assert "my dog" not in cleaner.clean(page).text


def test_the_command_reads_it_like_any_page(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(nitf(), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", "clean", str(tmp_path / "a.xml")], capture_output=True, text=True, check=True
    )
    assert HEADLINE in done.stdout


# ---- what is none of them ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "page",
    [
        '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>',
        "<!DOCTYPE html><!-- <nitf> --><html><body><p>nitf</p></body></html>",
        "<article><p>The front of the house</p></article>",
        "<article-list><front>x</front></article-list>",
        "<doc><field>main</field></doc>",
        "<TEIX/>",
        "nitf",
        "The <nitf> element",
        "",
    ],
)
def test_other_pages_are_read_as_they_were(page: str) -> None:
    assert not is_news_xml(page)


def test_a_root_with_a_common_name_is_known_by_its_child_alone() -> None:
    article = cleaner.clean(f"<article><div><front>x</front></div><h1>{HEADLINE}</h1>{PARAGRAPHS}</article>")
    assert (article.title, article.text) == (HEADLINE, TEXT)


# ---- hostile and broken ------------------------------------------------------------------------

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY e0 "boom">'
    + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 13))
    + "]>"
)
OUTSIDE = (
    '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY file SYSTEM "file:///etc/hostname">'
    '<!ENTITY % other SYSTEM "file:///etc/hostname"> %other;]>'
)


def test_entities_that_grow_stay_as_they_are_written() -> None:
    page = nitf(f'<p class="&e12;">It went &e12; here.</p>{PARAGRAPHS}', prolog=BOMB)
    assert "It went &e12; here." in lines(page)


def test_entities_from_outside_stay_as_they_are_written() -> None:
    assert "It says &file; here." in lines(nitf(f"<p>It says &file; here.</p>{PARAGRAPHS}", prolog=OUTSIDE))


def test_characters_that_html_names_are_known() -> None:
    page = nitf(f"<p>&ldquo;Olm &amp; Tarn&rdquo; &mdash; caf&eacute; &LT;b&GT; R&D &copy</p>{PARAGRAPHS}")
    assert lines(page)[1] == "“Olm & Tarn” — café <b> R&D &copy"


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "UTF-16", "no-such", "utf-8"])
def test_a_wrong_prolog_breaks_nothing(encoding: str) -> None:
    page = nitf(f"<p>Möwen überall</p>{PARAGRAPHS}", prolog=f'<?xml version="1.0" encoding="{encoding}"?>')
    assert "Möwen überall" in lines(page)
    assert "Möwen überall" in lines(page.encode())


def test_a_page_in_latin_1_that_says_so_is_read() -> None:
    page = nitf(f"<p>Möwen überall</p>{PARAGRAPHS}", prolog='<?xml version="1.0" encoding="ISO-8859-1"?>')
    assert "Möwen überall" in lines(page.encode("latin-1"))


HOSTILE = {
    "100,000 open elements": nitf("<block>" * 100_000 + PARAGRAPHS + "</block>" * 100_000),
    "100,000 elements never closed": nitf("<block>" * 100_000 + PARAGRAPHS),
    "1,000 open elements": nitf("<block>" * 1000 + PARAGRAPHS + "</block>" * 1000),
    "a tag of many attributes": nitf(f"<p {' '.join(f'a{n}=v' for n in range(30_000))}/>{PARAGRAPHS}"),
    "many elements": nitf("<hr/>" * 320_000 + PARAGRAPHS),
    "a comment in front": nitf(prolog=f"<!-- {'- ' * 3000} <p> -->"),
    "many comments in front": nitf(prolog="<!-- a -->" * 600),
    "a document type never closed": nitf(prolog="<!DOCTYPE nitf [" + "<!--" * 3000),
    "ends that are missing": nitf(f"<p>{LEAD}<p>{QUOTE}<b>{END}"),
    "ends that are too many": nitf(PARAGRAPHS + "</p></block></nitf>"),
    "a bare ampersand and a bare angle": nitf(f"<p>a & b < c</p>{PARAGRAPHS}"),
    "text behind its end": nitf(f"<p>{LEAD}</p>") + PARAGRAPHS,
    "a second root": nitf(f"<p>{LEAD}</p>") + nitf(f"<p>{QUOTE}</p><p>{END}</p>"),
    "a control character": nitf(f"<p>\x01 &#1; &#xFFFF;</p>{PARAGRAPHS}"),
    "a head never closed": nitf().replace("</title></head>", ""),
    "facts never closed": nitf(head='<docdata><date.issue norm="20240611">'),
    "empty elements": nitf(f"<p/><media/><table/><ul/><media-caption/>{PARAGRAPHS}<p/>", above="<byline/><dateline/>"),
    "nested tables": nitf("<table><tr><td>" * 300 + PARAGRAPHS + "</td></tr></table>" * 300),
    "nested components": newsml_1(
        "</DataContent></ContentItem>" + "<NewsComponent>" * 500 + f"<DataContent>{PARAGRAPHS}"
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_the_text_survives(name: str) -> None:
    everything = " ".join(lines(HOSTILE[name]))
    assert [text for text in (LEAD, QUOTE, END) if text not in everything] == []


@pytest.mark.parametrize("page", ["<nitf/>", "<nitf>", "<nitf", "<TEI><text/></TEI>", "<article><front/></article>"])
def test_an_empty_article_is_empty(page: str) -> None:
    try:
        assert cleaner.clean(page).status == "empty"
    except cleaner.EmptyInput:
        assert page == "<nitf"


def test_fields_and_text_outlast_missing_ends_and_bare_signs() -> None:
    content = PARAGRAPHS.replace("</p><p>", "<p>").replace("a hotel", "R&D < a hotel")
    page = nitf(f"<block>{content}", head='<docdata><date.issue norm="20240611">') + "<p>It was over.</p>"
    article = cleaner.clean(page)
    assert (article.title, article.published_at) == (HEADLINE, "2024-06-11")
    assert article.text == f"{TEXT.replace('a hotel', 'R&D < a hotel')}\n\nIt was over."


def test_a_cut_file_gives_what_came() -> None:
    page = nitf()
    article = cleaner.clean(page[: page.index(END)])
    assert (article.title, article.text) == (HEADLINE, f"{LEAD}\n\n{QUOTE}")


# ---- laws --------------------------------------------------------------------------------------

words = st.text("abcdefgåñж漢", min_size=3, max_size=8).map(" {} ".format)
INSIDE = (
    "p block hl2 table tr td ul li bq media media-caption note fn person org location em unknown x-y div section quote"
    " list item list-item title label caption fig sec lg l head ab hi ref row cell verse-line disp-quote sup"
).split()
trees = st.recursive(
    words,
    lambda inner: st.builds("<{0}>{1}</{0}>".format, st.sampled_from(INSIDE), st.lists(inner, max_size=4).map("".join)),
    max_leaves=20,
)
ARTICLES = {
    "nitf": nitf,
    "g2": lambda content: newsml_g2(f"<inlineXML>{content}</inlineXML>"),
    "newsml": newsml_1,
    "tei": tei,
    "trafilatura": trafilatura,
}


def bare(text: str) -> str:
    return "".join(re.findall(r"[^\W\d_]", text))


@given(st.sampled_from(sorted(ARTICLES)), st.lists(trees, min_size=1, max_size=5).map("".join))
def test_all_text_of_the_body_stands_in_blocks_in_its_order(kind: str, content: str) -> None:
    content = content.replace("<head>", "<p>").replace("</head>", "</p>") if kind != "tei" else content
    said = "".join(lines(ARTICLES[kind](f"<p>{LEAD}</p>{content}<p>{END}</p>")))
    inside = bare(re.sub("<[^>]*>", "", f"{LEAD}{content}{END}"))
    assert inside in bare(said)


TAG = re.compile("<[^>]*>")


@given(st.data())
def test_tags_that_are_missing_cost_no_text(data: st.DataObject) -> None:
    page = nitf(head='<docdata><date.issue norm="20240611"/></docdata>', above="<byline>By Marta Quist</byline>")
    tags = list(TAG.finditer(page))
    gone = data.draw(st.sets(st.integers(1, len(tags) - 1), max_size=4))
    broken, at = "", 0
    for number, tag in enumerate(tags):
        broken += page[at : tag.start()] + ("" if number in gone else tag[0])
        at = tag.end()
    everything = " ".join(lines(broken))
    assert [text for text in (LEAD, QUOTE, END) if text not in everything] == []


@pytest.mark.parametrize(
    "page",
    [
        newsml_g2(
            f"<inlineData contenttype='text/plain'>{TEXT}</inlineData>", "<creator><name>Ann Lee</name></creator>"
        ),
        f"<TEI><teiHeader><title>{HEADLINE}</title></teiHeader><text><body><ab>{LEAD}</ab><ab>{END}</ab></body></text></TEI>",
    ],
)
def test_line_ends_between_elements_say_nothing(page: str) -> None:
    def blocks(text: str) -> list[tuple[str, str]]:
        return [(block.text, block.shape) for block in cleaner.explain(text).document.blocks]

    assert blocks(re.sub(r"(?<=>)(?=<)", "\n", page)) == blocks(page)


@pytest.mark.parametrize("name", ["x:block", "block:", "x:y:block", "x:1", "x:-a", "x:·b", "x::block"])
def test_a_prefix_that_nobody_declared_costs_nothing(name: str) -> None:
    article = cleaner.clean(nitf(f"<{name}>{PARAGRAPHS}</{name}>"))
    assert (article.title, article.text) == (HEADLINE, TEXT)


@given(st.text("a1:-.·", max_size=5).map("a{}".format))
def test_no_name_of_an_element_breaks_the_reader(name: str) -> None:
    assert cleaner.clean(nitf(f"<{name}>{PARAGRAPHS}</{name}>")).title == HEADLINE


def test_an_end_before_any_beginning_ends_nothing() -> None:
    assert cleaner.clean(nitf().replace("<nitf>", "<nitf </p>")).text == TEXT


BITS = (
    "<x:y>", "</x:y>", ' a:b="c"', ' xmlns=""', "<?pi?>", '<!DOCTYPE x [<!ENTITY a "b">]>', "&a;", "&#0;",
    "<![CDATA[<p>x]]>", "<!--", "\x00", "<a b>", "<1>", "<:>", "</p>", "<", ">", '"',
)  # fmt: skip


@given(st.sampled_from(sorted(ARTICLES)), st.data())
def test_whatever_is_written_into_an_article_or_cut_out_of_it_breaks_no_reader(kind: str, data: st.DataObject) -> None:
    page = ARTICLES[kind](PARAGRAPHS)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(page)))
        page = page[:at] + data.draw(st.sampled_from(BITS)) + page[at + data.draw(st.integers(0, 30)) :]
    assert cleaner.clean(page).status
