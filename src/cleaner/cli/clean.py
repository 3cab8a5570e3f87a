"""`cleaner clean`: raw pages in, records out."""

import os
import sys
from typing import TYPE_CHECKING, Final

import click

from cleaner.cli.choices import format_of, options_of, page_choices

if TYPE_CHECKING:
    from cleaner.jobs.output import Output
    from cleaner.jobs.run import Row, Run

TOLD: Final = 20
"""So many failures are named on stderr when there is a report that names them all."""

SOME_FAILED: Final = 1


@click.command()
@click.argument("inputs", nargs=-1, required=True, type=click.Path(path_type=bytes), metavar="INPUT...")
@click.option("-o", "--output", type=click.Path(path_type=bytes), metavar="DIR", help="Mirror the inputs in a folder.")
@click.option("--jsonl", type=click.Path(path_type=bytes), metavar="FILE", help="All records in one file.")
@click.option("--ledger", is_flag=True, help="With -o: beside each record the fate of every block.")
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes. Default: one for each core.")
@click.option("--follow-links", is_flag=True, help="Follow symbolic links inside folders.")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary; only what failed.")
@page_choices
def clean(
    inputs: tuple[bytes, ...],
    output: bytes | None,
    jsonl: bytes | None,
    ledger: bool,
    workers: int | None,
    follow_links: bool,
    quiet: bool,
    form: str,
    url: str | None,
    no_second_opinion: bool,
    without_rules: tuple[str, ...],
) -> int:
    """Clean pages: files, folders, or - for standard input.

    Without -o or --jsonl the records go to stdout, one JSON object a line. With -o DIR the tree is mirrored,
    a/b.html becomes DIR/a/b.html.json, and DIR/_report.jsonl has one row for each input, whatever happened to it;
    with --jsonl FILE the report is FILE.report.jsonl.

    Exit code 0: all fine. 1: some inputs failed, and the others came out. 2: usage, or the results cannot be written.
    Links, pipes and devices found in a folder are skipped, which is no failure.
    """
    from cleaner.jobs.run import Run

    single = len(inputs) == 1 and not os.path.isdir(inputs[0])
    _check(inputs, output, jsonl, ledger=ledger, url=url, single=single)
    run = Run(
        inputs=inputs,
        options=options_of(no_second_opinion, without_rules),
        format=format_of(form),
        url=url,
        follow_links=follow_links,
        ledger=ledger,
        workers=workers or (0 if single else _cores()),
    )
    return _clean(run, _output(output, jsonl, single=single), quiet=quiet)


def _check(
    inputs: tuple[bytes, ...], output: bytes | None, jsonl: bytes | None, *, ledger: bool, url: str | None, single: bool
) -> None:
    if output is not None and jsonl is not None:
        raise click.UsageError("-o and --jsonl exclude each other: one file a page, or one file for all.")
    if ledger and output is None:
        raise click.UsageError("--ledger writes beside the records, so it needs -o DIR.")
    if url is not None and not single:
        raise click.UsageError("--url says where one page came from; here are several.")
    for place in (output, jsonl):
        if place is not None and any(_same(given, place) for given in inputs):
            raise click.UsageError("The output is one of the inputs: give it a place of its own.")


def _clean(run: "Run", output: "Output", *, quiet: bool) -> int:
    from collections import Counter as Tally

    from cleaner.cli.screen import Counter, complaint
    from cleaner.jobs.run import find_inputs, rows

    tally: Tally[str] = Tally()
    reported = bool(output.own)
    with output, Counter(wanted=not quiet and reported) as counter:
        if counter.shown:
            counter.start(sum(1 for _ in find_inputs(run, output)))
        for row in rows(run, output):
            tally[_fate(row)] += 1
            counter.advance()
            if row.status == "error" and (tally["failed"] <= TOLD or not reported):
                counter.say(complaint(row.path, row.detail or "", row.code))
    if tally["failed"] or (reported and not quiet) or not tally:
        click.echo(_summary(tally, output), err=True)
    return SOME_FAILED if tally["failed"] else 0


def _fate(row: "Row") -> str:
    return {"error": "failed", "skipped": "skipped"}.get(row.status, "cleaned")


def _summary(tally: dict[str, int], output: "Output") -> str:
    from cleaner.review.visible import visible
    from cleaner.sources.names import readable

    total = sum(tally.values())
    if not total:
        return "cleaner: nothing to clean: the input holds no files"
    told = ", ".join(f"{tally[fate]} {fate}" for fate in ("cleaned", "failed", "skipped") if tally[fate])
    report = f"; every one in {visible(readable(output.report_place))}" if output.report_place else ""
    return f"cleaner: {total} input{'s' if total > 1 else ''}: {told}{report}"


def _output(folder: bytes | None, jsonl: bytes | None, *, single: bool) -> "Output":
    from cleaner.jobs.output import Lines, Stream, Tree

    if folder is not None:
        return Tree(folder)
    if jsonl is not None:
        return Lines(jsonl)
    return Stream(sys.stdout.buffer, pretty=single and sys.stdout.isatty())


def _same(one: bytes, other: bytes) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
