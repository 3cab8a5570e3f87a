"""Marks of the review page -> cases: "this block went, and belongs to the article" becomes an expectation that fails.

{"version": 1, "marks": [{"path": "a/b.html", "url": null, "sha256": "...", "block": 12, "text": "...",
                          "action": "drop", "expected": "keep", "note": "the last paragraph"}]}
"""

import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from cleaner.assemble import joined, text_blocks
from cleaner.errors import CaseError, CleanerError, InputError, MissingInput, ReadError, UnreadableInput
from cleaner.golden.cases import Case
from cleaner.golden.recording import record
from cleaner.judge.verdicts import role_of_shape
from cleaner.model import Action, Decision, Page, Result
from cleaner.options import Options
from cleaner.pipeline import explain
from cleaner.sources.archives import Asked, holds_pages, pages
from cleaner.sources.files import Found, find, load
from cleaner.sources.names import as_bytes

LARGEST: Final = 64 << 20
"""Bytes of a file of marks."""
LONGEST_SLUG: Final = 80
MARKED: Final = "review:marked"


class Mark(Struct, frozen=True, kw_only=True):
    """What somebody said of a block."""

    path: str
    """Of the page, relative to the root of the run."""
    url: str | None = None
    sha256: str
    """Of the page, so that nobody's mark lands on another page."""
    block: int
    text: str
    action: Action
    """What was decided."""
    expected: Literal["keep", "drop"]
    note: str | None = None


class Marks(Struct, frozen=True, kw_only=True):
    """The file."""

    version: Literal[1]
    marks: list[Mark]


def read_marks(path: str | os.PathLike[str]) -> Marks:
    """Read what the review page exports. Raises MissingInput, UnreadableInput, CaseError."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise MissingInput(str(path), "there is no such file") from error
    except OSError as error:
        raise UnreadableInput(str(path), (error.strerror or type(error).__name__).lower()) from error
    if len(content) > LARGEST:
        raise CaseError(str(path), f"is larger than {LARGEST} bytes: no file of marks")
    try:
        return msgspec.json.decode(content, type=Marks)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise CaseError(str(path), f"holds no marks of the review page: {error}") from error


def record_marks(
    marks: Marks, root: str | os.PathLike[str], cases: str | os.PathLike[str], options: Options | None = None
) -> Iterator[Case | CleanerError]:
    """Make a case of each marked page, about its text: what comes out today, put right by the marks.

    Args:
        marks: what was exported.
        root: the folder that the paths of the marks are relative to.
        cases: the folder of the new cases.
        options: how the pages were cleaned.

    Yields:
        The case, or what stood in its way; one for each page, sorted by path.
    """
    by_page: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks.marks:
        by_page.setdefault((mark.path, mark.sha256), []).append(mark)
    for (path, _), said in sorted(by_page.items()):
        try:
            yield _case(path, said, Path(root), Path(cases), options or Options())
        except (CaseError, ReadError) as error:
            yield error


def slug(path: str) -> str:
    """The name of a case for a page: what can be read of its path.

    >>> slug("herald.example/2024/The Ferry.html")
    'herald-example-2024-the-ferry-html'
    """
    name = re.sub(r"[\W_]+", "-", path.lower()).strip("-")
    if not name or len(name) > LONGEST_SLUG:
        mark = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        name = f"{name[: LONGEST_SLUG - 13].strip('-')}-{mark}".lstrip("-")
    return name


def _case(path: str, marks: Sequence[Mark], root: Path, cases: Path, options: Options) -> Case:
    page = _page(path, marks[0], root, options.max_bytes)
    result = explain(page, options=options)
    text = joined(text_blocks(result.document, _put_right(path, result, marks)))
    name = slug(path if page.record is None else f"{path} {page.url or marks[0].sha256}")
    return record(cases / name, page, why=_why(marks), expected={"text": text}, options=options)


def _page(path: str, mark: Mark, root: Path, max_bytes: int) -> Page:
    """The page that was marked, with what its sidecar or its archive says of it."""
    found = _found(path, root)
    try:
        asked = Asked(max_bytes)
        several = holds_pages(found, asked)
        read = pages(found, asked) if several else iter((load(found, max_bytes),))
        known = (page for page in read if isinstance(page, Page))
        page = next((page for page in known if _sha256(page) == mark.sha256), None)
    except InputError as error:
        raise CaseError(path, error.reason) from error
    if page is None:
        told = "holds no such page any more" if several else "is not the page that was marked"
        raise CaseError(path, f"{told}: its content has changed since")
    return replace(page, url=mark.url or page.url, path=path)


def _sha256(page: Page) -> str:
    content = page.content
    return hashlib.sha256(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content).hexdigest()


def _found(path: str, root: Path) -> Found:
    """The file of a path, inside of the root."""
    try:
        place = (root / os.fsdecode(as_bytes(path))).resolve()
        if not place.is_relative_to(root.resolve()):
            raise CaseError(path, f"lies outside of {root}")
        thing = next(find([place]), None) if place.is_file() else None
    except ValueError as error:
        raise CaseError(path, "is no name of a file") from error
    if not isinstance(thing, Found):
        raise CaseError(path, f"is not in {root}: name the folder that was reviewed")
    return thing


def _put_right(path: str, result: Result, marks: Sequence[Mark]) -> list[Decision]:
    decisions = list(result.decisions)
    blocks = result.document.blocks
    for mark in marks:
        if not 0 <= mark.block < len(blocks) or blocks[mark.block].text != mark.text:
            raise CaseError(path, f"block {mark.block} reads differently now: mark it again in a new review page")
        role = decisions[mark.block].role if mark.expected == "drop" else role_of_shape(blocks[mark.block])
        decisions[mark.block] = replace(decisions[mark.block], role=role, action=mark.expected, reason=MARKED)
    return decisions


def _why(marks: Sequence[Mark]) -> str:
    """What a mark says, in one sentence a page."""
    said = [mark.note or f"{'keep' if mark.expected == 'keep' else 'drop'} {_short(mark.text)}" for mark in marks]
    return "Marked in review: " + "; ".join(dict.fromkeys(" ".join(each.split()) for each in said)) + "."


def _short(text: str) -> str:
    return f'"{text}"' if len(text) <= 60 else f'"{text[:57]}..."'
