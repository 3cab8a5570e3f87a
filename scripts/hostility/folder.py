"""The corpus as one folder run."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from hostility import checks, corpus

POWERLESS = ["setpriv", "--inh-caps=-dac_override,-dac_read_search", "--bounding-set=-dac_override,-dac_read_search"]
"""Root reads files that nobody may read; without these powers it is a user like others."""


def run(place: Path, maker: Path, scale: float, profile: str, workers: int) -> int:
    """Clean all of it, tell what came of it, and everything that is wrong; 1 if something is."""
    made = corpus.made(maker, place / f"corpus-{scale:g}", scale)
    cases, out = corpus.cases(made), place / f"results-{scale:g}-{profile}"
    shutil.rmtree(out, ignore_errors=True)
    began = time.monotonic()
    code = clean(made / corpus.FILES, out, "--profile", profile, "--workers", str(workers))
    print(f"{len(cases)} inputs at scale {scale:g}, profile {profile}, as {'a user' if powerless() else 'root'}:")
    print(f"exit code {code} after {time.monotonic() - began:.0f} s")
    print("  " + "  ".join(f"{name} {times}" for name, times in sorted(checks.outcomes(out).items())))
    faults = list(checks.wrong(cases, out)) + ([f"exit code {code}"] if code not in (0, 1) else [])
    print(*faults, f"{len(faults)} faults", sep="\n")
    return int(bool(faults))


def clean(raw: Path, out: Path, *more: str) -> int:
    """The command's exit code."""
    command = [sys.executable, "-m", "cleaner", "clean", str(raw), "-o", str(out), "--ledger", "-q", *more]
    return subprocess.run([*powerless(), *command], check=False, stderr=subprocess.DEVNULL).returncode


def powerless() -> list[str]:
    """What to put before a command so that modes of files hold; nothing where it is not needed or not to be had."""
    return POWERLESS if os.geteuid() == 0 and shutil.which("setpriv") else []
