"""Images: the lead one, then those of the text, with caption and credit taken apart."""

# ruff: noqa: E501 - tables of words: reads better wide

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner import marks
from cleaner.metadata import json_ld, meta_tags, urls
from cleaner.metadata.facts import Facts
from cleaner.metadata.text import tidy
from cleaner.model import Block, Decision, Image, Picture

SMALL: Final = 80
"""Pixels: a picture with a side below is an icon, an avatar or a counter."""

MOST: Final = 50
LONGEST_CAPTION: Final = 2_000
"""Characters; longer captions are essays without a credit."""

_FURNITURE = re.compile(
    r"(?:^|[/_.\-])(?:logos?|avatars?|icons?|favicon|sprites?|pixel|spacer|blank|transparent|placeholder|gravatar|spinner|loader|loading|"
    r"badge|emoji|1x1|tracking|beacon|captcha|rss|share|default-?(?:image|img|og|share|social)|og-?default|fallback|no-?image)(?:$|[/_.\-\d@])|\.svg(?:$|\?)|gravatar\.com|/avatar",
    re.I,
)
_SIZE = re.compile(
    r"[-_@](?:\d{2,4}x\d{2,4}|\d{1,4}x\d{1,4}|\dx|w\d{2,4}|h\d{2,4}|\d{3,4}w?|scaled|large|medium|small|thumb(?:nail)?|crop|resized?)(?=$|[-_.@])",
    re.I,
)

_AWAY = (
    marks.NAV | marks.FOOTER | marks.COMMENTS | marks.RELATED | marks.ADVERT | marks.NEWSLETTER | marks.SIDEBAR | marks.ASIDE
    | marks.POPUP | marks.CONSENT | marks.BIO | marks.SHARE | marks.BYLINE | marks.PROMO
)  # fmt: skip

# ---- captions ---------------------------------------------------------------------------------------

_WORDS = (
    r"photo(?:s|graph|graphie|graphy)?(?:\s?credit)?(?:\s?(?:by|courtesy(?:\s?of)?|illustration(?:\s?by)?))?|picture(?:s)?(?:\s?(?:by|credit|alliance))?|image(?:s)?(?:\s?(?:by|credit|source|courtesy(?:\s?of)?))?|credits?|source|"
    r"courtesy(?:\s?of)?|illustration(?:\s?by)?|graphic(?:\s?by)?|video|file photo|handout|"
    r"fotos?|bild(?:er)?|bildquelle|bildnachweis|quelle|fotograf|illustration|symbolbild|symbolfoto|archivbild|archivfoto|grafik|"
    r"crédits?|crédit\s?photo|photo\s?d['’]illustration|visuel|fotografía|imagen|fuente|foto\s?de|crédito|immagine|fonte|imagem|divulgação|reprodução|"
    r"bron|beeld|zdjęcie|fot\.|źródło|фото|источник|джерело|зображення|fotoğraf|kaynak|zdroj|snímek|kilde|kuva|lähde|φωτογραφία|πηγή|fotó|forrás|sursa|写真|撮影|提供|图片来源|图源|图|사진|صورة|تصوير|المصدر"
)
_LABELLED = re.compile(
    rf"(?:^|(?<=[.!?…)»”\"|])\s?|\s+[|/–—-]\s+|\n\s?|\s(?=(?:photo|foto|image|bild|picture)[^:\s]{{0,12}}\s?:)|\()(?:{_WORDS})\s?(?:[:：/]|\sby\s|,)\s*(?P<credit>[^:：]{{2,120}}?)\)?\.?$",
    re.I,
)
_STARTS = re.compile(rf"^(?:{_WORDS})\s?(?:[:：,]|source,)\s*(?P<credit>\S.{{0,120}})$", re.I)
_SOURCE_THEN = re.compile(
    r"^image (?:source|credit),?\s?(?P<credit>\S.{0,100}?)(?:\s?image caption,?\s?(?P<caption>\S.*))?$|^(?P<caption2>\S.{0,800}?)\s?image (?:source|credit),\s?(?P<credit2>\S.{0,100})$",
    re.I,
)
_CAPTION_LABEL = re.compile(
    r"^(?:image caption|media caption|caption|bildunterschrift|légende|legenda|pie de foto)\s?[,:]?\s+", re.I
)
_BRACKETED = re.compile(r"[\s.]*[(\[（](?P<credit>[^()\[\]（）]{2,160})[)\]）]\s*\.?\s*$")
_SIGN = re.compile(r"\s*(?:©|\(c\)|Ⓒ)\s?(?P<credit>[^©]{2,120})$", re.I)
_TAIL = re.compile(r"(?:(?<=[.!?…»”\"])\s+|\s+[|]\s+|\n)(?P<credit>[^.!?\n]{2,90})$")
_DOTTED = re.compile(r"(?<=[.!?…)»”\"])\s+(?:fot|foto|zdj|phot)\.\s?(?P<credit>[^.:]{2,80})$", re.I)
"""`Boats at the pier. Fot. Anna Nowak`: the label is an abbreviation."""
_AGENCY = re.compile(
    r"\b(?:getty|reuters|afp|a\.?p\b|dpa|epa|efe|ansa|imago|alamy|shutterstock|istock|unsplash|pexels|pixabay|wikimedia|flickr|bloomberg|xinhua|upi|pa wire|pa media|zuma|"
    r"anadolu|keystone|apa|picture alliance|picture-alliance|belga|anp|ritzau|scanpix|ntb|tt|lehtikuva|pap|čtk|ctk|tass|тасс|риа|унian|ukrinform|nasa|noaa|press|images?|photo(?:s|graphy)?|foto|"
    r"via|handout|courtesy|agency|agence|agentur|times|post|news|media|file)\b|/",
    re.I,
)
_LABEL = re.compile(rf"^(?:{_WORDS})\s?(?:[:：,/]|\sby\b)?\s+(?=\S)|^(?:by|von|par|©)\s+", re.I)


