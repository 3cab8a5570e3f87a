"""What visible lines say: bylines and date lines that the judge lifted, or that the markup marks near the headline."""

from collections.abc import Iterator

from cleaner import marks
from cleaner.metadata import dates, names
from cleaner.metadata.dates import Moment
from cleaner.metadata.facts import Facts
from cleaner.metadata.text import same, tidy
from cleaner.model import Block, TimeMark

AWAY = (
    marks.NAV | marks.FOOTER | marks.COMMENTS | marks.RELATED | marks.ADVERT | marks.NEWSLETTER | marks.SIDEBAR
    | marks.ASIDE | marks.HIDDEN | marks.POPUP | marks.CONSENT | marks.EMBED | marks.SHARE | marks.PROMO
)  # fmt: skip
"""Places whose dates and names are not the article's."""


def is_away(found: int) -> bool:
    """Whether a place with these marks is not the article's. An article has its own footer."""
    if found & marks.FOOTER and found & marks.ARTICLE:
        found &= ~marks.FOOTER
    return bool(found & AWAY)


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
    blocks = facts.document.blocks
    waiting = -1
    for block in facts.said("byline"):
        if names.only_introduces(block.text):
            waiting = block.index + 1
            if waiting < len(blocks) and waiting not in facts.kept and len(blocks[waiting].text) <= _LONGEST:
                found = names.byline(blocks[waiting].text, sites=facts.sites, language=language, introduced=True)
                if found:
                    yield "byline line", list(found)
            continue
        if block.index == waiting:
            continue
        if found := names.introduced_names(block.text, sites=facts.sites, language=language):
            yield "byline line", list(found)


def _signed(facts: Facts, language: str | None) -> Iterator[tuple[str, list[str]]]:
    if facts.document.format == "text":
        return
    for block in facts.document.blocks:
        if len(block.text) > 100 or not block.text[:16].lower().startswith(_SIGNED) or is_away(block.marks):
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
    "autorin/autor",
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
    """The names in lifted lines that consist of names: of the first such line and those right below it."""
    found: list[str] = []
    last = 0
    for block in facts.said("byline"):
        names_here = names.byline(block.text, sites=facts.sites, language=language)
        if names_here and (not found or block.index - last <= 2):
            found.extend(names_here)
            last = block.index
    return found or _beside_date(facts, language)


def _beside_date(facts: Facts, language: str | None) -> list[str]:
    """A line right at the headline that is a name and nothing else: with a date for a neighbour, or, in a dump, right
    below the headline. Who is named in the headline is its subject."""
    titles = facts.said("title")
    dated = {block.index for role in ("dateline", "reading_time") for block in facts.said(role)}
    near = list(_near(facts, 3, 6))
    dated |= {block.index for block in near if _is_date_line(block.text, language)}
    for block in near:
        i = block.index
        below = i - titles[0].index
        beside = dated & {i - 1, i + 1} or (below == 1 and dated & {i - 2, i + 2})
        if i in dated or not (beside or (facts.document.format == "text" and below in (1, 2))):
            continue
        found = names.byline(block.text, sites=facts.sites, language=language)
        if len(found) == 1 and (names.is_agency(found[0]) or _is_name(found[0], block.text, titles[0].text)):
            return list(found)
    return []


def _is_name(name: str, line: str, title: str) -> bool:
    """Whether the line is that name; in scripts without capitals nothing tells a name from another short word."""
    key = same(name)
    return key == same(line) and name[0].upper() != name[0].lower() and not set(key.split()) & set(same(title).split())


def _is_date_line(text: str, language: str | None) -> bool:
    found = list(dates.written(text[:160], language))
    return bool(found) and len(text) - sum(end - start for start, end, _ in found) <= 2 * _MOST_BESIDE


def shown_names(facts: Facts, language: str | None) -> list[str]:
    """Names in lifted bylines and in the lines right under the headline, the site's own name among them."""
    blocks = [*facts.said("byline"), *_near(facts, 2, 5)]
    return [name for block in blocks for name in names.byline(block.text, language=language)]


def _near(facts: Facts, before: int, after: int) -> Iterator[Block]:
    """Short blocks around the headline: in HTML those that stand in no menu or box; in a dump, whose lines have no
    place, those that the judge left out above the text."""
    titles = facts.said("title")
    if not titles:
        return
    first = titles[0].index
    dump = facts.document.format == "text"
    end = min(first + after, facts.start) if dump else first + after
    for block in facts.document.blocks[max(0, first - before) : end]:
        if len(block.text) > 160 or is_away(block.marks & ~marks.SHARE):
            continue
        if block.index != first and not (dump and block.index in facts.kept):
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
_LONGEST = 110
_MOST_BESIDE = 48
"""Characters that a date line may hold beside its date: "Updated", a weekday, a name, reading time."""


def lines_near(facts: Facts, language: str | None, country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """Dates of lines that were not lifted: right under or over the headline, then (HTML) those that a label
    introduces."""
    titles = facts.said("title")
    if not titles:
        return
    first = titles[0].index
    near = [block for block in _near(facts, 4, 11) if not block.marks & marks.SHARE]
    labelled = _labelled(facts, first) if facts.document.format == "html" else ()
    for source, blocks in (
        ("line near headline", sorted(near, key=lambda block: (block.index < first, block.index))),
        ("labelled line", labelled),
    ):
        for block in blocks:
            if len(block.text) > _LONGEST:
                continue
            text = dates.unglued(tidy(block.text) or "")
            found = list(dated(text, language, country))
            beside = 2 * _MOST_BESIDE if any(label in text.lower() for label in _FIRST) else _MOST_BESIDE
            beside = beside if block.shape != "heading" else _MOST_BESIDE // 4
            if found and len(text) - 10 * len(found) <= beside + (10 if found[0][1].timed else 0):
                for later, moment in found:
                    if moment.day is not None:
                        yield source, later, moment
                if source == "labelled line" and any(not later for later, _ in found):
                    return


def _labelled(facts: Facts, first: int) -> Iterator[Block]:
    """Short lines further down that say what date they hold."""
    for block in facts.document.blocks[first + 11 : first + 400]:
        if (
            len(block.text) <= _LONGEST
            and block.text[:16].lower().startswith(_LABELS)
            and block.shape != "heading"
            and not is_away(block.marks)
        ):
            yield block


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
