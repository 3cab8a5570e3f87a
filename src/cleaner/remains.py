"""What a page has for itself, and readers seldom are told of: it stands in a dump whose tags alone were cut out."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from cleaner.model import Block

TELLING: Final = 2
"""Lines that tell of a page's machinery, in a dump that holds it."""
_TELLING: Final = re.compile(
    r"googletag|dataLayer|gtag\(|_gaq|fbq\(|adsbygoogle|@context\"|__next_f|CDATA|@font-face|window\.__|window\._|pubads"
    r"|\\u003c|@import url\(|wp-content|wp-emoji|GoogleAnalytics|GTM-|_comscore|NREUM|optimizely|chartbeat|hotjar"
)
IMPORT: Final = "@import url("
"""How a style sheet begins that has no braces."""
HINTING: Final = 6
"""What only scripts of pages and articles about them say, beside one line that tells more."""
_HINTING: Final = re.compile(
    r"gtm\.(?:start|js)|document\.(?:cookie|createElement|getElement|querySelector|documentElement)|window\.location"
    r"|\"@(?:type|id)\"|addEventListener\(|localStorage|\.css-[a-z0-9]{5}|@media |XMLHttpRequest|navigator\.userAgent"
    r"|jQuery\(|_taboola|window\.[a-z]\w+ ?=|\(function ?\(|!important"
)
SIGNS: Final = 0.1
"""Share of a line's characters that are signs of code; prose has a quarter of it."""
_SIGN: Final = re.compile(r"[{}\[\]()<>=;:\"\\_$&|/]")
_STRONG: Final = re.compile(r"[{};=<>\\_$&|]")
"""Prose has brackets, colons and quotation marks too."""


def is_code(text: str) -> bool:
    """Whether a line looks like code or data.

    >>> is_code("var a = {b: 'c'};"), is_code("She said (twice): no.")
    (True, False)
    """
    return _STRONG.search(text) is not None and len(_SIGN.findall(text)) >= SIGNS * len(text)


def tells_of_machinery_in(text: str) -> bool:
    """Whether scripts or style sheets of the page itself stand in the text of a dump."""
    told = sum(1 for _ in islice(_TELLING.finditer(text), TELLING)) if "{" in text or IMPORT in text else 0
    return told == TELLING or (told > 0 and sum(1 for _ in islice(_HINTING.finditer(text), HINTING)) == HINTING)


def tells_of_machinery(blocks: Sequence[Block]) -> bool:
    """Whether scripts or style sheets of the page itself stand among the lines of a dump."""
    if not any("{" in block.text for block in blocks):
        return False  # most dumps hold no code
    return sum(_TELLING.search(block.text) is not None for block in blocks) >= TELLING
