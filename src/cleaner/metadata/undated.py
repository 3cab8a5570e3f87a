"""A byline without its dates, times, reading time and what the interface says behind names: bars stand for them."""

# ruff: noqa: E501 - tables of words: reads better wide

import re
from typing import Final

from cleaner.metadata import name_words as words_of
from cleaner.metadata import written
from cleaner.metadata.text import tidy
from cleaner.months import months


def undated(line: str, language: str | None) -> str:
    """The line with dates, times and reading time replaced by bars."""
    text = tidy(line[:600].replace("\n", " | ")) or ""
    figures = _FIGURE.search(text) is not None
    text = _GLUED_BY.sub(r"\1 ", _GLUED.sub(" | ", written.unglued(text) if figures else text)[:400])
    if not text.isascii():
        text = _DENSE_LABEL.sub(" | ", text)
    if figures:
        for _ in range(DATES_BESIDE):
            for start, end, _moment in reversed(list(written.written(text, language))):
                text = f"{words_of.WEEKDAYS.sub('', text[:start])} | {text[end:]}"
        text = _DAY.sub(lambda day: " | " if day[1].lower() in months(language) else day[0], text)
        text = _CLOCK.sub(" | ", words_of.UPDATED.sub(" | ", words_of.READING.sub(" | ", _AGE.sub(" | ", text))))
    text = _AFTER.sub(" |", text)
    return _ON.sub(" |", text) if "|" in text else text


PARTS = re.compile(r"\s*[|•·●∙⋅]\s*")
"""Where the parts of a line meet, once bars stand for its dates."""

DATES_BESIDE: Final = 2
"""Dates side by side, as blogs show a change: the second is found once the first is gone."""

_GLUED = re.compile(
    r"(?<=[a-z])(?=(?:Last Updated|Updated|Published|Reviewed by|Posted|Founder|Editor|Writer|Reporter|Author|Contributor|Senior|Staff|Korrespondent(?:in)?|Redakteur(?:in)?|Reporterin)\b|In [A-Z]|In$)"
    r"|(?<=[a-z])(?<!View) (?=In [A-Z])"
)
"""Where the next thing ran into a name."""

_DENSE_LABEL = re.compile(
    r"(?<=[^\s|])\s*(?=(?:来源|來源|作者|记者|記者|责任编辑|責任編輯|(?<!任)编辑|(?<!任)編輯|发布时间|發佈時間|时间|時間)\s?[:：])"
)
"""Where the next label begins in Chinese: "来源：示例网作者：王小明"."""

_GLUED_BY = re.compile(r"^((?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished) )?[Bb]y)(?=[A-Z])")
"""`ByAnn Lee`"""

_FIGURE = re.compile(r"\d")

_DAY = re.compile(r"\b([^\W\d_]{3,})\.? \d{1,2}(?:st|nd|rd|th)?(?=\s*(?:[,|]|$|at\b))")
"""A day whose year is not said: "March 18 at 3:57 PM"."""

_AGE = re.compile(
    r"(?<![\d.,])\d{1,3}\s?(?:min(?:ute)?s?|hours?|hrs?|h|days?|d|weeks?|months?|years?)\s+ago\b|\bvor \d{1,3} \w{3,9}\b|"
    r"\bil y a \d{1,3} \w{1,9}\b|\bhace \d{1,3} \w{3,9}\b",
    re.I,
)

_AFTER = re.compile(
    r"(?<=\w)[\s,]+(?:\d+ comments?|no comments|leave a comment|post a comment|twitter account|tagged with|"
    r"(?:schreibe?n?(?: sie)?|hinterlassen?(?: sie)?) einen kommentar|kommentare? (?:hinterlassen|geschlossen|schreiben)|(?:keine|ein|\d+) kommentare?|kategorien?(?=:)|schlagw[oö]rter(?=:)|"
    r"(?:deja|dejar) un comentario|sin comentarios|laisser un commentaire|aucun commentaire|lascia un commento|nessun commento|"
    r"follow(?:ing| me| us)?|view (?:in|all|profile|bio|more|author|other)|see (?:all|more|full)|"
    r"full bio|read (?:bio|more|full)|bio|about the author|more (?:from|by|about)|all posts(?! by)|send (?:an )?email|on behalf of)\b.*$",
    re.I,
)
"""The interface behind a name."""

_ON = re.compile(r"(?<=\w)\s+(?:on|at|am|vom|den|le|el|il|em|op|w dniu|dnia|på|den|от|від)\s*\|", re.I)
"""What led to a date that was taken out."""

_CLOCK = re.compile(
    r"(?<![\d:])\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)\s?(?:[ap]\.?m\.?|uhr|(?-i:(?!PAR\b|POR\b|VON\b|BY\b|DI\b|DA\b|AV\b|AF\b)[A-Z]{2,4}\b))?",
    re.I,
)
