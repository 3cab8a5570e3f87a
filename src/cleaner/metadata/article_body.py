"""The text of an article that its page states and does not show: scripts will."""

import html
import re
from collections.abc import Iterator
from typing import Final

from cleaner.measure import ends_sentence, is_prose, looks_of, runs_of_words, size
from cleaner.metadata import json_ld
from cleaner.metadata.scripted import scripted_body
from cleaner.model import Body, Document, Head

LEAST: Final = 200
"""Length in Latin letters; what is shorter is a summary."""
MORE_PROSE: Final = 2.0
MORE_TEXT: Final = 0.5
"""How long a text in the data of scripts must be: of the running text that the page shows, and of all its text."""
SHOWN: Final = 0.5
"""Share of its runs of words that the page shows already, from which it is the page's own text again."""
RUN: Final = 4
"""Words of a run."""
PROBE: Final = 40
"""Characters of a sample."""

_STATED: Final = {"articleBody": json_ld.ARTICLES, "text": json_ld.ARTICLES, "description": frozenset({"howto"})}
_TELLING: Final = re.compile('"(?:articleBody|text|HowTo)"')
"""Only JSON-LD with one of these can state a text."""
_TITLES: Final = frozenset({"og:title", "twitter:title"})
_GOODS: Final = '"Product"'
_TAG: Final = re.compile("<[^<>]*>")


def article_body(document: Document) -> Body | None:
    """The text that the JSON-LD of an HTML page states, or the data of its scripts, if the page does not show it. It
    may be HTML, also escaped."""
    if document.format != "html":
        return None
    stated = max(_stated(document.head), key=size, default="")
    body = Body(stated) if stated else _scripted(document)
    if size(body.text) < LEAST or not is_prose(body.text) or _is_shown(body.text, document):
        return None
    return body


def _stated(head: Head) -> Iterator[str]:
    if not any(map(_TELLING.search, head.json_ld)):
        return
    for thing in json_ld.things(head.json_ld):
        for key, kinds in _STATED.items():
            if json_ld.types(thing) & kinds:
                yield from json_ld.texts_of(thing, key)


def _scripted(document: Document) -> Body:
    """What the data says, if it says more than the page: data of shops, lists and settings has long texts, too."""
    head = document.head
    if not head.state or any(_GOODS in text for text in head.json_ld):
        return Body("")
    body = scripted_body(head.state, [head.title or "", *(said for key, said in head.metas if key in _TITLES)])
    looks = looks_of([block.text for block in document.blocks])
    enough = max(MORE_PROSE * sum(looks.prose_sizes()), MORE_TEXT * sum(looks.sizes))
    lines = map(str.strip, _TAG.sub("\n", body.text).split("\n"))
    reads = any(is_prose(line) and ends_sentence(line) for line in lines)
    return body if reads and size(body.text) >= enough else Body("")


def _is_shown(body: str, document: Document) -> bool:
    stated = " ".join(_TAG.sub(" ", html.unescape(html.unescape(body))).split())
    shown = "\n".join(block.text for block in document.blocks)
    if all(stated[at : at + PROBE] in shown for at in range(0, len(stated), max(1, len(stated) // 4))):
        return True  # a hundred times faster than to look at all
    runs = set(runs_of_words(stated, RUN))
    return len(runs.intersection(runs_of_words(shown, RUN))) >= SHOWN * len(runs)
