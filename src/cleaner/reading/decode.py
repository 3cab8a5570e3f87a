"""Bytes -> text: which encoding, who said so, and no character that is no text.

The order is BOM, UTF-16/32 by its look, UTF-8, the declared charset, detection, windows-1252. UTF-8 goes before the
declaration because pages in another encoding are practically never valid UTF-8, while wrong declarations are common.
A declared charset is believed when the text it gives looks like text (`mess.mess`), not because it decodes.
"""

import re
from typing import Final, Literal

from msgspec import Struct
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, to_unicode

from cleaner.errors import EmptyInput, NotText
from cleaner.model import Flag
from cleaner.reading.characters import with_pairs_joined, without_terminal_codes
from cleaner.reading.detect import SAMPLE, detect, like_language, telling_sample
from cleaner.reading.mess import FAIR, MESSY, beyond_ascii, mess
from cleaner.reading.twice import once_decoded
from cleaner.reading.western import not_western
from cleaner.reading.wide import wide_encoding

EncodingSource = Literal["bom", "header", "meta", "utf-8", "detected", "fallback", "caller"]


class Decoded(Struct, frozen=True):
    """The text of a page and how it was found: line ends are \\n, controls, lone surrogates and BOMs are gone."""

    text: str
    encoding: str
    """Name of the Python codec that was used."""
    source: EncodingSource
    flags: tuple[Flag, ...] = ()
    """`encoding_fallback`: some bytes fit no encoding, or nothing fitted at all."""
    utf8: bytes | None = None
    """The text as bytes, where they are at hand: making them of a large page takes a millisecond."""


def decode(content: bytes | str, content_type: str | None = None, where: str = "page") -> Decoded:
    """Read a page as text.

    `content_type` is the HTTP header as sent. `where` names the input in errors.
    Raises `EmptyInput` for nothing, or nothing but space, and `NotText` for binary data.

    >>> decode("<p>d\\xe9j\\xe0</p>".encode("cp1252"), "text/html; charset=iso-8859-1").encoding
    'cp1252'
    """
    decoded = _from_text(content) if isinstance(content, str) else _from_bytes(content, content_type, where)
    text = not_western(once_decoded(decoded.text, decoded.utf8))
    text, utf8 = _tidy(text, decoded.utf8 if text is decoded.text else None)
    if not text or text.isspace():
        raise EmptyInput(where, "there is nothing in it but space" if content else "it is empty")
    return Decoded(text, decoded.encoding, decoded.source, decoded.flags, utf8)


def _from_text(text: str) -> Decoded:
    try:
        return Decoded(text, "utf-8", "caller", utf8=text.encode())
    except UnicodeEncodeError:
        return Decoded(with_pairs_joined(text), "utf-8", "caller", ("encoding_fallback",))


def _from_bytes(content: bytes, content_type: str | None, where: str) -> Decoded:
    bom_encoding, bom = read_bom(content)
    if bom_encoding and bom:
        return _certain(content[len(bom) :], bom_encoding, "bom")
    if reason := _magic_reason(content):
        raise NotText(where, reason)
    if wide := wide_encoding(content):
        return _certain(content, wide, "detected")
    if reason := _binary_reason(content):
        raise NotText(where, reason)
    declared = _declared(content, content_type)
    return _utf8(content, declared) or _other(content, declared)


def _certain(content: bytes, encoding: str, source: EncodingSource) -> Decoded:
    """Decode with an encoding that is beyond doubt; broken bytes become U+FFFD."""
    try:
        return Decoded(content.decode(encoding), encoding, source)
    except UnicodeDecodeError:
        return Decoded(content.decode(encoding, "replace"), encoding, source, ("encoding_fallback",))


# ---- binary data --------------------------------------------------------------------------------

