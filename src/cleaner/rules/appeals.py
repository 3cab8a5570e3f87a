"""What whoever wrote it asks of readers who have come to the end: to share it, to say what they think, to pay."""

from typing import Final

from cleaner.rules.base import Pattern, Rule

_THIS: Final = (
    r"(?:(?:this|our|my) (?:\w+ ){0,2}(?:articles?|posts?|stor(?:y|ies)|pieces?|guides?|content|videos?|recipes?)\b"
    r"|the (?:article|post|story|piece|guide|video|recipe)(?=[?,!.])|what you(?:'ve| have)? (?:just )?read|it(?=[?,!.]))"
)

LIKED: Final = Rule(
    name="appeal-liked-it",
    role="share",
    why="Below a text stands what to do for whoever liked it: share it, subscribe, buy the writer a coffee.",
    patterns=(
        Pattern(regex=rf"^(?:did you |if you(?:'ve| have)? )?(?:enjoyed|enjoy|liked|like|loved|love|found) (?:reading )?{_THIS}.{{0,60}}\b(?:share|subscribe|sign up|follow|support|consider|buy me|leave|pin it|tweet|tell (?:a|your) friends?|forward)\b",
                cues="enjoyed enjoy liked like loved love found", at_most=40),
        Pattern(regex=r"^hat (?:ihnen|dir|euch) (?:der|die|das|dieser|diese|dieses|unser|mein) (?:artikel|beitrag|text|post|video|rezept|seite|geschichte|podcast|folge|inhalt)(?: \w+)? gefallen\b.{0,60}\b(?:teil|empf[ie]hl|folg|abonnier|weitersag|weitererzahl|kommentier|like)\w*\b",
                cues="gefallen", at_most=34, language="de"),
        Pattern(regex=r"^(?:vous avez|tu as) (?:aime|apprecie|trouve) (?:cet?|cette|l'|notre) ?(?:article|billet|texte|video|recette|contenu|page|dossier|podcast)\b.{0,60}\b(?:partage|abonne|suive|suis|soutene|like|comment|inscri|faites)\w*", cues="aime apprecie trouve", at_most=34, language="fr"),
        Pattern(regex=r"^¿?(?:te|le|os|les) (?:ha |han )?(?:gustado|gusto|gusta|parecio util) (?:el |la |este |esta |nuestro |nuestra )(?:articulo|post|nota|entrada|contenido|noticia|receta|video|texto|reportaje)\b.{0,60}\b(?:compart|suscri|siguenos|sigue|comenta|dejanos|dejame)\w*", cues="gustado gusto gusta parecio", at_most=34, language="es"),
        Pattern(regex=r"^ti e piaciut[oa] (?:l'|il |la |questo |questa |quest')(?:articolo|post|video|ricetta|contenuto|pagina|testo)\b.{0,60}\b(?:condivid|iscriv|segui|comment|lascia)\w*", cues="piaciuto piaciuta", at_most=34, language="it"),
        Pattern(regex=r"^gost(?:ou|aste) d\w{1,4} (?:artigo|post|conteudo|materia|texto|video|receita|noticia|reportagem)\b.{0,60}\b(?:compartilh|partilh|inscrev|subscrev|siga|segue|coment|deixe|assine)\w*", cues="gostou gostaste", at_most=34, language="pt"),
        Pattern(regex=r"^(?:vond je|vond u|vind je) (?:dit|deze|het) (?:artikel|bericht|stuk|video|recept|verhaal|blog|post)\b.{0,50}\b(?:deel|abonneer|volg|schrijf|meld|laat)\b", cues="vond vind", at_most=30, language="nl"),
        Pattern(regex=r"^(?:spodobał|podobał|podoba) (?:ci|wam|sie).{2,50}\b(?:udostepnij|podziel|polub|zapisz|zostaw|skomentuj)\w*", cues="spodobał podobał podoba", at_most=30, language="pl"),
        Pattern(regex=r"^(?:вам )?понравил\w+ (?:эта |этот |наша |наш |вам )?(?:стать|материал|публикаци|пост|видео|запис).{0,40}\b(?:подел|подпи|постав|ставь|нажм|жми)\w*", cues="понравилась понравился понравилось", at_most=30, language="ru"),
        Pattern(regex=r"^(?:gillade du|kunne du lide|likte du) .{2,50}\b(?:dela|del|følg|folj|prenumerera|abonner)\b", cues="gillade lide likte", at_most=30, language="mul"),
    ),
    drops=(
        "Enjoyed this article? Share it with a friend, or sign up for our weekly letter.", "If you liked this post, consider buying me a coffee.", "If you've found this story helpful, please leave a comment.",
        "Hat Ihnen der Artikel gefallen? Dann teilen Sie ihn mit Freunden.", "Vous avez aimé cet article ? Partagez-le !", "¿Te gustó este artículo? ¡Compártelo!", "Ti è piaciuto l'articolo? Condividilo!",
        "Gostou do artigo? Compartilhe!", "Vond je dit artikel leuk? Deel het dan!", "Spodobał ci się ten artykuł? Udostępnij go!", "Понравилась статья? Поделитесь с друзьями!", "Gillade du artikeln? Dela den!",
    ),
    keeps=(
        "If you like this recipe too sweet, use less honey.", "If you enjoy the story of a shared boat, this is your book.", "Enjoyed the story of the baker? So did the judges, who share the bread.", "Hat Ihnen der Abend gefallen? Ja, sagt sie, und teilt den Kuchen.",
        "Vous avez aimé la ville ? Beaucoup, dit-elle.", "¿Te gustó la película? No, dijo él.", "Понравилась ли публике статья, неизвестно.", "Gostou da cidade? Muito, diz ela.",
    ),
)  # fmt: skip

