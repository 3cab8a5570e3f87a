"""What has the name of an archive and is none."""

from cleaner.errors import CleanerError
from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.files import load
from cleaner.sources.found import Found, Passed


def one_text(archive: Found, asked: Asked) -> Page | Passed:
    """The file as one page, as it would be read under another name."""
    try:
        return load(archive, asked.max_bytes)
    except CleanerError as error:
        return Passed(archive.name, error.code, error.reason, failed=True)
