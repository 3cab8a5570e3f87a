"""When it was published and changed: the tables of sources and the choice."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from msgspec import Struct

from cleaner.metadata import date_lines, dates, json_ld, meta_tags, places, urls, written
from cleaner.metadata.facts import Facts
from cleaner.metadata.moment import Moment, made
from cleaner.months import months


class Stated(Struct, frozen=True):
    """One date that the page states."""

    source: str
    moment: Moment
    changed: bool


_POSTED: Final = frozenset({"jobposting", "realestatelisting"})
"""What is posted, not published; several in a page are a list."""

_PUBLISHED: Final = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "publication_date", "publish_date", "publish-date", "pubdate",
    "published_time", "article.published", "article_date_original", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dcterms.date", "dc.date", "citation_publication_date", "citation_online_date",
    "citation_date", "prism.publicationdate", "bt:pubdate", "og:pubdate", "datecreated",
    "originalpublicationdate", "ptime", "mediator_published_time", "pdate", "date", "created", "creation_date",
    "article:published", "rbpubdate", "vr:published_time", "last-publish-date",
    "shareaholic:article_published_time", "published_date", "w-published-date", "published_at", "published_on",
    "published", "uploaddate", "release_date", "og:release_date", "displaydate", "probe-published",
    "gwa_publish_date",
)  # fmt: skip
_MODIFIED: Final = (
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "last-modified", "lastmod", "modified_time", "article:modified",
    "updated_time", "updated", "updated_at", "updated_date", "dateupdate", "w-modified-date",
    "last_updated_date", "revised", "shareaholic:article_modified_time",
)  # fmt: skip


def _squeezed(name: str) -> str:
    return "".join(part for part in _WORDS.findall(name))


_WORDS = re.compile(r"[^\W_]+")
_DATED = re.compile(r"dat|time|pub|modif|creat|issued|revis|display")
"""What a name that can be in the tables holds."""


@cache
def _tables() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of both tables, squeezed."""
    first, second = (tuple(dict.fromkeys(map(_squeezed, tags))) for tags in (_PUBLISHED, _MODIFIED))
    return first, second


def _dated_metas(facts: Facts, *, changed: bool) -> Iterator[tuple[str, str]]:
    """(source, content) of the date tags, however their names are put together: article:published:time, PublishDate."""
    known: dict[str, list[str]] = {}
    for name in facts.metas:
        if _DATED.search(name):
            known.setdefault(_squeezed(name), []).append(name)
    for tag in _tables()[changed]:
        if tag in known:
            yield from meta_tags.named(facts.metas, *known[tag])


def _json_ld(facts: Facts, *, changed: bool) -> Iterator[Stated]:
    keys = ("dateModified",) if changed else ("datePublished", "dateCreated", "uploadDate", "datePosted")
    offers = json_ld.of_type(facts.things, _POSTED)
    groups = (("json-ld", facts.articles[:1]), ("json-ld page", facts.pages), ("json-ld posting", offers))
    for source, group in groups if len(offers) == 1 else groups[:2]:
        for thing in group:
            for key in keys:
                value = thing.get(key)
                for part in value[:10] if isinstance(value, list) else (value,):
                    if isinstance(part, str) and (moment := dates.stated(part)):
                        yield Stated(source, moment, changed)


def _head(facts: Facts, language: str | None, country: str | None) -> Iterator[Stated]:
    """JSON-LD, meta tags and microdata."""
    for changed, prop in ((False, "datepublished"), (True, "datemodified")):
        yield from _json_ld(facts, changed=changed)
        for source, value in _dated_metas(facts, changed=changed):
            if moment := dates.stated(value, language, country):
                yield Stated(source, moment, changed)
        low, high = places.near_headline(facts)
        for name, value, block in facts.document.head.props[:500]:
            if name.lower() == prop and low <= block <= high and (moment := dates.stated(value, language, country)):
                yield Stated("microdata", moment, changed)


