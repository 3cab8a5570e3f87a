"""Where results go: a tree that mirrors the inputs, one file for all, or a stream. A path below is bytes.

The first two have a ledger beside the results and can be taken up again; a stream is gone when it is gone.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator
from os import fsencode
from types import TracebackType
from typing import IO, Final, Protocol, Self

from cleaner.errors import OptionError, OutputError
from cleaner.formats.record import indented, to_bytes
from cleaner.jobs import whole
from cleaner.jobs.ledger import Entry, Ledger
from cleaner.jobs.mirror import LEDGER, mirrored
from cleaner.jobs.report import Summary, Sums
from cleaner.jobs.sinks import Sink
from cleaner.jobs.work import Key, Outcome
from cleaner.sources.folders import sidecar_at
from cleaner.sources.names import as_bytes, readable
from cleaner.targets import target

REPORT: Final = b"_report.jsonl"
SUMMARY: Final = b"_summary.json"
DUPLICATES: Final = b"_duplicates.jsonl"
BOOKS: Final = b"_ledger.sqlite"
LEARNING: Final = b"_learning.sqlite"
TEMPORARY: Final = b"_part.tmp"
"""What is being written, until it is whole and moved to its place. One name is enough: only one process writes."""


SQLITES: Final = (b"", b"-wal", b"-journal")
"""Endings of the files that SQLite may have beside one."""


class Output(Protocol):
    """Takes what comes of each input, and says in the end what came of all."""

    own: tuple[bytes, ...]
    """Paths that are no input, should they lie in one."""
    ledger_place: bytes
    learning_place: bytes
    """What the first pass remembers, until it is done."""
    report_place: bytes
    """The file that the report goes to, as a person may call it."""
    keeps_results: bool
    """The ledger has to keep the results: they are put together from there in the end."""

    def prepare(self) -> None:
        """Make the place where the ledger will be. Raises OutputError."""

    def write(self, key: Key, outcome: Outcome) -> str | None:
        """Put the result of an input, if there is one, and say where: relative to the output, "/" separators.

        Raises OutputError when the system refuses.
        """

    def forget(self, output: str) -> None:
        """Take away a result that went somewhere else in an earlier run, as `write` said where."""

    def holds(self, entry: Entry) -> bool:
        """Whether the result that the ledger tells of is there."""

    def records(self, ledger: Ledger) -> Iterable[tuple[Entry, bytes]]:
        """The results of this run's inputs, in the order of the report."""

    def put_duplicates(self, rows: Iterable[bytes] | None) -> None:
        """Write which results are nearly the same; None takes away what an earlier run said of that."""

    def finish(self, ledger: Ledger) -> Summary:
        """Every input is done: put together what the results make together, and the report."""


class Tree:
    """`-o DIR`: `a/b.html` -> `DIR/a/b.html.json`, and the report `DIR/_report.jsonl`."""

    keeps_results = False

    def __init__(self, folder: str | bytes | os.PathLike[str], ending: bytes = b".json") -> None:
        """Raises OptionError when the place is taken by something that is no folder."""
        self._folder, self._ending = fsencode(folder), ending
        self._temporary = os.path.join(self._folder, TEMPORARY)
        self._made = b""
        """The folder that was made last: inputs come folder by folder."""
        self.own: tuple[bytes, ...] = (self._folder,)
        self.ledger_place = os.path.join(self._folder, BOOKS)
        self.learning_place = os.path.join(self._folder, LEARNING)
        self.report_place = os.path.join(self._folder, REPORT)
        if os.path.lexists(self._folder) and not os.path.isdir(self._folder):
            raise OptionError(readable(self._folder), "is no folder: -o wants one, --jsonl a file")

    def prepare(self) -> None:
        """Make the folder."""
        with whole.told(self._folder):
            os.makedirs(self._folder, exist_ok=True)

    def write(self, key: Key, outcome: Outcome) -> str | None:
        """Put record and ledger; without a record take away what an earlier run left in their place.

        Never a sidecar: `-o` names the folder of fetched pages then.
        """
        relative = mirrored(key, self._ending)
        if sidecar_at(os.path.join(self._folder, relative + self._ending), follow=True) is not None:
            told = "says where a fetched page came from: give -o a folder of its own"
            raise OutputError(readable(os.path.join(self._folder, relative + self._ending)), told)
        self._put(relative + LEDGER, outcome.ledger)
        self._put(relative + self._ending, outcome.record)
        return readable(relative + self._ending) if outcome.record is not None else None

    def forget(self, output: str) -> None:
        """Take away the file: `--as` had another ending."""
        _put(os.path.join(self._folder, as_bytes(output)), None, self._temporary)

    def holds(self, entry: Entry) -> bool:
        """Whether the file is there, as long as it was."""
        if entry.output is None:
            return True
        try:
            return os.stat(os.path.join(self._folder, mirrored(entry.key, self._ending) + self._ending)).st_size == (
                entry.written
            )
        except OSError:
            return False

    def records(self, ledger: Ledger) -> Iterator[tuple[Entry, bytes]]:
        """Read the files again."""
        for entry in ledger.all():
            if entry.output is not None and entry.run == ledger.run:
                place = os.path.join(self._folder, mirrored(entry.key, self._ending) + self._ending)
                with whole.told(place), open(place, "rb") as file:
                    yield entry, file.read()

    def put_duplicates(self, rows: Iterable[bytes] | None) -> None:
        """In a file beside the report."""
        _put(os.path.join(self._folder, DUPLICATES), rows, self._temporary)

    def finish(self, ledger: Ledger) -> Summary:
        """Write the report."""
        made = _report(ledger, self.report_place, os.path.join(self._folder, SUMMARY), self._temporary)
        with contextlib.suppress(OSError):  # what a run left that was killed while it wrote
            os.unlink(self._temporary)
        return made

    def _put(self, relative: bytes, content: bytes | None) -> None:
        place = os.path.join(self._folder, relative)
        if content is not None and (folder := os.path.dirname(place)) != self._made:
            with whole.told(place):
                os.makedirs(folder, exist_ok=True)
            self._made = folder
        _put(place, None if content is None else [content], self._temporary)


