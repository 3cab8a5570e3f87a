"""`scripts/hostile run|peers|shapes|times|same`: see --help."""

import argparse
import sys
import tempfile
from pathlib import Path

from hostility import folder, growth, peers, same, times
from hostility.tools import TOOLS


def main() -> int:
    """Arguments in, faults out; exit 1 when there are any."""
    parser = argparse.ArgumentParser(prog="scripts/hostile", description="Inputs that break tools.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    run = verbs.add_parser("run", help="the whole corpus as one folder run, held against its manifest")
    run.add_argument("--maker", type=Path, required=True, help="script that writes corpus and manifest: OUT --scale X")
    run.add_argument("--scale", type=float, default=0.01)
    run.add_argument("--profile", default="learn", help="learn or off (default: learn, as `cleaner clean` does)")
    run.add_argument("--workers", type=int, default=2)
    run.add_argument("--place", type=Path, help="keep corpus and results here; what is there is used again")
    others = verbs.add_parser("peers", help="its HTML files, given to each tool in a process with bounds")
    others.add_argument("--maker", type=Path, required=True)
    others.add_argument("--scale", type=float, default=0.01)
    others.add_argument("--place", type=Path, help="keep the corpus here; what is there is used again")
    others.add_argument("--tools", nargs="+", default=list(TOOLS), choices=list(TOOLS), metavar="TOOL")
    shapes = verbs.add_parser("shapes", help="pages that are large in one way, at 1, 2, 4 and 8 times a size")
    shapes.add_argument("--only", default="", help="shapes with this in their name")
    shapes.add_argument("--tool", default="cleaner", help="trafilatura, readability, newspaper4k, resiliparse: `peers`")
    real = verbs.add_parser("times", help="processor time of real pages: how many take less than 50 ms")
    real.add_argument("--corpora", type=Path, required=True, help="folder with *-*.jsonl.xz files")
    real.add_argument("--sets", nargs="+", default=["fundus", "wcxb"], metavar="SET")
    real.add_argument("--limit", type=int, help="only so many pages of each set, evenly taken")
    real.add_argument("--tool", default="cleaner", choices=list(TOOLS), metavar="TOOL")
    verbs.add_parser("same", help="one small hostile folder in 24 surroundings: the same bytes")
    asked = parser.parse_args()
    if asked.verb == "shapes":
        return growth.run(asked.only, asked.tool)
    if asked.verb == "times":
        return times.run(asked.corpora, asked.sets, asked.limit, asked.tool)
    with tempfile.TemporaryDirectory() as temporary:
        if asked.verb == "same":
            return same.run(Path(temporary))
        place = asked.place or Path(temporary)
        if asked.verb == "peers":
            return peers.run(place, asked.maker, asked.scale, asked.tools)
        return folder.run(place, asked.maker, asked.scale, asked.profile, asked.workers)


if __name__ == "__main__":
    sys.exit(main())
