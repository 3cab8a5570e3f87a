"""The site profile: what the pages of a site have in common, as a value."""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field, msgpack

from cleaner.model import Block
from cleaner.sites.lines import fold, some

if TYPE_CHECKING:
    import os

    from cleaner.pipeline import AnyPage

FEWEST_PAGES: Final = 4
"""A site of fewer pages teaches nothing: two articles about one thing share lines, too."""

SHARED_LINES: Final = 3
"""A page whose host is not known belongs to the site with which it shares the most lines, from so many on."""


class Line(Struct, frozen=True, omit_defaults=True):
    """A line that stands on several pages of a site."""

    pages: int
    """Articles that have it; copies of one article count once."""
    example: str
    """As a page has it."""
    above: dict[str, int] = field(default_factory=dict)
    """The lines that stand right above it on two pages and more, folded, and on how many; "" is the top of the page."""
    starts: int = 0
    """Articles whose own text stands below it, all or nearly all: below its last place on the page."""
    ends: int = 0
    """Articles whose own text stands above it, all or nearly all: above its first place on the page."""


class Site(Struct, frozen=True):
    """What was learned of one site."""

    host: str | None
    """None for dumps that do not say where they come from; such a site is known by its lines."""
    pages: int
    """Articles it was learned from."""
    lines: dict[str, Line]
    """By the folded line (see `fold`)."""


class Sighting(Struct, frozen=True):
    """What the profile says of a block."""

    pages: int
    """Pages of the site with this line."""
    of: int
    """Pages of the site."""
    above: int
    """Pages on which the same line as here stands right above it."""
    below: int
    """Pages on which the same line as here stands right below it."""
    starts: int = 0
    """Pages whose text begins below the line."""
    ends: int = 0
    """Pages whose text ends above the line."""


class SiteProfile:
    """What the pages of one site, or of several, have in common. Immutable."""

    def __init__(self, sites: Iterable[Site] = ()) -> None:
        """Sites in any order; those of one host are taken together."""
        self.sites: tuple[Site, ...] = _united(sites)
        """Sorted by host; sites without one come last."""
        self._digest: str | None = None
        self._by_host = {site.host: site for site in self.sites if site.host is not None}

    @property
    def digest(self) -> str:
        """sha256 of the profile: a part of `cleaner.rules` in each record that it had a say in."""
        from cleaner.sites.files import to_json

        if self._digest is None:
            self._digest = sha256(to_json(self)).hexdigest()
        return self._digest

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SiteProfile) and self.sites == other.sites

    def __hash__(self) -> int:
        return hash(self.digest)

    def merge(self, other: "SiteProfile") -> "SiteProfile":
        """The knowledge of both: counts add up. The order does not matter, nor how several are put together."""
        return SiteProfile((*self.sites, *other.sites))

    def save(self, path: "str | os.PathLike[str]") -> None:
        """Write the profile as JSON that a person can read and edit.

        Raises:
            OutputError: the file cannot be written.
        """
        from cleaner.sites.files import save

        save(self, Path(path))

    def to_json(self) -> str:
        """The text of the file that `save` writes: the same for the same profile."""
        from cleaner.sites.files import to_json

        return to_json(self).decode()

    @classmethod
    def from_json(cls, content: bytes, where: str = "profile") -> "SiteProfile":
        """Read the bytes of such a file. Raises OptionError, which names `where` and says where it is broken."""
        from cleaner.sites.files import from_json

        return from_json(content, where)

    @classmethod
    def load(cls, path: "str | os.PathLike[str]") -> "SiteProfile":
        """Read a profile.

        Raises:
            OptionError: there is no such file, or it is no profile; the message says where it is broken.
        """
        from cleaner.sites.files import load

        return load(Path(path))

    @classmethod
    def learn(cls, pages: "Iterable[AnyPage]") -> "SiteProfile":
        """Learn from pages of one site or of many, in any order: what `clean` takes, and what they hold, not their
        names. Those without a page in them, such as pictures, are passed over.

        Sites of fewer than four pages teach nothing. Memory does not grow with the number of pages.
        """
        from cleaner.pipeline import learn

        return learn(pages)

    def sightings(self, blocks: tuple[Block, ...], host: str | None) -> list[Sighting | None] | None:
        """What is known of each block of a page; None when nothing is known of its site."""
        looked_at = {block.index: fold(block.text) for block in some(blocks)}
        site = self.site_of(host, looked_at.values())
        if site is None:
            return None
        lines = [looked_at.get(block.index) for block in blocks]
        return [_sighting(site, lines, i) for i in range(len(lines))]

    def site_of(self, host: str | None, lines: Iterable[str]) -> Site | None:
        """The site that a page belongs to: that of its host, else the one whose lines it has."""
        if host is not None and host in self._by_host:
            return self._by_host[host]
        held = set(lines)
        shared = [sum(line in site.lines for line in held) for site in self.sites]
        best = max(range(len(shared)), key=lambda i: (shared[i], -i), default=None)
        return None if best is None or shared[best] < SHARED_LINES else self.sites[best]


def _sighting(site: Site, lines: Sequence[str | None], i: int) -> Sighting | None:
    known = site.lines.get(lines[i] or "")
    if known is None:
        return None
    above = lines[i - 1] if i else ""
    below = site.lines.get(lines[i + 1] or "") if i + 1 < len(lines) else None
    return Sighting(
        pages=known.pages,
        of=site.pages,
        above=known.above.get(above, 0) if above is not None else 0,
        below=below.above.get(lines[i] or "", 0) if below else 0,
        starts=known.starts,
        ends=known.ends,
    )


# ---- putting together ----------------------------------------------------------------------


def _united(sites: Iterable[Site]) -> tuple[Site, ...]:
    named: dict[str, list[Site]] = {}
    nameless: list[Site] = []
    for site in sites:
        if site.host is None:
            nameless.append(site)
        else:
            named.setdefault(site.host, []).append(site)
    return (*(reduce(_added, named[host]) for host in sorted(named)), *sorted(nameless, key=_order))


def _order(site: Site) -> tuple[int, bytes]:
    """Largest first; of two of a size, always the same one."""
    return -site.pages, msgpack.encode(site, order="deterministic")


def _added(one: Site, other: Site) -> Site:
    lines = dict(one.lines)
    for key, line in other.lines.items():
        lines[key] = _both(lines[key], line) if key in lines else line
    return Site(one.host, one.pages + other.pages, lines)


def _both(one: Line, other: Line) -> Line:
    return Line(
        pages=one.pages + other.pages,
        example=min(one.example, other.example),
        above=_sums(one.above, other.above),
        starts=one.starts + other.starts,
        ends=one.ends + other.ends,
    )


def _sums(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in {**one, **other}}
