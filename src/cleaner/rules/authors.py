"""Boxes about the author."""

from cleaner.rules.base import Pattern, Rule

BOX = Rule(
    name="author-box",
    role="author_bio",
    why="A box below the article presents its author and lists more by the same hand.",
    lines={
        "en": "About the author | About the authors | About the writer | Meet the author | More about the author | Author bio"
        " | Author archive | View all posts | See all posts | View author archive | Written by | Author profile | Read full bio | Full bio"
        " | View bio | See full bio | Read bio | View profile | Contact the author | Email the author | E-mail the author | Contact author"
        " | Contributor | Staff writer | Guest contributor | Authors | Author | About the contributor | Biography | Contributors"
        " | View all articles by this author | Posts by this author | All posts by | More by this author | Email the reporter",
        "de": "Über den Autor | Über die Autorin | Zum Autor | Zur Autorin | Zur Person | Mehr vom Autor | Alle Artikel des Autors"
        " | Über die Autoren | Autor kontaktieren | Zum Autorenprofil",
        "fr": "À propos de l'auteur | L'auteur | Voir tous ses articles | Tous les articles de l'auteur | Sur l'auteur | À propos des auteurs",
        "es": "Sobre el autor | Sobre la autora | Acerca del autor | Más del autor | Sobre la firma | Ver biografía",
        "it": "Sull'autore | L'autore | Tutti gli articoli | Informazioni sull'autore | Chi è l'autore",
        "pt": "Sobre o autor | Sobre a autora | Mais do autor | Ver todos os artigos | Ver perfil",
        "nl": "Over de auteur | Over de auteurs | Meer van deze auteur", "pl": "O autorze | O autorce | Więcej o autorze",
        "ru": "Об авторе | Все статьи автора | Другие статьи автора | Все материалы автора", "uk": "Про автора | Усі статті автора | Всі матеріали автора",
        "tr": "Yazar hakkında | Yazarın diğer yazıları | Tüm yazıları", "ar": "عن الكاتب | نبذة عن الكاتب | مقالات الكاتب",
        "zh": "作者简介 | 作者簡介 | 关于作者 | 關於作者 | 作者其他文章", "ja": "著者プロフィール | 著者紹介 | この著者の記事 | 筆者プロフィール | この記事を書いた人",
        "ko": "기자의 다른 기사 | 기자 페이지 | 기자 프로필 | 다른 기사 보기 | 작성자", "cs": "O autorovi | Další články autora", "sv": "Om författaren | Om skribenten",
        "da": "Om forfatteren | Om skribenten", "no": "Om forfatteren | Om skribenten",
    },
    patterns=(
        Pattern(regex=r"^(?:do you )?(?:have|got) (?:an? )?(?:\w+ ){0,2}(?:tip|tips|story idea|news tip|story to tell|story to share)\b.{0,20}\?", cues="tip tips story", at_most=40),
        Pattern(regex=r"^(?:view|see|read|show|more|all|browse)\b.{0,12}\b(?:posts|articles|stories|columns|work|content) (?:by|from|of) [^.!?]{2,50}$",
                cues="posts articles stories columns work content", at_most=9),
        Pattern(regex=r"^(?:reach|contact|email|e-mail|write to|call|follow|tweet) (?:her|him|them|me|us|\w+ \w+|the (?:author|reporter|writer)) (?:at|via|on|by)\b.{0,100}(?:@|\b0-0|\btwitter\b|\be-?mail\b|\bx\b|\bphone\b|\bsignal\b)",
                cues="reach contact email mail write call follow tweet", at_most=26),
        Pattern(regex=r"^.{0,80}\bcan be (?:reached|contacted|emailed|e-mailed|followed) (?:at|via|by|on|through)\b.{0,80}(?:@|\be-?mail\b|\btwitter\b|\b0-0)", cues="reached contacted emailed mailed followed", at_most=26),
    ),
    drops=(
        "ABOUT THE AUTHOR", "View all posts by Ann Example", "Got a confidential tip? Reach us on Signal", "Reach her at ann@example.com and follow her on X @annexample.",
        "Über die Autorin", "À propos de l'auteur", "Sobre el autor", "Sull'autore", "Sobre o autor", "Over de auteur", "O autorze", "Об авторе",
        "Про автора", "Yazar hakkında", "عن الكاتب", "作者简介", "この記事を書いた人", "기자 프로필", "O autorovi", "Om skribenten", "Om forfatteren",
    ),
    keeps=("The author of the report could not be reached.", "The school can be reached by boat only."),
)  # fmt: skip

BIO = Rule(
    name="author-bio",
    role="author_bio",
    why="One sentence about the author closes the article; the same words may introduce a person of the story.",
    patterns=(
        Pattern(
            regex=r"^(?:\S+ ){1,5}(?:is|was|works as|serves as|has been) (?:an?|the|our|one of|currently|based)\b.{0,60}"
            r"\b(?:reporter|journalist|correspondent|editor|writer|columnist|contributor|freelancer?|author|fellow|professor|blogger|producer|intern|contributing|staff|critic|analyst|photographer|co-founder|founder)\b",
            cues="reporter journalist correspondent editor writer columnist contributor freelance freelancer author fellow professor blogger producer intern"
            " contributing staff critic analyst photographer founder",
            at_most=60,
        ),
        Pattern(regex=r"^(?:\S+ ){1,5}(?:covers|writes|reports|has covered|has written|has worked)\b.{0,60}\b(?:for|about|on|at)\b", cues="covers writes reports covered written worked",
                at_most=50),
        Pattern(regex=r"^(?:\S+ ){1,4}(?:ist|arbeitet|schreibt|berichtet|war)\b.{0,50}\b(?:redakteur|redakteurin|journalist|journalistin|korrespondent|korrespondentin|autor|autorin|volontar\w*|reporter|reporterin|redaktion)\b",
                cues="redakteur redakteurin journalist journalistin korrespondent korrespondentin autor autorin reporter reporterin redaktion", at_most=50, language="de"),
    ),
    weak=True,
    drops=("Ann Example is a reporter for Example News.", "Bob Sample covers courts for the Example Journal.",
           "Anna Beispiel ist Redakteurin im Ressort Wirtschaft."),
    keeps=(),
)  # fmt: skip

RULES = (BIO, BOX)
