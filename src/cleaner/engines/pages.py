"""Files and archives as batches of pages, read as a local run reads them: the same pages, numbers and complaints."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from msgspec import json
from msgspec.structs import asdict

from cleaner.errors import InputError, ReadError
from cleaner.jobs.doubts import confirms
from cleaner.jobs.inputs import members, state_of
from cleaner.jobs.work import Key, State
from cleaner.model import Page
from cleaner.sources.archives import Asked, holds_pages
from cleaner.sources.files import Found, Passed, load

if TYPE_CHECKING:
    import pyarrow

ROWS: Final = 1024
"""Pages of a batch."""
BYTES: Final = 64 * 1024 * 1024
"""A batch ends with the page that fills it. Its workers are started anew, so it should not be small."""


def schema() -> "pyarrow.Schema":
    """The columns of the batches: those that `clean_batch` takes, and before them the key of a run's report."""
    import pyarrow as arrow

    text, data = arrow.large_string(), arrow.large_binary()
    return arrow.schema([
        ("key_path", text), ("key_record", arrow.int64()), ("key_member", text),
        ("key_size", arrow.int64()), ("key_mtime_ns", arrow.int64()),
        ("text", text), ("content", data), ("url", text), ("content_type", text), ("fetched_at", text),
        ("path", text), ("member", text), ("record", arrow.int64()), ("cut", text), ("stated", text), ("doubt", text),
        ("code", text), ("detail", text), ("failed", arrow.bool_()),
    ])  # fmt: skip


def batches(found: Iterable[Found | Passed], asked: Asked) -> "Iterator[pyarrow.RecordBatch]":
    """The pages of some files."""
    import pyarrow as arrow

    rows = (row for thing in found for row in _rows(thing, asked))
    while taken := _some(rows):
        yield arrow.RecordBatch.from_pylist(taken, schema=schema())


def _some(rows: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    taken: list[dict[str, Any]] = []
    size = 0
    for row in islice(rows, ROWS):
        taken.append(row)
        size += len(row.get("content") or row.get("text") or b"")
        if size >= BYTES:
            break
    return taken


def _rows(found: Found | Passed, asked: Asked) -> Iterator[dict[str, Any]]:
    if isinstance(found, Found) and holds_pages(found, asked):
        yield from (_row(*each) for each in members(found, asked))
    else:
        yield _row(_read(found, asked.max_bytes), Key(found.name), state_of(found))


def _read(found: Found | Passed, max_bytes: int) -> Found | Page | Passed:
    if isinstance(found, Passed):
        return found
    try:
        return load(found, max_bytes)
    except (InputError, ReadError) as error:
        if found.doubt is not None and confirms(error, found.doubt):
            return Passed(found.name, *found.doubt, failed=False)
        return Passed(found.name, error.code, error.reason, failed=True)


def _row(thing: Found | Page | Passed, key: Key, state: State) -> dict[str, Any]:
    # The path's bytes as hex digits: they sort as bytes do, and every engine has texts.
    row: dict[str, Any] = {"key_path": key.path.hex(), "key_record": key.record, "key_member": key.member}
    row |= {"key_size": state.size, "key_mtime_ns": state.mtime_ns}
    if isinstance(thing, Passed):
        return row | {
            "code": thing.code, "detail": thing.detail, "failed": thing.failed,
            "member": thing.member, "record": thing.record,
        }  # fmt: skip
    assert isinstance(thing, Page)
    row |= asdict(thing) | {name: _as_json(getattr(thing, name)) for name in ("stated", "doubt")}
    if isinstance(thing.content, str):
        row |= {"content": None, "text": _valid(thing.content)}
    return row


def _as_json(value: object) -> str | None:
    return json.encode(value).decode() if value else None


def _valid(content: str) -> str:
    """Arrow's texts are valid UTF-8: half a character is U+FFFD, as reading would make it."""
    return content.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
