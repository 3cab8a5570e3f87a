"""Ways to flatten a page. They know nothing of the cleaner, so that its own reading has no part in its dumps."""

import re
import textwrap
from collections.abc import Callable, Iterator
from html import escape
from typing import Final
from urllib.parse import urljoin

from lxml import etree, html

_UNSEEN: Final = frozenset({"script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select"})
_NO_TEXT: Final = _UNSEEN - {"head"}
"""What whoever takes all text leaves out: the page's title is part of it."""
_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span "
    "strike strong sub sup time tt u var wbr".split()
)


def lines(page: str) -> str:
    """A line for each block, none empty: what a browser copies."""
    return "\n".join(_blocks(page))


def gaps(page: str) -> str:
    """An empty line between blocks."""
    return "\n\n".join(_blocks(page))


def wrapped(page: str) -> str:
    """Hard-wrapped at 72 characters, an empty line between blocks: what mail and old text archives hold."""
    return "\n\n".join(textwrap.fill(block, 72) for block in _blocks(page))


def inline(page: str) -> str:
    """A line for each piece of text, so that links and bold words break their sentence: `get_text("\\n")`."""
    return "\n".join(" ".join(text.split()) for text, _ in _pieces(page) if text.strip())


def glued(page: str) -> str:
    """All pieces of text one behind the other, white space as it stands in the source: `soup.get_text()`."""
    return "".join(text for text, _ in _pieces(page, unseen=_NO_TEXT))


def folded(page: str) -> str:
    """The whole page in one line, with single blanks: what data sets of one page a row hold."""
    return " ".join(" ".join(text for text, _ in _pieces(page, unseen=_NO_TEXT)).split())


def markdown(page: str) -> str:
    """Markdown with its links, headings, bullets, emphasis and pictures: what converters for language models write."""
    return "\n\n".join(_markdown_blocks(page))


def wrapped_markdown(page: str) -> str:
    """The same hard-wrapped with its links, also at their hyphens, lists as they are: what html2text writes unasked."""
    return "\n\n".join(
        block if block.startswith("* ") else textwrap.fill(block, 78, break_long_words=False)
        for block in _markdown_blocks(page)
    )


def stripped(page: str) -> str:
    """The page without its tags, scripts and styles with them: what `re.sub("<[^>]+>", "", page)` leaves."""
    return _TAG.sub("", page)


_TAG: Final = re.compile("<[^>]+>")


def barred(page: str) -> str:
    """Pieces of text with bars between them: `soup.get_text("|", strip=True)`."""
    return "|".join(text.strip() for text, _ in _pieces(page) if text.strip())


def numbered(page: str) -> str:
    """Lines with their numbers: `cat -n`, and what tools of language models show."""
    return "\n".join(f"{number:6d}\t{line}" for number, line in enumerate(_blocks(page), 1))


def strings(page: str) -> str:
    """A list of strings as Python writes it: `str(paragraphs)`, as tables of data frames keep it."""
    return repr(list(_blocks(page)))


def addressed(page: str) -> str:
    """Lines whose links have their addresses behind them: what mail programs and browsers save as text."""
    return "\n".join(_blocks(page, _with_address))


def preformatted(page: str) -> str:
    """Lines in one `<pre>`."""
    return f"<html><body><pre>{escape(lines(page))}</pre></body></html>"


def paragraphs(page: str) -> str:
    """Each line in a `<p>`."""
    return "\n".join(f"<p>{escape(line)}</p>" for line in _blocks(page))


def misread(page: str) -> str:
    """Lines in UTF-8 that somebody read as windows-1252; octets that it has no character for as browsers read them."""
    octets = lines(page).encode("utf-8", "replace")
    return "".join(bytes([octet]).decode("cp1252", "ignore") or chr(octet) for octet in octets)


def printed(page: str) -> str:
    """The text of a PDF that a browser printed: lines as wide as the letters of a proportional font fill them, and on
    each sheet the time, the page's title, its address and the number of the sheet."""
    found = [line for block in _blocks(page) for line in _set(block)]
    sheets = [found[start : start + _LINES] for start in range(0, len(found), _LINES)]
    root = tree_of(page)
    title = " ".join("".join([] if root is None else root.xpath("(//title)[1]//text()")).split())
    foot = "11/26/26, 7:20 PM\n{}\nhttps://printed.example/page\n{}/{}\n"
    numbered = enumerate(sheets, 1)
    return "\f".join("\n".join([*sheet, foot.format(title, n, len(sheets))]) for n, sheet in numbered)


