"""A fetch run: every address that was asked for, once, kept and accounted for."""

import asyncio
import hashlib
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import aclosing, closing
from dataclasses import dataclass
from typing import Final, Protocol

from cleaner.errors import ReadError
from cleaner.fetch.values import Fetched, FetchOptions
from cleaner.formats.record import to_bytes
from cleaner.jobs.fetching.books import Books
from cleaner.jobs.fetching.freshness import check_installed, is_fresh
from cleaner.jobs.fetching.leads import Asked, Choice, Lead, fingerprint, lead
from cleaner.jobs.fetching.rows import Fate, Kept, Row
from cleaner.jobs.fetching.store import Store
from cleaner.jobs.fetching.walk import Gets, url_of, walk
from cleaner.jobs.whole import put

PUT_OFFS: Final = 3
"""So often a host may ask to be left alone before it is, for the rest of the run. As Nutch does it."""

DEAD_AFTER: Final = 5
"""Pages in a row that a host gave no answer to, after which it is not asked for the others. As Nutch does it."""

NO_ANSWER: Final = frozenset({"fetch-connection", "fetch-host", "fetch-timeout"})


class Fetches(Gets, Protocol):
    """What a run needs of a fetcher: `cleaner.Fetcher`."""

    options: FetchOptions

    async def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Fetched:
        """The page of a URL, or its error."""


class Watcher(Protocol):
    """Is told how it goes."""

    def found(self, host: str) -> None:
        """An address is to be fetched."""

    def settled(self, host: str | None, row: Row) -> None:
        """One is done; of a list there is no host."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRun:
    """What to do."""

    asked: Asked
    choice: Choice
    written: tuple[object, ...] = ()
    """The choice as the user wrote it: a run goes on with an unfinished one that was written the same."""
    skip_fresh: bool = False
    """Do not ask for kept pages of which the server said that they stay as they are for a time (extra `cache`)."""
    now: Callable[[], str]
    """The time of day, as records have it."""


async def fetch_pages(run: FetchRun, fetcher: Fetches, store: Store, watcher: Watcher) -> bool:
    """Do a run; whether it went on with an unfinished one. The report lies beside the store when it is done.

    Killed at any moment, it goes on where it was when it is called again. `fetcher` is open, and stays so.

    Raises:
        OutputError: another run is fetching to the same place, or nothing can be written there.
        InputError: a file of addresses cannot be read.
        DependencyMissing: feeds without the extra `feeds`, WARC files without `warc`, `skip_fresh` without `cache`.
    """
    if run.skip_fresh:
        check_installed()
    store.prepare()
    with Books(store.books) as books:
        books.begin(fingerprint(run.asked, run.written, store.name), run.now())
        with closing(store):
            store.open(books.end_of_store())
            await _fetch_all(run, fetcher, store, books, watcher)
        put(store.report, map(to_bytes, books.rows()), store.report + b".tmp")
        books.end(run.now())
        return books.resumed


async def _fetch_all(run: FetchRun, fetcher: Fetches, store: Store, books: Books, watcher: Watcher) -> None:
    desk = _Desk(fetcher, store, books, watcher, skip_fresh=run.skip_fresh)
    lanes: dict[str, _Lane] = {}
    try:
        async with asyncio.TaskGroup() as group:

            def send(one: Lead) -> None:
                lane = lanes.get(one.host) or lanes.setdefault(one.host, _Lane(one.host, desk))
                watcher.found(one.host)
                lane.add(one, group.create_task)

            for one in list(books.to_do()):
                send(one)
            await _enter_all(run, fetcher, books, watcher, send)
    except ExceptionGroup as errors:
        # The first ended the run; the others are what it broke.
        raise errors.exceptions[0] from errors


async def _enter_all(
    run: FetchRun, fetcher: Fetches, books: Books, watcher: Watcher, send: Callable[[Lead], None]
) -> None:
    """Read the lists, enter what they name, and send each address on its way."""
    taken = books.leads()
    async with aclosing(walk(run.asked, run.choice, fetcher, remote=not books.walked)) as everything:
        async for found in everything:
            if isinstance(found, Row):
                _note(books, watcher, "list " + url_of(found.url), found)
                books.commit()
                continue
            if run.choice.limit is not None and taken >= run.choice.limit:
                break
            one = lead(found.entry, found.source, run.choice, fetcher.options, found.base)
            if isinstance(one, Row):
                _note(books, watcher, one.url, one)
            elif one is not None and books.enter(one):
                taken += 1
                send(one)
    books.all_lists_read()


def _note(books: Books, watcher: Watcher, key: str, row: Row) -> None:
    if books.enter_row(key, row):
        watcher.settled(None, row)


class _Lane:
    """The addresses of one host, one after the other. How long to wait between two is the fetcher's to know."""

    def __init__(self, host: str, desk: "_Desk") -> None:
        self._host, self._desk = host, desk
        self._leads: deque[Lead] = deque()
        self._busy = False
        self._put_offs = self._silences = 0

    def add(self, one: Lead, start: Callable[..., object]) -> None:
        self._leads.append(one)
        if not self._busy:
            self._busy = True
            start(self._work())

    async def _work(self) -> None:
        while self._leads:
            one = self._leads.popleft()
            reason = self._given_up()
            if reason is not None:
                self._desk.give_up(one, *reason)
                continue
            code = await self._desk.fetch(one, last_chance=self._put_offs + 1 >= PUT_OFFS)
            self._silences = self._silences + 1 if code in NO_ANSWER else 0
            if code == "retry-later":
                self._put_offs += 1
                if self._put_offs < PUT_OFFS:
                    self._leads.appendleft(one)
        self._busy = False

    def _given_up(self) -> tuple[str, str] | None:
        """(code, detail) of why the host is not asked any more."""
        if self._put_offs >= PUT_OFFS:
            return "retry-later", f"not asked: {self._host} wanted to be left alone {PUT_OFFS} times"
        if self._silences >= DEAD_AFTER:
            return "fetch-connection", f"not asked: {self._host} gave no answer {DEAD_AFTER} times in a row"
        return None


