"""`scripts/fuzz TARGET --seconds N`: see --help. A finding ends the run, and its bytes are kept."""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

MOST = 10
"""Seconds of processor time that an input may cost."""
HUNG = 3600
"""Seconds on the clock after which an input hangs: a run with the least priority waits long for its turn."""

Target = Callable[[bytes], None]


def main() -> None:
    """Arguments in. atheris takes over and ends the process, unless it is not wanted."""
    parser = argparse.ArgumentParser(prog="scripts/fuzz", description="Fuzzing: by atheris, guided by coverage.")
    parser.add_argument("target", help="one of scripts/fuzzing/targets.py")
    parser.add_argument("--seconds", type=int, default=600, help="on the clock; with --blind, of processor time")
    parser.add_argument("--corpus", type=Path, required=True, help="folder of inputs that is begun with and added to")
    parser.add_argument("--blind", action="store_true", help="without atheris: nothing guides, and it begins at once")
    asked = parser.parse_args()
    if asked.blind:
        from fuzzing import blind
        from fuzzing.seeds import seeds

        print(blind.run(asked.target, list(seeds(asked.target)), _target(asked.target), asked.seconds, asked.corpus))
    else:
        _guided(asked)


def _guided(asked: argparse.Namespace) -> None:
    import atheris

    with atheris.instrument_imports(include=["cleaner"]):
        from fuzzing.seeds import seeds

        target = _target(asked.target)
    corpus = asked.corpus / asked.target
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(asked.target)):
        (corpus / f"seed{number:03}").write_bytes(seed)
    flags = [f"-max_total_time={asked.seconds}", f"-timeout={HUNG}", "-rss_limit_mb=2048", "-max_len=20000"]
    kept = f"-artifact_prefix={asked.corpus}/{asked.target}-"
    atheris.Setup([sys.argv[0], str(corpus), *flags, kept, "-print_final_stats=1"], target)
    atheris.Fuzz()


def _target(name: str) -> Target:
    from fuzzing.targets import TARGETS, Broken

    def watched(data: bytes) -> None:
        began = time.process_time()
        TARGETS[name](data)
        if (cost := time.process_time() - began) > MOST:
            raise Broken(f"{cost:.0f} s")

    return watched


if __name__ == "__main__":
    main()
