"""Names of persons out of values that claim to be an author. As written, in order, and rather none than a wrong one.

`bylines` reads whole visible lines, where dates, roles, reading time and places stand around the names.
"""

import re
from collections.abc import Iterable
from typing import Final

from cleaner.metadata import name_words as words_of
from cleaner.metadata.introducers import without_by
from cleaner.metadata.text import same, tidy

LONGEST_NAME: Final = 60
MOST_WORDS: Final = 6
"""Words of a name: "María del Carmen de la Cruz" has six."""

_MAIL = re.compile(r"\(?<?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}>?\)?")
_HANDLE = re.compile(r"@\w{2,40}")
_WEB = re.compile(
    r"\bhttps?://\S+|\bwww\.\S+|\b[\w-]{2,60}\.(?:com|org|net|de|co\.uk|fr|it|es|be|nl|at|ch|news|tv|info|ru|pl)\b(?:/\S*)?",
    re.I,
)
_BRACKETS = re.compile(r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]|（[^（）]{0,120}）")
_UNCLOSED = re.compile(r"(?<=\w)\s+\([^()]{0,60}$")
"""A bracket that a cut value leaves open: "Ann Lee (Example Bl"."""
_SPLIT = re.compile(
    r"\s*[;؛|·•⋅/、，،●▪‧∙\n]\s*|\s+[-–—]\s+|\s*\s(?:and|und|&|with|sowie)\s\s*|\s*&\s*|,\s+(?:and|und)\s+", re.I
)
COMMA = re.compile(r"\s*,\s*")


_COMPANY = re.compile(r"\b(?:inc|llc|ltd|gmbh|pvt|corp|plc|pc|s\.?a|b\.?v)\.?$", re.I)
"""Companies in their registered form made the site; nobody signs so."""


def stated_organisation(value: object) -> str | None:
    """An organisation out of a value that claims to be an author; None for logins, addresses and empty words.

    >>> stated_organisation("Example News"), stated_organisation("admin"), stated_organisation("https://a.example/")
    ('Example News', None, None)
    """
    text = without_by((tidy(value) or "").strip(EDGES))
    key = same(text)
    if not 2 <= len(text) <= LONGEST_NAME or len(text.split()) > MOST_WORDS or key in words_of.NOT_NAMES:
        return None
    if _COMPANY.search(text) or any(mark in text for mark in "/@_") or not any(char.isalpha() for char in text):
        return None
    return text


def is_agency(name: str) -> bool:
    """Whether it is a news agency."""
    return same(name) in words_of.AGENCIES


def is_organisation(name: str) -> bool:
    """Whether it reads as an organisation, a desk or a site, rather than a person."""
    return is_agency(name) or bool(words_of.ORGANISED.search(name))


def is_joint(name: str, sites: frozenset[str]) -> bool:
    """Whether it is the site with an agency: "Example et AFP"."""
    key = same(name).replace(" ", "")
    return is_agency(name.rpartition(" ")[2]) and any(len(site) > 2 and key.startswith(site) for site in sites)


_SEAMS = re.compile(r"[a-z]{3}[A-Z][a-z]{2}.*[a-z]{3}[A-Z][a-z]{2}")
"""Labels that ran together twice: "ChecklistsJust EngagedPlanning"."""
_GLUED_NAMES = re.compile(r"[^\W\d_]{4,}[a-z][A-Z][^\W\d_]{4,}[a-z][A-Z]|[a-z]{5,}[A-Z][a-z]{4,}[A-Z][a-z]{4,}")
"""Labels that ran together: "OrganizingOfficePapers"; names have one such seam at most."""


def is_role(piece: str) -> bool:
    """Whether it is what somebody does: "Senior Reporter"."""
    return bool(words_of.ROLES.match(piece))


def _plausible(name: str, sites: frozenset[str]) -> bool:
    """Whether a piece can be a person's name."""
    words = name.split()
    if not words or not 2 <= len(name) <= LONGEST_NAME or len(words) > MOST_WORDS:
        return False
    taken = _is_taken(same(name), sites) or (len(words) == 1 and _is_account(name, sites))
    return not (taken or words[0].lower() in words_of.RANKS or _ran_together(name) or _has_signs(name) or is_role(name))


def _is_taken(key: str, sites: frozenset[str]) -> bool:
    """Whether it says nothing, or what no person is called, or the site."""
    return not key or key in words_of.NOT_NAMES or key.replace(" ", "") in sites


