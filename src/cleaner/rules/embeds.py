"""What is left of posts of social networks in a flattened page."""

from cleaner.rules.base import Pattern, Rule

POST = Rule(
    name="embed-post",
    role="embed",
    why="A post set into the page ends with its author's handle and date, and carries links of its network.",
    lines={
        "en": "View this post on Instagram | View more on Instagram | View on Instagram | View on X | View on Twitter | View on Facebook | Embedded post | View tweet"
        " | Embedded content | Tweet by | X post | Instagram post | Facebook post | Twitter post | A post shared by | View profile on Instagram | View on Threads | View on Bluesky | View on Reddit"
        " | Skip Twitter post | Skip Instagram post | Skip YouTube post | Skip X post | End of Twitter post | End of Instagram post | End of YouTube post | End of X post"
        " | End of Twitter post 0 | End of YouTube video | Learn about X and YouTube cookies",
        "de": "Link zum YouTube-Inhalt | Link zum Instagram-Inhalt | Link zum Twitter-Inhalt | Link zum X-Inhalt | Link zum TikTok-Inhalt | Diesen Beitrag auf Instagram ansehen | Sieh dir diesen Beitrag auf Instagram an | Ein Beitrag geteilt von | Instagram-Beitrag | Beitrag auf X ansehen",
        "fr": "Copier/coller le lien embed de la vidéo de l'article | Voir cette publication sur Instagram | Une publication partagée par", "es": "Ver esta publicación en Instagram | Una publicación compartida de",
        "it": "Visualizza questo post su Instagram | Un post condiviso da", "pt": "Ver esta publicação no Instagram | Ver essa foto no Instagram | Um post compartilhado por | Uma publicação partilhada por",
        "nl": "Dit bericht op Instagram bekijken | Een bericht gedeeld door", "pl": "Wyświetl ten post na Instagramie | Post udostępniony przez", "ru": "Посмотреть эту публикацию в Instagram | Публикация от",
        "uk": "Переглянути цей допис в Instagram | Переглянути цей допис у Instagram | Допис, поширений", "tr": "Bu gönderiyi Instagram'da gör", "ja": "この投稿をInstagramで見る", "ko": "Instagram에서 이 게시물 보기", "zh": "在 Instagram 查看这篇帖子 | 在Instagram查看這則貼文",
        "sv": "Visa detta inlägg på Instagram | Ett inlägg delat av", "da": "Se dette opslag på Instagram | Et opslag delt af", "no": "Se dette innlegget på Instagram | Et innlegg delt av", "cs": "Následuje obsah vložený z jiného webu. Zde jej můžete přeskočit. | Následuje obsah vložený z jiného webu | Zobrazit příspěvek na Instagramu", "ar": "عرض هذا المنشور على Instagram",
    },
    patterns=(
        Pattern(regex=r"^\[?gambas:video \S.{0,20}$", cues="gambas", at_most=4, language="id"),
        Pattern(regex=r"^(?:https?://|www\.)?(?:pic\.twitter\.com|t\.co|pic\.x\.com)/\S+$", cues="pic t https http", at_most=2, folded=False, language="mul"),
        Pattern(regex=r"^.{1,400} ?pic\.(?:twitter|x)\.com/\S+$", cues="pic", at_most=70, folded=False, language="mul"),
        Pattern(regex=r"^[—–-]+ ?.{1,80}\(@[\w.]{1,50}\)(?: [^.]{3,40})?$", cues="0 com", at_most=18, folded=False, language="mul"),
        Pattern(regex=r"^[—–-]+ ?.{1,80}\(@[\w.]{1,50}\) \w{3,10} \d{1,2}, \d{4}(?: at .{3,12})?$", cues="0", at_most=18, folded=False, language="mul"),
        Pattern(regex=r"^(?:a post shared by|una publicacion compartida (?:de|por)|une publication partagee par|ein beitrag geteilt von|um post compartilhado por|uma publicacao partilhada por|un post condiviso da|post udostepniony przez|ett inlagg delat av|et opslag delt af|et innlegg delt av)\b.{1,120}$",
                cues="post publicacion publication beitrag publicacao inlagg opslag innlegg", at_most=18, language="mul"),
    ),
    drops=("[Gambas:Video CNN]", "The new bridge is open, and the old one is missed already. pic.twitter.com/xxx", "— Example (@example) April 26, 2026", "— Example (@example.org) April 23, 2026 at 7:12 AM", "pic.twitter.com/xxx", "View this post on Instagram", "A post shared by Example (@example)", "Diesen Beitrag auf Instagram ansehen",
           "Voir cette publication sur Instagram", "Ver esta publicación en Instagram", "Visualizza questo post su Instagram", "Ver essa foto no Instagram", "Dit bericht op Instagram bekijken", "Wyświetl ten post na Instagramie",
           "Посмотреть эту публикацию в Instagram", "Переглянути цей допис в Instagram", "Bu gönderiyi Instagram'da gör", "この投稿をInstagramで見る", "Instagram에서 이 게시물 보기", "在 Instagram 查看这篇帖子", "Visa detta inlägg på Instagram",
           "Se dette opslag på Instagram", "Se dette innlegget på Instagram", "Zobrazit příspěvek na Instagramu", "عرض هذا المنشور على Instagram"),
    keeps=("The picture, at pic.twitter.com/xxx, shows the dam.", "— Ann Example, harbour master", "The post, shared by thousands, showed the dam."),
)  # fmt: skip

RULES = (POST,)
