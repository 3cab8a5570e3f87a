"""The line that looks most like a headline, where neither the head nor a heading names it: in most dumps."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from cleaner.judge.evidence import Evidence
from cleaner.measure import Looks, goes_on, has_sentences
from cleaner.model import Block, Decision, Document

SHORTEST: Final = 8
LONGEST_LINE: Final = 200
"""Length in Latin letters."""
SURE: Final = 3.0
"""Below this score no line is the headline; up to 3 no right one of the development dumps is lost."""
LOGIT: Final = 0.6
SHARED: Final = 0.8
MOST_SHARED: Final = 4
FILED: Final = 1.0
SIGNED: Final = 1.5
FIRST: Final = 1.0
EARLIER: Final = -0.5
MOST_EARLIER: Final = 3
KEPT: Final = 0.5
BEHIND: Final = 1.0
BESIDE: Final = 0.5
ABOVE_LONGER: Final = 0.75
BELOW_KICKER: Final = 0.5
COMMON: Final = 0.5
FOREIGN: Final = -2.0
GLUED: Final = -1.0
REPEATED: Final = 0.6
MOST_REPEATED: Final = 2
HEADED: Final = 2.0
"""How much the tagger's logit counts, and what is added: for each word shared with the text (up to four) and with the
page's address (likewise), for a byline or date close below, for a line that none is like close above, for each that is
(headlines stand above standfirsts and captions), for one that the tagger takes for text, for share buttons or a date
above, for share buttons in the very line above, for a longer line below (a standfirst, the text), for a line close
above that looks more like one (a kicker, a section), for the share of its words that the text has, for Latin letters
only above a text of another script, for labels of a menu that ran together, for each time that the page says it again
(related stories, the title of the page), for a heading of the first level in Markdown. Found by trying steps on
big9-dev's dumps and fundus-dev, wcxb-dev and snippets-dev laid out flat: right headlines 0.89, 0.72, 0.80, 0.78;
without share buttons in the line above, longer lines, kickers, common words, scripts and labels 0.87, 0.70, 0.80,
0.77."""
SIGNED_REACH: Final = 3
BEHIND_REACH: Final = 2
KICKER_REACH: Final = 3
LONGER: Final = 50
EARLIER_REACH: Final = 8
EARLIER_SIZE: Final = 18
SHORT: Final = 40
END: Final = 0.4
"""Share of a line that its headline is, where a kicker ran into it: "Kiel" is none of "New lifeboat for Kiel"."""
FARTHEST: Final = 3_000
READ: Final = 4_000
"""Lines below in which a byline counts, lines above in which a share button, a kicker or an earlier line does and its
length, length of a longer line below, lines above the text that are looked at, characters of text that are read."""

MOST_WORDS: Final = MOST_SHARED * (SHARED + FILED) + COMMON
MOST_PLACE: Final = (
    SIGNED + FIRST + KEPT + BEHIND + BESIDE + ABOVE_LONGER + BELOW_KICKER + MOST_REPEATED * REPEATED + HEADED
)  # fmt: skip
"""No line gets more than this for its words, and for its place, so the unlikely ones need not be looked at."""

_STOP: Final = re.compile(r"(?<!\.\.)[.。।۔]['\"”’»)]?$")
_MIXED: Final = re.compile(r"\s[|/:»>•]\s|^[^\w\"'“”„«»‘’‚¿¡「『《]")
"""A trail of sections, a bullet."""
_VALUE: Final = re.compile(r"^[^\d:]{3,30}:\s?\d[\d.,]*(?:\s?[^\s\d]{1,12})?(?:\s\d[\d.,]*)?$")
"""A label and its value: "Rating: 4 out of 5" is in no headline's place by chance."""
_TRAIL: Final = re.compile(r"[|/:»>•›]\s*$")
_DATED: Final = re.compile(r"\b(?:19|20)\d\d\b.*\d|\d{1,2}[:.]\d\d|^(?:last )?(?:updated|published|posted)\b", re.I)
_SIGNED: Final = re.compile(
    r"^(?:by|von|par|por|di|door|af|av|автор|written by)\b|\bstaff writer\b"
    r"|^(?=.{0,60}$).*(?:\b(?:19|20)\d\d\b|\d{1,2}/\d{1,2}/\d{2}|\d{1,2}[:.]\d\d)",
    re.I,
)
"""A byline or a date, for lines that no rule knows as one."""
_SEAM: Final = re.compile(r"[a-zß-ÿ]{4}[A-ZÀ-Þ][a-zß-ÿ]{3}")
"""Where labels ran together: "NewsSport"; not "WhatsApp", "PlayStation"."""
_LETTERS: Final = re.compile(
    r"(?:[^\W\d_\u3040-\u9fff]|[\u0591-\u05bd\u064b-\u065f\u0670\u0900-\u0963\u0971-\u0dff]){4,}"
)
"""Words with their vowel signs (Hebrew, Arabic, the scripts of India), which are no letters to `re`."""
_DENSE: Final = re.compile(r"[\u3040-\u9fff]{2,}")
STEM: Final = 6
"""Letters that words have in common, whatever their endings."""


