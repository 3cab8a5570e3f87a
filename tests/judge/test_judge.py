"""The judge on made evidence: what rules, tagger and neighbours do to a block."""

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

import cleaner
from cleaner import marks as m
from cleaner.judge import Evidence, judge, standing
from cleaner.judge.standing import without_stubs
from cleaner.model import Block, Decision, Document, Node
from cleaner.options import Options
from cleaner.rules import Rule, catalogue

STORY = "The ferry crossed the Mill for the first time in nine years on Tuesday, with forty people and a goat."
MORE = "Its owner had bought the boat for a single euro and spent the long winter with friends in the engine room."
END = "The crossing takes four minutes and costs two euros; the goat, the town council decided, travels for free."


def dump(*texts: str, gaps: Mapping[int, bool] | None = None) -> Document:
    blocks = [Block(index=i, text=text, gap=(gaps or {}).get(i, True)) for i, text in enumerate(texts)]
    return Document(tuple(blocks), "text")


def html(*blocks: tuple[str, int]) -> Document:
    """One `<p>` a block in one `<div>`, with marks."""
    nodes = (Node(0, "", "", 0, 0), Node(0, "div", "", 0, 1), *(Node(1, "p", "", marks, 2) for _, marks in blocks))
    found = [Block(index=i, text=text, node=i + 2, marks=marks) for i, (text, marks) in enumerate(blocks)]
    return Document(tuple(found), "html", nodes)


def judged(
    document: Document, main: list[float], article: float = 1.0, rules: bool = True, options: Options | None = None
) -> tuple[Decision, ...]:
    known = catalogue()
    hits: list[tuple[Rule, ...]] = [known.hits(block) if rules else () for block in document.blocks]
    evidence = Evidence(hits, main, [0.0] * len(main), (), article)
    return judge(document, evidence, options or Options())


def fates(document: Document, main: list[float], article: float = 1.0) -> list[str]:
    return [decision.action for decision in judged(document, main, article)]


def test_every_block_gets_one_decision_with_a_reason():
    decisions = judged(dump("Home", STORY, MORE, "Subscribe"), [0.0, 1.0, 1.0, 0.0])
    assert [decision.block for decision in decisions] == [0, 1, 2, 3]
    assert all(decision.reason for decision in decisions)


def test_a_sure_rule_beats_the_tagger_on_a_line_and_yields_on_a_long_text():
    line = "* indicates required"
    assert fates(dump(STORY, line, MORE), [1, 0.99, 1]) == ["keep", "drop", "keep"]


def test_a_sentence_below_a_paragraph_does_not_go_with_the_form_lines_around():
    lines = ("Share", STORY, "We are open again.", "Subscribe to our newsletter")
    likely = [0, 1, 0.8, 0]
    assert fates(html(*((line, 0) for line in lines)), likely) == ["drop", "keep", "keep", "drop"]
    assert fates(html(*((line, m.BODY * (i == 1)) for i, line in enumerate(lines))), likely)[2] == "drop"


def test_a_paragraph_right_before_the_text_in_its_place_begins_it():
    paragraph = f"{STORY} {MORE}"
    assert fates(html((paragraph, 0), (f"{END} {MORE}", 0), (MORE, 0)), [0.35, 0.45, 1.0]) == ["keep"] * 3
    assert fates(html((paragraph, m.PROMO), (MORE, 0)), [0.35, 1.0]) == ["drop", "keep"]
    assert fates(html((paragraph, 0), (MORE, 0)), [0.2, 1.0]) == ["drop", "keep"]
    assert fates(html(("Read on", 0), (MORE, 0)), [0.35, 1.0]) == ["drop", "keep"]


def test_a_line_between_form_lines_goes_with_them_but_not_a_paragraph():
    between = fates(dump(STORY, MORE, "Subscribe", "The Morning Letter", "* indicates required"), [1, 1, 0, 0.8, 0])
    assert between[3] == "drop"
    paragraph = fates(dump(STORY, "Subscribe", MORE, "* indicates required", END), [1, 0, 0.8, 0, 1])
    assert paragraph[2] == "keep"


def test_what_follows_the_heading_of_a_feed_goes_when_it_is_shorter_than_the_article():
    items = [
        "12:24",
        "Rail strike called off",
        "Trains run again from Monday, the union said in a note to members.",
    ]
    found = fates(dump(STORY, MORE, END, STORY[4:], "News Feed", *items), [1, 1, 1, 1, 0.1, 0.1, 0.9, 0.9])
    assert found == ["keep"] * 4 + ["drop"] * 4


