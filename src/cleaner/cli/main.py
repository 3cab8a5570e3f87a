"""`cleaner`: the verbs, and how a run ends.

  0  all fine
  1  some inputs failed, or what was asked for is not there
  2  usage, or the run itself failed: nowhere to write
  3  a golden differs, a change changes something
  4  a site left the band of what is usual for it
130  interrupted
141  whoever read our output went away (as for any filter in a pipe)
143  ended by SIGTERM
"""

import contextlib
import os
import signal
import sys
from typing import Any, Final, NoReturn, TextIO, cast

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
from cleaner.errors import CleanerError, OutputError
from cleaner.version import __version__

USAGE: Final = 2
INTERRUPTED: Final = 130
READER_GONE: Final = 141
TERMINATED: Final = 143


class _ReaderGone(Exception):
    """Whoever read our output went away. No OSError: click has a word of its own for those, and ends with 1."""


class _Verbs(click.Group):
    """A group in which a reader that goes away ends the run without a word, also when it is shown the help."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        try:
            return super().make_context(info_name, args, parent, **extra)
        except BrokenPipeError as error:
            raise _ReaderGone from error

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise _ReaderGone from error


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="cleaner")
def cleaner() -> None:
    """Turn raw web pages, HTML or flattened text, into clean article records."""


for _verb in (clean, explain, fetch, golden, impact, learn, review, rules, schema):
    cleaner.add_command(_verb)


def main() -> None:
    """Run the command with the arguments of the process, and exit."""
    _open_streams()
    if signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _terminate)
    with contextlib.suppress(OSError):  # stderr is full or gone, too: only the exit code is left
        sys.exit(_code())
    sys.exit(USAGE)


def _code() -> int:
    """What the run ends with, when everything that is to be said is said."""
    try:
        code: int = cleaner.main(prog_name="cleaner", standalone_mode=False)
        sys.stdout.flush()
        return code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("cleaner: interrupted", err=True)
        return INTERRUPTED
    except CleanerError as error:
        if isinstance(error, OutputError):
            _drop_stdout()
        click.echo(f"cleaner: {error}", err=True)
        return USAGE
    except (_ReaderGone, BrokenPipeError):
        _drop_stdout()
        return READER_GONE
    except OSError as error:
        _drop_stdout()
        if error.errno is None:  # Python's own: of the sockets that workers have in the folder for temporary files
            click.echo(f"cleaner: {error}: is TMPDIR very long? Name a shorter folder there", err=True)
            return USAGE
        where = "stdout" if error.filename is None else os.fsdecode(error.filename)
        click.echo(f"cleaner: {where}: cannot be written: {error.strerror or error}", err=True)
        return USAGE


def _drop_stdout() -> None:
    """Python flushes stdout once more at exit; that must not complain either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _terminate(_number: int, _frame: object) -> NoReturn:
    """What `docker stop` and systemd send: an end on which temporary files go."""
    raise SystemExit(TERMINATED)


def _open_streams() -> None:
    """Give a process that was started without them its standard streams, lest the first file that it opens becomes
    one. There is nothing to read then, and a record for stdout cannot be written."""
    if sys.stdin is None:
        sys.stdin = _nothing(os.O_RDONLY, "r")
    if sys.stdout is None:
        sys.stdout = _nothing(os.O_RDONLY, "w")
    if sys.stderr is None:
        sys.stderr = _nothing(os.O_WRONLY, "w")


def _nothing(flags: int, mode: str) -> TextIO:
    return cast(TextIO, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))
