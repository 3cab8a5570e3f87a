"""The ingredients of a recipe in a dump: lines too short for the tagger, above the steps that it believes in."""

import re
from collections.abc import Iterator
from typing import Final

from cleaner.judge.bench import Bench

LEAST: Final = 3
MEASURED: Final = 2
"""Lines with an amount that make a list of ingredients, half of its lines have one; and those of them with a unit."""
LIKELY: Final = 0.1
"""Mean probability from which they are kept."""
HEADS: Final = 2
"""Lines above it that head it: "Ingredients", "For 4 persons"."""
REACH: Final = 2
"""Blocks below it in which a kept one stands: the heading of the steps, the first of them."""
LONGEST: Final = 80

_UNIT: Final = (
    r"(?:k?gr?|m?g|m?l|[cd]l|dkg|oz|lbs?|el|tl|prisen?|würfel|stück|bund|zehen?|dosen?|päckchen|pck|becher|messerspitze"
    r"|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|pounds?|ounces?|cloves?|pinch(?:es)?|sticks?|cans?|slices?"
    r"|cdas?|cdtas?|cucharad(?:as?|itas?)|tazas?|litros?|dientes?|ramas?|cuill\w*|verres?|gousses?|sachets?|pincées?"
    r"|cucchia\w+|bicchier\w+|spicchi\w*|colher\w*|xícaras?|dentes?|eetlepels?|theelepels?|teentjes?|eieren"
    r"|szt|łyż\w+|szklan\w+|ząb\w*|lžíc\w*|lžičk\w*|hrnek|msk|tsk|krm|spsk|tsk|ss|ts|rkl|ek|tk|kk|adet|kaşığı|bardağı"
    r"|к?гр?|м?л|шт|ст|ч|зуб\w*|щепот\w+|стакан\w*|лож\w+)"
)
_AMOUNT: Final = r"[\d¼½¾⅓⅔⅛][\d.,/–½¼¾⅓⅔-]*"
_MEASURED: Final = re.compile(rf"^{_AMOUNT}\s?{_UNIT}\b|[—–:-]\s?{_AMOUNT}\s?{_UNIT}\b\.?$", re.I)
"""An amount with its unit in front ("200 g flour"), or behind a dash."""
_COUNTED: Final = re.compile(r"^\d{1,2}\s[^\W\d_]{3,}(?:\s[^\W\d_]{2,}){0,3}$")
"""A number of things: "2 eggs"."""
_PRICE: Final = re.compile(r"[€$£¥₽₴₺%]")


def keep_ingredients(bench: Bench) -> None:
    """Keep lists of ingredients below which a kept block stands, and what heads them."""
    amounts = {i for i, block in enumerate(bench.blocks) if len(block.text) <= LONGEST and _is_measured(block.text)}
    for lines in _lists(bench, amounts) if len(amounts) >= MEASURED else ():
        below = range(lines[-1] + 1, min(lines[-1] + 1 + REACH, len(bench.blocks)))
        likely = sum(map(bench.probability, lines)) >= LIKELY * len(lines)
        if not likely or not any(map(bench.is_kept, [*lines, *below])):
            continue
        first = lines[0]
        while first > lines[0] - HEADS and first > 0 and _is_open(bench, first - 1):
            first -= 1
        for i in range(first, lines[-1] + 1):
            if bench.is_unsure(i):
                bench.keep(i, f"{bench.decisions[i].reason} list of ingredients")


def _lists(bench: Bench, amounts: set[int]) -> Iterator[list[int]]:
    """The rows of short lines that begin and end with an amount; `amounts` are the lines that have one, with a unit."""
    run: list[int] = []
    for i in range(len(bench.blocks) + 1):
        if i < len(bench.blocks) and (_is_open(bench, i) or (bench.is_kept(i) and i in amounts)):
            run.append(i)
            continue
        found = [j for j in run if j in amounts or _COUNTED.search(bench.blocks[j].text)]
        enough = len(found) >= LEAST and len(amounts.intersection(found)) >= MEASURED
        if enough and 2 * len(found) >= found[-1] - found[0] + 1:
            yield list(range(found[0], found[-1] + 1))
        run = []


def _is_open(bench: Bench, i: int) -> bool:
    """Whether only the tagger is against a short line without links."""
    return bench.is_open(i) and len(bench.blocks[i].text) <= LONGEST


def _is_measured(text: str) -> bool:
    return _MEASURED.search(text) is not None and not _PRICE.search(text)
