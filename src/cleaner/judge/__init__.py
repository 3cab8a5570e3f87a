"""Evidence -> decisions: one for each block, each with its reason.

    evidence    what is known of each block: rules, tagger, headlines, second opinion
    verdicts    what a block deserves on its own evidence
    template    what the site's profile says against blocks
    headline    which block is the headline
    company     what its neighbours change, step by step: rescues and losses
    standing    what the page is as a whole: its status

The order is fixed: a block is judged alone, then in company. Loss of article text is the worse mistake, so
what looks like prose goes only when two kinds of evidence agree.
"""

from collections.abc import Sequence

from cleaner import marks as m
from cleaner.judge.bench import Bench
from cleaner.judge.company import in_company
from cleaner.judge.evidence import Evidence, lists
from cleaner.judge.headline import headline
from cleaner.judge.likeness import with_likeness
from cleaner.judge.standing import Standing, standing, without_stubs
from cleaner.judge.template import with_opening, without_teasers, without_template
from cleaner.judge.verdicts import verdicts
from cleaner.measure import looks_of
from cleaner.model import Decision, Document
from cleaner.options import Options

__all__ = ["Evidence", "Standing", "judge", "lists", "standing", "without_stubs"]


def judge(document: Document, evidence: Evidence, options: Options) -> tuple[Decision, ...]:
    """One decision for each block of the document, in page order."""
    if not document.blocks:
        return ()
    evidence = with_likeness(document, evidence)
    looks = looks_of([block.text for block in document.blocks])
    alone = verdicts(document, evidence, looks, options)
    own = without_template(document, evidence, alone)
    title = headline(document, without_teasers(evidence), looks, own)
    own = with_opening(document, evidence, alone, own, title)
    decided = in_company(Bench(document, evidence, looks, own), title, comments=options.comments)
    return _whatever_the_neighbours(document, evidence, alone, decided)


def _whatever_the_neighbours(
    document: Document, evidence: Evidence, alone: Sequence[Decision], decided: Sequence[Decision]
) -> tuple[Decision, ...]:
    """What a rule of the user's own says of a block holds in any company, and what was never on the page goes."""
    own = evidence.own or [None] * len(decided)
    return tuple(
        alone[d.block] if own[d.block] is not None or document.blocks[d.block].marks & m.NOT_OF_PAGE else d
        for d in decided
    )
