"""The tools that are held against each other: a page in, what they say of it out."""

from collections.abc import Callable

from benchmarking.corpora import Case
from benchmarking.systems import answer


def _own(page: str) -> str:
    import cleaner

    try:
        return cleaner.clean(page).status
    except cleaner.CleanerError as error:
        return error.code


def _other(name: str) -> Callable[[str], str]:
    def ask(page: str) -> str:
        found = answer(name, Case(name, page, is_dump=False, url=None, kind="hostile"))
        return found.failure or ("ok" if found.text else "nothing")

    return ask


TOOLS: dict[str, Callable[[str], str]] = {
    "cleaner": _own,
    **{name: _other(name) for name in ("trafilatura", "readability", "newspaper4k", "resiliparse")},
}
