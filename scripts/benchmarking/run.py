"""Ask the tools about all pages, in worker processes, and remember what the slow ones said."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import partial
from hashlib import sha256
from pathlib import Path

from benchmarking.corpora import Case
from benchmarking.systems import SYSTEMS, Answer, answer


def answers(name: str, cases: Sequence[Case], label: str, workers: int, cache: Path | None) -> list[Answer]:
    """The answers of a tool, in the order of the cases."""
    known = _Memory(cache, name) if cache and SYSTEMS[name].version else None
    said = {case.id: known.get(case) for case in cases} if known else {}
    open_cases = [case for case in cases if said.get(case.id) is None]
    for case, new in zip(open_cases, _ask(name, open_cases, label, workers), strict=True):
        said[case.id] = new
        if known:
            known.add(case, new)
    found = [answer for case in cases if (answer := said[case.id]) is not None]
    for failure, count in Counter(answer.failure for answer in found if answer.failure).most_common(3):
        print(f"{label} {name}: {count} x {failure}", file=sys.stderr)
    return found


def _ask(name: str, cases: Sequence[Case], label: str, workers: int) -> Iterable[Answer]:
    if workers <= 1 or len(cases) < 20:
        yield from _progress(map(partial(answer, name), cases), len(cases), f"{label} {name}")
        return
    with ProcessPoolExecutor(workers) as pool:
        found = pool.map(partial(answer, name), cases, chunksize=4)
        yield from _progress(found, len(cases), f"{label} {name}")


def _progress(found: Iterable[Answer], total: int, label: str) -> Iterable[Answer]:
    for number, item in enumerate(found, 1):
        if number % 25 == 0 or number == total:
            end = "\n" if number == total else ""
            sys.stderr.write(f"\r{label}: {number}/{total}{end}")
            sys.stderr.flush()
        yield item


class _Memory:
    """Answers of one version of a tool, in one file that only grows."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{name}-{SYSTEMS[name].version}.jsonl"
        self._answers: dict[str, Answer] = {}
        if self._path.exists():
            for line in self._path.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                key = row.pop("key")
                self._answers[key] = Answer(**row)

    def get(self, case: Case) -> Answer | None:
        return self._answers.get(self._key(case))

    def add(self, case: Case, said: Answer) -> None:
        row = {"key": self._key(case), **asdict(said)}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

    @staticmethod
    def _key(case: Case) -> str:
        return sha256(f"{case.url}\n{case.page}".encode("utf-8", "replace")).hexdigest()
