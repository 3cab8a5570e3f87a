"""Makes `newsroom` importable (importlib mode adds no paths), and serves it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from newsroom.server import newsroom


def pytest_recording_configure(config, vcr):
    """Answers depend on these two headers; the default looks at none."""
    vcr.register_matcher("asked_alike", asked_alike)


def asked_alike(one, other):
    return all(one.headers.get(name) == other.headers.get(name) for name in ("cookie", "if-none-match"))


@pytest.fixture
def news():
    with newsroom() as server:
        yield server
