"""What a run over hostile inputs has left, held against what it had to leave."""

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from os import fsdecode
from pathlib import Path
from typing import Any

import jsonschema_rs

from cleaner.formats.schema import schema
from cleaner.sources.names import as_bytes, readable
from hostility.corpus import Case

Row = dict[str, Any]

OUTCOMES = {
    "ok": "article", "short": "article", "truncated": "article", "empty": "empty", "not_article": "empty",
    "error": "error", "skipped": "skip",
}  # fmt: skip
NOT_PAGES = re.compile(r"root:[^:]*:0:0|secret@")
"""A line of /etc/passwd, and a password in an address."""


def wrong(cases: list[Case], out: Path) -> Iterator[str]:
    """Everything about the outputs that is not as it must be."""
    rows = [json.loads(line) for line in (out / "_report.jsonl").read_text("utf-8").splitlines()]
    yield from _not_once(rows)
    by_path: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_path[row["path"]].append(row)
    for case in cases:
        name = readable(case.path)
        its = by_path.pop(name, None) or [
            row for path in list(by_path) if path.startswith(f"{name}/") for row in by_path.pop(path)
        ]
        yield from (f"{case.name}: {fault}" for fault in _of_case(case, its, out))
    yield from (f"{path}: a row for no input" for path in by_path)
    yield from unclean(out)
    yield from strays(rows, out)


def outcomes(out: Path) -> Counter[str]:
    """How often each status, and each code, was met."""
    rows = map(json.loads, (out / "_report.jsonl").read_text("utf-8").splitlines())
    return Counter(row["status"] + (f":{row['code']}" if row["code"] else "") for row in rows)


def _not_once(rows: list[Row]) -> Iterator[str]:
    keys = Counter((row["path"], row["record"], row["member"]) for row in rows)
    yield from (f"{key}: {times} rows" for key, times in keys.items() if times > 1)


def _of_case(case: Case, rows: list[Row], out: Path) -> Iterator[str]:
    if not rows:
        yield "no row"
        return
    # A stretch of damage between two pages has a row of its own.
    if case.records is not None and (pages := sum(row["record"] is not None for row in rows)) < case.records:
        yield f"{pages} pages, not {case.records}: {[(row['record'], row['code']) for row in rows]}"
    for row in rows:
        if row["status"] in ("error", "skipped") and not (row["code"] and row["detail"]):
            yield f"{row['status']} without a reason"
        if row["code"] == "internal":
            yield f"nobody foresaw {row['detail']}"
    seen = {OUTCOMES[row["status"]] for row in rows} | {"empty" for row in rows if row["code"] == "empty"}
    if not seen & case.allow:
        yield f"became {sorted(seen)} ({rows[0]['code']}: {rows[0]['detail']}), may become {sorted(case.allow)}"
    yield from _lost(case, seen, rows, out)


def _lost(case: Case, seen: set[str], rows: list[Row], out: Path) -> Iterator[str]:
    """An article that is not there although nobody said why; and what must not be there."""
    written = [(out / fsdecode(as_bytes(row["output"]))).read_text("utf-8") for row in rows if row["output"]]
    text = " ".join(json.loads(one)["text"] for one in written)
    if "error" not in seen:
        missing = [must for must in case.must if _plain(must) not in _plain(text)]
        yield from (f"lost without a word: {must[:40]!r} ({seen})" for must in missing)
    for content in written:
        strings = "\n".join(_strings(json.loads(content)))
        yield from (f"holds {bad!r}" for bad in case.must_not if bad in strings)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def unclean(out: Path) -> Iterator[str]:
    """Outputs that are no valid JSON in UTF-8, or hold what no output may; records that break the schema."""
    valid = jsonschema_rs.validator_for(schema())
    for path in sorted(path for path in out.rglob("*.json*") if path.is_file()):
        name = path.relative_to(out)
        try:
            lines = path.read_bytes().decode("utf-8").split("\n")
            things = [json.loads(line) for line in lines if line] if path.name != "_summary.json" else []
        except ValueError as error:
            yield f"{name!r}: {error}"
            continue
        if not lines or lines[-1] != "":
            yield f"{name!r}: does not end with a line"
        record = path.name.endswith(".json") and not path.name.startswith("_")
        for thing in things:
            yield from (f"{name!r}: {fault}" for fault in _bad_strings(thing))
            if record:
                if not unicodedata.is_normalized("NFC", thing["text"]):
                    yield f"{name!r}: its text is not in normal form C"
                yield from (f"{name!r}: {error.message[:200]}" for error in valid.iter_errors(thing))


def _bad_strings(thing: Any) -> Iterator[str]:
    for text in _strings(thing):
        bad = {char for char in text if unicodedata.category(char) in ("Cc", "Cs")} - {"\n", "\t"}
        if bad:
            yield f"holds {sorted(bad)!r}"
        if found := NOT_PAGES.search(text):
            yield f"holds {found[0]!r}"


def _strings(thing: Any) -> Iterator[str]:
    stack = [thing]
    while stack:
        one = stack.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            stack.extend([*one.keys(), *one.values()])
        elif isinstance(one, list):
            stack.extend(one)


def strays(rows: list[Row], out: Path) -> Iterator[str]:
    """Files that no row tells of: half written, or somewhere they do not belong."""
    told = sum(row["output"] is not None for row in rows)
    files = [path for path in out.rglob("*") if path.is_file() and not path.name.startswith("_")]
    records = [path for path in files if path.name.endswith(".json")]
    if len(records) != told:
        yield f"{len(records)} records for {told} rows with an output"
    yield from (f"{path.relative_to(out)!r}: half written" for path in out.rglob("*.tmp"))
