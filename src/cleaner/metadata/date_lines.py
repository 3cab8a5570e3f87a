"""What visible lines and `<time>` elements say about when it was published or changed."""

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import Final

from cleaner import marks
from cleaner.metadata import ages, dates, written
from cleaner.metadata.date_words import APART, PUBLISHED, Said, changed_that_day, is_change, said, settled
from cleaner.metadata.facts import Facts
from cleaner.metadata.moment import Moment
from cleaner.metadata.places import far, is_away, near, near_headline
from cleaner.metadata.text import tidy
from cleaner.metadata.undated import PARTS
from cleaner.model import Block, TimeMark


def line_dates(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """(source, is it a change's date, moment) in lifted lines: date lines first, then bylines."""
    for role in ("dateline", "byline", "reading_time"):
        lines: list[tuple[int, list[Said]]] = []
        for block in sorted(facts.said(role), key=lambda block: far(facts, block.index)):
            text = tidy(block.text) or ""
            text = written.unglued(text) if written.has_figures(text) else text
            found = said(text, language, country)
            if not found and role != "reading_time" and (age := ages.ago(text, facts.document.seen_at)):
                found = [Said(age, changed=is_change(text))]
            lines.append((block.index, found + _changed_below(facts, block, found)))
        for later, moment in settled(lines):
            yield f"{role} line", later, moment


LONGEST_CHANGE: Final = 40
"""Characters of a line that gives the hour of a change."""


def _changed_below(facts: Facts, block: Block, found: list[Said]) -> list[Said]:
    """The change of the same day of which the line below a date gives the hour."""
    blocks = facts.document.blocks
    below = blocks[block.index + 1].text if found and block.index + 1 < len(blocks) else ""
    if not found or len(below) > LONGEST_CHANGE or any(one.changed for one in found):
        return []
    moment = changed_that_day(below, found[-1].moment)
    return [Said(moment, changed=True)] if moment and not said(below, None, None) else []


_LABELS = (
    "publi", "veröffentl", "erstellt", "datum", "date", "fecha", "data", "gepubl", "opublik", "опубл", "дата",
    "posted", "yayın", "tarih", "dato", "päivä", "stand", "erschienen", "artikel veröff", "article publi", "objavljen",
    "paskelbta", "avaldatud", "掲載", "公開", "发布", "發布", "نشر", "تاريخ", "تاریخ", "انتشار", "פורסם", "प्रकाशित",
    "প্রকাশ", "เผยแพร่",
)  # fmt: skip
_LONGEST = 110
_MOST_BESIDE = 48
"""Characters that a date line may hold beside its date: "Updated", a weekday, a name, reading time."""


def lines_near(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """Dates of lines that were not lifted, right under or over the headline; items of the text's lists name laws."""
    own = titles[0].marks if (titles := facts.said("title")) else 0
    close = [block for block in near(facts, 4, 11, kept=_SHORTEST_TEXT) if not block.marks & ~own & marks.SHARE]
    close = [block for block in close if block.shape != "list_item" or block.index not in facts.kept]
    ordered = sorted(close, key=lambda block: far(facts, block.index))
    return _in_lines("line near headline", facts, ordered, language, country)


def labelled(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """The first date further down that a label introduces: "Published: 3 May 2024".

    Lines of a dump have no place, so there all such lines must state the same day.
    """
    titles = facts.said("title")
    if not titles and facts.document.format == "html":
        return
    first = titles[0].index + NEAR if titles else 0
    blocks = chain(_beginning(facts, first, _LABELS), _under_labels(facts, first))
    found = list(_in_lines("labelled line", facts, blocks, language, country))
    published = [moment for _, later, moment in found if not later]
    several = any((one.year, one.month, one.day) != _day(published[0]) for one in published)
    if published and not (several and facts.document.format == "text"):
        yield "labelled line", False, published[0]


def _day(moment: Moment) -> tuple[int, int, int | None]:
    return moment.year, moment.month, moment.day


def _under_labels(facts: Facts, first: int) -> Iterator[Block]:
    """The lines from there on that stand under a line which is nothing but "Published"."""
    for above, block in pairwise(facts.document.blocks[first : first + FARTHEST]):
        if len(above.text) <= MOST_LABELS and above.text.strip(": ").lower() in _ALONE and not is_away(block.marks):
            yield block


_ALONE: Final = frozenset({
    "published", "published on", "publish date", "publication date", "date published", "date of publication", "posted",
    "posted on", "veröffentlicht", "veröffentlicht am", "erschienen", "erschienen am", "veröffentlichungsdatum",
    "publié", "publié le", "paru le", "date de publication", "publicado", "publicado el", "fecha de publicación",
    "pubblicato", "pubblicato il", "data di pubblicazione", "publicado em", "data de publicação", "gepubliceerd",
    "gepubliceerd op", "publicatiedatum", "opublikowano", "data publikacji", "datum vydání", "publikováno",
    "опубликовано", "дата публикации", "опубліковано", "дата публікації", "yayınlanma tarihi", "publicerad",
    "publicerat", "publisert", "udgivet", "offentliggjort", "julkaistu", "közzétéve", "megjelent", "publicat",
    "公開日", "掲載日", "发布日期", "发布时间", "發布日期", "게시일", "تاريخ النشر",
})  # fmt: skip
MOST_LABELS: Final = 30
FARTHEST: Final = 400
"""Lines in which a label is looked for."""

NEAR: Final = 11
"""Lines below the headline that `lines_near` reads."""


def changes(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, Moment]]:
    """The first date anywhere below the headline that says of itself that it is the change's: "Page last updated"."""
    titles = facts.said("title")
    lines = _beginning(facts, titles[0].index + 1 if titles else 0, _CHANGES)
    for source, later, moment in _in_lines("labelled line", facts, lines, language, country):
        if later:
            yield source, moment
            return


_CHANGES: Final = (
    "last updat", "last modif", "last review", "page last", "updated", "this page was last", "date modified",
    "letzte änd", "letzte aktual", "zuletzt", "aktualisiert", "bearbeitet am", "dernière mise", "mis à jour",
    "mise à jour", "última actual", "actualizado", "ultimo aggiorn", "aggiornato", "última atual", "atualizado",
    "bijgewerkt", "laatst ", "ostatnia aktual", "ostatnia zmian", "zaktualiz", "aktualizace", "aktualizov",
    "naposledy", "poslední úprav", "обновлен", "последнее обнов", "последна актуал", "обновена", "оновлен", "ажурир",
    "ažurir", "zadnja izmj", "zadnja sprem", "poslednja izm", "posodobljen", "güncellen", "son güncel", "senast uppdat",
    "senast ändr", "uppdaterad", "sist oppdat", "sist endret", "oppdatert", "sidst opdat", "senest opdat",
    "senest ændr", "opdateret", "päivitetty", "muokattu", "frissít", "utolsó mód", "módosít", "atnaujin", "atjaun",
    "uuendatud", "muudetud", "uppfært", "最終更新", "最后更新", "更新", "修訂", "修订", "최종수정", "수정", "آخر تحديث",
    "آخرین به", "بروزرسانی", "עודכן", "עדכון", "अपडेट", "সর্বশেষ আপডেট", "আপডেট", "ปรับปรุง", "อัปเดต", "แก้ไข",
    "dikemas kini", "diperbarui", "cập nhật", "განახლ", "թարմաց", "жаңарт",
)  # fmt: skip
"""How a line begins that dates a change."""


def _in_lines(
    source: str, facts: Facts, blocks: Iterable[Block], language: str | None, country: str | None
) -> Iterator[tuple[str, bool, Moment]]:
    """The dates of lines that hold little else."""
    for block in blocks:
        if len(block.text) > _LONGEST or not written.has_figures(block.text):
            continue
        text = written.unglued(tidy(block.text) or "")
        found = said(text, language, country)
        told = any(label in text.lower() for label in PUBLISHED) or _is_a_part(text)
        beside = 2 * _MOST_BESIDE if told else _MOST_BESIDE
        beside = beside if block.shape != "heading" else _MOST_BESIDE // 4
        if found and len(text) - 10 * len(found) <= beside + (10 if found[0].moment.timed else 0):
            for one in (*found, *_changed_below(facts, block, found)):
                if one.moment.day is not None:
                    yield source, one.changed, one.moment


def _is_a_part(text: str) -> bool:
    """Whether bars set a date apart in a line: "By Ann Lee | May 3, 2024 | Filed under: Gardens".

    >>> _is_a_part("By Ann Lee | May 3, 2024 | Filed under: Gardens"), _is_a_part("The flood of May 3, 2024 | Gardens")
    (True, False)
    """
    parts = PARTS.split(text)
    return len(parts) > 1 and any(len(part) <= LONGEST_DATE and written.has_figures(part) for part in parts)


LONGEST_DATE: Final = 18
"""Characters of a date that stands alone."""

_SHORTEST_TEXT: Final = 80
"""Characters up to which a kept line of a dump may be a date line after all."""


def only_date(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """The date of a page that has one date line and no other, wherever it stands."""
    found: dict[tuple[int, int, int | None], Moment] = {}
    for block in facts.document.blocks[facts.below :]:
        text = block.text
        if len(text) > _SHORTEST_TEXT or block.index in facts.kept or is_away(block.marks & ~marks.ASIDE):
            continue
        published = False
        for one in said(text, language, country):
            if published and one.changed:
                continue  # "3 May 2024. Updated: 4 May 2024"
            if one.changed or one.moment.day is None or len(text) > _MOST_BESIDE:
                return
            published = True
            found.setdefault(_day(one.moment), one.moment)
            if len(found) > 1:
                return
    for moment in found.values():
        yield "only date line", False, moment


def _beginning(facts: Facts, first: int, labels: tuple[str, ...]) -> Iterator[Block]:
    """Short lines from there on that begin with one of these words."""
    for block in facts.document.blocks[first : first + FARTHEST]:
        if (
            len(block.text) <= _LONGEST
            and block.text[:20].lower().startswith(labels)
            and block.shape != "heading"
            and not is_away(block.marks)
        ):
            yield block


def time_marks(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """`<time>` elements: those that say what they are, then those near the headline."""
    low, high = near_headline(facts)
    ordered = sorted(facts.document.head.times[:500], key=lambda mark: far(facts, mark.block))
    for exact in (True, False):
        for mark in ordered:
            names = mark.names.lower()
            named = any(word in names for word in _DATE_NAMES)
            if named != exact or is_away(_marks_at(facts, mark)) or not (low <= mark.block <= high):
                continue
            moment = dates.stated(mark.datetime, language, country) if mark.datetime else None
            moment = moment or dates.stated(mark.text, language, country)
            if moment:
                yield "time element", _is_changed(facts, mark, ordered), moment


_DATE_NAMES: Final = ("datepublished", "datemodified", "pubdate", "entry-date", "dt-published", "dt-updated")
"""What classes and properties are called that say which date a `<time>` gives."""


def _is_changed(facts: Facts, mark: TimeMark, others: list[TimeMark]) -> bool:
    """Whether a `<time>` says that it is the change's: by its name, or by the words in it and before it."""
    names = mark.names.lower()
    said_so = is_change(mark.text) or _before(facts, mark.block, mark.text)
    named_so = "modified" in names or "updated" in names
    if "published" in names:
        return said_so and named_so
    return said_so or (named_so and not ("modified" not in names and _is_published(mark, others)))


def _is_published(mark: TimeMark, others: list[TimeMark]) -> bool:
    """Whether a `<time class="updated">` dates the post: themes call the only one so."""
    return not any(abs(one.block - mark.block) <= APART for one in others if one is not mark)


def _marks_at(facts: Facts, mark: TimeMark) -> int:
    """The marks of a time's block, which are without those that the whole page has."""
    blocks = facts.document.blocks
    return mark.marks & blocks[mark.block].marks if 0 <= mark.block < len(blocks) else mark.marks


def _before(facts: Facts, block: int, text: str) -> bool:
    """Whether the block's words before a `<time>` speak of a change."""
    blocks: tuple[Block, ...] = facts.document.blocks
    if not text or not 0 <= block < len(blocks):
        return False
    lead = blocks[block].text.partition(text)[0][-40:]
    return is_change(lead)
