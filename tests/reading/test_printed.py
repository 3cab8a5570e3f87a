"""Text of PDFs that a browser printed: what it wrote around the page, and lines of a proportional font."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import marks
from cleaner.model import Page
from cleaner.reading import read
from cleaner.reading.printed import printed

STORY = [
    "The ferry on the Mill crossed on Tuesday for the first time in nine years, with forty",
    "people and a goat on board. Its owner had bought the boat for one euro and spent the",
    "winter in the engine room, where his neighbours heard him sing.",
    "She is called Hope, as ferries are, and takes twelve minutes from one bank to the other.",
    "Whoever misses the last crossing at eight can ring a bell, which costs a euro more, or",
    "walk, which takes three hours if the meadows are dry.",
]
TITLE = "Ferry crosses the Mill again - Mill Herald"
ADDRESS = "https://herald.example/ferry"

CHROME = ["11/26/26, 7:20 PM {title}", "{address} {n}/{m}"]
CHROME_GERMAN = ["26.11.26, 19:20 {title}", "{address} {n}/{m}"]
CHROME_APART = ["11/26/26, 7:20\u202fPM", "{title}", "{address}", "{n}/{m}"]
FIREFOX = ["{title} {address}", "{n} of {m} 11/26/26, 19:20"]
SAFARI = ["{address} Page {n} of {m}", "26/11/2026, 19:20"]


def sheets(around: list[str], *parts: list[str], end: str = "\n") -> str:
    """The parts of a text, each on a sheet of its own with these lines below it."""
    return (end + "\f").join(
        end.join([*part, *(line.format(title=TITLE, address=ADDRESS, n=n, m=len(parts)) for line in around)])
        for n, part in enumerate(parts, 1)
    )


@pytest.mark.parametrize("around", [CHROME, CHROME_GERMAN, CHROME_APART, FIREFOX, SAFARI])
@pytest.mark.parametrize("cut", [2, 5])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_the_browser_wrote_goes_and_the_sentence_is_whole(around, cut, end):
    page = sheets(around, STORY[:cut], STORY[cut:], end=end)
    document = read(Page(page), "text")
    assert [block.text for block in document.blocks if not block.marks & marks.PRINT] == [
        " ".join(STORY[:3]), " ".join(STORY[3:])
    ]  # fmt: skip
    assert document.head.title == (None if around is SAFARI else TITLE)
    assert document.head.links == (("canonical", ADDRESS),)
    assert cleaner.clean(page).text == f"{' '.join(STORY[:3])}\n\n{' '.join(STORY[3:])}"


def test_the_record_says_title_and_address_and_not_when_it_was_printed():
    record = cleaner.clean(sheets(CHROME, ["Ferry crosses the Mill again", "By Ines Okafor", *STORY[:2]], STORY[2:]))
    assert (record.title, record.canonical_url) == ("Ferry crosses the Mill again", ADDRESS)
    assert [author.name for author in record.authors] == ["Ines Okafor"]
    assert record.published_at is None


def test_a_page_of_one_sheet():
    found = printed([*STORY, *(line.format(title=TITLE, address=ADDRESS, n=1, m=1) for line in CHROME_APART)])
    assert found is not None
    assert (found.title, found.address, found.lines) == (TITLE, ADDRESS, frozenset(range(6, 10)))


def test_an_address_that_was_cut_is_none():
    found = printed([*STORY, "11/26/26, 7:20 PM Ferry", "https://herald.example/…/ferry 1/1"])
    assert found is not None
    assert found.address is None


@pytest.mark.parametrize(
    "lines",
    [
        ["The ferry by day", "1/3", "The ferry by night", "2/3", "The goat", "3/3"],  # pictures of a gallery
        ["We give it 4/5", "https://herald.example/ferry", *STORY],
        ["Updated 11/26/26, 7:20 PM", *STORY, "https://herald.example/ferry"],
        ["Ferry forum", "Page 1 of 1", *STORY, "11/26/26, 7:20 PM", "Look here:", ADDRESS],
        ["Ferry forum", "Page 1 of 1", ADDRESS, *STORY],
        [f"{ADDRESS} 1/3", f"{ADDRESS} 3/3", f"{ADDRESS} 2/3"],
        STORY,
    ],
)
def test_lines_that_no_browser_wrote(lines):
    assert printed(lines) is None


def test_hyphens_at_the_ends_of_lines():
    lines = [
        "The well-known owner of the ferry had bought it for one euro, spent the winter in the en-",
        "gine room and found there, behind the boiler, forty letters which nobody had read. The well-",
        "known poet Mira Holt wrote them to the man who built the ship, and the coun-",
        "cil would like to have them for the museum. It offers two- or threefold of what the whole two-",
        "and-a-half storey house had cost. The owner keeps them, for they are addressed to the en-",
        "gine room. He reads one every even-",
        "ing, and answers it.",
    ]
    text = cleaner.clean(sheets(CHROME, lines, STORY)).text
    for word in ("engine room and found", "well-known poet", "council", "evening", "two- or threefold"):
        assert word in text


def test_letters_that_a_font_writes_as_one():
    assert cleaner.clean(sheets(CHROME, ["The oﬃce found the ﬂag: ﬁve ﬀ.", *STORY])).text.startswith(
        "The office found the flag: five ff."
    )


def test_pdfium_writes_a_hyphen_at_the_end_of_a_line_as_ufffe():
    page = sheets(CHROME, [STORY[0], "people and a well-known goat on board, beside a well\ufffeknown poet."])
    assert "a well-known poet." in cleaner.clean(page).text


def test_the_pieces_of_a_long_line_keep_their_order():
    line = " ".join(STORY * 5)
    page = sheets(CHROME, [line])
    blocks = [block for block in read(Page(page), "text").blocks if not block.marks & marks.PRINT]
    assert len(blocks) > 1
    assert "".join((block.joint or "") + block.text for block in blocks) == line


@given(st.lists(st.sampled_from(["1/2", "2/2", "", "11/26/26, 7:20 PM", ADDRESS, "Rain fell.", "it", "\f", "a-"])))
def test_no_line_is_lost(lines):
    page = "\n".join(lines)
    if page.strip():
        blocks = read(Page(page), "text").blocks
        said = "".join(block.text for block in blocks).replace(" ", "").replace("-", "")
        assert sorted(said) == sorted("".join(page.split()).replace("-", ""))


def test_a_title_in_which_sentences_ran_together_leaves_no_empty_block():
    title = "Rain fell on the island.Then it stopped.Nobody knew why.The ferry waitedWeatherSportLettersSubscribe"
    glued = "The ferry crossed for the first time in nine years.Its owner paid one euro.It takes four minutesNewsSport"
    sheet = [f"11/26/26, 8:09 PM {title}", "https://gazette.example/island"]
    lines = ["Gazette", "", glued, "The boat runs until Sunday.", *sheet, "1/2", "It goes on here.", *sheet, "2/2"]
    blocks = cleaner.explain("\n".join(lines), format="text").document.blocks
    assert all(block.text for block in blocks)
