"""Lines of dumps that neighbours keep: ends, answers, signed paragraphs, clean texts with their byline, captions."""

from tests.judge.test_judge import END, MORE, STORY, dump, fates, judged

import cleaner

SPEECH = (
    "I stand before you tonight because nobody else would do it.",
    "We lost.",
    "No more.",
    "Bring a shovel.",
)
LAST = "The council will meet again in March, the mayor said. Until then the old timetable is valid for all ships."


def test_a_short_statement_right_below_a_kept_paragraph_ends_the_text() -> None:
    assert fates(dump(STORY, MORE, "Nobody was hurt.", "Related articles"), [1, 1, 0.35, 0]) == ["keep"] * 3 + ["drop"]
    assert fates(dump(STORY, MORE, "Nobody was hurt.", "Related articles"), [1, 1, 0.2, 0])[2] == "drop"
    assert fates(dump(STORY, MORE, "Subscribe now!", "Related articles"), [1, 1, 0.35, 0])[2] == "drop"
    assert fates(dump(STORY, MORE, "© 2024 Mill Herald.", "Related articles"), [1, 1, 0.35, 0])[2] == "drop"


def test_short_questions_and_answers_between_kept_lines_stay() -> None:
    talk = ("Were you afraid?", "Of course.", "And now?", "No.")
    labels = ("Home", "Sport", "Weather", "More")
    foot = (MORE, END, "Privacy policy")
    assert fates(dump(STORY, *talk, *foot), [1, 0.3, 0.3, 0.2, 0.1, 1, 1, 0])[:7] == ["keep"] * 7
    assert "keep" not in fates(dump(STORY, *talk, *foot), [1, 0.05, 0.05, 0.05, 0.05, 1, 1, 0])[1:5]
    assert "keep" not in fates(dump(STORY, *labels, *foot), [1, 0.3, 0.3, 0.3, 0.3, 1, 1, 0])[1:5]


def test_answers_below_a_kept_question_stay_to_the_end() -> None:
    talk = ("With a divorce.", "Were you afraid?", "Of course.", "And now?", "I sleep.")
    found = fates(dump(STORY, MORE, "How did it start?", *talk, "Privacy policy"), [1, 1, 1] + [0.3] * 5 + [0])
    assert found == ["keep"] * 8 + ["drop"]


def test_a_paragraph_behind_a_box_stays_when_a_signature_stands_below_it() -> None:
    box = ("Read more", "Bell of the town cracked by frost", "Ten roofs that feed a street")
    lines = (STORY, MORE, END, *box, f"{LAST} {MORE}")
    main = [1, 1, 1, 0, 0, 0, 0.1, 0]
    assert fates(dump(*lines, "(hbr)"), main)[6] == "keep"
    assert fates(dump(*lines, "Ferry stranded in fog"), main)[6] == "drop"


def test_the_last_paragraph_behind_a_linked_headline_stays_unless_it_says_what_the_headline_says() -> None:
    link = "Bell of the town cracked by frost"
    teaser = "The bell of the town was cracked by the frost in January. It will be cast anew this spring in the valley."
    main = [1, 1, 1, 0, 0, 0.2, 0]
    for label in ("Read more", "Lesen Sie auch", "Más información", "İlgili haber"):
        assert fates(dump(STORY, MORE, END, label, link, LAST, "Share"), main)[4:] == ["drop", "keep", "drop"]
        assert fates(dump(STORY, MORE, END, label, link, LAST), main[:-1])[5] == "keep"
        assert fates(dump(STORY, MORE, END, label, link, teaser, "Share"), main)[5] == "drop"
        assert fates(dump(STORY, MORE, END, label, link, LAST, "Ferry stranded in fog"), main)[5] == "drop"


def test_two_short_sentences_go_on_behind_a_link_below_a_line_of_dialogue() -> None:
    lines = (
        STORY,
        MORE,
        "– This was no misprint, said the judge.",
        "Read also: A new pier",
        "He will appeal against the verdict. It is not final yet.",
    )
    assert fates(dump(*lines, "Share"), [1, 1, 1, 0, 0.1, 0]) == ["keep"] * 3 + ["drop", "keep", "drop"]


