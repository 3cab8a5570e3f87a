"""Links of a section page that stand where a CSS selector says. BeautifulSoup bears whatever markup comes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from cleaner.errors import OptionError
from cleaner.sources.discovery.entries import BrokenList, Entry

if TYPE_CHECKING:
    from bs4 import BeautifulSoup


def check_selector(selector: str) -> None:
    """Raises OptionError when it is no CSS selector."""
    from bs4 import BeautifulSoup

    try:
        BeautifulSoup("", "html.parser").css.compile(selector)
    except Exception as error:  # SelectorSyntaxError of soupsieve, which is bs4's and not ours
        raise OptionError(selector, f"is no CSS selector: {str(error).splitlines()[0]}") from error


def links(content: bytes, url: str, selector: str, charset: str | None = None) -> Iterator[Entry]:
    """The links that the selector names, or that stand inside what it names, in page order, each place once.

    Resolved against `url` and the page's `<base>`; without mailto: and the like. Raises BrokenList when there is none.
    """
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(content, "html.parser", from_encoding=charset)
    base = _base(soup, url)
    seen: set[int] = set()
    for chosen in soup.select(selector):
        for anchor in (chosen, *chosen.find_all("a", href=True)):
            href: Any = anchor.get("href") if anchor.name in {"a", "area"} else None
            if isinstance(href, str) and id(anchor) not in seen:
                seen.add(id(anchor))
                place = _joined(base, href.strip())
                if place.lower().startswith(("http:", "https:")):
                    yield Entry(place)
    if not seen:
        raise BrokenList(f"has no link where {selector!r} says")


def feed_links(content: bytes, url: str) -> list[str]:
    """The feeds that a page offers in its head."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(content, "html.parser")
    base = _base(soup, url)
    chosen = soup.select("link[rel~=alternate][href]")
    kinds = {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/json"}
    return [_joined(base, str(link["href"])) for link in chosen if str(link.get("type", "")).lower().strip() in kinds]


def _base(soup: "BeautifulSoup", url: str) -> str:
    found = soup.find("base", href=True)
    return _joined(url, str(found["href"]).strip()) if found is not None else url


def _joined(base: str, href: str) -> str:
    """Resolved; as it stands when it cannot be, for the report to name."""
    try:
        return urljoin(base, href)
    except ValueError:
        return href
