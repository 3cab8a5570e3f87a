"""The page on the bench: its blocks, what is known of them, and the decisions as they stand."""

from collections.abc import Sequence

from cleaner.judge.evidence import Evidence
from cleaner.judge.verdicts import role_of_shape
from cleaner.measure import Looks, ends_sentence, goes_on
from cleaner.model import Action, Block, Decision, Document, Node, Role


class Bench:
    """What the steps of judging in company work on. `decisions` is the only thing that changes."""

    def __init__(self, document: Document, evidence: Evidence, looks: Looks, alone: Sequence[Decision]) -> None:
        self.document = document
        self.evidence = evidence
        self.decisions = list(alone)
        self.html = document.format == "html"
        self.sizes = looks.sizes
        """Length of each block, in Latin letters."""
        self.prose = looks.prose
        """Whether each block is running text."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the page."""
        return self.document.blocks

    def is_kept(self, i: int) -> bool:
        """Whether a block stands to be kept."""
        return self.decisions[i].action == "keep"

    def is_kept_prose(self, i: int) -> bool:
        """Whether there is such a block, it is running text, and stands to be kept."""
        return i >= 0 and self.is_kept(i) and self.prose[i]

    def is_kept_sentence(self, i: int) -> bool:
        """Whether a block ends as sentences do, and stands to be kept."""
        return self.is_kept(i) and self.is_sentence(i, 0)

    def is_plain(self, i: int) -> bool:
        """Whether a block has no links, and no rule knows it."""
        return not self.blocks[i].links and not self.evidence.hits[i]

    def is_unsure(self, i: int) -> bool:
        """Whether only the tagger is against a block."""
        return self.decisions[i].action == "drop" and self.decisions[i].reason.startswith("tagger")

    def is_open(self, i: int) -> bool:
        """Whether only the tagger is against a block without links that no rule knows."""
        return self.is_unsure(i) and self.is_plain(i)

    def unsure(self) -> list[int]:
        """Indices of all blocks that only the tagger is against."""
        return [d.block for d in self.decisions if d.action == "drop" and d.reason.startswith("tagger")]

    def probability(self, i: int) -> float:
        """That the block is main content."""
        return self.evidence.probability(i)

    def kept(self) -> list[int]:
        """Indices of all blocks that stand to be kept."""
        return [decision.block for decision in self.decisions if decision.action == "keep"]

    def kept_size(self, start: int = 0, end: int | None = None) -> float:
        """Length of the kept text between two blocks, in Latin letters."""
        return sum([self.sizes[d.block] for d in self.decisions[start:end] if d.action == "keep"])

    def kept_sizes(self) -> list[float]:
        """The length of each block that stands to be kept, 0 for the others."""
        return [self.sizes[d.block] if d.action == "keep" else 0.0 for d in self.decisions]

    def is_sentence(self, i: int, least: float) -> bool:
        """Whether a block ends as sentences do, and is of that length at least."""
        return self.sizes[i] >= least and ends_sentence(self.blocks[i].text)

    def goes_on(self, one: int, other: int) -> bool:
        """Whether the sentence of a block goes on in the one behind it, and one of them is kept."""
        if one < 0 or other >= len(self.blocks) or not (self.is_kept(one) or self.is_kept(other)):
            return False
        return goes_on(self.blocks[one].text, self.blocks[other].text)

    def keep(self, i: int, reason: str) -> None:
        """Keep a block."""
        self.decisions[i] = Decision(i, role_of_shape(self.blocks[i]), "keep", reason)

    def drop(self, i: int, role: Role, reason: str) -> None:
        """Drop a block."""
        self.decide(i, role, "drop", reason)

    def decide(self, i: int, role: Role, action: Action, reason: str) -> None:
        """Give a block another fate."""
        self.decisions[i] = Decision(i, role, action, reason)

    # ---- where blocks stand -------------------------------------------------------------------

    def node(self, i: int) -> Node:
        """The element that a block stands in."""
        return self.document.nodes[self.blocks[i].node]

    def siblings(self, one: int, other: int) -> bool:
        """Whether two blocks stand in one element, or in elements side by side (always, in a dump)."""
        if not self.html:
            return True
        return self.blocks[one].node == self.blocks[other].node or self.node(one).parent == self.node(other).parent

    def alike(self, one: int, other: int) -> bool:
        """Whether the markup says the same of two siblings."""
        if not self.siblings(one, other):
            return False
        return not self.html or (
            self.blocks[one].marks == self.blocks[other].marks and self.node(one).tag == self.node(other).tag
        )

    def cousins(self, one: int, other: int) -> bool:
        """Whether, in HTML, two blocks stand in elements of one name at one depth, with the same marks."""
        a, b = self.node(one), self.node(other)
        named = bool(a.names) and (a.tag, a.names, a.depth) == (b.tag, b.names, b.depth)
        return self.html and named and self.blocks[one].marks == self.blocks[other].marks
