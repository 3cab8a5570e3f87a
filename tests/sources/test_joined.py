"""Files of many HTML pages, one behind the other."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.model import Doubt, Page
from cleaner.sources.archives import Asked, holds_pages, pages
from cleaner.sources.archives.joined import LEAST
from cleaner.sources.files import find
from cleaner.sources.found import Found, Passed

ASKED = Asked(10_000_000)
FILLER = f"<!-- {'rain ' * (LEAST // 10)} -->"
ADVERT = "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.0//EN'><html><body><a href=/shoes>Shoes</a></body></html>"


def page(name: str, filler: str = FILLER) -> str:
    return (
        f"<!doctype html>\n<html lang=en><head><title>{name}</title></head><body><h1>{name}</h1>"
        f"<p>The ferry to {name} is late.</p>{filler}</body></html>\n"
    )


def found(folder: Path, content: str, name: str = "all.html") -> Found:
    (folder / name).write_bytes(content.encode())
    (thing,) = find([folder / name])
    assert isinstance(thing, Found)
    return thing


def read(folder: Path, content: str, asked: Asked = ASKED) -> list[Page | Passed]:
    return list(pages(found(folder, content), asked))


@pytest.mark.parametrize("between", ["", "\n\n", "<!-- page 2 -->\n"])
def test_each_page_of_such_a_file_is_one(tmp_path: Path, between: str) -> None:
    content = between.join(page(name) for name in ("Lund", "Oslo", "Turku"))
    assert holds_pages(found(tmp_path, content), ASKED)
    told = read(tmp_path, content)
    assert [each.record for each in told] == [0, 1, 2]
    assert [name in str(each.content) for each, name in zip(told, ("Lund", "Oslo", "Turku"), strict=True)] == [True] * 3
    assert all(isinstance(each, Page) for each in told)


def test_what_servers_set_behind_a_page_stays_with_it(tmp_path: Path) -> None:
    assert not holds_pages(found(tmp_path, page("Lund", FILLER * 3) + ADVERT * 3), ASKED)
    told = read(tmp_path, page("Lund") + ADVERT + page("Oslo"))
    assert ["Shoes" in str(each.content) for each in told] == [True, False]


def test_a_small_file_is_not_looked_into_and_one_in_doubt_is_part_of_a_page(tmp_path: Path) -> None:
    assert not holds_pages(found(tmp_path, page("Lund", "") + page("Oslo", "")), ASKED)
    doubtful = replace(found(tmp_path, page("Lund") * 2), doubt=Doubt("part-of-page", "belongs to Story.html"))
    assert not holds_pages(doubtful, ASKED)


def test_a_page_that_is_too_long_costs_itself(tmp_path: Path) -> None:
    first, last = page("Lund"), page("Turku")
    told = read(tmp_path, first + page("Oslo", FILLER * 4) + last, Asked(len(first) + 10))
    assert [getattr(each, "code", None) for each in told] == [None, "too-large", None]


@given(
    st.lists(
        st.sampled_from(["Lund", "Oslo", "<p>", "</html>", "<html>", "</html>\n<html><title>", ADVERT]), max_size=9
    )
)
def test_nothing_is_lost(tmp_path_factory: pytest.TempPathFactory, parts: Sequence[str]) -> None:
    content = page("Mill") + "".join(parts) + page("Weir")
    told = read(tmp_path_factory.mktemp("joined"), content)
    assert b"".join(each.content for each in told if isinstance(each, Page)) == content.encode()  # type: ignore[misc]