def _is_account(word: str, sites: frozenset[str]) -> bool:
    """Whether a single word is a login, the site or an organisation."""
    login = word == word.lower() and any(mark in word for mark in "-_.")
    return login or same(word) in sites or words_of.ORGANISED.fullmatch(word) is not None


def _ran_together(name: str) -> bool:
    return (len(name.split()) < 3 and _GLUED_NAMES.search(name) is not None) or _SEAMS.search(name) is not None


def _has_signs(name: str) -> bool:
    """Whether it has what stands in labels, companies and sentences and in no name."""
    if not name.isascii() and words_of.LABELS.search(name):
        return True
    if _COMPANY.search(name) or any(mark in name for mark in '?!:：…<>{}=#"“”„©*'):
        return True
    return any(char.isdigit() for char in name) or not any(char.isalpha() for char in name)


def _pieces(text: str, language: str | None) -> Iterable[str]:
    base = (language or "").partition("-")[0].lower()
    for part in _SPLIT.split(_without_place(text)):
        parts = _at_glued_and(part) if base in _GLUING else [part]
        for word in words_of.JOINING.get(base, ()):
            parts = [half for whole in parts for half in _joined(whole, word)]
        for whole in parts:
            yield from _commas(whole)


def _without_place(text: str) -> str:
    """The text without the place that a dash parts from names and their medium, or from a name in scripts without
    capitals.

    >>> _without_place("Ana Paz, Exemplo Minas — Belo Horizonte"), _without_place("Ann Lee — Bob Ray")
    ('Ana Paz, Exemplo Minas', 'Ann Lee — Bob Ray')
    """
    found = _PLACE_BEHIND.search(text) if "," in text else None if text.isascii() else _PLACE_UNCASED.fullmatch(text)
    return text[: found.start(1)] if found else text


_PLACE_BEHIND = re.compile(r",[^,;|–—]{2,60}(\s[–—]\s[^,;|–—]{2,40})$")
_PLACE_UNCASED = re.compile(r"[\u0590-\u0dff ]{4,40}(\s[-–—]\s[\u0590-\u0dff]{2,30})")


def _at_glued_and(text: str) -> list[str]:
    """The sides of an "and" that is written as one with the name behind it, where each is a name of two words."""
    found = next((at for at in _GLUED_AND.finditer(text) if len(text[: at.start()].split()) >= 2), None)
    return [text[: found.start()], *_at_glued_and(text[found.end() :])] if found else [text]


_GLUING: Final = frozenset({"he", "ar"})
_GLUED_AND = re.compile(
    r"\s(?:ו(?!רד |יקי |לדימיר |יולט )(?=[א-ת]{2,20} [א-ת])"
    r"|و(?!ليد |ائل |سام |سيم |فاء |حيد |رد |داد |جيه |عد |لاء |ديع |ضاح )(?=[ء-ي]{2,20} [ء-ي]))"
)
"""Not where a name begins with that letter."""


def _joined(text: str, word: str) -> list[str]:
    """The two sides of an "and", where each of them is a name of two words, or one an agency."""
    halves = text.split(f" {word} ")
    full = all(len(half.split()) >= 2 for half in halves) or any(is_agency(half) for half in halves)
    return halves if len(halves) > 1 and full else [text]


_LATER = re.compile(r"(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|mba|esq|phd|cpa|rn|jd|ma|msc|bsc|dr)\.?", re.I)


_DEGREE = re.compile(r"[A-Z]{2,6}(?:-[A-Z]{1,4})?(?:\s?\d{1,4})?|[A-Z][a-z]?\.?[A-Z]{1,2}\.?")


def _commas(text: str) -> list[str]:
    """Parts at commas; "King, Jr." stays one name, its degrees go, and what stands behind a role: where it is one."""
    parts = [part for part in COMMA.split(text) if part]
    kept: list[str] = []
    described = False
    for part, further in zip(parts, [*parts[1:], ""], strict=False):
        if _LATER.fullmatch(part) or (kept and _DEGREE.fullmatch(part) and not is_agency(part)):
            if kept and part.lower().rstrip(".") in {"jr", "sr", "ii", "iii", "iv"}:
                kept[-1] = f"{kept[-1]}, {part}"
            continue
        if kept and (_ends_in_role(part) or _is_small(part, kept[-1])):
            described = True
            continue
        if not (described and is_organisation(part) and not is_agency(part) and not _ends_in_role(further)):
            kept.append(part)
    return kept


