"""One request and its answer, within bounds. The only file that knows httpx.

httpx's transport is asked, not its client: redirects (whose bodies the client reads whole), cookies, passwords and
proxies are ours to decide about. stamina is not used: a retry has to give up the host's turn first (`fetcher`).
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import httpcore
import httpx

from cleaner.errors import (
    BadAnswer,
    BadUrl,
    ConnectionFailed,
    FetchError,
    FetchRefused,
    FetchTimeout,
    PageTooLarge,
    UnknownHost,
)
from cleaner.fetch.address import Address
from cleaner.fetch.coding import ACCEPTED, Body, Damaged, TooLarge, coding_of
from cleaner.fetch.cookies import Cookies
from cleaner.fetch.guard import Guard, GuardRefusal, NoSuchHost, system_resolve
from cleaner.fetch.pools import Pools
from cleaner.fetch.values import FetchOptions, Outside

_CUT: Final = ("peer closed connection", "Server disconnected")
"""How httpx says that a connection ended too early, which it counts as bad HTTP."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    http_version: str

    def values(self, name: str) -> list[str]:
        """All values of a header, given in lower case."""
        return [value for key, value in self.headers if key == name]


class Client:
    """Connections and cookies, as long as it is open."""

    def __init__(self, options: FetchOptions, outside: Outside) -> None:
        self._options = options
        self._transport = outside.transport or _transport(options, outside)
        self._cookies = Cookies()
        self._timeout = httpx.Timeout(options.timeout).as_dict()

    async def ask(self, address: Address, headers: Mapping[str, str], *, cut_at: int | None = None) -> Answer:
        """Ask for a page; its body is read when the status says that it is one.

        With `cut_at`, a body ends after so many bytes instead of being too large.

        Raises:
            FetchError: there is no whole answer; `where` is the address asked.
        """
        try:
            request = self._request(address, headers)
            response = await self._transport.handle_async_request(request)
            try:
                return await self._answer(address, response, cut_at)
            finally:
                await response.aclose()
        except FetchError:
            raise
        except Exception as error:
            known = _named(address.href, error)
            if known is None:
                raise
            raise known from error

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transport.aclose()

    def _request(self, address: Address, headers: Mapping[str, str]) -> httpx.Request:
        sent = {
            "User-Agent": self._options.user_agent,
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Encoding": ACCEPTED,
            **headers,
        }
        cookie = self._cookies.header(address)
        if cookie:
            sent["Cookie"] = cookie
        request = httpx.Request("GET", address.href, headers=sent, extensions={"timeout": self._timeout})
        if request.url.raw_host.decode() != address.host.strip("[]"):
            raise BadUrl(address.href, f"browsers and clients read its host differently: {request.url.host!r}")
        return request

    async def _answer(self, address: Address, response: httpx.Response, cut_at: int | None) -> Answer:
        headers = tuple((name.decode("latin-1").lower(), _text(value)) for name, value in response.headers.raw)
        answer = Answer(response.status_code, headers, b"", response.http_version)
        self._cookies.keep(address, answer.values("set-cookie"))
        if not 200 <= answer.status < 300:
            await self._finish(response)
            return answer
        body = await self._body(answer, response, cut_at)
        return Answer(answer.status, headers, body, answer.http_version)

    async def _body(self, answer: Answer, response: httpx.Response, cut_at: int | None) -> bytes:
        at_most_wire = self._options.max_wire_bytes
        declared = answer.values("content-length")
        if cut_at is None and declared and declared[0].isdecimal() and int(declared[0][:20]) > at_most_wire:
            raise TooLarge(f"{declared[0][:20]} bytes announced, at most {at_most_wire} are read")
        body = Body(
            coding_of(answer.values("content-encoding")),
            at_most=cut_at or self._options.max_bytes,
            at_most_wire=at_most_wire,
            cut=cut_at is not None,
        )
        async for chunk in _raw(response):
            body.add(chunk)
            if body.full:
                break
        return body.whole()

    async def _finish(self, response: httpx.Response) -> None:
        """Read a body that nobody wants only if there is none, so that the connection can be used again."""
        if response.headers.get("content-length") == "0" or response.status_code == 304:
            with suppress(httpx.HTTPError):
                async for _ in _raw(response):
                    break


def _transport(options: FetchOptions, outside: Outside) -> httpx.AsyncHTTPTransport:
    """httpx's transport, over connections that the guard makes. `_pool` is a private name: a test holds it."""
    # certifi's authorities; variables of the environment that name others are not asked.
    context = outside.tls or httpx.create_ssl_context(trust_env=False)
    transport = httpx.AsyncHTTPTransport(verify=context, trust_env=False, http2=True, proxy=options.proxy)
    if options.proxy is None:
        guard = Guard(
            outside.backend or httpcore.AnyIOBackend(),
            outside.resolve or system_resolve,
            allow_private=options.allow_private,
        )
        transport._pool = Pools(context, guard)  # type: ignore[assignment]
    return transport


def _raw(response: httpx.Response) -> httpx.AsyncByteStream:
    """The body as sent; unlike `aiter_raw` also that of an answer that was recorded and is whole already."""
    if not isinstance(response.stream, httpx.AsyncByteStream):
        raise TypeError("a transport that is not asynchronous")
    return response.stream


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _named(where: str, error: Exception) -> FetchError | None:
    """Our name for what went wrong; None for what is nobody's fault but ours."""
    said = str(error) or type(error).__name__
    match error:
        case GuardRefusal():
            return FetchRefused(where, said)
        case NoSuchHost():
            return UnknownHost(where, said)
        case TooLarge():
            return PageTooLarge(where, said)
        case Damaged():
            return BadAnswer(where, said)
        case httpx.TimeoutException():
            return FetchTimeout(where, f"no answer for too long ({type(error).__name__})")
        case httpx.NetworkError() | httpx.ProxyError() | OSError():
            return ConnectionFailed(where, said)
        case httpx.RemoteProtocolError():
            return (ConnectionFailed if said.startswith(_CUT) else BadAnswer)(where, said)
        case httpx.InvalidURL() | httpx.LocalProtocolError() | httpx.UnsupportedProtocol():
            return BadUrl(where, said)
    return None
