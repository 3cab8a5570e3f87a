"""Cases under pytest: one test a case and field. Off unless asked for, since every project's pytest loads it.

    [tool.pytest.ini_options]                 or    pytest --cleaner-fixtures DIR
    cleaner_fixtures = "fixtures"

Rules of the project's own are read from `cleaner_rules` (a file), or from `cleaner.toml` beside the ini.
`--update-golden CASE` takes new values into a case before the tests run. Works under xdist: a case is cleaned once in
each worker that tests one of its fields.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from cleaner.golden.checking import Checked
    from cleaner.options import Options

INI: Final = "cleaner_fixtures"
RULES: Final = "cleaner_rules"
DEFAULT_RULES: Final = "cleaner.toml"

_ROOTS: Final = pytest.StashKey[list[Path]]()
_OPTIONS: Final = pytest.StashKey["Options"]()
_NEWS: Final = pytest.StashKey[list[str]]()


class Mismatch(Exception):
    """A field does not come out as expected; the message is all there is to say."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options and ini values, whose names begin with cleaner."""
    group = parser.getgroup("cleaner", "golden cases of cleaner")
    group.addoption("--cleaner-fixtures", metavar="DIR", help="Folder of golden cases to test.")
    group.addoption("--update-golden", metavar="CASE", action="append", default=[], help="Bless a case. Repeatable.")
    parser.addini(INI, "Folders of golden cases, relative to the ini file.", type="paths", default=[])
    parser.addini(RULES, f"File of own rules; default: {DEFAULT_RULES} beside the ini, if there.", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Find out whether there is anything to do; bless what is to be blessed."""
    from cleaner.errors import CleanerError

    config.addinivalue_line("markers", "golden: a field of a golden case of cleaner")
    given: str | None = config.getoption("--cleaner-fixtures")
    roots = [config.invocation_params.dir / given] if given else list(config.getini(INI))
    names: list[str] = config.getoption("--update-golden")
    if not roots:
        if names:
            raise pytest.UsageError(f"--update-golden needs cases: --cleaner-fixtures DIR, or {INI} in the ini file")
        return
    for root in roots:
        if not root.is_dir():
            raise pytest.UsageError(f"{INI}: there is no folder {root}")
    config.stash[_ROOTS] = [root.resolve() for root in roots]
    config.stash[_NEWS] = []
    try:
        _options(config)
    except CleanerError as error:
        raise pytest.UsageError(f"{RULES}: {error}") from error
    _add_arguments(config, roots, always=bool(given))
    if names and not hasattr(config, "workerinput"):  # the workers of xdist come after
        _bless(config, roots, names)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "CaseFile | None":
    """A folder in a folder of cases is a case, by its case.toml or by what is there without one."""
    roots = parent.config.stash.get(_ROOTS, None)
    if not roots or file_path.parent.parent.resolve() not in roots:
        return None
    if file_path.name != _representative(file_path.parent):
        return None
    return CaseFile.from_parent(parent, path=file_path)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what was blessed."""
    if news := config.stash.get(_NEWS, None):
        terminalreporter.section("golden cases updated")
        for line in news:
            terminalreporter.write_line(line)


class CaseFile(pytest.File):
    """One case. Cleaned when the first of its fields is tested."""

    _checked: "Checked | None" = None

    def collect(self) -> "Iterator[FieldItem]":
        """One item a field; one for a case that is not whole."""
        from cleaner.errors import CaseError
        from cleaner.golden.cases import load

        folder = self.path.parent
        try:
            case = load(folder)
        except CaseError as error:
            yield FieldItem.from_parent(self, name="case", broken=str(error))
            return
        for field in case.expected:
            item = FieldItem.from_parent(self, name=field)
            if reason := case.about.known_failures.get(field):
                item.add_marker(pytest.mark.xfail(strict=True, raises=Mismatch, reason=reason))
            yield item

    def checked(self) -> "Checked":
        """The case against what comes out."""
        from cleaner.golden.cases import load
        from cleaner.golden.checking import check

        if self._checked is None:
            self._checked = check(load(self.path.parent), _options(self.config))
        return self._checked


class FieldItem(pytest.Item):
    """One field of one case."""

    def __init__(self, *, broken: str | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._broken = broken
        self.add_marker("golden")

    def runtest(self) -> None:
        """Hold the field against its expectation."""
        from cleaner.golden.report import difference_lines

        if self._broken is not None:
            raise Mismatch(self._broken)
        assert isinstance(self.parent, CaseFile)
        checked = self.parent.checked()
        for difference in (*checked.differences, *checked.known):
            if difference.field == self.name:
                raise Mismatch("\n".join(difference_lines(checked, difference, _options(self.config))))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The difference, and no traceback through code that nobody asked about."""
        if isinstance(excinfo.value, Mismatch):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """What a report calls it."""
        return self.path, None, f"{self.path.parent.name}: {self.name}"


def _representative(folder: Path) -> str | None:
    """The one file of a case that stands for it; None for a folder that holds nothing of a case."""
    from cleaner.golden.cases import CASE, EXPECTED, INPUT

    names = sorted(path.name for path in folder.iterdir())
    found = [name for name in names if name in (CASE, EXPECTED) or name.startswith(INPUT)]
    return CASE if CASE in found else next(iter(found), None)


def _add_arguments(config: pytest.Config, roots: list[Path], *, always: bool) -> None:
    """Test the cases as well, unless somebody named what to test and did not name them."""
    if not always and config.args_source is pytest.Config.ArgsSource.ARGS:
        return
    here = config.invocation_params.dir
    known = [(here / argument.partition("::")[0]).resolve() for argument in config.args]
    for root in map(Path.resolve, roots):
        if not any(root.is_relative_to(each) for each in known):
            config.args.append(str(root))


def _options(config: pytest.Config) -> "Options":
    from cleaner.options import Options

    if _OPTIONS not in config.stash:
        path = _rules_file(config)
        if path is None:
            config.stash[_OPTIONS] = Options()
        else:
            from cleaner.rules.user import read_rules

            config.stash[_OPTIONS] = Options(rules=read_rules(path))
    return config.stash[_OPTIONS]


def _rules_file(config: pytest.Config) -> Path | None:
    named: str = config.getini(RULES)
    path = config.rootpath / (named or DEFAULT_RULES)
    return path if named or path.is_file() else None


def _bless(config: pytest.Config, roots: list[Path], names: list[str]) -> None:
    from cleaner.errors import CleanerError
    from cleaner.golden.cases import load
    from cleaner.golden.recording import update
    from cleaner.golden.report import differences

    for name in dict.fromkeys(names):
        folder = next((root / name for root in roots if (root / name).is_dir() and (root / name).parent == root), None)
        if folder is None:
            raise pytest.UsageError(f"--update-golden: there is no case {name}")
        try:
            checked = update(load(folder), _options(config))
        except CleanerError as error:
            raise pytest.UsageError(f"--update-golden: {error}") from error
        config.stash[_NEWS] += list(differences(checked, _options(config))) or [f"{name}: nothing to update"]
