"""Scripts, style sheets and data among the text of a page whose tags alone were cut out of it: `text_content()` of
lxml, `textContent` of a browser, `re.sub("<[^>]+>", "", page)`.

What stands in braces is theirs, with what leads up to it and closes it; so is a statement without braces. The rest is
the page's text. Nothing is looked for unless the dump tells of its page's machinery.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from cleaner.reading.link_marks import has_several
from cleaner.remains import IMPORT, is_code, tells_of_machinery_in

FEWEST: Final = 2
"""Braces that open."""
LEAST_SHARE: Final = 0.2
"""Share of its characters that such a dump has in code; an article about scripts shows less of them."""
PARAGRAPH: Final = 60
"""Characters of a line of text. Where none is left, what cut the tags out has cut braces as well, and the article
stands between two of them: the dump is read as it stands."""
LONGEST_LEAD: Final = 300
"""Characters before a brace in which what leads up to it is looked for."""
MOST_LEADS: Final = 8
"""Parts that it may have: "var a = b || (function ("."""
LONGEST_OPEN: Final = 20_000
"""Characters of code that nothing closes."""
SEVERAL: Final = 4
"""Runs of words in a line of running text."""
LITTLE: Final = 2_000
"""Characters of running text; with fewer the text may stand in a region whose braces were cut out."""
MORE: Final = 2
"""Times as much of it there must be then."""
MOST_OPEN: Final = 8
"""Braces that nothing closes, or only behind text; for those behind them, strings are not looked at."""

_BRACE: Final = re.compile(r"[{}]")
_TOKEN: Final = re.compile(
    r"""[{}]|"(?:\\(?:.|\Z)|[^"\\\n])*+(?:"|$)|'(?:\\(?:.|\Z)|[^'\\\n])*+(?:'|$)|`(?:\\(?:.|\Z)|[^`\\])*+(?:`|\Z)"""
    r"""|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)""",
    re.S | re.M,
)
"""Braces, and the strings and comments in which they close nothing. What is never closed ends with its line, or with
the text: each character is looked at once."""
_TEXT_LINE: Final = re.compile(r"^(?:[^\n{};=<>\\_$&|\[\]]|&\w{2,8};|&#\w{1,7};){60,}+$", re.M)
_TEXT_BEHIND: Final = re.compile(
    r"(?:(?<=[)}\]];)|(?<=\}))(?!\s*/[*/])"
    r"(?:[^\n{};=<>\\_$&|\[\]\"'`]|(?<=\w)'(?=\w)){200,}+"
)
"""Text in the line that a statement ends."""
_BEGINS: Final = re.compile(r"\{|self\.__next_f\.push\(|\[\[\"(?:Shallow)?Reactive\",1\],")
_STRING: Final = r"\"(?:\\.|[^\"\\])*+\""
_HANDED: Final = re.compile(
    r"self\.__next_f\.push\(\[(?:\"(?:\\.|(?!self\.__next_f)[^\"\\])*+\"|[^\"()]){0,100}+\)"
    rf"|\[\[\"(?:Shallow)?Reactive\",1\](?:[^\"\[\]]++|{_STRING}|\[(?:[^\"\[\]]++|{_STRING})*+\])*+\]",
    re.S,
)
"""What Next and Nuxt hand to their scripts; strings of it may be the page's text."""
_IS_CODE: Final = re.compile(r"[:;=(\"]")
_PROSE: Final = re.compile(
    r"(?<![\w.#$@-])(?:[^\W\d_]{2,}+[’'-]?[^\W\d_]*+[,:;.!?]? ){3}[^\W\d_]{2,}(?![\w(=-])"
    r"|[\u0900-\u0dff\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]{6}"
)
"""Four words in a row, or a word of a script that code is not written in."""
_TAG_NAME: Final = (
    "html|body|div|span|a|p|h[1-6]|ul|ol|li|dl|dt|dd|img|table|tbody|thead|tr|td|th|form|input|button|label|select|option|"
    "textarea|section|article|header|footer|nav|main|aside|figure|figcaption|iframe|svg|path|video|audio|em|strong|b|i|"
    "small|blockquote|pre|code|hr|fieldset|legend|to|from|100%|0%|50%"
)
_SELECTOR: Final = re.compile(rf"(?:(?:[.#:*@\[]|\b(?:{_TAG_NAME})\b)[^{{}};\n]*|[\d., %]+)\Z")
_LEADS: Final = (
    re.compile(r"[!;(\s]*(?:async\s+)?function\b\s?[\w$]*\s?\([^(){}]{0,200}\)\s*\Z"),
    re.compile(r"(?:\(?\([\w$, ]{0,100}\)|[\w$]{1,40})\s*=>\s*\(?\Z"),
    re.compile(
        r"(?:\b(?:if|for|while|switch|catch|with)\s*\([^{}]{0,200}\)|\b(?:try|else|do|finally|return|typeof|in))\s*\Z"
    ),
    re.compile(
        r"(?:\b(?:var|let|const)\s+)?[\w$.\[\]\"']{1,80}\s*(?:=|\|\||&&|\?|:)\s*(?:[\w$.]{1,80}\s*\|\|\s*)?[\[(!\s]*\Z"
    ),
    re.compile(r"(?:new\s+)?[\w$.]{1,80}\s*\([^(){};]{0,200}\Z"),
    re.compile(r"[\[(,!;&|+]\s*\Z"),
    re.compile(r"/[*/][^\n]*\Z"),
)
"""What may stand before a brace: a function's head, a condition, an assignment, a call, an opened list, a comment."""
_TAIL: Final = re.compile(r"[\s)\]};,]*(?:\([^(){}\n]{0,300}\)[\s;,)]*)*(?:\.[\w$]+\([^{}\n]{0,300}?\)[\s;,)]*)*")
_STATEMENT: Final = re.compile(
    r"(?<![\w.])(?:(?:var|let|const)\s+[\w$]{1,60}"
    r"|(?:window|document|self|jQuery|googletag|dataLayer|_gaq|gtag|ga|fbq|\$)\b[\w$.\[\]\"'()]{0,100}+"
    r"|[A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}){1,8})\s*(?:=|\()[^{}\n;]{0,600}(?:;|\Z)"
    r"|(?:\"(?:\\.|[^\"\\\n]){0,400}+\",?\s?){6}(?:\"(?:\\.|[^\"\\\n]){0,400}+\",?\s?)*+"
    r"|/\*[^{}]{0,600}?\*/|<!--[^{}]{0,600}?-->|//<!\[CDATA\[|//\]\]>|\]\]>|(?:(?<=\n)|\A)[ \t]*-->"
    r"|@import\s[^{};\n]{0,300};"
    r"|(?:\"(?:\s{1,20}[a-zA-Z][\w:-]{0,40}=\"[^\"{}]{0,400}\"){2,20}+|(?<=\s)data-[\w-]{1,40}=\"[^\"{}]{0,400}\"(?=\s{0,20}>))"
    r"\s{0,20}/?>?"
)
_LINE_OF_CODE: Final = re.compile(
    rf"\s*(?:[.#*:\[]|(?:{_TAG_NAME})\b)[^\n]*,\s*$"
    r"|\s*(?://|/\*|\*/|\* |[})\]];?,?\s*$|@import\b"
    r"|(?:var|let|const|if|else|return|function|for|while|try|catch|switch|case)\b.*[;{(,)]\s*$"
    r"|[\w$.\[\]\"'-]+\s*(?:=|\+=|:|\()[^\n]*[;,]\s*$|[\w$.]+\([^\n]*\)\s*;?\s*$|[\"'\w-]+\s*:\s*[\"'\[\d])"
)
_DATA: Final = re.compile(r"^\s*\"[@\w-]{1,60}\"\s*:\s|\\u00[0-9a-fA-F]{2}|^\s*@charset ")
"""In lines of data, and in no others."""
_LINKED_DATA: Final = re.compile(r"\{\s*\"@(?:context|graph|type|id)\"")


