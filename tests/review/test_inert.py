"""Whatever pages and file names say, the review page shows it as text."""

import os
import re
import subprocess
import sys

import pytest
from review_runs import STORY, Made, line

from cleaner.review.build import Review

VECTORS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>alert(1)",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onfocus='alert(1)' autofocus='",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    '<a href="java\tscript:alert(1)">click</a>',
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    "<svg><style><img src=x onerror=alert(1)>",
    "{{7*7}}",
    "{% for x in [1] %}x{% endfor %}",
    "${alert(1)}",
    "<%= 7*7 %>",
    "\u2028alert(1)\u2029",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<base href=//evil.example/>",
    "<form action=//evil.example><input name=q></form>",
    "<style>@import '//evil.example/x.css'</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "&lt;script&gt;alert(1)&lt;/script&gt;\\u003cscript\\u003e",
    "\u202e<txt.exe\x1b]8;;http://evil.example\x07\r\n",
    "__proto__",
    "</bdi></li></ol></body></html><script>alert(1)</script>",
)

FILE_NAMES = (
    b"plain.html", b"bad_\xff\xfe.html", b"line\nbreak.html", b"-rf.html", b"<img src=x onerror=alert(1)>.html",
    b"space .html ", b"n" * 240 + b".html", b"a\"b'c`d$(x).html", b"\x1b[31mred.html", b"%2e%2e%2fx.html", b"CON.html",
    b"Case.html", b"case.html", "\u00e9.html".encode(), "e\u0301.html".encode(), b"same.html", b"same.htm",
    b".hidden.html", b"{{7*7}}.html",
    b"noext", b"a..b...html", b"</script><script>alert(1)<!--.html".replace(b"/", b"\\"), "\U0001f600.html".encode(),
    b"\xed\xa0\x80.html", b"[a]*?.html", b"a\tb.html", "\u202ecod.html".encode(), b"' onfocus='alert(1).html",
)  # fmt: skip

PAGE = f"""<html><head><title>Harbour &lt;script&gt;alert(1)&lt;/script&gt;</title></head><body><h1>Harbour</h1>
{"".join(f"<p>{STORY} Report {number} follows.</p>" for number in range(5))}</body></html>"""

LOOK = """
(count) => {
  const walk = (element) => [element.localName, element.namespaceURI, [...element.attributes].map((a) => a.name).sort(),
    [...element.children].map(walk)];
  const leads = ["href", "src", "action", "formaction", "xlink:href"];
  const harms = (a, element) => a.name.startsWith("on") || a.name === "srcdoc"
    || (leads.includes(a.name) && !/^https?:/.test(element[a.name] || a.value));
  const trees = [], harm = [];
  const look = () => {
    trees.push(JSON.stringify(walk(document.documentElement)));
    for (const element of document.querySelectorAll("*"))
      for (const a of element.attributes)
        if (harms(a, element)) harm.push(element.localName + " " + a.name + "=" + a.value);
  };
  look();
  for (let number = 0; number < count; number++) {
    go(number);
    for (const mark of document.querySelectorAll(".mark")) mark.click();
    look();
  }
  return { trees, harm };
}
"""
"""The element tree of the page, and of each article with all lines marked; and what in any of them could do harm."""


def plainly(text):
    """A text of the same shape without anything that is special anywhere."""
    return "".join(char if char.isspace() else chr(0x100 + ord(char)) if "!" <= char <= "~" else "x" for char in text)


def run_of(folder, texts):
    """A run in which each text stands wherever a page, its address or its name could bring one in."""
    folder.mkdir()
    made = Made(folder)
    for text in texts:
        lines = [
            line(0, text, "lift", "title", "field:title"),
            line(1, f"{text} {STORY}"),
            line(2, text, "drop", "other", f"rule:{text}"),
            line(3, text, "keep", "code", "tagger:0.95 short"),
        ]
        image = {"url": text, "caption": text, "credit": text}
        made.add(
            text, lines, url=text, domain=text, title=text, description=text, section=text, language=text,
            authors=[{"name": text, "url": text}], tags=[text, text], images=[image], flags=[text], modified_at=text,
        )  # fmt: skip
        made.fail(f"{text}.html", detail=text)
    return made.done()


def trees(opened):
    seen = opened.page.evaluate(LOOK, opened.page.evaluate("() => ALL.length"))
    assert seen["harm"] == []
    assert opened.complaints == []
    assert opened.asked == [opened.url]
    return seen["trees"]


