"""A folder of hostile inputs that costs seconds: every shape in a small size, and what is no page, or no plain one."""

import os
from pathlib import Path

from hostility import folder, shapes
from hostility.corpus import Case

SMALL = 40
"""The part of a shape's smallest size that is enough to see what comes of it."""


def made(raw: Path) -> list[Case]:
    """Fill a new folder; what has to come of each input."""
    raw.mkdir()
    cases = _planted(raw)
    for number, shape in enumerate(shapes.SHAPES):
        name = f"{number:03}.html"
        (raw / name).write_text(shape.made(max(8, shape.count // SMALL)))
        # A dump that is nothing but the same line again and again has no article that could be told from it.
        must = () if shape.name.startswith("dump") else (shapes.STORY,)
        cases.append(_case(shape.name, name.encode(), "article", "empty", "error", must=must))
    return cases


def _planted(raw: Path) -> list[Case]:
    page = shapes.page("").encode()
    (raw / "up").symlink_to("..")
    (raw / "outside.html").symlink_to("/etc/passwd")
    os.mkfifo(raw / "pipe.html")
    (raw / "\x1b[31mred\n.html").write_bytes(page)
    (raw / "noise.html").write_bytes(bytes(range(256)) * 100)
    (raw / "nothing.html").write_bytes(b"")
    (raw / "cut.html.gz").write_bytes(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03cut")
    (raw / "closed.html").write_bytes(page)
    (raw / "closed.html").chmod(0)
    (raw / "lines.jsonl").write_bytes(b'{"html": 5}\n' + b"[" * 50_000 + b'\n{"html": "<p>\\ud800 one</p>"}\n')
    return [
        _case("link up", b"up", "skip"),
        _case("link outside", b"outside.html", "skip"),
        _case("pipe", b"pipe.html", "skip"),
        _case("control characters", b"\x1b[31mred\n.html", "article", must=(shapes.STORY,)),
        _case("noise", b"noise.html", "error"),
        _case("nothing", b"nothing.html", "error"),
        _case("cut", b"cut.html.gz", "error", "empty"),
        _case("closed", b"closed.html", "error" if folder.powerless() or os.geteuid() else "article"),
        _case("lines", b"lines.jsonl", "error", records=3),
    ]


def _case(name: str, path: bytes, *allow: str, must: tuple[str, ...] = (), records: int | None = None) -> Case:
    return Case(name, path, frozenset(allow), must, ("root:x:0:0",), records)
