"""`cleaner golden`: pages with the records that you blessed, and what comes out of them today."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cleaner.cli.choices import format_of, own_rules, rules_choice, url_choice

if TYPE_CHECKING:
    from cleaner.golden.cases import Case
    from cleaner.golden.checking import Checked
    from cleaner.model import Page
    from cleaner.options import Options
    from cleaner.review.terminal import Line

DIFFERS: Final = 3
SOME_FAILED: Final = 1
FOLDER: Final = "fixtures"


def cases_choice(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a verb the folder of cases."""
    return click.option(
        "--fixtures",
        "root",
        default=FOLDER,
        show_default=True,
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="The folder of the cases.",
    )(rules_choice(command))


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def golden() -> None:
    """Hold pages of your own against the records that you blessed.

    A case is a folder in fixtures/: the page, expected.json with the fields that it is about, case.toml. What is not
    in expected.json is not tested. The same cases run under pytest: set cleaner_fixtures = "fixtures" in its ini.

    Exit code 0: as expected. 1: some of the marks made no case. 2: usage. 3: something differs.
    """


@golden.command()
@click.argument("name", required=False, metavar="[CASE")
@click.argument("page", required=False, metavar="INPUT]")
@url_choice("Where the page came from.")
@click.option("--format", "form", type=click.Choice(["auto", "html", "text"]), default="auto", help="What it is.")
@click.option("--why", metavar="TEXT", help="The trap, in one sentence.")
@click.option("--field", "fields", multiple=True, metavar="NAME", help="Only these fields are expected. Repeatable.")
@click.option("--blank", is_flag=True, help="Leave the values to be written by hand: the case fails until they are.")
@click.option("--from-review", metavar="FILE", help="Make cases of the marks that the review page exported.")
@click.option(
    "--root",
    "pages",
    default=".",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="What was reviewed: the folder.",
)
@cases_choice
def record(
    name: str | None,
    page: str | None,
    url: str | None,
    form: str,
    why: str | None,
    fields: tuple[str, ...],
    blank: bool,
    from_review: str | None,
    pages: Path,
    root: Path,
) -> int:
    """Make a case of a page: what comes out today is expected from now on.

    The page is copied. Read expected.json before you commit it: it is what the code says, not yet what is right.

    With --from-review FILE a case is made of each page that has marks. It expects the text put right, so it fails
    until a rule makes it come out.
    """
    if from_review is not None:
        if name is not None:
            raise click.UsageError("--from-review names the cases itself, by their pages.")
        return _record_marks(from_review, pages, root)
    if name is None or page is None:
        raise click.UsageError("Name the case and its page: cleaner golden record CASE INPUT")
    from cleaner.golden.recording import RECORDED
    from cleaner.golden.recording import record as make

    about = {"format": format_of(form) or ""}
    found = _load(page, url)
    told = why or f"The article of {found.url or ('standard input' if page == '-' else Path(page).name)}."
    wanted = fields or RECORDED
    expected = dict.fromkeys(wanted, "to be written by hand") if blank else None
    case = make(_place(root, name), found, why=told, fields=wanted, about=about, expected=expected, options=_options())
    _say([f"recorded {case.folder}: {case.input.name}, {len(case.expected)} fields"])
    _doubt(case)
    return 0


@golden.command()
@click.argument("names", nargs=-1, metavar="[CASE]...")
@cases_choice
def check(names: tuple[str, ...], root: Path) -> int:
    """Hold the cases against what comes out today. Exit code 3 when a field differs, or a case is not whole."""

    def told(checked: "Checked") -> Iterator[str]:
        from cleaner.golden.report import mended
        from cleaner.visible import visible

        fields = ", ".join(each.field for each in checked.differences)
        if fields:
            yield f"{visible(checked.case.name)}: not as expected: {fields}"
        yield from (mended(checked, field) for field in checked.mended)

    return _check_all(root, names, told, hint="`cleaner golden diff` shows how")


@golden.command()
@click.argument("names", nargs=-1, metavar="[CASE]...")
@cases_choice
def diff(names: tuple[str, ...], root: Path) -> int:
    """Show how cases differ: by field, the text block by block with the decision and the reason that now apply."""
    from cleaner.golden.report import differences

    options = _options()
    return _check_all(root, names, lambda checked: differences(checked, options))


@golden.command()
@click.argument("names", nargs=-1, required=True, metavar="CASE...")
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@cases_choice
def update(names: tuple[str, ...], yes: bool, root: Path) -> int:
    """Take what comes out today into these cases, after showing what changes. Known failures stay.

    Asks before each when there is a terminal to answer at.
    """
    from cleaner.golden.cases import folders, load
    from cleaner.golden.checking import check as hold
    from cleaner.golden.recording import update as bless
    from cleaner.golden.report import difference_lines, mended

    options = _options()
    for case in [load(folder) for folder in folders(root, names)]:
        checked = hold(case, options)
        for each in checked.differences:
            _say(difference_lines(checked, each, options))
        _say(mended(checked, field) for field in checked.mended)
        if not checked.differences:
            _say([f"{case.name}: nothing to update"])
        elif yes or not sys.stdin.isatty() or click.confirm(f"update {case.name}?"):
            bless(case, options)
            _say([f"{case.name}: updated {', '.join(each.field for each in checked.differences)}"])
    return 0


