"""CSV and TSV: a page a row; what is not in order costs its row; what is no table is a text."""

import csv
import gzip
import io
import json
import subprocess
import sys
import tracemalloc
import zipfile

import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.model import Page
from cleaner.sources.archives import Asked, is_archive, pages
from cleaner.sources.archives.rows import BadRow, Rows
from cleaner.sources.files import Passed, find

MOST = 100_000
TITLE = "Ferry returns to the northern islands"
LINES = [
    "The ferry to the northern islands sails again from Monday, the harbour office said, after eleven weeks of ice.",
    'Captain Ada Lindqvist used the time to paint the deck; "the ramp is new", she said, and so is the bell.',
    "Tickets cost the same as last year, and islanders travel for free on Wednesdays, as they have for long.",
]
STORY = "\n\n".join(LINES)
HEAD = ["", "title", "author", "date", "url", "content"]


def row(number, text=STORY):
    return [number, TITLE, "Ada Lindqvist", "2024-05-14", f"https://news.example/{number}", text]


def written(*rows, **dialect):
    out = io.StringIO(newline="")
    csv.writer(out, **dialect).writerows(rows)
    return out.getvalue().encode()


def read(tmp_path, name, content, **asked):
    (tmp_path / name).write_bytes(content)
    (found,) = find([tmp_path / name])
    return list(pages(found, Asked(asked.pop("max_bytes", MOST), **asked)))


def told(things):
    """(number, text or code) of each."""
    return [(each.record, each.code if isinstance(each, Passed) else each.content) for each in things]


def of_two_columns(tmp_path, lines, **asked):
    return told(read(tmp_path, "a.csv", b"title,text\n" + lines, **asked))


# ---- tables in order -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", [b"a.csv", b"A.TSV", b"a.csv.gz", b"a.tsv.zst"])
def test_tables_are_known_by_name(name):
    assert is_archive(name)


@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress), (".zst", zstd.compress)])
@pytest.mark.parametrize(("kind", "comma"), [("csv", ","), ("csv", ";"), ("csv", "\t"), ("tsv", "\t")])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_a_row_is_a_page_with_its_url(tmp_path, ending, pack, kind, comma, quoting):
    table = written(HEAD, row(0), row(1, "Rain, and snow; both\tfell."), delimiter=comma, quoting=quoting)
    things = read(tmp_path, f"a.{kind}{ending}", pack(table))
    assert told(things) == [(0, STORY), (1, "Rain, and snow; both\tfell.")]
    assert [page.url for page in things] == ["https://news.example/0", "https://news.example/1"]


def test_what_the_other_columns_state_stands_in_the_fields(tmp_path):
    (page,) = read(tmp_path, "a.csv", written(HEAD, row(0)))
    article = cleaner.clean(page)
    assert (article.title, article.published_at, article.text) == (TITLE, "2024-05-14", STORY)
    assert [author.name for author in article.authors] == ["Ada Lindqvist"]


@pytest.mark.parametrize("names", ["['Ada Lindqvist', \"Pat O'Neill\"]", '["Ada Lindqvist", "Pat O\'Neill"]'])
def test_authors_may_be_a_list_as_programs_write_it(tmp_path, names):
    (page,) = read(tmp_path, "a.csv", written(["title", "authors", "text"], [TITLE, names, STORY]))
    assert [author.name for author in cleaner.clean(page).authors] == ["Ada Lindqvist", "Pat O'Neill"]


def test_columns_can_be_named_and_may_have_capitals(tmp_path):
    table = written(["Title", "Article", "Link", "Text"], [TITLE, "the article", "https://news.example/b", "the text"])
    (page,) = read(tmp_path, "a.csv", table)
    assert (page.content, page.url) == ("the text", "https://news.example/b")
    (page,) = read(tmp_path, "a.csv", table, page_key="Article", url_key="Title")
    assert (page.content, page.url) == ("the article", TITLE)


def test_of_several_columns_the_first_that_has_text_is_the_page(tmp_path):
    table = written(["html", "text"], ["", "the text"], ["<p>the page", "the text"], ["", ""])
    assert told(read(tmp_path, "a.csv", table)) == [(0, "the text"), (1, "<p>the page"), (2, "empty")]


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_come_out_whatever_wrote_them(tmp_path, coding):
    table = written(["titre", "text"], ["é", "Le café «Zoë» est ouvert."]).decode().encode(coding)
    assert told(read(tmp_path, "a.csv", table)) == [(0, "Le café «Zoë» est ouvert.")]


def test_a_bad_byte_costs_itself(tmp_path):
    assert of_two_columns(tmp_path, "a,Málaga y Jaén".encode() + b"\xc3\n") == [(0, "Málaga y Jaén\ufffd")]


def test_excel_may_say_what_parts_the_cells(tmp_path):
    assert told(read(tmp_path, "a.csv", b"sep=;\r\n" + written(HEAD, row(0), delimiter=";"))) == [(0, STORY)]


