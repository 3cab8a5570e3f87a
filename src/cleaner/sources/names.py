"""Names of files as text. Below they are bytes, and may hold anything but NUL and "/"."""


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
