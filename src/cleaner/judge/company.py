"""What the neighbours of a block change about its fate: the steps, in their order."""

from typing import Final

from cleaner.judge import boxes, clean_dumps, labels, losses, rescues, short_lines
from cleaner.judge.bench import Bench
from cleaner.judge.ingredients import keep_ingredients
from cleaner.judge.machinery import machinery
from cleaner.judge.next_articles import next_articles
from cleaner.judge.numbered import keep_numbered
from cleaner.judge.readers import readers
from cleaner.judge.sections import FILED, sections
from cleaner.judge.tickers import keep_entries
from cleaner.marks import FIGURE
from cleaner.model import Decision

LIFT_REACH: Final = 8
"""Blocks above the headline and below the first paragraph in which bylines and dates belong to the article."""

OPENING: Final = 14
"""Blocks below the headline in which they do, however early a standfirst begins the text: galleries, share bars."""

SIGNATURE: Final = 3
"""Blocks below the text in which a byline signs it."""

OF_ENTRY: Final = 0.5
"""Probability from which a date or a name far from the headline is an entry's, on a page that is no article: the days
of a list of events, the posts of a forum."""

PICTURE_REACH: Final = 2
CAPTION: Final = 40
"""Blocks between a picture and its caption; and length of a sentence that is a caption wherever its picture is."""

_NEAR_TEXT: Final = frozenset({"byline", "dateline", "reading_time"})


def in_company(bench: Bench, title: int | None, *, comments: bool) -> list[Decision]:
    """The final decisions; `comments`: what readers wrote is wanted."""
    clean = clean_dumps.is_clean(bench)
    if clean:
        clean_dumps.keep_all(bench)
    else:
        _rescue(bench, title)
        _part_with_others(bench, title, comments=comments)
    losses.headline(bench, title)
    losses.repeats(bench)
    losses.whole_again(bench)
    _lifts(bench, title)
    losses.lines_alike(bench)
    if bench.evidence.may_be_article and not clean:
        losses.stray_ends(bench)
    return bench.decisions


def _rescue(bench: Bench, title: int | None) -> None:
    """What the neighbours of a block say for it; forms and code go first, so that they say nothing."""
    an_article = bench.evidence.may_be_article
    if an_article or not bench.html:
        losses.runs(bench)
    machinery(bench)
    rescues.tables(bench)
    if not bench.html:
        keep_ingredients(bench)
        keep_entries(bench)
    keep_numbered(bench)
    rescues.between(bench)
    rescues.continued(bench)
    if not bench.html and an_article:
        short_lines.answers(bench)
        short_lines.last_sentences(bench)
        short_lines.standfirst(bench, title)
    rescues.pieces(bench)
    rescues.begun(bench, title)
    rescues.opening(bench, title)
    rescues.stanzas(bench)
    rescues.lost_text(bench)
    rescues.only_captions(bench)
    if bench.html and an_article:
        rescues.told_in_captions(bench)
        rescues.unfolded(bench)


def _part_with_others(bench: Bench, title: int | None, *, comments: bool) -> None:
    """What belongs to readers, to sections of the page and to other articles goes."""
    an_article = bench.evidence.may_be_article
    if an_article or not bench.html:
        if not comments:
            readers(bench)
        sections(bench)
    if not bench.html:
        boxes.first_paragraph(bench, title)
        boxes.goes_on(bench)
        losses.cards(bench)
        losses.headlines_below(bench)
    elif an_article:
        losses.teasers(bench)
        next_articles(bench, title)
        labels.headings(bench)
    if an_article:
        losses.excerpts(bench)
        losses.biography(bench, title)
    losses.above_headline(bench, title)
    clean_dumps.nothing_else(bench)


def _lifts(bench: Bench, title: int | None) -> None:
    """A byline, date or caption belongs to the article only near it; elsewhere it is a teaser's."""
    kept = bench.kept()
    first = next((i for i in kept if title is None or i > title), title or 0)
    last = kept[-1] if kept else first
    top = first if title is None else title
    near = range(top - LIFT_REACH, max(first + LIFT_REACH, top + OPENING) + 1)
    below = range(last + 1, last + 1 + SIGNATURE)
    text = range(top - LIFT_REACH, _last_caption(bench, last) + 2)
    filed = _filed(bench)
    pictures = {picture.block for picture in bench.document.head.pictures}
    for decision in bench.decisions:
        if decision.action != "lift" or decision.role == "title":
            continue
        signed = decision.role == "byline" and (decision.block in below or decision.block in filed)
        fits = signed or (decision.block in near if decision.role in _NEAR_TEXT else decision.block in text)
        if not fits:
            _far_from_the_text(bench, decision)
        elif decision.reason == "rule:place-caption" and not _is_caption(bench, decision.block, pictures):
            bench.drop(decision.block, decision.role, f"{decision.reason} without a picture")


def _filed(bench: Bench) -> tuple[int, ...]:
    """Where an article's blog says in a sentence how its one post is filed, which is below what readers can do."""
    found = [decision.block for decision in bench.decisions if decision.reason == FILED]
    return tuple(found) if len(found) == 1 and bench.evidence.may_be_article else ()


def _far_from_the_text(bench: Bench, decision: Decision) -> None:
    """What was lifted belongs to an entry of a page that is no article, or to a teaser."""
    likely = bench.probability(decision.block)
    if not bench.evidence.may_be_article and likely >= OF_ENTRY:
        bench.keep(decision.block, f"tagger:{likely:.2f} of an entry")
    else:
        bench.drop(decision.block, decision.role, f"{decision.reason} far from the text")


def _last_caption(bench: Bench, last: int) -> int:
    """The last block of the text, or of the captions in a row below it: a gallery that closes the article."""
    while last + 1 < len(bench.blocks) and _is_of_figure(bench, last + 1):
        last += 1
    return last


def _is_of_figure(bench: Bench, i: int) -> bool:
    return bench.decisions[i].action == "lift" and bool(bench.blocks[i].marks & FIGURE)


def _is_caption(bench: Bench, i: int, pictures: set[int]) -> bool:
    """Whether what its markup calls a caption is a sentence, or stands at a picture. Of 261 on pages of wcxb-dev,
    big9-dev and fundus-dev that are neither in a picture's frame nor near one, only sentences are a picture's."""
    if bench.blocks[i].marks & FIGURE or bench.is_sentence(i, CAPTION):
        return True
    return any(at in pictures for at in range(i - PICTURE_REACH, i + PICTURE_REACH + 1))
