"""Posts as WordPress keeps them, and exports them: HTML whose paragraphs may be but empty lines, with shortcodes in it.

It shows them with paragraphs for empty lines and breaks for other line ends (`wpautop`), and puts something for each
shortcode: `[caption]`, `[gallery ids="1,2"]`, those of page builders (`[vc_row]`, `[et_pb_text admin_label="a"]`).
"""

import re
from typing import Final

_CAPTION: Final = re.compile(
    r"\[(?:wp_)?caption\b[^\]]{0,1000}\](\s{0,100}(?:<a\b[^>]{0,2000}>\s{0,100})?<img\b[^>]{0,4000}>(?:\s{0,100}</a>)?)"
    r"([^\[]{0,4000})\[/(?:wp_)?caption\]"
)
_SHORTCODE: Final = re.compile(
    r"\[/?(?:(?:caption|gallery|embed|audio|video|playlist)\b|[a-z\d]{1,30}_[\w-]{1,60}|[a-z][\w-]{1,60}(?=\s[\w-]{1,60}=[\"']))"
    r"[^\[\]]{0,4000}\]"
)
"""Of WordPress itself, and what has a low line in its name or attributes; "[sic]" stays."""
_KEPT: Final = re.compile(r"(<(?P<name>pre|script|style|textarea)\b(?:[^<]|<(?!(?P=name)\b))*?</(?P=name)>)", re.I)
"""Where line ends are what they are."""
_PARAGRAPH_END: Final = re.compile(r"\n[ \t]*\n\s*")
_LINE_END: Final = re.compile(r"(?<=[^>\s])[ \t]*\n(?=[^<\s])")


def as_shown(source: str) -> str:
    """A post's source as the HTML that its page has.

    >>> as_shown("It rained[sic].\\n\\n[vc_row]It was cold,\\nand dark.[/vc_row]")
    'It rained[sic].\\n<p>It was cold,<br>\\nand dark.'
    """
    text = source.replace("\r\n", "\n")
    text = _CAPTION.sub(r"<figure>\1<figcaption>\2</figcaption></figure>", text)
    parts = _KEPT.split(_SHORTCODE.sub("", text))
    return "".join(_broken(part) if at % 3 == 0 else part for at, part in enumerate(parts) if at % 3 < 2)


def _broken(text: str) -> str:
    return _LINE_END.sub("<br>\n", _PARAGRAPH_END.sub("\n<p>", text))
