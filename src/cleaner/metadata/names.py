"""Names of persons out of author values and byline lines.

`people` reads a value that claims to be an author; `byline` reads a whole visible line, where dates, roles,
reading time and places stand around the names. Both give names as written, in order, and rather none than a wrong one.
"""

# ruff: noqa: E501 - tables of words: reads better wide

import re
from collections.abc import Iterable
from typing import Final

from cleaner.metadata import dates
from cleaner.metadata.text import same, tidy

LONGEST_NAME: Final = 60
MOST_WORDS: Final = 6
"""Words of a name: "María del Carmen de la Cruz" has six."""

_BY = re.compile(
    r"^(?:written by|reported by|reporting by|story by|words by|text by|posted by|published by|created by|article by|"
    r"recipe by|submitted by|words|author(?:s|\(s\))?|by line|byline|by|"
    r"ein (?:artikel|beitrag|kommentar|gastbeitrag|bericht) von|(?:eine?|der|die|das)?\s?"
    r"(?:analyse|kommentar|interview|reportage|kolumne|essay|rezension|gastbeitrag|bericht|artikel) von|von unserem korrespondenten|"
    r"text|autor(?:en|in|innen|ka|zy|i|es|a)?|aus \w+ von|von|geschrieben von|verfasst von|"
    r"écrit par|publié par|propos recueillis par|rédigé par|recueilli par|auteurs?|avec|par|"
    r"escrito por|publicado por|redactado por|por|di|a cura di|scritto da|pubblicato da|da|de|door|geschreven door|"
    r"av|af|skrevet av|skrevet af|text av|autorzy|opracowanie|opracował[a]?|tekst|przez|oprac\.?|"
    r"yazan|yazar|haber|szerző|írta|kirjoittaja|teksti|toimittaja|συντάκτης|γράφει (?:ο|η)|του|της|"
    r"автор(?:ы|и|ка)?|текст|материал подготовил[аи]?|редактор|"
    r"作者|記者|记者|责任编辑|責任編集|責任編輯|编辑|編輯|文|撰文|執筆者?|著者|筆者|기자|글|كتبت?|بقلم|إعداد|الكاتب|מאת|द्वारा|लेखक|oleh|penulis|bởi|tác giả)"
    r"(?:\s*[:：|/]\s*|\s+(?=\S))",
    re.I,
)
"""What stands before a name. A lone word that could begin a name ("De", "Di", "Da") needs the checks in `_without_by`."""

