"""XML text without a document type -> an lxml tree with local names, also where end tags are missing.

No entity is resolved and nothing outside is asked for; names of characters that HTML knows are those characters.
libxml2 repairs by itself, but takes an end tag for that of whatever is open and drops what stands behind the root: so
the repair is made before, and held against the text.
"""

import re
from collections import Counter
from html import escape, unescape
from html.entities import html5
from typing import Final

from lxml import etree

from cleaner.reading.characters import outside

__all__ = ["read_xml"]

_CDATA: Final = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
_REFERENCE: Final = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)([a-zA-Z0-9]{2,32};)?")
"""References that XML knows only by a document type, and ampersands that are none."""
_NAME: Final = re.compile(r"[^\W\d]")


def read_xml(text: str) -> tuple[etree._Element | None, bool]:
    """The tree with local names, and whether it had to be repaired; None when it would lack some of the text."""
    text = outside(_CDATA, text, _with_known_references)
    root, broken = _tree(text)
    if broken:
        root, _ = _tree(_balanced(text))
        if root is not None and _letters(root) < _letters_outside_tags(text):
            root = None
    if root is not None:
        for element in root.iter("*"):
            element.tag = _local(str(element.tag))
    return root, broken


def _local(name: str) -> str:
    """The name without its namespace, or the prefix of one that nobody declared; one that lxml lets stand alone.

    >>> _local("{http://nitf.example}p"), _local("x:block"), _local("byline:"), _local("x:1")
    ('p', 'block', 'byline', '_1')
    """
    local = name.rpartition("}")[2].strip(":").rpartition(":")[2]
    return local if _NAME.match(local) else f"_{local}"


def _with_known_references(text: str) -> str:
    return _REFERENCE.sub(_known, text) if "&" in text else text


def _known(reference: re.Match[str]) -> str:
    name = reference[1] or ""
    return escape(html5[name]) if name in html5 else f"&amp;{name}"


def _tree(text: str) -> tuple[etree._Element | None, bool]:
    """What an XML parser makes of it, and whether it had to complain."""
    parser = etree.XMLParser(
        encoding="utf-8", recover=True, huge_tree=True, resolve_entities=False, no_network=True, load_dtd=False,
        dtd_validation=False, remove_comments=True, remove_pis=True, collect_ids=False,
    )  # fmt: skip
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser), len(parser.error_log) > 0
    except etree.XMLSyntaxError:
        return None, True


_MARKUP: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<!\[CDATA\[(.*?)(?:\]\]>|\Z)|<(/?)([A-Za-z_][^\s<>/]*+)[^<>]*+>|<", re.DOTALL
)


def _balanced(text: str) -> str:
    """The text with the end tags that are missing, and without those that end nothing; the root ends with the text."""
    pieces: list[str] = []
    names: list[str] = []
    opened: Counter[str] = Counter()
    at = 0
    for found in _MARKUP.finditer(text):
        pieces.append(text[at : found.start()])
        at = found.end()
        name = found[3]
        if name is None:
            pieces.append(escape(found[1] or "") if len(found[0]) > 1 else "&lt;")
        elif not found[2]:
            pieces.append(found[0])
            if not found[0].endswith("/>"):
                names.append(name)
                opened[name] += 1
        elif names and opened[name] > (name == names[0]):
            while names[-1] != name:
                pieces.append(f"</{names[-1]}>")
                opened[names.pop()] -= 1
            pieces.append(f"</{names.pop()}>")
            opened[name] -= 1
    return "".join([*pieces, text[at:], *(f"</{name}>" for name in reversed(names))])


def _letters(root: etree._Element) -> int:
    return sum(map(_visible, map(str, root.itertext("*"))))


def _letters_outside_tags(text: str) -> int:
    return _visible(unescape(_MARKUP.sub(lambda found: found[1] or " ", text)))


def _visible(text: str) -> int:
    return sum(map(str.isalnum, text))
