"""`cleaner clean --engine daft`: pages are read, learned from and cleaned by Daft, here or on a Ray cluster.

Files go to tasks whole, and the pages of a file in batches. What comes back is entered and written as in a local run,
by the same code, so the outputs are the same bytes. The profile pass is a group-by: observations by host.
"""

import os
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import replace
from functools import partial
from math import sqrt
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace as varied

from cleaner.engines import pages
from cleaner.engines.batch import clean_batch, observations, observe_batch, profile_of, results
from cleaner.errors import DependencyMissing
from cleaner.jobs.books import Books, Tell
from cleaner.jobs.learning import with_profile
from cleaner.jobs.ledger import Ledger
from cleaner.jobs.output import Output
from cleaner.jobs.report import Summary
from cleaner.jobs.run import Run, finished, warned
from cleaner.jobs.work import Key, Outcome, State, Task
from cleaner.sites import SiteProfile
from cleaner.sites.learner import MOST_NAMELESS, MOST_PAGES
from cleaner.sources.archives import Asked, is_archive
from cleaner.sources.files import Found, Passed, find

if TYPE_CHECKING:
    import pyarrow

Frame = Any
"""A DataFrame of Daft."""

KEYS: Final = ("key_path", "key_record", "key_member", "key_size", "key_mtime_ns")

SPREAD: Final = 10
"""Of a large host the pages with the lowest hashes are learned from. Those below a bound are sent to be learned from,
which is so many standard deviations above what it would have to be if hashes were spread evenly."""


def carry_out(run: Run, output: Output, tell: Tell, ray: str | None = None) -> Summary:
    """Clean all inputs into an output, on Daft. `ray`: the address of a cluster; None: this machine.

    A run with a first pass learns from all pages first.

    Every input is cleaned, whatever an earlier run did. Raises OutputError, and DependencyMissing without the extra.
    """
    daft = _daft(ray)
    output.prepare()
    with Ledger(output.ledger_place) as ledger:
        warned(run, ledger)
        found = list(find(run.inputs, follow_links=run.follow_links, leave_out=output.own))
        source = _source(daft, found, run.way.asked)
        if run.first_pass is not None:
            run = with_profile(run, _learned(daft, source, run, Path(os.fsdecode(ledger.place)).parent))
        books = Books(run.way, output, ledger, tell, retry_failed=True)
        for row in _mapped(daft, source, run, KEYS, results(), partial(clean_batch, work=run.work)).iter_rows():
            books.settle(*_done(row))
        return finished(run, output, ledger)


def _daft(ray: str | None) -> Any:
    try:
        import daft
    except ImportError as error:
        raise DependencyMissing("daft", "this engine needs an extra: pip install 'article-cleaner[dist]'") from error
    if ray is not None:
        daft.set_runner_ray(ray)
    return daft


def _done(row: dict[str, Any]) -> tuple[Task, Outcome]:
    """What a row of the result says: which input, and what came of it."""
    key = Key(bytes.fromhex(row["key_path"]), row["key_record"], row["key_member"])
    article = row["article"]
    outcome = Outcome(
        row["status"],
        row["code"],
        row["detail"],
        row["sha256"],
        None if article is None else article.encode() + b"\n",
        reasons=msgspec.json.decode(row["reasons"]),
    )
    return Task(Passed(key.path, "", "", failed=False), key, State(row["key_size"], row["key_mtime_ns"])), outcome


# ---- pages in, batches through -------------------------------------------------------------------


def _source(daft: Any, found: Iterable[Found | Passed], asked: Asked) -> Frame:
    """All pages of all files, a task for each archive and for some files."""
    from daft.io.source import DataSource, DataSourceTask
    from daft.recordbatch import RecordBatch

    columns = daft.Schema.from_pyarrow_schema(pages.schema())

    class Some(DataSourceTask):  # type: ignore[misc]
        def __init__(self, things: list[Found | Passed]) -> None:
            self._things = things

        @property
        def schema(self) -> Any:
            return columns

        async def read(self) -> AsyncIterator[Any]:
            for batch in pages.batches(self._things, asked):
                yield RecordBatch.from_arrow_record_batches([batch], batch.schema)

    class Files(DataSource):  # type: ignore[misc]
        @property
        def name(self) -> str:
            return "pages"

        @property
        def schema(self) -> Any:
            return columns

        async def get_tasks(self, pushdowns: Any) -> AsyncIterator[Any]:  # noqa: ARG002
            for things in _shares(found):
                yield Some(things)

    return Files().read()


