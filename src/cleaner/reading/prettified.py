"""Blanks that a printer of HTML has set: BeautifulSoup's `prettify()` puts each tag and each text on a line of its own,
and with that a blank between a link and the comma behind it.

What stood there before is lost, but signs tell: no language sets a blank before a comma, none but French before a
colon. https://www.crummy.com/software/BeautifulSoup/bs4/doc/#output
"""

import re
from functools import cache
from typing import Final

from cleaner.reading.soft_breaks import INLINE

LEAST_LINES: Final = 30
"""Lines that are one tag, of a page that was printed so."""
LEAST_SHARE: Final = 0.97
"""Their share of the lines that begin with a tag. People who indent leave `<li><a>` and its text together."""
LOOKED_AT: Final = 400
"""Lines that begin with a tag and are looked at."""

_TAG_LINE: Final = re.compile(r"^[ \t]*<[/a-zA-Z][^\n]*$", re.M)
_ONE_TAG: Final = re.compile(r"[ \t]*<[^<>]*>[ \t]*")
_FREQUENT: Final = ("</a>", "</p>", "</li>")
"""Before the first of each nearly every page has text, and no blank; no other page need be looked at."""
_FRENCH: Final = re.compile(r"<html[^<>]{0,1000}\slang=[\"']?fr", re.I)
_TAGS: Final = rf"\n[ \t]*((?:</?(?:{INLINE})(?:\s[^<>]*)?>\n[ \t]*){{1,12}}+)"
"""Tags of inline elements."""
_BEHIND: Final = r"""[,.)\]}…、。」』）’]|["'][,.;)\]]|[-'][^\W\d_]"""
_BEFORE: Final = r"(\[{¿¡„「『（"
"""Signs, as regular expressions, that have no blank before them, and those that have none behind them."""
_BEHIND_NOT_FRENCH: Final = "[;:!?%”]"
_BLANK: Final = re.compile(r"\n[ \t]*")


def without_print(html: str) -> str:
    """HTML that was printed with each tag on a line of its own, without the blanks that this has set before and behind
    signs; any other as it is.

    >>> page = "<ul>\\n" + " <li>\\n  It\\n  <b>\\n   rained\\n  </b>\\n  .\\n </li>\\n" * 20 + "</ul>"
    >>> "rained</b>." in without_print(page)
    True
    """
    if not _is_printed(html):
        return html
    behind, before = _patterns("" if _FRENCH.search(html) else _BEHIND_NOT_FRENCH, "„" in html)
    return before.sub(_joined, behind.sub(_joined, html))


def _is_printed(html: str) -> bool:
    if any(html[at - 1] not in " \t\n" for tag in _FREQUENT if (at := html.find(tag)) > 0):
        return False
    single = total = 0
    for line in _TAG_LINE.finditer(html):
        total += 1
        single += _ONE_TAG.fullmatch(line[0]) is not None
        if total == LOOKED_AT or total - single > LOOKED_AT * (1 - LEAST_SHARE):
            break
    return single >= LEAST_LINES and single >= LEAST_SHARE * total


@cache
def _patterns(behind: str, low: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Tags behind which, and before which, no blank belongs. A “ opens, but closes where „ stands below the line; » and
    « do either."""
    ends = "|".join(filter(None, (_BEHIND, behind, "“" if low else "")))
    return re.compile(f"{_TAGS}(?={ends})"), re.compile(f"(?<=[{_BEFORE}{'' if low else '“'}]){_TAGS}")


def _joined(tags: re.Match[str]) -> str:
    return _BLANK.sub("", tags[1])
