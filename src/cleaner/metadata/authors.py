"""Who wrote it: the choice among what the sources say."""

import re
from typing import Final

from cleaner.metadata import names
from cleaner.metadata.author_sources import SOURCES, STATED, Found, box, organisations, signed, sourced
from cleaner.metadata.facts import Facts
from cleaner.metadata.text import same
from cleaner.model import Author

MOST: Final = 40


def _unglued(chosen: list[Author], everything: list[Found]) -> list[Author]:
    """ "Ann LeeLifestyle" is Ann Lee, where another source knows her: spans run together in visible lines."""
    known = {author.name for _, author in everything if " " in author.name}
    shorter = {
        author.name: min(heads, key=len)
        for author in chosen
        if (heads := [name for name in known if _ran_into(author.name, name)])
    }
    return [Author(shorter.get(author.name, author.name), author.url) for author in chosen]


def _ran_into(text: str, name: str) -> bool:
    """Whether it is the name and something behind it that begins a word."""
    rest = text.removeprefix(name)
    return bool(rest) and rest != text and not rest[0].islower()


_TITLE = re.compile(r"^(?:(?:dr|prof|professor|mr|mrs|ms|sir) )+")


def _key(author: Author) -> str:
    """A name for comparing, without "Dr"."""
    return _TITLE.sub("", same(author.name))


def _with_more(chosen: list[Author], others: list[list[Author]]) -> list[Author]:
    """The source that names the same persons and a few more: JSON-LD often has only the first."""
    known = {_key(author) for author in chosen}
    for group in others:
        keys = {_key(author) for author in group}
        if known < keys and len(keys) <= 2 * len(known) + 3:
            return group
    return chosen


def authors(facts: Facts, language: str | None) -> tuple[list[Author], list[Found]]:
    """(the authors, all that the sources say).

    Agencies only where no source names a person, a team or the site itself only where the page states it as the author
    and names nobody else.
    """
    said = [list(source(facts, language)) for source in SOURCES]
    if not any(not names.is_organisation(author.name) for group in said[:STATED] for _, author in group):
        said[1] = said[1] or list(signed(facts, language))
    chosen = _persons(said)
    if not chosen and not any(said):
        said.append(list(box(facts, language)))
        chosen = [author for _, author in said[-1]]
    groups = list(organisations(facts, language)) if not chosen else []
    everything = [found for group in said for found in group] + groups
    desk = _signed_as_one(facts, groups) if not chosen else []
    chosen = desk or _unglued(chosen or _agencies(said) or _others(said, groups), everything)
    if not chosen:  # nothing else says anything
        everything = list(sourced(facts))
        chosen = [author for _, author in everything]
    return _each_once(chosen[:MOST], everything), everything


def _each_once(chosen: list[Author], everything: list[Found]) -> list[Author]:
    """The authors without repeats, with the addresses that any source knows."""
    unique: dict[str, Author] = {}
    for author in chosen:
        key = same(author.name)
        known = unique.get(key)
        unique[key] = Author(known.name, known.url or author.url) if known else author
    addresses = {same(author.name): author.url for _, author in reversed(everything) if author.url}
    return [Author(author.name, author.url or addresses.get(key)) for key, author in unique.items()]


def _persons(said: list[list[Found]]) -> list[Author]:
    """The persons of the best source that names any."""
    persons = [[author for _, author in group if not names.is_organisation(author.name)] for group in said]
    chosen: list[Author] = next((group for group in persons[:STATED] if group), [])
    if persons[0] and chosen is persons[0]:
        if persons[1] and _are_logins(chosen) and not _are_logins(persons[1]):
            return persons[1]
        # who signs together with persons signs too: a newsroom, a desk
        chosen = [author for _, author in said[0] if not names.is_agency(author.name)]
    team = any(not names.is_agency(author.name) for group in said[:STATED] for _, author in group)
    if not chosen and not team:
        chosen = next((group for group in persons[STATED:] if group), [])
    return _with_more(chosen, persons[:COMPLETING]) if chosen else []


COMPLETING: Final = 5
"""So many of the sources may add to the persons of a better one."""


def _are_logins(group: list[Author]) -> bool:
    """Whether they are one word each, as publishing systems store who is logged in: "KatieS"."""
    return all(" " not in author.name and author.name.isascii() for author in group)


def _signed_as_one(facts: Facts, groups: list[Found]) -> list[Author]:
    """What the article's JSON-LD calls a desk of its own, or the site with an agency, as written: "Example et AFP"."""
    for source, author in groups:
        if names.is_agency(author.name) or _LISTED.search(author.name):
            continue
        key = same(author.name).replace(" ", "")
        desk = source == "json-ld" and key not in facts.sites and names.is_organisation(author.name)
        if desk or names.is_joint(author.name, facts.sites):
            return [author]
    return []


_LISTED = re.compile(r"[,;|/]")


def _agencies(said: list[list[Found]]) -> list[Author]:
    agencies = ([author for _, author in group if names.is_agency(author.name)] for group in said)
    return next((group for group in agencies if group), [])


def _others(said: list[list[Found]], groups: list[Found]) -> list[Author]:
    """The organisations of the best source, else the team or site that signs."""
    found = next((group for group in said if group), groups[:1])
    return [author for _, author in found]
