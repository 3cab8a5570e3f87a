"""What no longer tests anything: cases whose page is gone, known failures that do not fail any more, copies."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from msgspec import Struct

from cleaner.errors import CaseError
from cleaner.golden.cases import CASE, EXPECTED, INPUT, Case, folders, load
from cleaner.golden.checking import check
from cleaner.golden.recording import write_whole
from cleaner.options import Options

_OURS: Final = frozenset({CASE, EXPECTED})
_SECTION: Final = "[known_failures]"


class Dead(Struct, frozen=True):
    """Something that can go."""

    folder: Path
    kind: Literal["orphan", "mended", "copy"]
    detail: str
    """For a person."""
    field: str | None = None
    """Of a known failure."""

    @property
    def removable(self) -> bool:
        """Whether `remove` takes it away: which of two copies stays is for a person to say."""
        return self.kind != "copy"


def dead(root: str | os.PathLike[str], options: Options | None = None) -> Iterator[Dead]:
    """What can go from a folder of cases. Damaged cases are not dead: `check` tells of them. Raises CaseError."""
    seen: dict[tuple[bytes, object], Case] = {}
    for folder in folders(root):
        if _is_orphan(folder):
            yield Dead(folder, "orphan", "its page is gone: only the expectation is left")
            continue
        try:
            case = load(folder)
        except CaseError:
            continue
        key = (case.page().content, tuple(sorted(case.expected)))
        if (first := seen.setdefault(key, case)) is not case:  # type: ignore[arg-type]
            yield Dead(folder, "copy", f"the same page and fields as {first.name}")
        if case.about.known_failures:
            for field in check(case, options).mended:
                yield Dead(folder, "mended", f"known failure {field} comes out as expected now", field)


def remove(found: Dead) -> None:
    """Take one away. Raises OSError."""
    if found.kind == "orphan":
        for name in sorted(_OURS):
            (found.folder / name).unlink(missing_ok=True)
        found.folder.rmdir()
    elif found.field is not None:
        path = found.folder / CASE
        write_whole(path, without_known_failure(path.read_text("utf-8"), found.field))


def without_known_failure(toml: str, field: str) -> str:
    """A case.toml without one known failure; the comments stay, and the table goes with its last line.

    >>> without_known_failure('why = "a"\\n\\n[known_failures]\\ntitle = "soon"\\n', "title")
    'why = "a"\\n'
    """
    before, section, after = toml.partition(_SECTION)
    lines = [line for line in after.split("\n") if not re.match(rf"""\s*["']?{re.escape(field)}["']?\s*=""", line)]
    if not any(line.strip() for line in lines):
        return before.rstrip() + "\n"
    return before + section + "\n".join(lines)


def _is_orphan(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()}
    return bool(names & _OURS) and names <= _OURS and not any(name.startswith(INPUT) for name in names)
