"""New cases, and new values for old ones. The only place that writes expectations, and only when somebody asks."""

import json
import os
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from cleaner.errors import CaseError
from cleaner.golden.cases import CASE, EXPECTED, FIELDS, About, Case, expected_of, load
from cleaner.golden.checking import Checked, check, result_of
from cleaner.model import Page
from cleaner.options import Options
from cleaner.targets import target

VOLATILE: Final = frozenset(
    "schema_version id blocks word_count content_hash flags removed source fetched_at cleaner".split()
)
"""Fields that follow from others, or say how the record was made rather than what the article is."""

RECORDED: Final = tuple(field for field in FIELDS if field not in VOLATILE)
"""Fields that a new case is about, unless others are named."""

_NAME: Final = re.compile(r"[^\W_][\w.-]*")
LONGEST_NAME: Final = 120


def record(  # noqa: PLR0913 - what stands in case.toml has a name each
    folder: str | os.PathLike[str],
    page: Page,
    *,
    why: str,
    fields: Iterable[str] = RECORDED,
    about: Mapping[str, str] | None = None,
    expected: Mapping[str, Any] | None = None,
    options: Options | None = None,
) -> Case:
    """Make a case of a page: what comes out today is what is expected from now on. Read it before you bless it.

    Args:
        folder: of the new case; named for the trap, not for the site.
        page: its content is copied; url, content type and time of fetching are noted.
        why: what the case is for, in one sentence.
        fields: what it is about; what is left out is not tested.
        about: more for case.toml: origin, format, retrieved.
        expected: what is expected instead of what comes out; `fields` do not matter then.
        options: how to clean.

    Raises:
        CaseError: the folder is there already, the name or a field is none.
    """
    folder = Path(folder)
    wanted = _checked_fields(fields if expected is None else expected)
    told = About(
        why=why, url=page.url, content_type=page.content_type, fetched_at=page.fetched_at, stated=page.stated,
        **_choices(about or {}),
    )  # fmt: skip
    case = Case(name=folder.name, folder=folder, input=folder / input_name(page), about=told, expected={})
    content = page.content.encode() if isinstance(page.content, str) else page.content
    _new_folder(folder)
    case.input.write_bytes(content)
    values = result_of(case, options).article.to_dict() if expected is None else expected
    (folder / CASE).write_text(to_toml(told), "utf-8")
    write_expected(folder, {field: values[field] for field in wanted})
    return load(folder)


def update(case: Case, options: Options | None = None, only: Iterable[str] | None = None) -> Checked:
    """Take what comes out today into `expected.json`: the fields that it names, or of these only some.

    Known failures stay as they are: there the expectation is right and the code is not. Nor is a key added to an
    object that is expected with fewer. Returns what was different.
    """
    checked = check(case, options)
    wanted = None if only is None else set(only)
    values = expected_of(case.folder)
    for each in checked.differences:
        if wanted is None or each.field in wanted:
            values[each.field] = each.actual
    write_expected(case.folder, values)
    return checked


def write_expected(folder: Path, values: Mapping[str, Any]) -> None:
    """Write `expected.json`, whole or not at all. The text is a list of blocks: a difference shows paragraphs."""
    text = values.get("text")
    parts = {"text": text.split("\n\n") if text else []} if isinstance(text, str) else {}
    write_whole(folder / EXPECTED, json.dumps({**values, **parts}, ensure_ascii=False, indent=2) + "\n")


def write_whole(path: Path, text: str) -> None:
    """Write a file beside its place and move it there. Raises OutputError when the place is none for a file."""
    path = Path(os.fsdecode(target(path)))
    beside = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    try:
        beside.write_text(text, "utf-8")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def to_toml(about: About) -> str:
    """`case.toml` for a case."""
    lines = [
        f"{key} = {_quoted(value)}"
        for key in About.__struct_fields__
        if isinstance(value := getattr(about, key), str) and value
    ]
    if about.stated:
        pairs = (f"[{_quoted(name)}, {_quoted(value)}]" for name, value in about.stated)
        lines.append(f"stated = [{', '.join(pairs)}]")
    if about.known_failures:
        lines += ["", "[known_failures]", *(f"{key} = {_quoted(why)}" for key, why in about.known_failures.items())]
    return "\n".join(lines) + "\n"


def input_name(page: Page) -> str:
    """What the page of a new case is called: by its content, as it will be read."""
    from cleaner.pipeline import explain

    try:
        form = explain(page).document.source_format
    except Exception:  # what cannot be read may be what the case is for
        form = "html"
    return "input.html" if form == "html" else "input.txt"


def is_name(name: str) -> bool:
    """Whether a case can have that name: one folder, that says what the trap is."""
    return _NAME.fullmatch(name) is not None and len(name) <= LONGEST_NAME


def _new_folder(folder: Path) -> None:
    if not is_name(folder.name):
        raise CaseError(folder.name, "is no name for a case: letters, digits and hyphens, named for the trap")
    try:
        folder.mkdir(parents=True)
    except FileExistsError as error:
        raise CaseError(str(folder), "is there already: `cleaner golden update` takes new values into it") from error
    except OSError as error:
        raise CaseError(str(folder), (error.strerror or type(error).__name__).lower()) from error


def _checked_fields(fields: Iterable[str]) -> Sequence[str]:
    wanted = set(fields)
    if unknown := sorted(wanted - set(FIELDS)):
        raise CaseError("--field", f"the record has no field {unknown[0]!r}; it has {', '.join(FIELDS)}")
    if not wanted:
        raise CaseError("--field", "a case needs a field to be about")
    return [field for field in FIELDS if field in wanted]


def _choices(about: Mapping[str, str]) -> dict[str, Any]:
    return {key: value for key, value in about.items() if key in ("origin", "format", "retrieved") and value}


def _quoted(text: str) -> str:
    """A JSON string is a TOML string, but for DEL, which TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
