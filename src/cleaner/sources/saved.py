"""Pages that a browser saved whole: `Story.html`, and beside it `Story_files` with what belongs to it.

A mirror of a site may have a section `news_files/` beside `news.html`, and no name tells it from the parts of a page.
So names only raise a doubt: what is not HTML in such a folder is passed over, and so are frames (adverts, consent,
comments), but HTML that proves to be an article comes out as any other. A folder that holds nothing but pages has no
parts of one, and is a folder like any other.
"""

from collections.abc import Iterable
from typing import Final

from cleaner.model import Doubt
from cleaner.sources.assets import CACHE, doubt_of, doubt_within, is_asset, is_cache, is_document
from cleaner.sources.names import readable

PAGES: Final = (b".html", b".htm", b".xhtml")

FOLDERS: Final = (
    b"_files", b".files", b"_file", b"-dateien", b"_fichiers", b"_archivos", b"_bestanden", b"_pliki", b"_soubory",
    b"_ficheiros", b"_arquivos", b"_tiedostot", b"-filer", b"_elemei", b"_dosyalar", b"_datoteke", b"_fitxers",
    b"_failid", b"_fails", b"_bylos", b"_fajlovi", b"_fitxategiak",
)  # fmt: skip
"""What Windows calls "connected files", in the languages in which it does, and browsers with it."""

PART: Final = "part-of-page"

DEEPEST: Final = 100
"""Folders above a member of an archive that are looked at: its name may have tens of thousands."""


def part_of(page: bytes) -> Doubt:
    """The doubt about what lies in the folder of a page; the page's name without folders."""
    return Doubt(PART, f"belongs to {readable(page)}, saved with it")


def stem_of(folder: bytes) -> bytes | None:
    """What pages are called whose parts a folder may hold, without their ending; None for any other folder.

    >>> stem_of(b"a/Story_Files"), stem_of(b"a/_files"), stem_of(b"a/photos")
    (b'a/Story', None, None)
    """
    lower = folder.lower()
    ending = next((each for each in FOLDERS if lower.endswith(each)), None)
    stem = folder[: -len(ending)] if ending else b""
    return stem if stem and not stem.endswith(b"/") else None


def stems(names: Iterable[bytes]) -> dict[bytes, bytes]:
    """The pages among names, by what they are called without their ending."""
    found: dict[bytes, bytes] = {}
    for name in names:
        if name.lower().endswith(PAGES):
            stem = name.rpartition(b".")[0]
            found[stem] = min(name, found.get(stem, name))
    return found


def at_once(folder: bytes, name: bytes, doubt: Doubt | None) -> Doubt | None:
    """The doubt about a file that name and place decide, so that nobody has to open it; None when its content does."""
    if doubt is not None and is_cache(folder, name):
        return CACHE
    return doubt if doubt is not None and doubt.code == PART and is_asset(name) else None


class Members:
    """The members of an archive, whose names are known from the beginning."""

    def __init__(self, names: Iterable[bytes]) -> None:
        names = list(names)
        self._pages = stems(names)
        self._with_assets = {folder for folder, _, name in (each.rpartition(b"/") for each in names) if is_asset(name)}

    def doubt(self, name: bytes) -> Doubt | None:
        """What name and folders of a member say against its being a page, the outermost folder first."""
        folder, _, base = name.rpartition(b"/")
        doubt = doubt_of(base)
        if is_document(base) or folder.count(b"/") > DEEPEST:
            return doubt
        while folder:
            above, _, last = folder.rpartition(b"/")
            doubt = self._part(folder) or doubt_within(last) or doubt
            folder = above
        return doubt

    def _part(self, folder: bytes) -> Doubt | None:
        stem = stem_of(folder)
        page = self._pages.get(stem) if stem else None
        return part_of(page.rpartition(b"/")[2]) if page is not None and folder in self._with_assets else None