def likeliest(
    document: Document, evidence: Evidence, looks: Looks, decisions: Sequence[Decision], start: int
) -> int | None:
    """Index of the likeliest line above the text, which begins with block `start`; None if no line can be it."""
    lines = _Lines(document, evidence, looks, decisions, start)
    if not lines.text:
        return None
    best, most = -1, SURE
    for i in sorted(lines.above, key=lambda i: (evidence.title[i], i), reverse=True):
        if LOGIT * evidence.title[i] + MOST_WORDS + MOST_PLACE < most:
            break
        if not lines.is_able(i) or lines.score_of_words(i) + MOST_PLACE < most:
            continue
        score = lines.score(i)
        if score > most or (score == most and i > best):
            best, most = i, score
    return lines.whole_line(best) if best >= 0 else None


class _Lines:
    """The lines above a text, and what is asked about them, each line at most once."""

    def __init__(
        self, document: Document, evidence: Evidence, looks: Looks, decisions: Sequence[Decision], start: int
    ) -> None:
        self.above = range(max(0, start - FARTHEST), start)
        self._blocks = document.blocks
        self._evidence = evidence
        self._sizes = looks.sizes
        self._decisions = decisions
        sample = " ".join(self._blocks[d.block].text for d in decisions[start:] if d.action == "keep")[:READ]
        self.text = telling_words(sample)
        """The words of the text."""
        self._foreign = _is_foreign(sample)
        self._filed = set() if self._foreign else _slug(document.url)
        self._able: dict[int, bool] = {}
        self._known: dict[int, set[str]] = {}

    def is_able(self, i: int) -> bool:
        """Whether a line can be the headline at all."""
        if i not in self._able:
            block = self._blocks[i]
            self._able[i] = (
                i in self.above
                and SHORTEST <= self._sizes[i] <= LONGEST_LINE
                and block.shape in ("paragraph", "heading", "list_item")
                and self._decisions[i].role != "hidden"
                and not self._evidence.is_known(i)
                and (self._times[block.text] > 1 or not has_sentences(block.text))
                and not self._goes_on(i)
            )
        return self._able[i]

    def _goes_on(self, i: int) -> bool:
        """Whether the sentence of the line above goes on in it, with a word in lower case; "n8n" is a name."""
        text = self._blocks[i].text
        word = text.partition(" ")[0]
        return i > 0 and word.isalpha() and word.islower() and goes_on(self._blocks[i - 1].text, text)

    def score(self, i: int) -> float:
        """How much a line looks like the headline."""
        block, decisions, title = self._blocks[i], self._decisions, self._evidence.title
        earlier = sum(self._is_akin(other) for other in range(max(0, i - EARLIER_REACH), i))
        above = decisions[max(0, i - BEHIND_REACH) : i]
        return (
            self.score_of_words(i)
            + SIGNED * _is_signed(self._blocks, decisions, i)
            + (EARLIER * min(earlier, MOST_EARLIER) if earlier else FIRST)
            + KEPT * (decisions[i].action == "keep")
            + BEHIND * any(d.role in _BEHIND for d in above)
            + BESIDE * any(d.role == "share" for d in above[-1:])
            + ABOVE_LONGER * _is_above_longer(self._blocks, i)
            + BELOW_KICKER * any(title[at] > title[i] for at in range(max(0, i - KICKER_REACH), i))
            + REPEATED * min(self._times[block.text] - 1, MOST_REPEATED)
            + HEADED * (block.shape == "heading" and block.level == 1)
        )

    def score_of_words(self, i: int) -> float:
        """The same for what the line says, wherever it stands."""
        text = self._blocks[i].text
        shared = self._shared(i)
        return (
            LOGIT * self._evidence.title[i]
            + SHARED * min(shared, MOST_SHARED)
            + FILED * min(len(_path_words(text) & self._filed) if self._filed else 0, MOST_SHARED)
            + COMMON * shared / max(1, len(self._words(i)))
            + FOREIGN * (self._foreign and text.isascii())
            + sum(_unlike(text, self._sizes[i]))
        )

    def whole_line(self, best: int) -> int:
        """The line, or the likeliest of those that it ends with: a trail or kicker ran into the other line."""
        ends = [i for i in self.above if self._is_end(i, best) and self.is_able(i)]
        return max(ends, key=lambda i: (self.score(i), i), default=best)

    def _is_end(self, i: int, best: int) -> bool:
        """Whether a line is what another ends with, and the better part of it, or a sign parts it from the rest."""
        text, whole = self._blocks[i].text, self._blocks[best].text
        if text == whole or not whole.endswith(text) or self._sizes[i] < 2 * SHORTEST:
            return False
        return self._sizes[i] >= END * self._sizes[best] or _TRAIL.search(whole.removesuffix(text)) is not None

    @cached_property
    def _times(self) -> Counter[str]:
        return Counter(block.text for block in self._blocks)

    def _words(self, i: int) -> set[str]:
        if i not in self._known:
            self._known[i] = telling_words(self._blocks[i].text)
        return self._known[i]

    def _shared(self, i: int) -> int:
        """How many words a line has in common with the text."""
        return len(self._words(i) & self.text)

    def _is_akin(self, i: int) -> bool:
        """Whether a line looks as if it spoke of the text too."""
        if self._sizes[i] < EARLIER_SIZE or not self.is_able(i):
            return False
        shared = self._shared(i)
        return shared > 0 and 2 * shared >= len(self._words(i)) and not _MIXED.search(self._blocks[i].text)