@golden.command()
@click.option("--delete", is_flag=True, help="Take them away.")
@cases_choice
def prune(delete: bool, root: Path) -> int:
    """Find what no longer tests anything: expectations without a page, known failures that pass, copies."""
    from cleaner.golden.pruning import dead, remove

    found = list(dead(root, _options()))
    for each in found:
        done = delete and each.removable
        if done:
            remove(each)
        _say([f"{each.folder.name}: {each.detail}{' - taken away' if done else ''}"])
    left = [each for each in found if each.removable and not delete]
    if not found:
        _say(["every case has its use"])
    elif left:
        click.echo(f"cleaner: {len(left)} can go: --delete takes them away", err=True)
    return 0


@golden.command()
@click.argument("name", metavar="CASE")
@click.option("--keep", "phrase", required=True, metavar="PHRASE", help="Words of the line whose fate is to be shown.")
@click.option("-o", "--output", metavar="NEWCASE", help="Name of the new case. Default: CASE-small.")
@click.option("--tries", type=click.IntRange(1), metavar="N", help="Pages to clean at most. Default: 1500.")
@cases_choice
def shrink(name: str, phrase: str, output: str | None, tries: int | None, root: Path) -> int:
    """Cut a page down to the smallest on which a line meets the same fate for the same reason: a new case.

    For bug reports: what is left is small enough to read, and holds little that is not to be shown to others.
    """
    from cleaner.golden.cases import folders, load
    from cleaner.golden.shrinking import TRIES
    from cleaner.golden.shrinking import shrink as cut

    (folder,) = folders(root, [name])
    place = _place(root, output or f"{name}-small")
    made = cut(load(folder), phrase, place, _options(), tries or TRIES)
    _say([f"{made.case.folder}: {made.before} characters are now {made.after}, after {made.tries} tries"])
    if not made.done:
        click.echo("cleaner: the tries are used up: it may get smaller with more --tries", err=True)
    return 0


def _check_all(
    root: Path, names: Iterable[str], told: Callable[["Checked"], Iterable[str]], hint: str | None = None
) -> int:
    """Check cases and tell of each; the summary goes to stderr, so that the rest can be kept."""
    from cleaner.errors import CaseError
    from cleaner.golden.cases import folders, load
    from cleaner.golden.checking import check as hold
    from cleaner.golden.report import summary

    every: list[Checked] = []
    broken = 0
    options = _options()
    for folder in folders(root, names):
        try:
            checked = hold(load(folder), options)
        except CaseError as error:
            broken += 1
            _say([str(error)])
            continue
        every.append(checked)
        _say(told(checked))
    fails = broken + sum(not each.passes for each in every)
    tail = [f"{broken} not whole"] if broken else []
    if fails and hint:
        tail.append(hint)
    click.echo("; ".join([f"cleaner: {summary(every)}", *tail]), err=True)
    return DIFFERS if fails else 0


def _record_marks(file: str, pages: Path, root: Path) -> int:
    from cleaner.errors import CleanerError
    from cleaner.golden.marks import read_marks, record_marks

    failed = 0
    for made in record_marks(read_marks(file), pages, root, _options()):
        if isinstance(made, CleanerError):
            failed += 1
            _complain(str(made))
        else:
            _say([f"recorded {made.folder}: {made.about.why}"])
    return SOME_FAILED if failed else 0


def _doubt(case: "Case") -> None:
    """Say so when a page has no article: it may be the trap, or the wrong file."""
    from cleaner.golden.checking import result_of

    article = result_of(case, _options()).article
    if article.status in ("error", "empty"):
        why = f" ({', '.join(article.flags)})" if article.flags else ""
        _complain(f"the record has the status {article.status}{why}: is it the right page?")


def _place(root: Path, name: str) -> Path:
    """The folder of a new case: in the folder of cases, not deeper, where nobody would look for it."""
    from cleaner.golden.recording import is_name

    if not is_name(name):
        raise click.UsageError(f"{name!r} is no name for a case: letters, digits and hyphens, named for the trap.")
    return root / name


def _load(place: str, url: str | None) -> "Page":
    """The page in a file."""
    from cleaner.errors import UnreadableInput
    from cleaner.model import Page
    from cleaner.options import Options
    from cleaner.sources.files import Found, find, load

    if Path(place).is_dir():
        raise UnreadableInput(place, "is a folder: a case is made of one page")
    found = next(iter(find([place])))
    if not isinstance(found, Found):
        raise UnreadableInput(place, found.detail)
    page = load(found, Options().max_bytes)
    return Page(page.content, url or page.url, page.content_type, page.fetched_at, stated=page.stated)


def _options() -> "Options":
    from cleaner.options import Options

    return Options(rules=own_rules())


def _say(lines: Iterable[str]) -> None:
    from cleaner.cli.screen import show

    show(_coloured(line) for line in lines)


def _coloured(line: str) -> "Line":
    from cleaner.review.terminal import Span
    from cleaner.visible import visible

    style = "label" if line.startswith("      ") else {"  -": "dropped", "  +": "kept"}.get(line[:3], "")
    return (Span(visible(line), style),)


def _complain(what: str) -> None:
    from cleaner.visible import visible

    click.echo(f"cleaner: {visible(what)}", err=True)
