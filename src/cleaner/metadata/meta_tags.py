"""Meta tags by name: OpenGraph, Twitter, Dublin Core, parsely, sailthru, citation_* and the plain ones."""

from collections.abc import Iterator
from typing import Final

from cleaner.metadata.text import tidy
from cleaner.model import Head

MOST: Final = 100
"""Contents of one name that are kept."""

Metas = dict[str, tuple[str, ...]]


def metas(head: Head) -> Metas:
    """The contents by name, tidied, in page order; names in lower case. Empty contents are not there."""
    found: dict[str, list[str]] = {}
    for name, content in head.metas:
        known = found.setdefault(name.strip().lower(), [])
        if len(known) < MOST and (text := tidy(content)):
            known.append(text)
    return {name: tuple(contents) for name, contents in found.items() if contents}


def named(known: Metas, *names: str) -> Iterator[tuple[str, str]]:
    """(source, content) of these names, in the order of the names."""
    for name in names:
        for content in known.get(name, ()):
            yield f"meta {name}", content