_PARTICLES: Final = frozenset(
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

_MAIL = re.compile(r"\(?<?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}>?\)?")
_HANDLE = re.compile(r"(?<!\w)@\w{2,40}")
_WEB = re.compile(
    r"\bhttps?://\S+|\bwww\.\S+|\b[\w-]{2,60}\.(?:com|org|net|de|co\.uk|fr|it|es|be|nl|at|ch|news|tv|info|ru|pl)\b(?:/\S*)?",
    re.I,
)
_BRACKETS = re.compile(r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]|（[^（）]{0,120}）")
_READING = re.compile(
    r"\b\d{1,3}\s?[-–]?\s?(?:min(?:ute[ns]?|utos?|uti|s)?\.?|minuten|мин\w*|хв\w*|dk\.?|dakika)\b\s?(?:\w+\s)?(?:to\s)?"
    r"(?:read(?:ing)?|lesezeit|lesen|lecture|lectura|di lettura|de leitura|leestijd|czytania|okuma|чтения|читання)?(?:\s?time)?|"
    r"\b(?:reading time|read time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd)\b:?\s?(?:about\s|ca\.?\s)?\d{0,3}\s?(?:min\w*)?",
    re.I,
)
_UPDATED = re.compile(
    r"\b(?:(?:last |first )?(?:updated|published|posted|modified|created)(?: on| at)?|aktualisiert(?: am)?|(?:artikel )?veröffentlicht(?: am)?|stand|erstellt|"
    r"publié(?:e)? le|mis(?:e)? à jour(?: le)?|modifié le|actualizado(?: el)?|publicado(?: el| em)?|atualizado(?: em)?|pubblicato(?: il)?|aggiornato(?: il)?|"
    r"gepubliceerd(?: op)?|bijgewerkt|opublikowano|aktualizacja|обновлено|опубликовано|оновлено|опубліковано|güncelleme|güncellenme)\b\s?:?",
    re.I,
)
_SPLIT = re.compile(
    r"\s*[;|·•⋅/、，●▪‧∙\n]\s*|\s+[-–—]\s+|\s*\s(?:and|und|&|with|sowie)\s\s*|\s*&\s*|,\s+(?:and|und)\s+", re.I
)
_COMMA = re.compile(r"\s*,\s*")
_JOINING: Final = {
    "es": ("y", "e"), "it": ("e", "ed"), "pt": ("e",), "fr": ("et",), "nl": ("en",), "pl": ("i",
    "oraz"), "cs": ("a",), "sk": ("a",),
    "sv": ("och",), "da": ("og",), "no": ("og",), "nb": ("og",), "nn": ("og",), "fi": ("ja",), "et": ("ja",), "tr": ("ve",),
    "ru": ("и",), "uk": ("та", "і", "й"), "bg": ("и",), "sr": ("и",
    "i"), "hr": ("i",), "sl": ("in",), "hu": ("és",), "ro": ("și", "şi"),
    "el": ("και",), "ca": ("i",), "lt": ("ir",), "lv": ("un",), "id": ("dan",), "ar": ("و",), "he": ("ו",),
}  # fmt: skip
"""The "and" of each language; also the words of short names, so it parts only what is a full name on both sides."""

_ROLES = re.compile(
    r"\b(?:(?:leitende[rn]? |freie[rn]? |politische[rn]? |senior |chief |staff |deputy |associate |assistant |managing |executive |contributing |special |freelance |guest |"
    r"political |business |sports? |news |science |technology |foreign |international |national |local |digital |data |legal |"
    r"health |education |economics |environment |climate |crime |culture |features? |opinion |diplomatic |defen[cs]e |european? |"
    r"washington |investigative |lead |head |general |community |city |web |online |video |photo |copy |audience |royal |money |world |"
    r"sr\.? |jr\.? |vp |vice |former |marketing |product |content |sales |customer |founding |us |uk |media |travel |food |fashion |entertainment |markets? |energy |security |football |cricket )*"
    r"(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|producers?|photographers?|bloggers?|"
    r"commentators?|analysts?|intern|critics?|editor[- ]in[- ]chief|bureau chief|\w{0,30}(?:redakteur|korrespondent|reporter|experte|ökonom|volontär)(?:in)?|\w{4,30}(?:leiter|chef)(?:in)?|"
    r"journalist(?:in|e)?|volontär(?:in)?|autor(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|redaktorin|redaktor|"
    r"correspondante?s?|journalistes?|rédact(?:eur|rice)(?: en chef)?|envoyée? spéciale?|corresponsal|redactora?|periodista|"
    r"giornalista|redattore|redattrice|corrispondente|inviato|jornalista|repórter|dziennikarka?|redaktor(?:ka)?|redacteur|verslaggever|"
    r"корреспондент|журналист(?:ка)?|обозреватель|редактор|muhabir|editör|toimittaja|journalist|reporter|redaktør|redaktör|novinář|"
    r"professor|lecturer|ph\.?d\.?|md|m\.d\.|phd|ceo|founder|co-founder|director|manager|fellow|consultant|president|officer|expert|specialist|strategist|engineer|author|reviewer|gardener)"
    r"(?:\s(?:of|for|at|in|für|bei|der|des|de|du|del|en|a|à|w|di|do|da|em|på|i|from|and|&)\s.{0,80})?)$",
    re.I,
)
_NOT_NAMES: Final = frozenset({
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
    "opinion", "press office", "communications", "marketing team",
    "name", "full bio", "learn more", "no comments", "leave a comment", "noc admin", "著者一覧", "記者一覧", "more from author", "various", "several", "others",
    "others authors", "et al", "freelance", "reporter", "journalist", "writer", "mehr", "autor", "autoren",
    "social media",
})  # fmt: skip
"""Compared by `same`: words only, case folded."""

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
    "askanews", "hina", "tanjug", "bta", "sta", "lrt", "bns", "elta", "leta",
})  # fmt: skip
"""News agencies, compared by `same`. An agency is an author only where no person is one."""