def test_a_ticker_with_its_hours_goes_although_it_is_nearly_as_long_as_the_story():
    entries = ["12:24", "Rail strike called off. " + STORY, "8:59 AM", "Bridge opens. " + MORE]
    story = [STORY, MORE, END]
    with_hours = fates(dump(*story, "News Feed", *entries), [1, 1, 1, 0.1, 0.1, 0.9, 0.1, 0.9])
    assert with_hours == ["keep"] * 3 + ["drop"] * 5
    without = fates(dump(*story, "News Feed", *entries[1::2]), [1, 1, 1, 0.1, 0.9, 0.9])
    assert without == ["keep"] * 3 + ["drop", "keep", "keep"]


def test_what_goes_with_its_neighbours_says_so_even_if_the_tagger_was_against_it():
    form = judged(dump(STORY, MORE, "Subscribe", "The Morning Letter", "* indicates required"), [1, 1, 0, 0.1, 0])
    assert form[3].reason == "run:between-form-lines"
    ticker = dump(STORY, MORE, END, "News Feed", "Ferry late", MORE[4:], "Fog at sea")
    feed = judged(ticker, [1, 1, 1, 0.1, 0.1, 0.9, 0.1])
    assert [each.reason.partition(":")[0] for each in feed[4:]] == ["section", "section", "tagger"]


def test_an_articles_paragraphs_in_a_row_do_not_go_for_a_heading():
    found = fates(dump(STORY, MORE, END, "Related", STORY[4:], MORE[4:], END[4:]), [1, 1, 1, 0.1, 1, 1, 1])
    assert found[4:] == ["keep"] * 3


def test_comments_of_readers_who_sign_go_however_sure_the_tagger_is():
    story = [STORY, MORE, END, STORY[4:], MORE[4:], END[4:], STORY[8:]]
    said = [f"{MORE} {END[9:]}", f"{END} {STORY[7:]}", f"{STORY} {MORE[7:]}"]
    signed = [text for pair in zip(["Ann says:", "Bob says:", "Cas says:"], said, strict=True) for text in pair]
    tagged = [1.0] * 7 + [0.1] + [0.6, 1.0] * 3
    assert fates(dump(*story, "3 Comments", *signed), tagged) == ["keep"] * 7 + ["drop"] * 7
    assert fates(dump(*story, "3 Comments", *signed), tagged, article=0.5)[9] == "keep"  # a forum, perhaps
    long = [f"On day {number}: {text}" for number, text in enumerate([STORY, MORE, END, STORY[4:]] * 8)]
    after = fates(dump(*long, "3 Comments", *signed), [1.0] * 32 + tagged[7:], article=0.5)
    assert after == ["keep"] * 32 + ["drop"] * 7
    thread = fates(dump("Ann wrote:", *long, "3 Comments", *signed), [0.1] + [1.0] * 32 + tagged[7:], article=0.5)
    assert thread[-1] == "keep"
    wanted = judged(dump(*story, "3 Comments", *signed), tagged, options=Options(comments=True))
    assert wanted[9].action == "keep"
    assert fates(dump(*story, "Tides", *signed), tagged)[9] == "keep"
    assert fates(dump(*story, "3 Comments", *said), tagged[:8] + [1.0] * 3)[8:] == ["keep"] * 3
    assert fates(dump("3 Comments", *signed, *story), [0.1] + [0.6, 1.0] * 3 + [1.0] * 7)[2] == "keep"


def test_a_piece_of_a_sentence_stays_with_it_in_a_dump():
    pieces = ["The skipper, who had come from", "Lund", "with his brother, would not say what the boat had cost him."]
    page = dump(STORY, *pieces, MORE, END, "Subscribe")
    assert fates(page, [1, 1, 0.1, 1, 1, 1, 0]) == ["keep"] * 6 + ["drop"]
    assert fates(page, [1, 1, 0.01, 1, 1, 1, 0])[2] == "drop"
    assert fates(dump(STORY, MORE, "Lund", END, "Subscribe"), [1, 1, 0.1, 1, 0])[2] == "drop"


