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
        "fi": "Tietoa kirjoittajasta | Kirjoittajasta | Kaikki kirjoittajan artikkelit | Lisää kirjoittajalta",
        "hu": "A szerzőről | A szerző további cikkei | A szerző cikkei | További cikkek a szerzőtől | A szerző összes cikke",
        "ro": "Despre autor | Despre autoare | Toate articolele autorului | Alte articole de același autor | Articole de același autor"
        " | Vezi toate articolele",
        "el": "Σχετικά με τον συντάκτη | Σχετικά με τον αρθρογράφο | Όλα τα άρθρα του συντάκτη | Περισσότερα από τον συντάκτη"
        " | Άρθρα του ίδιου συντάκτη",
        "bg": "За автора | Още от автора | Още статии от автора | Всички статии от автора | Всички публикации на автора",
        "hr": "O autoru | O autorici | Svi članci autora | Ostali članci autora | Više od autora | Još od autora",
        "sr": "O autoru | O autorki | Svi tekstovi autora | Svi članci autora | Više od autora | Još od autora | Autor teksta | О аутору"
        " | О ауторки | Сви текстови аутора | Сви чланци аутора | Више од аутора | Још од аутора | Аутор текста",
        "sk": "O autorovi | O autorke | Ďalšie články autora | Všetky články autora | Viac od autora | Články autora | Autor článku"
        " | Profil autora",
        "sl": "O avtorju | O avtorici | Vsi članki avtorja | Več člankov avtorja | Več od avtorja",
        "ca": "Sobre l'autor | Sobre l'autora | Sobre els autors | Més articles de l'autor | Tots els articles de l'autor"
        " | Veure tots els articles",
        "lt": "Apie autorių | Apie autorę | Visi autoriaus straipsniai | Kiti autoriaus straipsniai | Daugiau autoriaus straipsnių"
        " | Autoriaus straipsniai | Straipsnio autorius",
        "lv": "Par autoru | Visi autora raksti | Citi autora raksti | Raksta autors | Autora raksti",
        "et": "Artikli autor | Kõik autori artiklid | Teised autori artiklid | Autori teised artiklid",
        "is": "Um höfundinn | Um höfund | Höfundur | Fleiri greinar eftir höfund | Fleiri greinar eftir sama höfund",
        "he": "על הכותב | על הכותבת | על המחבר | אודות הכותב | אודות המחבר | לכל הכתבות של | כל הכתבות של",
        "fa": "درباره نویسنده | نویسنده | مطالب دیگر نویسنده | نوشته‌های دیگر نویسنده | همه مطالب نویسنده | معرفی نویسنده",
        "hi": "लेखक के बारे में | लेखक के बारे में और पढ़ें | लेखक परिचय | लेखक की और खबरें",
        "id": "Tentang penulis | Profil penulis | Penulis | Lihat semua artikel | Lihat semua tulisan | Artikel lain dari penulis"
        " | Mengenai penulis | Perihal penulis",
        "vi": "Về tác giả | Tác giả | Bài viết cùng tác giả | Cùng tác giả | Bài cùng tác giả | Thông tin tác giả | Bài viết của tác giả"
        " | Xem tất cả bài viết",
        "th": "เกี่ยวกับผู้เขียน | ผู้เขียน | ประวัติผู้เขียน | บทความทั้งหมดของผู้เขียน | ดูบทความทั้งหมด | ดูโพสต์ทั้งหมด",
    },
    patterns=(
        Pattern(regex=r"^(?:do you )?(?:have|got) (?:an? )?(?:\w+ ){0,2}(?:tip|tips|story idea|news tip|story to tell|story to share)\b.{0,20}\?", cues="tip tips story", at_most=40),
        Pattern(regex=r"^(?:view|see|read|show|more|all|browse)\b.{0,12}\b(?:posts|articles|stories|columns|work|content) (?:by|from|of) [^.!?]{2,50}$",
                cues="posts articles stories columns work content", at_most=9),
        Pattern(regex=r"^(?:reach|contact|email|e-mail|write to|call|follow|tweet) (?:her|him|them|me|us|(?!the )\w+ \w+|the (?:author|reporter|writer)) (?:at|via|on|by)\b.{0,100}(?:@|\b0-0|\btwitter\b|\be-?mail\b|\bx\b|\bphone\b|\bsignal\b)",
                cues="reach contact email mail write call follow tweet", at_most=26),
        Pattern(regex=r"^.{0,80}\bcan be (?:reached|contacted|emailed|e-mailed|followed) (?:at|via|by|on|through)\b.{0,80}(?:@|\be-?mail\b|\btwitter\b|\b0-0)", cues="reached contacted emailed mailed followed", at_most=26),
    ),
    drops=(
        "Apie autorių:", "Par autoru:", "Artikli autor:", "Um höfundinn:", "על הכותב:", "درباره نویسنده:", "लेखक के बारे में:", "Tentang penulis:", "Về tác giả:", "เกี่ยวกับผู้เขียน:",
        "Tietoa kirjoittajasta", "A szerzőről", "Despre autor", "Σχετικά με τον συντάκτη", "За автора", "O autoru", "O autoru", "O autorovi", "O avtorju", "Sobre l'autor",
        "ABOUT THE AUTHOR", "View all posts by Ann Example", "Got a confidential tip? Reach us on Signal", "Reach her at ann@example.com and follow her on X @annexample.",
        "Über die Autorin", "À propos de l'auteur", "Sobre el autor", "Sull'autore", "Sobre o autor", "Over de auteur", "O autorze", "Об авторе",
        "Про автора", "Yazar hakkında", "عن الكاتب", "作者简介", "この記事を書いた人", "기자 프로필", "O autorovi", "Om skribenten", "Om forfatteren",
    ),
    keeps=("Contact the museum by e-mail before you visit: post@museum.example", "The author of the report could not be reached.", "The school can be reached by boat only."),
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
        Pattern(regex=r"^(?:\S+ ){2,4}(?:schreibt|ecrit|escribe|scrive|escreve|schrijft|pisze|skriver|пишет|пише)\b.{0,24}\b(?:uber|sur|sobre|su|di|over|o|om|о|об|про)\b", cues="schreibt ecrit escribe scrive escreve schrijft pisze skriver пишет пише",
                at_most=50, language="mul"),
        Pattern(regex=r"^(?:\S+ ){2,4}(?:(?:est|es|e|is|jest|ar|er) (?:\w{1,4} )?|- (?=[а-я]))(?:journaliste|reporter|redact\w+|periodista|escritora?|columnista|giornalista|autrice|jornalista|colunista|journalist|verslaggever|verslaggeefster|columniste?|dziennikar\w+|publicyst\w+|журналист\w*|корреспондент\w*|обозреватель)\b",
                cues="journaliste reporter redacteur redactrice redactor redactora periodista escritor escritora columnista giornalista autrice jornalista colunista journalist verslaggever verslaggeefster columnist dziennikarz dziennikarka publicysta publicystka журналист журналистка корреспондент корреспондентка обозреватель",
                at_most=50, language="mul"),
    ),
    weak=True,
    drops=("Ann Example is a reporter for Example News.", "Bob Sample covers courts for the Example Journal.",
           "Anna Beispiel ist Redakteurin im Ressort Wirtschaft.", "Anna Rossi scrive di fiumi e città dal 2009.", "Анна Пример пишет о реках с 2009 года.", "Anne Martin est journaliste à La Rivière."),
    keeps=(),
)  # fmt: skip

RULES = (BIO, BOX)