class Cut(NamedTuple):
    """A dump without the code in it."""

    text: str
    numbers: tuple[int, ...]
    """For each line of the text the number, from 1, of the line that it stood in."""
    code: tuple[tuple[int, str], ...]
    """(number of its first line, code), in order."""
    linked_data: tuple[str, ...]
    """What of it is JSON-LD."""


def without_scripts(text: str, *, whole: bool = True) -> Cut | None:
    """The text without scripts, style sheets and data; None where it tells of none, or where nothing is left of a
    `whole` dump.

    >>> dump = "Rain | Paper.a{b:c}(function(){dataLayer.push({d: 1})})();\\nIt fell. gtag({e: 2});"
    >>> cut = without_scripts(dump, whole=False)
    >>> cut and cut.text.split("\\n")
    ['Rain | Paper', 'It fell. ']
    """
    if (text.count("{") < FEWEST and IMPORT not in text) or not tells_of_machinery_in(text):
        return None
    cut = _cut(text, _regions(text))
    if _said(cut) < LITTLE and _text_behind(text, 0, len(text)) is not None:
        other = _cut(text, _regions(text, behind=True))
        cut = other if _said(other) >= MORE * LITTLE else cut
    if whole and not any(len(line) >= PARAGRAPH and _PROSE.search(line) for line in cut.text.split("\n")):
        return None
    return None if sum(len(code) for _, code in cut.code) < LEAST_SHARE * len(text) else cut


