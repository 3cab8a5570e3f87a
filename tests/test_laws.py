"""What holds for every page: nothing is lost, the same page gives the same bytes, clean text stays as it is."""

import html
import itertools
import json
import os
import random
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from lxml import etree

import cleaner
from cleaner.formats.schema import schema
from cleaner.model import Block
from cleaner.rules import ALL, Catalogue, catalogue

FIXTURES = Path(__file__).parent.parent / "fixtures"
VALIDATOR = jsonschema_rs.validator_for(schema())


# ---- what is put in -----------------------------------------------------------------------------

UNSEEN = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphen, zero-width space, word joiner, byte order mark: no reader sees them, no record holds them."""

letters = st.text("abcdeSTéßñøžłкраїнаНеΩλあア漢字대한مرحباשलन9470", min_size=1, max_size=9)
marks = st.sampled_from(
    ["e\u0301", "x\u0308\u0323", "\u1100\u1161", "a\u00adb", "a\u200bb", "\ufeffc", "d\u2060e", "f\u200dg", "😀"]
)
signs = st.sampled_from(
    [*".,:;!?-–|•*#&<>\"'()/©", "...", "•  ", "1. ", "- ", "## ", " | ", "12:30", "* indicates required"]
)
spaces = st.sampled_from(
    [" ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "\u00a0", "\u3000", "\u2028", "\x0c", "\x07"]
)
examples = {text for rule in ALL for text in (*rule.drops, *rule.keeps)}
phrases = st.sampled_from(sorted(text for text in examples if not text.startswith("http"))[::20])
"""An address alone is no page."""
pieces = st.lists(letters | marks | signs | spaces, min_size=1, max_size=12).map("".join) | phrases
dumps = st.lists(pieces | spaces, min_size=1, max_size=40).map("".join) | st.text(max_size=300)

written = pieces.map(html.escape) | st.sampled_from(
    ["&nbsp;", "&amp;", "&shy;", "&eacute;", "&#8217;", "&#x41;", "&", "&zz"]
)
BLOCKS = (
    "div p section article nav aside header footer main form ul ol li dl dt dd table thead tbody tr td th h1 h2 pre"
    " blockquote figure figcaption address button select option textarea noscript template center details summary"
).split()
INLINE = "a b i em strong span font u small label time abbr custom-tag".split()
LONE = [
    "<br>",
    "<br><br>",
    "<hr>",
    '<img src="a.jpg" alt="no text">',
    "<p>",
    "<li>",
    "<td>",
    "<tr>",
    "</p>",
    "</div>",
    "</table>",
    "</b>",
    "<!-- a remark -->",
    "<wbr>",
]
UNREAD = ["script", "style", "svg", "iframe", "object", "title"]
ATTRIBUTES = [
    "",
    "",
    "",
    " hidden",
    ' class="article-body"',
    ' class="sidebar newsletter"',
    ' href="/a/b"',
    ' style="display:none"',
    ' id="x" class=comments',
    " colspan=2",
    ' datetime="2024-01-02"',
    ' itemprop="headline"',
]


def elements(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tags = st.sampled_from([*BLOCKS, *INLINE])
    inside = st.lists(inner, max_size=5).map("".join)
    closed = st.builds("<{0}{1}>{2}</{0}>".format, tags, st.sampled_from(ATTRIBUTES), inside)
    unclosed = st.builds("<{0}{1}>{2}".format, tags, st.sampled_from(ATTRIBUTES), inside)
    return closed | closed | unclosed


def row_of(cells: list[tuple[str, str, str]]) -> str:
    return "".join(["<tr>", *(f"<{tag}{attributes}>{text}</{tag}>" for tag, attributes, text in cells), "</tr>"])


unread = st.builds("<{0}>{1}</{0}>".format, st.sampled_from(UNREAD), letters)
cell_texts = (
    written
    | st.builds("{}<a href=/x>{}</a>, {}".format, written, written, written)
    | st.sampled_from(["", " ", "<br>", "|"])
)
cells = st.tuples(st.sampled_from(["td", "td", "th"]), st.sampled_from(["", " colspan=2", " hidden"]), cell_texts)
tables = st.lists(st.lists(cells, max_size=4).map(row_of), max_size=4).map(
    lambda rows: f"<table>{''.join(rows)}</table>"
)
trees = st.recursive(written | st.sampled_from(LONE) | unread | tables, elements, max_leaves=25)
pages = st.lists(trees, min_size=1, max_size=6).map("".join)
LINKED_DATA = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "\\ud800", "author": [[[]]],'
    ' "datePublished": "2024-13-45T99:99:99+99:99"}</script>'
)
BROKEN = (
    "< > </ <! <!-- --> <![CDATA[ ]]> <?xml <script> </html> <html> <body> <head> <base/href='//['>"
    " <meta/charset=utf-7> &#1; &#xD800; &#xFFFF; &#99999999; <a/href=http://[::1>x</a>"
    " <td/colspan=99999999999> \x00 \x1b"
).split(" ")
soup = st.lists(trees | st.text(max_size=20) | st.sampled_from([*BROKEN, LINKED_DATA]), max_size=12).map("".join)


# ---- kept + lifted + dropped = input ------------------------------------------------------------


def characters(text: str) -> str:
    """The text without white space, controls and unseen characters, decomposed: normal form C joins across pieces."""
    seen = "".join(
        char
        for char in text
        if char not in UNSEEN and not char.isspace() and unicodedata.category(char) not in ("Cc", "Cs")
    )
    return unicodedata.normalize("NFD", seen)


def blocks_of(text: str, form: str) -> tuple[Block, ...]:
    """All blocks of a page, with one decision for each; none when there is nothing to read."""
    try:
        result = cleaner.explain(text, format=form)  # type: ignore[arg-type]
    except cleaner.EmptyInput:
        return ()
    blocks = result.document.blocks
    assert (
        [decision.block for decision in result.decisions]
        == [block.index for block in blocks]
        == list(range(len(blocks)))
    )
    assert {decision.action for decision in result.decisions} <= {"keep", "lift", "drop"}
    return blocks


@given(dumps)
def test_every_character_of_a_dump_stands_in_one_block(text: str) -> None:
    # C1 controls are what browsers make of them: windows-1252. The other noncharacters are no text.
    text = "".join(c for c in text if not "\x80" <= c <= "\x9f" and c not in "\ufffe\uffff")
    blocks = blocks_of(text, "text")
    assert characters("".join(block.text for block in blocks)) == characters(text)


def letters_and_digits(text: str) -> str:
    return "".join(char for char in characters(text) if char.isalnum())


def text_by_lxml(page: str) -> str:
    """All text of a page as lxml reads it, but for elements that hold no text for readers."""
    try:
        root = etree.fromstring(page.encode(), etree.HTMLParser(encoding="utf-8", remove_comments=True))
    except etree.XMLSyntaxError:
        return ""
    if root is None:
        return ""
    parts: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            parts.append(element.tail or "")
        elif element.tag in UNREAD:
            walk.skip_subtree()
        else:
            parts.append(element.text or "")
    return "".join(parts)


@given(pages)
def test_every_letter_of_a_page_stands_in_one_block(page: str) -> None:
    blocks = blocks_of(page, "html")
    assert letters_and_digits("".join(block.text for block in blocks)) == letters_and_digits(text_by_lxml(page))


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("<td><b>Rent</b> 400 euros</td><td>a month</td>", id="after-an-inline-element"),
        pytest.param("Rooms <td>Rent</td><td>Sum</td>", id="before-the-first-cell"),
        pytest.param("<td>Rent</td> a month <td>Sum</td>", id="between-cells"),
    ],
)
def test_no_text_of_a_row_is_lost(row: str) -> None:
    page = f"<table><tr>{row}</tr></table>"
    assert letters_and_digits("".join(block.text for block in blocks_of(page, "html"))) == letters_and_digits(
        text_by_lxml(page)
    )


@given(pages | dumps)
def test_the_text_is_made_of_kept_blocks_and_the_count_of_dropped_ones(page: str) -> None:
    try:
        result = cleaner.explain(page)
    except cleaner.EmptyInput:
        return
    blocks, article = result.document.blocks, result.article
    fate = {
        action: [blocks[d.block].text for d in result.decisions if d.action == action] for action in ("keep", "drop")
    }
    kept = letters_and_digits("".join(fate["keep"]))
    if article.status != "empty":
        text = letters_and_digits(article.text)
        numbers = sum(len(str(block.number)) for block in blocks if block.number is not None)
        assert len(kept) <= len(text) <= len(kept) + numbers
    assert article.removed.blocks == len(fate["drop"]) == sum(article.removed.by_reason.values())
    assert article.removed.chars == sum(map(len, fate["drop"]))
    assert article.text == "\n\n".join(block.text for block in article.blocks)


# ---- the same page gives the same bytes ---------------------------------------------------------


@given(pages | dumps | soup)
def test_a_page_gives_the_same_bytes_twice(page: str) -> None:
    assert answer(page) == answer(page)


def answer(page: str | bytes) -> str:
    """The record, or the error."""
    try:
        return cleaner.clean(page).to_json()
    except cleaner.CleanerError as error:
        return f"{type(error).__name__} {error}"


ELSEWHERE = """
import json, sys
import cleaner
for path in json.load(sys.stdin):
    sys.stdout.write(cleaner.clean(open(path, "rb").read()).to_json())
