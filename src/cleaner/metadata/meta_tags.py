"""Meta tags by name: OpenGraph, Twitter, Dublin Core, parsely, sailthru, citation_* and the plain ones."""

from collections.abc import Iterator

from cleaner.metadata.text import tidy
from cleaner.model import Head

Metas = dict[str, tuple[str, ...]]


def metas(head: Head) -> Metas:
    """The contents by name, tidied, in page order; names in lower case. Empty contents are not there."""
    found: dict[str, list[str]] = {}
    for name, content in head.metas:
        text = tidy(content)
        if text:
            found.setdefault(name.strip().lower(), []).append(text)
    return {name: tuple(contents) for name, contents in found.items()}


def named(known: Metas, *names: str) -> Iterator[tuple[str, str]]:
    """(source, content) of these names, in the order of the names."""
    for name in names:
        for content in known.get(name, ()):
            yield f"meta {name}", content
