"""Lines in which a blog's software says when a post was published, by whom and under what it is filed."""

from typing import Final

from cleaner.rules.base import Pattern, Rule
from cleaner.rules.dates import ANY, TIME

_TOLD: Final = (
    r"\bpermalink|\bpermalien|\b(?:enlace|link) permanente\b|permalanken|\brss(?: 0)?|\btrackback|\btagged\b|\bfiled under\b|\bleave a (?:comment|reply)|\bbookmark"
    r"|\babgelegt\b|\bgekennzeichnet mit\b|\bverschlagwortet\b|\blesezeichen\b|\bkategorie\b|\bclassee? (?:dans|sous)\b|\bmarquee? (?:avec|comme)\b|\bavec (?:les|des) mots-cles\b"
    r"|\betiquetada?\b|\barchivada?\b|\bcontrassegnata\b|\bclassificato\b|\bmarcada? com\b|\bgetagd\b|\bmet de tags?\b|\bmarkerades?\b|\btagget\b|\bмет(?:кой|ками)\b|\bрубрик[еу]\b|\boznaczon\w*\b|\bkategori[aie]\b"
)
"""What such a sentence also tells: where it is filed, its address that stays, how to follow what is said of it."""


def _sentence(subject: str, verb: str, by: str, cues: str, language: str) -> Pattern:
    """The sentence of a theme: "This entry was posted in Bridges on May 5, 2009 by Ann Lee. Bookmark the permalink."

    Its subject and verb alone are those of many a sentence; it must also say the day and by whom, at which hour, or
    what only software says.
    """
    day = r"(?:0\.? (?:de )?[^\W\d]{3,12}\.?,? (?:de )?0|[^\W\d]{3,12} 0(?:st|nd|rd|th)?,? 0|0[./-] ?0[./-] ?0)\b"
    name = rf"\b{by}:? [^\W\d]\S*(?: [^\W\d]\S*){{0,3}}"
    signed = rf"(?:{day}.{{0,80}}{name}|{name} {day})$"
    filed = rf"{day}.{{0,40}}\b0[:.h]0\b"
    return Pattern(
        regex=rf"^{subject}\b(?=.{{0,160}}\b(?:{verb})\b)(?:.{{0,200}}(?:{_TOLD})|.{{0,120}}{signed}|.{{0,120}}{filed})",
        cues=cues,
        at_most=60,
        language=language,
    )


SENTENCE: Final = Rule(
    name="posted-sentence",
    role="byline",
    action="lift",
    why="The theme of a blog says in a sentence when a post was published, by whom, and where it is filed.",
    patterns=(
        _sentence(r"this (?:blog )?(?:entry|post|article|story|item) (?:was|is|has been)", "posted|published|written|filed", "by", "entry post article story item", "en"),
        _sentence(r"dies(?:er|e) (?:beitrag|eintrag|artikel|text|blogeintrag) wurde", "veroffentlicht|geschrieben|abgelegt|gepostet|verfasst|publiziert|erstellt", "von", "wurde", "de"),
        _sentence(r"(?:cet|cette|ce) (?:article|entree|contenu|billet|note) a ete", "publiee?|postee?|redigee?|ecrite?|classee?", "par", "article entree contenu billet note", "fr"),
        _sentence(r"est[ea] (?:entrada|articulo|post|nota) (?:fue|se ha|ha sido|se)", "publicad[ao]|publico|escrit[ao]|archivad[ao]", "por", "entrada articulo post nota", "es"),
        _sentence(r"quest[ao] (?:articolo|voce|post) e stat[ao]", "pubblicat[ao]|scritt[ao]|inserit[ao]", "da", "articolo voce post", "it"),
        _sentence(r"est[ea] (?:entrada|post|artigo|texto) foi", "publicad[ao]|escrit[ao]|postad[ao]", "por", "entrada post artigo texto", "pt"),
        _sentence(r"dit (?:bericht|artikel) (?:is|werd)", "geplaatst|gepubliceerd|geschreven", "door", "bericht artikel", "nl"),
        _sentence(r"(?:det har|den har|detta|dette) (?:inlagget|posten|inlagg|indlæg|innlegg|innlegget)(?: (?:blev|ble|har))?", "postades|publicerades|publicerats|udgivet|skrevet|publisert|postet", "a[vf]", "inlagget posten inlagg indlæg innlegg innlegget", "mul"),
        _sentence(r"(?:ten )?(?:wpis|artykuł) został", r"opublikowan\w*|dodan\w*|zamieszczon\w*", "przez", "wpis artykuł", "pl"),
        _sentence(r"(?:эта )?запись(?: была)?", r"опубликован\w*|размещен\w*|добавлен\w*", "автором", "запись", "ru"),
        Pattern(regex=rf"^von .{{2,50}} am {ANY}\.? abgelegt unter\b", cues="abgelegt", at_most=40, language="de"),
    ),
    drops=(
        "This entry was posted on Tuesday, May 5th, 2009 at 3:12 pm and is filed under Bridges. You can follow any responses to this entry through the RSS 2.0 feed.",
        "This entry was posted in Garden and tagged rain by Anna. Bookmark the permalink.",
        "This entry was posted in Bridges on May 5, 2009 by Ann Lee.",
        "Dieser Beitrag wurde veröffentlicht in Garten, Regen und gekennzeichnet mit Beet, Tonne von Anna.",
        "Dieser Eintrag wurde veröffentlicht am 5. Mai 2009 von Anna Berg.",
        "Cet article a été publié le mardi 5 mai 2009 à 15:12 et est classé dans Ponts.",
        "Cette entrée a été publiée dans Ponts le 5 mai 2009 par Anne Exemple.",
        "Esta entrada fue publicada en Puentes el 5 de mayo de 2009 por Ana Ejemplo.",
        "Questo articolo è stato pubblicato in Ponti il 5 maggio 2009 da Anna Esempio.",
        "Este post foi publicado em Pontes em 5 de maio de 2009 por Ana Exemplo.",
        "Dit bericht is geplaatst in Bruggen door Anna Voorbeeld op 5 mei 2009. Bookmark de permalink.",
        "Det här inlägget postades i Broar den 5 maj, 2009 av Anna Exempel.",
        "Ten wpis został opublikowany w kategorii Mosty, dodany 5 maja 2009 przez Anna Przykład.",
        "Запись опубликована в рубрике Мосты 5 мая 2009 автором Анна Пример.",
        "Von Anna am 05/05/2009. Abgelegt unter Brücken. Sie können alle Antworten durch den RSS 2.0 Feed verfolgen.",
    ),
    keeps=(
        "This article was published in a journal of the academy in May 2009 and read by nobody.",
        "This post was created by the king in 1823.",
        "Dieser Beitrag wurde mit dem Preis der Stadt geehrt.",
        "Dieser Artikel wurde am 5. Mai 1949 vom Parlament beschlossen.",
        "Cet article a été publié dans une revue de la capitale.",
        "Quest'articolo è stato scritto da chi non c'era.",
        "Este artículo fue escrito en residencia permanente.",
        "Cet article a été écrit pour une marque de bateaux.",
    ),
)  # fmt: skip

