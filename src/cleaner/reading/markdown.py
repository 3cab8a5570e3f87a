"""Markdown -> the lines that a reader sees of it, and what the markup said of them.

Converters (html2text, Turndown, readers for language models) flatten pages to Markdown with menus, teasers and footers
in it. Its links, headings and emphasis are markup as much as tags are: a line without them is what other dumps have.
Syntax: CommonMark 0.31, https://spec.commonmark.org/0.31.2/, and the tables of GitHub.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from cleaner.reading.characters import outside
from cleaner.reading.embedded import ATTRIBUTES, without_attributes, without_raw, without_tags
from cleaner.reading.link_marks import LONGEST_SAMPLE, has_several
from cleaner.reading.soft_breaks import BREAK, rejoined, settled

LEAST_LINKS: Final = 3
"""Links that only Markdown has; fewer when it has headings too. Texts about Markdown have one or two."""
APART_SHARE: Final = 0.8
"""Of the lines that begin with "#", so many have an empty line above and below; in programs they do not."""
LONGEST_LABEL: Final = 3_000
"""Characters of a link; cards of teasers are links with headings in them."""
LONGEST_TITLE: Final = 200
"""Characters of a line that is a heading for the line drawn below it."""
LINKED_SHARE: Final = 0.8
"""Share of a line's letters from which it is a link."""

_LINK: Final = re.compile(r"\]\((?:<?(?:https?:|mailto:|/|#|\.{1,2}/)|[\w-]{1,60}\.html?\b)")
_PICTURE_LINE: Final = re.compile(r"^ {0,3}!\[[^\]\n]{0,300}\]\([^\s()]{1,4000}\)[ \t]*$", re.M)
_HEADING: Final = re.compile(r"^ {0,3}(#{1,6})[ \t]+(?=\S)", re.M)
_APART: Final = re.compile(r"(?:^|(?<=\n)[ \t]*\n) {0,3}(#{1,6})[ \t]+\S[^\n]*(?=\n[ \t]*(?:\n|\Z)|\Z)")
_UNDERLINE: Final = re.compile(r"^ {0,3}(?:(={2,})|-{2,})[ \t]*$")
_TOKEN: Final = re.compile(r"\\.|!?\[|\]\(|\]", re.S)
_TARGET: Final = re.compile(
    r"""\s{0,9}(?:<[^<>\n]{0,4000}>|data:(?:[^()\n]|\([^()\n]{0,1000}\)){0,100000}"""
    r"""|(?:[^()\s]|\([^()\s]{0,1000}\)|(?<=-)\n[ \t]{0,9}(?=[^()\s])){0,4000})"""
    r"""(?:\s{1,9}(?:"[^"]{0,1000}"|'[^']{0,1000}'))?\s{0,9}\)"""
    r"""|\s{0,9}(?:https?://|mailto:|whatsapp:)[^()\n]{1,4000}\)"""
)
"""What a link leads to: also an address that a wrap has cut at a hyphen, and one with blanks."""
_ADDRESS: Final = re.compile(r"\s{0,9}<?(?:[a-z][a-z0-9+.-]{1,20}:|/|#|\?|[\w.-]{1,200}/)", re.I)
_DEFINITION: Final = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S.*$", re.M)
_REFERENCE: Final = re.compile(r"\[([^\[\]\n]{1,600})\]\[[^\[\]\n]{0,200}\]")
_FENCE: Final = re.compile(r"^ {0,3}(```|~~~)")
_FENCED: Final = re.compile(r"^ {0,3}(```|~~~)[^\n]*\n.*?(?:^ {0,3}\1|\Z)", re.M | re.S)
_RAW_FENCE: Final = re.compile(r" {0,3}[`~]{3,20}[ \t]*\{=")
"""Of what Pandoc hands on as it was, in another language."""
_ROW: Final = re.compile(r"[ \t]*+\|[ \t]*+(\S(?:.*\S)?)[ \t]*+\|[ \t]*+")
_MARKED: Final = re.compile(r"^ {0,3}(?:(?:>[ \t]?)+|:[ \t]+(?=\S))")
"""Before a line of a quotation, and before the meaning of a term."""
_NOTHING: Final = re.compile(r"[ \t]*+(?:(?:[-*_][ \t]*+){3,}+|[|: \t-]*+|[*+-])[ \t]*+")
"""A rule across the page, the line below a table's head, a bullet without an entry."""
_STRONG: Final = re.compile(r"(?<!\\)(\*\*|__)(?:(?<=\w..)(?!\w)|(?<!\w..)(?=\S)|(?<=[^\w\s]..)|$)")
"""Signs of strong emphasis: not "2**3" and "2 ** 3"."""
_EMPHASIS: Final = (
    re.compile(r"(?<![\w*\\])(\*)(?=[^\s*])([^*\n]{1,2000})(?<=[^\s\\])\*(?![\w*])"),
    re.compile(r"(?<![\w_\\])(_)(?=[^\s_])([^_\n]{1,2000})(?<=[^\s\\])_(?![\w_])"),
    re.compile(r"(`)([^`\n]{1,500})`"),
)
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~]|$)")
_SIGN: Final = re.compile(r"[*_`|\\<]")
"""What is in any line that has markup of its own."""
_AUTOLINK: Final = re.compile(r"<(https?://[^\s<>]{1,2000})>")

