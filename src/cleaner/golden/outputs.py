"""The output of a run, to be read again: a folder of `clean -o DIR`, or the file of `clean --jsonl FILE`."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from cleaner.errors import MissingInput, ReadError, UnreadableInput

REPORT: Final = "_report.jsonl"
LEDGER: Final = ".ledger.jsonl"
RECORD: Final = ".json"

_ESCAPED: Final = re.compile(rb"\\(\\|x[0-9a-f]{2})")


class Fate(Struct, frozen=True):
    """What a ledger says of a block."""

    action: str
    reason: str
    text: str


class Output:
    """Records of a run by the paths of their inputs. Reads a record when it is asked for."""

    def __init__(self, place: str | os.PathLike[str]) -> None:
        """Raises MissingInput, ReadError: there is no output of a run."""
        self.place = Path(place)
        self._records: dict[str, tuple[Path, int]] = {}
        self.failed: set[str] = set()
        """Inputs without a record."""
        if self.place.is_dir():
            self._read_report()
        elif self.place.is_file():
            self._read_lines()
        else:
            raise MissingInput(str(place), "there is no such output of a run")

    def paths(self) -> set[str]:
        """The inputs that have a record."""
        return set(self._records)

    def record(self, path: str) -> dict[str, Any]:
        """The record of an input. Raises KeyError, UnreadableInput, ReadError."""
        place, at = self._records[path]
        try:
            with place.open("rb") as file:
                file.seek(at)
                line = file.readline() if at or place == self.place else file.read()
        except OSError as error:
            raise UnreadableInput(str(place), (error.strerror or type(error).__name__).lower()) from error
        return _object(line, str(place))

    def records(self) -> Iterator[dict[str, Any]]:
        """All records, by path."""
        yield from (self.record(path) for path in sorted(self._records))

    def ledger(self, path: str) -> tuple[Fate, ...] | None:
        """The fates of the blocks of an input; None when the run kept no ledger."""
        place, _ = self._records[path]
        beside = place.with_name(place.name.removesuffix(RECORD) + LEDGER)
        if place == self.place or not beside.is_file():
            return None
        lines = [_object(line, str(beside)) for line in beside.read_bytes().splitlines()]
        return tuple(Fate(line["action"], line["reason"], line["text"]) for line in lines)

    def _read_report(self) -> None:
        report = self.place / REPORT
        if not report.is_file():
            raise ReadError(str(self.place), f"is no output of `cleaner clean -o`: it has no {REPORT}")
        with report.open("rb") as file:
            for line in file:
                row = _object(line, str(report))
                path = _key(row.get("path"), row.get("member"), row.get("record"))
                if row.get("output") is None:
                    if row.get("status") == "error":
                        self.failed.add(path)
                else:
                    self._records[path] = (self.place / os.fsdecode(_bytes(row["output"])), 0)

    def _read_lines(self) -> None:
        at = 0
        with self.place.open("rb") as file:
            for line in file:
                source = _object(line, str(self.place)).get("source") or {}
                path = _key(source.get("path"), source.get("member"), source.get("record"))
                self._records[path] = (self.place, at)
                at += len(line)


def _key(path: object, member: object, record: object) -> str:
    parts = [str(part) for part in (path, member, record) if part is not None]
    return " ".join(parts) or "stdin"


def _bytes(readable: str) -> bytes:
    r"""The name that `sources.names.readable` made text of.

    >>> _bytes("br\\xe8ve.html"), _bytes("a\\\\b")
    (b'br\xe8ve.html', b'a\\b')
    """
    return _ESCAPED.sub(_byte, readable.encode())


def _byte(found: re.Match[bytes]) -> bytes:
    return b"\\" if found[1] == b"\\" else bytes.fromhex(found[1][1:].decode())


def _object(line: bytes, where: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ReadError(where, f"holds a line that is no JSON: {error}") from error
    if not isinstance(value, dict):
        raise ReadError(where, "holds a line that is no object")
    return value
