"""How a fetch run goes: on a terminal a line for each host that is busy, elsewhere only what failed, and a summary."""

import sys
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

import click

from cleaner.cli.screen import complaint

if TYPE_CHECKING:
    from rich.live import Live
    from rich.table import Table

    from cleaner.jobs.fetching.rows import Row

TOLD: Final = 20
"""So many failures are named on stderr; the report names them all."""

SHOWN: Final = 12
"""So many hosts are shown at once, those with most to do; the others share the last line."""

FATES: Final = ("new", "changed", "unchanged", "failed")


class Hosts:
    """Counts what becomes of addresses, host by host, and shows it while it is entered."""

    def __init__(self, *, quiet: bool) -> None:
        self.tally: Counter[str] = Counter()
        self.codes: Counter[str] = Counter()
        self._left: Counter[str] = Counter()
        self._done: dict[str, Counter[str]] = {}
        self._live = self._screen() if not quiet and sys.stderr.isatty() else None

    def __enter__(self) -> Self:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.stop()

    def _screen(self) -> "Live":
        from rich.console import Console
        from rich.live import Live

        # Drawn four times a second, whatever happens in between.
        return Live(console=Console(stderr=True), get_renderable=self._table, refresh_per_second=4, transient=True)

    def found(self, host: str) -> None:
        """An address is to be fetched."""
        self._left[host] += 1

    def settled(self, host: str | None, row: "Row") -> None:
        """One is done; of a list there is no host."""
        self.tally[row.fate] += 1
        if host is not None:
            self._left[host] -= 1
            self._done.setdefault(host, Counter())[row.fate] += 1
        if row.fate == "failed":
            self.codes[row.code or "error"] += 1
            if self.tally["failed"] <= TOLD:
                self._say(complaint(row.url, row.detail or "", row.code))

    def summary(self, kept_in: str, report: str) -> str:
        """What became of all addresses, on one line."""
        total = sum(self.tally[fate] for fate in FATES)
        told = ", ".join(f"{self.tally[fate]} {fate}" for fate in FATES if self.tally[fate])
        why = ", ".join(f"{count} {code}" for code, count in sorted(self.codes.items()))
        reasons = f" ({why})" if why else ""
        counted = f"{total} address{'' if total == 1 else 'es'}: {told}" if total else "nothing to fetch"
        return f"cleaner: {counted}{reasons}; pages in {kept_in}, every address in {report}"

    def _say(self, message: str) -> None:
        if self._live is not None:
            self._live.console.print(message, markup=False, highlight=False, soft_wrap=True)
        else:
            click.echo(message, err=True)

    def _table(self) -> "Table":
        from rich.table import Table

        from cleaner.visible import visible

        table = Table(box=None, pad_edge=False)
        table.add_column("host")
        for head in ("left", *FATES):
            table.add_column(head, justify="right")
        busy = [host for host, left in self._left.most_common() if left > 0]
        for host in busy[:SHOWN]:
            self._line(table, visible(host), self._left[host], self._done.get(host, Counter()))
        others = busy[SHOWN:]
        if others:
            left = sum(self._left[host] for host in others)
            done = sum((self._done.get(host, Counter()) for host in others), Counter[str]())
            self._line(table, f"{len(others)} more hosts", left, done)
        self._line(table, "all", sum(self._left.values()), self.tally)
        return table

    def _line(self, table: "Table", name: str, left: int, done: "Counter[str]") -> None:
        from rich.text import Text

        table.add_row(Text(name), str(left), *(str(done[fate]) for fate in FATES))
