"""The pages with gold. A set is named `wcxb` (its pages as HTML), `wcxb:lines` (flattened to a dump) or `wcxb:unnamed`
(as HTML of another builder)."""

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from training.folds import fold_of, site_of

from benchmarking.flatten import FLATTENERS
from benchmarking.remade import REMADE

CORPORA: Final = ("wcxb", "big9", "fundus", "snippets")
OWN_DUMP = "dump"
"""big9 comes with dumps of its own."""

_FORMS: Final = FLATTENERS | REMADE

SETS: Final = (
    "wcxb", "wcxb:lines", "wcxb:gaps", "wcxb:wrapped", "wcxb:inline", "wcxb:glued", "wcxb:folded", "wcxb:markdown",
    "wcxb:printed", "wcxb:wrapped-markdown", "wcxb:stripped",
    "big9", "big9:dump", "fundus", "fundus:lines", "fundus:glued", "fundus:folded", "fundus:markdown",
    "fundus:printed", "fundus:wrapped-markdown", "fundus:stripped", "snippets", "snippets:lines",
)  # fmt: skip

LEARNED_FROM: Final = frozenset({"wcxb", "snippets"})
"""The tagger learned from these pages (scripts/training): of each, only the net answers that did not see its site."""


@dataclass(frozen=True, slots=True)
class Case:
    """One page with its gold. A field is None where nobody has said what is right."""

    id: str
    page: str
    is_dump: bool
    url: str | None
    kind: str
    """The type of page in wcxb, the site in big9, the language in fundus."""
    text: str | None = None
    title: str | None = None
    authors: tuple[str, ...] | None = None
    published: str | None = None
    language: str | None = None
    must_have: tuple[str, ...] = ()
    must_not_have: tuple[str, ...] = ()
    fold: int | None = None
    """The net of the tagger that did not see the page's site; None where none of them saw it."""


def cases(folder: Path, name: str, limit: int | None = None) -> list[Case]:
    """The cases of a set; `limit` takes an even sample of them. Raises KeyError for an unknown set.

    A page that has no text when it is flattened (its text comes by script) is no case of a set of dumps.
    """
    corpus, _, form = name.partition(":")
    if corpus not in CORPORA or (form and form not in _FORMS and (corpus, form) != ("big9", OWN_DUMP)):
        raise KeyError(name)
    found = list(folder.glob(f"{corpus}-*.jsonl.xz"))
    if len(found) != 1:
        raise FileNotFoundError(f"{folder}: expected one {corpus}-*.jsonl.xz, found {len(found)}")
    rows = list(_rows(found[0]))
    step = max(1, len(rows) // limit) if limit else 1
    found_cases = (_case(corpus, form, row) for row in rows[::step][:limit])
    return [case for case in found_cases if case.page.strip()]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _case(corpus: str, form: str, row: dict[str, Any]) -> Case:
    page = row["html"]
    if form:
        page = row["dump"] if form == OWN_DUMP else _FORMS[form](page)
    authors = row.get("authors") or row.get("author")
    return Case(
        id=row["id"],
        page=page,
        is_dump=bool(form) and form not in REMADE,
        url=row.get("url"),
        kind=_kind(corpus, row),
        text=row.get("text", None if corpus == "snippets" else ""),
        title=row.get("title"),
        authors=(authors,) if isinstance(authors, str) else tuple(authors) if authors else None,
        published=row.get("publishing_date") or row.get("published"),
        language=row.get("language"),
        must_have=tuple(row.get("must_have") or ()) if corpus == "snippets" else (),
        must_not_have=tuple(row.get("must_not_have") or ()) if corpus == "snippets" else (),
        fold=fold_of(site_of(row.get("url"))) if corpus in LEARNED_FROM else None,
    )


def _kind(corpus: str, row: dict[str, Any]) -> str:
    match corpus:
        case "wcxb":
            kind = row["page_type"]
        case "big9":  # folders are named site-year
            kind = row["folder"].rpartition("-")[0]
        case "fundus":
            kind = row["language"]
        case _:
            kind = "all"
    return str(kind)