@pytest.fixture
def opened_run(tmp_path, opened):
    def opening(texts, name="run"):
        folder = run_of(tmp_path / name, texts)
        place = tmp_path / f"{name}.html"
        place.write_text("".join(Review(folder).html(texts[0])), "utf-8")
        return opened(place)

    return opening


def test_hostile_texts_give_the_same_element_tree_as_plain_ones(opened_run):
    plain = trees(opened_run([plainly(text) for text in VECTORS], "plain"))
    hostile = trees(opened_run(VECTORS, "hostile"))
    assert len(set(plain)) > 2
    assert [at for at, pair in enumerate(zip(plain, hostile, strict=True)) if pair[0] != pair[1]] == []


def test_hostile_texts_are_shown_as_they_are(opened_run):
    page = opened_run(VECTORS[:5]).page
    shown = set()
    for number in range(10):
        page.evaluate("number => go(number)", number)
        shown |= set(page.locator("#article h2").all_inner_texts())
    assert set(VECTORS[:5]) <= shown


@pytest.mark.parametrize(
    "attempt",
    [
        "document.body.innerHTML = '<img src=x onerror=alert(1)>'",
        "document.body.setAttribute('onclick', 'alert(1)')",
        "document.body.append(Object.assign(document.createElement('script'), { text: 'alert(1)' }))",
        "setTimeout('alert(1)')",
    ],
)
def test_should_the_script_ever_set_markup_the_browser_refuses(opened_run, attempt):
    page = opened_run(["plain"]).page
    assert page.evaluate(f"() => {{ try {{ {attempt}; }} catch (error) {{ return error.name; }} }}") == "TypeError"


def test_nothing_can_be_loaded(opened_run):
    opened = opened_run(["plain"])
    opened.page.evaluate(
        "() => { document.body.append(Object.assign(new Image(), { src: 'https://evil.example/x.png' })); }"
    )
    opened.page.wait_for_function("() => document.querySelector('img')?.complete")
    assert "violates the following Content Security Policy" in " ".join(opened.complaints)


def test_links_lead_only_to_pages(tmp_path, opened):
    folder = tmp_path / "run"
    folder.mkdir()
    made = Made(folder)
    for url in (
        "https://a.example/x?<>",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//b.example",
        "JaVaScRiPt://%0aalert(1)",
    ):
        made.add("a.html", url=url)
    place = tmp_path / "review.html"
    place.write_text("".join(Review(made.done()).html("raw")), "utf-8")
    page = opened(place).page
    links = []
    for number in range(5):
        page.evaluate("number => go(number)", number)
        links += page.evaluate("() => [...document.querySelectorAll('a')].map((a) => [a.href, a.rel])")
    assert links == [["https://a.example/x?%3C%3E", "noopener noreferrer nofollow"]]


def test_texts_do_not_leave_their_data(tmp_path):
    """Without a browser: nothing of a text stands in the page as markup."""
    html = "".join(Review(run_of(tmp_path / "run", VECTORS)).html(VECTORS[0]))
    assert "<script>alert" not in html
    assert "<img" not in html
    assert len(re.findall("<script", html)) == 2 * len(VECTORS) + 2
    assert len(re.findall("</script>", html)) == 2 * len(VECTORS) + 2


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes only there")
def test_hostile_file_names_are_text(tmp_path, opened):
    raw = os.fsencode(tmp_path / "raw")
    os.mkdir(raw)
    for name in FILE_NAMES:
        with open(os.path.join(raw, name), "w", encoding="utf-8") as file:
            file.write(PAGE)
    place = tmp_path / "review.html"
    command = [sys.executable, "-m", "cleaner", "review", raw, "-o", place, "--workers", "1", "-q"]
    assert subprocess.run(command, capture_output=True, check=False, timeout=300).returncode == 0
    here = opened(place)
    assert len(trees(here)) == len(FILE_NAMES) + 1
    count = "(_, number) => { go(number); return document.querySelectorAll('#article *').length; }"
    assert len(set(here.page.evaluate(f"() => ALL.map({count})"))) == 1
    paths = here.page.evaluate("() => ALL.map((article) => article.path)")
    assert len(set(paths)) == len(FILE_NAMES) > 25
    shown = here.page.evaluate("() => document.getElementById('list').innerText")
    assert not re.search("[\\x1b\\t\\u202e]", shown)
