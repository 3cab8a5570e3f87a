"""Facts of articles in XML: where they stand, and how an element says them. They become meta tags, which all sources of
facts know."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Final

from lxml import etree
from msgspec import Struct

from cleaner.reading.characters import tidy
from cleaner.reading.elements import texts_in

Reader = Callable[[etree._Element], str]

MOST_VALUES: Final = 200
"""Elements of one path that are looked at; a paper of a large experiment has thousands of authors."""
NOTHING: Final = "N/A"
"""What trafilatura writes into TEI where it knows no publisher."""
SEVERAL: Final = frozenset({"citation_author", "article:tag", "keywords"})
"""Facts that an article has more than one of."""


class Place(Struct, frozen=True):
    """Where a fact stands: a path of local names below the article, and how it is said there."""

    path: str
    read: Reader


Places = Mapping[str, tuple[Place, ...]]
"""Places by the fact's name, best first; the first that says something is taken."""


def facts_of(article: etree._Element, places: Places) -> Iterator[tuple[str, str]]:
    """(name, value) of what an article states about itself."""
    for name, known in places.items():
        for place in known:
            said = (tidy(place.read(element)) for element in islice(_at(article, place.path), MOST_VALUES))
            found = [value for value in said if value and value != NOTHING]
            if found:
                yield from ((name, value) for value in (found if name in SEVERAL else found[:1]))
                break


def _at(article: etree._Element, path: str) -> Iterator[etree._Element]:
    return iter((article,)) if path == "." else article.iterfind(path)


# ---- how elements say something -------------------------------------------------------------------


def text(element: etree._Element) -> str:
    """What stands in it."""
    return "".join(texts_in(element))


def attribute(*names: str) -> Reader:
    """The first of these attributes that it has, in whatever namespace."""

    def read(element: etree._Element) -> str:
        return stated(element, *names) or ""

    return read


def stated(element: etree._Element, *names: str) -> str | None:
    """The value of the first of these attributes."""
    found = {str(key).rpartition("}")[2]: str(value) for key, value in element.items()}
    return next((found[name] for name in names if found.get(name)), None)


def person(element: etree._Element) -> str:
    """A name whose parts may be marked, in the order in which it is spoken: "Ray, Bob" is Bob Ray.

    Publishers of journals mark `surname` and `given-names`, in either order; libraries `forename` and `surname`.
    """
    given = _joined(element, "given-names", "forename")
    family = _joined(element, "surname")
    return f"{given} {family}".strip() if family else text(element)


def named(element: etree._Element) -> str:
    """The name of a party: in its first `name`, or in `literal`, which may be a code where a name stands beside it."""
    name = element.find("name")
    return text(name) if name is not None else stated(element, "literal") or ""


def day(element: etree._Element) -> str:
    """A date in parts, as far as it is known; the month may be a word."""
    whole = stated(element, "iso-8601-date")
    if whole:
        return whole
    year, month, date = (_joined(element, part) for part in ("year", "month", "day"))
    if not month:
        return ""  # a year alone is no date of an article
    if not month.isdigit():
        return f"{date} {month} {year}".strip()
    return "-".join([year, month.zfill(2), *([date.zfill(2)] if date else [])])


def _joined(element: etree._Element, *names: str) -> str:
    return " ".join(tidy(text(part)) for part in islice(element.iter(*names), 5))