_ORGANISED = re.compile(
    r"\b(?:news|press|agency|media|magazine|times|post|tribune|herald|gazette|journal|team|staff|desk|editors?|board|inc|llc|ltd|gmbh|foundation|"
    r"institute|university|association|society|council|ministry|department|committee|network|group|studio|studios|company|corporation|redaktion|"
    r"rédaction|redacción|redazione|redactie|redakcja|редакция|редакція|newsroom|bureau|center|centre|online|radio|tv|television|blog|"
    r"publishing|partners|solutions|services|consulting|contributors?|correspondents?|reporters?|writers?|nachrichten|zeitung|verlag|agentur(?:en)?|ressort|mediengruppe|sponsored)\b",
    re.I,
)


def _without_by(text: str) -> str:
    """The text without what introduces a name. "Di Stefano" and "De Gea, David" keep theirs: nothing but a name follows."""
    for _ in range(2):
        found = _BY.match(text)
        if not found:
            return text
        word = text[: found.end()].strip(" :：|/").lower()
        rest = text[found.end() :]
        bare = not found.group().rstrip().endswith((":", "：", "|", "/"))
        if bare and word in _PARTICLES and len(rest.split()) < 2:
            return text
        text = rest.lstrip()
    return text


def is_agency(name: str) -> bool:
    """Whether it is a news agency."""
    return same(name) in AGENCIES


def is_organisation(name: str) -> bool:
    """Whether it reads as an organisation, a desk or a site, rather than a person."""
    return is_agency(name) or bool(_ORGANISED.search(name))


_RANKS: Final = frozenset(
    "senior chief staff deputy associate assistant managing executive contributing freelance lead head leading national "
    "international home text font".split()
)
"""Words that begin a role, and no name."""
_GLUED_NAMES = re.compile(r"[^\W\d_]{4,}[a-z][A-Z][^\W\d_]{4,}[a-z][A-Z]|[a-z]{5,}[A-Z][a-z]{4,}[A-Z][a-z]{4,}")
"""Labels that ran together: "OrganizingOfficePapers"; names have one such seam at most."""


def _is_role(piece: str) -> bool:
    return bool(_ROLES.match(piece))


def _plausible(name: str, sites: frozenset[str]) -> bool:
    """Whether a piece can be a person's name."""
    words = name.split()
    key = same(name)
    if (
        not key
        or len(name) > LONGEST_NAME
        or len(words) > MOST_WORDS
        or key in _NOT_NAMES
        or key.replace(" ", "") in sites
    ):
        return False
    if len(words) == 1 and name == name.lower() and ("-" in name or "_" in name or "." in name):
        return False  # a login
    if len(words) == 1 and (key in sites or _ORGANISED.fullmatch(name)):
        return False
    if words[0].lower() in _RANKS or (len(words) < 3 and _GLUED_NAMES.search(name)):
        return False
    if any(char.isdigit() for char in name) or not any(char.isalpha() for char in name):
        return False
    if len(name) < 2 or any(mark in name for mark in '?!:：…<>{}=#"“”©*'):
        return False
    return not _is_role(name)


def _pieces(text: str, language: str | None) -> Iterable[str]:
    base = (language or "").partition("-")[0].lower()
    for part in _SPLIT.split(text):
        parts = [part]
        for word in _JOINING.get(base, ()):
            parts = [half for whole in parts for half in _joined(whole, word)]
        for whole in parts:
            yield from _commas(whole)


def _joined(text: str, word: str) -> list[str]:
    """The two sides of an "and", where each of them is a name of two words, or one an agency."""
    halves = text.split(f" {word} ")
    full = all(len(half.split()) >= 2 for half in halves) or any(is_agency(half) for half in halves)
    return halves if len(halves) > 1 and full else [text]


_LATER = re.compile(r"(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|mba|esq|phd|cpa|rn|jd|ma|msc|bsc|dr)\.?", re.I)