def test_one_column_with_the_name_of_a_page_is_a_table(tmp_path):
    assert told(read(tmp_path, "a.csv", b'text\nRain, and more.\n"It\nsnowed."\n')) == [
        (0, "Rain, and more."),
        (1, "It\nsnowed."),
    ]


def test_a_cell_may_be_as_large_as_a_page(tmp_path):
    large = "It rained, and rained.\n" * 200_000
    table = written(["title", "text"], ["a", large], ["b", "x"])
    assert told(read(tmp_path, "a.csv", table, max_bytes=5_000_000)) == [(0, large), (1, "x")]


def test_a_blank_may_stand_around_quotes(tmp_path):
    table = b'id, title, text\n1, "Rain, again", "It fell." \n2, "b", "never closed\n3, "c", "x"\n4, d, y\n'
    things = read(tmp_path, "a.csv", table)
    assert told(things) == [(0, "It fell."), (1, "bad-line"), (2, "x"), (3, " y")]
    assert things[0].stated == (("headline", "Rain, again"),)


@given(
    st.lists(st.lists(st.text('a",;\n\r \té', max_size=6), min_size=3, max_size=3), max_size=5),
    st.sampled_from([",", ";"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.integers(1, 40),
)
def test_rows_come_back_as_they_were_written_in_whatever_pieces(rows, comma, quoting, size):
    table = written(*rows, delimiter=comma, quoting=quoting)
    pieces = [table[at : at + size] for at in range(0, len(table), size)]
    assert [[cell.decode() for cell in row] for row in Rows(pieces, comma.encode(), MOST)] == rows


@given(st.text('a",\n\r \t', max_size=60).map(str.encode), st.sampled_from([b",", b"\t"]), st.integers(1, 9))
def test_pieces_make_no_difference(table, comma, size):
    pieces = [table[at : at + size] for at in range(0, len(table), size)]
    assert list(Rows(pieces, comma, MOST)) == list(Rows([table], comma, MOST))


# ---- rows that are not in order ------------------------------------------------------------------


def test_rows_with_too_few_or_too_many_cells_cost_themselves(tmp_path):
    found = of_two_columns(tmp_path, b"a\n\nb,x\n\nc,y,z\nd,w,,\n")
    assert found == [(0, "bad-line"), (1, "x"), (2, "bad-line"), (3, "w")]


def test_quotes_that_are_not_doubled_belong_to_the_text(tmp_path):
    found = of_two_columns(tmp_path, b'a,"He said "hello, all" and left"\nb,5" of rain\n')
    assert found == [(0, 'He said "hello, all" and left'), (1, '5" of rain')]


def test_between_tabs_a_quote_at_the_beginning_may_be_one(tmp_path):
    things = read(tmp_path, "a.tsv", b'title\ttext\n"Fire" in town\tIt "burned".\nb\t"two\ttabs"\n')
    assert told(things) == [(0, 'It "burned".'), (1, "two\ttabs")]
    assert ("headline", '"Fire" in town') in things[0].stated


def test_where_a_quote_is_never_closed_reading_goes_on_with_the_next(tmp_path):
    lines = b'a,x\nb,"never closed\nand so on, and\nc,"good, again"\nd,w\n'
    things = read(tmp_path, "a.csv", b"title,text\n" + lines)
    assert told(things) == [(0, "x"), (1, "bad-line"), (2, "good, again"), (3, "w")]
    assert things[1].detail == "a quote is never closed; lines that are not read: 2"


def test_one_that_nothing_follows_is_told_at_the_end(tmp_path):
    for end in (b"", b"\n"):
        *found, last = read(tmp_path, "a.csv", b'title,text\na,x\nb,"never closed\nc,y' + end)
        assert (told(found), last.code, last.record) == ([(0, "x")], "container", 1)
        assert last.detail.endswith("lines that are not read: 2")


def test_a_row_that_is_too_long_is_one_complaint_and_the_next_a_page(tmp_path):
    for cell in (b"x" * 2000, b'"' + b"x, y\n" * 400 + b'"'):
        assert of_two_columns(tmp_path, b"a," + cell + b"\nb,x\n", max_bytes=500) == [(0, "too-large"), (1, "x")]


def test_no_more_is_kept_of_a_quote_that_is_never_closed_than_a_page():
    pieces = [b'a,"begins\n', *[b"and goes on, and\n" * 10] * 50_000, b'b,"again"\n']
    tracemalloc.start()
    first = next(iter(Rows(pieces, b",", 1000)))
    (_, peak), _ = tracemalloc.get_traced_memory(), tracemalloc.stop()
    assert first == BadRow("bad-line", "a quote is never closed; lines that are not read: 500001")
    assert peak < 100_000


def test_nul_bytes_stay_in_their_cell(tmp_path):
    assert of_two_columns(tmp_path, b"a,x\0y\nb,z") == [(0, "x\0y"), (1, "z")]


def test_a_cut_file_gives_the_rows_that_are_whole_and_says_so(tmp_path):
    table = written(HEAD, *(row(number, f"{number * 7919} {number**5}") for number in range(2000)))
    *found, last = read(tmp_path, "a.csv.gz", gzip.compress(table)[:-2000])
    assert len(found) > 50
    assert told(found) == [(number, f"{number * 7919} {number**5}") for number in range(len(found))]
    assert (last.code, last.record) == ("container", None)
    assert "ends before its content does: the rows before that were read" in last.detail


def test_a_bomb_is_stopped(tmp_path):
    bomb = gzip.compress(b"title,text\n" + b"\n" * 50_000_000)
    (complaint,) = read(tmp_path, "a.csv.gz", bomb, max_bytes=1000)
    assert "unpacks to more than" in complaint.detail


def test_something_else_below_a_head_is_told_after_some_rows(tmp_path):
    things = read(tmp_path, "a.csv", b"title,text\n" + b"line\n" * 5000)
    assert len(things) == 1001
    assert things[-1].record is None


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.tsv.gz"]))
def test_whatever_bytes_come_the_answer_is_pages_and_complaints(tmp_path_factory, content, name):
    folder = tmp_path_factory.mktemp("any")
    for start in (b"", b"title,text\n", b"title\ttext\n", b"\xff\xfe"):
        things = read(folder, name, start + content)
        assert things
        assert all(isinstance(each, Page | Passed) for each in things)


# ---- no column for pages, and what is no table ---------------------------------------------------


def test_a_table_without_a_column_for_pages_says_how_to_name_it(tmp_path):
    table = written(["id", "name"], *([number, "boat"] for number in range(5)))
    (complaint,) = read(tmp_path, "a.csv", table)
    assert (complaint.code, complaint.record) == ("container", None)
    assert complaint.detail.startswith("has no column html or text or ")
    assert complaint.detail.endswith(": --page-key names the column of the page")
    assert told(read(tmp_path, "a.csv", table, page_key="name"))[0] == (0, "boat")


def test_a_column_that_was_named_and_is_not_there_is_told_whatever_the_file_is(tmp_path):
    (complaint,) = read(tmp_path, "a.csv", STORY.encode(), page_key="story")
    assert complaint.detail == "has no column story: --page-key names the column of the page"


def test_a_large_table_without_such_a_column_is_told_though_no_row_fits_into_its_beginning(tmp_path):
    table = written(["id", "article"], *([number, "It rained. " * 100_000] for number in range(3)))
    assert told(read(tmp_path, "a.csv", table, max_bytes=5_000_000)) == [(None, "container")]


def test_a_head_without_rows_holds_no_pages(tmp_path):
    (complaint,) = read(tmp_path, "a.csv", b"title,text\n")
    assert (complaint.code, complaint.detail) == ("container", "holds no pages")


@pytest.mark.parametrize(
    "content",
    [STORY.encode(), written(*([line] for line in LINES), quoting=csv.QUOTE_ALL), b"", b"one,line"],
    ids=["prose", "a column of lines", "nothing", "a line"],
)
@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress)])
def test_what_is_no_table_is_the_text_that_it_is(tmp_path, content, ending, pack):
    assert read(tmp_path, f"a.csv{ending}", pack(content)) == [Page(content, path=f"a.csv{ending}")]


