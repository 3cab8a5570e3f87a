"""Words around names: what introduces one, what follows, what is none. Data for `names` and `bylines`."""

# ruff: noqa: E501 - tables of words: reads better wide

import re
from typing import Final

BY = re.compile(
    r"^(?:(?:this |the )?(?:article|post|story|piece|page|blog post|guide|review)? ?(?:was |is )?(?:originally )?(?:written|authored|contributed) by|reported by|reporting by|story by|words by|text by|posted by|published by|created by|article by|"
    r"recommended by|interview by|contributors?(?=\s*:)|(?:view|see) all posts by|all posts by|more posts by|"
    r"alle beiträge (?:anzeigen )?von|ver todas las entradas de|voir tous les articles (?:de|par)|vedi tutti gli articoli di|"
    r"ver todos os posts de|bekijk alle berichten van|"
    r"recipe by|submitted by|words|author(?:s|\(s\))?|by line|byline|by|"
    r"ein (?:artikel|beitrag|kommentar|gastbeitrag|bericht) von|(?:eine?|der|die|das)?\s?"
    r"(?:analyse|kommentar|interview|reportage|kolumne|essay|rezension|gastbeitrag|bericht|artikel) von|von unserem korrespondenten|"
    r"text|autor(?:en|in|innen|ka|zy|i|es|a)?|aus \w+ von|von|(?:geschrieben|verfasst|veröffentlicht|erstellt|gespeichert|eingestellt) von|"
    r"(?:interview|kolumnist\*?in)(?=\s*:)|"
    r"écrit par|publié par|propos recueillis par|rédigé par|recueilli par|auteur|auteurs|avec|par|"
    r"escribe|escrito por|publicado por|redactado por|por|di|a cura di|scritto da|pubblicato da|dal(?=\snostr[oa]\s)|da|de|door|geschreven door|"
    r"av|af|skrevet av|skrevet af|text av|autorzy|opracowanie|opracował[a]?|tekst|przez|oprac\.?|"
    r"scris de|piše|пише|аутор(?:ка)?|avtor(?:ica)?|autorius|autorė|autors|höfundur|نویسنده|โดย|"
    r"yazan|yazar|haber|szerző|írta|kirjoittaja|teksti|toimittaja|συντάκτης|γράφει (?:ο|η)|του|της|"
    r"автор(?:ы|и|ка)?|текст|материал подготовил[аи]?|редактор|"
    r"作者|执笔|記者|记者|责任编辑|責任編集|責任編輯|编辑|編輯|文|撰文|執筆者?|著者|筆者|기자|글|كتبت?|بقلم|إعداد|الكاتب|מאת|द्वारा|लेखक|oleh|penulis|bởi|tác giả|"
    r"লেখক|প্রতিবেদক|எழுதியவர்|రచన|రచయిత|ავტორი|հեղինակ|تحریر|رپورٹ(?=\s*:)|رپورٹر(?=\s*:)|сэтгүүлч|muallif|müəllif|mwandishi|nina|ni|na)"
    r"(?:\s*[:：|/՝]\s*|\s+(?=\S))",
    re.I,
)
"""What stands before a name. A lone word that could begin a name ("De", "Di", "Da") needs the checks in `introducers.introducer`."""

PARTICLES: Final = frozenset(
    {
        "de",
        "di",
        "da",
        "del",
        "av",
        "af",
        "της",
        "του",
        "von",
        "por",
        "par",
        "text",
        "tekst",
        "avec",
        "haber",
        "文",
        "글",
    }
)
"""Words that also begin a name: one word alone behind them is its other half."""

BEGINNINGS: Final[dict[str, str]] = {
    "de": "es fr pt it ca ro gl", "di": "it", "da": "it pt", "del": "es it", "piše": "hr sr bs sl", "пише": "sr mk",
    "ni": "fil tl", "nina": "fil tl", "na": "sw",
}  # fmt: skip
"""Those that begin lines of every kind, with the languages in which they introduce names, if what follows is one at once:
"De" is "the" in Dutch, and "De premier, Anna Smit" introduces nobody in French either."""

RARE: Final = frozenset({"piše", "пише", "ni", "nina", "na"})
"""Those that introduce nothing where the language is not known."""

