"""Evidence -> decisions: one for each block, each with its reason.

    evidence    what is known of each block: rules, tagger, headlines, second opinion
    verdicts    what a block deserves on its own evidence
    headline    which block is the headline
    company     what its neighbours change, step by step: rescues and losses
    standing    what the page is as a whole: its status

The order is fixed: a block is judged alone, then in company. Loss of article text is the worse mistake, so
what looks like prose goes only when two kinds of evidence agree.
"""

from cleaner.judge.company import in_company
from cleaner.judge.evidence import Evidence
from cleaner.judge.headline import headline
from cleaner.judge.standing import Standing, standing, without_stubs
from cleaner.judge.verdicts import verdicts
from cleaner.model import Decision, Document
from cleaner.options import Options

__all__ = ["Evidence", "Standing", "judge", "standing", "without_stubs"]


def judge(document: Document, evidence: Evidence, options: Options) -> tuple[Decision, ...]:
    """One decision for each block of the document, in page order."""
    if not document.blocks:
        return ()
    alone = verdicts(document, evidence, options)
    title = headline(document, evidence, alone)
    return tuple(in_company(document, evidence, alone, title))
