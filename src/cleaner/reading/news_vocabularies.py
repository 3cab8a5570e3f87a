"""The vocabularies in which agencies, publishers and libraries deliver articles as XML: what each of their elements is
for a reader of HTML, as data.

A name is looked up with the kind that the element states behind (`div=comments`), with its parent's in front
(`sec/title`), alone, and with a star for all children of a parent. What is in no table stands in a line where there is
text around it, else in lines of its own.
"""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from cleaner.reading.news_facts import Place, Places, attribute, day, named, person, text

UNSEEN: Final = "unseen"
"""Facts for machines: nothing in it is text of the article."""
HEADING: Final = "heading"
"""A heading of the level that its sections give, or `rend` says."""
LIST: Final = "list"
"""A list with bullets or numbers, as its attributes say."""
WORDS: Final = "words"
"""Part of a line; a blank parts it from another one that stands close before it."""
REMARK: Final = "remark"
"""Part of a line that is none of its sentence: a blank parts it from the word that it is set to."""
LINE: Final = "line"
"""A line of verse."""


class Vocabulary(Struct, frozen=True):
    """What the elements of one vocabulary are."""

    elements: Mapping[str, str]
    """Local name -> HTML name, and a class behind a dot: class names are how HTML says what it has no element for."""
    facts: Places
    proof: str = ""
    """A child that the root has; its own name alone tells nothing where it is a common word."""
    article: str = ""
    """The element that is one article, where a file may hold several; the first one's facts count."""
    heads: tuple[str, ...] = ()
    """What may hold the headline, where the text can do without."""
    texts: frozenset[str] = frozenset()
    """Elements that hold text of any kind. Of several articles those go that hold none: pictures, lists of links."""


def _all(names: str, form: str | None = None) -> dict[str, str]:
    """The same form for each of these names; without one they are what they are called."""
    return {name: form or name for name in names.split()}


_CELLS: Final = _all("table thead tbody tfoot tr td th")
_XHTML: Final = _all(
    "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre code a b i em strong"
    " u s small span sub sup br hr div section article aside header footer nav main figure figcaption img time q cite"
    " script style noscript form button iframe object video audio svg address label"
)

# ---- news agencies ----------------------------------------------------------------------------------

_NITF_ELEMENTS: Final = _XHTML | {
    "nitf": "article",
    "head": UNSEEN,
    "body": "div",
    "body.head": "div",
    "body.content": "div.article-body",
    "body.end": "div",
    "block": "div",
    "hl1": "h1",
    "hl2": "h2",
    "hedline": "header",
    "hedline/hl2": "h2.standfirst",
    "abstract": "div.standfirst",
    "byline": "p.byline",
    "byttl": "div",
    "dateline": "p.dateline",
    "distributor": "p.byline",
    "rights": "p.copyright",
    "tagline": "p",
    "bq": "blockquote",
    "fn": "div",
    "note": "div",
    "media": "figure",
    "media-reference": "img",
    "media-metadata": UNSEEN,
    "media-object": UNSEEN,  # the picture itself, as letters
    "media-caption": "figcaption",
    "media-producer": "figcaption.credit",
    "nitf-table": "div",
    "nitf-table-metadata": UNSEEN,
    "custom-table": "div",
    "copyrite": "span",
    **_all(
        "chron city classifier country event frac frac-den frac-num frac-sep function lang location money num"
        " name.family name.given object.title org person postaddr pronounce region state sublocation virtloc",
        "span",
    ),
}
_NITF_FACTS: Final[Places] = {
    "lang": (Place(".", attribute("lang")), Place("body", attribute("lang"))),
    "og:title": (Place(".//hedline/hl1", text), Place("head/title", text)),
    "citation_author": (Place(".//byline/person", text),),
    "article:published_time": (
        Place(".//docdata/date.issue", attribute("norm")),
        Place(".//docdata/date.release", attribute("norm")),
        Place(".//pubdata", attribute("date.publication")),
        Place(".//dateline/story.date", attribute("norm")),
    ),
    "article:modified_time": (Place(".//revision-history", attribute("norm")),),
    "article:section": (Place(".//pubdata", attribute("position.section")),),
    "article:tag": (Place(".//docdata/key-list/keyword", attribute("key")),),
    "og:site_name": (Place(".//pubdata", attribute("name")),),
    "description": (Place(".//body.head/abstract", text), Place(".//hedline/hl2", text)),
}

