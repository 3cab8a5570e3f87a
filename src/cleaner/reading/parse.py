"""HTML text -> an lxml tree, whatever the text holds."""

from typing import Any

from lxml import etree
from msgspec import Struct

from cleaner.model import Flag


class Parsed(Struct, frozen=True):
    """The tree of a page."""

    tree: Any
    """The root, an lxml element; None when the text holds no markup and no text."""
    flags: tuple[Flag, ...] = ()
    cut: str | None = None
    """Why the rest of the page is missing, if it is."""


def parse(text: str) -> Parsed:
    """Parse HTML text."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    return Parsed(etree.fromstring(text.encode("utf-8", "replace"), parser))


def from_soup(soup: Any) -> Any:
    """The lxml tree of a BeautifulSoup."""
    return parse(str(soup)).tree
