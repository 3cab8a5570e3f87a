"""Names of what lies among pages and is none: what pages are made of, and what systems and tools leave in folders.

One table for folders and zip files. A name is no proof, since mirrors save pages under odd ones: it is a `Doubt`, and
whoever reads the content resolves it. Documents (PDF, Word ...) and archives are not here: they may hold articles
that somebody wants to have, so it is a failure that they are not read.
"""

import re
from typing import Final

from cleaner.model import Doubt

_ENDINGS: Final = {
    "a style sheet": "css",
    "a script": "js mjs cjs wasm",
    "a source map": "map",
    "a font": "woff woff2 ttf otf ttc eot",
    "a picture": "png apng jpg jpeg jpe jfif gif webp avif svg svgz ico cur bmp tif tiff heic jxl",
    "a sound": "mp3 m4a aac ogg oga opus wav flac weba mid",
    "a video": "mp4 m4v webm ogv mov avi mpg mpeg mkv flv 3gp swf",
    "a playlist": "m3u m3u8 mpd",
    "a web manifest": "webmanifest",
    "what an e-book says of itself": "opf ncx",
    "a program": "exe dll msi dmg apk deb rpm",
}
_BY_ENDING: Final = {ending.encode(): kind for kind, endings in _ENDINGS.items() for ending in endings.split()}

_NAMES: Final = {
    "a file of macOS' Finder": (b".ds_store", b".localized", b"icon\r"),
    "a file of Windows' Explorer": (b"thumbs.db", b"ehthumbs.db", b"desktop.ini"),
    "a file of KDE's Dolphin": (b".directory",),
    "a file of git": (b".git", b".gitignore", b".gitattributes", b".gitmodules"),
    "robots.txt, which is for crawlers": (b"robots.txt",),
    "the log of HTTrack": (b"hts-log.txt",),
    "what an e-book says of itself": (b"mimetype",),
}
_BY_NAME: Final = {name: kind for kind, names in _NAMES.items() for name in names}

_FOLDERS: Final = {
    b".git": "a file of git",
    b"hts-cache": "a file of HTTrack",
    b"meta-inf": "what an e-book says of itself",
}

_APPLE: Final = b"._"
"""`._Story.html` holds what macOS knows of `Story.html`, on disks and in zip files that cannot hold it otherwise."""

_DOCUMENTS: Final = (
    b".pdf", b".doc", b".docx", b".rtf", b".odt", b".ppt", b".pptx", b".odp", b".xls", b".xlsx", b".ods",
)  # fmt: skip

_ENDING: Final = re.compile(rb"\.([a-z0-9]{2,11})(?:\.download)?(?:(?:[?@]|%3f).*)?\Z", re.DOTALL | re.IGNORECASE)
"""Chrome saves `a.js.download`; wget keeps the query behind the ending, behind `@` where Windows forbids `?`."""

NOT_HTML: Final = "not-html"
"""The code that such things have in web archives, too."""


def doubt_of(name: bytes) -> Doubt | None:
    """What a name, without folders, says against a file.

    >>> doubt_of(b"main.CSS?ver=5"), doubt_of(b"story.html")
    (Doubt(code='not-html', detail='is a style sheet'), None)
    """
    kind = _BY_NAME.get(name.lower()) or _of_ending(name)
    if kind is None and name.startswith(_APPLE):
        kind = "what macOS keeps beside a file (AppleDouble)"
    return _doubt(kind)


def is_asset(name: bytes) -> bool:
    """Whether a name, without folders, is that of something pages are made of."""
    return _of_ending(name) is not None


def is_document(name: bytes) -> bool:
    """Whether a file may hold an article in a form that is not read."""
    return name.lower().endswith(_DOCUMENTS)


def doubt_within(folder: bytes) -> Doubt | None:
    """What the name of a folder says against all that it holds: the folder is a tool's own."""
    return _doubt(_FOLDERS.get(folder.lower()))


def is_cache(folder: bytes, name: bytes) -> bool:
    """Whether it is the archive in which HTTrack keeps the pages of a mirror once more."""
    return folder.lower() == b"hts-cache" and name.lower().endswith(b".zip")


CACHE: Final = Doubt("mirror-cache", "is HTTrack's cache: the pages of the mirror once more; name it to have it read")


def _of_ending(name: bytes) -> str | None:
    found = _ENDING.search(name)
    return _BY_ENDING.get(found[1].lower()) if found else None


def _doubt(kind: str | None) -> Doubt | None:
    return None if kind is None else Doubt(NOT_HTML, f"is {kind}")
