"""The catalogue: one file a subject, one value a rule, phrases in many languages as data.

To add a rule, add the value to its file's `RULES`; to add a phrase, write it behind the others of its language.
"""

from dataclasses import replace
from functools import cache

from cleaner.rules import (
    adverts,
    agency,
    appeals,
    apps,
    authors,
    boxes,
    bylines,
    captions,
    channels,
    comment_notes,
    comments,
    consent,
    copies,
    corrections,
    databases,
    dates,
    donation,
    edit_links,
    embeds,
    feed,
    follow,
    forms,
    legal,
    machine,
    mails,
    navigation,
    neighbours,
    newsletter,
    paywall,
    places,
    players,
    posted,
    promo,
    refusals,
    related,
    republishing,
    share,
    software,
    tags,
    tips,
    translation,
    web_archives,
)
from cleaner.rules.base import Pattern, Rule
from cleaner.rules.catalogue import Catalogue

__all__ = ["ALL", "Catalogue", "Pattern", "Rule", "catalogue"]

ALL: tuple[Rule, ...] = (
    *adverts.RULES, *agency.RULES, *appeals.RULES, *apps.RULES, *authors.RULES, *boxes.RULES, *bylines.RULES, *captions.RULES, *channels.RULES, *comment_notes.RULES, *comments.RULES,
    *consent.RULES, *copies.RULES, *corrections.RULES, *databases.RULES, *dates.RULES, *donation.RULES, *edit_links.RULES, *embeds.RULES,
    *feed.RULES, *follow.RULES, *forms.RULES, *legal.RULES, *machine.RULES, *mails.RULES, *navigation.RULES, *newsletter.RULES,
    *neighbours.RULES, *paywall.RULES, *places.RULES, *players.RULES, *posted.RULES, *promo.RULES, *refusals.RULES, *related.RULES, *republishing.RULES, *share.RULES, *software.RULES,
    *tags.RULES, *tips.RULES, *translation.RULES, *web_archives.RULES,
)  # fmt: skip
"""Every rule there is."""


def catalogue(
    without: frozenset[str] = frozenset(), phrases: tuple[tuple[str, tuple[str, ...]], ...] = ()
) -> Catalogue:
    """The catalogue without the rules of these names; (name, whole lines) are lines that a rule meets as well.

    Built once for each choice.
    """
    return _built(without, phrases)


@cache
def _built(without: frozenset[str], phrases: tuple[tuple[str, tuple[str, ...]], ...]) -> Catalogue:
    more = dict(phrases)
    return Catalogue(_with(rule, more.get(rule.name, ())) for rule in ALL if rule.name not in without)


def _with(rule: Rule, lines: tuple[str, ...]) -> Rule:
    return replace(rule, lines={**rule.lines, "own": " | ".join(lines)}) if lines else rule
