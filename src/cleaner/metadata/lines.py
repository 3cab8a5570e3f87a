"""What visible lines say: bylines and date lines that the judge lifted, or that the markup marks near the headline."""

from collections.abc import Iterator

from cleaner import marks
from cleaner.metadata import dates, names
from cleaner.metadata.dates import Moment
from cleaner.metadata.facts import Facts
from cleaner.metadata.text import tidy
from cleaner.model import Block

AWAY = (
    marks.NAV | marks.FOOTER | marks.COMMENTS | marks.RELATED | marks.ADVERT | marks.NEWSLETTER | marks.SIDEBAR
    | marks.ASIDE | marks.HIDDEN | marks.POPUP | marks.CONSENT | marks.EMBED | marks.SHARE | marks.PROMO
)  # fmt: skip
"""Places whose dates and names are not the article's."""


def introduced_authors(facts: Facts, language: str | None) -> Iterator[tuple[str, list[str]]]:
    """The names that lines introduce ("By ..."), line by line: lifted lines, then those near the headline (HTML)."""
    yield from _lifted(facts, language)
    for block in _near(facts, 4, 12):
        if found := names.introduced_names(block.text, sites=facts.sites, language=language):
            yield "line near headline", list(found)
    for block in _near(facts, 2, 5):
        if found := names.dated_name(block.text, sites=facts.sites, language=language):
            yield "line near headline", list(found)
    yield from _signed(facts, language)


def _lifted(facts: Facts, language: str | None) -> Iterator[tuple[str, list[str]]]:
    waiting = False
    for block in facts.said("byline"):
        if names.only_introduces(block.text):
            waiting = True
            continue
        if waiting:
            found = names.byline(block.text, sites=facts.sites, language=language, introduced=True)
        else:
            found = names.introduced_names(block.text, sites=facts.sites, language=language)
        waiting = False
        if found:
            yield "byline line", list(found)


def _signed(facts: Facts, language: str | None) -> Iterator[tuple[str, list[str]]]:
    if facts.document.format == "text":
        return
    for block in facts.document.blocks:
        if len(block.text) > 100 or block.marks & AWAY or not block.text[:12].lower().startswith(_SIGNED):
            continue
        if found := names.introduced_names(block.text, sites=facts.sites, language=language):
            yield "signature line", list(found)


_SIGNED = (
    "written by",
    "posted by",
    "author:",
    "words by",
    "story by",
    "autor:",
    "autorin:",
    "geschrieben ",
    "verfasst von",
    "escrito por",
    "écrit par",
    "scritto da",
    "автор:",
    "автор ",
)
"""How a line begins that names the author wherever it stands, as under the text."""


def bare_authors(facts: Facts, language: str | None) -> list[str]:
    """The names in lifted lines that consist of names: of the first such line."""
    for block in facts.said("byline"):
        if found := names.byline(block.text, sites=facts.sites, language=language):
            return list(found)
    return []


def shown_names(facts: Facts, language: str | None) -> list[str]:
    """Names in lifted bylines and in the lines right under the headline, the site's own name among them."""
    blocks = [*facts.said("byline"), *_near(facts, 2, 5)]
    return [name for block in blocks for name in names.byline(block.text, language=language)]


def _near(facts: Facts, before: int, after: int) -> Iterator[Block]:
    """Short blocks around the headline that stand in no menu or box; only in HTML, where places say something."""
    titles = facts.said("title")
    if facts.document.format == "text" or not titles:
        return
    first = titles[0].index
    for block in facts.document.blocks[max(0, first - before) : first + after]:
        if len(block.text) <= 160 and not block.marks & (AWAY & ~marks.SHARE) and block.shape != "heading":
            yield block


def _later(text: str) -> bool:
    """Whether the words before a date say that it is the change's."""
    low = text.lower()
    return any(word in low for word in _CHANGED)


_CHANGED = (
    "updat", "modif", "aktualis", "geändert", "mis à jour", "mise à jour", "actualiz", "atualiz", "aggiornat",
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
    for start, end, moment in dates.written(text, language, country):
        lead = text[end_before:start].lower()
        yield _later(lead) and not any(word in lead for word in _FIRST), moment
        end_before = end


def line_dates(
    facts: Facts, language: str | None, country: str | None, fetched_at: str | None
) -> Iterator[tuple[str, bool, Moment]]:
    """(source, is it a change's date, moment) in lifted lines: date lines first, then bylines."""
    for role in ("dateline", "byline", "reading_time"):
        for block in facts.said(role):
            text = dates.unglued(tidy(block.text) or "")
            found = False
            for later, moment in dated(text, language, country):
                found = True
                yield f"{role} line", later, moment
            if not found and role != "reading_time" and (age := dates.ago(text, fetched_at)):
                yield f"{role} line", _later(text), age


_LABELS = (
    "publi", "veröffentl", "erstellt", "datum", "date", "fecha", "data", "gepubl", "opublik", "опубл", "дата",
    "posted", "yayın", "tarih", "dato", "päivä", "stand",
)  # fmt: skip
_MOST_BESIDE = 48
"""Characters that a date line may hold beside its date: "Updated", a weekday, a name, reading time."""


def lines_near(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """Dates of lines that were not lifted: right under or over the headline, then those that a label introduces.

    HTML only: a dump's lines have no place that could vouch for them.
    """
    titles = facts.said("title")
    if facts.document.format == "text" or not titles:
        return
    first = titles[0].index
    near: list[Block] = []
    labelled: list[Block] = []
    for block in facts.document.blocks[max(0, first - 4) : first + 400]:
        if len(block.text) > 110 or block.marks & AWAY or block.shape == "heading":
            continue
        close = first - 4 <= block.index <= first + 10
        if close or block.text.lower().startswith(_LABELS):
            (near if close else labelled).append(block)
    for source, blocks in (
        ("line near headline", sorted(near, key=lambda block: (block.index < first, block.index))),
        ("labelled line", labelled),
    ):
        for block in blocks:
            text = dates.unglued(tidy(block.text) or "")
            found = list(dated(text, language, country))
            if found and len(text) - 10 * len(found) <= _MOST_BESIDE + (10 if found[0][1].timed else 0):
                for later, moment in found:
                    if moment.day is not None:
                        yield source, later, moment
                if any(not later for later, _ in found):
                    return


def near_headline(facts: Facts) -> tuple[int, int]:
    """The stretch of blocks in which a date or name is the article's: around the headline to where the text begins."""
    titles = facts.said("title")
    first = titles[0].index if titles else 0
    return max(0, first - 12), first + 40


def time_marks(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """`<time>` elements: those that say what they are, then those near the headline."""
    low, high = near_headline(facts)
    for exact in (True, False):
        for mark in facts.document.head.times[:500]:
            said = mark.names.lower()
            named = "datepublished" in said or "datemodified" in said or "pubdate" in said or "entry-date" in said
            if named != exact or mark.marks & AWAY or not (low <= mark.block <= high):
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


def _before(facts: Facts, block: int, text: str) -> bool:
    """Whether the block's words before a `<time>` speak of a change."""
    blocks: tuple[Block, ...] = facts.document.blocks
    if not text or not 0 <= block < len(blocks):
        return False
    lead = blocks[block].text.partition(text)[0][-40:]
    return _later(lead)
