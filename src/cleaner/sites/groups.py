"""Pages that do not say where they come from, parted by the lines that they share.

A folder mixes sites, and a site mixes layouts. In the order of their hashes, each page joins the group of whose first
page it has the most lines, or opens a group of its own. The result depends on the pages, not on their order.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

from cleaner.measure import is_prose
from cleaner.sites.lines import fold, number
from cleaner.sites.profile import FEWEST_PAGES

SHARE: Final = 0.25
"""Share of the lines (of the page or of the group's first page, whichever has fewer) that a page must have in common
with a group."""
MOST_GROUPS: Final = 2_000
COMMON: Final = 50
"""A line that first pages of so many groups have ("Share") tells nothing."""


def grouped(pages: Callable[[], Iterable[list[str]]]) -> list[frozenset[int]]:
    """Which pages, by their places, belong together. Groups too small to teach anything are taken together."""
    groups: list[list[int]] = []
    rest: list[int] = []
    index = _Index()
    for page, texts in enumerate(pages()):
        lines = {number(fold(text)) for text in texts if not is_prose(text)}
        group = index.nearest(lines)
        if group is not None:
            groups[group].append(page)
        elif len(groups) < MOST_GROUPS:
            index.open(lines)
            groups.append([page])
        else:
            rest.append(page)
    large = [frozenset(group) for group in groups if len(group) >= FEWEST_PAGES]
    rest += [page for group in groups if len(group) < FEWEST_PAGES for page in group]
    return [*large, frozenset(rest)] if rest else large


class _Index:
    """The lines of the first page of each group."""

    def __init__(self) -> None:
        self._groups: dict[int, list[int]] = {}
        self._sizes: list[int] = []

    def open(self, lines: set[int]) -> None:
        for line in lines:
            holders = self._groups.setdefault(line, [])
            if len(holders) < COMMON:
                holders.append(len(self._sizes))
        self._sizes.append(len(lines))

    def nearest(self, lines: set[int]) -> int | None:
        """The group with the largest share of lines in common, the first of several."""
        shared: Counter[int] = Counter()
        for line in lines:
            holders = self._groups.get(line, ())
            if len(holders) < COMMON:
                shared.update(holders)
        shares = {group: count / max(1, min(len(lines), self._sizes[group])) for group, count in shared.items()}
        best = min(shares, key=lambda group: (-shares[group], group), default=None)
        return best if best is not None and shares[best] >= SHARE else None
