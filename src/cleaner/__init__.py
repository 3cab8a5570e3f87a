"""Raw web pages in, clean article records out. What is not in `__all__` may change."""

from importlib import import_module
from typing import TYPE_CHECKING

from cleaner.version import __version__

if TYPE_CHECKING:
    from cleaner.errors import (
        CleanerError,
        DependencyMissing,
        EmptyInput,
        FetchError,
        InputError,
        InputTooLarge,
        MissingInput,
        NotText,
        OptionError,
        OutputError,
        ReadError,
        UnreadableInput,
    )
    from cleaner.fetch.fetcher import Fetcher
    from cleaner.fetch.values import Fetched, FetchOptions
    from cleaner.jobs.many import clean_many
    from cleaner.model import Article, Author, Block, Decision, Document, Image, Page, Result
    from cleaner.options import Options
    from cleaner.own import OwnRule, OwnRules
    from cleaner.pipeline import clean, explain
    from cleaner.rules.user import read_rules
    from cleaner.sites import SiteProfile

__all__ = [
    "Article",
    "Author",
    "Block",
    "CleanerError",
    "Decision",
    "DependencyMissing",
    "Document",
    "EmptyInput",
    "FetchError",
    "FetchOptions",
    "Fetched",
    "Fetcher",
    "Image",
    "InputError",
    "InputTooLarge",
    "MissingInput",
    "NotText",
    "OptionError",
    "Options",
    "OutputError",
    "OwnRule",
    "OwnRules",
    "Page",
    "ReadError",
    "Result",
    "SiteProfile",
    "UnreadableInput",
    "__version__",
    "clean",
    "clean_many",
    "explain",
    "read_rules",
]

_HOMES = {
    "cleaner.errors": (
        "CleanerError DependencyMissing EmptyInput FetchError InputError InputTooLarge MissingInput NotText "
        "OptionError OutputError ReadError UnreadableInput"
    ),
    "cleaner.fetch.fetcher": "Fetcher",
    "cleaner.fetch.values": "FetchOptions Fetched",
    "cleaner.jobs.many": "clean_many",
    "cleaner.model": "Article Author Block Decision Document Image Page Result",
    "cleaner.options": "Options",
    "cleaner.own": "OwnRule OwnRules",
    "cleaner.pipeline": "clean explain",
    "cleaner.rules.user": "read_rules",
    "cleaner.sites": "SiteProfile",
}
"""Where the names live. They are fetched when first asked for, so that the import is quick and the command starts."""

if not TYPE_CHECKING:  # a checker has the names above, and shall miss the others

    def __getattr__(name):
        for home, names in _HOMES.items():
            if name in names.split():
                return getattr(import_module(home), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted(__all__)
