"""The profile as a value and as a file."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_site import learned, page

from cleaner import OptionError, SiteProfile
from cleaner.errors import OutputError
from cleaner.sites.lines import fold
from cleaner.sites.profile import Line, Site

COUNTS = st.integers(1, 50)
KEYS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(fold)
LINES = st.builds(
    Line, pages=COUNTS, example=KEYS, above=st.dictionaries(KEYS, COUNTS, max_size=3), starts=COUNTS, ends=COUNTS
)
SITES = st.builds(
    Site, host=st.sampled_from([None, "a.example", "b.example"]), pages=st.integers(50, 90),
    lines=st.dictionaries(KEYS, LINES, max_size=4),
)  # fmt: skip
PROFILES = st.lists(SITES, max_size=4).map(SiteProfile)


@given(PROFILES, PROFILES, PROFILES)
def test_merging_is_associative_and_commutative(a, b, c):
    assert a.merge(b) == b.merge(a)
    assert a.merge(b).merge(c) == a.merge(b.merge(c))
    assert a.merge(b).to_json() == b.merge(a).to_json()


@given(PROFILES)
def test_nothing_merged_changes_nothing(a):
    assert a.merge(SiteProfile()) == a


@given(PROFILES)
def test_what_is_written_is_read_again(a):
    assert SiteProfile.from_json(a.to_json().encode()) == a


@given(st.text())
def test_a_folded_line_is_short(text):
    assert len(fold(text)) <= 320


def test_counts_add_up():
    a = learned([page(i) for i in range(5)])
    both = a.merge(a)
    assert both.sites[0].pages == 10
    assert both.sites[0].lines["region"].pages == 10
    assert both.sites[0].lines["harbour"].above == {"region": 10}


def test_the_file_reads_line_by_line_the_most_frequent_first(tmp_path):
    pages = [page(i, below=["Rare notice"] if i < 2 else []) for i in range(6)]
    learned(pages).save(tmp_path / "site.json")
    rows = [row.strip().rstrip(",") for row in (tmp_path / "site.json").read_text("utf-8").split("\n")]
    lines = [json.loads(row) for row in rows if row.startswith('{"line"')]
    assert lines[0]["pages"] == 6
    assert lines[-1] == {"line": "rare notice", "pages": 2, "example": "Rare notice", "ends": 2}
    assert SiteProfile.load(tmp_path / "site.json") == learned(pages)


def test_a_line_that_a_person_writes_is_folded(tmp_path):
    (tmp_path / "site.json").write_text(
        '{"format": "cleaner site profile", "version": 1, "sites": [{"host": "News.Example", "pages": 9,'
        ' "lines": [{"line": "12 More NEWS", "pages": 9, "example": "12 More NEWS"}]}]}'
    )
    (site,) = SiteProfile.load(tmp_path / "site.json").sites
    assert site.host == "news.example"
    assert list(site.lines) == ["0 more news"]


LINE = {"line": "a", "pages": 2, "example": "A"}
FILE = {"format": "cleaner site profile", "version": 1, "sites": [{"host": None, "pages": 4, "lines": [LINE]}]}


def broken(**changes):
    return json.dumps({**FILE, **changes})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "no site profile"),
        ("[1, 2", "no site profile"),
        ("[" * 100_000, "no site profile"),
        ("\xff\xfe", "no site profile"),
        (broken(format="something else"), "no site profile"),
        (broken(version=7), "version 7"),
        (broken(more=1), "unknown field `more`"),
        (broken(sites=[{"host": 3, "pages": 4, "lines": []}]), r"\$\.sites\[0\]\.host"),
        (broken(sites=[{"host": None, "pages": 0, "lines": []}]), r"\$\.sites\[0\]\.pages"),
        (broken(sites=[{"host": None, "pages": 4, "lines": [{**LINE, "pages": 5}]}]), "'a' stands on more than 4"),
        (broken(sites=[{"host": None, "pages": 4, "lines": [LINE, LINE]}]), "'a' stands twice"),
        (broken(sites=[{"host": host, "pages": 4, "lines": []} for host in "xX"]), "'x' stands in it 2 times"),
        (broken(sites=[{"host": None, "pages": 4, "lines": [{**LINE, "line": "x" * 999}]}]), r"lines\[0\]\.line"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_with_its_name_and_the_place(tmp_path, content, said):
    (tmp_path / "site.json").write_bytes(content.encode("latin-1"))
    with pytest.raises(OptionError, match=rf"site\.json: .*{said}"):
        SiteProfile.load(tmp_path / "site.json")


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(OptionError, match=r"none\.json: there is no such file; `cleaner learn"):
        SiteProfile.load(tmp_path / "none.json")
    with pytest.raises(OptionError):
        SiteProfile.load(tmp_path)


def test_a_profile_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(OutputError, match=r"site\.json: cannot be written"):
        SiteProfile().save(tmp_path / "missing" / "site.json")


def test_a_file_whose_text_is_no_utf8_is_refused(tmp_path):
    (tmp_path / "site.json").write_bytes(json.dumps(FILE).encode().replace(b"cleaner", b"cl\x9baner"))
    with pytest.raises(OptionError, match="no site profile"):
        SiteProfile.load(tmp_path / "site.json")
