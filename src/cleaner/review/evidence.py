"""What is known of each block of a page, whether it decided or not."""

from msgspec import Struct

from cleaner.marks import names_of
from cleaner.metadata import host_of
from cleaner.model import Block, Result, Shape
from cleaner.options import Options
from cleaner.rules import Rule, catalogue
from cleaner.tagging import tag


class Evidence(Struct, frozen=True):
    """What is known of one block."""

    tagger: float
    """Probability that it is main content, by the tagger alone; two decimals."""
    rules: tuple[str, ...]
    """Names of the rules of the catalogue that know it, surest first."""
    hints: tuple[str, ...]
    """Those of them that only hint."""
    inside: tuple[str, ...]
    """What its markup says about its place: see marks.py."""
    shape: Shape
    links: int
    link_chars: int
    """How many of its characters lie in links."""


def evidence(result: Result, options: Options | None = None) -> tuple[Evidence, ...]:
    """What is known of each block of a page, in page order. Takes the options that the page was cleaned with."""
    options = options or Options()
    rules = catalogue(options.without_rules)
    if options.rules is not None:
        rules = catalogue(options.without_rules | options.rules.without_rules, options.rules.phrases)
    host = host_of(result.document)
    hits = [rules.hits(block, host) for block in result.document.blocks]
    likely = tag(result.document, hits).main
    return tuple(map(_evidence, result.document.blocks, hits, likely))


def _evidence(block: Block, hits: tuple[Rule, ...], likely: float) -> Evidence:
    return Evidence(
        tagger=round(likely, 2),
        rules=tuple(rule.name for rule in hits),
        hints=tuple(rule.name for rule in hits if not rule.certain),
        inside=names_of(block.marks),
        shape=block.shape,
        links=block.links,
        link_chars=block.link_chars,
    )
