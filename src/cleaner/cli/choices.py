"""The options that `clean` and `explain` share, and what they mean."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cleaner.model import Format
from cleaner.options import Options

if TYPE_CHECKING:
    from cleaner.own import OwnRules
    from cleaner.sites import SiteProfile

Decorated = Callable[..., Any]


RULES: Final = "cleaner.toml"
"""Read when it lies where the command is started, unless another file is named."""


def rules_choice(command: Decorated) -> Decorated:
    """Give a verb the user's own rules; `own_rules` has them while it runs."""
    return click.option(
        "--rules",
        metavar="FILE",
        expose_value=False,
        callback=_read_rules,
        help=f"Rules of your own. Default: {RULES}, if it is here; off: none.",
    )(command)


def own_rules() -> "OwnRules | None":
    """The rules that `--rules` names, or those of the folder; None when there are none."""
    context = click.get_current_context(silent=True)
    return context.meta.get(RULES) if context is not None else None


def _read_rules(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value == "off" or context.resilient_parsing or (value is None and not Path(RULES).is_file()):
        return
    _refuse_empty(value)
    from cleaner.rules.user import read_rules

    context.meta[RULES] = read_rules(value or RULES)


def _refuse_empty(name: str | None) -> None:
    if name == "":
        raise click.BadParameter("names no file: is a variable unset?")


PROFILE: Final = "profile"


def profile_choice(command: Decorated) -> Decorated:
    """Give a verb the site profile; `site_profile` has it while it runs."""
    return click.option(
        "--profile",
        metavar="FILE",
        expose_value=False,
        callback=_read_profile,
        help="What the pages of the site have in common, from `cleaner learn`. For folders, learn (the default) learns"
        " it from the pages themselves; off does without.",
    )(command)


def site_profile() -> "SiteProfile | None":
    """The profile of the file that `--profile` names."""
    context = click.get_current_context(silent=True)
    chosen = context.meta.get(PROFILE) if context is not None else None
    return None if isinstance(chosen, str) else chosen


def learns() -> bool:
    """Whether a folder's pages teach what they have in common."""
    return bool(click.get_current_context().meta.get(PROFILE, "learn") == "learn")


def _read_profile(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if context.resilient_parsing:
        return
    if value is None or value in ("learn", "off"):
        context.meta[PROFILE] = value or "learn"
        return
    _refuse_empty(value)
    from cleaner.sites import SiteProfile

    context.meta[PROFILE] = SiteProfile.load(value)


format_choice = click.option(
    "--format",
    "form",
    type=click.Choice(["auto", "html", "text"]),
    default="auto",
    show_default=True,
    help="What a page is; auto tells by its content.",
)
"""What the pages are; `format_of` reads it."""


def url_choice(told: str) -> Decorated:
    """The option that says where a page came from; `told` is its help."""
    return click.option("--url", metavar="URL", callback=_checked_url, help=told)


def _checked_url(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        from cleaner.arguments import no_url
        from cleaner.metadata.urls import web_address

        if web_address(value) is None:
            raise click.BadParameter(no_url(value))
    return value


def page_choices(command: Decorated) -> Decorated:
    """Give a verb the options that say how a page is cleaned."""
    command = profile_choice(rules_choice(command))
    for option in (
        click.option(
            "--without-rule", "without_rules", multiple=True, metavar="NAME", help="Do without a rule. Repeatable."
        ),
        click.option("--no-second-opinion", is_flag=True, help="Never ask trafilatura, however unsure."),
        url_choice("Where the page came from. For a single page."),
        format_choice,
    ):
        command = option(command)
    return command


def options_of(no_second_opinion: bool, without_rules: tuple[str, ...]) -> Options:
    """The options of the library. A rule that does not exist is a usage error."""
    if without_rules:
        _check_names(without_rules)
    return Options(
        second_opinion=not no_second_opinion,
        without_rules=frozenset(without_rules),
        rules=own_rules(),
        profile=site_profile(),
    )


def format_of(form: str) -> Format | None:
    """The format that was asked for; None to tell by content."""
    return "html" if form == "html" else "text" if form == "text" else None


def _check_names(names: tuple[str, ...]) -> None:
    from cleaner.arguments import no_such_rule
    from cleaner.rules import catalogue

    known = {rule.name for rule in catalogue().rules}
    for name in names:
        if name not in known:
            raise click.BadParameter(no_such_rule(name), param_hint="--without-rule")
