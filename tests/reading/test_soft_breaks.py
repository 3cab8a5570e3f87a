"""Line breaks within markup, and those that a wrap has set into it."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from cleaner.reading.dump import read_dump
from cleaner.reading.soft_breaks import rejoined, settled

SENTENCE = (
    "The ferry was late on [Monday](https://news.example/monday), and nobody on the pier was in the least surprised."
)


def wrapped(text: str) -> str:
    return textwrap.fill(text, 72, break_long_words=False, break_on_hyphens=False)


def test_a_paragraph_that_was_wrapped_with_its_links_is_one_line():
    page = f"# Rain\n\n{wrapped(f'{SENTENCE} {SENTENCE}')}\n\n- [News](/n)\n- [Port](/p)\n\n{wrapped(SENTENCE)}"
    plain = SENTENCE.replace("[", "").replace("](https://news.example/monday)", "")
    texts = [block.text for block in read_dump(page)]
    assert texts == ["Rain", f"{plain} {plain}", "- News", "- Port", plain]


def test_hard_breaks_headings_rows_and_code_stay():
    own = "\n## Rain\nIt fell  \nall day\\\nand night\n\n| a | b |\n|---|---|\n| c | d |\n\n```\nx\ny\n```\n"
    assert own in rejoined(f"{wrapped(SENTENCE)}\n{own}\n{wrapped(SENTENCE)}\n\n{wrapped(SENTENCE)}", markdown=True)


def test_what_follows_a_paragraph_keeps_its_line():
    page = f"{wrapped(f'{SENTENCE} {SENTENCE}')}\n\n# Rain\n\n{wrapped(SENTENCE)}\n\n[a](/a)"
    lines = page.split("\n")
    begins = [lines[block.line - 1].strip("[# ")[:8] for block in read_dump(page)]
    assert begins == ["The ferr", "Rain", "The ferr", "a](/a)"]
    assert rejoined(page, markdown=True).count("\n") == page.count("\n")


def test_lines_that_no_wrap_has_filled_stay():
    page = "Rain\nWind\nSnow and more\nHail\n\n[a](/a) [b](/b) [c](/c)"
    assert rejoined(page, markdown=True) == page


@given(st.lists(st.sampled_from(["a", "\ue003", "\n", "\n\n", " "])).map("".join))
def test_settling_keeps_the_number_of_lines(text):
    assert settled(text).count("\n") == text.count("\n") + text.count("\ue003")
