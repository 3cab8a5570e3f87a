"""Roles and reasons in the words of somebody who reads pages for a living, and not our code."""

from collections.abc import Iterator, Mapping
from typing import Final

from cleaner.model import Action, Decision, Role
from cleaner.options import Options
from cleaner.rules import catalogue

FATES: Final[dict[Action, str]] = {"keep": "kept", "lift": "lifted", "drop": "dropped"}
"""What an action is called afterwards; also the name of its style."""

ROLES: Final[dict[Role, str]] = {
    "paragraph": "paragraph", "heading": "sub-heading", "list_item": "list item", "quote": "quotation", "code": "code",
    "table": "table row", "note": "note",
    "title": "headline", "standfirst": "standfirst", "byline": "byline", "dateline": "date", "caption": "caption",
    "reading_time": "reading time", "credit": "picture credit",
    "navigation": "menu", "breadcrumb": "path to the section", "share": "share buttons", "follow": "follow us",
    "related": "other stories", "newsletter": "newsletter sign-up", "form": "form", "advert": "advertisement",
    "paywall": "paywall", "consent": "cookies and consent", "donation": "appeal for money", "player": "player",
    "feed": "news feed", "comment": "readers' comments", "author_bio": "about the author", "tags": "topics",
    "legal": "small print", "app_promo": "app promotion", "edit_link": "editor's link", "embed": "embedded post",
    "agency": "agency note", "correction": "report a mistake", "translation_note": "translation note",
    "promo": "promotion", "hidden": "hidden text", "repeat": "repeat", "other": "page furniture",
}  # fmt: skip
"""What a block is, for a person."""

FIELDS: Final[dict[Role, str]] = {
    "title": "title", "standfirst": "description", "byline": "authors", "dateline": "published_at", "caption": "images",
    "credit": "images",
}  # fmt: skip
"""The field that a lifted block goes into."""

PLACES: Final[dict[str, str]] = {
    "nav": "the menu", "header": "the head of the page", "footer": "the footer", "aside": "a box beside the story",
    "form": "a form", "button": "a button", "hidden": "a hidden part", "article": "the article element",
    "main": "the main part", "body": "the article's body", "figure": "a picture's frame", "caption": "a caption",
    "credit": "a picture credit", "quote": "a quotation", "table": "a table", "list": "a list", "code": "code",
    "comments": "the comments", "related": "a box of other stories", "share": "the share bar",
    "newsletter": "a newsletter box", "advert": "an advertisement", "byline": "the byline", "date": "the date line",
    "tags": "the list of topics", "bio": "the author's box", "paywall": "a paywall", "breadcrumb": "the path to it",
    "consent": "the cookie banner", "player": "a player", "embed": "an embedded post", "sidebar": "a side column",
    "title": "the headline", "standfirst": "the standfirst", "pagination": "the links to other pages",
    "popup": "a pop-up", "live": "a live ticker", "donation": "an appeal", "skip": "a skip link",
    "meta": "the line of date and author", "noscript": "a note for readers without scripts",
    "print": "what the browser printed around the page", "front": "front matter",
    "script": "a script, a style sheet or data", "not_of_page": "what was never on the page", "promo": "a promotion",
    "link": "a link", "folded": "what unfolds on a click",
}  # fmt: skip
"""What a mark of the markup (see marks.py) says about the place."""

_STRUCTURES: Final = {
    "hidden": "The page hides it from whoever only looks at it.",
    "figure": "It stands with a picture and is about the picture.",
    "linked-line": "It is one link and no sentence: it leads to another page.",
    "clean-text": "Nearly all of this page is running text and no line of it is known furniture, so it stays whole.",
    "above-headline": "It stands above the headline, where the story has not begun.",
    "card-after-text": "A headline with its sentence, after the end of the story: a card for another one.",
    "headlines-after-text": "A line without full stop below the story's last sentence: headlines of others.",
    "teaser": "A summary below a headline that links elsewhere: it belongs to another story.",
    "excerpt": "One of several paragraphs, each below a date and above the same link to go on: other stories begin so.",
    "next-article": "It belongs to the next story, which the page loads below this one.",
    "stray-end": "A heading or a scrap at the end that no text follows.",
    "author-presented": "It presents whoever wrote the story, below its end.",
    "lines-alike": "One of many lines in a row that begin alike: links to the same thing in other places.",
    "signed-comments": "Readers sign such lines with a date, several times: their comments.",
    "front-matter": "Front matter: what the tool that wrote this text says of the page. It goes into the fields.",
    "print": "Written around the page by the browser that printed it: time, title, address or number of the sheet.",
    "script": "Code of the page's own scripts and styles, in a dump that tells of its analytics or data.",
    "error-page": "The page only says that it is not there; its apology is no story.",
}

_REPEATS: Final = {
    "headline": "It is the headline once more.",
    "text": "The page has said it before, word for word.",
    "whole-text": "It says all the text of the page once more.",
}

