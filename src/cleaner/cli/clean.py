"""`cleaner clean`: raw pages in, records out."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import click

from cleaner.cli.choices import format_of, learns, options_of, page_choices
from cleaner.cli.places import holds_many, is_url, refuse_inputs

if TYPE_CHECKING:
    from cleaner.formats.export import Export
    from cleaner.jobs.books import Tell
    from cleaner.jobs.inputs import Inputs
    from cleaner.jobs.output import Output
    from cleaner.jobs.report import Row, Summary
    from cleaner.jobs.run import Run

    Engine = Callable[[Run, Output, Tell], Summary]

TOLD: Final = 20
"""So many failures are named on stderr when there is a report that names them all."""

NO_FAILURES: Final = frozenset({"link-skipped", "special-file", "vanished"})
"""Codes of inputs that nobody expects to be cleaned."""

SOME_FAILED: Final = 1
INTERRUPTED: Final = 130

EXPORTS: Final = ("record", "zyte", "schemaorg", "markdown")
"""Names of `formats.exports`, which is not loaded to show them."""


@click.command()
@click.argument("inputs", nargs=-1, required=True, type=click.Path(path_type=bytes), metavar="INPUT...")
@click.option("-o", "--output", type=click.Path(path_type=bytes), metavar="DIR", help="Mirror the inputs in a folder.")
@click.option(
    "--jsonl", type=click.Path(path_type=bytes), metavar="FILE", help="All records in one file; .gz and .zst pack it."
)
@click.option("--parquet", type=click.Path(path_type=bytes), metavar="FILE", help="All records in a Parquet file.")
@click.option("--sqlite", type=click.Path(path_type=bytes), metavar="FILE", help="All records in a table of SQLite.")
@click.option(
    "--as",
    "export",
    type=click.Choice(EXPORTS),
    default="record",
    show_default=True,
    help="The form of the results: the native record, or that of another ecosystem.",
)
@click.option("--ledger", is_flag=True, help="With -o: beside each record the fate of every block.")
@click.option(
    "--engine",
    type=click.Choice(["local", "daft"]),
    default="local",
    show_default=True,
    help="What spreads the work: processes of this machine, or Daft (extra dist). The results are the same.",
)
@click.option("--ray", metavar="ADDRESS", help="With --engine daft: a Ray cluster, as ray://host:10001.")
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes. Default: one for each core.")
@click.option(
    "--near-duplicates", is_flag=True, help="Tell which articles are nearly the same, as wire copy is (extra dedup)."
)
@click.option("--follow-links", is_flag=True, help="Follow symbolic links inside folders.")
@click.option("--retry-failed", is_flag=True, help="Try what failed in an earlier run again, although nothing changed.")
@click.option("--allow-private", is_flag=True, help="Fetch URLs also from addresses that are not public.")
@click.option("--page-key", metavar="NAME", help="Key or column of the page, in JSON Lines and lists, Parquet and CSV.")
@click.option("--url-key", metavar="NAME", help="Key or column of its URL there.")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary; only what failed.")
@page_choices
def clean(
    inputs: tuple[bytes, ...],
    output: bytes | None,
    jsonl: bytes | None,
    parquet: bytes | None,
    sqlite: bytes | None,
    export: str,
    ledger: bool,
    engine: str,
    ray: str | None,
    workers: int | None,
    near_duplicates: bool,
    follow_links: bool,
    retry_failed: bool,
    allow_private: bool,
    page_key: str | None,
    url_key: str | None,
    quiet: bool,
    form: str,
    url: str | None,
    no_second_opinion: bool,
    without_rules: tuple[str, ...],
) -> int:
    """Clean pages: files, folders, URLs, or - for standard input.

    Without -o or FILE the records go to stdout, one JSON object a line. With -o DIR the tree is mirrored,
    a/b.html becomes DIR/a/b.html.json, and DIR/_report.jsonl has one row for each input, whatever happened to it;
    with --jsonl, --parquet or --sqlite FILE the report is FILE.report.jsonl. A run that was killed goes on where it
    was when it is started again, and one that is repeated does only what is new or has changed.

    Exit code 0: all fine. 1: some inputs failed, and the others came out. 2: usage, or the results cannot be written.
    Links, pipes and devices found in a folder are skipped, which is no failure; so are style sheets, scripts, pictures
    and what else is part of pages that were saved or mirrored, unless it is named itself.
    """
    from cleaner.jobs.duplicates import last_pass
    from cleaner.jobs.learning import first_pass, learned, with_profile
    from cleaner.jobs.run import Run
    from cleaner.jobs.work import Way

    way = Way(
        options_of(no_second_opinion, without_rules), format_of(form), url, ledger, _export(export), page_key, url_key
    )
    single = len(inputs) == 1 and not holds_many(inputs[0], way.asked)
    given = {"-o": output, "--jsonl": jsonl, "--parquet": parquet, "--sqlite": sqlite}
    places = {option: place for option, place in given.items() if place is not None}
    _check(inputs, places, ledger=ledger, url=url, single=single)
    _check_export(export, places, single=single)
    if near_duplicates and (not places or export != "record"):
        raise click.UsageError("--near-duplicates looks at the records in -o DIR or a FILE.")
    _check_engine(engine, ray, places, ledger=ledger)
    run = Run(
        inputs=_with_pages_of_urls(inputs, allow_private),
        way=way,
        follow_links=follow_links,
        retry_failed=retry_failed,
        workers=workers or (0 if single and not places else _cores()),
    )
    kept = _output(places, way.export.ending)
    if kept is None:
        return _streamed(with_profile(run, learned(run)) if _teach(inputs, single=single) else run, single=single)
    run = replace(run, first_pass=first_pass) if _teach(inputs, single=single) else run
    run = replace(run, last_pass=last_pass(marked=near_duplicates))
    return _kept(run, kept, _engine(engine, ray), quiet=quiet)


def _with_pages_of_urls(inputs: tuple[bytes, ...], allow_private: bool) -> "Inputs":
    """The inputs, with the files of fetched pages for their URLs; the files are gone when the command is done."""
    if not any(map(is_url, inputs)):
        return inputs
    from cleaner.fetch.values import FetchOptions
    from cleaner.jobs.fetching.inputs import fetched

    return click.get_current_context().with_resource(fetched(inputs, FetchOptions(allow_private=allow_private)))


def _teach(inputs: tuple[bytes, ...], *, single: bool) -> bool:
    """Whether the pages are to be learned from: those of folders and archives, or several. Standard input can be read
    only once."""
    return not single and b"-" not in inputs and learns()


def _check(
    inputs: tuple[bytes, ...], places: Mapping[str, bytes], *, ledger: bool, url: str | None, single: bool
) -> None:
    if len(places) > 1:
        raise click.UsageError(f"{' and '.join(places)} exclude each other: the results go to one place.")
    if ledger and "-o" not in places:
        raise click.UsageError("--ledger writes beside the records, so it needs -o DIR.")
    if url is not None and not single:
        raise click.UsageError("--url says where one page came from; here are several.")
    if url is not None and is_url(inputs[0]):
        raise click.UsageError("--url says where a file came from; here it is an address already.")
    for place in places.values():
        refuse_inputs(inputs, place)


def _check_export(export: str, places: Mapping[str, bytes], *, single: bool) -> None:
    if export == "record":
        return
    if "--parquet" in places or "--sqlite" in places:
        raise click.UsageError(
            f"{', '.join(places)} holds the columns of the record: --as {export} needs -o or --jsonl."
        )
    if not _export(export).lines and "-o" not in places and (places or not single):
        raise click.UsageError(f"--as {export} is more than a line an article: several need -o DIR.")


def _check_engine(engine: str, ray: str | None, places: Mapping[str, bytes], *, ledger: bool) -> None:
    if engine == "local" and ray is not None:
        raise click.UsageError("--ray is for --engine daft.")
    if engine == "daft" and (not places or ledger):
        raise click.UsageError("--engine daft writes to -o DIR or a FILE, and no --ledger.")


def _engine(name: str, ray: str | None) -> "Engine":
    if name == "daft":
        from cleaner.engines import on_daft

        return partial(on_daft.carry_out, ray=ray)
    from cleaner.jobs.run import carry_out

    return carry_out


def _export(name: str) -> "Export":
    from cleaner.formats.exports import EXPORTS

    return EXPORTS[name]


def _output(places: Mapping[str, bytes], ending: bytes) -> "Output | None":
    """Where the results go; None for stdout."""
    from cleaner.jobs.output import OneFile, Tree
    from cleaner.jobs.sinks import sink_of

    for option, place in places.items():
        return Tree(place, ending) if option == "-o" else OneFile(place, sink_of(option.removeprefix("--")))
    return None


def _streamed(run: "Run", *, single: bool) -> int:
    """Records on stdout; every failure on stderr, since there is no report."""
    from cleaner.cli.screen import complaint
    from cleaner.jobs.output import Stream
    from cleaner.jobs.run import stream

    tally: Counter[str] = Counter()

    def tell(row: "Row", unchanged: bool) -> None:  # noqa: ARG001
        tally[row.status] += 1
        if row.status == "error":
            click.echo(complaint(_name(row), row.detail or "", row.code), err=True)

    pretty = single and run.way.export.lines and sys.stdout.isatty()
    stream(run, Stream(sys.stdout.buffer, pretty=pretty), tell)
    if tally["error"] or not tally:
        click.echo(_summary(tally, Counter(), Counter()), err=True)
    return SOME_FAILED if tally["error"] else 0


def _kept(run: "Run", output: "Output", carry_out: "Engine", *, quiet: bool) -> int:
    """Records in files, with a report; the first failures on stderr."""
    from cleaner.cli.screen import Counter as Bar
    from cleaner.cli.screen import complaint
    from cleaner.sources.files import find
    from cleaner.sources.names import readable
    from cleaner.visible import visible

    tally: Counter[str] = Counter()

    def tell(row: "Row", unchanged: bool) -> None:
        tally["unchanged" if unchanged else "new"] += 1
        tally["failed"] += row.status == "error"
        bar.advance()
        if row.status == "error" and tally["failed"] <= TOLD:
            bar.say(complaint(_name(row), row.detail or "", row.code))

    try:
        with Bar(wanted=not quiet) as bar:
            if bar.shown:
                bar.start(sum(1 for _ in find(run.inputs, follow_links=run.follow_links, leave_out=output.own)))
            done = carry_out(replace(run, warn=lambda said: bar.say(f"cleaner: {visible(said)}")), output, tell)
    except KeyboardInterrupt:
        click.echo(f"cleaner: interrupted after {tally.total()} inputs; the same command goes on from here", err=True)
        return INTERRUPTED
    failed = done.by_status.get("error", 0)
    if failed or not quiet or not done.inputs:
        summary = _summary(Counter(done.by_status), Counter(done.by_code), Counter(done.skipped), tally["unchanged"])
        click.echo(
            f"{summary}; every one in {visible(readable(output.report_place))}" if done.inputs else summary, err=True
        )
    return SOME_FAILED if failed else 0


def _name(row: "Row") -> str:
    """Which input, for a person."""
    inside = [str(part) for part in (row.record, row.member) if part is not None]
    return f"{row.path}[{' '.join(inside)}]" if inside else row.path


def _summary(by_status: Counter[str], by_code: Counter[str], skipped: Counter[str], unchanged: int = 0) -> str:
    """What became of how many inputs, and why some have no record: `by_code` all of them, `skipped` those without
    failure."""
    total = by_status.total() - by_status["vanished"]
    if not total and not by_status["vanished"]:
        return "cleaner: nothing to clean: the input holds no files"
    fates = {"failed": by_status["error"], "skipped": by_status["skipped"]}
    fates = {"cleaned": total - sum(fates.values()), **fates, "vanished": by_status["vanished"]}
    why = {"failed": _codes(by_code - skipped), "skipped": _codes(skipped)}
    told = ", ".join(f"{number} {fate}{why.get(fate, '')}" for fate, number in fates.items() if number)
    return f"cleaner: {total} input{'' if total == 1 else 's'}: {told}" + (
        f"; {unchanged} unchanged since an earlier run" if unchanged else ""
    )


def _codes(by_code: Counter[str]) -> str:
    codes = ", ".join(f"{number} {code}" for code, number in sorted(by_code.items()) if code not in NO_FAILURES)
    return f" ({codes})" if codes else ""


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
