"""The headline: what the head states, without the site's name, reconciled with what a reader sees."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from cleaner.marks import FRONT, NOT_OF_PAGE
from cleaner.metadata import json_ld, meta_tags
from cleaner.metadata.facts import Facts
from cleaner.metadata.text import same, tidy
from cleaner.model import Document

LONGEST: Final = 500
"""Characters of a headline; tabloids reach 300."""

_CUT = re.compile(r"\s+[|\-–—―·•»›«‹:/~]+\s+|\s*[|｜¦]\s*|\s+::\s+|--+|_(?=[^\W\d_])|:\s+|\s+»|\s*[-–—]\s+")
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

    `others` are headlines that the page states elsewhere, as `same`: a title that is
    one of them plus an end is that one.

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
    for name, text, _ in facts.document.head.props[:500]:
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

    A reader's headline is the visible one; what the head says corrects it. A news article's own JSON-LD headline goes
    before a visible line that differs (there a kicker, a section or a live ticker's latest turn stands in the h1),
    unless h1 and og:title agree against it, or it is only the h1 cut short. A visible line that is called what the site
    is called counts only where nothing else is said.
    """
    stated = list(facts.headlines)
    visible = [("headline block", text) for block in facts.said("title") if (text := tidy(_bare(block.text)))]
    if facts.document.format == "text" and not facts.headlines:
        return [(source, _said_again(facts, _whole(facts, text))) for source, text in visible[:1]] + visible[1:]
    if facts.document.format == "text" and not _has_head(facts.document):
        return [_of_title(facts, visible), *visible]
    shown = [pair for pair in visible if same(pair[1]).replace(" ", "") not in facts.sites]
    if not shown and not stated:
        return visible
    best = _without_kicker(_reconciled(facts, shown, stated), stated)
    return [*([best] if best else []), *(pair for pair in [*shown, *stated] if pair != best)]


def _has_head(document: Document) -> bool:
    """Whether a tool wrote the title of the HTML above a dump in Markdown, whose headings are known as HTML's are."""
    return document.head.title is not None and bool(document.blocks[0].marks & FRONT)


def _of_title(facts: Facts, visible: list[tuple[str, str]]) -> tuple[str, str]:
    """The headline of a dump whose page's title is known: what it shares with the page. Which line is the headline is a
    guess without markup, and one in large letters is broken where a browser printed the page."""
    source, title = facts.headlines[0]
    parts = [title, *(title[: cut.start()] for cut in reversed([*_CUT.finditer(title)]))]
    for part in parts:
        if shown := next((pair for pair in visible if same(pair[1]) == same(part)), None):
            return shown
    lines = [same(block.text) for block in facts.document.blocks if not block.marks & NOT_OF_PAGE]
    page = " ".join(lines) if facts.document.head.title else frozenset(lines)
    said = next((part for part in parts if len(same(part)) >= SHORTEST_PART and same(part) in page), None)
    if said is None and visible and source == "title element":  # "Saved page"
        return visible[0]
    return source, said or title


SHORTEST_PART: Final = 12
"""Characters of a title's part that the page may say by chance."""


_LABEL = re.compile(r"^(?:原标题|原標題)\s?[:：]\s*|\s*¶$")
"""What Chinese portals set before a headline that they took over, and documentation software behind each heading."""


def _bare(line: str) -> str:
    return _LABEL.sub("", line)


def _whole(facts: Facts, text: str) -> str:
    """The headline of a dump with what stands in a line of its own on the other side of its colon."""
    blocks, at = facts.document.blocks, facts.said("title")[0].index
    above = blocks[at - 1].text if at > 0 else ""
    below = blocks[at + 1].text if at + 1 < len(blocks) else ""
    if below.startswith(": ") and len(below) <= LONGEST_HALF:
        return text + below
    return f"{above}{text}" if text.startswith(": ") and 0 < len(above) <= LONGEST_HALF else text


