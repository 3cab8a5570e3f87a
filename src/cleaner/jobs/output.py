"""Where results go: a tree that mirrors the inputs, one file of JSON Lines, or a stream.

Files appear whole or not at all: they are written beside their place and moved there. A path below is bytes.
"""

import contextlib
import os
import re
from collections.abc import Iterator
from hashlib import sha256
from os import fsencode
from secrets import token_hex
from types import TracebackType
from typing import IO, Final, Protocol, Self

from cleaner.errors import OptionError, OutputError
from cleaner.formats.record import indented, to_bytes
from cleaner.jobs.work import Outcome
from cleaner.sources.names import readable

REPORT: Final = b"_report.jsonl"
RECORD: Final = b".json"
LEDGER: Final = b".ledger.jsonl"

LONGEST_NAME: Final = 255 - len(LEDGER)
"""Bytes of an input's name that leave room for our ending, on all common file systems."""

_LIKE_OURS: Final = re.compile(rb"\.jsonl?(?:\.d)*\Z", re.IGNORECASE)


class Output(Protocol):
    """Takes what comes of each input, in order, as a context: an exception in it leaves no half-written file."""

    own: tuple[bytes, ...]
    """Paths that are no input, should they lie in one."""

    report_place: bytes | None
    """The file that the report goes to."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def write(self, name: bytes, outcome: Outcome) -> str | None:
        """Put the record of an input, if there is one, and say where: relative to the output, "/" separators.

        Raises OutputError when the system refuses.
        """

    def report(self, row: object) -> None:
        """Put the report's row for an input."""


def mirrored(name: bytes) -> bytes:
    """The path in the output tree of an input's path, without the ending: never the same for two.

    A folder that is named like a file of ours gets `.d` behind its name, and so does one that has it already. A name
    without room for the ending is cut and gets the hash of the whole path.

    >>> mirrored(b"a/b.html"), mirrored(b"x.json/b.html"), mirrored(b"x.json.d/b.html")
    (b'a/b.html', b'x.json.d/b.html', b'x.json.d.d/b.html')
    """
    *folders, last = name.split(b"/")
    return b"/".join((*(_folder(each, name) for each in folders), _short(last, name)))


def _folder(folder: bytes, name: bytes) -> bytes:
    return _short(folder + b".d" if _LIKE_OURS.search(folder) else folder, name, 255)


def _short(part: bytes, name: bytes, longest: int = LONGEST_NAME) -> bytes:
    if len(part) <= longest:
        return part
    mark = b"~" + sha256(name).hexdigest()[:16].encode()
    # Not in the middle of a character: some file systems take only UTF-8.
    return part[: longest - len(mark)].decode("utf-8", "ignore").encode() + mark


class Tree:
    """`-o DIR`: `a/b.html` -> `DIR/a/b.html.json`, and the report `DIR/_report.jsonl`."""

    def __init__(self, folder: str | bytes | os.PathLike[str]) -> None:
        """Raises OptionError when the place is taken by something that is no folder."""
        self._folder = fsencode(folder)
        self._report = self._last = _Whole(os.path.join(self._folder, REPORT))
        self.own: tuple[bytes, ...] = (self._folder,)
        self.report_place: bytes | None = self._report.place
        if os.path.lexists(self._folder) and not os.path.isdir(self._folder):
            raise OptionError(readable(self._folder), "is no folder: -o wants one, --jsonl a file")

    def __enter__(self) -> Self:
        with _told(self._folder):
            os.makedirs(self._folder, exist_ok=True)
        self._report.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._last.forget()
        self._report.close(keep=kind is None)

    def write(self, name: bytes, outcome: Outcome) -> str | None:
        """Put record and ledger; without a record take away what an earlier run left in their place."""
        relative = mirrored(name)
        record = self._place(relative + RECORD, outcome.record)
        self._place(relative + LEDGER, outcome.ledger)
        return readable(relative + RECORD) if record else None

    def report(self, row: object) -> None:
        """Put the report's row for an input."""
        self._report.write(to_bytes(row))

    def _place(self, relative: bytes, content: bytes | None) -> bool:
        place = os.path.join(self._folder, relative)
        if content is None:
            with _told(place), contextlib.suppress(FileNotFoundError, NotADirectoryError):
                os.unlink(place)
            return False
        with _told(place):
            os.makedirs(os.path.dirname(place), exist_ok=True)
        file = self._last = _Whole(place)
        file.open()
        try:
            file.write(content)
        except BaseException:
            file.close(keep=False)
            raise
        file.close(keep=True)
        return True


