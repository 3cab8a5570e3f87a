"""Pages that are large in one way: the cost of each at once, twice, four and eight times its size."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from math import log

TITLE = "Fog over the harbour"
STORY = "The ferry left the harbour at six in the morning and came back at noon with nobody on board but a dog. "
SIZES = (1, 2, 4, 8)
LINEAR = 1.35
"""Exponent of the cost in the size, above which it grows faster than the size does; so much is the noise of a timer,
and of memory that no longer fits the processor's."""
LITTLE = 0.25
"""Seconds that say nothing yet about growth."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A page that can be made in any size."""

    name: str
    count: int
    """Of the smallest size."""
    made: Callable[[int], str]


def page(inside: str, head: str = "", title: str = TITLE) -> str:
    """An article with something in it."""
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>"
        f"<p>{STORY * 4}</p><p>{STORY * 3}</p>{inside}<p>{STORY * 3}</p></article></body></html>"
    )


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda count: page(unit * count)


def _nested(opening: str, closing: str) -> Callable[[int], str]:
    return lambda count: page(opening * count + "core" + closing * count)


def _linked_data(made: Callable[[int], object]) -> Callable[[int], str]:
    def filled(count: int) -> str:
        said = made(count)
        script = said if isinstance(said, str) else json.dumps({"@type": "NewsArticle", **dict(said)})  # type: ignore[call-overload]
        return page("", f'<script type="application/ld+json">{script}</script>')

    return filled


def _everywhere(unit: str) -> Callable[[int], str]:
    def filled(count: int) -> str:
        said = unit * count + "!"
        metas = "".join(
            f'<meta name="{name}" content="{said}">' for name in ("author", "article:published_time", "description")
        )
        return page(f'<span class="byline author">{said}</span><time datetime="{said}">{said}</time>', metas)

    return filled


def _in_markdown(unit: str) -> Callable[[int], str]:
    """A dump in Markdown, with HTML in it, of one thing again and again."""
    article = f"# {TITLE}\n\n{STORY * 4}\n\n{STORY * 3}\n\n"
    return lambda n: f"{article}[a](/a) [b](/b) [c](/c)\n\n<div>\n<p>\n<p>\n\n{unit * n}"


def _stripped(unit: str) -> Callable[[int], str]:
    """A page whose tags were cut out, with one thing again and again among its scripts."""
    article = f"{TITLE}\n\n{STORY * 4}\n\n{STORY * 3}\n\n"
    return lambda n: f"{article}var a = {{googletag: 1, dataLayer: 2}};{unit * n}"


def _scripted(unit: str) -> Callable[[int], str]:
    """A page that scripts will fill, whose data has its article and one thing again and again."""
    said = f'"title": "{TITLE}", "body": "{STORY * 4}"'
    return lambda n: (
        f"<html><head><title>{TITLE}</title></head><body><div id=app></div><script>window.__STATE__ = "
        f'{{{said}, "more": [{unit * n}1]}}</script></body></html>'
    )


