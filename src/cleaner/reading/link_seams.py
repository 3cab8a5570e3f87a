"""Blanks where only a style sheet parts a link from what stands beside it.

`<span>Read also</span><a>Ferry returns</a>` and `<a>Rivers</a><a>Ferries</a>` are two words each to whoever sees the
page. On the pages of wcxb, fundus and big9 that have gold, of some 60 such places drawn by lot where a small letter
meets a capital or a link meets a link, three were one word.
"""

from collections.abc import Iterator, Sequence

from cleaner.reading.frames import Frame


def seamed(pieces: Sequence[str], inked: Sequence[tuple[str, Frame]]) -> Iterator[str]:
    """The pieces of a line, with a blank where a link begins or ends between two words. `inked` are those of them that
    are more than white space, and where they stand."""
    places = iter(inked)
    before, left = "", None
    for piece in pieces:
        if piece.isspace():
            before = ""
        else:
            href = next(places)[1].href
            if before and href != left and _are_words(before, piece[:2], both=href is not None and left is not None):
                yield " "
            before, left = piece[-2:], href
        yield piece


def _are_words(end: str, start: str, *, both: bool) -> bool:
    """Whether one word ends and another begins: any letters between two links; a capital behind a small letter, or the
    first of a word behind a word in capitals."""
    if both:
        return _has_case(end[-1]) and _has_case(start[0])
    in_capitals = end.isalpha() and end.isupper() and start[1:].islower()
    return start[0].isupper() and (end[-1].islower() or in_capitals)


def _has_case(letter: str) -> bool:
    return letter.islower() or letter.isupper()