def test_one_sentence_goes_on_below_a_line_that_invites_to_another_story():
    page = [STORY, MORE, "Read also: Bridge opens in spring", END, "Related articles", "Rail strike called off"]
    assert fates(dump(*page), [1, 1, 0.1, 0.05, 0, 0])[3] == "keep"
    page[2] = "Newsletter"
    assert fates(dump(*page), [1, 1, 0.1, 0.05, 0, 0])[3] == "drop"
    page[2] = "Related articles"
    assert fates(dump(*page), [1, 1, 0.1, 0.05, 0, 0])[3] == "drop"


def test_comments_without_a_heading_go_from_their_first_dated_signature():
    story = [STORY, MORE, END, STORY[4:], MORE[4:], END[4:], STORY[8:]]
    said = [f"{MORE} {END[9:]}", f"{END} {STORY[7:]}", f"{STORY} {MORE[7:]}", f"{END} {MORE[7:]}"]
    dated = [f"Posted by: {name}, 27 Sep 2021 | 15:22" for name in ("Ann", "Bob", "Cas", "Dag")]
    tested = [f"{name} tester said:" for name in ("One", "Another", "A third", "The last")]
    tagged = [1.0] * 7 + [0.6, 1.0] * 4
    comments, trials = ([text for pair in zip(lines, said, strict=True) for text in pair] for lines in (dated, tested))
    assert fates(dump("Subscribe", *story, *comments), [0, *tagged]) == ["drop"] + ["keep"] * 7 + ["drop"] * 8
    assert fates(dump("Subscribe", *story, *trials), [0, *tagged])[-1] == "keep"


def test_teasers_below_their_heading_may_be_longer_than_a_short_article():
    story = [f"{STORY} {MORE}", f"{END} {STORY}", f"{MORE} {END}"]
    teasers = [f"Harbour number {n} opens a kiosk for coffee and a view of the sea" for n in range(30)]
    teasers = [f"{name} {text[8:]}" for name, text in zip("abcdefghijklmnopqrstuvwxyz0123", teasers, strict=True)]
    page = dump(*story, "Related articles", *teasers)
    assert fates(page, [1.0] * 3 + [0.1] + [0.9] * 30) == ["keep"] * 3 + ["drop"] * 31
    assert fates(page, [1.0] * 3 + [0.1] + [0.9] * 30, article=0.5)[-1] == "keep"  # a front of links, perhaps


def test_a_button_in_the_middle_of_a_sentence_is_a_word():
    pieces = ["The skipper, who did not read the", "report", "that the county sent him, would not say why."]
    page = dump(STORY, *pieces, MORE, END, "Subscribe")
    assert fates(page, [1, 1, 0.5, 1, 1, 1, 0]) == ["keep"] * 6 + ["drop"]
    assert fates(dump(STORY, "Report", MORE, END, "Subscribe"), [1, 0.5, 1, 1, 0])[1] == "drop"


def test_many_lines_in_a_row_that_begin_alike_go_and_a_few_stay():
    towns = [f"Ferry tickets from {name}" for name in "Ode Mill Tarn Lund Quay Hook Ness Vik Holm Sund Bro Ey".split()]
    assert fates(dump(STORY, MORE, *towns, END), [1] * 15) == ["keep"] * 2 + ["drop"] * 12 + ["keep"]
    assert fates(dump(STORY, MORE, *towns[:11], END), [1] * 14) == ["keep"] * 14
    sentences = [f"{town} cost two euros." for town in towns]
    assert fates(dump(STORY, MORE, *sentences, END), [1] * 15) == ["keep"] * 15


def test_a_card_after_the_text_of_a_dump_goes():
    head, summary = (
        "Shipyard wins contract to build two electric tugs",
        "The yard will hire 120 welders by the end of June.",
    )
    document = dump("Home", STORY, MORE, END, STORY[4:], head, summary, "News Feed", gaps={6: False})
    assert fates(document, [0, 1, 1, 1, 1, 1, 1, 0])[-3:] == ["drop"] * 3
    sub_heading = dump("Home", STORY, MORE, END, "What comes next", summary, "News Feed")
    assert fates(sub_heading, [0, 1, 1, 1, 1, 1, 0])[4:6] == ["keep", "keep"]


