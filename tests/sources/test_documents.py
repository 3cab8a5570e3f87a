"""Texts of press databases: an article a page. A text that only mentions such lines is one."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.model import Page
from cleaner.sources.archives import Asked, holds_pages, pages
from cleaner.sources.files import find
from cleaner.sources.found import Found, Passed

ASKED = Asked(100_000)
FERRY = "The ferry crossed the Mill for the first time in nine years, with forty people and a goat on board."
WEIR = "The weir at the old mill was painted blue on Monday, and nobody in the town knows by whom or why."
BAR = "_" * 60
MORE = "The council will decide on Thursday whether that is to be welcomed, and has asked the goat for its opinion."


def _nexis(*texts: str) -> str:
    head = "\n\n\n       Harbour Gazette\n\n       May 14, 2024 Tuesday\n\nA story of the harbour\n\n"
    fields = "BYLINE: Mara Quist\n\nSECTION: TOWN; Pg. 7\n\nLENGTH: 81 words\n\n"
    foot = "LOAD-DATE: May 15, 2024\n\nLANGUAGE: ENGLISH\n\n          Copyright 2024 Harbour Gazette\n"
    return "\n".join(
        f"\n                   {i} of {len(texts)} DOCUMENTS{head}{fields}{text}\n\n{MORE}\n\n{foot}"
        for i, text in enumerate(texts, 1)
    )


def _proquest(*texts: str) -> str:
    contents = f"{BAR}\n\nTable of contents\n\n" + "".join(f"{i}. A story\n" for i, _ in enumerate(texts, 1))
    head = "A story of the harbour\n\nAuthor: Quist, Mara\n\nFull text:\n\n"
    return contents + "".join(
        f"{BAR}\n\nDocument {i} of {len(texts)}\n\n{head}{text}\n\n{MORE}\n" for i, text in enumerate(texts, 1)
    )


def _factiva(*texts: str) -> str:
    return "".join(
        f"A story of the harbour\n\nMara Quist\n81 words\n14 May 2024\nHarbour Gazette\nEnglish\n\n{text}\n\n{MORE}\n\n"
        f"Document HARGAZ0020240514ek5e0000{i}\n\n"
        for i, text in enumerate(texts)
    )  # fmt: skip


EXPORTS = {"nexis": _nexis, "proquest": _proquest, "factiva": _factiva}


def _found(tmp_path: Path, content: str | bytes, name: str = "a.txt") -> Found:
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    (found,) = find([tmp_path / name])
    assert isinstance(found, Found)
    return found


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_article_is_a_page(tmp_path: Path, name: str, end: str) -> None:
    found = _found(tmp_path, EXPORTS[name](FERRY, WEIR).replace("\n", end))
    assert holds_pages(found, ASKED)
    read = list(pages(found, ASKED))
    assert [page.record for page in read] == [0, 1]
    for page, text in zip(read, (FERRY, WEIR), strict=True):
        assert isinstance(page, Page)
        assert clean(page).text == f"{text}\n\n{MORE}"


def test_packed_ones_too(tmp_path: Path) -> None:
    found = _found(tmp_path, gzip.compress(_nexis(FERRY, WEIR).encode()), "a.txt.gz")
    assert len(list(pages(found, ASKED))) == 2


@pytest.mark.parametrize(
    "content",
    [
        _nexis(FERRY),
        _factiva(FERRY),
        f"{FERRY}\n\n{MORE}\n",
        f"Lock 1 of 2\n\n{FERRY}\n\nLock 2 of 2\n\n{WEIR}\n",
        f"{FERRY}\n3 of 212 DOCUMENTS\n{WEIR}\n17 of 212 DOCUMENTS\n",
        "",
    ],
)
def test_any_other_text_is_one_page(tmp_path: Path, content: str) -> None:
    found = _found(tmp_path, content)
    assert not holds_pages(found, ASKED)
    assert len(list(pages(found, ASKED))) == 1


def test_what_is_cut_is_read_to_its_end(tmp_path: Path) -> None:
    content = _factiva(FERRY, WEIR, FERRY).rpartition("\n\nDocument")[0]
    assert len(list(pages(_found(tmp_path, content), ASKED))) == 3


def test_one_that_is_too_long_costs_itself(tmp_path: Path) -> None:
    read = list(pages(_found(tmp_path, _nexis(FERRY, f"{WEIR}\n" * 20, WEIR)), Asked(1000)))
    assert [each.code if isinstance(each, Passed) else each.record for each in read] == [0, "too-large", 2]


LINES = [FERRY, "", "1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS", "End of Document", "Document 1 of 2"]


@given(st.lists(st.sampled_from(LINES)))
def test_no_line_below_the_first_number_is_lost(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    read = pages(_found(tmp_path_factory.mktemp("text"), "\n".join(lines)), ASKED)
    said = b"".join(page.content for page in read if isinstance(page, Page) and isinstance(page.content, bytes))
    first = next((i for i, line in enumerate(lines) if " of 2" in line), 0)
    assert said.count(FERRY.encode()) >= lines[first:].count(FERRY)