class Lines:
    """`--jsonl FILE`: all records in one file, and the report beside it: `FILE.report.jsonl`."""

    def __init__(self, file: str | bytes | os.PathLike[str]) -> None:
        """Raises OptionError when the place is taken by something that is no file."""
        place = os.path.realpath(fsencode(file))
        if os.path.lexists(place) and not os.path.isfile(place):
            raise OptionError(readable(fsencode(file)), "is no regular file: without --jsonl the records go to stdout")
        self._name = readable(os.path.basename(fsencode(file)))
        self._records = _Whole(place)
        self._report = _Whole(place + b".report.jsonl")
        self.own: tuple[bytes, ...] = (self._records.place, self._report.place)
        self.report_place: bytes | None = fsencode(file) + b".report.jsonl"

    def __enter__(self) -> Self:
        self._records.open()
        try:
            self._report.open()
        except BaseException:
            self._records.close(keep=False)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._records.close(keep=kind is None)
        except BaseException:
            self._report.close(keep=False)
            raise
        self._report.close(keep=kind is None)

    def write(self, name: bytes, outcome: Outcome) -> str | None:  # noqa: ARG002  # a line has no name
        """Put the record behind the others."""
        if outcome.record is None:
            return None
        self._records.write(outcome.record)
        return self._name

    def report(self, row: object) -> None:
        """Put the report's row for an input."""
        self._report.write(to_bytes(row))


class Stream:
    """Records on an open stream of bytes, such as stdout; there is no report. A reader that went away is not told as
    an OutputError but as the BrokenPipeError that it is."""

    def __init__(self, stream: IO[bytes], *, pretty: bool = False) -> None:
        """`pretty`: indented, for a person."""
        self.own: tuple[bytes, ...] = ()
        self.report_place: bytes | None = None
        self._stream = stream
        self._pretty = pretty

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            with _told(b"stdout"):
                self._stream.flush()

    def write(self, name: bytes, outcome: Outcome) -> str | None:  # noqa: ARG002  # a line has no name
        """Put the record behind the others, at once: the reader may be waiting."""
        if outcome.record is not None:
            with _told(b"stdout"):
                self._stream.write(indented(outcome.record) if self._pretty else outcome.record)
                self._stream.flush()
        return None

    def report(self, row: object) -> None:
        """There is none."""


class _Whole:
    """A file that appears under its name when it is whole."""

    def __init__(self, place: bytes) -> None:
        self.place = place
        self._temporary = os.path.join(os.path.dirname(place), b".cleaner-%b.tmp" % token_hex(8).encode())
        self._file: IO[bytes] | None = None

    def open(self) -> None:
        with _told(self.place):
            self._file = open(self._temporary, "xb")  # noqa: SIM115  # lives as long as this object

    def write(self, content: bytes) -> None:
        assert self._file is not None
        with _told(self.place):
            self._file.write(content)

    def close(self, *, keep: bool) -> None:
        """Move the file to its place, or forget it."""
        assert self._file is not None
        try:
            with _told(self.place):
                self._file.close()
                if keep:
                    os.replace(self._temporary, self.place)
                    return
        except BaseException:
            self.forget()
            raise
        self.forget()

    def forget(self) -> None:
        """Leave nothing behind, at whatever moment an interrupt came."""
        with contextlib.suppress(OSError):
            os.unlink(self._temporary)


@contextlib.contextmanager
def _told(place: bytes) -> Iterator[None]:
    """Say which output the system refused, and why."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(readable(place), f"cannot be written: {error.strerror or error}") from error