GIFTS: Final = Rule(
    name="appeal-for-gifts",
    role="donation",
    why="Who lives on gifts says so below every text, in a sentence.",
    patterns=(
        Pattern(regex=r"(?:^|, |\b(?:consider|please|can|could) )buy(?:ing)? (?:me|us) an? (?:coffee|beer|tea|cup of coffee)\b[^?\"]{0,90}$", cues="coffee beer tea", at_most=32),
        Pattern(regex=r"^.{0,120}\b(?:because|thanks to|supported by|funded by|depends? on|rel(?:y|ies) on) (?:\w+ ){0,3}(?:readers|people|listeners|members|supporters) like you(?: (?:pay|give|donate|support|subscribe|contribute|make|help)\b.{0,60})?$", cues="readers people listeners members supporters", at_most=45),
        Pattern(regex=r"^(?:bitte )?(?:unterstutz(?:en sie|e|t)|fordern sie) (?:uns|unsere \w+|unseren \w+|die arbeit|das projekt|diese \w+)\b.{0,60}\b(?:spende|beitrag|mitgliedschaft|abo)\b", cues="spende beitrag mitgliedschaft abo", at_most=26, language="de"),
        Pattern(regex=r"^soutene[zr](?:-| )?(?:nous|notre \w+|le journal|la redaction|l'info\w*).{0,80}\b(?:dons?|adhesion|abonn\w+)\b", cues="don dons adhesion", at_most=30, language="fr"),
        Pattern(regex=r"^(?:apoya|apoyanos|ayuda|ayudanos|colabora) .{0,80}\b(?:donacion|donativo|aportacion|suscripcion|socio|socia)\b", cues="donacion donativo aportacion socio socia", at_most=30, language="es"),
        Pattern(regex=r"^(?:sostieni|sostienici|aiutaci) .{0,80}\b(?:donazione|contributo|abbonamento)\b", cues="donazione contributo abbonamento", at_most=30, language="it"),
    ),
    drops=("If this was of use, buy me a coffee.", "Buying me a coffee is a kind way to say thanks, and never expected.", "We need your help. The Example is free to read because readers like you pay for it.", "Unterstützen Sie unsere Arbeit mit einer Spende.", "Soutenez-nous : faites un don.",
           "Apoya nuestro periodismo con una donación.", "Sostieni il nostro lavoro con una donazione."),
    keeps=("He offered to buy me a drink, and the house besides.", "Would you buy me a coffee? he asked, and the whole pier laughed.", "Because readers like you wrote in, the council changed its mind.", "People like you are the reason, said the guard.", "Unterstützen Sie Ihr Kind beim Lesen, rät sie.", "Ayuda a los niños con sus deberes, dice."),
)  # fmt: skip

THOUGHTS: Final = Rule(
    name="appeal-for-comments",
    role="comment",
    why="The last line asks readers what they think, and where to write it.",
    patterns=(
        Pattern(regex=r"^(?:what (?:do|did|are) (?:you|your)\b.{0,60}\?? ?|(?:have|do) you .{3,60}\? ?|any (?:questions|thoughts)[^?]{0,40}\? ?)?(?:please )?(?:let (?:us|me) know|tell (?:us|me)|share (?:your|them)|leave (?:your|them|a)|sound off|weigh in|chime in)\b[^.!?]{0,60}\b(?:in|on) the comments?(?: (?:section|box|below|thread)){0,2}$",
                cues="comments comment", at_most=24),
        Pattern(regex=r"^(?:was (?:denkt|meint|halt\w*) (?:ihr|du)\b.{0,40}\? ?)?(?:schreib\w*|verrat\w*|sag\w*|teil\w*|lass\w*) (?:es )?(?:uns|mir|eure|deine)\b.{0,50}\bin (?:die|den) kommentar\w*(?: wissen| mit)?$", cues="kommentare kommentaren", at_most=24, language="de"),
        Pattern(regex=r"^(?:et vous|qu'en pensez-vous|et toi)\b.{0,60}\b(?:dites|donnez|partagez|laissez|dis)\b.{0,50}\bcommentaires?$", cues="commentaire commentaires", at_most=24, language="fr"),
        Pattern(regex=r"^¿(?:y tu|que opinas|que te parece|que piensas)\b.{0,60}\b(?:cuentanos|dejanos|comenta|dinos|deja)\w*\b.{0,50}\bcomentarios?$", cues="comentario comentarios", at_most=24, language="es"),
    ),
    drops=("What do you think? Let us know in the comments below.", "Tell us in the comments!", "Was denkt ihr? Schreibt es uns in die Kommentare!", "Et vous, qu'en pensez-vous ? Dites-le-nous en commentaires.",
           "¿Y tú qué opinas? Déjanos tu opinión en los comentarios."),
    keeps=("What do you think of the comments? she asked.", "Schreib mir, sagte er, und ließ die Kommentare stehen."),
)  # fmt: skip

RULES = (GIFTS, LIKED, THOUGHTS)