_BEHIND: Final = (
    r"(?:permalink|permanent link|link|trackbacks? ?\(0\)?|(?:comments?|kommentare|commentaires|comentarios|commenti) ?\(0\)?|(?:0|no|one|leave a|add|post a|keine|aucun|sin) (?:comments?|replies|kommentare?|commentaires?|comentarios?|commenti)"
    r"|0 min(?:ute)?s? read|(?:filed|posted) (?:under|in):? .{1,60}|email this|print)"
)
"""What stands behind date and name in such a line, parted by bars."""

_SIGN: Final = r" ?[|•·/,»-] ?"

POSTED: Final = Rule(
    name="posted-by",
    role="byline",
    action="lift",
    why="Above or below a post stands when it was published and by whom, beside what its readers can do.",
    patterns=(
        Pattern(regex=rf"^[^\d|•·:?!]{{2,40}}{_SIGN}(?:follow{_SIGN})?0 min(?:ute)?s? read{_SIGN}{ANY}$", cues="read", at_most=16),
        Pattern(regex=rf"^(?:posted|submitted|uploaded) by:? (?!the |a |his |her ).{{2,60}} (?:on|at) {ANY}(?: ?[-,@]? ?{TIME})?$", cues="posted submitted uploaded", at_most=16),
        Pattern(regex=rf"^[^\W\d]{{4,16}}(?: on| le| el| il| em| am)?:? {ANY}(?:,? {TIME})?{_SIGN}(?:written by|author|autor|autora|autore|auteur|автор|by|von|par|por|di|door|av|af):? [^\W\d]\S*(?: [^\W\d]\S*){{0,3}}$", cues="0", at_most=14, language="mul"),
        Pattern(regex=rf"^posted (?:in|under) .{{2,60}} on {ANY} by [^\W\d]\S*(?: [^\W\d]\S*){{0,3}}$", cues="posted", at_most=24),
        Pattern(regex=rf"^(?:posted|published|written|submitted) by:? [^|]{{2,60}}(?:{_SIGN}|on |at ).{{0,90}}[|•·] ?{_BEHIND}$", cues="posted published written submitted", at_most=30),
        Pattern(regex=rf"^[^\d|•·:?!]{{2,40}}{_SIGN}{ANY}(?:{_SIGN}{_BEHIND}){{1,4}}$", cues="0", at_most=16, language="mul"),
        Pattern(regex=r"^(?:posted by|eingestellt von|publie par|publicado por|publicada por|pubblicato da|postado por|gepost door|upplagd av|lagt ut av|indsendt af|lahettanyt|autor:|автор:|gonderen) .{2,50} (?:at|um|a|en|alle|às|as|op|kl|o|на|zaman:?) 0[:.h]0(?: ?[ap]\.?m\.?)?(?: .{0,40})?$", cues="posted eingestellt publie publicado publicada pubblicato postado gepost upplagd lagt indsendt lahettanyt autor автор gonderen", at_most=14, language="mul"),
        Pattern(regex=rf"^{ANY}(?:,? {TIME})?(?: in [^|]{{2,60}})?(?: ?[|•·] ?{_BEHIND}){{1,4}}$", cues="permalink comments comment trackback trackbacks kommentare commentaires comentarios commenti read replies", at_most=24, language="mul"),
    ),
    drops=(
        "Ann Lee · Follow · 4 min read · May 5, 2009",
        "Submitted by Ann Lee on Tue, 05/05/2009 - 15:12",
        "Published on 05 May 2009 | Written by Ann Lee",
        "Opublikowano: 5 maja 2009, 15:12 | Autor: Anna Przykład",
        "Posted in Bridges on May 5, 2009 by Ann Lee",
        "Posted by Ann Lee on Tuesday, May 05, 2009 at 03:12 PM | Permalink | Comments (3)",
        "Ann Lee | May 5, 2009 | 3 Comments",
        "May 5, 2009 in Bridges | Permalink | Comments (0) | TrackBack (0)",
        "Eingestellt von Michel um 21:11",
    ),
    keeps=(
        "Posted by the gate at 6:30, the guards saw nothing of it.",
        "Posted by the gate on 5 May 2009",
    ),
)  # fmt: skip

RULES = (POSTED, SENTENCE)
