"""The text of an article that scripts will show: the page as sent has none, its JSON-LD has it."""

from typing import Final

from cleaner.measure import is_prose, size, words
from cleaner.metadata import json_ld
from cleaner.model import Document

LEAST: Final = 200
"""Length in Latin letters; what is shorter is a summary."""
SHOWN: Final = 0.5
"""Share of its words that the page shows already, from which it is the page's own text again."""


def article_body(document: Document) -> str | None:
    """The `articleBody` that the JSON-LD of an HTML page states, if the page shows no running text itself."""
    if document.format != "html" or any(is_prose(block.text) for block in document.blocks):
        return None
    articles = json_ld.of_type(json_ld.things(document.head.json_ld), json_ld.ARTICLES)
    bodies = (text for thing in articles for text in json_ld.texts_of(thing, "articleBody"))
    body = max(bodies, key=len, default="")
    if size(body) < LEAST:
        return None
    stated, shown = set(words(body)), set(words(" ".join(block.text for block in document.blocks)))
    return body if len(stated & shown) < SHOWN * len(stated) else None
