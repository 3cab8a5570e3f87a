"""The same page as another builder would have sent it: what a reader sees stays, what its markup is called does not."""

import re
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from typing import Final

from lxml import etree

from benchmarking.flatten import tree_of

_NAMES: Final = ("class", "id", "role", "itemprop", "data-testid")
_OWN: Final = ("div", "section", "article")
LINE: Final = 70
"""Characters of a line of `broken`."""
_LINE: Final = re.compile(rf"(.{{1,{LINE}}})\s+(?=\S)")
_PARAGRAPH: Final = 40


def made_up(element: etree._Element) -> None:
    """Each class and id a name that a program made up: what styles written in scripts give (`css-1ad8r0m`)."""
    for key in {"class", "id"} & set(element.keys()):
        element.set(key, " ".join(f"css-{_made_up(name)}" for name in element.get(key, "").split()))


def unnamed(element: etree._Element) -> None:
    """No classes, ids, roles and properties: what filters leave."""
    for key in set(_NAMES) & set(element.keys()):
        del element.attrib[key]


def own_elements(element: etree._Element) -> None:
    """Containers as elements of the site's own: what builders of components send."""
    if element.tag in _OWN:
        element.tag = f"x-{element.tag}"


def broken(element: etree._Element) -> None:
    """A `<br>` in paragraphs wherever a line is full: what editors of old and mails leave."""
    if element.tag == "p" and len(element.text or "") > _PARAGRAPH:
        first, *lines = _LINE.sub("\\1\n", element.text or "").split("\n")
        element.text = first
        for at, line in enumerate(lines):
            element.insert(at, etree.Element("br"))
            element[at].tail = line


def _remade(change: Callable[[etree._Element], None], page: str) -> str:
    """The page with each element changed so."""
    tree = tree_of(page)
    if tree is None:
        return page
    for element in list(tree.iter()):
        change(element)
    return etree.tostring(tree, encoding="unicode", method="html")


REMADE: Final[dict[str, Callable[[str], str]]] = {
    "made-up": partial(_remade, made_up), "unnamed": partial(_remade, unnamed),
    "own-elements": partial(_remade, own_elements), "broken": partial(_remade, broken),
}  # fmt: skip


def _made_up(name: str) -> str:
    """Seven signs of which each name has its own.

    >>> _made_up("article-body") == _made_up("article-body"), len(_made_up("article-body"))
    (True, 7)
    """
    number = int.from_bytes(sha256(name.encode()).digest()[:8])
    signs = "abcdefghijklmnopqrstuvwxyz0123456789"
    return "".join(signs[number // len(signs) ** place % len(signs)] for place in range(7))
