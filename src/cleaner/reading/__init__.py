"""Bytes -> text -> Document.

    decode      bytes to text, and what decided the encoding
    parse       HTML text to a tree, guarded against pages that break parsers
    news_xml    articles in the XML of agencies, journals and corpora to the tree of a page
    html        tree to blocks, nodes and head facts, in one walk
    dump        flattened text to blocks
    bounds      how many blocks a page may have

HTML and dumps end as the same Blocks; after that hardly anybody asks which one it was.
"""

import hashlib
import re
from html import unescape
from typing import TYPE_CHECKING, Final

from lxml import etree
from msgspec.structs import replace

from cleaner.errors import EmptyInput, InputTooLarge, NotText
from cleaner.marks import BODY
from cleaner.model import Block, Body, Document, Flag, Format, Head, Node, Page
from cleaner.reading.bare import flat_blocks, with_breaks
from cleaner.reading.beside import with_beside
from cleaner.reading.bounds import MOST_BLOCKS, bounded
from cleaner.reading.decode import Decoded, decode
from cleaner.reading.dump import looks_like_html, read_flat
from cleaner.reading.envelopes import opened
from cleaner.reading.escapes import unescaped, unpacked
from cleaner.reading.html import read_tree
from cleaner.reading.kept import Kept, restored, without_answer, without_view
from cleaner.reading.news_xml import is_news_xml
from cleaner.reading.parse import from_soup, parse
from cleaner.reading.prettified import without_print
from cleaner.reading.state import framed, state

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

    Tree = etree._Element | etree._ElementTree

__all__ = ["looks_like_html", "read", "read_parsed", "with_stated"]

_LIST: Final = re.compile(
    r"\ufeff?\s{0,100}(?:<[?!][^<>]{0,2000}>\s{0,100}){0,10}<(rss|feed|rdf:RDF|urlset|sitemapindex)(?=[\s>])"
)
"""How feeds and sitemaps begin."""
_WAY: Final = {"rss": "feed", "feed": "feed", "rdf:RDF": "feed", "urlset": "sitemap", "sitemapindex": "sitemap"}
"""The option of `cleaner fetch` that fetches the pages which such a list names."""
LEAST_FRAMED: Final = 1_000
"""Characters of a page in a frame; players and advertisements have fewer."""
_TREE_NOISE: Final = (etree.Comment, etree.ProcessingInstruction, etree.Entity)


def read(page: Page, format: Format | None = None, max_bytes: int | None = None) -> Document:
    """Read a page into a Document.

    Args:
        page: what came; `page.path` or `page.url` names it in errors.
        format: "html" or "text"; None tells them apart by content.
        max_bytes: larger pages raise InputTooLarge.

    Raises:
        EmptyInput, NotText, InputTooLarge: there is no page in it; feeds and sitemaps are none.
    """
    where = page.path or page.url or "page"
    raw = page.content.encode("utf-8", "replace") if isinstance(page.content, str) else page.content
    if max_bytes is not None and len(raw) > max_bytes:
        raise InputTooLarge(
            where, f"{len(raw)} bytes, more than the limit of {max_bytes}; raise Options.max_bytes to read it"
        )
    page = without_answer(page)
    decoded, kept = _decoded(page, where)
    text = decoded.text
    if listed := _LIST.match(text):
        raise NotText(
            where, f"it is a list of pages (<{listed[1]}>), not a page; `cleaner fetch --{_WAY[listed[1]]} URL`"
        )
    kind = format or ("html" if is_news_xml(text) or looks_like_html(text) else "text")
    found = _of_text(text) if kind == "text" else _of_html(decoded, where)
    blocks, head, flags = found.blocks, found.head, (*decoded.flags, *found.flags)
    if len(blocks) > MOST_BLOCKS:
        blocks, head = bounded(blocks, head)
        flags = (*flags, "simplified")
    head, titled = with_beside(head, page.stated) if page.stated else (head, False)
    return replace(
        found, blocks=blocks, head=head, url=kept.url, archived_url=kept.archived_url,
        seen_at=kept.seen_at or page.fetched_at, encoding=decoded.encoding, encoding_source=decoded.source,
        sha256=hashlib.sha256(raw).hexdigest(), flags=_unique(flags), cut=page.cut or found.cut, titled=titled,
    )  # fmt: skip