_DEGREE = re.compile(r"[A-Z]{2,6}(?:-[A-Z]{1,4})?(?:\s?\d{1,4})?|[A-Z][a-z]?\.?[A-Z]{1,2}\.?")


def _commas(text: str) -> list[str]:
    """Parts at commas; "King, Jr." stays one name, its degrees go."""
    parts = [part for part in _COMMA.split(text) if part]
    kept: list[str] = []
    for part in parts:
        if _LATER.fullmatch(part) or (kept and _DEGREE.fullmatch(part) and not is_agency(part)):
            if kept and part.lower().rstrip(".") in {"jr", "sr", "ii", "iii", "iv"}:
                kept[-1] = f"{kept[-1]}, {part}"
            continue
        if kept and _ends_in_role(part):
            continue
        kept.append(part)
    return kept


def _ends_in_role(part: str) -> bool:
    """What follows a name and its comma: "National Biotech Reporter"."""
    words = part.split()
    return any(_is_role(" ".join(words[at:])) for at in range(len(words[:MOST_WORDS])))


_TRAILING_SITE = re.compile(r"\s+(?:for|of|at|from|in|bei|für|pour|para|per)\s+(?:the\s+)?\S.{0,60}$")
_FOOTNOTE = re.compile(r"(?<=[^\W\d_])\d{1,2}$")
_EDGES = " \t,;:.·•|-–—/\\*'’`\"“”«»_+<>()[]"


def _trimmed(piece: str, sites: frozenset[str]) -> str:
    """A piece without what hangs on a name: possessives of sites, "for Example News", agencies' names, edges."""
    piece = _without_by(piece.strip(_EDGES + " ") if not piece.endswith(("Jr.", "Sr.")) else piece.lstrip(_EDGES))
    cut = _TRAILING_SITE.search(piece)
    if cut and len(piece[: cut.start()].split()) >= 2:
        piece = piece[: cut.start()]
    words = [_FOOTNOTE.sub("", word) for word in piece.split()]
    for size in (4, 3, 2, 1):
        tail = same(" ".join(words[-size:]))
        if len(words) - size >= 2 and (tail.replace(" ", "") in sites or tail in AGENCIES):
            words = words[:-size]
            break
    words = words[: _role_start(words)]
    piece = " ".join(words)
    return piece if piece.endswith(("Jr.", "Sr.")) else piece.strip(_EDGES)


def _role_start(words: list[str]) -> int:
    """Where a role begins that follows a name without a comma: "Ann Lee Senior Reporter"."""
    starts = [0, *range(2, len(words))]
    return next((at for at in starts if _is_role(" ".join(words[at:]))), len(words))


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple({same(name): name for name in reversed(list(names))}.values())[::-1]


def people(
    value: object, *, sites: frozenset[str] = frozenset(), language: str | None = None, whole: bool = False
) -> tuple[str, ...]:
    """The names in a value that claims to be an author: agencies too, site names, desks and "admin" not.

    `sites` are names of the site as `same` with spaces taken out. `whole`: it is one name of an organisation.

    >>> people("By Ann Lee, Senior Reporter and Bob Ray")
    ('Ann Lee', 'Bob Ray')
    >>> people("admin"), people("https://news.example/ann"), people(7)
    ((), (), ())
    """
    text = tidy(value)
    if text is None:
        return ()
    text = text[:1_000]
    text = _OTHERS.sub(" ", text)
    text = _HANDLE.sub(" ", _MAIL.sub(" ", _BRACKETS.sub(" ", text)))
    text = _without_by(" ".join(_WEB.sub(" | ", text).split()))
    if is_agency(text):
        return (text,)
    if whole:
        return (text,) if _plausible(text, sites) else ()
    site_first = not text or text[0] in "|," or same(_COMMA.split(text)[0]).replace(" ", "") in sites
    found = (_trimmed(piece, sites) for piece in _pieces(text, language))
    names = (name for name in found if _plausible(name, sites))
    return _unique(name for name in names if not (site_first and " " not in name))


_CASED = re.compile(r"[^\W\d_]")

