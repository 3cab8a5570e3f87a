"""What can go wrong, and what the caller may conclude from it.

CleanerError                 anything this package raises on purpose; has .where, .reason, .code
├── InputError               the bytes could not be had
│   ├── MissingInput         no such path
│   ├── UnreadableInput      the system refused, or it is no regular file
│   ├── InputTooLarge        above Options.max_bytes
│   └── FetchError           a URL that gave no page; .passing says whether it may be otherwise another time
│       ├── BadUrl           no URL, or none that a server could be asked for
│       ├── FetchRefused     ours to refuse: scheme, port, credentials, an address that is not public
│       ├── RobotsDisallowed robots.txt says no
│       │   └── RobotsUnreachable  or could not be had, which means the same for now
│       ├── UnknownHost      the name has no address
│       ├── ConnectionFailed no connection, or one that broke
│       ├── FetchTimeout     the deadline, or no byte for too long
│       ├── PageTooLarge     above FetchOptions.max_bytes or .max_wire_bytes
│       ├── BadAnswer        what came is no HTTP, in a coding nobody knows, damaged or cut
│       ├── TooManyRedirects above FetchOptions.max_redirects
│       ├── RetryLater       the server asks for more patience than the deadline has
│       └── HttpStatus       a status that brings no page
│           ├── HttpRefused  4xx
│           └── HttpFailed   5xx
├── ReadError                the bytes were had, but hold no page
│   ├── EmptyInput           nothing, or nothing but space
│   └── NotText              binary: an image, an archive, random bytes
├── OutputError              the results could not be written: the disk is full, a folder is in the way
├── CaseError                a golden case that is not complete: no input, no expectation, a key that is none
├── OptionError              an option that makes no sense; nothing was read
├── DependencyMissing        a feature needs an extra that is not installed
└── ModelError               the tagger's weights are missing or damaged
"""

from typing import ClassVar


class CleanerError(Exception):
    """Base of all errors raised on purpose. `code` is stable and stands in the report."""

    code: ClassVar[str] = "error"

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")
        self.where = where
        self.reason = reason

    def __reduce__(self) -> tuple[type["CleanerError"], tuple[str, str]]:
        """Errors travel between worker processes."""
        return type(self), (self.where, self.reason)


class InputError(CleanerError):
    """The bytes could not be had. `__cause__` keeps what the system said."""

    code = "unreadable"


class MissingInput(InputError):
    """There is no such path."""

    code = "missing"


class UnreadableInput(InputError):
    """The system refused to read it, or it is a pipe, a socket, a device, a link that is not followed."""

    code = "unreadable"


class InputTooLarge(InputError):
    """Above `Options.max_bytes`."""

    code = "too-large"


class FetchError(InputError):
    """The page of a URL could not be had. `where` is the URL, without credentials."""

    code = "fetch"
    passing: ClassVar[bool] = False
    """Whether it may be otherwise another time."""


class BadUrl(FetchError):
    """No URL, or none that a server could be asked for."""

    code = "fetch-url"


class FetchRefused(FetchError):
    """Nobody was asked: the scheme, the port, credentials, or an address that is not public."""

    code = "fetch-refused"


class RobotsDisallowed(FetchError):
    """robots.txt asks robots to leave it alone."""

    code = "robots"


class RobotsUnreachable(RobotsDisallowed):
    """robots.txt could not be had, which means the same for the time being."""

    passing = True


class UnknownHost(FetchError):
    """The name has no address."""

    code = "fetch-host"


class ConnectionFailed(FetchError):
    """No connection, or one that broke."""

    code = "fetch-connection"
    passing = True


class FetchTimeout(FetchError):
    """The page's deadline passed, or no byte came for too long."""

    code = "fetch-timeout"
    passing = True


class PageTooLarge(FetchError):
    """Above `FetchOptions.max_bytes` or `max_wire_bytes`; the rest was not read."""

    code = "fetch-too-large"


class BadAnswer(FetchError):
    """What came is no HTTP, in a content coding nobody knows, damaged or cut."""

    code = "fetch-answer"


class TooManyRedirects(FetchError):
    """Above `FetchOptions.max_redirects`."""

    code = "fetch-redirects"


class RetryLater(FetchError):
    """The server asks for more patience than the deadline has; the host is left alone for so long."""

    code = "retry-later"
    passing = True


class HttpStatus(FetchError):
    """A status that brings no page."""

    code = "http-status"


class HttpRefused(HttpStatus):
    """4xx: not there, not for us."""

    code = "http-4xx"


class HttpFailed(HttpStatus):
    """5xx: the server's fault."""

    code = "http-5xx"
    passing = True


class ReadError(CleanerError):
    """The bytes were had, but there is no page in them."""

    code = "decode"


class EmptyInput(ReadError):
    """Nothing, or nothing but space."""

    code = "empty"


class NotText(ReadError):
    """Binary data: an image, an archive, an executable, noise."""

    code = "not-html"


class OutputError(CleanerError):
    """The results could not be written. The run ends; `__cause__` keeps what the system said."""

    code = "output"


class CaseError(CleanerError):
    """A golden case cannot be held against anything: its input, expectation or case.toml is missing or damaged."""

    code = "case"


class OptionError(CleanerError, ValueError):
    """An option that makes no sense. Nothing was read."""

    code = "option"


class DependencyMissing(CleanerError, ImportError):
    """A feature needs an extra that is not installed; the message says which."""

    code = "dependency"


class ModelError(CleanerError):
    """The tagger's weights are missing or damaged: the installation is broken."""

    code = "model"
