"""`cleaner`: the verbs, and how a run ends.

  0  all fine
  1  some inputs failed, or what was asked for is not there
  2  usage, or the run itself failed: nowhere to write
  3  a golden differs, a change changes something
  4  a site left the band of what is usual for it
130  interrupted
141  whoever read our output went away (as for any filter in a pipe)
"""

import os
import sys
from typing import Any, Final

import click

from cleaner.cli.clean import clean
from cleaner.cli.explain import explain
from cleaner.cli.fetch import fetch
from cleaner.cli.golden import golden
from cleaner.cli.impact import impact
from cleaner.cli.learn import learn
from cleaner.cli.review import review
from cleaner.cli.rules import rules
from cleaner.cli.schema import schema
from cleaner.errors import CleanerError
from cleaner.version import __version__

USAGE: Final = 2
INTERRUPTED: Final = 130
READER_GONE: Final = 141


class _Verbs(click.Group):
    """A group in which a reader that goes away ends the run without a word."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Python flushes stdout once more at exit; that must not complain either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return READER_GONE


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="cleaner")
def cleaner() -> None:
    """Turn raw web pages, HTML or flattened text, into clean article records."""


for _verb in (clean, explain, fetch, golden, impact, learn, review, rules, schema):
    cleaner.add_command(_verb)


def main() -> None:
    """Run the command with the arguments of the process, and exit."""
    try:
        code = cleaner.main(prog_name="cleaner", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("cleaner: interrupted", err=True)
        code = INTERRUPTED
    except CleanerError as error:
        click.echo(f"cleaner: {error}", err=True)
        code = USAGE
    sys.exit(code)
