"""The same page as another builder would have sent it: what a reader sees stays, what its markup is called does not."""

import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Final

from lxml import etree, html

_NAMES: Final = ("class", "id", "role", "itemprop", "data-testid")
_OWN: Final = ("div", "section", "article")
LINE: Final = 70
"""Characters of a line of `broken`."""
_LINE: Final = re.compile(rf"(.{{1,{LINE}}})\s+(?=\S)")
_PARAGRAPH: Final = 40


def made_up(page: str) -> str:
    """Each class and id a name that a program made up: what styles written in scripts give (`css-1ad8r0m`)."""
    tree = _tree(page)
    for element in _elements(tree):
        for key in {"class", "id"} & set(element.keys()):
            element.set(key, " ".join(f"css-{_made_up(name)}" for name in element.get(key, "").split()))
    return _written(tree)


def unnamed(page: str) -> str:
    """No classes, ids, roles and properties: what filters leave."""
    tree = _tree(page)
    for element in _elements(tree):
        for key in set(_NAMES) & set(element.keys()):
            del element.attrib[key]
    return _written(tree)


def own_elements(page: str) -> str:
    """Containers as elements of the site's own: what builders of components send."""
    tree = _tree(page)
    for element in _elements(tree):
        if element.tag in _OWN:
            element.tag = f"x-{element.tag}"
    return _written(tree)


def broken(page: str) -> str:
    """A `<br>` in paragraphs wherever a line is full: what editors of old and mails leave."""
    tree = _tree(page)
    for element in _elements(tree):
        if element.tag == "p" and len(element.text or "") > _PARAGRAPH:
            first, *lines = _LINE.sub("\\1\n", element.text or "").split("\n")
            element.text = first
            for at, line in enumerate(lines):
                element.insert(at, etree.Element("br"))
                element[at].tail = line
    return _written(tree)


REMADE: Final[dict[str, Callable[[str], str]]] = {
    "made-up": made_up, "unnamed": unnamed, "own-elements": own_elements, "broken": broken,
}  # fmt: skip


def _made_up(name: str) -> str:
    """Seven signs of which each name has its own.

    >>> _made_up("article-body") == _made_up("article-body"), len(_made_up("article-body"))
    (True, 7)
    """
    number = int.from_bytes(sha256(name.encode()).digest()[:8])
    signs = "abcdefghijklmnopqrstuvwxyz0123456789"
    return "".join(signs[number // len(signs) ** place % len(signs)] for place in range(7))


def _tree(page: str) -> etree._Element:
    return html.document_fromstring(
        page.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8", huge_tree=True)
    )


def _elements(tree: etree._Element) -> Iterator[etree._Element]:
    return (element for element in list(tree.iter()) if isinstance(element.tag, str))


def _written(tree: etree._Element) -> str:
    return etree.tostring(tree, encoding="unicode", method="html")
