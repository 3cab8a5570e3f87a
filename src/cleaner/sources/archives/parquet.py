"""Parquet: a page a row. The only file that reads with pyarrow."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from cleaner.errors import DependencyMissing
from cleaner.model import Page
from cleaner.sources.archives.asking import SOURCE_KEY, Asked, Broken
from cleaner.sources.archives.fields import page_from
from cleaner.sources.archives.stated import is_telling
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened

ROWS: Final = 32
"""Read at once."""


def parquet(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a Parquet file; their numbers are those of the rows, from 0."""
    where, number = readable(archive.name), 0
    with _opened(archive) as file:
        columns = columns_in(file.schema_arrow, asked)
        if not set(columns) & set(asked.page_keys):
            keys = " or ".join(asked.page_keys)
            detail = f"has no column {keys}: --page-key names the column of the page"
            yield Passed(archive.name, "container", detail, failed=True)
            return
        try:
            for batch in file.iter_batches(batch_size=ROWS, columns=columns, use_threads=False):
                for row in batch.to_pylist():
                    yield _page(row, archive, asked, number, where)
                    number += 1
        except (OSError, ValueError) as error:  # pyarrow's own errors are ValueErrors or OSErrors
            yield Passed(archive.name, "container", f"is damaged: {error}", failed=True, record=number)


def columns_in(schema: Any, asked: Asked) -> list[str]:
    """The columns that are read. Of those that only state something the texts: others may hold what Python cannot."""
    own = {*asked.page_keys, *asked.url_keys}
    return [one.name for one in schema if one.name in own or (_tells(one.name) and _holds_texts(one.type))]


def _tells(name: str) -> bool:
    return name == SOURCE_KEY or is_telling(name)


def _holds_texts(kind: Any) -> bool:
    from pyarrow import types

    if types.is_list(kind) or types.is_large_list(kind):
        kind = kind.value_type
    return bool(types.is_string(kind) or types.is_large_string(kind))


def _page(row: dict[str, object], archive: Found, asked: Asked, number: int, where: str) -> Page | Passed:
    page = page_from(row, asked, path=where, record=number)
    if page is None:
        return Passed(archive.name, "empty", "the row has no text", failed=True, record=number)
    if len(page.content) > asked.max_bytes:
        detail = f"is larger than {asked.max_bytes} bytes"
        return Passed(archive.name, "too-large", detail, failed=True, record=number)
    return page


@contextmanager
def _opened(archive: Found) -> Iterator[Any]:
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise DependencyMissing(
            "parquet", "Parquet files need an extra: pip install 'article-cleaner[arrow]'"
        ) from error
    with opened(archive) as descriptor, open(descriptor, "rb", closefd=False) as stream:
        try:
            file = ParquetFile(stream)
        except (OSError, ValueError) as error:
            raise Broken(readable(archive.name), f"is no Parquet file, or was cut: {error}") from error
        yield file