"""


@pytest.fixture(scope="module")
def cases() -> list[str]:
    """Every third page of the fixtures."""
    return [str(path) for path in sorted(FIXTURES.glob("*/input.*"))[::3]]


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4711", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "OMP_NUM_THREADS": "1"},
    ],
    ids=lambda environment: environment["TZ"],
)
def test_a_page_gives_the_same_bytes_in_another_process_with_other_hashes_and_another_clock(
    cases: list[str], environment: dict[str, str]
) -> None:
    told = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", ELSEWHERE],
        input=json.dumps(cases).encode(),
        capture_output=True,
        check=True,
        timeout=120,
        env={**os.environ, **environment},
    )
    here = "".join(answer(Path(case).read_bytes()) for case in cases)
    assert told.stdout.decode().splitlines() == here.splitlines()


@pytest.mark.parametrize("seed", range(3))
def test_the_order_in_which_rules_are_given_changes_nothing(seed: int) -> None:
    rules = list(ALL)
    random.Random(seed).shuffle(rules)
    shuffled, usual = Catalogue(rules), catalogue()
    assert shuffled.digest == usual.digest
    assert shuffled.rules == usual.rules
    for text in (text for rule in ALL for text in (*rule.drops[:3], *rule.keeps[:2])):
        block = Block(0, text, marks=rules[0].place)
        assert shuffled.hits(block) == usual.hits(block)


# ---- clean text stays as it is ------------------------------------------------------------------

VOCABULARIES = {
    "english": """the council of a river town bridge has after years been found to hold more water than engineers
        expected and its mayor said that repairs would begin before winter because nobody wanted another flood in
        streets where children walk to school every morning while shops open late""",
    "german": """der Rat einer kleinen Stadt am Fluss hat nach Jahren beschlossen die alte Brücke zu erneuern weil
        Fachleute im Winter Risse fanden und niemand für den Verkehr über das Wasser haften wollte sagte die
        Bürgermeisterin während viele Menschen länger zur Arbeit fahren müssen""",
    "ukrainian": """міська рада після багатьох років вирішила відновити старий міст через річку бо взимку інженери
        знайшли тріщини і ніхто не хотів відповідати за рух над водою сказала голова громади тоді як люди довше їдуть
        на роботу та до школи щоранку""",
    "greek": """το συμβούλιο της μικρής πόλης αποφάσισε μετά από χρόνια να ανακαινίσει την παλιά γέφυρα στο ποτάμι
        επειδή οι μηχανικοί βρήκαν ρωγμές τον χειμώνα και κανείς δεν ήθελε ευθύνεται για κυκλοφορία πάνω νερό""",
    "arabic": """قرر مجلس المدينة الصغيرة بعد سنوات إصلاح الجسر القديم على النهر لأن المهندسين وجدوا شقوقا في الشتاء
        ولم يرغب أحد تحمل مسؤولية المرور فوق الماء قالت رئيسة البلدية بينما يحتاج الناس وقتا أطول إلى العمل صباح""",
    "hindi": """नगर परिषद ने कई साल बाद नदी पर पुराने पुल की मरम्मत का फैसला किया क्योंकि सर्दी में इंजीनियरों को
        दरारें मिलीं और कोई भी पानी के ऊपर यातायात जिम्मेदारी नहीं लेना चाहता था महापौर कहा लोग अब काम तक देर से""",
    "japanese": """市議会は 長年の 議論の あとで 川に かかる 古い 橋を 直すと 決めた 冬に 技術者が ひびを 見つけ 誰も
        水の上の 交通の 責任を 負おうと しなかった からだと 市長は 話した 住民は 毎朝 遠回りして 学校や 通って""",
    "chinese": """市议会 经过 多年 讨论 决定 修复 河上 的 旧桥 因为 工程师 冬天 发现 裂缝 没有人 愿意 为 水上 交通
        承担 责任 市长 表示 居民 每天 早上 需要 绕路 去 学校 和 工作 地点 商店 也 推迟 开门""",
}
STOPS = {"hindi": "। ", "japanese": "。", "chinese": "。"}
"""What stands between two sentences."""


def sentence_of(language: str, words: list[str]) -> str:
    space = "" if language in ("japanese", "chinese") else " "
    text = space.join(words)
    return text[0].upper() + text[1:] + STOPS.get(language, ". ")


@st.composite
def clean_texts(draw: st.DrawFn, language: str, paragraphs: st.SearchStrategy[int]) -> list[str]:
    """Paragraphs of two to five sentences of 8 to 20 words."""
    order = st.permutations(VOCABULARIES[language].split())
    sentence = st.builds(lambda words, length: sentence_of(language, words[:length]), order, st.integers(8, 20))
    lengths = [draw(st.integers(2, 5)) for _ in range(draw(paragraphs))]
    sentences = iter(draw(st.lists(sentence, min_size=sum(lengths), max_size=sum(lengths), unique=True)))
    return ["".join(itertools.islice(sentences, length)).rstrip() for length in lengths]


def stays_as_it_is(paragraphs: list[str]) -> None:
    for gap in ("\n", "\n\n"):
        assert cleaner.clean(gap.join(paragraphs), format="text").text.split("\n\n") == paragraphs


AS_WRITTEN = settings(max_examples=15, phases=(Phase.explicit, Phase.generate))
"""Shrunk texts would be no texts."""


@pytest.mark.parametrize("language", VOCABULARIES)
def test_cleaning_clean_text_changes_nothing(language: str) -> None:
    AS_WRITTEN(given(clean_texts(language, st.integers(3, 8)))(stays_as_it_is))()


def test_cleaning_two_clean_paragraphs_changes_nothing() -> None:
    texts = st.sampled_from(sorted(VOCABULARIES)).flatmap(lambda language: clean_texts(language, st.just(2)))
    settings(AS_WRITTEN, max_examples=300)(given(texts)(stays_as_it_is))()


# ---- whatever comes -----------------------------------------------------------------------------


def strings_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from itertools.chain.from_iterable(strings_in(part) for part in (*value.keys(), *value.values()))
    elif isinstance(value, list):
        yield from itertools.chain.from_iterable(map(strings_in, value))


def holds_what_a_record_may(article: cleaner.Article) -> None:
    line = article.to_json()
    record = json.loads(line)
    assert line.index("\n") == len(line) - 1
    assert [error.message for error in VALIDATOR.iter_errors(record)] == []
    for text in strings_in(record):
        assert unicodedata.is_normalized("NFC", text)
        assert not [char for char in text if unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t"]
    assert msgspec.json.decode(line, type=cleaner.Article) == article
    assert record == article.to_dict()


@given(
    page=st.binary(max_size=400)
    | st.text(st.characters(), max_size=300)
    | soup
    | soup.map(lambda text: text.encode("utf-8", "replace")),
    form=st.sampled_from([None, "html", "text"]),
)
@example("\ud800", None)
@example(b"\xff\xfe\x00\xd8", None)
def test_whatever_comes_a_valid_record_goes_out_or_a_named_error(page: str | bytes, form: Any) -> None:
    try:
        article = cleaner.clean(page, format=form)
    except cleaner.CleanerError as error:
        assert error.reason and error.code and str(error)  # noqa: PT017, PT018  # what is raised is part of the law
        return
    holds_what_a_record_may(article)


def test_a_dump_comes_out_in_normal_form_c_also_where_unseen_characters_parted_a_letter_from_its_accent() -> None:
    prose = "The council of the river town met on Monday, and its mayor spoke to the voters for an hour. " * 3
    article = cleaner.clean(f"{prose}The old re\u200b\u0301gime went without a word.", format="text")
    assert article.text.endswith("The old r\u00e9gime went without a word.")


@given(
    page=pages,
    url=st.text(max_size=40)
    | st.sampled_from(
        ["http://[::1", "https://news.example/a b", "HTTPS://Näws.Example:443/../x", "javascript:alert(1)"]
    ),
)
def test_whatever_address_a_page_has_the_record_is_valid(page: str, url: str) -> None:
    try:
        article = cleaner.clean(page, url=url)
    except cleaner.CleanerError:
        return
    holds_what_a_record_may(article)


@given(pages | dumps | soup)
def test_a_run_goes_on_whatever_a_page_holds(page: str) -> None:
    (article,) = cleaner.clean_many([page])
    holds_what_a_record_may(article)


@pytest.mark.parametrize(
    "broken", [lambda found: found[:-1], lambda found: found[::-1], lambda found: [*found[:-1], found[0]]]
)
def test_decisions_that_break_the_law_of_the_ledger_are_never_a_result(monkeypatch: pytest.MonkeyPatch, broken) -> None:
    from cleaner import pipeline

    whole = pipeline.without_stubs
    monkeypatch.setattr(pipeline, "without_stubs", lambda *given: broken(list(whole(*given))))
    with pytest.raises(AssertionError, match="decisions for"):
        cleaner.explain("Menu\n\nThe ferry left the harbour at six.\n\nIt came back at noon.", format="text")
