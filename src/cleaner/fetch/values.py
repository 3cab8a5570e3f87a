"""What a fetch is told, what it takes from outside, and what comes of it."""

import asyncio
import random
import ssl
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Self

from cleaner.errors import FetchError, OptionError
from cleaner.version import __version__

if TYPE_CHECKING:
    import httpcore
    import httpx

USER_AGENT: Final = f"article-cleaner/{__version__} (+https://pypi.org/project/article-cleaner/)"

PORTS: Final = frozenset({80, 443, 8000, 8080, 8443})
"""Where web servers listen; other ports belong to mail, databases and the like."""

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""(host, port) -> the addresses of the host, best first; raises OSError when there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchOptions:
    """How to fetch. The defaults are right for other people's sites."""

    user_agent: str = USER_AGENT
    """Sent with each request, and up to the first "/" looked up in robots.txt. Say who you are: an address in it, of a
    page or a mailbox, is what site owners ask for before they block."""

    ignore_robots: bool = False
    """Do not ask for robots.txt: pages are fetched that the site asks robots to leave alone. `pause` still holds."""

    allow_private: bool = False
    """Also fetch from loopback and private addresses, and on any port. Link-local and metadata addresses stay refused:
    what lies there is passwords, not pages."""

    ports: frozenset[int] = PORTS
    """Ports that may be asked, unless `allow_private`."""

    pause: float = 1.0
    """Seconds between the end of a request and the next one to the same host; a longer Crawl-delay counts."""

    longest_crawl_delay: float = 30.0
    """Seconds; longer Crawl-delays count as this."""

    parallel: int = 32
    """Requests at once, all hosts together. To one host there is never more than one."""

    deadline: float = 60.0
    """Seconds for a page from its turn on: redirects, retries and the pauses between them included."""

    timeout: float = 20.0
    """Seconds without a byte, or without a connection, after which a try has failed."""

    max_bytes: int = 20 * 1024 * 1024
    """Bytes of a body once decompressed; larger pages are errors. Within what `cleaner.clean` takes."""

    max_wire_bytes: int = 20 * 1024 * 1024
    """Bytes of a body as sent."""

    max_redirects: int = 10
    """Redirects of one page."""

    retries: int = 2
    """Further tries after statuses 408, 425, 429 and 5xx, timeouts and broken connections."""

    longest_retry_after: float = 300.0
    """Seconds for which a host that says Retry-After is left alone at most."""

    render: bool = False
    """Let a Chromium run the scripts of each page (extra `browser`): for sites whose pages are empty without them."""

    browser: str | None = None
    """Path of the Chromium; None looks for one."""

    proxy: str | None = None
    """A proxy's URL. The proxy then does the connecting, so that only addresses written in URLs can be checked.
    Proxies of the environment and passwords of ~/.netrc are never used."""

    def __post_init__(self) -> None:
        """Refuse what could only fail later.

        Raises:
            OptionError: a limit that is none, or a user agent that is no header.
        """
        for name in ("deadline", "timeout", "max_bytes", "max_wire_bytes", "parallel"):
            if not getattr(self, name) > 0:
                raise OptionError(name, f"must be more than 0, not {getattr(self, name)!r}")
        for name in ("pause", "longest_crawl_delay", "max_redirects", "retries", "longest_retry_after"):
            if not getattr(self, name) >= 0:
                raise OptionError(name, f"must be 0 or more, not {getattr(self, name)!r}")
        if not (self.user_agent.isascii() and self.user_agent.isprintable() and self.user_agent.strip()):
            raise OptionError("user_agent", "must be printable ASCII, e.g. 'NewsCorpus/1.0 (+mailto:me@example.org)'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """What a fetcher takes from the machine. Tests hand in their own, so that they neither wait nor leave it."""

    clock: Callable[[], float] = time.monotonic
    """Seconds that only grow; politeness counts by it."""
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    """Wait so many seconds. With an own one that moves `clock`, days of politeness pass at once."""
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    """The time of day, for `fetched_at` and for dates in Retry-After."""
    jitter: Callable[[], float] = field(default=random.random)
    """0 to 1: how much of the spread of a backoff is used."""
    resolve: Resolve | None = None
    """Names to addresses; None asks the system."""
    backend: "httpcore.AsyncNetworkBackend | None" = None
    """What connects to the addresses that the guard lets through; None: sockets."""
    tls: ssl.SSLContext | None = None
    """Whose certificates are believed; None: those of certifi's authorities."""
    transport: "httpx.AsyncBaseTransport | None" = None
    """Answers instead of the network: httpx.MockTransport. No guard looks at connections that are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What came of one URL. A page, or an `error`: never half of a page."""

    url: str
    """As asked for, normalised as browsers do and without fragment; as given when it is no URL."""
    final_url: str
    """Where redirects led."""
    status: int | None = None
    """Of the last answer; None when there was none."""
    headers: tuple[tuple[str, str], ...] = ()
    """Of the last answer, in its order, names in lower case. `content-encoding` is as sent: `body` is decoded."""
    body: bytes = b""
    """Decompressed; which charset it is in is for the reader to find out. Empty when there is an error, and for 304."""
    fetched_at: str
    """When the answer (or the error) came: UTC, ISO 8601 to the second, "2026-11-23T08:15:00Z"."""
    http_version: str | None = None
    """"HTTP/1.1" or "HTTP/2"."""
    redirects: tuple[str, ...] = ()
    """The URLs that redirected, in order; the first is `url`. Empty when there was none."""
    rendered: bool = False
    """Whether `body` is what scripts made of the page."""
    tries: int = 1
    """How often it was tried."""
    retry_after: float | None = None
    """Seconds after which the host wants to be asked again, with a RetryLater."""
    error: FetchError | None = None

    @property
    def outcome(self) -> str:
        """ "ok", "not-modified" (304), or the `code` of the error."""
        if self.error is not None:
            return self.error.code
        return "not-modified" if self.status == 304 else "ok"

    def header(self, name: str) -> str | None:
        """The first value of a header, in any case."""
        return next((value for key, value in self.headers if key == name.lower()), None)

    def checked(self) -> Self:
        """Itself, if there is a page.

        Raises:
            FetchError: the `error`, if there is one.
        """
        if self.error is not None:
            raise self.error
        return self