def _credit(text: str) -> str | None:
    text = text.strip(" \n.,;|–—-()[]")
    while (found := _LABEL.match(text)) and found.end() < len(text):
        text = text[found.end() :].lstrip(" :：,")
    return text or None


def parted(line: str) -> tuple[str | None, str | None]:
    """(caption, credit) of a caption line.

    >>> parted("A trader waits. (Krisztian Bocsi/Bloomberg via Getty Images)")
    ('A trader waits.', 'Krisztian Bocsi/Bloomberg via Getty Images')
    >>> parted("Photo: Ann Lee"), parted("The minister (left) at work")
    ((None, 'Ann Lee'), ('The minister (left) at work', None))
    """
    text = line.strip()
    if len(text) > LONGEST_CAPTION:
        return _caption(text), None
    if found := _SOURCE_THEN.match(text):
        caption = found["caption"] or found["caption2"]
        return _caption(caption or ""), _credit(found["credit"] or found["credit2"] or "")
    text = _CAPTION_LABEL.sub("", text)
    if (found := _STARTS.match(text)) and len(found["credit"].split()) <= 10:
        return None, _credit(found["credit"])
    for pattern in (_BRACKETED, _SIGN, _DOTTED, _LABELLED, _TAIL):
        found = pattern.search(text)
        if found and _is_credit(pattern, found["credit"]):
            return _caption(text[: _kept_end(text, found)]), _credit(found["credit"])
    return _caption(text), None


def _kept_end(text: str, found: re.Match[str]) -> int:
    """Where the caption ends: its own full stop stays."""
    start = found.start()
    while start < found.start("credit") and text[start] in '.!?…»”")':
        start += 1
    return start


def _is_credit(pattern: re.Pattern[str], text: str) -> bool:
    words = text.split()
    if pattern in (_SIGN, _DOTTED, _LABELLED):
        return len(words) <= 12
    if len(words) > 14:
        return False
    if pattern is _BRACKETED and re.match(rf"(?:{_WORDS})\s?[:：,/]", text, re.I):
        return True
    return bool(_AGENCY.search(text)) and (
        text[0].isupper() or text[0].isdigit() or bool(_LABEL.match(text)) or "/" in text
    )


