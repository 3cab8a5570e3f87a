"""Keeping pages in a WARC file (ISO 28500, WARC/1.1), one gzip member a record. The only file here that knows fastwarc.

What is behind the last settled record (the accounts know where it ends) was being written when a run was killed; it is
cut off before anything is added.
"""

import hashlib
import http.client
import io
import os
from base64 import b32encode
from os import fsencode
from typing import IO, TYPE_CHECKING, Final

from cleaner.errors import DependencyMissing, OptionError, OutputError
from cleaner.fetch.values import Fetched
from cleaner.jobs.fetching.leads import Lead
from cleaner.jobs.fetching.rows import Kept
from cleaner.jobs.fetching.store import SECRET, headers_to_keep, telling
from cleaner.jobs.whole import told
from cleaner.sources.names import readable
from cleaner.version import __version__

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

LEVEL: Final = 6
"""Of gzip: twice as quick as 9, which is fastwarc's default, and 1 % larger."""

_OF_THE_TRANSFER: Final = {
    "content-encoding": "X-Crawler-Content-Encoding",
    "transfer-encoding": "X-Crawler-Transfer-Encoding",
    "content-length": "X-Crawler-Content-Length",
}
"""Headers that do not hold for the decoded body; renamed as Common Crawl does."""


class WarcFile:
    """`--warc FILE`."""

    def __init__(self, file: str | bytes | os.PathLike[str]) -> None:
        """Raises OptionError when the name is none of a WARC, or the file is somebody else's."""
        self._place = fsencode(file)
        self._gzip = self._place.lower().endswith(b".gz")
        if not self._place.lower().endswith((b".warc", b".warc.gz")):
            raise OptionError(readable(self._place), "ends neither in .warc nor in .warc.gz")
        self.name = "warc"
        self.place = self._place
        self.books = self._place + b".sqlite"
        self.report = self._place + b".report.jsonl"
        if os.path.lexists(self._place) and not os.path.exists(self.books):
            reason = "is there, and not from an earlier run of this command: choose another name"
            raise OptionError(readable(self._place), reason)
        self._file: IO[bytes] | None = None
        self._end = 0

    def prepare(self) -> None:
        """Make the folder that it lies in. Raises OutputError, DependencyMissing."""
        _library()
        with told(self._place):
            os.makedirs(os.path.dirname(self._place) or b".", exist_ok=True)

    def open(self, end: int) -> None:
        """Open the file and cut off what is behind the last settled record. Raises OutputError."""
        with told(self._place):
            # Not "ab": then it could not be cut.
            self._file = open(os.open(self._place, os.O_RDWR | os.O_CREAT, 0o666), "r+b")  # noqa: SIM115
            size = os.fstat(self._file.fileno()).st_size
            if size < end:
                reason = f"is shorter than its accounts say: delete it and {readable(self.books)} to begin anew"
                raise OutputError(readable(self._place), reason)
            if size > end:
                self._file.truncate(end)
            self._file.seek(end)
            self._end = end
        if end == 0:
            self._write(_warcinfo(os.path.basename(readable(self._place))))

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()

    def known(self, lead: Lead, noted: Kept | None) -> Kept | None:  # noqa: ARG002  # the accounts know all
        """The page that is kept of an address."""
        return noted

    def keep(self, lead: Lead, fetched: Fetched, sha256: str) -> Kept:  # noqa: ARG002
        """Add a response record. Raises OutputError."""
        at = self._end
        self._write(_response(fetched))
        return Kept(
            output=f"{os.path.basename(readable(self._place))}@{at}",
            sha256=sha256,
            fetched_at=fetched.fetched_at,
            headers=telling(headers_to_keep(fetched)),
            end=self._end,
        )

    def _write(self, record: "WarcRecord") -> None:
        """A record as a member of its own, on the disk."""
        content = _serialised(record, gzip=self._gzip)
        assert self._file is not None
        with told(self._place):
            self._file.write(content)
            self._file.flush()
            os.fsync(self._file.fileno())
        self._end += len(content)


def _serialised(record: "WarcRecord", *, gzip: bool) -> bytes:
    from fastwarc.stream_io import GzipWriter

    buffer = io.BytesIO()
    if not gzip:
        record.write(buffer, checksum_data=True)
        return buffer.getvalue()
    writer = GzipWriter(buffer, compression_level=LEVEL)
    record.write(writer, checksum_data=True)
    # Without it the records of a file become one member, which is no valid WARC.
    writer.finish()
    return buffer.getvalue()


def _warcinfo(name: str) -> "WarcRecord":
    from fastwarc.warc import WarcRecord, WarcRecordType

    record = WarcRecord()
    record.init_headers(WarcRecordType.warcinfo)
    record.headers["WARC-Filename"] = name
    record.headers["Content-Type"] = "application/warc-fields"
    software = f"software: article-cleaner/{__version__}\r\nformat: WARC File Format 1.1\r\n"
    record.set_bytes_content(software.encode())
    return record


def _response(fetched: Fetched) -> "WarcRecord":
    from fastwarc.warc import WarcRecord, WarcRecordType

    record = WarcRecord()
    record.init_headers(WarcRecordType.response)
    record.headers["WARC-Date"] = fetched.fetched_at
    record.headers["WARC-Target-URI"] = fetched.final_url
    record.headers["WARC-Payload-Digest"] = f"sha1:{b32encode(hashlib.sha1(fetched.body).digest()).decode()}"
    record.headers["Content-Type"] = "application/http; msgtype=response"
    record.set_bytes_content(_http_message(fetched))
    return record


def _http_message(fetched: Fetched) -> bytes:
    """The answer as it would have come without content coding."""
    lines = [f"HTTP/1.1 {fetched.status} {_phrase(fetched.status)}"]
    for name, value in fetched.headers:
        if name not in SECRET and (name, value) != ("content-length", str(len(fetched.body))):
            lines.append(f"{_OF_THE_TRANSFER.get(name, name)}: {_on_a_line(value)}")
    lines.append(f"Content-Length: {len(fetched.body)}")
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "replace") + fetched.body


def _phrase(status: int | None) -> str:
    return http.client.responses.get(status or 0, "")


def _on_a_line(value: str) -> str:
    return " ".join(value.split())


def _library() -> None:
    try:
        import fastwarc  # noqa: F401  # whether it is there
    except ImportError as error:
        reason = "WARC files need fastwarc: pip install 'article-cleaner[warc]'"
        raise DependencyMissing("warc", reason) from error
