"""The review page in a browser: from disk, the network off."""

import json
import re

import pytest
from review_runs import STORY, Made, line

from cleaner.review.build import Review

MIDDLE = (
    line(0, "Home", "drop", "navigation", "rule:nav-home"),
    line(1, "Crane", "lift", "title", "field:title"),
    line(2, STORY),
    line(3, "Gulls watched. " + STORY, "drop", "advert", "rule:advert-label"),
    line(4, STORY, reason="tagger:0.55 long"),
)


@pytest.fixture
def page_of(tmp_path, opened):
    """The opened page of a run that `fill` makes."""

    def made(fill, **more):
        run = tmp_path / "run"
        run.mkdir()
        made = Made(run)
        fill(made)
        place = tmp_path / "review.html"
        place.write_text("".join(Review(made.done()).html("raw")), "utf-8")
        return opened(place, **more)

    return made


def three(made):
    made.add("a/fine.html", domain="fine.example", url="https://fine.example/a")
    made.add("odd.html", MIDDLE, domain="odd.example", title="The crane")
    made.add("short.html", [line(0, STORY + " A walrus.")], status="short", title=None)


def titles(page):
    return [each.strip() for each in page.locator("#list .title > bdi").all_inner_texts()]


def test_it_opens_from_disk_and_asks_for_nothing(page_of):
    opened = page_of(three)
    assert titles(opened.page) == ["The crane", "no title", "Harbour"]
    opened.page.keyboard.press("j")
    opened.page.get_by_role("heading", name="The crane").wait_for()
    assert opened.asked == [opened.url]
    assert opened.complaints == []


def test_articles_are_searched_and_filtered(page_of):
    page = page_of(three).page
    page.select_option("#by-status", "short")
    assert titles(page) == ["no title"]
    page.select_option("#by-status", "")
    page.select_option("#by-host", "odd.example")
    assert titles(page) == ["The crane"]
    page.select_option("#by-host", "")
    page.select_option("#by-reason", "rule:form-required")
    assert titles(page) == ["Harbour"]
    page.select_option("#by-reason", "")
    for typed, found in (
        ("a/FINE", "Harbour"),
        ("THE crane", "The crane"),
        ("A Walrus", "no title"),
        ("gulls", "The crane"),
    ):
        page.fill("#search", typed)
        page.wait_for_function(
            "title => document.querySelector('#list li .title')?.innerText.endsWith(title)", arg=found
        )
        assert page.inner_text("#count") == "1 of 3"


def test_pictures_lead_to_their_articles(page_of):
    page = page_of(three).page
    page.locator("[data-host='fine.example']").click()
    assert titles(page) == ["Harbour"]
    assert page.locator("#article h2").inner_text() == "Harbour"


def test_an_article_is_shown_block_by_block_in_page_order(page_of):
    page = page_of(three).page
    page.keyboard.press("j")
    rows = page.locator(".blocks tbody tr")
    assert rows.locator(".number").all_inner_texts() == ["1", "2", "3", "4", "5"]
    kept, dropped = rows.nth(2), rows.nth(3)
    assert kept.locator("td").nth(1).inner_text() == STORY
    assert "advertisement" in dropped.locator("td").nth(2).inner_text()
    assert "rule:advert-label" in dropped.locator(".why").inner_text()
    assert "advertisement" in dropped.locator(".text").get_attribute("title")
    page.get_by_role("button", name=re.compile("dropped")).click()
    assert rows.count() == 2


def test_the_keyboard_goes_everywhere(page_of):
    page = page_of(three).page
    press = page.keyboard.press
    picked = page.locator("tr.picked .number")
    press("j")
    press("ArrowDown")
    press("ArrowDown")
    assert picked.inner_text() == "2"
    press("n")
    assert picked.inner_text() == "4"
    press("n")
    assert picked.inner_text() == "5"
    press("p")
    press("ArrowUp")
    assert picked.inner_text() == "3"
    press("j")
    assert page.locator("#article h2").inner_text() == "no title"
    press("k")
    assert page.locator("#article h2").inner_text() == "The crane"
    press("Escape")
    assert page.locator("#summary").is_visible()
    press("/")
    page.keyboard.type("jj")
    assert page.input_value("#search") == "jj"
    press("Escape")
    press("?")
    assert page.get_by_text("next, previous article").is_visible()