def test_a_short_statement_goes_on_behind_an_advert_and_a_question_does_not() -> None:
    for label in ("Advertisement", "Read also: A new pier"):
        lines = dump(STORY, MORE, label, "The next ferry will sail on Thursday.", "Share")
        assert fates(lines, [1, 1, 0, 0.02, 0])[3] == "keep"
        lines = dump(STORY, MORE, label, "When will the next ferry sail on Thursday?", "Share")
        assert fates(lines, [1, 1, 0, 0.02, 0])[3] == "drop"


def test_a_statement_right_below_the_headline_opens_the_text() -> None:
    lines = (
        "Etusivu",
        "Urheilu",
        "Saaristolautta palaa liikenteeseen huhtikuussa",
        "Lautta on ollut telakalla lokakuusta lähtien.",
        "Liisa Esimerkki",
        "3.3.2025 klo 6.30",
        "Jaa",
        "Saaristolautta Tyrsky palaa liikenteeseen huhtikuun alussa. Huolto kesti kuukauden suunniteltua kauemmin.",
        "Asukkaat ovat kulkeneet talven yhteysaluksella, johon autot eivät mahdu. Ruoka on haettu kelkalla.",
        "Lue myös",
    )
    assert cleaner.clean("\n".join(lines)).text == "\n\n".join((lines[3], *lines[7:9]))


def test_the_ingredients_of_a_recipe_stay() -> None:
    steps = (
        "Die Hefe in der lauwarmen Milch auflösen und mit Mehl und Zucker zu einem glatten Teig verkneten.",
        "Den Teig auf dem Blech ausrollen und dicht mit den Äpfeln belegen.",
        "Danach 40 Minuten bei 180 Grad backen.",
        "Den Kuchen in der Form auskühlen lassen, mit Zucker bestreuen und noch am selben Tag essen.",
    )
    needed = ("Zutaten", "500 g Mehl", "1 Würfel Hefe", "250 ml Milch", "80 g Zucker", "2 Eier", "1,5 kg Äpfel")
    page = ("Startseite", "Rezepte", "Suche", "Apfelkuchen vom Blech", "Drucken", *needed, "Zubereitung", *steps)
    article = cleaner.clean("\n".join((*page, "Kommentare", "Das könnte Sie auch interessieren")))
    assert article.text.split("\n\n") == [*needed, "Zubereitung", *steps]


def test_the_last_entry_of_a_ticker_stays_where_the_others_do() -> None:
    entries = (
        "18:05",
        "The bridge is open",
        STORY,
        "17:20",
        "No light",
        MORE,
        "16:10",
        "A gust of wind",
        END,
        "Load more",
    )
    main = [0, 0.5, 1, 0, 0.5, 1, 0, 0.1, 0.05, 0]
    assert fates(dump("Storm on the coast", *entries), [0.5, *main])[7:] == ["drop", "keep", "keep", "drop"]
    assert fates(dump("Storm on the coast", *entries), [0.5, *main[:5], 0.05, *main[6:]])[8:10] == ["drop", "drop"]


def test_a_short_statement_between_buttons_stays_when_the_tagger_believes_it() -> None:
    buttons = "Share Article via Email", "Subscribe"
    statement, label = "Wheat futures fell for a fourth day.", "Wheat futures, for the fourth day"
    for line, stays in ((statement, True), (label, False)):
        found = fates(dump(buttons[0], line, buttons[1], STORY, MORE), [0, 0.77, 0, 1, 1])
        assert (found[1] == "keep") is stays


def test_a_life_stays_in_an_obituary() -> None:
    lines = (
        "Walter Brandt",
        "3 April 1940 – 12 January 2025",
        "Walter Brandt, who kept the ferry across the Mill for forty years, has died. He was 84.",
        "He was never late, his widow said, and he never hurried.",
    )
    article = cleaner.clean("\n\n".join(lines))
    assert article.text.startswith(lines[1])
    assert article.published_at is None


