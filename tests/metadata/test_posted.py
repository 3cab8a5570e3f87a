"""What a blog's software says of a post below its text, where nothing but the words tells what the line is."""

from collections.abc import Callable

import pytest

import cleaner

TEXT = (
    "The council met on Tuesday evening in the old mill by the river, to hear what the flood had cost the town.",
    "Nobody had expected that the water would rise so fast, said the mayor, who had walked along the banks at night.",
    "By the morning the market square was a lake, and the baker rowed his bread from door to door.",
    "A dam further up the valley, which was planned ten years ago, was never built: two farmers kept their meadows.",
    "Now both of them have changed their minds. One lost eleven sheep, the other one his barn and his tractor.",
)

LINES = {
    "This entry was posted on Tuesday, May 5th, 2009 at 3:12 pm and is filed under Bridges. You can follow any"
    " responses to this entry through the RSS 2.0 feed.": ("2009-05-05T15:12:00", []),
    "This entry was posted in Bridges on May 5, 2009 by Ann Lee.": ("2009-05-05", ["Ann Lee"]),
    "Posted by Ann Lee on Tuesday, May 05, 2009 at 03:12 PM | Permalink | Comments (3)": (
        "2009-05-05T15:12:00",
        ["Ann Lee"],
    ),
    "May 5, 2009 in Bridges | Permalink | Comments (0) | TrackBack (0)": ("2009-05-05", []),
    "Posted in Bridges on May 5, 2009 by Ann Lee": ("2009-05-05", ["Ann Lee"]),
    "Dieser Eintrag wurde veröffentlicht am 5. Mai 2009 von Anna Berg.": ("2009-05-05", ["Anna Berg"]),
    "Cette entrée a été publiée dans Ponts le 5 mai 2009 par Anne Martin.": ("2009-05-05", ["Anne Martin"]),
    "Opublikowano: 5 maja 2009, 15:12 | Autor: Anna Nowak": ("2009-05-05T15:12:00", ["Anna Nowak"]),
}


def in_html(line: str) -> str:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)
    post = f"<h1>River News</h1><div><h2>The bridge and the flood</h2>{text}<p>{line}</p></div>"
    return f"<html><head><title>The bridge and the flood - River News</title></head><body>{post}</body></html>"


def in_dump(line: str) -> str:
    return "\n".join(["River News", "Home", "About", "The bridge and the flood", *TEXT, line, "Recent Posts"])


@pytest.mark.parametrize("page", [in_html, in_dump])
@pytest.mark.parametrize("line", LINES)
def test_day_and_author_are_read_and_the_line_is_no_text(line: str, page: Callable[[str], str]) -> None:
    article = cleaner.clean(page(line))
    assert (article.published_at, [author.name for author in article.authors]) == LINES[line]
    assert article.text.split("\n\n") == list(TEXT)


def test_the_sentence_is_the_posts_also_below_other_stories() -> None:
    line = "This entry was posted in Bridges on May 5, 2009 by Ann Lee."
    other = (
        "The repairs will take two years and need forty thousand pounds, of which the county pays a third. The rest has"
        " to come from the people who live here."
    )
    article = cleaner.clean(in_dump(f"Most popular\n{other}\nRead more\n{line}"))
    assert (article.published_at, [author.name for author in article.authors]) == ("2009-05-05", ["Ann Lee"])
    assert article.text.split("\n\n") == list(TEXT)
