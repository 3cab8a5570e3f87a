"""Blocks that look like text by themselves, and go with their neighbours."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby, pairwise, takewhile
from typing import Final

from cleaner.judge.bench import Bench
from cleaner.judge.headline import folded, wording
from cleaner.judge.short_lines import STATEMENT, is_statement
from cleaner.judge.verdicts import KEEP
from cleaner.marks import LINK
from cleaner.measure import LONGEST_VERSE, STANZA, ends_sentence, runs_of_words

RUN_REACH: Final = 3
"""Lines that may stand between two form lines and go with them: a newsletter's name, its blurb, a label."""
RUN_YIELDS: Final = 0.9
RUN_SENTENCE: Final = 0.65
SENTENCE: Final = 60
"""What the tagger is that sure of does not go with a run; running text, already from KEEP, and a finished sentence of
that length, or a statement, in between."""
REPEAT_SIZE: Final = 30
"""Shorter lines may stand twice in a text."""
LISTED: Final = frozenset({"table", "list_item"})
TOGETHER: Final = 4
"""So many rows of a table and items of lists in a row that stand twice are one list, twice. Word F1 of articles of
wcxb-dev 0.9621 to 0.9624 (42 pages)."""
AGAIN_SIZE: Final = 1000
AGAIN_SHARE: Final = 0.9
AGAIN_RUN: Final = 5
"""A block of this length goes when the other kept blocks hold so much of its runs of five words."""
LONGEST_HEADING: Final = 200
MOST_ALIKE: Final = 12
OPENING_ALIKE: Final = 3
LONGEST_ALIKE: Final = 120
"""Lines in a row that begin alike, words that they begin with, and characters of such a line. Word F1 of articles of
wcxb-dev as lines 0.9447 to 0.9455 (two pages), the same for 8 lines and for 20; HTML the same."""
STRAY_SIZE: Final = 40
STRAY_YIELDS: Final = 0.9
"""Length of a heading and of a line that may be stray, and the probability from which a line is not."""
ABOVE_SHARE: Final = 0.25
ABOVE_YIELDS: Final = 0.95
"""A larger share of the text than this above the headline, or a block that the tagger is that sure of, means that the
headline is in doubt."""
TEASER_YIELDS: Final = 0.9
"""A summary below a linked headline stays when the tagger is that sure of it."""
MOST_CARD: Final = 2
CARD_HEAD: Final = (25, 160)
CARD_TEXT: Final = 320
"""A card: sentences below its headline, length of the headline, length of a sentence."""
EXCERPTS: Final = 3
"""So many paragraphs below a date and above the same line that leads on are excerpts. An article of wcxb-dev 0.68 to
1.0; without the date a list of things to build 0.90 to 0.62."""
BIOGRAPHY: Final = "author-bio"
LEAST_ABOVE: Final = 3
LONGEST_NAME: Final = 60
"""The rule that meets sentences about an author; lines of a text below which one may stand; characters of a name."""
_NAME: Final = re.compile(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}? ([^\W\d_a-z][\w'’-]+),? (?=[^\W\d_A-Z])")
"""A given name and the surname, before a word in lower case."""
LEAST_LINES: Final = 6
LINES_YIELD: Final = 0.9
"""So many lines without full stop below a dense script's last sentence, most of all that stand there, are headlines of
other articles; a line that the tagger is that sure of is none. A flattened Japanese page of fundus-dev 0.41 to 0.88,
another 0.53 to 0.94; in Latin script a text may well end with a list (articles of wcxb-dev as lines 0.9438 to
0.9431)."""
_STOPPED_SCRIPT: Final = re.compile("[\u3040-\u9fff\uac00-\ud7af]")
_FULL_STOP: Final = re.compile(r"""[.。]["'”’)）」』]*$""")
"""Dense scripts whose sentences end with a full stop: Thai's do not."""


def runs(bench: Bench) -> None:
    """What stands between two lines of a form goes with them, but for what in HTML goes on in the place of the text."""
    hits = bench.evidence.hits
    lines = [i for i, met in enumerate(hits) if met and not bench.is_kept(i) and any(rule.run for rule in met)]
    for above, below in pairwise(lines):
        for i in range(above + 1, below if below - above <= RUN_REACH + 1 else above + 1):
            yields = KEEP if bench.prose[i] else RUN_SENTENCE if _is_said(bench, i) else RUN_YIELDS
            open_case = bench.is_kept(i) or (bench.is_unsure(i) and not bench.prose[i])
            if open_case and bench.probability(i) < yields and not _goes_on_in_place(bench, i):
                bench.drop(i, "form", "run:between-form-lines")


def _is_said(bench: Bench, i: int) -> bool:
    """Whether a line is a finished sentence, or a short one that ends with a full stop."""
    return bench.is_sentence(i, SENTENCE) or (bench.is_sentence(i, STATEMENT) and is_statement(bench.blocks[i].text))


def _goes_on_in_place(bench: Bench, i: int) -> bool:
    """Whether, in HTML, a kept sentence stands right below a kept paragraph, as the markup has it."""
    return bench.html and bench.is_kept_sentence(i) and bench.is_kept_prose(i - 1) and bench.alike(i - 1, i)


def above_headline(bench: Bench, title: int | None) -> None:
    """A little text above the headline is no part of the article: notes of an archive, a teaser, a banner."""
    if title is None or not 0 < bench.kept_size(0, title) <= ABOVE_SHARE * bench.kept_size():
        return
    for i in bench.kept():
        if i < title and bench.probability(i) < ABOVE_YIELDS:
            bench.drop(i, "other", "structure:above-headline")


def cards(bench: Bench) -> None:
    """Teasers that end a dump's text: a headline without full stop, close above its one sentence, and then the heading
    of a section or the end."""
    kept = bench.kept()
    gaps = any(block.gap for block in bench.blocks[1:])
    while len(kept) > MOST_CARD + 2:
        length = next((n for n in range(2, MOST_CARD + 2) if _is_card(bench, kept[-n:], gaps)), None)
        if length is None:
            return
        for i in kept[-length:]:
            bench.drop(i, "related", "structure:card-after-text")
        del kept[-length:]


def _is_card(bench: Bench, card: list[int], gaps: bool) -> bool:
    """Whether these blocks are a card, on a page that has empty lines between its blocks or has none."""
    head, below = bench.blocks[card[0]], [bench.blocks[i] for i in card[1:]]
    if card[-1] - card[0] != len(card) - 1 or card[0] == 0 or not bench.is_kept(card[0] - 1):
        return False
    if (
        ends_sentence(head.text)
        or not CARD_HEAD[0] <= bench.sizes[card[0]] <= CARD_HEAD[1]
        or head.shape != "paragraph"
    ):
        return False
    if not all(ends_sentence(block.text) and bench.sizes[block.index] < CARD_TEXT for block in below):
        return False
    if below[0].text[:1].islower():  # a wrapped sentence
        return False
    if gaps:
        return head.gap and not any(block.gap for block in below)
    after = card[-1] + 1
    return len(below) == 1 and after < len(bench.blocks) and bench.decisions[after].reason.startswith("rule:")


def headlines_below(bench: Bench) -> None:
    """Headlines of other articles below a dump's text in a dense script, whose sentences end with a full stop and whose
    headlines do not."""
    kept = bench.kept()
    lines = list(takewhile(lambda i: not _FULL_STOP.search(bench.blocks[i].text[-6:]), reversed(kept)))
    doubted = [i for i in lines if bench.probability(i) < LINES_YIELD]
    if len(doubted) < LEAST_LINES or 2 * len(doubted) <= len(lines) or len(lines) == len(kept):
        return
    text = "".join(bench.blocks[i].text for i in kept)
    if 2 * len(_STOPPED_SCRIPT.findall(text)) >= len(text):
        for i in doubted:
            bench.drop(i, "related", "structure:headlines-after-text")


def teasers(bench: Bench) -> None:
    """In HTML: the summary below a linked headline that goes, in a place of its own, goes as well."""
    home = _home(bench)
    for above, block in pairwise(bench.blocks):
        i = block.index
        linked = above.marks & LINK and bench.sizes[above.index] >= CARD_HEAD[0] and not bench.is_kept(above.index)
        if linked and bench.is_kept(i) and bench.probability(i) < TEASER_YIELDS:
            inside = bench.document.nodes[bench.node(i).parent]
            if bench.siblings(above.index, i) and bench.node(i).parent != home and inside.depth > 2:
                bench.drop(i, "related", "structure:teaser")


def excerpts(bench: Bench) -> None:
    """Paragraphs of other articles: each below a headline that goes and its date, above the same "Read more"."""
    ended: defaultdict[str, list[int]] = defaultdict(list)
    for i in bench.kept():
        below = i + 1 < len(bench.blocks) and bench.decisions[i + 1].reason == "rule:related-more"
        if below and i > 1 and bench.decisions[i - 1].role == "dateline" and not bench.is_kept(i - 2):
            ended[bench.blocks[i + 1].text].append(i)
    for places in ended.values():
        if len(places) >= EXCERPTS:
            for i in places:
                bench.drop(i, "related", "structure:excerpt")


def biography(bench: Bench, title: int | None) -> None:
    """The last line of an article goes when it alone reads like a sentence about its author, of somebody whom neither
    the headline nor the text names."""
    *above, last = bench.kept() or [-1]
    if len(above) < LEAST_ABOVE or not _is_biography(bench, last):
        return
    alone = not any(i != last and _is_biography(bench, i) for i in range(len(bench.blocks)))
    name = _NAME.match(bench.blocks[last].text[:LONGEST_NAME])
    others = above if title is None else [*above, title]
    if alone and name is not None and not any(name[1] in bench.blocks[i].text for i in others):
        bench.drop(last, "author_bio", "structure:author-presented")


def _is_biography(bench: Bench, i: int) -> bool:
    return any(rule.name == BIOGRAPHY for rule in bench.evidence.hits[i])


def _home(bench: Bench) -> int:
    """The container that holds most of the kept text."""
    sizes: dict[int, float] = {}
    for i in bench.kept():
        parent = bench.node(i).parent
        sizes[parent] = sizes.get(parent, 0) + bench.sizes[i]
    return max(sizes, key=lambda node: (sizes[node], -node), default=0)


def headline(bench: Bench, title: int | None) -> None:
    """The headline is lifted; where it stands again, it is a repeat."""
    if title is None:
        return
    repeats_it = wording({folded(bench.blocks[title].text)})
    for i in bench.kept():
        if repeats_it(bench.blocks[i].text):
            bench.drop(i, "repeat", "repeat:headline")
    bench.decide(title, "title", "lift", "field:title")


def repeats(bench: Bench) -> None:
    """A kept text that stands on the page again is kept once, but for refrains, and in HTML for rows and list items
    that do not stand again together: the days of a plan, what three things have in common."""
    kept = bench.kept()
    again = [
        kept[place]
        for places in _standing_again([bench.blocks[i].text for i in kept])
        for place in places
        if bench.sizes[kept[place]] >= REPEAT_SIZE
        and not (bench.html and len(places) < TOGETHER and bench.blocks[kept[place]].shape in LISTED)
    ]
    verses = _verses(bench) if again else set()
    for i in again:
        if i not in verses:
            bench.drop(i, "repeat", "repeat:text")


def _standing_again(texts: list[str]) -> Iterator[list[int]]:
    """The places of texts that stood before, those together that stood in the same order."""
    first: dict[str, int] = {}
    run: list[int] = []
    last = -1
    for place, text in enumerate(texts):
        before = first.setdefault(text, place)
        if run and (before == place or before != last + 1):
            yield run
            run = []
        if before != place:
            run.append(place)
        last = before
    if run:
        yield run


def _verses(bench: Bench) -> set[int]:
    """The lines of stanzas: kept, short, without links, nothing between them. Where a dump has no empty lines, nothing
    tells stanzas from lists."""
    found: set[int] = set()
    stanza: list[int] = []
    if not bench.html and not any(block.gap for block in bench.blocks[1:]):
        return found
    for i, block in enumerate(bench.blocks):
        if block.gap or not bench.is_kept(i - 1):
            stanza = []
        if block.links or block.shape != "paragraph" or len(block.text) >= LONGEST_VERSE or not bench.is_kept(i):
            stanza = []
            continue
        stanza.append(i)
        if len(stanza) >= STANZA:
            found.update(stanza[-STANZA:])
    return found


def whole_again(bench: Bench) -> None:
    """A block that says the whole text again goes: for a voice to read, for a printer, for a script."""
    total = bench.kept_size()
    for i in bench.kept():
        if bench.sizes[i] >= AGAIN_SIZE and 3 * bench.sizes[i] >= total:
            others = set(runs_of_words(" ".join(bench.blocks[j].text for j in bench.kept() if j != i), AGAIN_RUN))
            own = runs_of_words(bench.blocks[i].text, AGAIN_RUN)
            if own and sum(run in others for run in own) >= AGAIN_SHARE * len(own):
                bench.drop(i, "repeat", "repeat:whole-text")


def lines_alike(bench: Bench) -> None:
    """Many lines in a row that begin with the same words and end no sentence are links: a service in every town."""
    for opening, run in groupby(bench.kept(), lambda i: _opening(bench.blocks[i].text)):
        lines = list(run)
        if opening and len(lines) >= MOST_ALIKE:
            for i in lines:
                bench.drop(i, "navigation", "structure:lines-alike")


def _opening(text: str) -> tuple[str, ...]:
    """The first words of a line that is no sentence and has more; else none."""
    words = text[:LONGEST_ALIKE].lower().split()
    is_label = len(words) > OPENING_ALIKE and len(text) < LONGEST_ALIKE and not ends_sentence(text)
    return tuple(words[:OPENING_ALIKE]) if is_label else ()


def stray_ends(bench: Bench) -> None:
    """A heading that no text follows heads nothing; a short line at the end that is no sentence ends nothing, unless it
    is the last of several such lines of one markup."""
    for i in reversed(bench.kept()):
        text = bench.blocks[i].text
        heading = bench.decisions[i].role == "heading" and not ends_sentence(text)
        if not (heading and bench.sizes[i] < LONGEST_HEADING) and not _is_stray(bench, i):
            return
        bench.drop(i, "other", "structure:stray-end")


def _is_stray(bench: Bench, i: int) -> bool:
    if bench.probability(i) >= STRAY_YIELDS or not _is_scrap(bench, i):
        return False
    listed = bench.html and i > 0 and bench.is_kept(i - 1) and bench.alike(i - 1, i) and _is_scrap(bench, i - 1)
    return not listed or "@" in bench.blocks[i].text


def _is_scrap(bench: Bench, i: int) -> bool:
    text = bench.blocks[i].text
    short = bench.sizes[i] < STRAY_SIZE and bench.decisions[i].role == "paragraph"
    return short and (not ends_sentence(text) or text.endswith(":"))
