"""`cleaner explain`: what became of every line of a page."""

import sys
from typing import TYPE_CHECKING

import click

from cleaner.cli.choices import format_of, options_of, page_choices

if TYPE_CHECKING:
    from cleaner.sources.files import Found, Passed

FAILED = 1


@click.command()
@click.argument("file", type=click.Path(path_type=bytes), metavar="FILE")
@click.option("--why", "phrase", metavar="PHRASE", help="All that is known of the lines that hold a phrase.")
@click.option("--json", "as_json", is_flag=True, help="All that can be told of the page, as one JSON object.")
@page_choices
def explain(
    file: bytes,
    phrase: str | None,
    as_json: bool,
    form: str,
    url: str | None,
    no_second_opinion: bool,
    without_rules: tuple[str, ...],
) -> int:
    """Say for every line of a page whether it was kept, lifted into a field, or dropped, and why.

    FILE may be - for standard input. The line's number is that of the source.
    """
    from cleaner import pipeline
    from cleaner.cli.screen import complaint, show, terminal_width
    from cleaner.errors import InputError, ReadError
    from cleaner.formats.record import to_bytes
    from cleaner.review.explanation import explanation
    from cleaner.review.story import ledger, overview, why
    from cleaner.sources.files import Passed, load
    from cleaner.sources.names import readable

    options = options_of(no_second_opinion, without_rules)
    found = _found(file)
    if isinstance(found, Passed):
        click.echo(complaint(readable(found.name), found.detail, found.code), err=True)
        return FAILED
    try:
        result = pipeline.explain(load(found, options.max_bytes), url, format_of(form), options)
    except (InputError, ReadError) as error:
        click.echo(complaint(readable(found.name), error.reason, error.code), err=True)
        return FAILED
    if as_json:
        sys.stdout.buffer.write(to_bytes(explanation(result, options)))
        sys.stdout.buffer.flush()
    elif phrase is not None:
        if not show(why(result, phrase, options)):
            click.echo("cleaner: no line of the page holds that phrase", err=True)
            return FAILED
    else:
        show(overview(result))
        show(ledger(result, terminal_width(), options))
    return 0


def _found(file: bytes) -> "Found | Passed":
    from cleaner.sources.files import Found, Passed, find

    first = next(find([file]), None)
    if first is None or (isinstance(first, Found) and first.place != file):
        return Passed(file, "folder", "is a folder: explain takes one page", failed=True)
    return first
