"""One page on its way: what was asked, what came so far, and how much time is left."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from cleaner.errors import FetchError, HttpFailed, HttpRefused, HttpStatus
from cleaner.fetch.address import Address, without_credentials
from cleaner.fetch.retry import PASSING, TOO_MANY, retry_after
from cleaner.fetch.values import Fetched

if TYPE_CHECKING:
    from cleaner.fetch.client import Answer

NOT_MODIFIED = 304


@dataclass(slots=True, kw_only=True)
class Visit:
    """Changed as it goes; what comes of it is `fetched`."""

    address: Address
    headers: Mapping[str, str] = field(default_factory=dict)
    ask_robots: bool = True
    max_redirects: int
    cut_at: int | None = None
    same_page: bool = False
    """A script of a page, fetched with it."""
    left: float
    """Seconds of the deadline."""
    tries: int = 0
    here: Address = field(init=False)
    redirects: list[str] = field(default_factory=list)
    answer: "Answer | None" = None
    retry_after: float | None = None

    def __post_init__(self) -> None:
        self.here = self.address

    def begin(self) -> None:
        """From the start, once more."""
        self.tries += 1
        self.redirects.clear()
        self.go_to(self.address)

    def go_to(self, address: Address) -> None:
        """To the first or next address; nothing has come from there yet."""
        self.here = address
        self.answer = None

    def headers_here(self) -> Mapping[str, str]:
        """The caller's headers, for the origin that they were given for, or the same host by TLS."""
        start, here = self.address, self.here
        upgraded = (start.host, start.port, here.scheme, here.port) == (here.host, 80, "https", 443)
        return self.headers if here.origin == start.origin or upgraded else {}

    def check_status(self) -> None:
        """See whether the answer is one.

        Raises:
            HttpStatus: it has a status that brings no page.
        """
        status = self.answer.status if self.answer else 0
        if 200 <= status < 300 or status == NOT_MODIFIED:
            return
        kind = {4: HttpRefused, 5: HttpFailed}.get(status // 100, HttpStatus)
        raise kind(self.here.href, f"the server answers {status}")

    def asked_wait(self, now: datetime, longest: float) -> float | None:
        """Seconds for which the server asks to be left alone; None when it does not."""
        if self.answer is None or not (self.answer.status in PASSING or 500 <= self.answer.status < 600):
            return None
        stated = retry_after(next(iter(self.answer.values("retry-after")), None), now)
        if stated is None and self.answer.status == 429:
            stated = TOO_MANY
        return None if stated is None else min(stated, longest)

    def fetched(self, now: datetime, error: FetchError | None) -> Fetched:
        """What came of it; the error, if there is one, names the URL that was asked for."""
        url, answer = self.address.href, self.answer
        if error is not None and error.where != url:
            error = _about(url, error)
        return Fetched(
            url=url,
            final_url=self.here.href,
            status=answer.status if answer else None,
            headers=_shown(answer.headers) if answer else (),
            body=answer.body if answer and error is None else b"",
            fetched_at=stamp(now),
            http_version=answer.http_version if answer else None,
            redirects=tuple(self.redirects),
            tries=self.tries,
            retry_after=self.retry_after,
            error=error,
        )


def _shown(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Headers as they may be kept: a redirect's target may hold a password."""
    return tuple((name, without_credentials(value) if name == "location" else value) for name, value in headers)


def _about(url: str, error: FetchError) -> FetchError:
    told = type(error)(url, f"redirected to {error.where}: {error.reason}")
    told.__cause__ = error.__cause__
    return told


def stamp(now: datetime) -> str:
    """A moment as records hold it: UTC, to the second."""
    return now.strftime("%Y-%m-%dT%H:%M:%SZ")
