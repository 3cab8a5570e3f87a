"""What a person sees: lines in colours on a terminal, plain text elsewhere, and progress on stderr."""

import sys
from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

import click

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from cleaner.review.terminal import Line

STYLES: Final = {"kept": "green", "lifted": "cyan", "dropped": "red", "label": "bright_black", "": ""}
"""Colours of the terminal's own palette, so that they can be read on light and dark."""


def complaint(where: str, reason: str, code: str | None) -> str:
    """What is said of an input that failed."""
    from cleaner.visible import visible

    return f"cleaner: {visible(where)}: {visible(reason)} [{code}]"


def terminal_width() -> int | None:
    """Cells of the terminal that stdout is; None when it is none, and nothing needs to be cut."""
    import shutil

    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def show(lines: Iterable["Line"]) -> bool:
    """Print lines on stdout, in colours if it is a terminal; whether there were any."""
    if not sys.stdout.isatty():
        return _plain(lines)
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    any_line = False
    for line in lines:
        any_line = True
        console.print(Text.assemble(*((span.text, STYLES[span.style]) for span in line)))
    return any_line


def _plain(lines: Iterable["Line"]) -> bool:
    any_line = False
    for line in lines:
        any_line = True
        sys.stdout.buffer.write("".join(span.text for span in line).rstrip().encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()
    return any_line


class Counter:
    """Progress on stderr while it is entered, if that is a terminal and somebody wants it; messages always."""

    def __init__(self, wanted: bool) -> None:
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        if wanted and sys.stderr.isatty():
            from rich import progress
            from rich.console import Console

            columns = (progress.BarColumn(), progress.MofNCompleteColumn(), progress.TimeRemainingColumn())
            self._bar = progress.Progress(*columns, console=Console(stderr=True), transient=True)

    @property
    def shown(self) -> bool:
        """Whether there is a bar, which wants a total."""
        return self._bar is not None

    def start(self, total: int) -> None:
        """How many inputs there will be."""
        if self._bar is not None:
            self._task = self._bar.add_task("cleaning", total=total)

    def advance(self) -> None:
        """One more is done."""
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task)

    def say(self, message: str) -> None:
        """A line on stderr, above the bar."""
        if self._bar is not None:
            self._bar.console.print(message, markup=False, highlight=False, soft_wrap=True)
        else:
            click.echo(message, err=True)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
