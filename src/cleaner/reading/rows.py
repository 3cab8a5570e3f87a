"""Table rows: which hold data, and how one reads as a line."""

from typing import Final

from lxml import etree

from cleaner.reading.characters import folded
from cleaner.reading.elements import Attributes, attributes_of, texts_in

MOST_ROW_ELEMENTS: Final = 80
MOST_CELL_CHARS: Final = 240
"""A row with more elements, or a cell with more text, is layout. Longest data cells of the development pages: 180."""

_FLAT: Final = frozenset(
    "td th a b i em strong span font br sup sub small img p abbr time u code nobr center div input label wbr q"
    " s".split()
)


def is_data_row(row: etree._Element) -> bool:
    """Whether a row holds data: two cells or more, or one that spans several, all of them short and flat.

    Everything else is layout, and its cells are containers.
    """
    spans = len(row) == 1 and row[0].get("colspan", "1") != "1"
    if len(row) < 2 and not spans:
        return False
    if any(text and not text.isspace() for text in (row.text, *(cell.tail for cell in row))):
        return False
    for count, element in enumerate(row.iterdescendants()):
        if count > MOST_ROW_ELEMENTS or element.tag not in _FLAT:
            return False
    lengths = [sum(len(text.strip()) for text in texts_in(cell)) for cell in row]
    filled = sum(map(bool, lengths))
    return max(lengths) <= MOST_CELL_CHARS and (filled > 1 or (spans and filled == 1))


def row_text(row: etree._Element) -> str:
    """The cells of a row, parted by bars."""
    return " | ".join(folded("".join(texts_in(cell))) for cell in row).strip(" |")


def row_links(row: etree._Element) -> tuple[int, list[str]]:
    """How many characters of a row lie in links, and where they go."""
    links: list[tuple[etree._Element, Attributes]] = [(a, attributes_of(a)) for a in row.iter("a")]
    hrefs = [attributes["href"] for _, attributes in links if "href" in attributes]
    return sum(len("".join(texts_in(a)).strip()) for a, attributes in links if "href" in attributes), hrefs
