"""Invitations to write to the newsroom: with a tip, a picture, a question, a letter."""

from cleaner.rules.base import Pattern, Rule

TIPS = Rule(
    name="tip-line",
    role="form",
    why="Newsrooms ask below each story for tips and pictures, and say where to send them.",
    lines={
        "it": "Scrivi alla redazione | Contatta la redazione", "ko": "※ 제보를 기다립니다 | 제보를 기다립니다 | 여러분의 제보를 기다립니다 | 제보하기", "ru": "Прислать новость | Предложить новость", "uk": "Надіслати новину | Повідомити новину",
        "sv": "Tipsa oss | Tipsa redaktionen",
    },
    opens={"sv": "Tipsa oss om"},
    opens_at_most=8,
    patterns=(
        Pattern(regex=r"^(?:hast du|haben sie|habt ihr)\b.{0,20}\b(?:hinweise?|tipps?|fotos?|videos?)\b.{0,40}\? .{0,20}\b(?:schick|schicken|schickt|schreib|schreiben|schreibt|mail|melde|melden|kontaktier)\w*\b.{0,70}$",
                cues="hinweis hinweise tipp tipps foto fotos video videos", at_most=26, language="de"),
        Pattern(regex=r"^(?:wilt u|wil je|heb je|heeft u)\b.{0,40}\b(?:redactie|nieuwstip|tip)\b.{0,20}\? .{0,20}\b(?:mail|tip|stuur|bel|app|laat)\b.{0,60}$", cues="redactie nieuwstip tip", at_most=22, language="nl"),
        Pattern(regex=r"^har du (?:et )?(?:nyhets)?tips? .{0,30}\? .{0,20}\b(?:send|kontakt|tips|skriv|ring)\b.{0,60}$", cues="tip tips nyhetstips", at_most=18, language="no"),
    ),
    drops=(
        "Hast du einen Hinweis? Schick uns dein Bild oder Video per WhatsApp.", "Heb je een nieuwstip? Mail ons", "Wilt u iets delen met de redactie? Tip hier onze journalisten", "Har du tips til denne saken? Send oss en e-post",
        "Tipsa oss om nyheter", "Tipsa redaktionen", "Scrivi alla redazione", "※ 제보를 기다립니다", "Прислать новость", "Надіслати новину",
    ),
    keeps=(
        "Haben Sie Fotos von dem Abend? Nein, sagt sie, die hat der Regen geholt.", "Heb je een tip voor jonge boeren? Begin klein, zegt hij.", "Har du et tip til unge løbere? Ja: løb langsomt.",
        "Tipsa inte kyparen, säger guiden, det ses som en förolämpning.", "Scrivi alla redazione di un giornale, gli disse il padre, e vedrai.", "그는 경찰에 제보하기 위해 직접 사진을 찍었다.",
    ),
)  # fmt: skip

LETTERS = Rule(
    name="letters-invitation",
    role="comment",
    why="Columns of advice and of opinion end with how to write to them.",
    patterns=(
        Pattern(regex=r"^send your (?:questions?|letters?|problems?|dilemmas?|queries) (?:\S+ ){0,6}to \S{2,40}@\S{3,40}(?: .{0,140})?$", cues="send", at_most=34),
        Pattern(regex=r"^do you have an opinion on the issues raised in this article\?.{0,260}$", cues="opinion", at_most=60),
    ),
    drops=("Send your questions to askruth@herald.example. Letters may be edited for length and clarity.", "Do you have an opinion on the issues raised in this article? Write to us for our letters page."),
    keeps=("Send your questions to the minister, the speaker told them, and sit down.", "Do you have an opinion on the matter? asked the judge. The witness had none."),
)  # fmt: skip

RULES = (LETTERS, TIPS)
