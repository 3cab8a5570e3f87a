"""Names in the output tree: a mirror of the inputs, never one place for two, never a path that an archive made up."""

import re
from functools import cache
from hashlib import sha256
from typing import Final

from cleaner.jobs.work import Key

LEDGER: Final = b".ledger.jsonl"
LONGEST_NAME: Final = 255 - len(LEDGER)
"""Bytes of an input's name that leave room for our ending, on all common file systems."""


def mirrored(key: Key, ending: bytes = b".json") -> bytes:
    """The path in the output tree of an input, without the ending: never the same for two.

    A page of an archive goes by its number, into a folder with the archive's name. A folder that is named like a file
    of ours gets `.d` behind its name, and so does one that has it already. A name without room for the ending is cut
    and gets the hash of the whole path.

    >>> mirrored(Key(b"a/b.html")), mirrored(Key(b"x.json/b.html")), mirrored(Key(b"x.json.d/b.html"))
    (b'a/b.html', b'x.json.d/b.html', b'x.json.d.d/b.html')
    >>> mirrored(Key(b"a/pages.zip", 17, "../../etc/passwd"))
    b'a/pages.zip/000017'
    """
    name = key.path if key.record < 0 else b"%b/%06d" % (key.path, key.record)
    *folders, last = name.split(b"/")
    return b"/".join((*(_folder(each, name, ending) for each in folders), _short(last, name)))


def _folder(folder: bytes, name: bytes, ending: bytes) -> bytes:
    return _short(folder + b".d" if _like_ours(ending).search(folder) else folder, name, 255)


@cache
def _like_ours(ending: bytes) -> re.Pattern[bytes]:
    """Names that a file of ours may have: of records, ledgers, the report, the run's books."""
    return re.compile(rb"(?:\.jsonl?|\.sqlite|\.sqlite-wal|\.tmp|%b)(?:\.d)*\Z" % re.escape(ending), re.IGNORECASE)


def _short(part: bytes, name: bytes, longest: int = LONGEST_NAME) -> bytes:
    if len(part) <= longest:
        return part
    mark = b"~" + sha256(name).hexdigest()[:16].encode()
    # Not in the middle of a character: some file systems take only UTF-8.
    return part[: longest - len(mark)].decode("utf-8", "ignore").encode() + mark
