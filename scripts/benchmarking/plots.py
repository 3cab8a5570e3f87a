"""The tables of docs/benchmarks.md as a picture: one group of bars a set, one bar a tool."""

import re
from pathlib import Path
from typing import Final

TITLE: Final = re.compile(r"^\*\*(?P<set>[\w:-]+).*, text\*\*$")
TOOLS: Final = {
    "cleaner": "#1b6ca8",
    "trafilatura-no-comments": "#e08e45",
    "readability": "#8fb339",
    "resiliparse": "#9d6fb0",
    "nothing-removed": "#b8b8b8",
}
"""Tools that are drawn, and their colours."""


def scores(markdown: str) -> dict[str, dict[str, float]]:
    """The first measure of each tool in each text table: set -> tool -> score."""
    found: dict[str, dict[str, float]] = {}
    current: dict[str, float] | None = None
    for line in markdown.splitlines():
        if line.startswith("**"):
            match = TITLE.match(line)
            current = found.setdefault(match["set"], {}) if match else None
        elif current is not None and line.startswith("| ") and not line.startswith("|  "):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            current[cells[0]] = float(cells[1])
    return found


def draw(markdown: Path, picture: Path) -> None:
    """Draw the text tables of a file. Needs matplotlib (extra `peers`)."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "cleaner"
    from matplotlib import pyplot

    found = scores(markdown.read_text(encoding="utf-8"))
    figure, axes = pyplot.subplots(figsize=(17, 4.2))
    width = 0.8 / len(TOOLS)
    for place, (tool, colour) in enumerate(TOOLS.items()):
        drawn = [(i, said[tool]) for i, said in enumerate(found.values()) if tool in said]
        bars = axes.bar([i + place * width for i, _ in drawn], [v for _, v in drawn], width, label=tool, color=colour)
        if tool == "cleaner":
            axes.bar_label(bars, fmt="%.3f", fontsize=7, padding=2)
    axes.set_xticks(
        [i + 0.4 - width / 2 for i in range(len(found))],
        [name.replace(":", ":\n").replace("-", "-\n") for name in found],
        fontsize=8,
    )
    axes.set_ylim(0.4, 1.02)
    axes.set_ylabel("F1 of the text")
    axes.legend(ncols=len(TOOLS), fontsize=8, loc="lower center", bbox_to_anchor=(0.5, 1.0), frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(picture, metadata={"Date": None})
