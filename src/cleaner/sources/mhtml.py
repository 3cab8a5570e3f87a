"""Pages that a browser saved as one file (RFC 2557), and newsletters that came as mail: the HTML among the parts, and
where it was."""

import re
from email import policy
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import Final

from msgspec.structs import replace

from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives.fields import address
from cleaner.sources.archives.stated import stated_in

MOST_PARTS = 10_000
"""A page with its pictures has hundreds."""
MOST_LINES = 4_000_000
"""The parser makes a string of each; the largest page has a million of common length."""
MOST_WORK = 40_000_000
"""Lines times multiparts: each line is held against the boundaries of all that it stands in. Takes four seconds."""
_ANSWER: Final = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|sv|vs)\s?:\s?)+", re.I)
"""What mail programs set before the subject of a mail that was answered or handed on."""
_MULTIPART: Final = re.compile(rb"multipart/", re.I)
_BROKEN: Final = (ValueError, TypeError)
"""What the parser raises for parameters of headers that are numbered wrongly."""


def from_mhtml(page: Page) -> Page:
    """The page in an MHTML file; something that is none is returned as it is. Raises NotText when it holds no page."""
    if not isinstance(page.content, bytes):
        return page
    where = page.path or "page"
    if _is_endless(page.content):
        raise NotText(where, "has more lines and parts than any page")
    try:
        # The older policy: the newer one is ten times slower on many parts, and looks charsets up by Python's names.
        message = BytesParser(policy=policy.compat32).parsebytes(page.content)
        if message.get_content_type() == "text/plain" and "mime-version" not in message:
            return page
        part = _main_part(message)
    except RecursionError as error:
        raise NotText(where, "its parts are nested too deeply") from error
    except _BROKEN as error:
        raise NotText(where, "its headers are damaged") from error
    content = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(content, bytes):
        raise NotText(where, "has no page among its parts")
    place = str(message.get("snapshot-content-location") or part.get("content-location") or "").strip()
    kind = str(part.get("content-type", "")) or None
    return replace(page, content=content, url=page.url or address(place), content_type=kind, stated=_stated(message))


def _stated(message: Message) -> tuple[tuple[str, str], ...]:
    """What the head of a mail states of it, as meta tags; that of a saved page says when it was saved."""
    if "snapshot-content-location" in message or message.get_content_type() == "multipart/related":
        return ()
    try:
        subject = str(make_header(decode_header(message.get("subject", ""))))
    except (LookupError, ValueError):  # an encoding that nobody knows
        return ()
    try:
        sent = parsedate_to_datetime(str(message["date"])).isoformat()
    except (ValueError, TypeError, OverflowError):
        sent = ""
    return stated_in({"title": _ANSWER.sub("", " ".join(subject.split())), "date": sent}, b"")


def _is_endless(content: bytes) -> bool:
    lines = max(content.count(b"\n"), content.count(b"\r"))
    return lines > MOST_LINES or lines * sum(1 for _ in _MULTIPART.finditer(content)) > MOST_WORK


def _main_part(message: Message) -> "Message | None":
    """The first HTML part, else the first text. Frames and their like come behind the page that shows them."""
    text = None
    for number, part in enumerate(message.walk()):
        kind = part.get_content_type()
        if kind in {"text/html", "application/xhtml+xml"}:
            return part
        if kind == "text/plain" and text is None:
            text = part
        if number > MOST_PARTS:
            break
    return text
