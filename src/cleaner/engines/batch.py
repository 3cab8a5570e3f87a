"""A batch of pages -> a batch of records, as Arrow knows them. Pure: the same batch gives the same batch."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

import msgspec

from cleaner.errors import DependencyMissing, ModelError, OptionError
from cleaner.jobs.doubts import teaches
from cleaner.jobs.pool import Limits, Lost, in_order
from cleaner.jobs.run import IN_PROCESS, Run, outcomes
from cleaner.jobs.work import Key, Outcome, State, Task, Way, outcome
from cleaner.model import Doubt, Page
from cleaner.options import Options
from cleaner.sites import Learner, Observation, SiteProfile
from cleaner.sources.archives import Asked
from cleaner.sources.archives.fields import page_from
from cleaner.sources.archives.parquet import columns_in
from cleaner.sources.found import Passed

if TYPE_CHECKING:
    import pyarrow

Value = TypeVar("Value")

KNOWN: Final = ("content_type", "fetched_at", "path", "member", "record", "cut")
"""Columns of a page beside content and URL, none of them needed: see `model.Page`."""

STATED: Final = "stated"
"""Column for `Page.stated`, as JSON; without it what other columns state is taken, as of any row."""
DOUBT: Final = "doubt"
"""Column for `Page.doubt`, as JSON: what was found in folders and archives may be no page."""
_Stated = tuple[tuple[str, str], ...]

NO_PAGE: Final = ("code", "detail", "failed")
"""Columns that say of a row why it holds no page."""


def clean_batch(
    batch: "pyarrow.RecordBatch",
    options: Options | None = None,
    *,
    workers: int = IN_PROCESS,
    limits: Limits | None = None,
    way: Way | None = None,
    work: Callable[[Way, Task], Outcome] = outcome,
) -> "pyarrow.RecordBatch":
    """Clean a batch of pages, one row for each, in their order.

    Args:
        batch: pages in the column `html`, `text` or `content`, their addresses in `url`; other columns named as the
            fields of `Page` are used, too, and those that state title, authors, date ... as in rows of Parquet files.
        options: how to clean; see Options.
        workers: 0 cleans in this process, which a page can kill. With more, pages are cleaned in processes of their
            own, and one that hangs, crashes or eats the memory costs only itself.
        limits: what a page may cost, with workers.
        way: all that a run says, in place of options.
        work: what is done with each page, as `Run.work`.

    Returns:
        Columns `path`, `member`, `record` as they came; `status`, `code`, `detail` as in the report of a run; `sha256`
        of the page; `article`, the record as a line of JSON, null where there is none; `reasons`, a JSON object: how
        many blocks were dropped for which reason.
    """
    import pyarrow as arrow

    way = way or Way(options or Options())
    things = list(_things(batch, way.asked))
    run = Run(inputs=(), way=way, workers=workers, limits=limits or Limits(), work=work)
    with closing(outcomes(run, (Task(thing, Key(b""), State()) for thing in things))) as found:
        rows = [_row(thing, result) for thing, result in zip(things, found, strict=True)]
    return arrow.RecordBatch.from_pylist(rows, schema=results())


def results() -> "pyarrow.Schema":
    """The columns of `clean_batch`'s batches."""
    import pyarrow as arrow

    texts = ("status", "code", "detail", "sha256", "article", "reasons")
    columns = {"path": arrow.large_string(), "member": arrow.large_string(), "record": arrow.int64()}
    return arrow.schema([*columns.items(), *((name, arrow.large_string()) for name in texts)])


def observe_batch(
    batch: "pyarrow.RecordBatch", *, workers: int = IN_PROCESS, limits: Limits | None = None, way: Way | None = None
) -> "pyarrow.RecordBatch":
    """What pages add to the knowledge of their sites: `host`, `digest`, `lines`; null rows for what is no page."""
    import pyarrow as arrow

    way = way or Way()
    rows = [seen or Seen() for seen in _observations(_things(batch, way.asked), way, workers, limits)]
    return arrow.RecordBatch.from_pylist([row._asdict() for row in rows], schema=observations())


def observations() -> "pyarrow.Schema":
    """The columns of `observe_batch`'s batches."""
    import pyarrow as arrow

    text = arrow.large_string()
    return arrow.schema([("host", text), ("digest", text), ("lines", arrow.large_binary())])


class Seen(NamedTuple):
    """A row of `observe_batch`. Pages without a host have ""."""

    host: str | None = None
    digest: str | None = None
    lines: bytes | None = None


def profile_of(rows: Iterable[tuple[str, str, bytes]]) -> SiteProfile:
    """What sites have in common, from (host, digest, lines) as `observe_batch` gives them, in any order.

    What a host's pages teach does not depend on other hosts, so this can be done for each, and the profiles merged.
    """
    with Learner() as learner:
        learner.add_all(Observation(host or None, digest, lines) for host, digest, lines in rows)
        return learner.profile()


# ---- rows -> pages -------------------------------------------------------------------------------


def _things(batch: "pyarrow.RecordBatch", asked: Asked) -> Iterator[Page | Passed]:
    names = set(batch.schema.names)
    wanted = [*columns_in(batch.schema, asked), *(name for name in (*KNOWN, *NO_PAGE, STATED, DOUBT) if name in names)]
    for row in batch.select(wanted).to_pylist():
        yield _thing(row, asked)


def _thing(row: dict[str, Any], asked: Asked) -> Page | Passed:
    member, record = row.get("member"), row.get("record")
    if row.get("code"):
        return Passed(b"", row["code"], row.get("detail") or "", bool(row.get("failed", True)), member, record)
    page = page_from(row, asked, **{name: row[name] for name in KNOWN if row.get(name) is not None})
    if page is None:
        return Passed(b"", "empty", "the row has no page", True, member, record)
    stated, doubt = _as(_Stated, row.get(STATED)), _as(Doubt, row.get(DOUBT))
    return msgspec.structs.replace(page, stated=page.stated if stated is None else stated, doubt=doubt)


def _as(kind: type[Value], stated: Any) -> Value | None:
    """What a column holds as JSON; None when there is none, or it has another meaning."""
    try:
        return msgspec.json.decode(stated or "", type=kind)
    except (msgspec.DecodeError, TypeError):
        return None


def _row(thing: Page | Passed, result: Outcome) -> dict[str, Any]:
    return {
        "path": thing.path if isinstance(thing, Page) else None,
        "member": thing.member,
        "record": thing.record,
        "status": result.status,
        "code": result.code,
        "detail": result.detail,
        "sha256": result.sha256,
        "article": None if result.record is None else result.record.decode().rstrip("\n"),
        "reasons": msgspec.json.encode(result.reasons, order="sorted").decode(),
    }


def _observations(
    things: Iterator[Page | Passed], way: Way, workers: int, limits: Limits | None
) -> Iterator[Seen | None]:
    look: Callable[[Page | Passed], Seen | None] = partial(_look, way)
    if workers == IN_PROCESS:
        yield from map(look, things)
        return
    with closing(in_order(look, things, workers, limits)) as seen:
        for each in seen:
            yield None if isinstance(each, Lost) else each


def _look(way: Way, thing: Page | Passed) -> Seen | None:
    from cleaner.pipeline import observe

    if isinstance(thing, Passed):
        return None
    try:
        seen = observe(thing, way.format, way.options) if teaches(thing) else None
    except (OptionError, DependencyMissing, ModelError, MemoryError):
        raise
    except Exception:
        return None
    return Seen(seen.host or "", seen.digest, seen.lines) if seen else None
