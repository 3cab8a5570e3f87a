"""Pages for long runs: tiny ones, some of them hostile."""

from pathlib import Path

HEAD = "<!doctype html><html lang=en><head><title>Day {0} at the mill</title></head><body><h1>Day {0} at the mill</h1>"
TEXT = "<p>On day {0} the mill was open from nine, its owner told the paper, and {1} people came to see the wheel.</p>"
HOSTILE = (
    b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"<div>" * 3000 + b"deep", b"<p>\xff\xfe\x00" * 50,
    b"<" * 20_000, b"<b" + b" a=1" * 3000 + b">x", b"&#1;" * 5000, b"<table>" * 500 + b"<td>x", b" " * 50_000,
    b"<script>" + b"x" * 50_000,
)  # fmt: skip
ONE_IN = 100


def pages(place: Path, number: int) -> None:
    """A folder of so many small pages, a thousand in a folder, one in a hundred of them hostile."""
    for each in range(number):
        page = place / f"{each // 1000:04}" / f"{each % 1000:03}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_bytes(_made(each))


FILES = 8
"""Parquet files of a run on engines."""


def parquet(place: Path, number: int, raw: Path | None) -> None:
    """Pages in Parquet files: made ones, or those of a folder again and again, each at an address of its own."""
    import pyarrow
    from pyarrow.parquet import write_table

    place.mkdir(parents=True)
    given = [path.read_bytes() for path in sorted(raw.rglob("*")) if path.is_file()] if raw else []
    for part in range(FILES):
        rows = [
            {"url": f"https://{each % 7}.example/{each}", "content": given[each % len(given)] if raw else _made(each)}
            for each in range(part, number, FILES)
        ]
        write_table(pyarrow.Table.from_pylist(rows), place / f"{part}.parquet")


def _made(each: int) -> bytes:
    if each % ONE_IN == 7:
        return HOSTILE[each // ONE_IN % len(HOSTILE)]
    return (HEAD.format(each) + TEXT.format(each, each * 7 % 91) + TEXT.format(each + 1, 3)).encode()