NITF: Final = Vocabulary(_NITF_ELEMENTS, _NITF_FACTS)
"""News Industry Text Format: https://iptc.org/std/NITF/3.6/documentation/"""

NEWSML_G2: Final = Vocabulary(
    _NITF_ELEMENTS
    | {
        "newsItem": "article",
        "nitf": "div",
        "html": "div",
        "newsMessage/header": UNSEEN,
        "itemMeta": UNSEEN,
        "partMeta": UNSEEN,
        "rightsInfo": UNSEEN,
        "catalogRef": UNSEEN,
        "catalog": UNSEEN,
        "assert": UNSEEN,
        "contentMeta/*": UNSEEN,
        "contentMeta/headline": "h1",
        "contentMeta/by": "p.byline",
        "contentMeta/dateline": "p.dateline",
        "remoteContent": UNSEEN,
        "inlineXML": "div",
        "inlineData": "div",
    },
    {
        "lang": (
            Place("contentMeta/language", attribute("tag")),
            Place(".", attribute("lang")),
            Place(".//inlineXML", attribute("lang")),
        ),
        "og:title": (Place("contentMeta/headline", text), Place("itemMeta/title", text), *_NITF_FACTS["og:title"]),
        "citation_author": (Place("contentMeta/creator", named), *_NITF_FACTS["citation_author"]),
        "article:published_time": (
            Place("itemMeta/firstCreated", text),
            Place("contentMeta/contentCreated", text),
            Place("itemMeta/versionCreated", text),
            *_NITF_FACTS["article:published_time"],
        ),
        "article:modified_time": (
            Place("contentMeta/contentModified", text),
            Place("itemMeta[firstCreated]/versionCreated", text),
        ),
        "article:tag": (Place("contentMeta/keyword", text), Place("contentMeta/subject/name", text)),
        "og:site_name": (Place("itemMeta/provider", named),),
        "description": (Place("contentMeta/description", text), *_NITF_FACTS["description"]),
    },
    article="newsItem",
    texts=frozenset({"inlineXML", "inlineData"}),
)
"""NewsML-G2, whose content is XHTML, NITF or text: https://iptc.org/std/NewsML-G2/guidelines/"""

NEWSML_1: Final = Vocabulary(
    _NITF_ELEMENTS
    | {
        "NewsItem": "article",
        "nitf": "div",
        "html": "div",
        "DataContent": "div",
        "HeadLine": "h1",
        "NewsLines": "header",
        "SubHeadLine": "h2.standfirst",
        "ByLine": "p.byline",
        "DateLine": "p.dateline",
        "NewsLines/*": UNSEEN,
        **_all(
            "AdministrativeMetadata Catalog Characteristics DescriptiveMetadata Format Identification MediaType"
            " Metadata MimeType NewsEnvelope NewsManagement Notation RightsMetadata Role TopicSet",
            UNSEEN,
        ),
    },
    {
        "lang": (Place(".//DescriptiveMetadata/Language", attribute("FormalName")), Place(".", attribute("lang"))),
        "og:title": (Place(".//NewsLines/HeadLine", text), *_NITF_FACTS["og:title"]),
        "citation_author": _NITF_FACTS["citation_author"],
        "article:published_time": (
            Place("NewsManagement/FirstCreated", text),
            *_NITF_FACTS["article:published_time"],
        ),
        "article:modified_time": (Place("NewsManagement/ThisRevisionCreated", text),),
        "article:tag": (Place(".//NewsLines/KeywordLine", text), *_NITF_FACTS["article:tag"]),
        "og:site_name": (Place(".//AdministrativeMetadata/Provider/Party", attribute("FormalName")),),
        "description": (Place(".//NewsLines/SubHeadLine", text), *_NITF_FACTS["description"]),
    },
    article="NewsItem",
    texts=frozenset({"DataContent"}),
)
"""NewsML 1: https://iptc.org/std/NewsML/1.2/specification/"""

# ---- journals ---------------------------------------------------------------------------------------

