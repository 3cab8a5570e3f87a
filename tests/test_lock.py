"""The lock file of development: every package that pyproject.toml names, at a version that it allows, with hashes."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
WANTED = [
    requirement
    for group in (PROJECT["dependencies"], *PROJECT["optional-dependencies"].values())
    for requirement in map(Requirement, group)
    if requirement.name != PROJECT["name"]
]
HASHES = r"(?:\n +--hash=sha256:[0-9a-f]{64}(?: \\)?)+"
PINNED = re.compile(rf"^(?P<name>[\w.-]+)==(?P<version>[\w.+!]+)(?: ; [^\\]+)? \\{HASHES}", re.M)


@pytest.fixture(scope="module")
def lock():
    return (ROOT / "requirements-dev.txt").read_text("utf-8")


def versions(lock):
    """By name; a package may be pinned twice, for two versions of Python."""
    found = {}
    for match in PINNED.finditer(lock):
        found.setdefault(canonicalize_name(match["name"]), []).append(match["version"])
    return found


@pytest.mark.parametrize("wanted", WANTED, ids=str)
def test_what_the_project_names_is_pinned_at_a_version_that_it_allows(lock, wanted):
    pinned = versions(lock)[canonicalize_name(wanted.name)]
    assert all(wanted.specifier.contains(version) for version in pinned)


def test_nothing_is_installed_without_a_hash_or_from_elsewhere(lock):
    lines = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(lines) == sum(map(len, versions(lock).values()))
