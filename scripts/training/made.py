"""Pages that we make: boilerplate of many languages set into articles, and pages in scripts that the corpora lack.

Exactly labelled, because we know what we put in. The lines are the catalogue's own examples.
"""

import random
import zlib
from collections.abc import Sequence

from msgspec.structs import replace

from cleaner.marks import LINK
from cleaner.model import Block, Document
from cleaner.rules import ALL

_BOXES = {
    "newsletter": ("newsletter", "form"), "advert": ("advert",), "consent": ("consent",), "share": ("share", "follow"),
    "donation": ("donation",), "app": ("app_promo",), "paywall": ("paywall",), "player": ("player",), "feed": ("feed",),
    "comment": ("comment",), "embed": ("embed", "consent"), "tags": ("tags",), "promo": ("promo", "translation_note"),
}  # fmt: skip


def _by_role() -> dict[str, list[str]]:
    lines: dict[str, list[str]] = {}
    for rule in sorted(ALL, key=lambda rule: rule.name):
        if rule.action == "drop":
            lines.setdefault(rule.role, []).extend(rule.drops)
    return lines


LINES = _by_role()
HEADINGS = [text for rule in sorted(ALL, key=lambda rule: rule.name) if rule.section for text in rule.drops]


def box(chance: random.Random, headlines: Sequence[tuple[str, str]]) -> list[tuple[str, bool]]:
    """The lines of one box, with whether each is a link. `headlines` are (title, first sentence) of other pages."""
    if chance.random() < 0.5:
        return _teasers(chance, headlines)
    roles = _BOXES[chance.choice(sorted(_BOXES))]
    able = [line for role in roles for line in LINES.get(role, [])]
    if not able:
        return _teasers(chance, headlines)
    return [(chance.choice(able), chance.random() < 0.2) for _ in range(chance.choice((1, 1, 2, 3, 5)))]


def _teasers(chance: random.Random, headlines: Sequence[tuple[str, str]]) -> list[tuple[str, bool]]:
    lines = [(chance.choice(HEADINGS), False)] if HEADINGS and chance.random() < 0.6 else []
    linked, summary, clock = chance.random() < 0.7, chance.random() < 0.5, chance.random() < 0.2
    for _ in range(chance.choice((1, 1, 2, 3, 4, 6))):
        title, first = chance.choice(headlines)
        if clock:
            lines.append((f"{chance.randrange(24)}:{chance.randrange(60):02d}", False))
        lines.append((title, linked))
        if summary and first:
            lines.append((first, False))
    return lines


def with_boxes(
    document: Document, kept: Sequence[float], chance: random.Random, headlines: Sequence[tuple[str, str]]
) -> tuple[Document, list[int | None]]:
    """The document with boxes inside and after its text, and for each new block the index it had (None: made)."""
    body = [i for i, share in enumerate(kept) if share >= 0.5]
    places = {chance.choice(body) for _ in range(chance.choice((1, 2, 3)))} if len(body) > 3 else set()
    if body and chance.random() < 0.7:
        places.add(body[-1])
    blocks: list[Block] = []
    origin: list[int | None] = []
    for i, block in enumerate(document.blocks):
        blocks.append(replace(block, index=len(blocks)))
        origin.append(i)
        if i not in places:
            continue
        for text, linked in box(chance, headlines):
            size = len(text) if linked and document.format == "html" else 0
            blocks.append(
                Block(
                    index=len(blocks),
                    text=text,
                    shape=chance.choice(("paragraph", "paragraph", "heading", "list_item"))
                    if document.format == "html"
                    else "paragraph",
                    node=block.node,
                    marks=block.marks | (LINK if size else 0),
                    link_chars=size,
                    links=bool(size),
                    gap=block.gap or chance.random() < 0.5,
                )
            )
            origin.append(None)
    return replace(document, blocks=tuple(blocks)), origin


# ---- other scripts -----------------------------------------------------------------------------------

_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def dense(text: str) -> str:
    """The text as if in a script without spaces: each word some ideographs, always the same ones.

    >>> dense("It rained, it rained.").count(dense("rained"))
    2
    """
    out: list[str] = []
    for word in text.split(" "):
        core = word.rstrip(".,!?:;")
        if core.isascii() and core.isalpha():
            seed = zlib.crc32(core.lower().encode())
            count = max(1, round(len(core) / 3.2))
            core = "".join(chr(0x4E00 + (seed >> (3 * k)) % 3000) for k in range(count))
        out.append(core + word[len(word.rstrip(".,!?:;")) :].translate(_DENSE_STOPS))
    return "".join(out)


_DENSE_STOPS = str.maketrans(".,!?:;", "。、！？：；")


def caseless(text: str) -> str:
    """The text in Arabic letters: no upper case, another alphabet."""
    return "".join(
        _ARABIC[ord(c.lower()) - 97] if c.isascii() and c.isalpha() else {",": "،", "?": "؟"}.get(c, c) for c in text
    )
