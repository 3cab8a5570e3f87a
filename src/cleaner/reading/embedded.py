"""HTML that stands in Markdown, and the attributes that Pandoc writes: converters keep what Markdown has no sign for,
and people use tags where its own do not reach. https://pandoc.org/MANUAL.html, "fenced_divs", "bracketed_spans",
"raw_attribute".
"""

import re
from collections.abc import Callable
from typing import Final

from cleaner.reading.characters import outside
from cleaner.reading.link_marks import has_several
from cleaner.reading.soft_breaks import BREAK, INLINE, settled

LEAST: Final = 3
"""Lines that begin with a tag, of a Markdown that has HTML in it; a text about HTML names tags in its sentences."""
OUTSIDE_SHARE: Final = 0.5
"""Share of the lines with text that begin with no tag: in HTML nearly all do, in Markdown hardly any."""

_NAMES: Final = (
    "a abbr address article aside audio b big blockquote br button canvas caption center cite code col colgroup dd del "
    "details div dl dt em embed fieldset figcaption figure font footer form h[1-6] header hr i iframe img input ins "
    "kbd label legend li link main mark meta nav noscript object ol option p param picture pre q s section select "
    "small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time tr "
    "u ul video animate animateTransform circle clipPath defs ellipse g line mask path polygon polyline rect use"
).replace(" ", "|")
_ATTRIBUTES: Final = (
    r"(?:\s[^<>\"']{0,1000}(?:\"[^\"]{0,200000}\"[^<>\"']{0,1000}|'[^']{0,200000}'[^<>\"']{0,1000}){0,60})?"
)
TAG: Final = re.compile(
    rf"</?(?:{_NAMES}){_ATTRIBUTES}/?>|<!--(?:(?!<!--).)*?-->|<!doctype[^<>]{{0,200}}>", re.I | re.S
)
_INLINE_TAG: Final = re.compile(rf"</?(?:{INLINE}){_ATTRIBUTES}/?>", re.I)
_LINE_TAG: Final = re.compile(rf"^[ \t]*<(?:/?(?:{_NAMES})[\s>/]|!doctype\b)|<br ?/?>", re.I | re.M)
_UNSEEN: Final = re.compile(r"<(script|style|svg|noscript)\b[^<>]{0,2000}>(?:(?!<\1\b).)*?</\1>", re.I | re.S)
_HEADING: Final = re.compile(r"^[ \t]*<h([1-6])(?=[\s>])", re.I | re.M)
_ANCHOR: Final = re.compile(rf"<a({_ATTRIBUTES})>((?:(?!<a\s).){{0,3000}}?)</a>", re.I | re.S)
_HREF: Final = re.compile(r"\shref\s?=", re.I)
_PICTURE: Final = re.compile(rf"<img({_ATTRIBUTES})/?>", re.I)
_SOURCE: Final = re.compile(r"""\ssrc=(?:"([^"]*)"|'([^']*)')""", re.I)
_CODE: Final = re.compile(r"(?<!`)(`{1,2})(?!`)[^`\n]{1,1000}\1(?!`)")

_BRACES: Final = r"\{[^{}\"]{0,2000}(?:\"(?:\\.|[^\"\\]){0,20000}\"[^{}\"]{0,2000}){0,60}\}"
ATTRIBUTES: Final = re.compile(rf"(?=\{{(?:[.#=}}]|[\w:@-]+=)){_BRACES}")
"""Pandoc's attributes, behind a link, a picture or what stands in brackets."""
_RAW: Final = re.compile(r"(`+)(?!`)[^`]{0,200000}\1\{=\w+\}")
_FENCED_DIV: Final = re.compile(rf"^[ \t>]*(?:[-*+] +)?:{{3,}}(?:[ \t]*(?:[\w.-]+|{_BRACES}))?[ \t]*:*[ \t]*$", re.M)
_OF_HEADING: Final = re.compile(rf"(?:^|(?<=\S)\s+)(?=\{{[.#]){_BRACES}[ \t]*$")


def without_raw(text: str) -> str:
    """Markdown without the fences of Pandoc's divisions, what it hands on as it was, and styles and scripts.

    >>> without_raw("::: {.lead}\\nIt rained.`<hr>`{=html}\\n:::")
    '\\nIt rained.\\n'
    """
    if ":::" in text:
        text = _FENCED_DIV.sub(_gone, text)
    if "{=" in text:
        text = _RAW.sub(_gone, text)
    if "</" in text and has_several(_LINE_TAG, text, LEAST):
        text = outside(_CODE, text, lambda part: _UNSEEN.sub(_gone, part))
    return settled(text)


def without_tags(text: str, link: Callable[[str], str]) -> str:
    """Markdown without the tags in it. What stands in an `<a>` goes through `link`; pictures and headings become those
    of Markdown.

    >>> without_tags("<p>\\n<h2>Rain</h2>\\n<p>\\n<img src='a.png'>", str)
    '\\n## Rain\\n\\n![](a.png)'
    """
    if "<" not in text or not has_several(_LINE_TAG, text, LEAST):
        return text
    return outside(_CODE, text, lambda part: _tags_gone(part, link))


def _tags_gone(text: str, link: Callable[[str], str]) -> str:
    text = _PICTURE.sub(_as_picture, text)
    text = _ANCHOR.sub(lambda a: _breaks(a[1]) + (link(a[2]) if _HREF.search(a[1]) else a[2]), text)
    text = _HEADING.sub(lambda heading: "#" * int(heading[1]) + " " + heading[0], text)
    return TAG.sub(_gone, text)


def _as_picture(tag: re.Match[str]) -> str:
    source = _SOURCE.search(tag[1])
    address = "".join((source[1] or source[2] or "").split()) if source else ""
    return f"![]({address.replace('(', '%28').replace(')', '%29')}){_breaks(tag[0])}"


def _gone(found: re.Match[str]) -> str:
    return _breaks(found[0]) or (" " if found[0][:3].lower() == "<br" else "")


def _breaks(text: str) -> str:
    return BREAK * text.count("\n")


def without_attributes(heading: str) -> str:
    """A heading without its identifier and classes."""
    return _OF_HEADING.sub("", heading)


def outside_tags(text: str) -> str | None:
    """A text without its tags, where most of its lines begin with no tag of a block, as in Markdown that has HTML in
    it."""
    bare = TAG.sub("", _INLINE_TAG.sub("", text).replace("<", f"{BREAK}<"))
    rows = [row.lstrip() for row in bare.split("\n") if any(map(str.isalnum, row))]
    free = sum(not row.startswith(BREAK) for row in rows)
    return bare.replace(BREAK, "") if free > OUTSIDE_SHARE * len(rows) else None
