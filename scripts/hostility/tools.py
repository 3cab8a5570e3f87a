"""The tools that are held against each other: a page in, what they say of it out."""

from collections.abc import Callable
from typing import NamedTuple

from benchmarking.corpora import Case
from benchmarking.systems import answer


class Said(NamedTuple):
    """A tool's answer: the text, or why there is none."""

    text: str = ""
    failure: str | None = None


def _own(page: str | bytes) -> Said:
    import cleaner

    try:
        return Said(cleaner.clean(page).text)
    except cleaner.CleanerError as error:
        return Said(failure=error.code)


def _other(name: str, decoded: Callable[[bytes], str] | None = None) -> Callable[[str | bytes], Said]:
    def ask(page: str | bytes) -> Said:
        try:
            text = decoded(page) if decoded and isinstance(page, bytes) else page
        except Exception as error:
            return Said(failure=f"{type(error).__name__}: {error}"[:200])
        found = answer(name, Case(name, text, is_dump=False, url=None, kind="hostile"))  # type: ignore[arg-type]
        return Said(found.text, found.failure)

    return ask


def _by_newspaper(page: bytes) -> str:
    from newspaper.parsers import get_unicode_html

    return str(get_unicode_html(page))


def _by_resiliparse(page: bytes) -> str:
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return bytes_to_str(page, detect_encoding(page))


TOOLS: dict[str, Callable[[str | bytes], Said]] = {
    "cleaner": _own,
    # These two take bytes; the others are given text as their own decoder makes it.
    "trafilatura": _other("trafilatura"),
    "readability": _other("readability"),
    "newspaper4k": _other("newspaper4k", _by_newspaper),
    "resiliparse": _other("resiliparse", _by_resiliparse),
}
