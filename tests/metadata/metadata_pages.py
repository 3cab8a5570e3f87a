"""Pages for the tests: HTML read for real, and decisions as a judge would make them."""

import json
from collections.abc import Sequence
from typing import get_args

from cleaner import metadata
from cleaner.model import Action, Block, ContentRole, Decision, Document, LiftedRole, Page, Role
from cleaner.reading import read

BODY = "<p>The river rose by two metres overnight, and the ferry to the islands stayed in its harbour until noon.</p>"


def page(
    head: str = "", body: str = "", *, url: str | None = "https://news.example/a/1", attrs: str = 'lang="en"'
) -> Document:
    main = f"<main><article>{body}{BODY}</article></main>"
    return read(Page(f"<!doctype html><html {attrs}><head>{head}</head><body>{main}</body></html>", url=url), "html")


def ld(*things: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(thing)}</script>' for thing in things)


def article(**values: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **values}


def decided(document: Document, roles: dict[str, Role] | None = None) -> tuple[Decision, ...]:
    """Keeps every block, but for those whose text begins with a key of `roles`; an h1 is the title."""
    found = []
    for block in document.blocks:
        role = next((role for start, role in (roles or {}).items() if block.text.startswith(start)), None)
        if role is None and block.shape == "heading" and block.level == 1:
            role = "title"
        found.append(Decision(block.index, role or "paragraph", "lift" if role else "keep", "test"))
    return tuple(found)


def fields(document: Document, roles: dict[str, Role] | None = None) -> metadata.Fields:
    return metadata.fields(metadata.facts_of(document), decided(document, roles))[0]


def dump(lines: Sequence[tuple[str, Role]]) -> tuple[Document, tuple[Decision, ...]]:
    """A flattened page, one block a line, and what the judge took each for: content stays, "other" goes."""
    blocks = tuple(Block(index, text) for index, (text, _) in enumerate(lines))
    decisions = tuple(Decision(index, role, _action(role), "test") for index, (_, role) in enumerate(lines))
    return Document(blocks, "text"), decisions


def _action(role: Role) -> Action:
    if role in get_args(ContentRole):
        return "keep"
    return "lift" if role in get_args(LiftedRole) else "drop"


def dump_fields(*lines: tuple[str, Role]) -> metadata.Fields:
    document, decisions = dump(lines)
    return metadata.fields(metadata.facts_of(document), decisions)[0]
