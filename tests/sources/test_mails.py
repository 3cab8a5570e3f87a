"""Mailboxes: a page a mail, as an .eml file gives it; what only looks like the beginning of a mail is none."""

import gzip
import json
import mailbox
import subprocess
import sys
import tracemalloc
import zipfile
from email.message import EmailMessage

import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.model import Page
from cleaner.sources.archives import Asked, is_archive, pages
from cleaner.sources.archives.mails import mails
from cleaner.sources.files import Passed, find, load

MOST = 100_000
ENVELOPE = b"From ada@harbour.example Tue May 14 08:30:00 2024\n"
STORY = (
    "The ferry to the northern islands sails again from Monday, the harbour office said, after eleven weeks of ice.\n\n"
    "Captain Ada Lindqvist used the time to paint the deck; the ramp is new, she said, and so is the bell.\n\n"
    "Tickets cost the same as last year, and islanders travel for free on Wednesdays, as they have for long.\n"
)


def mail(text=None, html=None, charset="utf-8", **more):
    made = EmailMessage()
    made["From"], made["Subject"] = "Harbour News <news@harbour.example>", "Ferry returns"
    if text is not None:
        made.set_content(text, charset=charset, **more)
        if html is not None:
            made.add_alternative(html, subtype="html", charset=charset)
    elif html is not None:
        made.set_content(html, subtype="html", charset=charset, **more)
    return made


def with_picture(made):
    made.add_attachment(b"\x89PNG" + bytes(range(256)) * 9, maintype="image", subtype="png", filename="deck.png")
    return made


def boxed(*made, envelope=ENVELOPE):
    """As mboxrd: a ">" more before lines that could be envelopes, an empty line behind each mail."""
    return b"".join(envelope + escaped(bytes(each)) + b"\n" for each in made)


def escaped(content):
    lines = content.split(b"\n")
    return b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines)


def read(tmp_path, name, content, **asked):
    (tmp_path / name).write_bytes(content)
    (found,) = find([tmp_path / name])
    return list(pages(found, Asked(asked.pop("max_bytes", MOST), **asked)))


def told(things):
    """(number, text or code) of each."""
    return [(each.record, each.code if isinstance(each, Passed) else each.content.decode()) for each in things]


def texts(tmp_path, content):
    return [text for _, text in told(read(tmp_path, "a.mbox", content))]


# ---- mails in order ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [b"a.mbox", b"A.MBOX", b"a.mbox.gz", b"a.mbox.zst", b"mbox", b"News.mbox/mbox"])
def test_mailboxes_are_known_by_name(name):
    assert is_archive(name)


@pytest.mark.parametrize("name", [b"inmbox", b"mbox.txt", b"a.eml"])
def test_other_names_are_none(name):
    assert not is_archive(name)


@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress), (".zst", zstd.compress)])
def test_a_mail_is_a_page_with_its_number(tmp_path, ending, pack):
    content = boxed(mail("It rained.\n"), mail(html="<p>It snowed.</p>\n"), mail("It froze.\n", "<p>It fröze.</p>\n"))
    things = read(tmp_path, f"a.mbox{ending}", pack(content))
    assert told(things) == [(0, "It rained.\n"), (1, "<p>It snowed.</p>\n"), (2, "<p>It fröze.</p>\n")]
    assert {(page.path, page.member, page.cut) for page in things} == {(f"a.mbox{ending}", None, None)}


@pytest.mark.parametrize(
    "made",
    [
        mail(STORY),
        mail(html=f"<p>{STORY}"),
        mail(STORY, f"<p>{STORY}"),
        mail(f"Málaga: {STORY}", cte="quoted-printable"),
        mail(f"Málaga: {STORY}", cte="base64"),
        mail(f"Málaga: {STORY}", charset="iso-8859-1", cte="8bit"),
        mail(html="<p>Море и лёд", charset="koi8-r"),
        with_picture(mail(STORY)),
        with_picture(mail(STORY, f"<p>{STORY}")),
    ],
    ids=["text", "html", "both", "quoted", "base64", "latin", "koi8", "picture", "both and picture"],
)
def test_a_mail_is_read_as_an_eml_file_is(tmp_path, made):
    (tmp_path / "a.eml").write_bytes(bytes(made))
    (found,) = find([tmp_path / "a.eml"])
    alone = load(found, MOST)
    _, page = read(tmp_path, "a.mbox", boxed(mail("Another.\n"), made))
    assert (page.content, page.content_type) == (alone.content, alone.content_type)


