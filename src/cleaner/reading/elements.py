"""Small questions to an element."""

from collections.abc import Iterator
from typing import cast

from lxml import etree

Attributes = dict[str, str]

MOST_TEXTS = 400
"""Pieces of text of one element that are looked at."""


def attributes_of(element: etree._Element) -> Attributes:
    """Its attributes, as one dict."""
    return dict(element.items())  # type: ignore[arg-type]


def texts_in(element: etree._Element, most: int = MOST_TEXTS) -> Iterator[str]:
    """The pieces of text inside it, in order; no more than so many."""
    for count, text in enumerate(element.itertext()):
        if count >= most:
            return
        yield cast("str", text)
