"""What a JSON object or a row states beside its text becomes candidates of the fields."""

import json

import pytest

import cleaner
from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives import Asked, pages
from cleaner.sources.archives.stated import LONGEST, stated_in
from cleaner.sources.files import find, load

TITLE = "Ferry returns to the northern islands after a long winter"
STORY = [
    "The ferry to the northern islands sails again from Monday, the harbour office said, after eleven weeks of ice.",
    "Captain Ada Lindqvist said that the crew had used the time to paint the deck and to repair the ramp.",
    "Tickets cost the same as last year, and islanders travel for free on Wednesdays, as they have for long.",
    "The second ship, built in 1961, stays in the yard until the office has decided what a new engine is worth.",
]
KICKER = "From our correspondent in the north"
"""A line above a text, such as is taken for the headline where nobody states one."""
URL = "https://news.example/ferry"


def dump(*lines):
    return "\n\n".join(lines)


def html(*lines):
    return "".join(f"<p>{line}</p>\n" for line in lines)


def loaded(tmp_path, found):
    (tmp_path / "a.json").write_text(json.dumps(found))
    (file,) = find([tmp_path / "a.json"])
    return load(file, 100_000)


def cleaned(tmp_path, found):
    return cleaner.clean(loaded(tmp_path, found))


def post(content, title=TITLE):
    """A post as the REST interface of WordPress gives it."""
    return {
        "id": 7, "date": "2024-05-14T08:30:00", "date_gmt": "2024-05-14T06:30:00", "modified": "2024-05-15T09:00:00",
        "guid": {"rendered": "https://blog.example/?p=7"}, "link": "https://blog.example/2024/05/ferry/",
        "title": {"rendered": title}, "content": {"rendered": content, "protected": False},
        "excerpt": {"rendered": "<p>The ferry to the northern [&hellip;]</p>"}, "author": 3, "tags": [4, 5],
    }  # fmt: skip


# ---- what services and extractors answer ---------------------------------------------------------


@pytest.mark.parametrize("wrap", [lambda found: found, lambda found: [found]], ids=["post", "list of one"])
def test_a_post_of_wordpress_is_read(tmp_path, wrap):
    article = cleaned(tmp_path, wrap(post(html(*STORY), "Rain &#8211; and a <em>ferry</em> returns")))
    assert (article.title, article.text) == ("Rain – and a ferry returns", dump(*STORY))
    assert (article.url, article.published_at) == ("https://blog.example/2024/05/ferry/", "2024-05-14T08:30:00")
    assert (article.modified_at, article.description, article.authors) == ("2024-05-15T09:00:00", None, [])


READABILITY = {
    "title": TITLE, "byline": "By Ada Lindqvist", "dir": None, "lang": "en-GB", "content": html(*STORY),
    "textContent": dump(*STORY), "length": 400, "excerpt": STORY[0], "siteName": "Northern Herald",
    "publishedTime": "2024-05-14T08:30:00+02:00",
}  # fmt: skip
NEWSPAPER = {
    "title": TITLE, "authors": ["Ada Lindqvist", "Ben Okafor"], "publish_date": "2024-05-14 00:00:00",
    "text": dump(*STORY), "url": URL,
}  # fmt: skip
TRAFILATURA = {
    "title": TITLE, "author": "Ada Lindqvist; Ben Okafor", "hostname": "news.example", "date": "2024-05-14",
    "text": "\n".join(STORY), "language": None, "source": URL, "source-hostname": "Northern Herald",
    "excerpt": "It sails again.",
}  # fmt: skip
FIRECRAWL = {
    "success": True,
    "data": {
        "markdown": dump(f"# {TITLE}", *STORY),
        "metadata": {"title": f"{TITLE} | Northern Herald", "sourceURL": URL, "publishedTime": "2024-05-14T08:30:00Z"},
    },
}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (READABILITY, (None, ["Ada Lindqvist"], "2024-05-14T08:30:00+02:00", "Northern Herald", None)),
        (NEWSPAPER, (URL, ["Ada Lindqvist", "Ben Okafor"], "2024-05-14", None, None)),
        (TRAFILATURA, (URL, ["Ada Lindqvist", "Ben Okafor"], "2024-05-14", "Northern Herald", "It sails again.")),
        (FIRECRAWL, (URL, [], "2024-05-14T08:30:00+00:00", None, None)),
    ],
    ids=["readability", "newspaper", "trafilatura", "firecrawl"],
)  # fmt: skip
def test_what_an_object_states_stands_in_the_fields(tmp_path, found, expected):
    article = cleaned(tmp_path, found)
    authors = [author.name for author in article.authors]
    assert (article.url, authors, article.published_at, article.site_name, article.description) == expected
    assert (article.title, [block.text for block in article.blocks]) == (TITLE, STORY)


def test_a_list_of_posts_is_no_page(tmp_path):
    with pytest.raises(NotText, match="JSON list"):
        loaded(tmp_path, [post("a"), post("b")])


def test_a_list_of_strings_is_handed_on_as_the_text_that_it_is(tmp_path):
    assert loaded(tmp_path, STORY).content == json.dumps(STORY).encode()
    assert cleaned(tmp_path, STORY).text == dump(*STORY)


def test_a_list_of_strings_under_the_key_of_the_page_is_its_paragraphs(tmp_path):
    for article in (cleaned(tmp_path, {"title": TITLE, "text": STORY}), *in_lines(tmp_path, row(STORY))):
        assert (article.title, article.text) == (TITLE, dump(*STORY))


@pytest.mark.parametrize("value", [[], [1, 2], ["a", None]])
def test_other_lists_are_no_page(tmp_path, value):
    with pytest.raises(NotText, match="without a page"):
        loaded(tmp_path, {"text": value})


