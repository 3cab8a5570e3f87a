"""URLs, read as browsers read them (WHATWG) before any other code sees them.

Clients differ: `http://ex.example\\@evil.example/` is ex.example to browsers and evil.example to httpx. So can_ada
reads, what it says is checked, and the client is given what it wrote.
"""

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urljoin

import can_ada

from cleaner.errors import BadUrl, FetchRefused
from cleaner.fetch.public import is_allowed
from cleaner.fetch.values import FetchOptions

LONGEST: Final = 8_192
"""Characters of a URL; servers take no more."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_AUTHORITY = re.compile(r"^[^:/?#]*:[/\\]*([^/?]*)")
_CREDENTIALS = re.compile(r"^(\s*(?:[A-Za-z][\w+.-]*:[/\\]*|[/\\]+))[^/?#\\]*@")
_LABEL = re.compile(r"^(?!-)[A-Za-z0-9_-]{1,63}(?<!-)$")
_DEFAULT_PORTS: Final = {"http:": 80, "https:": 443}


@dataclass(frozen=True, slots=True)
class Address:
    """A URL that a server may be asked for."""

    href: str
    """Normalised, without fragment."""
    scheme: str
    host: str
    """Lower case, ASCII; IPv6 in brackets."""
    port: int

    @property
    def origin(self) -> str:
        """Scheme, host and port: what a robots.txt is for."""
        return f"{self.scheme}://{self.host}:{self.port}"


def shown(url: object) -> str:
    """A URL as messages may hold it: short, on one line, without credentials.

    >>> shown("https://me:secret@news.example/a\\nb")
    'https://news.example/a b'
    """
    text = without_credentials(_CONTROL.sub(" ", str(url)))
    return text if len(text) <= 200 else text[:197] + "..."


def without_credentials(url: str) -> str:
    """A URL, or what passes for one, without the name and password before its host."""
    return _CREDENTIALS.sub(r"\1", url)


def read_url(url: str, options: FetchOptions, base: str | None = None) -> Address:
    """What the URL (resolved against `base`) asks for.

    Raises:
        BadUrl: it cannot be read.
        FetchRefused: its scheme, port, credentials or address are none that we ask for.
    """
    href = _parsed(url, base)
    host, protocol = str(href.hostname), str(href.protocol)
    if protocol not in _DEFAULT_PORTS:
        raise FetchRefused(shown(url), f"{protocol} URLs are not fetched, only http: and https:")
    if href.username or href.password or re.search(r"[@\\]", _authority(url)):
        raise FetchRefused(shown(url), 'a user name, a password, "@" or "\\" around the host; send a header instead')
    port = int(href.port) if href.port else _DEFAULT_PORTS[protocol]
    _check_host(url, host, options)
    if port not in options.ports and not options.allow_private:
        raise FetchRefused(shown(url), f"port {port} is not one of {', '.join(map(str, sorted(options.ports)))}")
    href.hash = ""
    return Address(str(href.href), protocol[:-1], host, port)


def _parsed(url: str, base: str | None) -> can_ada.URL:
    """As a browser reads it, but for control characters: browsers drop some, and then it is another URL."""
    stripped = url.strip(" ")
    if _CONTROL.search(stripped):
        raise BadUrl(shown(url), "control characters in a URL")
    if len(stripped) > LONGEST:
        raise BadUrl(shown(url), f"longer than {LONGEST} characters")
    try:
        return can_ada.parse(stripped)
    except (ValueError, TypeError) as error:  # TypeError: lone surrogates
        try:
            if base is not None and not _SCHEME.match(stripped):
                return can_ada.parse(urljoin(base, stripped))
        except (ValueError, TypeError):
            pass
        raise BadUrl(shown(url), "is no URL; those begin with http:// or https://") from error


def _authority(url: str) -> str:
    """What stands where the host is, read as carelessly as possible: up to the first slash or question mark."""
    found = _AUTHORITY.match(url.strip(" "))
    return found[1] if found else ""


def _check_host(url: str, host: str, options: FetchOptions) -> None:
    try:
        number = str(ipaddress.ip_address(host.strip("[]")))
    except ValueError:
        labels = host.removesuffix(".").split(".")
        if len(host) > 253 or not all(map(_LABEL.match, labels)):
            raise BadUrl(shown(url), "its host is no name that could be looked up") from None
        return
    if not is_allowed(number, allow_private=options.allow_private):
        raise FetchRefused(shown(url), f"{number} is not a public address")
