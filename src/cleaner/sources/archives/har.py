"""HAR, which browsers, their drivers and proxies write: a page an answer that is HTML.

Other answers are passed over, as those in web archives are.
"""

from base64 import b64decode
from collections.abc import Iterator
from typing import Any, Final

from cleaner.instants import in_utc
from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content
from cleaner.sources.archives.elements import Element, Elements
from cleaner.sources.archives.fields import address
from cleaner.sources.archives.lines import BAD_LINES, decoded
from cleaner.sources.archives.lists import broken
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened

ENTRIES: Final = ("log", "entries")
HTML: Final = ("text/html", "application/xhtml")
"""Content types of pages. What has no type may be a page."""


def har(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a HAR file, packed or not; their numbers are those of its entries, from 0."""
    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        elements = Elements(content, asked.max_bytes)
        element, bad = None, 0
        for element in (one for one in elements if one.path == ENTRIES):
            thing = _page(element, archive, asked)
            yield thing
            bad = bad + 1 if isinstance(thing, Passed) and thing.code == "bad-line" else 0
            if bad >= BAD_LINES:
                yield Passed(archive.name, "container", f"is no HAR file: {bad} bad entries in a row", failed=True)
                return
    if element is None:
        yield Passed(archive.name, "container", "is no HAR file, or one without entries", failed=True)
    else:
        yield from broken(elements, content, archive, "entries")


def _page(element: Element, archive: Found, asked: Asked) -> Page | Passed:
    def told(code: str, detail: str, *, failed: bool = True) -> Passed:
        return Passed(archive.name, code, detail, failed, record=element.number)

    if element.content is None:
        return told("too-large", f"the entry is longer than {asked.max_bytes} bytes")
    entry = _object(decoded(element.content))
    response = _object(entry.get("response"))
    content = _object(response.get("content"))
    status, typed, text = response.get("status"), _text(content.get("mimeType")), content.get("text")
    if not isinstance(status, int):
        return told("bad-line", "is no entry with an answer")
    if passed := _passed_over(status, _text(response.get("statusText")), typed):
        return told(*passed, failed=False)
    if not isinstance(text, str):
        return told("empty", "the body of the answer was not kept: save the HAR file with content")
    try:
        body = _from_base64(text) if content.get("encoding") == "base64" else text
    except ValueError as error:
        return told("decode", f"the body is no base64: {error}".lower())
    url, at = address(_object(entry.get("request")).get("url")), in_utc(entry.get("startedDateTime"))
    return Page(body, url, typed or None, at, readable(archive.name), record=element.number)


def _passed_over(status: int, said: str, typed: str) -> tuple[str, str] | None:
    """(code, detail) of an answer that is no page; None of one that is."""
    if not 100 <= status < 600:
        return "not-html", "was not answered"
    if not 200 <= status < 300:
        return f"http-{status // 100}xx", f"the server answered {status} {said}".rstrip()
    if typed and not typed.lower().lstrip().startswith(HTML):
        return "not-html", f"is {typed}"
    return None


def _from_base64(text: str) -> bytes:
    """Base64, maybe in lines. Raises ValueError."""
    return b64decode("".join(text.split()), validate=True)


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
