"""The ledger of a page as JSON Lines: what became of every block, and why."""

from msgspec import Struct

from cleaner.formats.record import to_bytes
from cleaner.model import Action, Result, Role


class LedgerLine(Struct, frozen=True):
    """The fate of one block."""

    block: int
    """From 0, in page order."""
    line: int
    """First line in the source, from 1 (0: unknown)."""
    role: Role
    action: Action
    reason: str
    text: str


def ledger_lines(result: Result) -> tuple[LedgerLine, ...]:
    """One line for each block, in page order."""
    blocks = result.document.blocks
    return tuple(
        LedgerLine(
            block=decision.block,
            line=blocks[decision.block].line,
            role=decision.role,
            action=decision.action,
            reason=decision.reason,
            text=blocks[decision.block].text,
        )
        for decision in result.decisions
    )


def to_ledger(result: Result) -> bytes:
    """The ledger as JSON Lines in UTF-8."""
    return b"".join(to_bytes(line) for line in ledger_lines(result))
