"""How long a text is to a reader, whatever its script."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

_DENSE_RANGES: Final = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff"
_DENSE: Final = re.compile(f"[{_DENSE_RANGES}]")
_WORD: Final = re.compile(f"[{_DENSE_RANGES}]|[^\\W{_DENSE_RANGES}]+")
_SIGNS: Final = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0df3\u200c\u200d"
_READ_WORD: Final = re.compile(f"[{_DENSE_RANGES}]|[^\\W{_DENSE_RANGES}](?:[^\\W{_DENSE_RANGES}]|[{_SIGNS}])*")
"""A word with the signs that stand on and between its letters: vowels in India, points in Hebrew and Arabic. Not what
`words` gives: the tagger learned from those."""
_BLANKS: Final = str.maketrans({code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")})
_SENTENCE_END: Final = re.compile(r"""[.!?…。！？؟।։።۔။។｡:;]["'”’»«)\]』」›*\d]*$""")

_LAST_STOP: Final = re.compile(r"""[.!?。！？।؟։።۔။។]["'”’»)]?$""")
_STOP_INSIDE: Final = re.compile(r"""[^\s.]{3}[.!?।؟։።۔။។]["'”’»)]?\s+\S|[。！？]["'”’»)」』]?\s*[^\s"'”’»)」』]""")

DENSE_WEIGHT: Final = 2.5
"""Latin letters that say as much as one Chinese, Japanese, Korean or Thai character (parallel texts: 2.2 to 3)."""


def size(text: str) -> float:
    """Length in Latin letters: a dense script's characters count for more.

    >>> size("rain"), size("大雨")
    (4, 5.0)
    """
    if text.isascii():
        return len(text)
    return len(text) + (DENSE_WEIGHT - 1) * len(_DENSE.findall(text))


def word_count(text: str) -> int:
    """Words; in scripts without spaces each character counts.

    >>> word_count("It rained, again."), word_count("大雨 2024"), word_count("दिल्ली मेट्रो के किराये में बदलाव")
    (3, 3, 6)
    """
    return sum(map(_words_of_line, text.split("\n")))


def _words_of_line(line: str) -> int:
    if line.isascii():  # a quarter of the regex's time
        return len(line.translate(_BLANKS).split())
    return len(_READ_WORD.findall(line))


def words(text: str) -> list[str]:
    """The words of a text, without case.

    >>> words("It rained, again."), words("大雨")
    (['it', 'rained', 'again'], ['大', '雨'])
    """
    return _WORD.findall(text.lower())


def runs_of_words(text: str, length: int) -> list[tuple[str, ...]]:
    """All runs of so many words of a text, in order.

    >>> runs_of_words("It rained again.", 2)
    [('it', 'rained'), ('rained', 'again')]
    """
    found = words(text)
    return list(zip(*(found[i:] for i in range(length)), strict=False))


LONGEST_VERSE: Final = 100
"""Lines that stand together without an empty line stay together up to this length (characters): verses, addresses.
Longer ones are paragraphs."""
STANZA: Final = 3
"""Lines of a stanza at least."""


def ends_sentence(text: str) -> bool:
    """Whether the text ends as sentences do, closing quotes and brackets aside."""
    return _SENTENCE_END.search(text[-12:]) is not None


_FULL_STOP: Final = re.compile(r"""[.!?…。！？।؟۔]["'”’»«“)」』]{0,5}$""")


def ends_with_stop(text: str) -> bool:
    """Whether the text ends with a stop, and not with a colon or a number, as labels and lists do.

    >>> ends_with_stop("Bring a shovel."), ends_with_stop("“Why?”"), ends_with_stop("You need:")
    (True, True, False)
    """
    return _FULL_STOP.search(text[-6:]) is not None


_MIDDLE: Final = frozenset(",;.:)’”–—-")


def goes_on(text: str, further: str) -> bool:
    """Whether the sentence of a line goes on in the line below.

    >>> goes_on("She came from", "the town with him"), goes_on("She came.", "the end"), goes_on("Lund", "The ferry")
    (True, False, False)
    """
    first = further[:1]
    return (first.islower() or first in _MIDDLE) and not ends_sentence(text)


def has_sentences(text: str) -> bool:
    """Whether the text is two finished sentences or more; linear in its length.

    >>> has_sentences("It rained. It stopped."), has_sentences("Rain at St. Olaf"), has_sentences("雨。晴れ。")
    (True, False, True)
    """
    return _LAST_STOP.search(text[-2:]) is not None and _STOP_INSIDE.search(text) is not None


def is_prose(text: str) -> bool:
    """Whether a block looks like running text: long, and ended like a sentence (or very long)."""
    return _is_prose(text, size(text))


def _is_prose(text: str, length: float) -> bool:
    return length >= 200 or (length >= 80 and ends_sentence(text))


class Looks(NamedTuple):
    """What `size` and `is_prose` say of the blocks of a page, for whoever asks often."""

    sizes: list[float]
    prose: list[bool]

    def prose_sizes(self) -> list[float]:
        """The sizes of the running text, 0 for what is none."""
        return [size if reads else 0 for size, reads in zip(self.sizes, self.prose, strict=True)]


def looks_of(texts: Sequence[str]) -> Looks:
    """How the texts of a page look. Most pages hold no dense script, which one search tells of all their texts."""
    if _DENSE.search("".join([text for text in texts if not text.isascii()])) is None:
        sizes: list[float] = [len(text) for text in texts]
    else:
        sizes = [size(text) for text in texts]
    return Looks(sizes, [_is_prose(text, length) for text, length in zip(texts, sizes, strict=True)])


def sums_within(parents: Sequence[int], values: Iterable[tuple[int, float]]) -> list[float]:
    """For each element of a tree the sum of the values in it and below it.

    `parents` has the number of the element around each, which stands before it; the first is the root. The values come
    with the number of their element.

    >>> sums_within([0, 0, 1, 1], [(2, 1.0), (3, 2.0), (0, 4.0)])
    [7.0, 3.0, 1.0, 2.0]
    """
    sums = [0.0] * len(parents)
    for element, value in values:
        sums[element] += value
    for element in range(len(sums) - 1, 0, -1):
        sums[parents[element]] += sums[element]
    return sums
