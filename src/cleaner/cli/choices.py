"""The options that `clean` and `explain` share, and what they mean."""

from collections.abc import Callable
from typing import Any

import click

from cleaner.model import Format
from cleaner.options import Options

Decorated = Callable[..., Any]


def page_choices(command: Decorated) -> Decorated:
    """Give a verb the options that say how a page is cleaned."""
    for option in (
        click.option(
            "--without-rule", "without_rules", multiple=True, metavar="NAME", help="Do without a rule. Repeatable."
        ),
        click.option("--no-second-opinion", is_flag=True, help="Never ask trafilatura, however unsure."),
        click.option("--url", metavar="URL", help="Where the page came from. For a single page."),
        click.option(
            "--format",
            "form",
            type=click.Choice(["auto", "html", "text"]),
            default="auto",
            show_default=True,
            help="What a page is; auto tells by its content.",
        ),
    ):
        command = option(command)
    return command


def options_of(no_second_opinion: bool, without_rules: tuple[str, ...]) -> Options:
    """The options of the library. A rule that does not exist is a usage error."""
    if without_rules:
        _check_names(without_rules)
    return Options(second_opinion=not no_second_opinion, without_rules=frozenset(without_rules))


def format_of(form: str) -> Format | None:
    """The format that was asked for; None to tell by content."""
    return "html" if form == "html" else "text" if form == "text" else None


def no_such_rule(name: str) -> str:
    """What to say when a name is no rule's."""
    from difflib import get_close_matches

    from cleaner.rules import catalogue

    near = get_close_matches(name, [rule.name for rule in catalogue().rules], n=3)
    hint = f"did you mean {' or '.join(near)}?" if near else "`cleaner rules` lists them"
    return f"there is no rule {name!r}: {hint}"


def _check_names(names: tuple[str, ...]) -> None:
    from cleaner.rules import catalogue

    known = {rule.name for rule in catalogue().rules}
    for name in names:
        if name not in known:
            raise click.BadParameter(no_such_rule(name), param_hint="--without-rule")
