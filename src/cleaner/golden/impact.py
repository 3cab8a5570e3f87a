"""What a change does: two outputs of the same pages, record by record, block by block, and by reason."""

import difflib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec
from msgspec import Struct

from cleaner.golden.outputs import Fate, Output
from cleaner.golden.recording import RECORDED
from cleaner.visible import cut, visible

COMPARED: Final = (*RECORDED, "flags")
CELLS: Final = 90


class Moved(Struct, frozen=True):
    """A block of the text that one output has and the other has not."""

    text: str
    reason: str
    """That keeps it out: of the new output for a block that vanished, of the old one for a block that appeared.
    "" when there is no ledger, or the page was cut into other blocks."""


class Change(Struct, frozen=True, kw_only=True):
    """A record that is different."""

    path: str
    fields: tuple[str, ...]
    values: dict[str, tuple[Any, Any]] = {}
    """Field -> old and new value; without the text, whose blocks follow."""
    vanished: tuple[Moved, ...] = ()
    appeared: tuple[Moved, ...] = ()


class Sum(Struct):
    """How much moved for a reason."""

    vanished: int = 0
    """Blocks."""
    vanished_chars: int = 0
    appeared: int = 0
    appeared_chars: int = 0


class Impact(Struct, frozen=True, kw_only=True):
    """The whole difference."""

    pages: int
    """That both outputs have a record of."""
    changes: tuple[Change, ...]
    only_old: tuple[str, ...]
    """Inputs that have a record only in the old output."""
    only_new: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether nothing changed."""
        return not (self.changes or self.only_old or self.only_new)

    @property
    def by_field(self) -> dict[str, int]:
        """In how many records each field changed."""
        counts = Counter(field for change in self.changes for field in change.fields)
        return {field: counts[field] for field in COMPARED if counts[field]}

    @property
    def by_reason(self) -> dict[str, Sum]:
        """What moved, by the reason that keeps it out; most characters first."""
        sums: dict[str, Sum] = {}
        for change in self.changes:
            for moved in change.vanished:
                each = sums.setdefault(_kind(moved.reason), Sum())
                each.vanished += 1
                each.vanished_chars += len(moved.text)
            for moved in change.appeared:
                each = sums.setdefault(_kind(moved.reason), Sum())
                each.appeared += 1
                each.appeared_chars += len(moved.text)
        return dict(sorted(sums.items(), key=lambda one: (-one[1].vanished_chars - one[1].appeared_chars, one[0])))


def compare(old: Output, new: Output) -> Impact:
    """Hold two outputs against each other. Raises what `Output.record` does."""
    before, after = old.paths(), new.paths()
    both = sorted(before & after)
    return Impact(
        pages=len(both),
        changes=tuple(change for path in both if (change := _change(path, old, new)) is not None),
        only_old=tuple(sorted(before - after)),
        only_new=tuple(sorted(after - before)),
    )


def to_json(impact: Impact) -> bytes:
    """All of it as one JSON object with its line end."""
    said = {
        "pages": impact.pages,
        "changed": len(impact.changes),
        "only_old": impact.only_old,
        "only_new": impact.only_new,
        "by_field": impact.by_field,
        "by_reason": impact.by_reason,
        "changes": impact.changes,
    }
    return msgspec.json.encode(said) + b"\n"


def lines(impact: Impact, most: int) -> Iterator[str]:
    """The summary for a person, and the first so many records that changed."""
    for change in impact.changes[:most]:
        yield f"{visible(change.path)}: {', '.join(change.fields)}"
        for field, (before, after) in change.values.items():
            yield f"  {field}: {cut(_said(before), CELLS)}"
            yield f"  {'':>{len(field)}}  {cut(_said(after), CELLS)}"
        for sign, moves in (("-", change.vanished), ("+", change.appeared)):
            for moved in moves:
                yield f"  {sign} {cut(visible(moved.text), CELLS)}"
                yield f"      {visible(_told(sign, moved.reason))}"
    if len(impact.changes) > most:
        yield f"... and {len(impact.changes) - most} more"
    for word, paths in (("old", impact.only_old), ("new", impact.only_new)):
        yield from (f"{visible(path)}: only in the {word} output" for path in paths[:most])
    yield from _table(impact)
    if impact.by_field:
        yield "fields: " + ", ".join(f"{field} on {count}" for field, count in impact.by_field.items())
    told = f"{impact.pages} pages in both: {impact.pages - len(impact.changes)} the same, {len(impact.changes)} changed"
    others = (("old", impact.only_old), ("new", impact.only_new))
    yield "; ".join([told, *(f"{len(paths)} only in the {word} output" for word, paths in others if paths)])


def _said(value: Any) -> str:
    """A value as a line: a text as it stands, else JSON."""
    return visible(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _told(sign: str, reason: str) -> str:
    if not reason:
        return "no reason known: clean with --ledger"
    return f"now {reason}" if sign == "-" else f"no longer {reason}"


def _table(impact: Impact) -> Iterator[str]:
    sums = impact.by_reason
    if not sums:
        return
    width = max(len(visible(reason)) for reason in sums)
    yield f"{'reason':<{width}}  {'vanished':>8}  {'chars':>7}  {'appeared':>8}  {'chars':>7}"
    for reason, each in sums.items():
        counts = f"{each.vanished:>8}  {each.vanished_chars:>7}  {each.appeared:>8}  {each.appeared_chars:>7}"
        yield f"{visible(reason):<{width}}  {counts}"


def _change(path: str, old: Output, new: Output) -> Change | None:
    before, after = old.record(path), new.record(path)
    fields = tuple(field for field in COMPARED if before.get(field) != after.get(field))
    if not fields:
        return None
    gone, come = _moved(_texts(before), _texts(after))
    now = _reasons(new.ledger(path)) if gone else {}
    then = _reasons(old.ledger(path)) if come else {}
    return Change(
        path=path,
        fields=fields,
        values={field: (before.get(field), after.get(field)) for field in fields if field != "text"},
        vanished=tuple(Moved(text, _reason(text, now)) for text in gone),
        appeared=tuple(Moved(text, _reason(text, then)) for text in come),
    )


def _texts(record: dict[str, Any]) -> list[str]:
    return [block["text"] for block in record.get("blocks") or ()]


def _moved(before: Sequence[str], after: Sequence[str]) -> tuple[list[str], list[str]]:
    gone: list[str] = []
    come: list[str] = []
    for kind, start, end, now_start, now_end in difflib.SequenceMatcher(None, before, after, False).get_opcodes():
        if kind != "equal":
            gone += before[start:end]
            come += after[now_start:now_end]
    return gone, come


def _reasons(ledger: Sequence[Fate] | None) -> dict[str, str]:
    """Text -> the reason that keeps it out of the article."""
    return {fate.text: fate.reason for fate in reversed(ledger or ()) if fate.action != "keep"}


def _reason(text: str, reasons: dict[str, str]) -> str:
    for line in (text, *text.split("\n")):
        for form in (line, line.removeprefix("- "), line.partition(". ")[2]):
            if form in reasons:
                return reasons[form]
    return ""


def _kind(reason: str) -> str:
    """A reason without what changes from block to block."""
    return "tagger" if reason.startswith("tagger") else reason.partition(" ")[0] or "unknown"
