"""The dates in a line and what the words beside them say of each: publication, change, a life."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from cleaner.metadata import written
from cleaner.metadata.moment import Moment

CHANGED: Final = (
    "updat", "akt.:", "modif", "aktualis", "geändert", "bearbeitet", "mis à jour", "mise à jour", "actualiz", "atualiz",
    "aggiornat", "modificat", "bijgewerkt", "gewijzigd", "aktualiz", "zmian", "upraven", "upravil", "обновл", "оновл",
    "обновен", "актуализ", "güncel", "uppdater", "ändrad", "opdater", "ændret", "oppdater", "endret", "uppfært",
    "päivitet",
    "muokattu", "ενημ", "frissít", "módosít", "izmjen", "izmen", "ažurir", "ажурир", "измен", "sprememb", "posodobljen",
    "atnaujin", "atjaun", "uuendatud", "muudetud", "更新", "修訂", "修订", "수정", "تحديث", "اپ ڈیٹ", "به روز", "به‌روز",
    "بروزرسانی", "עודכן", "עדכון", "अपडेट", "আপডেট", "হালনাগাদ", "ปรับปรุง", "อัปเดต", "แก้ไข", "განახლ", "թարմաց",
    "жаңарт", "last edited", "revised", "ultima modific", "última modific", "редакт", "diperbarui", "dikemas kini",
    "cập nhật",
)  # fmt: skip
"""What stands before the date of a change."""

PUBLISHED: Final = (
    "publi", "veröffentl", "erstellt", "gepubl", "opublik", "опубл", "yayın", "posted", "created", "julkais", "δημοσ",
    "megjel", "objavljen", "објављен", "paskelbta", "avaldatud", "発行", "公開", "掲載", "配信", "发布", "發布", "出版",
    "등록", "입력", "نشر", "انتشار", "شائع", "פורסם", "प्रकाशित", "প্রকাশ", "เผยแพร่",
)  # fmt: skip
"""What stands before the date of publication."""

_AS_OF = re.compile(r"\bstand\b\W*$")
"""Alone it dates the publication, beside another date the change: "Stand: 12.03.2024"."""

_LIFE = re.compile(
    r"(?:\b(?:born|died|deceased|geboren|gestorben|née?|décédée?|nacid[oa]|fallecid[oa]|nascid[oa]|falecid[oa]|overleden"
    r"|urodzon\w|zmarła?|родил(?:ся|ась)|умер(?:ла)?)\b[^|]{0,12}|\b(?:geb|gest)\.\s|[✝†]\s?)$"
)
"""What stands before the date of a birth or a death."""

_STAR = re.compile(r"(?<![*\w])\*\s?$")
ONLINE: Final = 1990
"""A star before a date is a birth where a cross stands in the line, or nobody had pages yet; else a bullet."""

_HANDED_IN = re.compile(r"\b(?:received|accepted|eingegangen|angenommen|reçu|accepté)\b\W{0,3}(?:on |am |le )?$")
"""What stands before the days on which a journal got a paper and took it."""

_TO = re.compile(r"\s?(?:[–—~-]|to|until|bis|au|al|hasta|до|по)\s?")
SPAN: Final = 366
"""Days from one date to another from which on they are a span of time: a life, an exhibition."""

LONGEST_TAIL: Final = 80
"""Characters behind the last date of a line in which a change of that day may be told."""


class Said(Struct, frozen=True):
    """A date in a line."""

    moment: Moment
    changed: bool = False
    """Whether the words before it say that it is a change's."""
    published: bool = False
    """Whether they say that it is the publication's."""
    as_of: bool = False


def change_at(text: str) -> int:
    """Where a text begins to speak of a change; -1 where it does not."""
    low = text.lower()
    return min((at for word in CHANGED if (at := low.find(word)) >= 0), default=-1)


def is_change(text: str) -> bool:
    """Whether the words before a date say that it is the change's."""
    return change_at(text) >= 0