def _caption(text: str) -> str | None:
    return text.strip(" \n|–—") or None


# ---- which pictures -----------------------------------------------------------------------------------


def _key(address: str) -> str:
    """What stays the same when the same file comes at another size."""
    path = urls.path(address)
    name = path.rpartition("/")[2]
    stem = name.rpartition(".")[0] or name
    for _ in range(3):
        stem, cut = _SIZE.subn("", stem)
        if not cut:
            break
    if len(stem) >= 8 and any(char.isdigit() or char in "-_" for char in stem):
        return stem.lower()
    return re.sub(r"/(?:[a-z]_?[\d,x:_a-z]{0,40}|\d{2,4}(?:x\d{2,4})?)(?=/)", "", path).lower() or address


_CROP: Final = re.compile(
    r"\d{1,4}(?:x|to)\d{1,4}"
    r"|(?<![a-z\d])(?:v?(?:16[_:-]9|4[_:-]3|1[_:-]1|3[_:-]2|2[_:-]1|3[_:-]4|9[_:-]16)(?!\d)|r\d(?:\.\d{1,3})?|[wh]\d{2,4}"
    r"|wide|square|standard|portrait|landscape|quadrat(?:xl)?|retina|x?large|fullhd|gallery)(?![a-z])"
    r"(?:(?:_[hv])?[_-]{1,2}\d{3,4}(?![\dx]))?"
)
"""How addresses say that they are one picture at another size or shape: `_16x9`, `4to3`, `v1_1_400`, `/square_1200/`."""


def _without_crop(address: str) -> str:
    """What is the same in the addresses of all crops of a picture; search engines ask for three of each (schema.org
    markup of articles in Google's documentation).

    >>> _without_crop("https://a.example/goat_1x1.jpg") == _without_crop("https://a.example/goat_16x9.jpg")
    True
    """
    return re.sub(r"[\W_]+", "-", _CROP.sub("", urls.path(address).lower()))


def _lead(facts: Facts) -> Iterator[tuple[str, str, str | None, str | None]]:
    """(source, address, caption, credit)."""
    for source, address in meta_tags.named(facts.metas, "og:image", "og:image:secure_url", "og:image:url"):
        yield source, address, None, None
    for thing in facts.articles[:1]:
        for part in json_ld.things_of(thing, "image", facts.index):
            own = next(json_ld.texts_of(part, "url", "contentUrl", "@id", "name"), None)
            if own:
                said = next((clean for text in json_ld.texts_of(part, "caption") if (clean := tidy(text))), None)
                caption, credit = parted(said) if said else (None, None)
                named = next((clean for text in json_ld.texts_of(part, "creditText") if (clean := tidy(text))), None)
                yield "json-ld", own, caption, credit or named
    for source, address in meta_tags.named(
        facts.metas, "twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full", "image"
    ):
        yield source, address, None, None
    for rel, address in facts.document.head.links:
        if rel == "image_src":
            yield "link image_src", address, None, None


def _leading(facts: Facts) -> dict[str, tuple[str, Image]]:
    """The pictures that the head states, each file once and by its key: those of JSON-LD, of crops the first, and one of
    all other sources."""
    found: dict[str, tuple[str, Image]] = {}
    crops: set[str] = set()
    for source, address, caption, credit in _lead(facts):
        url = urls.web_address(address, facts.base, clean=False)
        if not url or _FURNITURE.search(url):
            continue
        if source != "json-ld":
            again = any(own != "json-ld" for own, _ in found.values())
        else:
            crop = _without_crop(url)
            again = crop in crops
            crops.add(crop)
        if not again:
            found.setdefault(_key(url), (source, Image(url, caption, credit)))
    return found


