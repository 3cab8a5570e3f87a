"""What a caller can choose. One frozen value, passed as one argument, varied with `dataclasses.replace`."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaner.errors import OptionError
from cleaner.own import OwnRules

if TYPE_CHECKING:
    from cleaner.sites import SiteProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to clean a page. The defaults are right for news pages and dumps of them."""

    max_bytes: int = 64 * 1024 * 1024
    """Larger pages raise `InputTooLarge` (bytes). Common Crawl cuts at 1-5 MiB; the largest real page seen was 9 MB."""

    second_opinion: bool = True
    """Ask trafilatura where the own answer is empty or unsure (about ten times slower for those pages)."""

    comments: bool = False
    """Keep readers' comments as content."""

    without_rules: frozenset[str] = frozenset()
    """Names of rules (`cleaner rules` lists them) that must not be used."""

    profile: "SiteProfile | None" = None
    """What the pages of the site have in common: see `SiteProfile.learn` and `cleaner learn`."""

    rules: OwnRules | None = None
    """Rules and phrases of your own: `cleaner.read_rules("cleaner.toml")`."""

    def __post_init__(self) -> None:
        """Refuse what could only fail later, or would mean nothing.

        Raises:
            OptionError: a value that makes no sense. Whether the names of rules exist is seen when a page is cleaned.
        """
        for name in ("second_opinion", "comments"):
            _refuse_unless(isinstance(getattr(self, name), bool), name, "True or False", self)
        most: object = self.max_bytes
        a_number = isinstance(most, int) and not isinstance(most, bool) and most > 0
        _refuse_unless(a_number, "max_bytes", "a number of bytes, more than 0", self)
        names: object = self.without_rules
        are_names = isinstance(names, frozenset | set | list | tuple) and all(isinstance(each, str) for each in names)
        _refuse_unless(are_names, "without_rules", "a set of names of rules", self)
        object.__setattr__(self, "without_rules", frozenset(self.without_rules))
        if self.rules is not None:
            _refuse_unless(_is(self.rules, OwnRules), "rules", 'what cleaner.read_rules("cleaner.toml") gives', self)
        if self.profile is not None:
            from cleaner.sites import SiteProfile

            _refuse_unless(_is(self.profile, SiteProfile), "profile", "a SiteProfile: SiteProfile.load(path)", self)


def _is(value: object, kind: type) -> bool:
    return isinstance(value, kind)


def _refuse_unless(fine: bool, name: str, wanted: str, options: Options) -> None:
    if not fine:
        raise OptionError(name, f"must be {wanted}, not {getattr(options, name)!r}")
