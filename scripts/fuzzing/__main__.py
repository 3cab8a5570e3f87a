"""`scripts/fuzz TARGET --seconds N`: see --help. A finding ends the run, and its bytes are kept."""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["cleaner"]):
    from fuzzing.seeds import seeds
    from fuzzing.targets import TARGETS, Broken

MOST = 10
"""Seconds of processor time that an input may cost."""
HUNG = 3600
"""Seconds on the clock after which an input hangs: a run with the least priority waits long for its turn."""


def main() -> None:
    """Arguments in; atheris takes over and ends the process."""
    parser = argparse.ArgumentParser(prog="scripts/fuzz", description="Coverage-guided fuzzing with atheris.")
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--corpus", type=Path, required=True, help="folder of inputs that is begun with and added to")
    asked = parser.parse_args()
    corpus = asked.corpus / asked.target
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(asked.target)):
        (corpus / f"seed{number:03}").write_bytes(seed)
    flags = [f"-max_total_time={asked.seconds}", f"-timeout={HUNG}", "-rss_limit_mb=2048", "-max_len=20000"]
    kept = f"-artifact_prefix={asked.corpus}/{asked.target}-"
    atheris.Setup([sys.argv[0], str(corpus), *flags, kept, "-print_final_stats=1"], _in_time(TARGETS[asked.target]))
    atheris.Fuzz()


def _in_time(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    def watched(data: bytes) -> None:
        began = time.process_time()
        target(data)
        if (cost := time.process_time() - began) > MOST:
            raise Broken(f"{cost:.0f} s")

    return watched


if __name__ == "__main__":
    main()