_MAGIC: Final = {
    b"\x89PNG\r\n\x1a\n": "a PNG image", b"\xff\xd8\xff": "a JPEG image", b"GIF87a": "a GIF image",
    b"GIF89a": "a GIF image", b"%PDF-": "a PDF", b"PK\x03\x04": "a zip archive", b"PK\x05\x06": "a zip archive",
    b"\x1f\x8b\x08": "gzip data", b"\x28\xb5\x2f\xfd": "zstd data", b"BZh91AY&SY": "bzip2 data",
    b"{\\rtf": "an RTF document",
    b"\xfd7zXZ\0": "xz data", b"7z\xbc\xaf\x27\x1c": "a 7z archive", b"Rar!\x1a\x07": "a RAR archive",
    b"\x7fELF": "an executable", b"\xca\xfe\xba\xbe": "an executable", b"\xcf\xfa\xed\xfe": "an executable",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an Office document", b"SQLite format 3\0": "a SQLite file",
    b"wOFF": "a font", b"wOF2": "a font", b"OggS\0": "Ogg media", b"ID3\x03": "an MP3", b"ID3\x04": "an MP3",
    b"\0\0\x01\0": "an icon", b"II*\0": "a TIFF image", b"MM\0*": "a TIFF image", b"\0asm": "WebAssembly",
}  # fmt: skip

BINARY_SAMPLE = 64 * 1024
MARKUP_SAMPLE = 1024

CONTROL_SHARE = 0.08
"""Above this share of control bytes it is no text. Random bytes have 0.11, text full of terminal colours 0.04."""
CONTROL_COUNT = 8
"""A few are no proof, however short the text."""

_CONTROL_BYTES: Final = bytes(c for c in [*range(32), 127] if c not in b"\t\n\r\f\x1b")  # ESC: ISO-2022
_MARKUP: Final = re.compile(rb"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml", re.IGNORECASE)


_OFFICE: Final = {
    b"word/document.xml": "a Word document", b"xl/workbook.": "an Excel workbook",
    b"ppt/presentation.xml": "a PowerPoint presentation", b"vnd.oasis.opendocument": "an OpenDocument file",
    b"application/epub+zip": "an e-book",
}  # fmt: skip
"""Names of the parts of zip files that are documents; the list of parts is the end of the file."""
OFFICE_SAMPLE = 16 * 1024


def _magic_reason(content: bytes) -> str | None:
    """The kind of file that starts with these bytes, if it is none of text."""
    for magic, name in _MAGIC.items():
        if content.startswith(magic):
            sample = content[:OFFICE_SAMPLE] + content[-OFFICE_SAMPLE:] if magic.startswith(b"PK") else b""
            office = next((kind for part, kind in _OFFICE.items() if part in sample), None)
            return f"it is {office}: save it as HTML or text" if office else f"it is {name}, not text"
    if content[4:8] == b"ftyp" or (content.startswith(b"RIFF") and content[8:12] in (b"WEBP", b"WAVE", b"AVI ")):
        return "it is audio, video or an image, not text"
    return None


