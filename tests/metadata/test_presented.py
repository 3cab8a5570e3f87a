"""Who wrote it, presented below the text, where no markup says so."""

import pytest

import cleaner
from cleaner import Options
from cleaner.rules.user import parse_rules

TEXT = (
    "The last ferry on the Mill crossed on Tuesday for the first time in nine years, carrying forty people and a goat.",
    "Its owner bought the boat for one euro from the district and spent four winters replacing the planks below it.",
    "The crossing takes four minutes and costs two euros, half of which goes to a fund for the landing stage.",
    "For now the boat runs from Thursday to Sunday, between nine in the morning and whenever the light goes.",
)
BIO = "Ann Cole is adjunct keeper of boats at the museum of Harlow and lives in a lighthouse."


def in_html(*text: str) -> str:
    body = "".join(f"<p>{line}</p>" for line in text)
    return f"<html lang=en><body><nav>Home</nav><h1>The ferry is back</h1><p>By Ann Cole</p>{body}</body></html>"


def in_dump(*text: str) -> str:
    return "\n".join(["Home", "Subscribe", "Log in", "The ferry is back", "By Ann Cole", *text, "All rights reserved."])


@pytest.mark.parametrize("page", [in_html, in_dump])
def test_who_wrote_it_is_not_presented_in_the_text(page):
    article = cleaner.clean(page(*TEXT, BIO))
    assert [author.name for author in article.authors] == ["Ann Cole"]
    assert article.text == "\n\n".join(TEXT)
    assert article.removed.by_reason["structure:author-presented"] == 1


def test_several_writers_are_presented_each_in_a_line():
    page = in_html(*TEXT, BIO, "Bob Ray writes about rivers.").replace("By Ann Cole", "By Ann Cole and Bob Ray")
    assert cleaner.clean(page).text == "\n\n".join(TEXT)


@pytest.mark.parametrize(
    "text",
    [
        (*TEXT[:2], "The boat was found by Cole, who had dived for it.", *TEXT[2:], BIO),
        (*TEXT, "Bob Ray is the captain of the boat, and has never learned to swim in all of these years."),
        (BIO, *TEXT),
    ],
    ids=["whom the text names", "somebody else", "above the text"],
)
def test_whom_the_text_is_about_stays_in_it(text):
    assert cleaner.clean(in_html(*text)).text == "\n\n".join(text)


@pytest.mark.parametrize(
    "line",
    [
        "Bob Ray is a staff writer at Harlow News. He lives on a boat.",
        "Anna Nowak pisze o rzekach i miastach od 2009 roku.",
        "Anne Martin est journaliste à La Rivière.",
    ],
)
def test_a_sentence_about_the_author_at_the_end_goes_where_no_line_names_the_author(line):
    assert cleaner.clean(in_html(*TEXT, line).replace("<p>By Ann Cole</p>", "")).text == "\n\n".join(TEXT)


def test_where_several_are_presented_the_text_is_about_them():
    people = (
        "Bob Ray is the founder of the rowing club, and once went down the whole of the river in a barrel of his own.",
        "Carla Diaz is a professor of bridges, who came to measure the pier and has not found the way home since then.",
    )
    page = in_html(*TEXT[:2], people[1], *TEXT[2:], people[0]).replace("<p>By Ann Cole</p>", "")
    assert cleaner.clean(page).text.endswith(people[0])


def test_what_a_rule_of_the_users_keeps_stays():
    rules = parse_rules('[rules.bios]\nwhy = "x."\naction = "keep"\nopens = ["Ann Cole is adjunct"]\n')
    assert cleaner.clean(in_html(*TEXT, BIO), options=Options(rules=rules)).text == "\n\n".join((*TEXT, BIO))
