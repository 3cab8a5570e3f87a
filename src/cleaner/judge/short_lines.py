"""Lines of a dump that are too short for the tagger to believe in, and that the sentences around them keep."""

import re
from collections.abc import Iterator
from typing import Final

from cleaner.judge.bench import Bench
from cleaner.measure import ends_sentence, ends_with_stop

SHORT: Final = 80
LAST: Final = 0.3
"""Length below which a last sentence is short, and the probability from which it stays. Of 2,630 pages laid out as
lines: see `docs/benchmarks.md`."""
ANSWERS: Final = 6
ANSWERED: Final = 0.2
"""Short sentences in a row between kept lines, and their mean probability: questions and answers."""
OPENS: Final = 0.3
"""Probability from which a statement right below the headline opens the text."""
STATEMENT: Final = 35
"""Length of a line that says something, not of a label with a full stop."""
_STATED: Final = re.compile(r"""[.。।۔]["'”’»)」“]*$|["”»“」]$""")
_ASKED: Final = re.compile(r"""[?？؟]["'”’»)」”“]*$""")
_NO_PROSE: Final = re.compile(r"https?:|@|©|\bwww\.")


def last_sentences(bench: Bench) -> None:
    """A short statement right below a kept paragraph ends the text with it: "Nobody was hurt." """
    if not bench.evidence.is_likely_article:
        return
    for i in bench.unsure():
        text = bench.blocks[i].text
        below = i > 0 and bench.is_kept(i - 1) and bench.prose[i - 1] and ends_sentence(bench.blocks[i - 1].text)
        short = bench.sizes[i] < SHORT and bench.probability(i) >= LAST
        if below and short and bench.is_plain(i) and is_statement(text):
            bench.keep(i, f"{bench.decisions[i].reason} ends the text")


def is_statement(text: str) -> bool:
    """Whether a line ends as statements do, and is no small print.

    >>> is_statement("Nobody was hurt."), is_statement("Nobody was hurt?"), is_statement("© 2024 Herald.")
    (True, False, False)
    """
    return _STATED.search(text[-6:]) is not None and _NO_PROSE.search(text) is None


def standfirst(bench: Bench, title: int | None) -> None:
    """A statement right below the headline opens the text, where the tagger half believes it."""
    i = -1 if title is None else title + 1
    if not 0 < i < len(bench.blocks) or not bench.is_unsure(i):
        return
    likely = bench.is_plain(i) and bench.probability(i) >= OPENS
    if likely and bench.is_sentence(i, STATEMENT) and is_statement(bench.blocks[i].text):
        bench.keep(i, f"{bench.decisions[i].reason} opens the text")


def answers(bench: Bench) -> None:
    """A few short sentences between kept lines are an interview's questions and answers; so are more of them below a
    kept question, when there are questions among them."""
    for run in _doubted(bench):
        above, below = run[0] - 1, run[-1] + 1
        if above < 0 or not bench.is_kept(above) or sum(map(bench.probability, run)) < ANSWERED * len(run):
            continue
        texts = [bench.blocks[i].text for i in (above, *run)]
        if not all(map(ends_with_stop, texts)):
            continue
        inside = len(run) <= ANSWERS and below < len(bench.blocks) and bench.is_kept(below)
        asked = [_ASKED.search(text[-6:]) is not None for text in texts]
        if inside or (asked[0] and any(asked[1:]) and 2 * sum(asked) <= len(run) + 1):
            for i in run:
                bench.keep(i, f"{bench.decisions[i].reason} between kept sentences")


def _doubted(bench: Bench) -> Iterator[list[int]]:
    """The runs of blocks that only the tagger is against."""
    run: list[int] = []
    for i in bench.unsure():
        if run and i != run[-1] + 1:
            yield run
            run = []
        run.append(i)
    if run:
        yield run
