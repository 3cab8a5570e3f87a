"""Mailboxes (.mbox, RFC 4155): a page a mail, read as an .eml file is.

Why not the mailbox module of the standard library: it reads files only, not what is unpacked piece by piece, and to it
every line that begins with "From " begins a mail, also "From Monday on the ferry sails again".
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from cleaner.errors import CleanerError
from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, cut_short
from cleaner.sources.archives.texts import one_text
from cleaner.sources.found import Found, Passed
from cleaner.sources.mhtml import from_mhtml
from cleaner.sources.names import readable
from cleaner.sources.opening import opened

_SENDER: Final = rb'(?:"[^"\r\n]{0,200}"|\S{1,320}(?: at \S{1,255})?)'
"""An address or what stands for one: `MAILER-DAEMON`, `-`, Takeout's number; archives of lists write " at "."""
_MONTH: Final = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_TIME: Final = rb"\d{1,2}:\d\d"
_YEAR: Final = rb"(?:19|20)\d\d"
_DATE: Final = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ \t]{1,3}(?:%b|%b)" % (
    rb"%b[ \t]{1,3}\d{1,2}[ \t]{1,3}%b[^\r\n]{0,40}[ \t]%b\b" % (_MONTH, _TIME, _YEAR),
    rb"\d{1,2}[ \t]{1,3}%b[ \t]{1,3}%b[ \t]{1,3}%b\b" % (_MONTH, _YEAR, _TIME),
)
"""As C writes it, maybe with a zone, which RFC 4155 wants; or as mails have it."""
_ENVELOPE: Final = re.compile(
    rb"\n\r?\nFrom[ \t]{1,3}(?:%b[ \t]{1,8})?%b[^\r\n]{0,200}(?=\r?\n)" % (_SENDER, _DATE)
)  # fmt: skip
"""The line before a mail, with the empty one above it."""
LONGEST_ENVELOPE: Final = 1 << 10
"""Bytes, more than the pattern allows."""

_ESCAPED: Final = re.compile(rb"^>(?=>*From )", re.M)
"""What writers put before a line of a mail that could be taken for an envelope."""
_END: Final = re.compile(rb"(?<=\n)\r?\n\Z")
"""The empty line behind the last mail, which belongs to the mailbox."""


def mailbox(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a mailbox, packed or not; their numbers are those of the mails, from 0.

    What has the name and does not begin as a mailbox is one page, as under another name.
    """
    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        pieces = iter(content)
        beginning = _beginning(pieces)
        first = _ENVELOPE.search(beginning)
        if first is None or beginning[: first.start()].strip():
            yield one_text(archive, asked)
            return
        for number, mail in enumerate(mails(chain([beginning[first.end() :]], pieces), asked.max_bytes)):
            yield _page(mail, number, archive, asked, content.cut)
    yield from cut_short(archive, content.cut, "mails")


def _beginning(pieces: Iterator[bytes]) -> bytes:
    """Enough to see the first envelope, below empty lines, so that it is one like the others."""
    beginning = b"\n\n"
    while len(beginning) < LONGEST_ENVELOPE and (piece := next(pieces, None)) is not None:
        beginning += piece
    return beginning


def mails(pieces: Iterable[bytes], longest: int) -> Iterator[bytes | None]:
    """The mails as they were before they came into the mailbox, from behind the first envelope on.

    None for one that has more than `longest` bytes; no more of it is kept.
    """
    buffer, too_long = bytearray(), False
    for piece in pieces:
        looked_at = max(0, len(buffer) - LONGEST_ENVELOPE)
        buffer += piece
        begin = 0
        for envelope in _ENVELOPE.finditer(buffer, looked_at):
            yield None if too_long else _mail(buffer[begin : envelope.start() + 1], longest)
            begin, too_long = envelope.end(), False
        del buffer[:begin]
        if len(buffer) > longest + LONGEST_ENVELOPE:
            too_long = True
            del buffer[:-LONGEST_ENVELOPE]
    yield None if too_long else _mail(_END.sub(b"", buffer), longest)


def _mail(lines: bytes | bytearray, longest: int) -> bytes | None:
    """The mail below the end of its envelope's line."""
    mail = _ESCAPED.sub(b"", lines[lines.find(b"\n") + 1 :])
    return bytes(mail) if len(mail) <= longest else None


def _page(mail: bytes | None, number: int, archive: Found, asked: Asked, cut: str | None) -> Page | Passed:
    if mail is None:
        detail = f"the mail is larger than {asked.max_bytes} bytes"
        return Passed(archive.name, "too-large", detail, failed=True, record=number)
    try:
        return from_mhtml(Page(mail, path=readable(archive.name), record=number, cut=cut))
    except CleanerError as error:
        return Passed(archive.name, error.code, error.reason, failed=True, record=number)
