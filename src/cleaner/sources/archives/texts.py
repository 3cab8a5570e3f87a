"""Files of one text or of several, one behind the other."""

from collections.abc import Callable, Iterator

from cleaner.errors import CleanerError
from cleaner.model import Page
from cleaner.sources.archives.asking import Asked
from cleaner.sources.archives.content import Content, cut_short
from cleaner.sources.files import load
from cleaner.sources.found import Found, Passed
from cleaner.sources.names import readable
from cleaner.sources.opening import opened


def one_text(archive: Found, asked: Asked) -> Page | Passed:
    """The file as one page, as it would be read under another name."""
    try:
        return load(archive, asked.max_bytes)
    except CleanerError as error:
        return Passed(archive.name, error.code, error.reason, failed=True)


def several_texts(
    archive: Found, asked: Asked, split: Callable[[Content, int], Iterator[bytes | None]], kind: str
) -> Iterator[Page | Passed]:
    """The texts of a file, numbered from 0. `split` cuts its content into them, None for one that is longer than so
    many bytes; `kind` is what one is called."""
    with opened(archive) as descriptor:
        content = Content(archive, asked, descriptor)
        for number, text in enumerate(split(content, asked.max_bytes)):
            if text is None:
                detail = f"the {kind} is larger than {asked.max_bytes} bytes"
                yield Passed(archive.name, "too-large", detail, failed=True, record=number)
            else:
                yield Page(text, path=readable(archive.name), record=number)
    yield from cut_short(archive, content.cut, f"{kind}s")
