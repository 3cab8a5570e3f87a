"""What is learned from pages, in whatever order and number they come."""

import random
import shutil

import pytest
from small_site import END, TOP, dump, learned, observed, page, story

from cleaner import Options, Page, SiteProfile, clean, explain
from cleaner.model import Block, Document
from cleaner.sites import Learner, observe
from cleaner.sites.lines import unpack

PAGES = [page(i) for i in range(12)]


def texts(profile):
    return {line.example for site in profile.sites for line in site.lines.values()}


def test_lines_that_pages_share_are_learned_with_their_counts():
    (site,) = learned(PAGES).sites
    assert (site.host, site.pages) == ("news.example", 12)
    assert {line.example for line in site.lines.values()} == {*TOP, *END}
    assert {line.pages for line in site.lines.values()} == {12}


def test_three_pages_teach_nothing():
    assert learned(PAGES[:3]).sites == ()
    assert learned(PAGES[:4]).sites != ()


def test_copies_of_an_article_are_one_article():
    copies = [page(0, below=[f"Seen by {name}"]) for name in ("Ada", "Bo", "Cleo", "Dan", "Eve")]
    profile = learned([*PAGES[1:6], *copies])
    assert profile.sites[0].pages == 6
    assert not texts(profile) & set(story(0))


def test_dates_counters_and_capitals_make_no_other_line():
    pages = [
        page(i, below=[f"{i} COMMENTS", f"Updated {month} {i + 1}"]) for i, month in enumerate(["May", "June"] * 3)
    ]
    lines = learned(pages).sites[0].lines
    assert lines["0 comments"].pages == lines["updated 0 0"].pages == 6


def test_what_stands_above_a_line_is_counted():
    lines = learned(PAGES).sites[0].lines
    assert lines["marenholt courier"].above == {"": 12}
    assert lines["harbour"].above == {"region": 12}
    assert lines["delivery problems"].above == {}


def test_lines_around_the_text_are_told_from_each_other():
    lines = learned(PAGES).sites[0].lines
    assert (lines["region"].starts, lines["region"].ends) == (12, 0)
    assert (lines["house rules for guests"].starts, lines["house rules for guests"].ends) == (0, 12)


@pytest.mark.parametrize("host", ["news.example", None])
@pytest.mark.parametrize("seed", range(3))
def test_neither_order_nor_parts_matter_nor_do_copies_of_a_page(host, seed):
    pages = [page(i) for i in range(20)]
    limits = {"most": 8, "most_nameless": 8}
    whole = learned(pages, host, **limits)
    random.Random(seed).shuffle(pages)
    with Learner(**limits) as one, Learner(**limits) as other:
        one.add_all(observed(lines, host) for lines in pages[:9])
        other.add_all(observed(lines, host) for lines in pages[5:])
        one.merge(other)
        assert one.profile() == whole
        assert one.profile().to_json() == whole.to_json()
    assert whole.sites[0].pages == 8


def test_a_file_that_is_taken_while_its_learner_is_at_work_has_all_that_it_remembered(tmp_path):
    (tmp_path / "one").mkdir()
    with Learner(place=str(tmp_path / "one/file")) as learner:
        for lines in PAGES[:8]:
            learner.add(observed(lines))
        learner.looked_at(b"the eighth")
        shutil.copytree(tmp_path / "one", tmp_path / "other")  # as a kill would leave it
    with Learner(place=str(tmp_path / "other/file")) as learner:
        assert learner.has_looked_at(b"the eighth")
        assert not learner.has_looked_at(b"the ninth")
        for lines in PAGES[7:]:
            learner.add(observed(lines))
        assert learner.profile() == learned(PAGES)


def test_hosts_are_learned_apart():
    with Learner() as learner:
        for i in range(6):
            learner.add(observed(page(i), "a.example"))
            learner.add(observed(["Other menu", *story(i + 8), "Other imprint"], "b.example"))
        sites = {site.host: site for site in learner.profile().sites}
    assert sites.keys() == {"a.example", "b.example"}
    assert "other menu" not in sites["a.example"].lines


