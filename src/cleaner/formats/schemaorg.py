"""Article -> schema.org NewsArticle, as a JSON-LD object."""

from typing import Any

from cleaner.formats.record import to_bytes
from cleaner.model import Article, Author, Image


def to_schemaorg(article: Article) -> bytes:
    """One line of JSON-LD. What is unknown is left out; dates stay as exact as the page states them."""
    address = article.canonical_url or article.url
    found = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": address,
        "url": article.url or article.canonical_url,
        "mainEntityOfPage": {"@type": "WebPage", "@id": address} if address else None,
        "headline": article.title,
        "description": article.description,
        "author": [_author(author, article.site_name) for author in article.authors],
        "publisher": {"@type": "Organization", "name": article.site_name} if article.site_name else None,
        "datePublished": article.published_at,
        "dateModified": article.modified_at,
        "inLanguage": article.language,
        "articleSection": article.section,
        "keywords": article.tags,
        "image": [_image(image) for image in article.images if image.url],
        "isAccessibleForFree": article.is_free,
        "wordCount": article.word_count,
        "articleBody": article.text,
    }
    return to_bytes(_without_unknown(found))


def _author(author: Author, site: str | None) -> dict[str, Any]:
    """A person; the site itself is an organisation."""
    kind = "Organization" if site and author.name.casefold() == site.casefold() else "Person"
    return _without_unknown({"@type": kind, "name": author.name, "url": author.url})


def _image(image: Image) -> dict[str, Any]:
    return _without_unknown(
        {"@type": "ImageObject", "url": image.url, "caption": image.caption, "creditText": image.credit}
    )


def _without_unknown(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None and value not in ("", [])}
