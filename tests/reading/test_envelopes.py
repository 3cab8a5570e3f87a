"""What a whole dump was put into is taken off: the record is that of the dump itself. Texts of their own stay."""

import csv
import io
import json
import quopri
import re
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Article, clean, explain
from cleaner.reading.envelopes import opened
from cleaner.reading.twice import once_decoded

FIXTURES = Path(__file__).parents[2] / "fixtures"
LONG = ("dump-interface-of-a-news-site", "dump-german-page")
DUMPS = (*LONG, "dump-author-box-and-tags", "dump-spanish-page")


def _said(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _cells(text: str) -> str:
    table = io.StringIO()
    csv.writer(table, quoting=csv.QUOTE_ALL).writerows([line] for line in _said(text))
    return table.getvalue()


LINES: dict[str, Callable[[str], str]] = {
    "cat -n": lambda text: "\n".join(f"{i:6d}\t{line}" for i, line in enumerate(text.split("\n"), 1)),
    "a tool of a language model": lambda text: "\n".join(f"{i}→{line}" for i, line in enumerate(text.split("\n"), 1)),
    "grep -n": lambda text: "\n".join(f"{i}:{line}" for i, line in enumerate(text.split("\n"), 1)),
    "a browser of a language model": lambda text: "\n".join(f"L{i}: {r}" for i, r in enumerate(text.split("\n"))),
    "an answer to a mail": lambda text: "\n".join(f"> {line}" for line in text.split("\n")),
    "a fence": lambda text: f"```text\n{text}\n```\n",
    "a fence below a note": lambda text: f"Here is the text of the page:\n\n```\n{text}\n```",
    "lines in a list of Python": lambda text: repr(text.split("\n")),
    "lines in a list of JSON": lambda text: json.dumps(text.split("\n")),
    "numbered lines in a fence": lambda text: "~~~\n" + LINES["cat -n"](text) + "\n~~~",
    "<pre>": lambda text: f"<html><body><pre>{escape(text)}</pre></body></html>",
    "a body that is only text": lambda text: f"<html><head></head><body>{escape(text)}</body></html>",
    "line ends that a filter left": lambda text: re.sub(r"(?m)^(\w+)", r"<b>\1</b>", escape(text)),
    "lines that end in <br>": lambda text: escape(text).replace("\n", "<br>\n"),
    "quoted-printable": lambda text: quopri.encodestring(text.encode()).decode(),
    "UTF-8 that was read as windows-1252": lambda text: _misread(text, "cp1252"),
    "numbers for all that is not ASCII": lambda text: text.encode("ascii", "xmlcharrefreplace").decode(),
    "a terminal": lambda text: text.replace("\n\n", "\n\n\x1b[1m\x1b[0m"),
}
PIECES: dict[str, Callable[[str], str]] = {
    "bars": lambda text: "|".join(_said(text)),
    "bars with blanks": lambda text: " | ".join(_said(text)),
    "tabs": lambda text: "\t".join(_said(text)),
    "line separators of Unicode": lambda text: "\u2028".join(_said(text)),
    "a list of Python": lambda text: repr(_said(text)),
    "a list of JSON": lambda text: json.dumps(_said(text), ensure_ascii=False, indent=2),
    "a column of a table": _cells,
    "paragraphs of HTML": lambda text: (
        "<article>" + "\n".join(f"<p>{escape(r)}</p>" for r in _said(text)) + "</article>"
    ),
}


def _misread(text: str, encoding: str) -> str:
    """Text whose bytes somebody read in another encoding."""
    return "".join(bytes([octet]).decode(encoding, "ignore") or chr(octet) for octet in text.encode())


def _fields(article: Article) -> tuple[object, ...]:
    return article.title, article.authors, article.published_at, article.text


@pytest.mark.parametrize("encoding", ["cp1251", "cp1250", "cp1254", "mac_roman", "cp437", "cp850", "cp866"])
@pytest.mark.parametrize("name", ["dump-russian-page", "dump-polish-page", "dump-turkish-page", "dump-chinese-page"])
def test_utf_8_that_was_read_in_another_encoding_is_read_again(name: str, encoding: str) -> None:
    text = (FIXTURES / name / "input.txt").read_text(encoding="utf-8")
    assert _fields(clean(_misread(text, encoding))) == _fields(clean(text))


@pytest.mark.parametrize(
    "text", ["√2, √3 und √5", "├──a\n├──b\n└──c", "Ростов, Ѓорѓи, Їжак", "ΑΈΑ ΓΉ ΒΎ", "SÃO, ÀÉ, ÂÊ"]
)
def test_letters_and_signs_of_a_script_are_no_misread_text(text: str) -> None:
    assert once_decoded(text) == text


@pytest.mark.parametrize("name", DUMPS)
@pytest.mark.parametrize("envelope", LINES)
def test_a_dump_in_an_envelope_is_the_dump(name: str, envelope: str) -> None:
    text = (FIXTURES / name / "input.txt").read_text(encoding="utf-8")
    assert _fields(clean(LINES[envelope](text))) == _fields(clean(text))


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("between", PIECES)
def test_a_dump_in_pieces_is_the_dump_of_those_lines(name: str, between: str) -> None:
    text = (FIXTURES / name / "input.txt").read_text(encoding="utf-8")
    lines = "\n\n".join(_said(text))
    assert set(clean(PIECES[between](text)).text.split("\n")) == set(clean(lines).text.split("\n"))


SAYINGS = "\n".join(
    f'"Saying number {word} of the harbour."' for word in "one two three four five six seven eight".split()
)
VERSES = "\n".join(f"{i}: And the boats came in on day {i}, every one of them" for i in range(1, 12))
TABLE = "\n".join(f"{i}\tBoat {i}\tHale\t{2 * i}\tTuesday\t{3 * i}\tlate" for i in range(1, 30))


@pytest.mark.parametrize(
    "text",
    [
        "1. Boil water.\n2. Add salt.\n3. Wait.",
        SAYINGS,
        VERSES,
        TABLE,
        "```python\nprint('rain')\n```",
        "```\nx = 1\n```",
        "Write it so:\n\n```\nx = 1\n```\n\nand then:\n\n```\ny = 2\n```",
        "> Rain fell.\n> It was cold.",
        '["a", 1]',
        "[1, 2]",
        "['it isn't one']",
        "rain,wind,fog\n" * 30,
        "雨,".join("今天天气很好我们去海边" for _ in range(40)),
        "Home | News | Sport\n\nRain fell on Tuesday.",
        "<p>" + "|".join("abcdefghijklmnopqrstuvwxyz") + "</p>",
    ],
)
def test_what_is_no_envelope_stays(text: str) -> None:
    assert opened(text) is text


@given(st.lists(st.text(min_size=1), min_size=2))
def test_a_list_is_its_strings(items: list[str]) -> None:
    ends = sum(item.endswith("\n") for item in items) > len(items) // 2
    if not any("\ud800" <= char <= "\udfff" for char in "".join(items)):
        plain = "".join(items) if ends else "\n\n".join(items)
        assert opened(json.dumps(items)) in (plain, opened(plain))


@given(st.text(alphabet="[('\"\\ux0123→|:>`~ \t\nab"))
def test_no_text_raises(text: str) -> None:
    opened(text)


def test_no_article_is_lost_where_only_links_passed_a_filter() -> None:
    text = (FIXTURES / LONG[0] / "input.txt").read_text(encoding="utf-8")
    linked = "\n".join(
        f'<a href="/{line[:9]}">{line}</a>' if len(line) < 40 else line for line in escape(text).split("\n")
    )
    assert set(clean(text).text.split("\n")) - set(clean(linked).text.split("\n")) <= {""}


def test_pieces_that_are_joined_by_commas_are_parted() -> None:
    labels = [f"Label {word}" for word in "one two three four five six seven eight nine ten".split()]
    pieces = [*labels, "It rained, and the wind turned in 1,200 places.", *labels, "Privacy", "Terms"]
    assert opened(",".join(pieces)).split("\n") == pieces


WRAPPED = """It rained on the <a
href="/isles">islands</a> all day, said the keeper of the lighthouse, who
had counted the drops in his tin pail and written the number into the
book that nobody reads.

The wind turned in the <b>evening</b>, and the ferry came two hours late
with a cow on board that belonged to nobody; the captain has kept it, he
said, until somebody misses it more than he would.
"""


def test_html_around_a_dump_is_html_in_the_record() -> None:
    text = (FIXTURES / LONG[0] / "input.txt").read_text(encoding="utf-8")
    result = explain(LINES["<pre>"](text), format="html")
    assert (result.document.format, result.article.source.format) == ("text", "html")
    assert explain(text).article.source.format == "text"


def test_lines_that_were_wrapped_with_their_elements_stay_one() -> None:
    first, second = clean(WRAPPED).text.split("\n\n")
    assert first.startswith("It rained on the islands all day, said the keeper of the lighthouse, who had counted")
    assert second.startswith("The wind turned in the evening, and the ferry came two hours late with a cow")


def test_lines_keep_their_numbers() -> None:
    text = (FIXTURES / DUMPS[0] / "input.txt").read_text(encoding="utf-8")
    fenced = f"```text\n{text}\n```"
    plain, inside = explain(text).document.blocks, explain(fenced).document.blocks
    assert [block.line + 1 for block in plain] == [block.line for block in inside]


SCRIPT = ";".join(f'var k{i}={{"a":"{i}","b":["c","d"]}}' for i in range(60))


def test_commas_of_scripts_part_no_pieces() -> None:
    text = f"{SCRIPT} It rained on the islands all day."
    assert opened(text) == text
    pieces = ",".join(["Home", "News", "Sport", "Weather"] * 8 + ["It rained on the islands all day."])
    assert opened(pieces).split("\n")[:2] == ["Home", "News"]
