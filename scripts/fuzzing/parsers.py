"""Everything that reads what a page states: for the fuzzer, and for the law that none of it raises."""

from cleaner.metadata import ages, bylines, dates, json_ld, language, names, urls, written
from cleaner.metadata.images import parted


def read_by_all(text: str) -> str | None:
    """Give a text to every parser; the web address that it was read as, if it is one."""
    dates.stated(text)
    list(written.written(text, "en"))
    ages.ago(text, text)
    names.people(text)
    bylines.byline(text, language="es")
    language.normal(text)
    parted(text)
    json_ld.things([text])
    urls.host(text)
    return urls.web_address(text, "https://news.example/a")
