"""The data from which scripts build a page: `__NEXT_DATA__`, `window.__INITIAL_STATE__ = {...}`, JSON in a script.

A page that scripts will fill shows nothing yet; its text, if the server sent it at all, stands there. A page of
nothing but a frame has it in the frame.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from lxml import etree

from cleaner.measure import is_prose, size
from cleaner.model import Block

SHOWN: Final = 1500
"""Length in Latin letters of the running text that a page shows (notes on cookies, on the browser), from which nobody
looks for more behind it."""
MOST_BESIDE: Final = 500
"""Characters around a frame that is the page: a bar above it."""
SHORTEST: Final = 30
"""Characters of running text at least, whatever its script: to leap over menus."""
LEAST: Final = 300
MOST: Final = 2 << 20
"""Characters of data that may hold an article."""

_ASSIGNED: Final = re.compile(
    r"\s*(?:(?:var|let|const)\s+)?[\w$.\[\]\"']{1,80}\s*=\s*(?:(?=[{\[])|JSON\.parse\(\s*(?=[\"']))"
)
_UNDEFINED: Final = re.compile(r'"(?:[^"\\]|\\.)*+"?|(?<=[:,\[\s])undefined(?=\s*+[,}\]])', re.S)


def state(root: etree._Element, blocks: Sequence[Block]) -> tuple[str, ...]:
    """The JSON in the scripts of a page that shows little text itself, in page order, unparsed."""
    prose = (size(block.text) for block in blocks if len(block.text) >= SHORTEST and is_prose(block.text))
    if any(shown >= SHOWN for shown in accumulate(prose)):
        return ()
    return tuple(_data_of(root.iter("script")))


def framed(root: etree._Element, blocks: Sequence[Block]) -> str:
    """The largest page in a frame (`srcdoc`) of one that shows hardly anything else; "" if there is none."""
    if sum(len(block.text) for block in blocks) > MOST_BESIDE:
        return ""
    return max((frame.get("srcdoc", "") for frame in root.iter("iframe")), key=len, default="")


def _data_of(scripts: Iterator[etree._Element]) -> Iterator[str]:
    for script in scripts:
        text, kind = script.text or "", script.get("type", "").lower()
        if not LEAST <= len(text) <= MOST or "ld+json" in kind:
            continue
        if "json" in kind:
            yield text
        elif assigned := _ASSIGNED.match(text):
            yield _defined(_unquoted(text[assigned.end() :]))


def _unquoted(text: str) -> str:
    """What a script gives to JSON.parse; anything else as it is."""
    if text[0] not in "\"'":
        return text
    string = re.match(r"([\"'])((?:\\.|(?!\1)[^\\])*+)\1", text, re.S)
    return re.sub(r"\\(.)", r"\1", string[2]) if string else ""


def _defined(text: str) -> str:
    """With null for what JavaScript calls undefined, outside strings."""
    if "undefined" not in text:
        return text
    return _UNDEFINED.sub(lambda found: "null" if found[0] == "undefined" else found[0], text)
