"""Whether a page that is kept may stand for the one on the server, by RFC 9111. The only file that knows hishel, of
which it uses the rules and not the storage: the pages are kept already.
"""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from cleaner.errors import DependencyMissing

_ANY: Final = UUID(int=0)


def check_installed() -> None:
    """Raises DependencyMissing without the extra `cache`."""
    try:
        import hishel  # noqa: F401  # whether it is there
    except ImportError as error:
        raise DependencyMissing("cache", "--cache needs hishel: pip install 'article-cleaner[cache]'") from error


def is_fresh(url: str, headers: Mapping[str, str]) -> bool:
    """Whether the server said that the page need not be asked for yet (max-age, Expires; else the tenth of its age,
    RFC 9111, 4.2.2)."""
    from hishel import CacheOptions, Entry, FromCache, Headers, IdleClient, Request, Response

    request = Request("GET", url, Headers({}))
    response = Response(200, Headers({name: [value] for name, value in headers.items()}))
    rules = IdleClient(options=CacheOptions(shared=False))
    return isinstance(rules.next(request, [Entry(_ANY, request, response)]), FromCache)
