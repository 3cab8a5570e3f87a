"""What a page says about itself outside its text: meta tags, links, JSON-LD, times, pictures, microdata."""

import re

from lxml import etree
from msgspec import structs

from cleaner.model import Head, Picture, TimeMark
from cleaner.reading.characters import tidy
from cleaner.reading.elements import Attributes, texts_in

TELLING = frozenset({"html", "img", "amp-img", "time", "abbr", "a"})
"""Visible elements whose attributes are looked at; of others only microdata and dates are."""
UNSEEN = frozenset({"meta", "link", "title", "base", "script"})
"""Elements without text of their own that say something."""
RDFA_DATES = {
    "dc:date": "datepublished",
    "dc:created": "datepublished",
    "dc:issued": "datepublished",
    "dcterms:created": "datepublished",
    "dcterms:issued": "datepublished",
    "schema:datepublished": "datepublished",
    "datepublished": "datepublished",
    "dc:modified": "datemodified",
    "dcterms:modified": "datemodified",
    "schema:datemodified": "datemodified",
    "datemodified": "datemodified",
}
"""Properties of RDFa that visible elements have, as microdata calls them. An author's are not read: it names things."""
LONGEST_PROP = 500
"""Characters of a microdata value; longer ones are texts, not facts."""


_DATED = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:|$)", re.ASCII)


class HeadFacts:
    """Gathers the facts while the tree is walked."""

    def __init__(self) -> None:
        self._title: str | None = None
        self._language: str | None = None
        self._base: str | None = None
        self._metas: list[tuple[str, str]] = []
        self._links: list[tuple[str, str]] = []
        self._json_ld: list[str] = []
        self._times: list[TimeMark] = []
        self._pictures: list[Picture] = []
        self._props: list[tuple[str, str, int]] = []
        self._author_links: list[tuple[str, str, int]] = []
        self._tag_links: list[tuple[str, str, int]] = []

    def head(self, telling: int = -1) -> Head:
        """All that was found, in page order, with only these marks."""
        return Head(
            title=self._title,
            language=self._language,
            base=self._base,
            metas=tuple(self._metas),
            links=tuple(self._links),
            json_ld=tuple(self._json_ld),
            times=tuple(structs.replace(time, marks=time.marks & telling) for time in self._times),
            pictures=tuple(structs.replace(picture, marks=picture.marks & telling) for picture in self._pictures),
            props=tuple(self._props),
            author_links=tuple(self._author_links),
            tag_links=tuple(self._tag_links),
        )

    def unseen(self, element: etree._Element, tag: str, attributes: Attributes) -> None:
        """Take what an element without text of its own says."""
        if tag == "meta":
            content = attributes.get("content")
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            if content and key:
                self._metas.append((key.strip().lower(), tidy(content)))
        elif tag == "link" and attributes.get("href"):
            rel = attributes.get("rel") or attributes.get("itemprop") or ""
            self._links.append((rel.lower(), attributes["href"].strip()))
        elif tag == "title":
            self._title = self._title or tidy(element.text or "") or None
        elif tag == "base":
            self._base = self._base or attributes.get("href")
        elif tag == "script" and "ld+json" in attributes.get("type", "").lower() and element.text:
            self._json_ld.append(element.text)

    def seen(self, element: etree._Element, attributes: Attributes, node: int, marks: int, block: int) -> None:
        """Take what the attributes of a visible element say; `block` is the index of the next block."""
        tag, dated = element.tag, _dated_title(attributes)
        if tag == "html":
            self._language = attributes.get("lang") or attributes.get("xml:lang")
        elif tag in ("img", "amp-img"):
            self._picture(attributes, node, marks, block)
        elif tag == "time" or ("datetime" in attributes and tag not in ("ins", "del")) or dated:
            text = tidy("".join(texts_in(element, most=20)))
            names = " ".join(attributes[key] for key in ("class", "id", "itemprop") if key in attributes).lower()
            self._times.append(TimeMark(attributes.get("datetime") or dated, text, names, block, marks))
        elif tag == "a" and "href" in attributes:
            href, rel = attributes["href"], attributes.get("rel", "").lower().split()
            if "author" in rel or "/author" in href:
                self._author_links.append((tidy("".join(texts_in(element, most=20))), href, block))
            if "tag" in rel:
                target = f"{' '.join(rel)} {href.lower()}"
                self._tag_links.append((tidy("".join(texts_in(element, most=20))), target, block))
        if "itemprop" in attributes:
            value = attributes.get("content") or attributes.get("datetime") or dated
            value = value or tidy(" ".join(texts_in(element, most=60)))[:LONGEST_PROP]
            if value:
                self._props.append((attributes["itemprop"].lower(), value, block))
        if "property" in attributes and attributes.get("content"):
            for name in attributes["property"].lower().split():
                if name in RDFA_DATES:
                    self._props.append((RDFA_DATES[name], tidy(attributes["content"])[:LONGEST_PROP], block))

    def _picture(self, attributes: Attributes, node: int, marks: int, block: int) -> None:
        url = _picture_url(attributes)
        if url:
            width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
            self._pictures.append(Picture(url, tidy(attributes.get("alt", "")), width, height, node, block, marks))


def _dated_title(attributes: Attributes) -> str | None:
    """A title that is a date in ISO 8601: hAtom's and Blogger's way to state the date that a reader sees."""
    title = attributes.get("title", "")
    return title if title[:2] in ("19", "20") and _DATED.match(title) else None


def _picture_url(attributes: Attributes) -> str | None:
    """The real address of a picture: lazy loaders leave a placeholder in src."""
    for key in ("data-src", "data-original", "data-lazy-src", "src"):
        value = attributes.get(key, "").strip()
        if value and not value.startswith("data:"):
            return value
    return _largest(attributes.get("srcset") or attributes.get("data-srcset") or "")


def _largest(srcset: str) -> str | None:
    best, best_width = None, -1.0
    for candidate in srcset[:20_000].split(", "):
        url, _, width = candidate.strip().partition(" ")
        size = width.strip().rstrip("wx,")
        value = float(size) if size.isascii() and size.replace(".", "", 1).isdigit() and len(size) < 8 else 0.0
        if url and not url.startswith("data:") and value > best_width:
            best, best_width = url.rstrip(","), value
    return best


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None
