"""`cleaner rules`: the catalogue, and the user's own rules under test."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

import click

from cleaner.cli.choices import RULES, own_rules, rules_choice

if TYPE_CHECKING:
    from cleaner.model import Result
    from cleaner.options import Options
    from cleaner.own import OwnRule
    from cleaner.review.terminal import Line

FAILS: Final = 1
LIST: Final = "show"

_FATES: Final = {"keep": "kept", "lift": "lifted", "drop": "dropped"}
"""Styles of what rules do."""


class _Rules(click.Group):
    """A group whose first word may also be the name of a rule; without one it lists them."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = next((each for each in args if not each.startswith("-")), None)
        helps = first is None and any(each in ("-h", "--help") for each in args)
        if first not in self.commands and not helps:
            args = [LIST, *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Rules, context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=False)
def rules() -> None:
    """List the rules with their reasons; with a NAME one rule and its examples.

    `cleaner rules`: all of them, your own first. `cleaner rules NAME`: one. Your own are in cleaner.toml, if it lies
    here, or in the file that --rules names.
    """


@rules.command(LIST, hidden=True)
@click.argument("name", required=False)
@rules_choice
def show_rules(name: str | None) -> int:
    """List the rules with their reasons; with a NAME one rule and its examples."""
    from cleaner.arguments import no_such_rule
    from cleaner.cli.screen import show, terminal_width
    from cleaner.review.terminal import rule_card, rule_table
    from cleaner.rules import catalogue

    known = own_rules()
    own = {f"own:{rule.name}": rule for rule in known.rules} if known is not None else {}
    names = [rule.name for rule in catalogue().rules]
    if name is None:
        show(_own_table(own.values()))
        show(rule_table(names, terminal_width()))
    elif name in names:
        show(rule_card(name))
    elif (asked := name if name in own else f"own:{name}") in own:
        show(_own_card(own[asked]))
    else:
        raise click.BadParameter(no_such_rule(name), param_hint="NAME")
    return 0


@rules.command()
@click.argument("file", required=False)
@rules_choice
def test(file: str | None) -> int:
    """Hold your own rules against their examples. Exit code 1 when one does not do what its examples say.

    FILE is cleaner.toml, unless another is named. A rule that drops must meet its `drops` and leave its `keeps` alone,
    and so on; an example that begins with "<" is a piece of HTML. What the catalogue keeps is tried as well: to meet
    such a line is no error, but you are told.
    """
    from cleaner.errors import MissingInput
    from cleaner.golden.own_rules import complaints
    from cleaner.rules.user import read_rules
    from cleaner.visible import visible

    own = read_rules(file) if file is not None else own_rules()
    if own is None:
        raise MissingInput(RULES, "there is no such file here: name your file of rules")
    failing: set[str] = set()
    for each in complaints(own):
        if not each.only_warns:
            failing.add(each.rule)
        example = f": {visible(each.text)}" if each.text is not None else ""
        click.echo(f"{'note' if each.only_warns else 'FAILS'}  {each.rule} {each.reason}{example}")
    examples = sum(len(rule.meets) + len(rule.leaves) for rule in own.rules)
    phrases = sum(len(lines) for _, lines in own.phrases)
    told = f"{len(own.rules)} rules with {examples} examples, {phrases} phrases: "
    click.echo(told + (f"{len(failing)} of them fail" if failing else "all do what they say"))
    return FAILS if failing else 0


@rules.command()
@click.argument("pages", nargs=-1, required=True, type=click.Path(path_type=bytes), metavar="DIR...")
@click.option("--all", "every", is_flag=True, help="The rules of the catalogue as well.")
@rules_choice
def dead(pages: tuple[bytes, ...], every: bool) -> int:
    """List your own rules that never fired over a folder of pages, and what the others did.

    Exit code 1 when one of your own never met a line.
    """
    from cleaner.errors import MissingInput
    from cleaner.golden.own_rules import uses
    from cleaner.options import Options

    options = Options(rules=own_rules())
    if options.rules is None and not every:
        raise MissingInput(RULES, "there is no such file here: --rules FILE names your rules, --all asks for all")
    found = uses(_results(pages, options), options, every=every)
    width = max((len(use.name) for use in found), default=4)
    click.echo(f"{'rule':<{width}}  {'met':>6}  {'decided':>7}  {'pages':>6}")
    for use in found:
        note = "  never fired" if use.is_dead else "  another decides" if not use.decided else ""
        click.echo(f"{use.name:<{width}}  {use.met:>6}  {use.decided:>7}  {use.pages:>6}{note}")
    return FAILS if any(use.is_dead and not use.name.startswith("rule:") for use in found) else 0


def _results(pages: tuple[bytes, ...], options: "Options") -> Iterator["Result"]:
    """The pages, cleaned. What cannot be read is told, and passed over."""
    from cleaner.cli.screen import complaint
    from cleaner.errors import InputError, ReadError
    from cleaner.pipeline import explain
    from cleaner.sources.files import Passed, find, load
    from cleaner.sources.names import readable

    for thing in find(pages):
        if isinstance(thing, Passed):
            if thing.failed:
                click.echo(complaint(readable(thing.name), thing.detail, thing.code), err=True)
            continue
        try:
            yield explain(load(thing, options.max_bytes), options=options)
        except (InputError, ReadError) as error:
            click.echo(complaint(readable(thing.name), error.reason, error.code), err=True)


def _own_table(own: Iterable["OwnRule"]) -> Iterator["Line"]:
    from cleaner.review.terminal import Span
    from cleaner.visible import visible

    for rule in own:
        does = f"{rule.action} {rule.role or ''}".rstrip()
        yield Span(f"own:{rule.name}  ", "label"), Span(f"{does}  ", _FATES[rule.action]), Span(visible(rule.why))


def _own_card(rule: "OwnRule") -> Iterator["Line"]:
    from cleaner.review.terminal import Span
    from cleaner.visible import visible

    facts = {
        "rule": f"own:{rule.name}",
        "does": f"{rule.action}{f' as {rule.role}' if rule.role else ''}",
        "why": visible(rule.why),
        "hosts": " ".join(sorted(rule.hosts)) or "any",
    }
    for label, value in facts.items():
        yield Span(f"{label:<12}", "label"), Span(value)
    for label in ("lines", "leads", "opens", "patterns", "selectors"):
        for text in getattr(rule, label):
            yield Span(f"{label:<12}", "label"), Span(visible(text))
    for title, style, texts in (("hits", _FATES[rule.action], rule.meets), ("leaves", "kept", rule.leaves)):
        for text in texts:
            yield Span(f"{title:<12}", "label"), Span(visible(text), style)
