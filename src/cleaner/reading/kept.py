"""What whoever kept a page added to it: a head of the server's answer, a note of its address, links into an archive.

Programs that save pages write into a comment near the top where they had them from. Web archives that play a page back
(Wayback, pywb, OpenWayback) put their own address and the time before each address in it, and a toolbar above it. Both
are taken at their word, as the page is, and no more: what the caller knows of a page goes before. Chromium shows the
source of a page as a table of its lines, which some keep instead of the page.
"""

import re
from datetime import UTC, datetime
from email.parser import HeaderParser
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Final, NamedTuple

from msgspec.structs import replace

from cleaner.instants import as_utc, in_utc
from cleaner.model import Page

MOST_ANSWERS: Final = 30
"""Heads one behind the other: redirects, and "100 Continue"."""
TOP: Final = 1 << 13
"""Characters in which a note stands."""
BEGINNING: Final = 1 << 15
"""Those in which the first address stands that an archive rewrote."""
LEAST: Final = 5
"""Addresses of a page that an archive rewrote: single ones are pictures that are no longer where they were."""

_HEAD: Final = (
    r"HTTP/[1-3](?:\.\d)? [1-5]\d\d(?: [^\r\n]{0,200})?\r?\n"
    r"((?:[\w!#$%&'*+.^`|~-]{1,100}:[^\r\n]{0,16384}(?:\r?\n[ \t][^\r\n]{0,16384}){0,50}\r?\n){1,300})\r?\n"
)
"""A status line and headers (RFC 9112), their lines as servers end them or as editors do."""
_TEXT_HEAD: Final = re.compile(_HEAD)
_BYTES_HEAD: Final = re.compile(_HEAD.encode())

_VIEW: Final = "line-gutter-backdrop"
"""Only Chromium's view of a source has this class."""
LONGEST_HEAD: Final = 4_096
"""Characters in which it stands."""
_LINE: Final = re.compile(r"<td class=\"(?:webkit-)?line-content\">([^<]*(?:<(?!/?td\b)[^<]*)*)</td>")
_TAG: Final = re.compile(r"<[^<>]*>")

_URL: Final = r"(?P<url>[^\s<>\"]{1,4096})"
_NOTES: Final = (
    ("saved from url=", re.compile(rf"<!-- saved from url=\(\d{{1,5}}\){_URL} -->")),
    ("with SingleFile", re.compile(rf"with SingleFile\s+url: {_URL}\s+saved date: (?P<date>[^\n(]{{1,60}})")),
    ("by HTTrack", re.compile(rf"Mirrored from {_URL} by HTTrack [^<>]{{1,99}}, (?P<date>\w+, \d[^<>]{{1,40}}) -->")),
    ("using monolith", re.compile(rf"<!-- Saved from {_URL} at (?P<date>\S{{1,40}}) using monolith")),
    ("data-scrapbook-source=", re.compile(rf"\sdata-scrapbook-source=\"{_URL}\"")),
)  # fmt: skip
"""Words of a note, and the note: of browsers (the mark of the web), SingleFile, HTTrack, monolith, WebScrapBook."""
_ARCHIVED: Final = re.compile(
    r"(?:https?:)?//(?P<host>[^/?#\s\"'<>()]+)(?P<path>/(?:[^/?#\s\"'<>()]+/){0,4})(?P<time>(?:19|20)\d\d[\d.-]{0,14})"
    r"(?:[a-z]{2}_)?/(?P<url>https?:/.+|(?<=/\d{14}/)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,9}(?:/.*)?)", re.I,
)  # fmt: skip
"""An address in a web archive."""
_RESOURCE: Final = "_/http"
"""Stands in those of scripts, styles and pictures."""
_AFTER_TIME: Final = re.compile(r"(?:[a-z]{2}_)?\\?/(?=https?:)")
_SCHEME: Final = re.compile(r"^(?:(https?:/)/?)?", re.I)
"""Of an address within another; servers may make one slash of two, and who types leaves it out."""
_PRINTED: Final = re.compile(rf">The Wayback Machine - {_URL}<")
"""Stands in the toolbar, for who prints the page."""
_TOOLBAR: Final = ("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->")
LONGEST_TOOLBAR: Final = 60_000
"""Characters; it has less than half as many."""
_ZONE: Final = re.compile(r"GMT(?=[+-]\d)")


class Kept(NamedTuple):
    """A page as it was before somebody kept it, and what that says of it."""

    text: str
    url: str | None
    """Where it stood."""
    archived_url: str | None = None
    """Where it stands in a web archive, if it was taken from one."""
    seen_at: str | None = None
    """When it looked so: UTC, ISO 8601."""


# ---- the answer of a server -----------------------------------------------------------------------


def without_answer(page: Page) -> Page:
    """The page without the heads of answers above it, as `curl -i` and `wget --save-headers` write them; what they say
    of its encoding and its time is used where nothing else is known.

    >>> page = without_answer(Page("HTTP/1.1 200 OK\\nDate: Tue, 14 May 2024 08:30:00 GMT\\n\\n<p>It rained.</p>"))
    >>> page.content, page.fetched_at
    ('<p>It rained.</p>', '2024-05-14T08:30:00Z')
    """
    content, head = page.content, ""
    for _ in range(MOST_ANSWERS):
        found = _TEXT_HEAD.match(content) if isinstance(content, str) else _BYTES_HEAD.match(content)
        if found is None:
            break
        head = found[1] if isinstance(found[1], str) else found[1].decode("latin-1")
        content = content[found.end() :]
    if not head:
        return page
    said = HeaderParser().parsestr(head)
    return replace(
        page,
        content=content,
        content_type=page.content_type or said["content-type"],
        fetched_at=page.fetched_at or _moment(said["date"]),
    )


