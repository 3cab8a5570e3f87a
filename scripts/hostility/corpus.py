"""A corpus of hostile inputs with its manifest: what each of them may become."""

import base64
import json
import subprocess
import sys
from dataclasses import dataclass
from os import fsencode
from pathlib import Path

FILES = "files"


@dataclass(frozen=True, slots=True)
class Case:
    """One input, and what has to come of it."""

    name: str
    path: bytes
    """Relative to the folder of the inputs; of a folder that cannot be read its own."""
    allow: frozenset[str]
    """article, empty, error, skip."""
    must: tuple[str, ...]
    """What the text has to hold, unless there is an error."""
    must_not: tuple[str, ...]
    """What no output may hold."""
    records: int | None
    """How many pages of an archive have a row, if that is known."""


def made(maker: Path, place: Path, scale: float) -> Path:
    """The corpus as a script makes it: `place/manifest.json`, and the inputs in `place/files`."""
    if not (place / "manifest.json").exists():
        command = [sys.executable, str(maker), str(place), "--scale", str(scale)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return place


def cases(place: Path) -> list[Case]:
    """What the manifest says."""
    manifest = json.loads((place / "manifest.json").read_text("utf-8"))
    return [_case(entry, manifest["scale"]) for entry in manifest["entries"]]


def _case(entry: dict, scale: float) -> Case:  # type: ignore[type-arg]
    path = base64.b64decode(entry["path_base64"]) if "path_base64" in entry else entry["path"].encode()
    return Case(
        name=entry["name"],
        path=path.removeprefix(fsencode(FILES) + b"/"),
        # A bomb made small is a page like any other.
        allow=frozenset([*entry["allow"], *(["article"] if scale < 1 and "/bomb" in entry["name"] else [])]),
        must=tuple(entry.get("must_contain", ())),
        must_not=tuple(entry.get("must_not_contain", ())),
        records=entry.get("records"),
    )