def test_sentences_that_begin_like_a_notice_stay() -> None:
    lines = (
        "Butter cookies for the harbour fair",
        "Beat the butter with the sugar until it is pale, add the eggs one by one, and fold in the flour.",
        "These cookies are crisp at the edges and soft inside.",
        "They keep for two weeks in a tin, if there is a lock on it.",
    )
    text = "\n\n".join((*lines, "Subscribe", "Share"))
    assert cleaner.clean(text).text == "\n\n".join(lines[1:])


def test_a_speech_in_short_sentences_is_clean_with_its_byline_above() -> None:
    article = cleaner.clean("\n\n".join(("My friends of the harbour", "By Dana Pruitt", "May 14, 2024", *SPEECH)))
    assert [author.name for author in article.authors] == ["Dana Pruitt"]
    assert str(article.published_at) == "2024-05-14"
    assert article.text.split("\n\n")[-4:] == list(SPEECH)


def test_the_last_paragraph_of_an_agency_is_no_caption() -> None:
    wire = (
        "HARLOW (AP) - The ferry crossed the Mill on Tuesday for the first time in nine years, with forty people.",
        "Its owner, Hanna Brodersen, had bought the boat for a single euro. She was seen on deck at noon. (AP)",
    )
    assert cleaner.clean("\n\n".join(wire)).text == "\n\n".join(wire)
    assert cleaner.clean("\n\n".join(f"<p>{line}</p>" for line in wire)).text == "\n\n".join(wire)


def test_a_text_is_no_caption_where_there_is_no_other() -> None:
    only = "He was seen on the bridge at noon, she said, by a man with a dog. He was alone. (AP)"
    assert cleaner.clean(only).text == only


def test_a_sentence_between_two_labels_stays_when_the_tagger_believes_it() -> None:
    sentence = "Using the new search box does not mean that you see answers of a machine."
    lines = dump(STORY, MORE, END, "Privacy policy", sentence, "Terms of use")
    assert [each.action for each in judged(lines, [1, 1, 1, 0, 0.8, 0])][4] == "keep"
    assert [each.action for each in judged(lines, [1, 1, 1, 0, 0.4, 0])][4] == "drop"


def test_a_full_stop_within_a_stanza_parts_no_verses() -> None:
    poem = (
        "The ferry goes at seven,\nthe ferry goes at eight,\nand I who miss it travel less.\nI did, and did, and now"
        "\n\nI know the names of ropes\nand nothing of the bow.\nAnd all the rest is sea"
    )
    assert cleaner.clean(poem).text == poem


def test_a_text_in_ethiopic_letters_is_a_text() -> None:
    story = (
        "በሐረር ከተማ አዲስ የመጻሕፍት ቤት ማክሰኞ ዕለት ተከፈተ። ቤቱ ሦስት ሺህ መጻሕፍት አሉት።",
        "የቤቱ ኃላፊ እንደተናገሩት አባልነት ለልጆች ነጻ ነው። መጻሕፍቱ በአምስት ቋንቋዎች ናቸው።",
    )
    assert cleaner.clean("\n\n".join(story)).text == "\n\n".join(story)


def test_two_paragraphs_below_a_notice_for_subscribers_go_on() -> None:
    story = (
        "町議会は火曜日の夜、川沿いの古い水車小屋に集まり、春の洪水で町がどれだけの損害を受け、その費用を誰が負担するのかについて説明を聞いた。",
        "水がこれほど早く増えるとは誰も思っていなかったと、夜中に提灯を手に犬を連れて岸を歩いた町長は話した。",
        "朝になると市場の広場は湖になり、パン屋は舟でパンを一軒ずつ届けて回り、子どもたちはパンそのものより喜んだ。",
        "修理には二年かかり、四千万円が必要で、そのうち三分の一を県が負担する。残りはここに住む人たちが出さなければならない。",
        "十年前に計画された上流のダムは結局つくられなかった。二人の農家が牧草地を売ろうとせず、無理に売らせようとする者もいなかった。",
    )
    notice = ("この記事は有料会員限定です", "残り1200文字", "会員登録", "ログイン")
    page = "\n".join(["川の新聞", "Home", "About", "橋と洪水", *story[:3], *notice, *story[3:]])
    assert cleaner.clean(page).text == "\n\n".join(story)
