"""One input of a run: read, clean, and put into bytes; or the reason why not. Runs in the worker processes."""

import hashlib
import traceback
from dataclasses import fields
from typing import Final, Literal, NamedTuple

from msgspec import Struct

from cleaner.errors import CleanerError, DependencyMissing, ModelError, OptionError
from cleaner.formats.export import RECORD, Export
from cleaner.jobs.doubts import confirms, holds_for, is_page
from cleaner.model import Doubt, Format, Page, Status
from cleaner.options import Options
from cleaner.sources.archives import Asked
from cleaner.sources.files import Found, Passed, load

RowStatus = Status | Literal["skipped", "vanished"]

TRIED_ANEW: Final = frozenset({"missing", "unreadable", "dependency"})
"""Codes of failures that lie in the surroundings: an input with one of these is tried again in the next run."""

UNCHANGED: Final = "unchanged"
"""Status of the outcome of a page that proved to be what it was when it was cleaned last."""


class State(NamedTuple):
    """How a file stands: when both are as they were, so is its content."""

    size: int | None = None
    mtime_ns: int | None = None


class Key(NamedTuple):
    """Which input. Sorting keys gives the order of the report: that of the path's bytes, then of the records."""

    path: bytes
    """Relative to the input root."""
    record: int = -1
    """Number inside an archive, from 0; -1 for the file itself."""
    member: str = ""
    """Name inside an archive."""


class Way(Struct, frozen=True):
    """How the pages of a run are cleaned and written: all that decides what comes out of a page."""

    options: Options = Options()
    format: Format | None = None
    url: str | None = None
    ledger: bool = False
    export: Export = RECORD
    page_key: str | None = None
    """Of JSON Lines and lists, Parquet and CSV; see `Asked`."""
    url_key: str | None = None

    @property
    def asked(self) -> Asked:
        """How archives are to be read."""
        return Asked(self.options.max_bytes, self.page_key, self.url_key)

    def rules(self) -> str:
        """The hash of it all, 16 hex digits. A result is made again when it stands under another one in the ledger.

        It joins `cleaner.version` and `cleaner.rules` as they stand in the records (the latter knows catalogue,
        weights, own rules and site profile), the other options by name, format, url, whether ledgers are written, and
        the export's name.
        """
        from cleaner.pipeline import failed

        by = failed("", "error_empty", self.options).cleaner
        others = {name: getattr(self.options, name) for name in _OTHERS}
        keys = (self.page_key, self.url_key)
        said = [by.version, by.rules, others, self.format, self.url, self.ledger, self.export.name, keys]
        return hashlib.sha256(repr(said).encode()).hexdigest()[:16]


_OTHERS: Final = sorted({option.name for option in fields(Options)} - {"without_rules", "profile", "rules"})
"""Options that `cleaner.rules` of the record knows nothing of; plain values, so that they read the same everywhere."""


class Task(Struct, frozen=True):
    """What a worker is asked to do. The way is the same for all and travels once, since a site profile is large."""

    thing: Found | Passed | Page
    """A page of an archive is read already: the parent process reads those."""
    key: Key
    state: State
    known: str | None = None
    """The fingerprint of the page when it was last cleaned this way."""


class Outcome(Struct, frozen=True):
    """What came of one input."""

    status: str
    """A RowStatus, or UNCHANGED."""
    code: str | None = None
    detail: str | None = None
    sha256: str | None = None
    """Of the page's bytes, if they were read."""
    record: bytes | None = None
    """The article as the run's export writes it."""
    ledger: bytes | None = None
    """The fate of its blocks, if asked for."""
    fingerprint: str | None = None
    """Of all that was known of the page."""
    reasons: dict[str, int] = {}
    """How many blocks were dropped for which reason; and what `repeated` is to tell of."""


def outcome(way: Way, task: Task) -> Outcome:
    """Do a task. Raises nothing that a page can cause but MemoryError; a broken installation is no page's fault."""
    thing = task.thing
    if isinstance(thing, Passed):
        return Outcome("error" if thing.failed else "skipped", thing.code, thing.detail)
    page = None
    try:
        page = thing if isinstance(thing, Page) else load(thing, way.options.max_bytes)
        if page.doubt is not None and not is_page(page):
            return passed_over(page.doubt, page)
        return _cleaned(way, task, page)
    except (OptionError, DependencyMissing, ModelError, MemoryError):
        raise
    except Exception as error:
        if thing.doubt is not None and confirms(error, thing.doubt):
            return passed_over(thing.doubt, page)
        code, detail = reason_of(error)
        return Outcome("error", code, detail, sha256_of(page.content) if page else None)


def passed_over(doubt: Doubt, page: Page | None) -> Outcome:
    """What comes of something that proved to be no page, as its name or its place had said."""
    return Outcome("skipped", *doubt, sha256_of(page.content) if page else None)


def reason_of(error: BaseException) -> tuple[str, str]:
    """(stable code, detail) of what went wrong with a page. What nobody foresaw is `internal` and says where it was."""
    if isinstance(error, CleanerError):
        return error.code, error.reason
    if isinstance(error, MemoryError):
        return "memory", "needs more memory than there is"
    place = traceback.extract_tb(error.__traceback__)[-1]
    name = place.filename.replace("\\", "/").rpartition("/")[2]
    return "internal", f"{type(error).__name__}: {error} ({name}:{place.lineno}); please report it with the page"


def sha256_of(content: bytes | str) -> str:
    """The hash of a page as it came; of a str, that of its UTF-8 form."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content).hexdigest()


def _cleaned(way: Way, task: Task, page: Page) -> Outcome:
    fingerprint = _fingerprint(page)
    if fingerprint == task.known:
        return Outcome(UNCHANGED)
    from cleaner.formats.ledger import to_ledger
    from cleaner.jobs.repeated import marks_of
    from cleaner.pipeline import explain

    result = explain(page, way.url, way.format, way.options)
    article = result.article
    if page.doubt is not None and holds_for(page.doubt, article.status):
        return passed_over(page.doubt, page)
    return Outcome(
        article.status,
        code="truncated" if result.document.cut else None,
        detail=result.document.cut,
        sha256=article.source.sha256,
        record=way.export.write(article),
        ledger=to_ledger(result) if way.ledger else None,
        fingerprint=fingerprint,
        reasons={**article.removed.by_reason, **marks_of(result, way.options.profile)},
    )


def _fingerprint(page: Page) -> str:
    """The hash of what decides, beside the way, what comes out of a page: 16 hex digits."""
    known = [sha256_of(page.content), page.url, page.content_type, page.fetched_at, page.cut, *page.stated]
    if page.doubt is not None:
        known.append(page.doubt)
    return hashlib.sha256(repr(known).encode("utf-8", "surrogatepass")).hexdigest()[:16]
