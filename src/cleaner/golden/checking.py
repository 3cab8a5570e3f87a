"""A case against what comes out of its page today."""

from typing import Any, cast

from msgspec import Struct

from cleaner.errors import InputTooLarge, ReadError
from cleaner.golden.cases import Case
from cleaner.model import Document, Flag, Result
from cleaner.options import Options
from cleaner.pipeline import explain, failed


class Difference(Struct, frozen=True):
    """A field that does not come out as expected."""

    field: str
    expected: Any
    actual: Any
    """Of objects only the keys that are expected."""


class Checked(Struct, frozen=True, kw_only=True):
    """What came of a case."""

    case: Case
    result: Result
    differences: tuple[Difference, ...] = ()
    """Without the known failures."""
    known: tuple[Difference, ...] = ()
    """Known failures that still fail."""
    mended: tuple[str, ...] = ()
    """Known failures that come out as expected: no longer failures, so the case is wrong about them."""

    @property
    def passes(self) -> bool:
        """Whether everything is as the case says."""
        return not self.differences and not self.mended


def check(case: Case, options: Options | None = None) -> Checked:
    """Clean the page of a case and hold the record against its expectation.

    A page that cannot be read gives the record that a run would give: status "error", the flag says why.
    Raises CaseError when the page is not there.
    """
    result = result_of(case, options)
    record = result.article.to_dict()
    actual = {field: shown(record[field], value) for field, value in case.expected.items()}
    different = [Difference(each, case.expected[each], actual[each]) for each in actual if not same(case, each, actual)]
    fails = {each.field for each in different}
    expected_to = case.about.known_failures.keys()
    return Checked(
        case=case,
        result=result,
        differences=tuple(each for each in different if each.field not in expected_to),
        known=tuple(each for each in different if each.field in expected_to),
        mended=tuple(sorted(expected_to - fails)),
    )


def hold(case: Case, options: Options | None = None) -> None:
    """Raise AssertionError, with a difference to read, unless a case comes out as expected. For unittest and others."""
    from cleaner.golden.report import differences

    checked = check(case, options)
    if not checked.passes:
        raise AssertionError("\n".join(differences(checked, options)))


def same(case: Case, field: str, actual: dict[str, Any]) -> bool:
    """Whether a field comes out as expected. True is not 1."""
    expected = case.expected[field]
    return bool(actual[field] == expected) and type(actual[field]) is type(expected)


def result_of(case: Case, options: Options | None = None) -> Result:
    """What comes out of the page of a case."""
    page = case.page()
    try:
        return explain(page, format=case.about.format, options=options)
    except (ReadError, InputTooLarge) as error:
        flag = cast(Flag, f"error_{error.code.replace('-', '_')}")
        return Result(failed(page, flag, options), Document((), "html"), ())


def shown(actual: Any, expected: Any) -> Any:
    """The part of a value that an expectation speaks about: of objects, only the keys that it names."""
    if isinstance(actual, dict) and isinstance(expected, dict):
        return {key: shown(actual.get(key), value) for key, value in expected.items()}
    if isinstance(actual, list) and isinstance(expected, list) and len(actual) == len(expected):
        return [shown(one, other) for one, other in zip(actual, expected, strict=True)]
    return actual
