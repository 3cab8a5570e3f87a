"""What a page unfolds when a reader asks, and the labels above it."""

import cleaner

STORY = (
    "The last ferry on the Mill crossed on Tuesday for the first time in nine years, carrying forty people and a goat.",
    "Its owner, Hanna Brodersen, bought the boat for one euro and spent four winters in replacing the planks of it.",
    "The crossing takes four minutes and costs two euros, half of which goes to a fund. The council matches the fund.",
)
QUESTION = "Can I bring a dog?"
ANSWER = "Dogs travel free, and goats by arrangement with the ferrywoman."
AFTER = "For now the boat runs from Thursday to Sunday, between nine in the morning and whenever the light goes."


def page(box: str) -> str:
    story = "".join(f"<p>{line}</p>" for line in STORY)
    body = f"<article><h1>Ferry of the Mill</h1>{story}{box}<p>{AFTER}</p></article>"
    return f"<!doctype html><html lang=en><title>Ferry of the Mill</title><body><main>{body}</main></html>"


def lines(box: str) -> list[str]:
    return cleaner.clean(page(box)).text.split("\n\n")


def test_an_answer_that_a_button_unfolds_stays_with_its_question() -> None:
    for hiding in ("aria-hidden=true", "hidden", 'style="display: none"'):
        control = f"<h3><button aria-expanded=false aria-controls=p1>{QUESTION}</button></h3>"
        assert lines(f"{control}<div id=p1 {hiding}><p>{ANSWER}</p></div>") == [*STORY, QUESTION, ANSWER, AFTER]


def test_an_answer_that_a_link_unfolds_stays_too() -> None:
    control = f'<h3><a href="#p1" aria-expanded=false>{QUESTION}</a></h3>'
    answer = f"{ANSWER} Cats have to stay at home."
    assert answer in lines(f'{control}<div id=p1 style="display:none"><p>{answer}</p></div>')


def test_an_answer_right_behind_a_button_that_names_nothing_stays() -> None:
    control = (
        f"<h3><button aria-expanded=false><span aria-hidden=true><i class=icon></i></span>{QUESTION}</button></h3>"
    )
    answer = f"<div hidden><p>{ANSWER}</p></div>"
    assert lines(control + answer) == [*STORY, QUESTION, ANSWER, AFTER]
    between = "<p class=line>The mill stands still.</p>" * 15
    assert ANSWER not in lines(control + between + answer)


def test_an_answer_whose_label_is_a_button_stays() -> None:
    control = f"<button id=b1 aria-expanded=false><span>{QUESTION}</span></button>"
    answer = f"<div aria-hidden=true role=region aria-labelledby=b1><p>{ANSWER}</p></div>"
    assert lines(control + answer) == [*STORY, QUESTION, ANSWER, AFTER]


def test_an_answer_that_is_called_so_stays() -> None:
    asked = f"<div class=faq-question>{QUESTION}</div>"
    assert ANSWER in lines(f'{asked}<div class="faq-answer" style="display: none;"><p>{ANSWER}</p></div>')


def test_what_nothing_unfolds_is_hidden() -> None:
    assert ANSWER not in lines(f"<h3>{QUESTION}</h3><div id=p1 hidden><p>{ANSWER}</p></div>")


def test_a_menu_that_a_button_unfolds_is_hidden() -> None:
    menu = f"<button aria-expanded=false aria-controls=p1>Menu</button><div id=p1 hidden><p>{ANSWER}</p></div>"
    assert ANSWER not in lines(f"<nav>{menu}</nav>")


def test_a_question_on_a_button_heads_its_answer() -> None:
    box = f"<div class=toggle><div role=button><a>{QUESTION}</a></div><div><p>{ANSWER}</p></div></div>"
    assert lines(box) == [*STORY, QUESTION, ANSWER, AFTER]


def test_a_label_between_two_texts_is_a_heading_of_the_second() -> None:
    assert "Privacy" in lines(f"<h2>Privacy</h2><p>{ANSWER} {AFTER}</p>")
    assert "Privacy" not in lines('<h2>Privacy</h2><ul><li><a href="/p">Policy</a></li></ul>')


def test_a_caption_is_one_at_a_picture() -> None:
    label = "<p class=caption>Product Specifications</p>"
    alone = cleaner.clean(page(f"{label}<p>{ANSWER} {AFTER}</p>"))
    assert [image.caption for image in alone.images] == []
    shown = cleaner.clean(page('<img src="/mill.jpg" width=800 height=600><p class=caption>The Mill in spring</p>'))
    assert [image.caption for image in shown.images] == ["The Mill in spring"]


def test_answers_of_one_accordion_stay_together() -> None:
    asked = {
        QUESTION: ANSWER,
        "Is there coffee?": "Yes.",
        "Who pays?": "The council pays a third of what the boat costs, the county another third, and the rest comes"
        " from the two euros that each of the passengers leaves in the box at the pier. In winter nobody pays, as the"
        " boat stays on land until the ice has gone from the bay.",
        "What is the goat called?": "The goat, which has crossed the river more often than any of the passengers, is"
        " called after the mayor, who does not like to be reminded of it when he gives speeches at the pier.",
        "May I pay by card?": "No cards, no phones.",
    }
    items = "".join(
        f"<div class=item><button aria-expanded=false aria-controls=p{place}>{question}</button>"
        f"<div id=p{place} style='display:none'><p>{answer}</p></div></div>"
        for place, (question, answer) in enumerate(asked.items())
    )
    story = "".join(f"<p>{line}</p>" for line in (*STORY, AFTER))
    box = f"<div><h2>Questions and answers</h2>{items}</div><div><a href=/a>About</a><a href=/c>Privacy</a></div>"
    head = "<html lang=en><title>Ferry of the Mill</title>"
    text = cleaner.clean(f"{head}<body><div><h1>Ferry of the Mill</h1>{story}</div>{box}</body></html>").text
    answers = [line for pair in asked.items() for line in pair]
    assert text.split("\n\n") == [*STORY, AFTER, "Questions and answers", *answers]
