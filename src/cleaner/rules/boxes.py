"""Lines of boxes that are set into a text: what is shown once cookies are accepted, polls."""

from typing import Final

from cleaner.rules.base import Pattern, Rule

EMBED: Final = Rule(
    name="box-embed-notice",
    role="embed",
    why="Where a video or a post of another site would stand, a notice asks to accept its cookies first.",
    lines={
        "en": "Accept and continue | Accept and view | Accept and show | Load content | Show external content | Allow and continue | Load external content",
        "de": "Externe Inhalte laden | Externe Inhalte anzeigen | Inhalte laden | Zustimmen und anzeigen | Akzeptieren und anzeigen | Zustimmen und laden",
        "fr": "Accepter et voir | Afficher le contenu | Accepter et afficher | Autoriser et afficher", "es": "Aceptar y ver | Aceptar y mostrar | Ver contenido externo | Mostrar contenido externo",
        "it": "Accetta e visualizza | Accetta e mostra | Mostra contenuto esterno", "pt": "Aceitar e ver | Aceitar e mostrar", "nl": "Accepteer cookies | Cookies accepteren | Toon inhoud | Accepteren en tonen",
        "pl": "Zaakceptuj i wyświetl | Pokaż treść", "sv": "Godkänn och visa | Visa innehåll",
    },
    patterns=(
        Pattern(regex=r"^this (?:content|video|post|map|embed) (?:is|was) (?:hosted|provided|supplied) by (?:facebook|youtube|instagram|twitter|x|tiktok|vimeo|google(?: maps)?|spotify|soundcloud|reddit|flourish|datawrapper|twitch|threads|bluesky|linkedin|pinterest|telegram|a third party|third parties)$|^(?:this (?:content|video|post) is not (?:shown|displayed|available) (?:because|due to) .{2,60}\bcookies?\b.{0,40})$", cues="hosted provided supplied cookies", at_most=24),
        Pattern(regex=r"^(?:to|in order to) (?:see|view|watch|show|display) (?:it|this|the) ?(?:content|video|post|embed|map)?,? (?:you (?:need|have|must)|please|we need)\b.{0,80}\b(?:cookies?|consent)\b.{0,40}$", cues="cookies consent cookie", at_most=26),
        Pattern(regex=r"^um (?:diesen?|den|die|dieses|das)? ?(?:externen? )?(?:inhalte?|videos?|beitrag|karte|tweet) (?:anzuzeigen|anzusehen|zu sehen|darzustellen|abzuspielen|laden zu konnen)\b.{0,80}\b(?:(?:ihre?|deine?|eure?)(?: \w+)? (?:zustimmung|einwilligung)|cookies)\b.{0,60}$", cues="zustimmung einwilligung cookies", at_most=28, language="de"),
        Pattern(regex=r"^en cliquant sur .{2,30}, (?:les|des|vous) .{0,60}\bcookies?\b.{0,80}$|^ce contenu (?:est|a ete) bloque\b.{0,100}\bcookies?\b.{0,40}$", cues="cookies cookie", at_most=30, language="fr"),
        Pattern(regex=r"^para (?:ver|mostrar|visualizar) (?:este|esta) (?:contenido|video|publicacion|conteudo)\b.{0,80}\b(?:cookies?|(?:tu|su|seu) consenti\w+)\b.{0,40}$", cues="cookies cookie consentimiento consentimento", at_most=26, language="es"),
        Pattern(regex=r"^om deze (?:inhoud|video|post) te (?:tonen|zien|bekijken)\b.{0,80}\b(?:toestemming|cookies)\b.{0,60}$", cues="toestemming cookies", at_most=28, language="nl"),
    ),
    run=True,
    drops=(
        "Accept and continue", "This content is hosted by Facebook.", "To see it, you need to accept cookies.", "Um externe Inhalte anzuzeigen, ist Ihre widerrufliche Zustimmung nötig.", "Externe Inhalte laden",
        "En cliquant sur « J'accepte », les cookies seront déposés.", "Para ver este contenido, acepta las cookies.", "Aceptar y ver", "Accepter et voir", "Accepteer cookies", "Accetta e visualizza", "Aceitar e ver",
        "Om deze inhoud te tonen moeten wij uw toestemming hebben om cookies te plaatsen.", "Pokaż treść", "Visa innehåll",
    ),
    keeps=(
        "This post is hosted by his sister, who has never been on the river.", "To see the dam, you need a permission of the county, which takes a month.", "Um den Inhalt der Kiste zu sehen, brauchte er keine Zustimmung, sagt er.",
        "En cliquant sur le bouton, elle a vendu la maison.", "Para ver este río basta con abrir la ventana.", "Um das Video zu sehen, braucht man die Zustimmung des Vereins.", "Para ver este video hace falta el consentimiento de la familia.",
    ),
)  # fmt: skip

POLL: Final = Rule(
    name="box-poll",
    role="form",
    why="A poll among readers is set into the text.",
    lines={
        "en": "View results | See results | Show results | View poll results | Cast your vote | Submit vote | Thanks for voting | Thank you for voting | 0 votes",
        "de": "Abstimmen | Jetzt abstimmen | Ergebnis anzeigen | Ergebnisse anzeigen | Zum Ergebnis | Ihre Stimme wurde gezählt | 0 Stimmen | Leserumfrage", "fr": "Voir les résultats | Je vote | Valider mon vote | 0 votes",
        "es": "Ver resultados | Votar ahora | Enviar voto | 0 votos", "it": "Vedi risultati | Vedi i risultati | Vota ora", "pt": "Ver resultados | Ver resultado | Votar agora", "nl": "Bekijk resultaten | Toon resultaten | Breng je stem uit | Stem nu",
        "pl": "Zobacz wyniki | Zagłosuj | Oddaj głos", "ru": "Показать результаты | Посмотреть результаты | Проголосовать", "sv": "Visa resultat | Se resultat",
    },
    run=True,
    drops=("View results", "Abstimmen", "Voir les résultats", "Ver resultados", "Vedi risultati", "Ver resultado", "Bekijk resultaten", "Zagłosuj", "Проголосовать", "Visa resultat"),
    keeps=("View results with caution, she says.", "Abstimmen durfte er nicht.", "Ver resultados tan claros sorprendió a todos."),
)  # fmt: skip

POLL_HEAD: Final = Rule(
    name="box-poll-heading",
    role="form",
    why="The heading of a poll is a word that may head a part of an article, too.",
    lines={"en": "Poll | Reader poll | Readers' poll | Quick poll | Vote", "de": "Umfrage | Leserfrage", "fr": "Sondage", "es": "Encuesta", "it": "Sondaggio", "pt": "Enquete", "nl": "Peiling | Poll", "pl": "Sonda", "ru": "Опрос"},
    weak=True,
    run=True,
    drops=("Poll", "Umfrage", "Sondage", "Encuesta", "Sondaggio", "Enquete", "Peiling", "Sonda", "Опрос"),
    keeps=("The poll closes at nine.",),
)  # fmt: skip

RULES = (EMBED, POLL, POLL_HEAD)
