"""Text that a page states and does not show, because scripts will."""

import json

import pytest

from cleaner import clean, explain

STORY = [
    "The observatory on Kell Hill opened its dome to the public on Friday for the first time since the fire of 2019.",
    "Some three hundred visitors queued in the rain, and most of them saw nothing but clouds, the keeper said.",
    "The new mirror is twice as wide as the old one and was paid for by the county and a lottery.",
]
MENU = "<nav><a href=/>Home</a> <a href=/sky>Sky</a></nav>"


def page(shown: str, body: str, kind: str = "NewsArticle") -> str:
    data = json.dumps({"@context": "https://schema.org", "@type": kind, "headline": "Dome opens", "articleBody": body})
    return (
        f'<head><script type="application/ld+json">{data}</script></head><body>{MENU}<div id=root>{shown}</div></body>'
    )


@pytest.mark.parametrize(
    "body",
    [
        "\n\n".join(STORY),
        "".join(f"<p>{line}</p>" for line in STORY),
        "".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in STORY),
    ],
    ids=["plain", "html", "escaped"],
)
def test_a_page_that_scripts_fill_has_the_text_that_it_states(body):
    article = clean(page("", body))
    assert article.text == "\n\n".join(STORY)
    assert (article.title, article.status) == ("Dome opens", "ok")


def test_every_line_of_it_is_accounted_for():
    result = explain(page("", "\n\n".join(STORY)))
    assert [decision.block for decision in result.decisions] == list(range(len(result.document.blocks)))
    assert [result.document.blocks[d.block].text for d in result.decisions if d.action == "keep"] == STORY


@pytest.mark.parametrize("shown", ["".join(f"<p>{line}</p>" for line in STORY), "<br>".join(" ".join(STORY).split())])
def test_text_that_the_page_shows_stands_there_once(shown):
    words = clean(page(shown, " ".join(STORY))).text.split()
    assert words.count("observatory") <= 1


def test_a_summary_or_a_thing_that_is_no_article_is_not_its_text():
    assert clean(page("", STORY[0][:90])).status == "empty"
    assert clean(page("", " ".join(STORY), "Organization")).status == "empty"