def _figure(facts: Facts, node: int) -> int | None:
    """The nearest figure around a node."""
    nodes = facts.document.nodes
    for _ in range(12):
        if not 0 < node < len(nodes):
            return None
        if (
            nodes[node].tag in {"figure", "amp-img-figure"}
            or "figure" in nodes[node].names
            or "wp-caption" in nodes[node].names
        ):
            return node
        node = nodes[node].parent
    return None


def _captions(facts: Facts) -> list[tuple[Block, str | None, str | None]]:
    """Lifted captions in page order; a credit line right behind or before its caption belongs to it."""
    blocks = sorted([*facts.said("caption"), *facts.said("credit")], key=lambda block: block.index)
    credit_lines = {block.index for block in facts.said("credit")}
    found: list[tuple[Block, str | None, str | None]] = []
    for block in blocks:
        text = "\n".join(part for line in block.text.split("\n") if (part := tidy(line)))
        if not text:
            continue
        caption, credit = parted(text)
        if block.index in credit_lines and caption and not credit:
            caption, credit = None, _credit(text)
        previous = found[-1] if found else None
        if (
            previous
            and block.index - previous[0].index <= 1
            and caption is None
            and previous[2] is None
            and previous[1]
        ):
            found[-1] = (previous[0], previous[1], credit)
        elif previous and block.index - previous[0].index <= 1 and previous[1] is None and caption and not credit:
            found[-1] = (block, caption, previous[2])
        else:
            found.append((block, caption, credit))
    return [
        (block, " ".join(caption.split()) if caption else None, " ".join(credit.split()) if credit else None)
        for block, caption, credit in found
    ]


def _fits(picture: Picture, span: tuple[int, int]) -> bool:
    sides = [side for side in (picture.width, picture.height) if side is not None]
    return span[0] <= picture.block <= span[1] and not picture.marks & _AWAY and all(side >= SMALL for side in sides)


def _span(decisions: Sequence[Decision]) -> tuple[int, int]:
    """First and last block of the article, its headline included."""
    inside = [
        decision.block for decision in decisions if decision.action == "keep" or decision.role in {"title", "caption"}
    ]
    return (min(inside), max(inside) + 1) if inside else (0, -1)


class _Captions:
    """The captions of a page, each of which is given to one picture at most."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._captions = _captions(facts)
        self._used: set[int] = set()
        self._by_block = {block.index: at for at, (block, _, _) in enumerate(self._captions)}
        self._by_figure = {
            figure: at
            for at, (block, _, _) in enumerate(self._captions)
            if (figure := _figure(facts, block.node)) is not None
        }

    def of(self, picture: Picture) -> tuple[str | None, str | None]:
        """Caption and credit in the picture's figure, or else in its block; none where another picture has them."""
        figure = _figure(self._facts, picture.node)
        at = self._by_figure.get(figure) if figure is not None else None
        at = self._by_block.get(picture.block) if at is None else at
        if at is None or at in self._used:
            return None, None
        self._used.add(at)
        return self._captions[at][1:]

    def rest(self) -> list[tuple[str, Image]]:
        """Those that no picture has."""
        return [
            ("caption line", Image(None, caption, credit))
            for at, (_, caption, credit) in enumerate(self._captions)
            if at not in self._used
        ]


def images(facts: Facts, decisions: Sequence[Decision]) -> list[tuple[str, Image]]:
    """(source, image), lead first, each file once; captions without a picture stand last, without an address."""
    found = _leading(facts)
    captions = _Captions(facts)
    span = _span(decisions)
    furniture: dict[str, bool] = {}
    for picture in facts.document.head.pictures:
        if len(found) >= MOST or not _fits(picture, span):
            continue
        if picture.url not in furniture:
            furniture[picture.url] = _FURNITURE.search(picture.url) is not None
        url = None if furniture[picture.url] else urls.web_address(picture.url, facts.base, clean=False)
        if not url:
            continue
        caption, credit = captions.of(picture)
        source, known = found.get(_key(url), ("picture", Image(url, None, None)))
        found[_key(url)] = (source, Image(known.url, caption or known.caption, credit or known.credit))
    return [*found.values(), *captions.rest()]
