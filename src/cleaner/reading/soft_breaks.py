"""Line breaks that no reader sees: those that a wrap has set into markup, whose lines were filled with it, and those
within markup that is taken off."""

import re
from itertools import pairwise
from typing import Final

from cleaner.reading.wraps import (
    BULLET,
    SUSPENDED,
    WIDER_SHARE,
    WIDEST_WRAP,
    continues,
    may_go_on,
    neighbours,
    wrap_width,
)

BREAK: Final = "\ue003"
"""Instead of a line break, until `settled`; pages have no use for this private character, and lose it."""

_FENCE: Final = re.compile(r"[ \t]*(?:```|~~~)")
INLINE: Final = "a|abbr|b|cite|code|em|font|i|img|kbd|mark|q|s|small|span|strong|sub|sup|time|u"
_OWN_LINE: Final = re.compile(
    rf"#{{1,6}}\s|[|>]|:::|```|~~~|:\s|\[[^\]]+\]:\s|[-=*_]{{3,}}\s*$|<(?!https?:|/?(?:{INLINE})\b)[/!a-zA-Z]"
)
"""What begins a line of Markdown that goes on with none above: a heading, a row, a quotation, a fence, the target of a
link, a rule, a tag of what is no part of a line."""
_HEADING: Final = re.compile(r"#{1,6}\s")
_OPEN: Final = re.compile(r"<[^\n]*[^>\n]$")
"""A line that begins with a tag, and goes on within it or behind it."""
_INNARDS: Final = re.compile(r"[\w:@.-]+=[\"']")
"""What begins a line in the middle of a tag; values of attributes are not wrapped."""
_HARD: Final = re.compile(r"(?:  |\\)$")
"""The end of a line that stays one."""


def rejoined(text: str, *, markdown: bool) -> str:
    """A text that was wrapped with its markup in it without the line breaks that only the wrap has set; any other as
    it is. In Markdown a paragraph has no other breaks, but for those that it says.

    >>> rejoined("Rain fell.\\n\\nAgain.", markdown=True)
    'Rain fell.\\n\\nAgain.'
    """
    rows = text.split("\n")
    lines = ["" if _is_unwrapped(row.strip()) else row.rstrip() for row in rows]
    pairs = neighbours(lines)
    width = wrap_width(lines, pairs, wider=WIDER_SHARE * len(pairs))
    if width is None:
        return text
    parts = rows[:1]
    fenced = _FENCE.match(rows[0]) is not None
    inside = False
    for above, row in pairwise(rows):
        after = row.strip()
        inside = _is_inside(above, inside)
        if _FENCE.match(row):
            fenced = not fenced
        elif not fenced and after and (inside or _goes_on(above, after, width, markdown=markdown)):
            parts += (BREAK, _glue(above.rstrip(), after), after)
            continue
        parts += ("\n", row)
    return settled("".join(parts))


def _is_inside(row: str, inside: bool) -> bool:
    """Whether a line ends within the address of a link; `inside`: it begins there."""
    _, opens, address = row.rpartition("](")
    return bool(row) and (bool(opens) or inside) and ")" not in address and " " not in address.strip()


def _is_unwrapped(row: str) -> bool:
    """Whether a line says nothing of the width: converters wrap no headings, rows and attributes, and some no entries
    of lists and no paragraphs with links."""
    own = _OWN_LINE.match(row) or _INNARDS.match(row)
    return bool(own or (len(row) > WIDEST_WRAP and (BULLET.match(row) or "](" in row)))


def _goes_on(above: str, after: str, width: int, *, markdown: bool) -> bool:
    """Whether a line goes on in the next one: in Markdown by its rules, but for headings, which some wrap as well."""
    above = above.lstrip()
    if _OWN_LINE.match(after) or _HARD.search(above):
        return False
    if _HEADING.match(above) or not markdown:
        return continues(above.rstrip(), after, width)
    return bool(above) and may_go_on(after) and (not _OWN_LINE.match(above) or _OPEN.match(above) is not None)


def _glue(above: str, after: str) -> str:
    """What stands between the lines: nothing behind a hyphen, where wraps break words and addresses, unless it stands
    for the rest of a word."""
    suspended = after.split(None, 1)[0] in SUSPENDED
    return "" if above[-1:] == "-" and above[-2:-1].isalnum() and after[0].isalnum() and not suspended else " "


def settled(text: str) -> str:
    """The text with empty lines for its breaks, where the paragraph of each ends: what follows keeps its line.

    >>> settled("one \\ue003two\\n\\nthree")
    'one two\\n\\n\\nthree'
    """
    if BREAK not in text:
        return text
    lines: list[str] = []
    owed = 0
    for line in text.split("\n"):
        owed += line.count(BREAK)
        bare = line.replace(BREAK, "")
        lines.append(bare)
        if not bare.strip():
            lines += [""] * owed
            owed = 0
    return "\n".join(lines + [""] * owed)
