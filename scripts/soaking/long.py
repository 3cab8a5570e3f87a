"""Long runs of the real thing: tiny pages, some of them hostile; memory and open files of the parent as it goes."""

import subprocess
import sys
import time
from collections.abc import Iterator
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


def run(raw: Path, out: Path, workers: int, *more: str) -> tuple[float, list[tuple[int, int]]]:
    """Seconds that a run took, and each second or so (kB of the parent's memory, its open files)."""
    command = [sys.executable, "-m", "cleaner", "clean", raw, "-o", out, "--workers", str(workers), "-q", *more]
    began, seen = time.monotonic(), []
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        while True:
            try:
                process.wait(1)
                break
            except subprocess.TimeoutExpired:
                seen += list(_looked_at(process.pid))
    return time.monotonic() - began, seen


def _looked_at(pid: int) -> Iterator[tuple[int, int]]:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        yield int(status.partition("VmRSS:")[2].split()[0]), len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except (OSError, IndexError):  # it has just ended
        return


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


def engine(raw: Path, file: Path, more: list[str]) -> int:
    """Run the command; the most MB that its own process had."""
    command = [sys.executable, "-m", "cleaner", "clean", raw, "--jsonl", file, "-q", *more]
    most = 0
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max([most, *(memory // 1024 for memory, _ in _looked_at(process.pid))])
            time.sleep(0.5)
    return most