OUR = re.compile(
    r"(?:unser(?:e[rmn]?)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]|onze|vår|vores)\s+[^\W\d_][\w-]{2,30}\s+(?:[^\W\d_A-ZÀ-Þ][\w’'-]{0,20}\s+){0,3}",
)
"""What a paper calls its own people, between "by" and the name: "unserer Korrespondentin"."""

WEEKDAYS = re.compile(
    r"(?<![^\W_])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?=[.,]|\s*$)|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?:mo|di|mi|do|fr|sa|so)(?=[.,])|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|"
    r"dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle|pondelok|utorok|streda|"
    r"štvrtok|piatok|nedeľa|ponedjeljak|ponedeljek|utorak|torek|srijeda|sreda|četvrtak|četrtek|petak|petek|subota|nedjelja|nedelja|"
    r"luni|marți|miercuri|joi|vineri|sâmbătă|duminică|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|"
    r"mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag|maanantai|tiistai|keskiviikko|torstai|perjantai|"
    r"lauantai|sunnuntai|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п['’ʼ]ятниця|"
    r"субота|неділя|понеделник|сряда|четвъртък|петък|събота|неделя|понедељак|уторак|четвртак|петак|недеља|"
    r"pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|"
    r"senin|selasa|rabu|kamis|jumat|sabtu|minggu|יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|"
    r"(?:ال)?(?:[اأ]حد|[اإ]ثنين|ثلاثاء|[اأ]ربعاء|خميس|جمعة|سبت))[.,،]?\s*$",
    re.I,
)
"""A weekday at the end of what stands before a date. Short forms with what shows that they are none of a name's words."""

READING = re.compile(
    r"\b\d{1,3}\s?[-–]?\s?(?:min(?:ute[ns]?|utos?|uti|s)?\.?|minuten|мин\w*|хв\w*|dk\.?|dakika)\b\s?(?:\w+\s)?(?:to\s)?"
    r"(?:read(?:ing)?|lesezeit|lesen|lecture|lectura|di lettura|de leitura|leestijd|czytania|okuma|чтения|читання)?(?:\s?time)?|"
    r"\b(?:reading time|read time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd)\b:?\s?(?:about\s|ca\.?\s)?\d{0,3}\s?(?:min\w*)?",
    re.I,
)
UPDATED = re.compile(
    r"\b(?:(?:last |first )?(?:updated|published|posted|modified|created)(?: on| at)?|aktualisiert(?: am)?|(?:artikel )?veröffentlicht(?: am)?|stand|erstellt|"
    r"publié(?:e)? le|mis(?:e)? à jour(?: le)?|modifié le|actualizado(?: el)?|publicado(?: el| em)?|atualizado(?: em)?|pubblicato(?: il)?|aggiornato(?: il)?|"
    r"gepubliceerd(?: op)?|bijgewerkt|opublikowano|aktualizacja|обновлено|опубликовано|оновлено|опубліковано|güncelleme|güncellenme)\b(?!\s+(?:by|von|par|por|da)\b)\s?:?",
    re.I,
)
JOINING: Final = {
    "es": ("y", "e"), "it": ("e", "ed"), "pt": ("e",), "fr": ("et",), "nl": ("en",), "pl": ("i",
    "oraz"), "cs": ("a",), "sk": ("a",),
    "sv": ("och",), "da": ("og",), "no": ("og",), "nb": ("og",), "nn": ("og",), "fi": ("ja",), "et": ("ja",), "tr": ("ve",),
    "ru": ("и",), "uk": ("та", "і", "й"), "bg": ("и",), "sr": ("и",
    "i"), "hr": ("i",), "sl": ("in",), "hu": ("és",), "ro": ("și", "şi"),
    "el": ("και",), "ca": ("i",), "lt": ("ir",), "lv": ("un",), "id": ("dan",), "ms": ("dan",), "ar": ("و",), "he": ("ו",),
    "fa": ("و",), "ur": ("اور", "و"), "hi": ("और", "व"), "mr": ("आणि", "व"), "bn": ("ও", "এবং"), "ta": ("மற்றும்",),
    "te": ("మరియు",), "vi": ("và",), "fil": ("at",), "tl": ("at",), "ka": ("და",), "hy": ("և", "ու"), "kk": ("және",),
    "sw": ("na",), "az": ("və",), "uz": ("va",), "is": ("og",), "bs": ("i",), "mk": ("и",), "be": ("і", "ды"),
    "gl": ("e",), "eu": ("eta",),
}  # fmt: skip
"""The "and" of each language; also the words of short names, so it parts only what is a full name on both sides."""
JOINED: Final = frozenset(word for words in JOINING.values() for word in words)
"""Those of all languages."""

