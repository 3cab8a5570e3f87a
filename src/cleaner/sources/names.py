"""Names of files as text. Below they are bytes, and may hold anything but NUL and "/"."""

import re
from typing import Final

_ESCAPED: Final = re.compile(rb"\\(\\|x[0-9a-f]{2})")


def readable(name: bytes) -> str:
    r"""A path as valid Unicode, for records and reports: no two paths read the same.

    UTF-8 stays as it is. A byte that is no UTF-8 becomes `\xNN`, and so that this can be told from a name that really
    holds those four characters, a backslash becomes two.

    >>> readable("brève.html".encode())
    'brève.html'
    >>> readable(b"br\xe8ve.html")
    'br\\xe8ve.html'
    >>> readable(b"a\\xe8.html")
    'a\\\\xe8.html'
    """
    return name.replace(b"\\", b"\\\\").decode("utf-8", "backslashreplace")


def as_bytes(name: str) -> bytes:
    r"""The path that `readable` made text of.

    >>> as_bytes("br\\xe8ve.html"), as_bytes("a\\\\b")
    (b'br\xe8ve.html', b'a\\b')
    """
    return _ESCAPED.sub(_byte, name.encode())


def _byte(found: re.Match[bytes]) -> bytes:
    return b"\\" if found[1] == b"\\" else bytes.fromhex(found[1][1:].decode())
