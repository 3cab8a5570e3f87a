"""Pages that Safari saved as one file: a property list, binary or XML, that holds the page and what it shows."""

import plistlib
import re
import struct
from typing import Any, Final
from xml.parsers.expat import ExpatError

from msgspec.structs import replace

from cleaner.errors import NotText
from cleaner.model import Page
from cleaner.sources.archives.fields import address

MOST_ENTRIES: Final = 200_000
"""Of a property list. A page with its pictures has thousands: about eight for each of them."""
_BEGINNING: Final = 1 << 10
"""Bytes in which a property list in XML says what it is."""
_BROKEN: Final = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, struct.error, ExpatError)
"""What plistlib raises for damaged lists; its own error is a ValueError."""
_NAME: Final = re.compile(r"[\w.+:-]{1,80}(?:/[\w.+-]{1,80})?", re.A)
"""A content type or an encoding."""

_TRAILER: Final = struct.Struct(">6xBBQQQ")
"""Of a binary list: size of offsets, size of references, number of entries, the outermost, place of the offsets."""
_INTEGER, _BYTES, _ASCII, _UTF_16, _ARRAY, _DICT = 0x10, 0x40, 0x50, 0x60, 0xA0, 0xD0


def from_webarchive(page: Page) -> Page:
    """The page in a file of Safari's; something else is returned as it is. Raises NotText when it holds no page."""
    if not isinstance(page.content, bytes) or not _is_property_list(page.content):
        return page
    main = _main_resource(page.content, page.path or "page")
    content, place = main.get("WebResourceData"), main.get("WebResourceURL")
    if not isinstance(content, bytes):
        raise NotText(page.path or "page", "has no page among its resources")
    return replace(page, content=content, url=page.url or address(place), content_type=_content_type(main))


def _is_property_list(content: bytes) -> bool:
    return content.startswith(b"bplist") or b"<plist" in content[:_BEGINNING]


def _main_resource(content: bytes, where: str) -> dict[str, Any]:
    if content.count(b"<") > 4 * MOST_ENTRIES and not content.startswith(b"bplist"):
        raise NotText(where, f"is a property list of more than {MOST_ENTRIES} entries")
    try:
        if content.startswith(b"bplist") and not _is_plausible(content):
            raise NotText(where, "is a damaged property list: its entries are too many, or larger than the file")
        found = plistlib.loads(content)
    except RecursionError as error:
        raise NotText(where, "its entries are nested too deeply") from error
    except _BROKEN as error:
        raise NotText(where, "is a damaged property list, or was cut") from error
    main = found.get("WebMainResource") if isinstance(found, dict) else None
    if not isinstance(main, dict):
        raise NotText(where, "is a property list without a page")
    return main


def _content_type(main: dict[str, Any]) -> str | None:
    """As a server would have said it."""
    kind, encoding = (_name(main.get(key)) for key in ("WebResourceMIMEType", "WebResourceTextEncodingName"))
    return f"{kind or 'text/html'}; charset={encoding}" if encoding else kind


def _name(value: object) -> str | None:
    return value if isinstance(value, str) and _NAME.fullmatch(value) else None


# ---- binary lists that lie --------------------------------------------------------------------------


def _is_plausible(content: bytes) -> bool:
    """Whether the entries fit into the file. Each could claim nearly all of it, and plistlib would copy it for each."""
    offset_size, reference_size, number, _, place = _TRAILER.unpack(content[-_TRAILER.size :])
    if number > MOST_ENTRIES:
        return False
    table = content[place : place + number * offset_size]
    room = len(content)
    for at in range(0, len(table), offset_size or 1):
        room -= _claimed(content, int.from_bytes(table[at : at + offset_size], "big"), reference_size)
        if room < 0:
            return False
    return True


def _claimed(content: bytes, at: int, reference_size: int) -> int:
    """Bytes that an entry says it has, its head not counted."""
    kind, size = content[at] & 0xF0, content[at] & 0x0F
    if kind == _INTEGER:
        return 1 << size
    if size == 0x0F:
        width = 1 << (content[at + 1] & 0x03)
        size = int.from_bytes(content[at + 2 : at + 2 + width], "big")
    widths = {_BYTES: 1, _ASCII: 1, _UTF_16: 2, _ARRAY: reference_size, _DICT: 2 * reference_size}
    return size * widths.get(kind, 0)
