"""Lines that were kept although several articles of the site have them: for a person to look at.

They travel with the reasons of a page's drops, which the ledger keeps and the summary adds up.
"""

from collections import Counter
from typing import Final

from msgspec import Struct

from cleaner.model import Result
from cleaner.sites import SiteProfile
from cleaner.sites.lines import fold

MANY: Final = 5
"""Articles of a site on which a line must stand, and of a run in which it must be kept."""
MOST: Final = 500
"""Lines that a summary names, those of the most articles."""

_MARK: Final = "kept:"


class Repeated(Struct, frozen=True):
    """A line that was kept on many articles of a site."""

    line: str
    """Folded: lower case, digits as 0."""
    host: str | None
    kept: int
    """Articles of this run whose text has it."""


def marks_of(result: Result, profile: SiteProfile | None) -> dict[str, int]:
    """The kept lines of a page that stand on many pages of its site, as reasons; each once."""
    host = result.article.domain
    seen = profile.sightings(result.document.blocks, host) if profile is not None else None
    if seen is None:
        return {}
    kept = (d.block for d in result.decisions if d.action == "keep")
    return {
        f"{_MARK}{host or ''}\n{fold(result.document.blocks[i].text)}": 1
        for i in kept
        if (sighting := seen[i]) is not None and sighting.pages >= MANY
    }


def repeated(reasons: Counter[str]) -> list[Repeated]:
    """What the reasons of all pages say of kept lines, the most frequent first; those are taken out of the reasons."""
    found: list[Repeated] = []
    for mark in [reason for reason in reasons if reason.startswith(_MARK)]:
        host, _, line = mark.removeprefix(_MARK).partition("\n")
        found.append(Repeated(line, host or None, reasons.pop(mark)))
    found = [entry for entry in found if entry.kept >= MANY]
    return sorted(found, key=lambda entry: (-entry.kept, entry.line, entry.host or ""))[:MOST]
