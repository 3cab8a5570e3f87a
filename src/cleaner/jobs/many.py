"""`clean_many`: pages of a program, in a stream."""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from cleaner.errors import DependencyMissing, ModelError, OptionError
from cleaner.jobs.pool import Lost, in_order
from cleaner.jobs.work import SECONDS, reason_of
from cleaner.model import FLAGS, Article, Flag, Page
from cleaner.options import Options

if TYPE_CHECKING:
    from cleaner.pipeline import AnyPage


def clean_many(
    pages: "Iterable[AnyPage]", workers: int = 1, options: Options | None = None, timeout: float = SECONDS
) -> Iterator[Article]:
    """Clean pages, one article for each, in their order.

    One bad page never ends the run: it becomes an article with status "error", whose flag says why (`error_empty`,
    `error_not_html` ...). `pages` may be an endless iterator; few are taken before their turn.

    Args:
        pages: what `clean` takes. With more than one worker str, bytes or Page: trees cannot travel between processes.
        workers: 1 cleans in this process. With more, pages are cleaned in processes of their own, and one that hangs
            or kills its process costs only itself (`error_timeout`, `error_crash`). A script has to start such a run
            under `if __name__ == "__main__":`, as always with processes.
        options: how to clean; see Options.
        timeout: seconds for a page, with more than one worker.

    Raises:
        TypeError: a tree and more than one worker.
    """
    asked = options or Options()
    if workers <= 1:
        for page in pages:
            yield _cleaned(_Job(page, asked))
        return
    jobs: deque[_Job] = deque()
    with closing(in_order(_cleaned, _noting(jobs, pages, asked), workers, timeout)) as articles:
        for article in articles:
            job = jobs.popleft()
            yield _failed(job, article.code) if isinstance(article, Lost) else article


class _Job(Struct, frozen=True):
    page: Any
    """AnyPage."""
    options: Options


def _noting(jobs: deque[_Job], pages: "Iterable[AnyPage]", options: Options) -> Iterator[_Job]:
    """Remember what is in flight: articles come back in the same order."""
    for page in pages:
        if not isinstance(page, str | bytes | Page):
            raise TypeError(f"{type(page).__name__} cannot travel to a worker: give str, bytes or Page, or workers=1")
        job = _Job(page, options)
        jobs.append(job)
        yield job


def _cleaned(job: _Job) -> Article:
    from cleaner.pipeline import clean

    try:
        return clean(job.page, options=job.options)
    except (OptionError, DependencyMissing, ModelError):
        raise
    except Exception as error:
        return _failed(job, reason_of(error)[0])


def _failed(job: _Job, code: str) -> Article:
    """The record of a page that could not be read."""
    from cleaner.pipeline import failed

    flag = f"error_{code.replace('-', '_')}"
    return failed(job.page, cast(Flag, flag if flag in FLAGS else "error_internal"), job.options)
