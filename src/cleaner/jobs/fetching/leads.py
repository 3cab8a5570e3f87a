"""What the user asked for, and which of the addresses that lists name are taken."""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from cleaner.errors import FetchError, OptionError
from cleaner.fetch.address import Address, read_url, shown
from cleaner.fetch.values import FetchOptions
from cleaner.jobs.fetching.rows import Row
from cleaner.metadata.urls import web_address
from cleaner.sources.discovery.entries import Entry, latest

ARGUMENT = "argument"


class Lead(msgspec.Struct, frozen=True):
    """An address that is to be fetched."""

    key: str
    """The same for all ways to write it: normalised, without fragment and tracking parameters."""
    url: str
    """To be asked for: normalised; of those that lists name without tracking parameters, too."""
    host: str
    source: str
    modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Where the addresses come from."""

    urls: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    """Of addresses, one a line; "-" is standard input."""
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    links: str | None = None
    """A CSS selector: then `urls` and `files` name section pages, and the links that stand there are fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which of them are taken."""

    since: datetime | None = None
    """Leave out what its list says is older. What states no date is taken."""
    match: tuple[str, ...] = ()
    """Regular expressions; an address is taken when one of them is found in it. None: all."""
    limit: int | None = None
    """So many addresses at most."""
    patterns: tuple[re.Pattern[str], ...] = field(init=False)

    def __post_init__(self) -> None:
        """Refuse what is no pattern.

        Raises:
            OptionError: `match` holds something that is no regular expression.
        """
        object.__setattr__(self, "patterns", tuple(map(_compiled, self.match)))

    def is_current(self, modified: str | None) -> bool:
        """Whether something that changed last at a stated time is new enough."""
        moment = latest(modified)
        return self.since is None or moment is None or moment >= self.since

    def takes(self, entry: Entry, url: str) -> bool:
        """Whether an address is wanted."""
        return self.is_current(entry.modified) and (
            not self.patterns or any(pattern.search(url) for pattern in self.patterns)
        )


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise OptionError(pattern, f"is no regular expression: {error}") from error


def lead(
    entry: Entry, source: str, choice: Choice, options: FetchOptions, base: str | None = None
) -> Lead | Row | None:
    """The lead that a list's entry gives; None when it is not wanted, a failed row when it is no address for us."""
    try:
        address: Address = read_url(entry.url, options, base)
    except FetchError as error:
        # What cannot be read can still be unwanted; what is wanted and cannot be read is told.
        if not choice.takes(entry, shown(entry.url)):
            return None
        return Row(
            url=shown(entry.url), source=source, modified=entry.modified, fate="failed",
            code=error.code, detail=error.reason,
        )  # fmt: skip
    if not choice.takes(entry, address.href):
        return None
    key = web_address(address.href) or address.href
    # A feed's tracking parameters are the feed's; what somebody typed is meant as it stands.
    return Lead(key, address.href if base is None else key, address.host, source, entry.modified)


def fingerprint(asked: Asked, choice_as_written: object, store: str) -> str:
    """The same for the same question: then an unfinished run goes on."""
    told = msgspec.json.encode([msgspec.to_builtins(asked), choice_as_written, store], order="deterministic")
    return hashlib.sha256(told).hexdigest()[:32]
