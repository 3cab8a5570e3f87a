"""`cleaner impact`: what a change does to a folder of pages, and whether sites are still as they were."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from cleaner.golden.impact import Impact

DIFFERS: Final = 3
DRIFTED: Final = 4
NOTHING: Final = 1
"""Exit code when there is no host to learn or to judge."""
TOLD: Final = 20
"""Records of which the changes are shown, unless asked for more."""
RUN_FAILED: Final = (0, 1)
"""Exit codes of `clean` after which there is an output."""


@click.command()
@click.argument("places", nargs=-1, required=True, metavar="OLD NEW [DIR] | RUN")
@click.option("--json", "as_json", is_flag=True, help="All that changed, as one JSON object.")
@click.option("--show", default=TOLD, show_default=True, metavar="N", help="Of so many records show what changed.")
@click.option("--baseline", metavar="FILE", help="Hold the hosts of RUN against their bands in this file.")
@click.option("--learn", is_flag=True, help="With --baseline: learn the bands from RUN, and write the file.")
def impact(places: tuple[str, ...], as_json: bool, show: int, baseline: str | None, learn: bool) -> int:
    """Show which records and blocks change between OLD and NEW, and for which reasons.

    OLD and NEW are outputs of `cleaner clean` (a folder of -o, with --ledger for the reasons; or a file of --jsonl).
    With DIR, a folder of pages, they are two ways to clean it: a file of rules (.toml), a site profile (.json), another
    installation (a virtual environment or its python), `now` (as `cleaner clean` does it here), `off` (no own rules).

    With --baseline FILE and one output RUN, the hosts of RUN are held against what was usual for them: how much is
    removed, how long texts are, which fields are unknown. A host that leaves its band was probably redesigned.

    Exit code 0: nothing changes, all hosts in their bands. 1: OLD or NEW has inputs that the other has not, and
    nothing else changes; or no host has enough pages to be learned from or judged. 2: usage. 3: something changes.
    4: a host left its band.
    """
    if baseline is not None:
        if len(places) != 1:
            raise click.UsageError("--baseline wants one output: cleaner impact RUN --baseline FILE")
        return _learn(places[0], baseline) if learn else _drift(places[0], baseline, as_json=as_json)
    if learn:
        raise click.UsageError("--learn writes a baseline: name it with --baseline FILE.")
    if len(places) not in (2, 3):
        raise click.UsageError("Give two outputs, or two ways to clean and a folder of pages: OLD NEW [DIR]")
    found = _compared(places) if len(places) == 2 else _cleaned_twice(places)
    return _tell(found, as_json=as_json, show=show)


def _compared(places: Sequence[str]) -> "Impact":
    from cleaner.golden.impact import compare
    from cleaner.golden.outputs import Output

    return compare(Output(places[0]), Output(places[1]))


def _cleaned_twice(places: Sequence[str]) -> "Impact":
    *ways, pages = places
    if not Path(pages).exists():
        raise click.BadParameter(f"there is no folder of pages {pages}", param_hint="DIR")
    with tempfile.TemporaryDirectory(prefix="cleaner-impact-") as work:
        outputs = [f"{work}/{name}" for name in ("old", "new")]
        for way, output in zip(ways, outputs, strict=True):
            _clean(_command(way), way, pages, output)
        return _compared(outputs)


def _command(way: str) -> list[str]:
    """The command that cleans in this way; the pages and the output come behind it."""
    ours = [sys.executable, "-m", "cleaner", "clean"]
    path = Path(way)
    if way in ("now", "off"):
        return [*ours, "--rules", "off"] if way == "off" else ours
    if path.suffix == ".toml" and path.is_file():
        return [*ours, "--rules", way]
    if path.suffix == ".json" and path.is_file():
        return [*ours, "--profile", way]
    for python in (path, path / "bin" / "python", path / "Scripts" / "python.exe"):
        if python.is_file():
            return [str(python.absolute()), "-m", "cleaner", "clean"]
    told = "is no file of rules (.toml), no profile (.json), no python and no virtual environment; nor now or off"
    raise click.BadParameter(f"{way} {told}", param_hint="OLD NEW")


def _clean(command: list[str], way: str, pages: str, output: str) -> None:
    from cleaner.errors import OptionError
    from cleaner.golden.outputs import REPORT

    arguments = [*command, "-o", output, "--ledger", "--quiet", "--", pages]
    done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode not in RUN_FAILED or not Path(output, REPORT).is_file():
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise OptionError(way, f"cleaning with it ended with exit code {done.returncode}: {said[-1] if said else ''}")


def _tell(found: "Impact", *, as_json: bool, show: int) -> int:
    from cleaner.golden.impact import lines, to_json

    if as_json:
        sys.stdout.buffer.write(to_json(found))
        sys.stdout.buffer.flush()
    else:
        for line in lines(found, show):
            click.echo(line)
    if found.changes:
        return DIFFERS
    return 0 if found.same else 1


def _learn(run: str, baseline: str) -> int:
    from cleaner.golden.drift import FEWEST, Passing, learn, nameless, to_text
    from cleaner.golden.outputs import Output
    from cleaner.golden.recording import write_whole

    records = Passing(Output(run).records())
    learned = learn(records)
    write_whole(Path(baseline), to_text(learned))
    more = f"; {nameless(records.nameless)}" if records.nameless else ""
    click.echo(f"{baseline}: bands of {len(learned.hosts)} hosts with {FEWEST} pages or more{more}")
    return 0 if learned.hosts else NOTHING


def _drift(run: str, baseline: str, *, as_json: bool) -> int:
    from cleaner.golden.drift import drift, lines, read_baseline
    from cleaner.golden.outputs import Output

    found = drift(read_baseline(baseline), Output(run).records())
    if as_json:
        from cleaner.formats.record import to_bytes

        sys.stdout.buffer.write(to_bytes(found))
        sys.stdout.buffer.flush()
    else:
        for line in lines(found):
            click.echo(line)
    if not found.judged:
        click.echo("cleaner: nothing was judged", err=True)
        return NOTHING
    return DRIFTED if found.departures else 0
