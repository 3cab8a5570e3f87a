"""What markup says about the place of a block, as bits: `block.marks & NAV`.

Plain integers, not an enum: a page has thousands of elements and each is asked several times.
A mark is evidence, never a verdict: sites call their article `.sidebar-main` and their menu `.content`.
"""

from typing import Final

NAV: Final = 1 << 0
HEADER: Final = 1 << 1
FOOTER: Final = 1 << 2
ASIDE: Final = 1 << 3
FORM: Final = 1 << 4
BUTTON: Final = 1 << 5
HIDDEN: Final = 1 << 6
"""Not shown to a reader who only reads: `hidden`, `display:none`, `<template>`, `aria-hidden`, screen-reader text."""
ARTICLE: Final = 1 << 7
"""Inside `<article>`."""
MAIN: Final = 1 << 8
"""Inside `<main>` or `role=main`."""
BODY: Final = 1 << 9
"""Inside what calls itself the article's body: `itemprop=articleBody`, `.entry-content` ..."""
FIGURE: Final = 1 << 10
CAPTION: Final = 1 << 11
CREDIT: Final = 1 << 12
QUOTE: Final = 1 << 13
TABLE: Final = 1 << 14
LIST: Final = 1 << 15
CODE: Final = 1 << 16
COMMENTS: Final = 1 << 17
RELATED: Final = 1 << 18
SHARE: Final = 1 << 19
NEWSLETTER: Final = 1 << 20
ADVERT: Final = 1 << 21
BYLINE: Final = 1 << 22
DATE: Final = 1 << 23
TAGS: Final = 1 << 24
BIO: Final = 1 << 25
PAYWALL: Final = 1 << 26
BREADCRUMB: Final = 1 << 27
CONSENT: Final = 1 << 28
PLAYER: Final = 1 << 29
EMBED: Final = 1 << 30
"""A post of a social network set into the page."""
SIDEBAR: Final = 1 << 31
TITLE: Final = 1 << 32
STANDFIRST: Final = 1 << 33
PAGINATION: Final = 1 << 34
POPUP: Final = 1 << 35
LIVE: Final = 1 << 36
DONATION: Final = 1 << 37
SKIP: Final = 1 << 38
META: Final = 1 << 39
"""`.meta`, `.post-info`: the line of byline, date and comment count."""
NOSCRIPT: Final = 1 << 40
LINK: Final = 1 << 41
"""All of the block's text lies in links."""
PROMO: Final = 1 << 42
PRINT: Final = 1 << 43
"""Written around the page by the browser that printed it: time, address, number of the sheet."""
FRONT: Final = 1 << 44
"""Front matter: what the tool that wrote the dump says of the page."""
SCRIPT: Final = 1 << 45
"""Scripts, style sheets and data that stand among the text of a dump whose tags alone were cut out."""
FOLDED: Final = 1 << 46
"""Hidden until a reader asks for it: a button or a tab of the page names the element that it unfolds."""
NOT_OF_PAGE: Final = PRINT | FRONT | SCRIPT
"""What stands in a dump and was never seen on the page."""

NAMES: Final[dict[int, str]] = {
    value: name.lower() for name, value in sorted(globals().items()) if name.isupper() and isinstance(value, int)
}


def names_of(marks: int) -> tuple[str, ...]:
    """The names of the marks that are set, for a person to read.

    >>> names_of(NAV | HIDDEN)
    ('hidden', 'nav')
    """
    found = []
    while marks > 0:  # one step for each bit that is set
        rest = marks & (marks - 1)
        found.append(NAMES[marks ^ rest])
        marks = rest
    return tuple(sorted(found))