_COMPANY: Final = {
    "continues the text": "It goes on where the paragraph above it ends, and stays with it.",
    "tells the story": "The captions say more than the text: the story is told in its pictures.",
    "piece of a sentence": "A sentence of the story runs through it.",
    "begins the text": "The story begins with it, right below the headline.",
    "opens the text": "A paragraph that opens the story, below the headline.",
    "verse": "It stands among lines of a poem or a song that stay.",
    "ends the text": "It is a short sentence right below the story's last paragraph, and ends it.",
    "between kept sentences": "It is one of several short sentences in a conversation that stays.",
    "signed below": "The story goes on here: a signature stands below it.",
    "row of paragraphs": "The story goes on here: several paragraphs stand in a row.",
    "heads kept text": "It is the heading of what stays below it.",
    "between kept lines": "It stands between two parts of the story, and stays with them.",
    "of an entry": "It dates or signs one of the page's entries.",
    "without a picture": "The markup calls it a caption, but there is no picture near.",
    "lost otherwise": "Next to nothing of this page reads like a story; its sentences stay rather than be lost.",
}
"""What neighbours changed: the endings of reasons."""

FAR: Final = "far from the text"

SURE: Final = 0.9
LIKELY: Final = 0.7
"""From here on a probability is told as sure, as likely; between LIKELY and its opposite it is a close call."""

Whys = Mapping[str, str]
"""Name of a rule -> why such text gets into a page."""


def whys_of(options: Options | None = None) -> Whys:
    """Why each rule exists: those of the catalogue, and the user's own."""
    own = options.rules.rules if options is not None and options.rules is not None else ()
    return {rule.name: rule.why for rule in catalogue().rules} | {rule.name: rule.why for rule in own}


def because(decision: Decision, whys: Whys) -> str:
    """A decision's reason as a sentence or two.

    >>> because(Decision(0, "repeat", "drop", "repeat:text"), {})
    'The page has said it before, word for word.'
    """
    reason = decision.reason
    company = next((said for ending, said in _COMPANY.items() if reason.endswith(ending)), None)
    if company is not None:
        return company
    if reason.endswith(FAR):
        return f"It looks like a {ROLES[decision.role]}, but stands far from the story, so it is another's."
    return " ".join((_because(decision, whys), *_field(decision)))


def probability_of(reason: str) -> float | None:
    """The tagger's probability that stands in a reason, if it was the tagger that decided.

    >>> probability_of("tagger:0.04 short"), probability_of("rule:share-bar")
    (0.04, None)
    """
    head, _, value = reason.partition(" ")[0].partition(":")
    if head != "tagger":
        return None
    try:
        return float(value)
    except ValueError:
        return None


def _because(decision: Decision, whys: Whys) -> str:
    family, _, name = decision.reason.partition(" ")[0].partition(":")
    about = whys.get(name, "")
    told = {
        "rule": about or f"A rule named {name} knows such lines.",
        "own": f"A rule of your own says so. {about}".rstrip(),
        "section": f"It stands below the heading of a section that is no part of the story. {about}".rstrip(),
        "structure": _STRUCTURES.get(name) or _row(decision),
        "repeat": _REPEATS.get(name, "It stands on the page before."),
        "run": "It stands between two lines of a form, and goes with them.",
        "site": _site(decision.reason),
        "field": "It says who wrote the story." if name == "authors" else "It is the page's own headline.",
        "option": "This run was asked to keep it.",
        "tagger": _tagged(decision),
    }
    return told.get(family, f"{decision.reason}.")


def _field(decision: Decision) -> Iterator[str]:
    if decision.action == "lift" and decision.role in FIELDS:
        yield f"It goes into the field {FIELDS[decision.role]}."


def _row(decision: Decision) -> str:
    return f"A row of a table; its rows {'stay' if decision.action == 'keep' else 'go'} together."


def _site(reason: str) -> str:
    """`site:line on 14 of 20 pages`."""
    counts = reason.partition(" on ")[2]
    return f"The same line stands on {counts} of this site, so it is the site's and not the story's."


def _tagged(decision: Decision) -> str:
    """`tagger:0.04 opinion:keep short, linked, inside nav footer`."""
    likely = probability_of(decision.reason)
    looks = decision.reason.partition(" ")[2]
    opinion, _, rest = looks.partition(" ")
    second = ""
    if opinion.startswith("opinion:"):
        looks = rest
        would = "keep it" if opinion.endswith(":keep") else "leave it out"
        second = f" A second program that was asked would {would}."
    if likely is None:
        return f"It was weighed with its neighbours.{second}"
    return f"{_weighed(likely, decision.action)}{_looks(looks) if decision.action == 'drop' else ''}.{second}"


def _weighed(likely: float, action: Action) -> str:
    if action == "keep":
        if likely >= SURE:
            return "It reads like the story"
        return "It reads more like the story than not" if likely >= LIKELY else "A close call: it may be the story"
    if likely <= 1 - LIKELY:
        return "It reads like the page around the story, not like the story"
    return "A close call: it may be the page around the story"


def _looks(looks: str) -> str:
    """`short, linked, inside nav footer` -> ` (a short line, mostly links, in the menu and the footer)`."""
    parts = []
    for look in looks.split(", "):
        if look.startswith("inside "):
            parts.append("in " + " and ".join(PLACES.get(name, name) for name in look.split()[1:]))
        elif look in _LOOKS:
            parts.append(_LOOKS[look])
    return f" ({', '.join(parts)})" if parts else ""


_LOOKS: Final = {"short": "a short line", "linked": "mostly links", "long": "a long line"}
