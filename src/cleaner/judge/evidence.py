"""What is known of the blocks of a page before anything is decided."""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from cleaner.own import OwnRule
from cleaner.rules import Rule
from cleaner.sites import Sighting

NO_ARTICLE: Final = 0.3
"""Below this probability a page is no article. Hints count for nothing there: a shop's "Reviews" and a forum's
"Comments" are its content."""


LIKELY_ARTICLE: Final = 0.7
"""From this probability what seldom stands in an article goes from a dump, even where the page may be a forum, whose
readers write its text, or a list. Below it six forums of wcxb-dev lose half of their text."""


def lists(kinds: Mapping[str, float]) -> float:
    """Probability that a page is one of lists (links, or things for sale), from those of each kind of page."""
    return kinds.get("listing", 0) + kinds.get("collection", 0)


class Evidence(Struct, frozen=True):
    """One entry a block in each sequence."""

    hits: Sequence[Sequence[Rule]]
    """The rules that a block meets, surest first."""
    main: Sequence[float]
    """The tagger's probability that it is main content."""
    title: Sequence[float]
    """How much it looks like the headline (logits)."""
    headlines: Sequence[str]
    """Headlines that the page's head states, best first; what two of its statements agree on stands twice."""
    article: float = 0.0
    """Probability that the page is an article, and not a front of links, a shop or a forum."""
    lists: float = 0.0
    """Probability that it is a page of lists: see `lists`."""
    own: Sequence[OwnRule | None] | None = None
    """The user's rule that decides over the block; None when the user has none."""
    votes: Sequence[bool] | None = None
    """Whether the second opinion keeps it; None when it was not asked."""
    site: Sequence[Sighting | None] | None = None
    """What the site's profile says of it; None when there is none, or the page is of no site that it knows."""

    @property
    def may_be_article(self) -> bool:
        """Whether the page is not clearly something else."""
        return self.article >= NO_ARTICLE

    @property
    def is_likely_article(self) -> bool:
        """Whether the page is most probably an article."""
        return self.article >= LIKELY_ARTICLE

    def with_votes(self, votes: Sequence[bool]) -> "Evidence":
        """The same with a second opinion."""
        return replace(self, votes=votes)

    def is_known(self, i: int) -> bool:
        """Whether a sure rule knows the block."""
        return any(rule.certain for rule in self.hits[i])

    def probability(self, i: int) -> float:
        """The tagger's answer, moved half way to the second opinion where that was asked."""
        if self.votes is None:
            return self.main[i]
        return self.main[i] * 0.5 + (0.5 if self.votes[i] else 0.0)
