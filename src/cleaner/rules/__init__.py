"""The catalogue: one file a subject, one value a rule, phrases in many languages as data.

To add a rule, add the value to its file's `RULES`; to add a phrase, write it behind the others of its language.
"""

from functools import cache

from cleaner.rules import (
    adverts,
    comments,
    consent,
    donation,
    feed,
    follow,
    forms,
    newsletter,
    paywall,
    places,
    related,
    share,
)
from cleaner.rules.base import Pattern, Rule
from cleaner.rules.catalogue import Catalogue

__all__ = ["ALL", "Catalogue", "Pattern", "Rule", "catalogue"]

ALL: tuple[Rule, ...] = (
    *adverts.RULES, *comments.RULES, *consent.RULES, *donation.RULES, *feed.RULES, *follow.RULES, *forms.RULES,
    *newsletter.RULES, *paywall.RULES, *places.RULES, *related.RULES, *share.RULES,
)  # fmt: skip
"""Every rule there is."""


@cache
def catalogue(without: frozenset[str] = frozenset()) -> Catalogue:
    """The catalogue without the rules of these names. Built once for each set of names."""
    return Catalogue(rule for rule in ALL if rule.name not in without)