def _visible(facts: Facts, language: str | None, country: str | None) -> Iterator[Stated]:
    for source, changed, moment in date_lines.time_marks(facts, language, country):
        yield Stated(source, moment, changed)
    for source, changed, moment in date_lines.line_dates(facts, language, country):
        yield Stated(source, moment, changed)
    for source, changed, moment in date_lines.lines_near(facts, language, country):
        yield Stated(source, moment, changed)


def stated(facts: Facts, language: str | None, country: str | None) -> list[Stated]:
    """All dates that the page states, best source first. Where 05/03 is among them, the page's other dates tell how it
    is meant."""
    found = _stated(facts, language, country)
    if any(not one.moment.exact for one in found):
        like = written.country_like(block.text for block in facts.document.blocks[:MOST_LINES])
        if like:
            return _stated(facts, language, like)
    return found


MOST_LINES: Final = 2_000
"""Lines that are looked through for the order in which a page writes its dates."""


def _stated(facts: Facts, language: str | None, country: str | None) -> list[Stated]:
    head = list(_head(facts, language, country))
    listed = _listed(head)
    head.sort(key=lambda one: 2 if one.source == _OF_A_VIDEO else one.source in listed)
    found = [one for one in (*head, *_visible(facts, language, country)) if dates.real(one.moment)]
    for further in (date_lines.labelled, _in_address, date_lines.only_date):
        if not any(not one.changed and one.moment.exact for one in found):
            found += [Stated(source, moment, changed) for source, changed, moment in further(facts, language, country)]
    if not any(one.changed for one in found):
        found += [Stated(source, moment, True) for source, moment in date_lines.changes(facts, language, country)]
    return found


_OF_A_VIDEO: Final = "meta uploaddate"


def _listed(found: list[Stated]) -> set[str]:
    """The sources that state several days: those of a list of articles, of which the page's own may be one."""
    days: dict[tuple[str, bool], set[tuple[int, int, int]]] = {}
    for one in found:
        if one.source != "json-ld":
            days.setdefault((one.source, one.changed), set()).add(_days(one.moment))
    return {source for (source, _), several in days.items() if len(several) > 1}


_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d{2})(?:(?P<part>[/-])(?P<month>\d{1,2}|[a-z]{3,9})(?P=part)(?P<day>\d{1,2})(?=[/-]|$)"
    r"|/(?P<month2>\d{2})(?P<day2>\d{2})/)",
)
"""`/2024/05/03/`, `/2024/may/03/`, `/2024-05-03-rain`, `/2024/0503/`: how sites file what they publish."""


def _in_address(facts: Facts, _language: str | None, _country: str | None) -> Iterator[tuple[str, bool, Moment]]:
    """The day under which the page is filed: in its address, else in the canonical one."""
    stated_addresses = (href for rel, href in facts.document.head.links if "canonical" in rel.split())
    for address in (facts.document.url, *stated_addresses):
        for found in _ADDRESS.finditer(urls.path(urls.web_address(address, facts.base)).lower()):
            month, day = found["month"] or found["month2"], found["day"] or found["day2"]
            number = int(month) if month.isdigit() else months("en").get(month)
            moment = made((int(found["year"]), number, int(day))) if number else None
            if moment:
                yield "url path", False, moment
                return


def _better(first: Moment, other: Moment) -> Moment:
    """Of two sources for one date the one that says more: a time over a day or a midnight, a zone over none."""
    if first.offset == "+00:00" and other.offset not in {"", "+00:00"} and first.timed and first.utc() == other.utc():
        return other
    if not _agree(first, other):
        return first
    if first.day is None or (first.hour is None and other.hour is not None and not other.midnight):
        return other
    if first.midnight and other.timed:
        return other
    if (
        first.timed
        and other.timed
        and not first.offset
        and other.offset
        and (first.minute, first.second or 0) == (other.minute, other.second or 0)
    ):
        return other
    return first


def _agree(a: Moment, b: Moment) -> bool:
    if (a.year, a.month) != (b.year, b.month):
        return False
    return a.day is None or b.day is None or a.day == b.day


_SHOWN: Final = frozenset({"microdata", "time element", "dateline line", "byline line", "line near headline"})