def test_letters_are_those_of_the_charset(tmp_path):
    text = "Паром на северные острова снова ходит с понедельника, сообщили в порту, после одиннадцати недель льда."
    (page,) = read(tmp_path, "a.mbox", boxed(mail(html=f"<p>{text}</p>" * 3, charset="koi8-r")))
    assert text in cleaner.clean(page).text


@pytest.mark.parametrize(
    "envelope",
    [
        "From 1234567890@xxx Mon May 14 08:30:00 +0000 2024",
        "From MAILER-DAEMON Tue May 14 08:30:00 2024",
        "From - Tue May 14 08:30:00 2024",
        "From - Tue, 14 May 2024 08:30:00 +0200",
        "From ada@harbour.example  Thu Jan  1 00:00:00 1970",
        "From ada at harbour.example  Tue May 14 08:30:00 2024",
        "From ada@harbour.example Tue May 14 08:30 CEST 2024",
        "From ada@harbour.example Tue May 14 08:30:00 2024 remote from harbour",
        'From "Ada Lindqvist" Tue May 14 08:30:00 2024',
        "From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001",
    ],
)
def test_envelopes_as_programs_write_them(tmp_path, envelope):
    content = boxed(mail("It rained.\n"), mail("It snowed.\n"), envelope=envelope.encode() + b"\n")
    assert texts(tmp_path, content) == ["It rained.\n", "It snowed.\n"]


@pytest.mark.parametrize(
    "line",
    [
        "From Monday on the ferry sails again.",
        "From 8:30 on Tue May 14 2024 the ramp is closed.",
        "From the harbour at 08:30:00, 14 May 2024, nothing was seen.",
        "From ada@harbour.example",
        "From ada@harbour.example on Tuesday, 14 May 2024 at 08:30:",
        "From: ada@harbour.example",
    ],
)
def test_a_sentence_that_begins_with_from_begins_no_mail(tmp_path, line):
    made = f"Subject: Ice\n\nIt froze.\n\n{line}\n\nIt thawed.\n".encode()
    things = texts(tmp_path, ENVELOPE + made + b"\n" + boxed(mail("It rained.\n")))
    assert things == [made.decode(), "It rained.\n"]


def test_an_envelope_within_a_paragraph_begins_no_mail(tmp_path):
    text = "They wrote:\n" + ENVELOPE.decode() + "and no more.\n"
    made = mail(text)
    assert texts(tmp_path, ENVELOPE + bytes(made)) == [text]


def test_lines_that_were_escaped_lose_one_sign(tmp_path):
    text = "It froze.\n\nFrom Monday on\n>From Tuesday on\n>>From Wednesday on\n> From\n"
    assert texts(tmp_path, boxed(mail(text))) == [text]


def test_line_ends_of_windows_and_empty_lines_above(tmp_path):
    content = boxed(mail("It rained.\n"), mail("It snowed.\n")).replace(b"\n", b"\r\n")
    assert texts(tmp_path, b"\r\n\r\n" + content) == ["It rained.\r\n", "It snowed.\r\n"]


def test_a_mailbox_of_the_standard_library(tmp_path):
    box = mailbox.mbox(tmp_path / "b.mbox")
    written = [f"Rain fell {number} times.\n\nFrom Monday on it snows.\n" for number in range(30)]
    for text in written:
        box.add(mail(text))
    box.close()
    assert texts(tmp_path, (tmp_path / "b.mbox").read_bytes()) == written