# ---- rows ----------------------------------------------------------------------------------------


def row(text, **more):
    return {
        "url": URL,
        "title": TITLE,
        "text": text,
        "date": "2024-05-14",
        "authors": [{"name": "Ada Lindqvist"}],
        **more,
    }


def from_rows(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    (found,) = find([tmp_path / name])
    return [cleaner.clean(page) for page in pages(found, Asked(100_000))]


def in_lines(tmp_path, *rows):
    return from_rows(tmp_path, "a.jsonl", b"".join(json.dumps(one).encode() + b"\n" for one in rows))


def in_parquet(tmp_path, *rows):
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    flat = [one | {"authors": [author["name"] for author in one["authors"]]} for one in rows]
    parquet.write_table(arrow.Table.from_pylist(flat), tmp_path / "rows.parquet")
    return from_rows(tmp_path, "a.parquet", (tmp_path / "rows.parquet").read_bytes())


@pytest.mark.parametrize("read", [in_lines, in_parquet])
def test_rows_state_it_too(tmp_path, read):
    for article in read(tmp_path, row(dump(*STORY)), row(dump(TITLE, *STORY), lang="en")):
        assert (article.title, article.published_at, article.language) == (TITLE, "2024-05-14", "en")
        assert (article.authors[0].name, article.text) == ("Ada Lindqvist", dump(*STORY))


def test_columns_that_hold_no_texts_are_not_read(tmp_path):
    arrow = pytest.importorskip("pyarrow")
    far = arrow.array([2**40], arrow.int64()).cast(arrow.timestamp("s"))  # a year that Python's dates do not have
    table = arrow.table({"text": [dump(*STORY)], "title": [TITLE], "date": far, "source": [URL]})
    from pyarrow import parquet

    parquet.write_table(table, tmp_path / "a.parquet")
    (article,) = from_rows(tmp_path, "a.parquet", (tmp_path / "a.parquet").read_bytes())
    assert (article.title, article.published_at, article.url) == (TITLE, None, URL)


# ---- the headline --------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["text", "html"])
def test_a_headline_that_the_text_repeats_is_lifted(tmp_path, key):
    (article,) = in_lines(tmp_path, {"title": TITLE, key: (dump if key == "text" else html)(TITLE, *STORY)})
    assert (article.title, article.text) == (TITLE, dump(*STORY))


@pytest.mark.parametrize(
    "title", ["Ferry returns to the northern islands ...", "Ferry returns to northern isles after winter"]
)
def test_one_that_the_text_has_in_other_words_is_lifted_too(tmp_path, title):
    (article,) = in_lines(tmp_path, {"title": title, "text": dump(TITLE, *STORY)})
    assert (article.title, article.text) == (title, dump(*STORY))


@pytest.mark.parametrize("first", ["A winter in port", KICKER, "The long way home"])
@pytest.mark.parametrize("key", ["text", "html"])
def test_where_the_text_does_not_have_the_headline_no_other_line_is_it(tmp_path, key, first):
    (article,) = in_lines(tmp_path, {"title": TITLE, key: (dump if key == "text" else html)(first, *STORY)})
    assert (article.title, article.text) == (TITLE, dump(first, *STORY))


def test_without_a_title_the_line_above_the_text_is_the_headline_as_ever(tmp_path):
    (article,) = in_lines(tmp_path, {"text": dump(KICKER, *STORY)})
    assert (article.title, article.text) == (KICKER, dump(*STORY))


# ---- what goes before, and what is none ----------------------------------------------------------


def test_what_a_whole_page_states_itself_goes_before(tmp_path):
    head = "<title>Ferry returns</title><meta name=author content='Ada Lindqvist'><meta name=date content=2024-05-14>"
    page = f"<html lang=en><head>{head}</head><body><h2>Ferry returns</h2>{html(*STORY)}</body></html>"
    found = {"title": "Another", "author": "Ben Okafor", "date": "2020-01-01", "html": page}
    article = cleaned(tmp_path, found)
    assert (article.title, article.published_at) == ("Ferry returns", "2024-05-14")
    assert [author.name for author in article.authors] == ["Ada Lindqvist"]


def test_a_headline_that_a_page_shows_goes_before_the_title_that_a_crawler_found_in_its_head(tmp_path):
    page = {"markdown": dump("# The boats are back at last", *STORY), "metadata": {"title": f"{TITLE} | Herald"}}
    assert cleaned(tmp_path, {"data": page}).title == "The boats are back at last"
    page["markdown"] = dump(*STORY)
    assert cleaned(tmp_path, {"data": page}).title == f"{TITLE} | Herald"


@pytest.mark.parametrize(
    "fields",
    [
        {"title": 7, "author": None, "language": ["en"], "siteName": {"id": 1}},
        {"title": "x" * (LONGEST + 1), "author": " ", "description": "It fell."},
        {"title": "None", "lang": "eng", "date": "2013-05-18T05:48:54Z"},
    ],
    ids=["other types", "too long, empty, of the text", "nothing, and the date of a crawl"],
)
def test_what_is_no_statement_is_passed_over(fields):
    assert stated_in(fields, "Rain. It fell.") == ()


def test_half_a_character_does_not_break_a_row(tmp_path):
    (article,) = in_lines(tmp_path, row(dump(*STORY), title="Ferry \ud800 returns"))
    assert article.title == "Ferry ? returns"


def test_a_page_without_an_object_states_nothing_beside_it():
    assert Page("x").stated == ()
    assert cleaner.clean(Page(dump(KICKER, *STORY))).to_json() == cleaner.clean(dump(KICKER, *STORY)).to_json()


def test_a_source_that_is_no_address_is_no_url(tmp_path):
    assert loaded(tmp_path, {"text": "It fell.", "source": "Northern Herald"}).url is None
