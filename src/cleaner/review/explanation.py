"""What became of a page, as data: what `cleaner explain --json` prints."""

from msgspec import Struct

from cleaner.model import Action, Article, Candidate, Result, Role
from cleaner.options import Options
from cleaner.review.evidence import Evidence, evidence
from cleaner.review.words import because, whys_of


class ToldBlock(Struct, frozen=True):
    """The fate of one block, with its reason as a code and as a sentence, and all that is known of it."""

    block: int
    """From 0, in page order."""
    line: int
    """First line in the source, from 1 (0: unknown)."""
    role: Role
    action: Action
    reason: str
    because: str
    evidence: Evidence
    text: str


class Explanation(Struct, frozen=True):
    """A page's record, what the page says of itself and where, and the fate of each block."""

    article: Article
    candidates: tuple[Candidate, ...]
    blocks: tuple[ToldBlock, ...]


def explanation(result: Result, options: Options | None = None) -> Explanation:
    """All that can be told of a page. Takes the options that it was cleaned with."""
    whys = whys_of(options)
    blocks = result.document.blocks
    told = tuple(
        ToldBlock(
            block=decision.block,
            line=blocks[decision.block].line,
            role=decision.role,
            action=decision.action,
            reason=decision.reason,
            because=because(decision, whys),
            evidence=known,
            text=blocks[decision.block].text,
        )
        for decision, known in zip(result.decisions, evidence(result, options), strict=True)
    )
    return Explanation(result.article, result.candidates, told)