ROLES = re.compile(
    r"\b(?:(?:leitende[rn]? |freie[rn]? |politische[rn]? |senior |chief |staff |deputy |associate |assistant |managing |executive |contributing |special |freelance |guest |"
    r"political |business |sports? |news |science |technology |foreign |international |national |local |digital |data |legal |"
    r"health |education |economics |environment |climate |crime |culture |features? |opinion |diplomatic |defen[cs]e |european? |"
    r"washington |investigative |lead |head |general |community |city |web |online |video |photo |copy |audience |royal |money |world |"
    r"sr\.? |jr\.? |vp |vice |former |marketing |product |content |sales |customer |founding |us |uk |media |travel |food |fashion |entertainment |markets? |energy |security |football |cricket )*"
    r"(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|producers?|photographers?|bloggers?|"
    r"commentators?|analysts?|intern|critics?|editor[- ]in[- ]chief|bureau chief|\w{0,30}(?:redakteur|korrespondent|reporter|experte|ökonom|volontär)(?:in)?|\w{4,30}(?:leiter|chef)(?:in)?|"
    r"journalist(?:in|e)?|volontär(?:in)?|autor(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|redaktorin|redaktor|"
    r"correspondante?s?|journalistes?|rédact(?:eur|rice)(?: en chef)?|envoyée?s? spécia(?:le?|les|ux)|corresponsal|redactora?|periodista|"
    r"giornalista|redattore|redattrice|corrispondente|inviato|jornalista|repórter|dziennikarka?|redaktor(?:ka)?|redacteur|verslaggever|"
    r"корреспондент|журналист(?:ка)?|обозреватель|редактор|muhabir|editör|toimittaja|journalist|reporter|redaktør|redaktör|novinář|"
    r"professor|lecturer|ph\.?d\.?|md|m\.d\.|phd|ceo|founder|co-founder|director|manager|fellow|consultant|president|officer|expert|specialist|strategist|engineer|author|reviewer|gardener)"
    r"(?:\s(?:of|for|at|in|für|bei|der|des|de|du|del|en|a|à|w|di|do|da|em|på|i|from|and|&)\s.{0,80})?)$",
    re.I,
)
NOT_NAMES: Final = frozenset({
    "pub med", "google scholar",
    "admin", "administrator", "administrador", "editor", "editors", "the editors", "editorial", "editorial team",
    "editorial staff", "editorial board",
    "editorial desk", "staff", "staff writer", "staff writers", "staff reporter", "staff report", "newsroom",
    "news desk", "newsdesk", "web desk", "webdesk",
    "online desk", "desk", "webmaster", "web team", "team", "guest", "guest author", "guest post", "guest writer",
    "guest contributor", "contributor", "author", "authors",
    "user", "root", "test", "none", "null", "n a", "unknown", "anonymous", "undefined", "nan", "default", "system",
    "wordpress", "super user", "superuser",
    "redaktion", "die redaktion", "online redaktion", "onlineredaktion", "redaktionsteam", "red", "redaction",
    "la rédaction", "rédaction", "redacción", "redaccion", "la redacción",
    "redazione", "la redazione", "redação", "da redação", "redactie", "de redactie", "redakcja", "redakce",
    "redakcia", "redaksi", "redaksjonen", "redaktionen", "toimitus", "redacția", "redactia",
    "редакция", "редакція", "haber merkezi", "szerkesztőség", "uredništvo", "agencies", "agency", "agenturen",
    "agences", "agencias", "agenzie", "wire", "wire reports", "wire services", "wire service",
    "press release", "pressemitteilung", "news", "news agency", "published", "updated", "comments", "comment",
    "share", "follow", "email", "e mail", "contact", "more", "read more",
    "view all posts", "all posts", "see all", "subscribe", "advertisement", "sponsored", "sponsored content", "home",
    "about", "about the author", "posted", "in", "on", "by", "of", "from",
    "facebook", "twitter", "instagram", "linkedin", "x", "youtube", "tiktok", "whatsapp", "photo", "photos", "video",
    "opinion", "city edition", "final edition", "first edition", "national edition", "late edition", "press office", "communications", "marketing team",
    "name", "full bio", "learn more", "no comments", "leave a comment", "noc admin", "著者一覧", "記者一覧", "著者", "発行", "イラスト", "編集部", "more from author", "various", "several", "others",
    "others authors", "et al", "freelance", "reporter", "journalist", "writer", "mehr", "autor", "autoren",
    "social media", "user admin", "l auteur", "gast", "invitado", "invité", "yorumlar kapalı", "kommentare geschlossen", "discuz team", "comsenz ui team", "lorem ipsum",
    "发布", "发布于", "發佈於", "系统管理员", "原创", "原創", "转载", "轉載", "关注", "關注", "未知", "佚名", "本站", "网络", "網絡", "管理员", "管理員", "本网编辑",
    "the", "a", "an", "this", "these", "those", "our", "their", "his", "her", "its", "der", "die", "das", "den", "dem", "des",
    "ein", "eine", "einem", "einer", "le", "la", "les", "un", "une", "el", "los", "las", "una", "il", "lo", "gli", "o", "os",
    "as", "um", "uma", "me", "us", "you", "them", "him", "people", "members", "readers",
    "입력", "수정", "등록", "승인", "업데이트", "닫기", "구독", "공유", "관리자", "편집부",
})  # fmt: skip
"""Compared by `same`: words only, case folded."""

