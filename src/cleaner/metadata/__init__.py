"""What a page says about its article: headline, authors, dates, language, images and the rest.

`facts_of` looks up once what the page states (JSON-LD, meta tags, microdata); `headlines` tells the judge what the
head calls the headline, and `fields`, after the judge, adds what lines say. Each field has one table of
sources, best first; what every source said is kept as a candidate, so that `cleaner explain` can show it. Nothing here
raises on what a page says, asks the network or knows today's date: a statement that cannot be read is no statement.
"""

from cleaner.metadata.article_body import article_body
from cleaner.metadata.facts import Facts
from cleaner.metadata.fields import Fields, facts_of, fields, headlines, host_of
from cleaner.metadata.presented import without_presentations
from cleaner.metadata.signed import without_bylines

__all__ = [
    "Facts",
    "Fields",
    "article_body",
    "facts_of",
    "fields",
    "headlines",
    "host_of",
    "without_bylines",
    "without_presentations",
]