JATS: Final = Vocabulary(
    _CELLS
    | {
        "article": "article",
        "front": "div",
        "front-stub/*": UNSEEN,
        "journal-meta": UNSEEN,
        "article-meta/*": UNSEEN,
        "title-group": "div",
        "title-group/article-title": "h1",
        "title-group/subtitle": "h2.standfirst",
        "title-group/*": UNSEEN,
        "abstract": "section",
        "trans-abstract": "section",
        "body": "div.article-body",
        "back": "div",
        "sec": "section",
        "title": HEADING,
        "caption/title": WORDS,
        "caption/p": WORDS,
        "p": "p",
        "list": LIST,
        "list-item": "li",
        "def-list": "dl",
        "def-item": "div",
        "term": "dt",
        "def": "dd",
        "disp-quote": "blockquote",
        "boxed-text": "div",
        "verse-group": "p",
        "verse-line": LINE,
        "fig": "figure",
        "fig/label": "figcaption",
        "fig/caption": "figcaption",
        "table-wrap": "div",
        "table-wrap/caption": "p",
        "tgroup": "tbody",
        "row": "tr",
        "entry": "td",
        "col": UNSEEN,
        "colgroup": UNSEEN,
        "colspec": UNSEEN,
        "graphic": UNSEEN,  # a name in the publisher's files, no address
        "inline-graphic": UNSEEN,
        "media": UNSEEN,
        "object-id": UNSEEN,
        "alternatives/tex-math": UNSEEN,  # said again beside it, in MathML
        "preformat": "pre",
        "code": "pre",
        "ref-list": "section",
        "ref": "p",
        "fn": "div",
        "ack": "section",
        "app": "section",
        "glossary": "section",
        "notes": "section",
        "sub-article": "section",
        "response": "section",
        "break": "br",
        "bold": "b",
        "italic": "i",
        "underline": "u",
        "monospace": "code",
        "sub": "sub",
        "sup": "sup",
        "ext-link": "a",
        "uri": "a",
        "xref": "a",
        "disp-formula": "p",
        **_all("email inline-formula named-content sc sans-serif styled-content math label", "span"),
        **_all(
            "element-citation mixed-citation citation note person-group name string-name surname given-names", WORDS
        ),
        "element-citation/*": WORDS,
    },
    {
        "lang": (Place(".", attribute("lang")),),
        "og:title": (Place("front/article-meta/title-group/article-title", text),),
        "citation_author": (
            Place("front/article-meta/contrib-group/contrib[@contrib-type='author']/name", person),
            Place("front/article-meta/contrib-group/contrib[@contrib-type='author']/name-alternatives/name", person),
            Place("front/article-meta/contrib-group/contrib[@contrib-type='author']/string-name", person),
            Place("front/article-meta/contrib-group/contrib/name", person),
            Place("front/article-meta/contrib-group/contrib/collab", text),
        ),
        "article:published_time": (
            Place("front/article-meta/pub-date[@pub-type='epub']", day),
            Place("front/article-meta/pub-date[@publication-format='electronic']", day),
            Place("front/article-meta/pub-date[@date-type='pub']", day),
            Place("front/article-meta/pub-date[@pub-type='ppub']", day),
            Place("front/article-meta/pub-date", day),
        ),
        "article:section": (Place("front/article-meta/article-categories/subj-group/subject", text),),
        "article:tag": (Place("front/article-meta/kwd-group/kwd", text),),
        "og:site_name": (
            Place("front/journal-meta/journal-title-group/journal-title", text),
            Place("front/journal-meta/journal-title", text),
        ),
    },
    proof="front",
    article="article",
    texts=frozenset({"body", "abstract"}),
)
"""Journal Article Tag Suite, as PubMed Central delivers it, and its forerunner of the NLM:
https://jats.nlm.nih.gov/archiving/tag-library/1.3/"""

# ---- libraries and corpora ----------------------------------------------------------------------------

