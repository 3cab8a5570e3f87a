"""Text as a reader sees it: no unseen characters, white space folded."""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

_UNSEEN: Final = re.compile("[\u00ad\u200b\u2060\ufeff\ud800-\udfff\ufffe\uffff]")
"""Soft hyphen, zero-width space, word joiner, byte order mark, lone surrogates, noncharacters. The zero-width
(non-)joiner stays: Persian, the Indic scripts and emoji need it."""
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Controls become a space, so that no words are glued together."""


def without_unseen(text: str) -> str:
    """Without control and unseen characters; every control becomes a space (tab and line end stay)."""
    return _CONTROL.sub(" ", _UNSEEN.sub("", text))


_TERMINAL: Final = re.compile("\x1b(?:\\[[0-?]{0,100}[ -/]{0,10}[@-~]|\\][^\x07\x1b]{0,4000}(?:\x07|\x1b\\\\))")


def without_terminal_codes(text: str) -> str:
    """Without what a program wrote for a terminal: colours, places, links (ECMA-48, 5.4; OSC 8)."""
    return _TERMINAL.sub("", text) if "\x1b" in text else text


def with_pairs_joined(text: str) -> str:
    """With one character for each pair of surrogates, and U+FFFD for each that is alone."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def tidy(text: str) -> str:
    """On one line, without control and unseen characters.

    >>> tidy(" so\\u00adft\\u00a0\\x07 hy\\nphen ")
    'soft hy phen'
    """
    return " ".join(without_unseen(text).split())


def folded(raw: str) -> str:
    """White space as a browser shows it, runs are one space; normal form C."""
    text = " ".join(raw.split())
    if text.isprintable():  # so it has no controls and nothing unseen
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(seen(text).split())


def preformatted(raw: str) -> str:
    """Lines and indentation as they are, tabs to columns of four."""
    return "\n".join(seen(line).rstrip() for line in raw.expandtabs(4).split("\n")).strip("\n")


def seen(text: str) -> str:
    """Without unseen characters, in normal form C; white space stays."""
    return unicodedata.normalize("NFC", without_unseen(text))


def outside(pattern: re.Pattern[str], text: str, change: Callable[[str], str]) -> str:
    """The text with what stands outside the matches of a pattern changed.

    >>> outside(re.compile("`.*?`"), "rain `wind` rain", str.upper)
    'RAIN `wind` RAIN'
    """
    parts: list[str] = []
    done = 0
    for match in pattern.finditer(text):
        parts += (change(text[done : match.start()]), match[0])
        done = match.end()
    return "".join([*parts, change(text[done:])])
