"""What each tool makes of the HTML files of the corpus, every page in a process of its own, within bounds."""

import multiprocessing
import resource
import signal
from collections import Counter
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from hostility import corpus
from hostility.corpus import Case
from hostility.growth import MOST, WARM
from hostility.tools import TOOLS, Said

MEMORY = 2**31
PATIENCE = 300
"""Seconds on the clock after which a page hangs that does not use its processor time up."""
OUTCOMES = ("whole", "lost without a word", "said so", "hangs", "needs too much memory", "dies")


def run(place: Path, maker: Path, scale: float, chosen: list[str]) -> int:
    """Ask each tool about each page, tell how often each outcome was met; 1 if this cleaner loses or breaks one."""
    made = corpus.made(maker, place / f"corpus-{scale:g}", scale)
    cases = [case for case in corpus.cases(made) if _is_page(made / corpus.FILES, case)]
    with_article = sum(bool(case.must) for case in cases)
    print(f"{len(cases)} HTML files at scale {scale:g}, {with_article} of them with an article, {MOST:.0f} s, 2 GB")
    rows = {tool: _outcomes(tool, made / corpus.FILES, cases) for tool in chosen}
    print(f"| | {' | '.join(OUTCOMES)} |")
    for tool, found in rows.items():
        print(f"| {tool} | {' | '.join(str(found[outcome]) for outcome in OUTCOMES)} |")
    own = rows.get("cleaner", Counter())
    return int(own.total() != own["whole"] + own["said so"])


def _is_page(files: Path, case: Case) -> bool:
    if case.name.startswith("filesystem/"):  # odd for its name or its place, not for what it holds
        return False
    path = files / case.path.decode("utf-8", "surrogateescape")
    return path.suffix in (".html", ".htm") and path.is_file() and not path.is_symlink()


def _outcomes(tool: str, files: Path, cases: list[Case]) -> Counter[str]:
    TOOLS[tool](WARM)
    found: Counter[str] = Counter()
    for case in cases:
        page = (files / case.path.decode("utf-8", "surrogateescape")).read_bytes()
        outcome = _outcome(case, _in_a_child(TOOLS[tool], page))
        found[outcome] += 1
        if outcome != "whole":
            print(f"{tool}: {case.name}: {outcome}", flush=True)
    return found


def _outcome(case: Case, said: Said | str) -> str:
    if isinstance(said, str):
        return said
    if said.failure is not None:
        return "said so"
    return "whole" if all(must in said.text for must in case.must) else "lost without a word"


def _in_a_child(ask: Callable[[bytes], Said], page: bytes) -> Said | str:
    """The answer, or the outcome without one."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_ask, args=(ask, page, theirs))
    child.start()
    theirs.close()
    said: Said | str | None = None
    try:
        if ours.poll(PATIENCE):
            said = ours.recv()
    except EOFError:
        pass
    else:
        if said is None:
            child.kill()
            said = "hangs"
    child.join()
    if said is None:
        said = "hangs" if child.exitcode in (-signal.SIGXCPU, -signal.SIGKILL) else "dies"
    return said


def _ask(ask: Callable[[bytes], Said], page: bytes, pipe: Connection) -> None:
    seconds = int(MOST)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        said: Said | str = ask(page)
    except MemoryError:
        said = "needs too much memory"
    if isinstance(said, Said) and said.failure and said.failure.startswith("MemoryError"):
        said = "needs too much memory"
    pipe.send(said)
