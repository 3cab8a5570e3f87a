"""`cleaner explain`: what became of every line of a page."""

import sys
from typing import TYPE_CHECKING

import click

from cleaner.cli.choices import format_of, options_of, page_choices

if TYPE_CHECKING:
    from cleaner.model import Page

FAILED = 1


@click.command()
@click.argument("file", type=click.Path(path_type=bytes), metavar="FILE")
@click.option("--why", "phrase", metavar="PHRASE", help="All that is known of the lines that hold a phrase.")
@click.option("--json", "as_json", is_flag=True, help="The ledger as JSON Lines, as `clean --ledger` writes it.")
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
    from cleaner.errors import CleanerError

    options = options_of(no_second_opinion, without_rules)
    try:
        page = _page(file, options.max_bytes)
        from cleaner import pipeline

        result = pipeline.explain(page, url, format_of(form), options)
    except CleanerError as error:
        from cleaner.review.visible import visible

        click.echo(f"cleaner: {visible(str(error))} [{error.code}]", err=True)
        return FAILED
    from cleaner.cli.screen import show, terminal_width
    from cleaner.formats.ledger import to_ledger
    from cleaner.review.terminal import ledger, overview, why

    if as_json:
        sys.stdout.buffer.write(to_ledger(result))
        sys.stdout.buffer.flush()
    elif phrase is not None:
        if not show(why(result, phrase)):
            click.echo("cleaner: no line of the page holds that phrase", err=True)
            return FAILED
    else:
        show(overview(result))
        show(ledger(result, terminal_width()))
    return 0


def _page(file: bytes, max_bytes: int) -> "Page":
    """Raises InputError when there is no page to be had."""
    from cleaner.errors import UnreadableInput
    from cleaner.sources.files import Found, find, load
    from cleaner.sources.names import readable

    first = next(find([file]), None)
    if isinstance(first, Found) and first.place == file:
        return load(first, max_bytes)
    reason = "is a folder: explain takes one page" if first is None or isinstance(first, Found) else first.detail
    raise UnreadableInput(readable(file), reason)
