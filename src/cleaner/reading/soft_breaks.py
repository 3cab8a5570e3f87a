"""Line breaks that no reader sees: those that a wrap has set into markup, whose lines were filled with it, and those
within markup that is taken off."""

import re
from itertools import pairwise
from typing import Final

from cleaner.reading.wraps import continues, may_go_on, wrap_width

BREAK: Final = "\ue003"
"""Instead of a line break, until `settled`; pages have no use for this private character, and lose it."""

_FENCE: Final = re.compile(r"[ \t]*(?:```|~~~)")
INLINE: Final = "a|abbr|b|cite|code|em|font|i|img|kbd|mark|q|s|small|span|strong|sub|sup|time|u"
_OWN_LINE: Final = re.compile(
    rf"#{{1,6}}\s|[|>]|:::|```|~~~|:\s|\[[^\]]+\]:\s|[-=*_]{{3,}}\s*$|<(?!https?:|/?(?:{INLINE})\b)[/!a-zA-Z]"
)
"""What begins a line of Markdown that goes on with none above: a heading, a row, a quotation, a fence, the target of a
link, a rule, a tag of what is no part of a line."""
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
    lines = ["" if _OWN_LINE.match(row.lstrip()) or _INNARDS.match(row.lstrip()) else row.rstrip() for row in rows]
    pairs = [(above, line.lstrip()) for above, line in pairwise(lines) if above and line]
    width = wrap_width(lines, pairs)
    if width is None:
        return text
    parts = rows[:1]
    fenced = _FENCE.match(rows[0]) is not None
    for above, row in pairwise(rows):
        after = row.strip()
        if _FENCE.match(row):
            fenced = not fenced
        elif not fenced and after and _goes_on(above, after, None if markdown else width):
            parts += (BREAK, " ", after)
            continue
        parts += ("\n", row)
    return settled("".join(parts))


def _goes_on(above: str, after: str, width: int | None) -> bool:
    """Whether a line goes on in the next one; without a width by Markdown's rules alone."""
    above = above.lstrip()
    if _OWN_LINE.match(after) or _HARD.search(above) or (_OWN_LINE.match(above) and not _OPEN.match(above)):
        return False
    if width is None:
        return bool(above.strip()) and may_go_on(after)
    return continues(above.rstrip(), after, width)


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
