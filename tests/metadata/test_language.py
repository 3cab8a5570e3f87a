# ruff: noqa: E501 - tables of examples: a case a line

import pytest
from metadata_pages import fields, page

from cleaner.metadata import language

ENGLISH = "The harbour reopened on Monday, and the ferries to the islands ran again."
GERMAN = "Der Hafen wurde am Montag wieder geöffnet, und die Fähren zu den Inseln verkehren wieder."
RUSSIAN = "Гавань снова открылась в понедельник, и паромы на острова пошли как обычно."

CROATIAN = (
    "Most preko rijeke otvoren je u ponedjeljak nakon tri godine radova. Promet se odvija u oba smjera, a vlakovi"
    " ponovno staju na staroj postaji."
)
FILMS = (
    "The Long Way Home, Night Over the Harbour, Two Brothers, A House by the River, The Last Ferry : ce sont les cinq"
    " films que le ciné-club du port montrera cet hiver. La première séance aura lieu jeudi soir dans la grande salle,"
    " et les places sont gratuites pour tous les habitants de l'île."
)


@pytest.mark.parametrize(
    ("value", "tag"),
    [
        ("en", "en"), ("EN_us", "en-US"), ("zh-Hans-CN", "zh-Hans-CN"), ("pt-br", "pt-BR"), ("de_DE.UTF-8", "de-DE"), ("es-419", "es-419"),
        ("English", "en"), ("iw", "he"), ("en, fr", "en"), ("und", None), ("x", None), ("", None), (None, None), (7, None), ("{{ lang }}", None), ("e" * 9_999, None),
    ],
)  # fmt: skip
def test_a_declared_language_becomes_a_tag(value, tag):
    assert language.normal(value) == tag


@pytest.mark.parametrize(
    ("declared", "text", "expected"),
    [
        (["en"], ENGLISH, "en"),
        (["en-GB", "de"], ENGLISH, "en-GB"),
        (["en"], RUSSIAN, "ru"),
        (["ru", "en"], ENGLISH, "en"),
        # a template says English of everything; a short text, a relative and a language unknown to the detector prove nothing
        (["en-US"], f"{GERMAN} {GERMAN}", "de"),
        (["en"], GERMAN[:40], "en"),
        (["zu"], f"{ENGLISH} {ENGLISH}", "zu"),
        (["en", "de-AT"], GERMAN, "de-AT"),
        (["en", "fr"], GERMAN, "en"),  # neither is what it reads like: the first stands
        (["en"], GERMAN, "en"),  # nothing disagrees
        (["nb", "no"], ENGLISH, "nb"),
        (["de"], "1 2 3", "de"),
        ([], ENGLISH, "en"),
        ([], "港は月曜日に再開され、島へのフェリーも再び運航を始めた。", "ja"),
        ([], "항구는 월요일에 다시 문을 열었고 섬으로 가는 배도 운항을 시작했다.", "ko"),
        ([], "Το λιμάνι άνοιξε ξανά τη Δευτέρα και τα πλοία ξεκίνησαν.", "el"),
        ([], "xq 17", None),
        ([], "", None),
        (["sr"], RUSSIAN, "sr"),
        ([], CROATIAN, "hr"),  # the detector gives Serbian and Bosnian the half of it
        ([], FILMS, "fr"),
    ],
)
def test_the_language_is_declared_checked_or_detected(declared, text, expected):
    assert language.language(declared, text) == expected


def test_a_page_says_it_in_several_places():
    assert fields(page('<meta property="og:locale" content="en_GB">', attrs="")).language == "en-GB"
    assert fields(page(attrs='lang="en-us"')).language == "en-US"
    assert fields(page(attrs="")).language == "en"


def test_the_detector_has_nothing_to_say_in_a_log(caplog):
    with caplog.at_level("DEBUG"):
        assert language.language([], FILMS) == "fr"
    assert not caplog.records
