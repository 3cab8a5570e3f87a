"""The pages on which the cleaner does worst, laid out so that a person can see why."""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from benchmarking import metrics
from benchmarking.corpora import Case
from benchmarking.systems import Answer
from benchmarking.tables import page_score


def write_worst(count: int, cases: Sequence[Case], said: Sequence[Answer], folder: Path) -> str:
    """List the pages with the lowest scores, and write each one's gold, answer and ledger into a folder of its own."""
    ranked = sorted(zip(cases, said, strict=True), key=lambda pair: page_score(*pair))[:count]
    shutil.rmtree(folder, ignore_errors=True)
    rows = [f"{'score':>6} {'P':>6} {'R':>6} {'gold':>7} {'said':>7}  page"]
    for rank, (case, answer) in enumerate(ranked, 1):
        place = folder / f"{rank:03d}-{re.sub(r'[^A-Za-z0-9._-]+', '_', case.id)[:60]}"
        place.mkdir(parents=True)
        _lay_out(case, answer, place)
        bag = metrics.word_bag(answer.text, case.text)
        numbers = f"{page_score(case, answer):6.3f} {bag.precision:6.3f} {bag.recall:6.3f}"
        lengths = f"{len(case.text or ''):7d} {len(answer.text):7d}"
        rows.append(f"{numbers} {lengths}  {place.name}  {case.kind}  {answer.failure or ''}".rstrip())
    return "\n".join([*rows, f"gold.txt, said.txt, ledger.txt and the page of each: {folder}"])


def _lay_out(case: Case, answer: Answer, place: Path) -> None:
    gold = case.text
    if gold is None:
        gold = "\n".join(["must have", *case.must_have, "", "must not have", *case.must_not_have])
    files = {
        "gold.txt": gold,
        "said.txt": answer.text,
        "page.txt" if case.is_dump else "page.html": case.page,
        "ledger.txt": answer.failure or ledger(case),
    }
    for name, text in files.items():
        (place / name).write_text(text + "\n", encoding="utf-8", errors="replace")


TELLING = 25
"""Shorter blocks stand in any text, so that the gold does not tell their fate."""


def ledger(case: Case) -> str:
    """Every block of the page with its fate: + keep, ^ lift, - drop; ! where the gold says otherwise."""
    from cleaner.marks import names_of
    from cleaner.pipeline import explain

    result = explain(case.page, url=case.url)
    lines = [f"{case.id} {case.url or ''}", f"flags {result.document.flags}"]
    gold = metrics.squash(case.text or "")
    for block, decision in zip(result.document.blocks, result.decisions, strict=True):
        sign = {"keep": "+", "lift": "^", "drop": "-"}[decision.action]
        wrong = (
            " "
            if len(block.text) < TELLING or not gold
            else " !"[(metrics.squash(block.text) in gold) != (sign == "+")]
        )
        marks = ",".join(names_of(block.marks))
        lines.append(f"{wrong}{sign} {decision.role:<10} {decision.reason:<40} [{marks}] {block.text!r}")
    return "\n".join(lines)