def _said_again(facts: Facts, text: str) -> str:
    """A dump's headline without the site's name behind it, where another line begins with the headline alone: its first
    line was the title of the page."""
    parts = [text[: cut.start()] for cut in _BEHIND.finditer(text)][-MOST_CUTS:][::-1]
    title = facts.said("title")[0].index
    others = [block.text for block in facts.document.blocks if block.index != title] if parts else []
    for part in parts:
        alone = (line for line in others if line.startswith(part) and not _BEHIND.match(line, len(part)))
        if len(part.split()) >= SHORTEST and next(alone, ""):
            return part
    return text


MOST_CUTS: Final = 3
_BEHIND = re.compile(r"\s+[|»·–—-]\s+")
"""What parts a headline from the site behind it; the last three are tried."""
LONGEST_HALF: Final = 120


def _reconciled(facts: Facts, shown: list[tuple[str, str]], stated: list[tuple[str, str]]) -> tuple[str, str] | None:
    keys = {same(text) for _, text in stated}
    line = next((pair for pair in shown if same(pair[1]) in keys), shown[0] if shown else None)
    own = next((pair for pair in stated if pair[0] == "json-ld"), None)
    if line is None:
        return own or (stated[0] if stated else None)
    if whole := _in_two_lines(facts, line[1], stated):
        return whole
    if own is not None and same(own[1]) == same(line[1]):
        return own if ": " in own[1] and ": " not in line[1] else line  # a kicker that the markup sets apart
    if own is None or not is_news(facts):
        return line if ": " in line[1] else _with_colon(line[1], stated) or line
    shared = next((text for source, text in stated if source == "meta og:title"), "")
    cut_short = same(line[1]).startswith(same(own[1].rstrip(".… ")))
    return line if cut_short or same(shared) == same(line[1]) else own


def _in_two_lines(facts: Facts, line: str, stated: list[tuple[str, str]]) -> tuple[str, str] | None:
    """What the head states with a colon and the h1 says in two lines, one of which was taken for the headline. A label
    that is set into the headline (`<h1><div>Label</div>Headline</h1>`) is a kicker."""
    title = next((block for block in facts.said("title") if block.text == line), None)
    if title is None or title.level != 1:
        return None
    around = facts.document.blocks[max(0, title.index - 1) : title.index + 2]
    nodes = facts.document.nodes
    pairs = (
        f"{above.text} {below.text}"
        for above, below in pairwise(around)
        if above.level == below.level and nodes[above.node].parent == nodes[below.node].parent
    )
    return next((found for both in pairs if (found := _with_colon(both, stated))), None)


def _with_colon(line: str, stated: list[tuple[str, str]]) -> tuple[str, str] | None:
    """What the head states in the words of a line, with a colon between them."""
    for source, text in stated:
        for part in (text, *(text[: cut.start()] for cut in [*_CUT.finditer(text)][-MOST_CUTS:])):
            if ": " in part and part.replace(": ", " ") == line:
                return source, part
    return None


_KICKER = re.compile(r"\s[-–—|/•]\s+|:\s+")
"""What parts a kicker from the headline behind it."""


def _without_kicker(best: tuple[str, str] | None, stated: list[tuple[str, str]]) -> tuple[str, str] | None:
    """The headline without a kicker that the head leaves out, or has quite another one for."""
    if best is None or any(same(text) == same(best[1]) for source, text in stated if source != "microdata"):
        return best
    for cut in list(_KICKER.finditer(best[1]))[:3]:
        kicker, part = set(same(best[1][: cut.start()]).split()), best[1][cut.end() :].strip()
        if len(part.split()) < SHORTEST:
            continue
        for _, text in stated:
            if same(text).endswith(same(part)) and not kicker & set(same(text).removesuffix(same(part)).split()):
                return best[0], part
    return best


SHORTEST: Final = 4
"""Words of a headline that may stand behind a kicker."""


def is_news(facts: Facts) -> bool:
    """Newspapers state the headline in JSON-LD with care; blog software puts the search title there."""
    return any(kind.endswith("newsarticle") for thing in facts.articles[:1] for kind in json_ld.types(thing))