def test_headlines_below_a_dense_scripts_text_go():
    story = ("渡し船は火曜日、九年ぶりに川を渡った。", "船主は一ユーロで船を買い、冬のあいだ友人と修理した。")
    others = ("市議会、橋の工事を延期", "駅前の書店が閉店へ", "県大会始まる", "港で花火大会", "米価が上昇", "霧で欠航")
    stops = ("北岸：製粉所前", "南岸：郵便局前")
    reason = "structure:headlines-after-text"
    found = judged(dump("メニュー", *story, *stops, *others), [0] + [1] * 2 + [0.95] * 2 + [0.8] * 6)
    assert [each.action for each in found] == ["drop"] + ["keep"] * 4 + ["drop"] * 6
    assert found[-1].reason == reason
    few = judged(dump("メニュー", *story, *stops, *others[:3]), [0] + [1] * 2 + [0.95] * 2 + [0.8] * 3)
    listed = ("Flour from the mill", "Two kinds of salt", "Butter, a spoon", "Water from the spring", "Rye", "Honey")
    latin = judged(dump("Menu", STORY, MORE, *listed), [0] + [1] * 2 + [0.8] * 6)
    assert reason not in [each.reason for each in (*few, *latin)]


def test_the_rows_of_a_table_share_one_fate():
    nodes = (Node(0, "", "", 0, 0), Node(0, "table", "", 0, 1))
    rows = [Block(index=i, text=f"{i} | {i}", shape="table", node=1) for i in range(4)]
    found = [decision.action for decision in judged(Document(tuple(rows), "html", nodes), [0.9, 0.9, 0.2, 0.9])]
    assert found == ["keep"] * 4


def test_a_finished_sentence_right_after_the_text_belongs_to_it():
    document = html((STORY, m.BODY), (MORE, m.BODY), ("The boat remains in the harbour until July.", m.BODY))
    assert fates(document, [1, 1, 0.2]) == ["keep"] * 3
    elsewhere = html((STORY, m.BODY), (MORE, m.BODY), ("The boat remains in the harbour until July.", m.RELATED))
    assert fates(elsewhere, [1, 1, 0.2])[2] == "drop"


def test_hidden_text_goes_unless_much_of_the_text_is_hidden():
    assert fates(html((STORY, 0), (MORE, 0), (END, m.HIDDEN)), [1, 1, 0.95])[2] == "drop"
    assert fates(html((STORY, 0), (MORE, m.HIDDEN), (END, m.HIDDEN)), [1, 0.95, 0.95]) == ["keep"] * 3


def test_a_text_that_stands_twice_is_kept_once():
    assert fates(html((STORY, 0), (MORE, 0), (STORY, 0)), [1, 1, 1]) == ["keep", "keep", "drop"]


def test_a_page_that_the_tagger_does_not_know_keeps_its_sentences():
    document = html(
        ("Home News", m.NAV), *((f"{text} {i}.", m.ARTICLE) for i, text in enumerate((STORY, MORE, END, STORY)))
    )
    assert fates(document, [0.4, 0.05, 0.05, 0.05, 0.05]) == ["drop"] + ["keep"] * 4


def test_what_rules_say_of_a_line_they_do_not_say_of_code():
    listing = html((STORY, 0), ("{ category: fruit }", m.CODE), (MORE, 0))
    code = replace(listing, blocks=(listing.blocks[0], replace(listing.blocks[1], shape="code"), listing.blocks[2]))
    assert fates(listing, [1, 0.8, 1]) == ["keep", "drop", "keep"]
    assert fates(code, [1, 0.8, 1]) == ["keep"] * 3
    assert fates(code, [1, 0.2, 1]) == ["keep", "drop", "keep"]


@pytest.mark.parametrize("between", ["March 17, 2026", "A goat on the ferry to Marlow"])
def test_paragraphs_below_a_headline_and_a_date_above_read_more_are_other_articles(between: str):
    cards = [
        line for number in range(3) for line in (f"Ferry {number} runs", between, f"{MORE} {number}.", "Read more")
    ]
    page = html(*((text, 0) for text in (STORY, END, *cards)))
    likely = [1, 1, *[0.1, 0.1, 0.95, 0.1] * 3]
    assert fates(page, likely)[4::4] == ["drop" if between.startswith("March") else "keep"] * 3
    assert fates(html(*((text, 0) for text in (STORY, END, *cards[:8]))), likely[:10])[4::4] == ["keep", "keep"]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["Harlow 3, Ashford 1", "Marlow 2, Witney 2", "Thame 0, Oxford 4"], 3),
        (["Thame 0, Oxford 4"], 0),
        (["ann.lee@herald.example", "bob.ray@herald.example"], 0),
    ],
)
def test_the_last_of_several_short_lines_ends_a_text_and_a_single_one_does_not(lines: list[str], kept: int):
    page = html(*((text, 0) for text in (STORY, MORE, END, *lines)))
    assert fates(page, [1, 1, 1, *[0.7] * len(lines)])[3:] == ["keep"] * kept + ["drop"] * (len(lines) - kept)