SHAPES = (
    *(Shape(f"nested {tag}", 12_500, _nested(f"<{tag}>", f"</{tag}>"))
      for tag in ("div", "span", "blockquote", "b", "section", "template", "svg")),
    Shape("nested table", 12_500, _nested("<table><tr><td>", "</td></tr></table>")),
    Shape("nested ul", 12_500, _nested("<ul><li>", "</li></ul>")),
    *(Shape(f"unclosed {tag}", 2_500, _repeated(f"<{tag}>word ")) for tag in ("div", "p", "b", "a href=x", "li", "td")),
    Shape("misnested", 500, _repeated("<b><i><u><a href=y><p>word</b></a>")),
    Shape("formatting", 500, lambda n: page("".join(f"<b {i}>" for i in range(n)) + "x</b>" * n)),
    *(Shape(f"siblings {unit[:12]}", count, _repeated(unit)) for unit, count in (
        ("<span>x</span>", 125_000), ("<p>x y</p>", 25_000), (f"<p>{STORY}</p>", 2_500), ("<br>", 62_500),
        ("line of text<br>", 25_000), ('<a href="/a/b">more</a> ', 12_500), ("<li>item</li>", 25_000),
        ("<option>v</option>", 12_500), ('<img src="/i.jpg" alt="a b">', 6_250), ("<h2>Head</h2>", 6_250),
        ("</div>", 25_000), ("<html><body>", 2_500), ("<!-- c -->", 25_000), ("<?php x ?>", 12_500),
        ("<iframe src=x></iframe>", 2_500), ("<figure><img src=a><figcaption>Ann / AP</figcaption></figure>", 2_500),
        ('<time datetime="2024-05-01">1 May</time> ', 5_000),
    )),
    Shape("rows", 6_250, lambda n: page(f"<table>{'<tr><td>a<td>b<td>c</tr>' * n}</table>")),
    Shape("tag names", 12_500, lambda n: page("".join(f"<x{i}-y>w</x{i}-y>" for i in range(n)))),
    Shape("attributes of one tag", 12_500, lambda n: page(f"<p {' '.join(f'a{i}=v' for i in range(n))}>x</p>")),
    Shape("attributes of all tags", 250,
          lambda n: page(f"<p {' '.join(f'a{i}=v' for i in range(n))}>x</p>" * 200)),
    Shape("classes", 12_500, lambda n: page(f'<div class="{" ".join(f"c{i}" for i in range(n))}">x</div>')),
    Shape("one text", 1_000_000, lambda n: page(f"<p>{'word ' * n}</p>")),
    Shape("one word", 2_500_000, lambda n: page(f"<p>{'x' * n}</p>")),
    Shape("one space", 1_250_000, lambda n: page(f"<p>a{' ' * n}b</p>")),
    Shape("one attribute", 2_500_000, lambda n: page(f"<p title='{'t' * n}'>x</p>")),
    Shape("one script", 2_500_000, lambda n: page(f"<script>var a='{'z' * n}';</script>")),
    Shape("one comment", 2_500_000, lambda n: page(f"<!--{'c' * n}-->")),
    Shape("one tag name", 125_000, lambda n: page(f"<{'q' * n}>x")),
    Shape("one title", 80_000, lambda n: page("", title="a | - " * n)),
    *(Shape(f"open end {unit}", count, lambda n, unit=unit: page(f"<p>{unit * n}")) for unit, count in (
        ("<", 125_000), ("&", 125_000), ("</", 62_500), ("<!", 62_500), ("<a b='\"", 62_500), ("<!--->-", 62_500),
        ("&amp;", 62_500), ("&#x41", 62_500),
    )),
    *(Shape(f"text {unit.strip()[:12]}", 131_072 // len(unit), _repeated(unit)) for unit in (
        "1234567890", "1/1/", "12 May ", "2024-1", ".", "-", "(", "[", '"', "a@", "http://a", "www.", "By A ", "| ",
        ", ", "a", "12:", "© 20", "#", "\u200d", "\u00a0", "Sign up ", "newsletter ", "A. ", "and ", "* ",
    )),
    *(Shape(f"stated {unit.strip()[:12]}", 131_072 // len(unit), _everywhere(unit)) for unit in (
        "1234567890", "1/1/", "By A ", "http://a", "a", ", ", "and ", "(", "12 May ", "Photo ",
    )),
    Shape("meta tags", 12_500, lambda n: page("", '<meta property="og:title" content="t">' * n)),
    Shape("scripts of linked data", 1_250,
          lambda n: page("", '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>' * n)),
    Shape("authors", 12_500,
          _linked_data(lambda n: {"author": [{"@type": "Person", "name": f"Ann {i}"} for i in range(n)]})),
    Shape("keywords", 12_500, _linked_data(lambda n: {"keywords": [f"word {i}" for i in range(n)]})),
    Shape("images", 12_500, _linked_data(lambda n: {"image": [f"https://e.example/{i}.jpg" for i in range(n)]})),
    Shape("nested linked data", 6_250, _linked_data(lambda n: '{"author":' * n + "1" + "}" * n)),
    Shape("text of linked data", 250_000, _linked_data(lambda n: {"articleBody": "word " * n})),
    *(Shape(f"data of {name}", 1_500, _scripted(unit)) for name, unit in (
        ("nested titles", f'{{"title": "{TITLE}", "x": ' * 3 + "1" + "}" * 3 + ", "),
        ("titles", f'{{"title": "{TITLE}", "text": "{STORY}"}}, '),
        ("lists in lists", "[[[[[[[[[[[[1]]]]]]]]]]]], "),
        ("undefined", "undefined, "),
    )),
    *(Shape(f"printed {name}", 12_500, lambda n, unit=unit: page("\n<i>\nx\n</i>\n" * 50 + unit * n))
      for name, unit in (("tags", "\n<b>"), ("open tags", "\n<b"), ("signs", "\n</b>\n,\n"))),
    Shape("dump of lines", 25_000, lambda n: "".join(f"{STORY}{i}\n" for i in range(n))),
    Shape("dump of short lines", 50_000, lambda n: "item\n" * n),
    Shape("dump of one line", 1_000_000, lambda n: "word " * n),
    *(Shape(f"markdown of {unit.strip()[:12]}", 131_072 // len(unit), _in_markdown(unit)) for unit in (
        '<a "', "<div\n", '<div a="b"\n', "<!--", "<style>", '<a href="x">', '::: {a="b" ', "`a`{=x", ']{.a="', "a\\\n",
        "[data:x", "[/a]", "```\n", ": a\n", "![x](y)\n",
    )),
    Shape("markdown of blanks", 131_072, lambda n: f"{_in_markdown(' ')(n)}x"),
    *(Shape(f"stripped of {unit.strip()[:12]}", 131_072 // len(unit), _stripped(unit)) for unit in (
        "harbour", '[["Reactive",1],', '" a="b"',
        "{", '{"', '\\"a', "{'", "{`", "/*", 'self.__next_f.push(["', "window.a(((",
        "{x:1}\n", '"a",', "{:}x=>", "a.b(", "{(\n",
    )),
    Shape("stripped and cut", 25_000, lambda n: _stripped('{\\"a')(n) + "\\"),
    Shape("front matter", 25_000, lambda n: "---\ntitle: Rain\n" + "key: value\n" * n + f"---\n{STORY}"),
    *(Shape(f"enveloped in {name}", 12_500, made) for name, made in (
        ("numbers", lambda n: "".join(f"{i}\t{STORY}\n" for i in range(n))),
        ("quotation signs", lambda n: f"> > > {STORY}\n" * n),
        ("a list", lambda n: repr([STORY] * n)),
        ("a list that never ends", lambda n: f'["{STORY}", "' + "\\\\" * n),
        ("fences", lambda n: f"```\n{STORY}\n" + "```\n" * n),
        ("bars", lambda n: f"{STORY}|" * n),
        ("quoted-printable", lambda n: f"{STORY}\n" + "=E2=80=99=\n" * n),
        ("cells", lambda n: f'"{STORY}"\n' + '"a ""b"""\n' * n),
        ("pre", lambda n: "<pre>" + f"{STORY}\n" * n),
        ("paragraphs", lambda n: f"<p>{STORY}</p>" * n),
        ("inline elements", lambda n: f"<b>{STORY}</b>\n" * n),
        ("misread UTF-8", lambda n: f"{STORY}\n" + "Ã¼ber Ã  â€™ " * n),
        ("addresses", lambda n: f"{STORY}\n" * 5 + "Home <https://news.example/a>\n" * n),
        ("addresses that never end", lambda n: f"{STORY}\n" + "a (https://news.example/" * n),
        ("NITF", lambda n: f"<nitf><body><body.content><p>{STORY}</p>" + "<block><p>Rain " * n),
        ("JATS", lambda n: "<article><front/><body>" + f"<sec><title>Rain</title><p>{STORY}</p>" * n),
        ("an entity bomb", lambda n: '<!DOCTYPE nitf [<!ENTITY a "rain">' + f"<!ENTITY b '{'&a;' * 100}'>" * n
                                     + f"]><nitf><body><p>{STORY}</p><p>&b;</p></body></nitf>"),
    )),
    *(Shape(f"kept with {name}", 12_500, made) for name, made in (
        ("heads of answers", lambda n: "HTTP/1.1 200 OK\r\n" + f"A: {'b' * 80}\r\n" * n + f"\r\n{page('')}"),
        ("many answers", lambda n: "HTTP/1.1 301 Moved\r\nA: b\r\n\r\n" * n + page("")),
        ("notes of an address", lambda n: page("<!-- saved from url=(0014)" * n + "-->")),
        ("toolbars that never end", lambda n: page("<!-- BEGIN WAYBACK TOOLBAR INSERT -->" * n,
                                                   '<link href="//a.example/web/20240514083000cs_/http://b.c/">' * 5)),
        ("archived addresses", lambda n: page('<img src="//a.example/web/20240514083000im_/http://b.example/">' * n)),
        ("cells of a source", lambda n: '<body><div class="line-gutter-backdrop"></div>'
                                        + '<td class="line-content">' * n + f"&lt;p&gt;{STORY}</td>"),
    )),
    Shape("dump of questions", 12_500, lambda n: f"{STORY}\n" + "By Ann Lee\n1 May 2024\n* indicates required\n" * n),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """What a shape cost, in seconds of processor time for each of the `SIZES`."""

    name: str
    bytes: int
    """Of the largest."""
    seconds: tuple[float, ...]
    status: str

    @property
    def exponent(self) -> float:
        """The cost grows with this power of the size, from the first size that costs enough to tell; 0 when none does.

        Beyond the sizes the last step alone counts: where another parser took over, there was a step before.
        """
        if len(self.seconds) > len(SIZES):
            return log(self.seconds[-1] / self.seconds[-2], 2)
        sizes = [(size, cost) for size, cost in zip(SIZES, self.seconds, strict=False) if cost >= LITTLE]
        if len(sizes) < 2:
            return 0.0
        (small, cheap), (large, dear) = sizes[0], sizes[-1]
        return log(dear / cheap) / log(large / small)


def measured(shape: Shape, answer: Callable[[str], str], most: float) -> Told:
    """Each size of a shape, as long as they take less than `most` seconds; one more where the cost seems to grow."""
    text, told = "", Told(shape.name, 0, (), "")
    for size in (*SIZES, 2 * SIZES[-1]):
        if told.seconds and (told.seconds[-1] > most or (size > SIZES[-1] and told.exponent <= LINEAR)):
            break
        text = shape.made(shape.count * size)
        began = time.process_time()
        status = answer(text)
        cost = time.process_time() - began
        told = Told(shape.name, len(text.encode()), (*told.seconds, cost), status)
    return told
