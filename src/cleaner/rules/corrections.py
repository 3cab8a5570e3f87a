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
        "es": "Reportar un error | Informar de un error | Corregir | Reportar error | Correcciones | Fe de errores | ¿Has encontrado un error?",
        "it": "Segnala un errore | Segnala errore | Correzioni | Segnala una correzione", "pt": "Comunicar erro | Reportar erro | Erramos | Informar erro | Encontrou um erro?",
        "nl": "Meld een fout | Fout gezien? | Fout melden | Correcties | Foutje gezien? | Tip de redactie",
        "pl": "Zgłoś błąd | Zauważyłeś błąd? | Zgłoś poprawkę | Sprostowania", "ru": "Сообщить об ошибке | Нашли ошибку? | Нашли опечатку? | Сообщить об опечатке",
        "uk": "Повідомити про помилку | Знайшли помилку? | Помітили помилку?", "tr": "Hata bildir | Haberde hata bildir", "ar": "أبلغ عن خطأ | الإبلاغ عن خطأ",
        "zh": "报错 | 我要纠错 | 纠错 | 错误报告 | 我要糾錯", "ja": "誤りを報告 | 訂正・おわび", "ko": "오류신고 | 오류 신고 | 정정보도 | 정정보도 신청 | 고충처리", "cs": "Nahlásit chybu | Našli jste chybu?",
        "sv": "Rättelser | Rapportera fel | Hittat fel i texten? | Så rättar vi", "da": "Rettelser | Anmeld fejl | Fejl og rettelser",
        "no": "Rettelser | Meld fra om feil | Funnet en feil?",
    },
    patterns=(
        Pattern(regex=r"^(?:see|spot|spotted|found|find|notice|noticed|have you (?:seen|spotted|found)|did you (?:see|spot|find|notice)|is there)\b.{0,30}\b(?:error|mistake|typo|something wrong|inaccuracy|problem|problems|errors|typos)\b.{0,20}\?",
                cues="error mistake typo wrong inaccuracy problem problems errors typos", at_most=40),
        Pattern(regex=r"^(?:to report|to request|to suggest|report|if you (?:see|spot|find|believe|notice))\b.{0,50}\b(?:error|correction|mistake|typo|inaccuracy|clarification)\b.{0,120}\b(?:e-?mail|contact|click|visit|write|here|let us know|form|call|us)\b",
                cues="error correction mistake typo inaccuracy clarification", at_most=45),
        Pattern(regex=r"^our (?:standards|correction policy|corrections policy|code of ethics|editorial policy|editorial standards)\b", cues="standards policy code", at_most=22),
        Pattern(regex=r"\b(?:read|see|about) our (?:corrections?|editorial|ethics|fact-checking) (?:policy|policies|standards|guidelines)\b", cues="policy policies standards guidelines", at_most=26),
        Pattern(regex=r"\bctrl ?\+ ?enter\b", cues="ctrl", at_most=34, language="mul"),
        Pattern(regex=r"^(?:haben sie|fehler|hinweis)\b.{0,40}\b(?:fehler|korrektur)\b.{0,60}(?:melden|entdeckt|gefunden|mit|uns|hinweisen)", cues="fehler korrektur", at_most=30, language="de"),
    ),
    drops=(
        "Report Corrections", "Did you spot a mistake? Tell us.", "To report an error in this story, e-mail the desk.", "Our Standards: The Example Principles.", "Korrekturen & mehr",
        "Haben Sie einen Fehler entdeckt? Schreiben Sie uns", "Signaler une erreur", "Reportar un error", "Segnala un errore", "Comunicar erro", "Meld een fout", "Zgłoś błąd",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter", "Сообщить об ошибке", "Знайшли помилку?", "Hata bildir", "أبلغ عن خطأ", "我要纠错", "誤りを報告", "오류신고", "Nahlásit chybu",
        "Rättelser", "Anmeld fejl", "Funnet en feil?",
    ),
    keeps=(
        "Correction: July 27, 2012", "This article has been revised to reflect the following correction:", "An earlier version of this article misstated the depth of the lake.",
        "Correction officers struck on Friday.", "Editor's note: this piece is part of a series on the valley.",
    ),
)  # fmt: skip

RULES = (POLICY,)
