"""The smallest page that still shows a behaviour, for bug reports and for cases that test one trap.

A page is cut into pieces that can go on their own: elements with all that is in them (HTML), lines (dumps). Delta
debugging takes away as many at once as it can: half of the pieces, then quarters ..., and starts again as long as
something went, outer elements before inner ones (Zeller and Hildebrandt 2002, with Misherghi and Su's hierarchy 2006).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from msgspec import Struct

from cleaner.errors import CaseError, CleanerError
from cleaner.golden.cases import Case
from cleaner.golden.checking import result_of
from cleaner.golden.recording import record
from cleaner.golden.report import blocks_of
from cleaner.model import Page, Result
from cleaner.options import Options
from cleaner.pipeline import explain
from cleaner.reading.decode import decode

TRIES: Final = 1500
"""Pages that are cleaned at most: a minute for a page of a thousand elements."""

_VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())

Span = tuple[int, int]


class Shrunk(Struct, frozen=True, kw_only=True):
    """What was cut."""

    case: Case
    before: int
    """Characters."""
    after: int
    tries: int
    """How many pages were cleaned for it."""
    done: bool
    """False when it stopped because of the number of tries: it may get smaller."""


def shrink(case: Case, phrase: str, folder: Path, options: Options | None = None, tries: int = TRIES) -> Shrunk:
    """Cut the page of a case to the smallest on which a phrase meets the same fate for the same reason.

    The new case expects of the old one's text what is left of it on the page, so what fails goes on failing.

    Raises:
        CaseError: no line of the page holds the phrase, or the folder is there already.
    """
    page = case.page()
    found = result_of(case, options)
    wanted = _fates(found, phrase)
    if not wanted:
        raise CaseError(case.name, "no line of its page holds that phrase")
    form = found.document.source_format
    content = page.content if isinstance(page.content, bytes) else page.content.encode()
    text = decode(content, page.content_type).text

    def shows(smaller: str) -> bool:
        try:
            result = explain(Page(smaller, page.url, stated=page.stated), format=form, options=options)
        except CleanerError:
            return False
        return result.article.status == found.article.status and _fates(result, phrase) == wanted

    test = _Test(shows, tries)
    if not test(text):
        raise CaseError(case.name, "its page does not behave the same as text: shrink it by hand")
    small = _smallest(text, _levels if form == "html" else _lines, test)
    tight = re.sub(r"\n\s*\n", "\n", small)
    small = tight if form == "html" and test(tight) else small
    expected = _expected(case, small, form, page, options)
    small_page = Page(small.encode(), page.url, "text/html; charset=utf-8", page.fetched_at, stated=page.stated)
    about = {"origin": case.about.origin or "", "format": case.about.format or ""}
    made = record(folder, small_page, why=case.about.why, expected=expected, about=about, options=options)
    return Shrunk(case=made, before=len(text), after=len(small), tries=test.count, done=test.left > 0)


class _Test:
    """Counts what it costs."""

    def __init__(self, shows: Callable[[str], bool], tries: int) -> None:
        self._shows = shows
        self.count = 0
        self.left = tries

    def __call__(self, text: str) -> bool:
        if self.left <= 0:
            return False
        self.left -= 1
        self.count += 1
        return self._shows(text)


def _fates(result: Result, phrase: str) -> set[tuple[str, str, str]]:
    """(action, role, reason) of the lines that hold a phrase; of the tagger's reasons only that it is the tagger's."""
    wanted = " ".join(phrase.casefold().split())
    return {
        (each.action, each.role, "tagger" if each.reason.startswith("tagger") else each.reason.partition(" ")[0])
        for each in result.decisions
        if wanted in " ".join(result.document.blocks[each.block].text.casefold().split())
    }


def _expected(case: Case, small: str, form: str, page: Page, options: Options | None) -> dict[str, object]:
    """What is left of the expected text on the page, or, if the case is not about the text, what comes out."""
    smaller = Page(small, page.url, stated=page.stated)
    result = explain(smaller, format="html" if form == "html" else "text", options=options)
    text = case.expected.get("text")
    if not isinstance(text, str):
        return {"text": result.article.text}
    there = " ".join(" ".join(block.text.split()) for block in result.document.blocks)
    return {"text": "\n\n".join(block for block in blocks_of(text) if _core(block) in there)}


def _core(block: str) -> str:
    """A block as it stands on the page: without the bullet that the record gives it."""
    return " ".join(block.split()).removeprefix("- ")


# ---- cutting ------------------------------------------------------------------------------------------


def _smallest(text: str, cut: Callable[[str], Iterator[Sequence[Span]]], shows: _Test) -> str:
    """Cut until nothing more can go."""
    while True:
        before = text
        depth = 0
        while True:
            levels = list(cut(text))
            if depth >= len(levels):
                break
            text = _fewer(text, levels[depth], shows)
            depth += 1
        if text == before or shows.left <= 0:
            return text


def _fewer(text: str, spans: Sequence[Span], shows: _Test) -> str:
    """ddmin: take away as many of these spans as can go."""
    kept = list(spans)
    gone: list[Span] = []
    size = len(kept)
    while size and kept:
        at = 0
        while at < len(kept):
            tried = sorted([*gone, *kept[at : at + size]])
            if shows(_without(text, tried)):
                gone = tried
                del kept[at : at + size]
            else:
                at += size
        size //= 2
    return _without(text, gone)


def _without(text: str, spans: Sequence[Span]) -> str:
    pieces, at = [], 0
    for start, end in spans:
        pieces.append(text[at:start])
        at = max(at, end)
    pieces.append(text[at:])
    return "".join(pieces)


def _lines(text: str) -> Iterator[Sequence[Span]]:
    """The lines of a dump, as one level."""
    spans, at = [], 0
    for line in text.splitlines(keepends=True):
        spans.append((at, at + len(line)))
        at += len(line)
    yield spans


def _levels(text: str) -> Iterator[Sequence[Span]]:
    """The elements of a page by depth, outermost first; comments, scripts and texts are pieces as well."""
    parser = _Elements(text)
    parser.feed(text)
    parser.close()
    parser.finish()
    by_depth: dict[int, list[Span]] = {}
    for depth, span in parser.spans:
        by_depth.setdefault(depth, []).append(span)
    yield from (sorted(by_depth[depth]) for depth in sorted(by_depth))


class _Elements(HTMLParser):
    """Where the elements of a page begin and end. Positions are all that is needed; no tree is built."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.spans: list[tuple[int, Span]] = []
        self._text = text
        self._starts = [0]
        for line in text.split("\n")[:-1]:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its base's
        start = self._at()
        if tag in _VOID:
            self.spans.append((len(self._open), (start, start + len(self.get_starttag_text() or ""))))
        else:
            self._open.append((tag, start))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        start = self._at()
        if all(tag != name for name, _ in self._open[-64:]):
            return
        end = self._text.find(">", start)
        end = end + 1 if end >= 0 else len(self._text)
        while self._open:
            name, begun = self._open.pop()
            self.spans.append((len(self._open), (begun, end if name == tag else start)))
            if name == tag:
                return

    def handle_comment(self, data: str) -> None:
        start = self._at()
        self.spans.append((len(self._open), (start, min(len(self._text), start + len(data) + len("<!---->")))))

    def finish(self) -> None:
        """What nobody closed ends with the page."""
        while self._open:
            _, begun = self._open.pop()
            self.spans.append((len(self._open), (begun, len(self._text))))

    def _at(self) -> int:
        line, column = self.getpos()
        return self._starts[min(line, len(self._starts)) - 1] + column
