"""Measure the cleaner and its peers.

scripts/benchmark --corpora DIR                             all sets, all tools
scripts/benchmark --corpora DIR --sets big9 big9:dump --peers none
scripts/benchmark --corpora DIR --worst 20 big9             the worst pages, laid out for reading
scripts/benchmark --corpora DIR --speed                     time a page, next to trafilatura
scripts/benchmark --corpora DIR --folders                   folders of ten pages of a site, with and without learning
scripts/benchmark --encodings DIR                           bytes to text: a folder of texts for each encoding
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarking import corpora, encodings, folders, systems
from benchmarking.plots import draw
from benchmarking.run import answers
from benchmarking.speed import measure, measure_dumps, measure_stages, measure_start
from benchmarking.tables import Table, tables_of
from benchmarking.worst import write_worst


def main() -> int:
    """Arguments in, tables out."""
    parser = _parser()
    options = parser.parse_args()
    if options.plot and options.markdown:
        draw(options.markdown, options.plot)
        return 0
    if options.encodings:
        return _one(options, "encodings", encodings.measure(options.encodings))
    if not options.corpora:
        parser.error("--corpora DIR is needed")
    if options.worst:
        return _worst(options)
    if options.speed:
        return _speed(options)
    if options.folders:
        return _one(options, "folders", folders.measure(options.corpora, options.limit, options.scratch / "folders"))
    return _quality(options)


def _one(options: argparse.Namespace, section: str, table: Table) -> int:
    print(table.markdown())
    _write(options.markdown, section, [table.markdown()])
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/benchmark", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    peers = [name for name in systems.SYSTEMS if name != systems.OWN]
    scratch = Path(tempfile.gettempdir()) / "cleaner-benchmark"
    parser.add_argument("--corpora", type=Path, help="folder with the *-*.jsonl.xz files")
    parser.add_argument("--sets", nargs="+", default=corpora.SETS, metavar="SET", help=f"of {', '.join(corpora.SETS)}")
    parser.add_argument(
        "--peers", nargs="+", default=systems.DEFAULT[1:], choices=["none", *peers], metavar="TOOL",
        help=f"of {', '.join(peers)}; or none",
    )  # fmt: skip
    parser.add_argument("--limit", type=int, help="only so many pages of each set, evenly taken")
    parser.add_argument("--workers", type=int, default=2, help="processes (default 2)")
    parser.add_argument("--cache", type=Path, default=scratch / "answers", help="what the peers said is kept there")
    parser.add_argument("--markdown", type=Path, help="put the tables into their section of this file")
    parser.add_argument(
        "--plot", type=Path, metavar="SVG", help="draw the tables of the --markdown file, and nothing else"
    )
    parser.add_argument("--worst", nargs=2, metavar=("N", "SET"), help="lay out the N worst pages of a set")
    parser.add_argument(
        "--speed", action="store_true", help="time articles next to trafilatura, dumps, stages and the start"
    )
    parser.add_argument(
        "--encodings", type=Path, metavar="DIR", help="texts by encoding, like the folder tests of chardet's source"
    )
    parser.add_argument("--folders", action="store_true", help="big9 by folder, with learning; --limit counts folders")
    parser.add_argument("--scratch", type=Path, default=scratch, help=f"where --worst writes (default {scratch})")
    return parser


def _quality(options: argparse.Namespace) -> int:
    tools = [systems.OWN, *(name for name in options.peers if name not in (systems.OWN, "none"))]
    out = []
    for name in options.sets:
        cases = corpora.cases(options.corpora, name, options.limit)
        fit = [tool for tool in tools if systems.SYSTEMS[tool].reads_dumps or not cases[0].is_dump]
        said = {tool: answers(tool, cases, name, options.workers, options.cache) for tool in fit}
        fields = {tool for tool in fit if systems.SYSTEMS[tool].has_fields}
        for table in tables_of(name, cases, said, fields):
            out.append(table.markdown())
            print(out[-1], end="\n\n", flush=True)
    _write(options.markdown, "quality", out)
    return 0


def _speed(options: argparse.Namespace) -> int:
    def sample(name: str) -> list[corpora.Case]:
        cases = corpora.cases(options.corpora, name)
        articles = [case for case in cases if case.kind == "article" or not name.startswith("wcxb")]
        most = options.limit or SPEED_PAGES
        return articles[:: max(1, len(articles) // most)][:most]

    pages = [case for name in ("fundus", "wcxb") for case in sample(name)]
    dumps = [case for name in ("big9:dump", "fundus:lines") for case in sample(name)]
    tables = []
    for table in (measure(pages), measure_stages(pages), measure_dumps(dumps), measure_stages(dumps), measure_start()):
        tables.append(table.markdown())
        print(tables[-1], end="\n\n", flush=True)
    _write(options.markdown, "speed", tables)
    return 0


SPEED_PAGES = 40
"""Of each set, unless --limit says otherwise."""


def _write(path: Path | None, section: str, tables: list[str]) -> None:
    """Put the tables between the section's marks in a Markdown file, which are added at its end when missing."""
    if path is None:
        return
    begin, end = f"<!-- begin {section} -->", f"<!-- end {section} -->"
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    before, mark, rest = text.partition(begin)
    after = rest.partition(end)[2] if mark else "\n"
    if not mark and before:
        before = before.rstrip("\n") + "\n\n"
    path.write_text("".join([before, begin, "\n\n", "\n\n".join(tables), "\n\n", end, after]), encoding="utf-8")


def _worst(options: argparse.Namespace) -> int:
    count, name = int(options.worst[0]), options.worst[1]
    cases = corpora.cases(options.corpora, name, options.limit)
    said = answers(systems.OWN, cases, name, options.workers, None)
    print(write_worst(count, cases, said, options.scratch / "worst" / name.replace(":", "-")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
