"""A finished run, read again: the folder of `clean -o DIR --ledger`."""

import os
from collections.abc import Iterator
from os import fsencode
from typing import Final, TypeVar

import msgspec
from msgspec import Struct

from cleaner.errors import MissingInput, ReadError, UnreadableInput
from cleaner.formats.ledger import LedgerLine
from cleaner.model import Author, Image, Removed
from cleaner.sources.names import as_bytes, readable

REPORT: Final = b"_report.jsonl"
RECORD: Final = b".json"
LEDGER: Final = b".ledger.jsonl"

_Read = TypeVar("_Read")


class Row(Struct, frozen=True):
    """What is needed of a row of the report."""

    path: str
    status: str
    output: str | None = None
    member: str | None = None
    record: int | None = None
    code: str | None = None
    detail: str | None = None
    sha256: str | None = None


class Record(Struct, frozen=True):
    """What is needed of a record."""

    status: str
    url: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    authors: list[Author] = []
    published_at: str | None = None
    modified_at: str | None = None
    language: str | None = None
    section: str | None = None
    tags: list[str] = []
    images: list[Image] = []
    word_count: int = 0
    flags: list[str] = []
    removed: Removed | None = None


class Reviewed(Struct, frozen=True):
    """One input of the run: its row, its record and the fates of its blocks. An input that failed has but its row."""

    row: Row
    record: Record | None = None
    lines: tuple[LedgerLine, ...] = ()


def is_run(folder: str | bytes | os.PathLike[str]) -> bool:
    """Whether a folder is what `cleaner clean -o` made."""
    return os.path.isfile(os.path.join(fsencode(folder), REPORT))


def rows(folder: str | bytes | os.PathLike[str]) -> Iterator[Row]:
    """The inputs of a run, in the order of its report; without those that nobody expected to be read.

    Raises:
        MissingInput, UnreadableInput, ReadError: the folder is no output of a run.
    """
    place = os.path.join(fsencode(folder), REPORT)
    for number, line in enumerate(_lines(place), 1):
        row = _decoded(line, Row, f"{readable(place)}, line {number}")
        if row.status == "error" or (row.output is not None and row.status != "vanished"):
            yield row


def read(folder: str | bytes | os.PathLike[str], row: Row) -> Reviewed:
    """An input of the run.

    Raises:
        MissingInput, UnreadableInput, ReadError: record or ledger are not there, or are something else. A run without
            --ledger has no ledgers.
    """
    if row.output is None:
        return Reviewed(row)
    place = os.path.join(fsencode(folder), as_bytes(row.output))
    record = _decoded(b"\n".join(_lines(place)), Record, readable(place))
    ledger = place.removesuffix(RECORD) + LEDGER
    if not os.path.lexists(ledger):
        raise MissingInput(
            readable(fsencode(folder)),
            "has no ledgers: run `cleaner clean ... --ledger` again, or review the raw pages",
        )
    lines = tuple(
        _decoded(line, LedgerLine, f"{readable(ledger)}, line {number}")
        for number, line in enumerate(_lines(ledger), 1)
    )
    return Reviewed(row, record, lines)


def _lines(place: bytes) -> list[bytes]:
    try:
        with open(place, "rb") as file:
            return file.read().splitlines()
    except FileNotFoundError as error:
        raise MissingInput(readable(place), "there is no such file") from error
    except OSError as error:
        raise UnreadableInput(readable(place), (error.strerror or type(error).__name__).lower()) from error


def _decoded(line: bytes, kind: type[_Read], where: str) -> _Read:
    try:
        return msgspec.json.decode(line, type=kind)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise ReadError(where, f"is not what `cleaner clean -o DIR --ledger` writes: {error}") from error
