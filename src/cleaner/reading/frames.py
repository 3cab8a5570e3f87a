"""What an open element hands down to what stands in it: marks, shape, link, boldness."""

from typing import Final

from cleaner import marks as m
from cleaner.model import Shape
from cleaner.reading.elements import Attributes
from cleaner.reading.vocabulary import BY_ITEMPROP, BY_ROLE, BY_TAG, Vocabulary

HEADING: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
BOLD: Final = frozenset({"b", "strong", *HEADING})
TELLING_INLINE: Final = BOLD | BY_TAG.keys() | {"a"}
"""Inline elements that change what is known of their text, whatever their names."""
LISTS: Final = frozenset({"ol", "ul", "menu", "dir"})
_SHAPES: Final[dict[str, Shape]] = {
    "blockquote": "quote",
    "pre": "code",
    "figcaption": "caption",
    "caption": "caption",
    "dt": "term",
    "li": "list_item",
    **dict.fromkeys(HEADING, "heading"),
}
_RESET: Final = frozenset({"section", "article", "table", "td", "th", "ul", "ol", "dl", "dd", "figure", "aside"})
"""Inside these a block is a paragraph again, whatever stood around."""
_NAMED: Final = ("class", "id", "role", "itemprop", "data-testid")
_PAGE: Final = frozenset({"html", "body"})
"""Their class names speak of the whole page: `.has-sidebar`, `.comments-open`."""


class Frame:
    """The state inside one open element. Inline elements without attributes share their parent's."""

    __slots__ = ("bold", "href", "item", "level", "marks", "node", "number", "pre", "shape")

    def __init__(self) -> None:
        self.node = 0
        self.marks = 0
        self.shape: Shape = "paragraph"
        self.level: int | None = None
        self.number: int | None = None
        self.bold = False
        self.href: str | None = None
        self.pre = False
        self.item: list[bool] | None = None
        """Of a list item: whether its first block was seen."""

    def child(self) -> "Frame":
        """The same, to be changed for an inner element."""
        new = Frame.__new__(Frame)
        new.node, new.marks, new.shape, new.level = self.node, self.marks, self.shape, self.level
        new.number, new.bold, new.href, new.pre, new.item = self.number, self.bold, self.href, self.pre, self.item
        return new

    def enter(self, tag: str, attributes: Attributes, found: int) -> None:
        """Take what the element itself says; `found` are the marks of its names."""
        self.marks |= found | BY_TAG.get(tag, 0)
        if tag == "a" and "href" in attributes:
            self.href = attributes["href"]
        if tag in BOLD:
            self.bold = True

    def take_shape(self, tag: str, attributes: Attributes) -> None:
        """The shape that a block element gives to what stands in it."""
        if tag in _SHAPES:
            self.shape, self.level = _SHAPES[tag], HEADING.get(tag)
            self.pre = self.pre or tag == "pre"
        elif tag in _RESET:
            self.shape, self.level, self.number = "paragraph", None, None
        elif attributes.get("role") == "heading":
            stated = attributes.get("aria-level", "")
            self.shape, self.level = "heading", int(stated) if stated in HEADING_LEVELS else 2

    def shape_of_block(self) -> tuple[Shape, int | None, int | None]:
        """Shape, level and number of the next block: only the first block of a list item carries the bullet."""
        if self.item is None or self.shape != "list_item":
            return self.shape, self.level if self.shape == "heading" else None, None
        if self.item[0]:
            return "paragraph", None, None
        self.item[0] = True
        return "list_item", self.level, self.number


HEADING_LEVELS: Final = frozenset("123456")


class Names:
    """Names of elements and the marks they give; a page repeats its names, so each is looked up once."""

    def __init__(self) -> None:
        self._vocabulary = Vocabulary()
        self._known: dict[str, int] = {}

    def of(self, tag: str, attributes: Attributes) -> tuple[str, int]:
        """(names in lower case, marks) of an element."""
        names = " ".join([attributes[key] for key in _NAMED if key in attributes])
        if tag in _PAGE:
            return names.lower(), 0
        found = 0
        if names:
            known = self._known.get(names)
            if known is None:
                known = self._known[names] = self._marks(attributes)
            found = known
        return names.lower(), found | (m.HIDDEN if _is_hidden(attributes) else 0)

    def _marks(self, attributes: Attributes) -> int:
        said = " ".join([attributes[key] for key in ("class", "id", "data-testid") if key in attributes])
        role = BY_ROLE.get(attributes.get("role", ""), 0)
        return self._vocabulary.marks(said) | role | BY_ITEMPROP.get(attributes.get("itemprop", "").lower(), 0)


def _is_hidden(attributes: Attributes) -> bool:
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    if attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if not style:
        return False
    style = style.replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style
