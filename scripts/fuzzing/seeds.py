"""What mutation begins with: the fixtures' pages, and small files of each kind."""

import bz2
import gzip
import io
import json
import lzma
import plistlib
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures"
LARGEST = 20_000
PAGE = b"<html lang=en><title>Rain</title><article><h1>Rain</h1><p>By Ann Lee</p><p>It rained on Monday.</p></article>"
ROW = {"url": "http://e.example/", "html": PAGE.decode()}
STATED = (
    '{"@type": "NewsArticle", "headline": "Rain", "author": [{"name": "Ann Lee"}], "datePublished": "2024-05-03"}',
    "By Ann Lee and Bob Ray, 3 May 2024 10:00 CET", "Updated 2 hours ago", "https://news.example/a?b=c", "en-GB",
    "2024-05-03T10:00:00+02:00", "Fri, 03 May 2024 10:00:00 GMT", "Von Anna Lee",
)  # fmt: skip


def seeds(target: str) -> Iterator[bytes]:
    """Files to begin with."""
    if target in ("page", "careful", "decoder", "review", "dump", "flat"):
        kind = "txt" if target in ("dump", "flat") else "html"
        inputs = sorted(FIXTURES.glob(f"*/input.{kind}"), key=lambda path: path.stat().st_size)
        yield from (path.read_bytes()[:LARGEST] for path in inputs[:60])
    elif target == "metadata":
        yield from (text.encode() for text in STATED)
    elif target == "profile":
        yield from _profiles()
    elif target == "rules":
        yield b'[[drop]]\nname = "x"\nphrases = ["sign up for *"]\n'
        yield b'[[keep]]\nhosts = ["news.example"]\nphrases = ["a"]\n[without]\nrules = ["newsletter-form"]\n'
    else:
        yield _packed(target)


def _profiles() -> Iterator[bytes]:
    from cleaner import SiteProfile
    from cleaner.sites.files import to_json

    yield to_json(SiteProfile.learn(f"Menu\nHome\n\n{'Words of page ' * 9}{i}\n\nImprint\nContact" for i in range(6)))


def _packed(target: str) -> bytes:
    record = (
        b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://e.example/\r\nContent-Type: text/html\r\n"
        b"WARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2024-05-03T00:00:00Z\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n"
    ) % (len(PAGE), PAGE)
    head = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
    made = io.BytesIO()
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as tarred:
        for name in ("a.html", f"{'long/' * 40}b.html"):
            member = tarfile.TarInfo(name)
            member.size = len(PAGE)
            tarred.addfile(member, io.BytesIO(PAGE))
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("archive/a.warc" if target == "wacz" else "a.html", record if target == "wacz" else PAGE)
    return {
        "jsonl": json.dumps(ROW).encode() + b"\n",
        "json": json.dumps({"status": "ok", "articles": [ROW, ROW]}).encode(),
        "xml": b"<rss><channel><item><title>Rain</title><content:encoded><![CDATA[%b]]></content:encoded>" % PAGE,
        "har": json.dumps({"log": {"entries": [{
            "startedDateTime": "2024-05-03T00:00:00Z", "request": {"url": "http://e.example/"},
            "response": {"status": 200, "content": {"mimeType": "text/html", "text": PAGE.decode()}},
        }]}}).encode(),
        "csv": b'title,url,text\nRain,http://e.example/,"It ""fell"",\nand more."\n',
        "warc": record, "warc.gz": gzip.compress(record), "zip": made.getvalue(), "wacz": made.getvalue(),
        "mhtml": head + b"Content-Type: text/html\r\n\r\n" + PAGE + b"\r\n--b--\r\n",
        "mbox": b"From ada@mill.example Tue May 14 08:30:00 2024\nSubject: Rain\n\nIt fell.\n\n" * 2,
        "tar": tar.getvalue(),
        "webarchive": plistlib.dumps({"WebMainResource": {"WebResourceData": PAGE}}, fmt=plistlib.FMT_BINARY),
        "html.bz2": bz2.compress(PAGE), "html.xz": lzma.compress(PAGE),
        "html.gz": gzip.compress(PAGE), "html.zst": b"\x28\xb5\x2f\xfd\x20\x00\x01\x00\x00",
    }[target]  # fmt: skip