class _Desk:
    """One address: asked for, kept, settled."""

    def __init__(self, fetcher: Fetches, store: Store, books: Books, watcher: Watcher, *, skip_fresh: bool) -> None:
        self._skip_fresh = skip_fresh
        self._fetcher, self._store, self._books, self._watcher = fetcher, store, books, watcher

    async def fetch(self, one: Lead, *, last_chance: bool) -> str | None:
        """The code of why it failed. What failed with "retry-later" is settled only if it is the last chance."""
        kept = self._store.known(one, self._books.kept(one.key))
        if kept is not None and self._books.resumed and kept.fetched_at >= self._books.begun:
            # Kept by this run, which was killed before it could say so.
            self._settle(one, _kept_row(one, kept, "new"), kept)
            return None
        if kept is not None and self._skip_fresh and is_fresh(one.url, kept.headers):
            self._settle(one, _kept_row(one, kept, "unchanged"), kept)
            return None
        page = await self._fetcher.get(one.url, headers=_conditions(kept))
        if page.outcome == "retry-later" and not last_chance:
            return page.outcome
        row, now_kept = self._judged(one, page, kept)
        self._settle(one, row, now_kept)
        return row.code

    def give_up(self, one: Lead, code: str, detail: str) -> None:
        """Settle it without asking."""
        row = Row(url=one.url, source=one.source, modified=one.modified, fate="failed", code=code, detail=detail)
        self._settle(one, row, None)

    def _judged(self, one: Lead, page: Fetched, kept: Kept | None) -> tuple[Row, Kept | None]:
        if page.error is not None:
            return _row(one, page, code=page.error.code, detail=page.error.reason), None
        if page.status == 304:
            if kept is None:
                return _row(one, page, code="fetch-answer", detail="304 without having been asked for changes"), None
            return _row(one, page, kept=kept, fate="unchanged"), kept
        try:
            _check_is_page(page)
        except ReadError as error:
            return _row(one, page, code=error.code, detail=error.reason), None
        sha256 = hashlib.sha256(page.body).hexdigest()
        if kept is not None and kept.sha256 == sha256:
            return _row(one, page, kept=kept, fate="unchanged"), kept
        now_kept = self._store.keep(one, page, sha256)
        return _row(one, page, kept=now_kept, fate="new" if kept is None else "changed"), now_kept

    def _settle(self, one: Lead, row: Row, kept: Kept | None) -> None:
        self._books.settle(one.key, row, kept)
        self._watcher.settled(one.host, row)


def _conditions(kept: Kept | None) -> dict[str, str]:
    """What to send so that an unchanged page is not sent again (RFC 9110, 13.1)."""
    if kept is None:
        return {}
    stated = {"If-None-Match": kept.headers.get("etag"), "If-Modified-Since": kept.headers.get("last-modified")}
    return {name: value for name, value in stated.items() if value}


def _check_is_page(page: Fetched) -> None:
    """Raises ReadError when it is empty or no text: a picture, a PDF."""
    from cleaner.reading.decode import decode

    decode(page.body, page.header("content-type"), page.url)


def _row(
    one: Lead,
    page: Fetched,
    *,
    kept: Kept | None = None,
    fate: Fate = "failed",
    code: str | None = None,
    detail: str | None = None,
) -> Row:
    return Row(
        url=page.url,
        final_url=page.final_url if page.status else None,
        source=one.source,
        modified=one.modified,
        fate=fate,
        status=page.status,
        code=code,
        detail=detail,
        output=kept.output if kept else None,
        sha256=kept.sha256 if kept else None,
        size=len(page.body) if page.body else None,
        fetched_at=page.fetched_at,
        tries=page.tries,
    )


def _kept_row(one: Lead, kept: Kept, fate: Fate) -> Row:
    """Of a page that is kept, and was not asked for now."""
    return Row(
        url=one.url,
        source=one.source,
        modified=one.modified,
        fate=fate,
        output=kept.output,
        sha256=kept.sha256,
        fetched_at=kept.fetched_at,
    )
