"""What whoever hands a page over states beside it, behind what the page states itself."""

from typing import Final

from msgspec.structs import replace

from cleaner.model import Head

TITLE: Final = "headline"
"""The meta tag of a title that is stated beside the page."""


def with_beside(head: Head, stated: tuple[tuple[str, str], ...]) -> tuple[Head, bool]:
    """(the head with what is stated beside the page, whether that is where the headline stands, and the page is bare).

    >>> with_beside(Head(title="Rain"), (("headline", "Rain falls"), ("authors", "Ann Lee")))[0].metas
    (('authors', 'Ann Lee'),)
    """
    bare = head.title is None and not head.metas and not head.json_ld
    more = tuple(pair for pair in stated if head.title is None or pair[0] != TITLE)
    return replace(head, metas=(*head.metas, *more)), bare and any(name == TITLE for name, _ in more)
