"""Answers of web servers as archives keep them: the head, and the body without chunks and packing."""

from typing import Final, NamedTuple

from cleaner.sources.packed import all_of, from_brotli

LONGEST_HEAD: Final = 1 << 18
"""Bytes; servers and browsers stop at far less."""

PACKED: Final = frozenset({"gzip", "x-gzip", "zstd"})
BROTLI: Final = frozenset({"br"})


class Answer(NamedTuple):
    """An HTTP response."""

    status: int
    reason: str
    headers: dict[str, str]
    """Names in lower case; of repeated ones the last."""
    body: bytes


def answer_in(message: bytes) -> Answer:
    """The answer that an HTTP message is. One without a head that can be read is a body, and was answered with 200."""
    head, separator, body = message.partition(b"\r\n\r\n")
    if not separator or len(head) > LONGEST_HEAD:
        head, separator, body = message.partition(b"\n\n")
    if not separator or not head.startswith(b"HTTP/") or len(head) > LONGEST_HEAD:
        return Answer(200, "", {}, message)
    first, *lines = head.decode("latin-1").splitlines()
    version_status_reason = first.split(None, 2)
    status = version_status_reason[1] if len(version_status_reason) > 1 else ""
    headers = {name.strip().lower(): value.strip() for name, colon, value in (s.partition(":") for s in lines) if colon}
    number = int(status) if status.isascii() and status.isdigit() and len(status) == 3 else 200
    return Answer(number, "".join(version_status_reason[2:]), headers, body)


def decoded(answer: Answer, max_bytes: int) -> tuple[bytes, str | None]:
    """(the body as the server meant it, why it ends early if it does).

    Archives may have taken chunks and packing off and left the headers: what does not look chunked or packed is not.
    Raises InputTooLarge, and ValueError for a packing that cannot be read.
    """
    body = answer.body
    if "chunked" in answer.headers.get("transfer-encoding", "").lower():
        body = _without_chunks(body)
    codings = [each.strip().lower() for each in answer.headers.get("content-encoding", "").split(",")]
    codings = [each for each in codings if each not in {"", "identity"}]
    if set(codings) <= PACKED:
        # One layer at most: each could be a thousand times larger than the one around it.
        body, early = all_of(body, max_bytes, "page") if codings else (body, None)
        return body, f"the packed body {early}" if early else None
    if set(codings) == BROTLI and (unpacked := from_brotli(body, max_bytes)) is not None:
        return unpacked
    if b"<" in body[:1024] and b"\0" not in body[:1024]:
        return body, None
    raise ValueError(f"the body is packed as {', '.join(codings)}, which is not read")


def _without_chunks(body: bytes) -> bytes:
    """The chunks joined; from the first one on that is none, the bytes as they are."""
    pieces: list[bytes] = []
    at = 0
    while at < len(body):
        end = body.find(b"\r\n", at, at + 1024)
        size = _size(body[at:end]) if end >= 0 else None
        if size is None:
            pieces.append(body[at:])
            break
        if size == 0:
            break
        pieces.append(body[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
    return b"".join(pieces)


def _size(line: bytes) -> int | None:
    number = line.partition(b";")[0].strip()
    return int(number, 16) if number and len(number) <= 8 and not number.strip(b"0123456789abcdefABCDEF") else None