OPEN, CLOSE, PICTURE = "\ue000", "\ue001", "\ue002"
"""Around what is a link, and where a picture was, while lines are read; pages have no use for these private characters,
and lose them."""
_MARKS: Final = re.compile(f"[{OPEN}{CLOSE}{PICTURE}{BREAK}]")
_LINKED: Final = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*)(?:{CLOSE}|$)|^([^{OPEN}{CLOSE}]*){CLOSE}")


class Markup(NamedTuple):
    """A Markdown text without its markup, line by line as it was."""

    text: str
    headings: dict[int, int]
    """Level by number of the line, from 1."""
    links: dict[int, int]
    """Characters that are links by number of the line."""
    pictures: tuple[tuple[int, str, str], ...] = ()
    """(number of the line, address, what it shows) of each picture."""
    emptied: frozenset[int] = frozenset()
    """Numbers, from 0, of the lines that held nothing but markup, and part no paragraphs."""


def looks_like_markdown(text: str) -> bool:
    """Whether a text is Markdown, told by links, which other texts do not write so, a picture with its own
    line, or headings that stand apart.

    >>> looks_like_markdown("# Rain\\n\\nIt [fell](https://news.example/a)."), looks_like_markdown("Rain [sic] (again)")
    (True, False)
    """
    sample = text[:LONGEST_SAMPLE].replace("\r\n", "\n")
    if has_several(_LINK, sample, LEAST_LINKS) or _PICTURE_LINE.search(sample):
        return True
    headings = sum(1 for _ in _HEADING.finditer(sample)) if "#" in sample else 0
    if not headings or _LINK.search(sample):
        return headings > 0
    apart = [len(heading[1]) for heading in _APART.finditer(sample)]
    titled = _HEADING.match(sample.lstrip()) is not None
    return len(apart) >= APART_SHARE * headings and (titled or (len(apart) > 1 and max(apart) > 1))