def _shares(found: Iterable[Found | Passed]) -> Iterator[list[Found | Passed]]:
    share: list[Found | Passed] = []
    for thing in found:
        if is_archive(thing.name):
            yield [thing]
            continue
        share.append(thing)
        if len(share) == pages.ROWS:
            yield share
            share = []
    if share:
        yield share


def _mapped(daft: Any, source: Frame, run: Run, keys: Iterable[str], columns: "pyarrow.Schema", step: Any) -> Frame:
    """The rows of a step of `batch`, beside the keys."""
    # The batches of `pages` have columns of their own names.
    way, limits = varied(run.way, page_key=None, url_key=None), run.limits

    def called(*series: Any) -> Any:
        import pyarrow

        arrays = [each.to_arrow() for each in series]
        batch = pyarrow.RecordBatch.from_arrays(arrays, names=names)
        return pyarrow.StructArray.from_arrays(step(batch, way=way, workers=1, limits=limits).columns, fields=fields)

    names = [name for name in source.column_names if name not in KEYS]
    fields = list(columns)
    import pyarrow

    kind = daft.DataType.from_arrow_type(pyarrow.struct(fields))
    function = daft.func.batch(return_dtype=kind, unnest=True, batch_size=pages.ROWS, use_process=False)(called)
    return source.select(*keys, function(*(daft.col(name) for name in names)))


# ---- the first pass ------------------------------------------------------------------------------


def _learned(daft: Any, source: Frame, run: Run, beside: Path) -> SiteProfile:
    """What the sites of all pages have in common. Observations wait on the disk beside the output."""
    way = varied(run.way, options=replace(run.way.options, profile=None))
    with TemporaryDirectory(dir=beside, prefix="_learning-") as place:
        seen = _mapped(daft, source, replace(run, way=way), (), observations(), observe_batch)
        seen.where(daft.col("digest").not_null()).write_parquet(place)
        if not any(Path(place).glob("*.parquet")):
            return SiteProfile()
        seen = daft.read_parquet(f"{place}/*.parquet")
        bounds = dict(_bounds(daft, seen))
        taught = _taught(daft, _below(daft, seen, bounds)).to_pydict()["lines"]
    return SiteProfile(site for text in taught for site in SiteProfile.from_json(text.encode()).sites)


def _bounds(daft: Any, seen: Frame) -> Iterator[tuple[str, str]]:
    """(host, hash) for each host that has more pages than it is learned from: pages above need not be looked at."""
    most = {"": MOST_NAMELESS}
    counted = seen.groupby("host").agg(daft.col("digest").count_distinct().alias("pages"))
    for row in counted.iter_rows():
        wanted = most.get(row["host"], MOST_PAGES)
        share = (wanted + SPREAD * sqrt(wanted)) / row["pages"]
        if share < 1:
            yield row["host"], f"{int(share * 2**256):064x}"


def _below(daft: Any, seen: Frame, bounds: dict[str, str]) -> Frame:
    if not bounds:
        return seen

    @daft.func.batch(return_dtype=daft.DataType.bool(), use_process=False)  # type: ignore[untyped-decorator]
    def is_below(hosts: Any, digests: Any) -> list[bool]:
        pairs = zip(hosts.to_pylist(), digests.to_pylist(), strict=True)
        return [digest <= bounds.get(host, "g") for host, digest in pairs]

    return seen.where(is_below(daft.col("host"), daft.col("digest")))


def _taught(daft: Any, seen: Frame) -> Frame:
    """For each host its profile as JSON, in the column `lines`."""

    @daft.func.batch(return_dtype=daft.DataType.string(), use_process=False)  # type: ignore[untyped-decorator]
    def taught(lines: Any, digests: Any, hosts: Any) -> list[str]:
        rows = zip(hosts.to_pylist(), digests.to_pylist(), lines.to_pylist(), strict=True)
        return [profile_of(rows).to_json()]

    columns = (daft.col(name) for name in ("lines", "digest", "host"))
    return seen.groupby("host").map_groups(taught(*columns))