LABELS: Final = re.compile(
    r"更新|篇数|日期|时间|時間|文章|链接|連結|字号|字號|行情|已授权|추가|기사|댓글|더보기|公開日|掲載日"
)
"""Parts of words of the interface in scripts that write words without spaces; in no name."""

AGENCIES: Final = frozenset({
    "reuters", "thomson reuters", "afp", "agence france presse", "ap", "associated press", "the associated press",
    "ap news", "dpa", "deutsche presse agentur",
    "apa", "sda", "keystone sda", "epa", "efe", "agencia efe", "ansa", "lusa", "pap", "ctk", "čtk", "tass", "тасс",
    "ria novosti", "риа новости", "interfax", "интерфакс", "interfax ukraine",
    "ukrinform", "укрінформ", "upi", "pti", "ani", "ians", "xinhua", "新华社", "新華社", "kyodo", "kyodo news", "jiji",
    "jiji press", "共同通信", "時事通信", "yonhap", "연합뉴스", "pa media", "press association", "pa", "aap", "cp",
    "the canadian press", "canadian press",
    "bloomberg", "bloomberg news", "dow jones", "sid", "kna", "epd", "anp", "belga", "ritzau", "ntb", "tt", "stt",
    "mti", "agerpres", "anadolu", "anadolu agency", "anadolu ajansı", "aa", "iha", "dha", "europa press",
    "agência brasil", "telam", "notimex", "dts", "afx", "dpa afx", "spot on news",
    "getty images", "cnn wire", "cna", "bernama", "antara", "ats", "keystone ats", "teleborsa", "adnkronos", "agi",
    "askanews", "hina", "tanjug", "bta", "sta", "lrt", "bns", "elta", "leta", "tasr", "уніан", "unian", "бта", "танјуг", "fonet", "mediafax", "белта", "belta",
    "казинформ", "kazinform", "irna", "isna", "ایرنا", "ایسنا", "وكالات", "رويترز", "أ ف ب", "واس", "中央社", "中新社", "뉴시스", "뉴스1",
    "ttxvn", "ntb scanpix", "απε μπε", "αμπε",
})  # fmt: skip
"""News agencies, compared by `same`. An agency is an author only where no person is one."""

ORGANISED = re.compile(
    r"\b(?:news|press|agency|media|magazine|times|post|tribune|herald|gazette|journal|team|staff|desk|editors?|board|inc|llc|ltd|gmbh|foundation|"
    r"institute|university|association|society|coalition|alliance|federation|clinic|hospital|council|ministry|department|committee|network|group|studio|studios|company|corporation|redaktion|"
    r"rédaction|redacción|redazione|redactie|redakcja|редакция|редакція|newsroom|bureau|center|centre|online|radio|tv|television|blog|"
    r"publishing|funeral|mortuary|crematory|museum|partners|solutions|services|consulting|contributors?|correspondents?|reporters?|writers?|nachrichten|zeitung|verlag|agentur(?:en)?|ressort|mediengruppe|sponsored)\b",
    re.I,
)