_TEI_ELEMENTS: Final = {
    "body": "div.article-body",
    "div": "section",
    "div=comments": "div.comments",
    **_all("div1 div2 div3 div4 div5 div6 div7", "section"),
    "head": HEADING,
    "ab": "p",
    "ab=header": HEADING,
    "p": "p",
    "lg": "p",
    "l": LINE,
    "lb": "br",
    "list": LIST,
    "item": "li",
    "quote": "blockquote",
    "p/quote": "span",
    "floatingText": "div",
    "table": "table",
    "table/head": "caption",
    "row": "tr",
    "cell": "td",
    "figure": "figure",
    "figure/head": "figcaption",
    "figDesc": "figcaption",
    "graphic": "img",
    "listBibl": "section",
    "bibl": "p",
    "biblStruct": "p",
    "p/bibl": "span",
    "ref": "a",
    "ptr": "a",
    "code": "code",
    "hi": "span",
    **_all("hi=#b hi=bold", "b"),
    **_all("hi=#i hi=italic", "i"),
    "hi=#sup": "sup",
    "hi=#sub": "sub",
    "hi=#t": "code",
    "note": "div",
    "p/note": REMARK,
    **_all("abbr choice emph expan foreign num q rs s seg term time w", "span"),
    **_all("analytic author biblScope date editor forename idno imprint monogr name orgName persName", WORDS),
    **_all("placeName publisher pubPlace series surname title", WORDS),
}

TEI: Final = Vocabulary(
    _TEI_ELEMENTS | {"text": "article", "teiHeader": UNSEEN, "facsimile": UNSEEN, "standOff": UNSEEN},
    {
        "lang": (
            Place(".", attribute("lang")),
            Place("text", attribute("lang")),
            Place("teiHeader/profileDesc/langUsage/language", attribute("ident")),
        ),
        "og:title": (
            Place("teiHeader/fileDesc/titleStmt/title[@type='main']", text),
            Place("teiHeader/fileDesc/titleStmt/title", text),
        ),
        "citation_author": (
            Place("teiHeader/fileDesc/titleStmt/author", person),
            Place("teiHeader/fileDesc/sourceDesc/biblStruct/analytic/author/persName", person),
        ),
        "article:published_time": (
            Place("teiHeader/fileDesc/publicationStmt/date", attribute("when", "when-iso")),
            Place("teiHeader/fileDesc/publicationStmt/date", text),
            Place("teiHeader/fileDesc/sourceDesc/biblFull/publicationStmt/date", attribute("when")),
            Place("teiHeader/fileDesc/sourceDesc/biblFull/publicationStmt/date", text),
            Place("teiHeader/fileDesc/sourceDesc/biblStruct/monogr/imprint/date", attribute("when")),
        ),
        "article:section": (Place("teiHeader/profileDesc/textClass/keywords/term[@type='categories']", text),),
        "keywords": (
            Place("teiHeader/profileDesc/textClass/keywords/term[@type='tags']", text),
            Place("teiHeader/profileDesc/textClass/keywords//term", text),
        ),
        "og:site_name": (Place("teiHeader/fileDesc/sourceDesc/biblFull/publicationStmt/publisher", text),),
        "description": (Place("teiHeader/profileDesc/abstract", text),),
        "og:url": (Place("teiHeader/fileDesc/notesStmt/note[@type='url']", text),),
    },
    heads=("head", "ab"),
)
"""Text Encoding Initiative, P5: https://tei-c.org/guidelines/p5/"""

TRAFILATURA: Final = Vocabulary(
    _TEI_ELEMENTS | {"main": "article.article-body", "comments": "div.comments", "comments/p": "p.comment"},
    {
        "lang": (Place(".", attribute("language")),),
        "og:title": (Place(".", attribute("title")),),
        "author": (Place(".", attribute("author")),),
        "article:published_time": (Place(".", attribute("date")),),
        "article:section": (Place(".", attribute("categories")),),
        "keywords": (Place(".", attribute("tags")),),
        "og:site_name": (Place(".", attribute("sitename")),),
        "description": (Place(".", attribute("description")),),
        "og:url": (Place(".", attribute("source", "url")),),
    },
    proof="main",
    heads=("head",),
)
"""What trafilatura writes with --xml: https://trafilatura.readthedocs.io/en/latest/usage-python.html"""

BY_ROOT: Final = {
    "nitf": NITF,
    "newsMessage": NEWSML_G2,
    "newsItem": NEWSML_G2,
    "NewsML": NEWSML_1,
    "article": JATS,
    "pmc-articleset": replace(JATS, proof=""),
    "TEI": TEI,
    "doc": TRAFILATURA,
}
"""Vocabularies by the local name of the root."""
