"""Lines made comparable, and what is remembered of a page while its site is learned."""

import re
import unicodedata
from hashlib import blake2b
from typing import Final
from zlib import compress, decompress

from msgspec import Struct, msgpack

from cleaner.measure import is_prose
from cleaner.model import Block, Document

LONGEST: Final = 160
"""Characters of a folded line. Of a longer one the beginning stands for it, with a hash of all of it."""

MOST_LINES: Final = 5_000
"""Lines of a page that are looked at: half from its top, half from its end. News pages have 100 to 600."""

LONGEST_TEXT: Final = 20_000
"""Characters of a line that are looked at. The beginning of a longer one still is a text of the page; as a line it is
never met again."""

_LETTERS: Final = str.maketrans("0123456789", "ghijklmnop")
"""A hash without digits, which would be folded once more."""
_MONTHS: Final = (
    "jan(?:uary|uar|uari|vier)? feb(?:ruary|ruar|ruari)? mar(?:ch|s|zo|t)? apr(?:il|ile)? ma[iy]o? june? jul[iy]? "
    "aug(?:ust|ustus)? sep(?:t|tember|tembre)? o[ck]t(?:ober|obre)? nov(?:ember|embre)? de[cz](?:ember|embre)? "
    "märz maart juni juin juillet f[ée]v(?:rier)? avril août d[ée]cembre enero febrero abril junio julio agosto "
    "septiembre octubre noviembre diciembre gennaio febbraio maggio giugno luglio settembre ottobre dicembre "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
).replace(" ", "|")
_DATED: Final = re.compile(rf"\b(?:{_MONTHS})\b\.?(?=,? ?\d)|(?<=\d )(?:de )?(?:{_MONTHS})\b|(?<=\d\. )(?:{_MONTHS})\b")
"""A month beside a number: lines of the date stand on all pages, and each says another day."""
_DIGITS: Final = re.compile(r"\d+(?:[.,:]\d+)*")


class Observation(Struct, frozen=True):
    """What a page adds to the knowledge of its site. Small, and made by workers: a few kB."""

    host: str | None
    digest: str
    """sha256 of the page, which makes it the same page wherever it is met again."""
    lines: bytes
    """The texts of its lines, packed; `unpack` gives them back."""


def observe(document: Document, host: str | None) -> Observation:
    """What there is to remember of a page."""
    return Observation(host, document.sha256, pack([block.text[:LONGEST_TEXT] for block in some(document.blocks)]))


def pack(texts: list[str]) -> bytes:
    """The texts of the lines of a page, small."""
    return compress(msgpack.encode(texts), 1)


def unpack(lines: bytes) -> list[str]:
    """The texts of an observation."""
    return msgpack.decode(decompress(lines), type=list[str])


def some(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of a page that are looked at: all of them but the middle of a giant page."""
    half = MOST_LINES // 2
    return blocks if len(blocks) <= MOST_LINES else (*blocks[:half], *blocks[-half:])


def fold(text: str) -> str:
    """A line as sites repeat it: dates, digits, case and spaces aside. Prose keeps its digits: there they may be all
    that tells the news of one day from that of another.

    >>> fold("12 Comments "), fold("Updated  March 3, 09:41"), fold("MORE NEWS")
    ('0 comments', 'updated 0 0, 0', 'more news')
    """
    plain = " ".join(case(text).split())
    if _DIGITS.search(plain) and not is_prose(plain):
        plain = _DIGITS.sub("0", _DATED.sub("0", plain))
    if len(plain) <= LONGEST:
        return plain
    digest = blake2b(plain.encode("utf-8", "replace"), digest_size=8).hexdigest().translate(_LETTERS)
    return f"{plain[: LONGEST - 20].rstrip()} … {digest}"


def case(text: str) -> str:
    """A text in the form in which case makes no difference."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFC", text.casefold())


def number(line: str) -> int:
    """A folded line as a number of 64 bits, for counting."""
    digest = blake2b(line.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
