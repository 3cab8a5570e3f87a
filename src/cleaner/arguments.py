"""What a caller hands over, looked at before anything is read: a slip of the pen is told here, and not on some page."""

import re
from functools import cache
from typing import Final

from cleaner.errors import NotText, OptionError
from cleaner.metadata.urls import web_address
from cleaner.model import Page
from cleaner.options import Options
from cleaner.rules import catalogue

_NAME: Final = re.compile(r"https?://\S{1,2000}|[^\s<>]{1,500}\.(?:html?|xhtml|txt|md|xml|json|pdf|gz)", re.I)
"""A page that is nothing but one of these is a file's name, or an address, in the place of what it holds."""

_TEXTS: Final = ("url", "content_type", "fetched_at", "path", "member", "cut")


def checked(url: object, format: object, options: object) -> Options:
    """The options, if all that is said of a page makes sense. Raises OptionError."""
    if format not in (None, "html", "text"):
        raise OptionError("format", f'must be "html", "text" or None, which tells by content, not {format!r}')
    if not isinstance(url, str | None):
        raise OptionError("url", f"must be a str, not {type(url).__name__}")
    return options_of(options)


def is_bad_url(url: str | None) -> bool:
    """Whether an address is given and none. Sources are full of those, so it costs no page, but a flag tells."""
    return url is not None and bool(url.strip()) and web_address(url) is None


def options_of(given: object) -> Options:
    """The options, or the defaults for None. Raises OptionError, also for a rule that does not exist."""
    if given is None:
        return Options()
    if not isinstance(given, Options):
        raise OptionError("options", f"must be cleaner.Options(...), not {type(given).__name__}")
    _check_names(given.without_rules)
    return given


def no_url(url: str) -> str:
    """What to say of an address that is none."""
    return f"{url!r} is no URL; those begin with http:// or https://"


def no_such_rule(name: str) -> str:
    """What to say when a name is no rule's."""
    from difflib import get_close_matches

    near = get_close_matches(name, [rule.name for rule in catalogue().rules], n=3)
    hint = f"did you mean {' or '.join(near)}?" if near else "`cleaner rules` lists them"
    return f"there is no rule {name!r}: {hint}"


@cache
def _check_names(names: frozenset[str]) -> None:
    """Once for each choice, as catalogues are made."""
    known = {rule.name for rule in catalogue().rules}
    for name in sorted(names - known):
        raise OptionError("without_rules", no_such_rule(name))


# ---- pages ---------------------------------------------------------------------------------------


def refuse_no_page(page: object) -> None:
    """Raise NotText for what can be no page, whatever it holds."""
    if isinstance(page, Page):
        _check_page(page)
    elif isinstance(page, str):
        if len(page) <= 2000 and _NAME.fullmatch(page.strip()):
            raise NotText("page", f"{page!r} is a name: give what it holds, as Path(name).read_bytes() does")
    elif not isinstance(page, bytes) and not is_tree(page):
        kind = type(page).__name__
        raise NotText("page", f"{kind} is no page: give str, bytes, Page, an lxml tree or a BeautifulSoup")


def refuse_one_page(pages: object) -> None:
    """Raise TypeError for what is no collection of pages: one page would be taken for its characters."""
    if isinstance(pages, str | bytes | Page) or is_tree(pages) or not hasattr(pages, "__iter__"):
        raise TypeError(f"pages: give a list of pages, or an iterator, not {type(pages).__name__}")


def is_tree(page: object) -> bool:
    """Whether it is lxml's or BeautifulSoup's, told without importing them."""
    return any(each.__module__.partition(".")[0] in ("lxml", "bs4") for each in type(page).__mro__)


def _check_page(page: Page) -> None:
    if not isinstance(page.content, str | bytes):
        raise NotText("page", f"the content of a Page must be str or bytes, not {type(page.content).__name__}")
    for name in _TEXTS:
        if not isinstance(value := getattr(page, name), str | None):
            raise NotText("page", f"{name} of a Page must be a str or None, not {type(value).__name__}")
