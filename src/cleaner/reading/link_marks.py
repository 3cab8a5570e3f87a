"""Dumps whose links are numbered, as lynx and w3m print them ("[12]Home", with a list of addresses at the end), or
followed by their address in brackets, as html-to-text does ("Home [https://news.example/]") and mail programs and
browsers that save text ("Home <https://news.example/>"), by a bare address, or by a number in brackets of another kind,
as Crawl4AI does ("Home⟨1⟩").
"""

import re
from itertools import islice, pairwise
from typing import Final, NamedTuple

from cleaner.reading.soft_breaks import BREAK, rejoined, settled

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


_SIGNS: Final = r"(?:[^\s<>()\[\]]|\([^\s<>()\[\]]{0,1000}\))"
_URL: Final = rf"(?:https?://|mailto:){_SIGNS}{{1,4000}}"
_ANY: Final = rf"(?:[a-z][a-z0-9+.-]{{1,20}}:{_SIGNS}|//?|#|\?|\.{{1,2}}/){_SIGNS}{{0,4000}}"
_ANGLED: Final = re.compile(rf"\s?<({_URL})>", re.I)
_ROUND: Final = re.compile(rf"\s{{0,9}}\([ \t]?({_ANY})[ \t]?\)", re.I)
_BEHIND: Final = re.compile(rf"(?<=\S):?\s({_URL})(?=\s|$)", re.I)
_BEHIND_LABEL: Final = re.compile(rf"^[ \t]*+(?!\d{{1,4}}[.)\]])[^\n]{{1,40}}\s{_URL}[ \t]*$", re.I | re.M)
_WAYS: Final = ((_ANGLED, _ANGLED), (_ROUND, _ROUND), (_BEHIND_LABEL, _BEHIND))
"""(What tells of it, the address with what parts it from what it is the link of) for each other way to write one. Bare
ones stand behind sources as well, which say more than a label."""
LEAST_OTHER: Final = 10
OTHER_SHARE: Final = 0.2
"""Such addresses of a page that has them, and how many for each line; a text may name addresses in its sentences."""


def in_brackets(text: str) -> str:
    """A dump whose links have their addresses behind them in another way, with brackets around those; any other as it
    is."""
    if text.count("/") < LEAST_OTHER:
        return text
    sample = text[:LONGEST_SAMPLE]
    least = max(LEAST_OTHER, OTHER_SHARE * sum(1 for line in sample.split("\n") if line.strip()))
    for telling, address in _WAYS:
        if sum(1 for _ in telling.finditer(sample)) >= least:
            return settled(address.sub(_bracketed, text))
    return text


def _bracketed(address: re.Match[str]) -> str:
    """In a line of its own it stays there; else it ends the line above."""
    if "\n" not in address[0]:
        return f" [{address[1]}]"
    alone = address.string[address.end() : address.end() + 1] in ("", "\n")
    return f"\n[{address[1]}]" if alone else f"{BREAK} [{address[1]}]"


def has_addresses(text: str) -> bool:
    """Whether the links of a dump have their addresses behind them, in brackets.

    >>> has_addresses("Rain [https://news.example/] fell.")
    False
    """
    return text.count("[") >= LEAST and has_several(_ADDRESS, text, LEAST)


class Bare(NamedTuple):
    """A dump without the addresses of its links."""

    text: str
    links: dict[int, int]
    """Characters of a line that are a link, by its number, from 1."""
    emptied: frozenset[int]
    """Numbers, from 0, of the lines that were an address and nothing else, where no empty lines part paragraphs."""


def without_addresses(text: str) -> Bare:
    """Such a dump without them. An address in a line of its own is that of the line above."""
    text = rejoined(_ONLY_ADDRESS.sub("", _ADDRESS.sub(_on_one_line, text)), markdown=False)
    links: dict[int, int] = {}
    emptied: set[int] = set()
    lines: list[str] = []
    label = (0, "")
    for number, line in enumerate(text.split("\n"), 1):
        bare = _ADDRESS.sub("", _GLUED.sub(" ", line))
        lines.append(bare if bare == line else bare.lstrip())
        if said := bare.strip(" \t*•-"):
            label = (number, said)
        elif bare != line:
            emptied.add(number - 1)
        if bare != line and 0 < len(label[1]) <= LONGEST_LABEL and line.rstrip().endswith("]"):
            links[label[0]] = len(lines[label[0] - 1].strip())
    parted = any(not line.strip() for line in text.split("\n"))
    return Bare("\n".join(lines), links, frozenset() if parted else frozenset(emptied))


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
