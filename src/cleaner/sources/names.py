"""Names of files as text. Below they are bytes, and may hold anything but NUL and "/"."""

import re
from typing import Final

_ESCAPED: Final = re.compile(rb"\\(\\|x[0-9a-f]{2})")


def readable(name: bytes) -> str:
    r"""A path as valid Unicode without control characters, for records and reports: no two paths read the same.

    UTF-8 stays as it is. The bytes of a control character, and those that are no UTF-8, become `\xNN`, and so that this
    can be told from a name that really holds those four characters, a backslash becomes two.

    >>> readable("brève.html".encode())
    'brève.html'
    >>> readable(b"br\xe8ve.html")
    'br\\xe8ve.html'
    >>> readable(b"a\\xe8.html")
    'a\\\\xe8.html'
    >>> readable(b"\x1b[31mred.html")
    '\\x1b[31mred.html'
    """
    return _CONTROL.sub(_escaped, name.replace(b"\\", b"\\\\").decode("utf-8", "backslashreplace"))


_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f]")


def _escaped(control: re.Match[str]) -> str:
    return "".join(f"\\x{byte:02x}" for byte in control[0].encode())


def as_bytes(name: str) -> bytes:
    r"""The path that `readable` made text of.

    >>> as_bytes("br\\xe8ve.html"), as_bytes("a\\\\b")
    (b'br\xe8ve.html', b'a\\b')
    """
    return _ESCAPED.sub(_byte, name.encode())


def _byte(found: re.Match[bytes]) -> bytes:
    return b"\\" if found[1] == b"\\" else bytes.fromhex(found[1][1:].decode())
