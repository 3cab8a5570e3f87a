"""How to report an error, and the house's correction policy. Corrections of the article itself stay."""

from cleaner.rules.base import Pattern, Rule

POLICY = Rule(
    name="correction-policy",
    role="correction",
    why="Pages invite readers to report mistakes and link to a list of corrections.",
    lines={
        "en": "Corrections | Corrections and clarifications | Corrections & clarifications | Complaints & corrections"
        " | Complaints and corrections | Report corrections | Report a correction | Report an error | Report error | Report a typo"
        " | Report a problem | Report an issue | Suggest a correction | Suggest an edit | Submit a correction | Request a correction"
        " | Correction policy | Corrections policy | Editorial policy | Editorial policies | Editorial standards | Editorial guidelines"
        " | Ethics policy | Fact-checking policy | Code of ethics | Code of conduct | Standards and ethics | Policies & standards"
        " | Policies and standards | How to complain | Make a complaint | Spotted an error? | See an error? | Found a mistake? | Found an error?"
        " | Editorial code | Editors' code of practice | How we report | Trust principles",
        "de": "Korrekturen | Korrekturen & mehr | Korrektur melden | Fehler melden | Fehler gefunden? | Fehler im Artikel melden | Hinweis zum Artikel"
        "",
        "fr": "Signaler une erreur | Proposer une correction | Une erreur dans l'article ? | Corrections | Charte éditoriale | Signaler une faute",
        "es": "Conforme a los criterios de The Trust Project | Comunica un error | Notificar un error | Notifica un error | Reportar un error | Informar de un error | Corregir | Reportar error | Correcciones | Fe de errores | ¿Has encontrado un error?",
        "it": "Segnala un errore | Segnala errore | Correzioni | Segnala una correzione", "pt": "Comunicar erro | Reportar erro | Erramos | Informar erro | Encontrou um erro?",
        "nl": "Meld een fout | Fout gezien? | Fout melden | Correcties | Foutje gezien? | Tip de redactie",
        "pl": "Zgłoś błąd | Zauważyłeś błąd? | Zgłoś poprawkę | Sprostowania", "ru": "Сообщить об ошибке | Нашли ошибку? | Нашли опечатку? | Сообщить об опечатке",
        "uk": "Повідомити про помилку | Знайшли помилку? | Помітили помилку?", "tr": "Hata bildir | Haberde hata bildir", "ar": "أبلغ عن خطأ | الإبلاغ عن خطأ",
        "zh": "报错 | 我要纠错 | 纠错 | 错误报告 | 我要糾錯", "ja": "誤りを報告 | 訂正・おわび", "ko": "오류신고 | 오류 신고 | 정정보도 | 정정보도 신청 | 고충처리", "cs": "Nahlásit chybu | Našli jste chybu?",
        "sv": "Detta är en nyhetsartikel | Rättelser | Rapportera fel | Hittat fel i texten? | Så rättar vi", "da": "Rettelser | Anmeld fejl | Fejl og rettelser",
        "no": "Rettelser | Meld fra om feil | Funnet en feil?",
        "sl": "Prijavi napako | Prijavite napako", "lv": "Ziņo par kļūdu | Ziņot par kļūdu", "et": "Teata veast", "fi": "Ilmoita virheestä", "hr": "Prijavi grešku | Prijavi pogrešku | Prijavite pogrešku",
    },
    patterns=(
        Pattern(regex=r"^(?:see|spot|spotted|found|find|notice|noticed|have you (?:seen|spotted|found)|did you (?:see|spot|find|notice)|is there)\b.{0,30}\b(?:error|mistake|typo|something wrong|inaccuracy|problem|problems|errors|typos)\b.{0,20}\?",
                cues="error mistake typo wrong inaccuracy problem problems errors typos", at_most=40),
        Pattern(regex=r"^(?:to report|to request|to suggest|report|if you (?:see|spot|find|believe|notice))\b.{0,50}\b(?:error|correction|mistake|typo|inaccuracy|clarification)\b.{0,120}\b(?:e-?mail|contact|click|visit|write|here|let us know|form|call|us)\b",
                cues="error correction mistake typo inaccuracy clarification", at_most=45),
        Pattern(regex=r"^our (?:standards(?: ?:|$)|(?:correction policy|corrections policy|code of ethics|editorial policy|editorial standards)\b)", cues="standards policy code", at_most=22),
        Pattern(regex=r"\b(?:read|see|about) our (?:corrections?|editorial|ethics|fact-checking) (?:policy|policies|standards|guidelines)\b", cues="policy policies standards guidelines", at_most=26),
        Pattern(regex=r"\bctrl ?\+ ?enter\b", cues="ctrl", at_most=34, language="mul"),
        Pattern(regex=r"^(?:haben sie|fehler|hinweis)\b.{0,40}\b(?:fehler|korrektur)\b.{0,60}(?:melden|entdeckt|gefunden|mit|uns|hinweisen)", cues="fehler korrektur", at_most=30, language="de"),
        Pattern(regex=r"^fehler (?:gefunden|entdeckt|im text|im artikel)\b.{0,20}\?.{0,40}$", cues="fehler", at_most=12, language="de"),
        Pattern(regex=r"^(?:vous avez|avez-vous) (?:repere|constate|vu|trouve|releve) une (?:erreur|faute|coquille)\b.{0,30}\?.{0,60}$", cues="erreur faute coquille", at_most=20, language="fr"),
        Pattern(regex=r"^¿?(?:has|ha) (?:encontrado|detectado|visto) (?:un|algun) error\b.{0,30}\?.{0,40}$", cues="error", at_most=16, language="es"),
        Pattern(regex=r"^hai (?:trovato|notato|individuato) (?:un errore|un refuso|errori)\b.{0,30}\?.{0,40}$", cues="errore refuso errori", at_most=14, language="it"),
        Pattern(regex=r"^(?:encontrou|notou) (?:um|algum) erro\b.{0,30}\?.{0,40}$", cues="erro", at_most=14, language="pt"),
        Pattern(regex=r"^(?:widzisz|znalazłes|zauwazyłes)\b.{0,12} (?:bład|literowke)\b.{0,20}\?.{0,40}$", cues="bład literowke", at_most=12, language="pl"),
        Pattern(regex=r"^nasli (?:jste|ste)\b.{0,16} chybu\b.{0,16}\?.{0,40}$", cues="chybu", at_most=12, language="cs"),
        Pattern(regex=r"^zelite li (?:dopuniti temu|prijaviti (?:gresku|pogresku))\b.{0,60}$", cues="zelite", at_most=14, language="hr"),
        Pattern(regex=r"^(?:uocili|primijetili|primetili|pronasli) ste (?:gresku|pogresku)\b.{0,20}\?.{0,40}$", cues="gresku pogresku", at_most=12, language="sr"),
        Pattern(regex=r"^(?:huomasitko|loysitko) (?:virheen|kirjoitusvirheen)\b.{0,20}\?.{0,40}$", cues="virheen kirjoitusvirheen", at_most=12, language="fi"),
        Pattern(regex=r"^hibat talalt(?:al)?\b.{0,20}\?.{0,40}$", cues="hibat", at_most=10, language="hu"),
        Pattern(regex=r"^(?:ai|ati) (?:gasit|observat) o (?:greseala|eroare)\b.{0,24}\?.{0,40}$", cues="greseala eroare", at_most=14, language="ro"),
        Pattern(regex=r"^(?:открихте|забелязахте) грешка\b.{0,20}\?.{0,40}$", cues="грешка", at_most=10, language="bg"),
        Pattern(regex=r"^מצאתם (?:טעות|שגיאה).{0,20}\?.{0,40}$", cues="מצאתם", at_most=10, language="he"),
    ),
    drops=(
        "Report Corrections", "Did you spot a mistake? Tell us.", "To report an error in this story, e-mail the desk.", "Our Standards: The Example Principles.", "Korrekturen & mehr",
        "Haben Sie einen Fehler entdeckt? Schreiben Sie uns", "Signaler une erreur", "Reportar un error", "Segnala un errore", "Comunicar erro", "Meld een fout", "Zgłoś błąd",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter", "Сообщить об ошибке", "Знайшли помилку?", "Hata bildir", "أبلغ عن خطأ", "我要纠错", "誤りを報告", "오류신고", "Nahlásit chybu",
        "Rättelser", "Anmeld fejl", "Funnet en feil?", "Fehler gefunden? Jetzt melden.", "Vous avez repéré une erreur ? Signalez-la", "Comunica un error", "Conforme a los criterios de The Trust Project", "Detta är en nyhetsartikel.", "¿Has encontrado un error? Escríbenos", "Hai trovato un errore? Segnalalo", "Encontrou um erro? Avise-nos", "Zauważyłeś błąd? Napisz do nas",
        "Našli jste v článku chybu? Napište nám", "Našli ste chybu? Napíšte nám", "Želite li dopuniti temu ili prijaviti pogrešku u tekstu?", "Prijavi pogrešku", "Uočili ste grešku? Javite nam", "Huomasitko virheen? Kerro siitä", "Ilmoita virheestä", "Hibát talált? Jelezze!",
        "Ai găsit o greșeală? Scrie-ne", "Открихте грешка? Пишете ни", "מצאתם טעות? ספרו לנו", "Prijavi napako", "Ziņo par kļūdu", "Teata veast",
    ),
    keeps=(
        "Fehler gefunden, Flugzeug startklar: Nach sechs Stunden ging die Reise weiter.", "Vous avez vu une erreur de tir, dit l'entraîneur, pas une erreur d'arbitrage.", "Hai trovato un errore e lo hai taciuto, gli disse il giudice.",
        "Našli jste chybu, kterou auditoři třikrát přehlédli, řekl jí ministr.", "Hibát talált a szoftverben, mégis elbocsátották.", "Открихте грешка в превода и замълчахте, каза му съдията.",
        "Correction: July 27, 2012", "This article has been revised to reflect the following correction:", "An earlier version of this article misstated the depth of the lake.",
        "Correction officers struck on Friday.", "Our standards have slipped, the headmaster admits.", "Editor's note: this piece is part of a series on the valley.",
    ),
)  # fmt: skip

RULES = (POLICY,)
