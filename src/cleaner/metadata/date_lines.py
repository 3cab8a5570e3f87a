"""What visible lines and `<time>` elements say about when it was published or changed."""

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import Final

from cleaner import marks
from cleaner.metadata import ages, dates, written
from cleaner.metadata.facts import Facts
from cleaner.metadata.moment import Moment
from cleaner.metadata.places import far, is_away, near, near_headline
from cleaner.metadata.text import tidy
from cleaner.model import Block, TimeMark


def _later(text: str) -> bool:
    """Whether the words before a date say that it is the change's."""
    low = text.lower()
    return any(word in low for word in _CHANGED)


_CHANGED = (
    "updat", "akt.:", "modif", "aktualis", "geändert", "mis à jour", "mise à jour", "actualiz", "atualiz", "aggiornat",
    "modificat", "bijgewerkt",
    "gewijzigd", "aktualiz", "обновл", "оновл", "güncel", "uppdater", "opdater", "oppdater", "päivitet", "ενημ",
    "frissít", "更新", "수정", "تحديث",
    "last edited", "revised", "ultima modific", "última modific", "изменен", "редакт", "diperbarui", "cập nhật",
)  # fmt: skip
_FIRST = (
    "publi",
    "veröffentl",
    "erstellt",
    "gepubl",
    "opublik",
    "опубл",
    "yayın",
    "posted",
    "created",
    "julkais",
    "δημοσ",
    "megjel",
    "発行",
    "公開",
    "发布",
    "發布",
    "등록",
    "입력",
    "نشر",
)


def dated(text: str, language: str | None, country: str | None) -> Iterator[tuple[bool, Moment]]:
    """(is it a change's date, moment) for the dates in a line.

    >>> [(later, m.text) for later, m in dated("Published 3 May 2024, updated 4 May 2024", "en", None)]
    [(False, '2024-05-03'), (True, '2024-05-04')]
    """
    end_before = 0
    for start, end, moment in written.written(text, language, country):
        lead = text[end_before:start].lower()
        yield _later(lead) and not any(word in lead for word in _FIRST), moment
        end_before = end


def line_dates(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """(source, is it a change's date, moment) in lifted lines: date lines first, then bylines."""
    for role in ("dateline", "byline", "reading_time"):
        for block in sorted(facts.said(role), key=lambda block: far(facts, block.index)):
            text = tidy(block.text) or ""
            text = written.unglued(text) if written.has_figures(text) else text
            found = False
            for later, moment in dated(text, language, country):
                found = True
                yield f"{role} line", later, moment
            if not found and role != "reading_time" and (age := ages.ago(text, facts.document.seen_at)):
                yield f"{role} line", _later(text), age


_LABELS = (
    "publi", "veröffentl", "erstellt", "datum", "date", "fecha", "data", "gepubl", "opublik", "опубл", "дата",
    "posted", "yayın", "tarih", "dato", "päivä", "stand", "erschienen", "artikel veröff", "article publi",
)  # fmt: skip
_LONGEST = 110
_MOST_BESIDE = 48
"""Characters that a date line may hold beside its date: "Updated", a weekday, a name, reading time."""


def lines_near(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """Dates of lines that were not lifted, right under or over the headline."""
    own = titles[0].marks if (titles := facts.said("title")) else 0
    close = [block for block in near(facts, 4, 11, kept=_SHORTEST_TEXT) if not block.marks & ~own & marks.SHARE]
    ordered = sorted(close, key=lambda block: far(facts, block.index))
    return _in_lines("line near headline", ordered, language, country)


def labelled(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """The first date further down that a label introduces: "Published: 3 May 2024".

    Lines of a dump have no place, so there all such lines must state the same day.
    """
    titles = facts.said("title")
    if not titles and facts.document.format == "html":
        return
    first = titles[0].index + NEAR if titles else 0
    blocks = chain(_beginning(facts, first, _LABELS), _under_labels(facts, first))
    found = list(_in_lines("labelled line", blocks, language, country))
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
    first = titles[0].index + 1 if titles else 0
    for source, later, moment in _in_lines("labelled line", _beginning(facts, first, _CHANGES), language, country):
        if later:
            yield source, moment
            return


_CHANGES = (
    "last updat", "last modif", "last review", "page last", "updated", "this page was last", "date modified",
    "letzte änd", "letzte aktual", "zuletzt", "aktualisiert", "dernière mise", "mis à jour", "mise à jour",
    "última actual", "actualizado", "ultimo aggiorn", "aggiornato", "última atual", "atualizado", "bijgewerkt",
    "laatst ", "ostatnia aktual", "zaktualiz", "aktualizace", "обновлен", "последнее обнов", "оновлен", "güncellen",
    "son güncel", "senast uppdat", "uppdaterad", "sist oppdat", "oppdatert", "sidst opdat", "opdateret", "päivitetty",
    "最終更新", "更新",
)  # fmt: skip
"""How a line begins that dates a change."""


def _in_lines(
    source: str, blocks: Iterable[Block], language: str | None, country: str | None
) -> Iterator[tuple[str, bool, Moment]]:
    """The dates of lines that hold little else."""
    for block in blocks:
        if len(block.text) > _LONGEST or not written.has_figures(block.text):
            continue
        text = written.unglued(tidy(block.text) or "")
        found = list(dated(text, language, country))
        beside = 2 * _MOST_BESIDE if any(label in text.lower() for label in _FIRST) else _MOST_BESIDE
        beside = beside if block.shape != "heading" else _MOST_BESIDE // 4
        if found and len(text) - 10 * len(found) <= beside + (10 if found[0][1].timed else 0):
            for later, moment in found:
                if moment.day is not None:
                    yield source, later, moment


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
        for later, moment in dated(text, language, country):
            if published and later:
                continue  # "3 May 2024. Updated: 4 May 2024"
            if later or moment.day is None or len(text) > _MOST_BESIDE:
                return
            published = True
            found.setdefault((moment.year, moment.month, moment.day), moment)
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
            said = mark.names.lower()
            named = "datepublished" in said or "datemodified" in said or "pubdate" in said or "entry-date" in said
            if named != exact or is_away(_marks_at(facts, mark)) or not (low <= mark.block <= high):
                continue
            moment = dates.stated(mark.datetime, language, country) if mark.datetime else None
            moment = moment or dates.stated(mark.text, language, country)
            if moment:
                changed = (
                    "modified" in said
                    or "updated" in said
                    or _later(mark.text)
                    or _before(facts, mark.block, mark.text)
                )
                yield "time element", changed and "published" not in said.replace("published updated", ""), moment


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
    return _later(lead)
