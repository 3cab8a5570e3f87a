"""UTF-16 and UTF-32 without a byte order mark, told by where zeros stand."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

SAMPLE: Final = 4096
"""Bytes looked at; a multiple of 4."""

_ZEROS_OF: Final = {
    "utf-32-le": (0, 1, 1, 1),
    "utf-32-be": (1, 1, 1, 0),
    "utf-16-le": (0, 1, 0, 1),
    "utf-16-be": (1, 0, 1, 0),
}
"""Which of four bytes are zero for ASCII markup."""


def wide_encoding(content: bytes) -> str | None:
    """The encoding whose pattern of zero bytes the content has, if any."""
    if b"\0" not in content[:SAMPLE] or len(content) < 4:
        return None
    sample = content[:SAMPLE]
    share = [sample[i::4].count(0) / len(sample[i::4]) for i in range(4)]
    for encoding, zeros in _ZEROS_OF.items():
        # Other scripts have no zeros, so a third is enough; but where none belongs, none may be.
        if all((s > 0.3) if zero else (s < 0.02) for s, zero in zip(share, zeros, strict=True)):
            return encoding
    return next((encoding for encoding in _by_blanks(share) if _is_of_one_script(sample, encoding)), None)


def _by_blanks(share: list[float]) -> Iterator[str]:
    """Encodings of which texts in other scripts have these shares of zeros: their blanks and line ends are ASCII."""
    first, second, third, fourth = share
    if min(third, fourth) > MOST_ZEROS:
        yield "utf-32-le"
    if min(first, second) > MOST_ZEROS:
        yield "utf-32-be"
    if min(second, fourth) > LEAST_ZEROS + max(first, third):
        yield "utf-16-le"
    if min(first, third) > LEAST_ZEROS + max(second, fourth):
        yield "utf-16-be"


MOST_ZEROS: Final = 0.99
LEAST_ZEROS: Final = 0.005
"""Share of the bytes of one place that are zero: nearly all where UTF-32 needs no byte; in UTF-16 more than at the
other place, which has some in Chinese (U+4E00 is a common letter)."""
ONE_SCRIPT: Final = 0.95


def _is_of_one_script(sample: bytes, encoding: str) -> bool:
    """Whether nearly all characters are Latin, East Asian or of one more page of 256: random ones are not."""
    text = sample.decode(encoding, "replace").rstrip("\ufffd")
    pages = Counter(ord(char) >> 8 for char in text if char != "\ufffd")
    most = max(pages, key=lambda page: (page not in _SHARED) * pages[page], default=0)
    known = sum(count for page, count in pages.items() if page == most or page in _SHARED)
    return "\0" not in text and known >= ONE_SCRIPT * len(text) > 0


_SHARED: Final = frozenset([0, 1, 3, 0x1E, 0x20, *range(0x30, 0x32), *range(0x4E, 0xA0), *range(0xAC, 0xD8), 0xFF])
"""Latin with its accents, punctuation, East Asian scripts."""