# ---- the source of a page, shown ------------------------------------------------------------------


def without_view(text: str) -> str:
    """The page whose source a browser shows (`view-source:`), where that view was kept; any other text as it is.

    >>> line = '<td class="line-content"><span class="html-tag">&lt;p&gt;</span>It rained.<br></td>'
    >>> without_view('<body><div class="line-gutter-backdrop"></div><table><tr>' + line + "</tr></table>")
    '<p>It rained.'
    """
    if _VIEW not in text[:LONGEST_HEAD]:
        return text
    return "\n".join(unescape(_TAG.sub("", line)) for line in _LINE.findall(text)) or text


# ---- notes, and web archives ----------------------------------------------------------------------


def restored(text: str, url: str | None) -> Kept:
    """The page without what an archive put before its addresses, and where it stood: at `url`, if that is known.

    >>> kept = restored('<a href="/web/20240514083000/https://mill.example/">', "//a.example/web/20240514083000/https://mill.example/a")
    >>> kept.text, kept.url, kept.seen_at
    ('<a href="https://mill.example/">', 'https://mill.example/a', '2024-05-14T08:30:00Z')
    """
    url, seen_at = (url, None) if url else _note(text)
    first = None if url else _first_rewritten(text)
    url = url or (_printed(text) if first else None)
    found = _ARCHIVED.fullmatch(url) if url else None
    archived = found or first
    if archived is None:
        return Kept(text, url, None, seen_at)
    text = _without_archive(_without_toolbar(text), archived)
    stood = _SCHEME.sub(_with_slashes, found["url"]) if found else None
    return Kept(text, stood, url if found else None, _digits(archived["time"]) or seen_at)


def _note(text: str) -> tuple[str | None, str | None]:
    """(the page's address, when it was saved), as the first note near the top of it says."""
    top = text[:TOP]
    for words, pattern in _NOTES:
        found = pattern.search(top) if words in top else None
        if found is not None:
            url = unescape(found["url"])
            return url if "://" in url else f"http://{url}", _moment(found.groupdict().get("date"))
    return None, None


def _first_rewritten(text: str) -> re.Match[str] | None:
    """An address of a resource that an archive rewrote, if there are several of this archive and time."""
    at = text.find(_RESOURCE, 0, BEGINNING)
    found = _ARCHIVED.search(text, max(0, at - 300), at + 300) if at >= 0 else None
    return found if found and text.count(f"{found['path']}{found['time']}", 0, BEGINNING) >= LEAST else None


def _with_slashes(scheme: re.Match[str]) -> str:
    return f"{scheme[1] or 'http:/'}/"


def _printed(text: str) -> str | None:
    """The address that the toolbar of Wayback holds."""
    found = _PRINTED.search(text, *_toolbar(text))
    return unescape(found["url"]) if found else None


def _without_toolbar(text: str) -> str:
    start, end = _toolbar(text)
    return text[:start] + text[end:]


def _toolbar(text: str) -> tuple[int, int]:
    """Where what Wayback sets above a page begins and ends."""
    start = text.find(_TOOLBAR[0])
    end = text.find(_TOOLBAR[1], start, start + LONGEST_TOOLBAR) if start >= 0 else -1
    return (start, end + len(_TOOLBAR[1])) if end >= 0 else (0, 0)


def _without_archive(text: str, archived: re.Match[str]) -> str:
    """The text without what the archive put before each address: its own, and the time."""
    first, *others = text.split(archived["time"])
    prefixes = _prefixes(archived["host"], archived["path"])
    kept = [first]
    for part in others:
        end = _AFTER_TIME.match(part)
        prefix = _prefix_of(kept[-1], prefixes) if end else None
        if prefix is not None and end is not None:
            kept[-1] = kept[-1].removesuffix(prefix)
            kept.append(part[end.end() :])
        else:
            kept.append(archived["time"] + part)
    return "".join(kept)


def _prefixes(host: str, path: str) -> list[str]:
    """How an archive's own part of an address is written, the longest first; in scripts slashes may be escaped."""
    plain = [f"{scheme}//{host}{path}" for scheme in ("https:", "http:", "")]
    return [written for prefix in (*plain, path) for written in (prefix, prefix.replace("/", r"\/"))]


def _prefix_of(text: str, prefixes: list[str]) -> str | None:
    """The one that a text ends with; a path behind the name of another host is none."""
    prefix = next(filter(text.endswith, prefixes), None)
    return None if prefix is None or text[-len(prefix) - 1 : -len(prefix)].isalnum() else prefix


def _digits(time: str) -> str | None:
    """A moment as archives write it into addresses."""
    try:
        return as_utc(datetime.strptime(time, "%Y%m%d%H%M%S").replace(tzinfo=UTC))
    except ValueError:
        return None


def _moment(said: str | None) -> str | None:
    """A moment as programs write it into notes and headers."""
    try:
        return in_utc(said) or as_utc(parsedate_to_datetime(_ZONE.sub("", said or "")))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
