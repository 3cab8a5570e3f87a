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
from cleaner.errors import CaseError, CleanerError, MissingInput, ReadError, UnreadableInput
from cleaner.golden.cases import Case
from cleaner.golden.recording import record
from cleaner.judge.verdicts import role_of_shape
from cleaner.model import Action, Decision, Page, Result
from cleaner.options import Options
from cleaner.pipeline import explain

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
    by_path: dict[str, list[Mark]] = {}
    for mark in marks.marks:
        by_path.setdefault(mark.path, []).append(mark)
    for path, said in sorted(by_path.items()):
        try:
            yield _case(path, said, Path(root), Path(cases), options)
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


def _case(path: str, marks: Sequence[Mark], root: Path, cases: Path, options: Options | None) -> Case:
    page = Page(_content(path, marks, root), url=marks[0].url, path=path)
    result = explain(page, options=options)
    text = joined(text_blocks(result.document, _put_right(path, result, marks)))
    return record(cases / slug(path), page, why=_why(marks), expected={"text": text}, options=options)


def _content(path: str, marks: Sequence[Mark], root: Path) -> bytes:
    try:
        place = (root / path).resolve()
        if not place.is_relative_to(root.resolve()):
            raise CaseError(path, f"lies outside of {root}")
        content = place.read_bytes()
    except (OSError, ValueError) as error:
        raise CaseError(path, f"is not in {root}: name the folder that was reviewed") from error
    if {hashlib.sha256(content).hexdigest()} != {mark.sha256 for mark in marks}:
        raise CaseError(path, "is not the page that was marked: its content has changed since")
    return content


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
