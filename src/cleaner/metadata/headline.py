"""The headline: what the head states, without the site's name, reconciled with what a reader sees."""

import re
from collections.abc import Iterator
from typing import Final

from cleaner.metadata import json_ld, meta_tags
from cleaner.metadata.facts import Facts
from cleaner.metadata.text import same, tidy

LONGEST: Final = 500
"""Characters of a headline; tabloids reach 300."""

_CUT = re.compile(r"\s+[|\-–—―·•»›:/~]+\s+|\s*[|｜¦]\s*|\s+::\s+|--+|_(?=[^\W\d_])|:\s+|\s+»|\s*[-–—]\s+")
"""Where a title may end and the site's name begin."""

_STRONG = re.compile(r"\s*[|｜¦]\s*|\s+[»›]\s+|\s+::\s+")
_READING = re.compile(r"^\d{1,3}\s?min(?:ute)?s?(?:\sread)?$|^(?:live|news|video|home)$", re.I)


def _is_site(part: str, sites: frozenset[str]) -> bool:
    """Whether a part of a title is the site's name, alone or with a little more ("Example News Sport")."""
    key = same(part).replace(" ", "")
    if not key:
        return True
    if key in sites:
        return True
    return any(
        len(site) > 3 and (key.startswith(site) or key.endswith(site)) and len(key) <= 2 * len(site) + 4
        for site in sites
    )


def without_site(title: str, sites: frozenset[str], others: frozenset[str] = frozenset()) -> str:
    """The title without what the site adds: its name, section and reading time, in front or behind.

    `others` are headlines that the page states elsewhere, as `same`: a title that is one of them plus an end is that one.

    >>> without_site("Rain falls in Oslo - Weather | Example News", frozenset({"examplenews"}))
    'Rain falls in Oslo - Weather'
    >>> without_site("Rain falls | Weather", frozenset(), frozenset({"rain falls"}))
    'Rain falls'
    """
    text = title.strip()
    cuts = list(_CUT.finditer(text))[:40]
    if same(text) in others:
        return text if not cuts or not _is_site(text[cuts[-1].end() :], sites) else _cut_ends(text, sites)
    for cut in cuts:
        if same(text[: cut.start()]) in others:
            return text[: cut.start()].strip()
    for cut in reversed(cuts):
        if same(text[cut.end() :]) in others:
            return text[cut.end() :].strip()
    return _cut_ends(text, sites)


def _cut_ends(text: str, sites: frozenset[str]) -> str:
    for _ in range(4):
        cuts = list(_CUT.finditer(text))
        if not cuts:
            break
        first, last = cuts[0], cuts[-1]
        if text[: last.start()].strip() and (
            _is_site(text[last.end() :], sites) or _READING.match(text[last.end() :].strip())
        ):
            text = text[: last.start()].strip()
        elif text[first.end() :].strip() and _is_site(text[: first.start()], sites):
            text = text[first.end() :].strip()
        else:
            site_at = next((cut for cut in cuts[1:] if _is_site(text[cut.end() :], sites)), None)
            if site_at is None or len(same(text[: site_at.start()]).split()) < 3:
                break
            text = text[: site_at.start()].strip()
    return text


def _stated(facts: Facts) -> Iterator[tuple[str, str]]:
    for thing in facts.articles[:2]:
        for text in json_ld.texts_of(thing, "headline"):
            yield "json-ld", text
    yield from meta_tags.named(
        facts.metas,
        "og:title",
        "twitter:title",
        "title",
        "dc.title",
        "dcterms.title",
        "parsely-title",
        "sailthru.title",
        "citation_title",
        "headline",
    )
    for name, text, _ in facts.document.head.props:
        if name == "headline":
            yield "microdata", text
    if facts.document.head.title:
        yield "title element", facts.document.head.title
    for thing in facts.articles[:2]:
        for text in json_ld.texts_of(thing, "name"):
            yield "json-ld name", text


def candidates(facts: Facts) -> list[tuple[str, str]]:
    """(source, headline) as the head states them, best first, site names off."""
    raw = [(source, text) for source, value in _stated(facts) if (text := tidy(value)) and len(text) <= LONGEST]
    seen = [same(text) for _, text in raw]
    found: list[tuple[str, str]] = []
    for at, (source, text) in enumerate(raw):
        others = frozenset(key for other, key in enumerate(seen) if other != at and key and key != seen[at])
        clean = without_site(text, facts.sites, others)
        if same(clean) and same(clean).replace(" ", "") not in facts.sites:
            found.append((source, clean))
    return found


def chosen(facts: Facts) -> list[tuple[str, str]]:
    """(source, headline), the one to use first.

    The visible headline wins when the head states it too or nothing better; where the visible line is only the site's
    or section's name, or a kicker hangs on it, the head's headline wins.
    """
    stated = candidates(facts) if facts.document.format == "html" else []
    visible = [("headline block", text) for block in facts.said("title") if (text := tidy(block.text))]
    keys = {same(text): text for _, text in reversed(stated)}
    for source, text in visible:
        if same(text) in keys:
            return [(source, text), *(pair for pair in [*stated, *visible] if pair != (source, text))]
    for source, text in visible:
        for other, headline in stated:
            if _holds(text, headline):
                return [(other, headline), *stated, *visible]
            if _holds(headline, text) and len(same(text).split()) >= 3:
                return [(source, text), *stated, *visible]
    shown = [pair for pair in visible if same(pair[1]).replace(" ", "") not in facts.sites]
    return (
        [*shown, *stated]
        if facts.document.format == "text" or not stated
        else [*stated, *shown]
        if not shown
        else [*shown, *stated]
    )


def _holds(longer: str, shorter: str) -> bool:
    """Whether one text is the other with a kicker before or an end behind."""
    a, b = same(longer), same(shorter)
    return len(b.split()) >= 3 and a != b and (a.startswith(b) or a.endswith(b))
