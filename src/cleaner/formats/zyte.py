"""Article -> the JSON of an Article of zyte-common-items: what Zyte API and its Scrapy pages give."""

from typing import Any, Final

from cleaner.formats.record import to_bytes
from cleaner.model import Article, Status

NO_ARTICLE: Final[frozenset[Status]] = frozenset({"empty", "not_article", "error"})


def to_zyte(article: Article) -> bytes:
    """One line of JSON that `zyte_common_items.Article.from_dict` takes. What is unknown is left out.

    `url` is required there: it is the address, else the canonical one, else `urn:article:` and the record's id.
    Dates stay as exact as the page states them, so a day has no time; a month is no date there and is left out.
    """
    images = [{"url": image.url} for image in article.images if image.url]
    found = {
        "headline": article.title,
        "datePublished": _date(article.published_at),
        "dateModified": _date(article.modified_at),
        "authors": [_without_unknown({"name": author.name, "url": author.url}) for author in article.authors],
        "inLanguage": article.language.partition("-")[0] if article.language else None,
        "mainImage": images[0] if images else None,
        "images": images,
        "description": article.description,
        "articleBody": article.text,
        "canonicalUrl": article.canonical_url,
        "url": article.url or article.canonical_url or f"urn:article:{article.id}",
        "metadata": _without_unknown(
            {
                "dateDownloaded": _instant(article.fetched_at),
                "probability": 0.0 if article.status in NO_ARTICLE else 1.0,
            }
        ),
    }
    return to_bytes(_without_unknown(found))


def _without_unknown(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, "", [])}


def _date(stated: str | None) -> str | None:
    return stated if stated and len(stated) >= len("2024-05-03") else None


def _instant(fetched: str | None) -> str | None:
    """UTC as Zyte writes it: `2024-05-03T10:00:00Z`."""
    return f"{fetched[:19]}Z" if fetched and len(fetched) >= 19 else None
