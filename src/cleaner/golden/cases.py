"""A case: the folder, what it says, and what may be wrong with it.

    fixtures/newsletter-box-mid-article/
        input.html        the page as it came (input.txt: a dump)
        expected.json     the fields that the case is about; what is not in it is not tested
        case.toml         why; url, content_type, fetched_at, format of the page; [known_failures]

In expected.json `text` may be a list of blocks (an empty line is between them), and an object need only have the keys
that matter: `[{"name": "Ana Ruiz"}]` says nothing about her url.
"""

import json
import os
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct

from cleaner.errors import CaseError
from cleaner.model import Article, Format, Page

CASE: Final = "case.toml"
EXPECTED: Final = "expected.json"
INPUT: Final = "input."
"""How the name of the page begins."""

FIELDS: Final = Article.__struct_fields__


class About(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `case.toml` may say."""

    why: str
    """The trap, in one sentence."""
    origin: str | None = None
    """`wild`, or `synthetic`: made for the purpose."""
    url: str | None = None
    content_type: str | None = None
    """The Content-Type header as sent."""
    fetched_at: str | None = None
    stated: tuple[tuple[str, str], ...] = ()
    """What the JSON object or row that the page came in states beside it: `Page.stated`."""
    retrieved: str | None = None
    """The day, for a person."""
    format: Format | None = None
    """None: told by content."""
    known_failures: dict[str, str] = {}
    """Field -> why it does not come out yet. When it starts to come out, the case fails until this is taken away."""


class Case(Struct, frozen=True, kw_only=True):
    """One case, read and whole."""

    name: str
    """Of its folder."""
    folder: Path
    input: Path
    about: About
    expected: dict[str, Any]
    """Field -> value; `text` is joined."""

    def page(self) -> Page:
        """The page, as it is cleaned. Raises CaseError when it cannot be read."""
        try:
            content = self.input.read_bytes()
        except OSError as error:
            raise CaseError(str(self.input), _said(error)) from error
        about = self.about
        return Page(content, about.url, about.content_type, about.fetched_at, self.input.name, stated=about.stated)


def load(folder: str | os.PathLike[str]) -> Case:
    """Read a case. Raises CaseError: says which file is missing, or what in it is wrong."""
    folder = Path(folder)
    if not folder.is_dir():
        raise CaseError(str(folder), "there is no such case")
    about = about_of(folder)
    return Case(name=folder.name, folder=folder, input=input_of(folder), about=about, expected=_checked(folder, about))


def find(root: str | os.PathLike[str], names: Iterable[str] = ()) -> list[Case]:
    """The cases in a folder, or those of these names, sorted.

    Raises CaseError for the first that is not whole, and when there is none. See `folders` to go on after one.
    """
    return [load(folder) for folder in folders(root, names)]


def folders(root: str | os.PathLike[str], names: Iterable[str] = ()) -> list[Path]:
    """The folders of the cases of these names, or of all; whole or not. Raises CaseError for none."""
    root = Path(root)
    asked = [root / name for name in dict.fromkeys(names)]
    if missing := [folder for folder in asked if not folder.is_dir() or folder.parent != root]:
        raise CaseError(str(missing[0]), f"there is no such case; {_known(root)}")
    found = asked or sorted(_subfolders(root))
    if not found:
        raise CaseError(str(root), "holds no cases: `cleaner golden record NAME PAGE` makes one")
    return found


def about_of(folder: Path) -> About:
    """What `case.toml` says. Raises CaseError."""
    path = folder / CASE
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), About)
    except FileNotFoundError as error:
        raise CaseError(str(folder), f"has no {CASE}") from error
    except OSError as error:
        raise CaseError(str(path), _said(error)) from error
    except (ValueError, RecursionError) as error:  # TOML, UTF-8 and ValidationError are ValueErrors
        raise CaseError(str(path), str(error)) from error


def input_of(folder: Path) -> Path:
    """The page of a case. Raises CaseError unless there is exactly one."""
    found = sorted(path for path in folder.iterdir() if path.name.startswith(INPUT) and path.is_file())
    if len(found) != 1:
        told = "has no input.html or input.txt" if not found else f"has {len(found)} inputs: {found[0].name} ..."
        raise CaseError(str(folder), told)
    return found[0]


def expected_of(folder: Path) -> dict[str, Any]:
    """The fields of `expected.json` as they stand there. Raises CaseError."""
    path = folder / EXPECTED
    try:
        said = json.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        told = f"has no {EXPECTED}: a missing expectation is a failure, and is never made up"
        raise CaseError(str(folder), told) from error
    except OSError as error:
        raise CaseError(str(path), _said(error)) from error
    except (ValueError, RecursionError) as error:
        raise CaseError(str(path), f"is no JSON: {error}") from error
    if not isinstance(said, dict) or not said:
        raise CaseError(str(path), "must be an object with at least one field of the record")
    if unknown := sorted(said.keys() - set(FIELDS)):
        raise CaseError(str(path), f"the record has no field {unknown[0]!r}")
    return said


def _checked(folder: Path, about: About) -> dict[str, Any]:
    said = expected_of(folder)
    text = said.get("text")
    if isinstance(text, list):
        if not all(isinstance(block, str) for block in text):
            raise CaseError(str(folder / EXPECTED), "text must be a text, or a list of texts")
        said = {**said, "text": "\n\n".join(text)}
    if unknown := sorted(about.known_failures.keys() - said.keys()):
        raise CaseError(str(folder / CASE), f"known failure {unknown[0]!r} is no field of {EXPECTED}")
    return said


def _subfolders(root: Path) -> Iterator[Path]:
    try:
        yield from (path for path in root.iterdir() if path.is_dir() and not path.name.startswith((".", "_")))
    except OSError as error:
        raise CaseError(str(root), f"{_said(error)}: where are the cases?") from error


def _known(root: Path) -> str:
    names = sorted(path.name for path in _subfolders(root))
    return f"{root} holds {', '.join(names[:10])}{' ...' if len(names) > 10 else ''}" if names else "there are none"


def _said(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