_LINES: Final = 50
_WIDTH: Final = 42_000
"""Lines of a sheet, and thousandths of an em that one holds: an A4 page with 12 point."""
_ADVANCES: Final = (
    {letter: width for letters, width in (
        ("ijl'|‘’", 222), (" ,.:;!/ftI[]\\", 278), ("r()-“”", 333), ("ckvxyzsJ", 500), ("FTZ", 611),
        ("ABEKPSVXY&", 667), ("CDHNRUw", 722), ("GOQ", 778), ("mM", 833), ("W", 944), ("—…%", 1000),
    ) for letter in letters}
)  # fmt: skip
"""Widths of Helvetica's letters, in thousandths of an em (Adobe's font metrics); all others 556, dense scripts 1000."""


def _set(text: str) -> Iterator[str]:
    """A paragraph as lines of a proportional font."""
    line, width = "", 0
    for word in _BREAKS.findall(text):
        advance = sum(_ADVANCES.get(sign, 1000 if sign > "\u2e80" else 556) for sign in word)
        if line and width + advance - (278 if word.endswith(" ") else 0) > _WIDTH:
            yield line.rstrip()
            line, width = "", 0
        line, width = line + word, width + advance
    yield line.rstrip()


_BREAKS: Final = re.compile("[\u2e80-\uffef]|[^\\s\u2e80-\uffef-]+-?\\s?|[\\s-]")

_SIGNS: Final = {
    **{f"h{level}": (f"{'#' * level} ", "") for level in range(1, 7)}, "li": ("* ", ""), "blockquote": ("> ", ""),
    "strong": ("**", "**"), "b": ("**", "**"), "em": ("_", "_"), "i": ("_", "_"), "td": ("| ", " "), "th": ("| ", " "),
}  # fmt: skip


def _markdown(element: etree._Element) -> tuple[str, str]:
    """What stands before and behind the text of an element."""
    if element.tag == "a" and (href := element.get("href")):
        return "[", f"]({href.strip()})"
    if element.tag == "img":
        return f"![{element.get('alt', '')}]({element.get('src', '').strip()})", ""
    return _SIGNS.get(element.tag, ("", ""))


def _markdown_blocks(page: str) -> Iterator[str]:
    return _blocks(page, _markdown)


def _with_address(element: etree._Element) -> tuple[str, str]:
    href = element.get("href", "").strip() if element.tag == "a" else ""
    return "", f" <{urljoin('https://news.example/', href)}>" if href else ""


def _bare(_element: etree._Element) -> tuple[str, str]:
    return "", ""


FLATTENERS: Final[dict[str, Callable[[str], str]]] = {
    "lines": lines, "gaps": gaps, "wrapped": wrapped, "inline": inline, "glued": glued, "folded": folded,
    "markdown": markdown, "wrapped-markdown": wrapped_markdown, "printed": printed, "stripped": stripped,
    "barred": barred, "numbered": numbered, "strings": strings, "preformatted": preformatted, "paragraphs": paragraphs,
    "misread": misread, "addressed": addressed,
}  # fmt: skip


def _blocks(page: str, signs: Callable[[etree._Element], tuple[str, str]] = _bare) -> Iterator[str]:
    block: list[str] = []
    for text, breaks in _pieces(page, signs):
        if breaks:
            if joined := " ".join("".join(block).split()):
                yield joined
            block = []
        block.append(text)
    if joined := " ".join("".join(block).split()):
        yield joined


def tree_of(page: str) -> etree._Element | None:
    """The tree of a page, without comments."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    return etree.fromstring(page.encode("utf-8", "replace"), parser)


def _pieces(
    page: str, signs: Callable[[etree._Element], tuple[str, str]] = _bare, unseen: frozenset[str] = _UNSEEN
) -> Iterator[tuple[str, bool]]:
    """(text, does a block end before it?) in page order."""
    root = tree_of(page)
    if root is None:
        return
    hidden: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        breaks = element.tag not in _INLINE
        if event == "start":
            if hidden is None and element.tag in unseen:
                hidden = element
            if hidden is None:
                yield signs(element)[0] + (element.text or ""), breaks
        else:
            if element is hidden:
                hidden = None
            elif hidden is None and (closing := signs(element)[1]):
                yield closing, False
            if hidden is None:
                yield element.tail or "", breaks
