"""`cleaner fetch` as a user meets it, over a news site of our own on 127.0.0.1."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from cleaner.cli.clean import clean as clean_command
from cleaner.cli.fetch import fetch as fetch_command
from cleaner.fetch.values import FetchOptions

POLITE_TO_OURSELVES = ("--allow-private", "--pause", "0")


def start(*arguments, **more):
    command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def cleaner(*arguments, stdin=b"", cwd=None):
    process = start(*arguments, cwd=cwd)
    out, said = process.communicate(stdin, timeout=300)
    return process.returncode, out, said.decode()


def fetch(*arguments, **more):
    return cleaner("fetch", *arguments, *POLITE_TO_OURSELVES, **more)


def lines(path):
    return [json.loads(line) for line in Path(path).read_bytes().splitlines()]


def records(folder):
    """By the path of the address."""
    found = [json.loads(path.read_bytes()) for path in Path(folder).rglob("*.html.json")]
    found = [record for record in found if record["url"]]
    return {record["url"].partition("//")[2].partition("/")[2]: record for record in found}


def text_of(story):
    return "\n\n".join((story.standfirst, *story.paragraphs))


def expected(story):
    """What a record of the story says, by the site's own account."""
    return {
        "title": story.title,
        "authors": [{"name": story.author, "url": None}],
        "published_at": story.published.isoformat(),
        "text": text_of(story),
        "status": "ok",
    }


def test_a_sitemap_becomes_every_article_of_the_site(news, tmp_path):
    stories = news.site.stories
    code, _, said = fetch("--sitemap", news.url("/sitemap.xml"), "-o", tmp_path / "raw")
    assert (code, len(stories)) == (0, 70)
    assert f"{len(stories)} new" in said
    assert sorted(news.pages_asked()) == sorted(story.path for story in stories)

    code, _, said = cleaner("clean", tmp_path / "raw", "-o", tmp_path / "clean", "--workers", "2")
    assert (code, said.count("failed")) == (0, 0)
    found = records(tmp_path / "clean")
    assert len(found) == len(stories)
    for story in stories:
        record = found[story.path[1:]]
        assert {key: record[key] for key in expected(story)} == expected(story)
        assert record["url"] == news.url(story.path)
        assert record["fetched_at"].endswith("Z")
        assert [image["caption"] for image in record["images"]] == [story.caption]


def test_goldens_of_fetched_pages_pass(news, tmp_path):
    chosen = news.site.stories[::10]
    fetch(*(news.url(story.path) for story in chosen), "-o", tmp_path / "raw")
    by_url = {row["url"]: tmp_path / "raw" / row["output"] for row in lines(tmp_path / "raw/_fetch.jsonl")}
    for story in chosen:
        case = tmp_path / "fixtures" / f"story-{story.number}"
        case.mkdir(parents=True)
        (case / "input.html").write_bytes(by_url[news.url(story.path)].read_bytes())
        (case / "expected.json").write_text(json.dumps(expected(story)))
        (case / "case.toml").write_text(
            f'why = "A page of our own site."\nurl = "{news.url(story.path)}"\norigin = "synthetic"\n'
        )
    code, out, said = cleaner("golden", "check", "--fixtures", tmp_path / "fixtures")
    assert code == 0, out.decode() + said


