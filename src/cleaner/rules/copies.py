"""What comes along when people copy a text out of a program: Wikipedia, unrolled threads, mails, recipe cards."""

from cleaner.rules.base import Pattern, Rule

WIKI = Rule(
    name="wiki-furniture",
    role="navigation",
    why="A page of Wikipedia, or of another wiki, was copied whole.",
    lines={
        "en": "From Wikipedia, the free encyclopedia | From Wikipedia the free encyclopedia | Jump to navigation Jump to search | Jump to navigationJump to search | Add languages",
        "de": "aus Wikipedia, der freien Enzyklopädie | Zur Navigation springen Zur Suche springen",
        "fr": "Un article de Wikipédia, l'encyclopédie libre", "es": "De Wikipedia, la enciclopedia libre",
        "it": "Da Wikipedia, l'enciclopedia libera", "pt": "Origem: Wikipédia, a enciclopédia livre", "nl": "Uit Wikipedia, de vrije encyclopedie",
        "pl": "Z Wikipedii, wolnej encyklopedii", "ru": "Материал из Википедии - свободной энциклопедии | Материал из Википедии", "uk": "Матеріал з Вікіпедії - вільної енциклопедії",
        "ja": "出典: フリー百科事典『ウィキペディア（Wikipedia）』", "zh": "维基百科，自由的百科全书",
    },
    drops=(
        "From Wikipedia, the free encyclopedia", "aus Wikipedia, der freien Enzyklopädie", "Un article de Wikipédia, l'encyclopédie libre.", "De Wikipedia, la enciclopedia libre", "Da Wikipedia, l'enciclopedia libera.",
        "Origem: Wikipédia, a enciclopédia livre.", "Uit Wikipedia, de vrije encyclopedie", "Z Wikipedii, wolnej encyklopedii", "Материал из Википедии — свободной энциклопедии", "Матеріал з Вікіпедії — вільної енциклопедії",
        "出典: フリー百科事典『ウィキペディア（Wikipedia）』", "维基百科，自由的百科全书",
    ),
    keeps=("From Wikipedia, the free encyclopedia that anyone can edit, the founder has never earned a cent.", "Wikipedia turns twenty"),
)  # fmt: skip

WIKI_SECTION = Rule(
    name="wiki-section",
    role="related",
    why="A wiki lists other articles of its own below the text, under a heading with the link to edit it glued on; its notes and references are the text's.",
    patterns=(
        Pattern(regex=r"^(?:see also|further reading) ?\[edit(?: source)?$", cues="edit", at_most=4),
        Pattern(regex=r"^(?:siehe auch|weblinks) ?\[bearbeiten(?: \| quelltext bearbeiten)?$", cues="bearbeiten", at_most=6, language="de"),
        Pattern(regex=r"^(?:voir aussi|articles connexes) ?\[modifier(?: \| modifier le code)?$", cues="modifier", at_most=8, language="fr"),
        Pattern(regex=r"^vease tambien ?\[editar$", cues="editar", at_most=3, language="es"),
    ),
    section=True,
    drops=("See also[edit]", "Further reading[edit source]", "Siehe auch[Bearbeiten | Quelltext bearbeiten]", "Voir aussi[modifier | modifier le code]", "Véase también[editar]"),
    keeps=("History[edit]", "References[edit]", "References to the edit were struck out."),
)  # fmt: skip

LANGUAGES = Rule(
    name="wiki-languages",
    role="navigation",
    why="A wiki counts the languages in which its article exists.",
    lines={"en": "0 languages | Article Talk | Read Edit View history | Article Talk Read Edit View history"},
    weak=True,
    drops=("3 languages", "Article Talk"),
    keeps=("Three languages, one town",),
)  # fmt: skip

THREAD = Rule(
    name="thread-unrolled",
    role="other",
    why="A thread of posts was unrolled into one page by a service that names itself above and below it.",
    patterns=(
        Pattern(regex=r"^thread by @\w{1,40}(?: on thread reader app)?\W{0,3}(?:- thread reader app)?$", cues="thread", at_most=12),
        Pattern(regex=r"^missing some tweets? in this thread\? you can try to\b.{0,20}$", cues="missing", at_most=14),
        Pattern(regex=r"^(?:try unrolling a thread yourself|practice here first|this thread may be removed anytime)\b.{0,60}$", cues="unrolling practice removed", at_most=14),
    ),
    drops=("Thread by @keeper on Thread Reader App", "Missing some Tweet in this thread? You can try to force a refresh", "Try unrolling a thread yourself!"),
    keeps=("Thread by thread, the tapestry came apart.", "Missing some tweets, the court could not follow the thread."),
)  # fmt: skip

SIGNATURE = Rule(
    name="mail-device",
    role="other",
    why="Telephones sign mails with their own name.",
    patterns=(
        Pattern(regex=r"^(?:sent from my (?:iphone|ipad|android|samsung|galaxy|blackberry|windows phone|mobile|phone)\b.{0,40}|get outlook for (?:android|ios)|sent from (?:outlook|yahoo mail|proton ?mail|mail)(?: (?:for|on) \w{3,10}| mobile)?)$", cues="sent outlook", at_most=9),
        Pattern(regex=r"^(?:von meinem|gesendet mit der) .{2,40}\b(?:gesendet|mail app)$", cues="gesendet", at_most=8, language="de"),
        Pattern(regex=r"^(?:envoye de mon|enviado desde mi|enviado do meu|inviato da|inviato dal mio|verstuurd vanaf mijn|skickat fran min|sendt fra min) (?:iphone|ipad|android|telephone|telefono|telefoon|samsung|mobil)\b.{0,30}$",
                cues="envoye enviado inviato verstuurd skickat sendt", at_most=8, language="mul"),
    ),
    drops=("Sent from my iPhone", "Sent from my Samsung Galaxy smartphone", "Get Outlook for Android", "Von meinem iPhone gesendet", "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Verstuurd vanaf mijn iPhone"),
    keeps=("Sent from Samsung headquarters, unsigned", "Sent from my window, the picture shows the whole square under snow.", "Sent for the doctor, he came with the priest.", "Von meinem Fenster aus wurde live gesendet, sagt der Nachbar."),
)  # fmt: skip

RECIPE = Rule(
    name="recipe-card",
    role="promo",
    why="Programs for recipes set buttons on their card, and ask below it how it was.",
    lines={
        "en": "Tried this recipe? Let us know how it was | Print recipe Pin recipe | Print recipePin recipe | Print recipe | Pin recipe | Jump to recipe | Jump to recipe Print recipe | Did you make this recipe? | Jump to video"
        " | Cook mode Prevent your screen from going dark | Tap or hover to scale | Prevent your screen from going dark",
    },
    patterns=(
        Pattern(regex=r"^(?:tried|made|love|did you (?:try|make)) this recipe\?.{0,20}\b(?:let us know|tag|mention|share|rate|leave|pin)\b.{0,90}$", cues="recipe", at_most=26),
    ),
    drops=("Tried this recipe? Let us know how it was!", "Print RecipePin Recipe", "Did you make this recipe? Tag @herald on Instagram and hashtag it #soup", "Jump to Recipe"),
    keeps=("Print recipes on paper and they will outlive the phone, says the baker.", "Tried this recipe? It fails if the butter is cold."),
)  # fmt: skip

RULES = (LANGUAGES, RECIPE, SIGNATURE, THREAD, WIKI, WIKI_SECTION)
