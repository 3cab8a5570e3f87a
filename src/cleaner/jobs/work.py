"""One input of a run: read, clean, and put into bytes; or the reason why not. Runs in the worker processes."""

import hashlib
import traceback
from typing import Final, Literal

from msgspec import Struct

from cleaner.errors import CleanerError, DependencyMissing, ModelError, OptionError
from cleaner.model import Format, Page, Result, Status
from cleaner.options import Options
from cleaner.sources.files import Found, Passed, load

RowStatus = Status | Literal["skipped"]

SECONDS: Final = 60.0
"""A page gets this long. The slowest of the real ones seen took under two seconds."""


class Task(Struct, frozen=True):
    """What a worker is asked to do."""

    thing: Found | Passed
    options: Options
    format: Format | None = None
    url: str | None = None
    ledger: bool = False
    page: Page | None = None
    """Already read: standard input belongs to the parent process."""


class Outcome(Struct, frozen=True):
    """What came of one input."""

    status: RowStatus
    code: str | None = None
    detail: str | None = None
    sha256: str | None = None
    """Of the page's bytes, if they were read."""
    record: bytes | None = None
    """The article record: a line of JSON."""
    ledger: bytes | None = None


def outcome(task: Task) -> Outcome:
    """Do a task. Raises nothing that a page can cause; a broken installation or option is no page's fault."""
    thing = task.thing
    if isinstance(thing, Passed):
        return Outcome("error" if thing.failed else "skipped", thing.code, thing.detail)
    page = task.page
    try:
        page = page or load(thing, task.options.max_bytes)
        return _cleaned(task, page)
    except (OptionError, DependencyMissing, ModelError):
        raise
    except Exception as error:
        code, detail = reason_of(error)
        return Outcome("error", code, detail, sha256_of(page.content) if page else None)


def reason_of(error: BaseException) -> tuple[str, str]:
    """(stable code, detail) of what went wrong with a page. What nobody foresaw is `internal` and says where it was."""
    if isinstance(error, CleanerError):
        return error.code, error.reason
    if isinstance(error, MemoryError):
        return "memory", "needs more memory than a worker process may have"
    place = traceback.extract_tb(error.__traceback__)[-1]
    name = place.filename.replace("\\", "/").rpartition("/")[2]
    return "internal", f"{type(error).__name__}: {error} ({name}:{place.lineno}); please report it with the page"


def sha256_of(content: bytes | str) -> str:
    """The hash of a page as it came; of a str, that of its UTF-8 form."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content).hexdigest()


def _cleaned(task: Task, page: Page) -> Outcome:
    from cleaner.formats.ledger import to_ledger
    from cleaner.formats.record import to_bytes
    from cleaner.pipeline import explain

    result: Result = explain(page, task.url, task.format, task.options)
    article = result.article
    return Outcome(
        article.status,
        sha256=article.source.sha256,
        record=to_bytes(article),
        ledger=to_ledger(result) if task.ledger else None,
    )
