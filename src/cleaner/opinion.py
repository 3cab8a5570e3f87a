"""The second opinion: what trafilatura would keep, as evidence by block. The only file that knows trafilatura."""

import re
from typing import Final

_WORD: Final = re.compile(r"\w+")


def kept_by_trafilatura(html: str, texts: list[str], url: str | None = None) -> list[bool]:
    """For each of the texts: would trafilatura keep it? All false when it finds nothing or fails.

    It runs without its process-wide duplicate filter, so that the answer does not depend on earlier pages.
    """
    import trafilatura

    if "<body" not in html and "<BODY" not in html:  # without it, trafilatura takes the page for none
        html = f"<html><head></head><body>{html}</body></html>"
    try:
        said = trafilatura.extract(html, url=url, include_comments=False, deduplicate=False, favor_recall=True)
    except Exception:  # a second opinion that fails is no opinion; hostile pages break it in many ways
        said = None
    if not said:
        return [False] * len(texts)
    lines = {_folded(line) for line in said.split("\n")}
    whole = " ".join(lines)
    return [
        bool(folded) and (folded in lines or (len(folded) > 60 and folded in whole)) for folded in map(_folded, texts)
    ]


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