def test_the_way_back_leads_to_the_list(page_of):
    page = page_of(three).page
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.go_back()
    assert page.locator("#article h2").inner_text() == "The crane"
    page.go_back()
    assert page.locator("#summary").is_visible()


def exported(page):
    with page.expect_download() as download:
        page.keyboard.press("e")
    assert download.value.suggested_filename == "marks.json"
    return json.loads(download.value.path().read_text("utf-8"))


def test_marks_are_exported_as_goldens_read_them(page_of):
    opened = page_of(three)
    page, press = opened.page, opened.page.keyboard.press
    assert page.locator("#export").is_disabled()
    press("j")
    press("n")
    press("m")
    press("o")
    page.keyboard.type("it's <b>ours</b>")
    press("Escape")
    press("n")
    press("m")
    press("ArrowUp")
    press("ArrowUp")
    press("ArrowUp")
    press("m")
    press("m")
    press("ArrowUp")
    press("m")
    press("m")
    assert page.inner_text("#marked") == "3 marks"
    common = {"path": "odd.html", "url": None, "sha256": f"{1:064x}"}
    assert exported(page) == {
        "version": 1,
        "marks": [
            {**common, "block": 1, "text": "Crane", "action": "lift", "expected": "drop", "note": None},
            {
                **common, "block": 3, "text": "Gulls watched. " + STORY, "action": "drop", "expected": "keep",
                "note": "it's <b>ours</b>",
            },
            {**common, "block": 4, "text": STORY, "action": "keep", "expected": "drop", "note": None},
        ],
    }  # fmt: skip
    assert opened.complaints == []


def test_marks_outlive_the_page(page_of):
    page = page_of(three).page
    page.keyboard.press("j")
    page.keyboard.press("n")
    page.keyboard.press("m")
    page.reload()
    assert page.inner_text("#marked") == "1 mark"
    assert page.locator("tr.marked .mark").inner_text() == "should stay"


def brightness(colour):
    """0 to 765, of `rgb(1, 2, 3)`."""
    return sum(map(int, re.findall(r"\d+", colour)))


def test_it_follows_the_system_to_the_dark_and_can_be_turned(page_of):
    page = page_of(three, color_scheme="dark").page
    colour = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(colour)
    assert brightness(dark) < 150
    page.keyboard.press("t")
    assert brightness(page.evaluate(colour)) > 600
    page.keyboard.press("t")
    assert page.evaluate(colour) == dark


def test_on_a_phone_list_and_article_take_turns(page_of):
    page = page_of(three, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True).page
    fits = "document.documentElement.scrollWidth <= 360"
    assert page.evaluate(fits)
    assert not page.locator("#main").is_visible()
    page.locator("#list button").first.tap()
    assert not page.locator("#side").is_visible()
    assert page.evaluate(fits)
    page.locator("tr.dropped .mark").first.tap()
    assert page.inner_text("#marked") == "1 mark"
    page.get_by_role("button", name="All articles").tap()
    assert page.locator("#side").is_visible()


def test_of_a_thousand_articles_only_those_in_sight_are_laid_out(page_of):
    def thousand(made):
        for i in range(1000):
            made.add(f"{i:04}.html", title=f"Article {i}")

    page = page_of(thousand).page
    assert page.inner_text("#count") == "1000 articles"
    assert page.locator("#list li").count() < 60
    page.evaluate("document.getElementById('scroller').scrollTop = 1e9")
    page.get_by_text("Article 999").wait_for()
    assert page.locator("#list li").count() < 60


def test_a_page_of_many_lines_is_laid_out_in_parts(page_of):
    lines = [line(i, f"Line {i}", "drop", "other", "tagger:0.01") for i in range(1500)]
    page = page_of(lambda made: made.add("a.html", lines)).page
    page.keyboard.press("j")
    assert page.locator(".blocks tbody tr").count() == 601
    page.get_by_role("button", name="900 more lines").click()
    page.get_by_role("button", name="300 more lines").click()
    assert page.locator(".blocks tbody tr").count() == 1500


def test_an_input_that_failed_says_why(page_of):
    page = page_of(lambda made: made.fail("bad.html", detail="it is an image")).page
    page.keyboard.press("j")
    assert "it is an image" in page.inner_text("#article")