def _decoded(page: Page, where: str) -> tuple[Decoded, Kept]:
    """The page as text, out of what it came in, and what that says of it."""
    decoded = decode(page.content, page.content_type, where)
    if (bare := unpacked(without_view(decoded.text))) is not decoded.text:
        inner = decode(bare, where=where)
        decoded = replace(decoded, text=inner.text, utf8=inner.utf8)
    kept = restored(opened(decoded.text), page.url)
    if kept.text is not decoded.text:
        decoded = replace(decoded, text=kept.text, utf8=None)
    return decoded, kept


def _of_text(text: str) -> Document:
    blocks, head = read_flat(unescaped(text))
    return Document(blocks, "text", head=head)


def _of_html(decoded: Decoded, where: str) -> Document:
    """The document of a page with tags; where they were put around a dump, as that of the dump."""
    text, utf8 = decoded.text, decoded.utf8
    if not is_news_xml(text) and (mended := without_print(with_breaks(text))) is not text:
        text, utf8 = mended, None
    parsed = parse(text, utf8)
    if parsed.tree is None:
        raise EmptyInput(where, "no element and no text in it")
    blocks, nodes, head = _of_tree(parsed.tree)
    if len(inner := framed(parsed.tree, blocks)) > LEAST_FRAMED:
        return _of_html(replace(decoded, text=inner, utf8=None), where)
    flat = flat_blocks(parsed.tree, blocks, nodes, head)
    if flat is not None:
        return Document(flat, "text", head=head, flags=parsed.flags, cut=parsed.cut, came_as="html")
    return Document(blocks, "html", nodes, head, flags=parsed.flags, cut=parsed.cut)


def _of_tree(root: etree._Element) -> tuple[tuple[Block, ...], tuple[Node, ...], Head]:
    blocks, nodes, head = read_tree(root)
    data = state(root, blocks)
    return blocks, nodes, replace(head, state=data) if data else head


def read_parsed(tree: "Tree | BeautifulSoup", url: str | None = None) -> Document:
    """Read a tree that the caller already has: lxml's or BeautifulSoup's. It is not changed.

    Raises:
        NotText: it is neither.
    """
    if isinstance(tree, etree._ElementTree):
        tree = tree.getroot()
    if isinstance(tree, etree._Element):
        root = _copy(tree)
    elif type(tree).__module__.partition(".")[0] == "bs4":
        root = from_soup(tree)
    else:
        raise NotText(
            "page", f"{type(tree).__name__} is no page: give str, bytes, Page, an lxml tree or a BeautifulSoup"
        )
    blocks, nodes, head = _of_tree(root)
    digest = hashlib.sha256("\n".join(block.text for block in blocks).encode("utf-8", "replace")).hexdigest()
    flags: tuple[Flag, ...] = ("simplified",) if len(blocks) > MOST_BLOCKS else ()
    blocks, head = bounded(blocks, head)
    kept = restored("", url)
    return Document(
        blocks=blocks, format="html", nodes=nodes, head=head, url=kept.url, encoding="utf-8", sha256=digest,
        flags=flags, archived_url=kept.archived_url, seen_at=kept.seen_at,
    )  # fmt: skip


def with_stated(document: Document, body: Body) -> Document:
    """The document, with a text that the page states and does not show as blocks after its own, and what is said of it
    where the page's own tags say nothing."""
    text = body.text
    if "<" not in text and "&lt;" in text:
        text = unescape(text)
    try:
        stated = read(Page(text)).blocks
    except EmptyInput:
        return document
    first = len(document.blocks)
    more = (replace(block, index=first + block.index, node=0, marks=block.marks | BODY, line=0) for block in stated)
    own = {name.lower() for name, _ in document.head.metas}
    metas = (*document.head.metas, *(said for said in body.metas if said[0] not in own))
    return replace(document, blocks=(*document.blocks, *more), head=replace(document.head, metas=metas))


def _copy(tree: etree._Element) -> etree._Element:
    from copy import deepcopy

    root = deepcopy(tree)
    etree.strip_tags(root, *_TREE_NOISE)
    return root


def _unique(flags: tuple[Flag, ...]) -> tuple[Flag, ...]:
    return tuple(sorted(set(flags)))
