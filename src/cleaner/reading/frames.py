"""What an open element hands down to what stands in it: marks, shape, link, boldness."""

import re
from typing import Final

from msgspec import Struct

from cleaner import marks as m
from cleaner.model import Shape
from cleaner.reading.elements import Attributes
from cleaner.reading.vocabulary import BY_ITEMPROP, BY_ROLE, BY_TAG, marks_of

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
_CALLED: Final = ("class", "id", "data-testid")
_OTHER_NAMES: Final = frozenset(_NAMED[1:])
_HIDING: Final = frozenset({"hidden", "aria-hidden", "style"})
_TELLING: Final = _OTHER_NAMES | _HIDING | {"aria-expanded", "aria-controls"}
"""Attributes beside the class that are looked at; most elements have none of them."""
_CONTROLS: Final = ("aria-controls", "data-bs-target", "data-target", "href")
"""Where a control that unfolds something names it, as ids or as addresses within the page."""
MOST_CONTROLLED: Final = 8
_PAGE: Final = frozenset({"html", "body"})
"""Their class names speak of the whole page: `.has-sidebar`, `.comments-open`."""


class Frame(Struct, gc=False):
    """The state inside one open element. Inline elements that say nothing share their parent's."""

    node: int = 0
    marks: int = 0
    shape: Shape = "paragraph"
    level: int | None = None
    number: int | None = None
    bold: bool = False
    href: str | None = None
    pre: bool = False
    item: list[bool] | None = None
    """Of a list item: whether its first block was seen."""

    def inline(self, tag: str, attributes: Attributes, found: int) -> "Frame":
        """The frame inside an inline element; `found` are the marks of its names."""
        href = attributes.get("href", self.href) if tag == "a" else self.href
        return Frame(
            self.node, self.marks | found | BY_TAG.get(tag, 0), self.shape, self.level, self.number,
            self.bold or tag in BOLD, href, self.pre, self.item,
        )  # fmt: skip

    def block(self, tag: str, attributes: Attributes, found: int, node: int) -> "Frame":
        """The frame inside a block element, with the shape that it gives to what stands in it."""
        shape, level, number, pre = self.shape, self.level, self.number, self.pre
        if tag in _RESET:
            shape, level, number = "paragraph", None, None
        elif tag in _SHAPES:
            shape, level, pre = _SHAPES[tag], HEADING.get(tag), pre or tag == "pre"
        elif attributes and attributes.get("role") == "heading":
            stated = attributes.get("aria-level", "")
            shape, level = "heading", int(stated) if stated in HEADING_LEVELS else 2
        return Frame(
            node, self.marks | found | BY_TAG.get(tag, 0), shape, level, number,
            self.bold or tag in BOLD, self.href, pre, self.item,
        )  # fmt: skip

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
        self._classes: dict[str, tuple[str, int]] = {}
        self._others: dict[tuple[str, str | None, str | None], tuple[str, int]] = {}
        self._controlled: set[str] = set()
        """Ids of what the controls seen so far unfold, and ids of those controls."""
        self._near = 0
        """Elements in which what the last control unfolds may stand, if it says no id."""

    def of(self, tag: str, attributes: Attributes) -> tuple[str, int]:
        """(names in lower case, marks) of an element. Controls stand before what they unfold."""
        telling = not _TELLING.isdisjoint(attributes)
        self._near -= 1
        if telling and ("aria-expanded" in attributes or "aria-controls" in attributes):
            for name in _CONTROLS:
                self._controlled.update(attributes.get(name, "").replace("#", "").split()[:MOST_CONTROLLED])
            self._controlled.add(attributes.get("id", ""))
            self._near = NEAR
        if not telling or _OTHER_NAMES.isdisjoint(attributes):
            names = attributes.get("class", "")
            known = self._classes.get(names) or self._classes.setdefault(names, (names.lower(), marks_of(names)))
        else:
            names = _joined(attributes, _NAMED)
            key = (names, attributes.get("role"), attributes.get("itemprop"))
            known = self._others.get(key) or self._others.setdefault(key, (names.lower(), _marks(attributes)))
        if tag in _PAGE:
            return known[0], 0
        if telling and not _HIDING.isdisjoint(attributes) and _is_hidden(attributes, known[1]):
            folded = m.FOLDED if self._is_folded(known[0], attributes) else 0
            return known[0], known[1] | m.HIDDEN | folded
        return known

    def _is_folded(self, names: str, attributes: Attributes) -> bool:
        """Whether a control unfolds what is hidden: it names it, is its label, stands right before it, or the names
        say so."""
        told = {attributes.get("id") or None, attributes.get("aria-labelledby") or None}
        return self._near > 0 or not told.isdisjoint(self._controlled) or _UNFOLDED.search(names) is not None


NEAR: Final = 12
"""A button with an icon and a label has half of it."""
_UNFOLDED: Final = re.compile("accordion|collaps|faq|answer")
"""Parts of the names of what scripts fold away below its question."""


def _marks(attributes: Attributes) -> int:
    role = BY_ROLE.get(attributes.get("role", ""), 0)
    prop = BY_ITEMPROP.get(attributes.get("itemprop", "").lower(), 0)
    return marks_of(_joined(attributes, _CALLED)) | role | prop


def _joined(attributes: Attributes, keys: tuple[str, ...]) -> str:
    return " ".join([attributes[key] for key in keys if key in attributes])


def _is_hidden(attributes: Attributes, marks: int) -> bool:
    """Whether an element is shown to nobody. A metered paywall hides the article's paragraphs from screen readers."""
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    if attributes.get("aria-hidden") == "true" and not marks & m.PAYWALL:
        return True
    style = attributes.get("style")
    if not style:
        return False
    style = style.replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style