def test_a_list_is_not_lost_while_its_entries_are_kept():
    entries = [f"Ferry {number} from Harlow to Marlow by way of Thame" for number in range(10)]
    notices = [(STORY, 0), (MORE, 0), (END, 0), (STORY.replace("nine", "ten"), 0), (MORE.replace("a single", "one"), 0)]
    page = html(*((entry, 0) for entry in entries), *notices)
    assert fates(page, [0.9] * 10 + [0.0] * 5, article=0.0) == ["keep"] * 10 + ["drop"] * 5
    assert fates(html(*notices), [0.06] * 5, article=0.0) == ["keep"] * 5


def test_the_date_of_an_entry_stays_on_a_list_and_goes_far_from_the_headline_of_an_article():
    events = [text for place in "ABCDEFGHIJ" for text in (f"Fair of the ferries at {place}-town", "March 17, 2026")]
    page = html(*((text, 0) for text in events))
    assert fates(page, [0.9, 0.6] * 10, article=0.0)[-2:] == ["keep", "keep"]
    assert fates(page, [0.9, 0.2] * 10, article=0.0)[-2:] == ["keep", "drop"]
    assert fates(page, [0.9, 0.6] * 10)[-1] == "drop"


def test_a_clean_dump_is_kept_whole_whatever_the_tagger_says():
    assert fates(dump(STORY, MORE, END), [0.1, 0.2, 0.1]) == ["keep"] * 3


def test_hints_count_for_nothing_on_pages_that_are_no_articles():
    document = html((STORY, 0), ("Reviews", m.COMMENTS), (MORE, m.COMMENTS))
    assert fates(document, [1, 0.55, 0.55], article=0.9)[2] == "drop"
    assert fates(document, [1, 0.55, 0.55], article=0.1)[2] == "keep"


@pytest.mark.parametrize(
    ("texts", "kinds", "status"),
    [
        ((STORY, MORE, END), {"article": 1.0}, "ok"),
        ((STORY,), {"article": 1.0}, "short"),
        ((), {"article": 1.0}, "empty"),
        (("Rail strike called off", "Flood warning lifted"), {"listing": 0.9}, "not_article"),
        ((STORY + MORE, MORE + END, END + STORY, STORY + END), {"listing": 0.8}, "ok"),
        ((STORY + MORE, MORE + END, END + STORY, STORY + END), {"listing": 0.5, "collection": 0.4}, "not_article"),
    ],
)
def test_a_page_is_told_for_what_it_is(texts, kinds, status):
    document = dump("Menu", *texts)
    decisions = [
        Decision(0, "navigation", "drop", "x"),
        *(Decision(i + 1, "paragraph", "keep", "x") for i in range(len(texts))),
    ]
    assert standing(document, decisions, kinds, frozenset()).status == status


def test_the_apology_of_an_error_page_is_no_text():
    document = dump("404: page not found", "Sorry, the page that you are looking for has moved away.")
    decisions = (Decision(0, "title", "lift", "x"), Decision(1, "paragraph", "keep", "x"))
    assert standing(document, decisions, {}, frozenset()).status == "not_article"
    assert [decision.action for decision in without_stubs(document, decisions)] == ["lift", "drop"]


GUARDED = ("Verify you are human by completing the action below.", "Ray ID: 8a1f2c3d4e5f6071")


@pytest.mark.parametrize(
    ("texts", "status"),
    [
        (GUARDED, "not_article"),
        ((STORY, *GUARDED), "not_article"),
        ((STORY, GUARDED[0], MORE), "short"),
        ((STORY + MORE, END + STORY, MORE + END, *GUARDED), "ok"),
    ],
)
def test_what_a_guard_of_the_site_sent_instead_of_the_page_is_no_article(texts, status):
    document = dump(*texts)
    decisions = judged(document, [1.0] * len(texts))
    assert standing(document, decisions, {"article": 1.0}, frozenset()).status == status