_NO_NAME_WORDS: Final = frozenset(
    "text size full bio learn more filed under read reading share follow join sign subscribe newsletter view show hide see all about "
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
    "lire plus partager article articles leer más compartir leggi condividi artigo notícias noticias compartilhar".split()
)
"""Words of the interface: a line that holds one is no name, unless it says "by"."""


_PARTS_OF_NAMES: Final = frozenset(
    "de la las los van von der den del della di da do dos das du le el al bin ibn ben af av ter ten zu zur zum y e i et und and of the mac mc st san vom ten op bint abu d l".split()
)
"""Small words inside names."""


def _name_like(name: str, introduced: bool) -> bool:
    """Stricter, for visible lines: capitals where the script has them, two to five words, no word of the interface."""
    words = name.split()
    letters = [word for word in words if _CASED.match(word)]
    if not letters or (is_organisation(name) and not is_agency(name)):
        return False
    if letters[0][0].lower() == letters[0][0].upper():
        return 2 <= len(name) <= 20 and len(words) <= 4
    if is_agency(name):
        return True
    if not introduced and any(word.lower() in _NO_NAME_WORDS for word in words):
        return False
    if _is_role(words[-1]) or "comments" in name.lower():
        return False
    capitals = sum(word[0].isupper() or "'" in word or "’" in word for word in letters)
    small = [word.lower() for word in letters if word[0].islower() and "'" not in word and "’" not in word]
    return 2 <= len(words) <= 5 and capitals >= 2 and all(word in _PARTS_OF_NAMES for word in small)


def introduces(line: str) -> bool:
    """Whether a line begins as bylines do: "By ...", "Von ..."."""
    return bool(_BY.match(line.strip()))


def only_introduces(line: str) -> bool:
    """Whether a line is nothing but "By": the name stands in the next."""
    return len(line) <= 20 and _BY.fullmatch(line.strip(" :") + " : ") is not None


_BARE_LINE: Final = 120
"""Characters of a line that is nothing but names, dates and roles."""


def byline(
    line: str, *, sites: frozenset[str] = frozenset(), language: str | None = None, introduced: bool = False
) -> tuple[str, ...]:
    """The names in a byline: after "By ...", or a line that consists of names.

    `introduced`: the line before was "By".

    >>> byline("by Martin Fornusek February 24, 2025 12:13 PM 1 min read")
    ('Martin Fornusek',)
    >>> byline("by Iryna KovalenkoFebruary 24, 2025"), byline("Share this story")
    (('Iryna Kovalenko',), ())
    """
    return _read(line, sites, language, introduced=introduced)


def introduced_names(line: str, *, sites: frozenset[str] = frozenset(), language: str | None = None) -> tuple[str, ...]:
    """The names in a line that introduces them; nothing for a line that does not.

    >>> introduced_names("Posted on May 3, 2024 by Ann Lee in Travel"), introduced_names("Ann Lee")
    (('Ann Lee',), ())
    """
    return _read(line, sites, language, introduced=False, only_introduced=True)


def _read(
    line: str, sites: frozenset[str], language: str | None, *, introduced: bool, only_introduced: bool = False
) -> tuple[str, ...]:
    """The names in a line; with `only_introduced` none from one that does not introduce them."""
    text = _undated(line, language)
    if _CREDIT.search(text):
        return ()
    text = _OTHERS.sub(" ", text)
    parts = [part for part in _PARTS.split(text) if part.strip(_EDGES)]
    first = next((at for at, part in enumerate(parts) if introduces(part)), None)
    if first is None and (found := _MIDDLE.search(text)):
        parts, first = [text[found.end() :]], 0
    introduced = introduced or first is not None
    if only_introduced and not introduced:
        return ()
    text = " | ".join(parts) if first is None else _introduced_part(parts[first:])
    if not introduced and len(text) > _BARE_LINE:
        return ()
    text = _IN_SECTION.sub("", text)
    found_names = people(text, sites=sites, language=language)
    if introduced and not found_names:
        # A blog is often called what its writer is called: a byline that says "By" is believed.
        found_names = people(text, language=language)
    kept = tuple(name for name in found_names if _name_like(name, introduced))
    if introduced and not kept and found_names and _single(found_names[0], sites):
        kept = found_names[:1]
    return kept


