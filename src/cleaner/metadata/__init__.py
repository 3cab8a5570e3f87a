"""What a page says about its article: headline, authors, dates, language, images and the rest.

`facts` looks up what the page states (JSON-LD, meta tags, microdata, lifted lines). Each field has one table of
sources, best first; what every source said is kept as a candidate, so that `cleaner explain` can show it. Nothing here
raises on what a page says, asks the network or knows today's date: a statement that cannot be read is no statement.
"""

from cleaner.metadata.fields import Fields, fields, headlines, host_of

__all__ = ["Fields", "fields", "headlines", "host_of"]
