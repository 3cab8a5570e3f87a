"""`cleaner review`: one page that shows what was removed and why."""

import os
import tempfile
from typing import TYPE_CHECKING, Final

import click

from cleaner.cli.choices import format_of, options_of, page_choices
from cleaner.cli.places import REVIEW, holds_many, refuse_pages

if TYPE_CHECKING:
    from cleaner.jobs.run import Run
    from cleaner.options import Options

TOLD: Final = 20
"""So many failures are named on stderr; the page has them all."""

SOME_FAILED: Final = 1


@click.command()
@click.argument("place", type=click.Path(path_type=bytes), metavar="DIR|RUN")
@click.option(
    "-o", "--output", type=click.Path(path_type=bytes), required=True, metavar="FILE", help="The page: review.html."
)
@click.option(
    "--most", type=click.IntRange(1), default=2000, show_default=True, metavar="N", help="Only the most suspicious."
)
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes. Default: one for each core.")
@click.option("--follow-links", is_flag=True, help="Follow symbolic links inside folders.")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary; only what failed.")
@page_choices
def review(
    place: bytes,
    output: bytes,
    most: int,
    workers: int | None,
    follow_links: bool,
    quiet: bool,
    form: str,
    url: str | None,
    no_second_opinion: bool,
    without_rules: tuple[str, ...],
) -> int:
    """Make one page that shows what was removed from each article and why, most suspicious first.

    Give it raw pages (a folder, a file), which it cleans first, or what `cleaner clean -o DIR --ledger` made of them.
    The page opens from disk and asks for nothing. In it the fate of a line can be marked as wrong; the marks are saved
    as JSON, of which `cleaner golden record --from-review` makes cases.

    Exit code 0: all fine. 1: some inputs failed; they stand in the page. 2: usage, or the page cannot be written.
    """
    from cleaner.cli.learn import cores
    from cleaner.jobs.run import Run
    from cleaner.jobs.work import Way
    from cleaner.review.run import is_run
    from cleaner.targets import target

    options = options_of(no_second_opinion, without_rules)
    if os.path.isdir(output):
        raise click.UsageError("-o names a folder: give the page a name, such as review.html.")
    refuse_pages([place], output, REVIEW)
    target(output)  # before anything is cleaned
    if is_run(place):
        return _write(place, place, output, most, options, quiet=quiet)
    way = Way(options, format_of(form), url, ledger=True)
    if url is not None and holds_many(place, way.asked):
        raise click.UsageError("--url says where one page came from; here are several.")
    run = Run(inputs=(place,), way=way, follow_links=follow_links, workers=workers or cores())
    with tempfile.TemporaryDirectory(prefix="cleaner-review-") as folder:
        _clean(run, os.fsencode(folder), output, quiet=quiet)
        return _write(os.fsencode(folder), place, output, most, options, quiet=quiet)


def _clean(run: "Run", folder: bytes, output: bytes, *, quiet: bool) -> None:
    """An ordinary run with ledgers, into a folder that is gone afterwards; what fails is told by the page, which is no
    input itself."""
    from cleaner.cli.screen import Counter
    from cleaner.jobs.output import Tree
    from cleaner.jobs.run import carry_out
    from cleaner.sources.files import find

    kept = Tree(folder)
    kept.own += (output, output + b".tmp")
    with Counter(wanted=not quiet) as bar:
        if bar.shown:
            bar.start(sum(1 for _ in find(run.inputs, follow_links=run.follow_links, leave_out=kept.own)))
        carry_out(run, kept, lambda _row, _unchanged: bar.advance())


def _write(folder: bytes, place: bytes, output: bytes, most: int, options: "Options", *, quiet: bool) -> int:
    from cleaner.cli.screen import complaint
    from cleaner.jobs import whole
    from cleaner.review.build import Review
    from cleaner.sources.names import readable
    from cleaner.targets import target
    from cleaner.visible import visible

    made = Review(folder, most, options)
    if not made.summary.inputs:
        click.echo("cleaner: nothing to review: there are no inputs", err=True)
        return SOME_FAILED
    for row in made.failed[:TOLD]:
        click.echo(complaint(row.path, row.detail or "", row.code), err=True)
    name = visible(readable(os.path.basename(os.path.abspath(place)) or place))
    page = target(output)
    size = whole.put(page, (piece.encode() for piece in made.html(name)), page + b".tmp")
    if not quiet or made.failed:
        count = f"{made.summary.articles} article{'' if made.summary.articles == 1 else 's'}"
        failed = f", {len(made.failed)} failed" if made.failed else ""
        click.echo(f"cleaner: {count}{failed}, {size / 1e6:.1f} MB: {visible(readable(output))}", err=True)
    return SOME_FAILED if made.failed else 0
