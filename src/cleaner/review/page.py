"""The review page: one file of HTML that holds all it needs and asks for nothing.

Pages are hostile, and this one shows their texts. Three walls, each enough by itself:

- texts travel as JSON in `<script type="application/json">`, where Jinja2's `tojson` leaves no `<`, `>` or `&`; what
  the template writes itself is autoescaped;
- the script makes elements by name and sets their text, never markup; the policy forbids it markup (trusted types);
- the policy lets nothing run, load or be sent but this page's own script and style, known by their hashes.
"""

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from msgspec import to_builtins

from cleaner.formats.ledger import LedgerLine
from cleaner.model import Decision
from cleaner.review.run import Reviewed, Row
from cleaner.review.summary import BINS, Summary, host_of, reason_key, removed_percent
from cleaner.review.suspicion import SIGNS, Finding, findings, points
from cleaner.review.words import FATES, ROLES, Whys, because
from cleaner.version import __version__

if TYPE_CHECKING:
    from jinja2 import Environment

ACTIONS: Final = tuple(FATES)

_PLAIN: Final = ("title", "description", "published_at", "modified_at", "language", "section", "url")


class Entry(NamedTuple):
    """An article's line in the list."""

    row: Row
    points: int
    found: tuple[Finding, ...]
    data: dict[str, Any]


def entry(reviewed: Reviewed) -> Entry:
    """What the list says of an article: enough to sort, search and filter it."""
    record = reviewed.record
    found = findings(reviewed)
    dropped = {reason_key(line.reason) for line in reviewed.lines if line.action == "drop"}
    weight = points(found)
    data: dict[str, Any] = {
        "path": _name(reviewed.row),
        "title": record.title if record else None,
        "host": host_of(record) if record else None,
        "status": reviewed.row.status,
        "points": weight,
        "signs": [each.sign for each in found],
        "removed": removed_percent(reviewed),
        "reasons": sorted(dropped),
        "blocks": len(reviewed.lines),
    }
    return Entry(reviewed.row, weight, found, data)


def article(reviewed: Reviewed, found: Sequence[Finding], whys: Whys) -> dict[str, Any]:
    """All that the page shows of an article when it is opened."""
    row, record = reviewed.row, reviewed.record
    told: dict[tuple[str, str, str], int] = {}
    blocks = []
    for line in reviewed.lines:
        why = (ROLES[line.role], line.reason, because(_decision(line), whys))
        blocks.append([line.block, line.line, ACTIONS.index(line.action), told.setdefault(why, len(told)), line.text])
    return {
        "path": row.path,
        "sha256": row.sha256,
        "error": row.detail,
        "flags": record.flags if record else [],
        "words": record.word_count if record else 0,
        "fields": _fields(reviewed),
        "found": [[each.sign, each.points, each.blocks] for each in found],
        "whys": list(told),
        "blocks": blocks,
    }


def render(entries: Sequence[Entry], articles: Iterable[dict[str, Any]], summary: Summary, name: str) -> Iterator[str]:
    """The page, piece by piece.

    Args:
        entries: the articles of the list, in its order.
        articles: the same in the same order, asked for one by one.
        summary: the numbers of the pictures, over all articles of the run.
        name: what was reviewed, for the title.
    """
    style, script = _asset("page.css"), _asset("page.js")
    index = {
        "articles": [each.data for each in entries],
        "signs": SIGNS,
        "id": hashlib.sha256(repr([(each.row.path, each.row.sha256) for each in entries]).encode()).hexdigest()[:16],
    }
    pieces = (
        _environment()
        .get_template("page.html.jinja")
        .generate(
            name=name,
            version=__version__,
            policy=_policy(script, style),
            style=style,
            script=script,
            index=index,
            articles=articles,
            shown=len(entries),
            summary=summary,
            bins=BINS,
        )
    )
    yield from pieces


def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(_asset), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    return environment


def _asset(name: str) -> str:
    return files("cleaner.review").joinpath("assets", name).read_text("utf-8")


def _policy(script: str, style: str) -> str:
    """Content-Security-Policy: our script, our style, nothing else."""
    return (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _name(row: Row) -> str:
    inside = [str(part) for part in (row.record, row.member) if part is not None]
    return f"{row.path} [{' '.join(inside)}]" if inside else row.path


def _decision(line: LedgerLine) -> Decision:
    return Decision(line.block, line.role, line.action, line.reason)


def _fields(reviewed: Reviewed) -> dict[str, str | list[str] | None]:
    record = reviewed.record
    if record is None:
        return {}
    plain: dict[str, str | list[str] | None] = {name: getattr(record, name) for name in _PLAIN}
    images = [" | ".join(filter(None, to_builtins(image).values())) for image in record.images]
    return {**plain, "authors": [author.name for author in record.authors], "tags": record.tags, "images": images}
