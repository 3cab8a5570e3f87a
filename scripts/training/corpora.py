"""The development corpora as pages with gold."""

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from training.folds import site_of


class Example(NamedTuple):
    """A page and what is known of its article."""

    id: str
    site: str
    """Host: folds are cut by it."""
    html: str
    kind: str
    """wcxb's page type, "article" where unknown."""
    gold: str | None
    """The main content; None for weak examples."""
    title: str | None
    must_have: tuple[str, ...] = ()
    must_not_have: tuple[str, ...] = ()


def wcxb(folder: Path) -> Iterator[Example]:
    """WCXB development split (CC BY 4.0, Murrough Foley)."""
    for row in _rows(folder / "wcxb-dev.jsonl.xz"):
        yield Example(
            row["id"], site_of(row["url"]), row["html"], row["page_type"], row["text"] or "", row.get("title")
        )


def snippets(folder: Path) -> Iterator[Example]:
    """Trafilatura's evaluation pages (annotations Apache-2.0): snippets that must and must not be there."""
    for row in _rows(folder / "snippets-dev.jsonl.xz"):
        yield Example(
            row["id"], site_of(row["url"]), row["html"], "article", None, row.get("title"),
            tuple(row["must_have"] or ()), tuple(row["must_not_have"] or ()),
        )  # fmt: skip


def _rows(path: Path) -> Iterator[dict]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
