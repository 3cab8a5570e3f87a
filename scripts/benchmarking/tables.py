"""Answers -> scores -> tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from benchmarking import metrics
from benchmarking.corpora import LEARNED_FROM, Case
from benchmarking.systems import Answer


@dataclass(frozen=True, slots=True)
class Table:
    """A table of scores; numbers are shares of 1, None where there is nothing to measure."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[float | int | None, ...]], ...]

    def markdown(self) -> str:
        """As Markdown, columns aligned for the eye too."""
        cells = [("", *self.columns), *((name, *map(_cell, values)) for name, values in self.rows)]
        widths = [max(len(row[i]) for row in cells) for i in range(len(cells[0]))]
        lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in cells]
        rule = "|" + "|".join(["-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:])]) + "|"
        return "\n".join([f"**{self.title}**", "", lines[0], rule, *lines[1:]])


def _cell(value: float | int | None) -> str:
    return "–" if value is None else str(value) if isinstance(value, int) else f"{value:.3f}"


def page_score(case: Case, said: Answer) -> float:
    """One number for one page: word F1, or that of its snippets where there is no gold text."""
    if case.text is not None:
        return metrics.word_bag(said.text, case.text).f1
    found = metrics.find_snippets(said.text, case.must_have, case.must_not_have)
    wanted = 2 * found.right + found.wrong + found.missing
    return 2 * found.right / wanted if wanted else 1.0


TEXT_COLUMNS = ("word F1", "95 % from", "to", "P", "R", "4-gram F1", "P ", "R ", "pages", "failed")


def text_row(cases: Sequence[Case], said: Sequence[Answer]) -> tuple[float | int | None, ...]:
    """The scores of one tool on pages with gold texts."""
    pages = [metrics.word_bag(a.text, c.text) for c, a in zip(cases, said, strict=True)]
    bags, (low, high) = metrics.mean(pages), metrics.interval([page.f1 for page in pages])
    grams = metrics.shingle_score(metrics.overlap(a.text, c.text) for c, a in zip(cases, said, strict=True))
    failed = sum(a.failure is not None for a in said)
    return (
        bags.f1, low, high, bags.precision, bags.recall, grams.f1, grams.precision, grams.recall, len(cases), failed,
    )  # fmt: skip


SNIPPET_COLUMNS = ("snippet F1", "P", "R", "pages", "failed")


def snippet_row(cases: Sequence[Case], said: Sequence[Answer]) -> tuple[float | int | None, ...]:
    """The scores of one tool on pages with snippets."""
    pairs = zip(cases, said, strict=True)
    score = metrics.snippet_score(metrics.find_snippets(a.text, c.must_have, c.must_not_have) for c, a in pairs)
    return score.f1, score.precision, score.recall, len(cases), sum(a.failure is not None for a in said)


FIELD_COLUMNS = (
    "title", "authors F1", "authors invented", "date", "date wrong", "date invented", "same instant", "language",
)  # fmt: skip


def field_row(cases: Sequence[Case], said: Sequence[Answer]) -> tuple[float | int | None, ...]:
    """The scores of one tool on titles, authors, dates and languages.

    Titles and days: share of the pages whose gold has one. Authors: mean F1 of those pages. Wrong: another day than
    the gold. Invented: share of the pages without gold for which something is said. Same instant: to the second, of the
    pages whose gold has a time and an offset. Languages: without country.
    """
    pairs = list(zip(cases, said, strict=True))
    titled = [metrics.plain(a.title) == metrics.plain(c.title) for c, a in pairs if c.title]
    signed = [metrics.author_f1(a.authors, c.authors) for c, a in pairs if c.authors]
    dated = [(metrics.day(a.published), day) for c, a in pairs if (day := metrics.day(c.published))]
    moments = ((metrics.instant(a.published), metrics.instant(c.published)) for c, a in pairs)
    timed = [said == gold for said, gold in moments if gold is not None]
    spoken = [metrics.language(a.language) == metrics.language(c.language) for c, a in pairs if c.language]
    return (
        _share(titled),
        _share(signed),
        _share([bool(a.authors) for c, a in pairs if not c.authors]) if signed else None,
        _share([day == gold for day, gold in dated]),
        _share([day not in (gold, None) for day, gold in dated]),
        _share([bool(metrics.day(a.published)) for c, a in pairs if not c.published]) if dated else None,
        _share(timed),
        _share(spoken) if any(a.language for a in said) else None,
    )


def _share(values: Sequence[float | bool]) -> float | None:
    return fmean(values) if values else None


def tables_of(name: str, cases: Sequence[Case], said: Mapping[str, Sequence[Answer]], fields: set[str]) -> list[Table]:
    """All tables of a set; `fields` are the tools that give titles, authors and dates."""
    if name.partition(":")[0] in LEARNED_FROM:
        name += " (cross-validated by site)"
    by_text = cases[0].text is not None
    row, columns = (text_row, TEXT_COLUMNS) if by_text else (snippet_row, SNIPPET_COLUMNS)
    tables = [Table(f"{name}, text", columns, tuple((tool, row(cases, found)) for tool, found in said.items()))]
    kinds = sorted({case.kind for case in cases})
    if len(kinds) > 1:
        tables.append(_by_kind(name, kinds, cases, said))
    articles = [index for index, case in enumerate(cases) if case.kind == "article"]
    chosen = {"fields": range(len(cases)), "fields of its articles": articles if len(articles) < len(cases) else []}
    for label, pages in chosen.items():
        rows = tuple(
            (tool, field_row([cases[i] for i in pages], [found[i] for i in pages]))
            for tool, found in said.items()
            if tool in fields
        )
        if any(value is not None for _, values in rows for value in values):
            tables.append(Table(f"{name}, {label}", FIELD_COLUMNS, rows))
    return tables


def _by_kind(name: str, kinds: Sequence[str], cases: Sequence[Case], said: Mapping[str, Sequence[Answer]]) -> Table:
    rows = []
    for kind in kinds:
        chosen = [index for index, case in enumerate(cases) if case.kind == kind]
        scores = (fmean(page_score(cases[i], found[i]) for i in chosen) for found in said.values())
        rows.append((kind, (len(chosen), *scores)))
    return Table(f"{name}, word F1 by kind of page", ("pages", *said), tuple(rows))
