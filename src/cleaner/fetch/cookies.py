"""Cookies of one host, for that host: never for its neighbours, its parents or the rest of the web."""

from email.message import Message
from http.cookiejar import CookieJar
from typing import Final
from urllib.request import Request

from cleaner.fetch.address import Address

COOKIES: Final = 50
"""Of a host; RFC 6265 asks for at least so many."""

LONGEST: Final = 4_096
"""Characters of one cookie, by the same RFC."""

HOSTS: Final = 10_000
"""Hosts whose cookies are kept; the oldest go first."""


class _Headers:
    """As much of a response as the jar wants to see."""

    def __init__(self, set_cookies: list[str]) -> None:
        self._message = Message()
        for value in set_cookies:
            self._message["Set-Cookie"] = value

    def info(self) -> Message:
        return self._message


class Cookies:
    """A jar for each host. Names, paths, Secure and expiry are the standard library's business."""

    def __init__(self) -> None:
        self._jars: dict[str, CookieJar] = {}

    def keep(self, address: Address, set_cookies: list[str]) -> None:
        """Take what an answer's Set-Cookie headers say."""
        wanted = [value for value in set_cookies if len(value) <= LONGEST][:COOKIES]
        if not wanted:
            return
        jar = self._jars.setdefault(address.host, CookieJar())
        jar.extract_cookies(_Headers(wanted), Request(address.href))  # type: ignore[arg-type]
        for cookie in list(jar)[COOKIES:]:
            jar.clear(cookie.domain, cookie.path, cookie.name)
        while len(self._jars) > HOSTS:
            del self._jars[next(iter(self._jars))]

    def header(self, address: Address) -> str | None:
        """The Cookie header for a request, or None."""
        jar = self._jars.get(address.host)
        if jar is None:
            return None
        request = Request(address.href)
        jar.add_cookie_header(request)
        return request.get_header("Cookie")
