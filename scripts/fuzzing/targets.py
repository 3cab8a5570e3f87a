"""What is fuzzed: each a function of bytes that raises only when a promise is broken."""

import json
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from lxml import etree

# All of it at once: what is imported later is not followed by atheris.
import cleaner
import cleaner.judge
import cleaner.opinion
import cleaner.pipeline
import cleaner.sources.archives.feeds
import cleaner.sources.archives.har
import cleaner.sources.archives.lines
import cleaner.sources.archives.lists
import cleaner.sources.archives.mails
import cleaner.sources.archives.tables
import cleaner.sources.archives.tars
import cleaner.sources.archives.warc
import cleaner.sources.archives.zips
import cleaner.tagging
from cleaner.formats.ledger import to_ledger
from cleaner.model import Page
from cleaner.reading.careful import FLAT, read_carefully
from cleaner.reading.decode import decode
from cleaner.reading.dump import read_flat
from cleaner.reading.envelopes import opened
from cleaner.reading.escapes import unescaped, unpacked
from cleaner.reading.kept import restored, without_view
from cleaner.reading.twice import once_decoded
from cleaner.review.build import Review
from cleaner.rules.user import parse_rules
from cleaner.sites.files import from_json, to_json
from cleaner.sources.archives import Asked, pages
from cleaner.sources.files import Found, Passed, find, load
from fuzzing.parsers import read_by_all

MOST = 1 << 20
PLACE = Path(tempfile.mkdtemp(prefix="fuzz"))


class Broken(Exception):
    """A promise that was not kept."""


def page(data: bytes) -> None:
    """Bytes of a page: a record without controls and surrogates, in normal form C, or a CleanerError."""
    _clean(data, None)


def dump(data: bytes) -> None:
    """A dump."""
    _clean(data, "text")


def flat(data: bytes) -> None:
    """The reader of dumps alone: blocks in the order of their lines, and lines that the dump has."""
    text = opened(unpacked(without_view(once_decoded(data.decode("utf-8", "replace")))))
    text = restored(text, None).text
    blocks, _ = read_flat(unescaped(text))
    lines = [block.line for block in blocks]
    if lines != sorted(lines) or any(not block.text.strip() for block in blocks):
        raise Broken(f"lines {lines}")


def careful(data: bytes) -> None:
    """Markup for the careful parser: a tree that can be written."""
    text = data.decode("utf-8", "replace")
    for tree in (read_carefully(text)[0], read_carefully(text, FLAT)[0]):
        etree.tostring(tree)


def decoder(data: bytes) -> None:
    """The decoder, with the charset of a header in front."""
    header, _, rest = data.partition(b"\n")
    try:
        text = decode(rest, header.decode("latin-1")).text
    except cleaner.CleanerError:
        return
    text.encode()


def archive(name: str) -> Callable[[bytes], None]:
    """A file that holds pages."""

    def read(data: bytes) -> None:
        (PLACE / name).write_bytes(data)
        (found,) = find([PLACE / name])
        if not isinstance(found, Found):
            raise Broken(found)
        try:
            things = list(pages(found, Asked(MOST)))
        except cleaner.CleanerError:
            return
        if not all(isinstance(thing, Page | Passed) for thing in things):
            raise Broken(things)

    return read


def file(name: str) -> Callable[[bytes], None]:
    """A file that is one page, packed or wrapped."""

    def read(data: bytes) -> None:
        (PLACE / name).write_bytes(data)
        (found,) = find([PLACE / name])
        try:
            load(found, MOST)  # type: ignore[arg-type]
        except cleaner.CleanerError:
            return

    return read


def metadata(data: bytes) -> None:
    """Each parser of what pages state."""
    text = data.decode("utf-8", "surrogatepass" if len(data) % 2 else "replace") if _is_text(data) else ""
    read_by_all(text)


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass" if len(data) % 2 else "replace")
    except UnicodeDecodeError:
        return False
    return True


def profile(data: bytes) -> None:
    """A site profile: one, or an OptionError; what is read is written and read again."""
    try:
        found = from_json(data, "fuzz")
    except cleaner.OptionError:
        return
    if to_json(from_json(to_json(found), "again")) != to_json(found):
        raise Broken("another profile came back")


def rules(data: bytes) -> None:
    """A file of own rules: rules, or an OptionError."""
    try:
        found = parse_rules(data.decode("utf-8", "replace"))
    except cleaner.OptionError:
        return
    cleaner.clean("<p>The council met on Monday, and the mayor spoke.</p>", options=cleaner.Options(rules=found))


def review(data: bytes) -> None:
    """The review page of a run over one hostile page: nothing of the page becomes an element or runs."""
    text = data.decode("utf-8", "replace")
    try:
        result = cleaner.explain(f"<h1>{text}</h1><p>The council met on Monday, and the mayor spoke. {text}</p>")
    except cleaner.CleanerError:
        return
    run = PLACE / "run"
    run.mkdir(exist_ok=True)
    (run / "a.html.json").write_text(result.article.to_json(), "utf-8")
    (run / "a.html.ledger.jsonl").write_bytes(to_ledger(result))
    row = {"path": "a.html", "member": None, "record": None, "status": result.article.status, "code": None,
           "detail": None, "output": "a.html.json", "sha256": None}  # fmt: skip
    (run / "_report.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    tree = etree.fromstring("".join(Review(run).html("fuzz")).encode(), etree.HTMLParser(encoding="utf-8"))
    if any(name.startswith("on") for element in tree.iter(etree.Element) for name in element.attrib):
        raise Broken("an attribute that runs")
    if found := [tag for tag in FORBIDDEN if tree.find(f".//{tag}") is not None]:
        raise Broken(f"the page holds {found}")
    if tree.xpath("//svg[not(ancestor::*[@id='pictures'])]"):
        raise Broken("a picture that is not one of the page's own")


FORBIDDEN = ("iframe", "object", "embed", "img", "base", "form", "math", "frame", "video", "audio")
"""Elements that the review page has none of, whatever it shows."""


def _clean(data: bytes, form: Any) -> None:
    try:
        article = cleaner.clean(data, format=form)
    except cleaner.CleanerError:
        return
    for text in _strings(article.to_dict()):
        if any(unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t" for char in text):
            raise Broken(f"controls in {text!r}")
        if not unicodedata.is_normalized("NFC", text):
            raise Broken(f"no normal form: {text!r}")


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)


ARCHIVES = ("jsonl", "json", "xml", "har", "csv", "mbox", "tar", "warc", "warc.gz", "zip", "wacz")
FILES = ("mhtml", "webarchive", "html.gz", "html.zst", "html.bz2", "html.xz")

TARGETS: dict[str, Callable[[bytes], None]] = {
    "page": page, "dump": dump, "flat": flat, "careful": careful, "decoder": decoder, "metadata": metadata,
    "profile": profile, "rules": rules, "review": review,
    **{name: archive(f"a.{name}") for name in ARCHIVES},
    **{name: file(f"a.{name}") for name in FILES},
}  # fmt: skip
