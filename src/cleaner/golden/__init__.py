"""Goldens: pages of your own with the records that you blessed, and what every later version makes of them.

A case is a folder: `input.html` (or `.txt`), `expected.json` with the fields that it is about, `case.toml`. The same
cases are held by `cleaner golden check`, by pytest (`plugin`), and by three lines in any other test runner:

    from cleaner import golden
    for case in golden.find("fixtures"):
        golden.hold(case)            # AssertionError with a difference that a person can read

    cases       the folder <-> `Case`, and what is wrong with one
    checking    a case against what comes out today
    report      the difference in words: by field, text by block with the decision that now applies
    recording   new cases, from pages and from marks of the review page; taking new values into old ones
    prune       what no longer tests anything
    shrink      the smallest page that still shows a behaviour
    plugin      pytest
    outputs, impact, drift      two runs against each other, and a run against what its sites were like
    own_rules   the user's own rules against their examples, and over pages

Nothing is ever created or changed but by the verbs that say so: a case without an expectation fails.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.errors import CaseError
    from cleaner.golden.cases import Case, find, load
    from cleaner.golden.checking import Checked, Difference, check, hold
    from cleaner.golden.recording import record, update
    from cleaner.golden.report import differences, summary

__all__ = [
    "Case",
    "CaseError",
    "Checked",
    "Difference",
    "check",
    "differences",
    "find",
    "hold",
    "load",
    "record",
    "summary",
    "update",
]

_HOMES = {
    "cleaner.errors": "CaseError",
    "cleaner.golden.cases": "Case find load",
    "cleaner.golden.checking": "Checked Difference check hold",
    "cleaner.golden.recording": "record update",
    "cleaner.golden.report": "differences summary",
}
"""Where the names live, as in `cleaner` itself: the plugin is loaded by every pytest, and must cost it nothing."""

if not TYPE_CHECKING:

    def __getattr__(name):
        for home, names in _HOMES.items():
            if name in names.split():
                return getattr(import_module(home), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