def dated_name(line: str, *, sites: frozenset[str] = frozenset(), language: str | None = None) -> tuple[str, ...]:
    """The name in a line that else holds only a date, reading time and the medium: "Ann Lee • May 3, 2024 • 4 min".

    >>> dated_name("Ann Lee • May 3, 2024 • 4 min read"), dated_name("Old Harbour in Oslo, May 3, 2024")
    (('Ann Lee',), ())
    >>> dated_name("Ann Lee · Example News · Posted: May 3, 2024")
    ('Ann Lee',)
    """
    if len(line) > _BARE_LINE:
        return ()
    text = _undated(line, language)
    if text == tidy(line):
        return ()
    said = [part.strip(_EDGES) for part in _PARTS.split(text)]
    said = [part for part in said if part and not is_organisation(part)]
    found = byline(said[0], sites=sites, language=language) if len(said) == 1 else ()
    return found if len(found) == 1 and same(said[0]) == same(found[0]) else ()


def _introduced_part(parts: list[str]) -> str:
    """What "By" introduces: its own part of the line, or the next when it stands alone. Sections and counts follow."""
    return parts[1] if len(parts) > 1 and only_introduces(parts[0]) else parts[0]


def _undated(line: str, language: str | None) -> str:
    """The line with dates, times and reading time replaced by bars."""
    text = _GLUED.sub(" | ", dates.unglued(tidy(line[:600].replace("\n", " | ")) or ""))[:400]
    text = _GLUED_BY.sub(r"\1 ", text)
    for start, end, _ in reversed(list(dates.written(text, language))):
        text = f"{text[:start]} | {text[end:]}"
    return _ON.sub(" |", _CLOCK.sub(" | ", _UPDATED.sub(" | ", _READING.sub(" | ", text))))


_GLUED = re.compile(
    r"(?<=[a-z])(?=(?:Last Updated|Updated|Published|Reviewed by|Posted|Founder|Editor|Writer|Reporter|Author|Contributor|Senior|Staff|Korrespondent(?:in)?|Redakteur(?:in)?|Reporterin)\b|In [A-Z]|In$)"
)
"""Where the next thing ran into a name."""

_GLUED_BY = re.compile(r"^((?:[Ww]ritten )?[Bb]y)(?=[A-Z])")
"""`ByAnn Lee`"""

_ON = re.compile(r"(?<=\w)\s+(?:on|at|am|vom|den|le|el|il|em|op|w dniu|dnia|på|den|от|від)\s*\|", re.I)
"""What led to a date that was taken out."""

_PARTS = re.compile(r"\s*[|•·●∙⋅]\s*")
_MIDDLE = re.compile(
    r"\b(?:posted|published|written|submitted|created|updated)\b[^.!?]{0,60}?\bby:?\s+(?=[^\W\d_])", re.I
)
_OTHERS = re.compile(
    r"\b(?:(?:medically|clinically|legally|technically|expert|fact|last)[\s-]?)?(?:reviewed|edited|checked|updated|fact-checked|photograph(?:s|ed|y)?|photos?|"
    r"illustrat(?:ed|ions?)|translated|produced|narrated) by\b.*$",
    re.I,
)
"""Others who had a hand in it: from there on nobody is the author."""

_CREDIT = re.compile(
    r"^(?:fot\.|zdj\.)|^(?:fotos?|photos?|image|bild|credit|©)\s?[:/©]|\bpicture alliance\b|\bgetty\b|©", re.I
)
_CLOCK = re.compile(r"(?<![\d:])\d{1,2}[:.]\d{2}(?::\d{2})?(?!\d)\s?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4}\b)?", re.I)
_IN_SECTION = re.compile(r"(?<=\w)\s+(?:in|posted in|filed under|under)\s+\w.{0,120}$")


def _single(name: str, sites: frozenset[str]) -> bool:
    """Whether one word after "By" can be a name: "By Eliz"."""
    return (
        " " not in name
        and name[0].isupper()
        and len(name) > 2
        and not is_organisation(name)
        and same(name) not in sites
    )