@pytest.mark.parametrize(
    ("title", "status"), [("Just a moment...", "not_article"), ("Just a moment in the life of a goat", "short")]
)
def test_a_guard_is_known_by_its_title(title, status):
    document = dump(title, STORY)
    decisions = (Decision(0, "title", "lift", "x"), Decision(1, "paragraph", "keep", "x"))
    assert standing(document, decisions, {}, frozenset()).status == status


def test_the_refusal_of_a_guard_has_no_text():
    lines = (
        "Access Denied",
        "You don't have permission to access /ferry on this server.",
        "Reference #18.5d3c1702.1715678901.1a2b3c4d",
    )
    record = cleaner.clean("\n".join(lines))
    assert (record.status, record.text) == ("not_article", "")


@pytest.mark.parametrize(("p", "fate"), [(0.6, "keep"), (0.3, "drop")])
def test_a_paragraph_between_headline_and_text_opens_it_although_its_place_is_called_a_promotion(p, fate):
    lead = f"{STORY} {MORE}"
    page = html(("Ferry returns to the river", 0), (lead, m.PROMO), (MORE, 0), (END, 0))
    blocks = (replace(page.blocks[0], shape="heading", level=1), *page.blocks[1:])
    assert fates(replace(page, blocks=blocks), [0.1, p, 1, 1])[1] == fate


def test_what_is_hidden_on_a_page_that_is_no_article_stays_when_the_tagger_is_sure():
    document = html((STORY, 0), (MORE, m.HIDDEN), (END, m.HIDDEN))
    assert fates(document, [1, 0.85, 0.7], article=0.1) == ["keep", "keep", "drop"]
    assert fates(document, [1, 0.85, 0.7], article=0.9) == ["keep", "drop", "drop"]


def test_a_page_of_lists_keeps_more_than_other_pages():
    document = html((STORY, 0), ("Lamp, oak, 20 euros", 0), ("Chair, pine, 30 euros", m.BUTTON))
    evidence = Evidence([()] * 3, [1, 0.35, 0.35], [0.0] * 3, (), 0.1)
    assert [d.action for d in judge(document, evidence, Options())] == ["keep", "drop", "drop"]
    lists = replace(evidence, lists=0.9)
    assert [d.action for d in judge(document, lists, Options())] == ["keep", "keep", "keep"]


def test_blocks_of_one_look_share_their_fate_half_way_unless_the_page_is_an_article():
    names = [(f"Chair number {i}", 0) for i in range(4)]
    document, main = html((STORY, 0), *names), [1, 0.7, 0.7, 0.7, 0.3]
    assert fates(document, main, article=0.1) == ["keep"] * 5
    assert fates(html((STORY, 0), *names[:3]), [1, 0.7, 0.7, 0.3], article=0.1)[-1] == "keep"
    assert fates(document, main, article=0.9)[-1] == "drop"


def test_a_block_that_says_the_whole_text_again_goes():
    texts = [" ".join(f"{word}{i}" for word in STORY.split()) + "." for i in range(12)]
    again = (" ".join(texts), 0)
    assert fates(html(*[(text, 0) for text in texts], again), [1.0] * 13) == ["keep"] * 12 + ["drop"]
    assert fates(html(*[(text, 0) for text in texts[:9]], again), [1.0] * 10) == ["keep"] * 10


def test_what_looks_like_a_heading_at_the_end_and_is_too_long_for_one_is_text():
    code = ("# begin a repository, and set it up: " + "git init, git add, git commit, " * 9).rstrip(", ")
    document = dump(STORY, MORE, code)
    long = replace(document, blocks=(*document.blocks[:2], replace(document.blocks[2], shape="heading", level=1)))
    assert fates(long, [1.0] * 3) == ["keep"] * 3


VERSES = (
    "In the morning when the water is grey",
    "I will row you over before the day is long",
    "With a coin for the lantern and a coin for the rope",
)
QUOTED = {2: False, 3: False, 5: False, 6: False}


def test_verses_that_a_dump_quotes_stay_with_the_text():
    document = dump(STORY, *VERSES, *VERSES, MORE, END, gaps=QUOTED)
    story = judged(document, [1.0, 0.3, 0.2, 0.1, 0.2, 0.1, 0.1, 1.0, 1.0], rules=False)
    assert [d.action for d in story] == ["keep"] * 9


