"""Which of the nets did not see a page: folds are cut by site."""

import hashlib
from pathlib import Path
from urllib.parse import urlsplit

FOLDS = 5
FOLD_WEIGHTS = Path(__file__).with_name("folds.npz")
FOLD_PIECES = Path(__file__).with_name("folds-pieces.npz")
"""The nets of the folds: those for pages, and those for dumps in pieces."""


def site_of(url: str | None) -> str:
    """The last two labels of the host."""
    host = urlsplit(url or "").hostname or "unknown"
    return ".".join(host.removeprefix("www.").split(".")[-2:])


def fold_of(site: str) -> int:
    """The fold of a site: the net of that number did not see it."""
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % FOLDS
