"""Dates that stand near a headline and are not the page's."""

from cleaner import explain

TEXT = "<p>The company has run the dam since 1962; its permit says how much water it must leave to the river below.</p>"


def published(line: str) -> str | None:
    page = f"<html><body><main><h1>The dam of Alders</h1>{line}{3 * TEXT}</main></body></html>"
    return explain(page).article.published_at


def test_a_law_in_a_list_of_the_text_does_not_date_the_page() -> None:
    assert (
        published(f"<p>Having regard to these texts:</p><ul><li>the law no. 84-512 of 29 June 1984;</li></ul>{TEXT}")
        is None
    )


def test_a_paper_is_published_when_it_is_and_not_when_it_was_handed_in() -> None:
    line = "<div>Received 3 January 2024; accepted 2 April 2024; published 14 May 2024</div>"
    assert published(line) == "2024-05-14"
    assert published("<div>Received: 3 January 2024 / Accepted: 2 April 2024</div>") is None