LINES = st.lists(
    st.one_of(
        st.sampled_from([b"", b"\r", b"From Monday on", b">From x", b"From", ENVELOPE[:-1], b">" + ENVELOPE[:-1]]),
        st.binary(max_size=8).map(lambda line: line.replace(b"\n", b"")),
    ),
    max_size=8,
)


@given(st.lists(LINES.map(lambda lines: b"".join(line + b"\n" for line in lines)), min_size=1), st.integers(1, 90))
def test_mails_come_back_as_they_were_written_in_whatever_pieces(written, size):
    box = boxed(*written)[len(ENVELOPE) - 1 :]
    assert list(mails((box[at : at + size] for at in range(0, len(box), size)), MOST)) == written


# ---- mails that are not in order -----------------------------------------------------------------


def test_a_mail_without_a_page_costs_itself(tmp_path):
    picture = EmailMessage()
    picture.set_content(b"\x89PNG", maintype="image", subtype="png")
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(1000))
    numbered = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary*=x; boundary*1=y\n\nIt rained.\n"
    things = read(tmp_path, "a.mbox", boxed(picture, nested, numbered, mail("It rained.\n")))
    assert told(things) == [(0, "not-html"), (1, "not-html"), (2, "not-html"), (3, "It rained.\n")]
    assert [each.detail for each in things[:3]] == [
        "has no page among its parts",
        "its parts are nested too deeply",
        "its headers are damaged",
    ]


def test_a_mail_that_is_too_large_is_one_complaint_and_the_next_a_page(tmp_path):
    large = mail("It rained, and rained.\n" * 20_000)
    things = told(read(tmp_path, "a.mbox", boxed(mail("a\n"), large, mail("b\n"), large), max_bytes=5000))
    assert things == [(0, "a\n"), (1, "too-large"), (2, "b\n"), (3, "too-large")]


def test_no_more_is_kept_of_a_mail_than_a_page_may_have():
    pieces = [b"\n\n", *[b"It rained.\n" * 100] * 50_000, b"\n" + ENVELOPE + b"\nb\n"]
    tracemalloc.start()
    found = list(mails(pieces, 1000))
    (_, peak), _ = tracemalloc.get_traced_memory(), tracemalloc.stop()
    assert found == [None, b"\nb\n"]
    assert peak < 100_000


@pytest.mark.parametrize(("lines", "parts"), [(5_000_000, 1), (300_000, 200)])
def test_lines_and_parts_without_end_are_refused_before_they_are_parsed(tmp_path, lines, parts):
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(parts))
    things = read(tmp_path, "a.mbox", boxed(nested + b"\n" + b"x\n" * lines, mail("b\n")), max_bytes=1 << 26)
    assert told(things) == [(0, "not-html"), (1, "b\n")]
    assert things[0].detail == "has more lines and parts than any page"


def test_a_cut_file_gives_its_mails_and_says_that_the_last_is_cut(tmp_path):
    content = gzip.compress(boxed(*(mail(f"{number * 7919} {number**5}\n") for number in range(1000))))
    *found, complaint = read(tmp_path, "a.mbox.gz", content[:-1000])
    assert len(found) > 50
    assert told(found[:-1]) == [(number, f"{number * 7919} {number**5}\n") for number in range(len(found) - 1)]
    assert [page.cut for page in found[-2:]] == [None, "ends before its content does"]
    assert complaint.detail == "ends before its content does: the mails before that were read"


def test_a_bomb_is_stopped(tmp_path):
    bomb = gzip.compress(ENVELOPE + b"\n" * 50_000_000)
    mail, complaint = read(tmp_path, "a.mbox.gz", bomb, max_bytes=1000)
    assert (mail.code, "unpacks to more than" in complaint.detail) == ("too-large", True)


