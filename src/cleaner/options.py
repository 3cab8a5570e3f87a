"""What a caller can choose. One frozen value, passed as one argument, varied with `dataclasses.replace`."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