def _said(cut: Cut) -> int:
    """Characters of running text in a dump without its code."""
    lines = (line for line in cut.text.split("\n") if len(line) >= PARAGRAPH)
    return sum(len(line) for line in lines if has_several(_PROSE, line, SEVERAL))


def _cut(text: str, spans: Sequence[tuple[int, int]]) -> Cut:
    """The dump without these regions and what belongs to them."""
    kept: list[tuple[int, str]] = []
    code: list[tuple[int, list[str]]] = []
    at, follows = 0, False
    for number, start, end in _lines(text):
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        parts = _parts(text, start, end, spans, at)
        kept += [(number, part) for part, coded in parts if not coded] or [(number, "")]
        for part, coded in parts:
            if coded and follows:
                code[-1][1].append(part)
            elif coded:
                code.append((number, [part]))
            follows = coded
    return Cut(
        "\n".join(part for _, part in kept),
        tuple(number for number, _ in kept),
        tuple((number, "\n".join(parts)) for number, parts in code),
        tuple(text[start:end] for start, end in spans if _LINKED_DATA.match(text, start, end)),
    )


def _lines(text: str) -> Iterator[tuple[int, int, int]]:
    """(number, start, end) of each line."""
    start = 0
    for number, line in enumerate(text.split("\n"), 1):
        yield number, start, start + len(line)
        start += len(line) + 1


def _regions(text: str, *, behind: bool = False) -> list[tuple[int, int]]:
    """Where braces open and close again, outermost, in order; and what some frameworks hand to their scripts. `behind`
    tells whether text ends a region also in the line of its code."""
    found: list[tuple[int, int]] = []
    pairs = _pairs(text)
    at = failed = unclosed = 0
    while (start := _opening(text, at)) >= 0:
        handed = _HANDED.match(text, start)
        end = handed.end() if handed else 0
        if not handed and failed < MOST_OPEN:
            end = _closing(text, start)
            failed += end == 0
        closed = end or pairs.get(start, 0)
        unclosed += closed == 0
        end = _without_text(text, start, closed, behind) if closed or unclosed <= MOST_OPEN else 0
        failed += 0 < end < closed  # what follows would be read again
        if end and (end - start == 2 or _IS_CODE.search(text, start, end)):
            found.append((start, end))
        at = end or start + 1
    return found


def _pairs(text: str) -> dict[int, int]:
    """The end of what each brace opens, wherever it stands."""
    opened: list[int] = []
    pairs: dict[int, int] = {}
    for brace in _BRACE.finditer(text):
        if brace[0] == "{":
            opened.append(brace.start())
        elif opened:
            pairs[opened.pop()] = brace.end()
    return pairs


