"""Rows, items and linked lines that an article lists."""

from cleaner import marks as m
from cleaner.judge import Evidence, judge
from cleaner.model import Block, Document, Node, Shape
from cleaner.options import Options

STORY = "The ferry crossed the Mill for the first time in nine years on Tuesday, with forty people and a goat."
MORE = "Its owner had bought the boat for a single euro and spent the long winter with friends in the engine room."
HOST = "https://herald.example"


def fates(*blocks: tuple[str, Shape, str | None, float]) -> list[str]:
    """What happens to blocks of one container: text, shape, where they link to, probability."""
    nodes = (Node(0, "", "", 0, 0), Node(0, "div", "", 0, 1), *(Node(1, "p", "", 0, 2) for _ in blocks))
    found = tuple(
        Block(
            i, text, shape, node=i + 2, marks=m.LINK if href else 0, link_chars=len(text) * bool(href),
            links=int(bool(href)), href=href,
        )
        for i, (text, shape, href, _) in enumerate(blocks)
    )  # fmt: skip
    evidence = Evidence([()] * len(blocks), [p for *_, p in blocks], [0.0] * len(blocks), (), 1.0)
    decisions = judge(Document(found, "html", nodes, url=f"{HOST}/ferry"), evidence, Options())
    return [decision.action for decision in decisions]


def story(*between: tuple[str, Shape, str | None, float]) -> list[str]:
    return fates((STORY, "paragraph", None, 1), *between, (MORE, "paragraph", None, 1))[1:-1]


def test_rows_that_stand_again_one_by_one_stay() -> None:
    row: tuple[str, Shape, None, float] = ("Tuesday | Easy run, three miles and strides", "table", None, 1)
    weeks = [(f"Week {number} | Long run of {number + 8} miles on Sunday", "table", None, 1.0) for number in range(3)]
    assert story(row, weeks[0], row, weeks[1], row, weeks[2]) == ["keep"] * 6  # type: ignore[arg-type]


def test_a_list_that_stands_again_whole_is_kept_once() -> None:
    items = [
        (f"{number} grams of rye flour from the mill of Harlow", "list_item", None, 1.0) for number in range(100, 105)
    ]
    assert story(*items, *items) == ["keep"] * 5 + ["drop"] * 5  # type: ignore[arg-type]


def test_linked_items_and_headings_stay_when_the_tagger_believes_them() -> None:
    item = "A list of all the ferries of the county"
    assert story((item, "list_item", f"{HOST}/ferries", 0.8)) == ["keep"]
    assert story((item, "list_item", f"{HOST}/ferries", 0.7)) == ["drop"]
    assert story((item, "heading", "https://ferries.example/", 0.5)) == ["keep"]
    assert story((item, "heading", "#ferries", 0.5)) == ["keep"]


def test_a_linked_heading_of_the_same_site_leads_to_another_article() -> None:
    head = "Bell of the town cracked by the frost of January"
    assert story((head, "heading", f"{HOST}/bell", 0.8)) == ["drop"]
    assert story((head, "heading", "/bell", 0.8)) == ["drop"]
    assert story((head, "heading", "https://www.herald.example/bell", 0.8)) == ["drop"]


def test_a_linked_paragraph_leads_to_another_article() -> None:
    line = "Riding club loses its meadow for the third time"
    assert story((line, "paragraph", f"{HOST}/meadow", 0.94)) == ["drop"]
    assert story((line, "paragraph", f"{HOST}/meadow", 0.98)) == ["keep"]