def _binary_reason(content: bytes) -> str | None:
    """Why this is no text. What opens as a web page is one, whatever stands in it later."""
    if _MARKUP.search(content[:MARKUP_SAMPLE]):
        return None
    sample = content[:BINARY_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    if controls > max(CONTROL_COUNT, CONTROL_SHARE * len(sample)):
        return f"it is binary data ({100 * controls // len(sample)} % control characters)"
    return None


# ---- what the page declares ----------------------------------------------------------------------

_WEB_ENCODINGS: Final = frozenset(
    "utf-8 cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 "
    "iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic cp874 cp1250 cp1251 cp1252 cp1253 cp1254 "
    "cp1255 cp1256 cp1257 cp1258 gb18030 big5hkscs big5 euc_jp iso2022_jp cp932 cp949 utf-16-le utf-16-be".split()
)
"""Python's names of the encodings of the WHATWG Encoding Standard: what a page may choose. Python knows many more
"encodings" (rot13, idna, unicode_escape, zlib), and a page that names one of those has said nothing."""


def _declared(content: bytes, content_type: str | None) -> dict[str, EncodingSource]:
    """The encodings that the page declares, strongest first, and where."""
    declared: dict[str, EncodingSource] = {}
    header = http_content_type_encoding(content_type)
    if header in ("utf-16", "utf-32"):
        header = "utf-16-le"
    if header in _WEB_ENCODINGS:
        declared[header] = "header"
    meta = html_body_declared_encoding(content[:4096])
    if meta in _WEB_ENCODINGS and not meta.startswith("utf-16"):  # a meta tag that can be read is not in UTF-16
        declared.setdefault(meta, "meta")
    return declared


# ---- the candidates ------------------------------------------------------------------------------

BROKEN_SHARE = 0.5
"""UTF-8 with more broken than whole characters is something else."""

FALLBACK = "cp1252"
_SHIFT: Final = b"\x1b$"
"""Opens a stretch of Japanese in ISO-2022-JP, which is all ASCII bytes."""


def _utf8(content: bytes, declared: dict[str, EncodingSource]) -> Decoded | None:
    """The content as UTF-8, if it is UTF-8: all of it, or most of what is not ASCII."""
    if _SHIFT in content and content.isascii():
        return None
    source = declared.get("utf-8", "utf-8")
    try:
        return Decoded(content.decode(), "utf-8", source, utf8=content)
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    if text.count("\ufffd") > BROKEN_SHARE * beyond_ascii(text):
        return None
    return Decoded(text, "utf-8", source, ("encoding_fallback",))


def _other(content: bytes, declared: dict[str, EncodingSource]) -> Decoded:
    """The content in a declared encoding that gives a tidy text, or in the one it looks like."""
    if _SHIFT in content and content.isascii():
        return _certain(content, "iso2022_jp", declared.get("iso2022_jp", "detected"))
    sample = telling_sample(content) or content[:SAMPLE]
    tidy = {name: to_unicode(sample, name) for name in declared}
    tidy = {name: text for name, text in tidy.items() if mess(text) <= MESSY}
    found = next((name for name, text in tidy.items() if like_language(text, name) >= FAIR), None)
    if found := found or detect(sample, tidy) or next(iter(tidy), None):
        return _flagged(content, found, declared.get(found, "detected"))
    return Decoded(to_unicode(content, FALLBACK), FALLBACK, "fallback", ("encoding_fallback",))


def _flagged(content: bytes, encoding: str, source: EncodingSource) -> Decoded:
    text = to_unicode(content, encoding)
    return Decoded(text, encoding, source, ("encoding_fallback",) if "\ufffd" in text else ())


# ---- tidying -------------------------------------------------------------------------------------

_CONTROLS: Final = bytes([*range(9), 11, 12, *range(14, 32), 127])
_CONTROLS_BEYOND: Final = re.compile(rb"\xc2[\x80-\x9f]")
"""C1 controls in UTF-8."""
_ALL_CONTROLS: Final = (*map(chr, _CONTROLS), *map(chr, range(128, 160)))


_LINE_ENDS: Final = "\x0b\x1c\x1d\x1e"
"""Within a cell or paragraph of office programs, and of data bases."""


def _tidy(text: str, utf8: bytes | None) -> tuple[str, bytes]:
    """LF for every line end, a space for controls, no byte order marks; and its bytes, which tell of controls many
    times faster than characters do."""
    plain = text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\ufeff" in text:
        text = text.replace("\ufeff", "")
    if utf8 is None or text is not plain:
        utf8 = text.encode("utf-8", "surrogatepass")
    if len(utf8.translate(None, _CONTROLS)) < len(utf8) or _CONTROLS_BEYOND.search(utf8):
        text = without_terminal_codes(text)
        for char in _ALL_CONTROLS:
            text = text.replace(char, _seen_as(char))
        utf8 = text.encode("utf-8", "surrogatepass")
    return text, utf8


def _seen_as(control: str) -> str:
    """A space or a line end; or what windows-1252 has at the place of a C1 control, as browsers read `&#147;`: nobody
    writes C1."""
    if control < "\x80":
        return "\n" if control in _LINE_ENDS else " "
    return control.encode("latin-1").decode("cp1252", "replace").replace("\ufffd", " ")
