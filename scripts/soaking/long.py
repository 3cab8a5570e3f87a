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
        if each % ONE_IN == 7:
            page.write_bytes(HOSTILE[each // ONE_IN % len(HOSTILE)])
        else:
            page.write_text(HEAD.format(each) + TEXT.format(each, each * 7 % 91) + TEXT.format(each + 1, 3))


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
