"""What is told of a run: a row for each input, and the sums of them."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

import msgspec
from msgspec import Struct

from cleaner.jobs.ledger import ARCHIVE, Entry
from cleaner.jobs.repeated import Repeated, repeated
from cleaner.jobs.work import TRIED_ANEW, Key, Outcome
from cleaner.sources.names import readable

VANISHED = "was there in an earlier run and is not among the inputs now"


class Row(Struct, frozen=True):
    """What the report says of one input. Every key is always there."""

    path: str
    """Relative to the input root, "/" separators; "stdin" for standard input. See `cleaner.sources.names.readable`."""
    member: str | None
    """Name inside an archive, if it has one there."""
    record: int | None
    """Number inside an archive, from 0."""
    status: str
    """Of the article; "error" when there is none, "skipped" for what nobody expects to be read (links, parts of pages),
    "vanished" for an input of an earlier run that is gone."""
    code: str | None
    """Why there is no article: missing, unreadable, too-large, empty, not-html, timeout, crash ...; stable."""
    detail: str | None
    """The same for a person."""
    output: str | None
    """Where the record went, relative to the output."""
    sha256: str | None
    """Of the page's bytes, if they could be read."""


class Summary(Struct, frozen=True):
    """The sums of a report. Names are sorted, so that the same run gives the same bytes."""

    inputs: int
    """Rows of the report, but for vanished ones."""
    by_status: dict[str, int]
    by_code: dict[str, int]
    """Of failed and of skipped inputs."""
    removed: dict[str, int]
    """How many blocks were dropped, in all pages, for which reason."""
    repeated: list[Repeated] = []
    """Lines that were kept although many articles of the site have them: template that nobody knew, or a standing
    paragraph. Known where a site profile was."""
    skipped: dict[str, int] = {}
    """By code, the skipped ones alone."""


def row_of(entry: Entry, run: int) -> Row:
    """The report's row for an entry of the ledger, as seen from a run."""
    gone = entry.run != run
    return Row(
        path=readable(entry.path),
        member=entry.member or None,
        record=entry.record if entry.record >= 0 else None,
        status="vanished" if gone else entry.status,
        code="vanished" if gone else entry.code,
        detail=VANISHED if gone else entry.detail,
        output=entry.output,
        sha256=entry.sha256,
    )


def row_without(key: Key, outcome: Outcome) -> Row:
    """The row of an input whose result goes nowhere in particular."""
    record = key.record if key.record >= 0 else None
    status, code, detail = outcome.status, outcome.code, outcome.detail
    return Row(readable(key.path), key.member or None, record, status, code, detail, None, outcome.sha256)


def _was_never_read(entry: Entry, run: int) -> bool:
    """Whether an input that is gone left nothing to tell of: a folder that could not be listed, which can be now."""
    return entry.run != run and entry.output is None and entry.code in TRIED_ANEW


_REASONS: Final = msgspec.json.Decoder(dict[str, int])


class Sums:
    """Adds up rows as they pass."""

    def __init__(self) -> None:
        self._status: Counter[str] = Counter()
        self._code: Counter[str] = Counter()
        self._removed: Counter[str] = Counter()
        self._skipped: Counter[str] = Counter()

    def rows(self, entries: Iterable[Entry], run: int) -> Iterable[Row]:
        """The rows of entries, counted; an archive that could be read has none, its pages have."""
        for entry in entries:
            if entry.status == ARCHIVE or _was_never_read(entry, run):
                continue
            row = row_of(entry, run)
            self._status[row.status] += 1
            if row.code:
                self._code[row.code] += 1
                self._skipped[row.code] += row.status == "skipped"
            if entry.reasons and entry.run == run:
                for reason, number in _REASONS.decode(entry.reasons).items():
                    self._removed[reason] += number
            yield row

    def summary(self) -> Summary:
        """What was added up so far."""
        inputs = self._status.total() - self._status["vanished"]
        kept = repeated(self._removed)
        return Summary(
            inputs,
            _sorted(self._status),
            _sorted(self._code),
            _sorted(self._removed),
            kept,
            _sorted(self._skipped),
        )


def _sorted(counted: Counter[str]) -> dict[str, int]:
    return {name: counted[name] for name in sorted(counted) if counted[name]}
