"""Web archives (ISO 28500): the answers of servers, and what else holds a page.

FastWARC reads the records. That a record is cut it does not tell, and at the first damage it gives up the rest of the
file: both are seen to here. It unpacks no body either, since it would do so without a bound.
"""

from collections.abc import Generator, Iterator
from typing import IO, Any, Final

from cleaner.errors import DependencyMissing, InputTooLarge
from cleaner.instants import in_utc
from cleaner.model import Page
from cleaner.sources.archives.answers import Answer, answer_in, decoded
from cleaner.sources.archives.asking import Asked, Room
from cleaner.sources.archives.fields import address
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened

PAGES: Final = frozenset({"response", "resource", "conversion"})
"""Types of records that hold pages."""

ABOUT_PAGES: Final = frozenset({"warcinfo", "request", "metadata", "revisit", "continuation"})
"""Types of records that tell about pages, or are parts of one."""

TEXTS: Final = ("text/", "application/xhtml", "application/xml")
"""Content types of pages. What has no type may be a page."""

_STARTS: Final = (b"\nWARC/1.", b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd")
"""How a record begins: as text on a line of its own, or as a member of gzip or zstd."""

_LONGEST_START: Final = 8
_STEP: Final = 1 << 18


def warc(archive: Found, asked: Asked) -> Iterator[Page | Passed]:
    """The pages of a WARC file, packed or not; their numbers are those of all its records, from 0."""
    with opened(archive) as descriptor, open(descriptor, "rb", closefd=False) as stream:
        yield from records(stream, archive, asked, 0, None)


def records(
    stream: IO[bytes], archive: Found, asked: Asked, first: int, member: str | None
) -> Generator[Page | Passed, None, int]:
    """The pages on a stream that can seek, numbered from `first`; returns the number after the last.

    After damage it goes on at the next place that looks like a record's beginning. Raises DependencyMissing.
    """
    reader = _Reader(archive, asked, member)
    number, start, whole = first, 0, True
    while True:
        last = start
        try:
            for record in _iterator(stream, start):
                last, whole = record.stream_pos, True
                thing, cut = reader.read(record, number)
                number += 1
                if thing is not None:
                    yield thing
                if cut:
                    break
            else:
                return number
        except (OSError, ValueError, EOFError) as error:
            if whole:  # damage is told once, however many places in it look like a beginning
                yield reader.complaint("container", f"is damaged: {error}".lower(), number)
                number += 1
            whole = False
        except InputTooLarge as error:
            yield reader.complaint(error.code, error.reason, number)
            return number + 1
        found = _next_start(stream, last + 1)
        if found is None:
            return number
        start = found


class _Reader:
    """Makes pages of records."""

    def __init__(self, archive: Found, asked: Asked, member: str | None) -> None:
        self._archive, self._asked, self._member = archive, asked, member
        self._room = Room(archive.name, archive.size or 0, asked.max_bytes)

    def complaint(self, code: str, detail: str, number: int, *, failed: bool = True) -> Passed:
        """What is said of a record."""
        return Passed(self._archive.name, code, detail, failed, self._member, number)

    def read(self, record: Any, number: int) -> tuple[Page | Passed | None, bool]:
        """(The page in a record, or why there is none, or None for records that hold none; whether it is cut)."""
        kind = str(record.record_type)
        if kind in ABOUT_PAGES:
            return None, False
        if kind not in PAGES:
            return self.complaint("container", "is a record without a type that is known", number), False
        most = self._asked.max_bytes
        body = _read(record.reader, most + 1)
        self._room.take(len(body))
        if len(body) > most:
            return self.complaint("too-large", f"is larger than {most} bytes", number), False
        cut = len(body) < record.content_length
        if cut:  # then a wrong length may have swallowed the next records
            body = body.partition(b"\r\n\r\nWARC/1.")[0]
        headers = {name.lower(): value for name, value in record.headers.items()}
        typed = headers.get("content-type", "").lower()
        says_so = kind == "response" and typed.startswith("application/http")
        if says_so or (kind != "conversion" and body.startswith(b"HTTP/")):  # a text may begin with the word
            answer = answer_in(body)
        else:
            # One that says it is an answer and has no head says nothing of its type.
            own = "" if typed.startswith("application/http") else headers.get("content-type", "")
            answer = Answer(200, "", {"content-type": own}, body)
        reason = _cut(cut, headers.get("warc-truncated"))
        return self._page(answer, headers, number, reason), cut

    def _page(self, answer: Answer, headers: dict[str, str], number: int, cut: str | None) -> Page | Passed:
        typed = answer.headers.get("content-type")
        if not 200 <= answer.status < 300:
            said = f"the server answered {answer.status} {answer.reason}".rstrip()
            return self.complaint(f"http-{answer.status // 100}xx", said, number, failed=False)
        if typed and not typed.lower().lstrip().startswith(TEXTS):
            return self.complaint("not-html", f"is {typed}", number, failed=False)
        try:
            body, early = decoded(answer, self._asked.max_bytes)
        except InputTooLarge as error:
            return self.complaint(error.code, error.reason, number)
        except ValueError as error:
            return self.complaint("decode", str(error), number)
        return Page(
            body,
            url=_url(headers.get("warc-target-uri")),
            content_type=typed or None,
            fetched_at=in_utc(headers.get("warc-date")),
            path=readable(self._archive.name),
            member=self._member,
            record=number,
            cut=cut or early,
        )


def _iterator(stream: IO[bytes], start: int) -> Iterator[Any]:
    try:
        from fastwarc.warc import ArchiveIterator
    except ImportError as error:
        raise DependencyMissing("warc", "web archives need an extra: pip install 'article-cleaner[warc]'") from error
    stream.seek(start)
    iterator: Iterator[Any] = ArchiveIterator(stream, parse_http=False, auto_decode="none")
    return iterator


def _read(reader: Any, most: int) -> bytes:
    pieces: list[bytes] = []
    while most > 0 and (piece := reader.read(min(most, _STEP))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def _next_start(stream: IO[bytes], start: int) -> int | None:
    """Where, from a place on, something begins that may be a record."""
    stream.seek(start)
    tail, at = b"", start
    while piece := stream.read(_STEP):
        window = tail + piece
        places = [place + (mark[0] == 0x0A) for mark in _STARTS if (place := window.find(mark)) >= 0]
        if places:
            return at - len(tail) + min(places)
        at += len(piece)
        tail = window[1 - _LONGEST_START :]
    return None


def _cut(cut: bool, truncated: str | None) -> str | None:
    if truncated:
        return f"WARC-Truncated: {truncated}"
    return "the archive ends inside the record" if cut else None


def _url(target: str | None) -> str | None:
    return address((target or "").strip().strip("<>"))
