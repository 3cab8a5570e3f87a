"""Dumps whose links are numbered, as lynx and w3m print them ("[12]Home", with a list of addresses at the end), or
followed by their address in brackets, as html-to-text does ("Home [https://news.example/]").
"""

import re
from itertools import pairwise
from typing import Final

LEAST: Final = 5
"""Marks of a page that has them; a text with notes has its numbers behind the words."""
INCREASING: Final = 0.9
"""Share of the numbers that are larger than the one before: pages are numbered in their order."""
LONGEST_SAMPLE: Final = 400_000

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
    r"[ \t]?\[(?:https?://|mailto:|tel:|javascript:|data:|//?|#|\?|\.{1,2}/)[^\[\]\s]{0,100000}\]", re.I
)


def without_addresses(text: str) -> str:
    """The text without addresses in brackets, where it has several; any other text as it is.

    >>> without_addresses("Rain [https://news.example/] fell.")
    'Rain [https://news.example/] fell.'
    """
    if text.count("[") < LEAST:
        return text
    found = zip(range(LEAST), _ADDRESS.finditer(text[:LONGEST_SAMPLE]), strict=False)
    return _ADDRESS.sub("", text) if sum(1 for _ in found) == LEAST else text


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
