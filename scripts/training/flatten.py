"""The ways in which people flatten pages: the same page as dumps of different make."""

import random
import re
import textwrap
from collections.abc import Callable, Iterator

from lxml import etree

from cleaner.marks import HIDDEN, LINK, NOSCRIPT
from cleaner.model import Document


def line_a_block(document: Document, tree: etree._Element, chance: random.Random) -> str:
    """As copied from a browser: a line for each block, nothing hidden."""
    return "\n".join(block.text for block in document.blocks if not block.marks & (HIDDEN | NOSCRIPT))


def with_gaps(document: Document, tree: etree._Element, chance: random.Random) -> str:
    """Blocks of text apart, runs of short ones together, as html2text and lynx do it."""
    lines, last = [], None
    for block in document.blocks:
        if block.marks & (HIDDEN | NOSCRIPT) and chance.random() < 0.7:
            continue
        apart = last is None or (last.node != block.node and not (block.shape == last.shape == "list_item"))
        if apart and (block.shape in ("paragraph", "heading", "quote") or chance.random() < 0.3):
            lines.append("")
        lines.append(block.text)
        last = block
    return "\n".join(lines)


def wrapped(document: Document, tree: etree._Element, chance: random.Random) -> str:
    """Hard-wrapped, an empty line between blocks."""
    width = chance.choice((64, 72, 76, 80))
    shown = (block for block in document.blocks if not block.marks & (HIDDEN | NOSCRIPT))
    return "\n\n".join("\n".join(textwrap.wrap(" ".join(block.text.split()), width)) for block in shown)


def marked(document: Document, tree: etree._Element, chance: random.Random) -> str:
    """With bullets, heading marks and link markers, as Markdown converters write them."""
    lines = []
    for block in document.blocks:
        if block.marks & (HIDDEN | NOSCRIPT):
            continue
        text = block.text
        if block.marks & LINK and chance.random() < 0.5:
            text = f"[{text}]"
        if block.shape == "list_item":
            text = chance.choice(("* ", "- ", "• ")) + text
        elif block.shape == "heading":
            text = "#" * (block.level or 2) + " " + text
        lines.append(text)
    return "\n\n".join(lines)


def inline_breaks(document: Document, tree: etree._Element, chance: random.Random) -> str:
    """`get_text("\\n")`: a line for each piece of text, so that links and bold words break their sentence."""
    return "\n".join(" ".join(text.split()) for text in _pieces(tree) if text.strip())


def glued(document: Document, tree: etree._Element, chance: random.Random) -> str:
    """`get_text()`: all pieces of text one behind the other, white space as it stands in the source."""
    return "".join(_pieces(tree))


def folded(document: Document, tree: etree._Element, chance: random.Random) -> str:
    """The page in one line, with single blanks."""
    return " ".join(chance.choice((" ", " ", "")).join(_pieces(tree)).split())


def stripped(document: Document, tree: etree._Element, chance: random.Random) -> str:
    """Tags cut out by a regular expression; what stands in scripts and style sheets stays."""
    return _TAG.sub(chance.choice((" ", "")), etree.tostring(tree, encoding="unicode", method="html"))


_TAG = re.compile("<[^>]+>")
_UNSEEN = ("script", "style", "noscript", "svg", "template")


def _pieces(tree: etree._Element) -> Iterator[str]:
    """The pieces of text of a page, in order."""
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag not in _UNSEEN and element.text:
            yield element.text
        if element.tail:
            yield element.tail


FLATTENERS: dict[str, Callable[[Document, etree._Element, random.Random], str]] = {
    "lines": line_a_block, "gaps": with_gaps, "wrapped": wrapped, "marked": marked, "inline": inline_breaks,
    "glued": glued, "folded": folded, "stripped": stripped,
}  # fmt: skip
