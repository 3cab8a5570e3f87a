"""Whether bytes become the text that they were: a folder of texts for each encoding, as chardet's tests have them."""

import codecs
import re
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from operator import eq
from pathlib import Path
from typing import Final

from benchmarking.tables import Table
from cleaner import CleanerError

_FOLDER: Final = re.compile(r"(.+?)(?:-[a-z]+)?")
"""`koi8-u-ukrainian`: the encoding, and the language of its texts."""
_OFF_THE_WEB: Final = re.compile(r"cp(?!932|949|874|125)|mac|hp|hz|iso-2022-kr|johab|kz|ptcp|koi8-t")
"""Encodings of MS-DOS, mainframes and Macs, and those that no browser reads."""
_SPACE: Final = re.compile(r"[\s\ufeff]+")

Reader = Callable[[bytes], str]


def measure(folder: Path) -> Table:
    """How many texts each tool reads as they are, by family of encodings."""
    texts = list(_texts(folder))
    families = sorted({family for family, _, _ in texts})
    tools = {name: tool for name, tool in TOOLS.items() if find_spec(name)}
    rows = []
    for family in [*families, "all"]:
        own = [(raw, text) for each, raw, text in texts if family in (each, "all")]
        read = [sum(_reads(tool, raw, text) for raw, text in own) for tool in tools.values()]
        rows.append((family, (len(own), *read)))
    return Table("texts that are read as they are", ("texts", *tools), tuple(rows))


def _texts(folder: Path) -> Iterator[tuple[str, bytes, str]]:
    """(family of encodings, bytes, text) of each file that holds more than ASCII."""
    for place in sorted(path for path in folder.iterdir() if path.is_dir()):
        found = _FOLDER.fullmatch(place.name)
        name = found[1] if found else place.name
        try:
            encoding = codecs.lookup(name).name
        except LookupError:
            continue
        if _OFF_THE_WEB.match(name):
            continue
        for file in sorted(path for path in place.iterdir() if path.stat().st_size <= LARGEST):
            raw = file.read_bytes()
            text = _SPACE.sub("", raw.decode(encoding, "replace"))
            if not text.isascii() and "\ufffd" not in text:
                yield _family(name), raw, text


def _family(name: str) -> str:
    if name.startswith(("utf", "iso-8859")):
        return name[:8].removesuffix("-si").rstrip("lbe")
    return _KINDS.get(name, "other")


_KINDS: Final = {
    **dict.fromkeys([f"windows-{number}" for number in range(1250, 1259)], "windows"),
    **dict.fromkeys(("big5", "euc-jp", "euc-kr", "gb18030", "iso-2022-jp", "shift-jis", "shift_jis"), "East Asian"),
    **dict.fromkeys(("cp932", "cp949"), "East Asian"),
}


def _reads(tool: Reader, raw: bytes, text: str) -> bool:
    try:
        said = _SPACE.sub("", tool(raw))
    except (ValueError, CleanerError):
        return False
    same = sum(map(eq, said, text)) if len(said) == len(text) else 0
    return same >= SAME * len(text)


SAME: Final = 0.995
"""Share of the characters that must be those of the text: what Python and browsers call alike differs in a few."""
LARGEST: Final = 1_000_000
"""Bytes of a file; larger ones take detectors minutes."""


def _cleaner(raw: bytes) -> str:
    from cleaner.reading.decode import decode

    return decode(raw).text


def _charset_normalizer(raw: bytes) -> str:
    from charset_normalizer import from_bytes

    return str(from_bytes(raw).best() or "")


def _chardet(raw: bytes) -> str:
    import chardet

    return raw.decode(chardet.detect(raw)["encoding"] or "ascii", "replace")


TOOLS: Final[dict[str, Reader]] = {
    "cleaner": _cleaner, "charset_normalizer": _charset_normalizer, "chardet": _chardet,
}  # fmt: skip
"""By the name of their package; those that are not installed are left out."""
