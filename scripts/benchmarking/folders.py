"""big9's folders of ten pages of one site as folder runs: what learning from the folder is worth, and what it costs."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import fmean
from typing import Final

from benchmarking import metrics
from benchmarking.corpora import Case, cases
from benchmarking.tables import Table

SETS: Final = ("big9:dump", "big9")

OTHER_GOLD: Final = 0.4
"""Below this share of the gold's shingles on the page, the gold is another article's."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A page alone and with what its folder taught."""

    id: str
    alone: float
    """Word F1."""
    learned: float
    titles: tuple[bool, bool]
    lines: int
    """Lines of the gold that were kept page by page."""
    lost: tuple[str, ...]
    """Those of them that went for the profile."""
    taken: tuple[str, ...]
    """All lines that were kept page by page and went for the profile."""
    other_gold: bool


def measure(folder: Path, limit: int | None, scratch: Path) -> Table:
    """The table; what each page lost and won is written to `scratch`, a page a line."""
    scratch.mkdir(parents=True, exist_ok=True)
    rows: list[tuple[str, tuple[float | int | None, ...]]] = []
    for name in SETS:
        found = [outcome for group in _folders(folder, name, limit) for outcome in _outcomes(group)]
        with (scratch / f"{name.replace(':', '-')}.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(json.dumps({slot: getattr(o, slot) for slot in Outcome.__slots__}) + "\n" for o in found)
        rows.append((name, _row(found)))
        rows.append((f"{name}, gold is the page's", _row([o for o in found if not o.other_gold])))
    return Table("big9, folders of ten as runs that learn", COLUMNS, tuple(rows))


COLUMNS: Final = ("pages", "word F1 alone", "learned", "title alone", "learned ", "gold lines", "lost", "% lost")


def _row(found: Sequence[Outcome]) -> tuple[float | int | None, ...]:
    lines, lost = sum(o.lines for o in found), sum(len(o.lost) for o in found)
    return (
        len(found), fmean(o.alone for o in found), fmean(o.learned for o in found),
        fmean(o.titles[0] for o in found), fmean(o.titles[1] for o in found), lines, lost, 100 * lost / lines,
    )  # fmt: skip


def _folders(folder: Path, name: str, limit: int | None) -> Iterator[list[Case]]:
    found = [list(group) for _, group in groupby(cases(folder, name), lambda case: case.id.rpartition("/")[0])]
    yield from found[:: max(1, len(found) // limit)][:limit] if limit else found


def _outcomes(group: Sequence[Case]) -> Iterator[Outcome]:
    from cleaner import Options, Page, SiteProfile, explain

    pages = [Page(case.page, url=case.url) for case in group]
    options = Options(profile=SiteProfile.learn(pages))
    for case, page in zip(group, pages, strict=True):
        alone, learned = explain(page), explain(page, options=options)
        gold = {_squashed(line) for line in (case.text or "").splitlines()} - {""}
        before, after = (_kept(result) for result in (alone, learned))
        gone = [line for line in before if line not in after]
        yield Outcome(
            case.id,
            *(metrics.word_bag(result.article.text, case.text).f1 for result in (alone, learned)),
            (_right(alone.article.title, case), _right(learned.article.title, case)),
            sum(line in gold for line in before),
            tuple(line for line in gone if line in gold),
            tuple(gone),
            (metrics.overlap(_all(alone), case.text).recall or 0) < OTHER_GOLD,
        )


def _right(title: str | None, case: Case) -> bool:
    return metrics.plain(title) == metrics.plain(case.title)


def _kept(result) -> dict[str, None]:
    texts = (result.document.blocks[d.block].text for d in result.decisions if d.action == "keep")
    return dict.fromkeys(map(_squashed, texts))


def _all(result) -> str:
    return "\n".join(block.text for block in result.document.blocks)


def _squashed(line: str) -> str:
    return re.sub(r"\s+", " ", line).strip()
