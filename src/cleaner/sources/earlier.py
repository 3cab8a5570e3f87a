"""What earlier runs of cleaner left among the pages of a folder: results, reports and accounts are no pages.

Names tell where a run puts files with names of their own beside its results; records, profiles and review pages are
told by how they begin.
"""

import re
from collections.abc import Collection
from typing import Final

from cleaner.model import Doubt

OWN: Final = "own-output"

_LEDGER, _REPORT, _SUMMARY = b"_ledger.sqlite", b"_report.jsonl", b"_summary.json"
_SQLITES: Final = (b"", b"-wal", b"-journal", b"-shm")
_BOOKS: Final = frozenset({
    _REPORT, _SUMMARY, b"_duplicates.jsonl", b"_part.tmp",
    *(name + end for name in (_LEDGER, b"_learning.sqlite") for end in _SQLITES),
})  # fmt: skip
"""In the folder of `-o DIR`."""
_BESIDE: Final = (
    b"", b".tmp", b".report.jsonl", b".summary.json", b".duplicates.jsonl",
    *(name + end for name in (b".ledger.sqlite", b".learning.sqlite") for end in _SQLITES),
)  # fmt: skip
"""Behind the name of `--jsonl FILE`."""
_RESULTS: Final = (b".json", b".jsonl", b".md")

_HEADS: Final = (
    (re.compile(rb'\s{0,9}\{\s{0,9}"schema_version":\s?"1\.\d{1,4}",\s{0,9}"id":\s?"[uc]-[0-9a-f]{24}"'), "a record"),
    (re.compile(rb'\s{0,9}\{\s{0,9}"format"\s?:\s?"cleaner site profile"'), "a site profile"),
    (re.compile(rb'<!doctype html>[^\0]{0,900}<meta name="generator" content="cleaner '), "a page of `cleaner review`"),
)
"""How files of ours begin."""


def is_output(names: Collection[bytes]) -> bool:
    """Whether a folder with files of these names is the output of a run, and holds nothing else."""
    return _has_books(names) and all(name in _BOOKS or name.endswith(_RESULTS) for name in names)


def left(names: Collection[bytes]) -> frozenset[bytes]:
    """Which of the files in a folder a run left there, as far as names tell."""
    known = frozenset(names)
    ends = (b".ledger.sqlite", b".report.jsonl")
    files = {name.removesuffix(end) for name in known for end in ends if name.endswith(end)}
    made = {file for file in files if _made(file, known)}
    ledgers = {name for name in known if name.endswith(b".ledger.jsonl")}
    return frozenset(
        {file + end for file in made for end in _BESIDE} & known
        | (_BOOKS & known if _has_books(known) else frozenset())
        | {name for name in ledgers if name.removesuffix(b".ledger.jsonl") + b".json" in known}
    )


def doubt_of_content(content: bytes) -> Doubt | None:
    """What the beginning of a file, or of a line, says against its being a page."""
    return next((_doubt(kind) for head, kind in _HEADS if head.match(content)), None)


LEFT: Final = Doubt(OWN, "was left by an earlier run of cleaner")
OUTPUT: Final = Doubt(OWN, "is the output of an earlier run of cleaner; name it to have it read")


def _doubt(kind: str) -> Doubt:
    return Doubt(OWN, f"is {kind} that cleaner made; name it to have it read")


def _has_books(names: Collection[bytes]) -> bool:
    return _LEDGER in names or (_REPORT in names and _SUMMARY in names)


def _made(file: bytes, names: Collection[bytes]) -> bool:
    return file + b".ledger.sqlite" in names or (file + b".report.jsonl" in names and file + b".summary.json" in names)