def unmarked(text: str) -> Markup:
    """The text as a reader sees it; pictures go out of it, and what links lead to.

    >>> unmarked("## Rain\\n* [Read *all*](/a \\"b\\")").text.split("\\n")
    ['Rain', '* Read all']
    """
    text = _MARKS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = rejoined(outside(_FENCED, _FENCED.sub(_without_raw_fence, text), without_raw), markdown=True)
    shown: list[tuple[str, str]] = []
    text = outside(_FENCED, text, lambda part: _linked(part, shown))
    pictures: list[tuple[int, str, str]] = []
    headings: dict[int, int] = {}
    links: dict[int, int] = {}
    lines: list[str] = []
    fenced = False
    inside = False
    for number, line in enumerate(text.split("\n"), 1):
        here = range(len(pictures), len(pictures) + line.count(PICTURE))
        pictures += [(number, *shown[at]) for at in here]
        line = line.replace(PICTURE, "")
        if _FENCE.match(line):
            fenced = not fenced
            line = ""
        elif not fenced:
            underline = _UNDERLINE.match(line)
            if underline and lines and 0 < len(lines[-1]) <= LONGEST_TITLE and number - 1 not in headings:
                headings[number - 1] = 1 if underline[1] else 2
                line = ""
            line = _MARKED.sub("", line)
            if heading := _HEADING.match(line):
                headings[number] = len(heading[1])
                line = without_attributes(line[heading.end() :]).rstrip("# \t")
            line = "".join(_MARKS.findall(line)) if _NOTHING.fullmatch(_MARKS.sub("", line)) else _plain(line)
        marked = line if not inside else OPEN + line
        inside = marked.rfind(OPEN) > marked.rfind(CLOSE)
        if linked := sum(len((found[1] or found[2] or "").strip()) for found in _LINKED.finditer(marked)):
            links[number] = linked
        lines.append(_MARKS.sub("", line))
    return Markup("\n".join(lines), headings, links, tuple(pictures))


def _without_raw_fence(code: re.Match[str]) -> str:
    """Fenced code, but for what is fenced for other programs."""
    return "\n" * code[0].count("\n") if _RAW_FENCE.match(code[0]) else code[0]


def _linked(text: str, shown: list[tuple[str, str]]) -> str:
    """The text with its links and pictures marked; the pictures go to `shown`."""
    text = without_tags(text, lambda label: f"{OPEN}{label}{CLOSE}")
    return settled(_REFERENCE.sub(rf"{OPEN}\1{CLOSE}", _DEFINITION.sub("", _without_targets(text, shown))))


def _plain(line: str) -> str:
    if not _SIGN.search(line):
        return line
    if row := _ROW.fullmatch(line):
        line = row[1]
    line = _STRONG.sub("", line)
    for emphasis in _EMPHASIS:
        line = emphasis.sub(r"\2", line)
    return _ESCAPED.sub(r"\1", _AUTOLINK.sub(r"\1", line))


class _Cut(NamedTuple):
    start: int
    end: int
    instead: str
    picture: tuple[str, str] | None = None


def _without_targets(text: str, shown: list[tuple[str, str]]) -> str:
    """Links become what they say, marked; pictures a mark. Lines stay where they are."""
    parts: list[str] = []
    done = 0
    for cut in sorted(_cuts(text), key=lambda cut: cut.start):
        if cut.start < done:  # inside a picture
            continue
        if cut.picture is not None:
            shown.append(cut.picture)
        parts += (text[done : cut.start], cut.instead + BREAK * text.count("\n", cut.start, cut.end))
        done = cut.end
    return "".join([*parts, text[done:]])


def _cuts(text: str) -> Iterator[_Cut]:
    """The markup of links and pictures; each bracket is looked at once."""
    opened: list[tuple[int, int, bool]] = []
    done = 0
    for token in _TOKEN.finditer(text):
        said = token[0]
        if token.start() < done or said[0] == "\\":
            continue
        if said[-1] == "[":
            opened.append((token.start(), token.end(), said[0] == "!"))
            continue
        start, label, picture = opened.pop() if opened else (0, 0, False)
        target = _TARGET.match(text, token.end()) if said == "](" else None
        attributes = ATTRIBUTES.match(text, token.end() if target is None else target.end())
        if target is None:
            if attributes and label:
                done = attributes.end()
                yield _Cut(start, label, "")
                yield _Cut(token.start(), done, "")
            continue
        done = (attributes or target).end()
        if not label or token.start() - label > LONGEST_LABEL:  # half of a link
            if _ADDRESS.match(text, token.end()):
                yield _Cut(token.start(), done, "")
        elif picture:
            address = _address(text[token.end() : target.end() - 1])
            yield _Cut(start, done, PICTURE, (address, text[label : token.start()]))
        else:
            yield _Cut(start, label, OPEN)
            yield _Cut(token.start(), done, CLOSE)


def _address(target: str) -> str:
    """The address without the title behind it."""
    target = target.strip()
    return target[1:].partition(">")[0] if target.startswith("<") else (target.split(None, 1) or [""])[0]