class OneFile:
    """All results in one file, and beside it `FILE.report.jsonl`, `FILE.summary.json`, `FILE.ledger.sqlite`."""

    keeps_results = True

    def __init__(self, file: str | bytes | os.PathLike[str], sink: Sink) -> None:
        """Raises OptionError when the place is taken by something that is no file, or by a file of somebody else."""
        try:
            self._place = target(file)
        except OutputError as error:
            advice = "is no regular file: without -o or FILE the records go to stdout"
            raise OptionError(readable(fsencode(file)), advice) from error
        self._given = fsencode(file)
        self._sink = sink
        self._name = readable(os.path.basename(fsencode(file)))
        self._temporary = self._place + b".tmp"
        self._summary = self._place + b".summary.json"
        self.ledger_place = self._place + b".ledger.sqlite"
        self.learning_place = self._place + b".learning.sqlite"
        self._report = self._place + b".report.jsonl"
        self.report_place = fsencode(file) + b".report.jsonl"
        if _is_foreign(self._place, self.ledger_place, self._report):
            raise OptionError(
                readable(fsencode(file)),
                "is there already, and no earlier run made it: delete it, or name another file",
            )
        self._duplicates = self._place + b".duplicates.jsonl"
        self.own: tuple[bytes, ...] = (
            self._place, self._temporary, self._summary, self._report, self._duplicates,
            *(place + end for place in (self.ledger_place, self.learning_place) for end in SQLITES),
        )  # fmt: skip

    def prepare(self) -> None:
        """The folder has to be there: to make it would hide a slip of the pen."""
        with whole.told(self._given):
            os.stat(os.path.dirname(self._place))

    def write(self, key: Key, outcome: Outcome) -> str | None:  # noqa: ARG002  # all in one file
        """The ledger keeps the result until the end."""
        return self._name if outcome.record is not None else None

    def forget(self, output: str) -> None:
        """The file is made anew."""

    def holds(self, entry: Entry) -> bool:  # noqa: ARG002
        """The ledger has it."""
        return True

    def records(self, ledger: Ledger) -> Iterator[tuple[Entry, bytes]]:
        """The ledger has them."""
        return ledger.results()

    def put_duplicates(self, rows: Iterable[bytes] | None) -> None:
        """In a file beside it."""
        _put(self._duplicates, rows, self._temporary)

    def finish(self, ledger: Ledger) -> Summary:
        """Put the file together, in the order of the report, and write the report."""
        with contextlib.closing(ledger.results()) as results:
            self._sink(self._place, self._temporary, results)
        return _report(ledger, self._report, self._summary, self._temporary)


def _is_foreign(place: bytes, *books: bytes) -> bool:
    """Whether a file holds something and nothing beside it says that a run made it."""
    return os.path.isfile(place) and os.path.getsize(place) > 0 and not any(map(os.path.exists, books))


def _put(place: bytes, content: Iterable[bytes] | None, temporary: bytes) -> None:
    """Write a file, or take it away."""
    if content is not None:
        whole.put(place, content, temporary)
        return
    with whole.told(place), contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(place)


def _report(ledger: Ledger, report: bytes, summary: bytes, temporary: bytes) -> Summary:
    sums = Sums()
    # An open question would hold the ledger's lock for as long as somebody keeps the error.
    with contextlib.closing(ledger.all()) as entries:
        whole.put(report, map(to_bytes, sums.rows(entries, ledger.run)), temporary)
    made = sums.summary()
    whole.put(summary, [indented(to_bytes(made))], temporary)
    return made


class Stream:
    """Records on an open stream of bytes, such as stdout, as a context; there is no report. A reader that went away is
    not told as an OutputError but as the BrokenPipeError that it is."""

    def __init__(self, stream: IO[bytes], *, pretty: bool = False) -> None:
        """`pretty`: indented, for a person."""
        self._stream = stream
        self._pretty = pretty
        self.own: tuple[int, ...] = ()
        """The file that the stream goes to: `cleaner clean . > all.jsonl` shall not read what it writes."""
        with contextlib.suppress(OSError):  # a stream in memory has no file
            self.own = (stream.fileno(),)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            with whole.told(b"stdout"):
                self._stream.flush()

    def write(self, outcome: Outcome) -> None:
        """Put the record behind the others, at once: the reader may be waiting."""
        if outcome.record is not None:
            with whole.told(b"stdout"):
                self._stream.write(indented(outcome.record) if self._pretty else outcome.record)
                self._stream.flush()
