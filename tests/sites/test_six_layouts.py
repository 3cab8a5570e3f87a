"""Thirty dumps of one site in six layouts, one folder: every article comes out whole, and nothing else."""

import json
from pathlib import Path

import pytest

from cleaner import Options, SiteProfile, clean

FOLDER = Path(__file__).parent / "six_layouts"
EXPECTED = json.loads((FOLDER / "expected.json").read_text("utf-8"))
PAGES = {name: (FOLDER / "raw" / name).read_text("utf-8") for name in EXPECTED}


@pytest.fixture(scope="module")
def profile():
    return SiteProfile.learn(PAGES.values())


@pytest.fixture(scope="module")
def articles(profile):
    return {name: clean(page, options=Options(profile=profile)) for name, page in PAGES.items()}


@pytest.mark.parametrize("name", EXPECTED)
def test_the_text_is_the_article(articles, name):
    assert articles[name].text.split("\n\n") == EXPECTED[name]["text"]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_headline_is_the_pages_own_although_siblings_show_it(articles, name):
    assert articles[name].title == EXPECTED[name]["title"]


def test_the_layouts_are_told_apart(profile):
    assert [site.pages for site in profile.sites] == [5] * 6


def test_page_by_page_the_folder_is_hard():
    wrong = [name for name, page in PAGES.items() if clean(page).text.split("\n\n") != EXPECTED[name]["text"]]
    assert len(wrong) > len(PAGES) / 2


def test_the_newsrooms_standing_paragraph_stays(articles):
    standing = "The northern valleys joined the Estmark region in 1958"
    having = [name for name, says in EXPECTED.items() if any(text.startswith(standing) for text in says["text"])]
    assert len(having) == 5
    assert all(standing in articles[name].text for name in having)
