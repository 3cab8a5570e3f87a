"""Sentences in the house's own voice that lead to other stories."""

from cleaner.rules.base import Pattern, Rule

INVITATION = Rule(
    name="related-invitation",
    role="related",
    why="A sentence in the house's own voice leads to other stories.",
    patterns=(
        Pattern(
            regex=r"^(?:for|to read|to see|read|see|find|get|check out|explore|view|browse|discover) (?:all |our |the )?(?:more|latest|full|all)(?: \S+){0,6} (?:news|coverage|stories|headlines|updates|reports|results|articles|videos?|photos?)\b.{0,60}"
            r"\b(?:visit|click|go to|head to|see|read|here|coverage|stories|on our|page|section|subscribe|sign up|check out|follow)\b",
            cues="visit click go head here coverage stories page section subscribe sign check follow",
            at_most=24,
        ),
        Pattern(
            regex=r"^(?:go to|visit|head to|click (?:here|on)|tap here) \S+(?: \S+){0,8} (?:for more (?:news|coverage|stories|on|from|of|about|videos|photos)|to read more|to see more|for the latest|for full|for all)\b",
            cues="go visit head click tap see",
            at_most=24,
        ),
        Pattern(
            regex=r"^click (?:here|on the|below|through|for|to|above)\b",
            cues="click",
            at_most=18,
        ),
        Pattern(
            regex=r"^(?:story|article|post|content) continues (?:below|after)\b",
            cues="continues",
            at_most=10,
        ),
        Pattern(
            regex=r"^(?:read|see) (?:all |our |the |their |his |her )?(?:full|original|complete|entire|rest of)(?: the)? (?:article|story|report|post|coverage|interview|piece|text|statement|release|transcript)"
            r"(?: (?:here|at|on|in|from|below)\b.{0,50})?$",
            cues="read see",
            at_most=16,
        ),
        Pattern(regex=r"^(?:read|see) (?:this|our|more|all|it)\b.{0,60}\b(?:in other languages|in english|in spanish|here|coverage)$",
                cues="read see", at_most=16),
        Pattern(regex=r"^(?:mehr|weitere|alle) (?:pressemitteilungen|pressemeldungen|beitrage|termine|zum thema|zu|aus|von|nachrichten|artikel|infos|informationen|news|videos|themen)\b[^.!?]{0,60}$",
                cues="mehr weitere alle", at_most=9, language="de"),
        Pattern(regex=r"^(?:weitere|mehr) (?:\w+ )?(?:inhalte|kolumnen|beitrage|artikel|texte|tipps|\w+tipps) (?:zu|zum|auf|in|von|aus|uber)\b[^.!?]{2,60}$", cues="weitere mehr", at_most=9, language="de"),
        Pattern(regex=r"^(?:entdecke|entdecken sie) (?:weitere|mehr|alle|noch mehr)\b[^.!?]{2,60}$", cues="entdecke entdecken", at_most=10, language="de"),
        Pattern(regex=r"^relevantes aus dem \S+-archiv$", cues="relevantes", at_most=6, language="de"),
        Pattern(regex=r"^lesen sie (?:hier |dazu |auch |jetzt )?mehr (?:aus|zu|uber|zum|zur|von)\b[^.!?]{0,60}$", cues="lesen", at_most=14, language="de"),
        Pattern(regex=r"^(?:mehr|alle|alles|aktuelle?s?)\b.{3,80}\b(?:lesen|finden|erfahren) sie (?:jederzeit |auch |immer )?(?:hier|in unserem|auf unserer|im)\b.{0,60}$",
                cues="mehr alle alles aktuelle aktuelles", at_most=26, language="de"),
        Pattern(regex=r"(?:^|[.!?] )hier finden sie (?:alle|alles|weitere|mehr)\b.{0,80}\b(?:inhalte|artikel|beitrage|nachrichten|texte|folgen)\b.{0,60}$", cues="hier", at_most=40, language="de"),
    ),
    drops=(
        "For more harbour news, visit Example Sport.", "Go to https://example.org/hub for more coverage",
        "Click here to see the pictures", "Story continues below advertisement", "Read our harbour stories in other languages",
        "Mehr Nachrichten aus der Region", "Lesen Sie hier mehr aus dem Hafenviertel", "Mehr zur Lage am Fluss lesen Sie in unserem Liveblog:",
        "Hier finden Sie alle unsere Inhalte zum Hochwasser.", "weitere Inhalte zu »Preise«", "Entdecke weitere Gärten", "Weitere Pressemitteilungen dieses Hafens", "Mehr Kolumnen auf BeispielNetz:",
    ),
    keeps=(
        "Go to the polls, he told them, for more than the tax is at stake.",
        "Click by click, the lock gave way.",
        "Mehrere Länder verurteilten den Einsatz.",
    ),
)  # fmt: skip

SOFT_INVITATION = Rule(
    name="related-invitation-soft",
    role="related",
    why="A closing sentence sends the reader elsewhere; some authors write it as part of the text.",
    patterns=(
        Pattern(regex=r"^(?:this|the) (?:article|story|post|piece|essay|interview|report) (?:was |is |has been |first |originally |also )*"
                r"(?:originally |first |also |re)?(?:appeared|appears|published|produced|posted|ran|republished|adapted|written|supported)\b"
                r" ?(?:in|on|at|by|from|with|as|under|for)\b",
                cues="article story post piece essay interview report", at_most=45),
        Pattern(regex=r"^dieser (?:beitrag|artikel|text) (?:stammt aus|ist aus|erschien|ist (?:zuerst |erstmals )?erschienen)\b", cues="beitrag artikel text", at_most=40, language="de"),
        Pattern(regex=r"^(?:for (?:more|further|additional|full|the full|all)|to (?:learn|find out|read|see|get) more)\b.{0,90}\b(?:visit|click|go to|head to|see|read|check out|contact|call|website)\b", cues="visit click go head see read check contact call website", at_most=30),
        Pattern(regex=r"^(?:visit|see|check out|go to|head to)\b.{0,80}\b(?:for more|to learn more|to find out more|for details|for further|for additional|for information|website|page)\b", cues="visit see check go head", at_most=24),
    ),
    weak=True,
    drops=("This article was originally published in The Example.", "Dieser Beitrag stammt aus Ausgabe 7 des Beispielhefts.", "For more details, check out our pricing page.", "Visit the harbour's website to learn more."),
    keeps=("This story appeared to satisfy nobody.",),
)  # fmt: skip
