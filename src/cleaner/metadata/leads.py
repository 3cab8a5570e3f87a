"""Reporters whom a Chinese article names in its first words: "示例社北京3月28日电（记者 王丽 陈强）28日上午..."."""

import re
from typing import Final

from cleaner.metadata.text import tidy

OPENING: Final = 80
"""Characters at the beginning of a paragraph in which its reporters are named."""

_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff]"
_NAMED = re.compile(
    rf"[(（〔【\[]{_HAN}{{0,8}}(?:记者|記者)[\s:：]*({_HAN}{{2,4}}?(?:[\s、,，/／·]+{_HAN}{{2,4}}?){{0,6}})"
    r"(?:[\s/／]?(?:综合|綜合)?(?:报道|報導|报导))?[)）〕】\]]"
)
_FILED = re.compile(
    rf"^[(（〔【\[]?(?:记者|記者)\s?({_HAN}{{2,4}}(?:[、·]{_HAN}{{2,4}}){{0,4}})[/／]{_HAN}{{1,10}}(?:报道|報導|报导|電|电)"
)
"""`記者林小美/高雄報導`, in brackets or a line of its own."""
_PARTS = re.compile(r"[\s、,，/／·]+")


def reporters(paragraph: str) -> tuple[str, ...]:
    """The reporters whom a paragraph or byline names at its beginning.

    >>> reporters("示例社北京3月28日电(记者 王丽 陈强)28日上午，高铁线路正式开通。")
    ('王丽', '陈强')
    >>> reporters("〔記者林小美/高雄報導〕高雄今天下午下雨。"), reporters("他对记者说，高铁线路已经开通。")
    (('林小美',), ())
    """
    opening = tidy(paragraph[:OPENING]) or ""
    if opening.isascii() or not ("记者" in opening or "記者" in opening):
        return ()
    found = _FILED.match(opening) or _NAMED.search(opening)
    named = [name for name in _PARTS.split(found[1]) if name not in _ROLES] if found else []
    return () if any(name.endswith(("摄", "攝")) for name in named) else tuple(dict.fromkeys(named))


def is_line(line: str) -> bool:
    """Whether a line is nothing but who filed the story, and where."""
    return _FILED.fullmatch(line.rstrip(")）〕】]")) is not None


_ROLES: Final = frozenset({"记者", "記者", "通讯员", "通訊員", "实习生", "特约记者", "本报记者"})
