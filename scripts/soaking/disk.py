"""A disk that fails: the n-th call of the system is refused, for every n; what is left is taken up and has to end well.

After SQLite's fault loops: n goes from 1 until a run ends that met no fault. The calls are those of this process, so
runs here have no workers; what SQLite does to its file is failed at its own doors.
"""

import builtins
import errno
import io
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from cleaner.errors import CleanerError
from cleaner.jobs.output import OneFile, Output, Tree
from cleaner.jobs.report import Row
from cleaner.jobs.run import Run, carry_out
from cleaner.jobs.sinks import json_lines
from cleaner.jobs.work import Outcome, Task, Way, sha256_of
from cleaner.model import Page
from cleaner.sources.files import load

ERRNOS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EMFILE)
OF_SYSTEM = ("open", "read", "fsync", "replace", "mkdir", "unlink", "stat", "lstat", "fstat", "scandir")
OF_SQLITE = ("execute", "executemany", "executescript", "commit")
SQLITE = {
    errno.ENOSPC: (sqlite3.SQLITE_FULL, "database or disk is full"),
    errno.EIO: (sqlite3.SQLITE_IOERR, "disk I/O error"),
    errno.EACCES: (sqlite3.SQLITE_READONLY, "attempt to write a readonly database"),
    errno.EMFILE: (sqlite3.SQLITE_CANTOPEN, "unable to open database file"),
}
"""What SQLite makes of them."""


@dataclass
class Fault:
    """Which call is refused, and how often it was."""

    number: int
    errno: int
    lasting: bool = False
    """All calls from this one on are refused, as by a disk that stays full."""
    calls: int = 0
    met: list[str] | None = None

    def __post_init__(self) -> None:
        self.met = []

    def due(self, what: str) -> bool:
        """Count a call; whether it is refused."""
        self.calls += 1
        refused = self.calls == self.number or (self.lasting and self.calls > self.number)
        if refused and self.met is not None:
            self.met.append(what)
        return refused

    def system(self, what: str) -> None:
        """Count a call of the system."""
        if self.due(what):
            raise OSError(self.errno, os.strerror(self.errno))

    def sqlite(self, what: str) -> None:
        """Count a call of SQLite."""
        if self.due(f"sqlite.{what}"):
            code, said = SQLITE[self.errno]
            error = sqlite3.OperationalError(said)
            error.sqlite_errorcode = code
            raise error


@contextmanager
def failing(fault: Fault) -> Iterator[None]:
    """Every call of the system on the way counts, and the one that is due is refused."""
    connect, opened = sqlite3.connect, builtins.open

    class Connection(sqlite3.Connection):
        def __getattribute__(self, name: str) -> Any:
            found = super().__getattribute__(name)
            return _counted(found, lambda: fault.sqlite(name)) if name in OF_SQLITE else found

    class File(io.FileIO):
        def write(self, data: Any) -> int:
            fault.system("write")
            return super().write(data)

    def open_(place: Any, mode: str = "r", *more: Any, **named: Any) -> Any:
        if not isinstance(place, bytes) or mode not in ("wb", "rb+"):
            return opened(place, mode, *more, **named)
        fault.system("open")
        return io.BufferedWriter(File(place, "wb")) if mode == "wb" else io.BufferedRandom(File(place, "rb+"))

    def connect_(*arguments: Any, **named: Any) -> Any:
        fault.sqlite("connect")
        return connect(*arguments, factory=Connection, **named)

    with mock.patch.object(builtins, "open", open_), mock.patch.object(sqlite3, "connect", connect_):
        patches = [mock.patch.object(os, name, _counted(getattr(os, name), lambda name=name: fault.system(name)))
                   for name in OF_SYSTEM]  # fmt: skip
        try:
            for patch in patches:
                patch.start()
            yield
        finally:
            mock.patch.stopall()


def _counted(function: Callable[..., Any], count: Callable[[], None]) -> Callable[..., Any]:
    def called(*arguments: Any, **named: Any) -> Any:
        count()
        return function(*arguments, **named)

    return called


# ---- a run, and what it left ---------------------------------------------------------------------


class Plain(Way, frozen=True):
    """A way without rules, which would have to load the catalogue."""

    def rules(self) -> str:
        return "plain"


def work(way: Way, task: Task) -> Outcome:  # noqa: ARG001
    """A result that is made of the page's bytes; what the system refuses is a row, as it is for `outcome`."""
    try:
        page = task.thing if isinstance(task.thing, Page) else load(task.thing, 1 << 20)  # type: ignore[arg-type]
    except CleanerError as error:
        return Outcome("error", error.code, error.reason)
    sha256 = sha256_of(page.content)
    return Outcome("ok", sha256=sha256, record=b'{"text":"%s"}\n' % (sha256.encode() * 300), fingerprint=sha256[:16])


def folder(place: Path) -> Path:
    """Pages in folders, and some in an archive."""
    for name in ("a/1.html", "a/2.html", "b/3.html"):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(f"<p>page {name}</p>")
    (place / "c.jsonl").write_text('{"html": "<p>four</p>"}\n{"html": "<p>five</p>"}\n')
    return place


def output(place: Path) -> Output:
    """A tree, or one file when the name has an ending."""
    return OneFile(str(place), json_lines) if place.suffix else Tree(str(place))


def run(raw: Path, place: Path) -> list[Row]:
    """A run in this process; its rows."""
    rows: list[Row] = []
    carry_out(Run(inputs=[str(raw)], way=Plain(), work=work), output(place), lambda row, _: rows.append(row))
    return rows


def left(place: Path) -> dict[str, bytes]:
    """All that runs left, but for their accounts."""
    files = (path for path in place.rglob("*") if path.is_file() and "ledger.sqlite" not in path.name)
    return {path.relative_to(place).as_posix(): path.read_bytes() for path in files}


def wrong(raw: Path, place: Path, expected: dict[str, bytes], name: str, fault: Fault) -> list[str]:
    """What is not as it must be when a run meets a fault, and when it is taken up. `place` is a new folder."""
    told, rows = None, []
    with failing(fault):
        try:
            rows = run(raw, place / name)
        except CleanerError as error:
            told = error
        except Exception as error:
            return [f"{type(error).__name__} came out: {error}"]
    faults, found = [], left(place)
    if told is None and found != expected and not any(row.status == "error" for row in rows):
        faults.append("was not told, although the results are others")
    records = {path for path in found if path.endswith(".html.json")}
    faults += [f"half written: {path}" for path in records if found[path] != expected[path]]
    try:
        run(raw, place / name)
    except CleanerError as error:
        faults.append(f"cannot be taken up: {error}")
    after = left(place)
    if after != expected:
        differ = sorted(path for path in after.keys() | expected.keys() if after.get(path) != expected.get(path))
        faults.append(f"taken up, it has other results: {differ}")
    return faults


def loop(place: Path, name: str, errnos: Sequence[int], lasting: bool) -> Iterator[tuple[Fault, list[str]]]:
    """Every fault of a run into a place with that name, and what was wrong then; until a run meets none."""
    raw = folder(place / "raw")
    for each in ("unbroken", "broken"):
        (place / each).mkdir()
    run(raw, place / "unbroken" / name)
    expected = left(place / "unbroken")
    met, number = True, 0
    while met:
        number, met = number + 1, False
        for code in errnos:
            fault = Fault(number, code, lasting)
            new = place / "broken" / f"{number}-{code}"
            new.mkdir()
            found = wrong(raw, new, expected, name, fault)
            met = met or bool(fault.met)
            yield fault, found