def said(text: str, language: str | None, country: str | None) -> list[Said]:
    """The dates of a line, in order; none of a span of time, of a life, or of a paper on its way.

    >>> [(one.changed, one.moment.text) for one in said("Published 3 May 2024, updated 4 May 2024", "en", None)]
    [(False, '2024-05-03'), (True, '2024-05-04')]
    >>> [(one.changed, one.moment.text) for one in said("3 May 2024 14:05, updated 16:40", "en", None)]
    [(False, '2024-05-03T14:05:00'), (True, '2024-05-03T16:40:00')]
    >>> said("Born April 3, 1931", "en", None), said("3 April 1931 - 28 September 2024", "en", None)
    ([], [])
    >>> [(one.changed, one.moment.text) for one in said("May 21, 2024 April 24, 2024 by Ann Lee", "en", None)]
    [(True, '2024-05-21'), (False, '2024-04-24')]
    >>> [one.moment.text for one in said("Received 3 May 2023; published 5 May 2024", "en", None)]
    ['2024-05-05']
    """
    found: list[Said] = []
    last = 0
    for start, end, moment in written.written(text, language, country):
        lead, last = text[last:start].lower(), end
        if _LIFE.search(lead[-40:]) or _HANDED_IN.search(lead[-24:]):
            continue
        if _STAR.search(lead) and ("†" in text or moment.year < ONLINE):
            continue
        if found and _TO.fullmatch(lead) and abs(moment.ordinal - found[-1].moment.ordinal) > SPAN:
            return []
        published = any(word in lead for word in PUBLISHED)
        one = Said(moment, is_change(lead) and not published, published, _AS_OF.search(lead) is not None)
        if found and not lead.strip() and not found[-1].changed:
            found[-1:] = _ran_together(found[-1], one)
        else:
            found.append(one)
    later = changed_that_day(text[last:], found[-1].moment) if found and len(text) - last <= LONGEST_TAIL else None
    if later:
        found.append(Said(later, changed=True))
    return found


def _ran_together(first: Said, second: Said) -> tuple[Said, Said]:
    """Two dates with nothing between them, as themes print the day of publication and that of the change."""
    days = first.moment.ordinal - second.moment.ordinal
    return replace(first, changed=days > 0), replace(second, changed=days < 0)


def changed_that_day(text: str, moment: Moment) -> Moment | None:
    """The change of which a text without a date gives the hour: "updated 16:40", of what was published that day."""
    at = change_at(text) if moment.day is not None else -1
    time = written.clock_in(text[at:]) if at >= 0 else None
    if time is None or (moment.timed and time[:2] <= (moment.hour or 0, moment.minute or 0)):
        return None
    return replace(moment, hour=time[0], minute=time[1], second=time[2], fraction="", offset=time[3] or moment.offset)


APART: Final = 3
"""Blocks between date lines that stand together."""
WEEK: Final = 7
"""Days between a publication and a change that two lines give without words."""


def settled(lines: Iterable[tuple[int, Sequence[Said]]]) -> list[tuple[bool, Moment]]:
    """(is it a change's date, moment) of the date lines of a page, each with the index of its block, nearest first.

    Where one line names the publication, it goes before those that name nothing, and "Stand:" beside it is the change.
    Of two lines with an hour that both name nothing the earlier is the publication.
    """
    flat = [(index, one) for index, found in lines for one in found]
    beside = [(index, one) for index, one in flat if abs(index - flat[0][0]) <= APART and not one.changed]
    named = next((one for _, one in beside if one.published), None)
    if named is not None:
        flat = [
            (index, replace(one, changed=True) if one.as_of and one.moment.ordinal >= named.moment.ordinal else one)
            for index, one in flat
        ]
        flat.sort(key=lambda pair: pair[1] is not named)
    elif pair := _pair(beside):
        early, late = pair
        flat = [(index, replace(one, changed=True) if one is late else one) for index, one in flat]
        flat.sort(key=lambda pair: pair[1] is not early)
    return [(one.changed, one.moment) for _, one in flat]


def _pair(beside: list[tuple[int, Said]]) -> tuple[Said, Said] | None:
    """The first two lines' dates in the order of time, if each has an hour and they lie within a week."""
    if len(beside) < 2 or len({index for index, _ in beside[:2]}) < 2:
        return None
    (_, a), (_, b) = beside[:2]
    if not (a.moment.timed and b.moment.timed) or a.moment.offset != b.moment.offset or a.moment == b.moment:
        return None
    early, late = sorted((a, b), key=lambda one: one.moment.text)
    return (early, late) if late.moment.ordinal - early.moment.ordinal <= WEEK else None