def test_a_text_that_is_too_large_or_a_web_archive_is_told(tmp_path):
    assert told(read(tmp_path, "a.csv", STORY.encode() * 1000)) == [(None, "too-large")]
    assert told(read(tmp_path, "a.csv", b"WARC/1.0\r\nWARC-Type: response\r\n")) == [(None, "not-html")]


def test_a_table_in_a_zip_file_is_to_be_unpacked(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("articles.csv", written(HEAD, row(0)))
    (complaint,) = read(tmp_path, "a.zip", (tmp_path / "a.zip").read_bytes())
    assert "unpack it first" in complaint.detail


# ---- the command ---------------------------------------------------------------------------------


def clean(folder, *arguments):
    command = [sys.executable, "-m", "cleaner", "clean", folder / "raw", "-o", folder / "clean", *arguments]
    return subprocess.run(command, capture_output=True, timeout=300, check=False)


def test_a_run_makes_a_record_a_row_and_a_second_one_nothing(tmp_path):
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/a.csv").write_bytes(written(HEAD, row(0), ["too", "few"], row(2)))
    (tmp_path / "raw/b.csv").write_bytes(STORY.encode())
    first = clean(tmp_path)
    assert (first.returncode, b"3 cleaned, 1 failed (1 bad-line)" in first.stderr) == (1, True)
    record = json.loads((tmp_path / "clean/a.csv/000002.json").read_bytes())
    assert (record["url"], record["text"], record["source"]["record"]) == ("https://news.example/2", STORY, 2)
    assert json.loads((tmp_path / "clean/b.csv.json").read_bytes())["text"] == STORY
    assert b"4 unchanged since an earlier run" in clean(tmp_path).stderr