def _is_small(part: str, name: str) -> bool:
    """Whether it begins with a small letter behind a name that does not: "gastroenterologist"."""
    return part[0].islower() and name[0].isupper() and part.partition(" ")[0] not in words_of.PARTS_OF_NAMES


def _ends_in_role(part: str) -> bool:
    """What follows a name and its comma: "National Biotech Reporter"."""
    words = part.split()
    return any(is_role(" ".join(words[at:])) for at in range(len(words[:MOST_WORDS])))


_TRAILING_SITE = re.compile(r"\s+(?:for|of|at|from|in|bei|für|pour|para|per)\s+(?:the\s+)?\S.{0,60}$")
_FOOTNOTE = re.compile(r"(?<=[^\W\d_])\d{1,2}$")
EDGES = " \t,;:.·•|-–—/\\*'’`\"“”«»_+<>()[]《》「」『』【】"


def _trimmed(piece: str, sites: frozenset[str], language: str | None) -> str:
    """A piece without what hangs on a name: possessives of sites, "for Example News", agencies' names, edges."""
    piece = piece.strip(EDGES + " ") if not piece.endswith(("Jr.", "Sr.")) else piece.lstrip(EDGES)
    piece = without_by(piece, language)
    cut = _TRAILING_SITE.search(piece)
    if cut and len(piece[: cut.start()].split()) >= 2:
        piece = piece[: cut.start()]
    if not piece.isascii():
        piece = _REPORTER.sub("", piece)
    if same(piece).replace(" ", "") in sites:
        return ""
    words = [_FOOTNOTE.sub("", word) for word in _SEAM.sub(_cut_at_role, piece).split()]
    for size in (4, 3, 2, 1):
        tail = same(" ".join(words[-size:]))
        if len(words) - size >= 2 and (tail.replace(" ", "") in sites or tail in words_of.AGENCIES):
            words = words[:-size]
            break
    end = _role_start(words)
    words = [] if end < len(words) and is_agency(words[0]) else words[:end]  # "AP Technology Writers"
    while len(words) > 2 and words[-1].lower() in _DANGLING:
        words.pop()
    if len(words) % 2 == 0 and len(words) > 2 and words[: len(words) // 2] == words[len(words) // 2 :]:
        words = words[: len(words) // 2]
    piece = " ".join(words)
    return piece if piece.endswith(("Jr.", "Sr.")) else piece.strip(EDGES)


_SEAM = re.compile(r"(?<=[a-zß-ÿ])[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}$")
_REPORTER = re.compile(r"\s?(?:기자|특파원|記者|记者|特派員)$")
"""How Korean, Japanese and Chinese papers call who wrote it, behind the name."""


def _cut_at_role(found: re.Match[str]) -> str:
    """ "LeeLifestyle Writer": a role that ran into the name goes."""
    return "" if is_role(found.group().rpartition(" ")[2]) else found.group()


_DANGLING: Final = frozenset({"in", "on", "at", "for", "and", "by", "from", "with", "to", "of", "und", "et", "in:"})


def _role_start(words: list[str]) -> int:
    """Where a role begins that follows a name without a comma: "Ann Lee Senior Reporter"."""
    starts = [0, *range(2, len(words))]
    last = is_role(words[-1]) if words else False
    return next(
        (
            at
            for at in starts
            if is_role(" ".join(words[at:])) or (last and at > 1 and words[at].lower() in words_of.RANKS)
        ),
        len(words),
    )


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple({same(name): name for name in reversed(list(names))}.values())[::-1]


def without_others(text: str) -> str:
    """The text without those who only had a hand in it: "Ann Lee, edited by Bob Ray"."""
    return words_of.OTHERS.sub(" ", text) if " by" in text.lower() else text


def without_handles(text: str) -> str:
    """The text without mail addresses and "@name"."""
    return _HANDLE.sub(" ", _MAIL.sub(" ", text)) if "@" in text else text


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
    text = _UNCLOSED.sub("", _BRACKETS.sub(" ", without_others(text)))
    text = without_handles(text)
    if "." in text:
        text = _WEB.sub(" | ", text)
    text = without_by(" ".join(text.split()), language)
    if is_agency(text):
        return (text,)
    if whole:
        return (text,) if _plausible(text, sites) else ()
    site_first = not text or text[0] in "|," or same(COMMA.split(text)[0]).replace(" ", "") in sites
    found = (_trimmed(piece, sites, language) for piece in _pieces(text, language))
    names = (name for name in found if _plausible(name, sites))
    return _unique(name for name in names if not (site_first and " " not in name))
