"""Text dumps -> blocks."""

import textwrap

import pytest

from cleaner.reading.dump import looks_like_html, read_dump

STORY = (
    "The ferry on the Mill crossed on Tuesday for the first time in nine years, with forty people and a goat on board. "
    "Its owner had bought the boat for one euro and spent the winter in the engine room."
)


def texts(dump: str) -> list[str]:
    return [block.text for block in read_dump(dump)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems(end):
    assert texts(f"one{end}{end}two{end}three") == ["one", "two", "three"]


def test_unseen_characters_and_blanks_are_folded():
    assert texts("\ufeffa\u00a0b\u200bc\u00ad\u3000d \t e") == ["a bc d e"]


def test_empty_lines_are_told_by_gap_and_without_any_every_line_stands_alone():
    assert [block.gap for block in read_dump("one\n\ntwo\nthree")] == [True, True, False]
    assert [block.gap for block in read_dump("one\ntwo\nthree")] == [True, True, True]


def test_line_numbers_are_those_of_the_source():
    assert [block.line for block in read_dump("\none\n\n\ntwo")] == [2, 5]


@pytest.mark.parametrize("width", [60, 72, 78])
@pytest.mark.parametrize("indent", ["", "   "])
def test_hard_wrapped_paragraphs_are_joined_again(width, indent):
    paragraphs = [STORY, STORY.upper(), STORY.swapcase()]
    wrapped = "\n\n".join(textwrap.fill(p, width, initial_indent=indent, subsequent_indent=indent) for p in paragraphs)
    assert texts(wrapped) == paragraphs


def test_paragraphs_one_a_line_are_not_joined():
    paragraphs = [STORY, f"{STORY} Again.", f"No. {STORY}"]
    assert texts("\n".join(paragraphs)) == paragraphs


def test_dense_scripts_are_joined_without_a_blank_and_only_at_the_full_width():
    line = "瀬戸内海に浮かぶ小さな島で四十年ぶりに路線バスが走り始めた運転するのは三年前に移り住んだ元銀行員である"
    assert len({len(line)}) == 1
    assert texts("\n".join([line] * 5)) == [line * 5]
    ragged = [line[: len(line) - 9 * i] + "。" for i in range(5)]
    assert texts("\n".join(ragged)) == ragged


def test_shapes_are_told_by_their_look():
    found = read_dump("• one\n\n2. two\n\n## Three\n\na | b\nc | d\n\nfor x in y:\n    stop()")
    assert [block.shape for block in found] == ["list_item", "list_item", "heading", "table", "table", "code", "code"]
    assert [block.level for block in found] == [1, 1, 2, None, None, None, None]


def test_code_keeps_its_indentation():
    assert texts("for x in y:\n    stop()\n        now()") == ["for x in y:", "    stop()", "        now()"]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<!doctype html><p>x", True),
        ("<html><body>x</body></html>", True),
        ("<p>One.</p>\n<p>Two.</p>", True),
        ("\n\n  <div><p>x</p></div>", True),
        (STORY, False),
        ("He wrote <b> in the margin.\n" + STORY, False),
        ("if a < b and c > d: e", False),
        ("- one\n- two", False),
    ],
)
def test_html_is_told_from_dumps_by_content(text, html):
    assert looks_like_html(text) is html
