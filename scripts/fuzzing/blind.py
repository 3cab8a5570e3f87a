"""Mutation that nothing guides: for a machine without atheris, or without the time to instrument everything first."""

import random
import time
from collections.abc import Callable
from pathlib import Path

LARGEST = 20_000
CHANGES = 6


def run(name: str, seeds: list[bytes], target: Callable[[bytes], None], seconds: float, kept: Path) -> str:
    """Mutate seeds for so many seconds of processor time; the input at which the target raises is kept."""
    chance = random.Random(time.time_ns())
    began, inputs = time.process_time(), 0
    while time.process_time() - began < seconds:
        data = mutated(chance, seeds)
        inputs += 1
        try:
            target(data)
        except BaseException:
            kept.mkdir(parents=True, exist_ok=True)
            (kept / f"{name}-blind").write_bytes(data)
            raise
    return f"{name}: {inputs} inputs in {time.process_time() - began:.0f} s of processor time"


def mutated(chance: random.Random, seeds: list[bytes]) -> bytes:
    """One of the seeds, changed in a few places."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, CHANGES)):
        at, length = chance.randint(0, len(data)), chance.randint(1, 2 ** chance.randint(0, 8))
        match chance.randint(0, 5):
            case 0:
                del data[at : at + length]
            case 1:
                data[at:at] = data[at : at + length]
            case 2:
                data[at:at] = chance.randbytes(min(length, 8))
            case 3 if data:
                data[at % len(data)] ^= 1 << chance.randint(0, 7)
            case 4:
                other = chance.choice(seeds)
                start = chance.randint(0, len(other))
                data[at : at + length] = other[start : start + length]
            case _:
                data[at:at] = chance.choice(TOKENS)
    return bytes(data[:LARGEST])


TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r\n", b"<", b"</p>", b"<p>", b"<table>", b"<!--", b"]]>",
    b"&#0;", b"&#xD800;", b"<script>", b"\"'", b"{", b"[[", b"null", b"-1", b"1e999", b"9" * 30, b"\\u", b"\x1b[31m",
    b"\xe2\x80\xae",
)  # fmt: skip
"""What readers stumble over."""
