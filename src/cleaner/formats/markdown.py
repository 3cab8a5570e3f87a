"""Article -> Markdown (CommonMark, tables as GitHub has them) with the fields as YAML front matter.

Texts come from strangers' pages: whatever Markdown or HTML would take for markup is escaped, so that a renderer shows
the text as it was read.
"""

import json
import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from cleaner.model import Article, TextBlock

_MARKUP: Final = re.compile(r"([\\`*_\[\]<>&|~])")
_LINE_START: Final = re.compile(r"^(\s*)([#+=-]|\d{1,9}(?=[.)](?:\s|$)))", re.MULTILINE)
_UNPRINTABLE: Final = re.compile(
    "[^\\x20-\\x7e\\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What YAML does not allow as it is, or takes for the end of a line."""
_ITEM: Final = re.compile(r"(?:-|\d{1,9}[.)]) (?=\S)")
_FENCE: Final = re.compile(r"`{3,}")


def to_markdown(article: Article) -> bytes:
    """The front matter between `---` lines, the headline as first heading, the text; UTF-8."""
    parts = ["\n".join(_front_matter(article))]
    if article.title:
        parts.append(f"# {_escaped(article.title)}")
    parts += _body(article.blocks)
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _front_matter(article: Article) -> Iterator[str]:
    lead = next((image.url for image in article.images if image.url), None)
    fields: dict[str, object] = {
        "id": article.id,
        "title": article.title,
        "authors": [author.name for author in article.authors],
        "published_at": article.published_at,
        "modified_at": article.modified_at,
        "url": article.canonical_url or article.url,
        "site_name": article.site_name,
        "language": article.language,
        "section": article.section,
        "tags": article.tags,
        "description": article.description,
        "image": lead,
        "is_free": article.is_free,
        "status": article.status,
    }
    yield "---"
    for key, value in fields.items():
        if value is not None and value != []:
            yield f"{key}: {_yaml(value)}"
    yield "---"


def _yaml(value: object) -> str:
    """JSON, which YAML reads too; with escapes for what only JSON allows.

    >>> _yaml(["a: b", "c"]), _yaml(True)
    ('["a: b", "c"]', 'true')
    """
    text = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _escaped(text: str) -> str:
    """Text that Markdown shows as it is.

    >>> print(_escaped("1. <b> *and* # 2"))
    1\\. \\<b\\> \\*and\\* # 2
    """
    return _LINE_START.sub(_escaped_start, _MARKUP.sub(r"\\\1", text))


def _escaped_start(found: re.Match[str]) -> str:
    mark = found[2]
    return f"{found[1]}{mark}\\" if mark[0].isdigit() else f"{found[1]}\\{mark}"


def _body(blocks: list[TextBlock]) -> Iterator[str]:
    for role, group in groupby(blocks, key=lambda block: block.role):
        run = list(group)
        if role == "list_item":
            yield "\n".join(_item(block) for block in run)
        elif role == "table":
            yield "\n".join(_rows(run))
        else:
            yield from (_block(block) for block in run)


def _block(block: TextBlock) -> str:
    if block.role == "heading":
        level = min(6, max(2, block.level or 2))
        return f"{'#' * level} {_escaped(' '.join(block.text.split()))}"
    if block.role == "code":
        longest = max((len(found) for found in _FENCE.findall(block.text)), default=2)
        fence = "`" * (longest + 1)
        return f"{fence}\n{block.text}\n{fence}"
    if block.role == "quote":
        return "\n".join(f"> {_escaped(line)}" for line in block.text.split("\n"))
    return "\\\n".join(_escaped(line) for line in block.text.split("\n"))


def _item(block: TextBlock) -> str:
    """An item with its mark: the text has that of a numbered or unnumbered list."""
    depth = "  " * (min(block.level or 1, 9) - 1)
    text = " ".join(block.text.split())
    mark = _ITEM.match(text)
    return f"{depth}{mark[0]}{_escaped(text[mark.end() :])}" if mark else f"{depth}- {_escaped(text)}"


def _rows(run: list[TextBlock]) -> Iterator[str]:
    """The rows of a table, cells as the record parts them: " | "."""
    rows = [[_escaped(cell) for cell in line.split(" | ")] for block in run for line in block.text.split("\n")]
    width = max(len(row) for row in rows)
    for at, row in enumerate(rows):
        yield f"| {' | '.join([*row, *[''] * (width - len(row))])} |"
        if at == 0:
            yield f"|{' --- |' * width}"