def test_teasers_between_paragraphs_are_no_verses():
    document = dump(STORY, *VERSES, *VERSES, MORE, END, gaps=QUOTED)
    story = judged(document, [1.0, *[0.02] * 6, 1.0, 1.0], rules=False)
    assert [d.action for d in story[1:7]] == ["drop"] * 6


@pytest.mark.parametrize("joined", [True, False])
def test_a_refrain_may_come_back_and_a_caption_not(joined):
    document = dump(STORY, *VERSES, MORE, *VERSES, END, gaps=dict.fromkeys((2, 3, 6, 7), not joined))
    story = judged(document, [1.0] * 9, rules=False)
    assert [d.action for d in story[5:8]] == ["keep" if joined else "drop"] * 3


def test_a_text_of_one_paragraph_without_blanks_says_nothing_again():
    story = "星期二，米河上的老渡船九年来第一次载客过河，船上坐着四十个人和一只山羊。" * 16
    assert judged(dump("首页", story, "分享到：微信"), [0.0, 0.9, 0.0], rules=False)[1].action == "keep"


SCRIPT = (
    "window.dataLayer = window.dataLayer || [];",
    "function gtag(){dataLayer.push(arguments);}",
    "gtag('js', new Date());",
    "var settings = {'id': 7, 'lazy': true};",
    "if (settings.lazy) { load(settings); }",
)


def test_scripts_whose_tags_were_cut_out_go_from_a_dump():
    story = judged(dump(*SCRIPT, STORY, MORE, END), [0.8] * 5 + [1.0] * 3, rules=False)
    assert [d.reason for d in story[:5]] == ["structure:script"] * 5
    assert [d.action for d in story[5:]] == ["keep"] * 3


@pytest.mark.parametrize(
    "code", [SCRIPT, tuple(line.replace("dataLayer", "rows").replace("gtag", "add") for line in SCRIPT)]
)
def test_code_that_an_article_shows_stays(code):
    story = judged(dump(STORY, *code, MORE, END), [1.0] + [0.8] * 5 + [1.0] * 2, rules=False)
    assert [d.action for d in story] == ["keep"] * 8


LONG_BOX = ("Sign up for our newsletter", "* indicates required", "Email Address", "First Name")


@pytest.mark.parametrize("lines", [1, 2, 3, 4])
def test_in_a_dump_the_text_goes_on_below_a_box_of_a_few_lines(lines: int) -> None:
    head = ["Menu", "Sign in", "The clockmaker who will not be hurried", "By Ida Brandt", "9 November 2024"]
    text = [
        "Every clock in his window shows another time. A shop in which all clocks agree, he says, is a bored one.",
        "Lund is 81 and has mended the tower clock of Felde since 1967. The council offered him a motor. He laughed.",
    ]
    last = "The clock loses nine seconds a week. On Fridays Lund climbs the 114 steps and gives them back to the town."
    foot = ["Related stories", "Bell of Felde cracked by frost", "Privacy policy", "© 2024 Felde Herald"]
    dump = "\n\n".join([*head, *text, *LONG_BOX[:lines], last, *foot])
    assert cleaner.clean(dump).text.split("\n\n") == [*text, last]


INGREDIENTS = ("Rye pancakes with leek", "Serves four", "Coarse rye flour", "Eggs", "Milk", "A large leek")


@pytest.mark.parametrize(("least", "is_clean"), [(0.1, True), (0.01, False)])
def test_a_dump_that_the_tagger_is_sure_against_no_line_of_is_clean(least: float, is_clean: bool) -> None:
    found = judged(dump(*INGREDIENTS, STORY, MORE), [least] + [0.3] * 5 + [0.95] * 2)
    assert [each.action for each in found] == (["keep"] * 8 if is_clean else ["drop"] * 6 + ["keep"] * 2)


def test_letters_to_the_editor_are_a_text_and_end_with_who_signs_the_last() -> None:
    letters = (
        "Your report on the cranes forgets those who know how to work by hand. In 1988 we unloaded a ship in two days.",
        "Tom Harl",
        "I read with sadness of the gulls of Skarn. They were here before the cannery, and they will be here after it.",
        "Ann Vey",
        "The ferry may be slow, but it has never been late on a Sunday. I have kept a list since 1974, to show.",
        "Bo Lind",
    )
    assert cleaner.clean("\n".join(("Letters to the editor", *letters))).text == "\n\n".join(letters)
