"""`cleaner rules`: the catalogue."""

import click


@click.command()
@click.argument("name", required=False)
def rules(name: str | None) -> int:
    """List the rules with their reasons; with a NAME one rule and its examples."""
    from cleaner.cli.choices import no_such_rule
    from cleaner.cli.screen import show, terminal_width
    from cleaner.review.terminal import rule_card, rule_table
    from cleaner.rules import catalogue

    names = [rule.name for rule in catalogue().rules]
    if name is None:
        show(rule_table(names, terminal_width()))
    elif name in names:
        show(rule_card(name))
    else:
        raise click.BadParameter(no_such_rule(name), param_hint="NAME")
    return 0
