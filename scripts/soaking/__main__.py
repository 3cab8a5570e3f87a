"""`scripts/soak kills|disk|pages|speed|engines`: see --help."""

import argparse
import errno
import itertools
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from soaking import disk, kills, long, places, timed
from soaking.watch import Cost, watched


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/soak", description="Runs that are killed, long, or measured.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    killed = verbs.add_parser("kills", help="kill runs at random moments, and see what was lost")
    killed.add_argument("--number", type=int, default=200)
    killed.add_argument("--pages", type=int, default=300)
    killed.add_argument("--seed", type=int, default=1)
    verbs.add_parser("disk", help="fail every call of the system, one after the other; fill and close real places")
    soaked = verbs.add_parser("pages", help="a long run of small pages, and the same run once more when it is done")
    soaked.add_argument("--number", type=int, default=100_000)
    soaked.add_argument("--profile", default="off")
    soaked.add_argument("--bare", action="store_true", help="clean nothing in the first run: only the machinery")
    speed = verbs.add_parser("speed", help="two workers against one, and what the machinery costs, in one run each")
    speed.add_argument("--number", type=int, default=2_000)
    speed.add_argument("--raw", type=Path, help="a folder of pages to take instead of made ones")
    engines = verbs.add_parser("engines", help="the same run over Parquet on this machine's workers and on Daft")
    engines.add_argument("--number", type=int, default=20_000)
    engines.add_argument("--raw", type=Path, help="a folder of pages to take instead of made ones, again and again")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        if asked.verb == "kills":
            _kills(Path(place), asked.number, asked.pages, asked.seed)
        elif asked.verb == "disk":
            _disk(Path(place))
        elif asked.verb == "pages":
            _pages(Path(place), asked.number, asked.profile, bare=asked.bare)
        elif asked.verb == "engines":
            _engines(Path(place), asked.number, asked.raw)
        else:
            _speed(Path(place), asked.number, asked.raw)


def _kills(place: Path, number: int, pages: int, seed: int) -> None:
    raw = kills.folder_of(place / "raw", pages)
    expected = kills.unbroken(raw, place / "unbroken")
    done, starts, again, wrong = {"parent": 0, "both": 0, "worker": 0}, 0, 0, 0
    while sum(done.values()) < number:
        told = kills.killed_until_done(raw, place / f"out{starts}", expected, seed + starts)
        starts += 1
        again += told.worked - told.inputs
        wrong += len(told.wrong)
        done = {victim: done[victim] + times for victim, times in told.kills.items()}
        print(
            f"run {starts}: {told.number} kills, {told.worked - told.inputs} pages again",
            *told.wrong,
            sep="\n",
            flush=True,
        )
    print(f"{sum(done.values())} kills ({done}) of {starts} runs over {pages} pages:")
    print(f"{wrong} faults; {again} pages were worked on again, {again / sum(done.values()):.2f} for each kill")
    raise SystemExit(bool(wrong))


def _disk(place: Path) -> None:
    runs, bad = 0, 0
    for name, lasting in itertools.product(("out", "all.jsonl"), (False, True)):
        for fault, wrong in disk.loop(place / f"{name}-{lasting}", name, disk.ERRNOS, lasting):
            runs, bad = runs + 1, bad + bool(wrong)
            if wrong:
                print(f"{name} call {fault.number} {errno.errorcode[fault.errno]} {fault.met}: {wrong}")
    print(f"{runs} runs, each with a call that fails: {bad} faults")
    real = list(places.wrong(place / "real"))
    print(*real, sep="\n")
    raise SystemExit(bool(bad) or any("WRONG" in line for line in real))


def _pages(place: Path, number: int, profile: str, *, bare: bool) -> None:
    long.pages(place / "raw", number)
    arguments = [place / "raw", "-o", place / "out", "--workers", "2", "--profile", profile]
    if bare:
        command = [sys.executable, "-m", "soaking.timed", place / "raw", place / "out", "--bare"]
        _looks(_told("bare run", number, watched(command)))
    else:
        _looks(_cleaned("first run", number, arguments))
    _looks(_cleaned("run of a finished folder", number, arguments))
    print((place / "out" / "_summary.json").read_text().partition('"removed"')[0])


def _looks(cost: Cost) -> None:
    for part in range(0, len(cost.looks), max(1, len(cost.looks) // 10)):
        look = cost.looks[part]
        print(f"  after {part} s: parent {look.memory} MB, {look.files} open files, {look.cpu:.1f} s")


def _engines(place: Path, number: int, raw: Path | None) -> None:
    long.parquet(place / "raw", number, raw)
    outputs = []
    for name, more in (("local", ["--workers", "2"]), ("daft", ["--engine", "daft"])):
        (place / name).mkdir()
        _cleaned(name, number, [place / "raw", "--jsonl", place / name / "all.jsonl", *more])
        ends = ("", ".report.jsonl", ".summary.json")
        outputs.append([(place / name / f"all.jsonl{end}").read_bytes() for end in ends])
    print("the same bytes" if outputs[0] == outputs[1] else "NOT the same bytes")
    raise SystemExit(outputs[0] != outputs[1])


def _cleaned(what: str, number: int, more: Sequence[str | Path]) -> Cost:
    return _told(what, number, watched([sys.executable, "-m", "cleaner", "clean", "-q", *more]))


def _told(what: str, number: int, cost: Cost) -> Cost:
    used = f"{cost.clock:.1f} s on the clock, {cost.cpu:.1f} s of processor time, at most {cost.most} MB"
    print(f"{what}: {number} pages, {used}", flush=True)
    return cost


def _speed(place: Path, number: int, raw: Path | None) -> None:
    if raw is None:
        long.pages(raw := place / "raw", number)
    for workers in (1, 2):
        out = place / f"out{workers}"
        cost = watched([sys.executable, "-m", "soaking.timed", raw, out, "--workers", str(workers)])
        cleaning = timed.cleaning(out)
        machinery, parent = cost.cpu - cleaning, cost.looks[-1].cpu
        print(f"{workers} workers: {cost.clock:.1f} s on the clock; processor time: cleaning {cleaning:.1f} s,")
        print(f"  machinery {machinery:.1f} s ({machinery / cleaning:.1%}), of which {parent:.1f} s in the parent")


if __name__ == "__main__":
    main()
