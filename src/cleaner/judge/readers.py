"""What readers wrote below a dump's article."""

import re
from itertools import accumulate
from typing import Final

from cleaner.judge.bench import Bench

SIGNATURES: Final = 3
ALONE: Final = 4
LEAST_ABOVE: Final = 500
LEFT_ABOVE: Final = 0.1
LONG_TEXT: Final = 3000
LONGEST: Final = 90
LAST_COMMENT: Final = 5
"""Signatures that make a section of comments below its heading, and without one, what stands above it (in letters, and
as a share of all that is kept; more on what may be a forum), length of a signature, and blocks from the last one on
that may be of its comment. Word F1 of articles of wcxb-dev as lines 0.9429 to 0.9445, of big9-dev's dumps 0.9749 to
0.9766 and, with what may be a forum, 0.9783; the same on HTML moves nothing."""

_SAID: Final = "says|said|wrote|commented|sagt|sagte|schreibt|schrieb|meint|dice|dijo|dit|zegt|pisze|disse|diz"
_POSTED: Final = (
    r"^(?:posted|submitted|soumis|envoyé|enviado|publicado|inviato|eingereicht|geschrieben)"
    r" (?:by|par|por|da|von):? .{2,50}\d"
)
_SIGNATURE: Final = re.compile(
    rf"\b(?:{_SAID})(?: ?[,:]?(?: (?:on|am|at|le|el|il|op|em|um)\b.{{4,40}})?)?:?$"
    rf"|{_POSTED}"
    r"|^[^,.;!?]{2,40}\b(?:\d{1,2}|an?|about an?) (?:second|minute|hour|day|week|month|year)s? ago$"
    r"|^(?:reply|reply to comment|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz)$"
    r"|^(?:.{2,40} )?(?:on|at|am|um) .{0,25}\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|uhr)?:?$",
    re.I,
)
_TELLING: Final = re.compile(
    rf"^[^,;:!?]{{2,40}} (?:on|at|am|le|el)\b.{{0,40}}\d.{{0,20}} (?:{_SAID}):$|{_POSTED}", re.I
)
"""Signatures that need no heading above them, with a date or an hour. Ages ("2 hours ago") stand below teasers as well,
"A tester said:" in the text."""


def readers(bench: Bench) -> None:
    """What readers wrote goes, however sure the tagger is: below the heading of the comments, where several of them
    sign, or from the first of more signatures that nothing else looks like. On what may be a forum, only below a long
    text that nobody signs above its comments."""
    if bench.html or not bench.evidence.may_be_article:
        return
    above = [*accumulate(bench.kept_sizes(), initial=0.0)]
    least = max(LEAST_ABOVE, LEFT_ABOVE * above[-1])
    below = [i for i in range(len(bench.blocks)) if above[i] >= least]
    found = _headed(bench, below)
    if bench.evidence.is_likely_article:
        found = found or _unheaded(bench, below)
    elif found and (above[found[0]] < LONG_TEXT or any(_signs(bench, i, _SIGNATURE) for i in range(found[0] - 1))):
        return
    first, last, reason = found or (0, 0, "")
    for i in range(first, last):
        if bench.decisions[i].action != "drop":
            bench.drop(i, "comment", reason)


def _headed(bench: Bench, below: list[int]) -> tuple[int, int, str] | None:
    """(first block, block behind the last, reason) of comments that have a heading."""
    found = (
        (i, rule)
        for i in below
        for rule in bench.evidence.hits[i][:1]
        if rule.section and rule.role == "comment" and not _signs(bench, i, _SIGNATURE)
        if not bench.goes_on(i - 1, i)
    )
    head, rule = next(found, (len(bench.blocks), None))
    signed = [i for i in below if i > head and _signs(bench, i, _SIGNATURE)]
    return (head + 1, _end(bench, signed), f"section:{rule.name}") if rule and len(signed) >= SIGNATURES else None


def _unheaded(bench: Bench, below: list[int]) -> tuple[int, int, str] | None:
    """The same of comments that begin with a signature."""
    signed = [i for i in below if _signs(bench, i, _TELLING)]
    return (signed[0], _end(bench, signed), "structure:signed-comments") if len(signed) >= ALONE else None


def _end(bench: Bench, signed: list[int]) -> int:
    return min(signed[-1] + LAST_COMMENT, len(bench.blocks))


def _signs(bench: Bench, i: int, signature: re.Pattern[str]) -> bool:
    """Whether a line says who wrote a comment and when, or is the button to answer it."""
    text = bench.blocks[i].text
    return len(text) <= LONGEST and not bench.prose[i] and signature.search(text) is not None