def test_pages_without_a_host_are_parted_by_what_they_share():
    other = [["Kjelda Post", "Pastures", "Notices", *story(i + 8), "Printed in Kjelda"] for i in range(6)]
    profile = learned([*PAGES[:6], *other], host=None)
    assert [(site.host, site.pages) for site in profile.sites] == [(None, 6), (None, 6)]
    known = profile.site_of(None, ["kjelda post", "pastures", "notices"])
    assert known is not None
    assert "printed in kjelda" in known.lines


def test_a_page_of_no_known_site_gets_no_evidence():
    clean_text = dump(story(3))
    options = Options(profile=learned(PAGES, host=None))
    assert clean(clean_text, options=options).text == clean(clean_text).text


def test_learning_takes_what_clean_takes_and_passes_over_what_is_no_page():
    pages = [f"<html><body><p>Courier menu</p><p>{story(i)[0]}</p></body></html>" for i in range(4)]
    given = [
        Page(pages[0], url="https://news.example/0"),
        *(Page(p.encode(), url="https://news.example/") for p in pages),
    ]
    (site,) = SiteProfile.learn([b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), *given]).sites
    assert site.host == "news.example"
    assert site.lines["courier menu"].pages == 4


def test_a_teaser_goes_on_siblings_and_stays_where_it_is_the_article():
    def with_list(i):
        shown = [f"Ward {'abcdefghijklmnopqrstuvwxyz'[k]} votes about mill and weir" for k in (2, 3, 4, 5)]
        return dump(page(i, below=["Most read in the wards", *shown]))

    pages = [with_list(i) for i in range(8)]
    options = Options(profile=SiteProfile.learn(pages))
    for i in (2, 7):
        result = explain(pages[i], options=options)
        assert result.article.text.split("\n\n") == story(i)
        assert result.article.title == f"Ward {'abcdefgh'[i]} votes about mill and weir"


def test_the_ledger_says_on_how_many_pages_a_line_stands():
    pages = [dump(page(i)) for i in range(8)]
    result = explain(pages[0], options=Options(profile=SiteProfile.learn(pages)))
    reasons = {b.text: d.reason for b, d in zip(result.document.blocks, result.decisions, strict=True)}
    assert reasons["Delivery problems"] == "site:line on 8 of 8 pages"


def test_of_a_giant_line_the_beginning_is_remembered_and_it_is_no_template():
    giant = "Seen by Ann. " * 100_000
    seen = observe(Document((Block(0, "Harbour"), Block(1, giant)), "text"), "news.example")
    assert sum(map(len, unpack(seen.lines))) < 30_000
    options = Options(profile=SiteProfile.learn(dump([*TOP, *story(i), giant]) for i in range(6)))
    result = explain(dump([*TOP, *story(0), giant]), options=options)
    assert not result.decisions[-1].reason.startswith("site:line")


def test_the_profile_is_part_of_the_rules_of_a_record():
    profile, other = learned(PAGES), learned(PAGES[:6])
    text = dump(PAGES[0])
    rules = {clean(text, options=Options(profile=p)).cleaner.rules for p in (None, profile, other)}
    assert len(rules) == 3
    assert clean(text, options=Options(profile=learned(PAGES[::-1]))).cleaner.rules in rules


WORDS = "harbour council water bridge market river station winter engineer report village budget garden railway".split()


def sentence(chance):
    return " ".join(chance.choice(WORDS) for _ in range(14)).capitalize() + "."


def saved_again(i):
    """One article with its title, saved again and again, each time with a paragraph more that no other save has."""
    chance, other = random.Random("article"), random.Random(i)
    article = "".join(f"<p>{sentence(chance)} {sentence(chance)}</p>" for _ in range(8))
    return f"<article><h1>Fog over the harbour</h1>{article}<p>{sentence(other)} {sentence(other)}</p></article>"


def test_an_article_that_was_saved_again_and_again_is_not_the_template_of_its_site():
    pages = [saved_again(i) for i in range(6)]
    profile = SiteProfile.learn(pages)
    for raw in pages:
        alone, learned_from = clean(raw), clean(raw, options=Options(profile=profile))
        assert len(alone.text) > 1000
        assert learned_from.text == alone.text
