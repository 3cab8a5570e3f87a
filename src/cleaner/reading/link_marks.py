"""Dumps whose links are numbered, as lynx and w3m print them ("[12]Home", with a list of addresses at the end), or
followed by their address in brackets, as html-to-text does ("Home [https://news.example/]"), or by a number in brackets
of another kind, as Crawl4AI does ("Home⟨1⟩").
"""

import re
from itertools import islice, pairwise
from typing import Final

from cleaner.reading.soft_breaks import BREAK, rejoined

LEAST: Final = 5
"""Marks of a page that has them; a text with notes has its numbers behind the words."""
INCREASING: Final = 0.9
"""Share of the numbers that are larger than the one before: pages are numbered in their order."""
LONGEST_SAMPLE: Final = 400_000
"""Characters that are looked at to tell how a dump was made."""

_NUMBER: Final = re.compile(r"(?:^|(?<=[\s(]))\[(\d{1,4})\](?=[^\s\[\].,;:])", re.M)
_ANY_NUMBER: Final = re.compile(
    r"(?:(?<!\w)\[\d{1,4}\]|\[\d{1,4}\](?=\w))[ \t]*(?:\[(?:IMG|INLINE|LINK|EMBED|USEMAP)\])?"
)
"""Not "names[1] =" in a program."""
_TARGETS: Final = re.compile(
    r"^[ \t]*(?:References|(?:Visible|Hidden) links:?)[ \t]*$|^[ \t]*\d{1,4}\. [a-z][a-z0-9+.-]{1,20}:\S*[ \t]*$"
    r"|^[ \t]*\d{1,4}\. (?:/|#|\?|\.{1,2}/)\S*[ \t]*$",
    re.M,
)
_ADDRESS: Final = re.compile(
    r"[ \t]?\[(?:(?:[a-z][a-z0-9+.-]{1,20}://|mailto:|tel:|javascript:|//?|#|\?|\.{1,2}/)[^\[\]\s]{0,100000}"
    r"|data:[^\[\]]{0,100000})\](?:https?://[^\s\[\]]{1,4000}|/[\w-][^\s\[\]]{0,4000})?",
    re.I,
)
"""In brackets; a picture's, which has its link's behind it."""
_ONLY_ADDRESS: Final = re.compile(
    r"^[ \t]*(?:[*•-] )?(?:(?:[a-z][a-z0-9+.-]{1,20}://|mailto:)\S+|\?\w+=\S+)[ \t]*$|^[ \t]*[*•-][ \t]*$", re.M
)
"""A line that is one, or a bullet before an entry that has its own line."""
_GLUED: Final = re.compile(r"(?<=\])(?=\w)(?!https?:)")
LONGEST_LABEL: Final = 160
"""Characters of a line that is a link because an address ends it."""


_CITED: Final = re.compile(r"⟨\d{1,4}⟩")
_CITATIONS: Final = re.compile(r"^## References[ \t]*$(?=\n+⟨\d)|^⟨\d{1,4}⟩ .*$", re.M)


def has_several(pattern: re.Pattern[str], text: str, least: int) -> bool:
    """Whether a pattern is found so often in the beginning of a text; no more than that is looked for."""
    return sum(1 for _ in islice(pattern.finditer(text[:LONGEST_SAMPLE]), least)) == least


def has_addresses(text: str) -> bool:
    """Whether the links of a dump have their addresses behind them, in brackets.

    >>> has_addresses("Rain [https://news.example/] fell.")
    False
    """
    return text.count("[") >= LEAST and has_several(_ADDRESS, text, LEAST)


def without_addresses(text: str) -> tuple[str, dict[int, int]]:
    """Such a dump without them, and how many characters of a line are a link by its number, from 1."""
    text = rejoined(_ONLY_ADDRESS.sub("", _ADDRESS.sub(_on_one_line, text)), markdown=False)
    links: dict[int, int] = {}
    lines = []
    for number, line in enumerate(text.split("\n"), 1):
        bare = _ADDRESS.sub("", _GLUED.sub(" ", line))
        label = bare.strip(" \t*•-")
        if bare != line and 0 < len(label) <= LONGEST_LABEL and line.rstrip().endswith("]"):
            links[number] = len(bare.strip())
        lines.append(bare if bare == line else bare.lstrip())
    return "\n".join(lines), links


def _on_one_line(address: re.Match[str]) -> str:
    """Addresses of data have white space in them, at which they were wrapped."""
    found = address[0]
    return BREAK * found.count("\n") + "".join(found.split("\n")) if "\n" in found else found


def without_citations(text: str) -> str:
    """The text without the numbers of links and their list that Crawl4AI writes, where it has several.

    >>> without_citations("Rain⟨1⟩ fell.")
    'Rain⟨1⟩ fell.'
    """
    several = "⟨" in text and has_several(_CITED, text, LEAST)
    return _CITED.sub("", _CITATIONS.sub("", text)) if several else text


def has_numbers(text: str) -> bool:
    """Whether the links of a dump are numbered.

    >>> has_numbers("Rain [sic] fell.[1] [2]Read on")
    False
    """
    if text.count("[") < LEAST:
        return False
    numbers = [int(found[1]) for found in _NUMBER.finditer(text[:LONGEST_SAMPLE])]
    rising = sum(after > before for before, after in pairwise(numbers))
    return len(numbers) >= LEAST and rising >= INCREASING * (len(numbers) - 1)


def without_targets(text: str) -> str:
    """A dump whose links are numbered without the list of their addresses."""
    return _TARGETS.sub("", text)


def without_numbers(line: str) -> str:
    """A line of such a dump without its numbers."""
    return _ANY_NUMBER.sub("", line).rstrip() if "[" in line else line
