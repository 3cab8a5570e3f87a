"""Copies and versions of one article count once, and cost it nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st
from small_site import END, STORIES, TITLES, TOP, dump, learned

from cleaner import Options, SiteProfile, clean

PLACES = st.tuples(st.integers(0, 2), st.integers(0, 30), st.sampled_from(["changed", "fe\u00ffry", ""]))
"""A word of a story, and what becomes of it: another one, a broken one, or none."""
LEGAL = [
    "The Marenholt Courier is published by the Courier cooperative, which answers for what its guests write here.",
    "By using these pages you agree to our terms, to the use of cookies, and to our asking you about them again.",
    "All prices include value added tax. Delivery takes up to four working days, on the islands up to eleven of them.",
    "Whoever copies our texts needs our leave in writing. Fees begin at forty crowns a text and day, and rise yearly.",
]


def version(texts, change):
    """The texts with one word changed."""
    paragraph, word, instead = change
    words = texts[paragraph].split()
    words[word % len(words)] = instead
    return [*texts[:paragraph], " ".join(filter(None, words)), *texts[paragraph + 1 :]]


def lines_of(profile):
    return {line.example for site in profile.sites for line in site.lines.values()}


@given(st.lists(PLACES, min_size=2, max_size=9), st.sampled_from(["news.example", None]))
@settings(max_examples=25, deadline=None)
def test_versions_of_an_article_are_one_article(changes, host):
    versions = [version(STORIES[0], change) for change in changes]
    pages = [*([*TOP, *STORIES[i], *END] for i in range(1, 6)), *([*TOP, "Ward a", *texts, *END] for texts in versions)]
    (site,) = learned(pages, host).sites
    assert site.pages == 6
    assert not lines_of(SiteProfile([site])) & {text for texts in versions for text in texts}


@given(st.lists(PLACES, min_size=4, max_size=5))
@settings(max_examples=5, deadline=None)
def test_a_folder_of_versions_costs_none_of_them_its_text(changes):
    pages = [dump([*TOP, TITLES[3], *version(STORIES[3], change), *END]) for change in changes]
    options = Options(profile=SiteProfile.learn(pages))
    assert [clean(page, options=options).text for page in pages] == [clean(page).text for page in pages]


def test_versions_that_grow_are_one_article():
    versions = [[*TOP, *STORIES[0], *STORIES[1][:n], *END] for n in range(4)]
    assert learned([*([*TOP, *STORIES[i], *END] for i in range(2, 7)), *versions]).sites[0].pages == 6


def test_articles_under_the_same_legal_notices_are_articles():
    pages = [[*TOP, *STORIES[i], *LEGAL, *END] for i in range(8)]
    assert set(LEGAL) <= lines_of(learned(pages))


def test_briefs_that_are_shorter_than_the_legal_notices_are_articles_when_some_pages_are_longer():
    briefs = [[*TOP, STORIES[i][0], *LEGAL, *END] for i in range(8)]
    long = [[*TOP, *STORIES[i], *STORIES[i + 4], *LEGAL, *END] for i in (8, 9, 10)]
    assert learned([*briefs, *long]).sites[0].pages == 11


def test_what_pages_without_a_text_share_is_counted_page_by_page():
    pages = [[*TOP, f"Photo {name}", *LEGAL[:2], *END] for name in ("Ada", "Bo", "Cleo")]
    site = learned([*pages, *([*TOP, *STORIES[i], *LEGAL[:2], *END] for i in range(4))]).sites[0]
    assert site.pages == 7