@pytest.mark.parametrize(
    "content",
    [STORY.encode(), b"From Monday on\n\n" + STORY.encode(), STORY.encode() + b"\n" + boxed(mail("a\n")), b""],
    ids=["prose", "from", "mails below", "nothing"],
)
@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress)])
def test_what_is_no_mailbox_is_the_text_that_it_is(tmp_path, content, ending, pack):
    assert read(tmp_path, f"a.mbox{ending}", pack(content)) == [Page(content, path=f"a.mbox{ending}")]


def test_a_mailbox_in_a_zip_file_is_to_be_unpacked(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("news.mbox", boxed(mail("It rained.\n")))
    (complaint,) = read(tmp_path, "a.zip", (tmp_path / "a.zip").read_bytes())
    assert "unpack it first" in complaint.detail


@given(st.binary(max_size=300))
def test_whatever_bytes_come_the_answer_is_pages_and_complaints(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("any")
    for start in (b"", ENVELOPE, ENVELOPE + b"MIME-Version: 1.0\nContent-Type: ", b"\xff\xfe"):
        things = read(folder, "a.mbox", start + content)
        assert things
        assert all(isinstance(each, Page | Passed) for each in things)


# ---- the command ---------------------------------------------------------------------------------


def clean(folder, *arguments):
    command = [sys.executable, "-m", "cleaner", "clean", folder / "raw", "-o", folder / "clean", *arguments]
    return subprocess.run(command, capture_output=True, timeout=300, check=False)


def test_a_run_makes_a_record_a_mail_and_a_second_one_nothing(tmp_path):
    (tmp_path / "raw/Apple.mbox").mkdir(parents=True)
    picture = EmailMessage()
    picture.set_content(b"\x89PNG", maintype="image", subtype="png")
    (tmp_path / "raw/a.mbox").write_bytes(boxed(mail("It rained.\n"), picture, mail(STORY)))
    (tmp_path / "raw/Apple.mbox/mbox").write_bytes(boxed(mail(STORY)))
    first = clean(tmp_path)
    assert (first.returncode, b"3 cleaned, 1 failed (1 not-html)" in first.stderr) == (1, True)
    record = json.loads((tmp_path / "clean/a.mbox/000002.json").read_bytes())
    assert (record["text"], record["source"]["record"]) == (STORY.rstrip(), 2)
    assert json.loads((tmp_path / "clean/Apple.mbox/mbox/000000.json").read_bytes())["text"] == STORY.rstrip()
    assert b"4 unchanged since an earlier run" in clean(tmp_path).stderr


@pytest.mark.parametrize(
    ("subject", "date", "title", "published"),
    [
        ("Ferry returns", "Tue, 14 May 2024 08:30:00 +0200", "Ferry returns", "2024-05-14T08:30:00+02:00"),
        ("Fwd: Re: Fähre kehrt zurück", "garbage", "Fähre kehrt zurück", None),
        ("", "Tue, 14 May 2024 08:30:00 +0200", None, None),
    ],
)
def test_subject_and_date_of_a_mail_are_its_title_and_date(tmp_path, subject, date, title, published):
    made = mail(text=STORY)
    del made["Subject"]
    made["Subject"], made["Date"] = subject, date
    (tmp_path / "news.eml").write_bytes(made.as_bytes())
    page = load(next(find([tmp_path / "news.eml"])), MOST)
    article = cleaner.clean(page)
    assert (article.title, article.published_at) == (title, published)
    assert article.text.startswith("The ferry to the northern islands")


def test_a_saved_page_is_not_dated_by_its_file(tmp_path):
    saved = b"Subject: Ferry\r\nDate: Tue, 14 May 2024 08:30:00 +0200\r\nMIME-Version: 1.0\r\n"
    saved += b"Snapshot-Content-Location: https://harbour.example/a\r\nContent-Type: text/html\r\n\r\n"
    (tmp_path / "a.mhtml").write_bytes(saved + b"".join(b"<p>%b</p>" % line.encode() for line in STORY.split("\n\n")))
    page = load(next(find([tmp_path / "a.mhtml"])), MOST)
    assert page.stated == ()
