"""The tools that are compared, behind one function each: page -> answer."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from typing import Any, Final

from benchmarking.corpora import Case

OWN: Final = "cleaner"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tool made of a page; `failure` says why there is nothing."""

    text: str = ""
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    language: str | None = None
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class System:
    """A tool, and which version of it answers."""

    name: str
    answer: Callable[[Case], Answer]
    distribution: str | None = None
    """Its name on PyPI; None: not to be cached."""
    reads_dumps: bool = False
    has_fields: bool = False

    @property
    def version(self) -> str | None:
        """The installed version, if it has one that stays what it is."""
        return version(self.distribution) if self.distribution else None


def _cleaner(case: Case) -> Answer:
    return _own(case, second_opinion=True)


def _cleaner_alone(case: Case) -> Answer:
    return _own(case, second_opinion=False)


def _own(case: Case, second_opinion: bool) -> Answer:
    from cleaner.options import Options
    from cleaner.pipeline import clean

    _let_answer(case.fold)
    article = clean(case.page, url=case.url, options=Options(second_opinion=second_opinion))
    names = [author.name for author in article.authors]
    return Answer(article.text, article.title, names, article.published_at, article.language)


def _let_answer(fold: int | None) -> None:
    """Cross-validation: of a site that the tagger learned from, only the net answers that did not see it."""
    from cleaner import pipeline
    from cleaner.tagging import tag

    pipeline.tag = tag if fold is None else partial(_tag_unseen, fold)  # type: ignore[assignment]


def _tag_unseen(fold: int, document: Any, hints: Any) -> Any:
    from training.folds import FOLD_PIECES, FOLD_WEIGHTS

    from cleaner.tagging import in_pieces, model, tag

    folds = FOLD_PIECES if in_pieces(document) else FOLD_WEIGHTS
    return tag(document, hints, nets=(model.load(folds)[0][fold],))


def _trafilatura(case: Case, **how: Any) -> Answer:
    from trafilatura import bare_extraction

    document: Any = bare_extraction(case.page, url=case.url, with_metadata=True, deduplicate=False, **how)
    if document is None:
        return Answer()
    text = "\n".join(filter(None, (document.text, getattr(document, "comments", None))))
    return Answer(text, document.title, [document.author] if document.author else [], document.date)


def _trafilatura_no_comments(case: Case) -> Answer:
    return _trafilatura(case, include_comments=False)


def _readability(case: Case) -> Answer:
    from lxml import html
    from readability import Document

    document = Document(case.page)
    summary = document.summary()
    text = "\n".join(map(str, html.fromstring(summary).itertext())) if summary.strip() else ""
    return Answer(text, document.short_title())


def _resiliparse(case: Case) -> Answer:
    from resiliparse.extract.html2text import extract_plain_text

    return Answer(extract_plain_text(case.page, main_content=True, alt_texts=False))


def _newspaper(case: Case) -> Answer:
    from newspaper import Article

    article = Article(url=case.url or "https://example.org/", fetch_images=False)
    article.download(input_html=case.page)
    article.parse()
    published = article.publish_date.isoformat() if hasattr(article.publish_date, "isoformat") else None
    return Answer(article.text, article.title or None, list(article.authors), published)


def _justext(case: Case) -> Answer:
    import justext

    paragraphs = justext.justext(case.page.encode(), justext.get_stoplist(_stoplist(case.page)), encoding="utf-8")
    return Answer("\n".join(p.text for p in paragraphs if not p.is_boilerplate))


def _stoplist(page: str) -> str:
    """justext wants to be told the language: the declared one, else English."""
    declared = re.search(r"<html[^>]{0,500}?\blang=[\"']?([a-z]{2})", page, re.IGNORECASE)
    return _LANGUAGES.get(declared[1].lower() if declared else "en", "English")


_LANGUAGES: Final = {
    "ar": "Arabic", "da": "Danish", "de": "German", "en": "English", "es": "Spanish", "fi": "Finnish", "fr": "French",
    "hu": "Hungarian", "it": "Italian", "lt": "Lithuanian", "nl": "Dutch", "no": "Norwegian_Bokmal", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian",
}  # fmt: skip


def _trafilatura_fast(case: Case) -> Answer:
    return _trafilatura(case, fast=True)


def _nothing_removed(case: Case) -> Answer:
    from benchmarking.flatten import lines

    return Answer(case.page if case.is_dump else lines(case.page))


SYSTEMS: Final = {
    system.name: system
    for system in (
        System(OWN, _cleaner, reads_dumps=True, has_fields=True),
        System("cleaner-alone", _cleaner_alone, reads_dumps=True, has_fields=True),
        System("trafilatura", _trafilatura, "trafilatura", has_fields=True),
        System("trafilatura-no-comments", _trafilatura_no_comments, "trafilatura", has_fields=True),
        System("trafilatura-fast", _trafilatura_fast, "trafilatura", has_fields=True),
        System("newspaper4k", _newspaper, "newspaper4k", has_fields=True),
        System("readability", _readability, "readability-lxml"),
        System("justext", _justext, "jusText"),
        System("resiliparse", _resiliparse, "resiliparse"),
        System("nothing-removed", _nothing_removed, reads_dumps=True),
    )
}

DEFAULT: Final = tuple(name for name in SYSTEMS if name != "cleaner-alone")


def answer(name: str, case: Case) -> Answer:
    """Ask a tool; what it raises becomes an empty answer with the reason."""
    try:
        return SYSTEMS[name].answer(case)
    except Exception as error:
        return Answer(failure=f"{type(error).__name__}: {error}"[:200])
