"""All results in one file: JSON Lines, packed or not, Parquet, a table of SQLite.

A sink writes results in the order that they come, whole or not at all; the same results give the same bytes.
"""

import gzip
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import islice
from typing import IO, Any, Final, cast

import msgspec

from cleaner.errors import DependencyMissing, OutputError
from cleaner.formats.record import to_bytes
from cleaner.jobs import whole
from cleaner.jobs.ledger import Entry
from cleaner.sources.names import readable

Results = Iterable[tuple[Entry, bytes]]

Sink = Callable[[bytes, bytes, Results], None]
"""(place, temporary, results): see `whole.put`. Results are records as JSON."""

LEVEL: Final = 6
ROWS: Final = 1000
"""Of a row group in Parquet, and of what is in memory at once."""

TEXTS: Final = (
    "id url canonical_url domain site_name title description published_at modified_at published_precision language"
    " section text content_hash status fetched_at"
).split()
NUMBERS: Final = ("word_count",)
TRUTHS: Final = ("is_free",)
LISTS: Final = ("authors", "tags")
COLUMNS: Final = (*TEXTS, *NUMBERS, *TRUTHS, *LISTS, "path", "record")
"""Of tables: keys of the record, the path of the input, and the whole record as JSON."""


def sink_of(kind: str) -> Sink:
    """The sink that an option names: jsonl, parquet or sqlite. Raises DependencyMissing before anything is cleaned."""
    if kind == "parquet":
        _pyarrow()
    return {"jsonl": json_lines, "parquet": parquet, "sqlite": table}[kind]


def json_lines(place: bytes, temporary: bytes, results: Results) -> None:
    """A result a line; packed when the name ends in .gz or .zst."""
    with whole.writing(place, temporary) as file, _packing(place, file) as lines:
        for _, result in results:
            lines.write(result)


def parquet(place: bytes, temporary: bytes, results: Results) -> None:
    """A record a row. Raises DependencyMissing without pyarrow."""
    arrow, writer_of = _pyarrow()
    kinds = {NUMBERS: arrow.int64(), TRUTHS: arrow.bool_(), LISTS: arrow.list_(arrow.string())}
    types = {name: kind for names, kind in kinds.items() for name in names}
    schema = arrow.schema([(name, types.get(name, arrow.string())) for name in COLUMNS])
    source = iter(results)
    with whole.writing(place, temporary) as file, writer_of(file, schema, compression="zstd") as writer:
        while rows := [_row(entry, result) for entry, result in islice(source, ROWS)]:
            writer.write_table(arrow.Table.from_pylist(rows, schema=schema))


def table(place: bytes, temporary: bytes, results: Results) -> None:
    """A SQLite file with the table `articles`: a record a row, lists as JSON."""
    with whole.told(place), open(temporary, "wb"):  # what a killed run left there is no beginning
        pass
    try:
        with closing(sqlite3.connect(os.fsdecode(temporary))) as connection:
            _fill(connection, results)
    except sqlite3.Error as error:
        raise OutputError(readable(place), f"cannot be written: {error}") from error
    whole.move(temporary, place)


def _fill(connection: sqlite3.Connection, results: Results) -> None:
    # No journal: until it is whole and moved, the file is nobody's.
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute(f"CREATE TABLE articles ({', '.join(COLUMNS)})")
    rows = (_row(entry, result) for entry, result in results)
    with connection:
        connection.executemany(
            f"INSERT INTO articles VALUES ({', '.join('?' * len(COLUMNS))})",
            ([_flat(row[name]) for name in COLUMNS] for row in rows),
        )


def _row(entry: Entry, result: bytes) -> dict[str, Any]:
    """The columns of a record."""
    record = msgspec.json.decode(result)
    row = {name: record[name] for name in (*TEXTS, *NUMBERS, *TRUTHS, "tags")}
    authors = [author["name"] for author in record["authors"]]
    return row | {"authors": authors, "path": readable(entry.path), "record": result.decode()}


def _flat(value: Any) -> Any:
    return to_bytes(value).decode().rstrip() if isinstance(value, list) else value


@contextmanager
def _packing(place: bytes, file: IO[bytes]) -> Iterator[IO[bytes]]:
    name = place.lower()
    if name.endswith(b".gz"):
        with gzip.GzipFile(filename="", mode="wb", compresslevel=LEVEL, fileobj=file, mtime=0) as packed:
            yield cast(IO[bytes], packed)
    elif name.endswith(b".zst"):
        from cleaner.sources.unpacking import zstd

        with zstd().ZstdFile(file, "wb") as packed:
            yield packed
    else:
        yield file


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise DependencyMissing(
            "parquet", "Parquet files need an extra: pip install 'article-cleaner[arrow]'"
        ) from error
    return pyarrow, ParquetWriter