def test_a_warc_gives_the_same_articles(news, tmp_path):
    chosen = news.site.stories[:5]
    urls = [news.url(story.path) for story in chosen]
    assert fetch(*urls, "--warc", tmp_path / "raw.warc.gz")[0] == 0
    code, out, _ = cleaner("clean", tmp_path / "raw.warc.gz")
    found = {record["url"]: record for record in map(json.loads, out.splitlines())}
    assert code == 0
    assert [found[url]["text"] for url in urls] == [text_of(story) for story in chosen]
    assert all(record["fetched_at"] for record in found.values())


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("moment", [3, 40])
def test_a_run_that_is_killed_goes_on_and_nothing_is_fetched_twice_or_lost(news, tmp_path, moment):
    arguments = ("--sitemap", news.url("/sitemap.xml"), "-o", tmp_path / "raw", *POLITE_TO_OURSELVES)
    process = start("fetch", *arguments)
    killed_at = []

    def kill(path):
        if len(news.pages_asked()) == moment and not killed_at:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            killed_at.append(path)

    news.before = kill
    process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL
    code, _, said = cleaner("fetch", *arguments)
    rows = lines(tmp_path / "raw/_fetch.jsonl")
    paths = sorted(story.path for story in news.site.stories)
    assert code == 0
    assert "went on with a run that was not finished" in said
    assert sorted(row["url"].removeprefix(news.site.origin) for row in rows if row["fate"] == "new") == paths
    # The answer to the request that the kill met was never had.
    assert sorted(news.pages_asked()) == sorted([*paths, *killed_at])
    assert all((tmp_path / "raw" / row["output"]).exists() for row in rows if row["output"])


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_an_interrupt_says_how_to_go_on(news, tmp_path):
    process = start("fetch", "--sitemap", news.url("/sitemap.xml"), "-o", tmp_path / "raw", *POLITE_TO_OURSELVES)
    news.before = lambda _: len(news.pages_asked()) == 5 and os.kill(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 130
    assert b"the same command goes on where it was" in said
    assert b"Traceback" not in said


def test_once_more_asks_for_changes_only(news, tmp_path):
    arguments = ("--feed", news.url("/feed.xml"), "-o", tmp_path / "raw")
    fetch(*arguments)
    news.forget()
    changed = news.site.stories[-1].path
    news.answers[changed] = news.answers[changed]._replace(body=b"<h1>Corrected</h1><p>It was another goat.</p>")
    code, _, said = fetch(*arguments)
    assert code == 0
    assert "1 changed, 19 unchanged" in said
    assert news.statuses.count(304) == 19


def test_each_outcome_is_counted_named_and_in_the_report(news, tmp_path):
    odd = ("/old/1", "/private/draft", "/nope", "/picture", "/empty", "/latin-1", "/zstd", "/br", "/gzip")
    code, _, said = fetch(*map(news.url, odd), "mailto:x", "-o", tmp_path / "raw")
    rows = {row["url"].removeprefix(news.site.origin): row for row in lines(tmp_path / "raw/_fetch.jsonl")}
    assert code == 1
    assert "10 addresses: 5 new, 5 failed (1 empty, 1 fetch-refused, 1 http-4xx, 1 not-html, 1 robots)" in said
    assert {path: row["code"] for path, row in rows.items() if row["code"]} == {
        "/private/draft": "robots", "/nope": "http-4xx", "/picture": "not-html", "/empty": "empty",
        "mailto:x": "fetch-refused",
    }  # fmt: skip
    assert rows["/old/1"]["final_url"] == news.url(news.site.stories[1].path)
    assert "/private/draft" not in news.asked
    pages = {path: (tmp_path / "raw" / row["output"]).read_bytes() for path, row in rows.items() if row["output"]}
    assert pages["/zstd"] == pages["/br"] == pages["/gzip"] == news.answers["/plain"].body


def test_addresses_from_standard_input(news, tmp_path):
    told = f"# ours\n{news.url('/plain')}\n".encode()
    assert fetch("-", "-o", tmp_path / "raw", "-q", stdin=told) == (0, b"", "")
    assert news.asked == ["/robots.txt", "/plain"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Say where the pages go"),
        (("-o", "raw"), "Nothing to fetch"),
        (("-o", "raw", "--warc", "x.warc", "http://a.example/"), "Say where the pages go"),
        (("--warc", "x.zip", "http://a.example/"), "ends neither in .warc nor in .warc.gz"),
        (("-o", "raw", "--links", "a[", "http://a.example/"), "is no CSS selector"),
        (("-o", "raw", "--links", "a", "--feed", "http://a.example/"), "--links wants the URLs"),
        (("-o", "raw", "--since", "soon", "http://a.example/"), "36h, 7d, 2w"),
        (("-o", "raw", "--match", "(", "http://a.example/"), "no regular expression"),
        (("-o", "raw", "--user-agent", "né", "http://a.example/"), "printable ASCII"),
        (("-o", "raw", "--from", "gone.txt"), "no such file of addresses"),
    ],
)
def test_what_makes_no_sense_is_told_before_anything_is_fetched(tmp_path, arguments, said):
    code, out, told = cleaner("fetch", *arguments, cwd=tmp_path)
    assert (code, out) == (2, b"")
    assert said in told
    assert "Traceback" not in told


def test_nothing_is_fetched_from_private_addresses_unless_asked(news, tmp_path):
    code, _, said = cleaner("fetch", news.url("/plain"), "-o", tmp_path / "raw")
    assert code == 1
    assert "[fetch-refused]" in said
    assert news.asked == []


def test_the_options_are_those_of_the_table():
    documented = Path(__file__).parents[2].joinpath("docs/fetching.md").read_text("utf-8")
    rows = documented.partition("\n| option of `fetch` |")[2].partition("\n\n")[0].splitlines()
    told = {word.split()[0] for row in rows for word in re.findall(r"`(--?[a-z][^`]*)`", row.split(" | ")[0])}
    known = {name for parameter in fetch_command.params for name in parameter.opts if name.startswith("-")}
    assert told == known - {"--help", "-h"}


# ---- cleaner clean URL --------------------------------------------------------------------------


@pytest.fixture
def clean(monkeypatch):
    """`cleaner clean` in this process, without the pause between two requests, which a test would sit out."""
    monkeypatch.setitem(FetchOptions.__init__.__kwdefaults__, "pause", 0)

    def run(*arguments):
        done = CliRunner().invoke(clean_command, [str(each) for each in arguments], standalone_mode=False)
        assert done.exception is None
        return done.return_value, done.stdout_bytes, done.stderr

    return run


def test_clean_fetches_a_url_and_cleans_it(news, clean):
    story = news.site.stories[1]
    code, out, said = clean(news.url("/old/1"), "--allow-private")
    record = json.loads(out)
    assert (code, said) == (0, "")
    assert {key: record[key] for key in expected(story)} == expected(story)
    assert record["url"] == news.url(story.path)
    assert record["fetched_at"]


def test_a_url_among_other_inputs_is_one_of_them(news, clean, tmp_path):
    story = news.site.stories[2]
    (tmp_path / "page.html").write_bytes(news.answers["/plain"].body)
    urls = [news.url(path) for path in (story.path, story.path + "?utm_source=x", "/nope")]
    code, _, said = clean(*urls, tmp_path / "page.html", "-o", tmp_path / "out", "--workers", "1", "--allow-private")
    rows = lines(tmp_path / "out/_report.jsonl")
    assert code == 1
    assert news.asked.count(story.path) == 1
    assert sorted(row["code"] or row["status"] for row in rows) == ["http-4xx", "ok", "ok"]
    assert f"{news.url('/nope')}: the server answers 404" in said
    assert [record["text"] for record in records(tmp_path / "out").values()] == [text_of(story)]


def test_clean_fetches_nothing_from_private_addresses_unless_asked(news, clean):
    code, out, said = clean(news.url("/plain"))
    assert (code, out, news.asked) == (1, b"", [])
    assert "127.0.0.1 is not a public address [fetch-refused]" in said
