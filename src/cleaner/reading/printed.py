"""What a browser prints around a page: time and title at the top of each sheet, address and number of the sheet at its
foot. "Save as PDF" and a PDF's text make dumps with these lines in the middle of sentences.

    Chrome   11/26/26, 7:20 PM    Title - Site     ...     https://news.example/rain    1/3
    Firefox  Title - Site    https://news.example/rain     ...     1 of 3    11/26/26, 7:20 PM
    Safari   https://news.example/rain     ...     Page 1 of 3    11/26/26, 7:20 PM

How a reader of PDFs parts and orders them differs: the numbers of the sheets, which count from one to what they say is
the last, are what tells such a dump, with an address or a time beside each.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

NEAR: Final = 5
"""Lines with text around the number of a sheet in which the others stand."""
MOST_SHEETS: Final = 0.6
"""Share of the numbers that must be there: sheets without text have none."""
SAID_ON: Final = 0.6
"""Share of the sheets on which a line stands again that is the title's."""
LONGEST: Final = 400

_ADDRESS: Final = r"(?:https?|file)://\S+"
_STAMP: Final = (
    r"\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}\.?,? +(?:um |à |at |kl\. ?|오전 |오후 |上午|下午)?\d{1,2}[:.]\d{2}"
    r"(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[AP]\.?M\.?)?"
)
"""A short date and a time of day, as browsers write them."""
_SHEET: Final = (
    r"(?:(?:page|seite|página|pagina|sida|side|strona|стр\.?) )?(?P<number>\d{1,3}) ?"
    r"(?:/|of|von|de|di|van|av|af|z|из|sur) ?(?P<last>\d{1,3})"
)
_NUMBERED: Final = re.compile(rf"(?:(?P<before>{_ADDRESS}|{_STAMP})\s+)?{_SHEET}(?:\s+(?P<after>{_STAMP}))?", re.I)
_ADDRESSES: Final = re.compile(_ADDRESS)
_STAMPED: Final = re.compile(rf"{_STAMP}(?=\s|$)\s*(?P<title>.*)", re.I)
_TITLE_ADDRESS: Final = re.compile(rf"(?P<title>.*\S)\s+(?P<address>{_ADDRESS})")


class Printed(NamedTuple):
    """What the browser wrote around a page."""

    lines: frozenset[int]
    """Numbers of its lines, from 0."""
    title: str | None
    address: str | None


class _Sheet(NamedTuple):
    line: int
    number: int
    last: int
    with_more: bool
    """Whether an address or a time of day stands on its line."""


def printed(lines: Sequence[str]) -> Printed | None:
    """What a browser wrote around the page that a dump is of; None where none printed it.

    >>> dump = ["Rain fell, and it", "11/26/26, 7:20 PM Rain", "https://news.example/ 1/1", "was cold."]
    >>> printed(dump)
    Printed(lines=frozenset({1, 2}), title='Rain', address='https://news.example/')
    """
    sheets = _sheets(lines)
    if not sheets:
        return None
    near = [i for i in _near(lines, [-1, *(sheet.line for sheet in sheets), len(lines)]) if len(lines[i]) <= LONGEST]
    stamps = {i: found["title"].strip() for i in near if (found := _STAMPED.fullmatch(lines[i].strip()))}
    addresses = Counter(found for i in near for found in _ADDRESSES.findall(lines[i]))
    if len(sheets) == 1 and not (addresses and stamps):
        return None
    address = addresses.most_common(1)[0][0] if addresses else None
    title = _title(lines, near, sheets, stamps, address)
    own = {sheet.line for sheet in sheets} | {i for i in near if _is_own(lines[i].strip(), title, address)}
    return Printed(frozenset(own), title, address if address and "…" not in address else None)


def _sheets(lines: Sequence[str]) -> list[_Sheet]:
    """The numbers of the sheets, if they count up to the last."""
    found: dict[int, list[_Sheet]] = {}
    for i, raw in enumerate(lines):
        if len(raw) <= LONGEST and (match := _NUMBERED.fullmatch(raw.strip())):
            sheet = _Sheet(i, int(match["number"]), int(match["last"]), bool(match["before"] or match["after"]))
            if 1 <= sheet.number <= sheet.last:
                found.setdefault(sheet.last, []).append(sheet)
    for last, sheets in sorted(found.items(), key=lambda item: -len(item[1])):
        numbers = [sheet.number for sheet in sheets]
        rising = all(a < b for a, b in pairwise(numbers))
        if rising and len(numbers) >= MOST_SHEETS * last and all(_has_company(lines, sheet) for sheet in sheets):
            return sheets
    return []


def _has_company(lines: Sequence[str], sheet: _Sheet) -> bool:
    """Whether an address or a time of day stands on the line or next to it."""
    if sheet.with_more:
        return True
    texts = [lines[i][:LONGEST].strip() for i in _near(lines, [sheet.line], 1)]
    return any(_ADDRESSES.fullmatch(text) or _STAMPED.fullmatch(text) for text in texts)


def _near(lines: Sequence[str], at: Sequence[int], most: int = NEAR) -> list[int]:
    """Some lines, and those with text around them: so many on each side."""
    found = set(at)
    for start in at:
        for step in (-1, 1):
            i, left = start, most
            while left and 0 <= i + step < len(lines):
                i += step
                if lines[i].strip():
                    found.add(i)
                    left -= 1
    return sorted(i for i in found if 0 <= i < len(lines))


def _title(
    lines: Sequence[str], near: Sequence[int], sheets: Sequence[_Sheet], stamps: dict[int, str], address: str | None
) -> str | None:
    """The page's title: beside the time or the address, or what stands on nearly every sheet."""
    said = Counter(text for text in stamps.values() if text)
    for i in near:
        text = lines[i].strip()
        found = _TITLE_ADDRESS.fullmatch(text)
        if found and found["address"] == address and not _NUMBERED.fullmatch(text):
            said[found["title"]] += 1
    if not said:
        said = _around(lines, near, stamps)
    least = max(1, SAID_ON * len(sheets))
    return next((text for text, times in said.most_common(1) if times >= least), None)


def _around(lines: Sequence[str], near: Sequence[int], stamps: dict[int, str]) -> Counter[str]:
    """Lines next to those with a time and nothing else: below it, before an address or on several sheets."""
    said: Counter[str] = Counter()
    for at, i in enumerate(near):
        if i not in stamps or at + 1 >= len(near):
            continue
        after = lines[near[at + 1]].strip()
        sure = at + 2 < len(near) and _ADDRESSES.fullmatch(lines[near[at + 2]].strip()) is not None
        if not _NUMBERED.fullmatch(after) and not _ADDRESSES.fullmatch(after):
            said[after] += 1 if sure or len(stamps) > 1 else 0
    return +said


def _is_own(text: str, title: str | None, address: str | None) -> bool:
    """Whether a line near a number is one of the browser's."""
    if text in (title, address):
        return True
    stamped = _STAMPED.fullmatch(text)
    if stamped:
        return stamped["title"].strip() in ("", title)
    found = _TITLE_ADDRESS.fullmatch(text)
    return found is not None and found["title"] == title and found["address"] == address