def _is_signed(blocks: Sequence[Block], decisions: Sequence[Decision], at: int) -> bool:
    """Whether a byline or a date stands close below."""
    return any(
        (decision.role in _SIGNS and decision.action == "lift") or _SIGNED.search(blocks[decision.block].text[:200])
        for decision in decisions[at + 1 : at + 1 + SIGNED_REACH]
    )


def _is_foreign(text: str) -> bool:
    """Whether the text is of another script than Latin."""
    if text.isascii():
        return False
    letters = [letter for letter in text[:MOST_LETTERS] if letter.isalpha()]
    return sum(letter > "\u036f" for letter in letters) > len(letters) / 2


MOST_LETTERS: Final = 1_000


def _is_above_longer(blocks: Sequence[Block], at: int) -> bool:
    """Whether the line below is a long one, and longer."""
    return at + 1 < len(blocks) and len(blocks[at + 1].text) > max(LONGER, len(blocks[at].text))


def _slug(url: str | None) -> set[str]:
    """The words of the last part of an address that has several, for those before it are sections; else of all."""
    path = (url or "").partition("://")[2].partition("/")[2]
    parts = (_path_words(part) for part in reversed(_QUERY.sub("", path).split("/")) if _JOINED.search(part))
    return next((words for words in parts if len(words) > 1), _path_words(path))


def _path_words(text: str) -> set[str]:
    return set(_PATH_WORD.findall(text.lower()))


_PATH_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_QUERY: Final = re.compile(r"[?#].*", re.S)
_JOINED: Final = re.compile(r"[^\W\d_][-_+][^\W\d_]")
_BEHIND: Final = frozenset({"share", "dateline", "breadcrumb"})
_SIGNS: Final = frozenset({"byline", "dateline", "reading_time"})


def _unlike(text: str, size: float) -> Iterator[float]:
    """What headlines seldom are: finished sentences, long, one or two short words, dates, trails, labels of menus."""
    yield -4.0 if _STOP.search(text) else 0.0
    yield -3.0 if size > 120 else 0.0
    yield -2.0 if size < 25 and text.count(" ") < 2 else 0.0
    yield -2.0 if _DATED.search(text) else 0.0
    yield -1.0 if _MIXED.search(text) else 0.0
    yield -3.0 if size < SHORT and _VALUE.search(text) else 0.0
    yield GLUED if _SEAM.search(text) else 0.0


def telling_words(text: str) -> set[str]:
    """The words that tell what a text is about: beginnings of longer ones, pairs of dense characters."""
    low = text.lower()
    dense = (run[at : at + 2] for run in _DENSE.findall(low) for at in range(len(run) - 1))
    return {word[:STEM] for word in _LETTERS.findall(low)}.union(dense)