RANKS: Final = frozenset(
    "senior chief former staff deputy associate assistant managing executive contributing freelance lead head leading national "
    "international home text font".split()
)
"""Words that begin a role, and no name."""

NO_NAME_WORDS: Final = frozenset(
    "browse open investments playlist zur linki kopyala paylaş key points highlights text size full bio learn more filed under read reading share follow join sign subscribe newsletter view show hide see all about "
    "advertiser advertisement disclosure marketing strategy travel guides tips resources guide review reviews reviewed updated published "
    "fact checked checker expert coaching heard listen watch video podcast live breaking top stories story latest trending popular featured "
    "related comments comment print save copy link email privacy policy terms home menu search business technology science sports politics world "
    "health lifestyle culture opinion analysis entertainment finance money education environment blog category categories tag tags topics "
    "medically reviewed affiliate sponsored content skip main table contents last first next previous back login account free buy shop "
    "download contact us our your the this that with and for how what when why who best new min minutes time date by of in on at to "
    "mehr lesen teilen kommentare artikel thema themen alle anzeige foto fotos bild video "
    "facebook pinterest twitter e-mail linkedin whatsapp instagram released tool admin monday tuesday wednesday thursday friday saturday sunday "
    "digital life style living food letztes letzte update updates aktuell neueste wissen leben gesundheit wirtschaft politik panorama "
    "nachrichten noticias actualité actualités última último ultimas dernière cultura deportes economía política société économie "
    "request find try please set image title pdf version thoughts offers events calendar webinars journals boards channel report info quote "
    "location applications questions archiv einträge fragen häufige spass vorschau "
    "scholar pubmed crossref lyrics nachricht markt kirche landesanstalt kommentieren ehrenamt medien inventar foundation foundations insight "
    "url wikimedia commons woche allgemeines jugendverbände iglesia église universidad university universität hochschule université institut instituto "
    "lire plus partager article articles leer más compartir leggi condividi artigo notícias noticias compartilhar".split()
)
"""Words of the interface: a line that holds one is no name, unless it says "by"."""


PARTS_OF_NAMES: Final = frozenset(
    "de la las los van von der den del della di da do dos das du le el al bin ibn ben af av ter ten zu zur zum y e i et und and of the mac mc st san vom ten op bint abu d l".split()
)
"""Small words inside names."""

OTHERS = re.compile(
    r"\b(?:(?:medically|clinically|legally|technically|expert|fact|last)[\s-]?)?(?:reviewed|edited|checked|updated|fact-checked|photograph(?:s|ed|y)?|photos?|"
    r"illustrat(?:ed|ions?)|translated|produced|narrated) by\b.*$",
    re.I,
)
"""Others who had a hand in it: from there on nobody is the author."""

SIGNS = re.compile(
    r"(?:(?:article|post|story|text|page|content)? ?(?:is |was )?(?:written|authored)? ?by|(?:about the )?authors?|author\(s\)|words(?: by)?|insights from|meet the author|"
    r"autor|autorin|autor(?:in)?/autor(?:in)?|über den autor|über die autorin|verfasst von|geschrieben von|"
    r"écrit par|rédigé par|auteure?s?|escrito por|autora?|scritto da|autore|autrice|geschreven door|auteur|skrevet av|skrevet af|skriven av|tekst|"
    r"автор|автор статьи|автор статті|yazar|作者|著者|執筆者|글쓴이)\s?[:：]?",
    re.I,
)
"""A line that is nothing but this stands above the name of who wrote the page, wherever on it."""

TEAM = re.compile(
    r"\b(?:team|staff|newsroom|news desk|editors|editorial|contributors|redaktion|rédaction|redacción|redazione|redactie|redakcja|redação|"
    r"редакция|редакція|redaksi|redaksjonen|redaktionen|toimitus)\b",
    re.I,
)
"""What groups that sign together call themselves."""

ARTICLES: Final = frozenset(
    "das die der den dem ein eine einen zum zur im am vom beim für mit aus nach über unter".split()
)
"""How titles and labels begin in languages that write nouns with a capital; a line of a name does not."""

EDITED = re.compile(r"(?:Redaktion|Online(?:fassung|redaktion)?|Sendung|Schnitt|Kamera|Ton)\s?:", re.I)
"""How credits begin that broadcasters set below a text: who edited, filmed and cut."""
