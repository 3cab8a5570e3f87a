"""What a page has for itself, and readers seldom are told of: it stands in a dump whose tags alone were cut out."""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.model import Block

TELLING: Final = 2
"""Lines that tell of a page's machinery, in a dump that holds it."""
_TELLING: Final = re.compile(
    r"googletag|dataLayer|gtag\(|_gaq|fbq\(|adsbygoogle|@context\"|__next_f|CDATA|@font-face|window\.__|window\._|pubads"
    r"|\\u003c|wp-content|wp-emoji|GoogleAnalytics|GTM-|_comscore|NREUM|optimizely|chartbeat|hotjar"
)


def tells_of_machinery(blocks: Sequence[Block]) -> bool:
    """Whether scripts or style sheets of the page itself stand among the lines of a dump."""
    if not any("{" in block.text for block in blocks):
        return False  # most dumps hold no code
    return sum(_TELLING.search(block.text) is not None for block in blocks) >= TELLING
