"""What callers get wrong is told at once, and never taken for something else."""

from pathlib import Path

import lxml.html
import pytest

from cleaner import NotText, OptionError, Options, Page, SiteProfile, clean, clean_many, explain

STORY = "The swing bridge opened for a sailing boat on Wednesday, for the first time since the war, said its keeper."
PAGE = f"<html><head><title>Swing</title></head><body><h1>Swing</h1><p>{STORY}</p><p>{STORY[::-1]}</p></body></html>"


@pytest.mark.parametrize("form", ["HTML", "txt", "pdf", 3, True])
def test_a_format_that_is_none(form):
    with pytest.raises(OptionError, match='format: must be "html", "text" or None'):
        clean(PAGE, format=form)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"max_bytes": "5"}, "max_bytes: must be a number of bytes, more than 0, not '5'"),
        ({"max_bytes": 0}, "max_bytes"),
        ({"second_opinion": "no"}, "second_opinion: must be True or False"),
        ({"comments": None}, "comments"),
        ({"without_rules": "form-required"}, "without_rules: must be a set of names"),
        ({"without_rules": None}, "without_rules"),
        ({"without_rules": {1}}, "without_rules"),
        ({"rules": "cleaner.toml"}, "read_rules"),
        ({"rules": Path("cleaner.toml")}, "read_rules"),
        ({"profile": "learn"}, "SiteProfile.load"),
        ({"profile": Path("site.json")}, "SiteProfile.load"),
    ],
)
def test_an_option_of_the_wrong_kind(options, said):
    with pytest.raises(OptionError) as error:
        Options(**options)
    assert said in str(error.value)


def test_names_of_rules_may_come_in_any_collection():
    asked = [Options(without_rules=names) for names in (["form-required"], {"form-required"}, ("form-required",))]
    assert set(asked) == {Options(without_rules=frozenset({"form-required"}))}
    assert clean(PAGE, options=asked[0]).status != "error"


@pytest.mark.parametrize("do", [clean, explain, lambda page, options: clean_many([page], options=options)])
def test_a_rule_that_does_not_exist_is_named_with_those_that_do(do):
    with pytest.raises(OptionError, match="no rule 'newsletter-invitatoin': did you mean newsletter-invitation"):
        do(PAGE, options=Options(without_rules=frozenset({"newsletter-invitatoin"})))


@pytest.mark.parametrize("options", [{"second_opinion": False}, "fast", 0])
def test_options_are_options(options):
    for do in (clean, explain, lambda page, options: clean_many([page], options=options)):
        with pytest.raises(OptionError, match=r"must be cleaner\.Options"):
            do(PAGE, options=options)


@pytest.mark.parametrize("url", [b"https://herald.example/", Path("a"), 3])
def test_a_url_of_the_wrong_kind(url):
    with pytest.raises(OptionError, match="url: must be a str"):
        clean(PAGE, url=url)


@pytest.mark.parametrize(
    "url",
    ["herald.example/ferry", "www.herald.example", "//herald.example/a", "ftp://a.example/", "mailto:ada@a.example"],
)
def test_a_url_that_is_none_costs_no_page_and_is_flagged(url):
    for page in (PAGE, Page(PAGE), lxml.html.fromstring(PAGE)):
        article = clean(page, url=url)
        assert (article.url, article.domain, "bad_url" in article.flags) == (None, None, True)
    assert "bad_url" in clean(Page(PAGE, url=url)).flags
    assert "bad_url" not in clean(PAGE, url="https://herald.example/ferry").flags


@pytest.mark.parametrize("url", ["", " ", None])
def test_no_url_is_no_mistake(url):
    assert (clean(PAGE, url=url).url, "bad_url" in clean(PAGE, url=url).flags) == (None, False)


@pytest.mark.parametrize("field", ["url", "content_type", "fetched_at", "path", "member", "cut"])
def test_a_page_with_a_field_of_the_wrong_kind(field):
    wrong = Page(PAGE, **{field: Path("a.html")})
    with pytest.raises(NotText, match=f"{field} of a Page must be a str"):
        clean(wrong)
    assert [article.flags for article in clean_many([wrong, PAGE])] == [["error_not_html"], clean(PAGE).flags]


@pytest.mark.parametrize("name", ["page.html", "raw/a b.html".replace(" ", "_"), "https://herald.example/ferry"])
def test_a_name_is_not_what_it_names(name):
    with pytest.raises(NotText, match="is a name: give what it holds"):
        clean(name)
    with pytest.raises(NotText, match="is a name"):
        SiteProfile.learn([name] * 5)
    assert clean(name.encode()).status in ("empty", "short")


# ---- many pages ----------------------------------------------------------------------------------


@pytest.mark.parametrize("pages", [PAGE, PAGE.encode(), Page(PAGE), lxml.html.fromstring(PAGE), None, Path("raw"), 3])
def test_one_page_is_not_many(pages):
    for do in (clean_many, SiteProfile.learn):
        with pytest.raises(TypeError, match="give a list of pages"):
            do(pages)


@pytest.mark.parametrize("wrong", [None, Path("a.html"), 3])
def test_what_is_no_page_is_told_when_a_site_is_learned(wrong):
    with pytest.raises(NotText, match="is no page"):
        SiteProfile.learn([PAGE, wrong])
    assert SiteProfile.learn([PAGE, b"", b"%PDF-1.7"]).sites == ()


@pytest.mark.parametrize("profile", ["site.json", Path("site.json"), "Learn", True, None, {}])
def test_a_profile_that_is_none(profile):
    with pytest.raises(OptionError, match="profile: must be 'learn', 'off' or a SiteProfile"):
        clean_many([PAGE], profile=profile)


@pytest.mark.parametrize(
    ("name", "value"),
    [("workers", None), ("workers", "2"), ("workers", -3), ("workers", 0)]
    + [("timeout", value) for value in (0, -1, None, "60", float("inf"), float("nan"))],
)
def test_limits_that_make_no_sense(name, value):
    with pytest.raises(OptionError, match=f"{name}: must be"):
        clean_many([PAGE], **{name: value})


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("profile", ["off", "learn"])
def test_what_is_no_page_costs_itself(workers, profile):
    pages = [PAGE, None, Path("a.html"), PAGE]
    for given in (pages, iter(pages)):
        made = [(article.status, article.flags) for article in clean_many(given, workers=workers, profile=profile)]
        fine = (clean(PAGE).status, clean(PAGE).flags)
        assert made == [fine, ("error", ["error_not_html"]), ("error", ["error_not_html"]), fine]
