"""`clean_many`: pages of a program, in a stream."""

import pickle
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from math import inf
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Final, Literal, cast

from cleaner.arguments import is_tree, options_of, refuse_one_page
from cleaner.errors import DependencyMissing, ModelError, OptionError
from cleaner.jobs.pool import Limits, Lost, as_done, in_order
from cleaner.jobs.work import reason_of
from cleaner.model import FLAGS, Article, Flag, Page
from cleaner.options import Options
from cleaner.sites import Learner, Observation, SiteProfile

if TYPE_CHECKING:
    from cleaner.pipeline import AnyPage


def clean_many(
    pages: "Iterable[AnyPage]",
    workers: int = 1,
    options: Options | None = None,
    timeout: float = 60,
    profile: "Literal['learn', 'off'] | SiteProfile" = "off",
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
        profile: "learn" reads all pages first and learns what those of a site have in common, then cleans them with
            that; what can be iterated only once is kept in a temporary file meanwhile. A SiteProfile is used as it
            is. "off" uses that of the options, if there is one.

    Raises:
        OptionError: an argument that makes no sense; at once, before the first page is asked for.
        TypeError: one page instead of many; a tree and more than one worker, or a tree from an iterator that is to be
            learned from.
    """
    refuse_one_page(pages)
    asked = options_of(options)
    _check(workers, timeout, profile)
    return _cleaned(pages, workers, asked, timeout, profile)


def _check(workers: object, timeout: object, profile: object) -> None:
    if not isinstance(workers, int) or workers < 1:
        raise OptionError("workers", f"must be a number, 1 or more, not {workers!r}")
    if not isinstance(timeout, int | float) or not 0 < timeout < inf:
        raise OptionError("timeout", f"must be seconds, more than 0, not {timeout!r}")
    if profile not in ("learn", "off") and not isinstance(profile, SiteProfile):
        told = "must be 'learn', 'off' or a SiteProfile (SiteProfile.load reads a file)"
        raise OptionError("profile", f"{told}, not {profile!r}")


def _cleaned(
    pages: "Iterable[AnyPage]",
    workers: int,
    asked: Options,
    timeout: float,
    profile: "Literal['learn', 'off'] | SiteProfile",
) -> Iterator[Article]:
    with closing(_twice(pages) if profile == "learn" else _Once(pages)) as source:
        if profile == "learn":
            known = _learned(source, workers, asked, timeout)
            asked = replace(asked, profile=known if known.sites else None)
        elif isinstance(profile, SiteProfile):
            asked = replace(asked, profile=profile)
        yield from _articles(source, workers, _Clean(asked), timeout)


def _articles(pages: "Iterable[AnyPage]", workers: int, clean: "_Clean", timeout: float) -> Iterator[Article]:
    if workers <= 1:
        yield from map(clean, pages)
        return
    flying: deque[_Travelling] = deque()
    limits = Limits(cpu=timeout, wall=timeout)
    with closing(in_order(clean, _noting(flying, pages), workers, limits)) as articles:
        for article in articles:
            page = flying.popleft()
            yield clean.failed(page, article.code) if isinstance(article, Lost) else article


def _noting(flying: "deque[_Travelling]", pages: "Iterable[AnyPage]") -> "Iterator[_Travelling]":
    """Remember what is in flight: articles come back in the same order."""
    for page in pages:
        flying.append(_that_travels(page))
        yield flying[-1]


def _that_travels(page: "AnyPage") -> "_Travelling":
    """What a worker gets in the place of a page: of what is none, None, which costs itself there as it does here."""
    if isinstance(page, str | bytes | Page):
        return page
    if is_tree(page):
        raise TypeError(f"{type(page).__name__} cannot travel to a worker: give str, bytes or Page, or workers=1")
    return None


_Travelling = str | bytes | Page | None


class _Clean:
    """What is done with each page. It travels once to each worker."""

    def __init__(self, options: Options) -> None:
        self._options = options

    def __call__(self, page: "AnyPage | None") -> Article:
        from cleaner.pipeline import clean

        try:
            return clean(cast("AnyPage", page), options=self._options)
        except (OptionError, DependencyMissing, ModelError):
            raise
        except Exception as error:
            return self.failed(page, reason_of(error)[0])

    def prepare(self) -> None:
        """Load what every page needs."""
        self(_ANY)

    def failed(self, page: "AnyPage | None", code: str) -> Article:
        """The record of a page that could not be read."""
        from cleaner.pipeline import failed

        flag = f"error_{code.replace('-', '_')}"
        return failed(cast("AnyPage", page), cast(Flag, flag if flag in FLAGS else "error_internal"), self._options)


# ---- the first pass ------------------------------------------------------------------------


def _learned(pages: "Iterable[AnyPage]", workers: int, options: Options, timeout: float) -> SiteProfile:
    """What the sites of the pages have in common."""
    look = _Look(replace(options, profile=None))
    with Learner() as learner:
        if workers <= 1:
            learner.add_all(map(look, pages))
        else:
            limits = Limits(cpu=timeout, wall=timeout)
            with closing(as_done(look, map(_that_travels, pages), workers, limits)) as results:
                learner.add_all(None if isinstance(seen, Lost) else seen for _, seen in results)
        return learner.profile()


class _Look:
    """What the first pass does with each page: None when it cannot be read, which the second pass will tell."""

    def __init__(self, options: Options) -> None:
        self._options = options

    def __call__(self, page: "AnyPage | None") -> Observation | None:
        from cleaner.pipeline import observe

        try:
            return observe(cast("AnyPage", page), options=self._options)
        except (OptionError, DependencyMissing, ModelError, MemoryError):
            raise
        except Exception:
            return None

    def prepare(self) -> None:
        """Load what every page needs."""
        self(_ANY)


_ANY: Final = "<p>Some page.</p>"


class _Once:
    """Pages as they are given."""

    def __init__(self, pages: "Iterable[AnyPage]") -> None:
        self._pages = pages

    def __iter__(self) -> "Iterator[AnyPage]":
        return iter(self._pages)

    def close(self) -> None:
        """Nothing to close."""


class _Spool:
    """Pages of an iterator, in a temporary file, so that they can be read again."""

    def __init__(self, pages: "Iterable[AnyPage]") -> None:
        self._file = TemporaryFile()  # noqa: SIM115  # lives as long as this object
        for page in pages:
            if is_tree(page):
                self.close()
                raise TypeError(f"{type(page).__name__} from an iterator cannot be read twice: give a list, or bytes")
            pickle.dump(page if isinstance(page, str | bytes | Page) else None, self._file)
        self._end = self._file.tell()

    def __iter__(self) -> "Iterator[AnyPage]":
        self._file.seek(0)
        while self._file.tell() < self._end:
            yield pickle.load(self._file)

    def close(self) -> None:
        """The file goes."""
        self._file.close()


def _twice(pages: "Iterable[AnyPage]") -> "_Once | _Spool":
    """Pages that can be gone through twice."""
    return _Spool(pages) if isinstance(pages, Iterator) else _Once(pages)