def _shown_earlier(found: list[Stated], best: Moment) -> Moment:
    """The date that the reader sees at the headline, where it lies days before the one in the head.

    Heads are rewritten when a site moves or a page is built again; one day may be the zone's, where it is night there.
    What the reader sees of both stays the head's: journals date what they received and what they published.
    """
    seen = [one.moment for one in found if one.source in _SHOWN and not one.changed and one.moment.exact]
    shown = next((moment for moment in seen if moment.day), None)
    if shown is None or best.day is None or shown.day is None:
        return best
    if any(_days(best) in (_days(moment), _turned(moment)) for moment in seen):
        return best
    days = _between(shown, best)
    by_day = best.timed and best.offset == "+00:00" and (best.hour or 0) >= WESTERNMOST
    return shown if days > (0 if by_day or _is_a_build(found, best) else 1) else best


def _agreed(found: list[Stated], best: Moment) -> Moment:
    """What a tag of the head and the line at the headline say together, against a head that says else: the page was
    published anew."""
    seen = [one.moment for one in found if one.source in _SHOWN and not one.changed and one.moment.exact]
    if not seen or best.day is None or any(abs(_between(moment, best)) <= 1 for moment in seen):
        return best
    tags = [one for one in found if one.source not in _SHOWN and not one.changed and one.moment.exact]
    listed = _listed(tags)
    return next((one.moment for one in tags if one.source not in listed and _days(one.moment) == _days(seen[0])), best)


def _between(first: Moment, other: Moment) -> int:
    """Days from one to the other."""
    return (date(*_days(other)) - date(*_days(first))).days


def _is_a_build(found: list[Stated], best: Moment) -> bool:
    """Whether the page's change has the same local second: then the last build was printed as both."""
    return best.timed and not best.offset and any(one.changed and one.moment == best for one in found)


WESTERNMOST: Final = 12
"""Hour in UTC from which nowhere on earth it still is the day before."""


def _before_its_change(found: list[Stated], best: Moment) -> Moment:
    """Not a date behind that of the page's change, nor the same second, where another source has a day before it:
    publishing systems print the last build as the publication. One that the reader sees too is right: what is planned
    is changed before."""
    change = next((one.moment for one in found if one.changed), None)
    if change is None or not (_days(best) > _days(change) or (best.timed and best == change)):
        return best
    if any(one.source in _SHOWN and not one.changed and _days(one.moment) == _days(best) for one in found):
        return best
    others = (one.moment for one in found if not one.changed and one.moment.exact and one.moment.day)
    return next((one for one in others if _days(one) <= _days(change) and _days(one) < _days(best)), best)


MINUTE: Final = 60
"""Seconds by which what states no seconds may seem to lie before what does."""


def _before(moment: Moment, first: Moment) -> bool:
    """Whether it surely lies before the other: where only one states its zone they may be a day apart."""
    if moment.day is None or first.day is None:
        return False
    if moment.timed and first.timed and (a := moment.utc()) and (b := first.utc()):
        return (b - a).total_seconds() >= MINUTE
    return moment.ordinal < first.ordinal - (moment.offset != first.offset)


def _days(moment: Moment) -> tuple[int, int, int]:
    return moment.year, moment.month, moment.day or 1


def _turned(moment: Moment) -> tuple[int, int, int]:
    """The day that is meant where "12.09.16" is the ninth of December."""
    return moment.year, moment.day or 1, moment.month


def chosen(found: list[Stated], *, changed: bool) -> Moment | None:
    """The date of publication or change: the best source's, made more exact by those that agree with its day. None is
    changed before it was published, and a change at its publication gives way to a later one."""
    moments = [one.moment for one in found if one.changed == changed]
    if changed and moments and (first := chosen(found, changed=False)):
        moments = [moment for moment in moments if not _before(moment, first)]
        moments.sort(key=lambda moment: not _before(first, moment))
    if not moments:
        return None
    best = moments[0] if moments[0].exact else next((moment for moment in moments if moment.exact), moments[0])
    if not changed:
        best = _shown_earlier(found, _agreed(found, _before_its_change(found, best)))
    for other in moments:
        best = _better(best, other)
    return best