def _closing(text: str, start: int) -> int:
    """The end of what a brace opens, strings and comments aside; 0 when nothing closes it."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        if token[0] == "{":
            depth += 1
        elif token[0] == "}":
            depth -= 1
            if depth == 0:
                return token.end()
    return 0


def _without_text(text: str, start: int, end: int, behind: bool) -> int:
    """The end of what a brace opens before the first line of text in it: what cut the tags out has cut code as well,
    and with it the brace that closes; or, with `behind`, before the first text behind a statement. 0 when no code
    stands before it."""
    last = end or start + LONGEST_OPEN
    lines = (line for line in _TEXT_LINE.finditer(text, start, last) if _PROSE.search(line[0]))
    first = next((line.start() for line in lines), end)
    if behind and (place := _text_behind(text, start, first or last)) is not None:
        first = place
    code = text[start:first]
    return first if end or is_code(code) else 0


def _text_behind(text: str, start: int, end: int) -> int | None:
    """Where running text begins in the line of a statement; None if it does nowhere."""
    parts = _TEXT_BEHIND.finditer(text, start, end)
    return next((part.start() for part in parts if has_several(_PROSE, part[0], SEVERAL)), None)


def _opening(text: str, at: int) -> int:
    """The next place where code may begin; -1 if there is none."""
    found = _BEGINS.search(text, at)
    return found.start() if found else -1


def _parts(text: str, start: int, end: int, spans: Sequence[tuple[int, int]], at: int) -> list[tuple[str, bool]]:
    """The parts of a line with text or code, in order; `spans[at]` is the first region that may reach into it."""
    here = takewhile(lambda span: span[0] < end, (spans[i] for i in range(at, len(spans))))
    inside = [(max(start, a), min(end, b)) for a, b in here]
    if not inside:
        line = text[start:end]
        whole = _DATA.search(line) or (_LINE_OF_CODE.match(line) and not _PROSE.search(line))
        return [(line, True)] if whole else _statements(line)
    parts: list[tuple[str, bool]] = []
    done = start
    for a, b in inside:
        parts += [*_between(text[done:a], first=done == start), (text[a:b], True)]
        done = b
    rest = text[done:end]
    tail = _tail(rest) if _PROSE.search(rest) or rest[:1].isalpha() else len(rest)
    parts += [(rest[:tail], True), *_statements(rest[tail:])]
    return [(part, coded) for part, coded in _together(parts) if part.strip()]


def _between(text: str, *, first: bool) -> list[tuple[str, bool]]:
    """The parts of what stands before a region: behind another one, or as the first of a line."""
    if not first and not _PROSE.search(text):
        return [(text, True)]
    tail = 0 if first else _tail(text)
    lead = max(tail, _lead(text))
    return [(text[:tail], True), *_statements(text[tail:lead]), (text[lead:], True)]


def _together(parts: list[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Neighbours of one kind as one."""
    open_part, kind = "", True
    for part, coded in parts:
        if coded == kind:
            open_part += part
        else:
            yield open_part, kind
            open_part, kind = part, coded
    yield open_part, kind


def _lead(text: str) -> int:
    """Where what leads up to a brace behind the text begins."""
    end = len(text)
    for _ in range(MOST_LEADS):
        chunk = text[max(0, end - LONGEST_LEAD) : end]
        match = next((found for lead in _LEADS if (found := lead.search(chunk)) and found[0].strip()), None)
        if match is None:
            break
        end -= len(match[0])
    chunk = text[max(0, end - LONGEST_LEAD) : end]
    if end == len(text) and (selector := _SELECTOR.search(chunk)) and not _PROSE.search(selector[0]):
        end -= len(selector[0])
    return end


def _tail(text: str) -> int:
    """Where what closes a brace before the text ends."""
    match = _TAIL.match(text)
    return match.end() if match else 0


def _statements(text: str) -> list[tuple[str, bool]]:
    """The text with the statements in it apart."""
    parts: list[tuple[str, bool]] = []
    done = 0
    for statement in _STATEMENT.finditer(text):
        parts += [(text[done : statement.start()], False), (statement[0], True)]
        done = statement.end()
    parts.append((text[done:], False))
    return [(part, coded) for part, coded in parts if part.strip()]
